# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_devopsagent as _aws_devopsagent
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnAgentSpace(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class IamAuthConfigurationProperty(Struct):
        operator_app_role_arn: str
        created_at: str | None = None
        updated_at: str | None = None
    class IdcAuthConfigurationProperty(Struct):
        idc_instance_arn: str
        operator_app_role_arn: str
        created_at: str | None = None
        idc_application_arn: str | None = None
        updated_at: str | None = None
    class IdpAuthConfigurationProperty(Struct):
        client_id: str
        client_secret: str
        issuer_url: str
        operator_app_role_arn: str
        provider: str
        created_at: str | None = None
        updated_at: str | None = None
        user_id_claim: str | None = None
    class OperatorAppProperty(Struct):
        iam: CfnAgentSpace.IamAuthConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        idc: CfnAgentSpace.IdcAuthConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        idp: CfnAgentSpace.IdpAuthConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class PreferencesProperty(Struct):
        elevated_actions_enabled: bool | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        description: str | None = None,
        kms_key_arn: str | None = None,
        locale: str | None = None,
        operator_app: CfnAgentSpace.OperatorAppProperty | Mapping[str, Any] | IResolvable | None = None,
        preferences: CfnAgentSpace.PreferencesProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    description: str | None
    kms_key_arn: str | None
    locale: str | None
    operator_app: CfnAgentSpace.OperatorAppProperty | IResolvable | None
    preferences: CfnAgentSpace.PreferencesProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def agent_space_ref(self) -> _aws_devopsagent.AgentSpaceReference: ...
    @property
    def attr_agent_space_id(self) -> str: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_operator_app_iam_created_at(self) -> str: ...
    @property
    def attr_operator_app_iam_updated_at(self) -> str: ...
    @property
    def attr_operator_app_idc_created_at(self) -> str: ...
    @property
    def attr_operator_app_idc_idc_application_arn(self) -> str: ...
    @property
    def attr_operator_app_idc_updated_at(self) -> str: ...
    @property
    def attr_operator_app_idp_created_at(self) -> str: ...
    @property
    def attr_operator_app_idp_updated_at(self) -> str: ...
    @property
    def attr_operator_app_idp_user_id_claim(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_agent_space(resource: _aws_devopsagent.IAgentSpaceRef) -> str: ...
    @staticmethod
    def from_agent_space_arn(scope: Construct, id: str, arn: str) -> _aws_devopsagent.IAgentSpaceRef: ...
    @staticmethod
    def from_agent_space_id(scope: Construct, id: str, agent_space_id: str) -> _aws_devopsagent.IAgentSpaceRef: ...
    @staticmethod
    def is_cfn_agent_space(x: Any) -> bool: ...

class CfnAgentSpaceProps(Struct):
    name: str
    description: str | None = None
    kms_key_arn: str | None = None
    locale: str | None = None
    operator_app: CfnAgentSpace.OperatorAppProperty | Mapping[str, Any] | IResolvable | None = None
    preferences: CfnAgentSpace.PreferencesProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnAsset(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AssetFileProperty(Struct):
        path: str
        content_bytes: str | None = None
        content_text: str | None = None
        metadata: Any | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        agent_space_id: str,
        asset_type: str,
        files: Sequence[CfnAsset.AssetFileProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        metadata: Any | None = None,
        zip: str | None = None,
    ) -> None: ...
    agent_space_id: str
    asset_type: str
    metadata: Any
    files: Sequence[CfnAsset.AssetFileProperty | IResolvable] | IResolvable | None
    zip: str | None
    @property
    def asset_ref(self) -> _aws_devopsagent.AssetReference: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_asset_id(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def attr_version(self) -> float: ...
    @staticmethod
    def arn_for_asset(resource: _aws_devopsagent.IAssetRef) -> str: ...
    @staticmethod
    def is_cfn_asset(x: Any) -> bool: ...

class CfnAssetProps(Struct):
    agent_space_id: str
    asset_type: str
    files: Sequence[CfnAsset.AssetFileProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    metadata: Any | None = None
    zip: str | None = None

class CfnAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AWSConfigurationProperty(Struct):
        account_id: str
        account_type: str
        assumable_role_arn: str
        agent_elevated_role_arn: str | None = None
        resources: Sequence[CfnAssociation.AWSResourceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        tags: Sequence[CfnAssociation.KeyValuePairProperty | Mapping[str, Any]] | None = None
    class AWSResourceProperty(Struct):
        resource_arn: str
        resource_metadata: Any | None = None
        resource_type: str | None = None
    class AzureConfigurationProperty(Struct):
        subscription_id: str
    class DynatraceConfigurationProperty(Struct):
        env_id: str
        enable_webhook_updates: bool | IResolvable | None = None
        resources: Sequence[str] | None = None
    class EventChannelConfigurationProperty(Struct):
        enable_webhook_updates: bool | IResolvable | None = None
    class GitHubConfigurationProperty(Struct):
        owner: str
        owner_type: str
        repo_id: str
        repo_name: str
    class GitLabConfigurationProperty(Struct):
        project_id: str
        project_path: str
        enable_webhook_updates: bool | IResolvable | None = None
        instance_identifier: str | None = None
    class KeyValuePairProperty(Struct):
        key: str
        value: str
    class MCPServerConfigurationProperty(Struct):
        tools: Sequence[str]
        description: str | None = None
        enable_webhook_updates: bool | IResolvable | None = None
        endpoint: str | None = None
        name: str | None = None
    class MCPServerDatadogConfigurationProperty(Struct):
        description: str | None = None
        enabled_elevated_tools: Sequence[str] | None = None
        enable_webhook_updates: bool | IResolvable | None = None
        endpoint: str | None = None
        name: str | None = None
    class MCPServerGrafanaConfigurationProperty(Struct):
        endpoint: str
        enabled_elevated_tools: Sequence[str] | None = None
        enable_webhook_updates: bool | IResolvable | None = None
        tools: Sequence[str] | None = None
    class MCPServerNewRelicConfigurationProperty(Struct):
        account_id: str
        endpoint: str
    class MCPServerSigV4ConfigurationProperty(Struct):
        tools: Sequence[str]
    class MCPServerSplunkConfigurationProperty(Struct):
        description: str | None = None
        enable_webhook_updates: bool | IResolvable | None = None
        endpoint: str | None = None
        name: str | None = None
    class PagerDutyConfigurationProperty(Struct):
        customer_email: str
        services: Sequence[str]
        enable_webhook_updates: bool | IResolvable | None = None
    class ServiceConfigurationProperty(Struct):
        aws: CfnAssociation.AWSConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        azure: CfnAssociation.AzureConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        dynatrace: CfnAssociation.DynatraceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        event_channel: CfnAssociation.EventChannelConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        git_hub: CfnAssociation.GitHubConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        git_lab: CfnAssociation.GitLabConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        mcp_server: CfnAssociation.MCPServerConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        mcp_server_datadog: CfnAssociation.MCPServerDatadogConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        mcp_server_grafana: CfnAssociation.MCPServerGrafanaConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        mcp_server_new_relic: CfnAssociation.MCPServerNewRelicConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        mcp_server_sig_v4: CfnAssociation.MCPServerSigV4ConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        mcp_server_splunk: CfnAssociation.MCPServerSplunkConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        pager_duty: CfnAssociation.PagerDutyConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        service_now: CfnAssociation.ServiceNowConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        slack: CfnAssociation.SlackConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        source_aws: CfnAssociation.SourceAwsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class ServiceNowConfigurationProperty(Struct):
        enable_webhook_updates: bool | IResolvable | None = None
        instance_id: str | None = None
    class SlackBidirectionalConfigurationProperty(Struct):
        role_arn: str
        enabled: bool | IResolvable | None = None
    class SlackChannelProperty(Struct):
        channel_id: str
        channel_name: str | None = None
    class SlackConfigurationProperty(Struct):
        transmission_target: CfnAssociation.SlackTransmissionTargetProperty | Mapping[str, Any] | IResolvable
        workspace_id: str
        workspace_name: str
        bidirectional: CfnAssociation.SlackBidirectionalConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class SlackTransmissionTargetProperty(Struct):
        incident_response_target: CfnAssociation.SlackChannelProperty | Mapping[str, Any] | IResolvable
    class SourceAwsConfigurationProperty(Struct):
        account_id: str
        account_type: str
        assumable_role_arn: str
        agent_elevated_role_arn: str | None = None
        resources: Sequence[CfnAssociation.AWSResourceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        tags: Sequence[CfnAssociation.KeyValuePairProperty | Mapping[str, Any]] | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        agent_space_id: str,
        configuration: CfnAssociation.ServiceConfigurationProperty | Mapping[str, Any] | IResolvable,
        service_id: str,
        linked_association_ids: Sequence[str] | None = None,
    ) -> None: ...
    agent_space_id: str
    configuration: CfnAssociation.ServiceConfigurationProperty | IResolvable
    service_id: str
    linked_association_ids: Sequence[str] | None
    @property
    def association_ref(self) -> _aws_devopsagent.AssociationReference: ...
    @property
    def attr_association_id(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @staticmethod
    def is_cfn_association(x: Any) -> bool: ...

class CfnAssociationProps(Struct):
    agent_space_id: str
    configuration: CfnAssociation.ServiceConfigurationProperty | Mapping[str, Any] | IResolvable
    service_id: str
    linked_association_ids: Sequence[str] | None = None

class CfnPrivateConnection(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ConnectionConfigurationProperty(Struct):
        self_managed: CfnPrivateConnection.SelfManagedModeProperty | Mapping[str, Any] | IResolvable | None = None
        service_managed: CfnPrivateConnection.ServiceManagedModeProperty | Mapping[str, Any] | IResolvable | None = None
    class SelfManagedModeProperty(Struct):
        resource_configuration_id: str
    class ServiceManagedModeProperty(Struct):
        host_address: str
        vpc_id: str
        dns_resolution: str | None = None
        ip_address_type: str | None = None
        ipv4_addresses_per_eni: float | None = None
        port_ranges: Sequence[str] | None = None
        security_group_ids: Sequence[str] | None = None
        subnet_ids: Sequence[str] | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        connection_configuration: CfnPrivateConnection.ConnectionConfigurationProperty | Mapping[str, Any] | IResolvable,
        name: str,
        certificate: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    connection_configuration: CfnPrivateConnection.ConnectionConfigurationProperty | IResolvable
    name: str
    certificate: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_certificate_expiry_time(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def private_connection_ref(self) -> _aws_devopsagent.PrivateConnectionReference: ...
    @staticmethod
    def arn_for_private_connection(resource: _aws_devopsagent.IPrivateConnectionRef) -> str: ...
    @staticmethod
    def is_cfn_private_connection(x: Any) -> bool: ...

class CfnPrivateConnectionProps(Struct):
    connection_configuration: CfnPrivateConnection.ConnectionConfigurationProperty | Mapping[str, Any] | IResolvable
    name: str
    certificate: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnService(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AdditionalServiceDetailsProperty(Struct):
        azure_identity: CfnService.RegisteredAzureIdentityDetailsProperty | Mapping[str, Any] | IResolvable | None = None
        dynatrace: CfnService.RegisteredDynatraceDetailsProperty | Mapping[str, Any] | IResolvable | None = None
        git_hub: CfnService.RegisteredGitHubServiceDetailsProperty | Mapping[str, Any] | IResolvable | None = None
        git_lab: CfnService.RegisteredGitLabServiceDetailsProperty | Mapping[str, Any] | IResolvable | None = None
        mcp_server: CfnService.RegisteredMCPServerDetailsProperty | Mapping[str, Any] | IResolvable | None = None
        mcp_server_grafana: CfnService.RegisteredMCPServerGrafanaDetailsProperty | Mapping[str, Any] | IResolvable | None = None
        mcp_server_new_relic: CfnService.RegisteredNewRelicDetailsProperty | Mapping[str, Any] | IResolvable | None = None
        mcp_server_sig_v4: CfnService.RegisteredMCPServerSigV4DetailsProperty | Mapping[str, Any] | IResolvable | None = None
        mcp_server_splunk: CfnService.RegisteredMCPServerDetailsProperty | Mapping[str, Any] | IResolvable | None = None
        pager_duty: CfnService.RegisteredPagerDutyDetailsProperty | Mapping[str, Any] | IResolvable | None = None
        service_now: CfnService.RegisteredServiceNowDetailsProperty | Mapping[str, Any] | IResolvable | None = None
    class ApiKeyDetailsProperty(Struct):
        api_key_header: str
        api_key_name: str
        api_key_value: str
    class AzureIdentityServiceDetailsProperty(Struct):
        client_id: str
        tenant_id: str
        web_identity_role_arn: str
        web_identity_token_audiences: Sequence[str]
    class BearerTokenDetailsProperty(Struct):
        token_name: str
        token_value: str
        authorization_header: str | None = None
    class DynatraceAuthorizationConfigProperty(Struct):
        o_auth_client_credentials: CfnService.OAuthClientDetailsProperty | Mapping[str, Any] | IResolvable | None = None
    class DynatraceServiceDetailsProperty(Struct):
        account_urn: str
        authorization_config: CfnService.DynatraceAuthorizationConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class GitHubAppVerificationDetailsProperty(Struct):
        app_variant: str
        token_value: str
        organization_name: str | None = None
        target_url: str | None = None
    class GitHubDetailsProperty(Struct):
        app_verification: CfnService.GitHubAppVerificationDetailsProperty | Mapping[str, Any] | IResolvable | None = None
        direct_access: CfnService.GitHubPatDetailsProperty | Mapping[str, Any] | IResolvable | None = None
    class GitHubPatDetailsProperty(Struct):
        token_value: str
        organization_name: str | None = None
        target_url: str | None = None
    class GitLabDetailsProperty(Struct):
        target_url: str
        token_type: str
        token_value: str
        group_id: str | None = None
    class MCPServerAuthorizationConfigProperty(Struct):
        api_key: CfnService.ApiKeyDetailsProperty | Mapping[str, Any] | IResolvable | None = None
        bearer_token: CfnService.BearerTokenDetailsProperty | Mapping[str, Any] | IResolvable | None = None
        o_auth_client_credentials: CfnService.MCPServerOAuthClientCredentialsConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class MCPServerDetailsProperty(Struct):
        authorization_config: CfnService.MCPServerAuthorizationConfigProperty | Mapping[str, Any] | IResolvable
        endpoint: str
        name: str
        description: str | None = None
    class MCPServerGrafanaAuthorizationConfigProperty(Struct):
        bearer_token: CfnService.BearerTokenDetailsProperty | Mapping[str, Any] | IResolvable
    class MCPServerGrafanaDetailsProperty(Struct):
        authorization_config: CfnService.MCPServerGrafanaAuthorizationConfigProperty | Mapping[str, Any] | IResolvable
        endpoint: str
        name: str
        description: str | None = None
    class MCPServerOAuthClientCredentialsConfigProperty(Struct):
        client_id: str
        client_secret: str
        exchange_url: str
        client_name: str | None = None
        exchange_parameters: Any | None = None
        scopes: Sequence[str] | None = None
    class MCPServerSigV4AuthorizationConfigProperty(Struct):
        region: str
        service: str
        custom_headers: Mapping[str, str] | IResolvable | None = None
        mcp_role_arn: str | None = None
        role_arn: str | None = None
    class MCPServerSigV4DetailsProperty(Struct):
        authorization_config: CfnService.MCPServerSigV4AuthorizationConfigProperty | Mapping[str, Any] | IResolvable
        endpoint: str
        name: str
        description: str | None = None
    class MCPServerSplunkAuthorizationConfigProperty(Struct):
        bearer_token: CfnService.BearerTokenDetailsProperty | Mapping[str, Any] | IResolvable
    class MCPServerSplunkDetailsProperty(Struct):
        authorization_config: CfnService.MCPServerSplunkAuthorizationConfigProperty | Mapping[str, Any] | IResolvable
        endpoint: str
        name: str
        description: str | None = None
    class NewRelicApiKeyConfigProperty(Struct):
        account_id: str
        api_key: str
        region: str
        alert_policy_ids: Sequence[str] | None = None
        application_ids: Sequence[str] | None = None
        entity_guids: Sequence[str] | None = None
    class NewRelicAuthorizationConfigProperty(Struct):
        api_key: CfnService.NewRelicApiKeyConfigProperty | Mapping[str, Any] | IResolvable
    class NewRelicServiceDetailsProperty(Struct):
        authorization_config: CfnService.NewRelicAuthorizationConfigProperty | Mapping[str, Any] | IResolvable
    class OAuthClientDetailsProperty(Struct):
        client_id: str
        client_secret: str
        client_name: str | None = None
        exchange_parameters: Any | None = None
    class PagerDutyAuthorizationConfigProperty(Struct):
        o_auth_client_credentials: CfnService.OAuthClientDetailsProperty | Mapping[str, Any] | IResolvable | None = None
    class PagerDutyDetailsProperty(Struct):
        authorization_config: CfnService.PagerDutyAuthorizationConfigProperty | Mapping[str, Any] | IResolvable
        scopes: Sequence[str]
    class RegisteredAzureIdentityDetailsProperty(Struct):
        client_id: str
        tenant_id: str
        web_identity_role_arn: str
        web_identity_token_audiences: Sequence[str]
    class RegisteredDynatraceDetailsProperty(Struct):
        account_urn: str
    class RegisteredGitHubServiceDetailsProperty(Struct):
        owner: str
        owner_type: str
        app_variant: str | None = None
        auth_mode: str | None = None
        hosting_type: str | None = None
        target_url: str | None = None
    class RegisteredGitLabServiceDetailsProperty(Struct):
        target_url: str
        token_type: str
        group_id: str | None = None
    class RegisteredMCPServerDetailsProperty(Struct):
        authorization_method: str
        endpoint: str
        name: str
        api_key_header: str | None = None
        description: str | None = None
    class RegisteredMCPServerGrafanaDetailsProperty(Struct):
        authorization_method: str
        endpoint: str
        description: str | None = None
        name: str | None = None
    class RegisteredMCPServerSigV4DetailsProperty(Struct):
        endpoint: str
        name: str
        region: str
        role_arn: str
        service: str
        custom_headers: Mapping[str, str] | IResolvable | None = None
        description: str | None = None
        mcp_role_arn: str | None = None
    class RegisteredNewRelicDetailsProperty(Struct):
        account_id: str
        region: str
        description: str | None = None
    class RegisteredPagerDutyDetailsProperty(Struct):
        scopes: Sequence[str]
    class RegisteredServiceNowDetailsProperty(Struct):
        instance_url: str
    class ServiceDetailsProperty(Struct):
        azure_identity: CfnService.AzureIdentityServiceDetailsProperty | Mapping[str, Any] | IResolvable | None = None
        dynatrace: CfnService.DynatraceServiceDetailsProperty | Mapping[str, Any] | IResolvable | None = None
        git_hub: CfnService.GitHubDetailsProperty | Mapping[str, Any] | IResolvable | None = None
        git_lab: CfnService.GitLabDetailsProperty | Mapping[str, Any] | IResolvable | None = None
        mcp_server: CfnService.MCPServerDetailsProperty | Mapping[str, Any] | IResolvable | None = None
        mcp_server_grafana: CfnService.MCPServerGrafanaDetailsProperty | Mapping[str, Any] | IResolvable | None = None
        mcp_server_new_relic: CfnService.NewRelicServiceDetailsProperty | Mapping[str, Any] | IResolvable | None = None
        mcp_server_sig_v4: CfnService.MCPServerSigV4DetailsProperty | Mapping[str, Any] | IResolvable | None = None
        mcp_server_splunk: CfnService.MCPServerSplunkDetailsProperty | Mapping[str, Any] | IResolvable | None = None
        pager_duty: CfnService.PagerDutyDetailsProperty | Mapping[str, Any] | IResolvable | None = None
        service_now: CfnService.ServiceNowServiceDetailsProperty | Mapping[str, Any] | IResolvable | None = None
    class ServiceNowAuthorizationConfigProperty(Struct):
        o_auth_client_credentials: CfnService.OAuthClientDetailsProperty | Mapping[str, Any] | IResolvable | None = None
    class ServiceNowServiceDetailsProperty(Struct):
        instance_url: str
        authorization_config: CfnService.ServiceNowAuthorizationConfigProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        service_type: str,
        exchange_url_private_connection_name: str | None = None,
        kms_key_arn: str | None = None,
        name: str | None = None,
        private_connection_name: str | None = None,
        service_details: CfnService.ServiceDetailsProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        target_url_private_connection_name: str | None = None,
    ) -> None: ...
    service_type: str
    exchange_url_private_connection_name: str | None
    kms_key_arn: str | None
    name: str | None
    private_connection_name: str | None
    service_details: CfnService.ServiceDetailsProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    target_url_private_connection_name: str | None
    @property
    def attr_accessible_resources(self) -> IResolvable: ...
    @property
    def attr_additional_service_details(self) -> IResolvable: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_service_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def service_ref(self) -> _aws_devopsagent.ServiceReference: ...
    @staticmethod
    def arn_for_service(resource: _aws_devopsagent.IServiceRef) -> str: ...
    @staticmethod
    def from_service_arn(scope: Construct, id: str, arn: str) -> _aws_devopsagent.IServiceRef: ...
    @staticmethod
    def from_service_id(scope: Construct, id: str, service_id: str) -> _aws_devopsagent.IServiceRef: ...
    @staticmethod
    def is_cfn_service(x: Any) -> bool: ...

class CfnServiceProps(Struct):
    service_type: str
    exchange_url_private_connection_name: str | None = None
    kms_key_arn: str | None = None
    name: str | None = None
    private_connection_name: str | None = None
    service_details: CfnService.ServiceDetailsProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    target_url_private_connection_name: str | None = None

class CfnTrigger(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ConditionProperty(Struct):
        schedule: CfnTrigger.ScheduleProperty | Mapping[str, Any] | IResolvable
    class ScheduleProperty(Struct):
        expression: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        action: Any,
        agent_space_id: str,
        condition: CfnTrigger.ConditionProperty | Mapping[str, Any] | IResolvable,
        type: str,
        status: str | None = None,
    ) -> None: ...
    action: Any
    agent_space_id: str
    condition: CfnTrigger.ConditionProperty | IResolvable
    type: str
    status: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_trigger_id(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def trigger_ref(self) -> _aws_devopsagent.TriggerReference: ...
    @staticmethod
    def arn_for_trigger(resource: _aws_devopsagent.ITriggerRef) -> str: ...
    @staticmethod
    def is_cfn_trigger(x: Any) -> bool: ...

class CfnTriggerProps(Struct):
    action: Any
    agent_space_id: str
    condition: CfnTrigger.ConditionProperty | Mapping[str, Any] | IResolvable
    type: str
    status: str | None = None

