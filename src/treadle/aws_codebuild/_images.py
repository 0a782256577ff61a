"""Images that builds run in."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from ..constructs import Construct

if TYPE_CHECKING:
    from ..aws_ecr import IRepository
    from ..aws_ecr_assets import DockerImageAssetOptions
    from ..aws_secretsmanager import ISecret

__all__ = [
    "ComputeType",
    "IBuildImage",
    "ImagePullPrincipalType",
    "LinuxArmBuildImage",
    "LinuxBuildImage",
    "WindowsBuildImage",
    "WindowsImageType",
]


class ComputeType(Enum):
    """Sizes of build environments."""

    SMALL = "BUILD_GENERAL1_SMALL"
    MEDIUM = "BUILD_GENERAL1_MEDIUM"
    LARGE = "BUILD_GENERAL1_LARGE"
    X_LARGE = "BUILD_GENERAL1_XLARGE"
    X2_LARGE = "BUILD_GENERAL1_2XLARGE"


class ImagePullPrincipalType(Enum):
    """Credentials with which an image is pulled."""

    CODEBUILD = "CODEBUILD"
    SERVICE_ROLE = "SERVICE_ROLE"


class WindowsImageType(Enum):
    """Windows versions of build images."""

    STANDARD = "WINDOWS_CONTAINER"
    SERVER_2019 = "WINDOWS_SERVER_2019_CONTAINER"
    SERVER_2022 = "WINDOWS_SERVER_2022_CONTAINER"


class IBuildImage:
    """Interface of images in which builds run."""

    type: str
    image_id: str
    default_compute_type: ComputeType
    image_pull_principal_type: ImagePullPrincipalType
    repository: IRepository | None
    secrets_manager_credentials: ISecret | None

    def problems(self, compute_type: ComputeType | None, privileged: bool | None) -> list[str]:
        """Return why the image can't be used with a size and with Docker."""
        return []


class _Image(IBuildImage):
    default_compute_type = ComputeType.SMALL

    def __init__(
        self,
        image_id: str,
        *,
        pulled_by_role: bool = False,
        repository: IRepository | None = None,
        credentials: ISecret | None = None,
        type: str | None = None,
    ) -> None:
        self.image_id = image_id
        who = ImagePullPrincipalType
        self.image_pull_principal_type = who.SERVICE_ROLE if pulled_by_role else who.CODEBUILD
        self.repository = repository
        self.secrets_manager_credentials = credentials
        if type is not None:
            self.type = type


class _Linux(_Image):
    @classmethod
    def from_code_build_image_id(cls, id: str) -> Self:
        """Use an image of CodeBuild's own, by its id."""
        return cls(id)

    @classmethod
    def from_docker_registry(cls, name: str, *, secrets_manager_credentials: ISecret | None = None) -> Self:
        """Use an image of a registry."""
        return cls(name, pulled_by_role=True, credentials=secrets_manager_credentials)

    @classmethod
    def from_ecr_repository(cls, repository: IRepository, tag_or_digest: str | None = None) -> Self:
        """Use an image of an ECR repository; by default the one tagged ``latest``."""
        uri = repository.repository_uri_for_tag_or_digest(tag_or_digest if tag_or_digest is not None else "latest")
        return cls(uri, pulled_by_role=True, repository=repository)


