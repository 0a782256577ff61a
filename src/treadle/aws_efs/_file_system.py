"""File systems."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Any

from .. import aws_ec2 as ec2
from .. import aws_iam as iam
from .. import aws_kms as kms
from .._core.arn import ArnFormat
from .._core.flags import FeatureFlags
from .._core.ids import Names
from .._core.lazy import Lazy
from .._core.quantities import Size
from .._core.resource import IResource, RemovalPolicy, Resource
from .._core.stack import Stack
from .._core.tags import Tags
from .._core.tokens import Token
from ..constructs import Construct, DependencyGroup
from ..errors import AuthoringError
from ..interfaces import aws_efs as _refs
from . import _cfn
from ._access_point import AccessPoint, Acl, PosixUser

__all__ = [
    "FileSystem",
    "IFileSystem",
    "LifecyclePolicy",
    "OutOfInfrequentAccessPolicy",
    "PerformanceMode",
    "ReplicationOverwriteProtection",
    "ThroughputMode",
]

_MOUNT, _WRITE, _ROOT = (f"elasticfilesystem:Client{name}" for name in ("Mount", "Write", "RootAccess"))
_MOUNTED = {"Bool": {"elasticfilesystem:AccessedViaMountTarget": "true"}}


class LifecyclePolicy(Enum):
    """The time after which an unused file is moved."""

    AFTER_1_DAY = "AFTER_1_DAY"
    AFTER_7_DAYS = "AFTER_7_DAYS"
    AFTER_14_DAYS = "AFTER_14_DAYS"
    AFTER_30_DAYS = "AFTER_30_DAYS"
    AFTER_60_DAYS = "AFTER_60_DAYS"
    AFTER_90_DAYS = "AFTER_90_DAYS"
    AFTER_180_DAYS = "AFTER_180_DAYS"
    AFTER_270_DAYS = "AFTER_270_DAYS"
    AFTER_365_DAYS = "AFTER_365_DAYS"


class OutOfInfrequentAccessPolicy(Enum):
    """When a file is moved back to standard storage."""

    AFTER_1_ACCESS = "AFTER_1_ACCESS"


class PerformanceMode(Enum):
    """Performance modes of a file system."""

    GENERAL_PURPOSE = "generalPurpose"
    MAX_IO = "maxIO"


class ThroughputMode(Enum):
    """Throughput modes of a file system."""

    BURSTING = "bursting"
    PROVISIONED = "provisioned"
    ELASTIC = "elastic"


class ReplicationOverwriteProtection(Enum):
    """Protection of a file system against replications."""

    ENABLED = "ENABLED"
    DISABLED = "DISABLED"


class IFileSystem(IResource, ec2.IConnectable):
    """Interface of file systems."""

    file_system_arn: str
    file_system_id: str
    mount_targets_available: Any

    @property
    def file_system_ref(self) -> _refs.FileSystemReference:
        """The reference that L1 classes take: its ARN and id."""
        return _refs.FileSystemReference(file_system_arn=self.file_system_arn, file_system_id=self.file_system_id)

    def grant(self, grantee: Any, *actions: str) -> iam.Grant:
        """Grant ``grantee`` permission for the given actions."""
        raise NotImplementedError  # each implementation defines it


class _FileSystemBase(Resource, IFileSystem):
    _policy: iam.PolicyDocument | None = None
    _granted = False
    _own = False

    def grant(self, grantee: Any, *actions: str) -> iam.Grant:
        """Grant ``grantee`` permission for the given actions."""
        return iam.Grant.add_to_principal_or_resource(
            grantee=grantee, actions=list(actions), resource_arns=[self.file_system_arn], resource=self
        )

    def _grant_client(self, grantee: Any, *actions: str) -> iam.Grant:
        self._granted = True
        return iam.Grant.add_to_principal_or_resource(
            grantee=grantee,
            actions=list(actions),
            resource_arns=[self.file_system_arn],
            resource=self,
            conditions=_MOUNTED,
        )

    def grant_read(self, grantee: Any) -> iam.Grant:
        """Grant ``grantee`` permission to read files."""
        return self._grant_client(grantee, _MOUNT)

    def grant_read_write(self, grantee: Any) -> iam.Grant:
        """Grant ``grantee`` permission to read and write files."""
        return self._grant_client(grantee, _MOUNT, _WRITE)

    def grant_root_access(self, grantee: Any) -> iam.Grant:
        """Grant ``grantee`` all permissions on files."""
        return self._grant_client(grantee, _MOUNT, _WRITE, _ROOT)

    def add_to_resource_policy(self, statement: iam.PolicyStatement) -> iam.AddToResourcePolicyResult:
        """Add a statement to the file system's policy; imported ones can't take any."""
        if not self._own:
            return iam.AddToResourcePolicyResult(statement_added=False)
        if self._policy is None:
            self._policy = iam.PolicyDocument()
        self._policy.add_statements(statement)
        return iam.AddToResourcePolicyResult(statement_added=True, policy_dependable=self)


class FileSystem(_FileSystemBase):
    """An EFS file system.

    https://docs.aws.amazon.com/efs/latest/ug/whatisefs.html

    :param vpc: the network in which it can be mounted
    :param allow_anonymous_access: whether clients without a role may mount it; default yes until a role is granted
        access, by flag no
    :param enable_automatic_backups: whether AWS Backup backs it up; default no
    :param encrypted: whether files are encrypted; default yes
    :param file_system_name: the file system's Name tag; default the construct's path
    :param file_system_policy: the file system's own policy; default none
    :param kms_key: the KMS key that encrypts files; default AWS's own for EFS
    :param lifecycle_policy: when unused files move to infrequent access; default never
    :param one_zone: whether it is kept in one availability zone alone; default no
    :param out_of_infrequent_access_policy: when files move back from infrequent access; default never
    :param performance_mode: GENERAL_PURPOSE or MAX_IO; default GENERAL_PURPOSE
    :param provisioned_throughput_per_second: the throughput per second, written in MiB; for ThroughputMode.PROVISIONED
    :param removal_policy: what happens to the file system when it is removed; default RETAIN
    :param replication_overwrite_protection: whether a replication may write over it; default not
    :param security_group: the group of the mount targets; default a new one
    :param throughput_mode: BURSTING, ELASTIC or PROVISIONED; default BURSTING
    :param transition_to_archive_policy: when unused files move to the archive; default never
    :param vpc_subnets: the subnets in which it can be mounted; default one in each zone
    """

    DEFAULT_PORT = 2049
    _own = True

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        vpc: ec2.IVpc,
        allow_anonymous_access: bool | None = None,
        enable_automatic_backups: bool | None = None,
        encrypted: bool | None = None,
        file_system_name: str | None = None,
        file_system_policy: iam.PolicyDocument | None = None,
        kms_key: kms.IKey | None = None,
        lifecycle_policy: LifecyclePolicy | None = None,
        one_zone: bool | None = None,
        out_of_infrequent_access_policy: OutOfInfrequentAccessPolicy | None = None,
        performance_mode: PerformanceMode | None = None,
        provisioned_throughput_per_second: Size | None = None,
        removal_policy: RemovalPolicy | None = None,
        replication_overwrite_protection: ReplicationOverwriteProtection | None = None,
        security_group: ec2.ISecurityGroup | None = None,
        throughput_mode: ThroughputMode | None = None,
        transition_to_archive_policy: LifecyclePolicy | None = None,
        vpc_subnets: ec2.SubnetSelection | Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(scope, id)
        max_io = performance_mode is PerformanceMode.MAX_IO
        selection = ec2.SubnetSelection.maybe(vpc_subnets)
        if max_io and one_zone:
            raise self._refuse("performance_mode MAX_IO doesn't go with one_zone", "PerformanceModeOneZone")
        zone = self._zone(vpc, selection) if one_zone else None
        if throughput_mode is ThroughputMode.PROVISIONED and provisioned_throughput_per_second is None:
            raise self._refuse(
                "throughput_mode PROVISIONED needs provisioned_throughput_per_second", "ProvisionedThroughputPerSecond"
            )
        if throughput_mode is ThroughputMode.ELASTIC and max_io:
            raise self._refuse("throughput_mode ELASTIC doesn't go with performance_mode MAX_IO", "ThroughputMode")
        moves = {
            "TransitionToIA": lifecycle_policy,
            "TransitionToPrimaryStorageClass": out_of_infrequent_access_policy,
            "TransitionToArchive": transition_to_archive_policy,
        }
        flags = FeatureFlags.of(self)
        self._anonymous = allow_anonymous_access
        self._denies = flags.is_enabled("@aws-cdk/aws-efs:denyAnonymousAccess")
        self._policy = file_system_policy
        throughput = provisioned_throughput_per_second
        protection = replication_overwrite_protection
        resource = _cfn.CfnFileSystem(
            self,
            "Resource",
            encrypted=True if encrypted is None else encrypted,
            kms_key_id=kms_key.key_arn if kms_key is not None else None,
            lifecycle_policies=[{name: after.value} for name, after in moves.items() if after is not None] or None,
            performance_mode=performance_mode.value if performance_mode else None,
            throughput_mode=throughput_mode.value if throughput_mode else None,
            provisioned_throughput_in_mibps=throughput.to_mebibytes() if throughput is not None else None,
            backup_policy={"Status": "ENABLED"} if enable_automatic_backups else None,
            file_system_policy=Lazy.any(self._document),
            file_system_protection={"ReplicationOverwriteProtection": protection.value} if protection else None,
            availability_zone_name=zone,
        )
        resource.apply_removal_policy(removal_policy)
        self.file_system_id: str = resource.ref
        self.file_system_arn: str = resource.attr_arn
        Tags.of(self).add("Name", file_system_name or self.node.path)
        group = security_group or ec2.SecurityGroup(self, "EfsSecurityGroup", vpc=vpc)
        self.connections: ec2.Connections = ec2.Connections(
            security_groups=[group], default_port=ec2.Port.tcp(self.DEFAULT_PORT)
        )
        if zone is not None:
            selection = ec2.SubnetSelection(availability_zones=[zone])
        chosen = vpc.select_subnets(**(selection or ec2.SubnetSelection(one_per_az=True)).__dict__)
        self.mount_targets_available: Any = DependencyGroup()
        by_name = flags.is_enabled("@aws-cdk/aws-efs:mountTargetOrderInsensitiveLogicalId")
        for number, subnet in enumerate(chosen.subnets, 1):
            name = str(number)
            if by_name:
                own = subnet.node.id
                name = f"-{Names.unique_resource_name(subnet, max_length=16) if Token.is_unresolved(own) else own}"
            target = _cfn.CfnMountTarget(
                self,
                f"EfsMountTarget{name}",
                file_system_id=self.file_system_id,
                security_groups=[group.security_group_id],
                subnet_id=subnet.subnet_id,
            )
            self.mount_targets_available.add(target)

    def _refuse(self, message: str, code: str) -> AuthoringError:
        return AuthoringError(message, code=code, path=self.node.path, kind="FileSystem")

    def _zone(self, vpc: ec2.IVpc, selection: ec2.SubnetSelection | None) -> str:
        if selection is None:
            return vpc.availability_zones[0]
        zones = list(selection.availability_zones or ())
        if len(zones) != 1:
            raise self._refuse(
                f"one_zone is True; vpc_subnets then names exactly one of availability_zones, not {zones}", "OneZone"
            )
        known = vpc.availability_zones
        settled = not any(Token.is_unresolved(zone) or zone.startswith("dummy") for zone in known)
        if settled and zones[0] not in known:
            raise self._refuse(f"{zones[0]} isn't a zone of the network, which has {', '.join(known)}", "OneZone")
        return zones[0]

    def _document(self) -> iam.PolicyDocument | None:
        allowed = self._anonymous if self._anonymous is not None else not (self._denies or self._granted)
        if allowed:
            return self._policy
        document = iam.PolicyDocument(statements=self._policy._statements if self._policy is not None else [])
        document.add_statements(
            iam.PolicyStatement(principals=[iam.AnyPrincipal()], actions=[_WRITE, _ROOT], conditions=_MOUNTED)
        )
        return document

    def add_access_point(
        self,
        id: str,
        *,
        client_token: str | None = None,
        create_acl: Acl | Mapping[str, Any] | None = None,
        path: str | None = None,
        posix_user: PosixUser | Mapping[str, Any] | None = None,
    ) -> AccessPoint:
        """Add a door with a user and a folder of its own."""
        return AccessPoint(
            self,
            id,
            file_system=self,
            client_token=client_token,
            create_acl=create_acl,
            path=path,
            posix_user=posix_user,
        )

    @staticmethod
    def from_file_system_attributes(
        scope: Construct,
        id: str,
        *,
        security_group: ec2.ISecurityGroup,
        file_system_arn: str | None = None,
        file_system_id: str | None = None,
    ) -> IFileSystem:
        """Import an existing file system by id or ARN.

        :raises AuthoringError: without exactly one of the two
        """
        if (file_system_id is None) == (file_system_arn is None):
            raise AuthoringError(
                "give one of file_system_id and file_system_arn", code="FileSystem", path=scope.node.path
            )
        return _Imported(scope, id, security_group, file_system_arn, file_system_id)


class _Imported(_FileSystemBase):
    def __init__(
        self, scope: Construct, id: str, group: ec2.ISecurityGroup, arn: str | None, known: str | None
    ) -> None:
        super().__init__(scope, id)
        stack = Stack.of(scope)
        self.file_system_arn = arn or stack.format_arn(
            service="elasticfilesystem", resource="file-system", resource_name=known
        )
        if known is None:
            known = stack.split_arn(self.file_system_arn, ArnFormat.SLASH_RESOURCE_NAME).resource_name
            if not known:
                raise AuthoringError(f"{arn} isn't a file system's ARN", code="FileSystemArn", path=self.node.path)
        self.file_system_id = known
        self.connections = ec2.Connections(security_groups=[group], default_port=ec2.Port.tcp(FileSystem.DEFAULT_PORT))
        self.mount_targets_available = DependencyGroup()
