# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_deadline as _aws_deadline
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnBudget(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class BudgetActionToAddProperty(Struct):
        threshold_percentage: float
        type: str
        description: str | None = None
    class BudgetScheduleProperty(Struct):
        fixed: CfnBudget.FixedBudgetScheduleProperty | Mapping[str, Any] | IResolvable
    class FixedBudgetScheduleProperty(Struct):
        end_time: str
        start_time: str
    class UsageTrackingResourceProperty(Struct):
        queue_id: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        actions: Sequence[CfnBudget.BudgetActionToAddProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        approximate_dollar_limit: float,
        display_name: str,
        farm_id: str,
        schedule: CfnBudget.BudgetScheduleProperty | Mapping[str, Any] | IResolvable,
        usage_tracking_resource: CfnBudget.UsageTrackingResourceProperty | Mapping[str, Any] | IResolvable,
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    actions: Sequence[CfnBudget.BudgetActionToAddProperty | IResolvable] | IResolvable
    approximate_dollar_limit: float
    display_name: str
    farm_id: str
    schedule: CfnBudget.BudgetScheduleProperty | IResolvable
    usage_tracking_resource: CfnBudget.UsageTrackingResourceProperty | IResolvable
    description: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_budget_id(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def budget_ref(self) -> _aws_deadline.BudgetReference: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_budget(resource: _aws_deadline.IBudgetRef) -> str: ...
    @staticmethod
    def is_cfn_budget(x: Any) -> bool: ...

class CfnBudgetProps(Struct):
    actions: Sequence[CfnBudget.BudgetActionToAddProperty | Mapping[str, Any] | IResolvable] | IResolvable
    approximate_dollar_limit: float
    display_name: str
    farm_id: str
    schedule: CfnBudget.BudgetScheduleProperty | Mapping[str, Any] | IResolvable
    usage_tracking_resource: CfnBudget.UsageTrackingResourceProperty | Mapping[str, Any] | IResolvable
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnFarm(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        display_name: str,
        cost_scale_factor: float | None = None,
        description: str | None = None,
        kms_key_arn: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    display_name: str
    cost_scale_factor: float | None
    description: str | None
    kms_key_arn: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_farm_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def farm_ref(self) -> _aws_deadline.FarmReference: ...
    @staticmethod
    def arn_for_farm(resource: _aws_deadline.IFarmRef) -> str: ...
    @staticmethod
    def is_cfn_farm(x: Any) -> bool: ...

class CfnFarmProps(Struct):
    display_name: str
    cost_scale_factor: float | None = None
    description: str | None = None
    kms_key_arn: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnFleet(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AcceleratorCapabilitiesProperty(Struct):
        selections: Sequence[CfnFleet.AcceleratorSelectionProperty | Mapping[str, Any] | IResolvable] | IResolvable
        count: CfnFleet.AcceleratorCountRangeProperty | Mapping[str, Any] | IResolvable | None = None
    class AcceleratorCountRangeProperty(Struct):
        min: float
        max: float | None = None
    class AcceleratorSelectionProperty(Struct):
        name: str
        runtime: str | None = None
    class AcceleratorTotalMemoryMiBRangeProperty(Struct):
        min: float
        max: float | None = None
    class CustomerManagedAutoScalingConfigurationProperty(Struct):
        scale_out_workers_per_minute: float | None = None
        standby_worker_count: float | None = None
        worker_idle_duration_seconds: float | None = None
    class CustomerManagedFleetConfigurationProperty(Struct):
        mode: str
        worker_capabilities: CfnFleet.CustomerManagedWorkerCapabilitiesProperty | Mapping[str, Any] | IResolvable
        auto_scaling_configuration: CfnFleet.CustomerManagedAutoScalingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        storage_profile_id: str | None = None
        tag_propagation_mode: str | None = None
    class CustomerManagedWorkerCapabilitiesProperty(Struct):
        cpu_architecture_type: str
        memory_mib: CfnFleet.MemoryMiBRangeProperty | Mapping[str, Any] | IResolvable
        os_family: str
        v_cpu_count: CfnFleet.VCpuCountRangeProperty | Mapping[str, Any] | IResolvable
        accelerator_count: CfnFleet.AcceleratorCountRangeProperty | Mapping[str, Any] | IResolvable | None = None
        accelerator_total_memory_mib: CfnFleet.AcceleratorTotalMemoryMiBRangeProperty | Mapping[str, Any] | IResolvable | None = None
        accelerator_types: Sequence[str] | None = None
        custom_amounts: Sequence[CfnFleet.FleetAmountCapabilityProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        custom_attributes: Sequence[CfnFleet.FleetAttributeCapabilityProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class Ec2EbsVolumeProperty(Struct):
        iops: float | None = None
        size_gib: float | None = None
        throughput_mib: float | None = None
    class FleetAmountCapabilityProperty(Struct):
        min: float
        name: str
        max: float | None = None
    class FleetAttributeCapabilityProperty(Struct):
        name: str
        values: Sequence[str]
    class FleetCapabilitiesProperty(Struct):
        amounts: Sequence[CfnFleet.FleetAmountCapabilityProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        attributes: Sequence[CfnFleet.FleetAttributeCapabilityProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class FleetConfigurationProperty(Struct):
        customer_managed: CfnFleet.CustomerManagedFleetConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        service_managed_ec2: CfnFleet.ServiceManagedEc2FleetConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class FleetSoftwareAddOnProperty(Struct):
        name: str
    class HostConfigurationProperty(Struct):
        script_body: str
        script_timeout_seconds: float | None = None
    class MemoryMiBRangeProperty(Struct):
        min: float
        max: float | None = None
    class PersistentVolumeConfigurationProperty(Struct):
        mount_path: str
        iops: float | None = None
        last_used_ttl_hours: float | None = None
        size_gib: float | None = None
        throughput_mib: float | None = None
    class ServiceManagedEc2AutoScalingConfigurationProperty(Struct):
        scale_out_workers_per_minute: float | None = None
        standby_worker_count: float | None = None
        worker_idle_duration_seconds: float | None = None
    class ServiceManagedEc2FleetConfigurationProperty(Struct):
        instance_capabilities: CfnFleet.ServiceManagedEc2InstanceCapabilitiesProperty | Mapping[str, Any] | IResolvable
        instance_market_options: CfnFleet.ServiceManagedEc2InstanceMarketOptionsProperty | Mapping[str, Any] | IResolvable
        auto_scaling_configuration: CfnFleet.ServiceManagedEc2AutoScalingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        persistent_volume_configuration: CfnFleet.PersistentVolumeConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        storage_profile_id: str | None = None
        vpc_configuration: CfnFleet.VpcConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class ServiceManagedEc2InstanceCapabilitiesProperty(Struct):
        cpu_architecture_type: str
        memory_mib: CfnFleet.MemoryMiBRangeProperty | Mapping[str, Any] | IResolvable
        os_family: str
        v_cpu_count: CfnFleet.VCpuCountRangeProperty | Mapping[str, Any] | IResolvable
        accelerator_capabilities: CfnFleet.AcceleratorCapabilitiesProperty | Mapping[str, Any] | IResolvable | None = None
        allowed_instance_types: Sequence[str] | None = None
        custom_amounts: Sequence[CfnFleet.FleetAmountCapabilityProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        custom_attributes: Sequence[CfnFleet.FleetAttributeCapabilityProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        excluded_instance_types: Sequence[str] | None = None
        root_ebs_volume: CfnFleet.Ec2EbsVolumeProperty | Mapping[str, Any] | IResolvable | None = None
        software_add_ons: Sequence[CfnFleet.FleetSoftwareAddOnProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ServiceManagedEc2InstanceMarketOptionsProperty(Struct):
        type: str
    class VCpuCountRangeProperty(Struct):
        min: float
        max: float | None = None
    class VpcConfigurationProperty(Struct):
        resource_configuration_arns: Sequence[str] | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        configuration: CfnFleet.FleetConfigurationProperty | Mapping[str, Any] | IResolvable,
        display_name: str,
        farm_id: str,
        max_worker_count: float,
        role_arn: str,
        description: str | None = None,
        host_configuration: CfnFleet.HostConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        min_worker_count: float | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    configuration: CfnFleet.FleetConfigurationProperty | IResolvable
    display_name: str
    farm_id: str
    max_worker_count: float
    role_arn: str
    description: str | None
    host_configuration: CfnFleet.HostConfigurationProperty | IResolvable | None
    min_worker_count: float | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_capabilities(self) -> IResolvable: ...
    @property
    def attr_fleet_id(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_status_message(self) -> str: ...
    @property
    def attr_worker_count(self) -> float: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def fleet_ref(self) -> _aws_deadline.FleetReference: ...
    @staticmethod
    def arn_for_fleet(resource: _aws_deadline.IFleetRef) -> str: ...
    @staticmethod
    def is_cfn_fleet(x: Any) -> bool: ...

class CfnFleetProps(Struct):
    configuration: CfnFleet.FleetConfigurationProperty | Mapping[str, Any] | IResolvable
    display_name: str
    farm_id: str
    max_worker_count: float
    role_arn: str
    description: str | None = None
    host_configuration: CfnFleet.HostConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    min_worker_count: float | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnLicenseEndpoint(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        security_group_ids: Sequence[str],
        subnet_ids: Sequence[str],
        vpc_id: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    security_group_ids: Sequence[str]
    subnet_ids: Sequence[str]
    vpc_id: str
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_dns_name(self) -> str: ...
    @property
    def attr_license_endpoint_id(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_status_message(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def license_endpoint_ref(self) -> _aws_deadline.LicenseEndpointReference: ...
    @staticmethod
    def arn_for_license_endpoint(resource: _aws_deadline.ILicenseEndpointRef) -> str: ...
    @staticmethod
    def is_cfn_license_endpoint(x: Any) -> bool: ...

class CfnLicenseEndpointProps(Struct):
    security_group_ids: Sequence[str]
    subnet_ids: Sequence[str]
    vpc_id: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnLimit(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        amount_requirement_name: str,
        display_name: str,
        farm_id: str,
        max_count: float,
        description: str | None = None,
    ) -> None: ...
    amount_requirement_name: str
    display_name: str
    farm_id: str
    max_count: float
    description: str | None
    @property
    def attr_current_count(self) -> float: ...
    @property
    def attr_limit_id(self) -> str: ...
    @property
    def limit_ref(self) -> _aws_deadline.LimitReference: ...
    @staticmethod
    def is_cfn_limit(x: Any) -> bool: ...

class CfnLimitProps(Struct):
    amount_requirement_name: str
    display_name: str
    farm_id: str
    max_count: float
    description: str | None = None

class CfnMeteredProduct(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        license_endpoint_id: str | None = None,
        product_id: str | None = None,
    ) -> None: ...
    license_endpoint_id: str | None
    product_id: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_family(self) -> str: ...
    @property
    def attr_port(self) -> float: ...
    @property
    def attr_vendor(self) -> str: ...
    @property
    def metered_product_ref(self) -> _aws_deadline.MeteredProductReference: ...
    @staticmethod
    def arn_for_metered_product(resource: _aws_deadline.IMeteredProductRef) -> str: ...
    @staticmethod
    def is_cfn_metered_product(x: Any) -> bool: ...

class CfnMeteredProductProps(Struct):
    license_endpoint_id: str | None = None
    product_id: str | None = None

class CfnMonitor(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        display_name: str,
        identity_center_instance_arn: str,
        role_arn: str,
        subdomain: str,
        identity_center_region: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    display_name: str
    identity_center_instance_arn: str
    role_arn: str
    subdomain: str
    identity_center_region: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_identity_center_application_arn(self) -> str: ...
    @property
    def attr_monitor_id(self) -> str: ...
    @property
    def attr_url(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def monitor_ref(self) -> _aws_deadline.MonitorReference: ...
    @staticmethod
    def arn_for_monitor(resource: _aws_deadline.IMonitorRef) -> str: ...
    @staticmethod
    def is_cfn_monitor(x: Any) -> bool: ...

class CfnMonitorProps(Struct):
    display_name: str
    identity_center_instance_arn: str
    role_arn: str
    subdomain: str
    identity_center_region: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnQueue(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class JobAttachmentSettingsProperty(Struct):
        root_prefix: str
        s3_bucket_name: str
    class JobRunAsUserProperty(Struct):
        run_as: str
        posix: CfnQueue.PosixUserProperty | Mapping[str, Any] | IResolvable | None = None
        windows: CfnQueue.WindowsUserProperty | Mapping[str, Any] | IResolvable | None = None
    class PosixUserProperty(Struct):
        group: str
        user: str
    class PriorityBalancedSchedulingConfigurationProperty(Struct):
        rendering_task_buffer: float | None = None
    class SchedulingConfigurationProperty(Struct):
        priority_balanced: CfnQueue.PriorityBalancedSchedulingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        priority_fifo: Any | None = None
        weighted_balanced: CfnQueue.WeightedBalancedSchedulingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class SchedulingMaxPriorityOverrideProperty(Struct):
        always_schedule_first: Any
    class SchedulingMinPriorityOverrideProperty(Struct):
        always_schedule_last: Any
    class WeightedBalancedSchedulingConfigurationProperty(Struct):
        error_weight: float | None = None
        max_priority_override: CfnQueue.SchedulingMaxPriorityOverrideProperty | Mapping[str, Any] | IResolvable | None = None
        min_priority_override: CfnQueue.SchedulingMinPriorityOverrideProperty | Mapping[str, Any] | IResolvable | None = None
        priority_weight: float | None = None
        rendering_task_buffer: float | None = None
        rendering_task_weight: float | None = None
        submission_time_weight: float | None = None
    class WindowsUserProperty(Struct):
        password_arn: str
        user: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        display_name: str,
        farm_id: str,
        allowed_storage_profile_ids: Sequence[str] | None = None,
        default_budget_action: str | None = None,
        description: str | None = None,
        job_attachment_settings: CfnQueue.JobAttachmentSettingsProperty | Mapping[str, Any] | IResolvable | None = None,
        job_run_as_user: CfnQueue.JobRunAsUserProperty | Mapping[str, Any] | IResolvable | None = None,
        required_file_system_location_names: Sequence[str] | None = None,
        role_arn: str | None = None,
        scheduling_configuration: CfnQueue.SchedulingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    display_name: str
    farm_id: str
    allowed_storage_profile_ids: Sequence[str] | None
    default_budget_action: str | None
    description: str | None
    job_attachment_settings: CfnQueue.JobAttachmentSettingsProperty | IResolvable | None
    job_run_as_user: CfnQueue.JobRunAsUserProperty | IResolvable | None
    required_file_system_location_names: Sequence[str] | None
    role_arn: str | None
    scheduling_configuration: CfnQueue.SchedulingConfigurationProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_queue_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def queue_ref(self) -> _aws_deadline.QueueReference: ...
    @staticmethod
    def arn_for_queue(resource: _aws_deadline.IQueueRef) -> str: ...
    @staticmethod
    def is_cfn_queue(x: Any) -> bool: ...

class CfnQueueProps(Struct):
    display_name: str
    farm_id: str
    allowed_storage_profile_ids: Sequence[str] | None = None
    default_budget_action: str | None = None
    description: str | None = None
    job_attachment_settings: CfnQueue.JobAttachmentSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    job_run_as_user: CfnQueue.JobRunAsUserProperty | Mapping[str, Any] | IResolvable | None = None
    required_file_system_location_names: Sequence[str] | None = None
    role_arn: str | None = None
    scheduling_configuration: CfnQueue.SchedulingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnQueueEnvironment(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        farm_id: str,
        priority: float,
        queue_id: str,
        template: str,
        template_type: str,
    ) -> None: ...
    farm_id: str
    priority: float
    queue_id: str
    template: str
    template_type: str
    @property
    def attr_name(self) -> str: ...
    @property
    def attr_queue_environment_id(self) -> str: ...
    @property
    def queue_environment_ref(self) -> _aws_deadline.QueueEnvironmentReference: ...
    @staticmethod
    def is_cfn_queue_environment(x: Any) -> bool: ...

class CfnQueueEnvironmentProps(Struct):
    farm_id: str
    priority: float
    queue_id: str
    template: str
    template_type: str

class CfnQueueFleetAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        farm_id: str,
        fleet_id: str,
        queue_id: str,
    ) -> None: ...
    farm_id: str
    fleet_id: str
    queue_id: str
    @property
    def queue_fleet_association_ref(self) -> _aws_deadline.QueueFleetAssociationReference: ...
    @staticmethod
    def is_cfn_queue_fleet_association(x: Any) -> bool: ...

class CfnQueueFleetAssociationProps(Struct):
    farm_id: str
    fleet_id: str
    queue_id: str

class CfnQueueLimitAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        farm_id: str,
        limit_id: str,
        queue_id: str,
    ) -> None: ...
    farm_id: str
    limit_id: str
    queue_id: str
    @property
    def queue_limit_association_ref(self) -> _aws_deadline.QueueLimitAssociationReference: ...
    @staticmethod
    def is_cfn_queue_limit_association(x: Any) -> bool: ...

class CfnQueueLimitAssociationProps(Struct):
    farm_id: str
    limit_id: str
    queue_id: str

class CfnStorageProfile(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class FileSystemLocationProperty(Struct):
        name: str
        path: str
        type: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        display_name: str,
        farm_id: str,
        os_family: str,
        file_system_locations: Sequence[CfnStorageProfile.FileSystemLocationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
    ) -> None: ...
    display_name: str
    farm_id: str
    os_family: str
    file_system_locations: Sequence[CfnStorageProfile.FileSystemLocationProperty | IResolvable] | IResolvable | None
    @property
    def attr_storage_profile_id(self) -> str: ...
    @property
    def storage_profile_ref(self) -> _aws_deadline.StorageProfileReference: ...
    @staticmethod
    def is_cfn_storage_profile(x: Any) -> bool: ...

class CfnStorageProfileProps(Struct):
    display_name: str
    farm_id: str
    os_family: str
    file_system_locations: Sequence[CfnStorageProfile.FileSystemLocationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None

class CfnWorker(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class HostPropertiesRequestProperty(Struct):
        host_name: str | None = None
        ip_addresses: CfnWorker.IpAddressesProperty | Mapping[str, Any] | IResolvable | None = None
    class IpAddressesProperty(Struct):
        ip_v4_addresses: Sequence[str] | None = None
        ip_v6_addresses: Sequence[str] | None = None
    class TagsItemsProperty(Struct):
        key: str
        value: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        farm_id: str,
        fleet_id: str,
        host_properties: CfnWorker.HostPropertiesRequestProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[CfnWorker.TagsItemsProperty | Mapping[str, Any]] | None = None,
    ) -> None: ...
    farm_id: str
    fleet_id: str
    host_properties: CfnWorker.HostPropertiesRequestProperty | IResolvable | None
    tags: Sequence[CfnWorker.TagsItemsProperty] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_created_by(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_worker_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def worker_ref(self) -> _aws_deadline.WorkerReference: ...
    @staticmethod
    def arn_for_worker(resource: _aws_deadline.IWorkerRef) -> str: ...
    @staticmethod
    def is_cfn_worker(x: Any) -> bool: ...

class CfnWorkerProps(Struct):
    farm_id: str
    fleet_id: str
    host_properties: CfnWorker.HostPropertiesRequestProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[CfnWorker.TagsItemsProperty | Mapping[str, Any]] | None = None

