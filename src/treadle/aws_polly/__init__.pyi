# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_polly as _aws_polly
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnLexicon(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        content: str,
        name: str,
    ) -> None: ...
    content: str
    name: str
    @property
    def attr_alphabet(self) -> str: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_language_code(self) -> str: ...
    @property
    def attr_last_modified(self) -> str: ...
    @property
    def attr_lexemes_count(self) -> float: ...
    @property
    def attr_size(self) -> float: ...
    @property
    def lexicon_ref(self) -> _aws_polly.LexiconReference: ...
    @staticmethod
    def arn_for_lexicon(resource: _aws_polly.ILexiconRef) -> str: ...
    @staticmethod
    def is_cfn_lexicon(x: Any) -> bool: ...

class CfnLexiconProps(Struct):
    content: str
    name: str

