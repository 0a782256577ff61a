# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_ec2 as _aws_ec2
from ..interfaces import aws_iam as _aws_iam
from ..interfaces import aws_kms as _aws_kms
from ..interfaces import aws_redshift as _aws_redshift
from ..interfaces import aws_sns as _aws_sns
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnCluster(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class EndpointProperty(Struct):
        address: str | None = None
        port: str | None = None
    class LoggingPropertiesProperty(Struct):
        bucket_name: str | None = None
        log_destination_type: str | None = None
        log_exports: Sequence[str] | None = None
        s3_key_prefix: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        cluster_type: str,
        db_name: str,
        master_username: str,
        node_type: str,
        allow_version_upgrade: bool | IResolvable | None = None,
        aqua_configuration_status: str | None = None,
        automated_snapshot_retention_period: float | None = None,
        availability_zone: str | None = None,
        availability_zone_relocation: bool | IResolvable | None = None,
        availability_zone_relocation_status: str | None = None,
        classic: bool | IResolvable | None = None,
        cluster_identifier: str | None = None,
        cluster_parameter_group_name: str | _aws_redshift.IClusterParameterGroupRef | None = None,
        cluster_security_groups: Sequence[str | _aws_ec2.ISecurityGroupRef | _aws_redshift.IClusterSecurityGroupRef] | None = None,
        cluster_subnet_group_name: str | _aws_redshift.IClusterSubnetGroupRef | None = None,
        cluster_version: str | None = None,
        defer_maintenance: bool | IResolvable | None = None,
        defer_maintenance_duration: float | None = None,
        defer_maintenance_end_time: str | None = None,
        defer_maintenance_start_time: str | None = None,
        destination_region: str | None = None,
        elastic_ip: str | _aws_ec2.IEIPRef | None = None,
        encrypted: bool | IResolvable | None = None,
        endpoint: CfnCluster.EndpointProperty | Mapping[str, Any] | IResolvable | None = None,
        enhanced_vpc_routing: bool | IResolvable | None = None,
        hsm_client_certificate_identifier: str | None = None,
        hsm_configuration_identifier: str | None = None,
        iam_roles: Sequence[str | _aws_iam.IRoleRef] | None = None,
        kms_key_id: str | _aws_kms.IKeyRef | None = None,
        logging_properties: CfnCluster.LoggingPropertiesProperty | Mapping[str, Any] | IResolvable | None = None,
        maintenance_track_name: str | None = None,
        manage_master_password: bool | IResolvable | None = None,
        manual_snapshot_retention_period: float | None = None,
        master_password_secret_kms_key_id: str | _aws_kms.IKeyRef | None = None,
        master_user_password: str | None = None,
        multi_az: bool | IResolvable | None = None,
        namespace_resource_policy: Any | None = None,
        number_of_nodes: float | None = None,
        owner_account: str | None = None,
        port: float | None = None,
        preferred_maintenance_window: str | None = None,
        publicly_accessible: bool | IResolvable | None = None,
        resource_action: str | None = None,
        revision_target: str | None = None,
        rotate_encryption_key: bool | IResolvable | None = None,
        snapshot_cluster_identifier: str | None = None,
        snapshot_copy_grant_name: str | None = None,
        snapshot_copy_manual: bool | IResolvable | None = None,
        snapshot_copy_retention_period: float | None = None,
        snapshot_identifier: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        vpc_security_group_ids: Sequence[str | _aws_ec2.ISecurityGroupRef] | None = None,
    ) -> None: ...
    cluster_type: str
    db_name: str
    master_username: str
    namespace_resource_policy: Any
    node_type: str
    allow_version_upgrade: bool | IResolvable | None
    aqua_configuration_status: str | None
    automated_snapshot_retention_period: float | None
    availability_zone: str | None
    availability_zone_relocation: bool | IResolvable | None
    availability_zone_relocation_status: str | None
    classic: bool | IResolvable | None
    cluster_identifier: str | None
    cluster_parameter_group_name: str | None
    cluster_security_groups: Sequence[str] | None
    cluster_subnet_group_name: str | None
    cluster_version: str | None
    defer_maintenance: bool | IResolvable | None
    defer_maintenance_duration: float | None
    defer_maintenance_end_time: str | None
    defer_maintenance_start_time: str | None
    destination_region: str | None
    elastic_ip: str | None
    encrypted: bool | IResolvable | None
    endpoint: CfnCluster.EndpointProperty | IResolvable | None
    enhanced_vpc_routing: bool | IResolvable | None
    hsm_client_certificate_identifier: str | None
    hsm_configuration_identifier: str | None
    iam_roles: Sequence[str] | None
    kms_key_id: str | None
    logging_properties: CfnCluster.LoggingPropertiesProperty | IResolvable | None
    maintenance_track_name: str | None
    manage_master_password: bool | IResolvable | None
    manual_snapshot_retention_period: float | None
    master_password_secret_kms_key_id: str | None
    master_user_password: str | None
    multi_az: bool | IResolvable | None
    number_of_nodes: float | None
    owner_account: str | None
    port: float | None
    preferred_maintenance_window: str | None
    publicly_accessible: bool | IResolvable | None
    resource_action: str | None
    revision_target: str | None
    rotate_encryption_key: bool | IResolvable | None
    snapshot_cluster_identifier: str | None
    snapshot_copy_grant_name: str | None
    snapshot_copy_manual: bool | IResolvable | None
    snapshot_copy_retention_period: float | None
    snapshot_identifier: str | None
    tags_raw: Sequence[_CfnTag] | None
    vpc_security_group_ids: Sequence[str] | None
    @property
    def attr_cluster_namespace_arn(self) -> str: ...
    @property
    def attr_defer_maintenance_identifier(self) -> str: ...
    @property
    def attr_endpoint_address(self) -> str: ...
    @property
    def attr_endpoint_port(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_master_password_secret_arn(self) -> str: ...
    @property
    def cluster_ref(self) -> _aws_redshift.ClusterReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_cluster(x: Any) -> bool: ...

class CfnClusterProps(Struct):
    cluster_type: str
    db_name: str
    master_username: str
    node_type: str
    allow_version_upgrade: bool | IResolvable | None = None
    aqua_configuration_status: str | None = None
    automated_snapshot_retention_period: float | None = None
    availability_zone: str | None = None
    availability_zone_relocation: bool | IResolvable | None = None
    availability_zone_relocation_status: str | None = None
    classic: bool | IResolvable | None = None
    cluster_identifier: str | None = None
    cluster_parameter_group_name: str | _aws_redshift.IClusterParameterGroupRef | None = None
    cluster_security_groups: Sequence[str | _aws_ec2.ISecurityGroupRef | _aws_redshift.IClusterSecurityGroupRef] | None = None
    cluster_subnet_group_name: str | _aws_redshift.IClusterSubnetGroupRef | None = None
    cluster_version: str | None = None
    defer_maintenance: bool | IResolvable | None = None
    defer_maintenance_duration: float | None = None
    defer_maintenance_end_time: str | None = None
    defer_maintenance_start_time: str | None = None
    destination_region: str | None = None
    elastic_ip: str | _aws_ec2.IEIPRef | None = None
    encrypted: bool | IResolvable | None = None
    endpoint: CfnCluster.EndpointProperty | Mapping[str, Any] | IResolvable | None = None
    enhanced_vpc_routing: bool | IResolvable | None = None
    hsm_client_certificate_identifier: str | None = None
    hsm_configuration_identifier: str | None = None
    iam_roles: Sequence[str | _aws_iam.IRoleRef] | None = None
    kms_key_id: str | _aws_kms.IKeyRef | None = None
    logging_properties: CfnCluster.LoggingPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
    maintenance_track_name: str | None = None
    manage_master_password: bool | IResolvable | None = None
    manual_snapshot_retention_period: float | None = None
    master_password_secret_kms_key_id: str | _aws_kms.IKeyRef | None = None
    master_user_password: str | None = None
    multi_az: bool | IResolvable | None = None
    namespace_resource_policy: Any | None = None
    number_of_nodes: float | None = None
    owner_account: str | None = None
    port: float | None = None
    preferred_maintenance_window: str | None = None
    publicly_accessible: bool | IResolvable | None = None
    resource_action: str | None = None
    revision_target: str | None = None
    rotate_encryption_key: bool | IResolvable | None = None
    snapshot_cluster_identifier: str | None = None
    snapshot_copy_grant_name: str | None = None
    snapshot_copy_manual: bool | IResolvable | None = None
    snapshot_copy_retention_period: float | None = None
    snapshot_identifier: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    vpc_security_group_ids: Sequence[str | _aws_ec2.ISecurityGroupRef] | None = None

class CfnClusterParameterGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ParameterProperty(Struct):
        parameter_name: str
        parameter_value: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        description: str,
        parameter_group_family: str,
        parameter_group_name: str | None = None,
        parameters: Sequence[CfnClusterParameterGroup.ParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    description: str
    parameter_group_family: str
    parameter_group_name: str | None
    parameters: Sequence[CfnClusterParameterGroup.ParameterProperty | IResolvable] | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def cluster_parameter_group_ref(self) -> _aws_redshift.ClusterParameterGroupReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_cluster_parameter_group(resource: _aws_redshift.IClusterParameterGroupRef) -> str: ...
    @staticmethod
    def from_parameter_group_name(scope: Construct, id: str, parameter_group_name: str) -> _aws_redshift.IClusterParameterGroupRef: ...
    @staticmethod
    def is_cfn_cluster_parameter_group(x: Any) -> bool: ...

class CfnClusterParameterGroupProps(Struct):
    description: str
    parameter_group_family: str
    parameter_group_name: str | None = None
    parameters: Sequence[CfnClusterParameterGroup.ParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnClusterSecurityGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        description: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    description: str
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_id(self) -> str: ...
    @property
    def cluster_security_group_ref(self) -> _aws_redshift.ClusterSecurityGroupReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_cluster_security_group(x: Any) -> bool: ...

class CfnClusterSecurityGroupProps(Struct):
    description: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnClusterSecurityGroupIngress(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        cluster_security_group_name: str,
        cidrip: str | None = None,
        ec2_security_group_name: str | None = None,
        ec2_security_group_owner_id: str | None = None,
    ) -> None: ...
    cluster_security_group_name: str
    cidrip: str | None
    ec2_security_group_name: str | None
    ec2_security_group_owner_id: str | None
    @property
    def attr_id(self) -> str: ...
    @property
    def cluster_security_group_ingress_ref(self) -> _aws_redshift.ClusterSecurityGroupIngressReference: ...
    @staticmethod
    def is_cfn_cluster_security_group_ingress(x: Any) -> bool: ...

class CfnClusterSecurityGroupIngressProps(Struct):
    cluster_security_group_name: str
    cidrip: str | None = None
    ec2_security_group_name: str | None = None
    ec2_security_group_owner_id: str | None = None

class CfnClusterSubnetGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        description: str,
        subnet_ids: Sequence[str | _aws_ec2.ISubnetRef],
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    description: str
    subnet_ids: Sequence[str]
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_cluster_subnet_group_name(self) -> str: ...
    @property
    def cluster_subnet_group_ref(self) -> _aws_redshift.ClusterSubnetGroupReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_cluster_subnet_group(x: Any) -> bool: ...

class CfnClusterSubnetGroupProps(Struct):
    description: str
    subnet_ids: Sequence[str | _aws_ec2.ISubnetRef]
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnEndpointAccess(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class NetworkInterfaceProperty(Struct):
        availability_zone: str | None = None
        network_interface_id: str | None = None
        private_ip_address: str | None = None
        subnet_id: str | None = None
    class VpcEndpointProperty(Struct):
        network_interfaces: Sequence[CfnEndpointAccess.NetworkInterfaceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        vpc_endpoint_id: str | None = None
        vpc_id: str | None = None
    class VpcSecurityGroupProperty(Struct):
        status: str | None = None
        vpc_security_group_id: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        cluster_identifier: str,
        endpoint_name: str,
        subnet_group_name: str | _aws_redshift.IClusterSubnetGroupRef,
        vpc_security_group_ids: Sequence[str | _aws_ec2.ISecurityGroupRef],
        resource_owner: str | None = None,
    ) -> None: ...
    cluster_identifier: str
    endpoint_name: str
    subnet_group_name: str
    vpc_security_group_ids: Sequence[str]
    resource_owner: str | None
    @property
    def attr_address(self) -> str: ...
    @property
    def attr_endpoint_create_time(self) -> str: ...
    @property
    def attr_endpoint_status(self) -> str: ...
    @property
    def attr_port(self) -> float: ...
    @property
    def attr_vpc_endpoint(self) -> IResolvable: ...
    @property
    def attr_vpc_endpoint_network_interfaces(self) -> IResolvable: ...
    @property
    def attr_vpc_endpoint_vpc_endpoint_id(self) -> str: ...
    @property
    def attr_vpc_endpoint_vpc_id(self) -> str: ...
    @property
    def attr_vpc_security_groups(self) -> IResolvable: ...
    @property
    def endpoint_access_ref(self) -> _aws_redshift.EndpointAccessReference: ...
    @staticmethod
    def is_cfn_endpoint_access(x: Any) -> bool: ...

class CfnEndpointAccessProps(Struct):
    cluster_identifier: str
    endpoint_name: str
    subnet_group_name: str | _aws_redshift.IClusterSubnetGroupRef
    vpc_security_group_ids: Sequence[str | _aws_ec2.ISecurityGroupRef]
    resource_owner: str | None = None

class CfnEndpointAuthorization(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        account: str,
        cluster_identifier: str,
        force: bool | IResolvable | None = None,
        vpc_ids: Sequence[str | _aws_ec2.IVPCRef] | None = None,
    ) -> None: ...
    account: str
    cluster_identifier: str
    force: bool | IResolvable | None
    vpc_ids: Sequence[str] | None
    @property
    def attr_allowed_all_vp_cs(self) -> IResolvable: ...
    @property
    def attr_allowed_vp_cs(self) -> Sequence[str]: ...
    @property
    def attr_authorize_time(self) -> str: ...
    @property
    def attr_cluster_status(self) -> str: ...
    @property
    def attr_endpoint_count(self) -> float: ...
    @property
    def attr_grantee(self) -> str: ...
    @property
    def attr_grantor(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def endpoint_authorization_ref(self) -> _aws_redshift.EndpointAuthorizationReference: ...
    @staticmethod
    def is_cfn_endpoint_authorization(x: Any) -> bool: ...

class CfnEndpointAuthorizationProps(Struct):
    account: str
    cluster_identifier: str
    force: bool | IResolvable | None = None
    vpc_ids: Sequence[str | _aws_ec2.IVPCRef] | None = None

class CfnEventSubscription(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        subscription_name: str,
        enabled: bool | IResolvable | None = None,
        event_categories: Sequence[str] | None = None,
        severity: str | None = None,
        sns_topic_arn: str | _aws_sns.ITopicRef | None = None,
        source_ids: Sequence[str] | None = None,
        source_type: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    subscription_name: str
    enabled: bool | IResolvable | None
    event_categories: Sequence[str] | None
    severity: str | None
    sns_topic_arn: str | None
    source_ids: Sequence[str] | None
    source_type: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_customer_aws_id(self) -> str: ...
    @property
    def attr_cust_subscription_id(self) -> str: ...
    @property
    def attr_event_categories_list(self) -> Sequence[str]: ...
    @property
    def attr_source_ids_list(self) -> Sequence[str]: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_subscription_creation_time(self) -> str: ...
    @property
    def event_subscription_ref(self) -> _aws_redshift.EventSubscriptionReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_event_subscription(x: Any) -> bool: ...

class CfnEventSubscriptionProps(Struct):
    subscription_name: str
    enabled: bool | IResolvable | None = None
    event_categories: Sequence[str] | None = None
    severity: str | None = None
    sns_topic_arn: str | _aws_sns.ITopicRef | None = None
    source_ids: Sequence[str] | None = None
    source_type: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnIntegration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        source_arn: str,
        target_arn: str,
        additional_encryption_context: Mapping[str, str] | IResolvable | None = None,
        integration_name: str | None = None,
        kms_key_id: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    source_arn: str
    target_arn: str
    additional_encryption_context: Mapping[str, str] | IResolvable | None
    integration_name: str | None
    kms_key_id: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_create_time(self) -> str: ...
    @property
    def attr_integration_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def integration_ref(self) -> _aws_redshift.IntegrationReference: ...
    @staticmethod
    def arn_for_integration(resource: _aws_redshift.IIntegrationRef) -> str: ...
    @staticmethod
    def is_cfn_integration(x: Any) -> bool: ...

class CfnIntegrationProps(Struct):
    source_arn: str
    target_arn: str
    additional_encryption_context: Mapping[str, str] | IResolvable | None = None
    integration_name: str | None = None
    kms_key_id: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnQEV2IdcApplication(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        idc_display_name: str,
        idc_instance_arn: str,
        qev2_idc_application_name: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    idc_display_name: str
    idc_instance_arn: str
    qev2_idc_application_name: str
    tags: Sequence[_CfnTag] | None
    @property
    def attr_idc_managed_application_arn(self) -> str: ...
    @property
    def attr_idc_onboard_status(self) -> str: ...
    @property
    def attr_qev2_idc_application_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def qev2_idc_application_ref(self) -> _aws_redshift.QEV2IdcApplicationReference: ...
    @staticmethod
    def is_cfn_qev2_idc_application(x: Any) -> bool: ...

class CfnQEV2IdcApplicationProps(Struct):
    idc_display_name: str
    idc_instance_arn: str
    qev2_idc_application_name: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnRedshiftIdcApplication(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AuthorizedTokenIssuerProperty(Struct):
        authorized_audiences_list: Sequence[str] | None = None
        trusted_token_issuer_arn: str | None = None
    class ConnectProperty(Struct):
        authorization: str
    class LakeFormationQueryProperty(Struct):
        authorization: str
    class LakeFormationScopeUnionProperty(Struct):
        lake_formation_query: CfnRedshiftIdcApplication.LakeFormationQueryProperty | Mapping[str, Any] | IResolvable | None = None
    class ReadWriteAccessProperty(Struct):
        authorization: str
    class RedshiftScopeUnionProperty(Struct):
        connect: CfnRedshiftIdcApplication.ConnectProperty | Mapping[str, Any] | IResolvable | None = None
    class S3AccessGrantsScopeUnionProperty(Struct):
        read_write_access: CfnRedshiftIdcApplication.ReadWriteAccessProperty | Mapping[str, Any] | IResolvable | None = None
    class ServiceIntegrationsUnionProperty(Struct):
        lake_formation: Sequence[CfnRedshiftIdcApplication.LakeFormationScopeUnionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        redshift: Sequence[CfnRedshiftIdcApplication.RedshiftScopeUnionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        s3_access_grants: Sequence[CfnRedshiftIdcApplication.S3AccessGrantsScopeUnionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        iam_role_arn: str,
        idc_display_name: str,
        idc_instance_arn: str,
        redshift_idc_application_name: str,
        application_type: str | None = None,
        authorized_token_issuer_list: Sequence[CfnRedshiftIdcApplication.AuthorizedTokenIssuerProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        identity_namespace: str | None = None,
        service_integrations: Sequence[CfnRedshiftIdcApplication.ServiceIntegrationsUnionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        sso_tag_keys: Sequence[str] | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    iam_role_arn: str
    idc_display_name: str
    idc_instance_arn: str
    redshift_idc_application_name: str
    application_type: str | None
    authorized_token_issuer_list: Sequence[CfnRedshiftIdcApplication.AuthorizedTokenIssuerProperty | IResolvable] | IResolvable | None
    identity_namespace: str | None
    service_integrations: Sequence[CfnRedshiftIdcApplication.ServiceIntegrationsUnionProperty | IResolvable] | IResolvable | None
    sso_tag_keys: Sequence[str] | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_idc_managed_application_arn(self) -> str: ...
    @property
    def attr_idc_onboard_status(self) -> str: ...
    @property
    def attr_redshift_idc_application_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def redshift_idc_application_ref(self) -> _aws_redshift.RedshiftIdcApplicationReference: ...
    @staticmethod
    def arn_for_redshift_idc_application(resource: _aws_redshift.IRedshiftIdcApplicationRef) -> str: ...
    @staticmethod
    def is_cfn_redshift_idc_application(x: Any) -> bool: ...

class CfnRedshiftIdcApplicationProps(Struct):
    iam_role_arn: str
    idc_display_name: str
    idc_instance_arn: str
    redshift_idc_application_name: str
    application_type: str | None = None
    authorized_token_issuer_list: Sequence[CfnRedshiftIdcApplication.AuthorizedTokenIssuerProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    identity_namespace: str | None = None
    service_integrations: Sequence[CfnRedshiftIdcApplication.ServiceIntegrationsUnionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    sso_tag_keys: Sequence[str] | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnScheduledAction(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class PauseClusterMessageProperty(Struct):
        cluster_identifier: str
    class ResizeClusterMessageProperty(Struct):
        cluster_identifier: str
        classic: bool | IResolvable | None = None
        cluster_type: str | None = None
        node_type: str | None = None
        number_of_nodes: float | None = None
    class ResumeClusterMessageProperty(Struct):
        cluster_identifier: str
    class ScheduledActionTypeProperty(Struct):
        pause_cluster: CfnScheduledAction.PauseClusterMessageProperty | Mapping[str, Any] | IResolvable | None = None
        resize_cluster: CfnScheduledAction.ResizeClusterMessageProperty | Mapping[str, Any] | IResolvable | None = None
        resume_cluster: CfnScheduledAction.ResumeClusterMessageProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        scheduled_action_name: str,
        enable: bool | IResolvable | None = None,
        end_time: str | None = None,
        iam_role: str | None = None,
        schedule: str | None = None,
        scheduled_action_description: str | None = None,
        start_time: str | None = None,
        target_action: CfnScheduledAction.ScheduledActionTypeProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    scheduled_action_name: str
    enable: bool | IResolvable | None
    end_time: str | None
    iam_role: str | None
    schedule: str | None
    scheduled_action_description: str | None
    start_time: str | None
    target_action: CfnScheduledAction.ScheduledActionTypeProperty | IResolvable | None
    @property
    def attr_next_invocations(self) -> Sequence[str]: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def scheduled_action_ref(self) -> _aws_redshift.ScheduledActionReference: ...
    @staticmethod
    def is_cfn_scheduled_action(x: Any) -> bool: ...

class CfnScheduledActionProps(Struct):
    scheduled_action_name: str
    enable: bool | IResolvable | None = None
    end_time: str | None = None
    iam_role: str | None = None
    schedule: str | None = None
    scheduled_action_description: str | None = None
    start_time: str | None = None
    target_action: CfnScheduledAction.ScheduledActionTypeProperty | Mapping[str, Any] | IResolvable | None = None

class CfnSnapshot(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        cluster_identifier: str,
        snapshot_identifier: str,
        manual_snapshot_retention_period: float | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    cluster_identifier: str
    snapshot_identifier: str
    manual_snapshot_retention_period: float | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_availability_zone(self) -> str: ...
    @property
    def attr_cluster_create_time(self) -> str: ...
    @property
    def attr_cluster_version(self) -> str: ...
    @property
    def attr_db_name(self) -> str: ...
    @property
    def attr_encrypted(self) -> IResolvable: ...
    @property
    def attr_encrypted_with_hsm(self) -> IResolvable: ...
    @property
    def attr_engine_full_version(self) -> str: ...
    @property
    def attr_enhanced_vpc_routing(self) -> IResolvable: ...
    @property
    def attr_kms_key_id(self) -> str: ...
    @property
    def attr_maintenance_track_name(self) -> str: ...
    @property
    def attr_master_username(self) -> str: ...
    @property
    def attr_node_type(self) -> str: ...
    @property
    def attr_number_of_nodes(self) -> float: ...
    @property
    def attr_owner_account(self) -> str: ...
    @property
    def attr_port(self) -> float: ...
    @property
    def attr_snapshot_arn(self) -> str: ...
    @property
    def attr_snapshot_create_time(self) -> str: ...
    @property
    def attr_snapshot_type(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_vpc_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def snapshot_ref(self) -> _aws_redshift.SnapshotReference: ...
    @staticmethod
    def arn_for_snapshot(resource: _aws_redshift.ISnapshotRef) -> str: ...
    @staticmethod
    def is_cfn_snapshot(x: Any) -> bool: ...

class CfnSnapshotProps(Struct):
    cluster_identifier: str
    snapshot_identifier: str
    manual_snapshot_retention_period: float | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnSnapshotCopyGrant(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        snapshot_copy_grant_name: str,
        kms_key_id: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    snapshot_copy_grant_name: str
    kms_key_id: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def snapshot_copy_grant_ref(self) -> _aws_redshift.SnapshotCopyGrantReference: ...
    @staticmethod
    def arn_for_snapshot_copy_grant(resource: _aws_redshift.ISnapshotCopyGrantRef) -> str: ...
    @staticmethod
    def is_cfn_snapshot_copy_grant(x: Any) -> bool: ...

class CfnSnapshotCopyGrantProps(Struct):
    snapshot_copy_grant_name: str
    kms_key_id: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnSnapshotSchedule(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        schedule_definitions: Sequence[str],
        schedule_identifier: str,
        schedule_description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    schedule_definitions: Sequence[str]
    schedule_identifier: str
    schedule_description: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_associated_cluster_count(self) -> float: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def snapshot_schedule_ref(self) -> _aws_redshift.SnapshotScheduleReference: ...
    @staticmethod
    def arn_for_snapshot_schedule(resource: _aws_redshift.ISnapshotScheduleRef) -> str: ...
    @staticmethod
    def is_cfn_snapshot_schedule(x: Any) -> bool: ...

class CfnSnapshotScheduleProps(Struct):
    schedule_definitions: Sequence[str]
    schedule_identifier: str
    schedule_description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnUsageLimit(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        amount: float,
        cluster_identifier: str,
        feature_type: str,
        limit_type: str,
        breach_action: str | None = None,
        period: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    amount: float
    cluster_identifier: str
    feature_type: str
    limit_type: str
    breach_action: str | None
    period: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_usage_limit_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def usage_limit_ref(self) -> _aws_redshift.UsageLimitReference: ...
    @staticmethod
    def arn_for_usage_limit(resource: _aws_redshift.IUsageLimitRef) -> str: ...
    @staticmethod
    def is_cfn_usage_limit(x: Any) -> bool: ...

class CfnUsageLimitProps(Struct):
    amount: float
    cluster_identifier: str
    feature_type: str
    limit_type: str
    breach_action: str | None = None
    period: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

