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

class HttpAlbIntegrationProps(Struct):
    method: Any | None = None
    parameter_mapping: Any | None = None
    secure_server_name: str | None = None
    timeout: Any | None = None
    vpc_link: Any | None = None

class HttpEventBridgeIntegrationProps(Struct):
    event_bus_ref: Any
    parameter_mapping: Any | None = None
    subtype: Any | None = None

class HttpLambdaIntegrationProps(Struct):
    parameter_mapping: Any | None = None
    payload_format_version: Any | None = None
    scope_permission_to_route: bool | None = None
    timeout: Any | None = None

class HttpNlbIntegrationProps(Struct):
    method: Any | None = None
    parameter_mapping: Any | None = None
    secure_server_name: str | None = None
    timeout: Any | None = None
    vpc_link: Any | None = None

class HttpPrivateIntegrationOptions(Struct):
    method: Any | None = None
    parameter_mapping: Any | None = None
    secure_server_name: str | None = None
    timeout: Any | None = None
    vpc_link: Any | None = None

class HttpServiceDiscoveryIntegrationProps(Struct):
    method: Any | None = None
    parameter_mapping: Any | None = None
    secure_server_name: str | None = None
    timeout: Any | None = None
    vpc_link: Any | None = None

class HttpSqsIntegrationProps(Struct):
    queue: Any
    parameter_mapping: Any | None = None
    subtype: Any | None = None

class HttpStepFunctionsIntegrationProps(Struct):
    state_machine: Any
    parameter_mapping: Any | None = None
    subtype: Any | None = None

class HttpUrlIntegrationProps(Struct):
    method: Any | None = None
    parameter_mapping: Any | None = None
    timeout: Any | None = None

class WebSocketAwsIntegrationProps(Struct):
    integration_method: str
    integration_uri: str
    content_handling: Any | None = None
    credentials_role: Any | None = None
    passthrough_behavior: Any | None = None
    request_parameters: Mapping[str, str] | None = None
    request_templates: Mapping[str, str] | None = None
    template_selection_expression: str | None = None
    timeout: Any | None = None

class WebSocketLambdaIntegrationProps(Struct):
    content_handling: Any | None = None
    timeout: Any | None = None

class WebSocketMockIntegrationProps(Struct):
    request_templates: Mapping[str, str] | None = None
    template_selection_expression: str | None = None

