"""The way back from encoded tokens: strings, numbers and lists taken apart, and values resolved."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..constructs import IConstruct
from .lazy import Lazy
from .resolution import DefaultTokenResolver, ResolveContext, resolve
from .tokens import (
    IResolvable,
    StringConcat,
    TokenizedStringFragments,
    is_resolvable,
    lookup_number,
    number_text,
    split_string,
    token_of,
    token_of_list,
    token_of_string,
    unresolved,
)

__all__ = ["Tokenization"]


class Tokenization:
    """Find the tokens behind encoded values, and resolve them."""

    @staticmethod
    def is_resolvable(obj: Any) -> bool:
        """Return whether ``obj`` is a token object."""
        return is_resolvable(obj)

    @staticmethod
    def reverse_string(s: str) -> TokenizedStringFragments:
        """Return the literals and tokens of a string."""
        return split_string(s)

    @staticmethod
    def reverse_complete_string(s: str) -> IResolvable | None:
        """Return the token that a whole string encodes.

        :raises AuthoringError: when the string holds more than that token
        """
        return token_of_string(s)

    @staticmethod
    def reverse_number(n: float) -> IResolvable | None:
        """Return the token that a number encodes."""
        return lookup_number(n)

    @staticmethod
    def reverse_list(l: Sequence[str]) -> IResolvable | None:  # noqa: E741 (the name it has in aws_cdk)
        """Return the token that a list encodes."""
        return token_of_list(l)

    @staticmethod
    def reverse(x: Any, *, fail_concat: bool | None = None) -> IResolvable | None:
        """Return the token behind any value, None when there is none."""
        return token_of(x, fail_concat=fail_concat)

    @staticmethod
    def resolve(
        obj: Any,
        *,
        scope: IConstruct,
        resolver: Any = None,
        preparing: bool | None = None,
        remove_empty: bool | None = None,
    ) -> Any:
        """Resolve every token in ``obj``."""
        return resolve(
            obj,
            scope=scope,
            resolver=resolver or DefaultTokenResolver(StringConcat()),
            preparing=bool(preparing),
            leave_empty=remove_empty is False,
        )

    @staticmethod
    def stringify_number(x: float) -> str:
        """Return a number as a string, also when it is a token."""
        if not unresolved(x):
            return number_text(x)

        def produce(context: ResolveContext) -> Any:
            resolved = context.resolve(x)
            return number_text(resolved) if isinstance(resolved, int | float) else resolved

        return Lazy.uncached_string(produce)
