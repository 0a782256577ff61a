"""Buckets."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from .. import aws_iam as iam
from .. import aws_kms as kms
from .._core.arn import ArnFormat
from .._core.flags import FeatureFlags
from .._core.lazy import Lazy
from .._core.resource import IResource, RemovalPolicy, Resource
from .._core.stack import Stack
from .._core.tokens import unresolved
from ..constructs import Construct
from ..errors import AuthoringError
from ..interfaces import aws_s3 as _refs
from . import _cfn
from ._access_logs import deliver_logs, logging_configuration
from ._auto_delete import delete_objects_automatically
from ._notifications import BucketNotifications
from ._rules import (
    BlockPublicAccess,
    BucketAccessControl,
    BucketEncryption,
    CorsRule,
    LifecycleRule,
    ObjectOwnership,
)

__all__ = ["Bucket", "BucketBase", "BucketPolicy", "IBucket"]

_READ = ("s3:GetObject*", "s3:GetBucket*", "s3:List*")
_PUT = (
    "s3:PutObject",
    "s3:PutObjectLegalHold",
    "s3:PutObjectRetention",
    "s3:PutObjectTagging",
    "s3:PutObjectVersionTagging",
)
_WRITE = ("s3:DeleteObject*", *_PUT, "s3:Abort*")
_KEY_READ = ("kms:Decrypt", "kms:DescribeKey")
_KEY_WRITE = ("kms:Encrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:Decrypt")


class IBucket(IResource):
    """Interface of buckets."""

    bucket_arn: str
    bucket_name: str
    bucket_domain_name: str
    bucket_regional_domain_name: str
    bucket_website_url: str
    encryption_key: kms.IKey | None

    @property
    def bucket_ref(self) -> _refs.BucketReference:
        """The reference that L1 classes take: its ARN and name."""
        return _refs.BucketReference(bucket_arn=self.bucket_arn, bucket_name=self.bucket_name)

    def arn_for_objects(self, key_pattern: str) -> str:
        """Return the ARN of objects."""
        raise NotImplementedError  # each implementation defines it

    def url_for_object(self, key: str | None = None) -> str:
        """Return the https URL of an object."""
        raise NotImplementedError  # each implementation defines it

    def s3_url_for_object(self, key: str | None = None) -> str:
        """Return the s3 URL of an object."""
        raise NotImplementedError  # each implementation defines it

    def grant_read(self, identity: Any, objects_key_pattern: Any = None) -> iam.Grant:
        """Grant ``identity`` permission to read objects."""
        raise NotImplementedError  # each implementation defines it

    def grant_read_write(self, identity: Any, objects_key_pattern: Any = None) -> iam.Grant:
        """Grant ``identity`` permission to read and write objects."""
        raise NotImplementedError  # each implementation defines it

    def grant_write(
        self, identity: Any, objects_key_pattern: Any = None, allowed_action_patterns: Sequence[str] | None = None
    ) -> iam.Grant:
        """Grant ``identity`` permission to write objects."""
        raise NotImplementedError  # each implementation defines it


class BucketPolicy(Resource):
    """The policy of a bucket.

    :param bucket: the bucket whose policy it is
    :param document: the document to use, instead of a new one
    :param removal_policy: what happens to the policy when it is removed; default DESTROY
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        bucket: IBucket,
        document: iam.PolicyDocument | None = None,
        removal_policy: RemovalPolicy | None = None,
    ) -> None:
        super().__init__(scope, id)
        self.bucket = bucket
        self.document: iam.PolicyDocument = document if document is not None else iam.PolicyDocument()
        self._resource = _cfn.CfnBucketPolicy(
            self, "Resource", bucket=bucket.bucket_name, policy_document=self.document
        )
        if removal_policy is not None:
            self._resource.apply_removal_policy(removal_policy)

    @property
    def bucket_policy_ref(self) -> _refs.BucketPolicyReference:
        """The bucket policy's bucket as L1 classes take it."""
        return _refs.BucketPolicyReference(bucket=self.bucket.bucket_name)


