"""A small order workflow, as a dict."""

from __future__ import annotations

from typing import Any

import pytest

pytest_plugins = ["pytester"]

INVOKE = "arn:aws:states:::lambda:invoke"


def task(then: str | None = None, **fields: Any) -> dict[str, Any]:
    made = {"Type": "Task", "Resource": INVOKE, "Parameters": {"FunctionName": "f", "Payload.$": "$"}, **fields}
    return made | ({"Next": then} if then else {"End": True})


RETRY = [{"ErrorEquals": ["OutOfStock"], "IntervalSeconds": 60, "BackoffRate": 4, "MaxAttempts": 2}]
CATCH = [{"ErrorEquals": ["States.ALL"], "Next": "Refund", "ResultPath": "$.problem"}]


@pytest.fixture
def orders() -> dict[str, Any]:
    """Five virtual minutes when stock is there at the third attempt."""
    return {
        "StartAt": "Validate",
        "States": {
            "Validate": {"Type": "Pass", "Next": "Charge card"},
            "Charge card": task("Reserve stock", ResultSelector={"ok.$": "$.Payload.ok"}, ResultPath="$.charged"),
            "Reserve stock": task("Large?", Retry=RETRY, Catch=CATCH, ResultPath="$.stock"),
            "Large?": {
                "Type": "Choice",
                "Choices": [{"Variable": "$.amount", "NumericGreaterThan": 500, "Next": "Hold"}],
                "Default": "Done",
            },
            "Hold": {"Type": "Wait", "Seconds": 3600, "Next": "Done"},
            "Refund": {"Type": "Pass", "Next": "Done"},
            "Done": {"Type": "Succeed"},
        },
    }
