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

class IdentityPoolProviderType(Enum):
    FACEBOOK = 'Facebook'
    GOOGLE = 'Google'
    AMAZON = 'Amazon'
    APPLE = 'Apple'
    TWITTER = 'Twitter'
    OPEN_ID = 'OpenId'
    SAML = 'Saml'
    USER_POOL = 'UserPool'
    CUSTOM = 'Custom'

class RoleMappingMatchType(Enum):
    EQUALS = 'Equals'
    CONTAINS = 'Contains'
    STARTS_WITH = 'StartsWith'
    NOTEQUAL = 'NotEqual'

class IdentityPoolAmazonLoginProvider(Struct):
    app_id: str

class IdentityPoolAppleLoginProvider(Struct):
    services_id: str

class IdentityPoolAuthenticationProviders(Struct):
    amazon: IdentityPoolAmazonLoginProvider | Mapping[str, Any] | None = None
    apple: IdentityPoolAppleLoginProvider | Mapping[str, Any] | None = None
    custom_provider: str | None = None
    facebook: IdentityPoolFacebookLoginProvider | Mapping[str, Any] | None = None
    google: IdentityPoolGoogleLoginProvider | Mapping[str, Any] | None = None
    open_id_connect_providers: Sequence[Any] | None = None
    saml_providers: Sequence[Any] | None = None
    twitter: IdentityPoolTwitterLoginProvider | Mapping[str, Any] | None = None
    user_pools: Sequence[Any] | None = None

class IdentityPoolFacebookLoginProvider(Struct):
    app_id: str

class IdentityPoolGoogleLoginProvider(Struct):
    client_id: str

class IdentityPoolProps(Struct):
    allow_classic_flow: bool | None = None
    allow_unauthenticated_identities: bool | None = None
    authenticated_role: Any | None = None
    authentication_providers: IdentityPoolAuthenticationProviders | Mapping[str, Any] | None = None
    identity_pool_name: str | None = None
    role_mappings: Sequence[IdentityPoolRoleMapping | Mapping[str, Any]] | None = None
    unauthenticated_role: Any | None = None

class IdentityPoolRoleMapping(Struct):
    provider_url: Any
    mapping_key: str | None = None
    resolve_ambiguous_roles: bool | None = None
    rules: Sequence[RoleMappingRule | Mapping[str, Any]] | None = None
    use_token: bool | None = None

class IdentityPoolTwitterLoginProvider(Struct):
    consumer_key: str
    consumer_secret: str

class RoleMappingRule(Struct):
    claim: str
    claim_value: str
    mapped_role: Any
    match_type: RoleMappingMatchType | None = None

class UserPoolAuthenticationProviderBindConfig(Struct):
    client_id: str
    provider_name: str
    server_side_token_check: bool

class UserPoolAuthenticationProviderBindOptions(Struct):
    pass

class UserPoolAuthenticationProviderProps(Struct):
    user_pool: Any
    disable_server_side_token_check: bool | None = None
    user_pool_client: Any | None = None

