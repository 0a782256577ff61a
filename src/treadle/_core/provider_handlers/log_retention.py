"""Sets how long a log group keeps its events. Deployed with stacks."""

import boto3
from botocore.config import Config
from cloudformation_response import answered


def act(event, client=boto3.client):
    """Create the group if need be and set its retention, or delete it with the stack."""
    given = event["ResourceProperties"]
    name = given["LogGroupName"]
    retries = int(given.get("SdkRetry", {}).get("maxRetries", 10))
    config = Config(retries={"mode": "standard", "total_max_attempts": retries + 1})
    logs = client("logs", region_name=given.get("LogGroupRegion"), config=config)
    if event["RequestType"] == "Delete":
        if given.get("RemovalPolicy") == "destroy":
            ignoring(logs.exceptions.ResourceNotFoundException, logs.delete_log_group, logGroupName=name)
    else:
        ignoring(logs.exceptions.ResourceAlreadyExistsException, logs.create_log_group, logGroupName=name)
        if "RetentionInDays" in given:
            logs.put_retention_policy(logGroupName=name, retentionInDays=int(given["RetentionInDays"]))
        else:
            logs.delete_retention_policy(logGroupName=name)
    return name, {"LogGroupName": name}


def ignoring(expected, operation, **given):
    """Call an operation; what it would bring about may be there already."""
    try:
        operation(**given)
    except expected:
        pass


handler = answered(act)
