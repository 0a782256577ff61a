# Puts a bucket's notification configuration in place. It is deployed as text inside templates.
import hashlib
import json
import urllib.request

import boto3

KINDS = ("LambdaFunctionConfigurations", "QueueConfigurations", "TopicConfigurations")


def beside_others(s3, event, wanted):
    # The bucket is of another stack: what others have set up stays, ours is known by its ids.
    given = event["ResourceProperties"]
    ours = hashlib.sha256(f"{event['StackId']}/{event['LogicalResourceId']}".encode()).hexdigest()[:24]
    there = s3.get_bucket_notification_configuration(Bucket=given["BucketName"])
    before = event.get("OldResourceProperties", given if event["RequestType"] == "Delete" else {})
    found = {}
    for kind in KINDS:
        kept = [one for one in there.get(kind, []) if not one.get("Id", "").startswith(ours)]
        found[kind] = kept + [{**one, "Id": f"{ours}-{kind}-{n}"} for n, one in enumerate(wanted.get(kind, []))]
    own = "EventBridgeConfiguration" in before.get("NotificationConfiguration", {})
    if "EventBridgeConfiguration" in wanted or ("EventBridgeConfiguration" in there and not own):
        found["EventBridgeConfiguration"] = {}
    return found


def handler(event, context):
    given = event["ResourceProperties"]
    status, reason = "SUCCESS", f"log stream {context.log_stream_name}"
    try:
        wanted = {} if event["RequestType"] == "Delete" else given["NotificationConfiguration"]
        s3 = boto3.client("s3")
        if str(given.get("Managed", "true")).lower() == "false":
            wanted = beside_others(s3, event, wanted)
        s3.put_bucket_notification_configuration(
            Bucket=given["BucketName"],
            NotificationConfiguration=wanted,
            SkipDestinationValidation=str(given.get("SkipDestinationValidation", "false")).lower() == "true",
        )
    except Exception as error:
        gone = type(error).__name__ == "NoSuchBucket" and event["RequestType"] == "Delete"
        status, reason = ("SUCCESS", reason) if gone else ("FAILED", f"{error} ({reason})")
    answer = {key: event[key] for key in ("StackId", "RequestId", "LogicalResourceId")}
    answer |= {"Status": status, "Reason": reason[:4000], "PhysicalResourceId": event.get("PhysicalResourceId")}
    answer["PhysicalResourceId"] = answer["PhysicalResourceId"] or event["LogicalResourceId"]
    data = json.dumps(answer).encode()
    headers = {"content-type": "", "content-length": str(len(data))}
    request = urllib.request.Request(event["ResponseURL"], data=data, headers=headers, method="PUT")
    urllib.request.urlopen(request, timeout=30).close()
