"""Invokes the functions that create a custom resource, and waits until it is complete. Deployed with stacks."""

import json
import os

import boto3
from cloudformation_response import send

FAILED = "AWSCDK::CustomResourceProviderFramework::CREATE_FAILED"
MISSING = "AWSCDK::CustomResourceProviderFramework::MISSING_PHYSICAL_ID"


class Retry(Exception):
    """Is raised until the resource is complete; the state machine asks again."""


def invoke(variable, event):
    """Return the answer of one of the app's functions."""
    arn = os.environ[variable]
    response = boto3.client("lambda").invoke(FunctionName=arn, Payload=json.dumps(event))
    answer = json.loads(response["Payload"].read() or "null") or {}
    if response.get("FunctionError"):
        name = arn.rpartition(":")[2]
        raise RuntimeError(f"{answer.get('errorMessage', 'error')}\n\nLogs: /aws/lambda/{name}\n")
    return answer


def guarded(block):
    """Return a handler that reports failures to CloudFormation."""

    def handler(event, context):
        if event["RequestType"] == "Delete" and event.get("PhysicalResourceId") == FAILED:
            return submit("SUCCESS", event)
        try:
            return block(event)
        except Retry:
            raise
        except Exception as error:  # whatever it is, CloudFormation waits for an answer
            if event["RequestType"] == "Create":
                event.setdefault("PhysicalResourceId", FAILED)
            return submit("FAILED", event, str(error))

    return handler


def submit(status, event, reason=None):
    """Send CloudFormation the outcome."""
    body = {key: event[key] for key in ("StackId", "RequestId", "LogicalResourceId")}
    body |= {key: event[key] for key in ("NoEcho", "Data") if key in event}
    body |= {"Status": status, "Reason": (reason or status)[:4000]}
    body["PhysicalResourceId"] = event.get("PhysicalResourceId") or MISSING
    send(event["ResponseURL"], body)


@guarded
def on_event(event):
    """Call the app's function, and start the waiting machine when it hasn't finished then."""
    event.setdefault("ResourceProperties", {})
    answer = invoke("USER_ON_EVENT_FUNCTION_ARN", event)
    old = event.get("PhysicalResourceId")
    name = answer.get("PhysicalResourceId") or (event["RequestId"] if event["RequestType"] == "Create" else old)
    if event["RequestType"] == "Delete" and name != old:
        raise RuntimeError(f'DELETE: cannot change the physical resource ID from "{old}" to "{name}" during deletion')
    event = {**event, **answer, "PhysicalResourceId": name}
    if "USER_IS_COMPLETE_FUNCTION_ARN" not in os.environ:
        return submit("SUCCESS", event)
    boto3.client("stepfunctions").start_execution(
        stateMachineArn=os.environ["WAITER_STATE_MACHINE_ARN"], input=json.dumps(event)
    )


@guarded
def is_complete(event):
    """Ask the app's function whether the resource is complete."""
    answer = invoke("USER_IS_COMPLETE_FUNCTION_ARN", event)
    if not answer.get("IsComplete"):
        if answer.get("Data"):
            raise RuntimeError('"Data" is not allowed if "IsComplete" is "False"')
        raise Retry(json.dumps(event))
    submit("SUCCESS", {**event, **answer, "Data": {**event.get("Data", {}), **answer.get("Data", {})}})


def on_timeout(event, context):
    """Report that the time is over."""
    submit("FAILED", json.loads(json.loads(event["Cause"])["errorMessage"]), "Operation timed out")
