# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ConfigurationManagerReference(Struct):
    manager_arn: str

class LifecycleAutomationReference(Struct):
    association_id: str

class IConfigurationManagerRef(Protocol):
    @property
    def configuration_manager_ref(self) -> ConfigurationManagerReference: ...

class ILifecycleAutomationRef(Protocol):
    @property
    def lifecycle_automation_ref(self) -> LifecycleAutomationReference: ...
