"""Stacks with custom resources whose handler the CDK, and treadle, bring themselves.

CDK_PYTHON tests/resources/custom_resources.py        # records custom_resources.json; aws-cdk-lib==2.275.0, Node
"""

from __future__ import annotations

import importlib
import json
import re
import sys
import tempfile
from pathlib import Path
from typing import Any

RECORDED = Path(__file__).with_name("custom_resources.json")
# what differs because the handler is another: its code, and the runtime and name that go with it
OF_THE_HANDLER = ("Code", "Runtime", "Handler")


def emptied_buckets(m: Any, s: Any) -> None:
    m.s3.Bucket(s, "A", auto_delete_objects=True, removal_policy=m.cdk.RemovalPolicy.DESTROY)
    m.s3.Bucket(s, "B", auto_delete_objects=True, removal_policy=m.cdk.RemovalPolicy.DESTROY, enforce_ssl=True)


def events_of_a_bucket(m: Any, s: Any) -> None:
    m.s3.Bucket(s, "A", event_bridge_enabled=True)
    m.s3.Bucket(s, "B", event_bridge_enabled=True, bucket_name="b-c-d")


def access_logs(m: Any, s: Any) -> None:
    m.s3.Bucket(s, "A", server_access_logs_prefix="x")
    target = m.s3.Bucket(s, "T", encryption=m.s3.BucketEncryption.KMS)
    m.s3.Bucket(s, "B", server_access_logs_bucket=target, server_access_logs_prefix="y")
    m.s3.Bucket(s, "C", server_access_logs_bucket=target)
    m.s3.Bucket(s, "D", access_control=m.s3.BucketAccessControl.PUBLIC_READ)


def access_logs_by_policy(m: Any, s: Any) -> None:
    s.node.set_context("@aws-cdk/aws-s3:serverAccessLogsUseBucketPolicy", True)
    access_logs(m, s)


def default_security_group(m: Any, s: Any) -> None:
    m.ec2.Vpc(s, "V", max_azs=1, nat_gateways=0, restrict_default_security_group=True)
    m.ec2.Vpc(s, "W", max_azs=1, nat_gateways=0, restrict_default_security_group=True)


def own_resource(m: Any, s: Any) -> None:
    timeout = m.cdk.Duration.minutes(5)
    made = m.cdk.CustomResource(
        s,
        "C",
        service_token="arn:aws:lambda:us-east-1:123456789012:function:f",
        resource_type="Custom::Thing",
        pascal_case_properties=True,
        properties={"someName": {"inner_name": [1, {"deep": True}]}, "b": "x"},
        service_timeout=timeout,
        removal_policy=m.cdk.RemovalPolicy.RETAIN,
    )
    m.cdk.CfnOutput(s, "O", value=made.get_att_string("Value"))
    m.cdk.CustomResource(s, "D", service_token="arn:aws:sns:us-east-1:123456789012:t")


def deployed_files(m: Any, s: Any) -> None:
    d = m.s3_deployment
    bucket = m.s3.Bucket(s, "B")
    made = d.BucketDeployment(
        s,
        "D",
        destination_bucket=bucket,
        sources=[
            d.Source.data("a/b.txt", f"arn {bucket.bucket_arn}; name {bucket.bucket_name}"),
            d.Source.json_data("c.json", {"n": 1, "arn": bucket.bucket_arn, "deep": [{"x": None, "y": True}]}),
            d.Source.bucket(m.s3.Bucket.from_bucket_name(s, "Other", "other-bucket"), "x.zip"),
        ],
        cache_control=[d.CacheControl.max_age(m.cdk.Duration.minutes(5)), d.CacheControl.set_public()],
        content_type="text/plain",
        metadata={"Some": "thing"},
        server_side_encryption=d.ServerSideEncryption.AES_256,
        storage_class=d.StorageClass.STANDARD_IA,
        access_control=m.s3.BucketAccessControl.BUCKET_OWNER_FULL_CONTROL,
        destination_key_prefix="web",
        prune=False,
        retain_on_delete=False,
        exclude=["*"],
        include=["*.txt"],
        memory_limit=512,
    )
    made.add_source(d.Source.data("d.txt", "plain"))
    m.cdk.CfnOutput(s, "O", value=made.deployed_bucket.bucket_name)
    m.cdk.CfnOutput(s, "K", value=m.cdk.Fn.select(0, made.object_keys))


