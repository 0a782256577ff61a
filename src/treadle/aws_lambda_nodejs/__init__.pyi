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

class Charset(Enum):
    ASCII = 'ascii'
    UTF8 = 'utf8'

class LogLevel(Enum):
    VERBOSE = 'verbose'
    DEBUG = 'debug'
    INFO = 'info'
    WARNING = 'warning'
    ERROR = 'error'
    SILENT = 'silent'

class OutputFormat(Enum):
    CJS = 'cjs'
    ESM = 'esm'

class SourceMapMode(Enum):
    DEFAULT = 'default'
    EXTERNAL = 'external'
    INLINE = 'inline'
    BOTH = 'both'

class BundlingOptions(Struct):
    command: Sequence[str] | None = None
    entrypoint: Sequence[str] | None = None
    environment: Mapping[str, str] | None = None
    network: str | None = None
    platform: str | None = None
    security_opt: str | None = None
    user: str | None = None
    volumes: Sequence[Any] | None = None
    volumes_from: Sequence[str] | None = None
    working_directory: str | None = None
    asset_hash: str | None = None
    banner: str | None = None
    build_args: Mapping[str, str] | None = None
    bundle_aws_sdk: bool | None = None
    bundling_file_access: Any | None = None
    charset: Charset | None = None
    command_hooks: Any | None = None
    define: Mapping[str, str] | None = None
    docker_image: Any | None = None
    esbuild_args: Mapping[str, str | bool | Sequence[str]] | None = None
    esbuild_version: str | None = None
    external_modules: Sequence[str] | None = None
    footer: str | None = None
    force_docker_bundling: bool | None = None
    format: OutputFormat | None = None
    inject: Sequence[str] | None = None
    keep_names: bool | None = None
    loader: Mapping[str, str] | None = None
    log_level: LogLevel | None = None
    main_fields: Sequence[str] | None = None
    metafile: bool | None = None
    minify: bool | None = None
    node_modules: Sequence[str] | None = None
    pre_compilation: bool | None = None
    source_map: bool | None = None
    source_map_mode: SourceMapMode | None = None
    sources_content: bool | None = None
    target: str | None = None
    tsconfig: str | None = None

class NodejsFunctionProps(Struct):
    max_event_age: Any | None = None
    on_failure: Any | None = None
    on_success: Any | None = None
    retry_attempts: float | None = None
    adot_instrumentation: Any | None = None
    allow_all_ipv6_outbound: bool | None = None
    allow_all_outbound: bool | None = None
    allow_public_subnet: bool | None = None
    application_log_level: str | None = None
    application_log_level_v2: Any | None = None
    architecture: Any | None = None
    code_signing_config: Any | None = None
    current_version_options: Any | None = None
    dead_letter_queue: Any | None = None
    dead_letter_queue_enabled: bool | None = None
    dead_letter_topic: Any | None = None
    description: str | None = None
    durable_config: Any | None = None
    environment: Mapping[str, str] | None = None
    environment_encryption: Any | None = None
    ephemeral_storage_size: Any | None = None
    events: Sequence[Any] | None = None
    filesystem: Any | None = None
    function_name: str | None = None
    initial_policy: Sequence[Any] | None = None
    insights_version: Any | None = None
    ipv6_allowed_for_dual_stack: bool | None = None
    layers: Sequence[Any] | None = None
    log_format: str | None = None
    logging_format: Any | None = None
    log_group: Any | None = None
    log_removal_policy: Any | None = None
    log_retention: Any | None = None
    log_retention_retry_options: Any | None = None
    log_retention_role: Any | None = None
    memory_size: float | None = None
    params_and_secrets: Any | None = None
    profiling: bool | None = None
    profiling_group: Any | None = None
    recursive_loop: Any | None = None
    reserved_concurrent_executions: float | None = None
    role: Any | None = None
    runtime_management_mode: Any | None = None
    security_groups: Sequence[Any] | None = None
    snap_start: Any | None = None
    system_log_level: str | None = None
    system_log_level_v2: Any | None = None
    tenancy_config: Any | None = None
    timeout: Any | None = None
    tracing: Any | None = None
    vpc: Any | None = None
    vpc_subnets: Any | None = None
    aws_sdk_connection_reuse: bool | None = None
    bundling: BundlingOptions | Mapping[str, Any] | None = None
    code: Any | None = None
    deps_lock_file_path: str | None = None
    entry: str | None = None
    handler: str | None = None
    project_root: str | None = None
    runtime: Any | None = None

