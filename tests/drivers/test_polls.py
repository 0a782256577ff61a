"""A poll that can't end is named in virtual time; one that ends is not."""

from __future__ import annotations

from typing import Any

from treadle.asl import parse_machine
from treadle.drivers import MemoryDriver, VirtualClock, run
from treadle.services import Call, ServiceError, resolve_integration


def poll(seconds: int, *, catch_whole_input: bool = False) -> Any:
    ask = {
        "Type": "Task",
        "Resource": "arn:aws:states:::aws-sdk:ssm:getParameter",
        "Parameters": {"Name": "/x"},
        "Catch": [
            {"ErrorEquals": ["States.ALL"], "Next": "Again", **({} if catch_whole_input else {"ResultPath": None})}
        ],
        "End": True,
    }
    wait = {"Type": "Wait", "Seconds": seconds, "Next": "Ask"}
    return parse_machine({"StartAt": "Ask", "States": {"Ask": ask, "Again": wait}})


class Missing:
    """A service that has no parameter until it was asked so many times."""

    def __init__(self, times: int = 10**9) -> None:
        self.left = times

    def call(self, call: Call) -> Any:
        self.left -= 1
        if self.left >= 0:
            request = f"{self.left:08x}-0000-0000-0000-000000000000"
            raise ServiceError("ParameterNotFound", "none", request_id=request, service_id="SSM")
        return {"Parameter": {"Value": "there"}}


def test_a_poll_of_what_never_changes_is_named() -> None:
    result = run(poll(60), resolver=resolve_integration, caller=Missing())
    assert (result.status, result.error) == ("ABORTED", "Treadle.EndlessPoll")
    assert "Wait state 'Again' was entered over and over with the same input" in (result.cause or "")
    assert len(result.history()) < 2_500


def test_ids_of_requests_change_nothing() -> None:
    result = run(poll(60, catch_whole_input=True), resolver=resolve_integration, caller=Missing())
    assert result.error == "Treadle.EndlessPoll"


def test_a_poll_that_ends_goes_on_for_an_hour_or_for_300_times() -> None:
    result = run(poll(60), resolver=resolve_integration, caller=Missing(290))
    assert result.output == {"Parameter": {"Value": "there"}}
    result = run(poll(1), resolver=resolve_integration, caller=Missing(3_000))
    assert result.output == {"Parameter": {"Value": "there"}}


def test_a_loop_that_counts_is_no_endless_poll() -> None:
    machine = parse_machine(
        {
            "QueryLanguage": "JSONata",
            "StartAt": "Wait",
            "States": {
                "Wait": {"Type": "Wait", "Seconds": 60, "Output": "{% $states.input + 1 %}", "Next": "Enough"},
                "Enough": {
                    "Type": "Choice",
                    "Choices": [{"Condition": "{% $states.input > 1000 %}", "Next": "End"}],
                    "Default": "Wait",
                },
                "End": {"Type": "Succeed"},
            },
        }
    )
    assert run(machine, "0").output == 1001


def test_a_driver_that_keeps_waiting_watches_no_polls() -> None:
    """What it polls may be changed from outside."""
    driver = MemoryDriver(resolver=resolve_integration, caller=Missing(), clock=VirtualClock(), keep_waiting=True)
    try:
        result = driver.wait(driver.start(poll(60), "{}"))
    finally:
        driver.close()
    assert result.error == "States.Runtime"  # the quota of events
