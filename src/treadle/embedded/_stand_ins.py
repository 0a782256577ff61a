"""Values that stand in for what isn't here: resources that can't be created, exports, Systems Manager parameters."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from typing import Any

from ._resources import AwsEnvironment

__all__ = ["StandIns"]

_LISTED = 12
"""How many names a note lists."""


class StandIns:
    """Create stand-ins, and find them in the parameters of a call.

    Each one contains a text of its own, its mark, so that a call that fails because of one can be told from a call that
    would fail on AWS as well.
    """

    def __init__(self, place: AwsEnvironment) -> None:
        self._place = place
        self._meanings: dict[str, str] = {}
        """Mark → what it stands for."""
        self._exports: dict[str, str] = {}
        self._parameters: dict[str, Any] = {}
        self._attributes: list[str] = []

    def resource(self, name: str, what: str, kind: str, attribute: str | None = None) -> str:
        """Return what Ref or Fn::GetAtt of a resource gives.

        :param name: its physical name
        :param what: its logical id, with why it isn't here
        """
        self._meanings[name] = what
        if attribute is None:
            return name
        if attribute.endswith("Arn"):
            parts = kind.split("::")
            return self._place.arn(parts[1].lower() if len(parts) > 2 else "embedded", name)
        return f"{name}-{attribute}"

    def attribute(self, name: str, what: str, kind: str, attribute: str) -> str:
        """Return the value of a created resource's attribute that the embedded services don't have."""
        self._attributes.append(what)
        return self.resource(f"{name}-{attribute}", f"the attribute {what}", kind, attribute)

    def export(self, name: str) -> str:
        """Return the value of an export that no stack here has."""
        if name not in self._exports:
            mark = f"import-{_digest(name)}"
            self._meanings[mark] = f"the export '{name}', which no stack here has"
            is_arn = "arn" in name.casefold()
            self._exports[name] = self._place.arn("embedded", mark) if is_arn else mark
        return self._exports[name]

    def parameter(self, path: str, kind: str) -> Any:
        """Return the value of a Systems Manager parameter that isn't here.

        :param kind: the type of the template's parameter: AWS::SSM::Parameter::Value<…>
        """
        if path not in self._parameters:
            digest = _digest(path)
            mark = f"ami-0{digest.lower()}0000" if "Image::Id" in kind else f"parameter-{digest}"
            self._meanings[mark] = f"the Systems Manager parameter '{path}', which is not here"
            self._parameters[path] = [mark] if "List" in kind else mark
        return self._parameters[path]

    def notes(self) -> Iterator[str]:
        """Yield what stand-ins were created for; resources are listed with those that were skipped."""
        for what, names, instead in (
            ("Fn::ImportValue: no stack here exports", self._exports, "deploy the stack that exports it with this one"),
            ("Systems Manager has no parameter", self._parameters, "define it in a stack of the app"),
            ("no value is known for", dict.fromkeys(self._attributes), ""),
        ):
            if names:
                listed = ", ".join(list(names)[:_LISTED])
                more = f" and {len(names) - _LISTED} more" if len(names) > _LISTED else ""
                hint = f"; {instead}" if instead else ""
                yield f"{what} {listed}{more}: a placeholder stands in{hint}"

    def named_in(self, parameters: Any) -> str | None:
        """Return what a call's parameters have a stand-in for; None where they have none."""
        if not self._meanings:
            return None
        text = json.dumps(parameters, default=str)
        return next((what for mark, what in self._meanings.items() if mark in text), None)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:12].upper()
