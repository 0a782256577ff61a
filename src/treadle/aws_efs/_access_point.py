"""Doors into a file system, with a user and a folder of their own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .._core.arn import ArnFormat
from .._core.resource import IResource, Resource
from .._core.stack import Stack
from .._core.structs import Struct
from .._core.tags import Tags
from .._core.tokens import Token
from ..constructs import Construct
from ..errors import AuthoringError
from ..interfaces import aws_efs as _refs
from . import _cfn

__all__ = ["AccessPoint", "AccessPointOptions", "Acl", "IAccessPoint", "PosixUser"]


class Acl(Struct):
    """The owner and permissions of a directory that an access point creates.

    :param owner_gid: the group that owns the directory, 0 to 4,294,967,295
    :param owner_uid: the user who owns the directory, 0 to 4,294,967,295
    :param permissions: the permissions in octal, such as ``755``
    """

    owner_gid: str
    owner_uid: str
    permissions: str


class PosixUser(Struct):
    """The user as whom files are read and written.

    :param gid: the user's group, 0 to 4,294,967,295
    :param uid: the user, 0 to 4,294,967,295
    :param secondary_gids: further groups of the user, at most 16; default none
    """

    gid: str
    uid: str
    secondary_gids: Sequence[str] | None = None


class AccessPointOptions(Struct):
    """The options of an access point. The keywords of :class:`AccessPoint`."""

    client_token: str | None = None
    create_acl: Acl | Mapping[str, Any] | None = None
    path: str | None = None
    posix_user: PosixUser | Mapping[str, Any] | None = None


class IAccessPoint(IResource):
    """Interface of access points."""

    access_point_arn: str
    access_point_id: str
    file_system: Any

    @property
    def access_point_ref(self) -> _refs.AccessPointReference:
        """The reference that L1 classes take: its ARN and id."""
        return _refs.AccessPointReference(access_point_arn=self.access_point_arn, access_point_id=self.access_point_id)


class AccessPoint(Resource, IAccessPoint):
    """An access point of a file system.

    https://docs.aws.amazon.com/efs/latest/ug/efs-access-points.html

    :param file_system: the file system to which it leads
    :param client_token: a text that makes the creation idempotent, 1 to 64 characters; default none
    :param create_acl: the owner and permissions of the directory when it must be created; default none
    :param path: the directory that is the root; default ``/``
    :param posix_user: the user as whom files are read and written; default the client's
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        file_system: Any,
        client_token: str | None = None,
        create_acl: Acl | Mapping[str, Any] | None = None,
        path: str | None = None,
        posix_user: PosixUser | Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(scope, id)
        if client_token is not None and not Token.is_unresolved(client_token) and not 1 <= len(client_token) <= 64:
            raise AuthoringError(
                f"client_token has {len(client_token)} characters; allowed are 1 to 64",
                code="ClientToken",
                path=self.node.path,
                kind="AccessPoint",
            )
        acl, user = Acl.maybe(create_acl), PosixUser.maybe(posix_user)
        creation = None
        if acl is not None:
            creation = {"OwnerGid": acl.owner_gid, "OwnerUid": acl.owner_uid, "Permissions": acl.permissions}
        resource = _cfn.CfnAccessPoint(
            self,
            "Resource",
            file_system_id=file_system.file_system_id,
            root_directory={"CreationInfo": creation, "Path": path},
            posix_user={"Uid": user.uid, "Gid": user.gid, "SecondaryGids": user.secondary_gids} if user else None,
            client_token=client_token,
        )
        Tags.of(self).add("Name", self.node.path)
        self.access_point_id: str = resource.ref
        self.access_point_arn: str = self._arn(scope, self.access_point_id)
        self.file_system = file_system

    @staticmethod
    def _arn(scope: Construct, id: str) -> str:
        return Stack.of(scope).format_arn(service="elasticfilesystem", resource="access-point", resource_name=id)

    @staticmethod
    def from_access_point_id(scope: Construct, id: str, access_point_id: str) -> IAccessPoint:
        """Import an existing access point by id."""
        return _Imported(scope, id, access_point_id, None)

    @staticmethod
    def from_access_point_attributes(
        scope: Construct,
        id: str,
        *,
        access_point_arn: str | None = None,
        access_point_id: str | None = None,
        file_system: Any = None,
    ) -> IAccessPoint:
        """Import an existing access point by id or ARN."""
        if (access_point_id is None) == (access_point_arn is None):
            raise AuthoringError(
                "give one of access_point_id and access_point_arn", code="AccessPoint", path=scope.node.path
            )
        if access_point_id is None:
            parts = Stack.of(scope).split_arn(access_point_arn or "", ArnFormat.SLASH_RESOURCE_NAME)
            access_point_id = parts.resource_name or ""
        return _Imported(scope, id, access_point_id, access_point_arn, file_system)


class _Imported(Resource, IAccessPoint):
    def __init__(self, scope: Construct, id: str, known: str, arn: str | None, file_system: Any = None) -> None:
        super().__init__(scope, id)
        self.access_point_id = known
        self.access_point_arn = arn or AccessPoint._arn(scope, known)
        self._file_system = file_system

    @property
    def file_system(self) -> Any:
        """The file system, when it was given."""
        if self._file_system is None:
            raise AuthoringError(
                "the file system of this access point isn't known; give it to AccessPoint.from_access_point_attributes",
                code="AccessPointFileSystem",
                path=self.node.path,
            )
        return self._file_system
