"""Every error treadle raises.

    TreadleError
    ├── AuthoringError          a construct was given something it can't take (raised while the app is built)
    │   └── SynthesisError      the tree as a whole can't be synthesized
    ├── AppError                the user's own app raised, or has nothing to work on
    ├── DefinitionError         a state machine definition is refused; carries every problem found
    ├── InputError              the input of an execution is refused
    ├── UnsupportedError        something real that treadle doesn't do yet; names it
    ├── WorkflowTestError       a test of a workflow names what the workflow doesn't have, or can't be run
    ├── ProvisionError          a resource of the template can't be created in the embedded services
    └── MissingExtraError       an optional dependency is needed; says what to install

A failed execution is no error: it is a result. This module imports nothing of treadle.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import NamedTuple

__all__ = [
    "AppError",
    "AuthoringError",
    "DefinitionError",
    "InputError",
    "MissingExtraError",
    "Problem",
    "ProvisionError",
    "SynthesisError",
    "TreadleError",
    "UnsupportedError",
    "WorkflowTestError",
    "user_location",
]


def user_location() -> str | None:
    """Return the file and line nearest to the call that is not treadle's own, as ``app.py:14``."""
    frame = sys._getframe(1)
    while frame is not None:
        module = frame.f_globals.get("__name__", "")
        if not (module == "treadle" or module.startswith("treadle.")):
            return f"{frame.f_code.co_filename}:{frame.f_lineno}"
        if frame.f_back is None:
            return None
        frame = frame.f_back
    return None


class TreadleError(Exception):
    """Base class of treadle's errors.

    :param message: what is wrong, the value received, what is allowed, what to change
    :param code: a stable name of the fault, for tools and searches
    """

    default_code = "Treadle"

    def __init__(self, message: str, *, code: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.code: str = code or self.default_code

    def __str__(self) -> str:
        return f"{self.message} [{self.code}]"


class AuthoringError(TreadleError):
    """Report a construct that was given something it can't take.

    :param message: the sentence after the construct's name
    :param code: a stable name such as ``TaskPattern``
    :param path: the construct's path in the tree
    :param kind: the construct's class name
    :param location: the user's ``file:line``; by default that of the call
    """

    default_code = "Authoring"

    def __init__(
        self,
        message: str,
        *,
        code: str | None = None,
        path: str | None = None,
        kind: str | None = None,
        location: str | None = None,
    ) -> None:
        super().__init__(message, code=code)
        self.path = path
        self.kind = kind
        self.location: str | None = location or user_location()

    def __str__(self) -> str:
        where = " at ".join(part for part in (self.kind, self.path) if part)
        if self.location:
            where = f"{where} ({self.location})" if where else self.location
        return f"{where}: {super().__str__()}" if where else super().__str__()


class SynthesisError(AuthoringError):
    """Report a tree that can't be synthesized as a whole."""

    default_code = "Synthesis"


class AppError(TreadleError):
    """Report an app that raised, or that has nothing to work on.

    :param location: the user's own ``file:line``
    :param source: the text of that line
    """

    default_code = "App"

    def __init__(
        self, message: str, *, code: str | None = None, location: str | None = None, source: str | None = None
    ) -> None:
        super().__init__(message, code=code)
        self.location = location
        self.source = source


class Problem(NamedTuple):
    """One fault of a definition: AWS's diagnostic code, a JSON pointer, a sentence, ERROR or WARNING."""

    code: str
    pointer: str
    message: str
    severity: str = "ERROR"

    def __str__(self) -> str:
        return f"{self.code}: {self.message} at {self.pointer or '/'}"


class DefinitionError(TreadleError):
    """Report a definition that is refused, with all its problems at once."""

    default_code = "InvalidDefinition"

    def __init__(self, problems: Iterable[Problem], *, code: str | None = None) -> None:
        self.problems: tuple[Problem, ...] = tuple(problems)
        super().__init__("; ".join(str(p) for p in self.problems) or "the definition is refused", code=code)


class InputError(TreadleError):
    """Report an execution's input that is refused."""

    default_code = "InvalidExecutionInput"


class UnsupportedError(TreadleError):
    """Report something real that treadle doesn't do yet, by its name."""

    default_code = "Unsupported"


class WorkflowTestError(TreadleError):
    """Report a test of a workflow that names what the workflow doesn't have, or that can't be run."""

    default_code = "WorkflowTest"


class ProvisionError(TreadleError):
    """Report a resource of the template that can't be created in the embedded services.

    :param logical_id: the resource's logical id
    :param resource_type: its CloudFormation type
    """

    default_code = "Provision"

    def __init__(self, message: str, *, logical_id: str, resource_type: str, code: str | None = None) -> None:
        super().__init__(f"{logical_id} ({resource_type}): {message}", code=code)
        self.logical_id = logical_id
        self.resource_type = resource_type


class MissingExtraError(TreadleError):
    """Report an optional dependency that is needed now and not installed."""

    default_code = "MissingExtra"

    def __init__(self, what: str, extra: str) -> None:
        super().__init__(f'{what} needs an optional part of treadle: pip install "treadle[{extra}]"')
