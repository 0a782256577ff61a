"""Compute environments of instances that Batch starts and ends."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum
from typing import TYPE_CHECKING, Any, Unpack

from .. import aws_ec2 as ec2
from .. import aws_iam as iam
from .._core.flags import FeatureFlags
from .._core.lazy import Lazy
from .._core.structs import Struct
from .._core.tokens import Token
from ..constructs import Construct
from ..errors import AuthoringError
from ._compute_environment import IManagedComputeEnvironment, Imported, Managed, ManagedOptions

if TYPE_CHECKING:
    from ..aws_eks import ICluster

__all__ = [
    "AllocationStrategy",
    "DefaultInstanceClass",
    "EcsMachineImage",
    "EcsMachineImageType",
    "EksMachineImage",
    "EksMachineImageType",
    "IManagedEc2EcsComputeEnvironment",
    "ManagedEc2EcsComputeEnvironment",
    "ManagedEc2EksComputeEnvironment",
]


class EcsMachineImageType(Enum):
    """Images that ECS provides for instances."""

    ECS_AL2 = "ECS_AL2"
    ECS_AL2023 = "ECS_AL2023"
    ECS_AL2_NVIDIA = "ECS_AL2_NVIDIA"
    ECS_AL2023_NVIDIA = "ECS_AL2023_NVIDIA"


class EksMachineImageType(Enum):
    """Images that EKS provides for instances."""

    EKS_AL2 = "EKS_AL2"
    EKS_AL2_NVIDIA = "EKS_AL2_NVIDIA"
    EKS_AL2023 = "EKS_AL2023"
    EKS_AL2023_NVIDIA = "EKS_AL2023_NVIDIA"


class EcsMachineImage(Struct):
    """The image from which instances of ECS start.

    :param image: an image of your own; default the newest of its type
    :param image_type: the image's type; default ECS_AL2, by the flag @aws-cdk/aws-batch:defaultToAL2023 ECS_AL2023
    """

    image: ec2.IMachineImage | None = None
    image_type: EcsMachineImageType | None = None


class EksMachineImage(Struct):
    """The image from which instances of EKS start.

    :param image: an image of your own; default the newest of its type
    :param image_type: the image's type; default EKS_AL2, by the flag @aws-cdk/aws-batch:defaultToAL2023 EKS_AL2023
    """

    image: ec2.IMachineImage | None = None
    image_type: EksMachineImageType | None = None


class AllocationStrategy(Enum):
    """Choice among instance types that fit."""

    BEST_FIT = "BEST_FIT"
    BEST_FIT_PROGRESSIVE = "BEST_FIT_PROGRESSIVE"
    SPOT_CAPACITY_OPTIMIZED = "SPOT_CAPACITY_OPTIMIZED"
    SPOT_PRICE_CAPACITY_OPTIMIZED = "SPOT_PRICE_CAPACITY_OPTIMIZED"


class DefaultInstanceClass(Enum):
    """Sets of instance types that Batch keeps up to date."""

    X86_64 = "default_x86_64"
    ARM64 = "default_arm64"


class _Ec2Options(ManagedOptions, total=False):
    """The options of compute environments of instances. The keywords of :class:`ManagedEc2EcsComputeEnvironment`."""

    allocation_strategy: AllocationStrategy | None
    default_instance_classes: Sequence[DefaultInstanceClass] | None
    instance_classes: Sequence[ec2.InstanceClass] | None
    instance_role: iam.IRole | None
    instance_types: Sequence[ec2.InstanceType] | None
    launch_template: ec2.ILaunchTemplate | None
    minv_cpus: float | None
    placement_group: ec2.IPlacementGroup | None
    spot_bid_percentage: float | None
    use_optimal_instance_classes: bool | None


class IManagedEc2EcsComputeEnvironment(IManagedComputeEnvironment):
    """Interface of compute environments of instances on ECS."""


_SPOT_ONLY = (AllocationStrategy.SPOT_CAPACITY_OPTIMIZED, AllocationStrategy.SPOT_PRICE_CAPACITY_OPTIMIZED)


class _Ec2(Managed):
    images: list[Any]

    def __init__(self, scope: Construct, id: str, vpc: ec2.IVpc, options: _Ec2Options) -> None:
        super().__init__(scope, id, vpc, options)
        given: Any = options.get
        self.instance_types: list[ec2.InstanceType] = list(given("instance_types") or ())
        self.instance_classes: list[ec2.InstanceClass] = list(given("instance_classes") or ())
        self._defaults: Sequence[DefaultInstanceClass] | None = given("default_instance_classes")
        self._optimal: bool | None = given("use_optimal_instance_classes")
        if self._defaults is not None and self._optimal:
            raise self._refuse(
                "default_instance_classes and use_optimal_instance_classes are both given; keep the first",
                "DefaultInstanceClasses",
            )
        self.allocation_strategy: AllocationStrategy = self._strategy(given("allocation_strategy"))
        self.spot_bid_percentage: float | None = given("spot_bid_percentage")
        self.launch_template: ec2.ILaunchTemplate | None = given("launch_template")
        least = given("minv_cpus")
        self.minv_cpus: float = least if least is not None else 0
        self.placement_group: ec2.IPlacementGroup | None = given("placement_group")
        self._given_role: iam.IRole | None = given("instance_role")

    def _strategy(self, given: AllocationStrategy | None) -> AllocationStrategy:
        if given is None:
            spot = AllocationStrategy.SPOT_PRICE_CAPACITY_OPTIMIZED
            return spot if self.spot else AllocationStrategy.BEST_FIT_PROGRESSIVE
        if given in _SPOT_ONLY and not self.spot:
            raise self._refuse(f"allocation_strategy is {given.name}, but spot isn't True", "AllocationStrategy")
        return given

    def _add_profile(self) -> str:
        self.instance_role: iam.IRole = self._given_role or iam.Role(
            self,
            "InstanceProfileRole",
            assumed_by=iam.ServicePrincipal("ec2.amazonaws.com"),
            managed_policies=[
                iam.ManagedPolicy.from_aws_managed_policy_name("service-role/AmazonEC2ContainerServiceforEC2Role")
            ],
        )
        profile = iam.CfnInstanceProfile(self, "InstanceProfile", roles=[self.instance_role.role_name])
        return str(profile.attr_arn)

    def _check(self, fleet_role: iam.IRole | None = None) -> None:
        least, most, bid = self.minv_cpus, self.maxv_cpus, self.spot_bid_percentage
        if not Token.is_unresolved(least):
            if least < 0:
                raise self._refuse(f"minv_cpus is {least}; it can't be less than 0", "MinvCpus")
            if not Token.is_unresolved(most) and least > most:
                raise self._refuse(f"minv_cpus is {least}, more than maxv_cpus, {most}", "MinvCpus")
        if bid and not self.spot:
            raise self._refuse("spot_bid_percentage needs spot=True", "SpotBidPercentage")
        if bid and not Token.is_unresolved(bid) and not 0 <= bid <= 100:
            raise self._refuse(f"spot_bid_percentage is {bid}; allowed is 0 to 100", "SpotBidPercentage")
        if fleet_role is not None and not self.spot:
            raise self._refuse("spot_fleet_role needs spot=True", "SpotFleetRole")

    def _instances(self) -> list[str]:
        named = [str(kind) for kind in self.instance_types]
        named += [kind.value for kind in self.instance_classes]
        if self._defaults:
            return [*named, *(kind.value for kind in self._defaults)]
        return named if self._optimal is False else [*named, "optimal"]

    def _problems(self) -> list[str]:
        return [] if self._instances() else ["there are neither instance_types, instance_classes nor defaults"]

    def _kind(self, image: Any, newer: Enum, older: Enum) -> str:
        if image.image_type is not None:
            return str(image.image_type.value)
        flag = FeatureFlags.of(self).is_enabled("@aws-cdk/aws-batch:defaultToAL2023")
        return str((newer if flag else older).value)

    def _resources(self, profile: str, template: dict[str, Any] | None, kinds: list[str]) -> dict[str, Any]:
        configuration = [
            {
                "ImageIdOverride": image.image.get_image(self).image_id if image.image is not None else None,
                "ImageType": kind,
            }
            for image, kind in zip(self.images, kinds, strict=True)
        ]
        group = self.placement_group
        return {
            "AllocationStrategy": self.allocation_strategy.value,
            "BidPercentage": self.spot_bid_percentage,
            "Ec2Configuration": configuration or None,
            "InstanceRole": profile,
            "InstanceTypes": Lazy.list(self._instances),
            "LaunchTemplate": template,
            "MinvCpus": self.minv_cpus,
            "PlacementGroup": group.placement_group_name if group is not None else None,
            "Tags": Lazy.any(self.tags.render_tags),
            "Type": "SPOT" if self.spot else "EC2",
        }

    def add_instance_type(self, instance_type: ec2.InstanceType) -> None:
        """Allow one more kind of instance."""
        self.instance_types.append(instance_type)

    def add_instance_class(self, instance_class: ec2.InstanceClass) -> None:
        """Allow all instances of one more class."""
        self.instance_classes.append(instance_class)


class ManagedEc2EcsComputeEnvironment(_Ec2, IManagedEc2EcsComputeEnvironment):
    """A compute environment of instances, run by ECS.

    https://docs.aws.amazon.com/batch/latest/userguide/compute_environments.html

    :param vpc: the network of the instances
    :param images: the images from which instances start; default Batch's choice
    :param spot_fleet_role: the role that buys spot instances with BEST_FIT; default a new one when it is needed
    :param allocation_strategy: how Batch chooses among instance types; default BEST_FIT_PROGRESSIVE, or
        SPOT_PRICE_CAPACITY_OPTIMIZED with spot
    :param default_instance_classes: sets of instance types that Batch keeps up to date; default none
    :param instance_classes: classes of which all instance types are allowed; default none
    :param instance_role: the role of the instances; default a new one
    :param instance_types: instance types that are allowed; default none
    :param launch_template: the launch template of the instances; default none
    :param minv_cpus: how many virtual CPUs run even without jobs; default 0
    :param placement_group: the placement group of the instances; default none
    :param spot_bid_percentage: the highest spot price, as percentage of the on-demand price, 0 to 100; default 100
    :param use_optimal_instance_classes: whether Batch may choose types of the C, M and R families; default yes, unless
        default_instance_classes are given
    The others are those of `FargateComputeEnvironment`.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        vpc: ec2.IVpc,
        images: Sequence[EcsMachineImage | Mapping[str, Any]] | None = None,
        spot_fleet_role: iam.IRole | None = None,
        **options: Unpack[_Ec2Options],
    ) -> None:
        super().__init__(scope, id, vpc, options)
        self.images: list[Any] = [EcsMachineImage.of(image) for image in images or ()]
        self.spot_fleet_role: iam.IRole | None = spot_fleet_role
        if spot_fleet_role is None and self.spot and self.allocation_strategy is AllocationStrategy.BEST_FIT:
            self.spot_fleet_role = iam.Role(
                self, "SpotFleetRole", assumed_by=iam.ServicePrincipal("spotfleet.amazonaws.com")
            )
        kinds = [
            self._kind(image, EcsMachineImageType.ECS_AL2023, EcsMachineImageType.ECS_AL2) for image in self.images
        ]
        self._check_a1(kinds)
        profile = self._add_profile()
        self._check(self.spot_fleet_role)
        template = self.launch_template
        written = self._resources(
            profile, {"LaunchTemplateId": template.launch_template_id} if template is not None else None, kinds
        )
        written["SpotIamFleetRole"] = self.spot_fleet_role.role_arn if self.spot_fleet_role is not None else None
        self._make(written)
        self.node.add_validation(self._problems)

    def _check_a1(self, kinds: list[str]) -> None:
        a1 = ec2.InstanceClass.A1
        wanted = a1 in self.instance_classes or any(
            str(kind).partition(".")[0] == a1.value for kind in self.instance_types
        )
        usual = FeatureFlags.of(self).is_enabled("@aws-cdk/aws-batch:defaultToAL2023")
        newer = any("AL2023" in kind for kind in kinds) if kinds else usual
        if wanted and newer:
            raise self._refuse("Amazon Linux 2023 doesn't run on A1 instances; take ECS_AL2", "AmazonLinuxSupport")

    @staticmethod
    def from_managed_ec2_ecs_compute_environment_arn(
        scope: Construct, id: str, managed_ec2_ecs_compute_environment_arn: str
    ) -> IManagedEc2EcsComputeEnvironment:
        """Import an existing compute environment by ARN."""
        return _ImportedEc2(scope, id, managed_ec2_ecs_compute_environment_arn)


