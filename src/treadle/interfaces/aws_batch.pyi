# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ComputeEnvironmentReference(Struct):
    compute_environment_arn: str

class ConsumableResourceReference(Struct):
    consumable_resource_arn: str

class JobDefinitionReference(Struct):
    job_definition_arn: str

class JobQueueReference(Struct):
    job_queue_arn: str

class QuotaShareReference(Struct):
    quota_share_arn: str

class SchedulingPolicyReference(Struct):
    scheduling_policy_arn: str

class ServiceEnvironmentReference(Struct):
    service_environment_arn: str

class IComputeEnvironmentRef(Protocol):
    @property
    def compute_environment_ref(self) -> ComputeEnvironmentReference: ...

class IConsumableResourceRef(Protocol):
    @property
    def consumable_resource_ref(self) -> ConsumableResourceReference: ...

class IJobDefinitionRef(Protocol):
    @property
    def job_definition_ref(self) -> JobDefinitionReference: ...

class IJobQueueRef(Protocol):
    @property
    def job_queue_ref(self) -> JobQueueReference: ...

class IQuotaShareRef(Protocol):
    @property
    def quota_share_ref(self) -> QuotaShareReference: ...

class ISchedulingPolicyRef(Protocol):
    @property
    def scheduling_policy_ref(self) -> SchedulingPolicyReference: ...

class IServiceEnvironmentRef(Protocol):
    @property
    def service_environment_ref(self) -> ServiceEnvironmentReference: ...
