# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_appfabric as _aws_appfabric
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnAppAuthorization(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ApiKeyCredentialProperty(Struct):
        api_key: str
    class CredentialProperty(Struct):
        api_key_credential: CfnAppAuthorization.ApiKeyCredentialProperty | Mapping[str, Any] | IResolvable | None = None
        oauth2_credential: CfnAppAuthorization.Oauth2CredentialProperty | Mapping[str, Any] | IResolvable | None = None
    class Oauth2CredentialProperty(Struct):
        client_id: str
        client_secret: str
    class TenantProperty(Struct):
        tenant_display_name: str
        tenant_identifier: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        app: str,
        app_bundle_identifier: str,
        auth_type: str,
        tenant: CfnAppAuthorization.TenantProperty | Mapping[str, Any] | IResolvable,
        credential: CfnAppAuthorization.CredentialProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    app: str
    app_bundle_identifier: str
    auth_type: str
    tenant: CfnAppAuthorization.TenantProperty | IResolvable
    credential: CfnAppAuthorization.CredentialProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def app_authorization_ref(self) -> _aws_appfabric.AppAuthorizationReference: ...
    @property
    def attr_app_authorization_arn(self) -> str: ...
    @property
    def attr_app_authorization_identifier(self) -> str: ...
    @property
    def attr_app_bundle_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_persona(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_app_authorization(resource: _aws_appfabric.IAppAuthorizationRef) -> str: ...
    @staticmethod
    def is_cfn_app_authorization(x: Any) -> bool: ...

class CfnAppAuthorizationProps(Struct):
    app: str
    app_bundle_identifier: str
    auth_type: str
    tenant: CfnAppAuthorization.TenantProperty | Mapping[str, Any] | IResolvable
    credential: CfnAppAuthorization.CredentialProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnIngestionDestination(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AuditLogDestinationConfigurationProperty(Struct):
        destination: CfnIngestionDestination.DestinationProperty | Mapping[str, Any] | IResolvable
    class AuditLogProcessingConfigurationProperty(Struct):
        format: str
        schema: str
    class DestinationConfigurationProperty(Struct):
        audit_log: CfnIngestionDestination.AuditLogDestinationConfigurationProperty | Mapping[str, Any] | IResolvable
    class DestinationProperty(Struct):
        firehose_stream: CfnIngestionDestination.FirehoseStreamProperty | Mapping[str, Any] | IResolvable | None = None
        s3_bucket: CfnIngestionDestination.S3BucketProperty | Mapping[str, Any] | IResolvable | None = None
    class FirehoseStreamProperty(Struct):
        stream_name: str
    class ProcessingConfigurationProperty(Struct):
        audit_log: CfnIngestionDestination.AuditLogProcessingConfigurationProperty | Mapping[str, Any] | IResolvable
    class S3BucketProperty(Struct):
        bucket_name: str
        prefix: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        app_bundle_arn: str,
        destination_configuration: CfnIngestionDestination.DestinationConfigurationProperty | Mapping[str, Any] | IResolvable,
        ingestion_arn: str,
        processing_configuration: CfnIngestionDestination.ProcessingConfigurationProperty | Mapping[str, Any] | IResolvable,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    app_bundle_arn: str
    destination_configuration: CfnIngestionDestination.DestinationConfigurationProperty | IResolvable
    ingestion_arn: str
    processing_configuration: CfnIngestionDestination.ProcessingConfigurationProperty | IResolvable
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def ingestion_destination_ref(self) -> _aws_appfabric.IngestionDestinationReference: ...
    @staticmethod
    def arn_for_ingestion_destination(resource: _aws_appfabric.IIngestionDestinationRef) -> str: ...
    @staticmethod
    def is_cfn_ingestion_destination(x: Any) -> bool: ...

class CfnIngestionDestinationProps(Struct):
    app_bundle_arn: str
    destination_configuration: CfnIngestionDestination.DestinationConfigurationProperty | Mapping[str, Any] | IResolvable
    ingestion_arn: str
    processing_configuration: CfnIngestionDestination.ProcessingConfigurationProperty | Mapping[str, Any] | IResolvable
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

