"""Read the options of `treadle run`: the input, the machine, parameters and functions."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import AppError, InputError
from ._json_files import read_json_object

if TYPE_CHECKING:
    from ..drivers._machines import MachineDefinition
    from ..embedded import EmbeddedAws

__all__ = [
    "check_parameters",
    "choose_machine",
    "put_objects",
    "read_functions",
    "read_input",
    "read_node_modules",
    "read_object",
    "read_parameter",
]


def read_input(given: str, *, largest: int | None = 262_144) -> str:
    """Read the execution's input: a file, ``-`` for standard input, or JSON text.

    :param largest: how many bytes it may have
    :raises InputError: when it is no JSON, or too long
    """
    if given == "-":
        text, source = _decode(sys.stdin.buffer.read(), "standard input"), "standard input"
    elif _is_file(given):
        text, source = _decode(Path(given).read_bytes(), given), given
    else:
        begins = given.lstrip()
        if begins[:1] not in tuple('{["-0123456789') and begins not in ("true", "false", "null"):
            raise InputError(
                f"--input is {_shown(given)}: there is no such file, and it is no JSON text. "
                "Give a file, - for standard input, or JSON such as '{\"key\": 1}'"
            )
        text, source = _argument(given), "--input"
    _check(text, source, largest)
    return text


def _argument(given: str) -> str:
    """Return an argument as the UTF-8 text that it is, whatever the locale takes it for."""
    if given.isascii() or not any("\ud800" <= char <= "\udfff" for char in given):
        return given
    try:
        data = os.fsencode(given)
    except UnicodeEncodeError as error:
        raise InputError(f"the input (--input) isn't UTF-8 text: {error.reason}") from None
    return _decode(data, "--input")


def _check(text: str, source: str, largest: int | None) -> None:
    from ..asl import JsonTextError, byte_size, loads

    size = byte_size(text)
    if largest is not None and size > largest:
        raise InputError(
            f"the input ({source}) has {size:,} bytes; AWS allows {largest:,} (256 KiB). Pass a reference to the data, "
            "such as an S3 key, instead; --no-quotas lifts the limit here"
        )
    try:
        loads(text)
    except JsonTextError as error:
        raise InputError(f"the input ({source}) isn't JSON: {error}") from None


def _decode(data: bytes, source: str) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(
            f"the input ({source}) isn't UTF-8 text: byte {error.start} is wrong ({error.reason})"
        ) from None


def _shown(given: str) -> str:
    return ascii(given if len(given) <= 80 else f"{given[:79]}…")


def _is_file(given: str) -> bool:
    try:
        return Path(given).is_file()
    except (OSError, ValueError):
        return False


def choose_machine(machines: list[MachineDefinition], wanted: str | None) -> MachineDefinition:
    """Find the machine to run, by construct path (with or without the stack), name, logical id or ARN.

    :raises AppError: when there is none, or several and none is named
    """
    if not machines:
        raise AppError("the app has no state machine; make one with aws_stepfunctions.StateMachine", code="NoMachine")
    if wanted is None:
        if len(machines) == 1:
            return machines[0]
        raise AppError(
            f"the app has {len(machines)} state machines; choose one with --machine: {_listed(machines)}",
            code="WhichMachine",
        )
    for machine in machines:
        if wanted in (machine.path, machine.arn, machine.name, machine.logical_id, machine.path.partition("/")[2]):
            return machine
    raise AppError(
        f"there is no state machine {_shown(wanted)}; --machine can be {_listed(machines)}", code="WhichMachine"
    )


def _listed(machines: list[MachineDefinition]) -> str:
    return ", ".join(machine.path or machine.logical_id for machine in machines)


def read_parameter(given: str) -> tuple[str, str]:
    """Read ``NAME=VALUE``.

    :raises AppError: when it has no equals sign
    """
    name, equals, value = given.partition("=")
    if not equals or not name:
        raise AppError(f"--parameter is {_shown(given)}; write NAME=VALUE", code="Parameter")
    return name, value


def read_runtime(given: str) -> tuple[str, str]:
    """Read ``RUNTIME=PATH``; the interpreter is asked for its version.

    :raises AppError: when it isn't of that form, or the interpreter isn't of that version
    """
    from ..embedded import check_runtime

    runtime, equals, path = given.partition("=")
    if not equals or not runtime or not path:
        raise AppError(
            f"--runtime is {_shown(given)}; write RUNTIME=PATH, such as python3.12=/usr/bin/python3.12", code="Runtime"
        )
    return runtime, check_runtime(runtime, path)


def read_node_modules(given: Iterable[str]) -> list[Path]:
    """Read the folders of ``--node-modules`` and TREADLE_NODE_MODULES.

    :raises AppError: when one is no folder
    """
    named = list(given)
    if not named and not os.environ.get("TREADLE_NODE_MODULES"):
        return []
    from ..embedded import check_node_modules

    return check_node_modules(named)


def check_parameters(templates: Mapping[str, Mapping[str, Any]], given: Iterable[str]) -> None:
    """Check that the stacks have the parameters that are given values.

    :raises AppError: when one has no such name
    """
    known = {name for template in templates.values() for name in template.get("Parameters") or {}}
    for name in given:
        if name not in known:
            own = sorted(name for name in known if name != "BootstrapVersion")
            there = f"the app has {', '.join(own)}" if own else "the app has no parameters"
            raise AppError(f"--parameter {_shown(name)} is no parameter of a stack; {there}", code="Parameter")


def read_object(given: str) -> tuple[str, str, Path]:
    """Read ``s3://BUCKET/KEY=FILE``: bucket, key and file.

    :raises AppError: when it isn't of that form, or the file isn't there
    """
    place, equals, name = given.partition("=")
    bucket, slash, key = place.removeprefix("s3://").partition("/")
    if not equals or not slash or not bucket or not key or not place.startswith("s3://"):
        raise AppError(f"--put is {_shown(given)}; write s3://BUCKET/KEY=FILE", code="Object")
    if not _is_file(name):
        raise AppError(f"--put {place} has file {_shown(name)}, which isn't there", code="Object")
    return bucket, key, Path(name)


def read_functions(path: str | None) -> list[tuple[str, Path]]:
    """Read the file of ``--lambda``: function name → the file with its ``handler``.

    :raises AppError: when it is no such file, or a handler's file doesn't exist
    """
    if path is None:
        return []
    try:
        named = read_json_object(Path(path), "Functions")
        found = [(str(name), Path(file).resolve()) for name, file in named.items()]
    except (AppError, TypeError, ValueError):
        raise AppError(f"--lambda {path} is no JSON object of function name → handler file", code="Functions") from None
    for name, file in found:
        if not file.is_file():
            raise AppError(
                f"--lambda {path}: function {_shown(name)} has file {file}, which isn't there", code="Functions"
            )
    return found


def put_objects(aws: EmbeddedAws, objects: Iterable[tuple[str, str, Path]]) -> None:
    """Put files into the embedded S3: (bucket, key, file).

    :raises AppError: when S3 refuses one
    """
    from ..services import ServiceError

    for bucket, key, file in objects:
        try:
            aws.put_object(bucket, key, file.read_bytes())
        except ServiceError as error:
            raise AppError(f"--put s3://{bucket}/{key}: {error.message}", code="Object") from None
