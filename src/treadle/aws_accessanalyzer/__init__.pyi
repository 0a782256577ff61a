# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_accessanalyzer as _aws_accessanalyzer
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnAnalyzer(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AnalysisRuleCriteriaProperty(Struct):
        account_ids: Sequence[str] | None = None
        resource_tags: Sequence[Sequence[_CfnTag | Mapping[str, Any] | IResolvable] | IResolvable] | IResolvable | None = None
    class AnalysisRuleProperty(Struct):
        exclusions: Sequence[CfnAnalyzer.AnalysisRuleCriteriaProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class AnalyzerConfigurationProperty(Struct):
        internal_access_configuration: CfnAnalyzer.InternalAccessConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        unused_access_configuration: CfnAnalyzer.UnusedAccessConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class ArchiveRuleProperty(Struct):
        filter: Sequence[CfnAnalyzer.FilterProperty | Mapping[str, Any] | IResolvable] | IResolvable
        rule_name: str
    class FilterProperty(Struct):
        property: str
        contains: Sequence[str] | None = None
        eq: Sequence[str] | None = None
        exists: bool | IResolvable | None = None
        neq: Sequence[str] | None = None
    class InternalAccessAnalysisRuleCriteriaProperty(Struct):
        account_ids: Sequence[str] | None = None
        resource_arns: Sequence[str] | None = None
        resource_types: Sequence[str] | None = None
    class InternalAccessAnalysisRuleProperty(Struct):
        inclusions: Sequence[CfnAnalyzer.InternalAccessAnalysisRuleCriteriaProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class InternalAccessConfigurationProperty(Struct):
        internal_access_analysis_rule: CfnAnalyzer.InternalAccessAnalysisRuleProperty | Mapping[str, Any] | IResolvable | None = None
    class UnusedAccessConfigurationProperty(Struct):
        analysis_rule: CfnAnalyzer.AnalysisRuleProperty | Mapping[str, Any] | IResolvable | None = None
        unused_access_age: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        type: str,
        analyzer_configuration: CfnAnalyzer.AnalyzerConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        analyzer_name: str | None = None,
        archive_rules: Sequence[CfnAnalyzer.ArchiveRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    type: str
    analyzer_configuration: CfnAnalyzer.AnalyzerConfigurationProperty | IResolvable | None
    analyzer_name: str | None
    archive_rules: Sequence[CfnAnalyzer.ArchiveRuleProperty | IResolvable] | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def analyzer_ref(self) -> _aws_accessanalyzer.AnalyzerReference: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_analyzer(resource: _aws_accessanalyzer.IAnalyzerRef) -> str: ...
    @staticmethod
    def is_cfn_analyzer(x: Any) -> bool: ...

class CfnAnalyzerProps(Struct):
    type: str
    analyzer_configuration: CfnAnalyzer.AnalyzerConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    analyzer_name: str | None = None
    archive_rules: Sequence[CfnAnalyzer.ArchiveRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnArchiveRule(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class FilterItemsProperty(Struct):
        contains: Sequence[str] | None = None
        eq: Sequence[str] | None = None
        exists: bool | IResolvable | None = None
        neq: Sequence[str] | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        analyzer_name: str,
        filter: Mapping[str, CfnArchiveRule.FilterItemsProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        rule_name: str,
    ) -> None: ...
    analyzer_name: str
    filter: Mapping[str, CfnArchiveRule.FilterItemsProperty | IResolvable] | IResolvable
    rule_name: str
    @property
    def archive_rule_ref(self) -> _aws_accessanalyzer.ArchiveRuleReference: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @staticmethod
    def arn_for_archive_rule(resource: _aws_accessanalyzer.IArchiveRuleRef) -> str: ...
    @staticmethod
    def is_cfn_archive_rule(x: Any) -> bool: ...

class CfnArchiveRuleProps(Struct):
    analyzer_name: str
    filter: Mapping[str, CfnArchiveRule.FilterItemsProperty | Mapping[str, Any] | IResolvable] | IResolvable
    rule_name: str

