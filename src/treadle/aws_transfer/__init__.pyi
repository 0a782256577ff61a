# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_transfer as _aws_transfer
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnAgreement(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CustomDirectoriesProperty(Struct):
        failed_files_directory: str
        mdn_files_directory: str
        payload_files_directory: str
        status_files_directory: str
        temporary_files_directory: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        access_role: str,
        local_profile_id: str,
        partner_profile_id: str,
        server_id: str,
        base_directory: str | None = None,
        custom_directories: CfnAgreement.CustomDirectoriesProperty | Mapping[str, Any] | IResolvable | None = None,
        description: str | None = None,
        enforce_message_signing: str | None = None,
        preserve_filename: str | None = None,
        status: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    access_role: str
    local_profile_id: str
    partner_profile_id: str
    server_id: str
    base_directory: str | None
    custom_directories: CfnAgreement.CustomDirectoriesProperty | IResolvable | None
    description: str | None
    enforce_message_signing: str | None
    preserve_filename: str | None
    status: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def agreement_ref(self) -> _aws_transfer.AgreementReference: ...
    @property
    def attr_agreement_id(self) -> str: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_agreement(resource: _aws_transfer.IAgreementRef) -> str: ...
    @staticmethod
    def is_cfn_agreement(x: Any) -> bool: ...

class CfnAgreementProps(Struct):
    access_role: str
    local_profile_id: str
    partner_profile_id: str
    server_id: str
    base_directory: str | None = None
    custom_directories: CfnAgreement.CustomDirectoriesProperty | Mapping[str, Any] | IResolvable | None = None
    description: str | None = None
    enforce_message_signing: str | None = None
    preserve_filename: str | None = None
    status: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnCertificate(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        certificate: str,
        usage: str,
        active_date: str | None = None,
        certificate_chain: str | None = None,
        description: str | None = None,
        inactive_date: str | None = None,
        private_key: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    certificate: str
    usage: str
    active_date: str | None
    certificate_chain: str | None
    description: str | None
    inactive_date: str | None
    private_key: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_certificate_id(self) -> str: ...
    @property
    def attr_not_after_date(self) -> str: ...
    @property
    def attr_not_before_date(self) -> str: ...
    @property
    def attr_serial(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_type(self) -> str: ...
    @property
    def certificate_ref(self) -> _aws_transfer.CertificateReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_certificate(resource: _aws_transfer.ICertificateRef) -> str: ...
    @staticmethod
    def from_certificate_arn(scope: Construct, id: str, arn: str) -> _aws_transfer.ICertificateRef: ...
    @staticmethod
    def from_certificate_id(scope: Construct, id: str, certificate_id: str) -> _aws_transfer.ICertificateRef: ...
    @staticmethod
    def is_cfn_certificate(x: Any) -> bool: ...

class CfnCertificateProps(Struct):
    certificate: str
    usage: str
    active_date: str | None = None
    certificate_chain: str | None = None
    description: str | None = None
    inactive_date: str | None = None
    private_key: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnConnector(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class As2ConfigProperty(Struct):
        async_mdn_config: CfnConnector.ConnectorAsyncMdnConfigProperty | Mapping[str, Any] | IResolvable | None = None
        basic_auth_secret_id: str | None = None
        compression: str | None = None
        encryption_algorithm: str | None = None
        local_profile_id: str | None = None
        mdn_response: str | None = None
        mdn_signing_algorithm: str | None = None
        message_subject: str | None = None
        partner_profile_id: str | None = None
        preserve_content_type: str | None = None
        signing_algorithm: str | None = None
    class ConnectorAsyncMdnConfigProperty(Struct):
        server_ids: Sequence[str]
        url: str
    class ConnectorEgressConfigProperty(Struct):
        vpc_lattice: CfnConnector.ConnectorVpcLatticeEgressConfigProperty | Mapping[str, Any] | IResolvable
    class ConnectorVpcLatticeEgressConfigProperty(Struct):
        resource_configuration_arn: str
        port_number: float | None = None
    class SftpConfigProperty(Struct):
        max_concurrent_connections: float | None = None
        ordered_user_secret_version_stages: Sequence[str] | None = None
        trusted_host_keys: Sequence[str] | None = None
        user_secret_id: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        access_role: str,
        as2_config: Any | None = None,
        egress_config: CfnConnector.ConnectorEgressConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        egress_type: str | None = None,
        ip_address_type: str | None = None,
        logging_role: str | None = None,
        security_policy_name: str | None = None,
        sftp_config: CfnConnector.SftpConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        url: str | None = None,
    ) -> None: ...
    access_role: str
    as2_config: Any
    egress_config: CfnConnector.ConnectorEgressConfigProperty | IResolvable | None
    egress_type: str | None
    ip_address_type: str | None
    logging_role: str | None
    security_policy_name: str | None
    sftp_config: CfnConnector.SftpConfigProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    url: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_connector_id(self) -> str: ...
    @property
    def attr_error_message(self) -> str: ...
    @property
    def attr_service_managed_egress_ip_addresses(self) -> Sequence[str]: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def connector_ref(self) -> _aws_transfer.ConnectorReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_connector(resource: _aws_transfer.IConnectorRef) -> str: ...
    @staticmethod
    def from_connector_arn(scope: Construct, id: str, arn: str) -> _aws_transfer.IConnectorRef: ...
    @staticmethod
    def from_connector_id(scope: Construct, id: str, connector_id: str) -> _aws_transfer.IConnectorRef: ...
    @staticmethod
    def is_cfn_connector(x: Any) -> bool: ...

class CfnConnectorProps(Struct):
    access_role: str
    as2_config: Any | None = None
    egress_config: CfnConnector.ConnectorEgressConfigProperty | Mapping[str, Any] | IResolvable | None = None
    egress_type: str | None = None
    ip_address_type: str | None = None
    logging_role: str | None = None
    security_policy_name: str | None = None
    sftp_config: CfnConnector.SftpConfigProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    url: str | None = None

class CfnHostKey(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        server_id: str,
        description: str | None = None,
        host_key_body: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    server_id: str
    description: str | None
    host_key_body: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_date_imported(self) -> str: ...
    @property
    def attr_host_key_fingerprint(self) -> str: ...
    @property
    def attr_host_key_id(self) -> str: ...
    @property
    def attr_type(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def host_key_ref(self) -> _aws_transfer.HostKeyReference: ...
    @staticmethod
    def arn_for_host_key(resource: _aws_transfer.IHostKeyRef) -> str: ...
    @staticmethod
    def is_cfn_host_key(x: Any) -> bool: ...

class CfnHostKeyProps(Struct):
    server_id: str
    description: str | None = None
    host_key_body: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnProfile(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        as2_id: str,
        profile_type: str,
        certificate_ids: Sequence[str] | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    as2_id: str
    profile_type: str
    certificate_ids: Sequence[str] | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_profile_id(self) -> str: ...
    @property
    def profile_ref(self) -> _aws_transfer.ProfileReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_profile(resource: _aws_transfer.IProfileRef) -> str: ...
    @staticmethod
    def from_profile_arn(scope: Construct, id: str, arn: str) -> _aws_transfer.IProfileRef: ...
    @staticmethod
    def from_profile_id(scope: Construct, id: str, profile_id: str) -> _aws_transfer.IProfileRef: ...
    @staticmethod
    def is_cfn_profile(x: Any) -> bool: ...

class CfnProfileProps(Struct):
    as2_id: str
    profile_type: str
    certificate_ids: Sequence[str] | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnServer(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class EndpointDetailsProperty(Struct):
        address_allocation_ids: Sequence[str] | None = None
        security_group_ids: Sequence[str] | None = None
        subnet_ids: Sequence[str] | None = None
        vpc_endpoint_id: str | None = None
        vpc_id: str | None = None
    class IdentityProviderDetailsProperty(Struct):
        directory_id: str | None = None
        function: str | None = None
        invocation_role: str | None = None
        sftp_authentication_methods: str | None = None
        url: str | None = None
    class ProtocolDetailsProperty(Struct):
        as2_transports: Sequence[str] | None = None
        passive_ip: str | None = None
        proxy_config: CfnServer.ProxyConfigProperty | Mapping[str, Any] | IResolvable | None = None
        set_stat_option: str | None = None
        tls_session_resumption_mode: str | None = None
    class ProxyConfigProperty(Struct):
        sftp_mode: str | None = None
    class S3StorageOptionsProperty(Struct):
        directory_listing_optimization: str | None = None
    class WorkflowDetailProperty(Struct):
        execution_role: str
        workflow_id: str
    class WorkflowDetailsProperty(Struct):
        on_partial_upload: Sequence[CfnServer.WorkflowDetailProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        on_upload: Sequence[CfnServer.WorkflowDetailProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        certificate: str | None = None,
        create_with_host_key: bool | IResolvable | None = None,
        domain: str | None = None,
        endpoint_details: CfnServer.EndpointDetailsProperty | Mapping[str, Any] | IResolvable | None = None,
        endpoint_type: str | None = None,
        identity_provider_details: CfnServer.IdentityProviderDetailsProperty | Mapping[str, Any] | IResolvable | None = None,
        identity_provider_type: str | None = None,
        ip_address_type: str | None = None,
        logging_role: str | None = None,
        post_authentication_login_banner: str | None = None,
        pre_authentication_login_banner: str | None = None,
        protocol_details: CfnServer.ProtocolDetailsProperty | Mapping[str, Any] | IResolvable | None = None,
        protocols: Sequence[str] | None = None,
        s3_storage_options: CfnServer.S3StorageOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
        security_policy_name: str | None = None,
        structured_log_destinations: Sequence[str] | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        workflow_details: CfnServer.WorkflowDetailsProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    certificate: str | None
    create_with_host_key: bool | IResolvable | None
    domain: str | None
    endpoint_details: CfnServer.EndpointDetailsProperty | IResolvable | None
    endpoint_type: str | None
    identity_provider_details: CfnServer.IdentityProviderDetailsProperty | IResolvable | None
    identity_provider_type: str | None
    ip_address_type: str | None
    logging_role: str | None
    post_authentication_login_banner: str | None
    pre_authentication_login_banner: str | None
    protocol_details: CfnServer.ProtocolDetailsProperty | IResolvable | None
    protocols: Sequence[str] | None
    s3_storage_options: CfnServer.S3StorageOptionsProperty | IResolvable | None
    security_policy_name: str | None
    structured_log_destinations: Sequence[str] | None
    tags_raw: Sequence[_CfnTag] | None
    workflow_details: CfnServer.WorkflowDetailsProperty | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_as2_service_managed_egress_ip_addresses(self) -> Sequence[str]: ...
    @property
    def attr_server_id(self) -> str: ...
    @property
    def attr_state(self) -> str: ...
    @property
    def server_ref(self) -> _aws_transfer.ServerReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_server(resource: _aws_transfer.IServerRef) -> str: ...
    @staticmethod
    def is_cfn_server(x: Any) -> bool: ...

class CfnServerProps(Struct):
    certificate: str | None = None
    create_with_host_key: bool | IResolvable | None = None
    domain: str | None = None
    endpoint_details: CfnServer.EndpointDetailsProperty | Mapping[str, Any] | IResolvable | None = None
    endpoint_type: str | None = None
    identity_provider_details: CfnServer.IdentityProviderDetailsProperty | Mapping[str, Any] | IResolvable | None = None
    identity_provider_type: str | None = None
    ip_address_type: str | None = None
    logging_role: str | None = None
    post_authentication_login_banner: str | None = None
    pre_authentication_login_banner: str | None = None
    protocol_details: CfnServer.ProtocolDetailsProperty | Mapping[str, Any] | IResolvable | None = None
    protocols: Sequence[str] | None = None
    s3_storage_options: CfnServer.S3StorageOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    security_policy_name: str | None = None
    structured_log_destinations: Sequence[str] | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    workflow_details: CfnServer.WorkflowDetailsProperty | Mapping[str, Any] | IResolvable | None = None

class CfnUser(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class HomeDirectoryMapEntryProperty(Struct):
        entry: str
        target: str
        type: str | None = None
    class PosixProfileProperty(Struct):
        gid: float
        uid: float
        secondary_gids: Sequence[float] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        role: str,
        server_id: str,
        user_name: str,
        home_directory: str | None = None,
        home_directory_mappings: Sequence[CfnUser.HomeDirectoryMapEntryProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        home_directory_type: str | None = None,
        policy: str | None = None,
        posix_profile: CfnUser.PosixProfileProperty | Mapping[str, Any] | IResolvable | None = None,
        ssh_public_keys: Sequence[str] | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    role: str
    server_id: str
    user_name: str
    home_directory: str | None
    home_directory_mappings: Sequence[CfnUser.HomeDirectoryMapEntryProperty | IResolvable] | IResolvable | None
    home_directory_type: str | None
    policy: str | None
    posix_profile: CfnUser.PosixProfileProperty | IResolvable | None
    ssh_public_keys: Sequence[str] | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_server_id(self) -> str: ...
    @property
    def attr_user_name(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def user_ref(self) -> _aws_transfer.UserReference: ...
    @staticmethod
    def arn_for_user(resource: _aws_transfer.IUserRef) -> str: ...
    @staticmethod
    def is_cfn_user(x: Any) -> bool: ...

class CfnUserProps(Struct):
    role: str
    server_id: str
    user_name: str
    home_directory: str | None = None
    home_directory_mappings: Sequence[CfnUser.HomeDirectoryMapEntryProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    home_directory_type: str | None = None
    policy: str | None = None
    posix_profile: CfnUser.PosixProfileProperty | Mapping[str, Any] | IResolvable | None = None
    ssh_public_keys: Sequence[str] | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnWebApp(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class EndpointDetailsProperty(Struct):
        vpc: CfnWebApp.VpcProperty | Mapping[str, Any] | IResolvable | None = None
    class IdentityProviderDetailsProperty(Struct):
        application_arn: str | None = None
        instance_arn: str | None = None
        role: str | None = None
    class VpcProperty(Struct):
        ip_address_type: str | None = None
        security_group_ids: Sequence[str] | None = None
        subnet_ids: Sequence[str] | None = None
        vpc_id: str | None = None
    class WebAppCustomizationProperty(Struct):
        favicon_file: str | None = None
        logo_file: str | None = None
        title: str | None = None
    class WebAppUnitsProperty(Struct):
        provisioned: float
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        identity_provider_details: CfnWebApp.IdentityProviderDetailsProperty | Mapping[str, Any] | IResolvable,
        access_endpoint: str | None = None,
        endpoint_details: CfnWebApp.EndpointDetailsProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        web_app_customization: CfnWebApp.WebAppCustomizationProperty | Mapping[str, Any] | IResolvable | None = None,
        web_app_endpoint_policy: str | None = None,
        web_app_units: CfnWebApp.WebAppUnitsProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    identity_provider_details: CfnWebApp.IdentityProviderDetailsProperty | IResolvable
    access_endpoint: str | None
    endpoint_details: CfnWebApp.EndpointDetailsProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    web_app_customization: CfnWebApp.WebAppCustomizationProperty | IResolvable | None
    web_app_endpoint_policy: str | None
    web_app_units: CfnWebApp.WebAppUnitsProperty | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_identity_provider_details_application_arn(self) -> str: ...
    @property
    def attr_vpc_endpoint_id(self) -> str: ...
    @property
    def attr_web_app_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def web_app_ref(self) -> _aws_transfer.WebAppReference: ...
    @staticmethod
    def arn_for_web_app(resource: _aws_transfer.IWebAppRef) -> str: ...
    @staticmethod
    def is_cfn_web_app(x: Any) -> bool: ...

class CfnWebAppProps(Struct):
    identity_provider_details: CfnWebApp.IdentityProviderDetailsProperty | Mapping[str, Any] | IResolvable
    access_endpoint: str | None = None
    endpoint_details: CfnWebApp.EndpointDetailsProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    web_app_customization: CfnWebApp.WebAppCustomizationProperty | Mapping[str, Any] | IResolvable | None = None
    web_app_endpoint_policy: str | None = None
    web_app_units: CfnWebApp.WebAppUnitsProperty | Mapping[str, Any] | IResolvable | None = None

class CfnWorkflow(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CopyStepDetailsProperty(Struct):
        destination_file_location: CfnWorkflow.S3FileLocationProperty | Mapping[str, Any] | IResolvable | None = None
        name: str | None = None
        overwrite_existing: str | None = None
        source_file_location: str | None = None
    class CustomStepDetailsProperty(Struct):
        name: str | None = None
        source_file_location: str | None = None
        target: str | None = None
        timeout_seconds: float | None = None
    class DecryptStepDetailsProperty(Struct):
        destination_file_location: CfnWorkflow.InputFileLocationProperty | Mapping[str, Any] | IResolvable
        type: str
        name: str | None = None
        overwrite_existing: str | None = None
        source_file_location: str | None = None
    class DeleteStepDetailsProperty(Struct):
        name: str | None = None
        source_file_location: str | None = None
    class EfsInputFileLocationProperty(Struct):
        file_system_id: str | None = None
        path: str | None = None
    class InputFileLocationProperty(Struct):
        efs_file_location: CfnWorkflow.EfsInputFileLocationProperty | Mapping[str, Any] | IResolvable | None = None
        s3_file_location: CfnWorkflow.S3InputFileLocationProperty | Mapping[str, Any] | IResolvable | None = None
    class S3FileLocationProperty(Struct):
        s3_file_location: CfnWorkflow.S3InputFileLocationProperty | Mapping[str, Any] | IResolvable | None = None
    class S3InputFileLocationProperty(Struct):
        bucket: str | None = None
        key: str | None = None
    class S3TagProperty(Struct):
        key: str
        value: str
    class TagStepDetailsProperty(Struct):
        name: str | None = None
        source_file_location: str | None = None
        tags: Sequence[CfnWorkflow.S3TagProperty | Mapping[str, Any]] | None = None
    class WorkflowStepProperty(Struct):
        copy_step_details: Any | None = None
        custom_step_details: Any | None = None
        decrypt_step_details: CfnWorkflow.DecryptStepDetailsProperty | Mapping[str, Any] | IResolvable | None = None
        delete_step_details: Any | None = None
        tag_step_details: Any | None = None
        type: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        steps: Sequence[CfnWorkflow.WorkflowStepProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        description: str | None = None,
        on_exception_steps: Sequence[CfnWorkflow.WorkflowStepProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    steps: Sequence[CfnWorkflow.WorkflowStepProperty | IResolvable] | IResolvable
    description: str | None
    on_exception_steps: Sequence[CfnWorkflow.WorkflowStepProperty | IResolvable] | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_workflow_id(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def workflow_ref(self) -> _aws_transfer.WorkflowReference: ...
    @staticmethod
    def arn_for_workflow(resource: _aws_transfer.IWorkflowRef) -> str: ...
    @staticmethod
    def from_workflow_arn(scope: Construct, id: str, arn: str) -> _aws_transfer.IWorkflowRef: ...
    @staticmethod
    def from_workflow_id(scope: Construct, id: str, workflow_id: str) -> _aws_transfer.IWorkflowRef: ...
    @staticmethod
    def is_cfn_workflow(x: Any) -> bool: ...

class CfnWorkflowProps(Struct):
    steps: Sequence[CfnWorkflow.WorkflowStepProperty | Mapping[str, Any] | IResolvable] | IResolvable
    description: str | None = None
    on_exception_steps: Sequence[CfnWorkflow.WorkflowStepProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

