# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_ec2 as _aws_ec2
from ..interfaces import aws_eks as _aws_eks
from ..interfaces import aws_iam as _aws_iam
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnAccessEntry(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AccessPolicyProperty(Struct):
        access_scope: CfnAccessEntry.AccessScopeProperty | Mapping[str, Any] | IResolvable
        policy_arn: str
    class AccessScopeProperty(Struct):
        type: str
        namespaces: Sequence[str] | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        cluster_name: str,
        principal_arn: str,
        access_policies: Sequence[CfnAccessEntry.AccessPolicyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        kubernetes_groups: Sequence[str] | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        type: str | None = None,
        username: str | None = None,
    ) -> None: ...
    cluster_name: str
    principal_arn: str
    access_policies: Sequence[CfnAccessEntry.AccessPolicyProperty | IResolvable] | IResolvable | None
    kubernetes_groups: Sequence[str] | None
    tags: Sequence[_CfnTag] | None
    type: str | None
    username: str | None
    @property
    def access_entry_ref(self) -> _aws_eks.AccessEntryReference: ...
    @property
    def attr_access_entry_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_access_entry(resource: _aws_eks.IAccessEntryRef) -> str: ...
    @staticmethod
    def is_cfn_access_entry(x: Any) -> bool: ...

class CfnAccessEntryProps(Struct):
    cluster_name: str
    principal_arn: str
    access_policies: Sequence[CfnAccessEntry.AccessPolicyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    kubernetes_groups: Sequence[str] | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    type: str | None = None
    username: str | None = None

class CfnAddon(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class NamespaceConfigProperty(Struct):
        namespace: str
    class PodIdentityAssociationProperty(Struct):
        role_arn: str
        service_account: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        addon_name: str,
        cluster_name: str,
        addon_version: str | None = None,
        configuration_values: str | None = None,
        namespace_config: CfnAddon.NamespaceConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        pod_identity_associations: Sequence[CfnAddon.PodIdentityAssociationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        preserve_on_delete: bool | IResolvable | None = None,
        resolve_conflicts: str | None = None,
        service_account_role_arn: str | _aws_iam.IRoleRef | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    addon_name: str
    cluster_name: str
    addon_version: str | None
    configuration_values: str | None
    namespace_config: CfnAddon.NamespaceConfigProperty | IResolvable | None
    pod_identity_associations: Sequence[CfnAddon.PodIdentityAssociationProperty | IResolvable] | IResolvable | None
    preserve_on_delete: bool | IResolvable | None
    resolve_conflicts: str | None
    service_account_role_arn: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def addon_ref(self) -> _aws_eks.AddonReference: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_addon(resource: _aws_eks.IAddonRef) -> str: ...
    @staticmethod
    def is_cfn_addon(x: Any) -> bool: ...

class CfnAddonProps(Struct):
    addon_name: str
    cluster_name: str
    addon_version: str | None = None
    configuration_values: str | None = None
    namespace_config: CfnAddon.NamespaceConfigProperty | Mapping[str, Any] | IResolvable | None = None
    pod_identity_associations: Sequence[CfnAddon.PodIdentityAssociationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    preserve_on_delete: bool | IResolvable | None = None
    resolve_conflicts: str | None = None
    service_account_role_arn: str | _aws_iam.IRoleRef | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnCapability(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AckProperty(Struct):
        disabled_services: Sequence[str] | None = None
        enable_cross_namespace: bool | IResolvable | None = None
    class ArgoCdProperty(Struct):
        aws_idc: CfnCapability.AwsIdcProperty | Mapping[str, Any] | IResolvable
        endpoint_prefix: str | None = None
        namespace: str | None = None
        network_access: CfnCapability.NetworkAccessProperty | Mapping[str, Any] | IResolvable | None = None
        rbac_role_mappings: Sequence[CfnCapability.ArgoCdRoleMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        server_url: str | None = None
    class ArgoCdRoleMappingProperty(Struct):
        identities: Sequence[CfnCapability.SsoIdentityProperty | Mapping[str, Any] | IResolvable] | IResolvable
        role: str
    class AwsIdcProperty(Struct):
        idc_instance_arn: str
        idc_managed_application_arn: str | None = None
        idc_region: str | None = None
    class CapabilityConfigurationProperty(Struct):
        ack: CfnCapability.AckProperty | Mapping[str, Any] | IResolvable | None = None
        argo_cd: CfnCapability.ArgoCdProperty | Mapping[str, Any] | IResolvable | None = None
    class NetworkAccessProperty(Struct):
        vpce_ids: Sequence[str] | None = None
    class SsoIdentityProperty(Struct):
        id: str
        type: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        capability_name: str,
        cluster_name: str,
        delete_propagation_policy: str,
        role_arn: str,
        type: str,
        configuration: CfnCapability.CapabilityConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    capability_name: str
    cluster_name: str
    delete_propagation_policy: str
    role_arn: str
    type: str
    configuration: CfnCapability.CapabilityConfigurationProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_configuration_argo_cd_aws_idc_idc_managed_application_arn(self) -> str: ...
    @property
    def attr_configuration_argo_cd_server_url(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_modified_at(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_version(self) -> str: ...
    @property
    def capability_ref(self) -> _aws_eks.CapabilityReference: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_capability(resource: _aws_eks.ICapabilityRef) -> str: ...
    @staticmethod
    def is_cfn_capability(x: Any) -> bool: ...

class CfnCapabilityProps(Struct):
    capability_name: str
    cluster_name: str
    delete_propagation_policy: str
    role_arn: str
    type: str
    configuration: CfnCapability.CapabilityConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnCertificateAuthority(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ScheduledEventsProperty(Struct):
        final_auto_activation: str | None = None
        first_auto_activation: str | None = None
    class ValidityProperty(Struct):
        not_after: str | None = None
        not_before: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        cluster_name: str,
    ) -> None: ...
    cluster_name: str
    @property
    def attr_activated_at(self) -> str: ...
    @property
    def attr_activated_by(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_created_by(self) -> str: ...
    @property
    def attr_data(self) -> str: ...
    @property
    def attr_distribution_status(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_rollback_available(self) -> IResolvable: ...
    @property
    def attr_scheduled_events(self) -> IResolvable: ...
    @property
    def attr_scheduled_events_final_auto_activation(self) -> str: ...
    @property
    def attr_scheduled_events_first_auto_activation(self) -> str: ...
    @property
    def attr_signing_status(self) -> str: ...
    @property
    def attr_validity(self) -> IResolvable: ...
    @property
    def attr_validity_not_after(self) -> str: ...
    @property
    def attr_validity_not_before(self) -> str: ...
    @property
    def certificate_authority_ref(self) -> _aws_eks.CertificateAuthorityReference: ...
    @staticmethod
    def is_cfn_certificate_authority(x: Any) -> bool: ...

class CfnCertificateAuthorityProps(Struct):
    cluster_name: str

class CfnCluster(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AccessConfigProperty(Struct):
        authentication_mode: str | None = None
        bootstrap_cluster_creator_admin_permissions: bool | IResolvable | None = None
    class ActiveCertificateAuthorityProperty(Struct):
        activated_by: str | None = None
        id: str | None = None
    class BlockStorageProperty(Struct):
        enabled: bool | IResolvable | None = None
    class CertificateAuthorityProperty(Struct):
        active: CfnCluster.ActiveCertificateAuthorityProperty | Mapping[str, Any] | IResolvable | None = None
        data: str | None = None
    class ClusterLoggingProperty(Struct):
        enabled_types: Sequence[CfnCluster.LoggingTypeConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ComputeConfigProperty(Struct):
        enabled: bool | IResolvable | None = None
        node_pools: Sequence[str] | None = None
        node_role_arn: str | None = None
    class ControlPlanePlacementProperty(Struct):
        group_name: str | None = None
        spread_level: str | None = None
    class ControlPlaneScalingConfigProperty(Struct):
        tier: str | None = None
    class ElasticLoadBalancingProperty(Struct):
        enabled: bool | IResolvable | None = None
    class EncryptionConfigProperty(Struct):
        provider: CfnCluster.ProviderProperty | Mapping[str, Any] | IResolvable | None = None
        resources: Sequence[str] | None = None
    class EtcdPlacementProperty(Struct):
        spread_level: str | None = None
    class HorizontalPodAutoscalerControllerConfigProperty(Struct):
        horizontal_pod_autoscaler_sync_period: str | None = None
    class KubeApiServerConfigProperty(Struct):
        event_ttl: str | None = None
        service_node_port_range: CfnCluster.ServiceNodePortRangeProperty | Mapping[str, Any] | IResolvable | None = None
    class KubeControllerManagerConfigProperty(Struct):
        horizontal_pod_autoscaler_controller_config: CfnCluster.HorizontalPodAutoscalerControllerConfigProperty | Mapping[str, Any] | IResolvable | None = None
        pod_gc_controller_config: CfnCluster.PodGcControllerConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class KubeSchedulerConfigProperty(Struct):
        node_resources_fit: CfnCluster.NodeResourcesFitConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class KubernetesNetworkConfigProperty(Struct):
        elastic_load_balancing: CfnCluster.ElasticLoadBalancingProperty | Mapping[str, Any] | IResolvable | None = None
        ip_family: str | None = None
        service_ipv4_cidr: str | None = None
        service_ipv6_cidr: str | None = None
    class LoggingProperty(Struct):
        cluster_logging: CfnCluster.ClusterLoggingProperty | Mapping[str, Any] | IResolvable | None = None
    class LoggingTypeConfigProperty(Struct):
        type: str | None = None
    class NodeResourcesFitConfigProperty(Struct):
        scoring_strategy: CfnCluster.ScoringStrategyProperty | Mapping[str, Any] | IResolvable | None = None
    class OutpostConfigProperty(Struct):
        control_plane_instance_type: str
        outpost_arns: Sequence[str]
        control_plane_placement: CfnCluster.ControlPlanePlacementProperty | Mapping[str, Any] | IResolvable | None = None
        etcd_instance_type: str | None = None
        etcd_placement: CfnCluster.EtcdPlacementProperty | Mapping[str, Any] | IResolvable | None = None
    class PodGcControllerConfigProperty(Struct):
        terminated_pod_gc_threshold: float | None = None
    class ProviderProperty(Struct):
        key_arn: str | None = None
    class RemoteNetworkConfigProperty(Struct):
        remote_node_networks: Sequence[CfnCluster.RemoteNodeNetworkProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        remote_pod_networks: Sequence[CfnCluster.RemotePodNetworkProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class RemoteNodeNetworkProperty(Struct):
        cidrs: Sequence[str]
    class RemotePodNetworkProperty(Struct):
        cidrs: Sequence[str]
    class ResourceWeightProperty(Struct):
        name: str | None = None
        weight: float | None = None
    class ResourcesVpcConfigProperty(Struct):
        subnet_ids: Sequence[str]
        control_plane_egress_mode: str | None = None
        endpoint_private_access: bool | IResolvable | None = None
        endpoint_public_access: bool | IResolvable | None = None
        public_access_cidrs: Sequence[str] | None = None
        security_group_ids: Sequence[str] | None = None
    class RollbackConfigProperty(Struct):
        timeout_minutes: float | None = None
    class ScoringStrategyProperty(Struct):
        resources: Sequence[CfnCluster.ResourceWeightProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        type: str | None = None
    class ServiceNodePortRangeProperty(Struct):
        max_port: float | None = None
        min_port: float | None = None
    class StorageConfigProperty(Struct):
        block_storage: CfnCluster.BlockStorageProperty | Mapping[str, Any] | IResolvable | None = None
    class UpgradePolicyProperty(Struct):
        support_type: str | None = None
    class ZonalShiftConfigProperty(Struct):
        enabled: bool | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        resources_vpc_config: CfnCluster.ResourcesVpcConfigProperty | Mapping[str, Any] | IResolvable,
        role_arn: str | _aws_iam.IRoleRef,
        access_config: CfnCluster.AccessConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        active_certificate_authority_id: str | None = None,
        bootstrap_self_managed_addons: bool | IResolvable | None = None,
        certificate_authority: CfnCluster.CertificateAuthorityProperty | Mapping[str, Any] | IResolvable | None = None,
        compute_config: CfnCluster.ComputeConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        control_plane_scaling_config: CfnCluster.ControlPlaneScalingConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        deletion_protection: bool | IResolvable | None = None,
        encryption_config: Sequence[CfnCluster.EncryptionConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        force: bool | IResolvable | None = None,
        kube_api_server_config: CfnCluster.KubeApiServerConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        kube_controller_manager_config: CfnCluster.KubeControllerManagerConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        kubernetes_network_config: CfnCluster.KubernetesNetworkConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        kube_scheduler_config: CfnCluster.KubeSchedulerConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        logging: CfnCluster.LoggingProperty | Mapping[str, Any] | IResolvable | None = None,
        name: str | None = None,
        outpost_config: CfnCluster.OutpostConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        remote_network_config: CfnCluster.RemoteNetworkConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        rollback_config: CfnCluster.RollbackConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        storage_config: CfnCluster.StorageConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        upgrade_policy: CfnCluster.UpgradePolicyProperty | Mapping[str, Any] | IResolvable | None = None,
        version: str | None = None,
        zonal_shift_config: CfnCluster.ZonalShiftConfigProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    resources_vpc_config: CfnCluster.ResourcesVpcConfigProperty | IResolvable
    role_arn: str
    access_config: CfnCluster.AccessConfigProperty | IResolvable | None
    active_certificate_authority_id: str | None
    bootstrap_self_managed_addons: bool | IResolvable | None
    certificate_authority: CfnCluster.CertificateAuthorityProperty | IResolvable | None
    compute_config: CfnCluster.ComputeConfigProperty | IResolvable | None
    control_plane_scaling_config: CfnCluster.ControlPlaneScalingConfigProperty | IResolvable | None
    deletion_protection: bool | IResolvable | None
    encryption_config: Sequence[CfnCluster.EncryptionConfigProperty | IResolvable] | IResolvable | None
    force: bool | IResolvable | None
    kube_api_server_config: CfnCluster.KubeApiServerConfigProperty | IResolvable | None
    kube_controller_manager_config: CfnCluster.KubeControllerManagerConfigProperty | IResolvable | None
    kubernetes_network_config: CfnCluster.KubernetesNetworkConfigProperty | IResolvable | None
    kube_scheduler_config: CfnCluster.KubeSchedulerConfigProperty | IResolvable | None
    logging: CfnCluster.LoggingProperty | IResolvable | None
    name: str | None
    outpost_config: CfnCluster.OutpostConfigProperty | IResolvable | None
    remote_network_config: CfnCluster.RemoteNetworkConfigProperty | IResolvable | None
    rollback_config: CfnCluster.RollbackConfigProperty | IResolvable | None
    storage_config: CfnCluster.StorageConfigProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    upgrade_policy: CfnCluster.UpgradePolicyProperty | IResolvable | None
    version: str | None
    zonal_shift_config: CfnCluster.ZonalShiftConfigProperty | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_certificate_authority_active_activated_by(self) -> str: ...
    @property
    def attr_certificate_authority_active_id(self) -> str: ...
    @property
    def attr_certificate_authority_certificate_data(self) -> str: ...
    @property
    def attr_certificate_authority_data(self) -> str: ...
    @property
    def attr_cluster_security_group_id(self) -> str: ...
    @property
    def attr_encryption_config_key_arn(self) -> str: ...
    @property
    def attr_endpoint(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_kubernetes_network_config_service_ipv6_cidr(self) -> str: ...
    @property
    def attr_open_id_connect_issuer_url(self) -> str: ...
    @property
    def cluster_ref(self) -> _aws_eks.ClusterReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_cluster(resource: _aws_eks.IClusterRef) -> str: ...
    @staticmethod
    def from_cluster_arn(scope: Construct, id: str, arn: str) -> _aws_eks.IClusterRef: ...
    @staticmethod
    def from_cluster_name(scope: Construct, id: str, cluster_name: str) -> _aws_eks.IClusterRef: ...
    @staticmethod
    def is_cfn_cluster(x: Any) -> bool: ...

class CfnClusterProps(Struct):
    resources_vpc_config: CfnCluster.ResourcesVpcConfigProperty | Mapping[str, Any] | IResolvable
    role_arn: str | _aws_iam.IRoleRef
    access_config: CfnCluster.AccessConfigProperty | Mapping[str, Any] | IResolvable | None = None
    active_certificate_authority_id: str | None = None
    bootstrap_self_managed_addons: bool | IResolvable | None = None
    certificate_authority: CfnCluster.CertificateAuthorityProperty | Mapping[str, Any] | IResolvable | None = None
    compute_config: CfnCluster.ComputeConfigProperty | Mapping[str, Any] | IResolvable | None = None
    control_plane_scaling_config: CfnCluster.ControlPlaneScalingConfigProperty | Mapping[str, Any] | IResolvable | None = None
    deletion_protection: bool | IResolvable | None = None
    encryption_config: Sequence[CfnCluster.EncryptionConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    force: bool | IResolvable | None = None
    kube_api_server_config: CfnCluster.KubeApiServerConfigProperty | Mapping[str, Any] | IResolvable | None = None
    kube_controller_manager_config: CfnCluster.KubeControllerManagerConfigProperty | Mapping[str, Any] | IResolvable | None = None
    kubernetes_network_config: CfnCluster.KubernetesNetworkConfigProperty | Mapping[str, Any] | IResolvable | None = None
    kube_scheduler_config: CfnCluster.KubeSchedulerConfigProperty | Mapping[str, Any] | IResolvable | None = None
    logging: CfnCluster.LoggingProperty | Mapping[str, Any] | IResolvable | None = None
    name: str | None = None
    outpost_config: CfnCluster.OutpostConfigProperty | Mapping[str, Any] | IResolvable | None = None
    remote_network_config: CfnCluster.RemoteNetworkConfigProperty | Mapping[str, Any] | IResolvable | None = None
    rollback_config: CfnCluster.RollbackConfigProperty | Mapping[str, Any] | IResolvable | None = None
    storage_config: CfnCluster.StorageConfigProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    upgrade_policy: CfnCluster.UpgradePolicyProperty | Mapping[str, Any] | IResolvable | None = None
    version: str | None = None
    zonal_shift_config: CfnCluster.ZonalShiftConfigProperty | Mapping[str, Any] | IResolvable | None = None

class CfnFargateProfile(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class LabelProperty(Struct):
        key: str
        value: str
    class SelectorProperty(Struct):
        namespace: str
        labels: Sequence[CfnFargateProfile.LabelProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        cluster_name: str,
        pod_execution_role_arn: str,
        selectors: Sequence[CfnFargateProfile.SelectorProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        fargate_profile_name: str | None = None,
        subnets: Sequence[str] | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    cluster_name: str
    pod_execution_role_arn: str
    selectors: Sequence[CfnFargateProfile.SelectorProperty | IResolvable] | IResolvable
    fargate_profile_name: str | None
    subnets: Sequence[str] | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def fargate_profile_ref(self) -> _aws_eks.FargateProfileReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_fargate_profile(resource: _aws_eks.IFargateProfileRef) -> str: ...
    @staticmethod
    def is_cfn_fargate_profile(x: Any) -> bool: ...

class CfnFargateProfileProps(Struct):
    cluster_name: str
    pod_execution_role_arn: str
    selectors: Sequence[CfnFargateProfile.SelectorProperty | Mapping[str, Any] | IResolvable] | IResolvable
    fargate_profile_name: str | None = None
    subnets: Sequence[str] | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnIdentityProviderConfig(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class OidcIdentityProviderConfigProperty(Struct):
        client_id: str
        issuer_url: str
        groups_claim: str | None = None
        groups_prefix: str | None = None
        required_claims: Sequence[CfnIdentityProviderConfig.RequiredClaimProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        username_claim: str | None = None
        username_prefix: str | None = None
    class RequiredClaimProperty(Struct):
        key: str
        value: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        cluster_name: str,
        type: str,
        identity_provider_config_name: str | None = None,
        oidc: CfnIdentityProviderConfig.OidcIdentityProviderConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    cluster_name: str
    type: str
    identity_provider_config_name: str | None
    oidc: CfnIdentityProviderConfig.OidcIdentityProviderConfigProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_identity_provider_config_arn(self) -> str: ...
    @property
    def identity_provider_config_ref(self) -> _aws_eks.IdentityProviderConfigReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_identity_provider_config(resource: _aws_eks.IIdentityProviderConfigRef) -> str: ...
    @staticmethod
    def is_cfn_identity_provider_config(x: Any) -> bool: ...

class CfnIdentityProviderConfigProps(Struct):
    cluster_name: str
    type: str
    identity_provider_config_name: str | None = None
    oidc: CfnIdentityProviderConfig.OidcIdentityProviderConfigProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnNodegroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class LaunchTemplateSpecificationProperty(Struct):
        id: str | None = None
        name: str | None = None
        version: str | None = None
    class NodeRepairConfigOverridesProperty(Struct):
        min_repair_wait_time_mins: float | None = None
        node_monitoring_condition: str | None = None
        node_unhealthy_reason: str | None = None
        repair_action: str | None = None
    class NodeRepairConfigProperty(Struct):
        enabled: bool | IResolvable | None = None
        max_parallel_nodes_repaired_count: float | None = None
        max_parallel_nodes_repaired_percentage: float | None = None
        max_unhealthy_node_threshold_count: float | None = None
        max_unhealthy_node_threshold_percentage: float | None = None
        node_repair_config_overrides: Sequence[CfnNodegroup.NodeRepairConfigOverridesProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class RemoteAccessProperty(Struct):
        ec2_ssh_key: str
        source_security_groups: Sequence[str] | None = None
    class ScalingConfigProperty(Struct):
        desired_size: float | None = None
        max_size: float | None = None
        min_size: float | None = None
    class TaintProperty(Struct):
        effect: str | None = None
        key: str | None = None
        value: str | None = None
    class UpdateConfigProperty(Struct):
        max_unavailable: float | None = None
        max_unavailable_percentage: float | None = None
        update_strategy: str | None = None
    class WarmPoolConfigProperty(Struct):
        enabled: bool | IResolvable | None = None
        max_group_prepared_capacity: float | None = None
        min_size: float | None = None
        pool_state: str | None = None
        reuse_on_scale_in: bool | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        cluster_name: str | _aws_eks.IClusterRef,
        node_role: str | _aws_iam.IRoleRef,
        subnets: Sequence[str | _aws_ec2.ISubnetRef],
        ami_type: str | None = None,
        capacity_type: str | None = None,
        disk_size: float | None = None,
        force_update_enabled: bool | IResolvable | None = None,
        instance_types: Sequence[str] | None = None,
        labels: Mapping[str, str] | IResolvable | None = None,
        launch_template: CfnNodegroup.LaunchTemplateSpecificationProperty | Mapping[str, Any] | IResolvable | None = None,
        nodegroup_name: str | None = None,
        node_repair_config: CfnNodegroup.NodeRepairConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        release_version: str | None = None,
        remote_access: CfnNodegroup.RemoteAccessProperty | Mapping[str, Any] | IResolvable | None = None,
        scaling_config: CfnNodegroup.ScalingConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Mapping[str, str] | None = None,
        taints: Sequence[CfnNodegroup.TaintProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        update_config: CfnNodegroup.UpdateConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        version: str | None = None,
        warm_pool_config: CfnNodegroup.WarmPoolConfigProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    cluster_name: str
    node_role: str
    subnets: Sequence[str]
    ami_type: str | None
    capacity_type: str | None
    disk_size: float | None
    force_update_enabled: bool | IResolvable | None
    instance_types: Sequence[str] | None
    labels: Mapping[str, str] | IResolvable | None
    launch_template: CfnNodegroup.LaunchTemplateSpecificationProperty | IResolvable | None
    nodegroup_name: str | None
    node_repair_config: CfnNodegroup.NodeRepairConfigProperty | IResolvable | None
    release_version: str | None
    remote_access: CfnNodegroup.RemoteAccessProperty | IResolvable | None
    scaling_config: CfnNodegroup.ScalingConfigProperty | IResolvable | None
    tags_raw: Mapping[str, str] | None
    taints: Sequence[CfnNodegroup.TaintProperty | IResolvable] | IResolvable | None
    update_config: CfnNodegroup.UpdateConfigProperty | IResolvable | None
    version: str | None
    warm_pool_config: CfnNodegroup.WarmPoolConfigProperty | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_cluster_name(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_nodegroup_name(self) -> str: ...
    @property
    def nodegroup_ref(self) -> _aws_eks.NodegroupReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_nodegroup(resource: _aws_eks.INodegroupRef) -> str: ...
    @staticmethod
    def is_cfn_nodegroup(x: Any) -> bool: ...

class CfnNodegroupProps(Struct):
    cluster_name: str | _aws_eks.IClusterRef
    node_role: str | _aws_iam.IRoleRef
    subnets: Sequence[str | _aws_ec2.ISubnetRef]
    ami_type: str | None = None
    capacity_type: str | None = None
    disk_size: float | None = None
    force_update_enabled: bool | IResolvable | None = None
    instance_types: Sequence[str] | None = None
    labels: Mapping[str, str] | IResolvable | None = None
    launch_template: CfnNodegroup.LaunchTemplateSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
    nodegroup_name: str | None = None
    node_repair_config: CfnNodegroup.NodeRepairConfigProperty | Mapping[str, Any] | IResolvable | None = None
    release_version: str | None = None
    remote_access: CfnNodegroup.RemoteAccessProperty | Mapping[str, Any] | IResolvable | None = None
    scaling_config: CfnNodegroup.ScalingConfigProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Mapping[str, str] | None = None
    taints: Sequence[CfnNodegroup.TaintProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    update_config: CfnNodegroup.UpdateConfigProperty | Mapping[str, Any] | IResolvable | None = None
    version: str | None = None
    warm_pool_config: CfnNodegroup.WarmPoolConfigProperty | Mapping[str, Any] | IResolvable | None = None

class CfnPodIdentityAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        cluster_name: str,
        namespace: str,
        role_arn: str,
        service_account: str,
        disable_session_tags: bool | IResolvable | None = None,
        policy: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        target_role_arn: str | None = None,
    ) -> None: ...
    cluster_name: str
    namespace: str
    role_arn: str
    service_account: str
    disable_session_tags: bool | IResolvable | None
    policy: str | None
    tags: Sequence[_CfnTag] | None
    target_role_arn: str | None
    @property
    def attr_association_arn(self) -> str: ...
    @property
    def attr_association_id(self) -> str: ...
    @property
    def attr_external_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def pod_identity_association_ref(self) -> _aws_eks.PodIdentityAssociationReference: ...
    @staticmethod
    def is_cfn_pod_identity_association(x: Any) -> bool: ...

class CfnPodIdentityAssociationProps(Struct):
    cluster_name: str
    namespace: str
    role_arn: str
    service_account: str
    disable_session_tags: bool | IResolvable | None = None
    policy: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    target_role_arn: str | None = None

class AccessEntryType(Enum):
    STANDARD = 'STANDARD'
    FARGATE_LINUX = 'FARGATE_LINUX'
    EC2_LINUX = 'EC2_LINUX'
    EC2_WINDOWS = 'EC2_WINDOWS'
    EC2 = 'EC2'
    HYBRID_LINUX = 'HYBRID_LINUX'
    HYPERPOD_LINUX = 'HYPERPOD_LINUX'

class AccessScopeType(Enum):
    NAMESPACE = 'namespace'
    CLUSTER = 'cluster'

class AlbScheme(Enum):
    INTERNAL = 'internal'
    INTERNET_FACING = 'internet-facing'

class CapacityType(Enum):
    SPOT = 'SPOT'
    ON_DEMAND = 'ON_DEMAND'
    CAPACITY_BLOCK = 'CAPACITY_BLOCK'

class ClusterLoggingTypes(Enum):
    API = 'api'
    AUDIT = 'audit'
    AUTHENTICATOR = 'authenticator'
    CONTROLLER_MANAGER = 'controllerManager'
    SCHEDULER = 'scheduler'

class CoreDnsComputeType(Enum):
    EC2 = 'ec2'
    FARGATE = 'fargate'

class CpuArch(Enum):
    ARM_64 = 'arm64'
    X86_64 = 'x86_64'

class DefaultCapacityType(Enum):
    NODEGROUP = 0
    EC2 = 1
    AUTOMODE = 2

class IdentityType(Enum):
    IRSA = 'IRSA'
    POD_IDENTITY = 'POD_IDENTITY'

class IpFamily(Enum):
    IP_V4 = 'ipv4'
    IP_V6 = 'ipv6'

class MachineImageType(Enum):
    AMAZON_LINUX_2 = 0
    BOTTLEROCKET = 1

class NodeType(Enum):
    STANDARD = 'Standard'
    GPU = 'GPU'
    INFERENTIA = 'INFERENTIA'
    TRAINIUM = 'TRAINIUM'

class NodegroupAmiType(Enum):
    AL2_X86_64 = 'AL2_x86_64'
    AL2_X86_64_GPU = 'AL2_x86_64_GPU'
    AL2_ARM_64 = 'AL2_ARM_64'
    BOTTLEROCKET_ARM_64 = 'BOTTLEROCKET_ARM_64'
    BOTTLEROCKET_X86_64 = 'BOTTLEROCKET_x86_64'
    BOTTLEROCKET_ARM_64_NVIDIA = 'BOTTLEROCKET_ARM_64_NVIDIA'
    BOTTLEROCKET_X86_64_NVIDIA = 'BOTTLEROCKET_x86_64_NVIDIA'
    BOTTLEROCKET_ARM_64_FIPS = 'BOTTLEROCKET_ARM_64_FIPS'
    BOTTLEROCKET_X86_64_FIPS = 'BOTTLEROCKET_x86_64_FIPS'
    WINDOWS_CORE_2019_X86_64 = 'WINDOWS_CORE_2019_x86_64'
    WINDOWS_CORE_2022_X86_64 = 'WINDOWS_CORE_2022_x86_64'
    WINDOWS_FULL_2019_X86_64 = 'WINDOWS_FULL_2019_x86_64'
    WINDOWS_FULL_2022_X86_64 = 'WINDOWS_FULL_2022_x86_64'
    AL2023_X86_64_STANDARD = 'AL2023_x86_64_STANDARD'
    AL2023_X86_64_NEURON = 'AL2023_x86_64_NEURON'
    AL2023_X86_64_NVIDIA = 'AL2023_x86_64_NVIDIA'
    AL2023_ARM_64_NVIDIA = 'AL2023_ARM_64_NVIDIA'
    AL2023_ARM_64_STANDARD = 'AL2023_ARM_64_STANDARD'

class PatchType(Enum):
    JSON = 'json'
    MERGE = 'merge'
    STRATEGIC = 'strategic'

class TaintEffect(Enum):
    NO_SCHEDULE = 'NO_SCHEDULE'
    PREFER_NO_SCHEDULE = 'PREFER_NO_SCHEDULE'
    NO_EXECUTE = 'NO_EXECUTE'

class AccessEntryAttributes(Struct):
    access_entry_arn: str
    access_entry_name: str

class AccessEntryProps(Struct):
    access_policies: Sequence[Any]
    cluster: Any
    principal: str
    access_entry_name: str | None = None
    access_entry_type: AccessEntryType | None = None
    removal_policy: Any | None = None

class AccessPolicyNameOptions(Struct):
    access_scope_type: AccessScopeType
    namespaces: Sequence[str] | None = None

class AccessPolicyProps(Struct):
    access_scope: AccessScope | Mapping[str, Any]
    policy: Any

class AccessScope(Struct):
    type: AccessScopeType
    namespaces: Sequence[str] | None = None

class AddonAttributes(Struct):
    addon_name: str
    cluster_name: str

class AddonProps(Struct):
    addon_name: str
    cluster: Any
    addon_version: str | None = None
    configuration_values: Mapping[str, Any] | None = None
    preserve_on_delete: bool | None = None
    removal_policy: Any | None = None

class AlbControllerOptions(Struct):
    version: Any
    additional_helm_chart_values: Mapping[str, Any] | None = None
    overwrite_service_account: bool | None = None
    policy: Any | None = None
    removal_policy: Any | None = None
    repository: str | None = None

class AlbControllerProps(Struct):
    version: Any
    cluster: Any
    additional_helm_chart_values: Mapping[str, Any] | None = None
    overwrite_service_account: bool | None = None
    policy: Any | None = None
    removal_policy: Any | None = None
    repository: str | None = None

class AutoScalingGroupCapacityOptions(Struct):
    instance_type: Any
    allow_all_outbound: bool | None = None
    associate_public_ip_address: bool | None = None
    auto_scaling_group_name: str | None = None
    az_capacity_distribution_strategy: Any | None = None
    block_devices: Sequence[Any] | None = None
    capacity_rebalance: bool | None = None
    cooldown: Any | None = None
    default_instance_warmup: Any | None = None
    deletion_protection: Any | None = None
    desired_capacity: float | None = None
    group_metrics: Sequence[Any] | None = None
    health_check: Any | None = None
    health_checks: Any | None = None
    ignore_unmodified_size_properties: bool | None = None
    instance_lifecycle_policy: Any | None = None
    instance_monitoring: Any | None = None
    key_name: str | None = None
    key_pair: Any | None = None
    max_capacity: float | None = None
    max_instance_lifetime: Any | None = None
    min_capacity: float | None = None
    new_instances_protected_from_scale_in: bool | None = None
    notifications: Sequence[Any] | None = None
    signals: Any | None = None
    spot_price: str | None = None
    ssm_session_permissions: bool | None = None
    termination_policies: Sequence[Any] | None = None
    termination_policy_custom_lambda_function_arn: str | None = None
    update_policy: Any | None = None
    vpc_subnets: Any | None = None
    bootstrap_enabled: bool | None = None
    bootstrap_options: BootstrapOptions | Mapping[str, Any] | None = None
    machine_image_type: MachineImageType | None = None

class AutoScalingGroupOptions(Struct):
    bootstrap_enabled: bool | None = None
    bootstrap_options: BootstrapOptions | Mapping[str, Any] | None = None
    machine_image_type: MachineImageType | None = None

class BootstrapOptions(Struct):
    additional_args: str | None = None
    aws_api_retry_attempts: float | None = None
    dns_cluster_ip: str | None = None
    docker_config_json: str | None = None
    enable_docker_bridge: bool | None = None
    kubelet_extra_args: str | None = None
    use_max_pods: bool | None = None

class ClusterAttributes(Struct):
    cluster_name: str
    cluster_certificate_authority_data: str | None = None
    cluster_encryption_config_key_arn: str | None = None
    cluster_endpoint: str | None = None
    cluster_security_group_id: str | None = None
    ip_family: IpFamily | None = None
    kubectl_provider: Any | None = None
    kubectl_provider_options: KubectlProviderOptions | Mapping[str, Any] | None = None
    open_id_connect_provider: Any | None = None
    prune: bool | None = None
    security_group_ids: Sequence[str] | None = None
    vpc: Any | None = None

class ClusterCommonOptions(Struct):
    version: Any
    alb_controller: AlbControllerOptions | Mapping[str, Any] | None = None
    cluster_logging: Sequence[ClusterLoggingTypes] | None = None
    cluster_name: str | None = None
    control_plane_scaling_tier: Any | None = None
    core_dns_compute_type: CoreDnsComputeType | None = None
    endpoint_access: Any | None = None
    ip_family: IpFamily | None = None
    kubectl_provider_options: KubectlProviderOptions | Mapping[str, Any] | None = None
    masters_role: Any | None = None
    prune: bool | None = None
    remote_node_networks: Sequence[RemoteNodeNetwork | Mapping[str, Any]] | None = None
    remote_pod_networks: Sequence[RemotePodNetwork | Mapping[str, Any]] | None = None
    removal_policy: Any | None = None
    role: Any | None = None
    secrets_encryption_key: Any | None = None
    security_group: Any | None = None
    service_ipv4_cidr: str | None = None
    tags: Mapping[str, str] | None = None
    vpc: Any | None = None
    vpc_subnets: Sequence[Any] | None = None

class ClusterProps(Struct):
    version: Any
    alb_controller: AlbControllerOptions | Mapping[str, Any] | None = None
    cluster_logging: Sequence[ClusterLoggingTypes] | None = None
    cluster_name: str | None = None
    control_plane_scaling_tier: Any | None = None
    core_dns_compute_type: CoreDnsComputeType | None = None
    endpoint_access: Any | None = None
    ip_family: IpFamily | None = None
    kubectl_provider_options: KubectlProviderOptions | Mapping[str, Any] | None = None
    masters_role: Any | None = None
    prune: bool | None = None
    remote_node_networks: Sequence[RemoteNodeNetwork | Mapping[str, Any]] | None = None
    remote_pod_networks: Sequence[RemotePodNetwork | Mapping[str, Any]] | None = None
    removal_policy: Any | None = None
    role: Any | None = None
    secrets_encryption_key: Any | None = None
    security_group: Any | None = None
    service_ipv4_cidr: str | None = None
    tags: Mapping[str, str] | None = None
    vpc: Any | None = None
    vpc_subnets: Sequence[Any] | None = None
    bootstrap_cluster_creator_admin_permissions: bool | None = None
    bootstrap_self_managed_addons: bool | None = None
    compute: ComputeConfig | Mapping[str, Any] | None = None
    default_capacity: float | None = None
    default_capacity_instance: Any | None = None
    default_capacity_type: DefaultCapacityType | None = None
    output_config_command: bool | None = None

class ComputeConfig(Struct):
    node_pools: Sequence[str] | None = None
    node_role: Any | None = None

class EksOptimizedImageProps(Struct):
    cpu_arch: CpuArch | None = None
    kubernetes_version: str | None = None
    node_type: NodeType | None = None

class FargateClusterProps(Struct):
    version: Any
    alb_controller: AlbControllerOptions | Mapping[str, Any] | None = None
    cluster_logging: Sequence[ClusterLoggingTypes] | None = None
    cluster_name: str | None = None
    control_plane_scaling_tier: Any | None = None
    core_dns_compute_type: CoreDnsComputeType | None = None
    endpoint_access: Any | None = None
    ip_family: IpFamily | None = None
    kubectl_provider_options: KubectlProviderOptions | Mapping[str, Any] | None = None
    masters_role: Any | None = None
    prune: bool | None = None
    remote_node_networks: Sequence[RemoteNodeNetwork | Mapping[str, Any]] | None = None
    remote_pod_networks: Sequence[RemotePodNetwork | Mapping[str, Any]] | None = None
    removal_policy: Any | None = None
    role: Any | None = None
    secrets_encryption_key: Any | None = None
    security_group: Any | None = None
    service_ipv4_cidr: str | None = None
    tags: Mapping[str, str] | None = None
    vpc: Any | None = None
    vpc_subnets: Sequence[Any] | None = None
    default_profile: FargateProfileOptions | Mapping[str, Any] | None = None

class FargateProfileOptions(Struct):
    selectors: Sequence[Selector | Mapping[str, Any]]
    fargate_profile_name: str | None = None
    pod_execution_role: Any | None = None
    removal_policy: Any | None = None
    subnet_selection: Any | None = None
    vpc: Any | None = None

class FargateProfileProps(Struct):
    selectors: Sequence[Selector | Mapping[str, Any]]
    cluster: Any
    fargate_profile_name: str | None = None
    pod_execution_role: Any | None = None
    removal_policy: Any | None = None
    subnet_selection: Any | None = None
    vpc: Any | None = None

class GrantAccessOptions(Struct):
    access_entry_type: AccessEntryType | None = None

class HelmChartOptions(Struct):
    atomic: bool | None = None
    chart: str | None = None
    chart_asset: Any | None = None
    create_namespace: bool | None = None
    namespace: str | None = None
    release: str | None = None
    removal_policy: Any | None = None
    repository: str | None = None
    skip_crds: bool | None = None
    timeout: Any | None = None
    values: Mapping[str, Any] | None = None
    version: str | None = None
    wait: bool | None = None

class HelmChartProps(Struct):
    cluster: Any
    atomic: bool | None = None
    chart: str | None = None
    chart_asset: Any | None = None
    create_namespace: bool | None = None
    namespace: str | None = None
    release: str | None = None
    removal_policy: Any | None = None
    repository: str | None = None
    skip_crds: bool | None = None
    timeout: Any | None = None
    values: Mapping[str, Any] | None = None
    version: str | None = None
    wait: bool | None = None

class IngressLoadBalancerAddressOptions(Struct):
    namespace: str | None = None
    timeout: Any | None = None

class KubectlProviderAttributes(Struct):
    service_token: str
    role: Any | None = None

class KubectlProviderOptions(Struct):
    kubectl_layer: Any
    awscli_layer: Any | None = None
    environment: Mapping[str, str] | None = None
    memory: Any | None = None
    private_subnets: Sequence[Any] | None = None
    removal_policy: Any | None = None
    role: Any | None = None
    security_group: Any | None = None
    security_groups: Sequence[Any] | None = None

class KubectlProviderProps(Struct):
    kubectl_layer: Any
    cluster: Any
    awscli_layer: Any | None = None
    environment: Mapping[str, str] | None = None
    memory: Any | None = None
    private_subnets: Sequence[Any] | None = None
    removal_policy: Any | None = None
    role: Any | None = None
    security_group: Any | None = None
    security_groups: Sequence[Any] | None = None

class KubernetesManifestOptions(Struct):
    ingress_alb: bool | None = None
    ingress_alb_scheme: AlbScheme | None = None
    prune: bool | None = None
    removal_policy: Any | None = None
    skip_validation: bool | None = None

class KubernetesManifestProps(Struct):
    cluster: Any
    manifest: Sequence[Mapping[str, Any]]
    ingress_alb: bool | None = None
    ingress_alb_scheme: AlbScheme | None = None
    prune: bool | None = None
    removal_policy: Any | None = None
    skip_validation: bool | None = None
    overwrite: bool | None = None

class KubernetesObjectValueProps(Struct):
    cluster: Any
    json_path: str
    object_name: str
    object_type: str
    object_namespace: str | None = None
    removal_policy: Any | None = None
    timeout: Any | None = None

class KubernetesPatchProps(Struct):
    apply_patch: Mapping[str, Any]
    cluster: Any
    resource_name: str
    restore_patch: Mapping[str, Any]
    patch_type: PatchType | None = None
    removal_policy: Any | None = None
    resource_namespace: str | None = None

class LaunchTemplateSpec(Struct):
    id: str
    version: str | None = None

class NodegroupOptions(Struct):
    ami_type: NodegroupAmiType | None = None
    capacity_type: CapacityType | None = None
    desired_size: float | None = None
    disk_size: float | None = None
    enable_node_auto_repair: bool | None = None
    force_update: bool | None = None
    instance_types: Sequence[Any] | None = None
    labels: Mapping[str, str] | None = None
    launch_template_spec: LaunchTemplateSpec | Mapping[str, Any] | None = None
    max_size: float | None = None
    max_unavailable: float | None = None
    max_unavailable_percentage: float | None = None
    min_size: float | None = None
    nodegroup_name: str | None = None
    node_role: Any | None = None
    release_version: str | None = None
    remote_access: NodegroupRemoteAccess | Mapping[str, Any] | None = None
    removal_policy: Any | None = None
    subnets: Any | None = None
    tags: Mapping[str, str] | None = None
    taints: Sequence[TaintSpec | Mapping[str, Any]] | None = None

class NodegroupProps(Struct):
    cluster: Any
    ami_type: NodegroupAmiType | None = None
    capacity_type: CapacityType | None = None
    desired_size: float | None = None
    disk_size: float | None = None
    enable_node_auto_repair: bool | None = None
    force_update: bool | None = None
    instance_types: Sequence[Any] | None = None
    labels: Mapping[str, str] | None = None
    launch_template_spec: LaunchTemplateSpec | Mapping[str, Any] | None = None
    max_size: float | None = None
    max_unavailable: float | None = None
    max_unavailable_percentage: float | None = None
    min_size: float | None = None
    nodegroup_name: str | None = None
    node_role: Any | None = None
    release_version: str | None = None
    remote_access: NodegroupRemoteAccess | Mapping[str, Any] | None = None
    removal_policy: Any | None = None
    subnets: Any | None = None
    tags: Mapping[str, str] | None = None
    taints: Sequence[TaintSpec | Mapping[str, Any]] | None = None

class NodegroupRemoteAccess(Struct):
    ssh_key_name: str
    source_security_groups: Sequence[Any] | None = None

class OidcProviderNativeProps(Struct):
    url: str
    removal_policy: Any | None = None

class OpenIdConnectProviderProps(Struct):
    url: str
    removal_policy: Any | None = None

class RemoteNodeNetwork(Struct):
    cidrs: Sequence[str]

class RemotePodNetwork(Struct):
    cidrs: Sequence[str]

class Selector(Struct):
    namespace: str
    labels: Mapping[str, str] | None = None

class ServiceAccountOptions(Struct):
    annotations: Mapping[str, str] | None = None
    identity_type: IdentityType | None = None
    labels: Mapping[str, str] | None = None
    name: str | None = None
    namespace: str | None = None
    overwrite_service_account: bool | None = None
    removal_policy: Any | None = None

class ServiceAccountProps(Struct):
    cluster: Any
    annotations: Mapping[str, str] | None = None
    identity_type: IdentityType | None = None
    labels: Mapping[str, str] | None = None
    name: str | None = None
    namespace: str | None = None
    overwrite_service_account: bool | None = None
    removal_policy: Any | None = None

class ServiceLoadBalancerAddressOptions(Struct):
    namespace: str | None = None
    timeout: Any | None = None

class TaintSpec(Struct):
    effect: TaintEffect | None = None
    key: str | None = None
    value: str | None = None

