"""What is known of one AWS service: its integrations, its jobs, and what stands in for them in the embedded account.

Each service has one file in this package, named after the service in Resource ARNs (`emr_containers` for
``emr-containers``, `lambda_` for ``lambda``); the file's `SERVICE` is its record.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass, field
from typing import Any

from ..asl import Resource
from ._effects import Call, Effects, TaskRequest

__all__ = [
    "REQUEST_RESPONSE",
    "RUN_A_JOB",
    "WAIT_FOR_TOKEN",
    "Action",
    "ErrorNames",
    "Job",
    "JobProgress",
    "Properties",
    "ResourceType",
    "Service",
    "status_verdict",
]

REQUEST_RESPONSE = ("",)
WAIT_FOR_TOKEN = ("", "waitForTaskToken")
RUN_A_JOB = ("", "sync")

Properties = dict[str, Any]
Parameters = Callable[[Mapping[str, Any], Mapping[str, Any]], dict[str, Any]]
"""Returns a call's parameters from the task's arguments and the answer to the call that started the job."""
Verdict = Callable[[Any], "bool | None"]
"""Returns whether a job succeeded; None while it runs."""


@dataclass(frozen=True, slots=True)
class ErrorNames:
    """How an optimized integration names the errors of its service, as the first AWS SDK for Java does.

    :param prefix: before the dot of the error's name
    :param service: the service in the cause: ``(Service: …``
    :param generic: the class of errors that the service's model does not describe
    """

    prefix: str
    service: str
    generic: str


@dataclass(frozen=True, slots=True)
class Job:
    """How a job is started, watched and cancelled.

    :param start: the operation that starts it
    :param describe: the operation that describes it, and its parameters
    :param at: where the job is in the description; a number is a place in a list
    :param verdict: whether it succeeded
    :param cancel: the operation that cancels it, and its parameters
    :param result: the task's result, of the job, its description and the answer to the start
    :param gone: whether the job has succeeded when the service doesn't know it any more
    :param seconds: between two descriptions
    :param arguments: the parameters of `start`, of the task's arguments
    :param answer: what the task is told of the answer to `start`
    """

    start: str
    describe: tuple[str, Parameters]
    at: str
    verdict: Verdict
    cancel: tuple[str, Parameters] | None = None
    result: Callable[[Any, Any, Any], Any] = lambda job, described, started: job
    gone: bool = False
    seconds: float = 5.0
    arguments: Callable[[Mapping[str, Any]], dict[str, Any]] = dict
    answer: Callable[[Any], Any] = lambda started: started


def status_verdict(path: str, success: str, failure: str) -> Verdict:
    """Return a verdict by the status at a path: one of the words of success, or one of failure."""
    keys, good, bad = path.split("/"), frozenset(success.split()), frozenset(failure.split())

    def verdict(job: Any) -> bool | None:
        for key in keys:
            job = job.get(key, {}) if isinstance(job, dict) else {}
        if not isinstance(job, str):
            return None
        return True if job in good else False if job in bad else None

    verdict.words = (path, good, bad)  # type: ignore[attr-defined]  # read by the test that walks every row
    return verdict


@dataclass(frozen=True, slots=True)
class Action:
    """One optimized integration.

    :param integrate: returns the effects of a task; by default those of one call, or of the job
    :param patterns: request-response ("") and those that wait
    :param required: the parameters that CreateStateMachine requires
    :param job: the job that `.sync` waits for
    :param embedded: what carries the action out in the embedded account, where it is neither moto nor an override
    """

    integrate: Callable[[TaskRequest, Resource], Effects] | None = None
    patterns: tuple[str, ...] = REQUEST_RESPONSE
    required: tuple[str, ...] = ()
    job: Job | None = None
    embedded: str = ""


@dataclass(frozen=True, slots=True)
class JobProgress:
    """How the jobs that an operation describes advance in the embedded account.

    :param at: where the jobs are in the answer; `*` is each of a list
    :param key: the member that identifies a job
    :param status: where its status is
    :param words: the status while it runs, of success and of failure, separated by blanks
    :param also: further statuses that advance by themselves; a job with any other one (cancelled) stays as it is
    :param ended: changes the job when it has ended; receives whether it succeeded
    """

    at: str
    key: str
    status: str
    words: str
    also: str = ""
    ended: Callable[[dict[str, Any], bool], None] = lambda job, succeeded: None


@dataclass(frozen=True, slots=True)
class ResourceType:
    """A CloudFormation type whose resources the embedded account creates with calls of its service.

    :param create: yields the calls that create a resource with a physical name and properties, and returns what `Ref`
        and `Fn::GetAtt` return; its last parameter makes ARNs of a service and a resource
    """

    create: Callable[[str, Properties, Callable[[str, str], str]], Generator[Call, Any, tuple[Any, Mapping[str, Any]]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """An AWS service.

    :param name: in Resource ARNs
    :param botocore: its name in botocore, where that is another one
    :param errors: how the errors of its optimized integrations are named
    :param actions: its optimized integrations
    :param complete: whether CreateStateMachine refuses every other action
    :param unsupported: the patterns that CreateStateMachine refuses for all of its actions
    :param jobs: operation of botocore → how the jobs advance that it describes
    :param embedded: what the embedded account does instead of a job's work
    :param resources: CloudFormation type → how its resources are created
    """

    name: str
    botocore: str = ""
    errors: ErrorNames | None = None
    actions: Mapping[str, Action] = field(default_factory=dict)
    complete: bool = False
    unsupported: tuple[str, ...] = ()
    jobs: Mapping[str, JobProgress] = field(default_factory=dict)
    embedded: str = ""
    resources: Mapping[str, ResourceType] = field(default_factory=dict)
