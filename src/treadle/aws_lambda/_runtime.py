"""Runtimes and what else a function runs on."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from .._core.bundling import DockerImage

__all__ = [
    "Architecture",
    "Handler",
    "LoggingFormat",
    "Runtime",
    "RuntimeFamily",
    "SystemLogLevel",
    "ApplicationLogLevel",
    "Tracing",
]


class RuntimeFamily(Enum):
    """The languages."""

    NODEJS = 0
    JAVA = 1
    PYTHON = 2
    DOTNET_CORE = 3
    GO = 4
    RUBY = 5
    OTHER = 6


class Tracing(Enum):
    """Modes of X-Ray tracing."""

    ACTIVE = "Active"
    PASS_THROUGH = "PassThrough"
    DISABLED = "Disabled"


class LoggingFormat(Enum):
    """Formats of a function's log."""

    TEXT = "Text"
    JSON = "JSON"


class ApplicationLogLevel(Enum):
    """Levels of a function's own log messages."""

    INFO = "INFO"
    DEBUG = "DEBUG"
    WARN = "WARN"
    TRACE = "TRACE"
    ERROR = "ERROR"
    FATAL = "FATAL"


class SystemLogLevel(Enum):
    """Levels of Lambda's log messages about a function."""

    INFO = "INFO"
    DEBUG = "DEBUG"
    WARN = "WARN"


class Architecture:
    """A processor architecture.

    :param name: the architecture in Lambda's API, such as ``arm64``
    :param docker_platform: the platform in Docker, such as ``linux/arm64``
    """

    ARM_64: ClassVar[Architecture]
    X86_64: ClassVar[Architecture]

    def __init__(self, name: str, docker_platform: str) -> None:
        self.name = name
        self.docker_platform = docker_platform

    @staticmethod
    def custom(name: str, docker_platform: str | None = None) -> Architecture:
        """Use a processor that isn't listed."""
        return Architecture(name, docker_platform or "linux/amd64")

    def __str__(self) -> str:
        return self.name


Architecture.ARM_64 = Architecture("arm64", "linux/arm64")
Architecture.X86_64 = Architecture("x86_64", "linux/amd64")


class Handler:
    """Special handlers."""

    FROM_IMAGE = "FROM_IMAGE"


