"""The AWS services of one machine: nothing leaves it.

with EmbeddedAws() as aws:
    deployment = aws.deploy({"Stack": template}, folders={"Stack": Path("cdk.out")})
    driver = MemoryDriver(resolver=plan, caller=aws)
    aws.attach(driver)
"""

from __future__ import annotations

from ..drivers._machines import MachineDefinition
from ._contents import bucket_objects, known_names, queue_messages, table_items, topic_messages
from ._functions import FunctionConfiguration, LambdaHost
from ._node_modules import check_node_modules
from ._provision import Deployment
from ._resources import AwsEnvironment
from ._runtimes import check_runtime
from ._services import EmbeddedAws

__all__ = [
    "AwsEnvironment",
    "Deployment",
    "EmbeddedAws",
    "FunctionConfiguration",
    "LambdaHost",
    "MachineDefinition",
    "bucket_objects",
    "check_node_modules",
    "check_runtime",
    "known_names",
    "queue_messages",
    "table_items",
    "topic_messages",
]
