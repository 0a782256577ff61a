# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_s3outposts as _aws_s3outposts
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnAccessPoint(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class VpcConfigurationProperty(Struct):
        vpc_id: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        bucket: str,
        name: str,
        vpc_configuration: CfnAccessPoint.VpcConfigurationProperty | Mapping[str, Any] | IResolvable,
        policy: Any | None = None,
    ) -> None: ...
    bucket: str
    name: str
    policy: Any
    vpc_configuration: CfnAccessPoint.VpcConfigurationProperty | IResolvable
    @property
    def access_point_ref(self) -> _aws_s3outposts.AccessPointReference: ...
    @property
    def attr_arn(self) -> str: ...
    @staticmethod
    def arn_for_access_point(resource: _aws_s3outposts.IAccessPointRef) -> str: ...
    @staticmethod
    def is_cfn_access_point(x: Any) -> bool: ...

class CfnAccessPointProps(Struct):
    bucket: str
    name: str
    vpc_configuration: CfnAccessPoint.VpcConfigurationProperty | Mapping[str, Any] | IResolvable
    policy: Any | None = None

class CfnBucket(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AbortIncompleteMultipartUploadProperty(Struct):
        days_after_initiation: float
    class FilterAndOperatorProperty(Struct):
        tags: Sequence[CfnBucket.FilterTagProperty | Mapping[str, Any]]
        prefix: str | None = None
    class FilterProperty(Struct):
        and_operator: CfnBucket.FilterAndOperatorProperty | Mapping[str, Any] | IResolvable | None = None
        prefix: str | None = None
        tag: CfnBucket.FilterTagProperty | Mapping[str, Any] | IResolvable | None = None
    class FilterTagProperty(Struct):
        key: str
        value: str
    class LifecycleConfigurationProperty(Struct):
        rules: Sequence[CfnBucket.RuleProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class RuleProperty(Struct):
        status: str
        abort_incomplete_multipart_upload: CfnBucket.AbortIncompleteMultipartUploadProperty | Mapping[str, Any] | IResolvable | None = None
        expiration_date: str | None = None
        expiration_in_days: float | None = None
        filter: Any | None = None
        id: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        bucket_name: str,
        outpost_id: str,
        lifecycle_configuration: CfnBucket.LifecycleConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    bucket_name: str
    outpost_id: str
    lifecycle_configuration: CfnBucket.LifecycleConfigurationProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def bucket_ref(self) -> _aws_s3outposts.BucketReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_bucket(resource: _aws_s3outposts.IBucketRef) -> str: ...
    @staticmethod
    def is_cfn_bucket(x: Any) -> bool: ...

class CfnBucketProps(Struct):
    bucket_name: str
    outpost_id: str
    lifecycle_configuration: CfnBucket.LifecycleConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnBucketPolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        bucket: str,
        policy_document: Any,
    ) -> None: ...
    bucket: str
    policy_document: Any
    @property
    def bucket_policy_ref(self) -> _aws_s3outposts.BucketPolicyReference: ...
    @staticmethod
    def is_cfn_bucket_policy(x: Any) -> bool: ...

class CfnBucketPolicyProps(Struct):
    bucket: str
    policy_document: Any

class CfnEndpoint(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class FailedReasonProperty(Struct):
        error_code: str | None = None
        message: str | None = None
    class NetworkInterfaceProperty(Struct):
        network_interface_id: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        outpost_id: str,
        security_group_id: str,
        subnet_id: str,
        access_type: str | None = None,
        customer_owned_ipv4_pool: str | None = None,
        failed_reason: CfnEndpoint.FailedReasonProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    outpost_id: str
    security_group_id: str
    subnet_id: str
    access_type: str | None
    customer_owned_ipv4_pool: str | None
    failed_reason: CfnEndpoint.FailedReasonProperty | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_cidr_block(self) -> str: ...
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_network_interfaces(self) -> IResolvable: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def endpoint_ref(self) -> _aws_s3outposts.EndpointReference: ...
    @staticmethod
    def arn_for_endpoint(resource: _aws_s3outposts.IEndpointRef) -> str: ...
    @staticmethod
    def is_cfn_endpoint(x: Any) -> bool: ...

class CfnEndpointProps(Struct):
    outpost_id: str
    security_group_id: str
    subnet_id: str
    access_type: str | None = None
    customer_owned_ipv4_pool: str | None = None
    failed_reason: CfnEndpoint.FailedReasonProperty | Mapping[str, Any] | IResolvable | None = None

