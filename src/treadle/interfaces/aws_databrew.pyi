# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class DatasetReference(Struct):
    dataset_name: str

class JobReference(Struct):
    job_name: str

class ProjectReference(Struct):
    project_name: str

class RecipeReference(Struct):
    recipe_name: str

class RulesetReference(Struct):
    ruleset_name: str

class ScheduleReference(Struct):
    schedule_name: str

class IDatasetRef(Protocol):
    @property
    def dataset_ref(self) -> DatasetReference: ...

class IJobRef(Protocol):
    @property
    def job_ref(self) -> JobReference: ...

class IProjectRef(Protocol):
    @property
    def project_ref(self) -> ProjectReference: ...

class IRecipeRef(Protocol):
    @property
    def recipe_ref(self) -> RecipeReference: ...

class IRulesetRef(Protocol):
    @property
    def ruleset_ref(self) -> RulesetReference: ...

class IScheduleRef(Protocol):
    @property
    def schedule_ref(self) -> ScheduleReference: ...
