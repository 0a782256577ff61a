# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_wickr as _aws_wickr
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnNetwork(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        access_level: str,
        network_name: str,
    ) -> None: ...
    access_level: str
    network_name: str
    @property
    def attr_aws_account_id(self) -> str: ...
    @property
    def attr_migration_state(self) -> float: ...
    @property
    def attr_network_arn(self) -> str: ...
    @property
    def attr_network_id(self) -> str: ...
    @property
    def attr_standing(self) -> float: ...
    @property
    def network_ref(self) -> _aws_wickr.NetworkReference: ...
    @staticmethod
    def arn_for_network(resource: _aws_wickr.INetworkRef) -> str: ...
    @staticmethod
    def is_cfn_network(x: Any) -> bool: ...

class CfnNetworkProps(Struct):
    access_level: str
    network_name: str

