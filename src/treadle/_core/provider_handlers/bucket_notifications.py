# Puts a bucket's notification configuration in place. It is deployed as text inside templates.
import json
import urllib.request

import boto3


def handler(event, context):
    given = event["ResourceProperties"]
    status, reason = "SUCCESS", f"log stream {context.log_stream_name}"
    try:
        wanted = {} if event["RequestType"] == "Delete" else given["NotificationConfiguration"]
        boto3.client("s3").put_bucket_notification_configuration(
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
