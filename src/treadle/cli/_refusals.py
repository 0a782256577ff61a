"""How a command ends: every error becomes a message on standard error and an exit code (docs/exit-codes.md)."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from functools import wraps
from typing import Any, ParamSpec

import click

from .._leftovers import sweep
from ..errors import AppError, AuthoringError, DefinitionError, TreadleError
from ._interrupts import INTERRUPTED
from ._reports import INTERNAL_ERROR, report_internal_error

__all__ = ["refusing"]

P = ParamSpec("P")


def refusing(command: Callable[P, Any]) -> Callable[P, None]:
    """Turn errors into a message and an exit code."""

    @wraps(command)
    def wrapped(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            sweep()
            command(*args, **kwargs)
            sys.stdout.flush()
        except TreadleError as error:
            _say(error)
            sys.exit(2)
        except BrokenPipeError:
            # whoever read our output has gone; what is still buffered must not complain at the very end
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            sys.exit(1)
        except OSError as error:
            _tell(f"{error.strerror or error}: {error.filename}" if error.filename else str(error))
            sys.exit(2)
        except KeyboardInterrupt:
            click.echo("treadle: interrupted", err=True)
            sys.exit(INTERRUPTED)
        except (click.exceptions.ClickException, click.exceptions.Exit):
            raise
        except Exception as error:  # noqa: BLE001 (whatever was not foreseen)
            report_internal_error(error)
            sys.exit(INTERNAL_ERROR)

    return wrapped


def _tell(text: str) -> None:
    click.echo(f"{click.style('treadle:', fg='red', bold=True)} {_printable(text)}", err=True)


def _say(error: TreadleError) -> None:
    if isinstance(error, DefinitionError):
        count = len(error.problems)
        _tell(f"the definition is refused: {count} problem{'s' if count != 1 else ''} [{error.code}]")
        width = min(40, max((len(problem.pointer) for problem in error.problems), default=0))
        for problem in error.problems:
            line = f"  {problem.pointer or '/':<{width}}  {problem.code}: {problem.message}"
            click.echo(_printable(line), err=True)
        return
    if isinstance(error, AppError) and error.location:
        _tell(f"{error.location}: {error.message} [{error.code}]")
        if error.source:
            click.echo(f"    {_printable(error.source)}", err=True)
        return
    if isinstance(error, AuthoringError):
        _tell(str(error))
        return
    _tell(f"{error.message} [{error.code}]")


def _printable(text: str) -> str:
    """Escape control characters and lone surrogates: names come from anywhere."""
    return "".join(
        char if char in "\n\t" or (char.isprintable() and not "\ud800" <= char <= "\udfff") else ascii(char)[1:-1]
        for char in text
    )