def deployed_with_defaults(m: Any, s: Any) -> None:
    d = m.s3_deployment
    bucket = m.s3.Bucket(s, "B")
    d.BucketDeployment(
        s,
        "D",
        destination_bucket=bucket,
        sources=[d.Source.data("d.txt", "plain")],
        log_retention=m.logs.RetentionDays.ONE_WEEK,
    )
    d.BucketDeployment(s, "E", destination_bucket=bucket, sources=[d.Source.json_data("a.json", {}, escape=True)])
    kept = d.BucketDeployment(
        s,
        "F",
        destination_bucket=bucket,
        sources=[d.Source.bucket(bucket, "k.zip")],
        extract=False,
        output_object_keys=True,
        ephemeral_storage_size=m.cdk.Size.gibibytes(1),
        vpc=m.ec2.Vpc(s, "V", max_azs=1, nat_gateways=0, restrict_default_security_group=False),
        vpc_subnets={"subnet_type": m.ec2.SubnetType.PRIVATE_ISOLATED},
    )
    m.cdk.CfnOutput(s, "O", value=m.cdk.Fn.select(0, kept.object_version_ids))


def log_retention(m: Any, s: Any) -> None:
    code = m.lambda_.Code.from_inline("def handler(event, context): pass")
    for name, days in (("F", m.logs.RetentionDays.ONE_DAY), ("G", m.logs.RetentionDays.INFINITE)):
        m.lambda_.Function(
            s, name, code=code, handler="index.handler", runtime=m.lambda_.Runtime.PYTHON_3_12, log_retention=days
        )
    m.logs.LogRetention(
        s,
        "L",
        log_group_name="/some/group",
        retention=m.logs.RetentionDays.TEN_YEARS,
        log_group_region="eu-west-1",
        removal_policy=m.cdk.RemovalPolicy.DESTROY,
        log_retention_retry_options={"max_retries": 3},
    )


def aws_calls(m: Any, s: Any) -> None:
    c = m.custom_resources
    table = m.dynamodb.Table(
        s, "T", partition_key=m.dynamodb.Attribute(name="id", type=m.dynamodb.AttributeType.STRING)
    )
    filled = c.AwsCustomResource(
        s,
        "A",
        on_create=c.AwsSdkCall(
            service="DynamoDB",
            action="putItem",
            parameters={"TableName": table.table_name, "Item": {"id": {"S": "x"}, "n": {"N": "1"}}},
            physical_resource_id=c.PhysicalResourceId.of("item"),
            region="eu-west-1",
            output_paths=["Attributes"],
        ),
        on_delete=c.AwsSdkCall(
            service="DynamoDB",
            action="deleteItem",
            parameters={"Key": {"id": {"S": c.PhysicalResourceIdReference()}}},
            ignore_error_codes_matching="NotFound",
        ),
        policy=c.AwsCustomResourcePolicy.from_sdk_calls(resources=[table.table_arn]),
        install_latest_aws_sdk=True,
    )
    m.cdk.CfnOutput(s, "O", value=filled.get_response_field("Attributes.id.S"))
    c.AwsCustomResource(
        s,
        "B",
        on_update=c.AwsSdkCall(
            service="@aws-sdk/client-cognito-identity-provider",
            action="DescribeUserPoolCommand",
            physical_resource_id=c.PhysicalResourceId.from_response("UserPool.Id"),
            logging=c.Logging.with_data_hidden(),
        ),
        policy=c.AwsCustomResourcePolicy.from_sdk_calls(resources=c.AwsCustomResourcePolicy.ANY_RESOURCE),
        resource_type="Custom::Pool",
        removal_policy=m.cdk.RemovalPolicy.RETAIN,
        timeout=m.cdk.Duration.minutes(5),
        install_latest_aws_sdk=False,
    )
    services = "StepFunctions SSM ELBv2 CloudWatchLogs ES IotData APIGateway EventBridge Route53 ACMPCA CUR".split()
    for number, service in enumerate(services):
        c.AwsCustomResource(
            s,
            f"C{number}",
            on_create={
                "service": service,
                "action": "sendCommand",
                "physical_resource_id": c.PhysicalResourceId.of("x"),
            },
            policy=c.AwsCustomResourcePolicy.from_statements([m.iam.PolicyStatement(actions=["s3:*"], resources=["*"])])
            if number == 0
            else c.AwsCustomResourcePolicy.from_sdk_calls(resources=["*"]),
        )


