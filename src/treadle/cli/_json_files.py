"""JSON files that a command reads: what is wrong with one is said in one line, with its place."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..errors import AppError

__all__ = ["parse_json_object", "read_json", "read_json_object"]


def read_json(path: Path, code: str) -> Any:
    """Read a JSON file.

    :param code: the error's code
    :raises AppError: when it can't be read, or isn't JSON
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise AppError(f"{path} can't be read: {error.strerror}", code=code) from None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise AppError(f"{path} isn't UTF-8 text: byte {error.start} ({error.reason})", code=code) from None
    return _parse(text, str(path), code)


def read_json_object(path: Path, code: str) -> dict[str, Any]:
    """Read a file that holds a JSON object.

    :param code: the error's code
    :raises AppError: when it can't be read, or holds something else
    """
    return _object(read_json(path, code), str(path), code)


def parse_json_object(text: str, source: str, code: str) -> dict[str, Any]:
    """Parse text that is a JSON object.

    :param source: where it comes from, for the error
    :raises AppError: when it is something else
    """
    return _object(_parse(text, source, code), source, code)


def _parse(text: str, source: str, code: str) -> Any:
    from ..asl import JsonTextError, loads

    try:
        return loads(text)
    except JsonTextError as error:
        raise AppError(f"{source} isn't JSON: {error}", code=code) from None


def _object(value: Any, source: str, code: str) -> dict[str, Any]:
    from ..asl import type_name

    if not isinstance(value, dict):
        raise AppError(f"{source}: expected a JSON object, got {type_name(value)}", code=code)
    return value
