"""The parts of a template other than resources: outputs, parameters, conditions, mappings, rules."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..constructs import Construct, IConstruct, creation_stack
from ..errors import AuthoringError
from .fn import Fn, ICfnConditionExpression
from .lazy import Lazy
from .references import CfnReference
from .resolution import ResolveContext
from .scopes import stack_of
from .structs import Struct
from .tokens import IResolvable, ResolutionTypeHint, Token, unresolved

if TYPE_CHECKING:
    from .stack import Stack

__all__ = [
    "CfnCondition",
    "CfnElement",
    "CfnMapping",
    "CfnOutput",
    "CfnParameter",
    "CfnRefElement",
    "CfnRule",
    "CfnRuleAssertion",
]


class CfnElement(Construct):
    """Base class of a template's entries."""

    def __init__(self, scope: IConstruct, id: str) -> None:
        super().__init__(scope, id)
        self.stack: Stack = stack_of(self)
        path = self.node.path
        hint = path if len(path) < 100 else f"{path[:47]}...{path[-47:]}"
        self._logical_id_override: str | None = None
        self._logical_id_locked = False
        self.logical_id: str = Lazy.uncached_string(
            lambda _: self._synthesize_logical_id(), display_hint=f"{hint}.LogicalID"
        )
        self.node.add_metadata("aws:cdk:logicalId", self.logical_id)

    @staticmethod
    def is_cfn_element(x: object) -> bool:
        """Return whether ``x`` is an entry of a template."""
        return isinstance(x, CfnElement)

    @property
    def creation_stack(self) -> list[str]:
        """The user's frame that the element was created in."""
        return creation_stack(self)

    def override_logical_id(self, new_logical_id: str) -> None:
        """Set another logical id.

        :raises AuthoringError: when the id was already used for an export
        """
        if self._logical_id_locked:
            raise AuthoringError(
                f"The logicalId for resource at path {self.node.path} has been locked and cannot be overridden\n"
                'Make sure you are calling "overrideLogicalId" before Stack.exportValue',
                code="LogicalId",
                path=self.node.path,
            )
        self._logical_id_override = new_logical_id

    def _lock_logical_id(self) -> None:
        self._logical_id_locked = True

    def _synthesize_logical_id(self) -> str:
        return self._logical_id_override or self.stack.get_logical_id(self)

    def _to_cloud_formation(self) -> Any:
        raise NotImplementedError  # each implementation defines it


class CfnRefElement(CfnElement):
    """Base class of entries that ``Ref`` can refer to."""

    @property
    def ref(self) -> str:
        """The value ``Ref`` gives."""
        return str(CfnReference.for_(self, "Ref"))


class CfnOutput(CfnElement):
    """A value of a deployed stack that is shown, and exported with an ``export_name``.

    https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/outputs-section-structure.html

    :param value: the value to show
    :param condition: the condition under which the output exists; default always
    :param description: a remark, up to 1,024 bytes; default none
    :param export_name: the name by which other stacks import the value, up to 255 characters; default not exported
    :param key: the output's logical id; default made of the construct's path
    """

    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        value: str,
        condition: CfnCondition | None = None,
        description: str | None = None,
        export_name: str | None = None,
        key: str | None = None,
    ) -> None:
        super().__init__(scope, id)
        if value is None:
            raise AuthoringError(f'Missing value for CloudFormation output at path "{self.node.path}"', code="Output")
        if isinstance(value, list):
            raise AuthoringError(
                f'CloudFormation output was given a string list instead of a string at path "{self.node.path}"',
                code="Output",
            )
        self.value: Any = value
        self.condition = condition
        self.description = description
        self.export_name = export_name
        self._key = key
        self.node.add_validation(self._validate_output)

    @property
    def import_value(self) -> str:
        """The value as another stack imports it."""

        def produce(context: ResolveContext) -> str:
            if stack_of(context.scope) is self.stack:
                raise AuthoringError(
                    f"'importValue' property of '{self.node.path}' should only be used in a different Stack",
                    code="Output",
                )
            if not self.export_name:
                raise AuthoringError(
                    f"Add an exportName to the CfnOutput at '{self.node.path}' in order to use 'output.importValue'",
                    code="Output",
                )
            return self.export_name

        return Fn.import_value(Lazy.uncached_string(produce))

    def _to_cloud_formation(self) -> Any:
        return {
            "Outputs": {
                self._key or self.logical_id: {
                    "Description": self.description,
                    "Value": self.value,
                    "Export": None if self.export_name is None else {"Name": self.export_name},
                    "Condition": self.condition.logical_id if self.condition else None,
                }
            }
        }

    def _validate_output(self) -> list[str]:
        name = self.export_name
        if name is None or unresolved(name):
            return []
        errors = []
        if not name:
            errors.append("Export name cannot be empty")
        if len(name) > 255:
            errors.append(f"Export name cannot exceed 255 characters (got {len(name)} characters)")
        if not re.fullmatch(r"[A-Za-z0-9:-]*", name):
            errors.append(f"Export name must only include alphanumeric characters, colons, or hyphens (got '{name}')")
        return errors


