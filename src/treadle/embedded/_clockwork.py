"""How jobs go on in the embedded services: each one takes its time on the driver's clock, and ends.

moto ends most jobs at once and some never. Here a job runs for a while first, then it has succeeded, or failed if it
was named to fail.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

__all__ = ["CLOCKWORK", "DOOM", "Clockwork"]

DOOM: Final = "treadle:doom"
"""Where a job says that it is going to fail, and what stands beside its state then."""


@dataclass(frozen=True, slots=True)
class _Row:
    """One description of jobs.

    :param at: where the job is in the answer; `*` stands for each of a list
    :param key: what tells it from others
    :param status: where its state stands
    :param words: its states: under way, succeeded, failed
    :param only: the states that go on by themselves; others (a job that was stopped) are left alone
    :param ended: what else changes when it has ended
    """

    at: str
    key: str
    status: str
    words: tuple[str, str, str]
    only: frozenset[str]
    ended: Callable[[dict[str, Any], bool], None] = lambda job, well: None


def _row(
    at: str,
    key: str,
    status: str,
    words: str,
    also: str = "",
    ended: Callable[[dict[str, Any], bool], None] = lambda job, well: None,
) -> _Row:
    under_way, well, ill = words.split()
    return _Row(at, key, status, (under_way, well, ill), frozenset((*words.split(), *also.split())), ended)


def _task_stopped(task: dict[str, Any], well: bool) -> None:
    task["desiredStatus"] = "STOPPED"
    task["stopCode"] = "EssentialContainerExited"
    task["stoppedReason"] = "Essential container in task exited"
    for container in task.get("containers") or []:
        container |= {"lastStatus": "STOPPED", "exitCode": 0 if well else 1}


def _reason(key: str, text: str = "The job was named to fail") -> Callable[[dict[str, Any], bool], None]:
    def ended(job: dict[str, Any], well: bool) -> None:
        if not well:
            job[key] = text

    return ended


def _labeled(job: dict[str, Any], well: bool) -> None:
    if not well:
        job["FailureReason"] = "The job was named to fail"
        return
    place = f"{job['OutputConfig']['S3OutputPath'].rstrip('/')}/{job['LabelingJobName']}"
    job["LabelingJobOutput"] = {"OutputDatasetS3Uri": f"{place}/manifests/output/output.manifest"}


def _batch_ended(batch: dict[str, Any], well: bool) -> None:
    batch["complete"] = True
    batch["currentPhase"] = "SUCCEEDED" if well else "FAILED"


def _query_ended(query: dict[str, Any], well: bool) -> None:
    if not well:
        query["Status"]["StateChangeReason"] = "The job was named to fail"


def _build_ended(build: dict[str, Any], well: bool) -> None:
    build["buildComplete"] = True
    build["currentPhase"] = "COMPLETED"


_SAGEMAKER: Final = "InProgress Completed Failed"

# service in botocore, operation -> row
CLOCKWORK: Final[dict[tuple[str, str], _Row]] = {
    ("batch", "DescribeJobs"): _row(
        "jobs/*",
        "jobId",
        "status",
        "RUNNING SUCCEEDED FAILED",
        "SUBMITTED PENDING RUNNABLE STARTING",
        _reason("statusReason", "Essential container in task exited"),
    ),
    ("ecs", "DescribeTasks"): _row(
        "tasks/*", "taskArn", "lastStatus", "RUNNING STOPPED STOPPED", "PROVISIONING PENDING", _task_stopped
    ),
    ("glue", "GetJobRun"): _row("JobRun", "Id", "JobRunState", "RUNNING SUCCEEDED FAILED", "", _reason("ErrorMessage")),
    ("databrew", "DescribeJobRun"): _row("", "RunId", "State", "RUNNING SUCCEEDED FAILED", "", _reason("ErrorMessage")),
    ("sagemaker", "DescribeTrainingJob"): _row(
        "", "TrainingJobName", "TrainingJobStatus", _SAGEMAKER, "", _reason("FailureReason")
    ),
    ("sagemaker", "DescribeTransformJob"): _row(
        "", "TransformJobName", "TransformJobStatus", _SAGEMAKER, "", _reason("FailureReason")
    ),
    ("sagemaker", "DescribeProcessingJob"): _row(
        "", "ProcessingJobName", "ProcessingJobStatus", _SAGEMAKER, "", _reason("FailureReason")
    ),
    ("sagemaker", "DescribeHyperParameterTuningJob"): _row(
        "",
        "HyperParameterTuningJobName",
        "HyperParameterTuningJobStatus",
        _SAGEMAKER,
        "",
        _reason("FailureReason"),
    ),
    ("sagemaker", "DescribeLabelingJob"): _row(
        "", "LabelingJobName", "LabelingJobStatus", _SAGEMAKER, "Initializing", _labeled
    ),
    ("emr", "DescribeCluster"): _row(
        "Cluster", "Id", "Status/State", "STARTING WAITING TERMINATED_WITH_ERRORS", "BOOTSTRAPPING RUNNING"
    ),
    ("emr", "DescribeStep"): _row("Step", "Id", "Status/State", "RUNNING COMPLETED FAILED", "PENDING"),
    ("emr-containers", "DescribeJobRun"): _row(
        "jobRun", "id", "state", "RUNNING COMPLETED FAILED", "PENDING SUBMITTED", _reason("failureReason", "USER_ERROR")
    ),
    ("emr-serverless", "GetJobRun"): _row(
        "jobRun", "jobRunId", "state", "RUNNING SUCCESS FAILED", "SUBMITTED PENDING SCHEDULED"
    ),
    ("athena", "GetQueryExecution"): _row(
        "QueryExecution", "QueryExecutionId", "Status/State", "RUNNING SUCCEEDED FAILED", "QUEUED", _query_ended
    ),
    ("codebuild", "BatchGetBuilds"): _row(
        "builds/*", "id", "buildStatus", "IN_PROGRESS SUCCEEDED FAILED", "", _build_ended
    ),
    ("codebuild", "BatchGetBuildBatches"): _row(
        "buildBatches/*", "id", "buildBatchStatus", "IN_PROGRESS SUCCEEDED FAILED", "", _batch_ended
    ),
    ("eks", "DescribeCluster"): _row("cluster", "name", "status", "CREATING ACTIVE FAILED"),
    ("eks", "DescribeNodegroup"): _row("nodegroup", "nodegroupName", "status", "CREATING ACTIVE CREATE_FAILED"),
    ("eks", "DescribeFargateProfile"): _row(
        "fargateProfile", "fargateProfileName", "status", "CREATING ACTIVE CREATE_FAILED"
    ),
    ("mediaconvert", "GetJob"): _row("Job", "Id", "Status", "PROGRESSING COMPLETE ERROR", "SUBMITTED"),
}


class Clockwork:
    """Moves jobs on.

    :param now: tells the instant, in milliseconds
    :param seconds: how long a job takes
    :param failing: the names of jobs that fail: a job's own, or that of its definition, project, queue …
    """

    def __init__(self, now: Callable[[], int], seconds: float, failing: frozenset[str]) -> None:
        self._now = now
        self._seconds = seconds
        self._failing = failing
        self.matched: set[str] = set()
        """Those of the failing names that a job had."""
        self.names: dict[str, None] = {}
        """What the jobs that ran are called, for an error about names that none had."""
        self._seen: dict[tuple[str, str], int] = {}

    def restart(self, service: str, key: str) -> None:
        """Let a job's time begin anew."""
        self._seen.pop((service, key), None)

    def move(self, service: str, operation: str, answer: dict[str, Any]) -> dict[str, Any]:
        """Put into an answer how far its jobs are."""
        row = CLOCKWORK.get((service, operation))
        for job in _jobs(answer, row.at) if row is not None else ():
            assert row is not None
            self._move(service, row, job)
        return answer

    def _move(self, service: str, row: _Row, job: dict[str, Any]) -> None:
        doom = job.pop(DOOM, None)
        *path, last = row.status.split("/")
        place: Any = job
        for step in path:
            place = place.setdefault(step, {})
        if place.get(last) not in row.only and place.get(last) is not None:
            return
        now = self._now()
        self._note(job)
        began = self._seen.setdefault((service, str(job.get(row.key))), now)
        under_way, well, ill = row.words
        if now - began < 1000 * self._seconds:
            place[last] = under_way
            return
        succeeded = doom is None and not (self._failing and self._failing & set(_names(job)))
        place[last] = well if succeeded else ill
        row.ended(job, succeeded)
        place |= doom or {}

    def _note(self, job: Mapping[str, Any]) -> None:
        if not self._failing:
            return
        self.matched |= self._failing & set(_names(job))
        for key, value in job.items():
            if isinstance(value, str) and value and key.casefold().endswith(("name", "definition", "queue", "project")):
                self.names[value.rpartition("/")[2]] = None


def _jobs(answer: Any, path: str) -> Iterator[dict[str, Any]]:
    found = [answer]
    for step in path.split("/") if path else ():
        below: list[Any] = []
        for item in found:
            if step == "*":
                below += item if isinstance(item, list) else []
            elif isinstance(item, dict) and step in item:
                below.append(item[step])
        found = below
    yield from (item for item in found if isinstance(item, dict))


def _names(job: Mapping[str, Any]) -> Iterator[str]:
    """Give what a job may be called: its texts, and what stands last in its ARNs."""
    for value in job.values():
        if isinstance(value, str):
            yield value
            if value.startswith("arn:"):
                last = value.rpartition("/")[2] or value
                yield last
                yield last.partition(":")[0]
