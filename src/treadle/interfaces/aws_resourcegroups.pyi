# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class GroupReference(Struct):
    group_arn: str
    group_name: str

class TagSyncTaskReference(Struct):
    task_arn: str

class IGroupRef(Protocol):
    @property
    def group_ref(self) -> GroupReference: ...

class ITagSyncTaskRef(Protocol):
    @property
    def tag_sync_task_ref(self) -> TagSyncTaskReference: ...
