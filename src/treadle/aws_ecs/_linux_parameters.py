"""What containers may do with the kernel of their machine."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import Any

from .._core.lazy import Lazy
from .._core.quantities import Size
from .._core.structs import Struct
from .._core.tokens import Token
from ..constructs import Construct
from ..errors import AuthoringError

__all__ = ["Capability", "Device", "DevicePermission", "LinuxParameters", "Tmpfs", "TmpfsMountOption"]


class Capability(Enum):
    """Linux capabilities of a container."""

    ALL = "ALL"
    AUDIT_CONTROL = "AUDIT_CONTROL"
    AUDIT_WRITE = "AUDIT_WRITE"
    BLOCK_SUSPEND = "BLOCK_SUSPEND"
    CHOWN = "CHOWN"
    DAC_OVERRIDE = "DAC_OVERRIDE"
    DAC_READ_SEARCH = "DAC_READ_SEARCH"
    FOWNER = "FOWNER"
    FSETID = "FSETID"
    IPC_LOCK = "IPC_LOCK"
    IPC_OWNER = "IPC_OWNER"
    KILL = "KILL"
    LEASE = "LEASE"
    LINUX_IMMUTABLE = "LINUX_IMMUTABLE"
    MAC_ADMIN = "MAC_ADMIN"
    MAC_OVERRIDE = "MAC_OVERRIDE"
    MKNOD = "MKNOD"
    NET_ADMIN = "NET_ADMIN"
    NET_BIND_SERVICE = "NET_BIND_SERVICE"
    NET_BROADCAST = "NET_BROADCAST"
    NET_RAW = "NET_RAW"
    SETFCAP = "SETFCAP"
    SETGID = "SETGID"
    SETPCAP = "SETPCAP"
    SETUID = "SETUID"
    SYS_ADMIN = "SYS_ADMIN"
    SYS_BOOT = "SYS_BOOT"
    SYS_CHROOT = "SYS_CHROOT"
    SYS_MODULE = "SYS_MODULE"
    SYS_NICE = "SYS_NICE"
    SYS_PACCT = "SYS_PACCT"
    SYS_PTRACE = "SYS_PTRACE"
    SYS_RAWIO = "SYS_RAWIO"
    SYS_RESOURCE = "SYS_RESOURCE"
    SYS_TIME = "SYS_TIME"
    SYS_TTY_CONFIG = "SYS_TTY_CONFIG"
    SYSLOG = "SYSLOG"
    WAKE_ALARM = "WAKE_ALARM"


class DevicePermission(Enum):
    """Permissions of a container on a device."""

    READ = "read"
    WRITE = "write"
    MKNOD = "mknod"


class TmpfsMountOption(Enum):
    """Mount options of memory."""

    DEFAULTS = "defaults"
    RO = "ro"
    RW = "rw"
    SUID = "suid"
    NOSUID = "nosuid"
    DEV = "dev"
    NODEV = "nodev"
    EXEC = "exec"
    NOEXEC = "noexec"
    SYNC = "sync"
    ASYNC = "async"
    DIRSYNC = "dirsync"
    REMOUNT = "remount"
    MAND = "mand"
    NOMAND = "nomand"
    ATIME = "atime"
    NOATIME = "noatime"
    DIRATIME = "diratime"
    NODIRATIME = "nodiratime"
    BIND = "bind"
    RBIND = "rbind"
    UNBINDABLE = "unbindable"
    RUNBINDABLE = "runbindable"
    PRIVATE = "private"
    RPRIVATE = "rprivate"
    SHARED = "shared"
    RSHARED = "rshared"
    SLAVE = "slave"
    RSLAVE = "rslave"
    RELATIME = "relatime"
    NORELATIME = "norelatime"
    STRICTATIME = "strictatime"
    NOSTRICTATIME = "nostrictatime"
    MODE = "mode"
    UID = "uid"
    GID = "gid"
    NR_INODES = "nr_inodes"
    NR_BLOCKS = "nr_blocks"
    MPOL = "mpol"


class Device(Struct):
    """A device of the instance.

    :param host_path: the device's path on the instance
    :param container_path: the device's path in the container; default the same
    :param permissions: what the container may do with it; default read, write and create
    """

    host_path: str
    container_path: str | None = None
    permissions: Sequence[DevicePermission] | None = None


class Tmpfs(Struct):
    """Memory that is mounted as a directory.

    :param container_path: the absolute path within the container
    :param size: the size in MiB
    :param mount_options: options of the mount; default none
    """

    container_path: str
    size: float
    mount_options: Sequence[TmpfsMountOption] | None = None


def written_device(device: Device) -> dict[str, Any]:
    """Write a device as CloudFormation spells it."""
    permissions = [each.value for each in device.permissions] if device.permissions is not None else None
    return {"ContainerPath": device.container_path, "HostPath": device.host_path, "Permissions": permissions}


def written_tmpfs(path: str, size: float, options: Sequence[TmpfsMountOption] | None) -> dict[str, Any]:
    """Write memory that is mounted as CloudFormation spells it."""
    return {
        "ContainerPath": path,
        "MountOptions": [each.value for each in options] if options is not None else None,
        "Size": size,
    }


def whole(value: float | None, name: str, least: float, most: float, scope: Construct) -> None:
    """Refuse a number that isn't whole or within its bounds."""
    if value is None or Token.is_unresolved(value):
        return
    if value != int(value) or not least <= value <= most:
        allowed = f"{least} to {most}" if most != float("inf") else f"{least} and more"
        raise AuthoringError(
            f"{name} is {value}; allowed are whole numbers, {allowed}",
            code="LinuxParameters",
            path=scope.node.path,
            kind="LinuxParameters",
        )