class Runtime:
    """A language and its version.

    https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html

    :param name: the runtime in Lambda's API, such as ``python3.13``
    :param family: the language; default none
    :param supports_inline_code: whether the code may be written into the template; default no
    :param is_variable: whether the name is an alias of a region's newest runtime; default no
    :param bundling_docker_image: the image in which code is bundled; default ``public.ecr.aws/sam/build-<name>``
    :param supports_code_guru_profiling: whether CodeGuru can profile the runtime; default no
    :param supports_snap_start: whether snapshots of initialized environments are supported; default no
    """

    ALL: ClassVar[list[Runtime]] = []
    NODEJS: ClassVar[Runtime]
    NODEJS_4_3: ClassVar[Runtime]
    NODEJS_6_10: ClassVar[Runtime]
    NODEJS_8_10: ClassVar[Runtime]
    NODEJS_10_X: ClassVar[Runtime]
    NODEJS_12_X: ClassVar[Runtime]
    NODEJS_14_X: ClassVar[Runtime]
    NODEJS_16_X: ClassVar[Runtime]
    NODEJS_18_X: ClassVar[Runtime]
    NODEJS_20_X: ClassVar[Runtime]
    NODEJS_LATEST: ClassVar[Runtime]
    NODEJS_22_X: ClassVar[Runtime]
    NODEJS_24_X: ClassVar[Runtime]
    PYTHON_2_7: ClassVar[Runtime]
    PYTHON_3_6: ClassVar[Runtime]
    PYTHON_3_7: ClassVar[Runtime]
    PYTHON_3_8: ClassVar[Runtime]
    PYTHON_3_9: ClassVar[Runtime]
    PYTHON_3_10: ClassVar[Runtime]
    PYTHON_3_11: ClassVar[Runtime]
    PYTHON_3_12: ClassVar[Runtime]
    PYTHON_3_13: ClassVar[Runtime]
    PYTHON_3_14: ClassVar[Runtime]
    JAVA_8: ClassVar[Runtime]
    JAVA_8_CORRETTO: ClassVar[Runtime]
    JAVA_11: ClassVar[Runtime]
    JAVA_17: ClassVar[Runtime]
    JAVA_21: ClassVar[Runtime]
    JAVA_25: ClassVar[Runtime]
    JAVA_8_AL2023: ClassVar[Runtime]
    JAVA_11_AL2023: ClassVar[Runtime]
    JAVA_17_AL2023: ClassVar[Runtime]
    DOTNET_6: ClassVar[Runtime]
    DOTNET_8: ClassVar[Runtime]
    DOTNET_9: ClassVar[Runtime]
    DOTNET_10: ClassVar[Runtime]
    DOTNET_CORE_1: ClassVar[Runtime]
    DOTNET_CORE_2: ClassVar[Runtime]
    DOTNET_CORE_2_1: ClassVar[Runtime]
    DOTNET_CORE_3_1: ClassVar[Runtime]
    GO_1_X: ClassVar[Runtime]
    RUBY_2_5: ClassVar[Runtime]
    RUBY_2_7: ClassVar[Runtime]
    RUBY_3_2: ClassVar[Runtime]
    RUBY_3_3: ClassVar[Runtime]
    RUBY_3_4: ClassVar[Runtime]
    RUBY_4_0: ClassVar[Runtime]
    PROVIDED: ClassVar[Runtime]
    PROVIDED_AL2: ClassVar[Runtime]
    PROVIDED_AL2023: ClassVar[Runtime]
    FROM_IMAGE: ClassVar[Runtime]

    def __init__(
        self,
        name: str,
        family: RuntimeFamily | None = None,
        *,
        supports_inline_code: bool | None = None,
        is_variable: bool | None = None,
        bundling_docker_image: str | None = None,
        supports_code_guru_profiling: bool | None = None,
        supports_snap_start: bool | None = None,
    ) -> None:
        self.name = name
        self.family = family
        self._bundling_image = bundling_docker_image or f"public.ecr.aws/sam/build-{name}"
        self.supports_inline_code: bool = bool(supports_inline_code)
        self.is_variable: bool = bool(is_variable)
        self.supports_snap_start: bool = bool(supports_snap_start)
        self.supports_code_guru_profiling: bool = bool(supports_code_guru_profiling)
        Runtime.ALL.append(self)

    @property
    def bundling_image(self) -> DockerImage:
        """The image in which code for this runtime is bundled."""
        from .._core.bundling import DockerImage

        return DockerImage.from_registry(self._bundling_image)

    def runtime_equals(self, other: Runtime) -> bool:
        """Return whether two runtimes are the same."""
        return (other.name, other.family) == (self.name, self.family)

    def to_string(self) -> str:
        """Return the name."""
        return self.name

    __str__ = to_string


