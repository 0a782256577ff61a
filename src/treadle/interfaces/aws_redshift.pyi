# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ClusterParameterGroupReference(Struct):
    parameter_group_name: str

class ClusterReference(Struct):
    cluster_identifier: str

class ClusterSecurityGroupIngressReference(Struct):
    cluster_security_group_ingress_id: str

class ClusterSecurityGroupReference(Struct):
    cluster_security_group_id: str

class ClusterSubnetGroupReference(Struct):
    cluster_subnet_group_name: str

class EndpointAccessReference(Struct):
    endpoint_name: str

class EndpointAuthorizationReference(Struct):
    account: str
    cluster_identifier: str

class EventSubscriptionReference(Struct):
    subscription_name: str

class IntegrationReference(Struct):
    integration_arn: str

class QEV2IdcApplicationReference(Struct):
    qev2_idc_application_arn: str

class RedshiftIdcApplicationReference(Struct):
    redshift_idc_application_arn: str

class ScheduledActionReference(Struct):
    scheduled_action_name: str

class SnapshotCopyGrantReference(Struct):
    snapshot_copy_grant_arn: str

class SnapshotReference(Struct):
    snapshot_arn: str

class SnapshotScheduleReference(Struct):
    snapshot_schedule_arn: str

class UsageLimitReference(Struct):
    usage_limit_arn: str

class IClusterParameterGroupRef(Protocol):
    @property
    def cluster_parameter_group_ref(self) -> ClusterParameterGroupReference: ...

class IClusterRef(Protocol):
    @property
    def cluster_ref(self) -> ClusterReference: ...

class IClusterSecurityGroupIngressRef(Protocol):
    @property
    def cluster_security_group_ingress_ref(self) -> ClusterSecurityGroupIngressReference: ...

class IClusterSecurityGroupRef(Protocol):
    @property
    def cluster_security_group_ref(self) -> ClusterSecurityGroupReference: ...

class IClusterSubnetGroupRef(Protocol):
    @property
    def cluster_subnet_group_ref(self) -> ClusterSubnetGroupReference: ...

class IEndpointAccessRef(Protocol):
    @property
    def endpoint_access_ref(self) -> EndpointAccessReference: ...

class IEndpointAuthorizationRef(Protocol):
    @property
    def endpoint_authorization_ref(self) -> EndpointAuthorizationReference: ...

class IEventSubscriptionRef(Protocol):
    @property
    def event_subscription_ref(self) -> EventSubscriptionReference: ...

class IIntegrationRef(Protocol):
    @property
    def integration_ref(self) -> IntegrationReference: ...

class IQEV2IdcApplicationRef(Protocol):
    @property
    def qev2_idc_application_ref(self) -> QEV2IdcApplicationReference: ...

class IRedshiftIdcApplicationRef(Protocol):
    @property
    def redshift_idc_application_ref(self) -> RedshiftIdcApplicationReference: ...

class IScheduledActionRef(Protocol):
    @property
    def scheduled_action_ref(self) -> ScheduledActionReference: ...

class ISnapshotCopyGrantRef(Protocol):
    @property
    def snapshot_copy_grant_ref(self) -> SnapshotCopyGrantReference: ...

class ISnapshotRef(Protocol):
    @property
    def snapshot_ref(self) -> SnapshotReference: ...

class ISnapshotScheduleRef(Protocol):
    @property
    def snapshot_schedule_ref(self) -> SnapshotScheduleReference: ...

class IUsageLimitRef(Protocol):
    @property
    def usage_limit_ref(self) -> UsageLimitReference: ...