class _ImportedEc2(Imported, IManagedEc2EcsComputeEnvironment):
    def _refuse(self) -> AuthoringError:
        return AuthoringError(
            "the compute environment was imported; no instances can be added to it",
            code="CannotAddInstanceImported",
            path=self.node.path,
        )

    def add_instance_type(self, instance_type: ec2.InstanceType) -> None:
        """Refuse: the compute environment was imported."""
        raise self._refuse()

    def add_instance_class(self, instance_class: ec2.InstanceClass) -> None:
        """Refuse: the compute environment was imported."""
        raise self._refuse()


class ManagedEc2EksComputeEnvironment(_Ec2):
    """A compute environment of instances, run by EKS.

    :param eks_cluster: the cluster that runs the pods
    :param kubernetes_namespace: the namespace of the pods
    :param vpc: the network of the instances
    :param images: the images from which instances start; default Batch's choice
    The others are those of `ManagedEc2EcsComputeEnvironment`.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        eks_cluster: ICluster,
        kubernetes_namespace: str,
        vpc: ec2.IVpc,
        images: Sequence[EksMachineImage | Mapping[str, Any]] | None = None,
        **options: Unpack[_Ec2Options],
    ) -> None:
        super().__init__(scope, id, vpc, options)
        self.eks_cluster = eks_cluster
        self.kubernetes_namespace = kubernetes_namespace
        self.images: list[Any] = [EksMachineImage.of(image) for image in images or ()]
        if self.allocation_strategy is AllocationStrategy.BEST_FIT:
            raise self._refuse("allocation_strategy is BEST_FIT, which EKS doesn't have", "AllocationStrategy")
        kinds = [
            self._kind(image, EksMachineImageType.EKS_AL2023, EksMachineImageType.EKS_AL2) for image in self.images
        ]
        profile = self._add_profile()
        self._check()
        template = None
        if self.launch_template is not None:
            nodeadm = any("AL2023" in kind for kind in kinds)
            template = {
                "LaunchTemplateId": self.launch_template.launch_template_id,
                "UserdataType": "EKS_NODEADM" if nodeadm else None,
            }
        self._make(
            self._resources(profile, template, kinds),
            eks_configuration={
                "EksClusterArn": eks_cluster.cluster_arn,
                "KubernetesNamespace": kubernetes_namespace,
            },
        )
        self.node.add_validation(self._problems)
