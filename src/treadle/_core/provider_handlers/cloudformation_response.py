"""Answers CloudFormation what became of a custom resource. Deployed with stacks; needs the standard library alone.

https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/crpg-ref-responses.html
"""

import json
import traceback
import urllib.request


def answered(act):
    """Return a Lambda handler that acts on an event and sends CloudFormation the outcome.

    :param act: takes the event and returns the physical id of the resource, or the id and attributes
    """

    def handler(event, context):
        body = {
            "Status": "SUCCESS",
            "PhysicalResourceId": event.get("PhysicalResourceId") or event["LogicalResourceId"],
            "StackId": event["StackId"],
            "RequestId": event["RequestId"],
            "LogicalResourceId": event["LogicalResourceId"],
        }
        try:
            found = act(event)
            name, body["Data"] = found if isinstance(found, tuple) else (found, {})
            body["PhysicalResourceId"] = name or body["PhysicalResourceId"]
        except Exception as error:  # whatever it is, CloudFormation waits for an answer
            traceback.print_exc()
            body["Status"] = "FAILED"
            body["Reason"] = f"{type(error).__name__}: {error} (log stream {context.log_stream_name})"[:4000]
        send(event["ResponseURL"], body)

    return handler


def send(url, body):
    """Send CloudFormation an answer."""
    data = json.dumps(body).encode()
    headers = {"content-type": "", "content-length": str(len(data))}
    request = urllib.request.Request(url, data=data, headers=headers, method="PUT")
    with urllib.request.urlopen(request, timeout=30):
        pass
