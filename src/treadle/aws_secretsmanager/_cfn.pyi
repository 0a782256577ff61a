# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_kms as _aws_kms
from ..interfaces import aws_secretsmanager as _aws_secretsmanager
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnResourcePolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        resource_policy: Any,
        secret_id: str | _aws_secretsmanager.ISecretRef,
        block_public_policy: bool | IResolvable | None = None,
    ) -> None: ...
    resource_policy: Any
    secret_id: str
    block_public_policy: bool | IResolvable | None
    @property
    def attr_id(self) -> str: ...
    @property
    def resource_policy_ref(self) -> _aws_secretsmanager.ResourcePolicyReference: ...
    @staticmethod
    def is_cfn_resource_policy(x: Any) -> bool: ...

class CfnResourcePolicyProps(Struct):
    resource_policy: Any
    secret_id: str | _aws_secretsmanager.ISecretRef
    block_public_policy: bool | IResolvable | None = None

class CfnRotationSchedule(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ExternalSecretRotationMetadataItemProperty(Struct):
        key: str
        value: str
    class HostedRotationLambdaProperty(Struct):
        rotation_type: str
        exclude_characters: str | None = None
        kms_key_arn: str | None = None
        master_secret_arn: str | None = None
        master_secret_kms_key_arn: str | None = None
        rotation_lambda_name: str | None = None
        runtime: str | None = None
        superuser_secret_arn: str | None = None
        superuser_secret_kms_key_arn: str | None = None
        vpc_security_group_ids: str | None = None
        vpc_subnet_ids: str | None = None
    class RotationRulesProperty(Struct):
        automatically_after_days: float | None = None
        duration: str | None = None
        schedule_expression: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        secret_id: str,
        external_secret_rotation_metadata: Sequence[CfnRotationSchedule.ExternalSecretRotationMetadataItemProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        external_secret_rotation_role_arn: str | None = None,
        hosted_rotation_lambda: CfnRotationSchedule.HostedRotationLambdaProperty | Mapping[str, Any] | IResolvable | None = None,
        rotate_immediately_on_update: bool | IResolvable | None = None,
        rotation_lambda_arn: str | None = None,
        rotation_rules: CfnRotationSchedule.RotationRulesProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    secret_id: str
    external_secret_rotation_metadata: Sequence[CfnRotationSchedule.ExternalSecretRotationMetadataItemProperty | IResolvable] | IResolvable | None
    external_secret_rotation_role_arn: str | None
    hosted_rotation_lambda: CfnRotationSchedule.HostedRotationLambdaProperty | IResolvable | None
    rotate_immediately_on_update: bool | IResolvable | None
    rotation_lambda_arn: str | None
    rotation_rules: CfnRotationSchedule.RotationRulesProperty | IResolvable | None
    @property
    def attr_id(self) -> str: ...
    @property
    def rotation_schedule_ref(self) -> _aws_secretsmanager.RotationScheduleReference: ...
    @staticmethod
    def is_cfn_rotation_schedule(x: Any) -> bool: ...

class CfnRotationScheduleProps(Struct):
    secret_id: str
    external_secret_rotation_metadata: Sequence[CfnRotationSchedule.ExternalSecretRotationMetadataItemProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    external_secret_rotation_role_arn: str | None = None
    hosted_rotation_lambda: CfnRotationSchedule.HostedRotationLambdaProperty | Mapping[str, Any] | IResolvable | None = None
    rotate_immediately_on_update: bool | IResolvable | None = None
    rotation_lambda_arn: str | None = None
    rotation_rules: CfnRotationSchedule.RotationRulesProperty | Mapping[str, Any] | IResolvable | None = None

class CfnSecret(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class GenerateSecretStringProperty(Struct):
        exclude_characters: str | None = None
        exclude_lowercase: bool | IResolvable | None = None
        exclude_numbers: bool | IResolvable | None = None
        exclude_punctuation: bool | IResolvable | None = None
        exclude_uppercase: bool | IResolvable | None = None
        generate_string_key: str | None = None
        include_space: bool | IResolvable | None = None
        password_length: float | None = None
        require_each_included_type: bool | IResolvable | None = None
        secret_string_template: str | None = None
    class ReplicaRegionProperty(Struct):
        region: str
        kms_key_id: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        description: str | None = None,
        generate_secret_string: CfnSecret.GenerateSecretStringProperty | Mapping[str, Any] | IResolvable | None = None,
        kms_key_id: str | _aws_kms.IKeyRef | None = None,
        name: str | None = None,
        replica_regions: Sequence[CfnSecret.ReplicaRegionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        secret_string: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        type: str | None = None,
    ) -> None: ...
    description: str | None
    generate_secret_string: CfnSecret.GenerateSecretStringProperty | IResolvable | None
    kms_key_id: str | None
    name: str | None
    replica_regions: Sequence[CfnSecret.ReplicaRegionProperty | IResolvable] | IResolvable | None
    secret_string: str | None
    tags_raw: Sequence[_CfnTag] | None
    type: str | None
    @property
    def attr_id(self) -> str: ...
    @property
    def secret_ref(self) -> _aws_secretsmanager.SecretReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_secret(resource: _aws_secretsmanager.ISecretRef) -> str: ...
    @staticmethod
    def from_secret_id(scope: Construct, id: str, secret_id: str) -> _aws_secretsmanager.ISecretRef: ...
    @staticmethod
    def is_cfn_secret(x: Any) -> bool: ...

class CfnSecretProps(Struct):
    description: str | None = None
    generate_secret_string: CfnSecret.GenerateSecretStringProperty | Mapping[str, Any] | IResolvable | None = None
    kms_key_id: str | _aws_kms.IKeyRef | None = None
    name: str | None = None
    replica_regions: Sequence[CfnSecret.ReplicaRegionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    secret_string: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    type: str | None = None

class CfnSecretTargetAttachment(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        secret_id: str,
        target_id: str,
        target_type: str,
    ) -> None: ...
    secret_id: str
    target_id: str
    target_type: str
    @property
    def attr_id(self) -> str: ...
    @property
    def secret_target_attachment_ref(self) -> _aws_secretsmanager.SecretTargetAttachmentReference: ...
    @staticmethod
    def is_cfn_secret_target_attachment(x: Any) -> bool: ...

class CfnSecretTargetAttachmentProps(Struct):
    secret_id: str
    target_id: str
    target_type: str

class AttachmentTargetType(Enum):
    RDS_DB_INSTANCE = 'AWS::RDS::DBInstance'
    RDS_DB_CLUSTER = 'AWS::RDS::DBCluster'
    RDS_DB_PROXY = 'AWS::RDS::DBProxy'
    REDSHIFT_CLUSTER = 'AWS::Redshift::Cluster'
    DOCDB_DB_INSTANCE = 'AWS::DocDB::DBInstance'
    DOCDB_DB_CLUSTER = 'AWS::DocDB::DBCluster'

class AttachedSecretOptions(Struct):
    target: Any

class MultiUserHostedRotationOptions(Struct):
    master_secret: Any
    exclude_characters: str | None = None
    function_name: str | None = None
    security_groups: Sequence[Any] | None = None
    vpc: Any | None = None
    vpc_subnets: Any | None = None

class ResourcePolicyProps(Struct):
    secret: Any

class RotationScheduleOptions(Struct):
    automatically_after: Any | None = None
    hosted_rotation: Any | None = None
    rotate_immediately_on_update: bool | None = None
    rotation_lambda: Any | None = None

class RotationScheduleProps(Struct):
    secret: Any
    automatically_after: Any | None = None
    hosted_rotation: Any | None = None
    rotate_immediately_on_update: bool | None = None
    rotation_lambda: Any | None = None

class SecretAttachmentTargetProps(Struct):
    target_id: str
    target_type: AttachmentTargetType

class SecretAttributes(Struct):
    encryption_key: Any | None = None
    secret_complete_arn: str | None = None
    secret_partial_arn: str | None = None

class SecretProps(Struct):
    description: str | None = None
    encryption_key: Any | None = None
    generate_secret_string: Any | None = None
    removal_policy: Any | None = None
    replica_regions: Sequence[Any] | None = None
    secret_name: str | None = None
    secret_object_value: Mapping[str, Any] | None = None
    secret_string_beta1: Any | None = None
    secret_string_value: Any | None = None

class SecretRotationApplicationOptions(Struct):
    additional_semantic_versions: Mapping[str, str] | None = None
    is_multi_user: bool | None = None

class SecretRotationProps(Struct):
    application: Any
    secret: Any
    target: Any
    vpc: Any
    automatically_after: Any | None = None
    endpoint: Any | None = None
    exclude_characters: str | None = None
    master_secret: Any | None = None
    rotate_immediately_on_update: bool | None = None
    security_group: Any | None = None
    vpc_subnets: Any | None = None

class SecretTargetAttachmentProps(Struct):
    target: Any
    secret: Any

class SingleUserHostedRotationOptions(Struct):
    exclude_characters: str | None = None
    function_name: str | None = None
    security_groups: Sequence[Any] | None = None
    vpc: Any | None = None
    vpc_subnets: Any | None = None

