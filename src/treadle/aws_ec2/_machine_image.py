"""Images that instances start from."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Any

from .._core.elements import CfnMapping
from .._core.fn import Aws
from .._core.stack import Stack
from .._core.structs import Struct
from .._core.tokens import Token
from ..constructs import Construct
from ..errors import AuthoringError

__all__ = [
    "AmazonLinuxCpuType",
    "AmazonLinuxEdition",
    "AmazonLinuxStorage",
    "AmazonLinuxVirt",
    "GenericLinuxImage",
    "IMachineImage",
    "MachineImage",
    "MachineImageConfig",
    "OperatingSystemType",
    "UserData",
]


class OperatingSystemType(Enum):
    """Operating systems of images."""

    LINUX = "LINUX"
    WINDOWS = "WINDOWS"
    UNKNOWN = "UNKNOWN"


class AmazonLinuxCpuType(Enum):
    """Processors of Amazon Linux images."""

    ARM_64 = "arm64"
    X86_64 = "x86_64"


class AmazonLinuxEdition(Enum):
    """Editions of Amazon Linux."""

    STANDARD = "standard"
    MINIMAL = "minimal"


class AmazonLinuxVirt(Enum):
    """Virtualization types of images."""

    HVM = "hvm"
    PV = "pv"


class AmazonLinuxStorage(Enum):
    """Storage types of images."""

    EBS = "ebs"
    S3 = "s3"
    GENERAL_PURPOSE = "gp2"


class UserData:
    """The script that an instance runs when it starts.

    https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/user-data.html

    :param first: the first line of the script; None for no lines
    """

    def __init__(self, first: str | None) -> None:
        self._lines = [first] if first is not None else []

    @staticmethod
    def for_linux(*, shebang: str | None = None) -> UserData:
        """Start a script for Linux."""
        return UserData(shebang if shebang is not None else "#!/bin/bash")

    @staticmethod
    def custom(content: str) -> UserData:
        """Use a script unchanged."""
        return UserData(content)

    def add_commands(self, *commands: str) -> None:
        """Add lines."""
        self._lines.extend(commands)

    def render(self) -> str:
        """Write the script."""
        return "\n".join(self._lines)


class MachineImageConfig(Struct):
    """An image's id, operating system and script.

    :param image_id: the image's id, or the token of a parameter with it
    :param os_type: the operating system
    :param user_data: the script that instances run when they start
    """

    image_id: str
    os_type: OperatingSystemType
    user_data: UserData


class IMachineImage:
    """Interface of machine images."""

    def get_image(self, scope: Construct) -> MachineImageConfig:
        """Return the image's id in the stack's region."""
        raise NotImplementedError  # each implementation defines it


class _FromParameter(IMachineImage):
    def __init__(self, name: str, os: OperatingSystemType | None = None, user_data: UserData | None = None) -> None:
        self.parameter_name = name
        self._os = os or OperatingSystemType.LINUX
        self._user_data = user_data

    def get_image(self, scope: Construct) -> MachineImageConfig:
        from ..aws_ssm import ParameterValueType, StringParameter

        image_id = StringParameter.value_for_typed_string_parameter_v2(
            scope, self.parameter_name, ParameterValueType.AWS_EC2_IMAGE_ID
        )
        return MachineImageConfig(
            image_id=image_id, os_type=self._os, user_data=self._user_data or UserData.for_linux()
        )


class GenericLinuxImage(IMachineImage):
    """An image of Linux that is called differently in each region.

    :param ami_map: the image's id by region
    :param user_data: the script that instances run when they start; default an empty one
    """

    def __init__(self, ami_map: Mapping[str, str], *, user_data: UserData | None = None) -> None:
        self._map = dict(ami_map)
        self._user_data = user_data

    def get_image(self, scope: Construct) -> MachineImageConfig:
        """Return the image's id in the stack's region."""
        region = Stack.of(scope).region
        if Token.is_unresolved(region):
            rows: Any = {name: {"ami": image} for name, image in self._map.items()}
            image_id = CfnMapping(scope, "AmiMap", mapping=rows).find_in_map(Aws.REGION, "ami")
        elif region in self._map:
            image_id = self._map[region]
        else:
            raise AuthoringError(
                f"no image is given for the region {region}; there are {', '.join(self._map) or 'none'}",
                code="MachineImage",
                path=scope.node.path,
            )
        return MachineImageConfig(
            image_id=image_id,
            os_type=OperatingSystemType.LINUX,
            user_data=self._user_data or UserData.for_linux(),
        )


def _refuse_lookup(cached_in_context: bool | None) -> None:
    if cached_in_context:
        raise AuthoringError(
            "cached_in_context=True needs a look-up in the account, which treadle doesn't make; leave it out, "
            "and the image is looked up at deployment",
            code="MachineImage",
        )


class MachineImage:
    """Create machine images."""

    @staticmethod
    def latest_amazon_linux2(
        *,
        cached_in_context: bool | None = None,
        cpu_type: AmazonLinuxCpuType | None = None,
        edition: AmazonLinuxEdition | None = None,
        storage: AmazonLinuxStorage | None = None,
        user_data: UserData | None = None,
        virtualization: AmazonLinuxVirt | None = None,
    ) -> IMachineImage:
        """Use the newest Amazon Linux 2, as it is at each deployment."""
        _refuse_lookup(cached_in_context)
        return _FromParameter(
            _amazon_linux(
                "amzn2",
                edition,
                "kernel-5.10",
                (virtualization or AmazonLinuxVirt.HVM).value,
                (cpu_type or AmazonLinuxCpuType.X86_64).value,
                (storage or AmazonLinuxStorage.GENERAL_PURPOSE).value,
            ),
            user_data=user_data,
        )

    @staticmethod
    def latest_amazon_linux2023(
        *,
        cached_in_context: bool | None = None,
        cpu_type: AmazonLinuxCpuType | None = None,
        edition: AmazonLinuxEdition | None = None,
        user_data: UserData | None = None,
    ) -> IMachineImage:
        """Use the newest Amazon Linux 2023, as it is at each deployment."""
        _refuse_lookup(cached_in_context)
        processor = (cpu_type or AmazonLinuxCpuType.X86_64).value
        return _FromParameter(_amazon_linux("al2023", edition, "kernel-6.1", processor), user_data=user_data)

    @staticmethod
    def generic_linux(ami_map: Mapping[str, str], *, user_data: UserData | None = None) -> IMachineImage:
        """Use an image by its id in each region."""
        return GenericLinuxImage(ami_map, user_data=user_data)

    @staticmethod
    def from_ssm_parameter(
        parameter_name: str,
        *,
        cached_in_context: bool | None = None,
        os: OperatingSystemType | None = None,
        user_data: UserData | None = None,
    ) -> IMachineImage:
        """Use the image that a parameter of Parameter Store names at each deployment."""
        _refuse_lookup(cached_in_context)
        return _FromParameter(parameter_name, os, user_data)


def _amazon_linux(generation: str, edition: AmazonLinuxEdition | None, *parts: str) -> str:
    minimal = ["minimal"] if edition is AmazonLinuxEdition.MINIMAL else []
    return "/aws/service/ami-amazon-linux-latest/" + "-".join([generation, "ami", *minimal, *parts])
