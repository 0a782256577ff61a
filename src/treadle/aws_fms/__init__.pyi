# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_fms as _aws_fms
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnApplicationsList(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AppProperty(Struct):
        app_name: str
        port: float
        protocol: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        apps_list: Sequence[CfnApplicationsList.AppProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        list_name: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    apps_list: Sequence[CfnApplicationsList.AppProperty | IResolvable] | IResolvable
    list_name: str
    tags: Sequence[_CfnTag] | None
    @property
    def applications_list_ref(self) -> _aws_fms.ApplicationsListReference: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_create_time(self) -> str: ...
    @property
    def attr_last_update_time(self) -> str: ...
    @property
    def attr_list_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_applications_list(resource: _aws_fms.IApplicationsListRef) -> str: ...
    @staticmethod
    def is_cfn_applications_list(x: Any) -> bool: ...

class CfnApplicationsListProps(Struct):
    apps_list: Sequence[CfnApplicationsList.AppProperty | Mapping[str, Any] | IResolvable] | IResolvable
    list_name: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnNotificationChannel(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        sns_role_name: str,
        sns_topic_arn: str,
    ) -> None: ...
    sns_role_name: str
    sns_topic_arn: str
    @property
    def notification_channel_ref(self) -> _aws_fms.NotificationChannelReference: ...
    @staticmethod
    def is_cfn_notification_channel(x: Any) -> bool: ...

class CfnNotificationChannelProps(Struct):
    sns_role_name: str
    sns_topic_arn: str

class CfnPolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class IEMapProperty(Struct):
        account: Sequence[str] | None = None
        orgunit: Sequence[str] | None = None
    class IcmpTypeCodeProperty(Struct):
        code: float
        type: float
    class NetworkAclCommonPolicyProperty(Struct):
        network_acl_entry_set: CfnPolicy.NetworkAclEntrySetProperty | Mapping[str, Any] | IResolvable
    class NetworkAclEntryProperty(Struct):
        egress: bool | IResolvable
        protocol: str
        rule_action: str
        cidr_block: str | None = None
        icmp_type_code: CfnPolicy.IcmpTypeCodeProperty | Mapping[str, Any] | IResolvable | None = None
        ipv6_cidr_block: str | None = None
        port_range: CfnPolicy.PortRangeProperty | Mapping[str, Any] | IResolvable | None = None
    class NetworkAclEntrySetProperty(Struct):
        force_remediate_for_first_entries: bool | IResolvable
        force_remediate_for_last_entries: bool | IResolvable
        first_entries: Sequence[CfnPolicy.NetworkAclEntryProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        last_entries: Sequence[CfnPolicy.NetworkAclEntryProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class NetworkFirewallPolicyProperty(Struct):
        firewall_deployment_model: str
    class PolicyOptionProperty(Struct):
        network_acl_common_policy: CfnPolicy.NetworkAclCommonPolicyProperty | Mapping[str, Any] | IResolvable | None = None
        network_firewall_policy: CfnPolicy.NetworkFirewallPolicyProperty | Mapping[str, Any] | IResolvable | None = None
        third_party_firewall_policy: CfnPolicy.ThirdPartyFirewallPolicyProperty | Mapping[str, Any] | IResolvable | None = None
    class PolicyTagProperty(Struct):
        key: str
        value: str
    class PortRangeProperty(Struct):
        from_: float
        to: float
    class ResourceTagProperty(Struct):
        key: str
        value: str | None = None
    class SecurityServicePolicyDataProperty(Struct):
        type: str
        managed_service_data: str | None = None
        policy_option: CfnPolicy.PolicyOptionProperty | Mapping[str, Any] | IResolvable | None = None
    class ThirdPartyFirewallPolicyProperty(Struct):
        firewall_deployment_model: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        exclude_resource_tags: bool | IResolvable,
        policy_name: str,
        remediation_enabled: bool | IResolvable,
        security_service_policy_data: CfnPolicy.SecurityServicePolicyDataProperty | Mapping[str, Any] | IResolvable,
        delete_all_policy_resources: bool | IResolvable | None = None,
        exclude_map: CfnPolicy.IEMapProperty | Mapping[str, Any] | IResolvable | None = None,
        include_map: CfnPolicy.IEMapProperty | Mapping[str, Any] | IResolvable | None = None,
        policy_description: str | None = None,
        resources_clean_up: bool | IResolvable | None = None,
        resource_set_ids: Sequence[str] | None = None,
        resource_tag_logical_operator: str | None = None,
        resource_tags: Sequence[CfnPolicy.ResourceTagProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        resource_type: str | None = None,
        resource_type_list: Sequence[str] | None = None,
        tags: Sequence[CfnPolicy.PolicyTagProperty | Mapping[str, Any]] | None = None,
    ) -> None: ...
    exclude_resource_tags: bool | IResolvable
    policy_name: str
    remediation_enabled: bool | IResolvable
    security_service_policy_data: CfnPolicy.SecurityServicePolicyDataProperty | IResolvable
    delete_all_policy_resources: bool | IResolvable | None
    exclude_map: CfnPolicy.IEMapProperty | IResolvable | None
    include_map: CfnPolicy.IEMapProperty | IResolvable | None
    policy_description: str | None
    resources_clean_up: bool | IResolvable | None
    resource_set_ids: Sequence[str] | None
    resource_tag_logical_operator: str | None
    resource_tags: Sequence[CfnPolicy.ResourceTagProperty | IResolvable] | IResolvable | None
    resource_type: str | None
    resource_type_list: Sequence[str] | None
    tags: Sequence[CfnPolicy.PolicyTagProperty] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def policy_ref(self) -> _aws_fms.PolicyReference: ...
    @staticmethod
    def arn_for_policy(resource: _aws_fms.IPolicyRef) -> str: ...
    @staticmethod
    def is_cfn_policy(x: Any) -> bool: ...

class CfnPolicyProps(Struct):
    exclude_resource_tags: bool | IResolvable
    policy_name: str
    remediation_enabled: bool | IResolvable
    security_service_policy_data: CfnPolicy.SecurityServicePolicyDataProperty | Mapping[str, Any] | IResolvable
    delete_all_policy_resources: bool | IResolvable | None = None
    exclude_map: CfnPolicy.IEMapProperty | Mapping[str, Any] | IResolvable | None = None
    include_map: CfnPolicy.IEMapProperty | Mapping[str, Any] | IResolvable | None = None
    policy_description: str | None = None
    resources_clean_up: bool | IResolvable | None = None
    resource_set_ids: Sequence[str] | None = None
    resource_tag_logical_operator: str | None = None
    resource_tags: Sequence[CfnPolicy.ResourceTagProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    resource_type: str | None = None
    resource_type_list: Sequence[str] | None = None
    tags: Sequence[CfnPolicy.PolicyTagProperty | Mapping[str, Any]] | None = None

class CfnProtocolsList(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        list_name: str,
        protocols_list: Sequence[str],
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    list_name: str
    protocols_list: Sequence[str]
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_create_time(self) -> str: ...
    @property
    def attr_last_update_time(self) -> str: ...
    @property
    def attr_list_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def protocols_list_ref(self) -> _aws_fms.ProtocolsListReference: ...
    @staticmethod
    def arn_for_protocols_list(resource: _aws_fms.IProtocolsListRef) -> str: ...
    @staticmethod
    def is_cfn_protocols_list(x: Any) -> bool: ...

class CfnProtocolsListProps(Struct):
    list_name: str
    protocols_list: Sequence[str]
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnResourceSet(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        resource_type_list: Sequence[str],
        description: str | None = None,
        resources: Sequence[str] | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    resource_type_list: Sequence[str]
    description: str | None
    resources: Sequence[str] | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_id(self) -> str: ...
    @property
    def resource_set_ref(self) -> _aws_fms.ResourceSetReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_resource_set(resource: _aws_fms.IResourceSetRef) -> str: ...
    @staticmethod
    def is_cfn_resource_set(x: Any) -> bool: ...

class CfnResourceSetProps(Struct):
    name: str
    resource_type_list: Sequence[str]
    description: str | None = None
    resources: Sequence[str] | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

