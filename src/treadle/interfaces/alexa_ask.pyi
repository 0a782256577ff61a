# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class SkillReference(Struct):
    skill_id: str

class ISkillRef(Protocol):
    @property
    def skill_ref(self) -> SkillReference: ...
