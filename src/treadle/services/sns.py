"""Amazon SNS.

https://docs.aws.amazon.com/step-functions/latest/dg/connect-sns.html
"""

from __future__ import annotations

from ._service import WAIT_FOR_TOKEN, Action, ErrorNames, Service

SERVICE = Service(
    name="sns",
    errors=ErrorNames("SNS", "AmazonSNS", "AmazonSNSException"),
    actions={
        "publish": Action(
            patterns=WAIT_FOR_TOKEN, required=("Message",), embedded="moto, with answers and refusals as AWS gives them"
        )
    },
    complete=True,
    unsupported=("sync",),
)