class LinuxBuildImage(_Linux):
    """An image for Linux.

    https://docs.aws.amazon.com/codebuild/latest/userguide/build-env-ref-available.html

    :param image_id: the image's name or address
    :param pulled_by_role: whether the project's role pulls the image, rather than CodeBuild; default no
    :param repository: the ECR repository of the image; default none
    :param credentials: the secret with the registry's credentials; default none
    :param type: the type of environment in CodeBuild, such as ``WINDOWS_SERVER_2022_CONTAINER``; default by the class
    """

    type = "LINUX_CONTAINER"

    @staticmethod
    def from_asset(
        scope: Construct, id: str, *, directory: str, **options: Unpack[DockerImageAssetOptions]
    ) -> LinuxBuildImage:
        """Build the image of a directory; the options are those of `aws_ecr_assets.DockerImageAsset`."""
        from ..aws_ecr_assets import DockerImageAsset

        asset = DockerImageAsset(scope, id, directory=directory, **options)
        return LinuxBuildImage(asset.image_uri, pulled_by_role=True, repository=asset.repository)

    STANDARD_1_0: ClassVar[LinuxBuildImage]
    STANDARD_2_0: ClassVar[LinuxBuildImage]
    STANDARD_3_0: ClassVar[LinuxBuildImage]
    STANDARD_4_0: ClassVar[LinuxBuildImage]
    STANDARD_5_0: ClassVar[LinuxBuildImage]
    STANDARD_6_0: ClassVar[LinuxBuildImage]
    STANDARD_7_0: ClassVar[LinuxBuildImage]
    STANDARD_8_0: ClassVar[LinuxBuildImage]
    AMAZON_LINUX_2: ClassVar[LinuxBuildImage]
    AMAZON_LINUX_2_2: ClassVar[LinuxBuildImage]
    AMAZON_LINUX_2_3: ClassVar[LinuxBuildImage]
    AMAZON_LINUX_2_4: ClassVar[LinuxBuildImage]
    AMAZON_LINUX_2_5: ClassVar[LinuxBuildImage]
    AMAZON_LINUX_2023_4: ClassVar[LinuxBuildImage]
    AMAZON_LINUX_2023_5: ClassVar[LinuxBuildImage]
    AMAZON_LINUX_2023_6: ClassVar[LinuxBuildImage]
    AMAZON_LINUX_2_CORETTO_8: ClassVar[LinuxBuildImage]
    AMAZON_LINUX_2_CORETTO_11: ClassVar[LinuxBuildImage]
    AMAZON_LINUX_2023_CORETTO_8: ClassVar[LinuxBuildImage]
    AMAZON_LINUX_2023_CORETTO_11: ClassVar[LinuxBuildImage]
    AMAZON_LINUX_2_ARM: ClassVar[LinuxArmBuildImage]
    AMAZON_LINUX_2_ARM_2: ClassVar[LinuxArmBuildImage]
    AMAZON_LINUX_2_ARM_3: ClassVar[LinuxArmBuildImage]


class LinuxArmBuildImage(_Linux):
    """An image for Linux on ARM processors.

    :param image_id: the image's name or address
    :param pulled_by_role: whether the project's role pulls the image, rather than CodeBuild; default no
    :param repository: the ECR repository of the image; default none
    :param credentials: the secret with the registry's credentials; default none
    :param type: the type of environment in CodeBuild, such as ``WINDOWS_SERVER_2022_CONTAINER``; default by the class
    """

    type = "ARM_CONTAINER"
    default_compute_type = ComputeType.LARGE

    AMAZON_LINUX_2_STANDARD_1_0: ClassVar[LinuxArmBuildImage]
    AMAZON_LINUX_2_STANDARD_2_0: ClassVar[LinuxArmBuildImage]
    AMAZON_LINUX_2_STANDARD_3_0: ClassVar[LinuxArmBuildImage]
    AMAZON_LINUX_2023_STANDARD_2_0: ClassVar[LinuxArmBuildImage]
    AMAZON_LINUX_2023_STANDARD_3_0: ClassVar[LinuxArmBuildImage]
    AMAZON_LINUX_2023_STANDARD_4_0: ClassVar[LinuxArmBuildImage]


