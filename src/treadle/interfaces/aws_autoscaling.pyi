# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class AutoScalingGroupReference(Struct):
    auto_scaling_group_arn: str
    auto_scaling_group_name: str

class LaunchConfigurationReference(Struct):
    launch_configuration_name: str

class LifecycleHookReference(Struct):
    auto_scaling_group_name: str
    lifecycle_hook_name: str

class ScalingPolicyReference(Struct):
    scaling_policy_arn: str

class ScheduledActionReference(Struct):
    auto_scaling_group_name: str
    scheduled_action_name: str

class WarmPoolReference(Struct):
    auto_scaling_group_name: str

class IAutoScalingGroupRef(Protocol):
    @property
    def auto_scaling_group_ref(self) -> AutoScalingGroupReference: ...

class ILaunchConfigurationRef(Protocol):
    @property
    def launch_configuration_ref(self) -> LaunchConfigurationReference: ...

class ILifecycleHookRef(Protocol):
    @property
    def lifecycle_hook_ref(self) -> LifecycleHookReference: ...

class IScalingPolicyRef(Protocol):
    @property
    def scaling_policy_ref(self) -> ScalingPolicyReference: ...

class IScheduledActionRef(Protocol):
    @property
    def scheduled_action_ref(self) -> ScheduledActionReference: ...

class IWarmPoolRef(Protocol):
    @property
    def warm_pool_ref(self) -> WarmPoolReference: ...
