# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_resiliencehubv2 as _aws_resiliencehubv2
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnPolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AvailabilitySloProperty(Struct):
        target: float | None = None
    class DataRecoveryTargetsProperty(Struct):
        time_between_backups_in_minutes: float | None = None
    class MultiAzTargetsProperty(Struct):
        disaster_recovery_approach: str | None = None
        rpo_in_minutes: float | None = None
        rto_in_minutes: float | None = None
    class MultiRegionTargetsProperty(Struct):
        disaster_recovery_approach: str | None = None
        rpo_in_minutes: float | None = None
        rto_in_minutes: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        availability_slo: CfnPolicy.AvailabilitySloProperty | Mapping[str, Any] | IResolvable | None = None,
        data_recovery: CfnPolicy.DataRecoveryTargetsProperty | Mapping[str, Any] | IResolvable | None = None,
        description: str | None = None,
        kms_key_id: str | None = None,
        multi_az: CfnPolicy.MultiAzTargetsProperty | Mapping[str, Any] | IResolvable | None = None,
        multi_region: CfnPolicy.MultiRegionTargetsProperty | Mapping[str, Any] | IResolvable | None = None,
        sharing_enabled: bool | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    availability_slo: CfnPolicy.AvailabilitySloProperty | IResolvable | None
    data_recovery: CfnPolicy.DataRecoveryTargetsProperty | IResolvable | None
    description: str | None
    kms_key_id: str | None
    multi_az: CfnPolicy.MultiAzTargetsProperty | IResolvable | None
    multi_region: CfnPolicy.MultiRegionTargetsProperty | IResolvable | None
    sharing_enabled: bool | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_associated_service_count(self) -> float: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_policy_arn(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def policy_ref(self) -> _aws_resiliencehubv2.PolicyReference: ...
    @staticmethod
    def arn_for_policy(resource: _aws_resiliencehubv2.IPolicyRef) -> str: ...
    @staticmethod
    def is_cfn_policy(x: Any) -> bool: ...

class CfnPolicyProps(Struct):
    name: str
    availability_slo: CfnPolicy.AvailabilitySloProperty | Mapping[str, Any] | IResolvable | None = None
    data_recovery: CfnPolicy.DataRecoveryTargetsProperty | Mapping[str, Any] | IResolvable | None = None
    description: str | None = None
    kms_key_id: str | None = None
    multi_az: CfnPolicy.MultiAzTargetsProperty | Mapping[str, Any] | IResolvable | None = None
    multi_region: CfnPolicy.MultiRegionTargetsProperty | Mapping[str, Any] | IResolvable | None = None
    sharing_enabled: bool | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnService(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AssertionDefinitionProperty(Struct):
        text: str
    class AssociatedSystemProperty(Struct):
        system_arn: str
        user_journey_ids: Sequence[str] | None = None
    class CrossAccountRoleConfigurationProperty(Struct):
        cross_account_role_arn: str
        external_id: str | None = None
    class DevOpsAgentConfigurationProperty(Struct):
        agent_space_arn: str
    class DisasterRecoverySourceProperty(Struct):
        policy_name: str | None = None
        value: str | None = None
    class EffectivePolicyValuesProperty(Struct):
        availability_slo: CfnService.SloSourceProperty | Mapping[str, Any] | IResolvable | None = None
        multi_az_dr_approach: CfnService.DisasterRecoverySourceProperty | Mapping[str, Any] | IResolvable | None = None
        multi_az_rpo: CfnService.TargetSourceProperty | Mapping[str, Any] | IResolvable | None = None
        multi_az_rto: CfnService.TargetSourceProperty | Mapping[str, Any] | IResolvable | None = None
        multi_region_dr_approach: CfnService.DisasterRecoverySourceProperty | Mapping[str, Any] | IResolvable | None = None
        multi_region_rpo: CfnService.TargetSourceProperty | Mapping[str, Any] | IResolvable | None = None
        multi_region_rto: CfnService.TargetSourceProperty | Mapping[str, Any] | IResolvable | None = None
    class EksLabelSelectorProperty(Struct):
        match_expressions: Sequence[CfnService.EksLabelSelectorRequirementProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        match_labels: Mapping[str, str] | IResolvable | None = None
    class EksLabelSelectorRequirementProperty(Struct):
        key: str
        operator: str
        values: Sequence[str] | None = None
    class EksSourceProperty(Struct):
        cluster_arn: str
        namespaces: Sequence[str]
        label_selector: CfnService.EksLabelSelectorProperty | Mapping[str, Any] | IResolvable | None = None
    class InputSourceDefinitionProperty(Struct):
        resource_configuration: CfnService.ResourceConfigurationProperty | Mapping[str, Any] | IResolvable
    class PermissionModelProperty(Struct):
        invoker_role_name: str
        cross_account_role_arns: Sequence[CfnService.CrossAccountRoleConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ReportOutputConfigurationProperty(Struct):
        s3: CfnService.S3ReportOutputConfigurationProperty | Mapping[str, Any] | IResolvable
    class ResourceConfigurationProperty(Struct):
        cfn_stack_arn: str | None = None
        design_file_s3_url: str | None = None
        eks: CfnService.EksSourceProperty | Mapping[str, Any] | IResolvable | None = None
        resource_tags: Sequence[CfnService.ResourceTagProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        tf_state_file_url: str | None = None
    class ResourceTagProperty(Struct):
        key: str
        values: Sequence[str]
    class S3ReportOutputConfigurationProperty(Struct):
        bucket_owner: str
        bucket_path: str
    class ServiceReportConfigurationProperty(Struct):
        report_output: Sequence[CfnService.ReportOutputConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class SloSourceProperty(Struct):
        policy_name: str | None = None
        value: float | None = None
    class TargetSourceProperty(Struct):
        policy_name: str | None = None
        value: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        regions: Sequence[str],
        assertions: Sequence[CfnService.AssertionDefinitionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        associated_systems: Sequence[CfnService.AssociatedSystemProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        dependency_discovery: str | None = None,
        description: str | None = None,
        dev_ops_agent_configuration: CfnService.DevOpsAgentConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        input_sources: Sequence[CfnService.InputSourceDefinitionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        kms_key_id: str | None = None,
        permission_model: CfnService.PermissionModelProperty | Mapping[str, Any] | IResolvable | None = None,
        policy_arn: str | None = None,
        report_configuration: CfnService.ServiceReportConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    regions: Sequence[str]
    assertions: Sequence[CfnService.AssertionDefinitionProperty | IResolvable] | IResolvable | None
    associated_systems: Sequence[CfnService.AssociatedSystemProperty | IResolvable] | IResolvable | None
    dependency_discovery: str | None
    description: str | None
    dev_ops_agent_configuration: CfnService.DevOpsAgentConfigurationProperty | IResolvable | None
    input_sources: Sequence[CfnService.InputSourceDefinitionProperty | IResolvable] | IResolvable | None
    kms_key_id: str | None
    permission_model: CfnService.PermissionModelProperty | IResolvable | None
    policy_arn: str | None
    report_configuration: CfnService.ServiceReportConfigurationProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_effective_policy_values(self) -> IResolvable: ...
    @property
    def attr_service_arn(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def service_ref(self) -> _aws_resiliencehubv2.ServiceReference: ...
    @staticmethod
    def arn_for_service(resource: _aws_resiliencehubv2.IServiceRef) -> str: ...
    @staticmethod
    def is_cfn_service(x: Any) -> bool: ...

class CfnServiceProps(Struct):
    name: str
    regions: Sequence[str]
    assertions: Sequence[CfnService.AssertionDefinitionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    associated_systems: Sequence[CfnService.AssociatedSystemProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    dependency_discovery: str | None = None
    description: str | None = None
    dev_ops_agent_configuration: CfnService.DevOpsAgentConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    input_sources: Sequence[CfnService.InputSourceDefinitionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    kms_key_id: str | None = None
    permission_model: CfnService.PermissionModelProperty | Mapping[str, Any] | IResolvable | None = None
    policy_arn: str | None = None
    report_configuration: CfnService.ServiceReportConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnServiceFunction(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        criticality: str,
        name: str,
        service_arn: str,
        description: str | None = None,
    ) -> None: ...
    criticality: str
    name: str
    service_arn: str
    description: str | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_resource_count(self) -> float: ...
    @property
    def attr_service_function_id(self) -> str: ...
    @property
    def attr_source(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def service_function_ref(self) -> _aws_resiliencehubv2.ServiceFunctionReference: ...
    @staticmethod
    def is_cfn_service_function(x: Any) -> bool: ...

class CfnServiceFunctionProps(Struct):
    criticality: str
    name: str
    service_arn: str
    description: str | None = None

class CfnSystem(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        description: str | None = None,
        kms_key_id: str | None = None,
        sharing_enabled: bool | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    description: str | None
    kms_key_id: str | None
    sharing_enabled: bool | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_system_arn(self) -> str: ...
    @property
    def attr_system_id(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def system_ref(self) -> _aws_resiliencehubv2.SystemReference: ...
    @staticmethod
    def arn_for_system(resource: _aws_resiliencehubv2.ISystemRef) -> str: ...
    @staticmethod
    def is_cfn_system(x: Any) -> bool: ...

class CfnSystemProps(Struct):
    name: str
    description: str | None = None
    kms_key_id: str | None = None
    sharing_enabled: bool | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnUserJourney(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        system_identifier: str,
        description: str | None = None,
        policy_arn: str | None = None,
    ) -> None: ...
    name: str
    system_identifier: str
    description: str | None
    policy_arn: str | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def attr_user_journey_id(self) -> str: ...
    @property
    def user_journey_ref(self) -> _aws_resiliencehubv2.UserJourneyReference: ...
    @staticmethod
    def is_cfn_user_journey(x: Any) -> bool: ...

class CfnUserJourneyProps(Struct):
    name: str
    system_identifier: str
    description: str | None = None
    policy_arn: str | None = None

