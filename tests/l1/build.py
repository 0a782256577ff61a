"""Builds drawn L1 resources with either library.

A value is written down as JSON: plain values as they are, and what is more as a dict with one key that starts with
``$``: ``$struct`` [name, fields], ``$tag`` [key, value], ``$attr`` and ``$ref`` [resource, attribute], ``$object``
resource, ``$text``, ``$number`` and ``$list`` (tokens that resolve to the value), ``$any`` (a token of any type),
``$date`` text, ``$dict`` items.
"""

from __future__ import annotations

import importlib
from datetime import datetime
from typing import Any

__all__ = ["Builder", "build"]


class Builder:
    """Makes the resources of one drawn program in a stack."""

    def __init__(self, library: str, stack: Any) -> None:
        self.library = library
        self.cdk = importlib.import_module(library)
        self.stack = stack
        self.made: list[Any] = []

    def resource(self, index: int, drawn: dict[str, Any]) -> Any:
        """Make one resource, and the changes after its constructor."""
        module = importlib.import_module(f"{self.library}.{drawn['module']}")
        kind = getattr(module, drawn["class"])
        keywords = {name: self.value(value, module) for name, value in drawn["properties"].items()}
        made = kind(self.stack, f"R{index}", **keywords)
        self.made.append(made)
        for key, value in drawn.get("tags", {}).items():
            self.cdk.Tags.of(made).add(key, value)
        for name, value in drawn.get("set", {}).items():
            setattr(made, name, self.value(value, module))
        for number, name in enumerate(drawn.get("outputs", [])):
            value = made.ref if name == "ref" else getattr(made, name)
            self.cdk.CfnOutput(self.stack, f"O{index}x{number}", value=self.cdk.Token.as_string(value))
        return made

    def value(self, written: Any, module: Any) -> Any:
        """Return a value that was written down."""
        if isinstance(written, list):
            return [self.value(item, module) for item in written]
        if not isinstance(written, dict):
            return written
        ((key, given),) = written.items()
        return getattr(self, f"_{key[1:]}")(given, module)

    def _struct(self, given: Any, module: Any) -> Any:
        home, name, fields = given
        kind = importlib.import_module(f"{self.library}.{home.split('.')[0]}")
        for part in [*home.split(".")[1:], name]:
            kind = getattr(kind, part)
        return kind(**{field: self.value(value, module) for field, value in fields.items()})

    def _dict(self, given: Any, module: Any) -> Any:
        return {key: self.value(value, module) for key, value in given}

    def _tag(self, given: Any, module: Any) -> Any:
        return self.cdk.CfnTag(key=given[0], value=given[1])

    def _attr(self, given: Any, module: Any) -> Any:
        return getattr(self.made[given[0]], given[1])

    def _ref(self, given: Any, module: Any) -> Any:
        return self.made[given].ref

    def _object(self, given: Any, module: Any) -> Any:
        return self.made[given]

    def _text(self, given: Any, module: Any) -> Any:
        return self.cdk.Token.as_string({"Ref": given})

    def _number(self, given: Any, module: Any) -> Any:
        return self.cdk.Token.as_number({"Ref": given})

    def _list(self, given: Any, module: Any) -> Any:
        return self.cdk.Token.as_list({"Ref": given})

    def _any(self, given: Any, module: Any) -> Any:
        return self.cdk.Token.as_any({"Ref": given})

    def _date(self, given: Any, module: Any) -> Any:
        return datetime.fromisoformat(given)


def build(library: str, programs: list[list[dict[str, Any]]], outdir: str) -> list[Any]:
    """Return the template of each program, or the kind of its failure."""
    cdk = importlib.import_module(library)
    app = cdk.App(outdir=outdir, analytics_reporting=False, context={"@aws-cdk/core:disableTemplateValidation": True})
    stacks = []
    for number, program in enumerate(programs):
        synthesizer = cdk.BootstraplessSynthesizer()
        stack = cdk.Stack(app, f"S{number}", synthesizer=synthesizer)
        stack.template_options.description = "drawn"
        builder = Builder(library, stack)
        for index, drawn in enumerate(program):
            builder.resource(index, drawn)
        stacks.append(stack)
    assembly = app.synth()
    return [assembly.get_stack_by_name(f"S{number}").template for number in range(len(programs))]
