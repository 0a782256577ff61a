# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class DictionaryReference(Struct):
    dictionary_arn: str
    dictionary_id: str

class FeedReference(Struct):
    feed_arn: str
    feed_id: str

class IDictionaryRef(Protocol):
    @property
    def dictionary_ref(self) -> DictionaryReference: ...

class IFeedRef(Protocol):
    @property
    def feed_ref(self) -> FeedReference: ...
