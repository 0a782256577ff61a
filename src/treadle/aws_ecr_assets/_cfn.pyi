# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class DockerImageAssetProps(Struct):
    directory: str
    exclude: Sequence[str] | None = None
    follow_symlinks: Any | None = None
    ignore_mode: Any | None = None
    extra_hash: str | None = None
    asset_name: str | None = None
    build_args: Mapping[str, str] | None = None
    build_contexts: Mapping[str, str] | None = None
    build_secrets: Mapping[str, str] | None = None
    build_ssh: str | None = None
    cache_disabled: bool | None = None
    cache_from: Sequence[Any] | None = None
    cache_to: Any | None = None
    display_name: str | None = None
    file: str | None = None
    invalidation: Any | None = None
    network_mode: Any | None = None
    outputs: Sequence[str] | None = None
    platform: Any | None = None
    target: str | None = None

class TarballImageAssetProps(Struct):
    tarball_file: str
    display_name: str | None = None

