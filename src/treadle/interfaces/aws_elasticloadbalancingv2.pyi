# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ListenerCertificateReference(Struct):
    listener_certificate_id: str

class ListenerReference(Struct):
    listener_arn: str

class ListenerRuleReference(Struct):
    rule_arn: str

class LoadBalancerReference(Struct):
    load_balancer_arn: str

class TargetGroupReference(Struct):
    target_group_arn: str

class TrustStoreReference(Struct):
    trust_store_arn: str

class TrustStoreRevocationReference(Struct):
    revocation_id: str
    trust_store_arn: str

class IListenerCertificateRef(Protocol):
    @property
    def listener_certificate_ref(self) -> ListenerCertificateReference: ...

class IListenerRef(Protocol):
    @property
    def listener_ref(self) -> ListenerReference: ...

class IListenerRuleRef(Protocol):
    @property
    def listener_rule_ref(self) -> ListenerRuleReference: ...

class ILoadBalancerRef(Protocol):
    @property
    def load_balancer_ref(self) -> LoadBalancerReference: ...

class ITargetGroupRef(Protocol):
    @property
    def target_group_ref(self) -> TargetGroupReference: ...

class ITrustStoreRef(Protocol):
    @property
    def trust_store_ref(self) -> TrustStoreReference: ...

class ITrustStoreRevocationRef(Protocol):
    @property
    def trust_store_revocation_ref(self) -> TrustStoreRevocationReference: ...
