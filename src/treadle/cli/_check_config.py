"""The settings of `treadle check`: `[tool.treadle.check]` of the nearest pyproject.toml."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from ..check import RULES
from ..errors import AppError

__all__ = ["CheckConfig", "check_codes", "read_config"]


@dataclass(frozen=True, slots=True)
class CheckConfig:
    """What the settings say.

    :ivar select: codes or their beginnings; empty for all
    :ivar fail_on: error or warning
    :ivar exclude: patterns of files that the search of a folder leaves out
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    fail_on: str = "error"
    baseline: str | None = None

    def selects(self, code: str) -> bool:
        """Return whether findings with a code are shown."""
        chosen = not self.select or code.startswith(self.select)
        return chosen and not code.startswith(self.ignore or ("\0",))


def check_codes(codes: tuple[str, ...], source: str) -> tuple[str, ...]:
    """Return codes as a tuple, those separated by commas one by one.

    :raises AppError: when one begins no rule's code
    """
    split = tuple(code.strip().upper() for given in codes for code in given.split(",") if code.strip())
    for code in split:
        if not any(rule.startswith(code) for rule in RULES):
            raise AppError(f"{source}: there is no rule {code!r}; the rules are in docs/checks", code="Rule")
    return split


def read_config(start: Path) -> CheckConfig:
    """Read the settings of the pyproject.toml in a folder, or in the nearest one above it that has one.

    :raises AppError: when they are wrong
    """
    for folder in (start, *start.parents):
        path = folder / "pyproject.toml"
        if path.is_file():
            return _read(path)
    return CheckConfig()


def _read(path: Path) -> CheckConfig:
    import tomllib

    try:
        document = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise AppError(f"{path} can't be read: {error}", code="Pyproject") from None
    table: Any = document
    for key in ("tool", "treadle", "check"):
        table = table.get(key) if isinstance(table, Mapping) else None
    if table is None:
        return CheckConfig()
    if not isinstance(table, Mapping):
        raise AppError(f"{path}: [tool.treadle.check] is no table", code="Pyproject")
    config = CheckConfig()
    known = {field.name.replace("_", "-"): field.name for field in fields(CheckConfig)}
    for key, value in table.items():
        name = known.get(key)
        where = f"{path}: [tool.treadle.check] {key}"
        if name is None:
            raise AppError(f"{where}: there is no such setting; there are {', '.join(known)}", code="Pyproject")
        config = replace(config, **{name: _setting(name, value, where)})
    if config.baseline is not None:
        config = replace(config, baseline=str(path.parent / config.baseline))
    return config


def _setting(name: str, value: Any, where: str) -> Any:
    if name in ("select", "ignore", "exclude"):
        if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
            raise AppError(f"{where}: expected a list of texts, got {value!r:.80}", code="Pyproject")
        return check_codes(tuple(value), where) if name != "exclude" else tuple(value)
    if not isinstance(value, str) or (name == "fail_on" and value not in ("error", "warning")):
        wanted = "'error' or 'warning'" if name == "fail_on" else "a text"
        raise AppError(f"{where}: expected {wanted}, got {value!r:.80}", code="Pyproject")
    return value
