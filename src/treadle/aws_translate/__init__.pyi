# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_translate as _aws_translate
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnParallelData(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class EncryptionKeyProperty(Struct):
        id: str
        type: str
    class ParallelDataConfigProperty(Struct):
        format: str
        s3_uri: str
    class TagsItemsProperty(Struct):
        key: str
        value: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        parallel_data_config: CfnParallelData.ParallelDataConfigProperty | Mapping[str, Any] | IResolvable,
        description: str | None = None,
        encryption_key: CfnParallelData.EncryptionKeyProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[CfnParallelData.TagsItemsProperty | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    parallel_data_config: CfnParallelData.ParallelDataConfigProperty | IResolvable
    description: str | None
    encryption_key: CfnParallelData.EncryptionKeyProperty | IResolvable | None
    tags: Sequence[CfnParallelData.TagsItemsProperty] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_failed_record_count(self) -> float: ...
    @property
    def attr_imported_data_size(self) -> float: ...
    @property
    def attr_imported_record_count(self) -> float: ...
    @property
    def attr_last_updated_at(self) -> str: ...
    @property
    def attr_skipped_record_count(self) -> float: ...
    @property
    def attr_source_language_code(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_target_language_codes(self) -> Sequence[str]: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def parallel_data_ref(self) -> _aws_translate.ParallelDataReference: ...
    @staticmethod
    def arn_for_parallel_data(resource: _aws_translate.IParallelDataRef) -> str: ...
    @staticmethod
    def is_cfn_parallel_data(x: Any) -> bool: ...

class CfnParallelDataProps(Struct):
    name: str
    parallel_data_config: CfnParallelData.ParallelDataConfigProperty | Mapping[str, Any] | IResolvable
    description: str | None = None
    encryption_key: CfnParallelData.EncryptionKeyProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[CfnParallelData.TagsItemsProperty | Mapping[str, Any]] | None = None

class CfnTerminology(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class EncryptionKeyProperty(Struct):
        id: str
        type: str
    class TagsItemsProperty(Struct):
        key: str
        value: str
    class TerminologyDataProperty(Struct):
        file: str
        format: str
        directionality: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        description: str | None = None,
        encryption_key: CfnTerminology.EncryptionKeyProperty | Mapping[str, Any] | IResolvable | None = None,
        merge_strategy: str | None = None,
        tags: Sequence[CfnTerminology.TagsItemsProperty | Mapping[str, Any]] | None = None,
        terminology_data: CfnTerminology.TerminologyDataProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    name: str
    description: str | None
    encryption_key: CfnTerminology.EncryptionKeyProperty | IResolvable | None
    merge_strategy: str | None
    tags: Sequence[CfnTerminology.TagsItemsProperty] | None
    terminology_data: CfnTerminology.TerminologyDataProperty | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_directionality(self) -> str: ...
    @property
    def attr_format(self) -> str: ...
    @property
    def attr_last_updated_at(self) -> str: ...
    @property
    def attr_size_bytes(self) -> float: ...
    @property
    def attr_source_language_code(self) -> str: ...
    @property
    def attr_target_language_codes(self) -> Sequence[str]: ...
    @property
    def attr_term_count(self) -> float: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def terminology_ref(self) -> _aws_translate.TerminologyReference: ...
    @staticmethod
    def arn_for_terminology(resource: _aws_translate.ITerminologyRef) -> str: ...
    @staticmethod
    def is_cfn_terminology(x: Any) -> bool: ...

class CfnTerminologyProps(Struct):
    name: str
    description: str | None = None
    encryption_key: CfnTerminology.EncryptionKeyProperty | Mapping[str, Any] | IResolvable | None = None
    merge_strategy: str | None = None
    tags: Sequence[CfnTerminology.TagsItemsProperty | Mapping[str, Any]] | None = None
    terminology_data: CfnTerminology.TerminologyDataProperty | Mapping[str, Any] | IResolvable | None = None

