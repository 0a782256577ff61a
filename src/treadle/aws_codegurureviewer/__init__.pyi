# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_codegurureviewer as _aws_codegurureviewer
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnRepositoryAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        type: str,
        bucket_name: str | None = None,
        connection_arn: str | None = None,
        owner: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    type: str
    bucket_name: str | None
    connection_arn: str | None
    owner: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_association_arn(self) -> str: ...
    @property
    def repository_association_ref(self) -> _aws_codegurureviewer.RepositoryAssociationReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_repository_association(x: Any) -> bool: ...

class CfnRepositoryAssociationProps(Struct):
    name: str
    type: str
    bucket_name: str | None = None
    connection_arn: str | None = None
    owner: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

