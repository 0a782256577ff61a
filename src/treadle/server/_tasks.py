"""Activities and task tokens: what workers outside ask for and answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..drivers import TokenError
from ._faults import ApiError, missing
from ._names import check_name, read_arn
from ._store import ActivityRecord

if TYPE_CHECKING:
    from ._service import Service

__all__ = ["ACTIONS", "take_task"]

Given = dict[str, Any]


def create(service: Service, given: Given) -> Given:
    arn = service.account.arn("activity", check_name(given["name"]))
    with service.store.lock:
        known = service.store.activities.get(arn)
        if known is None:
            encryption = given.get("encryptionConfiguration")
            known = service.store.activities[arn] = ActivityRecord(arn, given["name"], service.engine.now(), encryption)
            service.tag(arn, given.get("tags") or [])
    return {"activityArn": arn, "creationDate": known.created}


def delete(service: Service, given: Given) -> Given:
    read_arn(given["activityArn"], "activity")
    service.store.activities.pop(given["activityArn"], None)
    return {}


def _activity(service: Service, arn: str) -> ActivityRecord:
    read_arn(arn, "activity")
    record = service.store.activities.get(arn)
    if record is None:
        raise missing("activity", arn)
    return record


def describe(service: Service, given: Given) -> Given:
    record = _activity(service, given["activityArn"])
    answer: Given = {"activityArn": record.arn, "name": record.name, "creationDate": record.created}
    answer["encryptionConfiguration"] = record.encryption or {"type": "AWS_OWNED_KEY"}
    return answer


def list_all(service: Service, given: Given) -> Given:
    shown = [
        {"activityArn": one.arn, "name": one.name, "creationDate": one.created}
        for one in sorted(service.store.activities.values(), key=lambda one: one.name)
    ]
    return service.page("ListActivities", given, shown, "activities")


def take_task(service: Service, given: Given) -> Given | None:
    """Give the next task of an activity, or None when there is none yet."""
    from ..asl import dumps

    record = _activity(service, given["activityArn"])
    taken = service.engine.driver.activity_task(record.arn, given.get("workerName"))
    return {"taskToken": taken[0], "input": dumps(taken[1])} if taken is not None else None


_WORDS = {
    "TaskDoesNotExist": ("InvalidToken", "Invalid Token: 'Invalid token'"),
    "TaskTimedOut": ("TaskTimedOut", "Task Timed Out: 'Provided task does not exist anymore'"),
}


def _answer(act: Callable[[], None]) -> Given:
    try:
        act()
    except TokenError as error:
        code, message = _WORDS.get(error.code, (error.code, f"Invalid Output: '{error.message}'"))
        raise ApiError(code, message) from None
    return {}


def succeed(service: Service, given: Given) -> Given:
    return _answer(lambda: service.engine.driver.send_task_success(given["taskToken"], given["output"]))


def fail(service: Service, given: Given) -> Given:
    error, cause = given.get("error"), given.get("cause")
    return _answer(lambda: service.engine.driver.send_task_failure(given["taskToken"], error, cause))


def heartbeat(service: Service, given: Given) -> Given:
    return _answer(lambda: service.engine.driver.send_task_heartbeat(given["taskToken"]))


ACTIONS = {
    "CreateActivity": create,
    "DeleteActivity": delete,
    "DescribeActivity": describe,
    "ListActivities": list_all,
    "SendTaskSuccess": succeed,
    "SendTaskFailure": fail,
    "SendTaskHeartbeat": heartbeat,
}
