# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_macie as _aws_macie
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnAllowList(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CriteriaProperty(Struct):
        regex: str | None = None
        s3_words_list: CfnAllowList.S3WordsListProperty | Mapping[str, Any] | IResolvable | None = None
    class S3WordsListProperty(Struct):
        bucket_name: str
        object_key: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        criteria: CfnAllowList.CriteriaProperty | Mapping[str, Any] | IResolvable,
        name: str,
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    criteria: CfnAllowList.CriteriaProperty | IResolvable
    name: str
    description: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def allow_list_ref(self) -> _aws_macie.AllowListReference: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_allow_list(resource: _aws_macie.IAllowListRef) -> str: ...
    @staticmethod
    def is_cfn_allow_list(x: Any) -> bool: ...

class CfnAllowListProps(Struct):
    criteria: CfnAllowList.CriteriaProperty | Mapping[str, Any] | IResolvable
    name: str
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnCustomDataIdentifier(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        regex: str,
        description: str | None = None,
        ignore_words: Sequence[str] | None = None,
        keywords: Sequence[str] | None = None,
        maximum_match_distance: float | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    regex: str
    description: str | None
    ignore_words: Sequence[str] | None
    keywords: Sequence[str] | None
    maximum_match_distance: float | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def custom_data_identifier_ref(self) -> _aws_macie.CustomDataIdentifierReference: ...
    @staticmethod
    def arn_for_custom_data_identifier(resource: _aws_macie.ICustomDataIdentifierRef) -> str: ...
    @staticmethod
    def is_cfn_custom_data_identifier(x: Any) -> bool: ...

class CfnCustomDataIdentifierProps(Struct):
    name: str
    regex: str
    description: str | None = None
    ignore_words: Sequence[str] | None = None
    keywords: Sequence[str] | None = None
    maximum_match_distance: float | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnFindingsFilter(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CriterionAdditionalPropertiesProperty(Struct):
        eq: Sequence[str] | None = None
        gt: float | None = None
        gte: float | None = None
        lt: float | None = None
        lte: float | None = None
        neq: Sequence[str] | None = None
    class FindingCriteriaProperty(Struct):
        criterion: Mapping[str, CfnFindingsFilter.CriterionAdditionalPropertiesProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class FindingsFilterListItemProperty(Struct):
        id: str | None = None
        name: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        finding_criteria: CfnFindingsFilter.FindingCriteriaProperty | Mapping[str, Any] | IResolvable,
        name: str,
        action: str | None = None,
        description: str | None = None,
        position: float | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    finding_criteria: CfnFindingsFilter.FindingCriteriaProperty | IResolvable
    name: str
    action: str | None
    description: str | None
    position: float | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_findings_filter_list_items(self) -> IResolvable: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def findings_filter_ref(self) -> _aws_macie.FindingsFilterReference: ...
    @staticmethod
    def arn_for_findings_filter(resource: _aws_macie.IFindingsFilterRef) -> str: ...
    @staticmethod
    def is_cfn_findings_filter(x: Any) -> bool: ...

class CfnFindingsFilterProps(Struct):
    finding_criteria: CfnFindingsFilter.FindingCriteriaProperty | Mapping[str, Any] | IResolvable
    name: str
    action: str | None = None
    description: str | None = None
    position: float | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnMember(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        account_id: str,
        email: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    account_id: str
    email: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_administrator_account_id(self) -> str: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_relationship_status(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def member_ref(self) -> _aws_macie.MemberReference: ...
    @staticmethod
    def arn_for_member(resource: _aws_macie.IMemberRef) -> str: ...
    @staticmethod
    def is_cfn_member(x: Any) -> bool: ...

class CfnMemberProps(Struct):
    account_id: str
    email: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnSession(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        finding_publishing_frequency: str | None = None,
        status: str | None = None,
    ) -> None: ...
    finding_publishing_frequency: str | None
    status: str | None
    @property
    def attr_automated_discovery_status(self) -> str: ...
    @property
    def attr_aws_account_id(self) -> str: ...
    @property
    def attr_service_role(self) -> str: ...
    @property
    def session_ref(self) -> _aws_macie.SessionReference: ...
    @staticmethod
    def is_cfn_session(x: Any) -> bool: ...

class CfnSessionProps(Struct):
    finding_publishing_frequency: str | None = None
    status: str | None = None

