# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_lightsail as _aws_lightsail
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnAlarm(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        alarm_name: str,
        comparison_operator: str,
        evaluation_periods: float,
        metric_name: str,
        monitored_resource_name: str,
        threshold: float,
        contact_protocols: Sequence[str] | None = None,
        datapoints_to_alarm: float | None = None,
        notification_enabled: bool | IResolvable | None = None,
        notification_triggers: Sequence[str] | None = None,
        treat_missing_data: str | None = None,
    ) -> None: ...
    alarm_name: str
    comparison_operator: str
    evaluation_periods: float
    metric_name: str
    monitored_resource_name: str
    threshold: float
    contact_protocols: Sequence[str] | None
    datapoints_to_alarm: float | None
    notification_enabled: bool | IResolvable | None
    notification_triggers: Sequence[str] | None
    treat_missing_data: str | None
    @property
    def alarm_ref(self) -> _aws_lightsail.AlarmReference: ...
    @property
    def attr_alarm_arn(self) -> str: ...
    @property
    def attr_state(self) -> str: ...
    @staticmethod
    def arn_for_alarm(resource: _aws_lightsail.IAlarmRef) -> str: ...
    @staticmethod
    def is_cfn_alarm(x: Any) -> bool: ...

class CfnAlarmProps(Struct):
    alarm_name: str
    comparison_operator: str
    evaluation_periods: float
    metric_name: str
    monitored_resource_name: str
    threshold: float
    contact_protocols: Sequence[str] | None = None
    datapoints_to_alarm: float | None = None
    notification_enabled: bool | IResolvable | None = None
    notification_triggers: Sequence[str] | None = None
    treat_missing_data: str | None = None

