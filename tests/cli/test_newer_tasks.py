"""Apps with the tasks of the CDK's second version, run here."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import pytest
from click.testing import Result

from .conftest import Project

Treadle = Callable[..., Result]

CROSS_REGION = """
make = tasks.CallAwsServiceCrossRegion(
    stack, "Make", service="dynamodb", action="createTable", region="eu-west-3", iam_resources=["*"],
    parameters={
        "TableName": "there", "BillingMode": "PAY_PER_REQUEST",
        "KeySchema": [{"AttributeName": "k", "KeyType": "HASH"}],
        "AttributeDefinitions": [{"AttributeName": "k", "AttributeType": "S"}],
    },
    result_path="$.made",
)
elsewhere = tasks.CallAwsServiceCrossRegion(
    stack, "Elsewhere", service="dynamodb", action="describeTable", region="eu-west-2", iam_resources=["*"],
    parameters={"TableName": "there"},
)
missing = sfn.Pass(stack, "Missing", parameters={"arn.$": "$.made.TableDescription.TableArn", "error.$": "$.e.Error"})
elsewhere.add_catch(missing, errors=["ResourceNotFoundException"], result_path="$.e")
sfn.StateMachine(stack, "Machine", definition_body=sfn.DefinitionBody.from_chainable(make.next(elsewhere)))
"""

JOBS = """
from datetime import UTC, datetime
from treadle import aws_bedrock as bedrock
from treadle import aws_iam as iam
from treadle import aws_s3 as s3

role = iam.Role.from_role_arn(stack, "Role", "arn:aws:iam::123456789012:role/r")
remind = tasks.EventBridgeSchedulerCreateScheduleTask(
    stack, "Remind", schedule=tasks.Schedule.one_time(datetime(2030, 1, 1, tzinfo=UTC)), schedule_name="later",
    target=tasks.EventBridgeSchedulerTarget(arn="arn:aws:sqs:us-east-1:123456789012:q", role=role, input="{}"),
    result_path="$.schedule",
)
convert = tasks.MediaConvertCreateJob(
    stack, "Convert", create_job_request={"Role": role.role_arn, "Settings": {}},
    integration_pattern=sfn.IntegrationPattern.RUN_JOB, result_path="$.media",
)
bucket = s3.Bucket.from_bucket_name(stack, "Data", "data")
model = bedrock.FoundationModel.from_foundation_model_id(
    stack, "Model", bedrock.FoundationModelIdentifier.AMAZON_NOVA_LITE_V1_0
)
customize = tasks.BedrockCreateModelCustomizationJob(
    stack, "Customize", base_model=model, custom_model_name="m", job_name="j", role=role,
    training_data={"bucket": bucket}, output_data={"bucket": bucket},
    hyper_parameters={"Evaluation percentage": "10"},
    integration_pattern=sfn.IntegrationPattern.RUN_JOB, result_path="$.model",
)
shown = sfn.Pass(stack, "Shown", parameters={
    "schedule.$": "$.schedule.ScheduleArn", "media.$": "$.media.Job.Status", "model.$": "$.model.Status",
})
flow = remind.next(convert).next(customize).next(shown)
sfn.StateMachine(stack, "Machine", definition_body=sfn.DefinitionBody.from_chainable(flow))
"""

HTTP = """
from treadle import SecretValue
from treadle import aws_events as events

connection = events.Connection(
    stack, "Connection",
    authorization=events.Authorization.api_key("x-api-key", SecretValue.unsafe_plain_text("secret")),
    header_parameters={{"x-shop": events.HttpParameter.from_string("7")}},
)
order = tasks.HttpInvoke(
    stack, "Order", api_root="{root}", connection=connection,
    api_endpoint=sfn.TaskInput.from_text(sfn.JsonPath.format("orders/{{}}", sfn.JsonPath.string_at("$.id"))),
    method=sfn.TaskInput.from_text("POST"), body=sfn.TaskInput.from_object({{"items": ["a", "b"]}}),
    url_encoding_format=tasks.URLEncodingFormat.BRACKETS, result_selector={{"body.$": "$.ResponseBody"}},
)
sfn.StateMachine(stack, "Machine", definition_body=sfn.DefinitionBody.from_chainable(order))
"""

MODEL = """
from treadle import aws_bedrock as bedrock

model = bedrock.FoundationModel.from_foundation_model_id(
    stack, "Model", bedrock.FoundationModelIdentifier.AMAZON_NOVA_LITE_V1_0
)
ask = tasks.BedrockInvokeModel(stack, "Ask", model=model, body=sfn.TaskInput.from_object({"a": 1}))
sfn.StateMachine(stack, "Machine", definition_body=sfn.DefinitionBody.from_chainable(ask))
"""


class Answering(BaseHTTPRequestHandler):
    seen: list[dict[str, Any]] = []

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        self.seen.append({"path": self.path, "body": body, **{name.lower(): v for name, v in self.headers.items()}})
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        self.wfile.write(b'{"done": true}')

    def log_message(self, *_: Any) -> None:
        pass


@pytest.fixture
def server() -> Iterator[str]:
    Answering.seen.clear()
    made = HTTPServer(("127.0.0.1", 0), Answering)
    threading.Thread(target=made.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{made.server_port}"
    made.shutdown()
    made.server_close()


def test_a_service_of_another_region(project: Project, treadle: Treadle) -> None:
    result = treadle("run", project.app(CROSS_REGION), "--json")
    assert result.exit_code == 0, result.output
    assert json.loads(result.stdout) == {
        "arn": "arn:aws:dynamodb:eu-west-3:123456789012:table/there",
        "error": "ResourceNotFoundException",
    }


def test_schedules_and_jobs(project: Project, treadle: Treadle) -> None:
    result = treadle("run", project.app(JOBS), "--json", "-i", "{}")
    assert result.exit_code == 0, result.output
    assert json.loads(result.stdout) == {
        "schedule": "arn:aws:scheduler:us-east-1:123456789012:schedule/default/later",
        "media": "COMPLETE",
        "model": "Completed",
    }


def test_an_http_api(project: Project, treadle: Treadle, server: str) -> None:
    result = treadle("run", project.app(HTTP.format(root=server)), "--json", "-i", '{"id": "8"}')
    assert result.exit_code == 0, result.output
    assert json.loads(result.stdout) == {"body": {"done": True}}
    (request,) = Answering.seen
    wanted = {"path": "/orders/8", "x-api-key": "secret", "x-shop": "7"}
    assert {name: request[name] for name in wanted} == wanted
    assert request["content-type"] == "application/x-www-form-urlencoded"
    assert request["body"] == "items%5B%5D=a&items%5B%5D=b"


def test_a_model_is_not_invoked_here(project: Project, treadle: Treadle) -> None:
    result = treadle("run", project.app(MODEL))
    assert result.exit_code != 0
    assert "--answers" in result.output
