# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ExperimentReference(Struct):
    experiment_arn: str

class FeatureReference(Struct):
    feature_arn: str

class LaunchReference(Struct):
    launch_arn: str

class ProjectReference(Struct):
    project_arn: str

class SegmentReference(Struct):
    segment_arn: str

class IExperimentRef(Protocol):
    @property
    def experiment_ref(self) -> ExperimentReference: ...

class IFeatureRef(Protocol):
    @property
    def feature_ref(self) -> FeatureReference: ...

class ILaunchRef(Protocol):
    @property
    def launch_ref(self) -> LaunchReference: ...

class IProjectRef(Protocol):
    @property
    def project_ref(self) -> ProjectReference: ...

class ISegmentRef(Protocol):
    @property
    def segment_ref(self) -> SegmentReference: ...
