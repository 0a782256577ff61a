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

class AssetOptions(Struct):
    asset_hash: str | None = None
    asset_hash_type: Any | None = None
    bundling: Any | None = None
    exclude: Sequence[str] | None = None
    follow_symlinks: Any | None = None
    ignore_mode: Any | None = None
    deploy_time: bool | None = None
    display_name: str | None = None
    readers: Sequence[Any] | None = None
    source_kms_key: Any | None = None

class AssetProps(Struct):
    path: str
    asset_hash: str | None = None
    asset_hash_type: Any | None = None
    bundling: Any | None = None
    exclude: Sequence[str] | None = None
    follow_symlinks: Any | None = None
    ignore_mode: Any | None = None
    deploy_time: bool | None = None
    display_name: str | None = None
    readers: Sequence[Any] | None = None
    source_kms_key: Any | None = None

