# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_appsync as _aws_appsync
from ..interfaces import aws_elasticloadbalancingv2 as _aws_elasticloadbalancingv2
from ..interfaces import aws_kinesisfirehose as _aws_kinesisfirehose
from ..interfaces import aws_logs as _aws_logs
from ..interfaces import aws_s3 as _aws_s3
from ..interfaces import aws_wafv2 as _aws_wafv2
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnIPSet(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope_: IConstruct,
        id: str,
        *,
        addresses: Sequence[str],
        ip_address_version: str,
        scope: str,
        description: str | None = None,
        name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    addresses: Sequence[str]
    ip_address_version: str
    scope: str
    description: str | None
    name: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def ip_set_ref(self) -> _aws_wafv2.IPSetReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_ip_set(resource: _aws_wafv2.IIPSetRef) -> str: ...
    @staticmethod
    def is_cfn_ip_set(x: Any) -> bool: ...

class CfnIPSetProps(Struct):
    addresses: Sequence[str]
    ip_address_version: str
    scope: str
    description: str | None = None
    name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnLoggingConfiguration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ActionConditionProperty(Struct):
        action: str
    class ConditionProperty(Struct):
        action_condition: CfnLoggingConfiguration.ActionConditionProperty | Mapping[str, Any] | IResolvable | None = None
        label_name_condition: CfnLoggingConfiguration.LabelNameConditionProperty | Mapping[str, Any] | IResolvable | None = None
    class FieldToMatchProperty(Struct):
        json_body: Any | None = None
        method: Any | None = None
        query_string: Any | None = None
        single_header: Any | None = None
        uri_path: Any | None = None
    class FilterProperty(Struct):
        behavior: str
        conditions: Sequence[CfnLoggingConfiguration.ConditionProperty | Mapping[str, Any] | IResolvable] | IResolvable
        requirement: str
    class JsonBodyProperty(Struct):
        match_pattern: CfnLoggingConfiguration.MatchPatternProperty | Mapping[str, Any] | IResolvable
        match_scope: str
        invalid_fallback_behavior: str | None = None
    class LabelNameConditionProperty(Struct):
        label_name: str
    class LoggingFilterProperty(Struct):
        default_behavior: str
        filters: Sequence[CfnLoggingConfiguration.FilterProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class MatchPatternProperty(Struct):
        all: Any | None = None
        included_paths: Sequence[str] | None = None
    class SingleHeaderProperty(Struct):
        name: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        log_destination_configs: Sequence[str | _aws_kinesisfirehose.IDeliveryStreamRef | _aws_logs.ILogGroupRef | _aws_s3.IBucketRef],
        resource_arn: str | _aws_wafv2.IWebACLRef,
        logging_filter: Any | None = None,
        redacted_fields: Sequence[CfnLoggingConfiguration.FieldToMatchProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
    ) -> None: ...
    log_destination_configs: Sequence[str]
    logging_filter: Any
    resource_arn: str
    redacted_fields: Sequence[CfnLoggingConfiguration.FieldToMatchProperty | IResolvable] | IResolvable | None
    @property
    def attr_managed_by_firewall_manager(self) -> IResolvable: ...
    @property
    def logging_configuration_ref(self) -> _aws_wafv2.LoggingConfigurationReference: ...
    @staticmethod
    def is_cfn_logging_configuration(x: Any) -> bool: ...

class CfnLoggingConfigurationProps(Struct):
    log_destination_configs: Sequence[str | _aws_kinesisfirehose.IDeliveryStreamRef | _aws_logs.ILogGroupRef | _aws_s3.IBucketRef]
    resource_arn: str | _aws_wafv2.IWebACLRef
    logging_filter: Any | None = None
    redacted_fields: Sequence[CfnLoggingConfiguration.FieldToMatchProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None

class CfnRegexPatternSet(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope_: IConstruct,
        id: str,
        *,
        regular_expression_list: Sequence[str],
        scope: str,
        description: str | None = None,
        name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    regular_expression_list: Sequence[str]
    scope: str
    description: str | None
    name: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def regex_pattern_set_ref(self) -> _aws_wafv2.RegexPatternSetReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_regex_pattern_set(resource: _aws_wafv2.IRegexPatternSetRef) -> str: ...
    @staticmethod
    def is_cfn_regex_pattern_set(x: Any) -> bool: ...

class CfnRegexPatternSetProps(Struct):
    regular_expression_list: Sequence[str]
    scope: str
    description: str | None = None
    name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnRuleGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AllowProperty(Struct):
        custom_request_handling: CfnRuleGroup.CustomRequestHandlingProperty | Mapping[str, Any] | IResolvable | None = None
    class AndStatementProperty(Struct):
        statements: Sequence[CfnRuleGroup.StatementProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class AsnMatchStatementProperty(Struct):
        asn_list: Sequence[float] | IResolvable | None = None
        forwarded_ip_config: CfnRuleGroup.ForwardedIPConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class BlockProperty(Struct):
        custom_response: CfnRuleGroup.CustomResponseProperty | Mapping[str, Any] | IResolvable | None = None
    class BodyProperty(Struct):
        oversize_handling: str | None = None
    class ByteMatchStatementProperty(Struct):
        field_to_match: CfnRuleGroup.FieldToMatchProperty | Mapping[str, Any] | IResolvable
        positional_constraint: str
        text_transformations: Sequence[CfnRuleGroup.TextTransformationProperty | Mapping[str, Any] | IResolvable] | IResolvable
        pre_parse_text_transformations: Sequence[CfnRuleGroup.PreParseTextTransformationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        search_string: str | None = None
        search_string_base64: str | None = None
    class CaptchaConfigProperty(Struct):
        immunity_time_property: CfnRuleGroup.ImmunityTimePropertyProperty | Mapping[str, Any] | IResolvable | None = None
    class CaptchaProperty(Struct):
        custom_request_handling: CfnRuleGroup.CustomRequestHandlingProperty | Mapping[str, Any] | IResolvable | None = None
    class ChallengeConfigProperty(Struct):
        immunity_time_property: CfnRuleGroup.ImmunityTimePropertyProperty | Mapping[str, Any] | IResolvable | None = None
    class ChallengeProperty(Struct):
        custom_request_handling: CfnRuleGroup.CustomRequestHandlingProperty | Mapping[str, Any] | IResolvable | None = None
    class CookieMatchPatternProperty(Struct):
        all: Any | None = None
        excluded_cookies: Sequence[str] | None = None
        included_cookies: Sequence[str] | None = None
    class CookiesProperty(Struct):
        match_pattern: CfnRuleGroup.CookieMatchPatternProperty | Mapping[str, Any] | IResolvable
        match_scope: str
        oversize_handling: str
    class CountProperty(Struct):
        custom_request_handling: CfnRuleGroup.CustomRequestHandlingProperty | Mapping[str, Any] | IResolvable | None = None
    class CryptoConfigProperty(Struct):
        payment_networks: Sequence[CfnRuleGroup.PaymentNetworkProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class CustomHTTPHeaderProperty(Struct):
        name: str
        value: str
    class CustomRequestHandlingProperty(Struct):
        insert_headers: Sequence[CfnRuleGroup.CustomHTTPHeaderProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class CustomResponseBodyProperty(Struct):
        content: str
        content_type: str
    class CustomResponseProperty(Struct):
        response_code: float
        custom_response_body_key: str | None = None
        response_headers: Sequence[CfnRuleGroup.CustomHTTPHeaderProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class FieldToMatchProperty(Struct):
        all_query_arguments: Any | None = None
        body: CfnRuleGroup.BodyProperty | Mapping[str, Any] | IResolvable | None = None
        cookies: CfnRuleGroup.CookiesProperty | Mapping[str, Any] | IResolvable | None = None
        header_order: CfnRuleGroup.HeaderOrderProperty | Mapping[str, Any] | IResolvable | None = None
        headers: CfnRuleGroup.HeadersProperty | Mapping[str, Any] | IResolvable | None = None
        ja3_fingerprint: CfnRuleGroup.JA3FingerprintProperty | Mapping[str, Any] | IResolvable | None = None
        ja4_fingerprint: CfnRuleGroup.JA4FingerprintProperty | Mapping[str, Any] | IResolvable | None = None
        json_body: CfnRuleGroup.JsonBodyProperty | Mapping[str, Any] | IResolvable | None = None
        method: Any | None = None
        query_string: Any | None = None
        single_header: Any | None = None
        single_query_argument: Any | None = None
        uri_fragment: CfnRuleGroup.UriFragmentProperty | Mapping[str, Any] | IResolvable | None = None
        uri_path: Any | None = None
    class ForwardedIPConfigurationProperty(Struct):
        fallback_behavior: str
        header_name: str
    class GeoMatchStatementProperty(Struct):
        country_codes: Sequence[str] | None = None
        forwarded_ip_config: CfnRuleGroup.ForwardedIPConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class HeaderMatchPatternProperty(Struct):
        all: Any | None = None
        excluded_headers: Sequence[str] | None = None
        included_headers: Sequence[str] | None = None
    class HeaderOrderProperty(Struct):
        oversize_handling: str
    class HeadersProperty(Struct):
        match_pattern: CfnRuleGroup.HeaderMatchPatternProperty | Mapping[str, Any] | IResolvable
        match_scope: str
        oversize_handling: str
    class IPSetForwardedIPConfigurationProperty(Struct):
        fallback_behavior: str
        header_name: str
        position: str
    class IPSetReferenceStatementProperty(Struct):
        arn: str
        ip_set_forwarded_ip_config: CfnRuleGroup.IPSetForwardedIPConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class ImmunityTimePropertyProperty(Struct):
        immunity_time: float
    class JA3FingerprintProperty(Struct):
        fallback_behavior: str
    class JA4FingerprintProperty(Struct):
        fallback_behavior: str
    class JsonBodyProperty(Struct):
        match_pattern: CfnRuleGroup.JsonMatchPatternProperty | Mapping[str, Any] | IResolvable
        match_scope: str
        invalid_fallback_behavior: str | None = None
        oversize_handling: str | None = None
    class JsonMatchPatternProperty(Struct):
        all: Any | None = None
        included_paths: Sequence[str] | None = None
    class LabelMatchStatementProperty(Struct):
        key: str
        scope: str
    class LabelProperty(Struct):
        name: str
    class LabelSummaryProperty(Struct):
        name: str | None = None
    class MonetizationConfigProperty(Struct):
        crypto_config: CfnRuleGroup.CryptoConfigProperty | Mapping[str, Any] | IResolvable | None = None
        currency_mode: str | None = None
    class MonetizeActionProperty(Struct):
        price_multiplier: str | None = None
    class NotStatementProperty(Struct):
        statement: CfnRuleGroup.StatementProperty | Mapping[str, Any] | IResolvable
    class OrStatementProperty(Struct):
        statements: Sequence[CfnRuleGroup.StatementProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class PaymentNetworkProperty(Struct):
        chain: str
        prices: Sequence[CfnRuleGroup.PriceProperty | Mapping[str, Any] | IResolvable] | IResolvable
        wallet_address: str
    class PreParseTextTransformationProperty(Struct):
        priority: float
        type: str
    class PriceProperty(Struct):
        amount: str
        currency: str
    class RateBasedStatementCustomKeyProperty(Struct):
        asn: Any | None = None
        cookie: CfnRuleGroup.RateLimitCookieProperty | Mapping[str, Any] | IResolvable | None = None
        forwarded_ip: Any | None = None
        header: CfnRuleGroup.RateLimitHeaderProperty | Mapping[str, Any] | IResolvable | None = None
        http_method: Any | None = None
        ip: Any | None = None
        ja3_fingerprint: CfnRuleGroup.RateLimitJA3FingerprintProperty | Mapping[str, Any] | IResolvable | None = None
        ja4_fingerprint: CfnRuleGroup.RateLimitJA4FingerprintProperty | Mapping[str, Any] | IResolvable | None = None
        label_namespace: CfnRuleGroup.RateLimitLabelNamespaceProperty | Mapping[str, Any] | IResolvable | None = None
        query_argument: CfnRuleGroup.RateLimitQueryArgumentProperty | Mapping[str, Any] | IResolvable | None = None
        query_string: CfnRuleGroup.RateLimitQueryStringProperty | Mapping[str, Any] | IResolvable | None = None
        uri_path: CfnRuleGroup.RateLimitUriPathProperty | Mapping[str, Any] | IResolvable | None = None
    class RateBasedStatementProperty(Struct):
        aggregate_key_type: str
        limit: float
        custom_keys: Sequence[CfnRuleGroup.RateBasedStatementCustomKeyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        evaluation_window_sec: float | None = None
        forwarded_ip_config: CfnRuleGroup.ForwardedIPConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        scope_down_statement: CfnRuleGroup.StatementProperty | Mapping[str, Any] | IResolvable | None = None
    class RateLimitCookieProperty(Struct):
        name: str
        text_transformations: Sequence[CfnRuleGroup.TextTransformationProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class RateLimitHeaderProperty(Struct):
        name: str
        text_transformations: Sequence[CfnRuleGroup.TextTransformationProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class RateLimitJA3FingerprintProperty(Struct):
        fallback_behavior: str
    class RateLimitJA4FingerprintProperty(Struct):
        fallback_behavior: str
    class RateLimitLabelNamespaceProperty(Struct):
        namespace: str
    class RateLimitQueryArgumentProperty(Struct):
        name: str
        text_transformations: Sequence[CfnRuleGroup.TextTransformationProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class RateLimitQueryStringProperty(Struct):
        text_transformations: Sequence[CfnRuleGroup.TextTransformationProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class RateLimitUriPathProperty(Struct):
        text_transformations: Sequence[CfnRuleGroup.TextTransformationProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class RegexMatchStatementProperty(Struct):
        field_to_match: CfnRuleGroup.FieldToMatchProperty | Mapping[str, Any] | IResolvable
        regex_string: str
        text_transformations: Sequence[CfnRuleGroup.TextTransformationProperty | Mapping[str, Any] | IResolvable] | IResolvable
        pre_parse_text_transformations: Sequence[CfnRuleGroup.PreParseTextTransformationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class RegexPatternSetReferenceStatementProperty(Struct):
        arn: str
        field_to_match: CfnRuleGroup.FieldToMatchProperty | Mapping[str, Any] | IResolvable
        text_transformations: Sequence[CfnRuleGroup.TextTransformationProperty | Mapping[str, Any] | IResolvable] | IResolvable
        pre_parse_text_transformations: Sequence[CfnRuleGroup.PreParseTextTransformationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class RuleActionProperty(Struct):
        allow: Any | None = None
        block: Any | None = None
        captcha: Any | None = None
        challenge: Any | None = None
        count: Any | None = None
        monetize: CfnRuleGroup.MonetizeActionProperty | Mapping[str, Any] | IResolvable | None = None
    class RuleProperty(Struct):
        name: str
        priority: float
        statement: CfnRuleGroup.StatementProperty | Mapping[str, Any] | IResolvable
        visibility_config: CfnRuleGroup.VisibilityConfigProperty | Mapping[str, Any] | IResolvable
        action: CfnRuleGroup.RuleActionProperty | Mapping[str, Any] | IResolvable | None = None
        captcha_config: CfnRuleGroup.CaptchaConfigProperty | Mapping[str, Any] | IResolvable | None = None
        challenge_config: CfnRuleGroup.ChallengeConfigProperty | Mapping[str, Any] | IResolvable | None = None
        rule_labels: Sequence[CfnRuleGroup.LabelProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class SingleHeaderProperty(Struct):
        name: str
    class SingleQueryArgumentProperty(Struct):
        name: str
    class SizeConstraintStatementProperty(Struct):
        comparison_operator: str
        field_to_match: CfnRuleGroup.FieldToMatchProperty | Mapping[str, Any] | IResolvable
        size: float
        text_transformations: Sequence[CfnRuleGroup.TextTransformationProperty | Mapping[str, Any] | IResolvable] | IResolvable
        pre_parse_text_transformations: Sequence[CfnRuleGroup.PreParseTextTransformationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class SqliMatchStatementProperty(Struct):
        field_to_match: CfnRuleGroup.FieldToMatchProperty | Mapping[str, Any] | IResolvable
        text_transformations: Sequence[CfnRuleGroup.TextTransformationProperty | Mapping[str, Any] | IResolvable] | IResolvable
        pre_parse_text_transformations: Sequence[CfnRuleGroup.PreParseTextTransformationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        sensitivity_level: str | None = None
    class StatementProperty(Struct):
        and_statement: CfnRuleGroup.AndStatementProperty | Mapping[str, Any] | IResolvable | None = None
        asn_match_statement: CfnRuleGroup.AsnMatchStatementProperty | Mapping[str, Any] | IResolvable | None = None
        byte_match_statement: CfnRuleGroup.ByteMatchStatementProperty | Mapping[str, Any] | IResolvable | None = None
        geo_match_statement: CfnRuleGroup.GeoMatchStatementProperty | Mapping[str, Any] | IResolvable | None = None
        ip_set_reference_statement: CfnRuleGroup.IPSetReferenceStatementProperty | Mapping[str, Any] | IResolvable | None = None
        label_match_statement: CfnRuleGroup.LabelMatchStatementProperty | Mapping[str, Any] | IResolvable | None = None
        not_statement: CfnRuleGroup.NotStatementProperty | Mapping[str, Any] | IResolvable | None = None
        or_statement: CfnRuleGroup.OrStatementProperty | Mapping[str, Any] | IResolvable | None = None
        rate_based_statement: CfnRuleGroup.RateBasedStatementProperty | Mapping[str, Any] | IResolvable | None = None
        regex_match_statement: CfnRuleGroup.RegexMatchStatementProperty | Mapping[str, Any] | IResolvable | None = None
        regex_pattern_set_reference_statement: CfnRuleGroup.RegexPatternSetReferenceStatementProperty | Mapping[str, Any] | IResolvable | None = None
        size_constraint_statement: CfnRuleGroup.SizeConstraintStatementProperty | Mapping[str, Any] | IResolvable | None = None
        sqli_match_statement: CfnRuleGroup.SqliMatchStatementProperty | Mapping[str, Any] | IResolvable | None = None
        xss_match_statement: CfnRuleGroup.XssMatchStatementProperty | Mapping[str, Any] | IResolvable | None = None
    class TextTransformationProperty(Struct):
        priority: float
        type: str
    class UriFragmentProperty(Struct):
        fallback_behavior: str | None = None
    class VisibilityConfigProperty(Struct):
        cloud_watch_metrics_enabled: bool | IResolvable
        metric_name: str
        sampled_requests_enabled: bool | IResolvable
    class XssMatchStatementProperty(Struct):
        field_to_match: CfnRuleGroup.FieldToMatchProperty | Mapping[str, Any] | IResolvable
        text_transformations: Sequence[CfnRuleGroup.TextTransformationProperty | Mapping[str, Any] | IResolvable] | IResolvable
        pre_parse_text_transformations: Sequence[CfnRuleGroup.PreParseTextTransformationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    def __init__(
        self,
        scope_: IConstruct,
        id: str,
        *,
        capacity: float,
        scope: str,
        visibility_config: CfnRuleGroup.VisibilityConfigProperty | Mapping[str, Any] | IResolvable,
        available_labels: Sequence[CfnRuleGroup.LabelSummaryProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        consumed_labels: Sequence[CfnRuleGroup.LabelSummaryProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        custom_response_bodies: Mapping[str, CfnRuleGroup.CustomResponseBodyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        description: str | None = None,
        monetization_config: CfnRuleGroup.MonetizationConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        name: str | None = None,
        rules: Sequence[CfnRuleGroup.RuleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    capacity: float
    scope: str
    visibility_config: CfnRuleGroup.VisibilityConfigProperty | IResolvable
    available_labels: Sequence[CfnRuleGroup.LabelSummaryProperty | IResolvable] | IResolvable | None
    consumed_labels: Sequence[CfnRuleGroup.LabelSummaryProperty | IResolvable] | IResolvable | None
    custom_response_bodies: Mapping[str, CfnRuleGroup.CustomResponseBodyProperty | IResolvable] | IResolvable | None
    description: str | None
    monetization_config: CfnRuleGroup.MonetizationConfigProperty | IResolvable | None
    name: str | None
    rules: Sequence[CfnRuleGroup.RuleProperty | IResolvable] | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_label_namespace(self) -> str: ...
    @property
    def rule_group_ref(self) -> _aws_wafv2.RuleGroupReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_rule_group(resource: _aws_wafv2.IRuleGroupRef) -> str: ...
    @staticmethod
    def is_cfn_rule_group(x: Any) -> bool: ...

class CfnRuleGroupProps(Struct):
    capacity: float
    scope: str
    visibility_config: CfnRuleGroup.VisibilityConfigProperty | Mapping[str, Any] | IResolvable
    available_labels: Sequence[CfnRuleGroup.LabelSummaryProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    consumed_labels: Sequence[CfnRuleGroup.LabelSummaryProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    custom_response_bodies: Mapping[str, CfnRuleGroup.CustomResponseBodyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    description: str | None = None
    monetization_config: CfnRuleGroup.MonetizationConfigProperty | Mapping[str, Any] | IResolvable | None = None
    name: str | None = None
    rules: Sequence[CfnRuleGroup.RuleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnWebACL(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AWSManagedRulesACFPRuleSetProperty(Struct):
        creation_path: str
        registration_page_path: str
        request_inspection: CfnWebACL.RequestInspectionACFPProperty | Mapping[str, Any] | IResolvable
        enable_regex_in_path: bool | IResolvable | None = None
        response_inspection: CfnWebACL.ResponseInspectionProperty | Mapping[str, Any] | IResolvable | None = None
    class AWSManagedRulesATPRuleSetProperty(Struct):
        login_path: str
        enable_regex_in_path: bool | IResolvable | None = None
        request_inspection: CfnWebACL.RequestInspectionProperty | Mapping[str, Any] | IResolvable | None = None
        response_inspection: CfnWebACL.ResponseInspectionProperty | Mapping[str, Any] | IResolvable | None = None
    class AWSManagedRulesAntiDDoSRuleSetProperty(Struct):
        client_side_action_config: CfnWebACL.ClientSideActionConfigProperty | Mapping[str, Any] | IResolvable
        sensitivity_to_block: str | None = None
    class AWSManagedRulesBotControlRuleSetProperty(Struct):
        inspection_level: str
        enable_machine_learning: bool | IResolvable | None = None
    class AllowActionProperty(Struct):
        custom_request_handling: CfnWebACL.CustomRequestHandlingProperty | Mapping[str, Any] | IResolvable | None = None
    class AndStatementProperty(Struct):
        statements: Sequence[CfnWebACL.StatementProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class ApplicationAttributeProperty(Struct):
        name: str
        values: Sequence[str]
    class ApplicationConfigProperty(Struct):
        attributes: Sequence[CfnWebACL.ApplicationAttributeProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class AsnMatchStatementProperty(Struct):
        asn_list: Sequence[float] | IResolvable | None = None
        forwarded_ip_config: CfnWebACL.ForwardedIPConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class AssociationConfigProperty(Struct):
        request_body: Mapping[str, CfnWebACL.RequestBodyAssociatedResourceTypeConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class BlockActionProperty(Struct):
        custom_response: CfnWebACL.CustomResponseProperty | Mapping[str, Any] | IResolvable | None = None
    class BodyProperty(Struct):
        oversize_handling: str | None = None
    class ByteMatchStatementProperty(Struct):
        field_to_match: CfnWebACL.FieldToMatchProperty | Mapping[str, Any] | IResolvable
        positional_constraint: str
        text_transformations: Sequence[CfnWebACL.TextTransformationProperty | Mapping[str, Any] | IResolvable] | IResolvable
        pre_parse_text_transformations: Sequence[CfnWebACL.PreParseTextTransformationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        search_string: str | None = None
        search_string_base64: str | None = None
    class CaptchaActionProperty(Struct):
        custom_request_handling: CfnWebACL.CustomRequestHandlingProperty | Mapping[str, Any] | IResolvable | None = None
    class CaptchaConfigProperty(Struct):
        immunity_time_property: CfnWebACL.ImmunityTimePropertyProperty | Mapping[str, Any] | IResolvable | None = None
    class ChallengeActionProperty(Struct):
        custom_request_handling: CfnWebACL.CustomRequestHandlingProperty | Mapping[str, Any] | IResolvable | None = None
    class ChallengeConfigProperty(Struct):
        immunity_time_property: CfnWebACL.ImmunityTimePropertyProperty | Mapping[str, Any] | IResolvable | None = None
    class ClientSideActionConfigProperty(Struct):
        challenge: CfnWebACL.ClientSideActionProperty | Mapping[str, Any] | IResolvable
    class ClientSideActionProperty(Struct):
        usage_of_action: str
        exempt_uri_regular_expressions: Sequence[CfnWebACL.RegexProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        sensitivity: str | None = None
    class CookieMatchPatternProperty(Struct):
        all: Any | None = None
        excluded_cookies: Sequence[str] | None = None
        included_cookies: Sequence[str] | None = None
    class CookiesProperty(Struct):
        match_pattern: CfnWebACL.CookieMatchPatternProperty | Mapping[str, Any] | IResolvable
        match_scope: str
        oversize_handling: str
    class CountActionProperty(Struct):
        custom_request_handling: CfnWebACL.CustomRequestHandlingProperty | Mapping[str, Any] | IResolvable | None = None
    class CryptoConfigProperty(Struct):
        payment_networks: Sequence[CfnWebACL.PaymentNetworkProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class CustomHTTPHeaderProperty(Struct):
        name: str
        value: str
    class CustomRequestHandlingProperty(Struct):
        insert_headers: Sequence[CfnWebACL.CustomHTTPHeaderProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class CustomResponseBodyProperty(Struct):
        content: str
        content_type: str
    class CustomResponseProperty(Struct):
        response_code: float
        custom_response_body_key: str | None = None
        response_headers: Sequence[CfnWebACL.CustomHTTPHeaderProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class DataProtectProperty(Struct):
        action: str
        field: CfnWebACL.FieldToProtectProperty | Mapping[str, Any] | IResolvable
        exclude_rate_based_details: bool | IResolvable | None = None
        exclude_rule_match_details: bool | IResolvable | None = None
    class DataProtectionConfigProperty(Struct):
        data_protections: Sequence[CfnWebACL.DataProtectProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class DefaultActionProperty(Struct):
        allow: CfnWebACL.AllowActionProperty | Mapping[str, Any] | IResolvable | None = None
        block: CfnWebACL.BlockActionProperty | Mapping[str, Any] | IResolvable | None = None
    class ExcludedRuleProperty(Struct):
        name: str
    class FieldIdentifierProperty(Struct):
        identifier: str
    class FieldToMatchProperty(Struct):
        all_query_arguments: Any | None = None
        body: CfnWebACL.BodyProperty | Mapping[str, Any] | IResolvable | None = None
        cookies: CfnWebACL.CookiesProperty | Mapping[str, Any] | IResolvable | None = None
        header_order: CfnWebACL.HeaderOrderProperty | Mapping[str, Any] | IResolvable | None = None
        headers: CfnWebACL.HeadersProperty | Mapping[str, Any] | IResolvable | None = None
        ja3_fingerprint: CfnWebACL.JA3FingerprintProperty | Mapping[str, Any] | IResolvable | None = None
        ja4_fingerprint: CfnWebACL.JA4FingerprintProperty | Mapping[str, Any] | IResolvable | None = None
        json_body: CfnWebACL.JsonBodyProperty | Mapping[str, Any] | IResolvable | None = None
        method: Any | None = None
        query_string: Any | None = None
        single_header: Any | None = None
        single_query_argument: Any | None = None
        uri_fragment: CfnWebACL.UriFragmentProperty | Mapping[str, Any] | IResolvable | None = None
        uri_path: Any | None = None
    class FieldToProtectProperty(Struct):
        field_type: str
        field_keys: Sequence[str] | None = None
    class ForwardedIPConfigurationProperty(Struct):
        fallback_behavior: str
        header_name: str
    class GeoMatchStatementProperty(Struct):
        country_codes: Sequence[str] | None = None
        forwarded_ip_config: CfnWebACL.ForwardedIPConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class HeaderMatchPatternProperty(Struct):
        all: Any | None = None
        excluded_headers: Sequence[str] | None = None
        included_headers: Sequence[str] | None = None
    class HeaderOrderProperty(Struct):
        oversize_handling: str
    class HeadersProperty(Struct):
        match_pattern: CfnWebACL.HeaderMatchPatternProperty | Mapping[str, Any] | IResolvable
        match_scope: str
        oversize_handling: str
    class IPSetForwardedIPConfigurationProperty(Struct):
        fallback_behavior: str
        header_name: str
        position: str
    class IPSetReferenceStatementProperty(Struct):
        arn: str
        ip_set_forwarded_ip_config: CfnWebACL.IPSetForwardedIPConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class ImmunityTimePropertyProperty(Struct):
        immunity_time: float
    class JA3FingerprintProperty(Struct):
        fallback_behavior: str
    class JA4FingerprintProperty(Struct):
        fallback_behavior: str
    class JsonBodyProperty(Struct):
        match_pattern: CfnWebACL.JsonMatchPatternProperty | Mapping[str, Any] | IResolvable
        match_scope: str
        invalid_fallback_behavior: str | None = None
        oversize_handling: str | None = None
    class JsonMatchPatternProperty(Struct):
        all: Any | None = None
        included_paths: Sequence[str] | None = None
    class LabelMatchStatementProperty(Struct):
        key: str
        scope: str
    class LabelProperty(Struct):
        name: str
    class ManagedRuleGroupConfigProperty(Struct):
        aws_managed_rules_acfp_rule_set: CfnWebACL.AWSManagedRulesACFPRuleSetProperty | Mapping[str, Any] | IResolvable | None = None
        aws_managed_rules_anti_d_do_s_rule_set: CfnWebACL.AWSManagedRulesAntiDDoSRuleSetProperty | Mapping[str, Any] | IResolvable | None = None
        aws_managed_rules_atp_rule_set: CfnWebACL.AWSManagedRulesATPRuleSetProperty | Mapping[str, Any] | IResolvable | None = None
        aws_managed_rules_bot_control_rule_set: CfnWebACL.AWSManagedRulesBotControlRuleSetProperty | Mapping[str, Any] | IResolvable | None = None
        login_path: str | None = None
        password_field: CfnWebACL.FieldIdentifierProperty | Mapping[str, Any] | IResolvable | None = None
        payload_type: str | None = None
        username_field: CfnWebACL.FieldIdentifierProperty | Mapping[str, Any] | IResolvable | None = None
    class ManagedRuleGroupStatementProperty(Struct):
        name: str
        vendor_name: str
        excluded_rules: Sequence[CfnWebACL.ExcludedRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        managed_rule_group_configs: Sequence[CfnWebACL.ManagedRuleGroupConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        rule_action_overrides: Sequence[CfnWebACL.RuleActionOverrideProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        scope_down_statement: CfnWebACL.StatementProperty | Mapping[str, Any] | IResolvable | None = None
        version: str | None = None
    class MonetizationConfigProperty(Struct):
        crypto_config: CfnWebACL.CryptoConfigProperty | Mapping[str, Any] | IResolvable | None = None
        currency_mode: str | None = None
    class MonetizeActionProperty(Struct):
        price_multiplier: str | None = None
    class NotStatementProperty(Struct):
        statement: CfnWebACL.StatementProperty | Mapping[str, Any] | IResolvable
    class OnSourceDDoSProtectionConfigProperty(Struct):
        alb_low_reputation_mode: str
    class OrStatementProperty(Struct):
        statements: Sequence[CfnWebACL.StatementProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class OverrideActionProperty(Struct):
        count: Any | None = None
        none: Any | None = None
    class PaymentNetworkProperty(Struct):
        chain: str
        prices: Sequence[CfnWebACL.PriceProperty | Mapping[str, Any] | IResolvable] | IResolvable
        wallet_address: str
    class PreParseTextTransformationProperty(Struct):
        priority: float
        type: str
    class PriceProperty(Struct):
        amount: str
        currency: str
    class RateBasedStatementCustomKeyProperty(Struct):
        asn: Any | None = None
        cookie: CfnWebACL.RateLimitCookieProperty | Mapping[str, Any] | IResolvable | None = None
        forwarded_ip: Any | None = None
        header: CfnWebACL.RateLimitHeaderProperty | Mapping[str, Any] | IResolvable | None = None
        http_method: Any | None = None
        ip: Any | None = None
        ja3_fingerprint: CfnWebACL.RateLimitJA3FingerprintProperty | Mapping[str, Any] | IResolvable | None = None
        ja4_fingerprint: CfnWebACL.RateLimitJA4FingerprintProperty | Mapping[str, Any] | IResolvable | None = None
        label_namespace: CfnWebACL.RateLimitLabelNamespaceProperty | Mapping[str, Any] | IResolvable | None = None
        query_argument: CfnWebACL.RateLimitQueryArgumentProperty | Mapping[str, Any] | IResolvable | None = None
        query_string: CfnWebACL.RateLimitQueryStringProperty | Mapping[str, Any] | IResolvable | None = None
        uri_path: CfnWebACL.RateLimitUriPathProperty | Mapping[str, Any] | IResolvable | None = None
    class RateBasedStatementProperty(Struct):
        aggregate_key_type: str
        limit: float
        custom_keys: Sequence[CfnWebACL.RateBasedStatementCustomKeyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        evaluation_window_sec: float | None = None
        forwarded_ip_config: CfnWebACL.ForwardedIPConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        scope_down_statement: CfnWebACL.StatementProperty | Mapping[str, Any] | IResolvable | None = None
    class RateLimitCookieProperty(Struct):
        name: str
        text_transformations: Sequence[CfnWebACL.TextTransformationProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class RateLimitHeaderProperty(Struct):
        name: str
        text_transformations: Sequence[CfnWebACL.TextTransformationProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class RateLimitJA3FingerprintProperty(Struct):
        fallback_behavior: str
    class RateLimitJA4FingerprintProperty(Struct):
        fallback_behavior: str
    class RateLimitLabelNamespaceProperty(Struct):
        namespace: str
    class RateLimitQueryArgumentProperty(Struct):
        name: str
        text_transformations: Sequence[CfnWebACL.TextTransformationProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class RateLimitQueryStringProperty(Struct):
        text_transformations: Sequence[CfnWebACL.TextTransformationProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class RateLimitUriPathProperty(Struct):
        text_transformations: Sequence[CfnWebACL.TextTransformationProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class RegexMatchStatementProperty(Struct):
        field_to_match: CfnWebACL.FieldToMatchProperty | Mapping[str, Any] | IResolvable
        regex_string: str
        text_transformations: Sequence[CfnWebACL.TextTransformationProperty | Mapping[str, Any] | IResolvable] | IResolvable
        pre_parse_text_transformations: Sequence[CfnWebACL.PreParseTextTransformationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class RegexPatternSetReferenceStatementProperty(Struct):
        arn: str
        field_to_match: CfnWebACL.FieldToMatchProperty | Mapping[str, Any] | IResolvable
        text_transformations: Sequence[CfnWebACL.TextTransformationProperty | Mapping[str, Any] | IResolvable] | IResolvable
        pre_parse_text_transformations: Sequence[CfnWebACL.PreParseTextTransformationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class RegexProperty(Struct):
        regex_string: str | None = None
    class RequestBodyAssociatedResourceTypeConfigProperty(Struct):
        default_size_inspection_limit: str
    class RequestInspectionACFPProperty(Struct):
        payload_type: str
        address_fields: Sequence[CfnWebACL.FieldIdentifierProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        email_field: CfnWebACL.FieldIdentifierProperty | Mapping[str, Any] | IResolvable | None = None
        password_field: CfnWebACL.FieldIdentifierProperty | Mapping[str, Any] | IResolvable | None = None
        phone_number_fields: Sequence[CfnWebACL.FieldIdentifierProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        username_field: CfnWebACL.FieldIdentifierProperty | Mapping[str, Any] | IResolvable | None = None
    class RequestInspectionProperty(Struct):
        password_field: CfnWebACL.FieldIdentifierProperty | Mapping[str, Any] | IResolvable
        payload_type: str
        username_field: CfnWebACL.FieldIdentifierProperty | Mapping[str, Any] | IResolvable
    class ResponseInspectionBodyContainsProperty(Struct):
        failure_strings: Sequence[str]
        success_strings: Sequence[str]
    class ResponseInspectionHeaderProperty(Struct):
        failure_values: Sequence[str]
        name: str
        success_values: Sequence[str]
    class ResponseInspectionJsonProperty(Struct):
        failure_values: Sequence[str]
        identifier: str
        success_values: Sequence[str]
    class ResponseInspectionProperty(Struct):
        body_contains: CfnWebACL.ResponseInspectionBodyContainsProperty | Mapping[str, Any] | IResolvable | None = None
        header: CfnWebACL.ResponseInspectionHeaderProperty | Mapping[str, Any] | IResolvable | None = None
        json: CfnWebACL.ResponseInspectionJsonProperty | Mapping[str, Any] | IResolvable | None = None
        status_code: CfnWebACL.ResponseInspectionStatusCodeProperty | Mapping[str, Any] | IResolvable | None = None
    class ResponseInspectionStatusCodeProperty(Struct):
        failure_codes: Sequence[float] | IResolvable
        success_codes: Sequence[float] | IResolvable
    class RuleActionOverrideProperty(Struct):
        action_to_use: CfnWebACL.RuleActionProperty | Mapping[str, Any] | IResolvable
        name: str
    class RuleActionProperty(Struct):
        allow: CfnWebACL.AllowActionProperty | Mapping[str, Any] | IResolvable | None = None
        block: CfnWebACL.BlockActionProperty | Mapping[str, Any] | IResolvable | None = None
        captcha: CfnWebACL.CaptchaActionProperty | Mapping[str, Any] | IResolvable | None = None
        challenge: CfnWebACL.ChallengeActionProperty | Mapping[str, Any] | IResolvable | None = None
        count: CfnWebACL.CountActionProperty | Mapping[str, Any] | IResolvable | None = None
        monetize: CfnWebACL.MonetizeActionProperty | Mapping[str, Any] | IResolvable | None = None
    class RuleGroupReferenceStatementProperty(Struct):
        arn: str
        excluded_rules: Sequence[CfnWebACL.ExcludedRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        rule_action_overrides: Sequence[CfnWebACL.RuleActionOverrideProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class RuleProperty(Struct):
        name: str
        priority: float
        statement: CfnWebACL.StatementProperty | Mapping[str, Any] | IResolvable
        visibility_config: CfnWebACL.VisibilityConfigProperty | Mapping[str, Any] | IResolvable
        action: CfnWebACL.RuleActionProperty | Mapping[str, Any] | IResolvable | None = None
        captcha_config: CfnWebACL.CaptchaConfigProperty | Mapping[str, Any] | IResolvable | None = None
        challenge_config: CfnWebACL.ChallengeConfigProperty | Mapping[str, Any] | IResolvable | None = None
        override_action: CfnWebACL.OverrideActionProperty | Mapping[str, Any] | IResolvable | None = None
        rule_labels: Sequence[CfnWebACL.LabelProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class SingleHeaderProperty(Struct):
        name: str
    class SingleQueryArgumentProperty(Struct):
        name: str
    class SizeConstraintStatementProperty(Struct):
        comparison_operator: str
        field_to_match: CfnWebACL.FieldToMatchProperty | Mapping[str, Any] | IResolvable
        size: float
        text_transformations: Sequence[CfnWebACL.TextTransformationProperty | Mapping[str, Any] | IResolvable] | IResolvable
        pre_parse_text_transformations: Sequence[CfnWebACL.PreParseTextTransformationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class SqliMatchStatementProperty(Struct):
        field_to_match: CfnWebACL.FieldToMatchProperty | Mapping[str, Any] | IResolvable
        text_transformations: Sequence[CfnWebACL.TextTransformationProperty | Mapping[str, Any] | IResolvable] | IResolvable
        pre_parse_text_transformations: Sequence[CfnWebACL.PreParseTextTransformationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        sensitivity_level: str | None = None
    class StatementProperty(Struct):
        and_statement: CfnWebACL.AndStatementProperty | Mapping[str, Any] | IResolvable | None = None
        asn_match_statement: CfnWebACL.AsnMatchStatementProperty | Mapping[str, Any] | IResolvable | None = None
        byte_match_statement: CfnWebACL.ByteMatchStatementProperty | Mapping[str, Any] | IResolvable | None = None
        geo_match_statement: CfnWebACL.GeoMatchStatementProperty | Mapping[str, Any] | IResolvable | None = None
        ip_set_reference_statement: CfnWebACL.IPSetReferenceStatementProperty | Mapping[str, Any] | IResolvable | None = None
        label_match_statement: CfnWebACL.LabelMatchStatementProperty | Mapping[str, Any] | IResolvable | None = None
        managed_rule_group_statement: CfnWebACL.ManagedRuleGroupStatementProperty | Mapping[str, Any] | IResolvable | None = None
        not_statement: CfnWebACL.NotStatementProperty | Mapping[str, Any] | IResolvable | None = None
        or_statement: CfnWebACL.OrStatementProperty | Mapping[str, Any] | IResolvable | None = None
        rate_based_statement: CfnWebACL.RateBasedStatementProperty | Mapping[str, Any] | IResolvable | None = None
        regex_match_statement: CfnWebACL.RegexMatchStatementProperty | Mapping[str, Any] | IResolvable | None = None
        regex_pattern_set_reference_statement: CfnWebACL.RegexPatternSetReferenceStatementProperty | Mapping[str, Any] | IResolvable | None = None
        rule_group_reference_statement: CfnWebACL.RuleGroupReferenceStatementProperty | Mapping[str, Any] | IResolvable | None = None
        size_constraint_statement: CfnWebACL.SizeConstraintStatementProperty | Mapping[str, Any] | IResolvable | None = None
        sqli_match_statement: CfnWebACL.SqliMatchStatementProperty | Mapping[str, Any] | IResolvable | None = None
        xss_match_statement: CfnWebACL.XssMatchStatementProperty | Mapping[str, Any] | IResolvable | None = None
    class TextTransformationProperty(Struct):
        priority: float
        type: str
    class UriFragmentProperty(Struct):
        fallback_behavior: str | None = None
    class VisibilityConfigProperty(Struct):
        cloud_watch_metrics_enabled: bool | IResolvable
        metric_name: str
        sampled_requests_enabled: bool | IResolvable
    class XssMatchStatementProperty(Struct):
        field_to_match: CfnWebACL.FieldToMatchProperty | Mapping[str, Any] | IResolvable
        text_transformations: Sequence[CfnWebACL.TextTransformationProperty | Mapping[str, Any] | IResolvable] | IResolvable
        pre_parse_text_transformations: Sequence[CfnWebACL.PreParseTextTransformationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    def __init__(
        self,
        scope_: IConstruct,
        id: str,
        *,
        default_action: CfnWebACL.DefaultActionProperty | Mapping[str, Any] | IResolvable,
        scope: str,
        visibility_config: CfnWebACL.VisibilityConfigProperty | Mapping[str, Any] | IResolvable,
        application_config: CfnWebACL.ApplicationConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        association_config: CfnWebACL.AssociationConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        captcha_config: CfnWebACL.CaptchaConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        challenge_config: CfnWebACL.ChallengeConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        custom_response_bodies: Mapping[str, CfnWebACL.CustomResponseBodyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        data_protection_config: CfnWebACL.DataProtectionConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        description: str | None = None,
        monetization_config: CfnWebACL.MonetizationConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        name: str | None = None,
        on_source_d_do_s_protection_config: CfnWebACL.OnSourceDDoSProtectionConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        rules: Sequence[CfnWebACL.RuleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        token_domains: Sequence[str] | None = None,
    ) -> None: ...
    default_action: CfnWebACL.DefaultActionProperty | IResolvable
    scope: str
    visibility_config: CfnWebACL.VisibilityConfigProperty | IResolvable
    application_config: CfnWebACL.ApplicationConfigProperty | IResolvable | None
    association_config: CfnWebACL.AssociationConfigProperty | IResolvable | None
    captcha_config: CfnWebACL.CaptchaConfigProperty | IResolvable | None
    challenge_config: CfnWebACL.ChallengeConfigProperty | IResolvable | None
    custom_response_bodies: Mapping[str, CfnWebACL.CustomResponseBodyProperty | IResolvable] | IResolvable | None
    data_protection_config: CfnWebACL.DataProtectionConfigProperty | IResolvable | None
    description: str | None
    monetization_config: CfnWebACL.MonetizationConfigProperty | IResolvable | None
    name: str | None
    on_source_d_do_s_protection_config: CfnWebACL.OnSourceDDoSProtectionConfigProperty | IResolvable | None
    rules: Sequence[CfnWebACL.RuleProperty | IResolvable] | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    token_domains: Sequence[str] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_capacity(self) -> float: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_label_namespace(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def web_acl_ref(self) -> _aws_wafv2.WebACLReference: ...
    @staticmethod
    def arn_for_web_acl(resource: _aws_wafv2.IWebACLRef) -> str: ...
    @staticmethod
    def is_cfn_web_acl(x: Any) -> bool: ...

class CfnWebACLProps(Struct):
    default_action: CfnWebACL.DefaultActionProperty | Mapping[str, Any] | IResolvable
    scope: str
    visibility_config: CfnWebACL.VisibilityConfigProperty | Mapping[str, Any] | IResolvable
    application_config: CfnWebACL.ApplicationConfigProperty | Mapping[str, Any] | IResolvable | None = None
    association_config: CfnWebACL.AssociationConfigProperty | Mapping[str, Any] | IResolvable | None = None
    captcha_config: CfnWebACL.CaptchaConfigProperty | Mapping[str, Any] | IResolvable | None = None
    challenge_config: CfnWebACL.ChallengeConfigProperty | Mapping[str, Any] | IResolvable | None = None
    custom_response_bodies: Mapping[str, CfnWebACL.CustomResponseBodyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    data_protection_config: CfnWebACL.DataProtectionConfigProperty | Mapping[str, Any] | IResolvable | None = None
    description: str | None = None
    monetization_config: CfnWebACL.MonetizationConfigProperty | Mapping[str, Any] | IResolvable | None = None
    name: str | None = None
    on_source_d_do_s_protection_config: CfnWebACL.OnSourceDDoSProtectionConfigProperty | Mapping[str, Any] | IResolvable | None = None
    rules: Sequence[CfnWebACL.RuleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    token_domains: Sequence[str] | None = None

class CfnWebACLAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        resource_arn: str | _aws_appsync.IGraphQLApiRef | _aws_elasticloadbalancingv2.ILoadBalancerRef | _aws_wafv2.IWebACLRef,
        web_acl_arn: str,
    ) -> None: ...
    resource_arn: str
    web_acl_arn: str
    @property
    def web_acl_association_ref(self) -> _aws_wafv2.WebACLAssociationReference: ...
    @staticmethod
    def is_cfn_web_acl_association(x: Any) -> bool: ...

class CfnWebACLAssociationProps(Struct):
    resource_arn: str | _aws_appsync.IGraphQLApiRef | _aws_elasticloadbalancingv2.ILoadBalancerRef | _aws_wafv2.IWebACLRef
    web_acl_arn: str

