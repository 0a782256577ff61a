"""Admission of HTTP requests to servers on this machine: refuse what a web page makes a browser send.

Any page that a browser on this machine shows can send requests to 127.0.0.1, and a name that its owner resolves to
127.0.0.1 (DNS rebinding) lets it read the answers too. Neither can be done by a program that already runs here, so
these rules look at what browsers add to each request and no page can change: Host, Origin, Referer and Sec-Fetch-Site.

https://developer.mozilla.org/docs/Glossary/Forbidden_request_header
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from ipaddress import ip_address
from typing import Final

__all__ = ["Admission", "Refusal", "is_loopback", "normalized_origin", "quoted"]

_HOST: Final = re.compile(r"(?:\[(?P<ipv6>[0-9a-fA-F:.]+)\]|(?P<name>[A-Za-z0-9._-]+))(?::[0-9]{1,5})?")
_ORIGIN: Final = re.compile(r"([a-z][a-z0-9+.-]*)://([a-z0-9._-]+|\[[0-9a-f:.]+\])(:[0-9]{1,5})?", re.IGNORECASE)
_DEFAULT_PORTS: Final = {"http": ":80", "https": ":443"}
_CONTAINER_NAMES: Final = frozenset({"host.docker.internal", "host.containers.internal"})
"""What containers call this machine. ICANN keeps .internal for private use, so no attacker can register such a name."""
_WILDCARDS: Final = frozenset({"0.0.0.0", "::"})
_SINGLE: Final = frozenset(
    {
        "authorization",
        "content-encoding",
        "content-length",
        "content-type",
        "host",
        "origin",
        "referer",
        "sec-fetch-site",
        "transfer-encoding",
    }
)
"""Headers that decide who may do what. Of a repeated one, two readers may see two values."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a request is refused.

    :ivar code: the error's name in the answer
    """

    status: int
    code: str
    message: str


class Admission:
    """Rules that decide which requests a server reads.

    :param host: the address that the server listens on
    :param origins: origins of web pages that may send requests, such as `http://localhost:3000`
    :param domains: further domains whose names the server answers to; only you may control the DNS records of names in
        them, or they could be rebound
    """

    def __init__(self, host: str = "127.0.0.1", *, origins: Iterable[str] = (), domains: Iterable[str] = ()) -> None:
        self._domains = tuple(f".{domain}" for domain in domains)
        self._host = host.casefold()
        self._origins = frozenset(normalized_origin(origin) for origin in origins)

    def refusal(self, headers: Iterable[tuple[str, str]], *, authenticated: bool = False) -> Refusal | None:
        """Return why a request is refused, or None when it is admitted.

        :param headers: all headers, repeated ones included
        :param authenticated: whether the request's signature is verified afterwards. A page can't sign, so rebinding
            leads nowhere, and clients may use any name of this machine
        """
        single: dict[str, str] = {}
        for name, value in headers:
            name = name.lower()
            if name not in _SINGLE and not name.startswith("x-amz-"):
                continue
            if name in single:
                return Refusal(400, "ValidationException", f"The header {name} is repeated; send it once")
            if "\r" in value or "\n" in value:
                return Refusal(400, "ValidationException", f"The header {name} spans several lines; use one line")
            single[name] = value
        host = single.get("host", "")
        if not self._is_own(host, authenticated):
            return _denied(
                f"Host {quoted(host)} is not a name of this server; use http://127.0.0.1 with its port "
                "(names that resolve to this machine are accepted from signed requests alone, with --keys)"
            )
        return self._foreign(single, f"http://{host.lower()}")

    def allowed_origin(self, headers: Iterable[tuple[str, str]]) -> str | None:
        """Return the Origin header of a request when it is one of the allowed origins."""
        for name, value in headers:
            if name.lower() == "origin" and value.lower() in self._origins:
                return value
        return None

    def _is_own(self, host: str, authenticated: bool) -> bool:
        parsed = _HOST.fullmatch(host)
        if parsed is None:
            return False
        name = (parsed["ipv6"] or parsed["name"]).casefold()
        if authenticated or name == self._host or name in _CONTAINER_NAMES or name.endswith(self._domains):
            return True
        # SDKs put this prefix before the host for StartSyncExecution and TestState
        plain = name.removeprefix("sync-")
        # RFC 6761 lets no DNS server answer for .localhost; virtual-hosted buckets are such names
        if plain == "localhost" or plain.endswith(".localhost") or is_loopback(plain):
            return True
        return self._host in _WILDCARDS and _is_address(name)  # rebinding needs a name

    def _foreign(self, single: dict[str, str], own: str) -> Refusal | None:
        """Refuse requests that a page of another origin has sent."""
        allowed = False
        for header in ("origin", "referer"):
            value = single.get(header)
            if value is None:
                continue
            origin = value.lower() if header == "origin" else _origin_of(value)
            if origin in self._origins:
                allowed = True
            elif origin != own:
                return _denied(
                    f"{header.title()} {quoted(value)} is a web page's, and may not send requests here; for a client "
                    "of your own that runs in a browser, start treadle serve with --allow-origin and its origin"
                )
        site = single.get("sec-fetch-site", "none").lower()
        if site not in ("none", "same-origin") and not allowed:
            return _denied(
                f"Sec-Fetch-Site {quoted(site)}: a web page of another origin may not send requests here; for a client "
                "of your own that runs in a browser, start treadle serve with --allow-origin and its origin"
            )
        return None


def normalized_origin(origin: str) -> str:
    """Return an origin as browsers write it.

    :raises ValueError: when it isn't an origin, with what is wrong
    """
    parsed = _ORIGIN.fullmatch(origin.removesuffix("/"))
    if parsed is None:
        raise ValueError(f"expected scheme, host and port, such as http://localhost:3000, got {quoted(origin)}")
    scheme, host, port = parsed[1].lower(), parsed[2].lower(), parsed[3] or ""
    return f"{scheme}://{host}{'' if port == _DEFAULT_PORTS.get(scheme) else port}"


def is_loopback(address: str) -> bool:
    """Return whether a text is a loopback address in its standard notation: 127.0.0.0/8 or ::1."""
    try:
        return ip_address(address).is_loopback
    except ValueError:
        return False


def quoted(text: str, longest: int = 100) -> str:
    """Return a client's text for a log line: quoted, without control characters, shortened."""
    return ascii(text if len(text) <= longest else f"{text[:longest]}...")


def _is_address(name: str) -> bool:
    try:
        ip_address(name)
    except ValueError:
        return False
    return True


def _origin_of(referer: str) -> str:
    found = _ORIGIN.match(referer)
    if found is None or referer[found.end() : found.end() + 1] not in ("", "/", "?"):
        return ""
    return found[0].lower()


def _denied(message: str) -> Refusal:
    return Refusal(403, "AccessDeniedException", message)
