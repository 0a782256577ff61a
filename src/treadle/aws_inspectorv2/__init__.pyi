# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_inspectorv2 as _aws_inspectorv2
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnCisScanConfiguration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CisTargetsProperty(Struct):
        account_ids: Sequence[str]
        target_resource_tags: Mapping[str, Sequence[str]] | IResolvable
    class DailyScheduleProperty(Struct):
        start_time: CfnCisScanConfiguration.TimeProperty | Mapping[str, Any] | IResolvable
    class MonthlyScheduleProperty(Struct):
        day: str
        start_time: CfnCisScanConfiguration.TimeProperty | Mapping[str, Any] | IResolvable
    class ScheduleProperty(Struct):
        daily: CfnCisScanConfiguration.DailyScheduleProperty | Mapping[str, Any] | IResolvable | None = None
        monthly: CfnCisScanConfiguration.MonthlyScheduleProperty | Mapping[str, Any] | IResolvable | None = None
        one_time: Any | None = None
        weekly: CfnCisScanConfiguration.WeeklyScheduleProperty | Mapping[str, Any] | IResolvable | None = None
    class TimeProperty(Struct):
        time_of_day: str
        time_zone: str
    class WeeklyScheduleProperty(Struct):
        days: Sequence[str]
        start_time: CfnCisScanConfiguration.TimeProperty | Mapping[str, Any] | IResolvable
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        scan_name: str,
        schedule: CfnCisScanConfiguration.ScheduleProperty | Mapping[str, Any] | IResolvable,
        security_level: str,
        targets: CfnCisScanConfiguration.CisTargetsProperty | Mapping[str, Any] | IResolvable,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    scan_name: str
    schedule: CfnCisScanConfiguration.ScheduleProperty | IResolvable
    security_level: str
    targets: CfnCisScanConfiguration.CisTargetsProperty | IResolvable
    tags: Mapping[str, str] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def cis_scan_configuration_ref(self) -> _aws_inspectorv2.CisScanConfigurationReference: ...
    @staticmethod
    def arn_for_cis_scan_configuration(resource: _aws_inspectorv2.ICisScanConfigurationRef) -> str: ...
    @staticmethod
    def is_cfn_cis_scan_configuration(x: Any) -> bool: ...

class CfnCisScanConfigurationProps(Struct):
    scan_name: str
    schedule: CfnCisScanConfiguration.ScheduleProperty | Mapping[str, Any] | IResolvable
    security_level: str
    targets: CfnCisScanConfiguration.CisTargetsProperty | Mapping[str, Any] | IResolvable
    tags: Mapping[str, str] | None = None

