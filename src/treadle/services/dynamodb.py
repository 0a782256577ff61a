"""Amazon DynamoDB.

https://docs.aws.amazon.com/step-functions/latest/dg/connect-ddb.html
"""

from __future__ import annotations

from ._service import Action, ErrorNames, Service

_EMBEDDED = "moto, with answers and refusals as AWS gives them"

SERVICE = Service(
    name="dynamodb",
    errors=ErrorNames("DynamoDB", "AmazonDynamoDBv2", "AmazonDynamoDBException"),
    actions={
        "getItem": Action(required=("TableName", "Key"), embedded=_EMBEDDED),
        "putItem": Action(required=("TableName", "Item"), embedded=_EMBEDDED),
        "updateItem": Action(embedded=_EMBEDDED),
        "deleteItem": Action(embedded=_EMBEDDED),
    },
    complete=True,
    unsupported=("sync", "waitForTaskToken"),
)