class WindowsBuildImage(_Image):
    """An image for Windows.

    :param image_id: the image's name or address
    :param pulled_by_role: whether the project's role pulls the image, rather than CodeBuild; default no
    :param repository: the ECR repository of the image; default none
    :param credentials: the secret with the registry's credentials; default none
    :param type: the type of environment in CodeBuild, such as ``WINDOWS_SERVER_2022_CONTAINER``; default by the class
    """

    type = WindowsImageType.STANDARD.value
    default_compute_type = ComputeType.MEDIUM

    WINDOWS_BASE_2_0: ClassVar[WindowsBuildImage]
    WIN_SERVER_CORE_2019_BASE: ClassVar[WindowsBuildImage]
    WIN_SERVER_CORE_2019_BASE_2_0: ClassVar[WindowsBuildImage]
    WIN_SERVER_CORE_2019_BASE_3_0: ClassVar[WindowsBuildImage]
    WIN_SERVER_CORE_2022_BASE_3_0: ClassVar[WindowsBuildImage]

    @staticmethod
    def from_docker_registry(
        name: str,
        *,
        image_type: WindowsImageType | None = None,
        secrets_manager_credentials: ISecret | None = None,
    ) -> WindowsBuildImage:
        """Use an image of a registry."""
        kind = (image_type or WindowsImageType.STANDARD).value
        return WindowsBuildImage(name, pulled_by_role=True, credentials=secrets_manager_credentials, type=kind)

    @staticmethod
    def from_ecr_repository(
        repository: IRepository, tag_or_digest: str | None = None, image_type: WindowsImageType | None = None
    ) -> WindowsBuildImage:
        """Use an image of an ECR repository; by default the one tagged ``latest``."""
        uri = repository.repository_uri_for_tag_or_digest(tag_or_digest if tag_or_digest is not None else "latest")
        kind = (image_type or WindowsImageType.STANDARD).value
        return WindowsBuildImage(uri, pulled_by_role=True, repository=repository, type=kind)

    def problems(self, compute_type: ComputeType | None, privileged: bool | None) -> list[str]:
        """Return why the image can't be used with a size and with Docker."""
        found = ["privileged is True, which Windows doesn't have"] if privileged else []
        if compute_type in (ComputeType.SMALL, ComputeType.X_LARGE, ComputeType.X2_LARGE):
            found.append(f"compute_type is {compute_type.name}; allowed on Windows are MEDIUM and LARGE")
        return found


def _fill() -> None:
    for number in range(1, 9):
        setattr(LinuxBuildImage, f"STANDARD_{number}_0", LinuxBuildImage(f"aws/codebuild/standard:{number}.0"))
    intel, newer = "aws/codebuild/amazonlinux2-x86_64-standard", "aws/codebuild/amazonlinux-x86_64-standard"
    arm, newer_arm = "aws/codebuild/amazonlinux2-aarch64-standard", "aws/codebuild/amazonlinux-aarch64-standard"
    linux: dict[str, str] = {
        "AMAZON_LINUX_2": f"{intel}:1.0",
        **{f"AMAZON_LINUX_2_{number}": f"{intel}:{number}.0" for number in range(2, 6)},
        **{f"AMAZON_LINUX_2023_{number}": f"{newer}:{number}.0" for number in range(4, 7)},
        **{f"AMAZON_LINUX_2_CORETTO_{number}": f"{intel}:corretto{number}" for number in (8, 11)},
        **{f"AMAZON_LINUX_2023_CORETTO_{number}": f"{newer}:corretto{number}" for number in (8, 11)},
    }
    for name, image in linux.items():
        setattr(LinuxBuildImage, name, LinuxBuildImage(image))
    for number in range(1, 4):
        made = LinuxArmBuildImage(f"{arm}:{number}.0")
        setattr(LinuxArmBuildImage, f"AMAZON_LINUX_2_STANDARD_{number}_0", made)
        setattr(LinuxBuildImage, f"AMAZON_LINUX_2_ARM{f'_{number}' if number > 1 else ''}", made)
    for number in range(2, 5):
        made = LinuxArmBuildImage(f"{newer_arm}:{number}.0")
        setattr(LinuxArmBuildImage, f"AMAZON_LINUX_2023_STANDARD_{number}_0", made)
    windows: dict[str, tuple[str, Any]] = {
        "WINDOWS_BASE_2_0": ("2.0", WindowsImageType.STANDARD),
        "WIN_SERVER_CORE_2019_BASE": ("2019-1.0", WindowsImageType.SERVER_2019),
        "WIN_SERVER_CORE_2019_BASE_2_0": ("2019-2.0", WindowsImageType.SERVER_2019),
        "WIN_SERVER_CORE_2019_BASE_3_0": ("2019-3.0", WindowsImageType.SERVER_2019),
        "WIN_SERVER_CORE_2022_BASE_3_0": ("2022-1.0", WindowsImageType.SERVER_2022),
    }
    for name, (tag, kind) in windows.items():
        setattr(WindowsBuildImage, name, WindowsBuildImage(f"aws/codebuild/windows-base:{tag}", type=kind.value))


_fill()
