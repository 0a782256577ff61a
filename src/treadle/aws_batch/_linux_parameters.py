"""What a job's container may do with the kernel of its machine."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .._core.lazy import Lazy
from .._core.quantities import Size
from .._core.structs import Struct
from ..aws_ecs._linux_parameters import (
    Device,
    DevicePermission,
    TmpfsMountOption,
    whole,
    written_device,
    written_tmpfs,
)
from ..constructs import Construct

__all__ = ["Device", "DevicePermission", "LinuxParameters", "Tmpfs", "TmpfsMountOption"]


class Tmpfs(Struct):
    """Memory that is mounted as a directory.

    :param container_path: the absolute path within the container
    :param size: the size, written in MiB
    :param mount_options: options of the mount; default none
    """

    container_path: str
    size: Size
    mount_options: Sequence[TmpfsMountOption] | None = None


class LinuxParameters(Construct):
    """The Linux options of a container.

    https://docs.aws.amazon.com/batch/latest/APIReference/API_LinuxParameters.html

    :param init_process_enabled: whether an init process forwards signals and reaps processes; default no
    :param max_swap: how much swap space the container may use, written in MiB; default none
    :param shared_memory_size: the size of ``/dev/shm``, written in MiB; default Docker's own
    :param swappiness: how readily memory is swapped out, 0 to 100; needs max_swap; default 60
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        init_process_enabled: bool | None = None,
        max_swap: Size | None = None,
        shared_memory_size: Size | None = None,
        swappiness: float | None = None,
    ) -> None:
        super().__init__(scope, id)
        whole(swappiness, "swappiness", 0, 100, self)
        self._plain = {
            "InitProcessEnabled": init_process_enabled,
            "MaxSwap": max_swap.to_mebibytes() if max_swap is not None else None,
            "SharedMemorySize": shared_memory_size.to_mebibytes() if shared_memory_size is not None else None,
            "Swappiness": swappiness if max_swap is not None else None,
        }
        self._devices: list[dict[str, Any]] = []
        self._tmpfs: list[dict[str, Any]] = []

    def add_devices(self, *device: Device) -> None:
        """Add devices of the instance to the container."""
        self._devices.extend(written_device(Device.of(each)) for each in device)

    def add_tmpfs(self, *tmpfs: Tmpfs) -> None:
        """Mount memory as directories."""
        for each in map(Tmpfs.of, tmpfs):
            self._tmpfs.append(written_tmpfs(each.container_path, each.size.to_mebibytes(), each.mount_options))

    def render_linux_parameters(self) -> dict[str, Any]:
        """Write the options as CloudFormation spells them."""
        return {
            **self._plain,
            "Devices": Lazy.any(lambda: self._devices, omit_empty_array=True),
            "Tmpfs": Lazy.any(lambda: self._tmpfs, omit_empty_array=True),
        }
