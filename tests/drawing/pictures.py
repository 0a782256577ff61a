"""The definitions of the approved pictures."""

from __future__ import annotations

from typing import Any

LAMBDA = "arn:aws:states:::lambda:invoke"
ALL = [{"ErrorEquals": ["States.ALL"], "MaxAttempts": 3}]


def task(next: str | None = None, resource: str = LAMBDA, **fields: Any) -> dict[str, Any]:
    """Return a Task state."""
    return {"Type": "Task", "Resource": resource, **({"Next": next} if next else {"End": True}), **fields}


def service(name: str, next: str | None = None, **fields: Any) -> dict[str, Any]:
    """Return a Task state that calls a service."""
    return task(next, f"arn:aws:states:::{name}", **fields)


def _chain(*names: str) -> dict[str, Any]:
    return {
        "StartAt": names[0],
        "States": {name: task(after) for name, after in zip(names, [*names[1:], None])},
    }


CHOICES: dict[str, Any] = {
    "StartAt": "Which kind?",
    "States": {
        "Which kind?": {
            "Type": "Choice",
            "Choices": [
                {"Variable": "$.kind", "StringEquals": "express", "Next": "Courier"},
                {
                    "And": [
                        {"Variable": "$.weight", "NumericGreaterThan": 30},
                        {"Not": {"Variable": "$.address.lift", "IsPresent": True}},
                    ],
                    "Next": "Two people",
                },
                {"Variable": "$.day", "TimestampLessThanPath": "$.limit", "Next": "Which kind?"},
                {"Variable": "$.kind", "StringMatches": "letter*", "Next": "Post"},
            ],
            "Default": "Post",
        },
        "Courier": service("events:putEvents", "Sent"),
        "Two people": service("sqs:sendMessage.waitForTaskToken", "Sent", HeartbeatSeconds=600),
        "Post": task("Sent"),
        "Sent": {"Type": "Succeed"},
    },
}
JSONATA: dict[str, Any] = {
    "QueryLanguage": "JSONata",
    "StartAt": "Fetch",
    "States": {
        "Fetch": service("http:invoke", "Enough?", Retry=ALL),
        "Enough?": {
            "Type": "Choice",
            "Choices": [
                {"Condition": "{% $sum($states.input.items.price) >= 100 and $exists($customer) %}", "Next": "Pay"}
            ],
            "Default": "Wait for more",
        },
        "Wait for more": {"Type": "Wait", "Seconds": "{% $delay %}", "Next": "Fetch"},
        "Pay": task("Paid", Catch=[{"ErrorEquals": ["Declined", "States.Timeout"], "Next": "Not paid"}]),
        "Paid": {"Type": "Succeed"},
        "Not paid": {"Type": "Fail", "Error": "{% $states.input.Error %}"},
    },
}
NESTED: dict[str, Any] = {
    "StartAt": "All regions",
    "States": {
        "All regions": {
            "Type": "Map",
            "ItemProcessor": {
                "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
                "StartAt": "Both stores",
                "States": {
                    "Both stores": {
                        "Type": "Parallel",
                        "Branches": [
                            {"StartAt": "Copy objects", "States": {"Copy objects": service("aws-sdk:s3:copyObject")}},
                            {
                                "StartAt": "Each table",
                                "States": {
                                    "Each table": {
                                        "Type": "Map",
                                        "MaxConcurrency": 4,
                                        "ItemProcessor": {
                                            "StartAt": "Export",
                                            "States": {
                                                "Export": service("aws-sdk:dynamodb:exportTable", "Ready?"),
                                                "Ready?": {
                                                    "Type": "Choice",
                                                    "Choices": [
                                                        {
                                                            "Variable": "$.done",
                                                            "BooleanEquals": True,
                                                            "Next": "Exported",
                                                        }
                                                    ],
                                                    "Default": "Wait a minute",
                                                },
                                                "Wait a minute": {"Type": "Wait", "Seconds": 60, "Next": "Ready?"},
                                                "Exported": {"Type": "Succeed"},
                                            },
                                        },
                                        "End": True,
                                    }
                                },
                            },
                        ],
                        "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "Region failed"}],
                        "End": True,
                    },
                    "Region failed": {"Type": "Fail", "Error": "RegionFailed"},
                },
            },
            "Next": "Report",
            "Catch": [{"ErrorEquals": ["States.ExceedToleratedFailureThreshold"], "Next": "Call somebody"}],
        },
        "Report": service("sns:publish"),
        "Call somebody": service("sns:publish", "Failed"),
        "Failed": {"Type": "Fail"},
    },
}
CATCHERS: dict[str, Any] = {
    "StartAt": "Reserve flight",
    "States": {
        **{
            f"Reserve {thing}": task(
                after, Retry=ALL, Catch=[{"ErrorEquals": ["States.ALL"], "Next": "Cancel everything"}]
            )
            for thing, after in (("flight", "Reserve hotel"), ("hotel", "Reserve car"), ("car", "Reserve seats"))
        },
        "Reserve seats": task(Catch=[{"ErrorEquals": ["NoSeats"], "Next": "Reserve car"},
                                     {"ErrorEquals": ["States.ALL"], "Next": "Cancel everything"}]),
        "Cancel everything": task("Cancelled"),
        "Cancelled": {"Type": "Fail", "Error": "Cancelled"},
    },
}  # fmt: skip
SERVICES: dict[str, Any] = {
    "StartAt": "Parallel services",
    "States": {
        "Parallel services": {
            "Type": "Parallel",
            "Branches": [
                {
                    "StartAt": names[0],
                    "States": {name: service(name, after) for name, after in zip(names, [*names[1:], None])},
                }
                for names in (
                    ["lambda:invoke", "sqs:sendMessage", "sns:publish", "dynamodb:getItem"],
                    ["aws-sdk:s3:getObject", "states:startExecution.sync:2", "http:invoke", "events:putEvents"],
                    ["batch:submitJob.sync", "bedrock:invokeModel", "aws-sdk:ec2:runInstances"],
                    ["lambda:invoke.waitForTaskToken", "aws-sdk:scheduler:createSchedule", "glue:startJobRun.sync"],
                )
            ],
            "End": True,
        }
    },
}
LONG_NAMES: dict[str, Any] = {
    "StartAt": "Check whether the customer who placed the order has an account that is still open",
    "States": {
        "Check whether the customer who placed the order has an account that is still open": service(
            "aws-sdk:cognitoidentityprovider:adminGetUser", "W" * 80
        ),
        "W" * 80: {"Type": "Pass", "Next": "顧客の注文を確認してから在庫を引き当て、発送の手配をする"},
        "顧客の注文を確認してから在庫を引き当て、発送の手配をする": {
            "Type": "Pass",
            "Next": '<script>alert("1")</script> & \x1b[31m\u202eneht',
        },
        '<script>alert("1")</script> & \x1b[31m\u202eneht': {"Type": "Succeed"},
    },
}
PICTURES: dict[str, dict[str, Any]] = {
    "chain": _chain("First", "Second", "Third"),
    "choices": CHOICES,
    "jsonata": JSONATA,
    "nested": NESTED,
    "catchers": CATCHERS,
    "services": SERVICES,
    "long-names": LONG_NAMES,
}
"""The definitions; two more pictures are of an execution and of a comparison, and one of the nested one in dark."""
