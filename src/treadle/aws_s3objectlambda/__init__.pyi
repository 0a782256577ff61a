# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_s3objectlambda as _aws_s3objectlambda
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnAccessPoint(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AliasProperty(Struct):
        value: str
        status: str | None = None
    class AwsLambdaProperty(Struct):
        function_arn: str
        function_payload: str | None = None
    class ContentTransformationProperty(Struct):
        aws_lambda: CfnAccessPoint.AwsLambdaProperty | Mapping[str, Any] | IResolvable
    class ObjectLambdaConfigurationProperty(Struct):
        supporting_access_point: str
        transformation_configurations: Sequence[CfnAccessPoint.TransformationConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable
        allowed_features: Sequence[str] | None = None
        cloud_watch_metrics_enabled: bool | IResolvable | None = None
    class PolicyStatusProperty(Struct):
        is_public: bool | IResolvable | None = None
    class PublicAccessBlockConfigurationProperty(Struct):
        block_public_acls: bool | IResolvable | None = None
        block_public_policy: bool | IResolvable | None = None
        ignore_public_acls: bool | IResolvable | None = None
        restrict_public_buckets: bool | IResolvable | None = None
    class TransformationConfigurationProperty(Struct):
        actions: Sequence[str]
        content_transformation: Any
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        object_lambda_configuration: CfnAccessPoint.ObjectLambdaConfigurationProperty | Mapping[str, Any] | IResolvable,
        name: str | None = None,
    ) -> None: ...
    object_lambda_configuration: CfnAccessPoint.ObjectLambdaConfigurationProperty | IResolvable
    name: str | None
    @property
    def access_point_ref(self) -> _aws_s3objectlambda.AccessPointReference: ...
    @property
    def attr_alias(self) -> IResolvable: ...
    @property
    def attr_alias_status(self) -> str: ...
    @property
    def attr_alias_value(self) -> str: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_creation_date(self) -> str: ...
    @property
    def attr_policy_status(self) -> IResolvable: ...
    @property
    def attr_policy_status_is_public(self) -> IResolvable: ...
    @property
    def attr_public_access_block_configuration(self) -> IResolvable: ...
    @property
    def attr_public_access_block_configuration_block_public_acls(self) -> IResolvable: ...
    @property
    def attr_public_access_block_configuration_block_public_policy(self) -> IResolvable: ...
    @property
    def attr_public_access_block_configuration_ignore_public_acls(self) -> IResolvable: ...
    @property
    def attr_public_access_block_configuration_restrict_public_buckets(self) -> IResolvable: ...
    @staticmethod
    def arn_for_access_point(resource: _aws_s3objectlambda.IAccessPointRef) -> str: ...
    @staticmethod
    def from_access_point_arn(scope: Construct, id: str, arn: str) -> _aws_s3objectlambda.IAccessPointRef: ...
    @staticmethod
    def from_access_point_name(scope: Construct, id: str, access_point_name: str) -> _aws_s3objectlambda.IAccessPointRef: ...
    @staticmethod
    def is_cfn_access_point(x: Any) -> bool: ...

class CfnAccessPointProps(Struct):
    object_lambda_configuration: CfnAccessPoint.ObjectLambdaConfigurationProperty | Mapping[str, Any] | IResolvable
    name: str | None = None

class CfnAccessPointPolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        object_lambda_access_point: str,
        policy_document: Any,
    ) -> None: ...
    object_lambda_access_point: str
    policy_document: Any
    @property
    def access_point_policy_ref(self) -> _aws_s3objectlambda.AccessPointPolicyReference: ...
    @staticmethod
    def is_cfn_access_point_policy(x: Any) -> bool: ...

class CfnAccessPointPolicyProps(Struct):
    object_lambda_access_point: str
    policy_document: Any

