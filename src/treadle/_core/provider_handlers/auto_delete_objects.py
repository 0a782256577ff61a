"""Empties a bucket before CloudFormation deletes it. Deployed with stacks."""

import json

import boto3
from botocore.exceptions import ClientError
from cloudformation_response import answered

TAG = "aws-cdk:auto-delete-objects"


def act(event):
    """Empty the bucket when it is deleted, or when the resource follows another bucket."""
    name = event["ResourceProperties"].get("BucketName")
    if event["RequestType"] == "Delete":
        empty(name)
    elif event["RequestType"] == "Update":
        old = event.get("OldResourceProperties", {}).get("BucketName")
        if old and old != name:
            empty(old)
    return name


def empty(name):
    """Delete all versions of all objects, unless the bucket is gone or has lost its tag."""
    s3 = boto3.client("s3")
    try:
        tags = s3.get_bucket_tagging(Bucket=name)["TagSet"]
    except ClientError as error:
        if error.response["Error"]["Code"] in ("NoSuchBucket", "NoSuchTagSet"):
            return
        raise
    if {"Key": TAG, "Value": "true"} not in tags:
        print(f"the bucket {name} doesn't have the tag {TAG}; its objects are left")
        return
    stop_writes(s3, name)
    for page in s3.get_paginator("list_object_versions").paginate(Bucket=name):
        found = [*page.get("Versions", []), *page.get("DeleteMarkers", [])]
        keys = [{"Key": one["Key"], "VersionId": one["VersionId"]} for one in found]
        if keys:
            failed = s3.delete_objects(Bucket=name, Delete={"Objects": keys, "Quiet": True}).get("Errors")
            if failed:
                raise RuntimeError(f"{len(failed)} objects can't be deleted; the first: {failed[0]}")


def stop_writes(s3, name):
    """Deny new objects, so that none is written while the others are deleted."""
    try:
        policy = json.loads(s3.get_bucket_policy(Bucket=name)["Policy"])
        policy["Statement"].append(
            {
                "Principal": "*",
                "Effect": "Deny",
                "Action": ["s3:PutObject"],
                "Resource": [f"{bucket}/*" for bucket in bucket_arns(policy, name)],
            }
        )
        s3.put_bucket_policy(Bucket=name, Policy=json.dumps(policy))
    except ClientError as error:
        print(f"new objects can't be denied: {error}")


def bucket_arns(policy, name):
    """Return the bucket's ARN in the partition that its policy names."""
    text = json.dumps(policy)
    partition = next((part for part in ("aws-cn", "aws-us-gov") if f"arn:{part}:s3:::" in text), "aws")
    return [f"arn:{partition}:s3:::{name}"]


handler = answered(act)