class CfnBucket(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AccessRulesProperty(Struct):
        allow_public_overrides: bool | IResolvable | None = None
        object_access: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        bucket_name: str,
        bundle_id: str,
        access_rules: CfnBucket.AccessRulesProperty | Mapping[str, Any] | IResolvable | None = None,
        object_versioning: bool | IResolvable | None = None,
        read_only_access_accounts: Sequence[str] | None = None,
        resources_receiving_access: Sequence[str] | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    bucket_name: str
    bundle_id: str
    access_rules: CfnBucket.AccessRulesProperty | IResolvable | None
    object_versioning: bool | IResolvable | None
    read_only_access_accounts: Sequence[str] | None
    resources_receiving_access: Sequence[str] | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_able_to_update_bundle(self) -> IResolvable: ...
    @property
    def attr_bucket_arn(self) -> str: ...
    @property
    def attr_url(self) -> str: ...
    @property
    def bucket_ref(self) -> _aws_lightsail.BucketReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_bucket(resource: _aws_lightsail.IBucketRef) -> str: ...
    @staticmethod
    def is_cfn_bucket(x: Any) -> bool: ...

class CfnBucketProps(Struct):
    bucket_name: str
    bundle_id: str
    access_rules: CfnBucket.AccessRulesProperty | Mapping[str, Any] | IResolvable | None = None
    object_versioning: bool | IResolvable | None = None
    read_only_access_accounts: Sequence[str] | None = None
    resources_receiving_access: Sequence[str] | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnCertificate(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        certificate_name: str,
        domain_name: str,
        subject_alternative_names: Sequence[str] | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    certificate_name: str
    domain_name: str
    subject_alternative_names: Sequence[str] | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_certificate_arn(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def certificate_ref(self) -> _aws_lightsail.CertificateReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_certificate(resource: _aws_lightsail.ICertificateRef) -> str: ...
    @staticmethod
    def is_cfn_certificate(x: Any) -> bool: ...

class CfnCertificateProps(Struct):
    certificate_name: str
    domain_name: str
    subject_alternative_names: Sequence[str] | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnContactMethod(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        contact_endpoint: str,
        protocol: str,
    ) -> None: ...
    contact_endpoint: str
    protocol: str
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_name(self) -> str: ...
    @property
    def attr_resource_type(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_support_code(self) -> str: ...
    @property
    def contact_method_ref(self) -> _aws_lightsail.ContactMethodReference: ...
    @staticmethod
    def arn_for_contact_method(resource: _aws_lightsail.IContactMethodRef) -> str: ...
    @staticmethod
    def is_cfn_contact_method(x: Any) -> bool: ...

class CfnContactMethodProps(Struct):
    contact_endpoint: str
    protocol: str

class CfnContainer(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ContainerProperty(Struct):
        command: Sequence[str] | None = None
        container_name: str | None = None
        environment: Sequence[CfnContainer.EnvironmentVariableProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        image: str | None = None
        ports: Sequence[CfnContainer.PortInfoProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ContainerServiceDeploymentProperty(Struct):
        containers: Sequence[CfnContainer.ContainerProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        public_endpoint: CfnContainer.PublicEndpointProperty | Mapping[str, Any] | IResolvable | None = None
    class EcrImagePullerRoleProperty(Struct):
        is_active: bool | IResolvable | None = None
        principal_arn: str | None = None
    class EnvironmentVariableProperty(Struct):
        value: str | None = None
        variable: str | None = None
    class HealthCheckConfigProperty(Struct):
        healthy_threshold: float | None = None
        interval_seconds: float | None = None
        path: str | None = None
        success_codes: str | None = None
        timeout_seconds: float | None = None
        unhealthy_threshold: float | None = None
    class PortInfoProperty(Struct):
        port: str | None = None
        protocol: str | None = None
    class PrivateRegistryAccessProperty(Struct):
        ecr_image_puller_role: CfnContainer.EcrImagePullerRoleProperty | Mapping[str, Any] | IResolvable | None = None
    class PublicDomainNameProperty(Struct):
        certificate_name: str | None = None
        domain_names: Sequence[str] | None = None
    class PublicEndpointProperty(Struct):
        container_name: str | None = None
        container_port: float | None = None
        health_check_config: CfnContainer.HealthCheckConfigProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        power: str,
        scale: float,
        service_name: str,
        container_service_deployment: CfnContainer.ContainerServiceDeploymentProperty | Mapping[str, Any] | IResolvable | None = None,
        is_disabled: bool | IResolvable | None = None,
        private_registry_access: CfnContainer.PrivateRegistryAccessProperty | Mapping[str, Any] | IResolvable | None = None,
        public_domain_names: Sequence[CfnContainer.PublicDomainNameProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    power: str
    scale: float
    service_name: str
    container_service_deployment: CfnContainer.ContainerServiceDeploymentProperty | IResolvable | None
    is_disabled: bool | IResolvable | None
    private_registry_access: CfnContainer.PrivateRegistryAccessProperty | IResolvable | None
    public_domain_names: Sequence[CfnContainer.PublicDomainNameProperty | IResolvable] | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_container_arn(self) -> str: ...
    @property
    def attr_principal_arn(self) -> str: ...
    @property
    def attr_private_registry_access_ecr_image_puller_role_principal_arn(self) -> str: ...
    @property
    def attr_url(self) -> str: ...
    @property
    def container_ref(self) -> _aws_lightsail.ContainerReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_container(resource: _aws_lightsail.IContainerRef) -> str: ...
    @staticmethod
    def is_cfn_container(x: Any) -> bool: ...

class CfnContainerProps(Struct):
    power: str
    scale: float
    service_name: str
    container_service_deployment: CfnContainer.ContainerServiceDeploymentProperty | Mapping[str, Any] | IResolvable | None = None
    is_disabled: bool | IResolvable | None = None
    private_registry_access: CfnContainer.PrivateRegistryAccessProperty | Mapping[str, Any] | IResolvable | None = None
    public_domain_names: Sequence[CfnContainer.PublicDomainNameProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDatabase(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class RelationalDatabaseParameterProperty(Struct):
        allowed_values: str | None = None
        apply_method: str | None = None
        apply_type: str | None = None
        data_type: str | None = None
        description: str | None = None
        is_modifiable: bool | IResolvable | None = None
        parameter_name: str | None = None
        parameter_value: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        master_database_name: str,
        master_username: str,
        relational_database_blueprint_id: str,
        relational_database_bundle_id: str,
        relational_database_name: str,
        availability_zone: str | None = None,
        backup_retention: bool | IResolvable | None = None,
        ca_certificate_identifier: str | None = None,
        master_user_password: str | None = None,
        preferred_backup_window: str | None = None,
        preferred_maintenance_window: str | None = None,
        publicly_accessible: bool | IResolvable | None = None,
        relational_database_parameters: Sequence[CfnDatabase.RelationalDatabaseParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        rotate_master_user_password: bool | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    master_database_name: str
    master_username: str
    relational_database_blueprint_id: str
    relational_database_bundle_id: str
    relational_database_name: str
    availability_zone: str | None
    backup_retention: bool | IResolvable | None
    ca_certificate_identifier: str | None
    master_user_password: str | None
    preferred_backup_window: str | None
    preferred_maintenance_window: str | None
    publicly_accessible: bool | IResolvable | None
    relational_database_parameters: Sequence[CfnDatabase.RelationalDatabaseParameterProperty | IResolvable] | IResolvable | None
    rotate_master_user_password: bool | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_database_arn(self) -> str: ...
    @property
    def database_ref(self) -> _aws_lightsail.DatabaseReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_database(resource: _aws_lightsail.IDatabaseRef) -> str: ...
    @staticmethod
    def is_cfn_database(x: Any) -> bool: ...

class CfnDatabaseProps(Struct):
    master_database_name: str
    master_username: str
    relational_database_blueprint_id: str
    relational_database_bundle_id: str
    relational_database_name: str
    availability_zone: str | None = None
    backup_retention: bool | IResolvable | None = None
    ca_certificate_identifier: str | None = None
    master_user_password: str | None = None
    preferred_backup_window: str | None = None
    preferred_maintenance_window: str | None = None
    publicly_accessible: bool | IResolvable | None = None
    relational_database_parameters: Sequence[CfnDatabase.RelationalDatabaseParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    rotate_master_user_password: bool | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDatabaseSnapshot(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class LocationProperty(Struct):
        availability_zone: str | None = None
        region_name: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        relational_database_name: str,
        relational_database_snapshot_name: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    relational_database_name: str
    relational_database_snapshot_name: str
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_engine(self) -> str: ...
    @property
    def attr_engine_version(self) -> str: ...
    @property
    def attr_from_relational_database_arn(self) -> str: ...
    @property
    def attr_from_relational_database_blueprint_id(self) -> str: ...
    @property
    def attr_from_relational_database_bundle_id(self) -> str: ...
    @property
    def attr_from_relational_database_name(self) -> str: ...
    @property
    def attr_location(self) -> IResolvable: ...
    @property
    def attr_name(self) -> str: ...
    @property
    def attr_resource_type(self) -> str: ...
    @property
    def attr_size_in_gb(self) -> float: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def attr_support_code(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def database_snapshot_ref(self) -> _aws_lightsail.DatabaseSnapshotReference: ...
    @staticmethod
    def arn_for_database_snapshot(resource: _aws_lightsail.IDatabaseSnapshotRef) -> str: ...
    @staticmethod
    def is_cfn_database_snapshot(x: Any) -> bool: ...

class CfnDatabaseSnapshotProps(Struct):
    relational_database_name: str
    relational_database_snapshot_name: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDisk(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AddOnProperty(Struct):
        add_on_type: str
        auto_snapshot_add_on_request: CfnDisk.AutoSnapshotAddOnProperty | Mapping[str, Any] | IResolvable | None = None
        status: str | None = None
    class AutoSnapshotAddOnProperty(Struct):
        snapshot_time_of_day: str | None = None
    class LocationProperty(Struct):
        availability_zone: str | None = None
        region_name: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        disk_name: str,
        size_in_gb: float,
        add_ons: Sequence[CfnDisk.AddOnProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        availability_zone: str | None = None,
        location: CfnDisk.LocationProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    disk_name: str
    size_in_gb: float
    add_ons: Sequence[CfnDisk.AddOnProperty | IResolvable] | IResolvable | None
    availability_zone: str | None
    location: CfnDisk.LocationProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_attached_to(self) -> str: ...
    @property
    def attr_attachment_state(self) -> str: ...
    @property
    def attr_disk_arn(self) -> str: ...
    @property
    def attr_iops(self) -> float: ...
    @property
    def attr_is_attached(self) -> IResolvable: ...
    @property
    def attr_location_availability_zone(self) -> str: ...
    @property
    def attr_location_region_name(self) -> str: ...
    @property
    def attr_path(self) -> str: ...
    @property
    def attr_resource_type(self) -> str: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def attr_support_code(self) -> str: ...
    @property
    def disk_ref(self) -> _aws_lightsail.DiskReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_disk(resource: _aws_lightsail.IDiskRef) -> str: ...
    @staticmethod
    def is_cfn_disk(x: Any) -> bool: ...

class CfnDiskProps(Struct):
    disk_name: str
    size_in_gb: float
    add_ons: Sequence[CfnDisk.AddOnProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    availability_zone: str | None = None
    location: CfnDisk.LocationProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDiskSnapshot(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class LocationProperty(Struct):
        availability_zone: str | None = None
        region_name: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        disk_name: str,
        disk_snapshot_name: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    disk_name: str
    disk_snapshot_name: str
    tags: Sequence[_CfnTag] | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_disk_snapshot_arn(self) -> str: ...
    @property
    def attr_from_disk_name(self) -> str: ...
    @property
    def attr_is_from_auto_snapshot(self) -> IResolvable: ...
    @property
    def attr_location(self) -> IResolvable: ...
    @property
    def attr_progress(self) -> str: ...
    @property
    def attr_resource_type(self) -> str: ...
    @property
    def attr_size_in_gb(self) -> float: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def attr_support_code(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def disk_snapshot_ref(self) -> _aws_lightsail.DiskSnapshotReference: ...
    @staticmethod
    def arn_for_disk_snapshot(resource: _aws_lightsail.IDiskSnapshotRef) -> str: ...
    @staticmethod
    def is_cfn_disk_snapshot(x: Any) -> bool: ...

class CfnDiskSnapshotProps(Struct):
    disk_name: str
    disk_snapshot_name: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDistribution(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CacheBehaviorPerPathProperty(Struct):
        behavior: str | None = None
        path: str | None = None
    class CacheBehaviorProperty(Struct):
        behavior: str | None = None
    class CacheSettingsProperty(Struct):
        allowed_http_methods: str | None = None
        cached_http_methods: str | None = None
        default_ttl: float | None = None
        forwarded_cookies: CfnDistribution.CookieObjectProperty | Mapping[str, Any] | IResolvable | None = None
        forwarded_headers: CfnDistribution.HeaderObjectProperty | Mapping[str, Any] | IResolvable | None = None
        forwarded_query_strings: CfnDistribution.QueryStringObjectProperty | Mapping[str, Any] | IResolvable | None = None
        maximum_ttl: float | None = None
        minimum_ttl: float | None = None
    class CookieObjectProperty(Struct):
        cookies_allow_list: Sequence[str] | None = None
        option: str | None = None
    class HeaderObjectProperty(Struct):
        headers_allow_list: Sequence[str] | None = None
        option: str | None = None
    class InputOriginProperty(Struct):
        name: str | None = None
        protocol_policy: str | None = None
        region_name: str | None = None
    class QueryStringObjectProperty(Struct):
        option: bool | IResolvable | None = None
        query_strings_allow_list: Sequence[str] | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        bundle_id: str,
        default_cache_behavior: CfnDistribution.CacheBehaviorProperty | Mapping[str, Any] | IResolvable,
        distribution_name: str,
        origin: CfnDistribution.InputOriginProperty | Mapping[str, Any] | IResolvable,
        cache_behaviors: Sequence[CfnDistribution.CacheBehaviorPerPathProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        cache_behavior_settings: CfnDistribution.CacheSettingsProperty | Mapping[str, Any] | IResolvable | None = None,
        certificate_name: str | None = None,
        ip_address_type: str | None = None,
        is_enabled: bool | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    bundle_id: str
    default_cache_behavior: CfnDistribution.CacheBehaviorProperty | IResolvable
    distribution_name: str
    origin: CfnDistribution.InputOriginProperty | IResolvable
    cache_behaviors: Sequence[CfnDistribution.CacheBehaviorPerPathProperty | IResolvable] | IResolvable | None
    cache_behavior_settings: CfnDistribution.CacheSettingsProperty | IResolvable | None
    certificate_name: str | None
    ip_address_type: str | None
    is_enabled: bool | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_able_to_update_bundle(self) -> IResolvable: ...
    @property
    def attr_distribution_arn(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def distribution_ref(self) -> _aws_lightsail.DistributionReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_distribution(resource: _aws_lightsail.IDistributionRef) -> str: ...
    @staticmethod
    def is_cfn_distribution(x: Any) -> bool: ...

class CfnDistributionProps(Struct):
    bundle_id: str
    default_cache_behavior: CfnDistribution.CacheBehaviorProperty | Mapping[str, Any] | IResolvable
    distribution_name: str
    origin: CfnDistribution.InputOriginProperty | Mapping[str, Any] | IResolvable
    cache_behaviors: Sequence[CfnDistribution.CacheBehaviorPerPathProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    cache_behavior_settings: CfnDistribution.CacheSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    certificate_name: str | None = None
    ip_address_type: str | None = None
    is_enabled: bool | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDomain(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DomainEntryProperty(Struct):
        name: str
        target: str
        type: str
        id: str | None = None
        is_alias: bool | IResolvable | None = None
    class LocationProperty(Struct):
        availability_zone: str | None = None
        region_name: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        domain_name: str,
        domain_entries: Sequence[CfnDomain.DomainEntryProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    domain_name: str
    domain_entries: Sequence[CfnDomain.DomainEntryProperty | IResolvable] | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_location(self) -> IResolvable: ...
    @property
    def attr_resource_type(self) -> str: ...
    @property
    def attr_support_code(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def domain_ref(self) -> _aws_lightsail.DomainReference: ...
    @staticmethod
    def arn_for_domain(resource: _aws_lightsail.IDomainRef) -> str: ...
    @staticmethod
    def is_cfn_domain(x: Any) -> bool: ...

class CfnDomainProps(Struct):
    domain_name: str
    domain_entries: Sequence[CfnDomain.DomainEntryProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnInstance(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AddOnProperty(Struct):
        add_on_type: str
        auto_snapshot_add_on_request: CfnInstance.AutoSnapshotAddOnProperty | Mapping[str, Any] | IResolvable | None = None
        status: str | None = None
    class AutoSnapshotAddOnProperty(Struct):
        snapshot_time_of_day: str | None = None
    class DiskProperty(Struct):
        disk_name: str
        path: str
        attached_to: str | None = None
        attachment_state: str | None = None
        iops: float | None = None
        is_system_disk: bool | IResolvable | None = None
        size_in_gb: str | None = None
    class HardwareProperty(Struct):
        cpu_count: float | None = None
        disks: Sequence[CfnInstance.DiskProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        ram_size_in_gb: float | None = None
    class LocationProperty(Struct):
        availability_zone: str | None = None
        region_name: str | None = None
    class MonthlyTransferProperty(Struct):
        gb_per_month_allocated: str | None = None
    class NetworkingProperty(Struct):
        ports: Sequence[CfnInstance.PortProperty | Mapping[str, Any] | IResolvable] | IResolvable
        monthly_transfer: CfnInstance.MonthlyTransferProperty | Mapping[str, Any] | IResolvable | None = None
    class PortProperty(Struct):
        access_direction: str | None = None
        access_from: str | None = None
        access_type: str | None = None
        cidr_list_aliases: Sequence[str] | None = None
        cidrs: Sequence[str] | None = None
        common_name: str | None = None
        from_port: float | None = None
        ipv6_cidrs: Sequence[str] | None = None
        protocol: str | None = None
        to_port: float | None = None
    class StateProperty(Struct):
        code: float | None = None
        name: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        blueprint_id: str,
        bundle_id: str,
        instance_name: str,
        add_ons: Sequence[CfnInstance.AddOnProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        availability_zone: str | None = None,
        hardware: CfnInstance.HardwareProperty | Mapping[str, Any] | IResolvable | None = None,
        key_pair_name: str | None = None,
        location: CfnInstance.LocationProperty | Mapping[str, Any] | IResolvable | None = None,
        networking: CfnInstance.NetworkingProperty | Mapping[str, Any] | IResolvable | None = None,
        state: CfnInstance.StateProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        user_data: str | None = None,
    ) -> None: ...
    blueprint_id: str
    bundle_id: str
    instance_name: str
    add_ons: Sequence[CfnInstance.AddOnProperty | IResolvable] | IResolvable | None
    availability_zone: str | None
    hardware: CfnInstance.HardwareProperty | IResolvable | None
    key_pair_name: str | None
    location: CfnInstance.LocationProperty | IResolvable | None
    networking: CfnInstance.NetworkingProperty | IResolvable | None
    state: CfnInstance.StateProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    user_data: str | None
    @property
    def attr_hardware_cpu_count(self) -> float: ...
    @property
    def attr_hardware_ram_size_in_gb(self) -> float: ...
    @property
    def attr_instance_arn(self) -> str: ...
    @property
    def attr_ipv6_addresses(self) -> Sequence[str]: ...
    @property
    def attr_is_static_ip(self) -> IResolvable: ...
    @property
    def attr_location_availability_zone(self) -> str: ...
    @property
    def attr_location_region_name(self) -> str: ...
    @property
    def attr_networking_monthly_transfer_gb_per_month_allocated(self) -> str: ...
    @property
    def attr_private_ip_address(self) -> str: ...
    @property
    def attr_public_ip_address(self) -> str: ...
    @property
    def attr_resource_type(self) -> str: ...
    @property
    def attr_ssh_key_name(self) -> str: ...
    @property
    def attr_state_code(self) -> float: ...
    @property
    def attr_state_name(self) -> str: ...
    @property
    def attr_support_code(self) -> str: ...
    @property
    def attr_user_name(self) -> str: ...
    @property
    def instance_ref(self) -> _aws_lightsail.InstanceReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_instance(resource: _aws_lightsail.IInstanceRef) -> str: ...
    @staticmethod
    def is_cfn_instance(x: Any) -> bool: ...

class CfnInstanceProps(Struct):
    blueprint_id: str
    bundle_id: str
    instance_name: str
    add_ons: Sequence[CfnInstance.AddOnProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    availability_zone: str | None = None
    hardware: CfnInstance.HardwareProperty | Mapping[str, Any] | IResolvable | None = None
    key_pair_name: str | None = None
    location: CfnInstance.LocationProperty | Mapping[str, Any] | IResolvable | None = None
    networking: CfnInstance.NetworkingProperty | Mapping[str, Any] | IResolvable | None = None
    state: CfnInstance.StateProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    user_data: str | None = None

class CfnInstanceSnapshot(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class LocationProperty(Struct):
        availability_zone: str | None = None
        region_name: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        instance_name: str,
        instance_snapshot_name: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    instance_name: str
    instance_snapshot_name: str
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_from_instance_arn(self) -> str: ...
    @property
    def attr_from_instance_name(self) -> str: ...
    @property
    def attr_is_from_auto_snapshot(self) -> IResolvable: ...
    @property
    def attr_location(self) -> IResolvable: ...
    @property
    def attr_resource_type(self) -> str: ...
    @property
    def attr_size_in_gb(self) -> float: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def attr_support_code(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def instance_snapshot_ref(self) -> _aws_lightsail.InstanceSnapshotReference: ...
    @staticmethod
    def arn_for_instance_snapshot(resource: _aws_lightsail.IInstanceSnapshotRef) -> str: ...
    @staticmethod
    def is_cfn_instance_snapshot(x: Any) -> bool: ...

class CfnInstanceSnapshotProps(Struct):
    instance_name: str
    instance_snapshot_name: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnKeyPair(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ResourceLocationProperty(Struct):
        availability_zone: str | None = None
        region_name: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        key_pair_name: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    key_pair_name: str
    tags: Sequence[_CfnTag] | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_fingerprint(self) -> str: ...
    @property
    def attr_key_pair_arn(self) -> str: ...
    @property
    def attr_location(self) -> IResolvable: ...
    @property
    def attr_resource_type(self) -> str: ...
    @property
    def attr_support_code(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def key_pair_ref(self) -> _aws_lightsail.KeyPairReference: ...
    @staticmethod
    def arn_for_key_pair(resource: _aws_lightsail.IKeyPairRef) -> str: ...
    @staticmethod
    def is_cfn_key_pair(x: Any) -> bool: ...

class CfnKeyPairProps(Struct):
    key_pair_name: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnLoadBalancer(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        instance_port: float,
        load_balancer_name: str,
        attached_instances: Sequence[str] | None = None,
        health_check_path: str | None = None,
        ip_address_type: str | None = None,
        session_stickiness_enabled: bool | IResolvable | None = None,
        session_stickiness_lb_cookie_duration_seconds: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        tls_policy_name: str | None = None,
    ) -> None: ...
    instance_port: float
    load_balancer_name: str
    attached_instances: Sequence[str] | None
    health_check_path: str | None
    ip_address_type: str | None
    session_stickiness_enabled: bool | IResolvable | None
    session_stickiness_lb_cookie_duration_seconds: str | None
    tags_raw: Sequence[_CfnTag] | None
    tls_policy_name: str | None
    @property
    def attr_load_balancer_arn(self) -> str: ...
    @property
    def load_balancer_ref(self) -> _aws_lightsail.LoadBalancerReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_load_balancer(resource: _aws_lightsail.ILoadBalancerRef) -> str: ...
    @staticmethod
    def is_cfn_load_balancer(x: Any) -> bool: ...

class CfnLoadBalancerProps(Struct):
    instance_port: float
    load_balancer_name: str
    attached_instances: Sequence[str] | None = None
    health_check_path: str | None = None
    ip_address_type: str | None = None
    session_stickiness_enabled: bool | IResolvable | None = None
    session_stickiness_lb_cookie_duration_seconds: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    tls_policy_name: str | None = None

class CfnLoadBalancerTlsCertificate(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        certificate_domain_name: str,
        certificate_name: str,
        load_balancer_name: str,
        certificate_alternative_names: Sequence[str] | None = None,
        https_redirection_enabled: bool | IResolvable | None = None,
        is_attached: bool | IResolvable | None = None,
    ) -> None: ...
    certificate_domain_name: str
    certificate_name: str
    load_balancer_name: str
    certificate_alternative_names: Sequence[str] | None
    https_redirection_enabled: bool | IResolvable | None
    is_attached: bool | IResolvable | None
    @property
    def attr_load_balancer_tls_certificate_arn(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def load_balancer_tls_certificate_ref(self) -> _aws_lightsail.LoadBalancerTlsCertificateReference: ...
    @staticmethod
    def arn_for_load_balancer_tls_certificate(resource: _aws_lightsail.ILoadBalancerTlsCertificateRef) -> str: ...
    @staticmethod
    def is_cfn_load_balancer_tls_certificate(x: Any) -> bool: ...

class CfnLoadBalancerTlsCertificateProps(Struct):
    certificate_domain_name: str
    certificate_name: str
    load_balancer_name: str
    certificate_alternative_names: Sequence[str] | None = None
    https_redirection_enabled: bool | IResolvable | None = None
    is_attached: bool | IResolvable | None = None

class CfnStaticIp(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        static_ip_name: str,
        attached_to: str | None = None,
    ) -> None: ...
    static_ip_name: str
    attached_to: str | None
    @property
    def attr_ip_address(self) -> str: ...
    @property
    def attr_is_attached(self) -> IResolvable: ...
    @property
    def attr_static_ip_arn(self) -> str: ...
    @property
    def static_ip_ref(self) -> _aws_lightsail.StaticIpReference: ...
    @staticmethod
    def arn_for_static_ip(resource: _aws_lightsail.IStaticIpRef) -> str: ...
    @staticmethod
    def is_cfn_static_ip(x: Any) -> bool: ...

class CfnStaticIpProps(Struct):
    static_ip_name: str
    attached_to: str | None = None

