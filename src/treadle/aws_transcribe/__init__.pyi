# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_transcribe as _aws_transcribe
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnCallAnalyticsCategory(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AbsoluteTimeRangeProperty(Struct):
        end_time: float | None = None
        first: float | None = None
        last: float | None = None
        start_time: float | None = None
    class InterruptionFilterProperty(Struct):
        absolute_time_range: CfnCallAnalyticsCategory.AbsoluteTimeRangeProperty | Mapping[str, Any] | IResolvable | None = None
        negate: bool | IResolvable | None = None
        participant_role: str | None = None
        relative_time_range: CfnCallAnalyticsCategory.RelativeTimeRangeProperty | Mapping[str, Any] | IResolvable | None = None
        threshold: float | None = None
    class NonTalkTimeFilterProperty(Struct):
        absolute_time_range: CfnCallAnalyticsCategory.AbsoluteTimeRangeProperty | Mapping[str, Any] | IResolvable | None = None
        negate: bool | IResolvable | None = None
        relative_time_range: CfnCallAnalyticsCategory.RelativeTimeRangeProperty | Mapping[str, Any] | IResolvable | None = None
        threshold: float | None = None
    class RelativeTimeRangeProperty(Struct):
        end_percentage: float | None = None
        first: float | None = None
        last: float | None = None
        start_percentage: float | None = None
    class RuleProperty(Struct):
        interruption_filter: CfnCallAnalyticsCategory.InterruptionFilterProperty | Mapping[str, Any] | IResolvable | None = None
        non_talk_time_filter: CfnCallAnalyticsCategory.NonTalkTimeFilterProperty | Mapping[str, Any] | IResolvable | None = None
        sentiment_filter: CfnCallAnalyticsCategory.SentimentFilterProperty | Mapping[str, Any] | IResolvable | None = None
        transcript_filter: CfnCallAnalyticsCategory.TranscriptFilterProperty | Mapping[str, Any] | IResolvable | None = None
    class SentimentFilterProperty(Struct):
        sentiments: Sequence[str]
        absolute_time_range: CfnCallAnalyticsCategory.AbsoluteTimeRangeProperty | Mapping[str, Any] | IResolvable | None = None
        negate: bool | IResolvable | None = None
        participant_role: str | None = None
        relative_time_range: CfnCallAnalyticsCategory.RelativeTimeRangeProperty | Mapping[str, Any] | IResolvable | None = None
    class TranscriptFilterProperty(Struct):
        targets: Sequence[str]
        transcript_filter_type: str
        absolute_time_range: CfnCallAnalyticsCategory.AbsoluteTimeRangeProperty | Mapping[str, Any] | IResolvable | None = None
        negate: bool | IResolvable | None = None
        participant_role: str | None = None
        relative_time_range: CfnCallAnalyticsCategory.RelativeTimeRangeProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        category_name: str,
        rules: Sequence[CfnCallAnalyticsCategory.RuleProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        input_type: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    category_name: str
    rules: Sequence[CfnCallAnalyticsCategory.RuleProperty | IResolvable] | IResolvable
    input_type: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_create_time(self) -> str: ...
    @property
    def attr_last_update_time(self) -> str: ...
    @property
    def call_analytics_category_ref(self) -> _aws_transcribe.CallAnalyticsCategoryReference: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_call_analytics_category(resource: _aws_transcribe.ICallAnalyticsCategoryRef) -> str: ...
    @staticmethod
    def is_cfn_call_analytics_category(x: Any) -> bool: ...

class CfnCallAnalyticsCategoryProps(Struct):
    category_name: str
    rules: Sequence[CfnCallAnalyticsCategory.RuleProperty | Mapping[str, Any] | IResolvable] | IResolvable
    input_type: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnMedicalVocabulary(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        language_code: str,
        vocabulary_name: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        vocabulary_file_uri: str | None = None,
    ) -> None: ...
    language_code: str
    vocabulary_name: str
    tags: Sequence[_CfnTag] | None
    vocabulary_file_uri: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def medical_vocabulary_ref(self) -> _aws_transcribe.MedicalVocabularyReference: ...
    @staticmethod
    def arn_for_medical_vocabulary(resource: _aws_transcribe.IMedicalVocabularyRef) -> str: ...
    @staticmethod
    def is_cfn_medical_vocabulary(x: Any) -> bool: ...

class CfnMedicalVocabularyProps(Struct):
    language_code: str
    vocabulary_name: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    vocabulary_file_uri: str | None = None

class CfnVocabulary(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        language_code: str,
        vocabulary_name: str,
        data_access_role_arn: str | None = None,
        phrases: Sequence[str] | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        vocabulary_file_uri: str | None = None,
    ) -> None: ...
    language_code: str
    vocabulary_name: str
    data_access_role_arn: str | None
    phrases: Sequence[str] | None
    tags: Sequence[_CfnTag] | None
    vocabulary_file_uri: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_last_modified_time(self) -> str: ...
    @property
    def attr_vocabulary_state(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def vocabulary_ref(self) -> _aws_transcribe.VocabularyReference: ...
    @staticmethod
    def arn_for_vocabulary(resource: _aws_transcribe.IVocabularyRef) -> str: ...
    @staticmethod
    def is_cfn_vocabulary(x: Any) -> bool: ...

class CfnVocabularyProps(Struct):
    language_code: str
    vocabulary_name: str
    data_access_role_arn: str | None = None
    phrases: Sequence[str] | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    vocabulary_file_uri: str | None = None

class CfnVocabularyFilter(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        language_code: str,
        vocabulary_filter_name: str,
        data_access_role_arn: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        vocabulary_filter_file_uri: str | None = None,
        words: Sequence[str] | None = None,
    ) -> None: ...
    language_code: str
    vocabulary_filter_name: str
    data_access_role_arn: str | None
    tags: Sequence[_CfnTag] | None
    vocabulary_filter_file_uri: str | None
    words: Sequence[str] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def vocabulary_filter_ref(self) -> _aws_transcribe.VocabularyFilterReference: ...
    @staticmethod
    def arn_for_vocabulary_filter(resource: _aws_transcribe.IVocabularyFilterRef) -> str: ...
    @staticmethod
    def is_cfn_vocabulary_filter(x: Any) -> bool: ...

class CfnVocabularyFilterProps(Struct):
    language_code: str
    vocabulary_filter_name: str
    data_access_role_arn: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    vocabulary_filter_file_uri: str | None = None
    words: Sequence[str] | None = None

