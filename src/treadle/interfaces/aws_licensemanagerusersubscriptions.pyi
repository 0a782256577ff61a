# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class LicenseServerEndpointReference(Struct):
    identity_provider_arn: str
    license_server_endpoint_arn: str

class ILicenseServerEndpointRef(Protocol):
    @property
    def license_server_endpoint_ref(self) -> LicenseServerEndpointReference: ...
