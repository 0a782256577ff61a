# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_route53recoveryreadiness as _aws_route53recoveryreadiness
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnCell(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        cell_name: str | None = None,
        cells: Sequence[str] | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    cell_name: str | None
    cells: Sequence[str] | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_cell_arn(self) -> str: ...
    @property
    def attr_parent_readiness_scopes(self) -> Sequence[str]: ...
    @property
    def cell_ref(self) -> _aws_route53recoveryreadiness.CellReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_cell(resource: _aws_route53recoveryreadiness.ICellRef) -> str: ...
    @staticmethod
    def from_cell_arn(scope: Construct, id: str, arn: str) -> _aws_route53recoveryreadiness.ICellRef: ...
    @staticmethod
    def from_cell_name(scope: Construct, id: str, cell_name: str) -> _aws_route53recoveryreadiness.ICellRef: ...
    @staticmethod
    def is_cfn_cell(x: Any) -> bool: ...

class CfnCellProps(Struct):
    cell_name: str | None = None
    cells: Sequence[str] | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnReadinessCheck(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        readiness_check_name: str | None = None,
        resource_set_name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    readiness_check_name: str | None
    resource_set_name: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_readiness_check_arn(self) -> str: ...
    @property
    def readiness_check_ref(self) -> _aws_route53recoveryreadiness.ReadinessCheckReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_readiness_check(resource: _aws_route53recoveryreadiness.IReadinessCheckRef) -> str: ...
    @staticmethod
    def is_cfn_readiness_check(x: Any) -> bool: ...

class CfnReadinessCheckProps(Struct):
    readiness_check_name: str | None = None
    resource_set_name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnRecoveryGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        cells: Sequence[str] | None = None,
        recovery_group_name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    cells: Sequence[str] | None
    recovery_group_name: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_recovery_group_arn(self) -> str: ...
    @property
    def recovery_group_ref(self) -> _aws_route53recoveryreadiness.RecoveryGroupReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_recovery_group(resource: _aws_route53recoveryreadiness.IRecoveryGroupRef) -> str: ...
    @staticmethod
    def is_cfn_recovery_group(x: Any) -> bool: ...

class CfnRecoveryGroupProps(Struct):
    cells: Sequence[str] | None = None
    recovery_group_name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnResourceSet(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DNSTargetResourceProperty(Struct):
        domain_name: str | None = None
        hosted_zone_arn: str | None = None
        record_set_id: str | None = None
        record_type: str | None = None
        target_resource: CfnResourceSet.TargetResourceProperty | Mapping[str, Any] | IResolvable | None = None
    class NLBResourceProperty(Struct):
        arn: str | None = None
    class R53ResourceRecordProperty(Struct):
        domain_name: str | None = None
        record_set_id: str | None = None
    class ResourceProperty(Struct):
        component_id: str | None = None
        dns_target_resource: CfnResourceSet.DNSTargetResourceProperty | Mapping[str, Any] | IResolvable | None = None
        readiness_scopes: Sequence[str] | None = None
        resource_arn: str | None = None
    class TargetResourceProperty(Struct):
        nlb_resource: CfnResourceSet.NLBResourceProperty | Mapping[str, Any] | IResolvable | None = None
        r53_resource: CfnResourceSet.R53ResourceRecordProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        resources: Sequence[CfnResourceSet.ResourceProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        resource_set_type: str,
        resource_set_name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    resources: Sequence[CfnResourceSet.ResourceProperty | IResolvable] | IResolvable
    resource_set_type: str
    resource_set_name: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_resource_set_arn(self) -> str: ...
    @property
    def resource_set_ref(self) -> _aws_route53recoveryreadiness.ResourceSetReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_resource_set(resource: _aws_route53recoveryreadiness.IResourceSetRef) -> str: ...
    @staticmethod
    def is_cfn_resource_set(x: Any) -> bool: ...

class CfnResourceSetProps(Struct):
    resources: Sequence[CfnResourceSet.ResourceProperty | Mapping[str, Any] | IResolvable] | IResolvable
    resource_set_type: str
    resource_set_name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

