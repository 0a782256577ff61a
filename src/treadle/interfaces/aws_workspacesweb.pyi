# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class BrowserSettingsReference(Struct):
    browser_settings_arn: str

class DataProtectionSettingsReference(Struct):
    data_protection_settings_arn: str

class IdentityProviderReference(Struct):
    identity_provider_arn: str

class IpAccessSettingsReference(Struct):
    ip_access_settings_arn: str

class NetworkSettingsReference(Struct):
    network_settings_arn: str

class PortalReference(Struct):
    portal_arn: str

class SessionLoggerReference(Struct):
    session_logger_arn: str

class TrustStoreReference(Struct):
    trust_store_arn: str

class UserAccessLoggingSettingsReference(Struct):
    user_access_logging_settings_arn: str

class UserSettingsReference(Struct):
    user_settings_arn: str

class IBrowserSettingsRef(Protocol):
    @property
    def browser_settings_ref(self) -> BrowserSettingsReference: ...

class IDataProtectionSettingsRef(Protocol):
    @property
    def data_protection_settings_ref(self) -> DataProtectionSettingsReference: ...

class IIdentityProviderRef(Protocol):
    @property
    def identity_provider_ref(self) -> IdentityProviderReference: ...

class IIpAccessSettingsRef(Protocol):
    @property
    def ip_access_settings_ref(self) -> IpAccessSettingsReference: ...

class INetworkSettingsRef(Protocol):
    @property
    def network_settings_ref(self) -> NetworkSettingsReference: ...

class IPortalRef(Protocol):
    @property
    def portal_ref(self) -> PortalReference: ...

class ISessionLoggerRef(Protocol):
    @property
    def session_logger_ref(self) -> SessionLoggerReference: ...

class ITrustStoreRef(Protocol):
    @property
    def trust_store_ref(self) -> TrustStoreReference: ...

class IUserAccessLoggingSettingsRef(Protocol):
    @property
    def user_access_logging_settings_ref(self) -> UserAccessLoggingSettingsReference: ...

class IUserSettingsRef(Protocol):
    @property
    def user_settings_ref(self) -> UserSettingsReference: ...
