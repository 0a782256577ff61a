"""S3's notifications: what functions, queues, topics and EventBridge receive of an object's events.

https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html
https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any, Final
from urllib.parse import quote_plus

from ._deliveries import Deliveries
from ._targets import Delivery, EventAccount, Targets
from ._transformer import compact

__all__ = ["Buckets", "notification_configuration"]

_REASONS: Final[Mapping[str, str]] = {
    "ObjectCreated:Put": "PutObject",
    "ObjectCreated:Post": "POST Object",
    "ObjectCreated:Copy": "CopyObject",
    "ObjectCreated:CompleteMultipartUpload": "CompleteMultipartUpload",
    "ObjectRemoved:Delete": "DeleteObject",
    "ObjectRemoved:DeleteMarkerCreated": "DeleteObject",
}
_DETAIL_TYPES: Final[Mapping[str, str]] = {
    "ObjectCreated": "Object Created",
    "ObjectRemoved": "Object Deleted",
    "ObjectAcl": "Object ACL Updated",
    "ObjectTagging:Put": "Object Tags Added",
    "ObjectTagging:Delete": "Object Tags Deleted",
    "ObjectRestore:Post": "Object Restore Initiated",
    "ObjectRestore:Completed": "Object Restore Completed",
    "ObjectRestore:Delete": "Object Restore Expired",
}
_KINDS: Final = (
    ("LambdaConfigurations", "LambdaFunctionConfigurations", "Function", "LambdaFunctionArn"),
    ("QueueConfigurations", "QueueConfigurations", "Queue", "QueueArn"),
    ("TopicConfigurations", "TopicConfigurations", "Topic", "TopicArn"),
)


def notification_configuration(properties: Mapping[str, Any]) -> dict[str, Any]:
    """Return S3's API form of what CloudFormation writes as a bucket's NotificationConfiguration."""
    made: dict[str, Any] = {}
    for written, name, target, arn in _KINDS:
        for one in properties.get(written) or []:
            entry: dict[str, Any] = {arn: one[target], "Events": [one["Event"]]}
            rules = ((one.get("Filter") or {}).get("S3Key") or {}).get("Rules")
            if rules:
                entry["Filter"] = {"Key": {"FilterRules": rules}}
            made.setdefault(name, []).append(entry)
    bridge = properties.get("EventBridgeConfiguration")
    if bridge is not None and str(bridge.get("EventBridgeEnabled", True)).casefold() == "true":
        made["EventBridgeConfiguration"] = {}
    return made


class Buckets:
    """Deliver the events of objects.

    :param publish: sends an event of a service to the default bus: source, detail-type, resources and detail
    """

    def __init__(self, account: EventAccount, publish: Callable[[str, str, list[str], dict[str, Any]], None]) -> None:
        self._account = account
        self._publish = publish
        self.deliveries: Deliveries
        self._sequence = 0

    def send(self, event: str, bucket: Any, key: Any) -> None:
        """Deliver an object's event to the targets that the bucket's configuration names; while moto is active."""
        configuration = bucket.notification_configuration
        if configuration is None:
            return
        self._sequence += 1
        source = f"bucket {bucket.name}"
        for notification in (*configuration.cloud_function, *configuration.queue, *configuration.topic):
            if notification.matches(event, key.name):
                text = compact({"Records": [self._record(event, bucket, key, notification.id)]})
                self.deliveries.send(Delivery(source, notification.arn, text))
        if configuration.event_bridge is not None:
            self._to_event_bridge(event.removeprefix("s3:"), bucket, key)

    def _object(self, event: str, bucket: Any, key: Any, names: tuple[str, str, str]) -> dict[str, Any]:
        """Return what is told of an object, under the names of its key's size, ETag and version."""
        size, etag, version = names
        told: dict[str, Any] = {}
        if "ObjectRemoved" not in event:
            told |= {size: key.size, etag: key.etag.strip('"')}
        if bucket.is_versioned and getattr(key, "version_id", None):
            told[version] = key.version_id
        return {**told, "sequencer": f"{0x65920080 + self._sequence:08X}{self._sequence:08X}"}

    def _request_id(self) -> str:
        return self._account.new_id().replace("-", "")[:16].upper()

    def _record(self, event: str, bucket: Any, key: Any, configuration: str) -> dict[str, Any]:
        place = self._account.place
        now = datetime.fromtimestamp(self._account.now() / 1000, UTC).isoformat(timespec="milliseconds")
        return {
            "eventVersion": "2.1",
            "eventSource": "aws:s3",
            "awsRegion": place.region,
            "eventTime": now.replace("+00:00", "Z"),
            "eventName": event.removeprefix("s3:"),
            "userIdentity": {"principalId": f"AWS:{place.account}"},
            "requestParameters": {"sourceIPAddress": "127.0.0.1"},
            "responseElements": {"x-amz-request-id": self._request_id(), "x-amz-id-2": self._request_id()},
            "s3": {
                "s3SchemaVersion": "1.0",
                "configurationId": configuration,
                "bucket": {"name": bucket.name, "ownerIdentity": {"principalId": place.account}, "arn": bucket.arn},
                "object": {
                    "key": quote_plus(key.name, safe="/"),
                    **self._object(event, bucket, key, ("size", "eTag", "versionId")),
                },
            },
        }

    def _to_event_bridge(self, event: str, bucket: Any, key: Any) -> None:
        detail_type = _DETAIL_TYPES.get(event) or _DETAIL_TYPES.get(event.partition(":")[0])
        if detail_type is None:
            self._account.log(f"bucket {bucket.name}", f"event s3:{event} is not sent to EventBridge here")
            return
        detail = {
            "version": "0",
            "bucket": {"name": bucket.name},
            "object": {"key": key.name, **self._object(event, bucket, key, ("size", "etag", "version-id"))},
            "request-id": self._request_id(),
            "requester": self._account.place.account,
            "source-ip-address": "127.0.0.1",
        }
        if event in _REASONS:
            detail["reason"] = _REASONS[event]
        if event == "ObjectRemoved:Delete":
            detail["deletion-type"] = "Permanently Deleted"
        elif event == "ObjectRemoved:DeleteMarkerCreated":
            detail["deletion-type"] = "Delete Marker Created"
        self._publish("aws.s3", detail_type, [bucket.arn], detail)

    def notes(self, targets: Targets) -> Iterator[str]:
        """Yield what of the buckets' notifications is not carried out; while moto is active."""
        from moto.s3.models import s3_backends

        place = self._account.place
        for bucket in s3_backends[place.account][place.partition].buckets.values():
            configuration = bucket.notification_configuration
            if configuration is None:
                continue
            for notification in (*configuration.cloud_function, *configuration.queue, *configuration.topic):
                problem = targets.problem(notification.arn)
                if problem is not None:
                    yield f"bucket {bucket.name}: {problem}"
