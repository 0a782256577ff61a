# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class LexiconReference(Struct):
    lexicon_arn: str

class ILexiconRef(Protocol):
    @property
    def lexicon_ref(self) -> LexiconReference: ...
