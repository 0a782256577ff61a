"""Annotations: messages the CDK toolkit shows for a construct."""

from __future__ import annotations

from ..constructs import IConstruct

__all__ = ["Annotations"]


class Annotations:
    """Attach messages to a construct."""

    def __init__(self, scope: IConstruct) -> None:
        self._scope = scope

    @staticmethod
    def of(scope: IConstruct) -> Annotations:
        """Return the annotations of ``scope``."""
        return Annotations(scope)

    def add_warning(self, message: str) -> None:
        """Add a warning."""
        self._add("aws:cdk:warning", message)

    def add_warning_v2(self, id: str, message: str) -> None:
        """Add a warning that can be acknowledged by its id."""
        if id not in self._acknowledged():
            self._add("aws:cdk:warning", f"{message} [ack: {id}]")

    def acknowledge_warning(self, id: str, message: str | None = None) -> None:
        """Silence a warning here and below."""
        self._scope.__dict__.setdefault("_acknowledged", set()).add(id)
        tag = f"[ack: {id}]"
        from ..constructs import preorder

        for construct in preorder(self._scope):
            metadata = construct.node._metadata
            metadata[:] = [e for e in metadata if not (e.type == "aws:cdk:warning" and str(e.data).endswith(tag))]

    def add_info(self, message: str) -> None:
        """Add a remark."""
        self._add("aws:cdk:info", message)

    def add_info_v2(self, id: str, message: str) -> None:
        """Add a remark that can be acknowledged by its id."""
        if id not in self._acknowledged():
            self._add("aws:cdk:info", f"{message} [ack: {id}]")

    def add_error(self, message: str) -> None:
        """Add an error; the toolkit then refuses to deploy."""
        self._add("aws:cdk:error", message)

    def add_error_v2(self, id: str, message: str) -> None:
        """Add an error that can be acknowledged by its id."""
        if id not in self._acknowledged():
            self._add("aws:cdk:error", f"{message} [ack: {id}]")

    def add_deprecation(self, api: str, message: str) -> None:
        """Add a warning that something is deprecated."""
        text = f"The API {api} is deprecated: {message}. This API will be removed in the next major release"
        self.add_warning_v2(f"Deprecated:{api}", text)

    def _acknowledged(self) -> set[str]:
        found: set[str] = set()
        for scope in self._scope.node.scopes:
            found |= scope.__dict__.get("_acknowledged", set())
        return found

    def _add(self, kind: str, message: str) -> None:
        if not any(e.type == kind and e.data == message for e in self._scope.node._metadata):
            self._scope.node.add_metadata(kind, message)
