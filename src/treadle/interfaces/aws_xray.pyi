# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class GroupReference(Struct):
    group_arn: str

class ResourcePolicyReference(Struct):
    policy_name: str

class SamplingRuleReference(Struct):
    rule_arn: str

class TransactionSearchConfigReference(Struct):
    account_id: str

class IGroupRef(Protocol):
    @property
    def group_ref(self) -> GroupReference: ...

class IResourcePolicyRef(Protocol):
    @property
    def resource_policy_ref(self) -> ResourcePolicyReference: ...

class ISamplingRuleRef(Protocol):
    @property
    def sampling_rule_ref(self) -> SamplingRuleReference: ...

class ITransactionSearchConfigRef(Protocol):
    @property
    def transaction_search_config_ref(self) -> TransactionSearchConfigReference: ...
