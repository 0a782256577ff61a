"""What a bucket is told: locations, encryption, public access, lifecycles and CORS."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any

from .._core.quantities import Duration
from .._core.structs import Struct

__all__ = [
    "BlockPublicAccess",
    "BucketAccessControl",
    "BucketEncryption",
    "CorsRule",
    "HttpMethods",
    "LifecycleRule",
    "Location",
    "NoncurrentVersionTransition",
    "ObjectOwnership",
    "StorageClass",
    "Transition",
]


class Location(Struct):
    """The location of an object.

    :param bucket_name: the bucket that has the object
    :param object_key: the object's key
    :param object_version: the object's version; default the latest
    """

    bucket_name: str
    object_key: str
    object_version: str | None = None


class BucketEncryption(Enum):
    """Encryption of objects on the server."""

    UNENCRYPTED = "UNENCRYPTED"
    KMS_MANAGED = "KMS_MANAGED"
    S3_MANAGED = "S3_MANAGED"
    KMS = "KMS"
    DSSE_MANAGED = "DSSE_MANAGED"
    DSSE = "DSSE"


class ObjectOwnership(Enum):
    """Ownership of uploaded objects."""

    BUCKET_OWNER_ENFORCED = "BucketOwnerEnforced"
    BUCKET_OWNER_PREFERRED = "BucketOwnerPreferred"
    OBJECT_WRITER = "ObjectWriter"


class BucketAccessControl(Enum):
    """Canned access control lists."""

    PRIVATE = "Private"
    PUBLIC_READ = "PublicRead"
    PUBLIC_READ_WRITE = "PublicReadWrite"
    AUTHENTICATED_READ = "AuthenticatedRead"
    LOG_DELIVERY_WRITE = "LogDeliveryWrite"
    BUCKET_OWNER_READ = "BucketOwnerRead"
    BUCKET_OWNER_FULL_CONTROL = "BucketOwnerFullControl"
    AWS_EXEC_READ = "AwsExecRead"


class HttpMethods(Enum):
    """The methods of HTTP."""

    GET = "GET"
    PUT = "PUT"
    HEAD = "HEAD"
    POST = "POST"
    DELETE = "DELETE"


class BlockPublicAccess:
    """The public access that a bucket blocks; with the feature flag publicAccessBlockedByDefault, what isn't given is
    on.

    :param block_public_acls: whether public access control lists can't be set; default off
    :param block_public_policy: whether public bucket policies can't be set; default off
    :param ignore_public_acls: whether public access control lists have no effect; default off
    :param restrict_public_buckets: whether a public policy counts within the account alone; default off
    """

    BLOCK_ALL: BlockPublicAccess
    BLOCK_ACLS: BlockPublicAccess
    BLOCK_ACLS_ONLY: BlockPublicAccess

    def __init__(
        self,
        *,
        block_public_acls: bool | None = None,
        block_public_policy: bool | None = None,
        ignore_public_acls: bool | None = None,
        restrict_public_buckets: bool | None = None,
    ) -> None:
        self.block_public_acls = block_public_acls
        self.block_public_policy = block_public_policy
        self.ignore_public_acls = ignore_public_acls
        self.restrict_public_buckets = restrict_public_buckets

    def render(self, *, rest: bool) -> dict[str, Any]:
        """Return it as CloudFormation spells it; ``rest`` says what isn't told is refused too."""
        values = {
            "BlockPublicAcls": self.block_public_acls,
            "BlockPublicPolicy": self.block_public_policy,
            "IgnorePublicAcls": self.ignore_public_acls,
            "RestrictPublicBuckets": self.restrict_public_buckets,
        }
        return {key: True if rest and value is None else value for key, value in values.items()}


BlockPublicAccess.BLOCK_ALL = BlockPublicAccess(
    block_public_acls=True, block_public_policy=True, ignore_public_acls=True, restrict_public_buckets=True
)
BlockPublicAccess.BLOCK_ACLS = BlockPublicAccess(block_public_acls=True, ignore_public_acls=True)
BlockPublicAccess.BLOCK_ACLS_ONLY = BlockPublicAccess(
    block_public_acls=True, ignore_public_acls=True, block_public_policy=False, restrict_public_buckets=False
)


class StorageClass:
    """A storage class of objects.

    :param value: the class in S3's API, such as ``GLACIER``
    """

    INFREQUENT_ACCESS: StorageClass
    ONE_ZONE_INFREQUENT_ACCESS: StorageClass
    GLACIER: StorageClass
    GLACIER_INSTANT_RETRIEVAL: StorageClass
    DEEP_ARCHIVE: StorageClass
    INTELLIGENT_TIERING: StorageClass

    def __init__(self, value: str) -> None:
        self.value = value

    def __str__(self) -> str:
        return self.value


StorageClass.INFREQUENT_ACCESS = StorageClass("STANDARD_IA")
StorageClass.ONE_ZONE_INFREQUENT_ACCESS = StorageClass("ONEZONE_IA")
StorageClass.GLACIER = StorageClass("GLACIER")
StorageClass.GLACIER_INSTANT_RETRIEVAL = StorageClass("GLACIER_IR")
StorageClass.DEEP_ARCHIVE = StorageClass("DEEP_ARCHIVE")
StorageClass.INTELLIGENT_TIERING = StorageClass("INTELLIGENT_TIERING")


class Transition(Struct):
    """When objects move to another storage class.

    :param storage_class: the storage class to which objects move
    :param transition_after: the object's age at which it moves, in whole days
    :param transition_date: the date on which objects move, instead of an age
    """

    storage_class: StorageClass
    transition_after: Duration | None = None
    transition_date: datetime.datetime | None = None


