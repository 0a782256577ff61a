"""CloudFormation's functions and pseudo parameters."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ..constructs import IConstruct
from ..errors import AuthoringError
from .language import minimal_join
from .references import CfnReference
from .resolution import ResolveContext
from .scopes import stack_of
from .tokens import Intrinsic, IResolvable, Reference, Token, unresolved

__all__ = ["Aws", "Fn", "ICfnConditionExpression", "ICfnRuleConditionExpression", "ScopedAws"]


class ICfnConditionExpression(IResolvable):
    """Interface of conditions, and of functions that return one."""


class ICfnRuleConditionExpression(ICfnConditionExpression):
    """Interface of conditions that only rules accept."""


class _Condition(Intrinsic, ICfnRuleConditionExpression):
    """A condition function."""


class _Function(Intrinsic):
    def __init__(self, name: str, value: Any) -> None:
        super().__init__({name: value})


class _Join(IResolvable):
    def __init__(self, delimiter: str, values: Any) -> None:
        self._delimiter = delimiter
        self._values = values

    def resolve(self, context: ResolveContext) -> Any:
        if unresolved(self._values):
            return {"Fn::Join": [self._delimiter, self._values]}
        values = minimal_join(
            self._delimiter, [x if isinstance(x, Reference) else context.resolve(x) for x in self._values]
        )
        return values[0] if len(values) == 1 else {"Fn::Join": [self._delimiter, values]}


class _NeedsTransform(IResolvable):
    """A function of the language extensions: the template names their transform."""

    def __init__(self, value: Any) -> None:
        self._value = value

    def resolve(self, context: ResolveContext) -> Any:
        stack_of(context.scope).add_transform("AWS::LanguageExtensions")
        return self._value


class Fn:
    """CloudFormation's functions, which the service works out when a stack is deployed.

    https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference.html
    """

    @staticmethod
    def ref(logical_name: str) -> str:
        """Return the value of a parameter, or the name of a resource."""
        return Token.as_string(_Function("Ref", logical_name))

    @staticmethod
    def get_att(logical_name_of_resource: str, attribute_name: str) -> IResolvable:
        """Return an attribute of a resource."""
        return _Function("Fn::GetAtt", [logical_name_of_resource, attribute_name])

    @staticmethod
    def join(delimiter: str, list_of_values: Sequence[str]) -> str:
        """Join values to one string."""
        if not list_of_values:
            raise AuthoringError("FnJoin requires at least one value to be provided", code="Fn")
        return Token.as_string(_Join(delimiter, list(list_of_values)), display_hint="Fn::Join")

    @staticmethod
    def split(delimiter: str, source: str, assumed_length: float | None = None) -> list[str]:
        """Split a string; with ``assumed_length`` the parts can be taken by index."""
        if not unresolved(source):
            return source.split(delimiter)
        if unresolved(delimiter):
            raise AuthoringError("Fn.split: 'delimiter' may not be a token value", code="Fn")
        parts = Token.as_list(_Function("Fn::Split", [delimiter, source]))
        if assumed_length is None:
            return parts
        if unresolved(assumed_length):
            raise AuthoringError("Fn.split: 'assumedLength' may not be a token value", code="Fn")
        return [Fn.select(index, parts) for index in range(int(assumed_length))]

    @staticmethod
    def select(index: float, array: Sequence[str]) -> str:
        """Return one element of a list."""
        items = list(array)
        if not unresolved(index) and not unresolved(items) and not any(unresolved(x) for x in items):
            if not 0 <= index < len(items):
                raise AuthoringError(f"Fn.select: index {index} is outside the list of {len(items)}", code="Fn")
            return items[int(index)]
        return Token.as_string(_Function("Fn::Select", [index, items]))

    @staticmethod
    def sub(body: str, variables: Mapping[str, str] | None = None) -> str:
        """Replace each ``${Name}`` of a string by its value."""
        return Token.as_string(_Function("Fn::Sub", [body, dict(variables)] if variables else body))

    @staticmethod
    def base64(data: str) -> str:
        """Return the Base64 form of a string."""
        return Token.as_string(_Function("Fn::Base64", data))

    @staticmethod
    def cidr(ip_block: str, count: float, size_mask: str | None = None) -> list[str]:
        """Return ``count`` CIDR address blocks (1 to 256)."""
        if not unresolved(count) and not 1 <= count <= 256:
            raise AuthoringError(
                f"Fn::Cidr's count attribute must be between 1 and 256, {count} was provided.", code="Fn"
            )
        return Token.as_list(_Function("Fn::Cidr", [ip_block, count, size_mask]))

    @staticmethod
    def parse_domain_name(url: str) -> str:
        """Return the domain name of a URL."""
        return Fn.select(0, Fn.split("/", Fn.select(1, Fn.split("//", url))))

    @staticmethod
    def get_azs(region: str | None = None) -> list[str]:
        """Return the availability zones of a region."""
        return Token.as_list(_Function("Fn::GetAZs", region or ""))

    @staticmethod
    def import_value(shared_value_to_import: str) -> str:
        """Return the value another stack exported."""
        return Token.as_string(_Function("Fn::ImportValue", shared_value_to_import))

    @staticmethod
    def get_stack_output(
        stack_name: str, output_name: str, region: str | None = None, role_arn: str | None = None
    ) -> str:
        """Return an output of another stack."""
        value = {"StackName": stack_name, "Region": region, "RoleArn": role_arn, "OutputName": output_name}
        return Token.as_string(_Function("Fn::GetStackOutput", value))

    @staticmethod
    def import_list_value(
        shared_value_to_import: str, assumed_length: float, delimiter: str | None = None
    ) -> list[str]:
        """Return the list another stack exported as one string."""
        return Fn.split(
            "," if delimiter is None else delimiter, Fn.import_value(shared_value_to_import), assumed_length
        )

    @staticmethod
    def find_in_map(map_name: str, top_level_key: str, second_level_key: str, default_value: str | None = None) -> str:
        """Return a value of a mapping."""
        keys: list[Any] = [map_name, top_level_key, second_level_key]
        if default_value is None:
            return Token.as_string(_Function("Fn::FindInMap", keys))
        return Token.as_string(_NeedsTransform({"Fn::FindInMap": [*keys, {"DefaultValue": default_value}]}))

    @staticmethod
    def transform(macro_name: str, parameters: Mapping[str, Any]) -> IResolvable:
        """Run a macro over part of the template."""
        return _Function("Fn::Transform", {"Name": macro_name, "Parameters": dict(parameters)})

    @staticmethod
    def condition_and(*conditions: ICfnConditionExpression) -> ICfnRuleConditionExpression:
        """Return a condition that is true when all conditions are."""
        return _grouped("Fn::And", "Fn.conditionAnd()", Fn.condition_and, conditions)

    @staticmethod
    def condition_or(*conditions: ICfnConditionExpression) -> ICfnRuleConditionExpression:
        """Return a condition that is true when any condition is."""
        return _grouped("Fn::Or", "Fn.conditionOr()", Fn.condition_or, conditions)

    @staticmethod
    def condition_equals(lhs: Any, rhs: Any) -> ICfnRuleConditionExpression:
        """Return a condition that is true when two values are equal."""
        return _Condition({"Fn::Equals": [lhs, rhs]})

    @staticmethod
    def condition_if(condition_id: str, value_if_true: Any, value_if_false: Any) -> ICfnRuleConditionExpression:
        """Return one of two values."""
        return _Condition({"Fn::If": [condition_id, value_if_true, value_if_false]})

    @staticmethod
    def condition_not(condition: ICfnConditionExpression) -> ICfnRuleConditionExpression:
        """Return a condition that is true when a condition is not."""
        return _Condition({"Fn::Not": [condition]})

    @staticmethod
    def condition_contains(list_of_strings: Sequence[str], value: str) -> ICfnRuleConditionExpression:
        """Return a condition that is true when a list holds a value."""
        return _Condition({"Fn::Contains": [list(list_of_strings), value]})

    @staticmethod
    def condition_each_member_equals(list_of_strings: Sequence[str], value: str) -> ICfnRuleConditionExpression:
        """Return a condition that is true when a value equals each of a list."""
        return _Condition({"Fn::EachMemberEquals": [list(list_of_strings), value]})

    @staticmethod
    def condition_each_member_in(
        strings_to_check: Sequence[str], strings_to_match: Sequence[str]
    ) -> ICfnRuleConditionExpression:
        """Return a condition that is true when each of a list is in another."""
        return _Condition({"Fn::EachMemberIn": [list(strings_to_check), list(strings_to_match)]})

    @staticmethod
    def ref_all(parameter_type: str) -> list[str]:
        """Return all values of a parameter type."""
        return Token.as_list(_Function("Fn::RefAll", parameter_type))

    @staticmethod
    def value_of(parameter_or_logical_id: str, attribute: str) -> str:
        """Return an attribute of a parameter's value."""
        return Token.as_string(_Function("Fn::ValueOf", [parameter_or_logical_id, attribute]))

    @staticmethod
    def value_of_all(parameter_type: str, attribute: str) -> list[str]:
        """Return an attribute of all values of a parameter type."""
        return Token.as_list(_Function("Fn::ValueOfAll", [parameter_type, attribute]))

    @staticmethod
    def to_json_string(object: Any) -> str:
        """Return the JSON text of a value."""
        if not unresolved(object):
            return json.dumps(object, separators=(",", ":"), ensure_ascii=False)
        return Token.as_string(_NeedsTransform({"Fn::ToJsonString": object}), display_hint="Fn::ToJsonString")

    @staticmethod
    def len(array: Any) -> float:
        """Return how many elements a list has."""
        if not unresolved(array):
            if not isinstance(array, list | tuple):
                raise AuthoringError("Fn.length() needs an array", code="Fn")
            return array.__len__()
        return Token.as_number(_NeedsTransform({"Fn::Length": array}))


