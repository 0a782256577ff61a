"""References between the elements of templates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..constructs import IConstruct
from .resolution import ResolveContext
from .scopes import stack_of
from .tokens import Reference, ResolutionTypeHint, Token

if TYPE_CHECKING:
    from .stack import Stack

__all__ = ["CfnReference"]


def _table_of(target: Any) -> dict[tuple[str, str], CfnReference]:
    table: dict[tuple[str, str], CfnReference] = target.__dict__.setdefault("_references", {})
    return table


class CfnReference(Reference):
    """A reference to an attribute of an element; in another stack it becomes an import or a parameter.

    :param value: the function in the element's own stack: ``Ref`` or ``Fn::GetAtt``
    :param display_name: the attribute's name, for exports and messages
    :param target: the element that has the attribute
    :param hint: the type that the token resolves to; default a string
    """

    def __init__(
        self, value: Any, display_name: str, target: IConstruct, hint: ResolutionTypeHint | None = None
    ) -> None:
        super().__init__(value, target, display_name, hint)
        self._replacements: dict[int, Any] = {}
        self._home: Stack | None = None

    @staticmethod
    def for_(
        target: Any, attribute: str, type_hint: ResolutionTypeHint | None = None, *, sub: bool = False
    ) -> CfnReference:
        """Return the one reference to ``target``'s attribute."""
        table = _table_of(target)
        key = (attribute, "sub" if sub else "")
        found = table.get(key)
        if found is None:
            value: Any
            if sub:
                value = "${" + target.logical_id + ("" if attribute == "Ref" else f".{attribute}") + "}"
            elif attribute == "Ref":
                value = {"Ref": target.logical_id}
            else:
                value = {"Fn::GetAtt": [target.logical_id, attribute]}
            found = table[key] = CfnReference(value, attribute, target, type_hint)
        return found

    @staticmethod
    def for_pseudo(name: str, scope: IConstruct) -> CfnReference:
        """Return the one reference to a pseudo parameter of ``scope``'s stack."""
        table = _table_of(scope)
        key = (f"Pseudo:{name}", "")
        if key not in table:
            table[key] = CfnReference({"Ref": name}, name, scope)
        return table[key]

    @staticmethod
    def is_cfn_reference(x: object) -> bool:
        """Return whether ``x`` is a reference to an element."""
        return isinstance(x, CfnReference)

    @property
    def home(self) -> Stack:
        """The stack of the target."""
        if self._home is None:
            self._home = stack_of(self.target)
        return self._home

    def resolve(self, context: ResolveContext) -> Any:
        if self._replacements:
            replacement = self._replacements.get(id(stack_of(context.scope)))
            if replacement is not None:
                return replacement
        return self.value

    def has_value_for_stack(self, stack: Stack) -> bool:
        """Return whether the value in ``stack`` is assigned already."""
        return stack is self.home or id(stack) in self._replacements

    def assign_value_for_stack(self, stack: Stack, value: Any) -> None:
        """Assign the value that replaces this reference in ``stack``."""
        self._replacements[id(stack)] = value

    def to_string(self) -> str:
        return Token.as_string(self, display_hint=f"{self.target.node.id}.{self.display_name}")

    __str__ = to_string
