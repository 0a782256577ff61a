# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_codepipeline as _aws_codepipeline
from ..interfaces import aws_iam as _aws_iam
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnCustomActionType(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ArtifactDetailsProperty(Struct):
        maximum_count: float
        minimum_count: float
    class ConfigurationPropertiesProperty(Struct):
        key: bool | IResolvable
        name: str
        required: bool | IResolvable
        secret: bool | IResolvable
        description: str | None = None
        queryable: bool | IResolvable | None = None
        type: str | None = None
    class SettingsProperty(Struct):
        entity_url_template: str | None = None
        execution_url_template: str | None = None
        revision_url_template: str | None = None
        third_party_configuration_url: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        category: str,
        input_artifact_details: CfnCustomActionType.ArtifactDetailsProperty | Mapping[str, Any] | IResolvable,
        output_artifact_details: CfnCustomActionType.ArtifactDetailsProperty | Mapping[str, Any] | IResolvable,
        provider: str,
        version: str,
        configuration_properties: Sequence[CfnCustomActionType.ConfigurationPropertiesProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        settings: CfnCustomActionType.SettingsProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    category: str
    input_artifact_details: CfnCustomActionType.ArtifactDetailsProperty | IResolvable
    output_artifact_details: CfnCustomActionType.ArtifactDetailsProperty | IResolvable
    provider: str
    version: str
    configuration_properties: Sequence[CfnCustomActionType.ConfigurationPropertiesProperty | IResolvable] | IResolvable | None
    settings: CfnCustomActionType.SettingsProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_id(self) -> str: ...
    @property
    def custom_action_type_ref(self) -> _aws_codepipeline.CustomActionTypeReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_custom_action_type(x: Any) -> bool: ...

class CfnCustomActionTypeProps(Struct):
    category: str
    input_artifact_details: CfnCustomActionType.ArtifactDetailsProperty | Mapping[str, Any] | IResolvable
    output_artifact_details: CfnCustomActionType.ArtifactDetailsProperty | Mapping[str, Any] | IResolvable
    provider: str
    version: str
    configuration_properties: Sequence[CfnCustomActionType.ConfigurationPropertiesProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    settings: CfnCustomActionType.SettingsProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnPipeline(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ActionDeclarationProperty(Struct):
        action_type_id: CfnPipeline.ActionTypeIdProperty | Mapping[str, Any] | IResolvable
        name: str
        commands: Sequence[str] | None = None
        configuration: Any | None = None
        environment_variables: Sequence[CfnPipeline.EnvironmentVariableProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        input_artifacts: Sequence[CfnPipeline.InputArtifactProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        namespace: str | None = None
        output_artifacts: Sequence[CfnPipeline.OutputArtifactProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        output_variables: Sequence[str] | None = None
        region: str | None = None
        role_arn: str | None = None
        run_order: float | None = None
        timeout_in_minutes: float | None = None
    class ActionTypeIdProperty(Struct):
        category: str
        owner: str
        provider: str
        version: str
    class ArtifactStoreMapProperty(Struct):
        artifact_store: CfnPipeline.ArtifactStoreProperty | Mapping[str, Any] | IResolvable
        region: str
    class ArtifactStoreProperty(Struct):
        location: str
        type: str
        encryption_key: CfnPipeline.EncryptionKeyProperty | Mapping[str, Any] | IResolvable | None = None
    class BeforeEntryConditionsProperty(Struct):
        conditions: Sequence[CfnPipeline.ConditionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class BlockerDeclarationProperty(Struct):
        name: str
        type: str
    class ConditionProperty(Struct):
        result: str | None = None
        rules: Sequence[CfnPipeline.RuleDeclarationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class EncryptionKeyProperty(Struct):
        id: str
        type: str
    class EnvironmentVariableProperty(Struct):
        name: str
        value: str
        type: str | None = None
    class FailureConditionsProperty(Struct):
        conditions: Sequence[CfnPipeline.ConditionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        result: str | None = None
        retry_configuration: CfnPipeline.RetryConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class GitBranchFilterCriteriaProperty(Struct):
        excludes: Sequence[str] | None = None
        includes: Sequence[str] | None = None
    class GitConfigurationProperty(Struct):
        source_action_name: str
        pull_request: Sequence[CfnPipeline.GitPullRequestFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        push: Sequence[CfnPipeline.GitPushFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class GitFilePathFilterCriteriaProperty(Struct):
        excludes: Sequence[str] | None = None
        includes: Sequence[str] | None = None
    class GitPullRequestFilterProperty(Struct):
        branches: CfnPipeline.GitBranchFilterCriteriaProperty | Mapping[str, Any] | IResolvable | None = None
        events: Sequence[str] | None = None
        file_paths: CfnPipeline.GitFilePathFilterCriteriaProperty | Mapping[str, Any] | IResolvable | None = None
    class GitPushFilterProperty(Struct):
        branches: CfnPipeline.GitBranchFilterCriteriaProperty | Mapping[str, Any] | IResolvable | None = None
        file_paths: CfnPipeline.GitFilePathFilterCriteriaProperty | Mapping[str, Any] | IResolvable | None = None
        tags: CfnPipeline.GitTagFilterCriteriaProperty | Mapping[str, Any] | None = None
    class GitTagFilterCriteriaProperty(Struct):
        excludes: Sequence[str] | None = None
        includes: Sequence[str] | None = None
    class InputArtifactProperty(Struct):
        name: str
    class OutputArtifactProperty(Struct):
        name: str
        files: Sequence[str] | None = None
    class PipelineTriggerDeclarationProperty(Struct):
        provider_type: str
        git_configuration: CfnPipeline.GitConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class RetryConfigurationProperty(Struct):
        retry_mode: str | None = None
    class RuleDeclarationProperty(Struct):
        commands: Sequence[str] | None = None
        configuration: Any | None = None
        input_artifacts: Sequence[CfnPipeline.InputArtifactProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        name: str | None = None
        region: str | None = None
        role_arn: str | None = None
        rule_type_id: CfnPipeline.RuleTypeIdProperty | Mapping[str, Any] | IResolvable | None = None
    class RuleTypeIdProperty(Struct):
        category: str | None = None
        owner: str | None = None
        provider: str | None = None
        version: str | None = None
    class StageDeclarationProperty(Struct):
        actions: Sequence[CfnPipeline.ActionDeclarationProperty | Mapping[str, Any] | IResolvable] | IResolvable
        name: str
        before_entry: CfnPipeline.BeforeEntryConditionsProperty | Mapping[str, Any] | IResolvable | None = None
        blockers: Sequence[CfnPipeline.BlockerDeclarationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        on_failure: CfnPipeline.FailureConditionsProperty | Mapping[str, Any] | IResolvable | None = None
        on_success: CfnPipeline.SuccessConditionsProperty | Mapping[str, Any] | IResolvable | None = None
    class StageTransitionProperty(Struct):
        reason: str
        stage_name: str
    class SuccessConditionsProperty(Struct):
        conditions: Sequence[CfnPipeline.ConditionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class VariableDeclarationProperty(Struct):
        name: str
        default_value: str | None = None
        description: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        role_arn: str | _aws_iam.IRoleRef,
        stages: Sequence[CfnPipeline.StageDeclarationProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        artifact_store: CfnPipeline.ArtifactStoreProperty | Mapping[str, Any] | IResolvable | None = None,
        artifact_stores: Sequence[CfnPipeline.ArtifactStoreMapProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        disable_inbound_stage_transitions: Sequence[CfnPipeline.StageTransitionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        execution_mode: str | None = None,
        name: str | None = None,
        pipeline_type: str | None = None,
        restart_execution_on_update: bool | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        triggers: Sequence[CfnPipeline.PipelineTriggerDeclarationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        variables: Sequence[CfnPipeline.VariableDeclarationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
    ) -> None: ...
    role_arn: str
    stages: Sequence[CfnPipeline.StageDeclarationProperty | IResolvable] | IResolvable
    artifact_store: CfnPipeline.ArtifactStoreProperty | IResolvable | None
    artifact_stores: Sequence[CfnPipeline.ArtifactStoreMapProperty | IResolvable] | IResolvable | None
    disable_inbound_stage_transitions: Sequence[CfnPipeline.StageTransitionProperty | IResolvable] | IResolvable | None
    execution_mode: str | None
    name: str | None
    pipeline_type: str | None
    restart_execution_on_update: bool | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    triggers: Sequence[CfnPipeline.PipelineTriggerDeclarationProperty | IResolvable] | IResolvable | None
    variables: Sequence[CfnPipeline.VariableDeclarationProperty | IResolvable] | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_version(self) -> str: ...
    @property
    def pipeline_ref(self) -> _aws_codepipeline.PipelineReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_pipeline(resource: _aws_codepipeline.IPipelineRef) -> str: ...
    @staticmethod
    def from_pipeline_arn(scope: Construct, id: str, arn: str) -> _aws_codepipeline.IPipelineRef: ...
    @staticmethod
    def from_pipeline_name(scope: Construct, id: str, pipeline_name: str) -> _aws_codepipeline.IPipelineRef: ...
    @staticmethod
    def is_cfn_pipeline(x: Any) -> bool: ...

class CfnPipelineProps(Struct):
    role_arn: str | _aws_iam.IRoleRef
    stages: Sequence[CfnPipeline.StageDeclarationProperty | Mapping[str, Any] | IResolvable] | IResolvable
    artifact_store: CfnPipeline.ArtifactStoreProperty | Mapping[str, Any] | IResolvable | None = None
    artifact_stores: Sequence[CfnPipeline.ArtifactStoreMapProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    disable_inbound_stage_transitions: Sequence[CfnPipeline.StageTransitionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    execution_mode: str | None = None
    name: str | None = None
    pipeline_type: str | None = None
    restart_execution_on_update: bool | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    triggers: Sequence[CfnPipeline.PipelineTriggerDeclarationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    variables: Sequence[CfnPipeline.VariableDeclarationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None

class CfnWebhook(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class WebhookAuthConfigurationProperty(Struct):
        allowed_ip_range: str | None = None
        secret_token: str | None = None
    class WebhookFilterRuleProperty(Struct):
        json_path: str
        match_equals: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        authentication: str,
        authentication_configuration: CfnWebhook.WebhookAuthConfigurationProperty | Mapping[str, Any] | IResolvable,
        filters: Sequence[CfnWebhook.WebhookFilterRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        target_action: str,
        target_pipeline: str,
        name: str | None = None,
        register_with_third_party: bool | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        target_pipeline_version: float | None = None,
    ) -> None: ...
    authentication: str
    authentication_configuration: CfnWebhook.WebhookAuthConfigurationProperty | IResolvable
    filters: Sequence[CfnWebhook.WebhookFilterRuleProperty | IResolvable] | IResolvable
    target_action: str
    target_pipeline: str
    name: str | None
    register_with_third_party: bool | IResolvable | None
    tags: Sequence[_CfnTag] | None
    target_pipeline_version: float | None
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_url(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def webhook_ref(self) -> _aws_codepipeline.WebhookReference: ...
    @staticmethod
    def arn_for_webhook(resource: _aws_codepipeline.IWebhookRef) -> str: ...
    @staticmethod
    def from_webhook_name(scope: Construct, id: str, webhook_name: str) -> _aws_codepipeline.IWebhookRef: ...
    @staticmethod
    def is_cfn_webhook(x: Any) -> bool: ...

class CfnWebhookProps(Struct):
    authentication: str
    authentication_configuration: CfnWebhook.WebhookAuthConfigurationProperty | Mapping[str, Any] | IResolvable
    filters: Sequence[CfnWebhook.WebhookFilterRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable
    target_action: str
    target_pipeline: str
    name: str | None = None
    register_with_third_party: bool | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    target_pipeline_version: float | None = None

class ActionCategory(Enum):
    SOURCE = 'Source'
    BUILD = 'Build'
    TEST = 'Test'
    APPROVAL = 'Approval'
    DEPLOY = 'Deploy'
    INVOKE = 'Invoke'
    COMPUTE = 'Compute'

class ExecutionMode(Enum):
    QUEUED = 'QUEUED'
    SUPERSEDED = 'SUPERSEDED'
    PARALLEL = 'PARALLEL'

class GitPullRequestEvent(Enum):
    OPEN = 'OPEN'
    UPDATED = 'UPDATED'
    CLOSED = 'CLOSED'

class PipelineNotificationEvents(Enum):
    PIPELINE_EXECUTION_FAILED = 'codepipeline-pipeline-pipeline-execution-failed'
    PIPELINE_EXECUTION_CANCELED = 'codepipeline-pipeline-pipeline-execution-canceled'
    PIPELINE_EXECUTION_STARTED = 'codepipeline-pipeline-pipeline-execution-started'
    PIPELINE_EXECUTION_RESUMED = 'codepipeline-pipeline-pipeline-execution-resumed'
    PIPELINE_EXECUTION_SUCCEEDED = 'codepipeline-pipeline-pipeline-execution-succeeded'
    PIPELINE_EXECUTION_SUPERSEDED = 'codepipeline-pipeline-pipeline-execution-superseded'
    STAGE_EXECUTION_STARTED = 'codepipeline-pipeline-stage-execution-started'
    STAGE_EXECUTION_SUCCEEDED = 'codepipeline-pipeline-stage-execution-succeeded'
    STAGE_EXECUTION_RESUMED = 'codepipeline-pipeline-stage-execution-resumed'
    STAGE_EXECUTION_CANCELED = 'codepipeline-pipeline-stage-execution-canceled'
    STAGE_EXECUTION_FAILED = 'codepipeline-pipeline-stage-execution-failed'
    ACTION_EXECUTION_SUCCEEDED = 'codepipeline-pipeline-action-execution-succeeded'
    ACTION_EXECUTION_FAILED = 'codepipeline-pipeline-action-execution-failed'
    ACTION_EXECUTION_CANCELED = 'codepipeline-pipeline-action-execution-canceled'
    ACTION_EXECUTION_STARTED = 'codepipeline-pipeline-action-execution-started'
    MANUAL_APPROVAL_FAILED = 'codepipeline-pipeline-manual-approval-failed'
    MANUAL_APPROVAL_NEEDED = 'codepipeline-pipeline-manual-approval-needed'
    MANUAL_APPROVAL_SUCCEEDED = 'codepipeline-pipeline-manual-approval-succeeded'

class PipelineType(Enum):
    V1 = 'V1'
    V2 = 'V2'

class ProviderType(Enum):
    CODE_STAR_SOURCE_CONNECTION = 'CodeStarSourceConnection'

class Result(Enum):
    ROLLBACK = 'ROLLBACK'
    FAIL = 'FAIL'
    RETRY = 'RETRY'
    SKIP = 'SKIP'

class RetryMode(Enum):
    ALL_ACTIONS = 'ALL_ACTIONS'
    FAILED_ACTIONS = 'FAILED_ACTIONS'

class ActionArtifactBounds(Struct):
    max_inputs: float
    max_outputs: float
    min_inputs: float
    min_outputs: float

class ActionBindOptions(Struct):
    bucket: Any
    role: Any

class ActionConfig(Struct):
    configuration: Any | None = None

class ActionProperties(Struct):
    action_name: str
    artifact_bounds: ActionArtifactBounds | Mapping[str, Any]
    category: ActionCategory
    provider: str
    account: str | None = None
    commands: Sequence[str] | None = None
    inputs: Sequence[Any] | None = None
    outputs: Sequence[Any] | None = None
    output_variables: Sequence[str] | None = None
    owner: str | None = None
    region: str | None = None
    resource: Any | None = None
    role: Any | None = None
    run_order: float | None = None
    timeout: Any | None = None
    variables_namespace: str | None = None
    version: str | None = None

class CommonActionProps(Struct):
    action_name: str
    run_order: float | None = None
    variables_namespace: str | None = None

class CommonAwsActionProps(Struct):
    action_name: str
    run_order: float | None = None
    variables_namespace: str | None = None
    role: Any | None = None

class Condition(Struct):
    result: Result | None = None
    rules: Sequence[Any] | None = None

class Conditions(Struct):
    conditions: Sequence[Condition | Mapping[str, Any]] | None = None

class CrossRegionSupport(Struct):
    replication_bucket: Any
    stack: Any

class CustomActionProperty(Struct):
    name: str
    required: bool
    description: str | None = None
    key: bool | None = None
    queryable: bool | None = None
    secret: bool | None = None
    type: str | None = None

class CustomActionRegistrationProps(Struct):
    artifact_bounds: ActionArtifactBounds | Mapping[str, Any]
    category: ActionCategory
    provider: str
    action_properties: Sequence[CustomActionProperty | Mapping[str, Any]] | None = None
    entity_url: str | None = None
    execution_url: str | None = None
    version: str | None = None

class FailureConditions(Struct):
    conditions: Sequence[Condition | Mapping[str, Any]] | None = None
    result: Result | None = None
    retry_mode: RetryMode | None = None

class GitConfiguration(Struct):
    source_action: Any
    pull_request_filter: Sequence[GitPullRequestFilter | Mapping[str, Any]] | None = None
    push_filter: Sequence[GitPushFilter | Mapping[str, Any]] | None = None

class GitPullRequestFilter(Struct):
    branches_excludes: Sequence[str] | None = None
    branches_includes: Sequence[str] | None = None
    events: Sequence[GitPullRequestEvent] | None = None
    file_paths_excludes: Sequence[str] | None = None
    file_paths_includes: Sequence[str] | None = None

class GitPushFilter(Struct):
    branches_excludes: Sequence[str] | None = None
    branches_includes: Sequence[str] | None = None
    file_paths_excludes: Sequence[str] | None = None
    file_paths_includes: Sequence[str] | None = None
    tags_excludes: Sequence[str] | None = None
    tags_includes: Sequence[str] | None = None

class PipelineNotifyOnOptions(Struct):
    events: Sequence[PipelineNotificationEvents]
    created_by: str | None = None
    detail_type: Any | None = None
    enabled: bool | None = None
    notification_rule_name: str | None = None

class PipelineProps(Struct):
    artifact_bucket: Any | None = None
    cross_account_keys: bool | None = None
    cross_region_replication_buckets: Mapping[str, Any] | None = None
    enable_key_rotation: bool | None = None
    execution_mode: ExecutionMode | None = None
    pipeline_name: str | None = None
    pipeline_type: PipelineType | None = None
    restart_execution_on_update: bool | None = None
    reuse_cross_region_support_stacks: bool | None = None
    role: Any | None = None
    stages: Sequence[StageProps | Mapping[str, Any]] | None = None
    triggers: Sequence[TriggerProps | Mapping[str, Any]] | None = None
    use_pipeline_role_for_actions: bool | None = None
    variables: Sequence[Any] | None = None

class RuleProps(Struct):
    commands: Sequence[str] | None = None
    configuration: Any | None = None
    input_artifacts: Sequence[str] | None = None
    name: str | None = None
    provider: str | None = None
    region: str | None = None
    role: Any | None = None
    version: str | None = None

class StageOptions(Struct):
    stage_name: str
    actions: Sequence[Any] | None = None
    before_entry: Conditions | Mapping[str, Any] | None = None
    on_failure: FailureConditions | Mapping[str, Any] | None = None
    on_success: Conditions | Mapping[str, Any] | None = None
    transition_disabled_reason: str | None = None
    transition_to_enabled: bool | None = None
    placement: StagePlacement | Mapping[str, Any] | None = None

class StagePlacement(Struct):
    just_after: Any | None = None
    right_before: Any | None = None

class StageProps(Struct):
    stage_name: str
    actions: Sequence[Any] | None = None
    before_entry: Conditions | Mapping[str, Any] | None = None
    on_failure: FailureConditions | Mapping[str, Any] | None = None
    on_success: Conditions | Mapping[str, Any] | None = None
    transition_disabled_reason: str | None = None
    transition_to_enabled: bool | None = None

class TriggerProps(Struct):
    provider_type: ProviderType
    git_configuration: GitConfiguration | Mapping[str, Any] | None = None

class VariableProps(Struct):
    variable_name: str
    default_value: str | None = None
    description: str | None = None