class CfnCodeSecurityIntegration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CreateDetailsProperty(Struct):
        gitlab_self_managed: CfnCodeSecurityIntegration.CreateGitLabSelfManagedIntegrationDetailProperty | Mapping[str, Any] | IResolvable
    class CreateGitLabSelfManagedIntegrationDetailProperty(Struct):
        access_token: str
        instance_url: str
    class UpdateDetailsProperty(Struct):
        github: CfnCodeSecurityIntegration.UpdateGitHubIntegrationDetailProperty | Mapping[str, Any] | IResolvable | None = None
        gitlab_self_managed: CfnCodeSecurityIntegration.UpdateGitLabSelfManagedIntegrationDetailProperty | Mapping[str, Any] | IResolvable | None = None
    class UpdateGitHubIntegrationDetailProperty(Struct):
        code: str
        installation_id: str
    class UpdateGitLabSelfManagedIntegrationDetailProperty(Struct):
        auth_code: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        create_integration_details: CfnCodeSecurityIntegration.CreateDetailsProperty | Mapping[str, Any] | IResolvable | None = None,
        name: str | None = None,
        tags: Mapping[str, str] | None = None,
        type: str | None = None,
        update_integration_details: CfnCodeSecurityIntegration.UpdateDetailsProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    create_integration_details: CfnCodeSecurityIntegration.CreateDetailsProperty | IResolvable | None
    name: str | None
    tags: Mapping[str, str] | None
    type: str | None
    update_integration_details: CfnCodeSecurityIntegration.UpdateDetailsProperty | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_authorization_url(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_last_updated_at(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_status_reason(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def code_security_integration_ref(self) -> _aws_inspectorv2.CodeSecurityIntegrationReference: ...
    @staticmethod
    def arn_for_code_security_integration(resource: _aws_inspectorv2.ICodeSecurityIntegrationRef) -> str: ...
    @staticmethod
    def is_cfn_code_security_integration(x: Any) -> bool: ...

class CfnCodeSecurityIntegrationProps(Struct):
    create_integration_details: CfnCodeSecurityIntegration.CreateDetailsProperty | Mapping[str, Any] | IResolvable | None = None
    name: str | None = None
    tags: Mapping[str, str] | None = None
    type: str | None = None
    update_integration_details: CfnCodeSecurityIntegration.UpdateDetailsProperty | Mapping[str, Any] | IResolvable | None = None

class CfnCodeSecurityScanConfiguration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CodeSecurityScanConfigurationProperty(Struct):
        rule_set_categories: Sequence[str]
        continuous_integration_scan_configuration: CfnCodeSecurityScanConfiguration.ContinuousIntegrationScanConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        periodic_scan_configuration: CfnCodeSecurityScanConfiguration.PeriodicScanConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class ContinuousIntegrationScanConfigurationProperty(Struct):
        supported_events: Sequence[str]
    class PeriodicScanConfigurationProperty(Struct):
        frequency: str | None = None
        frequency_expression: str | None = None
    class ScopeSettingsProperty(Struct):
        project_selection_scope: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        configuration: CfnCodeSecurityScanConfiguration.CodeSecurityScanConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        level: str | None = None,
        name: str | None = None,
        scope_settings: CfnCodeSecurityScanConfiguration.ScopeSettingsProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    configuration: CfnCodeSecurityScanConfiguration.CodeSecurityScanConfigurationProperty | IResolvable | None
    level: str | None
    name: str | None
    scope_settings: CfnCodeSecurityScanConfiguration.ScopeSettingsProperty | IResolvable | None
    tags: Mapping[str, str] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def code_security_scan_configuration_ref(self) -> _aws_inspectorv2.CodeSecurityScanConfigurationReference: ...
    @staticmethod
    def arn_for_code_security_scan_configuration(resource: _aws_inspectorv2.ICodeSecurityScanConfigurationRef) -> str: ...
    @staticmethod
    def is_cfn_code_security_scan_configuration(x: Any) -> bool: ...

class CfnCodeSecurityScanConfigurationProps(Struct):
    configuration: CfnCodeSecurityScanConfiguration.CodeSecurityScanConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    level: str | None = None
    name: str | None = None
    scope_settings: CfnCodeSecurityScanConfiguration.ScopeSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Mapping[str, str] | None = None

class CfnConnector(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AzureProviderConfigurationProperty(Struct):
        aws_config_connector_arn: str
        azure_regions: Sequence[str]
        scope_configuration: CfnConnector.AzureScopeConfigurationMapProperty | Mapping[str, Any] | IResolvable
        auto_install_vm_scanner: bool | IResolvable | None = None
    class AzureScopeConfigurationMapProperty(Struct):
        container_image_scanning: CfnConnector.ScopeConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        serverless_scanning: CfnConnector.ScopeConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        vm_scanning: CfnConnector.ScopeConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class ConnectorHealthProperty(Struct):
        connector_status: str | None = None
        last_checked_at: str | None = None
        message: str | None = None
    class ProviderConfigurationProperty(Struct):
        azure: CfnConnector.AzureProviderConfigurationProperty | Mapping[str, Any] | IResolvable
    class ScopeConfigurationProperty(Struct):
        scope_type: str
        scope_values: Sequence[str] | None = None
        state: str | None = None
        state_reason: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        provider: str,
        provider_configuration: CfnConnector.ProviderConfigurationProperty | Mapping[str, Any] | IResolvable,
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    provider: str
    provider_configuration: CfnConnector.ProviderConfigurationProperty | IResolvable
    description: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_connector_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_enablement_status(self) -> str: ...
    @property
    def attr_enablement_status_reason(self) -> str: ...
    @property
    def attr_health(self) -> IResolvable: ...
    @property
    def attr_last_updated_at(self) -> str: ...
    @property
    def attr_provider_configuration_azure_scope_configuration_container_image_scanning_state(self) -> str: ...
    @property
    def attr_provider_configuration_azure_scope_configuration_container_image_scanning_state_reason(self) -> str: ...
    @property
    def attr_provider_configuration_azure_scope_configuration_serverless_scanning_state(self) -> str: ...
    @property
    def attr_provider_configuration_azure_scope_configuration_serverless_scanning_state_reason(self) -> str: ...
    @property
    def attr_provider_configuration_azure_scope_configuration_vm_scanning_state(self) -> str: ...
    @property
    def attr_provider_configuration_azure_scope_configuration_vm_scanning_state_reason(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def connector_ref(self) -> _aws_inspectorv2.ConnectorReference: ...
    @staticmethod
    def arn_for_connector(resource: _aws_inspectorv2.IConnectorRef) -> str: ...
    @staticmethod
    def is_cfn_connector(x: Any) -> bool: ...

class CfnConnectorProps(Struct):
    name: str
    provider: str
    provider_configuration: CfnConnector.ProviderConfigurationProperty | Mapping[str, Any] | IResolvable
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnFilter(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DateFilterProperty(Struct):
        end_inclusive: float | None = None
        start_inclusive: float | None = None
    class FilterCriteriaProperty(Struct):
        aws_account_id: Sequence[CfnFilter.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        code_vulnerability_detector_name: Sequence[CfnFilter.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        code_vulnerability_detector_tags: Sequence[CfnFilter.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        code_vulnerability_file_path: Sequence[CfnFilter.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        component_id: Sequence[CfnFilter.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        component_type: Sequence[CfnFilter.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        ec2_instance_image_id: Sequence[CfnFilter.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        ec2_instance_subnet_id: Sequence[CfnFilter.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        ec2_instance_vpc_id: Sequence[CfnFilter.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        ecr_image_architecture: Sequence[CfnFilter.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        ecr_image_hash: Sequence[CfnFilter.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        ecr_image_in_use_count: Sequence[CfnFilter.NumberFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        ecr_image_pushed_at: Sequence[CfnFilter.DateFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        ecr_image_registry: Sequence[CfnFilter.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        ecr_image_repository_name: Sequence[CfnFilter.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        ecr_image_tags: Sequence[CfnFilter.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        epss_score: Sequence[CfnFilter.NumberFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        exploit_available: Sequence[CfnFilter.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        finding_arn: Sequence[CfnFilter.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        finding_status: Sequence[CfnFilter.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        finding_type: Sequence[CfnFilter.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        first_observed_at: Sequence[CfnFilter.DateFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        fix_available: Sequence[CfnFilter.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        inspector_score: Sequence[CfnFilter.NumberFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        lambda_function_execution_role_arn: Sequence[CfnFilter.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        lambda_function_last_modified_at: Sequence[CfnFilter.DateFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        lambda_function_layers: Sequence[CfnFilter.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        lambda_function_name: Sequence[CfnFilter.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        lambda_function_runtime: Sequence[CfnFilter.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        last_observed_at: Sequence[CfnFilter.DateFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        network_protocol: Sequence[CfnFilter.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        port_range: Sequence[CfnFilter.PortRangeFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        related_vulnerabilities: Sequence[CfnFilter.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        resource_id: Sequence[CfnFilter.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        resource_tags: Sequence[CfnFilter.MapFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        resource_type: Sequence[CfnFilter.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        severity: Sequence[CfnFilter.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        title: Sequence[CfnFilter.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        updated_at: Sequence[CfnFilter.DateFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        vendor_severity: Sequence[CfnFilter.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        vulnerability_id: Sequence[CfnFilter.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        vulnerability_source: Sequence[CfnFilter.StringFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        vulnerable_packages: Sequence[CfnFilter.PackageFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class MapFilterProperty(Struct):
        comparison: str
        key: str | None = None
        value: str | None = None
    class NumberFilterProperty(Struct):
        lower_inclusive: float | None = None
        upper_inclusive: float | None = None
    class PackageFilterProperty(Struct):
        architecture: CfnFilter.StringFilterProperty | Mapping[str, Any] | IResolvable | None = None
        epoch: CfnFilter.NumberFilterProperty | Mapping[str, Any] | IResolvable | None = None
        file_path: CfnFilter.StringFilterProperty | Mapping[str, Any] | IResolvable | None = None
        name: CfnFilter.StringFilterProperty | Mapping[str, Any] | IResolvable | None = None
        release: CfnFilter.StringFilterProperty | Mapping[str, Any] | IResolvable | None = None
        source_lambda_layer_arn: CfnFilter.StringFilterProperty | Mapping[str, Any] | IResolvable | None = None
        source_layer_hash: CfnFilter.StringFilterProperty | Mapping[str, Any] | IResolvable | None = None
        version: CfnFilter.StringFilterProperty | Mapping[str, Any] | IResolvable | None = None
    class PortRangeFilterProperty(Struct):
        begin_inclusive: float | None = None
        end_inclusive: float | None = None
    class StringFilterProperty(Struct):
        comparison: str
        value: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        filter_action: str,
        filter_criteria: CfnFilter.FilterCriteriaProperty | Mapping[str, Any] | IResolvable,
        name: str,
        description: str | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    filter_action: str
    filter_criteria: CfnFilter.FilterCriteriaProperty | IResolvable
    name: str
    description: str | None
    tags: Mapping[str, str] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def filter_ref(self) -> _aws_inspectorv2.FilterReference: ...
    @staticmethod
    def arn_for_filter(resource: _aws_inspectorv2.IFilterRef) -> str: ...
    @staticmethod
    def is_cfn_filter(x: Any) -> bool: ...

class CfnFilterProps(Struct):
    filter_action: str
    filter_criteria: CfnFilter.FilterCriteriaProperty | Mapping[str, Any] | IResolvable
    name: str
    description: str | None = None
    tags: Mapping[str, str] | None = None

