# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_securityagent as _aws_securityagent
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnAgentSpace(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AWSResourcesProperty(Struct):
        iam_roles: Sequence[str] | None = None
        lambda_function_arns: Sequence[str] | None = None
        log_groups: Sequence[str] | None = None
        s3_buckets: Sequence[str] | None = None
        secret_arns: Sequence[str] | None = None
        vpcs: Sequence[CfnAgentSpace.VpcConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class CodeReviewSettingsProperty(Struct):
        controls_scanning: bool | IResolvable
        general_purpose_scanning: bool | IResolvable
    class IntegratedResourceProperty(Struct):
        integration: str
    class VpcConfigProperty(Struct):
        security_group_arns: Sequence[str] | None = None
        subnet_arns: Sequence[str] | None = None
        vpc_arn: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        aws_resources: CfnAgentSpace.AWSResourcesProperty | Mapping[str, Any] | IResolvable | None = None,
        code_review_settings: CfnAgentSpace.CodeReviewSettingsProperty | Mapping[str, Any] | IResolvable | None = None,
        description: str | None = None,
        integrated_resources: Sequence[CfnAgentSpace.IntegratedResourceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        kms_key_id: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        target_domain_ids: Sequence[str] | None = None,
    ) -> None: ...
    name: str
    aws_resources: CfnAgentSpace.AWSResourcesProperty | IResolvable | None
    code_review_settings: CfnAgentSpace.CodeReviewSettingsProperty | IResolvable | None
    description: str | None
    integrated_resources: Sequence[CfnAgentSpace.IntegratedResourceProperty | IResolvable] | IResolvable | None
    kms_key_id: str | None
    tags: Sequence[_CfnTag] | None
    target_domain_ids: Sequence[str] | None
    @property
    def agent_space_ref(self) -> _aws_securityagent.AgentSpaceReference: ...
    @property
    def attr_agent_space_id(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def is_cfn_agent_space(x: Any) -> bool: ...

class CfnAgentSpaceProps(Struct):
    name: str
    aws_resources: CfnAgentSpace.AWSResourcesProperty | Mapping[str, Any] | IResolvable | None = None
    code_review_settings: CfnAgentSpace.CodeReviewSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    description: str | None = None
    integrated_resources: Sequence[CfnAgentSpace.IntegratedResourceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    kms_key_id: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    target_domain_ids: Sequence[str] | None = None

class CfnApplication(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class IdCConfigurationProperty(Struct):
        id_c_application_arn: str | None = None
        id_c_instance_arn: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        default_kms_key_id: str | None = None,
        id_c_configuration: CfnApplication.IdCConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        role_arn: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    default_kms_key_id: str | None
    id_c_configuration: CfnApplication.IdCConfigurationProperty | IResolvable | None
    role_arn: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def application_ref(self) -> _aws_securityagent.ApplicationReference: ...
    @property
    def attr_application_id(self) -> str: ...
    @property
    def attr_application_name(self) -> str: ...
    @property
    def attr_domain(self) -> str: ...
    @property
    def attr_id_c_configuration_id_c_application_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_application(resource: _aws_securityagent.IApplicationRef) -> str: ...
    @staticmethod
    def from_application_id(scope: Construct, id: str, application_id: str) -> _aws_securityagent.IApplicationRef: ...
    @staticmethod
    def is_cfn_application(x: Any) -> bool: ...

class CfnApplicationProps(Struct):
    default_kms_key_id: str | None = None
    id_c_configuration: CfnApplication.IdCConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    role_arn: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnArtifact(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        agent_space_id: str,
        artifact_type: str,
        file_name: str,
        artifact_content: str | None = None,
    ) -> None: ...
    agent_space_id: str
    artifact_type: str
    file_name: str
    artifact_content: str | None
    @property
    def artifact_ref(self) -> _aws_securityagent.ArtifactReference: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_artifact_id(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @staticmethod
    def arn_for_artifact(resource: _aws_securityagent.IArtifactRef) -> str: ...
    @staticmethod
    def is_cfn_artifact(x: Any) -> bool: ...

class CfnArtifactProps(Struct):
    agent_space_id: str
    artifact_type: str
    file_name: str
    artifact_content: str | None = None

class CfnIntegration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class BitbucketInputProperty(Struct):
        code: str
        installation_id: str
        state: str
        workspace: str
    class ConfluenceInputProperty(Struct):
        code: str
        installation_id: str
        site_url: str
        state: str
    class GitHubInputProperty(Struct):
        code: str
        state: str
        installation_id: str | None = None
        organization_name: str | None = None
        target_url: str | None = None
    class GitLabInputProperty(Struct):
        access_token: str
        token_type: str
        group_id: str | None = None
        target_url: str | None = None
    class ProviderInputProperty(Struct):
        bitbucket: CfnIntegration.BitbucketInputProperty | Mapping[str, Any] | IResolvable | None = None
        confluence: CfnIntegration.ConfluenceInputProperty | Mapping[str, Any] | IResolvable | None = None
        github: CfnIntegration.GitHubInputProperty | Mapping[str, Any] | IResolvable | None = None
        gitlab: CfnIntegration.GitLabInputProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        display_name: str,
        provider: str,
        kms_key_id: str | None = None,
        private_connection_name: str | None = None,
        provider_input: CfnIntegration.ProviderInputProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    display_name: str
    provider: str
    kms_key_id: str | None
    private_connection_name: str | None
    provider_input: CfnIntegration.ProviderInputProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_installation_id(self) -> str: ...
    @property
    def attr_integration_id(self) -> str: ...
    @property
    def attr_provider_type(self) -> str: ...
    @property
    def attr_target_url(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def integration_ref(self) -> _aws_securityagent.IntegrationReference: ...
    @staticmethod
    def arn_for_integration(resource: _aws_securityagent.IIntegrationRef) -> str: ...
    @staticmethod
    def is_cfn_integration(x: Any) -> bool: ...

class CfnIntegrationProps(Struct):
    display_name: str
    provider: str
    kms_key_id: str | None = None
    private_connection_name: str | None = None
    provider_input: CfnIntegration.ProviderInputProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnPentest(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ActorProperty(Struct):
        authentication: CfnPentest.AuthenticationProperty | Mapping[str, Any] | IResolvable | None = None
        description: str | None = None
        enable_email_mfa: bool | IResolvable | None = None
        identifier: str | None = None
        mfa_forwarding_address: str | None = None
        uris: Sequence[str] | None = None
    class AssetsProperty(Struct):
        actors: Sequence[CfnPentest.ActorProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        documents: Sequence[CfnPentest.DocumentInfoProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        endpoints: Sequence[CfnPentest.EndpointProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        integrated_repositories: Sequence[CfnPentest.IntegratedRepositoryProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        source_code: Sequence[CfnPentest.SourceCodeRepositoryProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        trusted_ca_certificates: Sequence[CfnPentest.TrustedCaCertificateProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class AuthenticationProperty(Struct):
        provider_type: str | None = None
        value: str | None = None
    class CaCertificateSourceProperty(Struct):
        artifact_id: str | None = None
        inline_pem: str | None = None
        s3_location: str | None = None
    class CloudWatchLogProperty(Struct):
        log_group: str | None = None
        log_stream: str | None = None
    class CustomHeaderProperty(Struct):
        name: str | None = None
        value: str | None = None
    class DocumentInfoProperty(Struct):
        artifact_id: str | None = None
        s3_location: str | None = None
    class EndpointProperty(Struct):
        uri: str | None = None
    class IntegratedRepositoryProperty(Struct):
        integration_id: str
        provider_resource_id: str
        branch: str | None = None
    class NetworkTrafficConfigProperty(Struct):
        custom_headers: Sequence[CfnPentest.CustomHeaderProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        rules: Sequence[CfnPentest.NetworkTrafficRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class NetworkTrafficRuleProperty(Struct):
        effect: str | None = None
        network_traffic_rule_type: str | None = None
        pattern: str | None = None
    class SourceCodeRepositoryProperty(Struct):
        s3_location: str | None = None
    class TrustedCaCertificateProperty(Struct):
        source: CfnPentest.CaCertificateSourceProperty | Mapping[str, Any] | IResolvable
    class VpcConfigProperty(Struct):
        security_group_arns: Sequence[str] | None = None
        subnet_arns: Sequence[str] | None = None
        vpc_arn: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        agent_space_id: str,
        assets: CfnPentest.AssetsProperty | Mapping[str, Any] | IResolvable,
        service_role: str,
        clean_up_strategy: str | None = None,
        code_remediation_strategy: str | None = None,
        disable_managed_skills: Sequence[str] | None = None,
        exclude_risk_types: Sequence[str] | None = None,
        log_config: CfnPentest.CloudWatchLogProperty | Mapping[str, Any] | IResolvable | None = None,
        network_traffic_config: CfnPentest.NetworkTrafficConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        title: str | None = None,
        vpc_config: CfnPentest.VpcConfigProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    agent_space_id: str
    assets: CfnPentest.AssetsProperty | IResolvable
    service_role: str
    clean_up_strategy: str | None
    code_remediation_strategy: str | None
    disable_managed_skills: Sequence[str] | None
    exclude_risk_types: Sequence[str] | None
    log_config: CfnPentest.CloudWatchLogProperty | IResolvable | None
    network_traffic_config: CfnPentest.NetworkTrafficConfigProperty | IResolvable | None
    title: str | None
    vpc_config: CfnPentest.VpcConfigProperty | IResolvable | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_pentest_id(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def pentest_ref(self) -> _aws_securityagent.PentestReference: ...
    @staticmethod
    def is_cfn_pentest(x: Any) -> bool: ...

class CfnPentestProps(Struct):
    agent_space_id: str
    assets: CfnPentest.AssetsProperty | Mapping[str, Any] | IResolvable
    service_role: str
    clean_up_strategy: str | None = None
    code_remediation_strategy: str | None = None
    disable_managed_skills: Sequence[str] | None = None
    exclude_risk_types: Sequence[str] | None = None
    log_config: CfnPentest.CloudWatchLogProperty | Mapping[str, Any] | IResolvable | None = None
    network_traffic_config: CfnPentest.NetworkTrafficConfigProperty | Mapping[str, Any] | IResolvable | None = None
    title: str | None = None
    vpc_config: CfnPentest.VpcConfigProperty | Mapping[str, Any] | IResolvable | None = None

class CfnSecurityRequirementPack(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class SecurityRequirementProperty(Struct):
        description: str
        domain: str
        evaluation: str
        name: str
        remediation: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        description: str | None = None,
        kms_key_id: str | None = None,
        security_requirements: Sequence[CfnSecurityRequirementPack.SecurityRequirementProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        status: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    description: str | None
    kms_key_id: str | None
    security_requirements: Sequence[CfnSecurityRequirementPack.SecurityRequirementProperty | IResolvable] | IResolvable | None
    status: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_pack_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def security_requirement_pack_ref(self) -> _aws_securityagent.SecurityRequirementPackReference: ...
    @staticmethod
    def is_cfn_security_requirement_pack(x: Any) -> bool: ...

class CfnSecurityRequirementPackProps(Struct):
    name: str
    description: str | None = None
    kms_key_id: str | None = None
    security_requirements: Sequence[CfnSecurityRequirementPack.SecurityRequirementProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    status: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnTargetDomain(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DnsVerificationProperty(Struct):
        dns_record_name: str | None = None
        dns_record_type: str | None = None
        token: str | None = None
    class HttpVerificationProperty(Struct):
        route_path: str | None = None
        token: str | None = None
    class VerificationDetailsProperty(Struct):
        dns_txt: CfnTargetDomain.DnsVerificationProperty | Mapping[str, Any] | IResolvable | None = None
        http_route: CfnTargetDomain.HttpVerificationProperty | Mapping[str, Any] | IResolvable | None = None
        method: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        target_domain_name: str,
        verification_method: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    target_domain_name: str
    verification_method: str
    tags: Sequence[_CfnTag] | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_target_domain_id(self) -> str: ...
    @property
    def attr_verification_details(self) -> IResolvable: ...
    @property
    def attr_verification_status(self) -> str: ...
    @property
    def attr_verification_status_reason(self) -> str: ...
    @property
    def attr_verified_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def target_domain_ref(self) -> _aws_securityagent.TargetDomainReference: ...
    @staticmethod
    def arn_for_target_domain(resource: _aws_securityagent.ITargetDomainRef) -> str: ...
    @staticmethod
    def from_target_domain_id(scope: Construct, id: str, target_domain_id: str) -> _aws_securityagent.ITargetDomainRef: ...
    @staticmethod
    def is_cfn_target_domain(x: Any) -> bool: ...

class CfnTargetDomainProps(Struct):
    target_domain_name: str
    verification_method: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

