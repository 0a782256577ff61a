"""How AWS words a refusal: the code, the status and the sentence of each protocol.

https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
"""

from __future__ import annotations

from functools import cache
from typing import Any, Final

from ..services import ServiceError, botocore_name
from ._evaluation import Decision

__all__ = ["denial", "denial_text"]

_REASONS: Final[dict[Decision, str]] = {
    "allowed": "",
    "no statement": "because no identity-based policy allows the {action} action",
    "explicit deny": "with an explicit deny in an identity-based policy",
    "boundary": "because no permissions boundary allows the {action} action",
}
_CODES: Final = {
    "ec2": ("UnauthorizedOperation", 403),
    "s3": ("AccessDenied", 403),
    "sns": ("AuthorizationError", 403),
    "sqs": ("AccessDenied", 403),
}
"""Services with a code of their own."""
_SPELLED: Final = {"sns": "SNS", "sqs": "sqs"}


def denial_text(role_arn: str, session: str, action: str, resource: str, decision: Decision) -> str:
    """Return the sentence that AWS answers with.

    :param session: the name of the session in which the role is assumed
    """
    parts = role_arn.split(":")
    account, name = (parts[4], role_arn.rpartition("/")[2]) if len(parts) > 4 else ("", role_arn)
    prefix, _, operation = action.partition(":")
    shown = f"{_SPELLED.get(prefix, prefix)}:{operation.lower() if prefix == 'sqs' else operation}"
    on = f'"{resource}"' if prefix == "s3" else resource
    user = f"arn:{parts[1] if len(parts) > 1 else 'aws'}:sts::{account}:assumed-role/{name}/{session}"
    reason = _REASONS[decision].format(action=shown)
    return f"User: {user} is not authorized to perform: {shown} on resource: {on} {reason}"


def denial(service: str, message: str, request_id: str = "") -> ServiceError:
    """Return the error with which a service refuses a call.

    :param service: the service as Step Functions names it
    """
    name = botocore_name(service)
    service_id, protocol, shapes = _facts(name)
    code, status = _CODES.get(name) or ("AccessDeniedException", 400 if protocol == "json" else 403)
    if name not in _CODES and protocol in ("query", "rest-xml"):
        code = "AccessDenied"
    modeled = code in shapes and name != "s3"  # there it is the error of one operation alone
    return ServiceError(
        code, message, status=status, request_id=request_id, modeled=modeled, service_id=service_id, shape=code
    )


@cache
def _facts(name: str) -> tuple[str, str, frozenset[str]]:
    """Return a service's id, its protocol and the names of its errors, from botocore's model."""
    from botocore.exceptions import BotoCoreError
    from botocore.loaders import Loader
    from botocore.model import ServiceModel

    try:
        model: Any = ServiceModel(Loader().load_service_model(name, "service-2"), name)
    except BotoCoreError:  # a name that only requests are signed with
        return name, "json", frozenset()
    shapes = {shape.name for shape in model.error_shapes}
    codes = {str(shape.metadata.get("error", {}).get("code")) for shape in model.error_shapes}
    return str(model.service_id), str(model.metadata["protocol"]), frozenset(shapes | codes)
