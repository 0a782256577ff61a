"""Activities and task tokens: what workers poll for and answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Self

from ..asl import byte_size, dumps
from ..drivers import MemoryDriver, TokenError
from ._faults import ApiError, missing
from ._json_text import json_fault
from ._names import check_name, read_arn
from ._pages import page
from ._settings import check_encryption, shown_settings
from ._store import ActivityRecord
from ._tags import check_tags

if TYPE_CHECKING:
    from ._service import Service

__all__ = ["ACTIONS", "ActivityPoll", "OfferedTask", "take_task"]

Given = dict[str, Any]
_LONGEST = 262_144


def create(service: Service, given: Given) -> Given:
    """Answer CreateActivity: the same name again returns the same activity, whatever its tags."""
    arn = service.account.arn("activity", check_name(given["name"]))
    encryption = given.get("encryptionConfiguration")
    if encryption is not None:
        check_encryption(encryption)
    with service.store.transaction():
        known = service.store.get_activity(arn)
        if known is None or known.deleted:
            if len(service.store.list_activities(service.account.prefix)) >= service.quotas.activities:
                message = f"The maximum number of activities has been reached: {service.quotas.activities}"
                raise ApiError("ActivityLimitExceeded", message)
            tags = check_tags(service, arn, given.get("tags") or [])
            known = ActivityRecord(arn, given["name"], service.now(), encryption)
            service.store.put_activity(known)
            service.store.put_tags(arn, tags)
        elif _shown_encryption(known.encryption) != _shown_encryption(encryption):
            raise ApiError("ActivityAlreadyExists", f"Activity Already Exists: '{arn}'")
    return {"activityArn": arn, "creationDate": known.created}


def _shown_encryption(encryption: Mapping[str, Any] | None) -> Given:
    shown: Given = shown_settings({"encryptionConfiguration": encryption})["encryptionConfiguration"]
    return shown


def delete(service: Service, given: Given) -> Given:
    """Answer DeleteActivity; deleting one that doesn't exist succeeds."""
    arn = read_arn(given["activityArn"], "activity").text
    with service.store.transaction():
        known = service.activity(arn)
        if known is not None:
            service.store.put_tags(arn, {})
            service.store.put_activity(replace(known, deleted=True))
    return {}


def _activity(service: Service, arn: str) -> ActivityRecord:
    read_arn(arn, "activity")
    record = service.activity(arn)
    if record is None:
        raise missing("activity", arn)
    return record


def describe(service: Service, given: Given) -> Given:
    """Answer DescribeActivity."""
    record = _activity(service, given["activityArn"])
    answer: Given = {"activityArn": record.arn, "name": record.name, "creationDate": record.created}
    answer["encryptionConfiguration"] = _shown_encryption(record.encryption)
    return answer


def list_all(service: Service, given: Given) -> Given:
    """Answer ListActivities."""
    shown = [
        {"activityArn": one.arn, "name": one.name, "creationDate": one.created}
        for one in sorted(service.store.list_activities(service.account.prefix), key=lambda one: one.name)
    ]
    return page(service, "ListActivities", given, shown, "activities")


def take_task(service: Service, given: Given) -> Given | None:
    """Start the next task of an activity and return it, or None when there is none yet."""
    record = _activity(service, given["activityArn"])
    taken = service.driver.activity_task(record.arn, given.get("workerName"))
    return _offered(*taken) if taken is not None else None


def _offered(token: str, value: Any) -> Given:
    return {"taskToken": token, "input": dumps(value)}


def get_task(service: Service, given: Given) -> Given:
    """Answer GetActivityTask without waiting for a task."""
    return take_task(service, given) or {"taskToken": None}


