# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CodeBuildActionType(Enum):
    BUILD = 0
    TEST = 1

class CodeCommitTrigger(Enum):
    NONE = 'None'
    POLL = 'Poll'
    EVENTS = 'Events'

class Ec2InstanceType(Enum):
    EC2 = 'EC2'
    SSM_MANAGED_NODE = 'SSM_MANAGED_NODE'

class GitHubTrigger(Enum):
    NONE = 'None'
    POLL = 'Poll'
    WEBHOOK = 'WebHook'

class JenkinsActionType(Enum):
    BUILD = 0
    TEST = 1

class RegistryType(Enum):
    PRIVATE = 'private'
    PUBLIC = 'public'

class RevisionType(Enum):
    COMMIT_ID = 'COMMIT_ID'
    IMAGE_DIGEST = 'IMAGE_DIGEST'
    S3_OBJECT_VERSION_ID = 'S3_OBJECT_VERSION_ID'
    S3_OBJECT_KEY = 'S3_OBJECT_KEY'

class S3Trigger(Enum):
    NONE = 'None'
    POLL = 'Poll'
    EVENTS = 'Events'

class StackSetOrganizationsAutoDeployment(Enum):
    ENABLED = 'Enabled'
    DISABLED = 'Disabled'
    ENABLED_WITH_STACK_RETENTION = 'EnabledWithStackRetention'

class AlexaSkillDeployActionProps(Struct):
    action_name: str
    client_id: str
    client_secret: Any
    input: Any
    refresh_token: Any
    skill_id: str
    run_order: float | None = None
    variables_namespace: str | None = None
    parameter_overrides_artifact: Any | None = None

class CloudFormationCreateReplaceChangeSetActionProps(Struct):
    action_name: str
    admin_permissions: bool
    change_set_name: str
    stack_name: str
    template_path: Any
    run_order: float | None = None
    variables_namespace: str | None = None
    role: Any | None = None
    account: str | None = None
    cfn_capabilities: Sequence[Any] | None = None
    deployment_role: Any | None = None
    extra_inputs: Sequence[Any] | None = None
    output: Any | None = None
    output_file_name: str | None = None
    parameter_overrides: Mapping[str, Any] | None = None
    region: str | None = None
    template_configuration: Any | None = None

class CloudFormationCreateUpdateStackActionProps(Struct):
    action_name: str
    admin_permissions: bool
    stack_name: str
    template_path: Any
    run_order: float | None = None
    variables_namespace: str | None = None
    role: Any | None = None
    account: str | None = None
    cfn_capabilities: Sequence[Any] | None = None
    deployment_role: Any | None = None
    extra_inputs: Sequence[Any] | None = None
    output: Any | None = None
    output_file_name: str | None = None
    parameter_overrides: Mapping[str, Any] | None = None
    region: str | None = None
    replace_on_failure: bool | None = None
    template_configuration: Any | None = None

class CloudFormationDeleteStackActionProps(Struct):
    action_name: str
    admin_permissions: bool
    stack_name: str
    run_order: float | None = None
    variables_namespace: str | None = None
    role: Any | None = None
    account: str | None = None
    cfn_capabilities: Sequence[Any] | None = None
    deployment_role: Any | None = None
    extra_inputs: Sequence[Any] | None = None
    output: Any | None = None
    output_file_name: str | None = None
    parameter_overrides: Mapping[str, Any] | None = None
    region: str | None = None
    template_configuration: Any | None = None

class CloudFormationDeployStackInstancesActionProps(Struct):
    action_name: str
    stack_instances: Any
    stack_set_name: str
    run_order: float | None = None
    variables_namespace: str | None = None
    role: Any | None = None
    failure_tolerance_percentage: float | None = None
    max_account_concurrency_percentage: float | None = None
    stack_set_region: str | None = None
    parameter_overrides: Any | None = None

class CloudFormationDeployStackSetActionProps(Struct):
    action_name: str
    stack_set_name: str
    template: Any
    run_order: float | None = None
    variables_namespace: str | None = None
    role: Any | None = None
    failure_tolerance_percentage: float | None = None
    max_account_concurrency_percentage: float | None = None
    stack_set_region: str | None = None
    cfn_capabilities: Sequence[Any] | None = None
    deployment_model: Any | None = None
    description: str | None = None
    parameters: Any | None = None
    stack_instances: Any | None = None

class CloudFormationExecuteChangeSetActionProps(Struct):
    action_name: str
    change_set_name: str
    stack_name: str
    run_order: float | None = None
    variables_namespace: str | None = None
    role: Any | None = None
    account: str | None = None
    output: Any | None = None
    output_file_name: str | None = None
    region: str | None = None

