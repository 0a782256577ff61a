"""What EventBridge refuses of a putEvents call before any rule sees it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

__all__ = ["refusal_of_entry"]


def refusal_of_entry(entry: Mapping[str, Any]) -> dict[str, str] | None:
    """Return why EventBridge refuses an entry, if it does.

    https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEventsResultEntry.html
    """
    given = {name.casefold(): value for name, value in entry.items()}
    for name in ("Source", "DetailType", "Detail"):
        if given.get(name.casefold()) in (None, ""):
            message = f"Parameter {name} is not valid. Reason: {name} is a required argument."
            return {"ErrorCode": "InvalidArgument", "ErrorMessage": message}
    if str(given["source"]).startswith("aws."):
        return {
            "ErrorCode": "NotAuthorizedForSourceException",
            "ErrorMessage": "Not authorized for the source.",
        }
    detail = given["detail"]
    if isinstance(detail, str):
        try:
            detail = json.loads(detail)
        except (ValueError, RecursionError):
            detail = None
    if not isinstance(detail, dict):
        return {"ErrorCode": "MalformedDetail", "ErrorMessage": "Detail is malformed."}
    return None
