# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class AliasReference(Struct):
    alias_arn: str

class CapacityProviderReference(Struct):
    capacity_provider_arn: str
    capacity_provider_name: str

class CodeSigningConfigReference(Struct):
    code_signing_config_arn: str

class EventInvokeConfigReference(Struct):
    function_name: str
    qualifier: str

class EventSourceMappingReference(Struct):
    event_source_mapping_arn: str
    event_source_mapping_id: str

class FunctionReference(Struct):
    function_arn: str
    function_name: str

class LayerVersionPermissionReference(Struct):
    layer_version_permission_id: str

class LayerVersionReference(Struct):
    layer_version_arn: str

class MicrovmImageReference(Struct):
    image_arn: str

class NetworkConnectorReference(Struct):
    network_connector_arn: str

class PermissionReference(Struct):
    function_name: str
    permission_id: str

class ResourcePolicyReference(Struct):
    resource_arn: str

class UrlReference(Struct):
    function_arn: str

class VersionReference(Struct):
    function_arn: str

class WebFunctionEndpointReference(Struct):
    endpoint_arn: str

class WebFunctionReference(Struct):
    function_arn: str
    function_name: str

class WebFunctionRevisionReference(Struct):
    revision_arn: str

class IAliasRef(Protocol):
    @property
    def alias_ref(self) -> AliasReference: ...

class ICapacityProviderRef(Protocol):
    @property
    def capacity_provider_ref(self) -> CapacityProviderReference: ...

class ICodeSigningConfigRef(Protocol):
    @property
    def code_signing_config_ref(self) -> CodeSigningConfigReference: ...

class IEventInvokeConfigRef(Protocol):
    @property
    def event_invoke_config_ref(self) -> EventInvokeConfigReference: ...

class IEventSourceMappingRef(Protocol):
    @property
    def event_source_mapping_ref(self) -> EventSourceMappingReference: ...

class IFunctionRef(Protocol):
    @property
    def function_ref(self) -> FunctionReference: ...

class ILayerVersionPermissionRef(Protocol):
    @property
    def layer_version_permission_ref(self) -> LayerVersionPermissionReference: ...

class ILayerVersionRef(Protocol):
    @property
    def layer_version_ref(self) -> LayerVersionReference: ...

class IMicrovmImageRef(Protocol):
    @property
    def microvm_image_ref(self) -> MicrovmImageReference: ...

class INetworkConnectorRef(Protocol):
    @property
    def network_connector_ref(self) -> NetworkConnectorReference: ...

class IPermissionRef(Protocol):
    @property
    def permission_ref(self) -> PermissionReference: ...

class IResourcePolicyRef(Protocol):
    @property
    def resource_policy_ref(self) -> ResourcePolicyReference: ...

class IUrlRef(Protocol):
    @property
    def url_ref(self) -> UrlReference: ...

class IVersionRef(Protocol):
    @property
    def version_ref(self) -> VersionReference: ...

class IWebFunctionEndpointRef(Protocol):
    @property
    def web_function_endpoint_ref(self) -> WebFunctionEndpointReference: ...

class IWebFunctionRef(Protocol):
    @property
    def web_function_ref(self) -> WebFunctionReference: ...

class IWebFunctionRevisionRef(Protocol):
    @property
    def web_function_revision_ref(self) -> WebFunctionRevisionReference: ...
