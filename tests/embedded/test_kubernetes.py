"""Jobs on a cluster of EKS: run by a small Kubernetes API on this machine."""

from __future__ import annotations

import base64
import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from treadle.asl import parse_machine
from treadle.drivers import ExecutionResult, MemoryDriver
from treadle.embedded import EmbeddedAws
from treadle.services import resolve_integration

WELL = {"succeeded": 1, "conditions": [{"type": "Complete", "status": "True"}]}
ILL = {"failed": 1, "conditions": [{"type": "FailureTarget", "status": "True"}, {"type": "Failed", "status": "True", "reason": "BackoffLimitExceeded"}]}  # fmt: skip


class Cluster(ThreadingHTTPServer):
    """Keeps jobs by namespace and name; each of them ends after some questions."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.asked: list[tuple[str, str]] = []
        self.tokens: set[str] = set()
        self.jobs: dict[str, dict[str, Any]] = {}
        self.status: list[dict[str, Any]] = [{}, {"active": 1}, WELL]
        self.logs: dict[str, str] = {"main": '{"pi": 3.14159}\n'}
        self.refused: int | None = None

    def answer(self, method: str, path: str, query: dict[str, list[str]], body: str) -> tuple[int, Any]:
        if self.refused is not None:
            return self.refused, status(self.refused, "Unauthorized")
        parts = path.strip("/").split("/")
        if path.startswith("/apis/batch/v1/namespaces/") and parts[5] == "jobs":
            return self._job(method, parts[4], parts[6] if len(parts) > 6 else None, body)
        if path.startswith("/api/v1/namespaces/") and parts[4] == "pods" and len(parts) == 5:
            job = query["labelSelector"][0].removeprefix("job-name=")
            pod = {"metadata": {"name": f"{job}-x7k2p"}, "spec": {"containers": [{"name": name} for name in self.logs]}}
            return 200, {"kind": "PodList", "items": [pod]}
        if path.endswith("/log"):
            if query["container"][0] == "silent":
                return 400, status(400, "container is waiting to start")
            text = self.logs[query["container"][0]]
            return 200, "".join(text.splitlines(True)[-int(query.get("tailLines", ["1000"])[0]) :])
        return 404, status(404, "the server could not find the requested resource")

    def _job(self, method: str, namespace: str, name: str | None, body: str) -> tuple[int, Any]:
        if method == "POST":
            job = json.loads(body)
            name = job["metadata"].get("name") or f"{job['metadata']['generateName']}8xkq2"
            if f"{namespace}/{name}" in self.jobs:
                return 409, status(409, f'jobs.batch "{name}" already exists')
            job["metadata"] |= {"name": name, "namespace": namespace, "uid": "1"}
            self.jobs[f"{namespace}/{name}"] = {**job, "status": {}}
            return 201, self.jobs[f"{namespace}/{name}"]
        found = self.jobs.get(f"{namespace}/{name}")
        if found is None:
            return 404, status(404, f'jobs.batch "{name}" not found')
        if method == "DELETE":
            return 200, self.jobs.pop(f"{namespace}/{name}")
        found["status"] = self.status.pop(0) if len(self.status) > 1 else self.status[0]
        return 200, found


def status(code: int, message: str) -> dict[str, Any]:
    return {"kind": "Status", "apiVersion": "v1", "metadata": {}, "status": "Failure", "message": message, "code": code}


class Handler(BaseHTTPRequestHandler):
    server: Cluster

    def handle_any(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode()
        self.server.asked.append((self.command, self.path))
        self.server.tokens.add(self.headers["Authorization"])
        parts = urlsplit(self.path)
        code, answer = self.server.answer(self.command, parts.path, parse_qs(parts.query), body)
        content = (answer if isinstance(answer, str) else json.dumps(answer)).encode()
        self.send_response(code)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_POST = do_PUT = do_DELETE = handle_any

    def log_message(self, format: str, *arguments: Any) -> None:
        """Say nothing."""


@pytest.fixture
def cluster() -> Iterator[Cluster]:
    made = Cluster()
    threading.Thread(target=made.serve_forever, args=(0.02,), daemon=True).start()
    yield made
    made.shutdown()
    made.server_close()


@pytest.fixture
def aws() -> Iterator[EmbeddedAws]:
    with EmbeddedAws() as made:
        yield made


JOB = {"apiVersion": "batch/v1", "kind": "Job", "metadata": {"name": "pi"}, "spec": {"backoffLimit": 0, "template": {}}}


def place(cluster: Cluster) -> dict[str, Any]:
    endpoint = f"http://127.0.0.1:{cluster.server_address[1]}"
    return {"ClusterName": "k", "CertificateAuthority": base64.b64encode(b"x").decode(), "Endpoint": endpoint}


def run(aws: EmbeddedAws, resource: str, arguments: Any, **state: Any) -> ExecutionResult:
    task = {"Type": "Task", "Resource": f"arn:aws:states:::{resource}", "Parameters": arguments, "End": True, **state}
    driver = MemoryDriver(resolver=resolve_integration, caller=aws)
    aws.attach(driver)
    try:
        return driver.wait(driver.start(parse_machine({"StartAt": "T", "States": {"T": task}})))
    finally:
        driver.close()


def test_a_job_is_waited_for_and_its_logs_are_read(aws: EmbeddedAws, cluster: Cluster) -> None:
    cluster.logs |= {"words": "one\ntwo\n", "silent": ""}
    options = {"RetrieveLogs": True, "LogParameters": {"tailLines": ["1"]}}
    given = {**place(cluster), "Namespace": "sums", "Job": JOB, "LogOptions": options}
    # the selector of AWS's own sample project
    selector = {"status.$": "$.status", "logs.$": "$.logs", "pi.$": "$.logs..pi", "name.$": "$.metadata.name"}
    result = run(aws, "eks:runJob.sync", given, ResultSelector=selector)
    assert result.ok, result.cause
    containers = result.output["logs"]["pods"]["pi-x7k2p"]["containers"]
    assert containers["main"] == {"log": {"pi": 3.14159}}
    assert containers["words"] == {"log": "two\n"}
    assert containers["silent"]["error"] == "EKS.400"
    assert json.loads(containers["silent"]["cause"])["ResponseBody"]["message"] == "container is waiting to start"
    assert (result.output["status"], result.output["pi"], result.output["name"]) == (WELL, [3.14159], "pi")
    job = "/apis/batch/v1/namespaces/sums/jobs"
    assert cluster.asked[:4] == [("POST", job), *[("GET", f"{job}/pi")] * 3]
    assert cluster.tokens == {"Bearer embedded"}
    types = [event["type"] for event in result.history()]
    assert types[2:6] == ["TaskScheduled", "TaskStarted", "TaskSubmitted", "TaskSucceeded"]


def test_logs_as_they_were_written(aws: EmbeddedAws, cluster: Cluster) -> None:
    given = {**place(cluster), "Job": json.dumps(JOB), "LogOptions": {"RetrieveLogs": True, "RawLogs": True}}
    result = run(aws, "eks:runJob.sync", given)
    assert result.output["logs"]["pods"]["pi-x7k2p"]["containers"]["main"] == {"log": '{"pi": 3.14159}\n'}
    assert cluster.asked[0] == ("POST", "/apis/batch/v1/namespaces/default/jobs")


def test_no_logs_unless_they_are_asked_for(aws: EmbeddedAws, cluster: Cluster) -> None:
    result = run(aws, "eks:runJob.sync", {**place(cluster), "Job": {**JOB, "metadata": {"generateName": "pi-"}}})
    assert (result.output["metadata"]["name"], result.output["status"]) == ("pi-8xkq2", WELL)
    assert "logs" not in result.output


def test_a_job_that_fails(aws: EmbeddedAws, cluster: Cluster) -> None:
    cluster.status = [{"active": 1}, ILL]
    result = run(aws, "eks:runJob.sync", {**place(cluster), "Job": JOB})
    assert result.error == "States.TaskFailed"
    assert json.loads(str(result.cause))["status"] == ILL


@pytest.mark.parametrize(
    ("limit", "states", "well"),
    [
        (0, [{"failed": 1}], False),
        (2, [{"failed": 1, "active": 1}, {"failed": 2, "active": 1}, {"failed": 2, "succeeded": 1}], True),
        (1, [{"failed": 1, "active": 1}, {"failed": 2}], False),
        (0, [{"succeeded": 1, "conditions": [{"type": "Complete", "status": "False"}]}, WELL], True),
    ],
)
def test_an_api_that_counts_without_conditions(
    aws: EmbeddedAws, cluster: Cluster, limit: int, states: list[dict[str, Any]], well: bool
) -> None:
    cluster.status = [*states]
    result = run(aws, "eks:runJob.sync", {**place(cluster), "Job": {**JOB, "spec": {"backoffLimit": limit}}})
    assert result.ok is well
    assert len([one for one in cluster.asked if one[0] == "GET"]) == len(states)


def test_without_waiting_the_answer_is_the_result(aws: EmbeddedAws, cluster: Cluster) -> None:
    result = run(aws, "eks:runJob", {**place(cluster), "Job": JOB})
    assert (result.output["StatusCode"], result.output["StatusText"]) == (201, "Created")
    assert result.output["ResponseBody"]["metadata"]["uid"] == "1"


def test_a_job_that_nobody_waits_for_is_deleted_with_its_pods(aws: EmbeddedAws, cluster: Cluster) -> None:
    cluster.status = [{"active": 1}]
    result = run(aws, "eks:runJob.sync", {**place(cluster), "Job": JOB}, TimeoutSeconds=17)
    assert result.error == "States.Timeout"
    assert cluster.jobs == {}
    assert cluster.asked[-1] == ("DELETE", "/apis/batch/v1/namespaces/default/jobs/pi?propagationPolicy=Background")


@pytest.mark.parametrize("resource", ["eks:runJob", "eks:runJob.sync"])
def test_the_clusters_refusals(aws: EmbeddedAws, cluster: Cluster, resource: str) -> None:
    given = {**place(cluster), "Job": JOB}
    run(aws, "eks:runJob", given)
    assert run(aws, resource, given).error == "EKS.409"
    cluster.refused = 401
    failed = run(aws, resource, given)
    assert failed.error == "EKS.401"
    assert json.loads(str(failed.cause)) == {
        "ResponseBody": status(401, "Unauthorized"),
        "StatusCode": 401,
        "StatusText": "Unauthorized",
    }


def test_a_job_that_goes_away(aws: EmbeddedAws, cluster: Cluster) -> None:
    given = {**place(cluster), "Job": {**JOB, "metadata": {"generateName": "a/b-"}}}
    assert run(aws, "eks:runJob.sync", given).error == "EKS.404"


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"Job": None}, "needs the parameter 'Job' as an object or text"),
        ({"Job": 5}, "needs the parameter 'Job' as an object or text"),
        ({"Endpoint": ""}, "needs the parameter 'Endpoint' as text"),
        ({"LogOptions": []}, "takes the parameter 'LogOptions' as an object"),
        ({"LogOptions": {"LogParameters": "5"}}, "takes the parameter 'LogParameters' as an object"),
        ({"Namespace": 5}, "takes the parameter 'Namespace' as text"),
    ],
)
def test_wrong_parameters(aws: EmbeddedAws, cluster: Cluster, wrong: dict[str, Any], words: str) -> None:
    failed = run(aws, "eks:runJob.sync", {**place(cluster), "Job": JOB, **wrong})
    assert failed.error == "States.Runtime"
    assert words in str(failed.cause)
    assert cluster.asked == []


def test_a_server_that_is_no_cluster_or_not_there(aws: EmbeddedAws, cluster: Cluster) -> None:
    given = {**place(cluster), "Endpoint": "http://127.0.0.1:1", "Job": JOB}
    assert run(aws, "eks:runJob.sync", given).error == "EKS.SdkClientException"
    odd = {**place(cluster), "Method": "POST", "Path": "/apis/batch/v1/namespaces/default/jobs", "RequestBody": json.dumps(JOB)}  # fmt: skip
    assert run(aws, "eks:call", odd).output["StatusCode"] == 201  # a body that is text already is sent as it is
