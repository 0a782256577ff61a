"""The errors that the API answers with, named and worded as the service has them."""

from __future__ import annotations

from typing import Any

__all__ = [
    "ApiError",
    "conflict",
    "deleting",
    "invalid",
    "labeled",
    "missing",
    "quota",
    "unresolved",
    "unsupported_type",
]


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
    """Return a ValidationException."""
    error = ApiError("ValidationException", message)
    if reason is not None:
        error.more["reason"] = reason
    return error


def conflict(message: str) -> ApiError:
    """Return a ConflictException."""
    return ApiError("ConflictException", message)


def quota(message: str) -> ApiError:
    """Return a ServiceQuotaExceededException."""
    return ApiError("ServiceQuotaExceededException", message)


def unresolved(arn: str) -> ApiError:
    """Return the error of a version or alias that doesn't exist."""
    return ApiError("ResourceNotFound", "Request references a resource that does not exist.", resourceName=arn)


def labeled(arn: str) -> ApiError:
    """Return the error of an operation that takes no ARN of one of a machine's Maps."""
    message = f"This API does not support labeled state machine ARNs: '{arn}'"
    return invalid(message, "API_DOES_NOT_SUPPORT_LABELED_ARNS")


def deleting(arn: str) -> ApiError:
    """Return the error of a machine that is being deleted."""
    return ApiError("StateMachineDeleting", f"State Machine is being deleted: '{arn}'")


def unsupported_type() -> ApiError:
    """Return the error of an operation that machines of this type don't have."""
    message = "This operation is not supported by this type of state machine"
    return ApiError("StateMachineTypeNotSupported", message)


_DOES_NOT_EXIST = {
    "stateMachine": ("StateMachineDoesNotExist", "State Machine Does Not Exist"),
    "execution": ("ExecutionDoesNotExist", "Execution Does Not Exist"),
    "activity": ("ActivityDoesNotExist", "Activity Does Not Exist"),
}


def missing(kind: str, arn: str) -> ApiError:
    """Return the error of a resource that doesn't exist."""
    code, words = _DOES_NOT_EXIST.get(kind, ("ResourceNotFound", "Resource not found"))
    more: dict[str, Any] = {"resourceName": arn} if code == "ResourceNotFound" else {}
    return ApiError(code, f"{words}: '{arn}'", **more)
