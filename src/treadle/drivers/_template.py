"""Read a CloudFormation template as the deploying service does: parameters, conditions, intrinsics."""

from __future__ import annotations

import base64
import ipaddress
import json
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from ..asl import depth_exceeds, type_name
from ..errors import ProvisionError

__all__ = ["NOTHING", "TemplateReader", "dependencies", "template_problem"]

_SUBSTITUTION = re.compile(r"\$\{(!?)([^}]*)\}")

NOTHING = object()
"""The value of AWS::NoValue: a property that has it is left out."""

_DEEPEST = 150
"""How deep a template may nest; what is deeper would exhaust Python's stack."""

_SECTIONS = ("Parameters", "Mappings", "Conditions", "Resources", "Outputs")


def template_problem(template: Any) -> str | None:
    """Return what keeps a value from being a template, with its place; None when nothing does."""
    if not isinstance(template, dict):
        return f"expected a template object, got {type_name(template)}"
    if depth_exceeds(template, _DEEPEST):
        return f"the template is nested deeper than {_DEEPEST} levels"
    for section in _SECTIONS:
        entries = template.get(section)
        if entries is None:
            continue
        if not isinstance(entries, dict):
            return f"/{section}: expected an object, got {type_name(entries)}"
        for name, entry in entries.items():
            if not isinstance(entry, dict):
                return f"/{section}/{name}: expected an object, got {type_name(entry)}"
    for name, resource in (template.get("Resources") or {}).items():
        problem = _resource_problem(resource)
        if problem is not None:
            return f"/Resources/{name}/{problem}"
    return None


def _resource_problem(resource: Mapping[str, Any]) -> str | None:
    if not isinstance(resource.get("Type"), str):
        return f"Type: expected a string, got {type_name(resource.get('Type'))}"
    for key in ("Properties", "Metadata"):
        if resource.get(key) is not None and not isinstance(resource[key], dict):
            return f"{key}: expected an object, got {type_name(resource[key])}"
    needed = resource.get("DependsOn", [])
    if not isinstance(needed, (str, list)) or not all(isinstance(name, str) for name in needed):
        return "DependsOn: expected a string or a list of strings"
    if not isinstance(resource.get("Condition", ""), str):
        return f"Condition: expected a string, got {type_name(resource['Condition'])}"
    return None


def dependencies(resource: Mapping[str, Any], known: Mapping[str, Any]) -> list[str]:
    """List the logical ids a resource refers to, in the order they occur."""
    found: dict[str, None] = {}
    given = resource.get("DependsOn", [])
    for name in [given] if isinstance(given, str) else given:
        found[name] = None
    for name in _references(resource.get("Properties", {})):
        if name in known:
            found[name] = None
    return list(found)


def _references(value: Any) -> Iterator[str]:
    pending = [value]
    while pending:
        item = pending.pop()
        if isinstance(item, list):
            pending.extend(reversed(item))
        elif isinstance(item, dict):
            if len(item) == 1:
                (function, argument), *_ = item.items()
                first = argument[0] if isinstance(argument, list) and argument else argument
                if not isinstance(first, str):
                    pass  # nothing that could be a name; resolving it will say so
                elif function == "Ref":
                    yield first
                elif function == "Fn::GetAtt":
                    yield first.partition(".")[0]
                elif function == "Fn::Sub":
                    text = first
                    for literal, name in _SUBSTITUTION.findall(text):
                        if not literal:
                            yield name.partition(".")[0]
            pending.extend(reversed(list(item.values())))


