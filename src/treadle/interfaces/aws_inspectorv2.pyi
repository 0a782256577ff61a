# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class CisScanConfigurationReference(Struct):
    cis_scan_configuration_arn: str

class CodeSecurityIntegrationReference(Struct):
    code_security_integration_arn: str

class CodeSecurityScanConfigurationReference(Struct):
    code_security_scan_configuration_arn: str

class ConnectorReference(Struct):
    connector_arn: str

class FilterReference(Struct):
    filter_arn: str

class ICisScanConfigurationRef(Protocol):
    @property
    def cis_scan_configuration_ref(self) -> CisScanConfigurationReference: ...

class ICodeSecurityIntegrationRef(Protocol):
    @property
    def code_security_integration_ref(self) -> CodeSecurityIntegrationReference: ...

class ICodeSecurityScanConfigurationRef(Protocol):
    @property
    def code_security_scan_configuration_ref(self) -> CodeSecurityScanConfigurationReference: ...

class IConnectorRef(Protocol):
    @property
    def connector_ref(self) -> ConnectorReference: ...

class IFilterRef(Protocol):
    @property
    def filter_ref(self) -> FilterReference: ...
