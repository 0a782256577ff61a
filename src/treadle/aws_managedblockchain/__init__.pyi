# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_managedblockchain as _aws_managedblockchain
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnAccessor(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        accessor_type: str,
        network_type: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    accessor_type: str
    network_type: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def accessor_ref(self) -> _aws_managedblockchain.AccessorReference: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_billing_token(self) -> str: ...
    @property
    def attr_creation_date(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_accessor(resource: _aws_managedblockchain.IAccessorRef) -> str: ...
    @staticmethod
    def from_accessor_arn(scope: Construct, id: str, arn: str) -> _aws_managedblockchain.IAccessorRef: ...
    @staticmethod
    def from_accessor_id(scope: Construct, id: str, accessor_id: str) -> _aws_managedblockchain.IAccessorRef: ...
    @staticmethod
    def is_cfn_accessor(x: Any) -> bool: ...

class CfnAccessorProps(Struct):
    accessor_type: str
    network_type: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnMember(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ApprovalThresholdPolicyProperty(Struct):
        proposal_duration_in_hours: float | None = None
        threshold_comparator: str | None = None
        threshold_percentage: float | None = None
    class MemberConfigurationProperty(Struct):
        name: str
        description: str | None = None
        member_framework_configuration: CfnMember.MemberFrameworkConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class MemberFabricConfigurationProperty(Struct):
        admin_password: str
        admin_username: str
    class MemberFrameworkConfigurationProperty(Struct):
        member_fabric_configuration: CfnMember.MemberFabricConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class NetworkConfigurationProperty(Struct):
        framework: str
        framework_version: str
        name: str
        voting_policy: CfnMember.VotingPolicyProperty | Mapping[str, Any] | IResolvable
        description: str | None = None
        network_framework_configuration: CfnMember.NetworkFrameworkConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class NetworkFabricConfigurationProperty(Struct):
        edition: str
    class NetworkFrameworkConfigurationProperty(Struct):
        network_fabric_configuration: CfnMember.NetworkFabricConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class VotingPolicyProperty(Struct):
        approval_threshold_policy: CfnMember.ApprovalThresholdPolicyProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        member_configuration: CfnMember.MemberConfigurationProperty | Mapping[str, Any] | IResolvable,
        invitation_id: str | None = None,
        network_configuration: CfnMember.NetworkConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        network_id: str | None = None,
    ) -> None: ...
    member_configuration: CfnMember.MemberConfigurationProperty | IResolvable
    invitation_id: str | None
    network_configuration: CfnMember.NetworkConfigurationProperty | IResolvable | None
    network_id: str | None
    @property
    def attr_member_id(self) -> str: ...
    @property
    def attr_network_id(self) -> str: ...
    @property
    def member_ref(self) -> _aws_managedblockchain.MemberReference: ...
    @staticmethod
    def arn_for_member(resource: _aws_managedblockchain.IMemberRef) -> str: ...
    @staticmethod
    def from_member_id(scope: Construct, id: str, member_id: str) -> _aws_managedblockchain.IMemberRef: ...
    @staticmethod
    def is_cfn_member(x: Any) -> bool: ...

class CfnMemberProps(Struct):
    member_configuration: CfnMember.MemberConfigurationProperty | Mapping[str, Any] | IResolvable
    invitation_id: str | None = None
    network_configuration: CfnMember.NetworkConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    network_id: str | None = None

class CfnNode(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class NodeConfigurationProperty(Struct):
        availability_zone: str
        instance_type: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        network_id: str,
        node_configuration: CfnNode.NodeConfigurationProperty | Mapping[str, Any] | IResolvable,
        member_id: str | None = None,
    ) -> None: ...
    network_id: str
    node_configuration: CfnNode.NodeConfigurationProperty | IResolvable
    member_id: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_member_id(self) -> str: ...
    @property
    def attr_network_id(self) -> str: ...
    @property
    def attr_node_id(self) -> str: ...
    @property
    def node_ref(self) -> _aws_managedblockchain.NodeReference: ...
    @staticmethod
    def arn_for_node(resource: _aws_managedblockchain.INodeRef) -> str: ...
    @staticmethod
    def from_node_arn(scope: Construct, id: str, arn: str) -> _aws_managedblockchain.INodeRef: ...
    @staticmethod
    def from_node_id(scope: Construct, id: str, node_id: str) -> _aws_managedblockchain.INodeRef: ...
    @staticmethod
    def is_cfn_node(x: Any) -> bool: ...

class CfnNodeProps(Struct):
    network_id: str
    node_configuration: CfnNode.NodeConfigurationProperty | Mapping[str, Any] | IResolvable
    member_id: str | None = None

