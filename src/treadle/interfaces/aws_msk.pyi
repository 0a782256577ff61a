# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class BatchScramSecretReference(Struct):
    cluster_arn: str

class ChannelReference(Struct):
    channel_arn: str

class ClusterPolicyReference(Struct):
    cluster_arn: str

class ClusterReference(Struct):
    cluster_arn: str

class ConfigurationReference(Struct):
    configuration_arn: str

class ReplicatorReference(Struct):
    replicator_arn: str

class ServerlessClusterReference(Struct):
    serverless_cluster_arn: str

class TopicReference(Struct):
    topic_arn: str

class VpcConnectionReference(Struct):
    vpc_connection_arn: str

class IBatchScramSecretRef(Protocol):
    @property
    def batch_scram_secret_ref(self) -> BatchScramSecretReference: ...

class IChannelRef(Protocol):
    @property
    def channel_ref(self) -> ChannelReference: ...

class IClusterPolicyRef(Protocol):
    @property
    def cluster_policy_ref(self) -> ClusterPolicyReference: ...

class IClusterRef(Protocol):
    @property
    def cluster_ref(self) -> ClusterReference: ...

class IConfigurationRef(Protocol):
    @property
    def configuration_ref(self) -> ConfigurationReference: ...

class IReplicatorRef(Protocol):
    @property
    def replicator_ref(self) -> ReplicatorReference: ...

class IServerlessClusterRef(Protocol):
    @property
    def serverless_cluster_ref(self) -> ServerlessClusterReference: ...

class ITopicRef(Protocol):
    @property
    def topic_ref(self) -> TopicReference: ...

class IVpcConnectionRef(Protocol):
    @property
    def vpc_connection_ref(self) -> VpcConnectionReference: ...
