"""Puts files into a bucket. Deployed with stacks."""

import fnmatch
import json
import mimetypes
import os
import shutil
import tempfile
import time
import uuid
import zipfile

import boto3
from cloudformation_response import answered

ARGUMENTS = {
    "acl": "ACL",
    "cache-control": "CacheControl",
    "content-disposition": "ContentDisposition",
    "content-encoding": "ContentEncoding",
    "content-language": "ContentLanguage",
    "content-type": "ContentType",
    "expires": "Expires",
    "sse": "ServerSideEncryption",
    "sse-kms-key-id": "SSEKMSKeyId",
    "storage-class": "StorageClass",
    "website-redirect": "WebsiteRedirectLocation",
}


def act(event, client=boto3.client):
    """Deploy the files, or delete them when they aren't retained."""
    given, old = event["ResourceProperties"], event.get("OldResourceProperties", {})
    kind, s3 = event["RequestType"], client("s3")
    bucket, prefix = place(given)
    keep = truth(given, "RetainOnDelete", True)
    versions = []
    if kind == "Delete":
        if not keep and not owned(s3, bucket, given.get("DestinationBucketKeyPrefix", "")):
            delete(s3, bucket, list_keys(s3, bucket, prefix))
    else:
        if kind == "Update" and not keep and place(old) != (bucket, prefix):
            delete(s3, place(old)[0], list_keys(s3, *place(old)))
        with tempfile.TemporaryDirectory() as folder:
            for number, name in enumerate(given["SourceBucketNames"]):
                fetch(s3, name, given["SourceObjectKeys"][number], folder, number, given)
            versions = sync(s3, folder, bucket, prefix, given)
    if given.get("DistributionId"):
        invalidate(client("cloudfront"), given, prefix)
    keys = given["SourceObjectKeys"]
    data = {
        "DestinationBucketArn": given.get("DestinationBucketArn"),
        "SourceObjectKeys": keys if truth(given, "OutputObjectKeys", True) else [],
    }
    if truth(given, "OutputObjectVersionIds", False):
        data["SourceObjectVersionIds"] = [dict(versions).get(os.path.basename(key), "") for key in keys]
    return event.get("PhysicalResourceId") or f"aws.cdk.s3deployment.{uuid.uuid4()}", data


def truth(given, name, default):
    """Return a flag, which CloudFormation passes as text."""
    return str(given.get(name, default)).lower() == "true"


def place(given):
    """Return the bucket and the prefix of the keys."""
    prefix = given.get("DestinationBucketKeyPrefix", "").strip("/")
    return given.get("DestinationBucketName", ""), f"{prefix}/" if prefix else ""


def owned(s3, bucket, prefix):
    """Return whether another deployment has taken the place of this one."""
    tag = "aws-cdk:cr-owned" + (f":{prefix}" if prefix else "")
    try:
        return any(one["Key"].startswith(tag) for one in s3.get_bucket_tagging(Bucket=bucket)["TagSet"])
    except s3.exceptions.ClientError:
        return False


def fetch(s3, bucket, key, folder, number, given):
    """Fetch a source into the folder and fill its markers in."""
    path = os.path.join(folder, os.path.basename(key))
    with open(path, "wb") as file:
        shutil.copyfileobj(s3.get_object(Bucket=bucket, Key=key)["Body"], file)
    if not truth(given, "Extract", True):
        return
    archive = shutil.move(path, f"{folder}.zip")
    with zipfile.ZipFile(archive) as files:
        files.extractall(folder)
        names = [name for name in files.namelist() if not name.endswith("/")]
    os.remove(archive)
    markers = dict((given.get("SourceMarkers") or [{}] * (number + 1))[number])
    config = (given.get("SourceMarkersConfig") or [{}] * (number + 1))[number]
    if truth(config, "jsonEscape", False):
        markers = {name: json.dumps(value).strip('"') for name, value in markers.items()}
    for name in names if markers else ():
        with open(os.path.join(folder, name), "rb+") as file:
            text = file.read()
            for marker, value in markers.items():
                text = text.replace(marker.encode(), value.encode())
            file.seek(0)
            file.write(text)
            file.truncate()


def chosen(name, given):
    """Return whether a file is deployed; patterns that include count after those that exclude."""
    if any(fnmatch.fnmatchcase(name, pattern) for pattern in given.get("Include", [])):
        return True
    return not any(fnmatch.fnmatchcase(name, pattern) for pattern in given.get("Exclude", []))


def sync(s3, folder, bucket, prefix, given):
    """Upload the files, delete what no source has, and return each file's version."""
    options = {ARGUMENTS[name]: value for name, value in given.get("SystemMetadata", {}).items() if name in ARGUMENTS}
    if "UserMetadata" in given:
        options["Metadata"] = given["UserMetadata"]
    put = []
    for above, _, files in sorted(os.walk(folder)):
        for file in sorted(files):
            path = os.path.join(above, file)
            name = os.path.relpath(path, folder).replace(os.sep, "/")
            if chosen(name, given):
                kind = mimetypes.guess_type(name)[0] or "binary/octet-stream"
                with open(path, "rb") as body:
                    s3.put_object(Bucket=bucket, Key=prefix + name, Body=body, **{"ContentType": kind, **options})
                put.append(name)
    if truth(given, "Prune", True):
        found = list_keys(s3, bucket, prefix)
        names = {prefix + name for name in put}
        delete(s3, bucket, [key for key in found if key not in names and chosen(key[len(prefix) :], given)])
    if not truth(given, "OutputObjectVersionIds", False):
        return []
    return [(name, s3.head_object(Bucket=bucket, Key=prefix + name).get("VersionId", "")) for name in put]


def list_keys(s3, bucket, prefix):
    """Return the keys of all objects with a prefix."""
    pages = s3.get_paginator("list_objects_v2").paginate(Bucket=bucket, Prefix=prefix)
    return [one["Key"] for page in pages for one in page.get("Contents", [])]


def delete(s3, bucket, keys):
    """Delete objects, a thousand in a request."""
    for start in range(0, len(keys), 1000):
        objects = [{"Key": key} for key in keys[start : start + 1000]]
        failed = s3.delete_objects(Bucket=bucket, Delete={"Objects": objects, "Quiet": True}).get("Errors")
        if failed:
            raise RuntimeError(f"{len(failed)} objects can't be deleted; the first: {failed[0]}")


def invalidate(cloudfront, given, prefix):
    """Invalidate the paths in CloudFront's caches."""
    paths = given.get("DistributionPaths") or [f"/{prefix}*"]
    begun = cloudfront.create_invalidation(
        DistributionId=given["DistributionId"],
        InvalidationBatch={"Paths": {"Quantity": len(paths), "Items": paths}, "CallerReference": str(time.time_ns())},
    )
    if truth(given, "WaitForDistributionInvalidation", True):
        cloudfront.get_waiter("invalidation_completed").wait(
            DistributionId=given["DistributionId"],
            Id=begun["Invalidation"]["Id"],
            WaiterConfig={"Delay": 20, "MaxAttempts": 39},
        )


handler = answered(act)