def _grouped(
    name: str, shown: str, again: Callable[..., ICfnRuleConditionExpression], conditions: Sequence[Any]
) -> ICfnRuleConditionExpression:
    if not conditions:
        raise AuthoringError(f"{shown} needs at least one argument", code="Fn")
    if len(conditions) == 1:
        only: ICfnRuleConditionExpression = conditions[0]
        return only
    if len(conditions) <= 10:
        return _Condition({name: list(conditions)})
    return again(*(again(*conditions[start : start + 10]) for start in range(0, len(conditions), 10)))


def _pseudo(name: str) -> str:
    return Token.as_string(Intrinsic({"Ref": name}), display_hint=name)


class Aws:
    """CloudFormation's pseudo parameters."""

    ACCOUNT_ID = _pseudo("AWS::AccountId")
    URL_SUFFIX = _pseudo("AWS::URLSuffix")
    NOTIFICATION_ARNS = Token.as_list(Intrinsic({"Ref": "AWS::NotificationARNs"}), display_hint="AWS::NotificationARNs")
    PARTITION = _pseudo("AWS::Partition")
    REGION = _pseudo("AWS::Region")
    STACK_ID = _pseudo("AWS::StackId")
    STACK_NAME = _pseudo("AWS::StackName")
    NO_VALUE = _pseudo("AWS::NoValue")


class ScopedAws:
    """CloudFormation's pseudo parameters of one stack, usable from another."""

    def __init__(self, scope: IConstruct) -> None:
        self._scope = scope

    def _of(self, name: str) -> str:
        return Token.as_string(CfnReference.for_pseudo(name, self._scope), display_hint=name)

    @property
    def account_id(self) -> str:
        return self._of("AWS::AccountId")

    @property
    def url_suffix(self) -> str:
        return self._of("AWS::URLSuffix")

    @property
    def notification_arns(self) -> list[str]:
        return Token.as_list(CfnReference.for_pseudo("AWS::NotificationARNs", self._scope))

    @property
    def partition(self) -> str:
        return self._of("AWS::Partition")

    @property
    def region(self) -> str:
        return self._of("AWS::Region")

    @property
    def stack_id(self) -> str:
        return self._of("AWS::StackId")

    @property
    def stack_name(self) -> str:
        return self._of("AWS::StackName")
