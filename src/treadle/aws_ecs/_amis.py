"""Images of instances that come with ECS's agent."""

from __future__ import annotations

from enum import Enum

from .. import aws_ec2 as ec2
from ..constructs import Construct

__all__ = ["AmiHardwareType", "EcsOptimizedImage", "MachineImageType"]


class AmiHardwareType(Enum):
    """Hardware of images."""

    STANDARD = "Standard"
    GPU = "GPU"
    ARM = "ARM64"
    NEURON = "Neuron"


class MachineImageType(Enum):
    """Types of images, by which an agent is registered with its cluster."""

    AMAZON_LINUX_2 = "AMAZON_LINUX_2"
    BOTTLEROCKET = "BOTTLEROCKET"


class EcsOptimizedImage(ec2.IMachineImage):
    """The newest image with ECS's agent, as it is at each deployment.

    https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-optimized_AMI.html

    :param path: the image's folder among the public parameters, such as ``amazon-linux-2023/``
    """

    def __init__(self, path: str) -> None:
        self._image = ec2.MachineImage.from_ssm_parameter(f"/aws/service/ecs/optimized-ami/{path}recommended/image_id")

    @staticmethod
    def amazon_linux2(
        hardware_type: AmiHardwareType | None = None, *, cached_in_context: bool | None = None
    ) -> EcsOptimizedImage:
        """Use Amazon Linux 2."""
        ec2.MachineImage.from_ssm_parameter("", cached_in_context=cached_in_context)
        return EcsOptimizedImage(f"amazon-linux-2/{_folder(hardware_type, 'inf/')}")

    @staticmethod
    def amazon_linux2023(
        hardware_type: AmiHardwareType | None = None, *, cached_in_context: bool | None = None
    ) -> EcsOptimizedImage:
        """Use Amazon Linux 2023."""
        ec2.MachineImage.from_ssm_parameter("", cached_in_context=cached_in_context)
        return EcsOptimizedImage(f"amazon-linux-2023/{_folder(hardware_type, 'neuron/')}")

    def get_image(self, scope: Construct) -> ec2.MachineImageConfig:
        """Return the image's id in the stack's region."""
        return self._image.get_image(scope)


def _folder(hardware: AmiHardwareType | None, neuron: str) -> str:
    folders = {AmiHardwareType.GPU: "gpu/", AmiHardwareType.ARM: "arm64/", AmiHardwareType.NEURON: neuron}
    return folders.get(hardware or AmiHardwareType.STANDARD, "")
