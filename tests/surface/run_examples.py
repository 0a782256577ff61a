"""Runs the Python examples of aws-cdk-lib's documentation of Step Functions, each completed to an app of its own.

    python tests/surface/run_examples.py SITE-PACKAGES

SITE-PACKAGES holds aws-cdk-lib==2.275.0, whose sources have the examples. With an interpreter that has it, too (and
Node), this records what the real library makes of them in ``examples.json.gz``; the test makes the same with treadle.
An example that declares a variable in a comment (``# queue: sqs.Queue``) gets a resource of that type, and
the imports that the documentation's own fixture makes. No text of an example is kept: the record has its digest, the
definitions and policies of the state machines that it makes, and a state machine for states that are in none.
"""

from __future__ import annotations

import ast
import gzip
import hashlib
import importlib
import json
import re
import sys
import textwrap
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

RECORD = Path(__file__).with_name("examples.json.gz")
MODULES = ("aws_stepfunctions", "aws_stepfunctions_tasks")
ALIASES = {
    **{name: f"aws_{name}" for name in "iam s3 ec2 dynamodb sqs sns logs kms ecs eks batch events bedrock".split()},
    **{name: f"aws_{name}" for name in "codebuild apigateway apigatewayv2 cloudwatch stepfunctions glue".split()},
    "sfn": "aws_stepfunctions",
    "tasks": "aws_stepfunctions_tasks",
    "stepfunctions_tasks": "aws_stepfunctions_tasks",
    "lambda_": "aws_lambda",
}
"""What the examples leave out: the imports that the documentation's fixture makes."""

