"""Resolution: put the values in place of all tokens of an object."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import Any

from ..constructs import Construct, IConstruct
from ..errors import AuthoringError, TreadleError
from .structs import Struct
from .tokens import (
    LIST_TOKEN,
    STRING_TOKEN,
    Intrinsic,
    IResolvable,
    JsonNull,
    ResolutionTypeHint,
    StringConcat,
    TokenizedStringFragments,
    is_resolvable,
    lookup_number,
    split_string,
    unresolved,
)

__all__ = [
    "DefaultTokenResolver",
    "IResolveContext",
    "PostResolveToken",
    "ResolveContext",
    "Resolved",
    "find_tokens",
    "resolve",
]

INTRINSIC_KEY = "$IntrinsicKey$"
_MAX_DEPTH = 200


class Resolved(dict[str, Any]):
    """A dict that a token resolved to, with the type it has after deployment.

    :param value: the resolved dict, usually a CloudFormation function
    :param hint: the type that the function returns
    """

    __slots__ = ("hint",)

    def __init__(self, value: dict[str, Any], hint: ResolutionTypeHint) -> None:
        super().__init__(value)
        self.hint = hint


def _tag(value: Any, hint: ResolutionTypeHint) -> Any:
    if type(value) is Resolved:
        if value.hint is hint:
            return value
        return Resolved(value, hint)
    if type(value) is dict:
        return Resolved(value, hint)
    return value


class ResolveContext:
    """The place at which a token is being resolved.

    :param scope: the construct for which the token is resolved
    :param resolver: what resolves tokens and joins strings
    :param preparing: whether references are collected, before the template is written
    :param leave_empty: whether empty lists and dicts are kept
    :param allow_keys: whether tokens are allowed as keys of dicts
    :param path: the keys that lead to the token
    """

    __slots__ = ("_post", "allow_intrinsic_keys", "document_path", "leave_empty", "preparing", "resolver", "scope")

    def __init__(
        self, scope: IConstruct, resolver: Any, preparing: bool, leave_empty: bool, allow_keys: bool, path: list[str]
    ) -> None:
        self.scope: IConstruct = scope
        self.resolver: Any = resolver
        self.preparing: bool = preparing
        self.leave_empty: bool = leave_empty
        self.allow_intrinsic_keys: bool = allow_keys
        self.document_path: list[str] = path
        self._post: Any = None

    def register_post_processor(self, post_processor: Any) -> None:
        """Register ``post_processor.post_process(value, context)`` to change this token's resolved value."""
        self._post = post_processor

    def resolve(self, x: Any, *, allow_intrinsic_keys: bool | None = None, remove_empty: bool | None = None) -> Any:
        """Resolve a further value in the same place."""
        allow = self.allow_intrinsic_keys if allow_intrinsic_keys is None else allow_intrinsic_keys
        leave = self.leave_empty if remove_empty is None else not remove_empty
        return _resolve(
            x,
            ResolveContext(self.scope, self.resolver, self.preparing, leave, allow, self.document_path),
            self.document_path,
        )


IResolveContext = ResolveContext


def resolve(
    obj: Any,
    *,
    scope: IConstruct,
    resolver: Any,
    preparing: bool = False,
    leave_empty: bool = False,
    allow_intrinsic_keys: bool = False,
) -> Any:
    """Resolve every token in ``obj``; None values are left out unless ``leave_empty``."""
    path: list[str] = []
    return _resolve(obj, ResolveContext(scope, resolver, preparing, leave_empty, allow_intrinsic_keys, path), path)


def _fresh(options: ResolveContext, path: list[str]) -> ResolveContext:
    return ResolveContext(
        options.scope, options.resolver, options.preparing, options.leave_empty, options.allow_intrinsic_keys, path[:]
    )


