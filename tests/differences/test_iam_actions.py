"""CallAwsService asks for what IAM checks: held for each action of each service that botocore knows."""

from __future__ import annotations

from pathlib import Path

import pytest

from treadle import App, Stack
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks
from treadle._iam import IAM_ACTIONS, IAM_PREFIXES, SIGNING_NAMES, iam_actions
from treadle._iam._actions import _covers
from treadle.assertions import Match, Template

from .iam_authorities import UNPROVED, listing, services

OPERATIONS = {
    service: {name: model.operation_model(name) for name in model.operation_names} for service, model in services()
}


def test_every_action_is_proved_but_those_of_the_list() -> None:
    """Where it fails: python tests/differences/iam_authorities.py, and read what has changed in the list."""
    assert listing().splitlines() == UNPROVED.read_text().splitlines()


def test_prefixes_are_the_signing_names_but_where_a_page_says_otherwise() -> None:
    signing = {service: model.signing_name for service, model in services()}
    by_page = IAM_PREFIXES.keys() - SIGNING_NAMES.keys()
    wrong = {s: name for s, name in signing.items() if s not in by_page and IAM_PREFIXES.get(s, s) != name}
    assert wrong == {}
    assert {service for service in by_page if signing[service] == IAM_PREFIXES[service]} == set()


def test_no_row_is_dead() -> None:
    for service, rows in IAM_ACTIONS.items():
        for action, operations in rows.items():
            for word in operations.split():
                assert any(_covers(word, name) for name in OPERATIONS[service]), (service, action, word)


@pytest.mark.parametrize("service", ["apigateway", "apigatewayv2"])
def test_api_gateway_checks_the_method_of_the_request(service: str) -> None:
    for name, operation in OPERATIONS[service].items():
        (given,) = iam_actions(service, name[:1].lower() + name[1:])
        verb = given.partition(":")[2]
        if verb.isupper():
            assert verb == operation.http["method"], name


@pytest.mark.parametrize(
    ("service", "action", "needed"),
    [
        ("s3", "getObject", "s3:getObject"),
        ("s3", "listBuckets", "s3:ListAllMyBuckets"),
        ("s3", "listObjectsV2", "s3:ListBucket"),
        ("s3", "headObject", "s3:GetObject"),
        ("s3", "copyObject", ["s3:GetObject", "s3:PutObject"]),
        ("lambda", "invoke", "lambda:InvokeFunction"),
        ("kms", "reEncrypt", ["kms:ReEncryptFrom", "kms:ReEncryptTo"]),
        ("sqs", "sendMessageBatch", "sqs:SendMessage"),
        ("eventbridge", "putEvents", "events:putEvents"),
        ("bedrockruntime", "converse", "bedrock:InvokeModel"),
        ("apigateway", "getRestApis", "apigateway:GET"),
        ("resourcegroupstaggingapi", "getResources", "tag:getResources"),
    ],
)
@pytest.mark.parametrize("faithful", [False, True], ids=["right", "faithful"])
def test_permission_in_the_template(
    tmp_path: Path, service: str, action: str, needed: str | list[str], faithful: bool
) -> None:
    stack = Stack(App(outdir=str(tmp_path), context={"treadle:cdkFaithful": faithful} if faithful else {}), "S")
    call = tasks.CallAwsService(stack, "C", service=service, action=action, iam_resources=["*"])
    sfn.StateMachine(stack, "SM", definition_body=sfn.DefinitionBody.from_chainable(call))
    statement = {"Action": f"{service}:{action}" if faithful else needed, "Resource": "*"}
    Template.from_stack(stack).has_resource_properties(
        "AWS::IAM::Policy", {"PolicyDocument": {"Statement": Match.array_with([Match.object_like(statement)])}}
    )