_VPC = "ec2.Vpc(self, {id!r}, max_azs=2)"
_TABLE = "dynamodb.Table(self, {id!r}, partition_key=dynamodb.Attribute(name='id', type=dynamodb.AttributeType.STRING))"
_MACHINE = (
    "sfn.StateMachine(self, {id!r}, definition_body=sfn.DefinitionBody.from_chainable(sfn.Pass(self, {id!r} + 'P')))"
)
_FUNCTION = (
    "lambda_.Function(self, {id!r}, code=lambda_.Code.from_inline('x'), handler='index.handler', "
    "runtime=lambda_.Runtime.PYTHON_3_12)"
)
_PROJECT = (
    "codebuild.Project(self, {id!r}, build_spec=codebuild.BuildSpec.from_object({{'version': '0.2', 'phases': {{}}}}))"
)
_CLUSTER = "ecs.Cluster(self, {id!r}, vpc=ec2.Vpc(self, {id!r} + 'Vpc', max_azs=2))"
_DEFINITION = "ecs.FargateTaskDefinition(self, {id!r})"
_REST = "apigateway.RestApi(self, {id!r})"
FACTORIES = {
    "Any": "'any'",
    "apigateway.RestApi": _REST,
    "batch.EcsJobDefinition": "batch.EcsJobDefinition.from_job_definition_arn(self, {id!r}, 'arn:aws:batch:us-east-1:1:job-definition/d:1')",
    "batch.JobQueue": "batch.JobQueue(self, {id!r})",
    "bedrock.IModel": "bedrock.FoundationModel.from_foundation_model_id(self, {id!r}, bedrock.FoundationModelIdentifier('a.model'))",
    "cdk.Size": "cdk.Size.gibibytes(10)",
    "cdk.Stack": "cdk.Stack.of(self)",
    "dynamodb.Table": _TABLE,
    "ec2.IVpc": _VPC,
    "ec2.InstanceType": "ec2.InstanceType('m5.large')",
    "ec2.SecurityGroup": "ec2.SecurityGroup(self, {id!r}, vpc=ec2.Vpc(self, {id!r} + 'Vpc', max_azs=2))",
    "ec2.Subnet": "ec2.Subnet.from_subnet_id(self, {id!r}, 'subnet-1')",
    "ec2.SubnetFilter": "ec2.SubnetFilter.by_ids(['subnet-1'])",
    "ec2.Vpc": _VPC,
    "ecs.Cluster": _CLUSTER,
    "ecs.ContainerDefinition": f"{_DEFINITION}.add_container('c', image=ecs.ContainerImage.from_registry('i'), memory_limit_mib=256)",
    "ecs.TaskDefinition": _DEFINITION,
    "eks.Cluster": "eks.Cluster.from_cluster_attributes(self, {id!r}, cluster_name='c', cluster_endpoint='https://e', cluster_certificate_authority_data='Y2E=')",
    "events.Connection": "events.Connection(self, {id!r}, authorization=events.Authorization.basic('u', cdk.SecretValue.unsafe_plain_text('p')))",
    "glue.CfnCrawler": "glue.CfnCrawler(self, {id!r}, role='r', targets=glue.CfnCrawler.TargetsProperty())",
    "iam.PolicyStatement": "iam.PolicyStatement(actions=['s3:GetObject'], resources=['*'])",
    "iam.Role": "iam.Role(self, {id!r}, assumed_by=iam.ServicePrincipal('states.amazonaws.com'))",
    "interfaces_codebuild.IProjectRef": _PROJECT,
    "interfaces_dynamodb.ITableRef": _TABLE,
    "interfaces_events.IEventBusRef": "events.EventBus(self, {id!r})",
    "interfaces_kms.IKeyRef": "kms.Key(self, {id!r})",
    "interfaces_stepfunctions.IStateMachineRef": _MACHINE,
    "kms.IKey": "kms.Key(self, {id!r})",
    "kms.Key": "kms.Key(self, {id!r})",
    "lambda.Function": _FUNCTION,
    "logs.LogGroup": "logs.LogGroup(self, {id!r})",
    "s3.Bucket": "s3.Bucket(self, {id!r})",
    "s3.IBucket": "s3.Bucket(self, {id!r})",
    "scheduler.CfnScheduleGroup": "scheduler.CfnScheduleGroup(self, {id!r})",
    "sfn.StateMachine": _MACHINE,
    "sns.Topic": "sns.Topic(self, {id!r})",
    "sqs.Queue": "sqs.Queue(self, {id!r})",
    "stepfunctions.Activity": "sfn.Activity(self, {id!r})",
    "stepfunctions.CsvHeaders": "sfn.CsvHeaders.use_first_row()",
    "stepfunctions.IChainable": "sfn.Pass(self, {id!r})",
    "stepfunctions.IItemReader": "sfn.S3JsonItemReader(bucket=s3.Bucket(self, {id!r}), key='k')",
    "stepfunctions.ItemBatcher": "sfn.ItemBatcher(max_items_per_batch=10)",
    "stepfunctions.ProvideItems": "sfn.ProvideItems.json_array([1, 2])",
    "stepfunctions.ResultWriter": "sfn.ResultWriter(bucket=s3.Bucket(self, {id!r}))",
    "stepfunctions.ResultWriterV2": "sfn.ResultWriterV2(bucket=s3.Bucket(self, {id!r}))",
    "stepfunctions.State": "sfn.Pass(self, {id!r})",
    "stepfunctions.TaskInput": "sfn.TaskInput.from_json_path_at('$.value')",
    "stepfunctions.TaskRole": "sfn.TaskRole.from_role_arn_json_path('$.role')",
    "stepfunctions.Timeout": "sfn.Timeout.duration(cdk.Duration.seconds(30))",
    "stepfunctions.WaitTime": "sfn.WaitTime.duration(cdk.Duration.seconds(30))",
    "stepfunctions_tasks.ApplicationConfiguration": "tasks.ApplicationConfiguration(classification=tasks.Classification.SPARK)",
    "stepfunctions_tasks.EmrCreateCluster.ConfigurationProperty": "tasks.EmrCreateCluster.ConfigurationProperty(classification='c')",
    "stepfunctions_tasks.AcceleratorType": "tasks.AcceleratorType('ml.eia2.large')",
    "stepfunctions_tasks.Classification": "tasks.Classification.SPARK",
    "stepfunctions_tasks.ContainerDefinition": "tasks.ContainerDefinition(image=tasks.DockerImage.from_registry('i'))",
    "stepfunctions_tasks.DockerImage": "tasks.DockerImage.from_registry('i')",
    "stepfunctions_tasks.DynamoAttributeValue": "tasks.DynamoAttributeValue.from_string('v')",
    "stepfunctions_tasks.DynamoProjectionExpression": "tasks.DynamoProjectionExpression().with_attribute('a')",
    "stepfunctions_tasks.EksClusterInput": "tasks.EksClusterInput.from_task_input(sfn.TaskInput.from_text('c'))",
    "stepfunctions_tasks.EventBridgeSchedulerTarget": "tasks.EventBridgeSchedulerTarget(arn='arn:aws:sqs:us-east-1:1:q', role=iam.Role(self, {id!r}, assumed_by=iam.ServicePrincipal('scheduler.amazonaws.com')))",
    "stepfunctions_tasks.Guardrail": "tasks.Guardrail.enable('g', 1)",
    "stepfunctions_tasks.IEcsLaunchTarget": "tasks.EcsFargateLaunchTarget(platform_version=ecs.FargatePlatformVersion.VERSION1_4)",
    "stepfunctions_tasks.ReleaseLabel": "tasks.ReleaseLabel.EMR_6_2_0",
    "stepfunctions_tasks.S3Location": "tasks.S3Location.from_bucket(s3.Bucket(self, {id!r}), 'p')",
    "stepfunctions_tasks.Schedule": "tasks.Schedule.rate(cdk.Duration.hours(1))",
    "stepfunctions_tasks.VirtualClusterInput": "tasks.VirtualClusterInput.from_virtual_cluster_id('v')",
    "stepfunctions_tasks.WorkerTypeV2": "tasks.WorkerTypeV2.STANDARD",
}
"""The expression that makes a variable of a type; ``{id}`` is the variable's name."""