class LinuxParameters(Construct):
    """The Linux options of a container.

    https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LinuxParameters.html

    :param init_process_enabled: whether an init process forwards signals and reaps processes; default no
    :param max_swap: how much swap space the container may use, written in MiB; default none
    :param shared_memory_size: the size of ``/dev/shm`` in MiB; default Docker's own
    :param swappiness: how readily memory is swapped out, 0 to 100; needs max_swap; default 60
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        init_process_enabled: bool | None = None,
        max_swap: Size | None = None,
        shared_memory_size: float | None = None,
        swappiness: float | None = None,
    ) -> None:
        super().__init__(scope, id)
        whole(shared_memory_size, "shared_memory_size", 0, float("inf"), self)
        whole(swappiness, "swappiness", 0, 100, self)
        self._plain = {
            "InitProcessEnabled": init_process_enabled,
            "MaxSwap": max_swap.to_mebibytes() if max_swap is not None else None,
            "SharedMemorySize": shared_memory_size,
            "Swappiness": swappiness if max_swap is not None else None,
        }
        self._added: list[str] = []
        self._dropped: list[str] = []
        self._devices: list[dict[str, Any]] = []
        self._tmpfs: list[dict[str, Any]] = []

    def add_capabilities(self, *cap: Capability) -> None:
        """Add Linux capabilities."""
        self._added.extend(each.value for each in cap)

    def drop_capabilities(self, *cap: Capability) -> None:
        """Remove Linux capabilities."""
        self._dropped.extend(each.value for each in cap)

    def add_devices(self, *device: Device) -> None:
        """Add devices of the instance to the container."""
        self._devices.extend(written_device(Device.of(each)) for each in device)

    def add_tmpfs(self, *tmpfs: Tmpfs) -> None:
        """Mount memory as directories."""
        for each in map(Tmpfs.of, tmpfs):
            self._tmpfs.append(written_tmpfs(each.container_path, each.size, each.mount_options))

    def render_linux_parameters(self) -> dict[str, Any]:
        """Write the options as CloudFormation spells them."""
        return {
            **self._plain,
            "Capabilities": {
                "Add": Lazy.list(lambda: self._added, omit_empty=True),
                "Drop": Lazy.list(lambda: self._dropped, omit_empty=True),
            },
            "Devices": Lazy.any(lambda: self._devices, omit_empty_array=True),
            "Tmpfs": Lazy.any(lambda: self._tmpfs, omit_empty_array=True),
        }
