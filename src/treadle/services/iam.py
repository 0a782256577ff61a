"""AWS Identity and Access Management."""

from __future__ import annotations

from ._resource_types import from_property, single_call
from ._service import Service

SERVICE = Service(
    name="iam",
    resources={
        "AWS::IAM::Group": single_call(
            "iam:createGroup",
            "GroupName",
            from_property("GroupName"),
            lambda properties, answer: {"Arn": answer["Group"]["Arn"]},
            lambda properties: {key: properties[key] for key in ("GroupName", "Path") if key in properties},
        )
    },
)
