# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ExperimentTemplateReference(Struct):
    experiment_template_id: str

class TargetAccountConfigurationReference(Struct):
    account_id: str
    experiment_template_id: str

class IExperimentTemplateRef(Protocol):
    @property
    def experiment_template_ref(self) -> ExperimentTemplateReference: ...

class ITargetAccountConfigurationRef(Protocol):
    @property
    def target_account_configuration_ref(self) -> TargetAccountConfigurationReference: ...
