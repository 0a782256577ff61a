"""The examples of the document that treadle started from, pasted: only ``aws_cdk`` reads ``treadle`` in them.

The document (of the CDK's first version) is no part of this repository: `TREADLE_REFERENCE` names the file; by default it
is looked for in `../shared/reference`. What an example takes for given is made before it runs, as its comments say.
"""

from __future__ import annotations

import os
import re
import warnings
from pathlib import Path
from typing import Any

import pytest

from treadle import App, Duration, Environment, Size, Stack
from treadle import aws_apigateway as apigateway
from treadle import aws_batch as batch
from treadle import aws_dynamodb as dynamodb
from treadle import aws_ec2 as ec2
from treadle import aws_ecs as ecs
from treadle import aws_eks as eks
from treadle import aws_iam as iam
from treadle import aws_lambda as lambda_
from treadle import aws_s3 as s3
from treadle import aws_sns as sns
from treadle import aws_sqs as sqs
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks

_FOLDER = Path(__file__).parents[3] / "shared" / "reference"
DOCUMENT = Path(os.environ.get("TREADLE_REFERENCE") or _FOLDER / "aws-stepfunctions-tasks-1.204.0.md")
TEXT = DOCUMENT.read_text(encoding="utf-8") if DOCUMENT.is_file() else ""
EXAMPLES = re.findall(r"```python\n(.*?)```", TEXT, re.S)
# what an example takes for given, as its comments say
GIVEN = re.compile(r"^# (\w+): ([\w.]+)$", re.M)
ARN = "arn:aws:batch:us-east-1:123456789012:"
# the names of the first version, by example
OLDER = {
    7: ["definition"],
    23: ["memory_limit_mi_b"],
    24: ["memory_mi_b", "memory_limit_mi_b"],
    44: ["timeout"],
    57: ["TaskInput.from_data_at"],
    58: ["definition", "definition"],
}

pytestmark = pytest.mark.skipif(not EXAMPLES, reason=f"{DOCUMENT} isn't there")


def given(kind: str, stack: Stack) -> Any:
    """Make what a comment such as ``# fn: lambda.Function`` says is there."""
    if kind == "lambda.Function":
        code = lambda_.Code.from_inline("exports.handler = async () => 1")
        return lambda_.Function(stack, "Given", code=code, handler="index.handler", runtime=lambda_.Runtime.NODEJS_14_X)
    if kind == "dynamodb.Table":
        key = dynamodb.Attribute(name="MessageId", type=dynamodb.AttributeType.STRING)
        return dynamodb.Table(stack, "Given", partition_key=key)
    if kind == "apigateway.RestApi":
        api = apigateway.RestApi(stack, "Given")
        api.root.add_method("ANY")
        return api
    if kind == "s3.Bucket":
        return s3.Bucket(stack, "Given")
    if kind == "eks.Cluster":
        return eks.Cluster(stack, "Given", version=eks.KubernetesVersion.V1_18)
    if kind == "sfn.StateMachine":
        body = sfn.DefinitionBody.from_chainable(sfn.Pass(stack, "GivenPass"))
        return sfn.StateMachine(stack, "Given", definition_body=body)
    # the first version's resources of Batch are gone from the second
    if kind == "batch.JobDefinition":
        return batch.EcsJobDefinition.from_job_definition_arn(stack, "GivenJob", ARN + "job-definition/job:1")
    if kind == "batch.JobQueue":
        return batch.JobQueue.from_job_queue_arn(stack, "GivenQueue", ARN + "job-queue/queue")
    raise AssertionError(f"no {kind} is made here")


def names(stack: Stack) -> dict[str, Any]:
    return {
        "self": stack,
        "Stack": Stack,
        "Duration": Duration,
        "Size": Size,
        "sfn": sfn,
        "tasks": tasks,
        "dynamodb": dynamodb,
        "ec2": ec2,
        "ecs": ecs,
        "iam": iam,
        "lambda_": lambda_,
        "s3": s3,
        "sns": sns,
        "sqs": sqs,
        "__name__": "example",
        "null": None,  # the document was translated from TypeScript, not wholly
    }


def test_all_of_them_are_here() -> None:
    assert len(EXAMPLES) == 61


@pytest.mark.parametrize("number", range(1, len(EXAMPLES) + 1))
def test_pasted_example(number: int, tmp_path: Path) -> None:
    text = EXAMPLES[number - 1].replace("aws_cdk", "treadle")
    stack = Stack(App(outdir=str(tmp_path)), "S", env=Environment(account="123456789012", region="us-east-1"))
    scope = names(stack)
    for name, kind in GIVEN.findall(text):
        scope[name] = given(kind, stack)
    before = set(map(id, stack.node.find_all()))

    with warnings.catch_warnings(record=True) as heard:
        warnings.simplefilter("always", DeprecationWarning)
        exec(compile(text, f"example-{number}.py", "exec"), scope)
    said = [(str(warning.message).partition(" is deprecated: ")[0], warning) for warning in heard]
    assert [name for name, _ in said] == OLDER.get(number, [])
    for name, warning in said:
        assert warning.filename == f"example-{number}.py"
        assert name.rpartition(".")[2] in "\n".join(text.splitlines()[warning.lineno - 1 :])

    if "rest_api" in scope:
        scope["rest_api"].root.add_method("ANY")  # without any method the CDK refuses it, and so do we
    made = [node for node in stack.node.find_all() if id(node) not in before]
    if not any(isinstance(node, sfn.StateMachine) for node in made):
        for index, task in enumerate(node for node in made if isinstance(node, sfn.TaskStateBase)):
            body = sfn.DefinitionBody.from_chainable(task)
            sfn.StateMachine(stack, f"Machine{index}", definition_body=body)
    stack.node.root.synth()  # type: ignore[attr-defined]
    template = (tmp_path / "S.template.json").read_text()
    assert '"AWS::StepFunctions::StateMachine"' in template
