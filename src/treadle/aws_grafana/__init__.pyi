# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_grafana as _aws_grafana
from ..interfaces import aws_iam as _aws_iam
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnWorkspace(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AssertionAttributesProperty(Struct):
        email: str | None = None
        groups: str | None = None
        login: str | None = None
        name: str | None = None
        org: str | None = None
        role: str | None = None
    class IdpMetadataProperty(Struct):
        url: str | None = None
        xml: str | None = None
    class NetworkAccessControlProperty(Struct):
        prefix_list_ids: Sequence[str] | None = None
        vpce_ids: Sequence[str] | None = None
    class RoleValuesProperty(Struct):
        admin: Sequence[str] | None = None
        editor: Sequence[str] | None = None
    class SamlConfigurationProperty(Struct):
        idp_metadata: CfnWorkspace.IdpMetadataProperty | Mapping[str, Any] | IResolvable
        allowed_organizations: Sequence[str] | None = None
        assertion_attributes: CfnWorkspace.AssertionAttributesProperty | Mapping[str, Any] | IResolvable | None = None
        login_validity_duration: float | None = None
        role_values: CfnWorkspace.RoleValuesProperty | Mapping[str, Any] | IResolvable | None = None
    class TagsItemsProperty(Struct):
        key: str
        value: str
    class VpcConfigurationProperty(Struct):
        security_group_ids: Sequence[str]
        subnet_ids: Sequence[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        account_access_type: str,
        authentication_providers: Sequence[str],
        permission_type: str,
        client_token: str | None = None,
        data_sources: Sequence[str] | None = None,
        description: str | None = None,
        grafana_version: str | None = None,
        name: str | None = None,
        network_access_control: CfnWorkspace.NetworkAccessControlProperty | Mapping[str, Any] | IResolvable | None = None,
        notification_destinations: Sequence[str] | None = None,
        organizational_units: Sequence[str] | None = None,
        organization_role_name: str | None = None,
        plugin_admin_enabled: bool | IResolvable | None = None,
        role_arn: str | _aws_iam.IRoleRef | None = None,
        saml_configuration: CfnWorkspace.SamlConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        stack_set_name: str | None = None,
        tags: Sequence[CfnWorkspace.TagsItemsProperty | Mapping[str, Any]] | None = None,
        vpc_configuration: CfnWorkspace.VpcConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    account_access_type: str
    authentication_providers: Sequence[str]
    permission_type: str
    client_token: str | None
    data_sources: Sequence[str] | None
    description: str | None
    grafana_version: str | None
    name: str | None
    network_access_control: CfnWorkspace.NetworkAccessControlProperty | IResolvable | None
    notification_destinations: Sequence[str] | None
    organizational_units: Sequence[str] | None
    organization_role_name: str | None
    plugin_admin_enabled: bool | IResolvable | None
    role_arn: str | None
    saml_configuration: CfnWorkspace.SamlConfigurationProperty | IResolvable | None
    stack_set_name: str | None
    tags: Sequence[CfnWorkspace.TagsItemsProperty] | None
    vpc_configuration: CfnWorkspace.VpcConfigurationProperty | IResolvable | None
    @property
    def attr_creation_timestamp(self) -> str: ...
    @property
    def attr_endpoint(self) -> str: ...
    @property
    def attr_grafana_version(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_modification_timestamp(self) -> str: ...
    @property
    def attr_saml_configuration_status(self) -> str: ...
    @property
    def attr_sso_client_id(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def workspace_ref(self) -> _aws_grafana.WorkspaceReference: ...
    @staticmethod
    def is_cfn_workspace(x: Any) -> bool: ...

class CfnWorkspaceProps(Struct):
    account_access_type: str
    authentication_providers: Sequence[str]
    permission_type: str
    client_token: str | None = None
    data_sources: Sequence[str] | None = None
    description: str | None = None
    grafana_version: str | None = None
    name: str | None = None
    network_access_control: CfnWorkspace.NetworkAccessControlProperty | Mapping[str, Any] | IResolvable | None = None
    notification_destinations: Sequence[str] | None = None
    organizational_units: Sequence[str] | None = None
    organization_role_name: str | None = None
    plugin_admin_enabled: bool | IResolvable | None = None
    role_arn: str | _aws_iam.IRoleRef | None = None
    saml_configuration: CfnWorkspace.SamlConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    stack_set_name: str | None = None
    tags: Sequence[CfnWorkspace.TagsItemsProperty | Mapping[str, Any]] | None = None
    vpc_configuration: CfnWorkspace.VpcConfigurationProperty | Mapping[str, Any] | IResolvable | None = None

