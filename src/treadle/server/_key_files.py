"""Files with the key pairs that requests must be signed with, in the format of `~/.aws/credentials`."""

from __future__ import annotations

import codecs
import configparser
import os
import stat
from collections.abc import Callable
from typing import Final

from ..errors import AppError
from ._signatures import Keys

__all__ = ["read_keys"]

_SHORTEST_SECRET: Final = 4
_SHORT_SECRET: Final = 16
_GUESSED: Final = "whoever sees one signed request can find a short secret by trying all"


def read_keys(path: str, warn: Callable[[str], None] | None = None) -> Keys:
    """Read key pairs; each profile may have one.

    :param warn: receives a line for each secret that is short
    :raises AppError: when the file can't be read, others can change it, or it has no usable key pair
    """
    parser = configparser.ConfigParser(interpolation=None)
    try:
        parser.read_string(_read(path), source=path)
    except configparser.Error as error:
        first = str(error).splitlines()[0]
        raise _unusable(path, f"it is not of the form of ~/.aws/credentials: {first}") from None
    pairs: dict[str, str] = {}
    for section in parser.sections():
        key, secret = (
            parser.get(section, f"aws_{name}", fallback="") for name in ("access_key_id", "secret_access_key")
        )
        if bool(key) != bool(secret):
            raise _unusable(path, f"[{section}] has only one of aws_access_key_id and aws_secret_access_key")
        if key and len(secret) < _SHORTEST_SECRET:
            message = (
                f"[{section}] aws_secret_access_key: expected at least {_SHORTEST_SECRET} characters, got "
                f"{len(secret)}; {_GUESSED}"
            )
            raise _unusable(path, message)
        if key and len(secret) < _SHORT_SECRET and warn is not None:
            warn(
                f"the key file {path}: the secret of [{section}] has fewer than {_SHORT_SECRET} characters; {_GUESSED}"
            )
        if pairs.get(key, secret) != secret:
            raise _unusable(path, f"[{section}] repeats the aws_access_key_id {key} with another secret")
        if key:
            pairs[key] = secret
    if not pairs:
        message = "it has no key pair; write [default], aws_access_key_id = ... and aws_secret_access_key = ..."
        raise _unusable(path, message)
    return Keys(pairs)


def _read(path: str) -> str:
    try:
        with open(path, "rb") as file:
            mode = os.fstat(file.fileno()).st_mode
            content = file.read()
    except OSError as error:
        raise AppError(f"the key file {path} can't be read: {error.strerror}", code="Keys") from None
    if os.name == "posix" and mode & (stat.S_IWGRP | stat.S_IWOTH):
        message = f"other users can write it (mode {stat.S_IMODE(mode):04o}), and so add keys; run: chmod go-w {path}"
        raise _unusable(path, message)
    if content.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise _unusable(path, "it begins with a byte order mark; save it as UTF-8 without BOM")
    try:
        return content.decode()
    except UnicodeDecodeError:
        raise AppError(f"the key file {path} can't be read: it isn't UTF-8", code="Keys") from None


def _unusable(path: str, why: str) -> AppError:
    return AppError(f"the key file {path} can't be used: {why}", code="Keys")
