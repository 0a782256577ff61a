# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class LaunchConfigurationTemplateReference(Struct):
    launch_configuration_template_arn: str

class RecoveryPlanReference(Struct):
    recovery_plan_arn: str

class ReplicationConfigurationTemplateReference(Struct):
    replication_configuration_template_arn: str

class SourceNetworkReference(Struct):
    source_network_arn: str

class ILaunchConfigurationTemplateRef(Protocol):
    @property
    def launch_configuration_template_ref(self) -> LaunchConfigurationTemplateReference: ...

class IRecoveryPlanRef(Protocol):
    @property
    def recovery_plan_ref(self) -> RecoveryPlanReference: ...

class IReplicationConfigurationTemplateRef(Protocol):
    @property
    def replication_configuration_template_ref(self) -> ReplicationConfigurationTemplateReference: ...

class ISourceNetworkRef(Protocol):
    @property
    def source_network_ref(self) -> SourceNetworkReference: ...
