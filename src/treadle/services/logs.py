"""Amazon CloudWatch Logs."""

from __future__ import annotations

from ._resource_types import from_property, single_call
from ._service import Service

SERVICE = Service(
    name="logs",
    resources={
        "AWS::Logs::LogStream": single_call("logs:createLogStream", "LogStreamName", from_property("LogStreamName"))
    },
)
