# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ConfiguredModelAlgorithmAssociationReference(Struct):
    configured_model_algorithm_association_arn: str

class ConfiguredModelAlgorithmReference(Struct):
    configured_model_algorithm_arn: str

class TrainingDatasetReference(Struct):
    training_dataset_arn: str

class IConfiguredModelAlgorithmAssociationRef(Protocol):
    @property
    def configured_model_algorithm_association_ref(self) -> ConfiguredModelAlgorithmAssociationReference: ...

class IConfiguredModelAlgorithmRef(Protocol):
    @property
    def configured_model_algorithm_ref(self) -> ConfiguredModelAlgorithmReference: ...

class ITrainingDatasetRef(Protocol):
    @property
    def training_dataset_ref(self) -> TrainingDatasetReference: ...
