# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_healthimaging as _aws_healthimaging
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnDatastore(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        datastore_name: str | None = None,
        kms_key_arn: str | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    datastore_name: str | None
    kms_key_arn: str | None
    tags: Mapping[str, str] | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_datastore_arn(self) -> str: ...
    @property
    def attr_datastore_id(self) -> str: ...
    @property
    def attr_datastore_status(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def datastore_ref(self) -> _aws_healthimaging.DatastoreReference: ...
    @staticmethod
    def arn_for_datastore(resource: _aws_healthimaging.IDatastoreRef) -> str: ...
    @staticmethod
    def from_datastore_arn(scope: Construct, id: str, arn: str) -> _aws_healthimaging.IDatastoreRef: ...
    @staticmethod
    def from_datastore_id(scope: Construct, id: str, datastore_id: str) -> _aws_healthimaging.IDatastoreRef: ...
    @staticmethod
    def is_cfn_datastore(x: Any) -> bool: ...

class CfnDatastoreProps(Struct):
    datastore_name: str | None = None
    kms_key_arn: str | None = None
    tags: Mapping[str, str] | None = None

