"""URLs on this machine: parsed strictly, resolved once, and called at the very address that was checked."""

from __future__ import annotations

import re
import socket
from dataclasses import dataclass
from ipaddress import ip_address
from typing import Final

from ..errors import UnsupportedError
from ._admission import is_loopback, quoted

__all__ = ["LocalUrl", "local_url"]

# no backslash, userinfo, control character or space: parsers differ in what these mean
_URL: Final = re.compile(
    r"(?P<scheme>https?)://(?P<host>\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::(?P<port>[0-9]{1,5}))?(?P<rest>[/?][!-~]*)?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class LocalUrl:
    """A URL of this machine.

    :ivar host: the name or address in the URL, without brackets
    :ivar authority: host and port as in the URL, for the Host header
    :ivar addressed: the URL with each of the addresses that its host resolves to
    """

    scheme: str
    host: str
    authority: str
    addressed: tuple[str, ...]


def local_url(url: str, called: str) -> LocalUrl:
    """Parse a URL and resolve its host.

    :param called: method and URL, for the error
    :raises UnsupportedError: when the URL is malformed or of another scheme, or an address of its host isn't loopback
    """
    plain = url.partition("#")[0]
    found = _URL.fullmatch(plain)
    if found is None or "\\" in plain or int(found["port"] or 1) not in range(1, 65_536):
        raise _refused(called, f"expected http://HOST:PORT/PATH without userinfo, got {quoted(url)}")
    host = found["host"].lower().strip("[]")
    scheme = found["scheme"].lower()
    port = int(found["port"] or (443 if scheme == "https" else 80))
    addresses = _resolve(host, port)
    others = [address for address in addresses if not is_loopback(address)]
    if others or not addresses:
        why = f"{host} is {', '.join(others)}" if others and others != [host] else f"{host} is not this machine"
        raise _refused(called, why)
    rest = found["rest"] or "/"
    rest = rest if rest.startswith("/") else f"/{rest}"
    authority = found["host"] + (f":{found['port']}" if found["port"] else "")
    shown = [f"[{address}]" if ":" in address else address for address in addresses]
    return LocalUrl(scheme, host, authority, tuple(f"{scheme}://{address}:{port}{rest}" for address in shown))


def _resolve(host: str, port: int) -> list[str]:
    if host == "localhost" or host.endswith(".localhost"):
        return ["127.0.0.1", "::1"]  # RFC 6761: no DNS server is asked for these
    try:
        return [str(ip_address(host))]
    except ValueError:
        pass
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        return []
    return list(dict.fromkeys(str(address[0]) for *_, address in found))


def _refused(called: str, why: str) -> UnsupportedError:
    return UnsupportedError(
        f"{called} would leave this machine ({why}); run with --aws or --endpoint-url, or call a server on localhost",
        code="EmbeddedService",
    )
