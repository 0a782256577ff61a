# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_licensemanager as _aws_licensemanager
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnGrant(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        allowed_operations: Sequence[str] | None = None,
        grant_name: str | None = None,
        home_region: str | None = None,
        license_arn: str | None = None,
        principals: Sequence[str] | None = None,
        status: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    allowed_operations: Sequence[str] | None
    grant_name: str | None
    home_region: str | None
    license_arn: str | None
    principals: Sequence[str] | None
    status: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_grant_arn(self) -> str: ...
    @property
    def attr_version(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def grant_ref(self) -> _aws_licensemanager.GrantReference: ...
    @staticmethod
    def arn_for_grant(resource: _aws_licensemanager.IGrantRef) -> str: ...
    @staticmethod
    def is_cfn_grant(x: Any) -> bool: ...

class CfnGrantProps(Struct):
    allowed_operations: Sequence[str] | None = None
    grant_name: str | None = None
    home_region: str | None = None
    license_arn: str | None = None
    principals: Sequence[str] | None = None
    status: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnLicense(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class BorrowConfigurationProperty(Struct):
        allow_early_check_in: bool | IResolvable
        max_time_to_live_in_minutes: float
    class ConsumptionConfigurationProperty(Struct):
        borrow_configuration: CfnLicense.BorrowConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        provisional_configuration: CfnLicense.ProvisionalConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        renew_type: str | None = None
    class EntitlementProperty(Struct):
        name: str
        unit: str
        allow_check_in: bool | IResolvable | None = None
        max_count: float | None = None
        overage: bool | IResolvable | None = None
        value: str | None = None
    class IssuerDataProperty(Struct):
        name: str
        sign_key: str | None = None
    class MetadataProperty(Struct):
        name: str
        value: str
    class ProvisionalConfigurationProperty(Struct):
        max_time_to_live_in_minutes: float
    class ValidityDateFormatProperty(Struct):
        begin: str
        end: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        beneficiary: str,
        consumption_configuration: CfnLicense.ConsumptionConfigurationProperty | Mapping[str, Any] | IResolvable,
        entitlements: Sequence[CfnLicense.EntitlementProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        home_region: str,
        issuer: CfnLicense.IssuerDataProperty | Mapping[str, Any] | IResolvable,
        license_name: str,
        product_name: str,
        product_sku: str,
        validity: CfnLicense.ValidityDateFormatProperty | Mapping[str, Any] | IResolvable,
        license_metadata: Sequence[CfnLicense.MetadataProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        status: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    beneficiary: str
    consumption_configuration: CfnLicense.ConsumptionConfigurationProperty | IResolvable
    entitlements: Sequence[CfnLicense.EntitlementProperty | IResolvable] | IResolvable
    home_region: str
    issuer: CfnLicense.IssuerDataProperty | IResolvable
    license_name: str
    product_name: str
    product_sku: str
    validity: CfnLicense.ValidityDateFormatProperty | IResolvable
    license_metadata: Sequence[CfnLicense.MetadataProperty | IResolvable] | IResolvable | None
    status: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_license_arn(self) -> str: ...
    @property
    def attr_version(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def license_ref(self) -> _aws_licensemanager.LicenseReference: ...
    @staticmethod
    def arn_for_license(resource: _aws_licensemanager.ILicenseRef) -> str: ...
    @staticmethod
    def is_cfn_license(x: Any) -> bool: ...

class CfnLicenseProps(Struct):
    beneficiary: str
    consumption_configuration: CfnLicense.ConsumptionConfigurationProperty | Mapping[str, Any] | IResolvable
    entitlements: Sequence[CfnLicense.EntitlementProperty | Mapping[str, Any] | IResolvable] | IResolvable
    home_region: str
    issuer: CfnLicense.IssuerDataProperty | Mapping[str, Any] | IResolvable
    license_name: str
    product_name: str
    product_sku: str
    validity: CfnLicense.ValidityDateFormatProperty | Mapping[str, Any] | IResolvable
    license_metadata: Sequence[CfnLicense.MetadataProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    status: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnLicenseAssetGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class LicenseAssetGroupConfigurationProperty(Struct):
        usage_dimension: str | None = None
    class LicenseAssetGroupPropertyProperty(Struct):
        key: str | None = None
        value: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        associated_license_asset_ruleset_arns: Sequence[str],
        license_asset_group_configurations: Sequence[CfnLicenseAssetGroup.LicenseAssetGroupConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        name: str,
        description: str | None = None,
        properties: Sequence[CfnLicenseAssetGroup.LicenseAssetGroupPropertyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    associated_license_asset_ruleset_arns: Sequence[str]
    license_asset_group_configurations: Sequence[CfnLicenseAssetGroup.LicenseAssetGroupConfigurationProperty | IResolvable] | IResolvable
    name: str
    description: str | None
    properties: Sequence[CfnLicenseAssetGroup.LicenseAssetGroupPropertyProperty | IResolvable] | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_license_asset_group_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def license_asset_group_ref(self) -> _aws_licensemanager.LicenseAssetGroupReference: ...
    @staticmethod
    def arn_for_license_asset_group(resource: _aws_licensemanager.ILicenseAssetGroupRef) -> str: ...
    @staticmethod
    def is_cfn_license_asset_group(x: Any) -> bool: ...

class CfnLicenseAssetGroupProps(Struct):
    associated_license_asset_ruleset_arns: Sequence[str]
    license_asset_group_configurations: Sequence[CfnLicenseAssetGroup.LicenseAssetGroupConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable
    name: str
    description: str | None = None
    properties: Sequence[CfnLicenseAssetGroup.LicenseAssetGroupPropertyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnLicenseAssetRuleSet(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AndRuleStatementProperty(Struct):
        matching_rule_statements: Sequence[CfnLicenseAssetRuleSet.MatchingRuleStatementProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class InstanceRuleStatementProperty(Struct):
        and_rule_statement: CfnLicenseAssetRuleSet.AndRuleStatementProperty | Mapping[str, Any] | IResolvable | None = None
        matching_rule_statement: CfnLicenseAssetRuleSet.MatchingRuleStatementProperty | Mapping[str, Any] | IResolvable | None = None
        or_rule_statement: CfnLicenseAssetRuleSet.OrRuleStatementProperty | Mapping[str, Any] | IResolvable | None = None
    class LicenseAssetRuleProperty(Struct):
        rule_statement: CfnLicenseAssetRuleSet.RuleStatementProperty | Mapping[str, Any] | IResolvable
    class LicenseConfigurationRuleStatementProperty(Struct):
        and_rule_statement: CfnLicenseAssetRuleSet.AndRuleStatementProperty | Mapping[str, Any] | IResolvable | None = None
        matching_rule_statement: CfnLicenseAssetRuleSet.MatchingRuleStatementProperty | Mapping[str, Any] | IResolvable | None = None
        or_rule_statement: CfnLicenseAssetRuleSet.OrRuleStatementProperty | Mapping[str, Any] | IResolvable | None = None
    class LicenseRuleStatementProperty(Struct):
        and_rule_statement: CfnLicenseAssetRuleSet.AndRuleStatementProperty | Mapping[str, Any] | IResolvable | None = None
        matching_rule_statement: CfnLicenseAssetRuleSet.MatchingRuleStatementProperty | Mapping[str, Any] | IResolvable | None = None
        or_rule_statement: CfnLicenseAssetRuleSet.OrRuleStatementProperty | Mapping[str, Any] | IResolvable | None = None
    class MatchingRuleStatementProperty(Struct):
        constraint: str
        key_to_match: str
        value_to_match: Sequence[str]
    class OrRuleStatementProperty(Struct):
        matching_rule_statements: Sequence[CfnLicenseAssetRuleSet.MatchingRuleStatementProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class RuleStatementProperty(Struct):
        instance_rule_statement: CfnLicenseAssetRuleSet.InstanceRuleStatementProperty | Mapping[str, Any] | IResolvable | None = None
        license_configuration_rule_statement: CfnLicenseAssetRuleSet.LicenseConfigurationRuleStatementProperty | Mapping[str, Any] | IResolvable | None = None
        license_rule_statement: CfnLicenseAssetRuleSet.LicenseRuleStatementProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        rules: Sequence[CfnLicenseAssetRuleSet.LicenseAssetRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    rules: Sequence[CfnLicenseAssetRuleSet.LicenseAssetRuleProperty | IResolvable] | IResolvable
    description: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_license_asset_ruleset_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def license_asset_rule_set_ref(self) -> _aws_licensemanager.LicenseAssetRuleSetReference: ...
    @staticmethod
    def is_cfn_license_asset_rule_set(x: Any) -> bool: ...

class CfnLicenseAssetRuleSetProps(Struct):
    name: str
    rules: Sequence[CfnLicenseAssetRuleSet.LicenseAssetRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnLicenseConfiguration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ProductInformationFilterProperty(Struct):
        product_information_filter_comparator: str
        product_information_filter_name: str
        product_information_filter_value: Sequence[str] | None = None
    class ProductInformationProperty(Struct):
        product_information_filter_list: Sequence[CfnLicenseConfiguration.ProductInformationFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable
        resource_type: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        license_counting_type: str,
        name: str,
        description: str | None = None,
        disassociate_when_not_found: bool | IResolvable | None = None,
        license_count: float | None = None,
        license_count_hard_limit: bool | IResolvable | None = None,
        license_expiry: float | None = None,
        license_rules: Sequence[str] | None = None,
        product_information_list: Sequence[CfnLicenseConfiguration.ProductInformationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    license_counting_type: str
    name: str
    description: str | None
    disassociate_when_not_found: bool | IResolvable | None
    license_count: float | None
    license_count_hard_limit: bool | IResolvable | None
    license_expiry: float | None
    license_rules: Sequence[str] | None
    product_information_list: Sequence[CfnLicenseConfiguration.ProductInformationProperty | IResolvable] | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_license_configuration_arn(self) -> str: ...
    @property
    def attr_license_configuration_id(self) -> str: ...
    @property
    def attr_owner_account_id(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def license_configuration_ref(self) -> _aws_licensemanager.LicenseConfigurationReference: ...
    @staticmethod
    def arn_for_license_configuration(resource: _aws_licensemanager.ILicenseConfigurationRef) -> str: ...
    @staticmethod
    def is_cfn_license_configuration(x: Any) -> bool: ...

class CfnLicenseConfigurationProps(Struct):
    license_counting_type: str
    name: str
    description: str | None = None
    disassociate_when_not_found: bool | IResolvable | None = None
    license_count: float | None = None
    license_count_hard_limit: bool | IResolvable | None = None
    license_expiry: float | None = None
    license_rules: Sequence[str] | None = None
    product_information_list: Sequence[CfnLicenseConfiguration.ProductInformationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnReportGenerator(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ReportContextProperty(Struct):
        license_asset_group_arns: Sequence[str] | None = None
        license_configuration_arns: Sequence[str] | None = None
        report_end_date: str | None = None
        report_start_date: str | None = None
    class ReportFrequencyProperty(Struct):
        period: str | None = None
        value: float | None = None
    class S3LocationProperty(Struct):
        bucket: str | None = None
        key_prefix: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        report_context: CfnReportGenerator.ReportContextProperty | Mapping[str, Any] | IResolvable,
        report_frequency: CfnReportGenerator.ReportFrequencyProperty | Mapping[str, Any] | IResolvable,
        report_generator_name: str,
        report_type: Sequence[str],
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    report_context: CfnReportGenerator.ReportContextProperty | IResolvable
    report_frequency: CfnReportGenerator.ReportFrequencyProperty | IResolvable
    report_generator_name: str
    report_type: Sequence[str]
    description: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_create_time(self) -> str: ...
    @property
    def attr_report_creator_account(self) -> str: ...
    @property
    def attr_s3_location(self) -> IResolvable: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def report_generator_ref(self) -> _aws_licensemanager.ReportGeneratorReference: ...
    @staticmethod
    def arn_for_report_generator(resource: _aws_licensemanager.IReportGeneratorRef) -> str: ...
    @staticmethod
    def is_cfn_report_generator(x: Any) -> bool: ...

class CfnReportGeneratorProps(Struct):
    report_context: CfnReportGenerator.ReportContextProperty | Mapping[str, Any] | IResolvable
    report_frequency: CfnReportGenerator.ReportFrequencyProperty | Mapping[str, Any] | IResolvable
    report_generator_name: str
    report_type: Sequence[str]
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