class CodeBuildActionProps(Struct):
    action_name: str
    input: Any
    project: Any
    run_order: float | None = None
    variables_namespace: str | None = None
    role: Any | None = None
    check_secrets_in_plain_text_env_variables: bool | None = None
    combine_batch_build_artifacts: bool | None = None
    environment_variables: Mapping[str, Any] | None = None
    execute_batch_build: bool | None = None
    extra_inputs: Sequence[Any] | None = None
    outputs: Sequence[Any] | None = None
    type: CodeBuildActionType | None = None

class CodeCommitSourceActionProps(Struct):
    action_name: str
    output: Any
    repository: Any
    run_order: float | None = None
    variables_namespace: str | None = None
    role: Any | None = None
    branch: str | None = None
    code_build_clone_output: bool | None = None
    custom_event_rule: Any | None = None
    event_role: Any | None = None
    trigger: CodeCommitTrigger | None = None

class CodeCommitSourceVariables(Struct):
    author_date: str
    branch_name: str
    commit_id: str
    commit_message: str
    committer_date: str
    repository_name: str

class CodeDeployEcsContainerImageInput(Struct):
    input: Any
    task_definition_placeholder: str | None = None

class CodeDeployEcsDeployActionProps(Struct):
    action_name: str
    deployment_group: Any
    run_order: float | None = None
    variables_namespace: str | None = None
    role: Any | None = None
    app_spec_template_file: Any | None = None
    app_spec_template_input: Any | None = None
    container_image_inputs: Sequence[CodeDeployEcsContainerImageInput | Mapping[str, Any]] | None = None
    task_definition_template_file: Any | None = None
    task_definition_template_input: Any | None = None

class CodeDeployServerDeployActionProps(Struct):
    action_name: str
    deployment_group: Any
    input: Any
    run_order: float | None = None
    variables_namespace: str | None = None
    role: Any | None = None

class CodeStarConnectionsSourceActionProps(Struct):
    action_name: str
    connection_arn: str
    output: Any
    owner: str
    repo: str
    run_order: float | None = None
    variables_namespace: str | None = None
    role: Any | None = None
    branch: str | None = None
    code_build_clone_output: bool | None = None
    trigger_on_push: bool | None = None

class CodeStarSourceVariables(Struct):
    author_date: str
    branch_name: str
    commit_id: str
    commit_message: str
    connection_arn: str
    full_repository_name: str

class CommandsActionProps(Struct):
    action_name: str
    commands: Sequence[str]
    input: Any
    run_order: float | None = None
    variables_namespace: str | None = None
    role: Any | None = None
    extra_inputs: Sequence[Any] | None = None
    output: Any | None = None
    output_variables: Sequence[str] | None = None

class CommonCloudFormationStackSetOptions(Struct):
    failure_tolerance_percentage: float | None = None
    max_account_concurrency_percentage: float | None = None
    stack_set_region: str | None = None

class Ec2DeployActionProps(Struct):
    action_name: str
    deploy_specifications: Any
    input: Any
    instance_tag_key: str
    instance_type: Ec2InstanceType
    run_order: float | None = None
    variables_namespace: str | None = None
    role: Any | None = None
    instance_tag_value: str | None = None
    max_batch: Any | None = None
    max_error: Any | None = None
    target_groups: Sequence[Any] | None = None

class Ec2DeploySpecificationsInlineProps(Struct):
    post_script: str
    target_directory: str
    pre_script: str | None = None

class EcrBuildAndPublishActionProps(Struct):
    action_name: str
    input: Any
    repository_name: str
    run_order: float | None = None
    variables_namespace: str | None = None
    role: Any | None = None
    dockerfile_directory_path: str | None = None
    image_tags: Sequence[str] | None = None
    registry_type: RegistryType | None = None

class EcrBuildAndPublishVariables(Struct):
    ecr_image_digest_id: str
    ecr_repository_name: str

class EcrSourceActionProps(Struct):
    action_name: str
    output: Any
    repository: Any
    run_order: float | None = None
    variables_namespace: str | None = None
    role: Any | None = None
    image_tag: str | None = None

class EcrSourceVariables(Struct):
    image_digest: str
    image_tag: str
    image_uri: str
    registry_id: str
    repository_name: str

class EcsDeployActionProps(Struct):
    action_name: str
    service: Any
    run_order: float | None = None
    variables_namespace: str | None = None
    role: Any | None = None
    deployment_timeout: Any | None = None
    image_file: Any | None = None
    input: Any | None = None

class ElasticBeanstalkDeployActionProps(Struct):
    action_name: str
    application_name: str
    environment_name: str
    input: Any
    run_order: float | None = None
    variables_namespace: str | None = None
    role: Any | None = None

