# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_codebuild as _aws_codebuild
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnFleet(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ComputeConfigurationProperty(Struct):
        disk: float | None = None
        instance_type: str | None = None
        machine_type: str | None = None
        memory: float | None = None
        v_cpu: float | None = None
    class FleetProxyRuleProperty(Struct):
        effect: str | None = None
        entities: Sequence[str] | None = None
        type: str | None = None
    class ProxyConfigurationProperty(Struct):
        default_behavior: str | None = None
        ordered_proxy_rules: Sequence[CfnFleet.FleetProxyRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ScalingConfigurationInputProperty(Struct):
        max_capacity: float | None = None
        scaling_type: str | None = None
        target_tracking_scaling_configs: Sequence[CfnFleet.TargetTrackingScalingConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class TargetTrackingScalingConfigurationProperty(Struct):
        metric_type: str | None = None
        target_value: float | None = None
    class VpcConfigProperty(Struct):
        security_group_ids: Sequence[str] | None = None
        subnets: Sequence[str] | None = None
        vpc_id: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        base_capacity: float | None = None,
        compute_configuration: CfnFleet.ComputeConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        compute_type: str | None = None,
        environment_type: str | None = None,
        fleet_proxy_configuration: CfnFleet.ProxyConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        fleet_service_role: str | None = None,
        fleet_vpc_config: CfnFleet.VpcConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        image_id: str | None = None,
        name: str | None = None,
        overflow_behavior: str | None = None,
        scaling_configuration: CfnFleet.ScalingConfigurationInputProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    base_capacity: float | None
    compute_configuration: CfnFleet.ComputeConfigurationProperty | IResolvable | None
    compute_type: str | None
    environment_type: str | None
    fleet_proxy_configuration: CfnFleet.ProxyConfigurationProperty | IResolvable | None
    fleet_service_role: str | None
    fleet_vpc_config: CfnFleet.VpcConfigProperty | IResolvable | None
    image_id: str | None
    name: str | None
    overflow_behavior: str | None
    scaling_configuration: CfnFleet.ScalingConfigurationInputProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def fleet_ref(self) -> _aws_codebuild.FleetReference: ...
    @staticmethod
    def arn_for_fleet(resource: _aws_codebuild.IFleetRef) -> str: ...
    @staticmethod
    def is_cfn_fleet(x: Any) -> bool: ...

class CfnFleetProps(Struct):
    base_capacity: float | None = None
    compute_configuration: CfnFleet.ComputeConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    compute_type: str | None = None
    environment_type: str | None = None
    fleet_proxy_configuration: CfnFleet.ProxyConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    fleet_service_role: str | None = None
    fleet_vpc_config: CfnFleet.VpcConfigProperty | Mapping[str, Any] | IResolvable | None = None
    image_id: str | None = None
    name: str | None = None
    overflow_behavior: str | None = None
    scaling_configuration: CfnFleet.ScalingConfigurationInputProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnProject(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ArtifactsProperty(Struct):
        type: str
        artifact_identifier: str | None = None
        encryption_disabled: bool | IResolvable | None = None
        location: str | None = None
        name: str | None = None
        namespace_type: str | None = None
        override_artifact_name: bool | IResolvable | None = None
        packaging: str | None = None
        path: str | None = None
    class BatchRestrictionsProperty(Struct):
        compute_types_allowed: Sequence[str] | None = None
        maximum_builds_allowed: float | None = None
    class BuildStatusConfigProperty(Struct):
        context: str | None = None
        target_url: str | None = None
    class CloudWatchLogsConfigProperty(Struct):
        status: str
        group_name: str | None = None
        stream_name: str | None = None
    class DockerServerProperty(Struct):
        compute_type: str
        security_group_ids: Sequence[str] | None = None
    class EnvironmentProperty(Struct):
        compute_type: str
        image: str
        type: str
        certificate: str | None = None
        docker_server: CfnProject.DockerServerProperty | Mapping[str, Any] | IResolvable | None = None
        environment_variables: Sequence[CfnProject.EnvironmentVariableProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        fleet: CfnProject.ProjectFleetProperty | Mapping[str, Any] | IResolvable | None = None
        host_kernel: str | None = None
        image_pull_credentials_type: str | None = None
        privileged_mode: bool | IResolvable | None = None
        registry_credential: CfnProject.RegistryCredentialProperty | Mapping[str, Any] | IResolvable | None = None
    class EnvironmentVariableProperty(Struct):
        name: str
        value: str
        type: str | None = None
    class GitSubmodulesConfigProperty(Struct):
        fetch_submodules: bool | IResolvable
    class LogsConfigProperty(Struct):
        cloud_watch_logs: CfnProject.CloudWatchLogsConfigProperty | Mapping[str, Any] | IResolvable | None = None
        s3_logs: CfnProject.S3LogsConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class ProjectBuildBatchConfigProperty(Struct):
        batch_report_mode: str | None = None
        combine_artifacts: bool | IResolvable | None = None
        restrictions: CfnProject.BatchRestrictionsProperty | Mapping[str, Any] | IResolvable | None = None
        service_role: str | None = None
        timeout_in_mins: float | None = None
    class ProjectCacheProperty(Struct):
        type: str
        cache_namespace: str | None = None
        location: str | None = None
        modes: Sequence[str] | None = None
    class ProjectFileSystemLocationProperty(Struct):
        identifier: str
        location: str
        mount_point: str
        type: str
        mount_options: str | None = None
    class ProjectFleetProperty(Struct):
        fleet_arn: str | None = None
    class ProjectSourceVersionProperty(Struct):
        source_identifier: str
        source_version: str | None = None
    class ProjectTriggersProperty(Struct):
        build_type: str | None = None
        filter_groups: Sequence[Sequence[CfnProject.WebhookFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable] | IResolvable | None = None
        pull_request_build_policy: CfnProject.PullRequestBuildPolicyProperty | Mapping[str, Any] | IResolvable | None = None
        scope_configuration: CfnProject.ScopeConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        webhook: bool | IResolvable | None = None
    class PullRequestBuildPolicyProperty(Struct):
        requires_comment_approval: str
        approver_roles: Sequence[str] | None = None
    class RegistryCredentialProperty(Struct):
        credential: str
        credential_provider: str
    class S3LogsConfigProperty(Struct):
        status: str
        encryption_disabled: bool | IResolvable | None = None
        location: str | None = None
    class ScopeConfigurationProperty(Struct):
        name: str
        domain: str | None = None
        scope: str | None = None
    class SourceAuthProperty(Struct):
        type: str
        resource: str | None = None
    class SourceProperty(Struct):
        type: str
        auth: CfnProject.SourceAuthProperty | Mapping[str, Any] | IResolvable | None = None
        build_spec: str | None = None
        build_status_config: CfnProject.BuildStatusConfigProperty | Mapping[str, Any] | IResolvable | None = None
        git_clone_depth: float | None = None
        git_submodules_config: CfnProject.GitSubmodulesConfigProperty | Mapping[str, Any] | IResolvable | None = None
        insecure_ssl: bool | IResolvable | None = None
        location: str | None = None
        report_build_status: bool | IResolvable | None = None
        source_identifier: str | None = None
    class VpcConfigProperty(Struct):
        security_group_ids: Sequence[str] | None = None
        subnets: Sequence[str] | None = None
        vpc_id: str | None = None
    class WebhookFilterProperty(Struct):
        pattern: str
        type: str
        exclude_matched_pattern: bool | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        artifacts: CfnProject.ArtifactsProperty | Mapping[str, Any] | IResolvable,
        environment: CfnProject.EnvironmentProperty | Mapping[str, Any] | IResolvable,
        service_role: str,
        source: CfnProject.SourceProperty | Mapping[str, Any] | IResolvable,
        auto_retry_limit: float | None = None,
        badge_enabled: bool | IResolvable | None = None,
        build_batch_config: CfnProject.ProjectBuildBatchConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        cache: CfnProject.ProjectCacheProperty | Mapping[str, Any] | IResolvable | None = None,
        concurrent_build_limit: float | None = None,
        description: str | None = None,
        encryption_key: str | None = None,
        file_system_locations: Sequence[CfnProject.ProjectFileSystemLocationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        logs_config: CfnProject.LogsConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        name: str | None = None,
        queued_timeout_in_minutes: float | None = None,
        resource_access_role: str | None = None,
        secondary_artifacts: Sequence[CfnProject.ArtifactsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        secondary_sources: Sequence[CfnProject.SourceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        secondary_source_versions: Sequence[CfnProject.ProjectSourceVersionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        source_version: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        timeout_in_minutes: float | None = None,
        triggers: CfnProject.ProjectTriggersProperty | Mapping[str, Any] | IResolvable | None = None,
        visibility: str | None = None,
        vpc_config: CfnProject.VpcConfigProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    artifacts: CfnProject.ArtifactsProperty | IResolvable
    environment: CfnProject.EnvironmentProperty | IResolvable
    service_role: str
    source: CfnProject.SourceProperty | IResolvable
    auto_retry_limit: float | None
    badge_enabled: bool | IResolvable | None
    build_batch_config: CfnProject.ProjectBuildBatchConfigProperty | IResolvable | None
    cache: CfnProject.ProjectCacheProperty | IResolvable | None
    concurrent_build_limit: float | None
    description: str | None
    encryption_key: str | None
    file_system_locations: Sequence[CfnProject.ProjectFileSystemLocationProperty | IResolvable] | IResolvable | None
    logs_config: CfnProject.LogsConfigProperty | IResolvable | None
    name: str | None
    queued_timeout_in_minutes: float | None
    resource_access_role: str | None
    secondary_artifacts: Sequence[CfnProject.ArtifactsProperty | IResolvable] | IResolvable | None
    secondary_sources: Sequence[CfnProject.SourceProperty | IResolvable] | IResolvable | None
    secondary_source_versions: Sequence[CfnProject.ProjectSourceVersionProperty | IResolvable] | IResolvable | None
    source_version: str | None
    tags_raw: Sequence[_CfnTag] | None
    timeout_in_minutes: float | None
    triggers: CfnProject.ProjectTriggersProperty | IResolvable | None
    visibility: str | None
    vpc_config: CfnProject.VpcConfigProperty | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def project_ref(self) -> _aws_codebuild.ProjectReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_project(resource: _aws_codebuild.IProjectRef) -> str: ...
    @staticmethod
    def from_project_arn(scope: Construct, id: str, arn: str) -> _aws_codebuild.IProjectRef: ...
    @staticmethod
    def from_project_name(scope: Construct, id: str, project_name: str) -> _aws_codebuild.IProjectRef: ...
    @staticmethod
    def is_cfn_project(x: Any) -> bool: ...

class CfnProjectProps(Struct):
    artifacts: CfnProject.ArtifactsProperty | Mapping[str, Any] | IResolvable
    environment: CfnProject.EnvironmentProperty | Mapping[str, Any] | IResolvable
    service_role: str
    source: CfnProject.SourceProperty | Mapping[str, Any] | IResolvable
    auto_retry_limit: float | None = None
    badge_enabled: bool | IResolvable | None = None
    build_batch_config: CfnProject.ProjectBuildBatchConfigProperty | Mapping[str, Any] | IResolvable | None = None
    cache: CfnProject.ProjectCacheProperty | Mapping[str, Any] | IResolvable | None = None
    concurrent_build_limit: float | None = None
    description: str | None = None
    encryption_key: str | None = None
    file_system_locations: Sequence[CfnProject.ProjectFileSystemLocationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    logs_config: CfnProject.LogsConfigProperty | Mapping[str, Any] | IResolvable | None = None
    name: str | None = None
    queued_timeout_in_minutes: float | None = None
    resource_access_role: str | None = None
    secondary_artifacts: Sequence[CfnProject.ArtifactsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    secondary_sources: Sequence[CfnProject.SourceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    secondary_source_versions: Sequence[CfnProject.ProjectSourceVersionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    source_version: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    timeout_in_minutes: float | None = None
    triggers: CfnProject.ProjectTriggersProperty | Mapping[str, Any] | IResolvable | None = None
    visibility: str | None = None
    vpc_config: CfnProject.VpcConfigProperty | Mapping[str, Any] | IResolvable | None = None

class CfnReportGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ReportExportConfigProperty(Struct):
        export_config_type: str
        s3_destination: CfnReportGroup.S3ReportExportConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class S3ReportExportConfigProperty(Struct):
        bucket: str
        bucket_owner: str | None = None
        encryption_disabled: bool | IResolvable | None = None
        encryption_key: str | None = None
        packaging: str | None = None
        path: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        export_config: CfnReportGroup.ReportExportConfigProperty | Mapping[str, Any] | IResolvable,
        type: str,
        delete_reports: bool | IResolvable | None = None,
        name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    export_config: CfnReportGroup.ReportExportConfigProperty | IResolvable
    type: str
    delete_reports: bool | IResolvable | None
    name: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def report_group_ref(self) -> _aws_codebuild.ReportGroupReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_report_group(resource: _aws_codebuild.IReportGroupRef) -> str: ...
    @staticmethod
    def is_cfn_report_group(x: Any) -> bool: ...

class CfnReportGroupProps(Struct):
    export_config: CfnReportGroup.ReportExportConfigProperty | Mapping[str, Any] | IResolvable
    type: str
    delete_reports: bool | IResolvable | None = None
    name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnSourceCredential(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        auth_type: str,
        server_type: str,
        token: str,
        username: str | None = None,
    ) -> None: ...
    auth_type: str
    server_type: str
    token: str
    username: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def source_credential_ref(self) -> _aws_codebuild.SourceCredentialReference: ...
    @staticmethod
    def arn_for_source_credential(resource: _aws_codebuild.ISourceCredentialRef) -> str: ...
    @staticmethod
    def is_cfn_source_credential(x: Any) -> bool: ...

class CfnSourceCredentialProps(Struct):
    auth_type: str
    server_type: str
    token: str
    username: str | None = None

class DockerServerComputeType(Enum):
    SMALL = 'BUILD_GENERAL1_SMALL'
    MEDIUM = 'BUILD_GENERAL1_MEDIUM'
    LARGE = 'BUILD_GENERAL1_LARGE'
    X_LARGE = 'BUILD_GENERAL1_XLARGE'
    X2_LARGE = 'BUILD_GENERAL1_2XLARGE'
    ATTRIBUTE_BASED_COMPUTE = 'ATTRIBUTE_BASED_COMPUTE'
    BUILD_LAMBDA_10GB = 'BUILD_LAMBDA_10GB'
    BUILD_LAMBDA_1GB = 'BUILD_LAMBDA_1GB'
    BUILD_LAMBDA_2GB = 'BUILD_LAMBDA_2GB'
    BUILD_LAMBDA_4GB = 'BUILD_LAMBDA_4GB'
    BUILD_LAMBDA_8GB = 'BUILD_LAMBDA_8GB'
    CUSTOM_INSTANCE_TYPE = 'CUSTOM_INSTANCE_TYPE'

class EnvironmentType(Enum):
    ARM_CONTAINER = 'ARM_CONTAINER'
    LINUX_CONTAINER = 'LINUX_CONTAINER'
    LINUX_GPU_CONTAINER = 'LINUX_GPU_CONTAINER'
    WINDOWS_SERVER_2019_CONTAINER = 'WINDOWS_SERVER_2019_CONTAINER'
    WINDOWS_SERVER_2022_CONTAINER = 'WINDOWS_SERVER_2022_CONTAINER'
    MAC_ARM = 'MAC_ARM'
    LINUX_EC2 = 'LINUX_EC2'
    ARM_EC2 = 'ARM_EC2'
    WINDOWS_EC2 = 'WINDOWS_EC2'

class FleetComputeType(Enum):
    SMALL = 'BUILD_GENERAL1_SMALL'
    MEDIUM = 'BUILD_GENERAL1_MEDIUM'
    LARGE = 'BUILD_GENERAL1_LARGE'
    X_LARGE = 'BUILD_GENERAL1_XLARGE'
    X2_LARGE = 'BUILD_GENERAL1_2XLARGE'
    ATTRIBUTE_BASED = 'ATTRIBUTE_BASED_COMPUTE'
    CUSTOM_INSTANCE_TYPE = 'CUSTOM_INSTANCE_TYPE'

class FleetOverflowBehavior(Enum):
    QUEUE = 'QUEUE'
    ON_DEMAND = 'ON_DEMAND'

class HostKernel(Enum):
    LINUX_KERNEL_4 = 'LINUX_KERNEL_4'
    LINUX_KERNEL_6 = 'LINUX_KERNEL_6'
    LINUX_KERNEL_LATEST = 'LINUX_KERNEL_LATEST'

class MachineType(Enum):
    GENERAL = 'GENERAL'
    NVME = 'NVME'

class ProjectNotificationEvents(Enum):
    BUILD_FAILED = 'codebuild-project-build-state-failed'
    BUILD_SUCCEEDED = 'codebuild-project-build-state-succeeded'
    BUILD_IN_PROGRESS = 'codebuild-project-build-state-in-progress'
    BUILD_STOPPED = 'codebuild-project-build-state-stopped'
    BUILD_PHASE_FAILED = 'codebuild-project-build-phase-failure'
    BUILD_PHASE_SUCCEEDED = 'codebuild-project-build-phase-success'

class ReportGroupType(Enum):
    TEST = 'TEST'
    CODE_COVERAGE = 'CODE_COVERAGE'

class ArtifactsConfig(Struct):
    artifacts_property: Any

class ArtifactsProps(Struct):
    identifier: str | None = None

class BatchBuildConfig(Struct):
    role: Any

class BindToCodePipelineOptions(Struct):
    artifact_bucket: Any

class BitBucketSourceCredentialsProps(Struct):
    password: Any
    username: Any

class BitBucketSourceProps(Struct):
    owner: str
    repo: str
    identifier: str | None = None
    branch_or_ref: str | None = None
    build_status_name: str | None = None
    build_status_url: str | None = None
    clone_depth: float | None = None
    fetch_submodules: bool | None = None
    report_build_status: bool | None = None
    webhook: bool | None = None
    webhook_filters: Sequence[Any] | None = None
    webhook_triggers_batch_build: bool | None = None

class BucketCacheOptions(Struct):
    cache_namespace: str | None = None
    prefix: str | None = None

class BuildImageBindOptions(Struct):
    pass

class BuildImageConfig(Struct):
    pass

class CodeCommitSourceProps(Struct):
    repository: Any
    identifier: str | None = None
    branch_or_ref: str | None = None
    clone_depth: float | None = None
    fetch_submodules: bool | None = None

class CommonProjectProps(Struct):
    allow_all_outbound: bool | None = None
    auto_retry_limit: float | None = None
    badge: bool | None = None
    build_spec: Any | None = None
    cache: Any | None = None
    check_secrets_in_plain_text_env_variables: bool | None = None
    concurrent_build_limit: float | None = None
    description: str | None = None
    encryption_key: Any | None = None
    environment: Any | None = None
    environment_variables: Mapping[str, Any] | None = None
    file_system_locations: Sequence[Any] | None = None
    grant_report_group_permissions: bool | None = None
    logging: Any | None = None
    project_name: str | None = None
    queued_timeout: Any | None = None
    role: Any | None = None
    security_groups: Sequence[Any] | None = None
    ssm_session_permissions: bool | None = None
    subnet_selection: Any | None = None
    timeout: Any | None = None
    visibility: Any | None = None
    vpc: Any | None = None

class ComputeConfiguration(Struct):
    disk: Any | None = None
    instance_type: Any | None = None
    machine_type: MachineType | None = None
    memory: Any | None = None
    v_cpu: float | None = None

class DockerImageOptions(Struct):
    secrets_manager_credentials: Any | None = None

class DockerServerOptions(Struct):
    compute_type: DockerServerComputeType
    security_groups: Sequence[Any] | None = None

class EfsFileSystemLocationProps(Struct):
    identifier: str
    location: str
    mount_point: str
    mount_options: str | None = None

class FileSystemConfig(Struct):
    location: Any

class FleetProps(Struct):
    base_capacity: float
    compute_type: FleetComputeType
    environment_type: EnvironmentType
    compute_configuration: ComputeConfiguration | Mapping[str, Any] | None = None
    fleet_name: str | None = None
    overflow_behavior: FleetOverflowBehavior | None = None
    role: Any | None = None
    security_groups: Sequence[Any] | None = None
    subnet_selection: Any | None = None
    vpc: Any | None = None

class GitHubEnterpriseSourceCredentialsProps(Struct):
    access_token: Any

class GitHubEnterpriseSourceProps(Struct):
    https_clone_url: str
    identifier: str | None = None
    branch_or_ref: str | None = None
    build_status_context: str | None = None
    build_status_url: str | None = None
    clone_depth: float | None = None
    fetch_submodules: bool | None = None
    ignore_ssl_errors: bool | None = None
    report_build_status: bool | None = None
    webhook: bool | None = None
    webhook_filters: Sequence[Any] | None = None
    webhook_triggers_batch_build: bool | None = None

class GitHubSourceCredentialsProps(Struct):
    access_token: Any

class GitHubSourceProps(Struct):
    owner: str
    identifier: str | None = None
    branch_or_ref: str | None = None
    build_status_context: str | None = None
    build_status_url: str | None = None
    clone_depth: float | None = None
    fetch_submodules: bool | None = None
    repo: str | None = None
    report_build_status: bool | None = None
    webhook: bool | None = None
    webhook_filters: Sequence[Any] | None = None
    webhook_triggers_batch_build: bool | None = None

class PipelineProjectProps(Struct):
    allow_all_outbound: bool | None = None
    auto_retry_limit: float | None = None
    badge: bool | None = None
    build_spec: Any | None = None
    cache: Any | None = None
    check_secrets_in_plain_text_env_variables: bool | None = None
    concurrent_build_limit: float | None = None
    description: str | None = None
    encryption_key: Any | None = None
    environment: Any | None = None
    environment_variables: Mapping[str, Any] | None = None
    file_system_locations: Sequence[Any] | None = None
    grant_report_group_permissions: bool | None = None
    logging: Any | None = None
    project_name: str | None = None
    queued_timeout: Any | None = None
    role: Any | None = None
    security_groups: Sequence[Any] | None = None
    ssm_session_permissions: bool | None = None
    subnet_selection: Any | None = None
    timeout: Any | None = None
    visibility: Any | None = None
    vpc: Any | None = None

class ProjectNotifyOnOptions(Struct):
    events: Sequence[ProjectNotificationEvents]
    created_by: str | None = None
    detail_type: Any | None = None
    enabled: bool | None = None
    notification_rule_name: str | None = None

class ProjectProps(Struct):
    allow_all_outbound: bool | None = None
    auto_retry_limit: float | None = None
    badge: bool | None = None
    build_spec: Any | None = None
    cache: Any | None = None
    check_secrets_in_plain_text_env_variables: bool | None = None
    concurrent_build_limit: float | None = None
    description: str | None = None
    encryption_key: Any | None = None
    environment: Any | None = None
    environment_variables: Mapping[str, Any] | None = None
    file_system_locations: Sequence[Any] | None = None
    grant_report_group_permissions: bool | None = None
    logging: Any | None = None
    project_name: str | None = None
    queued_timeout: Any | None = None
    role: Any | None = None
    security_groups: Sequence[Any] | None = None
    ssm_session_permissions: bool | None = None
    subnet_selection: Any | None = None
    timeout: Any | None = None
    visibility: Any | None = None
    vpc: Any | None = None
    artifacts: Any | None = None
    secondary_artifacts: Sequence[Any] | None = None
    secondary_sources: Sequence[Any] | None = None
    source: Any | None = None

class ReportGroupProps(Struct):
    delete_reports: bool | None = None
    export_bucket: Any | None = None
    removal_policy: Any | None = None
    report_group_name: str | None = None
    type: ReportGroupType | None = None
    zip_export: bool | None = None

class S3ArtifactsProps(Struct):
    bucket: Any
    identifier: str | None = None
    encryption: bool | None = None
    include_build_id: bool | None = None
    name: str | None = None
    package_zip: bool | None = None
    path: str | None = None

class S3SourceProps(Struct):
    bucket: Any
    path: str
    identifier: str | None = None
    version: str | None = None

class SourceConfig(Struct):
    source_property: Any
    build_triggers: Any | None = None
    source_version: str | None = None

class SourceProps(Struct):
    identifier: str | None = None

class UntrustedCodeBoundaryPolicyProps(Struct):
    additional_statements: Sequence[Any] | None = None
    managed_policy_name: str | None = None