class BucketBase(Resource, IBucket):
    """Base class of buckets."""

    policy: BucketPolicy | None = None
    _notifications: BucketNotifications | None = None
    _notifications_role: iam.IRole | None = None
    _skip_validation = False
    _auto_create_policy = False
    _disallow_public = False
    encryption_key: kms.IKey | None = None
    is_website: bool | None = None

    def __init__(self, scope: Construct, id: str, **props: Any) -> None:
        super().__init__(scope, id, **props)
        self.node.add_validation(
            lambda: self.policy.document.validate_for_resource_policy() if self.policy is not None else []
        )

    def add_to_resource_policy(self, permission: iam.PolicyStatement) -> Any:
        """Add a statement to the bucket's policy."""
        if self.policy is None and self._auto_create_policy:
            self.policy = BucketPolicy(self, "Policy", bucket=self)
        if self.policy is None:
            return iam.AddToResourcePolicyResult(statement_added=False)
        self.policy.document.add_statements(permission)
        return iam.AddToResourcePolicyResult(statement_added=True, policy_dependable=self.policy)

    def add_event_notification(self, event: _cfn.EventType, dest: Any, *filters: Any) -> None:
        """Send an event to a destination of ``aws_s3_notifications``; filters have a ``prefix`` or ``suffix``."""
        self._event_notifications().add(event, dest, filters)

    def add_object_created_notification(self, dest: Any, *filters: Any) -> None:
        """Send notice of new objects to a destination."""
        self.add_event_notification(_cfn.EventType.OBJECT_CREATED, dest, *filters)

    def add_object_removed_notification(self, dest: Any, *filters: Any) -> None:
        """Send notice of deleted objects to a destination."""
        self.add_event_notification(_cfn.EventType.OBJECT_REMOVED, dest, *filters)

    def enable_event_bridge_notification(self) -> None:
        """Send all events to EventBridge."""
        self._event_notifications().enable_event_bridge()

    def _event_notifications(self) -> BucketNotifications:
        if self._notifications is None:
            self._notifications = BucketNotifications(
                self,
                "Notifications",
                bucket=self,
                managed=self._auto_create_policy,
                role=self._notifications_role,
                skip_validation=self._skip_validation,
            )
        return self._notifications

    def arn_for_objects(self, key_pattern: str) -> str:
        return f"{self.bucket_arn}/{key_pattern}"

    def url_for_object(self, key: str | None = None) -> str:
        """Return the HTTPS URL of the bucket or an object."""
        stack = self.stack
        prefix = f"https://s3.{self.env.region}.{stack.url_suffix}/"
        return self._url(prefix, key)

    def virtual_hosted_url_for_object(self, key: str | None = None, *, regional: bool | None = None) -> str:
        """Return the HTTPS URL with the bucket in the host name."""
        domain = self.bucket_domain_name if regional is False else self.bucket_regional_domain_name
        return f"https://{domain}" if not key else f"https://{domain}/{key.removeprefix('/')}"

    def s3_url_for_object(self, key: str | None = None) -> str:
        """Return the ``s3://`` URL of the bucket or an object."""
        return self._url("s3://", key)

    def _url(self, prefix: str, key: str | None) -> str:
        if key is None:
            return f"{prefix}{self.bucket_name}"
        return f"{prefix}{self.bucket_name}/{key.removeprefix('/')}"

    def _grant(self, grantee: Any, actions: Sequence[str], key_actions: Sequence[str], *arns: str) -> iam.Grant:
        granted = iam.Grant.add_to_principal_or_resource(
            grantee=grantee, actions=actions, resource_arns=list(arns), resource=self
        )
        if key_actions and self.encryption_key is not None:
            self.encryption_key.grant(grantee, *key_actions)
        return granted

    def _pattern(self, pattern: Any) -> str:
        return "*" if pattern is None else str(pattern)

    def grant_read(self, identity: Any, objects_key_pattern: Any = None) -> iam.Grant:
        return self._grant(
            identity, _READ, _KEY_READ, self.bucket_arn, self.arn_for_objects(self._pattern(objects_key_pattern))
        )

    def grant_write(
        self, identity: Any, objects_key_pattern: Any = None, allowed_action_patterns: Sequence[str] | None = None
    ) -> iam.Grant:
        return self._grant(
            identity,
            list(allowed_action_patterns or _WRITE),
            _KEY_WRITE,
            self.bucket_arn,
            self.arn_for_objects(self._pattern(objects_key_pattern)),
        )

    def grant_put(self, identity: Any, objects_key_pattern: Any = None) -> iam.Grant:
        """Grant ``identity`` permission to put objects."""
        return self._grant(
            identity, [*_PUT, "s3:Abort*"], _KEY_WRITE, self.arn_for_objects(self._pattern(objects_key_pattern))
        )

    def grant_put_acl(self, identity: Any, objects_key_pattern: str | None = None) -> iam.Grant:
        """Grant ``identity`` permission to change access control lists."""
        actions = ["s3:PutObjectAcl", "s3:PutObjectVersionAcl"]
        return self._grant(identity, actions, (), self.arn_for_objects(self._pattern(objects_key_pattern)))

    def grant_delete(self, identity: Any, objects_key_pattern: Any = None) -> iam.Grant:
        """Grant ``identity`` permission to delete objects."""
        return self._grant(identity, ["s3:DeleteObject*"], (), self.arn_for_objects(self._pattern(objects_key_pattern)))

    def grant_read_write(self, identity: Any, objects_key_pattern: Any = None) -> iam.Grant:
        """Grant ``identity`` permission to read and write objects."""
        key_actions = list(dict.fromkeys([*_KEY_READ, *_KEY_WRITE]))
        return self._grant(
            identity,
            list(dict.fromkeys([*_READ, *_WRITE])),
            key_actions,
            self.bucket_arn,
            self.arn_for_objects(self._pattern(objects_key_pattern)),
        )

    def grant_public_access(self, key_prefix: str | None = None, *allowed_actions: str) -> iam.Grant:
        """Grant everyone permission to read objects."""
        if self._disallow_public:
            raise AuthoringError(
                "Cannot grant public access when 'blockPublicPolicy' is enabled", code="Bucket", path=self.node.path
            )
        return iam.Grant.add_to_principal_or_resource(
            grantee=iam.AnyPrincipal(),
            actions=list(allowed_actions) or ["s3:GetObject"],
            resource_arns=[self.arn_for_objects(key_prefix or "*")],
            resource=self,
        )