def providers(m: Any, s: Any) -> None:
    c = m.custom_resources
    code = m.lambda_.Code.from_inline("def handler(event, context): pass")
    functions = [
        m.lambda_.Function(s, name, code=code, handler="index.handler", runtime=m.lambda_.Runtime.PYTHON_3_12)
        for name in ("F", "G")
    ]
    plain = c.Provider(s, "P", on_event_handler=functions[0])
    waiting = c.Provider(
        s,
        "Q",
        on_event_handler=functions[0],
        is_complete_handler=functions[1],
        query_interval=m.cdk.Duration.seconds(10),
        total_timeout=m.cdk.Duration.minutes(10),
        disable_waiter_state_machine_logging=False,
        provider_function_name="named",
    )
    for provider in (plain, waiting):
        m.cdk.CustomResource(s, f"R{provider.node.id}", service_token=provider.service_token, properties={"a": 1})


def _function(m: Any, s: Any) -> Any:
    code = m.lambda_.Code.from_inline("def handler(event, context): pass")
    return m.lambda_.Function(s, "F", code=code, handler="index.handler", runtime=m.lambda_.Runtime.PYTHON_3_12)


def notifications(m: Any, s: Any) -> None:
    n, event = m.s3_notifications, m.s3.EventType
    bucket = m.s3.Bucket(s, "B", event_bridge_enabled=True, enforce_ssl=True)
    f = _function(m, s)
    bucket.add_event_notification(event.OBJECT_CREATED, n.LambdaDestination(f), m.s3.NotificationKeyFilter(prefix="a/"))
    bucket.add_event_notification(
        event.OBJECT_TAGGING, n.SnsDestination(m.sns.Topic(s, "T")), m.s3.NotificationKeyFilter(suffix="x")
    )
    bucket.add_object_removed_notification(n.SqsDestination(m.sqs.Queue(s, "Q")))
    other = m.s3.Bucket(s, "C", notifications_skip_destination_validation=True)
    secret = m.sqs.Queue(s, "K", encryption=m.sqs.QueueEncryption.KMS)
    other.add_object_created_notification(n.SqsDestination(secret))
    m.s3.Bucket(s, "D").enable_event_bridge_notification()


def buckets_as_sources(m: Any, s: Any) -> None:
    e, f = m.lambda_event_sources, _function(m, s)
    f.add_event_source(
        e.S3EventSource(
            m.s3.Bucket(s, "B"),
            events=[m.s3.EventType.OBJECT_CREATED, m.s3.EventType.OBJECT_REMOVED],
            filters=[m.s3.NotificationKeyFilter(prefix="in/", suffix=".csv")],
        )
    )
    imported = m.s3.Bucket.from_bucket_name(s, "I", "other-bucket")
    f.add_event_source(e.S3EventSourceV2(imported, events=[m.s3.EventType.OBJECT_CREATED_PUT]))


SCENARIOS = {
    scenario.__name__: scenario
    for scenario in (
        emptied_buckets,
        events_of_a_bucket,
        access_logs,
        access_logs_by_policy,
        default_security_group,
        own_resource,
        deployed_files,
        deployed_with_defaults,
        log_retention,
        aws_calls,
        providers,
        notifications,
        buckets_as_sources,
    )
}


class Modules:
    """The modules of one library."""

    def __init__(self, library: str) -> None:
        self._library = library
        self.cdk = importlib.import_module(library)

    def __getattr__(self, name: str) -> Any:
        module = name if name == "custom_resources" else f"aws_{name.rstrip('_')}"
        return importlib.import_module(f"{self._library}.{module}")


def build(library: str, name: str) -> Any:
    """Return the resources and outputs of a scenario without what belongs to the handler's code."""
    modules = Modules(library)
    with tempfile.TemporaryDirectory() as outdir:
        app = modules.cdk.App(outdir=outdir, analytics_reporting=False)
        stack = modules.cdk.Stack(app, "S")
        SCENARIOS[name](modules, stack)
        template = app.synth().get_stack_by_name("S").template
    for resource in template["Resources"].values():
        if resource["Type"] == "AWS::Lambda::Function":
            for key in OF_THE_HANDLER:
                resource["Properties"].pop(key)
        elif resource["Type"] == "AWS::Lambda::LayerVersion":
            resource["Properties"].pop("Content")
    found = {key: template.get(key) for key in ("Resources", "Outputs")}
    # a source's name is the hash of its zip file's content, which is made otherwise here for files of tokens
    return dict(json.loads(re.sub(r"[0-9a-f]{64}", "HASH", json.dumps(found))))


if __name__ == "__main__":
    made = {name: build("aws_cdk", name) for name in SCENARIOS}
    RECORDED.write_text(json.dumps(made, indent=1, sort_keys=True) + "\n")
    sys.exit()
