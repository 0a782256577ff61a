"""Launch templates and placement groups: what instances of a group have in common."""

from __future__ import annotations

from enum import Enum
from typing import Any

from .. import aws_iam as iam
from .._core.flags import FeatureFlags
from .._core.fn import Fn
from .._core.lazy import Lazy
from .._core.resource import IResource, Resource
from .._core.tags import TagManager, Tags, TagType
from ..constructs import Construct
from ..errors import AuthoringError
from ..interfaces import aws_ec2 as _refs
from . import _cfn
from ._connections import Connections, IConnectable
from ._instance_types import InstanceType
from ._machine_image import IMachineImage, UserData
from ._security_group import ISecurityGroup

__all__ = [
    "ILaunchTemplate",
    "IPlacementGroup",
    "LaunchTemplate",
    "LaunchTemplateHttpTokens",
    "PlacementGroup",
    "PlacementGroupSpreadLevel",
    "PlacementGroupStrategy",
]


# the flags with which a template takes its image's user data
_USUAL_USER_DATA = (
    "@aws-cdk/aws-ec2:launchTemplateDefaultUserData",
    "@aws-cdk/aws-autoscaling:generateLaunchTemplateInsteadOfLaunchConfig",
)


class LaunchTemplateHttpTokens(Enum):
    """Say whether an instance's metadata need a token."""

    OPTIONAL = "optional"
    REQUIRED = "required"


class PlacementGroupSpreadLevel(Enum):
    """Say what instances are kept apart by."""

    HOST = "host"
    RACK = "rack"


class PlacementGroupStrategy(Enum):
    """Say how instances lie to each other."""

    CLUSTER = "cluster"
    PARTITION = "partition"
    SPREAD = "spread"


class ILaunchTemplate(IResource):
    """Stand for a launch template."""

    launch_template_id: str | None
    launch_template_name: str | None
    version_number: str

    @property
    def launch_template_ref(self) -> _refs.LaunchTemplateReference:
        """The reference that L1 classes take: its id."""
        return _refs.LaunchTemplateReference(launch_template_id=self.launch_template_id or "")


