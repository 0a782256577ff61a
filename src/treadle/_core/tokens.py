"""Tokens: values which are known only when the template is written, hidden in strings, numbers and lists."""

from __future__ import annotations

import re
import struct
from collections.abc import Callable, Iterable, Sequence
from enum import Enum
from typing import TYPE_CHECKING, Any

from ..constructs import Construct, IConstruct
from ..errors import AuthoringError

if TYPE_CHECKING:
    from .resolution import ResolveContext

__all__ = [
    "IResolvable",
    "Intrinsic",
    "JsonNull",
    "Reference",
    "ResolutionTypeHint",
    "StringConcat",
    "Token",
    "TokenComparison",
    "TokenizedStringFragments",
]

STRING_TOKEN = re.compile(r"\$\{Token\[([a-zA-Z0-9:._-]+)\]\}|(-1\.\d{10,16}e\+289)")
LIST_TOKEN = re.compile(r"#\{Token\[([a-zA-Z0-9:._-]+)\]\}")
_NOT_KEY = re.compile(r"[^a-zA-Z0-9:._-]")
_MARK = 0xFBFF0000

_by_key: dict[str, IResolvable] = {}
_by_number: dict[int, IResolvable] = {}


class ResolutionTypeHint(Enum):
    """The type that a token resolves to."""

    STRING = "string"
    NUMBER = "number"
    STRING_LIST = "string-list"


class IResolvable:
    """Interface of values that are produced when the template is written.

    A subclass gives ``resolve(context)``, which may answer with further tokens.
    """

    creation_stack: Sequence[str] = ()
    type_hint: ResolutionTypeHint | None = None
    _as_string: str | None = None
    _as_list: list[str] | None = None
    _as_number: float | None = None

    def resolve(self, context: ResolveContext) -> Any:
        """Return the value, which may hold tokens itself."""
        raise NotImplementedError  # each implementation defines it

    def to_string(self) -> str:
        """Return this token encoded as a string."""
        return Token.as_string(self)

    def __str__(self) -> str:
        return Token.as_string(self)


def is_resolvable(x: object) -> bool:
    """Return whether ``x`` is a token object."""
    if isinstance(x, IResolvable):
        return True
    if x is None or isinstance(x, str | int | float | list | dict | tuple | Construct | type):
        return False
    return callable(getattr(x, "resolve", None)) and not hasattr(x, "__fspath__")


def unresolved(x: object) -> bool:
    """Return whether ``x`` is a token, or a string, number or list that includes one."""
    if isinstance(x, str):
        return "Token[" in x and STRING_TOKEN.search(x) is not None
    if isinstance(x, bool) or x is None:
        return False
    if isinstance(x, float | int):
        return token_index(x) is not None
    if isinstance(x, list | tuple):
        return len(x) == 1 and isinstance(x[0], str) and LIST_TOKEN.search(x[0]) is not None
    return is_resolvable(x)


def token_index(x: float) -> int | None:
    """Return the number hidden in an encoded float."""
    if -1e287 < x < 1e287 or not isinstance(x, float):
        return None
    low, high = struct.unpack("<II", struct.pack("<d", x))
    if high & 0xFFFF0000 != _MARK:
        return None
    return int(low + ((high & 0xFFFF) << 32))


def lookup_number(x: float) -> IResolvable | None:
    """Return the token that a float encodes."""
    index = token_index(x)
    if index is None:
        return None
    token = _by_number.get(index)
    if token is None:
        raise AuthoringError("Encoded representation of unknown number Token found", code="Token")
    return token


def lookup_key(key: str) -> IResolvable:
    """Return the token registered under ``key``."""
    token = _by_key.get(key)
    if token is None:
        raise AuthoringError(f"Unrecognized token key: {key}", code="Token")
    return token


def _register(token: Any, hint: str | None) -> str:
    # a colon in the hint would be taken for a colon of the ARN that the token is part of
    shown = _NOT_KEY.sub(".", hint or "TOKEN").replace("::", ".")
    key = f"{shown}.{len(_by_key) + len(_by_number)}"
    _by_key[key] = token
    return key


class Intrinsic(IResolvable):
    """Wrap a plain value, usually a CloudFormation function, as a token.

    :param value: what the token resolves to, a plain value
    :param stack_trace: whether the CDK records where the token was created; without effect
    :param type_hint: the type that the token resolves to; default a string
    """

    def __init__(
        self, value: Any, *, stack_trace: bool | None = None, type_hint: ResolutionTypeHint | None = None
    ) -> None:
        if callable(value) and not is_resolvable(value):
            raise AuthoringError(f"Argument to Intrinsic must be a plain value object, got {value!r}", code="Token")
        self.value = value
        self.type_hint: ResolutionTypeHint = type_hint or ResolutionTypeHint.STRING

    def resolve(self, context: ResolveContext) -> Any:
        return self.value

    def to_string_list(self) -> list[str]:
        """Return this token encoded as a list."""
        return Token.as_list(self)


