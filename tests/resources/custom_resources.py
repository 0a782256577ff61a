"""Stacks with custom resources whose handler the CDK, and treadle, bring themselves.

CDK_PYTHON tests/resources/custom_resources.py        # records custom_resources.json; aws-cdk-lib==2.275.0, Node
"""

from __future__ import annotations

import importlib
import json
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


SCENARIOS = {
    scenario.__name__: scenario
    for scenario in (
        emptied_buckets,
        events_of_a_bucket,
        access_logs,
        access_logs_by_policy,
        default_security_group,
        own_resource,
    )
}


class Modules:
    """The modules of one library."""

    def __init__(self, library: str) -> None:
        self.cdk = importlib.import_module(library)
        self.s3 = importlib.import_module(f"{library}.aws_s3")
        self.ec2 = importlib.import_module(f"{library}.aws_ec2")


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
    return {key: template.get(key) for key in ("Resources", "Outputs")}


if __name__ == "__main__":
    made = {name: build("aws_cdk", name) for name in SCENARIOS}
    RECORDED.write_text(json.dumps(made, indent=1, sort_keys=True) + "\n")
    sys.exit()
