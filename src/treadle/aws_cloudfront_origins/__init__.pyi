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

class FunctionUrlOriginBaseProps(Struct):
    connection_attempts: float | None = None
    connection_timeout: Any | None = None
    custom_headers: Mapping[str, str] | None = None
    origin_access_control_id: str | None = None
    origin_id: str | None = None
    origin_shield_enabled: bool | None = None
    origin_shield_region: str | None = None
    response_completion_timeout: Any | None = None
    origin_path: str | None = None

class FunctionUrlOriginProps(Struct):
    connection_attempts: float | None = None
    connection_timeout: Any | None = None
    custom_headers: Mapping[str, str] | None = None
    origin_access_control_id: str | None = None
    origin_id: str | None = None
    origin_shield_enabled: bool | None = None
    origin_shield_region: str | None = None
    response_completion_timeout: Any | None = None
    origin_path: str | None = None
    ip_address_type: Any | None = None
    keepalive_timeout: Any | None = None
    read_timeout: Any | None = None

class FunctionUrlOriginWithOACProps(Struct):
    connection_attempts: float | None = None
    connection_timeout: Any | None = None
    custom_headers: Mapping[str, str] | None = None
    origin_access_control_id: str | None = None
    origin_id: str | None = None
    origin_shield_enabled: bool | None = None
    origin_shield_region: str | None = None
    response_completion_timeout: Any | None = None
    origin_path: str | None = None
    ip_address_type: Any | None = None
    keepalive_timeout: Any | None = None
    read_timeout: Any | None = None
    origin_access_control: Any | None = None

class HttpOriginProps(Struct):
    connection_attempts: float | None = None
    connection_timeout: Any | None = None
    custom_headers: Mapping[str, str] | None = None
    origin_access_control_id: str | None = None
    origin_id: str | None = None
    origin_shield_enabled: bool | None = None
    origin_shield_region: str | None = None
    response_completion_timeout: Any | None = None
    origin_path: str | None = None
    http_port: float | None = None
    https_port: float | None = None
    ip_address_type: Any | None = None
    keepalive_timeout: Any | None = None
    origin_ssl_protocols: Sequence[Any] | None = None
    protocol_policy: Any | None = None
    read_timeout: Any | None = None

class LoadBalancerV2OriginProps(Struct):
    connection_attempts: float | None = None
    connection_timeout: Any | None = None
    custom_headers: Mapping[str, str] | None = None
    origin_access_control_id: str | None = None
    origin_id: str | None = None
    origin_shield_enabled: bool | None = None
    origin_shield_region: str | None = None
    response_completion_timeout: Any | None = None
    origin_path: str | None = None
    http_port: float | None = None
    https_port: float | None = None
    ip_address_type: Any | None = None
    keepalive_timeout: Any | None = None
    origin_ssl_protocols: Sequence[Any] | None = None
    protocol_policy: Any | None = None
    read_timeout: Any | None = None

class OriginGroupProps(Struct):
    fallback_origin: Any
    primary_origin: Any
    fallback_status_codes: Sequence[float] | None = None
    selection_criteria: Any | None = None

class RestApiOriginProps(Struct):
    connection_attempts: float | None = None
    connection_timeout: Any | None = None
    custom_headers: Mapping[str, str] | None = None
    origin_access_control_id: str | None = None
    origin_id: str | None = None
    origin_shield_enabled: bool | None = None
    origin_shield_region: str | None = None
    response_completion_timeout: Any | None = None
    origin_path: str | None = None
    keepalive_timeout: Any | None = None
    read_timeout: Any | None = None

class S3BucketOriginBaseProps(Struct):
    connection_attempts: float | None = None
    connection_timeout: Any | None = None
    custom_headers: Mapping[str, str] | None = None
    origin_access_control_id: str | None = None
    origin_id: str | None = None
    origin_shield_enabled: bool | None = None
    origin_shield_region: str | None = None
    response_completion_timeout: Any | None = None
    origin_path: str | None = None

class S3BucketOriginWithOACProps(Struct):
    connection_attempts: float | None = None
    connection_timeout: Any | None = None
    custom_headers: Mapping[str, str] | None = None
    origin_access_control_id: str | None = None
    origin_id: str | None = None
    origin_shield_enabled: bool | None = None
    origin_shield_region: str | None = None
    response_completion_timeout: Any | None = None
    origin_path: str | None = None
    origin_access_control: Any | None = None
    origin_access_levels: Sequence[Any] | None = None

class S3BucketOriginWithOAIProps(Struct):
    connection_attempts: float | None = None
    connection_timeout: Any | None = None
    custom_headers: Mapping[str, str] | None = None
    origin_access_control_id: str | None = None
    origin_id: str | None = None
    origin_shield_enabled: bool | None = None
    origin_shield_region: str | None = None
    response_completion_timeout: Any | None = None
    origin_path: str | None = None
    origin_access_identity: Any | None = None

class S3OriginProps(Struct):
    connection_attempts: float | None = None
    connection_timeout: Any | None = None
    custom_headers: Mapping[str, str] | None = None
    origin_access_control_id: str | None = None
    origin_id: str | None = None
    origin_shield_enabled: bool | None = None
    origin_shield_region: str | None = None
    response_completion_timeout: Any | None = None
    origin_path: str | None = None
    origin_access_identity: Any | None = None

class S3StaticWebsiteOriginProps(Struct):
    connection_attempts: float | None = None
    connection_timeout: Any | None = None
    custom_headers: Mapping[str, str] | None = None
    origin_access_control_id: str | None = None
    origin_id: str | None = None
    origin_shield_enabled: bool | None = None
    origin_shield_region: str | None = None
    response_completion_timeout: Any | None = None
    origin_path: str | None = None
    http_port: float | None = None
    https_port: float | None = None
    ip_address_type: Any | None = None
    keepalive_timeout: Any | None = None
    origin_ssl_protocols: Sequence[Any] | None = None
    protocol_policy: Any | None = None
    read_timeout: Any | None = None

class VpcOriginProps(Struct):
    connection_attempts: float | None = None
    connection_timeout: Any | None = None
    custom_headers: Mapping[str, str] | None = None
    origin_access_control_id: str | None = None
    origin_id: str | None = None
    origin_shield_enabled: bool | None = None
    origin_shield_region: str | None = None
    response_completion_timeout: Any | None = None
    origin_path: str | None = None
    domain_name: str | None = None
    keepalive_timeout: Any | None = None
    read_timeout: Any | None = None

class VpcOriginWithEndpointProps(Struct):
    connection_attempts: float | None = None
    connection_timeout: Any | None = None
    custom_headers: Mapping[str, str] | None = None
    origin_access_control_id: str | None = None
    origin_id: str | None = None
    origin_shield_enabled: bool | None = None
    origin_shield_region: str | None = None
    response_completion_timeout: Any | None = None
    origin_path: str | None = None
    domain_name: str | None = None
    keepalive_timeout: Any | None = None
    read_timeout: Any | None = None
    http_port: float | None = None
    https_port: float | None = None
    origin_ssl_protocols: Sequence[Any] | None = None
    protocol_policy: Any | None = None
    vpc_origin_name: str | None = None

