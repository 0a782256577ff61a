# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_cloudformation as _aws_cloudformation
from ..interfaces import aws_iam as _aws_iam
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnChangeSet(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class TagsItemsProperty(Struct):
        key: str
        value: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        change_set_name: str,
        stack_name: str,
        capabilities: Sequence[str] | None = None,
        change_set_type: str | None = None,
        deployment_mode: str | None = None,
        description: str | None = None,
        import_existing_resources: bool | IResolvable | None = None,
        include_nested_stacks: bool | IResolvable | None = None,
        notification_arns: Sequence[str] | None = None,
        on_stack_failure: str | None = None,
        role_arn: str | None = None,
        tags: Sequence[CfnChangeSet.TagsItemsProperty | Mapping[str, Any]] | None = None,
        template_body: str | None = None,
        template_url: str | None = None,
        use_previous_template: bool | IResolvable | None = None,
    ) -> None: ...
    change_set_name: str
    stack_name: str
    capabilities: Sequence[str] | None
    change_set_type: str | None
    deployment_mode: str | None
    description: str | None
    import_existing_resources: bool | IResolvable | None
    include_nested_stacks: bool | IResolvable | None
    notification_arns: Sequence[str] | None
    on_stack_failure: str | None
    role_arn: str | None
    tags: Sequence[CfnChangeSet.TagsItemsProperty] | None
    template_body: str | None
    template_url: str | None
    use_previous_template: bool | IResolvable | None
    @property
    def attr_change_set_id(self) -> str: ...
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_stack_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def change_set_ref(self) -> _aws_cloudformation.ChangeSetReference: ...
    @staticmethod
    def is_cfn_change_set(x: Any) -> bool: ...

class CfnChangeSetProps(Struct):
    change_set_name: str
    stack_name: str
    capabilities: Sequence[str] | None = None
    change_set_type: str | None = None
    deployment_mode: str | None = None
    description: str | None = None
    import_existing_resources: bool | IResolvable | None = None
    include_nested_stacks: bool | IResolvable | None = None
    notification_arns: Sequence[str] | None = None
    on_stack_failure: str | None = None
    role_arn: str | None = None
    tags: Sequence[CfnChangeSet.TagsItemsProperty | Mapping[str, Any]] | None = None
    template_body: str | None = None
    template_url: str | None = None
    use_previous_template: bool | IResolvable | None = None

class CfnCustomResource(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        service_token: str,
        service_timeout: float | None = None,
    ) -> None: ...
    service_token: str
    service_timeout: float | None
    @property
    def attr_id(self) -> str: ...
    @property
    def custom_resource_ref(self) -> _aws_cloudformation.CustomResourceReference: ...
    @staticmethod
    def is_cfn_custom_resource(x: Any) -> bool: ...

class CfnCustomResourceProps(Struct):
    service_token: str
    service_timeout: float | None = None

