# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_licensemanagerusersubscriptions as _aws_licensemanagerusersubscriptions
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnLicenseServerEndpoint(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CredentialsProviderProperty(Struct):
        secrets_manager_credentials_provider: CfnLicenseServerEndpoint.SecretsManagerCredentialsProviderProperty | Mapping[str, Any] | IResolvable
    class LicenseServerProperty(Struct):
        health_status: str | None = None
        ipv4_address: str | None = None
        ipv6_address: str | None = None
        provisioning_status: str | None = None
    class LicenseServerSettingsProperty(Struct):
        server_settings: CfnLicenseServerEndpoint.ServerSettingsProperty | Mapping[str, Any] | IResolvable
        server_type: str
    class RdsSalSettingsProperty(Struct):
        rds_sal_credentials_provider: CfnLicenseServerEndpoint.CredentialsProviderProperty | Mapping[str, Any] | IResolvable
    class SecretsManagerCredentialsProviderProperty(Struct):
        secret_id: str
    class ServerEndpointProperty(Struct):
        endpoint: str | None = None
    class ServerSettingsProperty(Struct):
        rds_sal_settings: CfnLicenseServerEndpoint.RdsSalSettingsProperty | Mapping[str, Any] | IResolvable
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        identity_provider_arn: str,
        license_server_settings: CfnLicenseServerEndpoint.LicenseServerSettingsProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    identity_provider_arn: str
    license_server_settings: CfnLicenseServerEndpoint.LicenseServerSettingsProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_license_server_endpoint_arn(self) -> str: ...
    @property
    def attr_license_server_endpoint_id(self) -> str: ...
    @property
    def attr_license_server_endpoint_provisioning_status(self) -> str: ...
    @property
    def attr_license_servers(self) -> IResolvable: ...
    @property
    def attr_server_endpoint(self) -> IResolvable: ...
    @property
    def attr_server_type(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def license_server_endpoint_ref(self) -> _aws_licensemanagerusersubscriptions.LicenseServerEndpointReference: ...
    @staticmethod
    def arn_for_license_server_endpoint(resource: _aws_licensemanagerusersubscriptions.ILicenseServerEndpointRef) -> str: ...
    @staticmethod
    def is_cfn_license_server_endpoint(x: Any) -> bool: ...

class CfnLicenseServerEndpointProps(Struct):
    identity_provider_arn: str
    license_server_settings: CfnLicenseServerEndpoint.LicenseServerSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