Runtime.NODEJS = Runtime("nodejs", RuntimeFamily.NODEJS, supports_inline_code=True)
Runtime.NODEJS_4_3 = Runtime("nodejs4.3", RuntimeFamily.NODEJS, supports_inline_code=True)
Runtime.NODEJS_6_10 = Runtime("nodejs6.10", RuntimeFamily.NODEJS, supports_inline_code=True)
Runtime.NODEJS_8_10 = Runtime("nodejs8.10", RuntimeFamily.NODEJS, supports_inline_code=True)
Runtime.NODEJS_10_X = Runtime("nodejs10.x", RuntimeFamily.NODEJS, supports_inline_code=True)
Runtime.NODEJS_12_X = Runtime("nodejs12.x", RuntimeFamily.NODEJS, supports_inline_code=True)
Runtime.NODEJS_14_X = Runtime("nodejs14.x", RuntimeFamily.NODEJS, supports_inline_code=True)
Runtime.NODEJS_16_X = Runtime("nodejs16.x", RuntimeFamily.NODEJS, supports_inline_code=True)
Runtime.NODEJS_18_X = Runtime("nodejs18.x", RuntimeFamily.NODEJS, supports_inline_code=True)
Runtime.NODEJS_20_X = Runtime("nodejs20.x", RuntimeFamily.NODEJS, supports_inline_code=True)
Runtime.NODEJS_LATEST = Runtime("nodejs24.x", RuntimeFamily.NODEJS, supports_inline_code=True, is_variable=True)
Runtime.NODEJS_22_X = Runtime("nodejs22.x", RuntimeFamily.NODEJS, supports_inline_code=True)
Runtime.NODEJS_24_X = Runtime("nodejs24.x", RuntimeFamily.NODEJS, supports_inline_code=True)
Runtime.PYTHON_2_7 = Runtime("python2.7", RuntimeFamily.PYTHON, supports_inline_code=True)
Runtime.PYTHON_3_6 = Runtime("python3.6", RuntimeFamily.PYTHON, supports_inline_code=True)
Runtime.PYTHON_3_7 = Runtime("python3.7", RuntimeFamily.PYTHON, supports_inline_code=True)
Runtime.PYTHON_3_8 = Runtime("python3.8", RuntimeFamily.PYTHON, supports_inline_code=True)
Runtime.PYTHON_3_9 = Runtime("python3.9", RuntimeFamily.PYTHON, supports_inline_code=True)
Runtime.PYTHON_3_10 = Runtime("python3.10", RuntimeFamily.PYTHON, supports_inline_code=True)
Runtime.PYTHON_3_11 = Runtime("python3.11", RuntimeFamily.PYTHON, supports_inline_code=True)
Runtime.PYTHON_3_12 = Runtime("python3.12", RuntimeFamily.PYTHON, supports_inline_code=True)
Runtime.PYTHON_3_13 = Runtime("python3.13", RuntimeFamily.PYTHON, supports_inline_code=True)
Runtime.PYTHON_3_14 = Runtime("python3.14", RuntimeFamily.PYTHON, supports_inline_code=True)
Runtime.JAVA_8 = Runtime("java8", RuntimeFamily.JAVA)
Runtime.JAVA_8_CORRETTO = Runtime("java8.al2", RuntimeFamily.JAVA)
Runtime.JAVA_11 = Runtime("java11", RuntimeFamily.JAVA)
Runtime.JAVA_17 = Runtime("java17", RuntimeFamily.JAVA)
Runtime.JAVA_21 = Runtime("java21", RuntimeFamily.JAVA)
Runtime.JAVA_25 = Runtime("java25", RuntimeFamily.JAVA)
Runtime.JAVA_8_AL2023 = Runtime("java8.al2023", RuntimeFamily.JAVA)
Runtime.JAVA_11_AL2023 = Runtime("java11.al2023", RuntimeFamily.JAVA)
Runtime.JAVA_17_AL2023 = Runtime("java17.al2023", RuntimeFamily.JAVA)
Runtime.DOTNET_6 = Runtime("dotnet6", RuntimeFamily.DOTNET_CORE)
Runtime.DOTNET_8 = Runtime("dotnet8", RuntimeFamily.DOTNET_CORE)
Runtime.DOTNET_9 = Runtime("dotnet9", RuntimeFamily.DOTNET_CORE)
Runtime.DOTNET_10 = Runtime("dotnet10", RuntimeFamily.DOTNET_CORE)
Runtime.DOTNET_CORE_1 = Runtime("dotnetcore1.0", RuntimeFamily.DOTNET_CORE)
Runtime.DOTNET_CORE_2 = Runtime("dotnetcore2.0", RuntimeFamily.DOTNET_CORE)
Runtime.DOTNET_CORE_2_1 = Runtime("dotnetcore2.1", RuntimeFamily.DOTNET_CORE)
Runtime.DOTNET_CORE_3_1 = Runtime("dotnetcore3.1", RuntimeFamily.DOTNET_CORE)
Runtime.GO_1_X = Runtime("go1.x", RuntimeFamily.GO)
Runtime.RUBY_2_5 = Runtime("ruby2.5", RuntimeFamily.RUBY)
Runtime.RUBY_2_7 = Runtime("ruby2.7", RuntimeFamily.RUBY)
Runtime.RUBY_3_2 = Runtime("ruby3.2", RuntimeFamily.RUBY)
Runtime.RUBY_3_3 = Runtime("ruby3.3", RuntimeFamily.RUBY)
Runtime.RUBY_3_4 = Runtime("ruby3.4", RuntimeFamily.RUBY)
Runtime.RUBY_4_0 = Runtime("ruby4.0", RuntimeFamily.RUBY)
Runtime.PROVIDED = Runtime("provided", RuntimeFamily.OTHER)
Runtime.PROVIDED_AL2 = Runtime("provided.al2", RuntimeFamily.OTHER)
Runtime.PROVIDED_AL2023 = Runtime("provided.al2023", RuntimeFamily.OTHER)
Runtime.FROM_IMAGE = Runtime("FROM_IMAGE")