class LaunchTemplate(Resource, ILaunchTemplate, iam.IGrantable, IConnectable):
    """A launch template.

    https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-launch-templates.html

    :param associate_public_ip_address: whether instances get a public address
    :param http_tokens: whether their metadata need a token
    :param launch_template_name: its name; made by CloudFormation by default
    :param machine_image: what they start from
    :param require_imdsv2: whether their metadata need a token
    :param role: what they may do
    :param security_group: who they talk to
    :param user_data: what they run when they start
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        associate_public_ip_address: bool | None = None,
        detailed_monitoring: bool | None = None,
        disable_api_termination: bool | None = None,
        ebs_optimized: bool | None = None,
        hibernation_configured: bool | None = None,
        http_endpoint: bool | None = None,
        http_put_response_hop_limit: float | None = None,
        http_tokens: LaunchTemplateHttpTokens | None = None,
        instance_metadata_tags: bool | None = None,
        instance_type: InstanceType | None = None,
        key_name: str | None = None,
        launch_template_name: str | None = None,
        machine_image: IMachineImage | None = None,
        nitro_enclave_enabled: bool | None = None,
        placement_group: IPlacementGroup | None = None,
        require_imdsv2: bool | None = None,
        role: iam.IRole | None = None,
        security_group: ISecurityGroup | None = None,
        user_data: UserData | None = None,
        version_description: str | None = None,
    ) -> None:
        super().__init__(scope, id)
        limit = http_put_response_hop_limit
        if limit is not None and not 1 <= limit <= 64:
            raise self._refuse(f"http_put_response_hop_limit is {limit}; allowed is 1 to 64", "HopLimit")
        if require_imdsv2 and http_tokens is LaunchTemplateHttpTokens.OPTIONAL:
            raise self._refuse("http_tokens is OPTIONAL, but require_imdsv2 is True", "HttpTokensRequired")
        if version_description is not None and len(version_description) > 255:
            raise self._refuse(
                f"version_description has {len(version_description)} characters; allowed is 255", "VersionDescription"
            )
        self.role = role
        profile = iam.CfnInstanceProfile(self, "Profile", roles=[role.role_name]) if role is not None else None
        self._connections = Connections(security_groups=[security_group]) if security_group is not None else None
        image = machine_image.get_image(self) if machine_image is not None else None
        self.image_id = image.image_id if image is not None else None
        self.os_type = image.os_type if image is not None else None
        self.instance_type = instance_type
        self.user_data = user_data
        flags = FeatureFlags.of(self)
        if user_data is None and image is not None and any(flags.is_enabled(flag) for flag in _USUAL_USER_DATA):
            self.user_data = image.user_data
        script = self.user_data
        tokens = "required" if require_imdsv2 else http_tokens.value if http_tokens else None
        metadata = {
            "HttpEndpoint": _switch(http_endpoint),
            "HttpPutResponseHopLimit": limit,
            "HttpTokens": tokens,
            "InstanceMetadataTags": _switch(instance_metadata_tags),
        }
        groups = Lazy.list(self._groups)
        interfaces = None
        if associate_public_ip_address is not None:
            public = associate_public_ip_address
            interfaces = [{"AssociatePublicIpAddress": public, "DeviceIndex": 0, "Groups": groups}]
        self.tags = TagManager(TagType.STANDARD, "AWS::EC2::LaunchTemplate")
        resource = _cfn.CfnLaunchTemplate(
            self,
            "Resource",
            launch_template_name=launch_template_name,
            version_description=version_description,
            launch_template_data={
                "DisableApiTermination": disable_api_termination,
                "EbsOptimized": ebs_optimized,
                "EnclaveOptions": _enabled("Enabled", nitro_enclave_enabled),
                "HibernationOptions": _enabled("Configured", hibernation_configured),
                "IamInstanceProfile": {"Arn": profile.attr_arn} if profile is not None else None,
                "ImageId": self.image_id,
                "InstanceType": str(instance_type) if instance_type is not None else None,
                "KeyName": key_name,
                "MetadataOptions": metadata if any(value is not None for value in metadata.values()) else None,
                "Monitoring": _enabled("Enabled", detailed_monitoring),
                "NetworkInterfaces": interfaces,
                "Placement": {"GroupName": placement_group.placement_group_name} if placement_group else None,
                "SecurityGroupIds": None if interfaces else groups,
                "TagSpecifications": Lazy.any(lambda: self._tagged("instance", "volume")),
                "UserData": Fn.base64(Lazy.string(script.render)) if script is not None else None,
            },
            tag_specifications=Lazy.any(lambda: self._tagged("launch-template")),
        )
        if role is not None:
            resource.node.add_dependency(role)
        Tags.of(self).add("Name", self.node.path)
        self.launch_template_id: str = resource.ref
        self.launch_template_name = None
        self.default_version_number: str = resource.attr_default_version_number
        self.latest_version_number: str = resource.attr_latest_version_number
        self.version_number = self.latest_version_number

    def _refuse(self, message: str, code: str) -> AuthoringError:
        return AuthoringError(message, code=code, path=self.node.path, kind="LaunchTemplate")

    def _groups(self) -> list[str] | None:
        if self._connections is None:
            return None
        return [group.security_group_id for group in self._connections.security_groups]

    def _tagged(self, *kinds: str) -> list[dict[str, Any]] | None:
        if not self.tags.has_tags():
            return None
        tags = self.tags.render_tags()
        return [{"ResourceType": kind, "Tags": tags} for kind in kinds]

    @property
    def connections(self) -> Connections:  # type: ignore[override]  # computed, where the interface has an attribute
        """Who the instances talk to; needs a security group."""
        if self._connections is None:
            raise self._refuse("it has no security_group, so nothing can be allowed", "LaunchTemplateConnections")
        return self._connections

    @property
    def grant_principal(self) -> iam.IPrincipal:  # type: ignore[override]  # computed here, an attribute there
        """Who is granted something; needs a role."""
        if self.role is None:
            raise self._refuse("it has no role, so nothing can be granted", "LaunchTemplateRole")
        return self.role.grant_principal

    def add_security_group(self, security_group: ISecurityGroup) -> None:
        """Put instances into one more group; needs a first one."""
        self.connections.add_security_group(security_group)

    @staticmethod
    def from_launch_template_attributes(
        scope: Construct,
        id: str,
        *,
        launch_template_id: str | None = None,
        launch_template_name: str | None = None,
        version_number: str | None = None,
    ) -> ILaunchTemplate:
        """Take a launch template that exists, by its id or its name; by default its default version.

        :raises AuthoringError: without exactly one of the two
        """
        if bool(launch_template_id) == bool(launch_template_name):
            raise AuthoringError(
                "give exactly one of launch_template_id and launch_template_name",
                code="LaunchTemplate",
                path=scope.node.path,
            )
        made = _Imported(scope, id)
        made.launch_template_id, made.launch_template_name = launch_template_id, launch_template_name
        made.version_number = version_number if version_number is not None else "$Default"
        return made


class _Imported(Resource, ILaunchTemplate):
    pass


def _switch(value: bool | None) -> str | None:
    return None if value is None else "enabled" if value else "disabled"


def _enabled(name: str, value: bool | None) -> dict[str, bool] | None:
    return None if value is None else {name: value}


class IPlacementGroup(IResource):
    """Stand for a placement group."""

    placement_group_name: str

    @property
    def placement_group_ref(self) -> _refs.PlacementGroupReference:
        """The reference that L1 classes take: its name."""
        return _refs.PlacementGroupReference(group_name=self.placement_group_name)


class PlacementGroup(Resource, IPlacementGroup):
    """A group of instances that lie near each other, or apart.

    https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/placement-groups.html

    :param partitions: how many parts it has, 1 to 7; with strategy PARTITION
    :param spread_level: what instances are kept apart by; with strategy SPREAD
    :param strategy: how instances lie to each other
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        partitions: float | None = None,
        spread_level: PlacementGroupSpreadLevel | None = None,
        strategy: PlacementGroupStrategy | None = None,
    ) -> None:
        super().__init__(scope, id)
        if partitions and strategy not in (None, PlacementGroupStrategy.PARTITION):
            raise self._refuse("partitions", PlacementGroupStrategy.PARTITION)
        if partitions:
            strategy = PlacementGroupStrategy.PARTITION
        if spread_level and strategy not in (None, PlacementGroupStrategy.SPREAD):
            raise self._refuse("spread_level", PlacementGroupStrategy.SPREAD)
        if spread_level:
            strategy = PlacementGroupStrategy.SPREAD
        self.partitions, self.spread_level, self.strategy = partitions, spread_level, strategy
        resource = _cfn.CfnPlacementGroup(
            self,
            "Resource",
            partition_count=partitions,
            spread_level=spread_level.value if spread_level else None,
            strategy=strategy.value if strategy else None,
        )
        self.placement_group_name: str = resource.attr_group_name

    def _refuse(self, keyword: str, wanted: PlacementGroupStrategy) -> AuthoringError:
        return AuthoringError(
            f"{keyword} goes with strategy {wanted.name} alone",
            code="PlacementGroup",
            path=self.node.path,
            kind="PlacementGroup",
        )

    @staticmethod
    def from_placement_group_name(scope: Construct, id: str, placement_group_name: str) -> IPlacementGroup:
        """Take a placement group that exists, by its name."""
        made = _ImportedGroup(scope, id)
        made.placement_group_name = placement_group_name
        return made


class _ImportedGroup(Resource, IPlacementGroup):
    pass
