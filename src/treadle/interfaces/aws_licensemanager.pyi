# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class GrantReference(Struct):
    grant_arn: str

class LicenseAssetGroupReference(Struct):
    license_asset_group_arn: str

class LicenseAssetRuleSetReference(Struct):
    license_asset_ruleset_arn: str

class LicenseConfigurationReference(Struct):
    license_configuration_arn: str

class LicenseReference(Struct):
    license_arn: str

class ReportGeneratorReference(Struct):
    report_generator_arn: str

class IGrantRef(Protocol):
    @property
    def grant_ref(self) -> GrantReference: ...

class ILicenseAssetGroupRef(Protocol):
    @property
    def license_asset_group_ref(self) -> LicenseAssetGroupReference: ...

class ILicenseAssetRuleSetRef(Protocol):
    @property
    def license_asset_rule_set_ref(self) -> LicenseAssetRuleSetReference: ...

class ILicenseConfigurationRef(Protocol):
    @property
    def license_configuration_ref(self) -> LicenseConfigurationReference: ...

class ILicenseRef(Protocol):
    @property
    def license_ref(self) -> LicenseReference: ...

class IReportGeneratorRef(Protocol):
    @property
    def report_generator_ref(self) -> ReportGeneratorReference: ...
