# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_amplify as _aws_amplify
from ..interfaces import aws_iam as _aws_iam
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnApp(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AutoBranchCreationConfigProperty(Struct):
        auto_branch_creation_patterns: Sequence[str] | None = None
        basic_auth_config: CfnApp.BasicAuthConfigProperty | Mapping[str, Any] | IResolvable | None = None
        build_spec: str | None = None
        enable_auto_branch_creation: bool | IResolvable | None = None
        enable_auto_build: bool | IResolvable | None = None
        enable_performance_mode: bool | IResolvable | None = None
        enable_pull_request_preview: bool | IResolvable | None = None
        environment_variables: Sequence[CfnApp.EnvironmentVariableProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        framework: str | None = None
        pull_request_environment_name: str | None = None
        stage: str | None = None
    class BasicAuthConfigProperty(Struct):
        enable_basic_auth: bool | IResolvable | None = None
        password: str | None = None
        username: str | None = None
    class CacheConfigProperty(Struct):
        type: str | None = None
    class CustomRuleProperty(Struct):
        source: str
        target: str
        condition: str | None = None
        status: str | None = None
    class EnvironmentVariableProperty(Struct):
        name: str
        value: str
    class JobConfigProperty(Struct):
        build_compute_type: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        access_token: str | None = None,
        auto_branch_creation_config: CfnApp.AutoBranchCreationConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        basic_auth_config: CfnApp.BasicAuthConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        build_spec: str | None = None,
        cache_config: CfnApp.CacheConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        compute_role_arn: str | None = None,
        custom_headers: str | None = None,
        custom_rules: Sequence[CfnApp.CustomRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        description: str | None = None,
        enable_branch_auto_deletion: bool | IResolvable | None = None,
        environment_variables: Sequence[CfnApp.EnvironmentVariableProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        iam_service_role: str | _aws_iam.IRoleRef | None = None,
        job_config: CfnApp.JobConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        oauth_token: str | None = None,
        platform: str | None = None,
        repository: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    access_token: str | None
    auto_branch_creation_config: CfnApp.AutoBranchCreationConfigProperty | IResolvable | None
    basic_auth_config: CfnApp.BasicAuthConfigProperty | IResolvable | None
    build_spec: str | None
    cache_config: CfnApp.CacheConfigProperty | IResolvable | None
    compute_role_arn: str | None
    custom_headers: str | None
    custom_rules: Sequence[CfnApp.CustomRuleProperty | IResolvable] | IResolvable | None
    description: str | None
    enable_branch_auto_deletion: bool | IResolvable | None
    environment_variables: Sequence[CfnApp.EnvironmentVariableProperty | IResolvable] | IResolvable | None
    iam_service_role: str | None
    job_config: CfnApp.JobConfigProperty | IResolvable | None
    oauth_token: str | None
    platform: str | None
    repository: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def app_ref(self) -> _aws_amplify.AppReference: ...
    @property
    def attr_app_id(self) -> str: ...
    @property
    def attr_app_name(self) -> str: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_default_domain(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_app(resource: _aws_amplify.IAppRef) -> str: ...
    @staticmethod
    def is_cfn_app(x: Any) -> bool: ...

class CfnAppProps(Struct):
    name: str
    access_token: str | None = None
    auto_branch_creation_config: CfnApp.AutoBranchCreationConfigProperty | Mapping[str, Any] | IResolvable | None = None
    basic_auth_config: CfnApp.BasicAuthConfigProperty | Mapping[str, Any] | IResolvable | None = None
    build_spec: str | None = None
    cache_config: CfnApp.CacheConfigProperty | Mapping[str, Any] | IResolvable | None = None
    compute_role_arn: str | None = None
    custom_headers: str | None = None
    custom_rules: Sequence[CfnApp.CustomRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    description: str | None = None
    enable_branch_auto_deletion: bool | IResolvable | None = None
    environment_variables: Sequence[CfnApp.EnvironmentVariableProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    iam_service_role: str | _aws_iam.IRoleRef | None = None
    job_config: CfnApp.JobConfigProperty | Mapping[str, Any] | IResolvable | None = None
    oauth_token: str | None = None
    platform: str | None = None
    repository: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnBranch(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class BackendProperty(Struct):
        stack_arn: str | None = None
    class BasicAuthConfigProperty(Struct):
        password: str
        username: str
        enable_basic_auth: bool | IResolvable | None = None
    class EnvironmentVariableProperty(Struct):
        name: str
        value: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        app_id: str,
        branch_name: str,
        backend: CfnBranch.BackendProperty | Mapping[str, Any] | IResolvable | None = None,
        basic_auth_config: CfnBranch.BasicAuthConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        build_spec: str | None = None,
        compute_role_arn: str | None = None,
        description: str | None = None,
        enable_auto_build: bool | IResolvable | None = None,
        enable_performance_mode: bool | IResolvable | None = None,
        enable_pull_request_preview: bool | IResolvable | None = None,
        enable_skew_protection: bool | IResolvable | None = None,
        environment_variables: Sequence[CfnBranch.EnvironmentVariableProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        framework: str | None = None,
        pull_request_environment_name: str | None = None,
        stage: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    app_id: str
    branch_name: str
    backend: CfnBranch.BackendProperty | IResolvable | None
    basic_auth_config: CfnBranch.BasicAuthConfigProperty | IResolvable | None
    build_spec: str | None
    compute_role_arn: str | None
    description: str | None
    enable_auto_build: bool | IResolvable | None
    enable_performance_mode: bool | IResolvable | None
    enable_pull_request_preview: bool | IResolvable | None
    enable_skew_protection: bool | IResolvable | None
    environment_variables: Sequence[CfnBranch.EnvironmentVariableProperty | IResolvable] | IResolvable | None
    framework: str | None
    pull_request_environment_name: str | None
    stage: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_branch_name(self) -> str: ...
    @property
    def branch_ref(self) -> _aws_amplify.BranchReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_branch(resource: _aws_amplify.IBranchRef) -> str: ...
    @staticmethod
    def is_cfn_branch(x: Any) -> bool: ...

class CfnBranchProps(Struct):
    app_id: str
    branch_name: str
    backend: CfnBranch.BackendProperty | Mapping[str, Any] | IResolvable | None = None
    basic_auth_config: CfnBranch.BasicAuthConfigProperty | Mapping[str, Any] | IResolvable | None = None
    build_spec: str | None = None
    compute_role_arn: str | None = None
    description: str | None = None
    enable_auto_build: bool | IResolvable | None = None
    enable_performance_mode: bool | IResolvable | None = None
    enable_pull_request_preview: bool | IResolvable | None = None
    enable_skew_protection: bool | IResolvable | None = None
    environment_variables: Sequence[CfnBranch.EnvironmentVariableProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    framework: str | None = None
    pull_request_environment_name: str | None = None
    stage: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDomain(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CertificateProperty(Struct):
        certificate_arn: str | None = None
        certificate_type: str | None = None
        certificate_verification_dns_record: str | None = None
    class CertificateSettingsProperty(Struct):
        certificate_type: str | None = None
        custom_certificate_arn: str | None = None
    class SubDomainSettingProperty(Struct):
        branch_name: str
        prefix: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        app_id: str,
        domain_name: str,
        sub_domain_settings: Sequence[CfnDomain.SubDomainSettingProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        auto_sub_domain_creation_patterns: Sequence[str] | None = None,
        auto_sub_domain_iam_role: str | _aws_iam.IRoleRef | None = None,
        certificate_settings: CfnDomain.CertificateSettingsProperty | Mapping[str, Any] | IResolvable | None = None,
        enable_auto_sub_domain: bool | IResolvable | None = None,
    ) -> None: ...
    app_id: str
    domain_name: str
    sub_domain_settings: Sequence[CfnDomain.SubDomainSettingProperty | IResolvable] | IResolvable
    auto_sub_domain_creation_patterns: Sequence[str] | None
    auto_sub_domain_iam_role: str | None
    certificate_settings: CfnDomain.CertificateSettingsProperty | IResolvable | None
    enable_auto_sub_domain: bool | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_auto_sub_domain_creation_patterns(self) -> Sequence[str]: ...
    @property
    def attr_auto_sub_domain_iam_role(self) -> str: ...
    @property
    def attr_certificate(self) -> IResolvable: ...
    @property
    def attr_certificate_record(self) -> str: ...
    @property
    def attr_domain_name(self) -> str: ...
    @property
    def attr_domain_status(self) -> str: ...
    @property
    def attr_enable_auto_sub_domain(self) -> IResolvable: ...
    @property
    def attr_status_reason(self) -> str: ...
    @property
    def attr_update_status(self) -> str: ...
    @property
    def domain_ref(self) -> _aws_amplify.DomainReference: ...
    @staticmethod
    def arn_for_domain(resource: _aws_amplify.IDomainRef) -> str: ...
    @staticmethod
    def is_cfn_domain(x: Any) -> bool: ...

class CfnDomainProps(Struct):
    app_id: str
    domain_name: str
    sub_domain_settings: Sequence[CfnDomain.SubDomainSettingProperty | Mapping[str, Any] | IResolvable] | IResolvable
    auto_sub_domain_creation_patterns: Sequence[str] | None = None
    auto_sub_domain_iam_role: str | _aws_iam.IRoleRef | None = None
    certificate_settings: CfnDomain.CertificateSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    enable_auto_sub_domain: bool | IResolvable | None = None

class CfnWebhook(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        branch_name: str,
        app_id: str | None = None,
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    branch_name: str
    app_id: str | None
    description: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_webhook_id(self) -> str: ...
    @property
    def attr_webhook_url(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def webhook_ref(self) -> _aws_amplify.WebhookReference: ...
    @staticmethod
    def arn_for_webhook(resource: _aws_amplify.IWebhookRef) -> str: ...
    @staticmethod
    def is_cfn_webhook(x: Any) -> bool: ...

class CfnWebhookProps(Struct):
    branch_name: str
    app_id: str | None = None
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