class CfnGeneratedTemplate(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class TemplateConfigurationProperty(Struct):
        deletion_policy: str | None = None
        update_replace_policy: str | None = None
    class TemplateProgressProperty(Struct):
        resources_failed: float | None = None
        resources_pending: float | None = None
        resources_processing: float | None = None
        resources_succeeded: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        generated_template_name: str,
        template_configuration: CfnGeneratedTemplate.TemplateConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    generated_template_name: str
    template_configuration: CfnGeneratedTemplate.TemplateConfigurationProperty | IResolvable | None
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_generated_template_id(self) -> str: ...
    @property
    def attr_last_updated_time(self) -> str: ...
    @property
    def attr_progress(self) -> IResolvable: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_total_warnings(self) -> float: ...
    @property
    def generated_template_ref(self) -> _aws_cloudformation.GeneratedTemplateReference: ...
    @staticmethod
    def arn_for_generated_template(resource: _aws_cloudformation.IGeneratedTemplateRef) -> str: ...
    @staticmethod
    def is_cfn_generated_template(x: Any) -> bool: ...

class CfnGeneratedTemplateProps(Struct):
    generated_template_name: str
    template_configuration: CfnGeneratedTemplate.TemplateConfigurationProperty | Mapping[str, Any] | IResolvable | None = None

class CfnGuardHook(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class HookTargetProperty(Struct):
        action: str
        invocation_point: str
        target_name: str
    class OptionsProperty(Struct):
        input_params: CfnGuardHook.S3LocationProperty | Mapping[str, Any] | Sequence[CfnGuardHook.S3LocationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class S3LocationProperty(Struct):
        uri: str
        version_id: str | None = None
    class StackFiltersProperty(Struct):
        filtering_criteria: str
        stack_names: CfnGuardHook.StackNamesProperty | Mapping[str, Any] | IResolvable | None = None
        stack_roles: CfnGuardHook.StackRolesProperty | Mapping[str, Any] | IResolvable | None = None
    class StackNamesProperty(Struct):
        exclude: Sequence[str] | None = None
        include: Sequence[str] | None = None
    class StackRolesProperty(Struct):
        exclude: Sequence[str] | None = None
        include: Sequence[str] | None = None
    class TargetFiltersProperty(Struct):
        targets: Sequence[CfnGuardHook.HookTargetProperty | Mapping[str, Any] | IResolvable] | IResolvable
        actions: Sequence[str] | None = None
        invocation_points: Sequence[str] | None = None
        target_names: Sequence[str] | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        alias: str,
        execution_role: str,
        failure_mode: str,
        hook_status: str,
        rule_location: CfnGuardHook.S3LocationProperty | Mapping[str, Any] | IResolvable,
        target_operations: Sequence[str],
        log_bucket: str | None = None,
        options: CfnGuardHook.OptionsProperty | Mapping[str, Any] | IResolvable | None = None,
        stack_filters: CfnGuardHook.StackFiltersProperty | Mapping[str, Any] | IResolvable | None = None,
        target_filters: CfnGuardHook.TargetFiltersProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    alias: str
    execution_role: str
    failure_mode: str
    hook_status: str
    rule_location: CfnGuardHook.S3LocationProperty | IResolvable
    target_operations: Sequence[str]
    log_bucket: str | None
    options: CfnGuardHook.OptionsProperty | IResolvable | None
    stack_filters: CfnGuardHook.StackFiltersProperty | IResolvable | None
    target_filters: CfnGuardHook.TargetFiltersProperty | IResolvable | None
    @property
    def attr_hook_arn(self) -> str: ...
    @property
    def guard_hook_ref(self) -> _aws_cloudformation.GuardHookReference: ...
    @staticmethod
    def is_cfn_guard_hook(x: Any) -> bool: ...

class CfnGuardHookProps(Struct):
    alias: str
    execution_role: str
    failure_mode: str
    hook_status: str
    rule_location: CfnGuardHook.S3LocationProperty | Mapping[str, Any] | IResolvable
    target_operations: Sequence[str]
    log_bucket: str | None = None
    options: CfnGuardHook.OptionsProperty | Mapping[str, Any] | IResolvable | None = None
    stack_filters: CfnGuardHook.StackFiltersProperty | Mapping[str, Any] | IResolvable | None = None
    target_filters: CfnGuardHook.TargetFiltersProperty | Mapping[str, Any] | IResolvable | None = None

class CfnHookDefaultVersion(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        type_name: str | None = None,
        type_version_arn: str | None = None,
        version_id: str | None = None,
    ) -> None: ...
    type_name: str | None
    type_version_arn: str | None
    version_id: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def hook_default_version_ref(self) -> _aws_cloudformation.HookDefaultVersionReference: ...
    @staticmethod
    def arn_for_hook_default_version(resource: _aws_cloudformation.IHookDefaultVersionRef) -> str: ...
    @staticmethod
    def is_cfn_hook_default_version(x: Any) -> bool: ...

class CfnHookDefaultVersionProps(Struct):
    type_name: str | None = None
    type_version_arn: str | None = None
    version_id: str | None = None

class CfnHookTypeConfig(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        configuration: str,
        configuration_alias: str | None = None,
        type_arn: str | None = None,
        type_name: str | None = None,
    ) -> None: ...
    configuration: str
    configuration_alias: str | None
    type_arn: str | None
    type_name: str | None
    @property
    def attr_configuration_arn(self) -> str: ...
    @property
    def hook_type_config_ref(self) -> _aws_cloudformation.HookTypeConfigReference: ...
    @staticmethod
    def is_cfn_hook_type_config(x: Any) -> bool: ...

class CfnHookTypeConfigProps(Struct):
    configuration: str
    configuration_alias: str | None = None
    type_arn: str | None = None
    type_name: str | None = None

class CfnHookVersion(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class LoggingConfigProperty(Struct):
        log_group_name: str | None = None
        log_role_arn: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        schema_handler_package: str,
        type_name: str,
        execution_role_arn: str | None = None,
        logging_config: CfnHookVersion.LoggingConfigProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    schema_handler_package: str
    type_name: str
    execution_role_arn: str | None
    logging_config: CfnHookVersion.LoggingConfigProperty | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_is_default_version(self) -> IResolvable: ...
    @property
    def attr_type_arn(self) -> str: ...
    @property
    def attr_version_id(self) -> str: ...
    @property
    def attr_visibility(self) -> str: ...
    @property
    def hook_version_ref(self) -> _aws_cloudformation.HookVersionReference: ...
    @staticmethod
    def arn_for_hook_version(resource: _aws_cloudformation.IHookVersionRef) -> str: ...
    @staticmethod
    def is_cfn_hook_version(x: Any) -> bool: ...

class CfnHookVersionProps(Struct):
    schema_handler_package: str
    type_name: str
    execution_role_arn: str | None = None
    logging_config: CfnHookVersion.LoggingConfigProperty | Mapping[str, Any] | IResolvable | None = None

class CfnLambdaHook(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class HookTargetProperty(Struct):
        action: str
        invocation_point: str
        target_name: str
    class LoggingConfigProperty(Struct):
        log_group_name: str
        log_role_arn: str
    class StackFiltersProperty(Struct):
        filtering_criteria: str
        stack_names: CfnLambdaHook.StackNamesProperty | Mapping[str, Any] | IResolvable | None = None
        stack_roles: CfnLambdaHook.StackRolesProperty | Mapping[str, Any] | IResolvable | None = None
    class StackNamesProperty(Struct):
        exclude: Sequence[str] | None = None
        include: Sequence[str] | None = None
    class StackRolesProperty(Struct):
        exclude: Sequence[str] | None = None
        include: Sequence[str] | None = None
    class TargetFiltersProperty(Struct):
        targets: Sequence[CfnLambdaHook.HookTargetProperty | Mapping[str, Any] | IResolvable] | IResolvable
        actions: Sequence[str] | None = None
        invocation_points: Sequence[str] | None = None
        target_names: Sequence[str] | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        alias: str,
        execution_role: str,
        failure_mode: str,
        hook_status: str,
        lambda_function: str,
        target_operations: Sequence[str],
        auto_update: bool | IResolvable | None = None,
        logging_config: CfnLambdaHook.LoggingConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        stack_filters: CfnLambdaHook.StackFiltersProperty | Mapping[str, Any] | IResolvable | None = None,
        target_filters: CfnLambdaHook.TargetFiltersProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    alias: str
    execution_role: str
    failure_mode: str
    hook_status: str
    lambda_function: str
    target_operations: Sequence[str]
    auto_update: bool | IResolvable | None
    logging_config: CfnLambdaHook.LoggingConfigProperty | IResolvable | None
    stack_filters: CfnLambdaHook.StackFiltersProperty | IResolvable | None
    target_filters: CfnLambdaHook.TargetFiltersProperty | IResolvable | None
    @property
    def attr_hook_arn(self) -> str: ...
    @property
    def lambda_hook_ref(self) -> _aws_cloudformation.LambdaHookReference: ...
    @staticmethod
    def is_cfn_lambda_hook(x: Any) -> bool: ...

class CfnLambdaHookProps(Struct):
    alias: str
    execution_role: str
    failure_mode: str
    hook_status: str
    lambda_function: str
    target_operations: Sequence[str]
    auto_update: bool | IResolvable | None = None
    logging_config: CfnLambdaHook.LoggingConfigProperty | Mapping[str, Any] | IResolvable | None = None
    stack_filters: CfnLambdaHook.StackFiltersProperty | Mapping[str, Any] | IResolvable | None = None
    target_filters: CfnLambdaHook.TargetFiltersProperty | Mapping[str, Any] | IResolvable | None = None

class CfnMacro(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        function_name: str,
        name: str,
        description: str | None = None,
        log_group_name: str | None = None,
        log_role_arn: str | None = None,
    ) -> None: ...
    function_name: str
    name: str
    description: str | None
    log_group_name: str | None
    log_role_arn: str | None
    @property
    def attr_id(self) -> str: ...
    @property
    def macro_ref(self) -> _aws_cloudformation.MacroReference: ...
    @staticmethod
    def is_cfn_macro(x: Any) -> bool: ...

class CfnMacroProps(Struct):
    function_name: str
    name: str
    description: str | None = None
    log_group_name: str | None = None
    log_role_arn: str | None = None

class CfnModuleDefaultVersion(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        arn: str | _aws_cloudformation.IModuleVersionRef | None = None,
        module_name: str | None = None,
        version_id: str | None = None,
    ) -> None: ...
    arn: str | None
    module_name: str | None
    version_id: str | None
    @property
    def module_default_version_ref(self) -> _aws_cloudformation.ModuleDefaultVersionReference: ...
    @staticmethod
    def is_cfn_module_default_version(x: Any) -> bool: ...

class CfnModuleDefaultVersionProps(Struct):
    arn: str | _aws_cloudformation.IModuleVersionRef | None = None
    module_name: str | None = None
    version_id: str | None = None

class CfnModuleVersion(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        module_name: str,
        module_package: str,
    ) -> None: ...
    module_name: str
    module_package: str
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_description(self) -> str: ...
    @property
    def attr_documentation_url(self) -> str: ...
    @property
    def attr_is_default_version(self) -> IResolvable: ...
    @property
    def attr_schema(self) -> str: ...
    @property
    def attr_time_created(self) -> str: ...
    @property
    def attr_version_id(self) -> str: ...
    @property
    def attr_visibility(self) -> str: ...
    @property
    def module_version_ref(self) -> _aws_cloudformation.ModuleVersionReference: ...
    @staticmethod
    def arn_for_module_version(resource: _aws_cloudformation.IModuleVersionRef) -> str: ...
    @staticmethod
    def is_cfn_module_version(x: Any) -> bool: ...

class CfnModuleVersionProps(Struct):
    module_name: str
    module_package: str

class CfnPublicTypeVersion(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        arn: str | None = None,
        log_delivery_bucket: str | None = None,
        public_version_number: str | None = None,
        type: str | None = None,
        type_name: str | None = None,
    ) -> None: ...
    arn: str | None
    log_delivery_bucket: str | None
    public_version_number: str | None
    type: str | None
    type_name: str | None
    @property
    def attr_public_type_arn(self) -> str: ...
    @property
    def attr_publisher_id(self) -> str: ...
    @property
    def attr_type_version_arn(self) -> str: ...
    @property
    def public_type_version_ref(self) -> _aws_cloudformation.PublicTypeVersionReference: ...
    @staticmethod
    def is_cfn_public_type_version(x: Any) -> bool: ...

class CfnPublicTypeVersionProps(Struct):
    arn: str | None = None
    log_delivery_bucket: str | None = None
    public_version_number: str | None = None
    type: str | None = None
    type_name: str | None = None

class CfnPublisher(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        accept_terms_and_conditions: bool | IResolvable,
        connection_arn: str | None = None,
    ) -> None: ...
    accept_terms_and_conditions: bool | IResolvable
    connection_arn: str | None
    @property
    def attr_identity_provider(self) -> str: ...
    @property
    def attr_publisher_id(self) -> str: ...
    @property
    def attr_publisher_profile(self) -> str: ...
    @property
    def attr_publisher_status(self) -> str: ...
    @property
    def publisher_ref(self) -> _aws_cloudformation.PublisherReference: ...
    @staticmethod
    def is_cfn_publisher(x: Any) -> bool: ...

class CfnPublisherProps(Struct):
    accept_terms_and_conditions: bool | IResolvable
    connection_arn: str | None = None

class CfnResourceDefaultVersion(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        type_name: str | None = None,
        type_version_arn: str | _aws_cloudformation.IResourceVersionRef | None = None,
        version_id: str | None = None,
    ) -> None: ...
    type_name: str | None
    type_version_arn: str | None
    version_id: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def resource_default_version_ref(self) -> _aws_cloudformation.ResourceDefaultVersionReference: ...
    @staticmethod
    def arn_for_resource_default_version(resource: _aws_cloudformation.IResourceDefaultVersionRef) -> str: ...
    @staticmethod
    def is_cfn_resource_default_version(x: Any) -> bool: ...

class CfnResourceDefaultVersionProps(Struct):
    type_name: str | None = None
    type_version_arn: str | _aws_cloudformation.IResourceVersionRef | None = None
    version_id: str | None = None

class CfnResourceVersion(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class LoggingConfigProperty(Struct):
        log_group_name: str | None = None
        log_role_arn: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        schema_handler_package: str,
        type_name: str,
        execution_role_arn: str | None = None,
        logging_config: CfnResourceVersion.LoggingConfigProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    schema_handler_package: str
    type_name: str
    execution_role_arn: str | None
    logging_config: CfnResourceVersion.LoggingConfigProperty | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_is_default_version(self) -> IResolvable: ...
    @property
    def attr_provisioning_type(self) -> str: ...
    @property
    def attr_type_arn(self) -> str: ...
    @property
    def attr_version_id(self) -> str: ...
    @property
    def attr_visibility(self) -> str: ...
    @property
    def resource_version_ref(self) -> _aws_cloudformation.ResourceVersionReference: ...
    @staticmethod
    def arn_for_resource_version(resource: _aws_cloudformation.IResourceVersionRef) -> str: ...
    @staticmethod
    def is_cfn_resource_version(x: Any) -> bool: ...

class CfnResourceVersionProps(Struct):
    schema_handler_package: str
    type_name: str
    execution_role_arn: str | None = None
    logging_config: CfnResourceVersion.LoggingConfigProperty | Mapping[str, Any] | IResolvable | None = None

class CfnStack(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class OutputProperty(Struct):
        description: str | None = None
        export_name: str | None = None
        output_key: str | None = None
        output_value: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        notification_arns: Sequence[str] | None = None,
        parameters: Mapping[str, str] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        template_url: str | None = None,
        timeout_in_minutes: float | None = None,
    ) -> None: ...
    notification_arns: Sequence[str] | None
    parameters: Mapping[str, str] | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    template_url: str | None
    timeout_in_minutes: float | None
    @property
    def attr_change_set_id(self) -> str: ...
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_last_update_time(self) -> str: ...
    @property
    def attr_outputs(self) -> IResolvable: ...
    @property
    def attr_parent_id(self) -> str: ...
    @property
    def attr_root_id(self) -> str: ...
    @property
    def attr_stack_id(self) -> str: ...
    @property
    def attr_stack_status(self) -> str: ...
    @property
    def stack_ref(self) -> _aws_cloudformation.StackReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_stack(x: Any) -> bool: ...

class CfnStackProps(Struct):
    notification_arns: Sequence[str] | None = None
    parameters: Mapping[str, str] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    template_url: str | None = None
    timeout_in_minutes: float | None = None

class CfnStackSet(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AutoDeploymentProperty(Struct):
        depends_on: Sequence[str] | None = None
        enabled: bool | IResolvable | None = None
        retain_stacks_on_account_removal: bool | IResolvable | None = None
    class DeploymentTargetsProperty(Struct):
        account_filter_type: str | None = None
        accounts: Sequence[str] | None = None
        accounts_url: str | None = None
        organizational_unit_ids: Sequence[str] | None = None
    class ManagedExecutionProperty(Struct):
        active: bool | IResolvable | None = None
    class OperationPreferencesProperty(Struct):
        concurrency_mode: str | None = None
        failure_tolerance_count: float | None = None
        failure_tolerance_percentage: float | None = None
        max_concurrent_count: float | None = None
        max_concurrent_percentage: float | None = None
        region_concurrency_type: str | None = None
        region_order: Sequence[str] | None = None
    class ParameterProperty(Struct):
        parameter_key: str
        parameter_value: str
    class StackInstancesProperty(Struct):
        deployment_targets: CfnStackSet.DeploymentTargetsProperty | Mapping[str, Any] | IResolvable
        regions: Sequence[str]
        parameter_overrides: Sequence[CfnStackSet.ParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        permission_model: str,
        stack_set_name: str,
        administration_role_arn: str | _aws_iam.IRoleRef | None = None,
        auto_deployment: CfnStackSet.AutoDeploymentProperty | Mapping[str, Any] | IResolvable | None = None,
        call_as: str | None = None,
        capabilities: Sequence[str] | None = None,
        description: str | None = None,
        execution_role_name: str | _aws_iam.IRoleRef | None = None,
        managed_execution: Any | None = None,
        operation_preferences: CfnStackSet.OperationPreferencesProperty | Mapping[str, Any] | IResolvable | None = None,
        parameters: Sequence[CfnStackSet.ParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        stack_instances_group: Sequence[CfnStackSet.StackInstancesProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        template_body: str | None = None,
        template_url: str | None = None,
    ) -> None: ...
    managed_execution: Any
    permission_model: str
    stack_set_name: str
    administration_role_arn: str | None
    auto_deployment: CfnStackSet.AutoDeploymentProperty | IResolvable | None
    call_as: str | None
    capabilities: Sequence[str] | None
    description: str | None
    execution_role_name: str | None
    operation_preferences: CfnStackSet.OperationPreferencesProperty | IResolvable | None
    parameters: Sequence[CfnStackSet.ParameterProperty | IResolvable] | IResolvable | None
    stack_instances_group: Sequence[CfnStackSet.StackInstancesProperty | IResolvable] | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    template_body: str | None
    template_url: str | None
    @property
    def attr_stack_set_id(self) -> str: ...
    @property
    def stack_set_ref(self) -> _aws_cloudformation.StackSetReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_stack_set(x: Any) -> bool: ...

class CfnStackSetProps(Struct):
    permission_model: str
    stack_set_name: str
    administration_role_arn: str | _aws_iam.IRoleRef | None = None
    auto_deployment: CfnStackSet.AutoDeploymentProperty | Mapping[str, Any] | IResolvable | None = None
    call_as: str | None = None
    capabilities: Sequence[str] | None = None
    description: str | None = None
    execution_role_name: str | _aws_iam.IRoleRef | None = None
    managed_execution: Any | None = None
    operation_preferences: CfnStackSet.OperationPreferencesProperty | Mapping[str, Any] | IResolvable | None = None
    parameters: Sequence[CfnStackSet.ParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    stack_instances_group: Sequence[CfnStackSet.StackInstancesProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    template_body: str | None = None
    template_url: str | None = None

class CfnTypeActivation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class LoggingConfigProperty(Struct):
        log_group_name: str | None = None
        log_role_arn: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        auto_update: bool | IResolvable | None = None,
        execution_role_arn: str | None = None,
        logging_config: CfnTypeActivation.LoggingConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        major_version: str | None = None,
        public_type_arn: str | None = None,
        publisher_id: str | None = None,
        type: str | None = None,
        type_name: str | None = None,
        type_name_alias: str | None = None,
        version_bump: str | None = None,
    ) -> None: ...
    auto_update: bool | IResolvable | None
    execution_role_arn: str | None
    logging_config: CfnTypeActivation.LoggingConfigProperty | IResolvable | None
    major_version: str | None
    public_type_arn: str | None
    publisher_id: str | None
    type: str | None
    type_name: str | None
    type_name_alias: str | None
    version_bump: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def type_activation_ref(self) -> _aws_cloudformation.TypeActivationReference: ...
    @staticmethod
    def arn_for_type_activation(resource: _aws_cloudformation.ITypeActivationRef) -> str: ...
    @staticmethod
    def is_cfn_type_activation(x: Any) -> bool: ...

class CfnTypeActivationProps(Struct):
    auto_update: bool | IResolvable | None = None
    execution_role_arn: str | None = None
    logging_config: CfnTypeActivation.LoggingConfigProperty | Mapping[str, Any] | IResolvable | None = None
    major_version: str | None = None
    public_type_arn: str | None = None
    publisher_id: str | None = None
    type: str | None = None
    type_name: str | None = None
    type_name_alias: str | None = None
    version_bump: str | None = None

class CfnWaitCondition(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        count: float | None = None,
        handle: str | None = None,
        timeout: str | None = None,
    ) -> None: ...
    count: float | None
    handle: str | None
    timeout: str | None
    @property
    def attr_data(self) -> IResolvable: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def wait_condition_ref(self) -> _aws_cloudformation.WaitConditionReference: ...
    @staticmethod
    def is_cfn_wait_condition(x: Any) -> bool: ...

class CfnWaitConditionProps(Struct):
    count: float | None = None
    handle: str | None = None
    timeout: str | None = None

class CfnWaitConditionHandle(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
    ) -> None: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def wait_condition_handle_ref(self) -> _aws_cloudformation.WaitConditionHandleReference: ...
    @staticmethod
    def is_cfn_wait_condition_handle(x: Any) -> bool: ...

class CfnWaitConditionHandleProps(Struct): ...