def _resolve(obj: Any, options: ResolveContext, path: list[str]) -> Any:
    kind = type(obj)
    if kind is str:
        if "Token[" not in obj and not (len(obj) >= 16 and "e+289" in obj):
            return obj
        return _resolve_string(obj, options, path)
    if obj is None or kind is bool or kind is int:
        return obj
    if kind is float:
        if -1e287 < obj < 1e287:
            return int(obj) if obj.is_integer() and abs(obj) < 1e16 else obj
        token = lookup_number(obj)
        if token is None:
            return obj
        return _tag(_fresh(options, path).resolve(token), ResolutionTypeHint.NUMBER)
    if len(path) > _MAX_DEPTH:
        raise AuthoringError(
            "Unable to resolve object tree with circular reference. Path: /" + "/".join(path), code="Circular"
        )
    if kind is list or kind is tuple:
        return _resolve_list(obj, options, path)
    if kind is dict or kind is Resolved:
        return _resolve_dict(obj, options, path)
    return _resolve_object(obj, options, path)


def _resolve_string(obj: str, options: ResolveContext, path: list[str]) -> Any:
    if LIST_TOKEN.search(obj):
        raise AuthoringError(
            "Found an encoded list token string in a scalar string context. Use 'Fn.select(0, list)' "
            "(not 'list[0]') to "
            "extract elements from token lists.",
            code="ListToken",
        )
    if not STRING_TOKEN.search(obj):
        return obj
    fragments = split_string(obj)
    return _tag(options.resolver.resolve_string(fragments, _fresh(options, path)), ResolutionTypeHint.STRING)


def _resolve_list(obj: Any, options: ResolveContext, path: list[str]) -> Any:
    for item in obj:
        if type(item) is str and "#{Token[" in item and LIST_TOKEN.search(item):
            return _tag(options.resolver.resolve_list(list(obj), _fresh(options, path)), ResolutionTypeHint.STRING_LIST)
    result: list[Any] = []
    leave = options.leave_empty
    for index, item in enumerate(obj):
        if type(item) is str and "Token[" not in item and "e+289" not in item:
            result.append(item)
            continue
        path.append(str(index))
        value = _resolve(item, options, path)
        path.pop()
        if value is not None or leave:
            result.append(value)
    return result


def _resolve_dict(obj: dict[Any, Any], options: ResolveContext, path: list[str]) -> Any:
    result: dict[str, Any] = {}
    leave = options.leave_empty
    intrinsic_keys = 0
    for key, raw in obj.items():
        if type(key) is not str:
            key = str(key.value) if isinstance(key, Enum) else str(key)
        if type(raw) is str and "Token[" not in raw and "e+289" not in raw:
            value: Any = raw
        else:
            path.append(key)
            value = _resolve(raw, options, path)
            path.pop()
        if value is None and not leave:
            continue
        if "Token[" not in key or not unresolved(key):
            result[key] = value
            continue
        name = _fresh(options, path).resolve(key)
        if isinstance(name, str):
            result[name] = value
        elif options.allow_intrinsic_keys:
            result[f"{INTRINSIC_KEY}{intrinsic_keys}"] = [name, value]
            intrinsic_keys += 1
        else:
            raise AuthoringError(
                f'"{key}" is used as the key in a map so must resolve to a string, but it resolves to: {name}. '
                'Consider using "CfnJson" to delay resolution to deployment-time',
                code="MapKey",
            )
    return Resolved(result, obj.hint) if type(obj) is Resolved else result


