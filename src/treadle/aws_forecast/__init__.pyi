# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_forecast as _aws_forecast
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnDataset(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AttributesItemsProperty(Struct):
        attribute_name: str | None = None
        attribute_type: str | None = None
    class EncryptionConfigProperty(Struct):
        kms_key_arn: str | None = None
        role_arn: str | None = None
    class SchemaProperty(Struct):
        attributes: Sequence[CfnDataset.AttributesItemsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class TagsItemsProperty(Struct):
        key: str
        value: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        dataset_name: str,
        dataset_type: str,
        domain: str,
        schema: Any,
        data_frequency: str | None = None,
        encryption_config: Any | None = None,
        tags: Sequence[CfnDataset.TagsItemsProperty | Mapping[str, Any]] | None = None,
    ) -> None: ...
    dataset_name: str
    dataset_type: str
    domain: str
    encryption_config: Any
    schema: Any
    data_frequency: str | None
    tags: Sequence[CfnDataset.TagsItemsProperty] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def dataset_ref(self) -> _aws_forecast.DatasetReference: ...
    @staticmethod
    def arn_for_dataset(resource: _aws_forecast.IDatasetRef) -> str: ...
    @staticmethod
    def is_cfn_dataset(x: Any) -> bool: ...

class CfnDatasetProps(Struct):
    dataset_name: str
    dataset_type: str
    domain: str
    schema: Any
    data_frequency: str | None = None
    encryption_config: Any | None = None
    tags: Sequence[CfnDataset.TagsItemsProperty | Mapping[str, Any]] | None = None

class CfnDatasetGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        dataset_group_name: str,
        domain: str,
        dataset_arns: Sequence[str] | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    dataset_group_name: str
    domain: str
    dataset_arns: Sequence[str] | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_dataset_group_arn(self) -> str: ...
    @property
    def dataset_group_ref(self) -> _aws_forecast.DatasetGroupReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_dataset_group(resource: _aws_forecast.IDatasetGroupRef) -> str: ...
    @staticmethod
    def is_cfn_dataset_group(x: Any) -> bool: ...

class CfnDatasetGroupProps(Struct):
    dataset_group_name: str
    domain: str
    dataset_arns: Sequence[str] | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