class TemplateReader:
    """Resolve a template's intrinsics.

    :param ref: what ``Ref`` of a resource gives
    :param get_att: what ``Fn::GetAtt`` gives
    :param stack_output: what ``Fn::GetStackOutput`` gives, for a stack's name and an output's
    :param missing_export: what ``Fn::ImportValue`` of an unknown name gives; by default it is refused
    :param stored_parameter: the value of a Systems Manager parameter, for its name and the template parameter's type;
        by default the name is used in place of the value
    """

    def __init__(
        self,
        template: Mapping[str, Any],
        *,
        pseudo: Mapping[str, Any],
        parameters: Mapping[str, str],
        exports: Mapping[str, Any],
        ref: Callable[[str], Any],
        get_att: Callable[[str, str], Any],
        stack_output: Callable[[str, str], Any] | None = None,
        missing_export: Callable[[str], Any] | None = None,
        stored_parameter: Callable[[str, str], Any] | None = None,
    ) -> None:
        self._missing_export = missing_export
        self._stored_parameter = stored_parameter
        self._template = template
        self._pseudo = pseudo
        self._exports = exports
        self._ref = ref
        self._get_att = get_att
        self._stack_output = stack_output
        self._parameters = dict(parameters)
        self._evaluating: list[str] = []
        for name, parameter in (template.get("Parameters") or {}).items():
            if name not in self._parameters and "Default" in parameter:
                self._parameters[name] = self._default(parameter)

    @staticmethod
    def _default(parameter: Mapping[str, Any]) -> Any:
        value = parameter["Default"]
        return str(value).split(",") if "List" in parameter.get("Type", "") else value

    def condition(self, name: str) -> bool:
        """Evaluate a condition."""
        conditions = self._template.get("Conditions") or {}
        if name not in conditions:
            raise self._fault("Fn::If", f"there is no condition '{name}'")
        if name in self._evaluating:
            raise self._fault("Condition", f"condition '{name}' refers to itself")
        self._evaluating.append(name)
        try:
            return bool(self.value(conditions[name]))
        finally:
            self._evaluating.pop()

    def value(self, value: Any) -> Any:
        """Resolve every intrinsic inside a value."""
        if isinstance(value, list):
            return [item for item in (self.value(item) for item in value) if item is not NOTHING]
        if not isinstance(value, dict):
            return value
        if len(value) == 1:
            (function, argument), *_ = value.items()
            if function == "Ref":
                return self._reference(argument)
            if function == "Condition" and isinstance(argument, str):
                return self.condition(argument)
            if function.startswith("Fn::"):
                return self._call(function, argument)
        resolved = {key: self.value(item) for key, item in value.items()}
        return {key: item for key, item in resolved.items() if item is not NOTHING}

    def _reference(self, name: str) -> Any:
        if not isinstance(name, str):
            raise self._fault("Ref", f"its argument is a name, not {name!r:.80}")
        if name == "AWS::NoValue":
            return NOTHING
        if name in self._pseudo:
            return self._pseudo[name]
        if name in self._parameters:
            return self._parameter(name)
        if name in (self._template.get("Parameters") or {}):
            raise self._fault("Ref", f"parameter '{name}' has no value; give one with --parameter {name}=…")
        return self._ref(name)

    def _parameter(self, name: str) -> Any:
        value = self._parameters[name]
        kind = ((self._template.get("Parameters") or {}).get(name) or {}).get("Type")
        stored = isinstance(kind, str) and kind.startswith("AWS::SSM::Parameter::Value")
        if stored and self._stored_parameter is not None:
            path = value[0] if isinstance(value, list) and value else value
            return self._stored_parameter(str(path), str(kind))
        return value

    def _attribute(self, name: str, attribute: str) -> Any:
        return self._get_att(name, attribute)

    def _call(self, function: str, argument: Any) -> Any:
        try:
            return self._apply(function, argument)
        except (KeyError, IndexError, TypeError, ValueError, AttributeError):
            shown = json.dumps(argument, default=str)
            shown = shown if len(shown) <= 120 else f"{shown[:119]}…"
            message = f"its argument isn't as the function has it, or names nothing: {shown}"
            raise self._fault(function, message) from None

    def _apply(self, function: str, argument: Any) -> Any:
        if function == "Fn::GetAtt":
            name, attribute = argument.split(".", 1) if isinstance(argument, str) else argument
            return self._attribute(name, self.value(attribute))
        if function == "Fn::Sub":
            return self._substitute(argument)
        if function == "Fn::If":
            name, yes, no = argument
            return self.value(yes if self.condition(name) else no)
        given = self.value(argument)
        match function:
            case "Fn::Join":
                if not isinstance(given[1], list):
                    raise TypeError
                return str(given[0]).join(_text(item) for item in given[1])
            case "Fn::Select":
                return given[1][int(given[0])]
            case "Fn::Split":
                return given[1].split(given[0])
            case "Fn::Base64":
                return base64.b64encode(given.encode()).decode()
            case "Fn::ImportValue":
                if given not in self._exports:
                    if self._missing_export is not None and isinstance(given, str):
                        return self._missing_export(given)
                    raise self._fault(function, f"no stack exports '{given}'")
                return self._exports[given]
            case "Fn::GetStackOutput" if self._stack_output is not None:
                return self._stack_output(given["StackName"], given["OutputName"])
            case "Fn::FindInMap":
                return self._find_in_map(*given)
            case "Fn::Cidr":
                return _subnets(*given)
            case "Fn::GetAZs":
                region = given or self._pseudo["AWS::Region"]
                return [f"{region}{letter}" for letter in "abc"]
            case "Fn::Equals":
                return given[0] == given[1]
            case "Fn::Not":
                return not given[0]
            case "Fn::And":
                return all(given)
            case "Fn::Or":
                return any(given)
            case "Fn::Length":
                return len(given)
            case "Fn::ToJsonString":
                return json.dumps(given, separators=(",", ":"))
        raise self._fault(function, "treadle can't resolve this function")

    def _substitute(self, argument: Any) -> str:
        text, given = (argument, {}) if isinstance(argument, str) else argument
        values = {name: self.value(item) for name, item in given.items()}

        def replace(match: re.Match[str]) -> str:
            literal, name = match.groups()
            if literal:
                return "${" + name + "}"
            if name in values:
                return _text(values[name])
            if "." in name:
                return _text(self._attribute(*name.split(".", 1)))
            return _text(self._reference(name))

        return _SUBSTITUTION.sub(replace, text)

    def _find_in_map(self, name: str, top: str, second: str, options: Mapping[str, Any] | None = None) -> Any:
        try:
            return self._template["Mappings"][name][top][second]
        except KeyError:
            if not options or "DefaultValue" not in options:
                raise
            return options["DefaultValue"]

    @staticmethod
    def _fault(function: str, message: str) -> ProvisionError:
        return ProvisionError(message, logical_id=function, resource_type="intrinsic", code="Intrinsic")


def _subnets(block: str, count: int | str, bits: int | str = 8) -> list[str]:
    network = ipaddress.ip_network(block)
    subnets = network.subnets(new_prefix=network.max_prefixlen - int(bits))
    return [str(subnet) for subnet, _ in zip(subnets, range(int(count)), strict=False)]


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)