def examples(site_packages: Path) -> Iterator[str]:
    """Yield each example once; some are no Python and are left out."""
    found: dict[str, None] = {}
    for module in MODULES:
        source = (site_packages / "aws_cdk" / module / "__init__.py").read_text(encoding="utf-8")
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef)):
                text = ast.get_docstring(node) or ""
                found |= dict.fromkeys(re.findall(r"```python\n(.*?)```", text, re.DOTALL))
                found |= dict.fromkeys(
                    map(textwrap.dedent, re.findall(r"Example::\n\n((?:    .*\n|\n)+)", f"{text}\n"))
                )
    for text in found:
        try:
            ast.parse(text)
        except SyntaxError:
            continue
        yield text


def completed(text: str, library: str) -> str:
    """Return an example as a program: its variables first, in the library's own names."""
    lines = []
    for name, kind in re.findall(r"^# (\w+): (.+)$", text, re.MULTILINE):
        if kind in FACTORIES:
            lines.append(f"{name} = {FACTORIES[kind].format(id=name)}")
    text = _state_of_struct(text)
    program = "\n".join([*lines, text])
    return re.sub(r"\baws_cdk\b", library, program) if library != "aws_cdk" else program


def _state_of_struct(text: str) -> str:
    """Return the example of a struct of a state's keywords as one that makes the state.

    The example gives every keyword: of those that exclude each other one stays, and a path gets its ``$``.
    """
    struct = re.search(r"^\w+_props = (stepfunctions(?:_tasks)?\.\w+?)(JsonPath|Jsonata)?Props\($", text, re.MULTILINE)
    if struct is None:
        return text
    method = {"JsonPath": ".json_path", "Jsonata": ".jsonata"}.get(struct[2], "")
    text = text.replace(struct[0], f"{struct[1]}{method}(self, 'State',")
    text = re.sub(r'(\w+_path)="(\w+)"', r'\1="$.\2"', text)
    excluded = r"timeout|heartbeat" if "task_timeout=" in text else r"$^"
    excluded += r"|query_language|assign" + ("" if struct[2] == "Jsonata" else r"|outputs")
    return re.sub(rf"(?m)^    (?:{excluded})=(?:[^\n{{]*|\{{\n(?:        .*\n)+    \}}),?\n", "", text)


