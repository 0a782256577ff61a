# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_appconfig as _aws_appconfig
from ..interfaces import aws_iam as _aws_iam
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnApplication(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    description: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def application_ref(self) -> _aws_appconfig.ApplicationReference: ...
    @property
    def attr_application_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_application(resource: _aws_appconfig.IApplicationRef) -> str: ...
    @staticmethod
    def from_application_id(scope: Construct, id: str, application_id: str) -> _aws_appconfig.IApplicationRef: ...
    @staticmethod
    def is_cfn_application(x: Any) -> bool: ...

class CfnApplicationProps(Struct):
    name: str
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnConfigurationProfile(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ValidatorsProperty(Struct):
        content: str | None = None
        type: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        application_id: str | _aws_appconfig.IApplicationRef,
        location_uri: str,
        name: str,
        deletion_protection_check: str | None = None,
        description: str | None = None,
        kms_key_identifier: str | None = None,
        retrieval_role_arn: str | _aws_iam.IRoleRef | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        type: str | None = None,
        validators: Sequence[CfnConfigurationProfile.ValidatorsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
    ) -> None: ...
    application_id: str
    location_uri: str
    name: str
    deletion_protection_check: str | None
    description: str | None
    kms_key_identifier: str | None
    retrieval_role_arn: str | None
    tags: Sequence[_CfnTag] | None
    type: str | None
    validators: Sequence[CfnConfigurationProfile.ValidatorsProperty | IResolvable] | IResolvable | None
    @property
    def attr_configuration_profile_id(self) -> str: ...
    @property
    def attr_kms_key_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def configuration_profile_ref(self) -> _aws_appconfig.ConfigurationProfileReference: ...
    @staticmethod
    def is_cfn_configuration_profile(x: Any) -> bool: ...

class CfnConfigurationProfileProps(Struct):
    application_id: str | _aws_appconfig.IApplicationRef
    location_uri: str
    name: str
    deletion_protection_check: str | None = None
    description: str | None = None
    kms_key_identifier: str | None = None
    retrieval_role_arn: str | _aws_iam.IRoleRef | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    type: str | None = None
    validators: Sequence[CfnConfigurationProfile.ValidatorsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None

class CfnDeployment(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DynamicExtensionParametersProperty(Struct):
        extension_reference: str | None = None
        parameter_name: str | None = None
        parameter_value: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        application_id: str,
        configuration_profile_id: str,
        configuration_version: str,
        deployment_strategy_id: str,
        environment_id: str,
        description: str | None = None,
        dynamic_extension_parameters: Sequence[CfnDeployment.DynamicExtensionParametersProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        kms_key_identifier: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    application_id: str
    configuration_profile_id: str
    configuration_version: str
    deployment_strategy_id: str
    environment_id: str
    description: str | None
    dynamic_extension_parameters: Sequence[CfnDeployment.DynamicExtensionParametersProperty | IResolvable] | IResolvable | None
    kms_key_identifier: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_deployment_number(self) -> str: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def deployment_ref(self) -> _aws_appconfig.DeploymentReference: ...
    @staticmethod
    def is_cfn_deployment(x: Any) -> bool: ...

class CfnDeploymentProps(Struct):
    application_id: str
    configuration_profile_id: str
    configuration_version: str
    deployment_strategy_id: str
    environment_id: str
    description: str | None = None
    dynamic_extension_parameters: Sequence[CfnDeployment.DynamicExtensionParametersProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    kms_key_identifier: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDeploymentStrategy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        deployment_duration_in_minutes: float,
        growth_factor: float,
        name: str,
        replicate_to: str,
        description: str | None = None,
        final_bake_time_in_minutes: float | None = None,
        growth_type: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    deployment_duration_in_minutes: float
    growth_factor: float
    name: str
    replicate_to: str
    description: str | None
    final_bake_time_in_minutes: float | None
    growth_type: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def deployment_strategy_ref(self) -> _aws_appconfig.DeploymentStrategyReference: ...
    @staticmethod
    def arn_for_deployment_strategy(resource: _aws_appconfig.IDeploymentStrategyRef) -> str: ...
    @staticmethod
    def from_deployment_strategy_id(scope: Construct, id: str, deployment_strategy_id: str) -> _aws_appconfig.IDeploymentStrategyRef: ...
    @staticmethod
    def is_cfn_deployment_strategy(x: Any) -> bool: ...

class CfnDeploymentStrategyProps(Struct):
    deployment_duration_in_minutes: float
    growth_factor: float
    name: str
    replicate_to: str
    description: str | None = None
    final_bake_time_in_minutes: float | None = None
    growth_type: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnEnvironment(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class MonitorProperty(Struct):
        alarm_arn: str
        alarm_role_arn: str | None = None
    class MonitorsProperty(Struct):
        alarm_arn: str | None = None
        alarm_role_arn: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        application_id: str | _aws_appconfig.IApplicationRef,
        name: str,
        deletion_protection_check: str | None = None,
        description: str | None = None,
        monitors: Sequence[CfnEnvironment.MonitorsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    application_id: str
    name: str
    deletion_protection_check: str | None
    description: str | None
    monitors: Sequence[CfnEnvironment.MonitorsProperty | IResolvable] | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_environment_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def environment_ref(self) -> _aws_appconfig.EnvironmentReference: ...
    @staticmethod
    def is_cfn_environment(x: Any) -> bool: ...

class CfnEnvironmentProps(Struct):
    application_id: str | _aws_appconfig.IApplicationRef
    name: str
    deletion_protection_check: str | None = None
    description: str | None = None
    monitors: Sequence[CfnEnvironment.MonitorsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnExperimentDefinition(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AttributeValueProperty(Struct):
        boolean_value: bool | IResolvable | None = None
        number_array: Sequence[float] | IResolvable | None = None
        number_value: float | None = None
        string_array: Sequence[str] | None = None
        string_value: str | None = None
    class TreatmentProperty(Struct):
        enabled: bool | IResolvable
        weight: float
        attribute_values: Mapping[str, CfnExperimentDefinition.AttributeValueProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        description: str | None = None
        key: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        application_identifier: str,
        audience_rule: str,
        configuration_profile_identifier: str,
        control: CfnExperimentDefinition.TreatmentProperty | Mapping[str, Any] | IResolvable,
        environment_identifier: str,
        flag_key: str,
        name: str,
        treatments: Sequence[CfnExperimentDefinition.TreatmentProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        audience_description: str | None = None,
        hypothesis: str | None = None,
        launch_criteria: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    application_identifier: str
    audience_rule: str
    configuration_profile_identifier: str
    control: CfnExperimentDefinition.TreatmentProperty | IResolvable
    environment_identifier: str
    flag_key: str
    name: str
    treatments: Sequence[CfnExperimentDefinition.TreatmentProperty | IResolvable] | IResolvable
    audience_description: str | None
    hypothesis: str | None
    launch_criteria: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_application_id(self) -> str: ...
    @property
    def attr_control_key(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def experiment_definition_ref(self) -> _aws_appconfig.ExperimentDefinitionReference: ...
    @staticmethod
    def is_cfn_experiment_definition(x: Any) -> bool: ...

class CfnExperimentDefinitionProps(Struct):
    application_identifier: str
    audience_rule: str
    configuration_profile_identifier: str
    control: CfnExperimentDefinition.TreatmentProperty | Mapping[str, Any] | IResolvable
    environment_identifier: str
    flag_key: str
    name: str
    treatments: Sequence[CfnExperimentDefinition.TreatmentProperty | Mapping[str, Any] | IResolvable] | IResolvable
    audience_description: str | None = None
    hypothesis: str | None = None
    launch_criteria: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnExperimentRun(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class TreatmentOverridesProperty(Struct):
        inline: Mapping[str, str] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        application_identifier: str,
        experiment_definition_identifier: str,
        exposure_percentage: float,
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        treatment_overrides: CfnExperimentRun.TreatmentOverridesProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    application_identifier: str
    experiment_definition_identifier: str
    exposure_percentage: float
    description: str | None
    tags: Sequence[_CfnTag] | None
    treatment_overrides: CfnExperimentRun.TreatmentOverridesProperty | IResolvable | None
    @property
    def attr_application_id(self) -> str: ...
    @property
    def attr_experiment_definition_id(self) -> str: ...
    @property
    def attr_run(self) -> str: ...
    @property
    def attr_started_at(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def experiment_run_ref(self) -> _aws_appconfig.ExperimentRunReference: ...
    @staticmethod
    def is_cfn_experiment_run(x: Any) -> bool: ...

class CfnExperimentRunProps(Struct):
    application_identifier: str
    experiment_definition_identifier: str
    exposure_percentage: float
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    treatment_overrides: CfnExperimentRun.TreatmentOverridesProperty | Mapping[str, Any] | IResolvable | None = None

class CfnExtension(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ActionProperty(Struct):
        name: str
        uri: str
        description: str | None = None
        role_arn: str | None = None
    class ParameterProperty(Struct):
        required: bool | IResolvable
        description: str | None = None
        dynamic: bool | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        actions: Any,
        name: str,
        description: str | None = None,
        latest_version_number: float | None = None,
        parameters: Mapping[str, CfnExtension.ParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    actions: Any
    name: str
    description: str | None
    latest_version_number: float | None
    parameters: Mapping[str, CfnExtension.ParameterProperty | IResolvable] | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_version_number(self) -> float: ...
    @property
    def extension_ref(self) -> _aws_appconfig.ExtensionReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_extension(resource: _aws_appconfig.IExtensionRef) -> str: ...
    @staticmethod
    def is_cfn_extension(x: Any) -> bool: ...

class CfnExtensionProps(Struct):
    actions: Any
    name: str
    description: str | None = None
    latest_version_number: float | None = None
    parameters: Mapping[str, CfnExtension.ParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnExtensionAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        extension_identifier: str | None = None,
        extension_version_number: float | None = None,
        parameters: Mapping[str, str] | IResolvable | None = None,
        resource_identifier: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    extension_identifier: str | None
    extension_version_number: float | None
    parameters: Mapping[str, str] | IResolvable | None
    resource_identifier: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_extension_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_resource_arn(self) -> str: ...
    @property
    def extension_association_ref(self) -> _aws_appconfig.ExtensionAssociationReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_extension_association(resource: _aws_appconfig.IExtensionAssociationRef) -> str: ...
    @staticmethod
    def from_extension_association_arn(scope: Construct, id: str, arn: str) -> _aws_appconfig.IExtensionAssociationRef: ...
    @staticmethod
    def from_extension_association_id(scope: Construct, id: str, extension_association_id: str) -> _aws_appconfig.IExtensionAssociationRef: ...
    @staticmethod
    def is_cfn_extension_association(x: Any) -> bool: ...

class CfnExtensionAssociationProps(Struct):
    extension_identifier: str | None = None
    extension_version_number: float | None = None
    parameters: Mapping[str, str] | IResolvable | None = None
    resource_identifier: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnHostedConfigurationVersion(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        application_id: str | _aws_appconfig.IApplicationRef,
        configuration_profile_id: str | _aws_appconfig.IConfigurationProfileRef,
        content: str,
        content_type: str,
        description: str | None = None,
        latest_version_number: float | None = None,
        version_label: str | None = None,
    ) -> None: ...
    application_id: str
    configuration_profile_id: str
    content: str
    content_type: str
    description: str | None
    latest_version_number: float | None
    version_label: str | None
    @property
    def attr_version_number(self) -> str: ...
    @property
    def hosted_configuration_version_ref(self) -> _aws_appconfig.HostedConfigurationVersionReference: ...
    @staticmethod
    def is_cfn_hosted_configuration_version(x: Any) -> bool: ...

class CfnHostedConfigurationVersionProps(Struct):
    application_id: str | _aws_appconfig.IApplicationRef
    configuration_profile_id: str | _aws_appconfig.IConfigurationProfileRef
    content: str
    content_type: str
    description: str | None = None
    latest_version_number: float | None = None
    version_label: str | None = None

class ActionPoint(Enum):
    PRE_CREATE_HOSTED_CONFIGURATION_VERSION = 'PRE_CREATE_HOSTED_CONFIGURATION_VERSION'
    PRE_START_DEPLOYMENT = 'PRE_START_DEPLOYMENT'
    ON_DEPLOYMENT_START = 'ON_DEPLOYMENT_START'
    ON_DEPLOYMENT_STEP = 'ON_DEPLOYMENT_STEP'
    ON_DEPLOYMENT_BAKING = 'ON_DEPLOYMENT_BAKING'
    ON_DEPLOYMENT_COMPLETE = 'ON_DEPLOYMENT_COMPLETE'
    ON_DEPLOYMENT_ROLLED_BACK = 'ON_DEPLOYMENT_ROLLED_BACK'
    AT_DEPLOYMENT_TICK = 'AT_DEPLOYMENT_TICK'

class ConfigurationSourceType(Enum):
    S3 = 'S3'
    SECRETS_MANAGER = 'SECRETS_MANAGER'
    SSM_PARAMETER = 'SSM_PARAMETER'
    SSM_DOCUMENT = 'SSM_DOCUMENT'
    CODE_PIPELINE = 'CODE_PIPELINE'

class ConfigurationType(Enum):
    FREEFORM = 'AWS.Freeform'
    FEATURE_FLAGS = 'AWS.AppConfig.FeatureFlags'

class DeletionProtectionCheck(Enum):
    ACCOUNT_DEFAULT = 'ACCOUNT_DEFAULT'
    APPLY = 'APPLY'
    BYPASS = 'BYPASS'

class GrowthType(Enum):
    LINEAR = 'LINEAR'
    EXPONENTIAL = 'EXPONENTIAL'

class MonitorType(Enum):
    CLOUDWATCH = 0
    CFN_MONITORS_PROPERTY = 1

class Platform(Enum):
    X86_64 = 'x86-64'
    ARM_64 = 'ARM64'

class SourceType(Enum):
    LAMBDA = 'lambda'
    SQS = 'sqs'
    SNS = 'sns'
    EVENTS = 'events'

class ValidatorType(Enum):
    JSON_SCHEMA = 'JSON_SCHEMA'
    LAMBDA = 'LAMBDA'

class ActionProps(Struct):
    action_points: Sequence[ActionPoint]
    event_destination: Any
    description: str | None = None
    execution_role: Any | None = None
    invoke_without_execution_role: bool | None = None
    name: str | None = None

class ApplicationProps(Struct):
    application_name: str | None = None
    description: str | None = None

class ConfigurationOptions(Struct):
    deletion_protection_check: DeletionProtectionCheck | None = None
    deployment_key: Any | None = None
    deployment_strategy: Any | None = None
    deploy_to: Sequence[Any] | None = None
    description: str | None = None
    name: str | None = None
    type: ConfigurationType | None = None
    validators: Sequence[Any] | None = None

class ConfigurationProps(Struct):
    application: Any
    deletion_protection_check: DeletionProtectionCheck | None = None
    deployment_key: Any | None = None
    deployment_strategy: Any | None = None
    deploy_to: Sequence[Any] | None = None
    description: str | None = None
    name: str | None = None
    type: ConfigurationType | None = None
    validators: Sequence[Any] | None = None

class DeploymentStrategyProps(Struct):
    rollout_strategy: Any
    deployment_strategy_name: str | None = None
    description: str | None = None

class EnvironmentAttributes(Struct):
    application: Any
    environment_id: str
    description: str | None = None
    monitors: Sequence[Any] | None = None
    name: str | None = None

class EnvironmentOptions(Struct):
    deletion_protection_check: DeletionProtectionCheck | None = None
    description: str | None = None
    environment_name: str | None = None
    monitors: Sequence[Any] | None = None

class EnvironmentProps(Struct):
    application: Any
    deletion_protection_check: DeletionProtectionCheck | None = None
    description: str | None = None
    environment_name: str | None = None
    monitors: Sequence[Any] | None = None

class ExtensionAttributes(Struct):
    extension_id: str
    extension_version_number: float
    actions: Sequence[Any] | None = None
    description: str | None = None
    extension_arn: str | None = None
    name: str | None = None

class ExtensionOptions(Struct):
    description: str | None = None
    extension_name: str | None = None
    latest_version_number: float | None = None
    parameters: Sequence[Any] | None = None

class ExtensionProps(Struct):
    actions: Sequence[Any]
    description: str | None = None
    extension_name: str | None = None
    latest_version_number: float | None = None
    parameters: Sequence[Any] | None = None

class HostedConfigurationOptions(Struct):
    content: Any
    deletion_protection_check: DeletionProtectionCheck | None = None
    deployment_key: Any | None = None
    deployment_strategy: Any | None = None
    deploy_to: Sequence[Any] | None = None
    description: str | None = None
    name: str | None = None
    type: ConfigurationType | None = None
    validators: Sequence[Any] | None = None
    latest_version_number: float | None = None
    version_label: str | None = None

class HostedConfigurationProps(Struct):
    application: Any
    content: Any
    deletion_protection_check: DeletionProtectionCheck | None = None
    deployment_key: Any | None = None
    deployment_strategy: Any | None = None
    deploy_to: Sequence[Any] | None = None
    description: str | None = None
    name: str | None = None
    type: ConfigurationType | None = None
    validators: Sequence[Any] | None = None
    kms_key: Any | None = None
    latest_version_number: float | None = None
    version_label: str | None = None

class RolloutStrategyProps(Struct):
    deployment_duration: Any
    growth_factor: float
    final_bake_time: Any | None = None

class SourcedConfigurationOptions(Struct):
    location: Any
    deletion_protection_check: DeletionProtectionCheck | None = None
    deployment_key: Any | None = None
    deployment_strategy: Any | None = None
    deploy_to: Sequence[Any] | None = None
    description: str | None = None
    name: str | None = None
    type: ConfigurationType | None = None
    validators: Sequence[Any] | None = None
    retrieval_role: Any | None = None
    version_number: str | None = None

class SourcedConfigurationProps(Struct):
    application: Any
    location: Any
    deletion_protection_check: DeletionProtectionCheck | None = None
    deployment_key: Any | None = None
    deployment_strategy: Any | None = None
    deploy_to: Sequence[Any] | None = None
    description: str | None = None
    name: str | None = None
    type: ConfigurationType | None = None
    validators: Sequence[Any] | None = None
    retrieval_role: Any | None = None
    version_number: str | None = None

