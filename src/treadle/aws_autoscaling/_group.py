"""Groups of instances that grow and shrink."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from itertools import pairwise
from typing import Any

from .. import aws_ec2 as ec2
from .. import aws_iam as iam
from .._core.flags import FeatureFlags
from .._core.fn import Fn
from .._core.lazy import Lazy
from .._core.quantities import Duration
from .._core.resource import IResource, PhysicalName, Resource
from .._core.stack import Stack
from .._core.tags import Tags
from .._core.tokens import Token, number_text
from ..constructs import Construct
from ..errors import AuthoringError, UnsupportedError
from ..interfaces import aws_autoscaling as _refs
from . import _cfn

__all__ = ["AutoScalingGroup", "IAutoScalingGroup", "Monitoring"]


class Monitoring(Enum):
    """Say how closely instances are watched."""

    BASIC = "BASIC"
    DETAILED = "DETAILED"


class IAutoScalingGroup(IResource, iam.IGrantable):
    """Stand for a group of instances."""

    auto_scaling_group_arn: str
    auto_scaling_group_name: str
    os_type: ec2.OperatingSystemType

    @property
    def auto_scaling_group_ref(self) -> _refs.AutoScalingGroupReference:
        """The reference that L1 classes take: its ARN and name."""
        return _refs.AutoScalingGroupReference(
            auto_scaling_group_arn=self.auto_scaling_group_arn, auto_scaling_group_name=self.auto_scaling_group_name
        )


class AutoScalingGroup(Resource, IAutoScalingGroup, ec2.IConnectable):
    """A group of instances.

    https://docs.aws.amazon.com/autoscaling/ec2/userguide/auto-scaling-groups.html

    :param vpc: the network
    :param allow_all_outbound: whether instances may talk to anybody; by default they may
    :param auto_scaling_group_name: its name; made by CloudFormation by default
    :param desired_capacity: how many instances there are at first
    :param instance_type: the kind of instance; in a launch_template otherwise
    :param launch_template: what instances have in common, in place of the keywords that say it
    :param machine_image: what instances start from
    :param max_capacity: the most instances
    :param max_instance_lifetime: after which an instance is replaced, 1 to 365 days
    :param min_capacity: the fewest instances; one by default
    :param new_instances_protected_from_scale_in: whether instances stay when the group shrinks
    :param role: what instances may do; by default made
    :param security_group: by default made
    :param spot_price: the most that is paid for spot instances
    :param user_data: what instances run when they start
    :param vpc_subnets: where instances are; by default the private subnets
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        vpc: ec2.IVpc,
        allow_all_outbound: bool | None = None,
        associate_public_ip_address: bool | None = None,
        auto_scaling_group_name: str | None = None,
        capacity_rebalance: bool | None = None,
        cooldown: Duration | None = None,
        default_instance_warmup: Duration | None = None,
        desired_capacity: float | None = None,
        ignore_unmodified_size_properties: bool | None = None,
        instance_monitoring: Monitoring | None = None,
        instance_type: ec2.InstanceType | None = None,
        key_name: str | None = None,
        launch_template: ec2.ILaunchTemplate | None = None,
        machine_image: ec2.IMachineImage | None = None,
        max_capacity: float | None = None,
        max_instance_lifetime: Duration | None = None,
        min_capacity: float | None = None,
        new_instances_protected_from_scale_in: bool | None = None,
        role: iam.IRole | None = None,
        security_group: ec2.ISecurityGroup | None = None,
        spot_price: str | None = None,
        ssm_session_permissions: bool | None = None,
        user_data: ec2.UserData | None = None,
        vpc_subnets: ec2.SubnetSelection | Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(scope, id, physical_name=auto_scaling_group_name)
        self._protects = new_instances_protected_from_scale_in
        self.spot_price = spot_price
        self._groups: list[ec2.ISecurityGroup] = []
        self._role: iam.IRole | None = None
        self._connections: ec2.Connections | None = None
        self._user_data: ec2.UserData | None = None
        if launch_template is not None:
            mine = {
                "machine_image": machine_image,
                "instance_type": instance_type,
                "role": role,
                "security_group": security_group,
                "user_data": user_data,
                "key_name": key_name,
                "spot_price": spot_price,
                "instance_monitoring": instance_monitoring,
                "associate_public_ip_address": associate_public_ip_address,
            }
            given = [name for name, value in mine.items() if value is not None]
            if given:
                raise self._refuse(f"{', '.join(given)} can't be given beside launch_template; say it there", "Setting")
            launched = self._from_template(launch_template)
        else:
            if machine_image is None or instance_type is None:
                missing = "machine_image" if machine_image is None else "instance_type"
                raise self._refuse(f"{missing} is missing; it is needed without a launch_template", "Setting")
            if FeatureFlags.of(self).is_enabled("@aws-cdk/aws-autoscaling:generateLaunchTemplateInsteadOfLaunchConfig"):
                raise UnsupportedError(
                    f"AutoScalingGroup at {self.node.path}: the flag "
                    "@aws-cdk/aws-autoscaling:generateLaunchTemplateInsteadOfLaunchConfig isn't followed by treadle; "
                    "give the group a launch_template",
                    code="FeatureFlag",
                )
            Tags.of(self).add("Name", self.node.path)
            group = security_group or ec2.SecurityGroup(
                self, "InstanceSecurityGroup", vpc=vpc, allow_all_outbound=allow_all_outbound is not False
            )
            self._role = role or iam.Role(
                self,
                "InstanceRole",
                role_name=PhysicalName.GENERATE_IF_NEEDED,
                assumed_by=iam.ServicePrincipal("ec2.amazonaws.com"),
            )
            profile = iam.CfnInstanceProfile(self, "InstanceProfile", roles=[self._role.role_name])
            self._connections = ec2.Connections(security_groups=[group])
            self._groups.append(group)
            image = machine_image.get_image(self)
            self.os_type = image.os_type
            self._user_data = script = user_data or image.user_data
            detailed = instance_monitoring is Monitoring.DETAILED if instance_monitoring is not None else None
            launch = _cfn.CfnLaunchConfiguration(
                self,
                "LaunchConfig",
                associate_public_ip_address=associate_public_ip_address,
                iam_instance_profile=profile.ref,
                image_id=image.image_id,
                instance_monitoring=detailed,
                instance_type=str(instance_type),
                key_name=key_name,
                security_groups=Lazy.list(lambda: [each.security_group_id for each in self._groups]),
                spot_price=spot_price,
                user_data=Lazy.string(lambda: Fn.base64(script.render())),
            )
            launch.node.add_dependency(self._role)
            launched = {"launch_configuration_name": launch.ref}
        self.grant_principal = self._role or iam.UnknownPrincipal(resource=self)
        if ssm_session_permissions and self._role is not None:
            self._role.add_managed_policy(
                iam.ManagedPolicy.from_aws_managed_policy_name("AmazonSSMManagedInstanceCore")
            )
        least, most = self._limits(desired_capacity, min_capacity, max_capacity)
        life = max_instance_lifetime.to_seconds() if max_instance_lifetime is not None else None
        if life and not Token.is_unresolved(life) and not 86_400 <= life <= 31_536_000:
            raise self._refuse("max_instance_lifetime isn't within 1 to 365 days", "MaxInstanceLifetime")
        selection = ec2.SubnetSelection.maybe(vpc_subnets) or ec2.SubnetSelection()
        subnets = vpc.select_subnets(**selection.__dict__)
        if associate_public_ip_address and not subnets.has_public:
            raise self._refuse(
                "associate_public_ip_address needs public subnets: vpc_subnets=SubnetSelection(subnet_type=PUBLIC)",
                "AssociatePublicIpAddress",
            )
        resource = _cfn.CfnAutoScalingGroup(
            self,
            "ASG",
            auto_scaling_group_name=self.physical_name,
            capacity_rebalance=capacity_rebalance,
            cooldown=number_text(cooldown.to_seconds()) if cooldown is not None else None,
            default_instance_warmup=default_instance_warmup.to_seconds() if default_instance_warmup else None,
            desired_capacity=_text(desired_capacity) if desired_capacity is not None else None,
            max_instance_lifetime=life,
            max_size=_text(most),
            min_size=_text(least),
            new_instances_protected_from_scale_in=Lazy.any(lambda: self._protects),
            vpc_zone_identifier=list(subnets.subnet_ids),
            **launched,
        )
        self.node.default_child = self._resource = resource
        if ignore_unmodified_size_properties is not False:
            resource.cfn_options.update_policy = {
                "AutoScalingScheduledAction": {"IgnoreUnmodifiedGroupSizeProperties": True}
            }
        self.auto_scaling_group_name = self._get_resource_name_attribute(resource.ref)
        self.auto_scaling_group_arn = self.stack.format_arn(
            service="autoscaling",
            resource="autoScalingGroup:*:autoScalingGroupName",
            resource_name=self.auto_scaling_group_name,
        )

    def _refuse(self, message: str, code: str) -> AuthoringError:
        return AuthoringError(message, code=code, path=self.node.path, kind="AutoScalingGroup")

    def _from_template(self, template: ec2.ILaunchTemplate) -> dict[str, Any]:
        self.os_type = ec2.OperatingSystemType.UNKNOWN
        if isinstance(template, ec2.LaunchTemplate):
            for name, value in (("instance_type", template.instance_type), ("machine_image", template.image_id)):
                if value is None:
                    raise self._refuse(f"the launch_template has no {name}", "RequiresSettingLaunchTemplate")
            self.os_type = template.os_type or ec2.OperatingSystemType.UNKNOWN
            self._role, self._user_data = template.role, template.user_data
            self._connections = template._connections
        named = {
            "LaunchTemplateId": template.launch_template_id,
            "LaunchTemplateName": template.launch_template_name,
            "Version": template.version_number,
        }
        return {"launch_template": {name: value for name, value in named.items() if value is not None}}

    def _limits(self, desired: float | None, least: float | None, most: float | None) -> tuple[float, float]:
        fewest = least if least is not None else 1
        if most is None:
            most = desired
        if most is None:
            most = fewest if Token.is_unresolved(fewest) else max(fewest, 1)
        ordered = (("min_capacity", fewest), ("desired_capacity", desired), ("max_capacity", most))
        known = [(name, value) for name, value in ordered if value is not None and not Token.is_unresolved(value)]
        for (name, low), (other, high) in pairwise(known):
            if low > high:
                raise self._refuse(f"{name} is {number_text(low)}, more than {other}, {number_text(high)}", "Capacity")
        return fewest, most

    @property
    def role(self) -> iam.IRole:
        """What the instances may do."""
        if self._role is None:
            raise self._refuse("its launch template has no role", "AutoScalingGroupRole")
        return self._role

    @property
    def user_data(self) -> ec2.UserData:
        """What the instances run when they start."""
        if self._user_data is None:
            raise self._refuse("its launch template has no user data", "AutoScalingGroupUserData")
        return self._user_data

    @property
    def connections(self) -> ec2.Connections:  # type: ignore[override]  # computed here, an attribute there
        """Whom the instances talk to."""
        if self._connections is None:
            raise self._refuse("its launch template has no security group", "AutoScalingGroupConnections")
        return self._connections

    def add_security_group(self, security_group: ec2.ISecurityGroup) -> None:
        """Put instances into one more security group."""
        if not self._groups:
            raise self._refuse("groups are added to its launch template", "CannotAddSecurityGroups")
        self._groups.append(security_group)

    def add_user_data(self, *commands: str) -> None:
        """Add lines to what instances run when they start."""
        self.user_data.add_commands(*commands)

    def add_to_role_policy(self, statement: iam.PolicyStatement) -> None:
        """Let instances do something."""
        self.role.add_to_principal_policy(statement)

    def protect_new_instances_from_scale_in(self) -> None:
        """Keep new instances when the group shrinks."""
        self._protects = True

    def are_new_instances_protected_from_scale_in(self) -> bool:
        """Tell whether new instances are kept when the group shrinks."""
        return self._protects is True

    @staticmethod
    def from_auto_scaling_group_name(scope: Construct, id: str, auto_scaling_group_name: str) -> IAutoScalingGroup:
        """Take a group that exists, by its name."""
        return _Imported(scope, id, auto_scaling_group_name)


def _text(value: float) -> str:
    return Token.as_string(value) if Token.is_unresolved(value) else number_text(value)


class _Imported(Resource, IAutoScalingGroup):
    def __init__(self, scope: Construct, id: str, name: str) -> None:
        super().__init__(scope, id)
        self.auto_scaling_group_name = name
        self.auto_scaling_group_arn = Stack.of(self).format_arn(
            service="autoscaling", resource="autoScalingGroup:*:autoScalingGroupName", resource_name=name
        )
        self.os_type = ec2.OperatingSystemType.UNKNOWN
        self.grant_principal = iam.UnknownPrincipal(resource=self)
