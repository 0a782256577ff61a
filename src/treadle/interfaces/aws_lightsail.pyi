# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class AlarmReference(Struct):
    alarm_arn: str
    alarm_name: str

class BucketReference(Struct):
    bucket_arn: str
    bucket_name: str

class CertificateReference(Struct):
    certificate_arn: str
    certificate_name: str

class ContactMethodReference(Struct):
    contact_method_arn: str

class ContainerReference(Struct):
    container_arn: str
    service_name: str

class DatabaseReference(Struct):
    database_arn: str
    relational_database_name: str

class DatabaseSnapshotReference(Struct):
    database_snapshot_arn: str
    relational_database_snapshot_name: str

class DiskReference(Struct):
    disk_arn: str
    disk_name: str

class DiskSnapshotReference(Struct):
    disk_snapshot_arn: str
    disk_snapshot_name: str

class DistributionReference(Struct):
    distribution_arn: str
    distribution_name: str

class DomainReference(Struct):
    domain_arn: str
    domain_name: str

class InstanceReference(Struct):
    instance_arn: str
    instance_name: str

class InstanceSnapshotReference(Struct):
    instance_snapshot_arn: str
    instance_snapshot_name: str

class KeyPairReference(Struct):
    key_pair_arn: str
    key_pair_name: str

class LoadBalancerReference(Struct):
    load_balancer_arn: str
    load_balancer_name: str

class LoadBalancerTlsCertificateReference(Struct):
    certificate_name: str
    load_balancer_name: str
    load_balancer_tls_certificate_arn: str

class StaticIpReference(Struct):
    static_ip_arn: str
    static_ip_name: str

class IAlarmRef(Protocol):
    @property
    def alarm_ref(self) -> AlarmReference: ...

class IBucketRef(Protocol):
    @property
    def bucket_ref(self) -> BucketReference: ...

class ICertificateRef(Protocol):
    @property
    def certificate_ref(self) -> CertificateReference: ...

class IContactMethodRef(Protocol):
    @property
    def contact_method_ref(self) -> ContactMethodReference: ...

class IContainerRef(Protocol):
    @property
    def container_ref(self) -> ContainerReference: ...

class IDatabaseRef(Protocol):
    @property
    def database_ref(self) -> DatabaseReference: ...

class IDatabaseSnapshotRef(Protocol):
    @property
    def database_snapshot_ref(self) -> DatabaseSnapshotReference: ...

class IDiskRef(Protocol):
    @property
    def disk_ref(self) -> DiskReference: ...

class IDiskSnapshotRef(Protocol):
    @property
    def disk_snapshot_ref(self) -> DiskSnapshotReference: ...

class IDistributionRef(Protocol):
    @property
    def distribution_ref(self) -> DistributionReference: ...

class IDomainRef(Protocol):
    @property
    def domain_ref(self) -> DomainReference: ...

class IInstanceRef(Protocol):
    @property
    def instance_ref(self) -> InstanceReference: ...

class IInstanceSnapshotRef(Protocol):
    @property
    def instance_snapshot_ref(self) -> InstanceSnapshotReference: ...

class IKeyPairRef(Protocol):
    @property
    def key_pair_ref(self) -> KeyPairReference: ...

class ILoadBalancerRef(Protocol):
    @property
    def load_balancer_ref(self) -> LoadBalancerReference: ...

class ILoadBalancerTlsCertificateRef(Protocol):
    @property
    def load_balancer_tls_certificate_ref(self) -> LoadBalancerTlsCertificateReference: ...

class IStaticIpRef(Protocol):
    @property
    def static_ip_ref(self) -> StaticIpReference: ...