class CfnParameter(CfnElement, IResolvable):
    """A value that is given when the stack is deployed.

    https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html

    :param allowed_pattern: a regular expression that the value must match; default any
    :param allowed_values: the values that are allowed; default any
    :param constraint_description: the message when a value isn't allowed; default CloudFormation's
    :param default: the value when none is given; default none, one must be given
    :param description: a remark, up to 4,000 characters; default none
    :param max_length: how many characters a String has at most; default no limit
    :param max_value: the largest Number; default no limit
    :param min_length: how many characters a String has at least; default no limit
    :param min_value: the smallest Number; default no limit
    :param no_echo: whether the value is masked wherever it is shown; default no
    :param type: the data type, such as ``Number`` or ``AWS::SSM::Parameter::Value<String>``; default String
    """

    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        allowed_pattern: str | None = None,
        allowed_values: Sequence[str] | None = None,
        constraint_description: str | None = None,
        default: Any = None,
        description: str | None = None,
        max_length: float | None = None,
        max_value: float | None = None,
        min_length: float | None = None,
        min_value: float | None = None,
        no_echo: bool | None = None,
        type: str | None = None,
    ) -> None:
        super().__init__(scope, id)
        self.allowed_pattern = allowed_pattern
        self.allowed_values = allowed_values
        self.constraint_description = constraint_description
        self.default = default
        self.description = description
        self.max_length = max_length
        self.max_value = max_value
        self.min_length = min_length
        self.min_value = min_value
        self.no_echo = no_echo
        self.type: str = type or "String"

    def _is_list(self) -> bool:
        return "List<" in self.type or "CommaDelimitedList" in self.type

    @property
    def value(self) -> IResolvable:
        """The parameter's value as a token."""
        hint = ResolutionTypeHint.STRING
        if self._is_list():
            hint = ResolutionTypeHint.STRING_LIST
        elif self.type == "Number":
            hint = ResolutionTypeHint.NUMBER
        return CfnReference.for_(self, "Ref", hint)

    def _refuse(self, wanted: str) -> AuthoringError:
        return AuthoringError(
            f"Parameter type ({self.type}) is not a {wanted} type",
            code="ParameterType",
            path=self.node.path,
            kind="CfnParameter",
        )

    @property
    def value_as_string(self) -> str:
        """The value as a string."""
        if self._is_list():
            raise self._refuse("string or number")
        return str(CfnReference.to_string(self.value))  # type: ignore[arg-type]  # a Ref, made by us

    @property
    def value_as_list(self) -> list[str]:
        """The value as a list."""
        if not self._is_list():
            raise self._refuse("string list")
        return Token.as_list(self.value)

    @property
    def value_as_number(self) -> float:
        """The value as a number."""
        if self.type != "Number":
            raise self._refuse("number")
        return Token.as_number(self.value)

    def resolve(self, context: ResolveContext) -> Any:
        return self.value

    def to_string(self) -> str:
        return str(self.node.path)

    def _to_cloud_formation(self) -> Any:
        return {
            "Parameters": {
                self.logical_id: {
                    "Type": self.type,
                    "Default": self.default,
                    "AllowedPattern": self.allowed_pattern,
                    "AllowedValues": None if self.allowed_values is None else list(self.allowed_values),
                    "ConstraintDescription": self.constraint_description,
                    "Description": self.description,
                    "MaxLength": self.max_length,
                    "MaxValue": self.max_value,
                    "MinLength": self.min_length,
                    "MinValue": self.min_value,
                    "NoEcho": self.no_echo,
                }
            }
        }


class CfnCondition(CfnElement, ICfnConditionExpression):
    """A named condition on which resources and outputs can depend.

    https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/conditions-section-structure.html

    :param expression: the function that is true or false; it can be set later
    """

    def __init__(self, scope: IConstruct, id: str, *, expression: ICfnConditionExpression | None = None) -> None:
        super().__init__(scope, id)
        self.expression = expression

    def resolve(self, context: ResolveContext) -> Any:
        return {"Condition": self.logical_id}

    def _to_cloud_formation(self) -> Any:
        return {"Conditions": {self.logical_id: self.expression}} if self.expression is not None else {}


