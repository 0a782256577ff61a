"""Templates as tests look at them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from .._core.stack import Stack
from .._core.stage import Stage
from ..errors import AuthoringError
from ._match import Matcher, matcher_for

__all__ = ["Template"]


class Template:
    """A template, and what can be asserted of it.

    Every assertion raises AssertionError and says what came nearest.
    """

    def __init__(self, template: Mapping[str, Any]) -> None:
        self._template = dict(template)

    @staticmethod
    def from_stack(stack: Stack) -> Template:
        """Synthesize a stack's app and take its template."""
        stage = Stage.of(stack)
        if stage is None:
            raise AuthoringError("unexpected: all stacks must be part of a Stage or an App", code="Template")
        root = stack.node.root
        assembly = (root if isinstance(root, Stage) else stage).synth()
        directory = assembly.directory if root is stage else stage.outdir
        with open(f"{directory}/{stack.template_file}", encoding="utf-8") as file:
            return Template(json.load(file))

    @staticmethod
    def from_json(template: Mapping[str, Any]) -> Template:
        """Return a Template of a template's JSON object."""
        return Template(template)

    @staticmethod
    def from_string(template: str) -> Template:
        """Return a Template of a template's JSON text."""
        return Template(json.loads(template))

    def to_json(self) -> dict[str, Any]:
        """Return the template."""
        return self._template

    def _section(self, section: str, logical_id: str = "*") -> dict[str, Any]:
        entries = self._template.get(section, {})
        return {key: value for key, value in entries.items() if logical_id in ("*", key)}

    def _resources(self, type: str) -> dict[str, Any]:
        return {key: value for key, value in self._section("Resources").items() if value.get("Type") == type}

    @staticmethod
    def _matching(entries: Mapping[str, Any], props: Any) -> tuple[dict[str, Any], str]:
        matcher: Matcher = matcher_for({} if props is None else props, partial=True)
        nearest: tuple[int, str] | None = None
        found = {}
        for key, entry in entries.items():
            wrong = matcher.test(entry)
            if not wrong:
                found[key] = entry
            elif nearest is None or len(wrong) < nearest[0]:
                nearest = (len(wrong), f"{key}:\n    " + "\n    ".join(wrong))
        return found, nearest[1] if nearest else "there is none"

    def _has(self, what: str, entries: Mapping[str, Any], props: Any) -> None:
        found, nearest = self._matching(entries, props)
        if not found:
            raise AssertionError(
                f"Template has {len(entries)} {what}, but none match as expected. The closest is {nearest}"
            )

    def resource_count_is(self, type: str, count: float) -> None:
        """Assert how many resources of a type there are."""
        found = len(self._resources(type))
        if found != count:
            raise AssertionError(f"Expected {count} resources of type {type} but found {found}")

    def resource_properties_count_is(self, type: str, props: Any, count: float) -> None:
        """Assert how many resources of a type have these properties."""
        found = len(self._matching(self._resources(type), {"Properties": props})[0])
        if found != count:
            raise AssertionError(f"Expected {count} resources of type {type} with these properties but found {found}")

    def has_resource_properties(self, type: str, props: Any) -> None:
        """Assert that a resource of a type has these properties."""
        entries = {key: {"Properties": {}, **value} for key, value in self._resources(type).items()}
        self._has(f"resources with type {type}", entries, {"Properties": props})

    def has_resource(self, type: str, props: Any) -> None:
        """Assert that a resource of a type has these attributes."""
        self._has(f"resources with type {type}", self._resources(type), props)

    def all_resources_properties(self, type: str, props: Any) -> None:
        """Assert that all resources of a type have these properties."""
        self.all_resources(type, {"Properties": props})

    def all_resources(self, type: str, props: Any) -> None:
        """Assert that all resources of a type have these attributes."""
        entries = self._resources(type)
        found, nearest = self._matching(entries, props)
        if not entries or len(found) != len(entries):
            raise AssertionError(
                f"{len(found)} of {len(entries)} resources of type {type} match. One that doesn't: {nearest}"
            )

    def find_resources(self, type: str, props: Any = None) -> dict[str, Any]:
        """Return the resources of a type that match."""
        return self._matching(self._resources(type), props)[0]

    def template_matches(self, expected: Any) -> None:
        """Assert that the template has all this."""
        wrong = matcher_for(expected, partial=True).test(self._template)
        if wrong:
            raise AssertionError("Template did not match as expected:\n    " + "\n    ".join(wrong))

    def has_output(self, logical_id: str, props: Any) -> None:
        """Assert that an output (or any, with ``*``) is like this."""
        self._has("outputs", self._section("Outputs", logical_id), props)

    def find_outputs(self, logical_id: str, props: Any = None) -> dict[str, Any]:
        """Return the outputs that match."""
        return self._matching(self._section("Outputs", logical_id), props)[0]

    def has_parameter(self, logical_id: str, props: Any) -> None:
        """Assert that a parameter (or any, with ``*``) is like this."""
        self._has("parameters", self._section("Parameters", logical_id), props)

    def find_parameters(self, logical_id: str, props: Any = None) -> dict[str, Any]:
        """Return the parameters that match."""
        return self._matching(self._section("Parameters", logical_id), props)[0]

    def has_mapping(self, logical_id: str, props: Any) -> None:
        """Assert that a mapping (or any, with ``*``) is like this."""
        self._has("mappings", self._section("Mappings", logical_id), props)

    def find_mappings(self, logical_id: str, props: Any = None) -> dict[str, Any]:
        """Return the mappings that match."""
        return self._matching(self._section("Mappings", logical_id), props)[0]

    def has_condition(self, logical_id: str, props: Any) -> None:
        """Assert that a condition (or any, with ``*``) is like this."""
        self._has("conditions", self._section("Conditions", logical_id), props)

    def find_conditions(self, logical_id: str, props: Any = None) -> dict[str, Any]:
        """Return the conditions that match."""
        return self._matching(self._section("Conditions", logical_id), props)[0]
