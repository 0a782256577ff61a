"""What the API refuses, as the service names and words it."""

from __future__ import annotations

from typing import Any

__all__ = ["ApiError", "invalid", "missing"]


class ApiError(Exception):
    """An error that the API answers with.

    :param code: the error's name in the service's model
    :param more: further members of the answer, such as `reason`
    """

    def __init__(self, code: str, message: str, *, status: int = 400, **more: Any) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.status = status
        self.more = more


def invalid(message: str, reason: str | None = None) -> ApiError:
    """Make a ValidationException."""
    error = ApiError("ValidationException", message)
    if reason is not None:
        error.more["reason"] = reason
    return error


_DOES_NOT_EXIST = {
    "stateMachine": ("StateMachineDoesNotExist", "State Machine Does Not Exist"),
    "execution": ("ExecutionDoesNotExist", "Execution Does Not Exist"),
    "activity": ("ActivityDoesNotExist", "Activity Does Not Exist"),
}


def missing(kind: str, arn: str) -> ApiError:
    """Say that something doesn't exist."""
    code, words = _DOES_NOT_EXIST.get(kind, ("ResourceNotFound", "Resource not found"))
    return ApiError(code, f"{words}: '{arn}'")