class CfnMapping(CfnRefElement):
    """A table of values by two keys.

    https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/mappings-section-structure.html

    :param lazy: whether the table is left out when every lookup is known at synthesis; default no
    :param mapping: the values, by two keys; default none
    """

    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        lazy: bool | None = None,
        mapping: Mapping[str, Mapping[str, Any]] | None = None,
    ) -> None:
        super().__init__(scope, id)
        self._lazy = lazy
        self._render = False
        self._mapping: dict[str, dict[str, Any]] = {}
        for key1, row in (mapping or {}).items():
            self._mapping[key1] = {}
            for key2, value in row.items():
                self.set_value(key1, key2, value)

    def set_value(self, key1: str, key2: str, value: Any) -> None:
        """Set a value of the table."""
        if re.search(r"[^a-zA-Z0-9]", key2):
            raise AuthoringError(f"Attribute name '{key2}' must contain only alphanumeric characters.", code="Mapping")
        self._mapping.setdefault(key1, {})[key2] = value

    def find_in_map(self, key1: str, key2: str, default_value: str | None = None) -> str:
        """Look up a value of the table."""
        known = missing = False
        if not unresolved(key1):
            if key1 in self._mapping:
                if not unresolved(key2):
                    if key2 not in self._mapping[key1]:
                        if default_value is None:
                            raise AuthoringError(f"Mapping doesn't contain second-level key '{key2}'", code="Mapping")
                        missing = True
                    known = True
            else:
                if default_value is None:
                    raise AuthoringError(f"Mapping doesn't contain top-level key '{key1}'", code="Mapping")
                missing = True
        if self._lazy:
            if missing and default_value is not None:
                return default_value
            if known:
                found: str = self._mapping[key1][key2]
                return found
        self._render = not known
        return Token.as_string(_MapLookup(self, key1, key2, default_value))

    def _to_cloud_formation(self) -> Any:
        if self._lazy and not self._render:
            return {}
        return {"Mappings": {self.logical_id: self._mapping}}


class _MapLookup(IResolvable):
    def __init__(self, mapping: CfnMapping, key1: str, key2: str, default: str | None) -> None:
        self._mapping = mapping
        self._key1 = key1
        self._key2 = key2
        self._default = default

    def resolve(self, context: ResolveContext) -> Any:
        consumer = stack_of(context.scope)
        mapping = self._mapping
        if consumer is not mapping.stack:
            ident = f"MappingCopy-{mapping.node.id}-{mapping.node.addr}"
            copy = consumer.node.try_find_child(ident)
            mapping = copy if isinstance(copy, CfnMapping) else CfnMapping(consumer, ident, mapping=mapping._mapping)
        return Fn.find_in_map(mapping.logical_id, self._key1, self._key2, self._default)


class CfnRuleAssertion(Struct):
    """An assertion about the parameters, and its message.

    :param assert_: the condition that must be true
    :param assert_description: the message when it isn't
    """

    assert_: Any
    assert_description: str


class CfnRule(CfnRefElement):
    """Check the parameters of a deployment.

    https://docs.aws.amazon.com/servicecatalog/latest/adminguide/reference-template_constraint_rules.html

    :param assertions: what must be true of the parameters; default nothing
    :param rule_condition: when the assertions are checked; default always
    """

    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        assertions: Sequence[CfnRuleAssertion | Mapping[str, Any]] | None = None,
        rule_condition: ICfnConditionExpression | None = None,
    ) -> None:
        super().__init__(scope, id)
        self.rule_condition = rule_condition
        self.assertions: list[CfnRuleAssertion] = []
        for assertion in assertions or ():
            if isinstance(assertion, Mapping):
                assertion = {"assert_" if key == "assert" else key: value for key, value in assertion.items()}
            self.assertions.append(CfnRuleAssertion.of(assertion))

    def add_assertion(self, condition: ICfnConditionExpression, description: str) -> None:
        """Add something that must hold."""
        self.assertions.append(CfnRuleAssertion(assert_=condition, assert_description=description))

    def _to_cloud_formation(self) -> Any:
        assertions = [
            {"Assert": item.assert_, "AssertDescription": item.assert_description} for item in self.assertions
        ]
        return {"Rules": {self.logical_id: {"RuleCondition": self.rule_condition, "Assertions": assertions or None}}}
