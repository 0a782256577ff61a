"""What Step Functions tells EventBridge: the status of each Standard execution when it begins and when it ends.

https://docs.aws.amazon.com/step-functions/latest/dg/eventbridge-integration.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...services import json_text

if TYPE_CHECKING:
    from ...drivers import Run

__all__ = ["status_detail"]

_LARGEST: Final = 248 * 1024


def status_detail(run: Run) -> dict[str, Any]:
    """Return the detail of the event about an execution's present status."""
    seen = run.snapshot
    output = json_text(seen.output) if seen.status == "SUCCEEDED" else None
    sizes = len(run.input_text), len(output or "")
    with_output = output is not None and sizes[1] <= _LARGEST
    with_input = sizes[0] + (sizes[1] if with_output else 0) <= _LARGEST
    return {
        "executionArn": run.arn,
        "stateMachineArn": run.state_machine_arn,
        "name": run.name,
        "status": seen.status,
        "startDate": run.started_at,
        "stopDate": seen.stopped_at,
        "input": run.input_text if with_input else None,
        "output": output if with_output else None,
        "inputDetails": {"included": with_input},
        "outputDetails": None if output is None else {"included": with_output},
        "error": seen.error,
        "cause": seen.cause,
    }