def _resolve_object(obj: Any, options: ResolveContext, path: list[str]) -> Any:
    if isinstance(obj, JsonNull):
        return obj
    if isinstance(obj, IResolvable) or is_resolvable(obj):
        return _tag(options.resolver.resolve_token(obj, _fresh(options, path)), ResolutionTypeHint.STRING)
    if isinstance(obj, Enum):
        return _resolve(obj.value, options, path)
    if isinstance(obj, str):
        return _resolve(str(obj), options, path)
    if isinstance(obj, int):
        return int(obj)
    if isinstance(obj, float):
        return _resolve(float(obj), options, path)
    if isinstance(obj, dict):
        return _resolve_dict(dict(obj), options, path)
    if isinstance(obj, list | tuple | set | frozenset):
        return _resolve_list(list(obj), options, path)
    if isinstance(obj, Construct):
        raise AuthoringError(
            f"Trying to resolve() a Construct at /{'/'.join(path)}: {obj.node.path}", code="ResolveConstruct"
        )
    if isinstance(obj, Struct):
        return _resolve_dict(obj.__dict__, options, path)
    isoformat = getattr(obj, "isoformat", None)
    if callable(isoformat):
        return isoformat()
    raise AuthoringError(
        f"Trying to resolve a non-data object. Only token are supported for lazy evaluation. Path: /{'/'.join(path)}. "
        f"Object: {obj!r}",
        code="NotData",
    )


class DefaultTokenResolver:
    """Resolve tokens; join strings with ``concat``.

    :param concat: an object whose ``join`` concatenates two resolved parts of a string
    """

    __slots__ = ("concat",)

    def __init__(self, concat: Any) -> None:
        self.concat: Any = concat

    def resolve_token(self, t: Any, context: ResolveContext, post_processor: Any = None) -> Any:
        """Resolve one token, and whatever it resolves to."""
        try:
            value = t.resolve(context)
            if type(value) is not str or "Token[" in value:
                value = context.resolve(value)
        except TreadleError as error:
            if not error.message.startswith("Resolution error"):
                error.message = f"Resolution error: {error.message}"
            raise
        if context._post is not None:
            value = context._post.post_process(value, context)
        return value

    def resolve_string(self, s: TokenizedStringFragments, context: ResolveContext) -> Any:
        """Resolve the parts of a string and join them."""
        return s.map_tokens(context.resolve).join(self.concat)

    def resolve_list(self, l: list[str], context: ResolveContext) -> Any:  # noqa: E741 (the name it has in aws_cdk)
        """Resolve a list that encodes a token."""
        if len(l) != 1:
            raise AuthoringError(f"Cannot add elements to list token, got: {l}", code="ListToken")
        fragments = split_string(l[0], LIST_TOKEN)
        if fragments.length != 1:
            raise AuthoringError(
                f"Cannot concatenate strings in a tokenized string array, got: {l[0]}", code="ListToken"
            )
        return context.resolve(fragments.first_value)


class _Remembering(DefaultTokenResolver):
    __slots__ = ("seen",)

    def __init__(self) -> None:
        super().__init__(StringConcat())
        self.seen: dict[int, Any] = {}

    def resolve_token(self, t: Any, context: ResolveContext, post_processor: Any = None) -> Any:
        self.seen[id(t)] = t
        return super().resolve_token(t, context, post_processor)


def find_tokens(scope: IConstruct, make: Callable[[], Any]) -> list[Any]:
    """Return all tokens that resolving ``make()`` passes through."""
    resolver = _Remembering()
    resolve(make(), scope=scope, resolver=resolver, preparing=True)
    return list(resolver.seen.values())


class PostResolveToken(Intrinsic):
    """A token whose value ``process`` changes after its own tokens are resolved.

    :param value: the value to resolve first
    :param process: returns the final value, from the resolved one and the context
    """

    def __init__(self, value: Any, process: Callable[[Any, ResolveContext], Any]) -> None:
        super().__init__(value)
        self._process = process

    def resolve(self, context: ResolveContext) -> Any:
        context.register_post_processor(self)
        return self.value

    def post_process(self, value: Any, context: ResolveContext) -> Any:
        """Change the resolved value."""
        return self._process(value, context)


def ignore_empty(value: Any) -> Any:
    """Resolve to None when nothing is left in a list or dict."""
    return PostResolveToken(value, lambda found, _: None if isinstance(found, list | dict) and not found else found)