_WITHOUT_OWNERSHIP = (
    BucketAccessControl.PRIVATE,
    BucketAccessControl.BUCKET_OWNER_READ,
    BucketAccessControl.BUCKET_OWNER_FULL_CONTROL,
)
"""The access controls for which S3 needs no ownership other than its default."""


class Bucket(BucketBase):
    """A bucket.

    https://docs.aws.amazon.com/AmazonS3/latest/userguide/Welcome.html

    :param access_control: the canned access control list; default PRIVATE
    :param auto_delete_objects: whether objects are deleted with the bucket, by a function; needs removal_policy
        DESTROY; default no
    :param block_public_access: which public access is blocked; default all, as S3 does it
    :param bucket_key_enabled: whether a key of the bucket saves calls to KMS; needs KMS encryption; default no
    :param bucket_name: 3 to 63 lower-case letters, digits, dots and hyphens; default generated by CloudFormation
    :param cors: rules for requests from other origins; default none
    :param encryption: how objects are encrypted on the server; default KMS with encryption_key, else S3's own keys
    :param encryption_key: the KMS key that encrypts objects; default a new one when encryption is KMS
    :param enforce_ssl: whether requests without TLS are denied; default no
    :param event_bridge_enabled: whether the bucket's events are sent to EventBridge, set up by a function; default no
    :param lifecycle_rules: when objects expire or move to other storage classes; default never
    :param minimum_tls_version: the lowest TLS version, such as 1.2; needs enforce_ssl; default any
    :param notifications_handler_role: the role of the function that sets notifications up; default a new one
    :param notifications_skip_destination_validation: whether S3 doesn't try to reach the destinations of
        notifications; default it does
    :param object_lock_enabled: whether objects can be locked against deletion; default no
    :param object_ownership: who owns uploaded objects; default BUCKET_OWNER_ENFORCED, OBJECT_WRITER where
        access_control needs it
    :param public_read_access: whether everyone may read objects; needs block_public_access; default no
    :param removal_policy: what happens to the bucket when it is removed; default RETAIN
    :param server_access_logs_bucket: the bucket that gets access logs; default this one, if a prefix is given
    :param server_access_logs_prefix: the key prefix of access logs; default none
    :param transfer_acceleration: whether uploads can pass through CloudFront's edge locations; default no
    :param versioned: whether old versions of objects are kept; default no
    :param website_error_document: the object shown for errors; needs website_index_document; default none
    :param website_index_document: the object shown for directories; makes the bucket a website; default none
    """

    _auto_create_policy = True

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        access_control: BucketAccessControl | None = None,
        auto_delete_objects: bool | None = None,
        block_public_access: BlockPublicAccess | None = None,
        bucket_key_enabled: bool | None = None,
        bucket_name: str | None = None,
        cors: Sequence[CorsRule | Mapping[str, Any]] | None = None,
        encryption: BucketEncryption | None = None,
        encryption_key: kms.IKey | None = None,
        enforce_ssl: bool | None = None,
        event_bridge_enabled: bool | None = None,
        lifecycle_rules: Sequence[LifecycleRule | Mapping[str, Any]] | None = None,
        minimum_tls_version: float | None = None,
        notifications_handler_role: iam.IRole | None = None,
        notifications_skip_destination_validation: bool | None = None,
        object_lock_enabled: bool | None = None,
        object_ownership: ObjectOwnership | None = None,
        public_read_access: bool | None = None,
        removal_policy: RemovalPolicy | None = None,
        server_access_logs_bucket: IBucket | None = None,
        server_access_logs_prefix: str | None = None,
        transfer_acceleration: bool | None = None,
        versioned: bool | None = None,
        website_error_document: str | None = None,
        website_index_document: str | None = None,
    ) -> None:
        super().__init__(scope, id, physical_name=bucket_name)
        if auto_delete_objects and removal_policy is not RemovalPolicy.DESTROY:
            raise self._refuse(
                "Cannot use 'autoDeleteObjects' property on a bucket without setting removal policy to 'DESTROY'."
            )
        if bucket_name and not unresolved(bucket_name):
            self._check_name(bucket_name)
        self._notifications_role = notifications_handler_role
        self._skip_validation = bool(notifications_skip_destination_validation)
        encrypted, key = self._encryption(encryption, encryption_key, bucket_key_enabled)
        self._rules = [LifecycleRule.of(rule) for rule in lifecycle_rules or ()]
        self._cors = [CorsRule.of(rule) for rule in cors or ()]
        website = None
        if website_error_document and not website_index_document:
            raise self._refuse('"websiteIndexDocument" is required if "websiteErrorDocument" is set')
        if website_index_document:
            website = {"IndexDocument": website_index_document, "ErrorDocument": website_error_document}
        block = None
        if block_public_access is not None:
            rest = FeatureFlags.of(self).is_enabled("@aws-cdk/aws-s3:publicAccessBlockedByDefault")
            block = block_public_access.render(rest=rest)
        self._access_control = access_control
        self._ownership = object_ownership
        managed_key = encryption in (BucketEncryption.KMS_MANAGED, BucketEncryption.DSSE_MANAGED)
        logging = logging_configuration(
            server_access_logs_bucket, server_access_logs_prefix, managed_key, self.node.path
        )
        resource = _cfn.CfnBucket(
            self,
            "Resource",
            bucket_name=self.physical_name,
            bucket_encryption=encrypted,
            versioning_configuration={"Status": "Enabled"} if versioned else None,
            lifecycle_configuration=Lazy.uncached_any(lambda _: self._render_rules()),
            website_configuration=website,
            public_access_block_configuration=block,
            cors_configuration=Lazy.uncached_any(lambda _: self._render_cors()),
            access_control=Lazy.uncached_string(lambda _: self._access_control and self._access_control.value),
            ownership_controls=Lazy.uncached_any(lambda _: self._render_ownership()),
            logging_configuration=logging,
            accelerate_configuration={"AccelerationStatus": "Enabled"} if transfer_acceleration else None,
            object_lock_enabled=object_lock_enabled,
        )
        resource.apply_removal_policy(removal_policy)
        self._resource = resource
        self.encryption_key = key
        self.is_website: bool = website is not None
        self.bucket_name: str = self._get_resource_name_attribute(resource.ref)
        self.bucket_arn: str = self._get_resource_arn_attribute(
            resource.attr_arn, region="", account="", service="s3", resource=self.physical_name
        )
        self.bucket_domain_name: str = resource.attr_domain_name
        self.bucket_dual_stack_domain_name: str = resource.attr_dual_stack_domain_name
        self.bucket_regional_domain_name: str = resource.attr_regional_domain_name
        self.bucket_website_url: str = str(resource.get_att("WebsiteURL"))
        self._disallow_public = bool(block_public_access and block_public_access.block_public_policy)
        if enforce_ssl:
            self._deny({"Bool": {"aws:SecureTransport": "false"}})
        elif minimum_tls_version is not None:
            raise self._refuse("'enforceSSL' must be enabled for 'minimumTLSVersion' to be applied")
        if enforce_ssl and minimum_tls_version is not None:
            self._deny({"NumericLessThan": {"s3:TlsVersion": minimum_tls_version}})
        deliver_logs(
            self,
            server_access_logs_bucket,
            server_access_logs_prefix,
            owned=isinstance(server_access_logs_bucket, Bucket),
        )
        if public_read_access:
            if block_public_access is None:
                raise self._refuse(
                    "Cannot use 'publicReadAccess' property on a bucket without allowing "
                    "bucket-level public access through "
                    "'blockPublicAccess' property."
                )
            self.grant_public_access()
        if auto_delete_objects:
            delete_objects_automatically(self)
        if event_bridge_enabled:
            self.enable_event_bridge_notification()

    def _render_ownership(self) -> Any:
        """Return the ownership that was given, or the one that the access control needs."""
        acl, given = self._access_control, self._ownership
        needed = acl is not None and acl not in _WITHOUT_OWNERSHIP
        if given is None and not needed:
            return None
        if needed and given is ObjectOwnership.BUCKET_OWNER_ENFORCED:
            raise self._refuse(
                f'objectOwnership must be set to "{ObjectOwnership.OBJECT_WRITER.value}" when accessControl is '
                f'"{acl.value if acl else ""}"'
            )
        return {"Rules": [{"ObjectOwnership": (given or ObjectOwnership.OBJECT_WRITER).value}]}

    def _allow_log_delivery(self) -> None:
        """Allow access logs to be written here by the bucket's access control."""
        delivery = BucketAccessControl.LOG_DELIVERY_WRITE
        if self._access_control not in (None, delivery):
            raise self._refuse(
                "Cannot enable log delivery to this bucket because the bucket's ACL has been set and can't be changed"
            )
        self._access_control = delivery

    def _refuse(self, message: str) -> AuthoringError:
        return AuthoringError(message, code="Bucket", path=self.node.path, kind="Bucket")

    def _check_name(self, name: str) -> None:
        errors = _name_errors(name)
        if errors:
            raise self._refuse(f"Invalid S3 bucket name (value: {name})\n" + "\n".join(errors))

    def _encryption(
        self, encryption: BucketEncryption | None, key: kms.IKey | None, bucket_key: bool | None
    ) -> tuple[Any, kms.IKey | None]:
        kind = encryption or (BucketEncryption.KMS if key is not None else BucketEncryption.UNENCRYPTED)
        own = kind in (BucketEncryption.KMS, BucketEncryption.DSSE)
        if key is not None and not own:
            raise self._refuse(
                f"encryptionKey is specified, so 'encryption' must be set to KMS or DSSE (value: {kind.value})"
            )
        if bucket_key and kind in (BucketEncryption.UNENCRYPTED, BucketEncryption.DSSE, BucketEncryption.DSSE_MANAGED):
            raise self._refuse(
                "bucketKeyEnabled is specified, so 'encryption' must be set to KMS, KMS_MANAGED or S3_MANAGED "
                f"(value: {kind.value})"
            )
        if kind is BucketEncryption.UNENCRYPTED:
            return None, None
        algorithm = {
            BucketEncryption.S3_MANAGED: "AES256",
            BucketEncryption.KMS: "aws:kms",
            BucketEncryption.KMS_MANAGED: "aws:kms",
            BucketEncryption.DSSE: "aws:kms:dsse",
            BucketEncryption.DSSE_MANAGED: "aws:kms:dsse",
        }[kind]
        if own:
            key = key or kms.Key(
                self,
                "Key",
                description=f"Created by {self.node.path}",
                enable_key_rotation=kind is BucketEncryption.KMS or None,
            )
        rule: dict[str, Any] = {
            "BucketKeyEnabled": bucket_key,
            "ServerSideEncryptionByDefault": {
                "SSEAlgorithm": algorithm,
                "KMSMasterKeyID": key.key_arn if own and key else None,
            },
        }
        return {"ServerSideEncryptionConfiguration": [rule]}, key

    def _render_rules(self) -> Any:
        return {"Rules": [rule.render() for rule in self._rules]} if self._rules else None

    def _render_cors(self) -> Any:
        return {"CorsRules": [rule.render() for rule in self._cors]} if self._cors else None

    def _deny(self, condition: Mapping[str, Any]) -> None:
        self.add_to_resource_policy(
            iam.PolicyStatement(
                actions=["s3:*"],
                conditions=condition,
                effect=iam.Effect.DENY,
                resources=[self.bucket_arn, self.arn_for_objects("*")],
                principals=[iam.AnyPrincipal()],
            )
        )

    def add_lifecycle_rule(self, **rule: Any) -> None:
        """Add a lifecycle rule."""
        self._rules.append(LifecycleRule.of(rule))

    def add_cors_rule(self, **rule: Any) -> None:
        """Add a CORS rule."""
        self._cors.append(CorsRule.of(rule))

    @staticmethod
    def from_bucket_arn(scope: Construct, id: str, bucket_arn: str) -> IBucket:
        """Import a bucket by its ARN."""
        return Bucket.from_bucket_attributes(scope, id, bucket_arn=bucket_arn)

    @staticmethod
    def from_bucket_name(scope: Construct, id: str, bucket_name: str) -> IBucket:
        """Import a bucket by its name."""
        return Bucket.from_bucket_attributes(scope, id, bucket_name=bucket_name)

    @staticmethod
    def from_bucket_attributes(
        scope: Construct,
        id: str,
        *,
        account: str | None = None,
        bucket_arn: str | None = None,
        bucket_domain_name: str | None = None,
        bucket_name: str | None = None,
        bucket_regional_domain_name: str | None = None,
        bucket_website_url: str | None = None,
        encryption_key: kms.IKey | None = None,
        is_website: bool | None = None,
        region: str | None = None,
    ) -> IBucket:
        """Import a bucket by what is known of it."""
        stack = Stack.of(scope)
        if bucket_name is None:
            if bucket_arn is None:
                raise AuthoringError("Bucket name is required", code="Bucket", path=scope.node.path)
            bucket_name = stack.split_arn(bucket_arn, ArnFormat.SLASH_RESOURCE_NAME).resource
        errors = _name_errors(bucket_name, old=True)
        if errors:
            raise AuthoringError(
                f"Invalid S3 bucket name (value: {bucket_name})\n" + "\n".join(errors),
                code="Bucket",
                path=scope.node.path,
            )
        bucket = BucketBase(scope, id, account=account, region=region)
        bucket.bucket_name = bucket_name
        bucket.bucket_arn = bucket_arn or stack.format_arn(region="", account="", service="s3", resource=bucket_name)
        suffix = stack.url_suffix
        where = region or stack.region
        bucket.bucket_domain_name = bucket_domain_name or f"{bucket_name}.s3.{suffix}"
        bucket.bucket_regional_domain_name = bucket_regional_domain_name or f"{bucket_name}.s3.{where}.{suffix}"
        bucket.bucket_website_url = bucket_website_url or f"http://{bucket_name}.s3-website.{where}.{suffix}"
        bucket.encryption_key = encryption_key
        bucket.is_website = bool(is_website)
        return bucket


def _name_errors(name: str, *, old: bool = False) -> list[str]:
    """Return the faults of a bucket's name; old names may have capitals and underscores."""
    if not name or unresolved(name):
        return []
    errors = []
    letters, kind, more = "a-z0-9", "lowercase", ""
    if old:
        letters, kind, more = "A-Za-z0-9", "uppercase, lowercase", ", underscore (_)"
    if not 3 <= len(name) <= 63:
        errors.append("Bucket name must be at least 3 and no more than 63 characters")
    if re.search(rf"[^{letters}.{'_' if old else ''}-]", name):
        errors.append(f"Bucket name must only contain {kind} characters and the symbols, period (.){more} and dash (-)")
    if not re.match(rf"[{letters}]", name):
        errors.append(f"Bucket name must start with a {kind} character or number")
    if not re.match(rf"[{letters}]", name[-1]):
        errors.append(f"Bucket name must end with a {kind} character or number")
    if re.search(r"\.-|-\.|\.\.", name):
        errors.append("Bucket name must not have dash next to period, or period next to dash, or consecutive periods")
    if re.fullmatch(r"\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}", name):
        errors.append("Bucket name must not resemble an IP address")
    return errors