class OfferedTask:
    """An activity's next task, for which one request waits.

    The worker has it when `start` is called: a task whose worker has gone away meanwhile is given back (`stop`).

    :ivar future: ends with the task, or with None when the service stops
    """

    def __init__(self, driver: MemoryDriver, activity_arn: str, worker: str | None) -> None:
        self._driver = driver
        self._arn = activity_arn
        self._worker = worker
        self.future = driver.poll_activity(activity_arn)

    def start(self) -> Future[bool]:
        """Start the task; return the future of whether it still waits for a worker."""
        task = self.future.result()
        assert task is not None
        return self._driver.start_activity_task(task.token, self._worker)

    def stop(self) -> None:
        """Wait no longer, and offer the task to the next worker."""
        self._driver.stop_polling(self._arn, self.future)

    def response(self) -> Given:
        """Return the response to GetActivityTask."""
        task = self.future.result()
        return _offered(task.token, task.input) if task is not None else {"taskToken": None}


class ActivityPoll:
    """A GetActivityTask request that waits for a task: a context manager that counts it while it waits."""

    def __init__(self, service: Service, given: Given) -> None:
        self._service = service
        self._arn = _activity(service, given["activityArn"]).arn
        self._worker = given.get("workerName")

    def __enter__(self) -> Self:
        pollers, most = self._service.pollers, self._service.quotas.pollers
        if pollers.get(self._arn, 0) >= most:
            message = f"The maximum number of workers concurrently polling for activity tasks has been reached: {most}"
            raise ApiError("ActivityWorkerLimitExceeded", message)
        pollers[self._arn] = pollers.get(self._arn, 0) + 1
        return self

    def __exit__(self, *error: object) -> None:
        pollers = self._service.pollers
        pollers[self._arn] -= 1
        if not pollers[self._arn]:
            del pollers[self._arn]

    def next_task(self) -> OfferedTask:
        """Wait for the activity's next task."""
        return OfferedTask(self._service.driver, self._arn, self._worker)


# ---------------------------------------------------------------- task tokens

_WORDS = {
    "TaskDoesNotExist": ("InvalidToken", "Invalid Token: 'Invalid token'"),
    "TaskTimedOut": ("TaskTimedOut", "Task Timed Out: 'Provided task does not exist anymore'"),
}


def _answer(service: Service, token: str, act: Callable[[], None]) -> Given:
    try:
        resource = service.driver.resource_of(token)
        activity = service.store.get_activity(resource) if ":activity:" in resource else None
        if activity is not None and activity.deleted:
            raise ApiError("TaskDoesNotExist", f"Task Does Not Exist: the activity '{resource}' was deleted")
        act()
    except TokenError as error:
        code, message = _WORDS.get(error.code, (error.code, f"Invalid Output: '{error.message}'"))
        raise ApiError(code, message) from None
    return {}


def succeed(service: Service, given: Given) -> Given:
    """Answer SendTaskSuccess."""
    token, output = given["taskToken"], given["output"]

    def act() -> None:
        try:
            service.driver.send_task_success(token, output)
        except TokenError as error:
            if error.code != "InvalidOutput":
                raise
            fault = json_fault(output)
            if fault is None and byte_size(output) > _LONGEST:
                fault = f"Output size exceeds the maximum number of bytes: {_LONGEST}"
            raise TokenError(fault or error.message, code=error.code) from None

    return _answer(service, token, act)


def fail(service: Service, given: Given) -> Given:
    """Answer SendTaskFailure."""
    token, error, cause = given["taskToken"], given.get("error"), given.get("cause")
    return _answer(service, token, lambda: service.driver.send_task_failure(token, error, cause))


def heartbeat(service: Service, given: Given) -> Given:
    """Answer SendTaskHeartbeat."""
    token = given["taskToken"]
    return _answer(service, token, lambda: service.driver.send_task_heartbeat(token))


ACTIONS = {
    "CreateActivity": create,
    "DeleteActivity": delete,
    "DescribeActivity": describe,
    "ListActivities": list_all,
    "GetActivityTask": get_task,
    "SendTaskSuccess": succeed,
    "SendTaskFailure": fail,
    "SendTaskHeartbeat": heartbeat,
}