class GitHubSourceActionProps(Struct):
    action_name: str
    oauth_token: Any
    output: Any
    owner: str
    repo: str
    run_order: float | None = None
    variables_namespace: str | None = None
    branch: str | None = None
    trigger: GitHubTrigger | None = None

class GitHubSourceVariables(Struct):
    author_date: str
    branch_name: str
    commit_id: str
    commit_message: str
    committer_date: str
    commit_url: str
    repository_name: str

class InspectorEcrImageScanActionProps(Struct):
    action_name: str
    output: Any
    repository: Any
    run_order: float | None = None
    variables_namespace: str | None = None
    role: Any | None = None
    critical_threshold: float | None = None
    high_threshold: float | None = None
    low_threshold: float | None = None
    medium_threshold: float | None = None
    image_tag: str | None = None

class InspectorScanActionBaseProps(Struct):
    action_name: str
    output: Any
    run_order: float | None = None
    variables_namespace: str | None = None
    role: Any | None = None
    critical_threshold: float | None = None
    high_threshold: float | None = None
    low_threshold: float | None = None
    medium_threshold: float | None = None

class InspectorScanVariables(Struct):
    highest_scanned_severity: str

class InspectorSourceCodeScanActionProps(Struct):
    action_name: str
    output: Any
    input: Any
    run_order: float | None = None
    variables_namespace: str | None = None
    role: Any | None = None
    critical_threshold: float | None = None
    high_threshold: float | None = None
    low_threshold: float | None = None
    medium_threshold: float | None = None

class JenkinsActionProps(Struct):
    action_name: str
    jenkins_provider: Any
    project_name: str
    type: JenkinsActionType
    run_order: float | None = None
    variables_namespace: str | None = None
    inputs: Sequence[Any] | None = None
    outputs: Sequence[Any] | None = None

class JenkinsProviderAttributes(Struct):
    provider_name: str
    server_url: str
    version: str | None = None

class JenkinsProviderProps(Struct):
    provider_name: str
    server_url: str
    for_build: bool | None = None
    for_test: bool | None = None
    version: str | None = None

class LambdaInvokeActionProps(Struct):
    action_name: str
    lambda_: Any
    run_order: float | None = None
    variables_namespace: str | None = None
    role: Any | None = None
    inputs: Sequence[Any] | None = None
    outputs: Sequence[Any] | None = None
    user_parameters: Mapping[str, Any] | None = None
    user_parameters_string: str | None = None

class ManualApprovalActionProps(Struct):
    action_name: str
    run_order: float | None = None
    variables_namespace: str | None = None
    role: Any | None = None
    additional_information: str | None = None
    external_entity_link: str | None = None
    notification_topic: Any | None = None
    notify_emails: Sequence[str] | None = None
    timeout: Any | None = None

class OrganizationsDeploymentProps(Struct):
    auto_deployment: StackSetOrganizationsAutoDeployment | None = None

class PipelineInvokeActionProps(Struct):
    action_name: str
    target_pipeline: Any
    run_order: float | None = None
    variables_namespace: str | None = None
    role: Any | None = None
    source_revisions: Sequence[SourceRevision | Mapping[str, Any]] | None = None
    variables: Sequence[Variable | Mapping[str, Any]] | None = None

class S3DeployActionProps(Struct):
    action_name: str
    bucket: Any
    input: Any
    run_order: float | None = None
    variables_namespace: str | None = None
    role: Any | None = None
    access_control: Any | None = None
    cache_control: Sequence[Any] | None = None
    encryption_key: Any | None = None
    extract: bool | None = None
    object_key: str | None = None

class S3SourceActionProps(Struct):
    action_name: str
    bucket: Any
    bucket_key: str
    output: Any
    run_order: float | None = None
    variables_namespace: str | None = None
    role: Any | None = None
    trigger: S3Trigger | None = None

class S3SourceVariables(Struct):
    e_tag: str
    version_id: str

class SelfManagedDeploymentProps(Struct):
    administration_role: Any | None = None
    execution_role_name: str | None = None

class ServiceCatalogDeployActionBeta1Props(Struct):
    action_name: str
    product_id: str
    product_version_name: str
    template_path: Any
    run_order: float | None = None
    variables_namespace: str | None = None
    role: Any | None = None
    product_version_description: str | None = None

class SourceRevision(Struct):
    action_name: str
    revision_type: RevisionType
    revision_value: str

class StepFunctionsInvokeActionProps(Struct):
    action_name: str
    state_machine: Any
    run_order: float | None = None
    variables_namespace: str | None = None
    role: Any | None = None
    execution_name_prefix: str | None = None
    output: Any | None = None
    state_machine_input: Any | None = None

class Variable(Struct):
    name: str
    value: str