class Reference(Intrinsic):
    """A token of an attribute of a construct.

    :param value: what the token resolves to
    :param target: the construct that has the attribute
    :param display_name: the attribute's name, for messages; default ``Reference``
    :param type_hint: the type that the token resolves to; default a string
    """

    def __init__(
        self,
        value: Any,
        target: IConstruct,
        display_name: str | None = None,
        type_hint: ResolutionTypeHint | None = None,
    ) -> None:
        super().__init__(value, type_hint=type_hint)
        self.target = target
        self.display_name: str = display_name or "Reference"

    @staticmethod
    def is_reference(x: object) -> bool:
        """Return whether ``x`` is a reference."""
        return isinstance(x, Reference)


class JsonNull(IResolvable):
    """JSON's null; a plain None is left out of a template instead."""

    INSTANCE: JsonNull

    def resolve(self, context: ResolveContext) -> Any:
        return self

    def to_json(self) -> None:
        """Return None."""

    def __str__(self) -> str:
        return "null"


JsonNull.INSTANCE = JsonNull()


class TokenComparison(Enum):
    """Results of comparing two strings that may be tokens."""

    SAME = 0
    DIFFERENT = 1
    ONE_UNRESOLVED = 2
    BOTH_UNRESOLVED = 3


class StringConcat:
    """Join resolved parts as plain text."""

    def join(self, left: Any, right: Any) -> Any:
        """Join two parts."""
        if left is None:
            return None if right is None else text_of(right)
        return text_of(left) if right is None else text_of(left) + text_of(right)

    def join_all(self, parts: Sequence[Any]) -> Any:
        """Join all parts."""
        known = [text_of(part) for part in parts if part is not None]
        return "".join(known) if known else None


def text_of(value: Any) -> str:
    """Return a value's text as JavaScript writes it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return number_text(value)
    if isinstance(value, Enum):
        return str(value.value)
    return str(value)


def number_text(value: float) -> str:
    """Return a number's text as JavaScript writes it."""
    if isinstance(value, int) or token_index(value) is not None:
        return repr(value)
    if value.is_integer() and abs(value) < 1e21:
        return str(int(value))
    text = repr(value)
    if "e" in text:
        mantissa, _, exponent = text.partition("e")
        power = int(exponent)
        if -7 <= power < 0:
            return f"{value:.20f}".rstrip("0")
        return f"{mantissa.removesuffix('.0')}e{'+' if power > 0 else '-'}{abs(power)}"
    return text


class TokenizedStringFragments:
    """The parts of a string in their order: literals and tokens.

    :param parts: pairs of ``"literal"`` or ``"token"`` and the text or token; default none
    """

    __slots__ = ("_parts",)

    def __init__(self, parts: Iterable[tuple[str, Any]] = ()) -> None:
        self._parts = list(parts)

    @property
    def fragments(self) -> list[Any]:
        """The parts: strings and token objects."""
        return [value for _, value in self._parts]

    @property
    def first_token(self) -> IResolvable | None:
        """The first part when it is a token."""
        return self._parts[0][1] if self._parts and self._parts[0][0] == "token" else None

    @property
    def first_value(self) -> Any:
        """The first part."""
        return self._parts[0][1]

    @property
    def length(self) -> int:
        """Return the number of parts."""
        return len(self._parts)

    @property
    def tokens(self) -> list[IResolvable]:
        """The tokens among the parts."""
        return [value for kind, value in self._parts if kind == "token"]

    @property
    def literals(self) -> list[str]:
        """The literals among the parts."""
        return [value for kind, value in self._parts if kind == "literal"]

    @property
    def intrinsics(self) -> list[Any]:
        """The values put in place of tokens."""
        return [value for kind, value in self._parts if kind == "intrinsic"]

    def add_literal(self, lit: str) -> None:
        """Append a literal."""
        self._parts.append(("literal", lit))

    def add_token(self, token: IResolvable) -> None:
        """Append a token."""
        self._parts.append(("token", token))

    def add_intrinsic(self, value: Any) -> None:
        """Append a resolved value."""
        self._parts.append(("intrinsic", value))

    def map_tokens(self, mapper: Any) -> TokenizedStringFragments:
        """Replace every token by what ``mapper`` (a function, or an object with ``map_token``) makes of it."""
        map_token: Callable[[Any], Any] = getattr(mapper, "map_token", mapper)
        found = TokenizedStringFragments()
        for kind, value in self._parts:
            if kind == "token":
                mapped = map_token(value)
                found._parts.append(
                    ("token" if is_resolvable(mapped) and not isinstance(mapped, JsonNull) else "intrinsic", mapped)
                )
            else:
                found._parts.append((kind, value))
        return found

    def join(self, concat: Any) -> Any:
        """Join the parts with ``concat``."""
        if len(self._parts) == 1:
            return self._parts[0][1]
        values = [value for _, value in self._parts]
        join_all = getattr(concat, "join_all", None)
        if join_all is not None:
            return join_all(values)
        if not values:
            return concat.join(None, None)
        result = values[0]
        for value in values[1:]:
            result = concat.join(result, value)
        return result


