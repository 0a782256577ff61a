"""Amazon SQS.

https://docs.aws.amazon.com/step-functions/latest/dg/connect-sqs.html
"""

from __future__ import annotations

from ._service import WAIT_FOR_TOKEN, Action, ErrorNames, Service

SERVICE = Service(
    name="sqs",
    errors=ErrorNames("SQS", "AmazonSQS", "AmazonSQSException"),
    actions={
        "sendMessage": Action(
            patterns=WAIT_FOR_TOKEN,
            required=("QueueUrl", "MessageBody"),
            embedded="moto, with answers and refusals as AWS gives them",
        )
    },
    complete=True,
    unsupported=("sync",),
)
