# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_voiceid as _aws_voiceid
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnDomain(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ServerSideEncryptionConfigurationProperty(Struct):
        kms_key_id: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        server_side_encryption_configuration: CfnDomain.ServerSideEncryptionConfigurationProperty | Mapping[str, Any] | IResolvable,
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    server_side_encryption_configuration: CfnDomain.ServerSideEncryptionConfigurationProperty | IResolvable
    description: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_domain_id(self) -> str: ...
    @property
    def domain_ref(self) -> _aws_voiceid.DomainReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_domain(resource: _aws_voiceid.IDomainRef) -> str: ...
    @staticmethod
    def from_domain_id(scope: Construct, id: str, domain_id: str) -> _aws_voiceid.IDomainRef: ...
    @staticmethod
    def is_cfn_domain(x: Any) -> bool: ...

class CfnDomainProps(Struct):
    name: str
    server_side_encryption_configuration: CfnDomain.ServerSideEncryptionConfigurationProperty | Mapping[str, Any] | IResolvable
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