def split_string(text: str, pattern: re.Pattern[str] = STRING_TOKEN) -> TokenizedStringFragments:
    """Split a string into literals and tokens."""
    parts: list[tuple[str, Any]] = []
    rest = 0
    for match in pattern.finditer(text):
        if match.start() > rest:
            parts.append(("literal", text[rest : match.start()]))
        key = match.group(1)
        parts.append(("token", lookup_key(key if key is not None else match.group(2))))
        rest = match.end()
    if rest < len(text):
        parts.append(("literal", text[rest:]))
    return TokenizedStringFragments(parts)


def token_of_string(text: str) -> IResolvable | None:
    """Return the token that a whole string encodes.

    :raises AuthoringError: when the string holds more than that token
    """
    fragments = split_string(text)
    if fragments.length != 1:
        raise AuthoringError(
            f"Tokenzation.reverseCompleteString: argument must not be a concatenation, got '{text}'", code="Token"
        )
    return fragments.first_token


def token_of_list(items: Sequence[str]) -> IResolvable | None:
    """Return the token that a list encodes; None when it encodes none."""
    if len(items) != 1 or not isinstance(items[0], str):
        return None
    fragments = split_string(items[0], LIST_TOKEN)
    return fragments.first_token if fragments.length == 1 else None


def token_of(value: Any, *, fail_concat: bool | None = None) -> IResolvable | None:
    """Return the token behind any value; None when there is none."""
    if is_resolvable(value):
        found: IResolvable = value
        return found
    if isinstance(value, str):
        fragments = split_string(value)
        if fragments.length == 1:
            return fragments.first_token
        if fail_concat is False or not fragments.length:
            return None
        return token_of_string(value)
    if isinstance(value, list):
        return token_of_list(value)
    if isinstance(value, float):
        return lookup_number(value)
    return None


class Token:
    """Create and recognize tokens."""

    @staticmethod
    def is_unresolved(obj: Any) -> bool:
        """Return whether ``obj`` is or includes a token."""
        return unresolved(obj)

    @staticmethod
    def is_resolved(obj: Any) -> bool:
        """Return whether ``obj`` includes no token."""
        return not unresolved(obj)

    @staticmethod
    def as_any(value: Any) -> IResolvable:
        """Return ``value`` as a token object."""
        reversed_ = token_of(value) if not is_resolvable(value) and not isinstance(value, dict) else None
        value = reversed_ if reversed_ is not None else value
        return value if is_resolvable(value) else Intrinsic(value)

    @staticmethod
    def as_string(value: Any, *, display_hint: str | None = None) -> str:
        """Return ``value`` encoded as a string."""
        if isinstance(value, str):
            return value
        token = Token.as_any(value)
        if token._as_string is None:
            token._as_string = "${Token[" + _register(token, display_hint) + "]}"
        return token._as_string

    @staticmethod
    def as_number(value: Any) -> float:
        """Return ``value`` encoded as a number."""
        if isinstance(value, int | float):
            return value
        token = Token.as_any(value)
        if token._as_number is None:
            index = len(_by_key) + len(_by_number)
            _by_number[index] = token
            encoded: float = struct.unpack("<d", struct.pack("<II", index & 0xFFFFFFFF, (index >> 32) | _MARK))[0]
            _by_key[repr(encoded)] = token
            token._as_number = encoded
        return token._as_number

    @staticmethod
    def as_list(value: Any, *, display_hint: str | None = None) -> list[str]:
        """Return ``value`` encoded as a list."""
        if isinstance(value, list) and all(isinstance(item, str) for item in value):
            return value
        token = Token.as_any(value)
        if token._as_list is None:
            token._as_list = ["#{Token[" + _register(token, display_hint) + "]}"]
        return token._as_list

    @staticmethod
    def compare_strings(possible_token1: str, possible_token2: str) -> TokenComparison:
        """Compare two strings that may be tokens."""
        first, second = unresolved(possible_token1), unresolved(possible_token2)
        if first and second:
            return TokenComparison.BOTH_UNRESOLVED
        if first or second:
            return TokenComparison.ONE_UNRESOLVED
        return TokenComparison.SAME if possible_token1 == possible_token2 else TokenComparison.DIFFERENT
