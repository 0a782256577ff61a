"""Amazon EventBridge Scheduler."""

from __future__ import annotations

from ._resource_types import from_property, single_call
from ._service import Service

SERVICE = Service(
    name="scheduler",
    resources={
        "AWS::Scheduler::Schedule": single_call(
            "scheduler:createSchedule",
            "Name",
            from_property("Name"),
            lambda properties, answer: {"Arn": answer["ScheduleArn"]},
        ),
        "AWS::Scheduler::ScheduleGroup": single_call(
            "scheduler:createScheduleGroup",
            "Name",
            from_property("Name"),
            lambda properties, answer: {"Arn": answer["ScheduleGroupArn"]},
        ),
    },
)