class NoncurrentVersionTransition(Struct):
    """When old versions move to another storage class.

    :param storage_class: the storage class to which old versions move
    :param transition_after: how long after they were superseded, in whole days
    :param noncurrent_versions_to_retain: how many newer old versions don't move, 1 to 100; default none
    """

    storage_class: StorageClass
    transition_after: Duration
    noncurrent_versions_to_retain: float | None = None


def _date(value: datetime.datetime | None) -> str | None:
    if value is None:
        return None
    if value.tzinfo is not None:
        value = value.astimezone(datetime.UTC)
    return value.strftime("%Y-%m-%dT%H:%M:%S.") + f"{value.microsecond // 1000:03d}Z"


def _days(value: Duration | None) -> Any:
    return None if value is None else value.to_days()


class LifecycleRule(Struct):
    """A rule for the life of objects: expiration and transitions.

    :param abort_incomplete_multipart_upload_after: after how many whole days unfinished uploads are aborted; default
        never
    :param enabled: whether the rule is in force; default yes
    :param expiration: the age at which objects are deleted, in whole days; default never
    :param expiration_date: the date on which objects are deleted, instead of an age; default never
    :param expired_object_delete_marker: whether delete markers without versions are removed; default no
    :param id: the rule's name, up to 255 characters; default generated by S3
    :param noncurrent_version_expiration: how long after they were superseded versions are deleted, in whole days;
        default never
    :param noncurrent_versions_to_retain: how many newer old versions aren't deleted, 1 to 100; default none
    :param noncurrent_version_transitions: when old versions move to other storage classes; default never
    :param object_size_greater_than: only objects larger than so many bytes; default all
    :param object_size_less_than: only objects smaller than so many bytes; default all
    :param prefix: only objects whose keys begin with it; default all
    :param tag_filters: only objects with these tags, values by key; default all
    :param transitions: when objects move to other storage classes; default never
    """

    abort_incomplete_multipart_upload_after: Duration | None = None
    enabled: bool | None = None
    expiration: Duration | None = None
    expiration_date: datetime.datetime | None = None
    expired_object_delete_marker: bool | None = None
    id: str | None = None
    noncurrent_version_expiration: Duration | None = None
    noncurrent_versions_to_retain: float | None = None
    noncurrent_version_transitions: Sequence[NoncurrentVersionTransition | Mapping[str, Any]] | None = None
    object_size_greater_than: float | None = None
    object_size_less_than: float | None = None
    prefix: str | None = None
    tag_filters: Mapping[str, Any] | None = None
    transitions: Sequence[Transition | Mapping[str, Any]] | None = None

    def render(self) -> dict[str, Any]:
        """Return the rule as CloudFormation spells it."""
        abort = _days(self.abort_incomplete_multipart_upload_after)
        old = _days(self.noncurrent_version_expiration)
        older = None
        if old is not None:
            older = {"NoncurrentDays": old, "NewerNoncurrentVersions": self.noncurrent_versions_to_retain}
        moves = [Transition.of(item) for item in self.transitions or ()]
        old_moves = [NoncurrentVersionTransition.of(item) for item in self.noncurrent_version_transitions or ()]
        return {
            "AbortIncompleteMultipartUpload": None if abort is None else {"DaysAfterInitiation": abort},
            "ExpirationDate": _date(self.expiration_date),
            "ExpirationInDays": _days(self.expiration),
            "Id": self.id,
            "NoncurrentVersionExpiration": older,
            "NoncurrentVersionTransitions": [
                {
                    "StorageClass": move.storage_class.value,
                    "TransitionInDays": _days(move.transition_after),
                    "NewerNoncurrentVersions": move.noncurrent_versions_to_retain,
                }
                for move in old_moves
            ]
            or None,
            "Prefix": self.prefix,
            "Status": "Disabled" if self.enabled is False else "Enabled",
            "Transitions": [
                {
                    "StorageClass": move.storage_class.value,
                    "TransitionDate": _date(move.transition_date),
                    "TransitionInDays": _days(move.transition_after),
                }
                for move in moves
            ]
            or None,
            "ExpiredObjectDeleteMarker": self.expired_object_delete_marker,
            "TagFilters": [{"Key": k, "Value": v} for k, v in (self.tag_filters or {}).items()] or None,
            "ObjectSizeLessThan": None if self.object_size_less_than is None else str(self.object_size_less_than),
            "ObjectSizeGreaterThan": None
            if self.object_size_greater_than is None
            else str(self.object_size_greater_than),
        }


class CorsRule(Struct):
    """A rule for requests from other origins.

    :param allowed_methods: the HTTP methods that are allowed
    :param allowed_origins: the origins that are allowed, with at most one ``*`` each
    :param allowed_headers: the request headers that are allowed, with at most one ``*`` each; default none
    :param exposed_headers: the response headers that scripts may read; default none
    :param id: the rule's name, up to 255 characters; default none
    :param max_age: how many seconds browsers may keep the answer to a preflight request; default not kept
    """

    allowed_methods: Sequence[HttpMethods]
    allowed_origins: Sequence[str]
    allowed_headers: Sequence[str] | None = None
    exposed_headers: Sequence[str] | None = None
    id: str | None = None
    max_age: float | None = None

    def render(self) -> dict[str, Any]:
        """Return the rule as CloudFormation spells it."""
        return {
            "MaxAge": self.max_age,
            "Id": self.id,
            "AllowedHeaders": None if self.allowed_headers is None else list(self.allowed_headers),
            "AllowedMethods": [method.value for method in self.allowed_methods],
            "AllowedOrigins": list(self.allowed_origins),
            "ExposedHeaders": None if self.exposed_headers is None else list(self.exposed_headers),
        }
