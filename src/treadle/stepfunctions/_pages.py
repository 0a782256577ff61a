"""Pages of lists, and the tokens of the next ones."""

from __future__ import annotations

import base64
import json
import zlib
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Final

from ._faults import ApiError

if TYPE_CHECKING:
    from ._service import Service

__all__ = ["page"]

_PAGE: Final = 100
_TOKEN_SECONDS: Final = 86_400


def page(
    service: Service,
    operation: str,
    given: dict[str, Any],
    items: Sequence[Any],
    name: str,
    show: Callable[[Any], Any] = lambda item: item,
) -> dict[str, Any]:
    """Return one page of a list, and the token of the next one.

    :param given: the members of the request
    :param name: the member of the answer that holds the items
    :param show: returns an item as the answer shows it
    """
    size = given.get("maxResults") or _PAGE
    asked = {key: value for key, value in given.items() if key not in ("nextToken", "maxResults")}
    of = zlib.crc32(json.dumps([operation, asked], sort_keys=True).encode("utf-8", "surrogatepass"))
    at = _position(service, of, given["nextToken"]) if "nextToken" in given else 0
    answer: dict[str, Any] = {name: [show(item) for item in items[at : at + size]]}
    if at + size < len(items):
        token = json.dumps([of, at + size, service.now() + _TOKEN_SECONDS]).encode()
        answer["nextToken"] = base64.urlsafe_b64encode(token).decode()
    return answer


def _position(service: Service, asked: int, token: str) -> int:
    """Return where the page of a token begins, which must be of the same list."""
    try:
        of, at, until = json.loads(base64.urlsafe_b64decode(token))
        if of != asked:
            raise ApiError("InvalidToken", f"Invalid Token: 'Input inconsistent with page token: {token}'")
        if isinstance(at, int) and at >= 0 and until >= service.now():
            return at
    except (ValueError, TypeError):
        pass
    raise ApiError("InvalidToken", "Invalid Token: 'Invalid token'")
