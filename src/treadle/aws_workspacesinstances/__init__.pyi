# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_workspacesinstances as _aws_workspacesinstances
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnVolume(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class TagSpecificationProperty(Struct):
        resource_type: str | None = None
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        availability_zone: str,
        encrypted: bool | IResolvable | None = None,
        iops: float | None = None,
        kms_key_id: str | None = None,
        size_in_gb: float | None = None,
        snapshot_id: str | None = None,
        tag_specifications: Sequence[CfnVolume.TagSpecificationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        throughput: float | None = None,
        volume_type: str | None = None,
    ) -> None: ...
    availability_zone: str
    encrypted: bool | IResolvable | None
    iops: float | None
    kms_key_id: str | None
    size_in_gb: float | None
    snapshot_id: str | None
    tag_specifications: Sequence[CfnVolume.TagSpecificationProperty | IResolvable] | IResolvable | None
    throughput: float | None
    volume_type: str | None
    @property
    def attr_volume_id(self) -> str: ...
    @property
    def volume_ref(self) -> _aws_workspacesinstances.VolumeReference: ...
    @staticmethod
    def is_cfn_volume(x: Any) -> bool: ...

class CfnVolumeProps(Struct):
    availability_zone: str
    encrypted: bool | IResolvable | None = None
    iops: float | None = None
    kms_key_id: str | None = None
    size_in_gb: float | None = None
    snapshot_id: str | None = None
    tag_specifications: Sequence[CfnVolume.TagSpecificationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    throughput: float | None = None
    volume_type: str | None = None

class CfnVolumeAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        device: str,
        volume_id: str,
        workspace_instance_id: str,
        disassociate_mode: str | None = None,
    ) -> None: ...
    device: str
    volume_id: str
    workspace_instance_id: str
    disassociate_mode: str | None
    @property
    def volume_association_ref(self) -> _aws_workspacesinstances.VolumeAssociationReference: ...
    @staticmethod
    def is_cfn_volume_association(x: Any) -> bool: ...

class CfnVolumeAssociationProps(Struct):
    device: str
    volume_id: str
    workspace_instance_id: str
    disassociate_mode: str | None = None

class CfnWorkspaceInstance(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class BlockDeviceMappingProperty(Struct):
        device_name: str | None = None
        ebs: CfnWorkspaceInstance.EbsBlockDeviceProperty | Mapping[str, Any] | IResolvable | None = None
        no_device: str | None = None
        virtual_name: str | None = None
    class CapacityReservationSpecificationProperty(Struct):
        capacity_reservation_preference: str | None = None
        capacity_reservation_target: CfnWorkspaceInstance.CapacityReservationTargetProperty | Mapping[str, Any] | IResolvable | None = None
    class CapacityReservationTargetProperty(Struct):
        capacity_reservation_id: str | None = None
        capacity_reservation_resource_group_arn: str | None = None
    class CpuOptionsRequestProperty(Struct):
        core_count: float | None = None
        threads_per_core: float | None = None
    class CreditSpecificationRequestProperty(Struct):
        cpu_credits: str | None = None
    class EC2ManagedInstanceProperty(Struct):
        instance_id: str | None = None
    class EbsBlockDeviceProperty(Struct):
        encrypted: bool | IResolvable | None = None
        iops: float | None = None
        kms_key_id: str | None = None
        throughput: float | None = None
        volume_size: float | None = None
        volume_type: str | None = None
    class EnclaveOptionsRequestProperty(Struct):
        enabled: bool | IResolvable | None = None
    class HibernationOptionsRequestProperty(Struct):
        configured: bool | IResolvable | None = None
    class IamInstanceProfileSpecificationProperty(Struct):
        arn: str | None = None
        name: str | None = None
    class InstanceMaintenanceOptionsRequestProperty(Struct):
        auto_recovery: str | None = None
    class InstanceMetadataOptionsRequestProperty(Struct):
        http_endpoint: str | None = None
        http_protocol_ipv6: str | None = None
        http_put_response_hop_limit: float | None = None
        http_tokens: str | None = None
        instance_metadata_tags: str | None = None
    class InstanceNetworkInterfaceSpecificationProperty(Struct):
        description: str | None = None
        device_index: float | None = None
        groups: Sequence[str] | None = None
        subnet_id: str | None = None
    class InstanceNetworkPerformanceOptionsRequestProperty(Struct):
        bandwidth_weighting: str | None = None
    class LicenseConfigurationRequestProperty(Struct):
        license_configuration_arn: str | None = None
    class ManagedInstanceProperty(Struct):
        image_id: str
        instance_type: str
        block_device_mappings: Sequence[CfnWorkspaceInstance.BlockDeviceMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        capacity_reservation_specification: CfnWorkspaceInstance.CapacityReservationSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        cpu_options: CfnWorkspaceInstance.CpuOptionsRequestProperty | Mapping[str, Any] | IResolvable | None = None
        credit_specification: CfnWorkspaceInstance.CreditSpecificationRequestProperty | Mapping[str, Any] | IResolvable | None = None
        disable_api_stop: bool | IResolvable | None = None
        ebs_optimized: bool | IResolvable | None = None
        enable_primary_ipv6: bool | IResolvable | None = None
        enclave_options: CfnWorkspaceInstance.EnclaveOptionsRequestProperty | Mapping[str, Any] | IResolvable | None = None
        hibernation_options: CfnWorkspaceInstance.HibernationOptionsRequestProperty | Mapping[str, Any] | IResolvable | None = None
        iam_instance_profile: CfnWorkspaceInstance.IamInstanceProfileSpecificationProperty | Mapping[str, Any] | IResolvable | None = None
        ipv6_address_count: float | None = None
        key_name: str | None = None
        license_specifications: Sequence[CfnWorkspaceInstance.LicenseConfigurationRequestProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        maintenance_options: CfnWorkspaceInstance.InstanceMaintenanceOptionsRequestProperty | Mapping[str, Any] | IResolvable | None = None
        metadata_options: CfnWorkspaceInstance.InstanceMetadataOptionsRequestProperty | Mapping[str, Any] | IResolvable | None = None
        monitoring: CfnWorkspaceInstance.RunInstancesMonitoringEnabledProperty | Mapping[str, Any] | IResolvable | None = None
        network_interfaces: Sequence[CfnWorkspaceInstance.InstanceNetworkInterfaceSpecificationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        network_performance_options: CfnWorkspaceInstance.InstanceNetworkPerformanceOptionsRequestProperty | Mapping[str, Any] | IResolvable | None = None
        placement: CfnWorkspaceInstance.PlacementProperty | Mapping[str, Any] | IResolvable | None = None
        private_dns_name_options: CfnWorkspaceInstance.PrivateDnsNameOptionsRequestProperty | Mapping[str, Any] | IResolvable | None = None
        subnet_id: str | None = None
        tag_specifications: Sequence[CfnWorkspaceInstance.TagSpecificationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        user_data: str | None = None
    class PlacementProperty(Struct):
        availability_zone: str | None = None
        group_id: str | None = None
        group_name: str | None = None
        partition_number: float | None = None
        tenancy: str | None = None
    class PrivateDnsNameOptionsRequestProperty(Struct):
        enable_resource_name_dns_aaaa_record: bool | IResolvable | None = None
        enable_resource_name_dns_a_record: bool | IResolvable | None = None
        hostname_type: str | None = None
    class RunInstancesMonitoringEnabledProperty(Struct):
        enabled: bool | IResolvable | None = None
    class TagSpecificationProperty(Struct):
        resource_type: str | None = None
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        managed_instance: CfnWorkspaceInstance.ManagedInstanceProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    managed_instance: CfnWorkspaceInstance.ManagedInstanceProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_ec2_managed_instance(self) -> IResolvable: ...
    @property
    def attr_ec2_managed_instance_instance_id(self) -> str: ...
    @property
    def attr_provision_state(self) -> str: ...
    @property
    def attr_workspace_instance_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def workspace_instance_ref(self) -> _aws_workspacesinstances.WorkspaceInstanceReference: ...
    @staticmethod
    def arn_for_workspace_instance(resource: _aws_workspacesinstances.IWorkspaceInstanceRef) -> str: ...
    @staticmethod
    def from_workspace_instance_id(scope: Construct, id: str, workspace_instance_id: str) -> _aws_workspacesinstances.IWorkspaceInstanceRef: ...
    @staticmethod
    def is_cfn_workspace_instance(x: Any) -> bool: ...

class CfnWorkspaceInstanceProps(Struct):
    managed_instance: CfnWorkspaceInstance.ManagedInstanceProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

