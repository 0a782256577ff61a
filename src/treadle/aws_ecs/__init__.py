"""Amazon Elastic Container Service: a mirror of ``aws_cdk.aws_ecs``, as far as tasks need it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._amis import *
    from ._capacity import *
    from ._cfn import *
    from ._cluster import *
    from ._cluster_types import *
    from ._container import *
    from ._environment import *
    from ._images import *
    from ._linux_parameters import *
    from ._log_drivers import *
    from ._logging import *
    from ._placement import *
    from ._proxy import *
    from ._secret import *
    from ._task_definition import *
    from ._task_types import *
else:
    from .._lazy_exports import lazy_exports

    _HOMES = {
        "_amis": "AmiHardwareType EcsOptimizedImage MachineImageType",
        "_capacity": "AsgCapacityProvider",
        "_cluster": "Cluster ICluster",
        "_cluster_types": (
            "AddCapacityOptions CapacityProviderStrategy CloudMapNamespaceOptions ContainerInsights "
            "ExecuteCommandConfiguration ExecuteCommandLogConfiguration ExecuteCommandLogging FargatePlatformVersion "
            "LaunchType ManagedStorageConfiguration PropagatedTagSource"
        ),
        "_container": "ContainerDefinition ContainerDefinitionOptions ContainerDependency VolumeFrom",
        "_environment": (
            "AssetEnvironmentFile CredentialSpec DomainJoinedCredentialSpec DomainlessCredentialSpec EnvironmentFile "
            "EnvironmentFileType S3EnvironmentFile"
        ),
        "_images": "AssetImage ContainerImage ContainerImageConfig EcrImage RepositoryImage",
        "_linux_parameters": "Capability Device DevicePermission LinuxParameters Tmpfs TmpfsMountOption",
        "_log_drivers": (
            "FluentdLogDriver GelfCompressionType GelfLogDriver GenericLogDriver JournaldLogDriver JsonFileLogDriver "
            "LogDrivers SplunkLogDriver SplunkLogFormat SyslogLogDriver"
        ),
        "_logging": "AwsLogDriver AwsLogDriverMode LogDriver",
        "_placement": "BinPackResource BuiltInAttributes PlacementConstraint PlacementStrategy",
        "_proxy": "AppMeshProxyConfiguration AppMeshProxyConfigurationProps ProxyConfiguration ProxyConfigurations",
        "_secret": "Secret SecretVersionInfo",
        "_task_definition": (
            "Ec2TaskDefinition ExternalTaskDefinition FargateTaskDefinition ITaskDefinition TaskDefinition"
        ),
        "_task_types": (
            "AppProtocol AuthorizationConfig Compatibility ContainerDependencyCondition CpuArchitecture "
            "DockerVolumeConfiguration EfsVolumeConfiguration HealthCheck Host InferenceAccelerator IpcMode "
            "MountPoint NetworkMode OperatingSystemFamily PidMode PortMapping Protocol RuntimePlatform Scope "
            "SystemControl Ulimit UlimitName VersionConsistency Volume"
        ),
    }
    __getattr__, __dir__ = lazy_exports(__name__, _HOMES)