def run(text: str, library: str) -> dict[str, Any]:
    """Return what the states and state machines of an example are in States Language, or its error."""
    core = importlib.import_module(library)
    sfn = importlib.import_module(f"{library}.aws_stepfunctions")
    app = core.App(context={"treadle:cdkCompat": True})
    stack = core.Stack(app, "Example")
    names: dict[str, Any] = {
        "self": stack,
        "cdk": core,
        "Construct": importlib.import_module("constructs" if library == "aws_cdk" else "treadle.constructs").Construct,
    }
    for alias, module in {**ALIASES, "scheduler": "aws_scheduler"}.items():
        names[alias] = importlib.import_module(f"{library}.{module}")
    names |= {
        name: getattr(core, name) for name in ("Stack", "App", "Duration", "Size", "RemovalPolicy", "SecretValue")
    }
    program = completed(text, library)
    if library == "treadle":
        program = re.sub(r"^from constructs import", "from treadle.constructs import", program, flags=re.MULTILINE)
    try:
        exec(compile(program, "<example>", "exec"), names)  # the documentation's own example
    except Exception as error:  # noqa: BLE001  # whatever an example raises is its result
        return _error(error)
    try:
        return _machines(core, sfn, app, stack)
    except Exception as error:  # noqa: BLE001
        failed = _error(error)
    try:  # states that make no machine by themselves, such as a Choice without rules
        return {"states": {state.state_id: _json(stack, state) for state in _states(sfn, stack)}}
    except Exception:  # noqa: BLE001
        return failed


def _error(error: Exception) -> dict[str, str]:
    return {"error": f"{type(error).__name__}: {(str(error).splitlines() or [''])[0]}"[:200]}


def _states(sfn: Any, stack: Any) -> list[Any]:
    return [found for found in stack.node.find_all() if isinstance(found, sfn.State)]


def _json(stack: Any, state: Any) -> Any:
    return _without_nulls(stack.resolve(state.to_state_json()))


def _machines(core: Any, sfn: Any, app: Any, stack: Any) -> dict[str, Any]:
    """Return the definitions and policies of the template; a state that no machine has gets one."""
    if not any(isinstance(found, sfn.StateMachine) for found in stack.node.find_all()):
        states = _states(sfn, stack)
        written = [_json(stack, state) for state in states]
        later = {name for each in written for name in _followers(each)}
        starts = [state for state in states if state.state_id not in later]
        for number, state in enumerate(starts):
            body = sfn.DefinitionBody.from_chainable(sfn.Chain.start(state))
            sfn.StateMachine(stack, f"Machine{number}", definition_body=body)
    template = app.synth().get_stack_by_name("Example").template
    resources = template.get("Resources", {})
    machines = {name: each for name, each in resources.items() if each["Type"] == "AWS::StepFunctions::StateMachine"}
    roles = json.dumps([machine["Properties"]["RoleArn"] for machine in machines.values()])
    policies = {
        name: each["Properties"]["PolicyDocument"]
        for name, each in resources.items()
        if each["Type"] == "AWS::IAM::Policy" and f'"{each["Properties"]["Roles"][0].get("Ref")}"' in roles
    }
    return {name: machine["Properties"]["DefinitionString"] for name, machine in machines.items()} | policies


def _followers(value: Any) -> Iterator[str]:
    """Yield the states that a state goes on to or holds."""
    for key, item in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        if key in ("Next", "Default", "StartAt") and isinstance(item, str):
            yield item
        elif key == "States" and isinstance(item, dict):
            yield from item
        yield from _followers(item)


def _without_nulls(value: Any) -> Any:
    """Return a state without its nulls, which the CDK's binding drops on the way to Python."""
    if isinstance(value, dict):
        return {
            key: _without_nulls(item)
            for key, item in value.items()
            if type(item).__name__ not in ("NoneType", "JsonNull")
        }
    return [_without_nulls(item) for item in value] if isinstance(value, list) else value


def digest(text: str) -> str:
    """Return the name of an example in the record."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def main() -> None:
    warnings.simplefilter("ignore")
    found = {digest(text): run(text, "aws_cdk") for text in examples(Path(sys.argv[1]))}
    kept = {name: made for name, made in sorted(found.items()) if made and "error" not in made}
    data = json.dumps(kept, sort_keys=True, separators=(",", ":")).encode()
    RECORD.write_bytes(gzip.compress(data, mtime=0))
    print(f"{len(found)} examples, {len(kept)} of them make a state or a state machine")


if __name__ == "__main__":
    main()
