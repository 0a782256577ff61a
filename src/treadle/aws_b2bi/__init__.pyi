# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_b2bi as _aws_b2bi
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnCapability(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CapabilityConfigurationProperty(Struct):
        edi: CfnCapability.EdiConfigurationProperty | Mapping[str, Any] | IResolvable
    class EdiConfigurationProperty(Struct):
        input_location: CfnCapability.S3LocationProperty | Mapping[str, Any] | IResolvable
        output_location: CfnCapability.S3LocationProperty | Mapping[str, Any] | IResolvable
        transformer_id: str
        type: CfnCapability.EdiTypeProperty | Mapping[str, Any] | IResolvable
        capability_direction: str | None = None
    class EdiTypeProperty(Struct):
        x12_details: CfnCapability.X12DetailsProperty | Mapping[str, Any] | IResolvable
    class S3LocationProperty(Struct):
        bucket_name: str | None = None
        key: str | None = None
    class X12DetailsProperty(Struct):
        transaction_set: str | None = None
        version: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        configuration: CfnCapability.CapabilityConfigurationProperty | Mapping[str, Any] | IResolvable,
        name: str,
        type: str,
        instructions_documents: Sequence[CfnCapability.S3LocationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    configuration: CfnCapability.CapabilityConfigurationProperty | IResolvable
    name: str
    type: str
    instructions_documents: Sequence[CfnCapability.S3LocationProperty | IResolvable] | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_capability_arn(self) -> str: ...
    @property
    def attr_capability_id(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_modified_at(self) -> str: ...
    @property
    def capability_ref(self) -> _aws_b2bi.CapabilityReference: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_capability(resource: _aws_b2bi.ICapabilityRef) -> str: ...
    @staticmethod
    def is_cfn_capability(x: Any) -> bool: ...

class CfnCapabilityProps(Struct):
    configuration: CfnCapability.CapabilityConfigurationProperty | Mapping[str, Any] | IResolvable
    name: str
    type: str
    instructions_documents: Sequence[CfnCapability.S3LocationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnPartnership(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CapabilityOptionsProperty(Struct):
        inbound_edi: CfnPartnership.InboundEdiOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        outbound_edi: CfnPartnership.OutboundEdiOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class InboundEdiOptionsProperty(Struct):
        x12: CfnPartnership.X12InboundEdiOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class OutboundEdiOptionsProperty(Struct):
        x12: CfnPartnership.X12EnvelopeProperty | Mapping[str, Any] | IResolvable
    class WrapOptionsProperty(Struct):
        line_length: float | None = None
        line_terminator: str | None = None
        wrap_by: str | None = None
    class X12AcknowledgmentOptionsProperty(Struct):
        functional_acknowledgment: str
        technical_acknowledgment: str
    class X12ControlNumbersProperty(Struct):
        starting_functional_group_control_number: float | None = None
        starting_interchange_control_number: float | None = None
        starting_transaction_set_control_number: float | None = None
    class X12DelimitersProperty(Struct):
        component_separator: str | None = None
        data_element_separator: str | None = None
        segment_terminator: str | None = None
    class X12EnvelopeProperty(Struct):
        common: CfnPartnership.X12OutboundEdiHeadersProperty | Mapping[str, Any] | IResolvable | None = None
        wrap_options: CfnPartnership.WrapOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class X12FunctionalGroupHeadersProperty(Struct):
        application_receiver_code: str | None = None
        application_sender_code: str | None = None
        responsible_agency_code: str | None = None
    class X12InboundEdiOptionsProperty(Struct):
        acknowledgment_options: CfnPartnership.X12AcknowledgmentOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class X12InterchangeControlHeadersProperty(Struct):
        acknowledgment_requested_code: str | None = None
        receiver_id: str | None = None
        receiver_id_qualifier: str | None = None
        repetition_separator: str | None = None
        sender_id: str | None = None
        sender_id_qualifier: str | None = None
        usage_indicator_code: str | None = None
    class X12OutboundEdiHeadersProperty(Struct):
        control_numbers: CfnPartnership.X12ControlNumbersProperty | Mapping[str, Any] | IResolvable | None = None
        delimiters: CfnPartnership.X12DelimitersProperty | Mapping[str, Any] | IResolvable | None = None
        functional_group_headers: CfnPartnership.X12FunctionalGroupHeadersProperty | Mapping[str, Any] | IResolvable | None = None
        gs05_time_format: str | None = None
        interchange_control_headers: CfnPartnership.X12InterchangeControlHeadersProperty | Mapping[str, Any] | IResolvable | None = None
        validate_edi: bool | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        capabilities: Sequence[str],
        email: str,
        name: str,
        profile_id: str,
        capability_options: CfnPartnership.CapabilityOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
        phone: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    capabilities: Sequence[str]
    email: str
    name: str
    profile_id: str
    capability_options: CfnPartnership.CapabilityOptionsProperty | IResolvable | None
    phone: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_modified_at(self) -> str: ...
    @property
    def attr_partnership_arn(self) -> str: ...
    @property
    def attr_partnership_id(self) -> str: ...
    @property
    def attr_trading_partner_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def partnership_ref(self) -> _aws_b2bi.PartnershipReference: ...
    @staticmethod
    def arn_for_partnership(resource: _aws_b2bi.IPartnershipRef) -> str: ...
    @staticmethod
    def is_cfn_partnership(x: Any) -> bool: ...

class CfnPartnershipProps(Struct):
    capabilities: Sequence[str]
    email: str
    name: str
    profile_id: str
    capability_options: CfnPartnership.CapabilityOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    phone: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnProfile(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        business_name: str,
        logging: str,
        name: str,
        phone: str,
        email: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    business_name: str
    logging: str
    name: str
    phone: str
    email: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_log_group_name(self) -> str: ...
    @property
    def attr_modified_at(self) -> str: ...
    @property
    def attr_profile_arn(self) -> str: ...
    @property
    def attr_profile_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def profile_ref(self) -> _aws_b2bi.ProfileReference: ...
    @staticmethod
    def arn_for_profile(resource: _aws_b2bi.IProfileRef) -> str: ...
    @staticmethod
    def is_cfn_profile(x: Any) -> bool: ...

class CfnProfileProps(Struct):
    business_name: str
    logging: str
    name: str
    phone: str
    email: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnTransformer(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AdvancedOptionsProperty(Struct):
        x12: CfnTransformer.X12AdvancedOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class EdiTypeProperty(Struct):
        x12_details: CfnTransformer.X12DetailsProperty | Mapping[str, Any] | IResolvable
    class FormatOptionsProperty(Struct):
        x12: CfnTransformer.X12DetailsProperty | Mapping[str, Any] | IResolvable
    class InputConversionProperty(Struct):
        from_format: str
        advanced_options: CfnTransformer.AdvancedOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        format_options: CfnTransformer.FormatOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class MappingProperty(Struct):
        template_language: str
        template: str | None = None
    class OutputConversionProperty(Struct):
        to_format: str
        advanced_options: CfnTransformer.AdvancedOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        format_options: CfnTransformer.FormatOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class SampleDocumentKeysProperty(Struct):
        input: str | None = None
        output: str | None = None
    class SampleDocumentsProperty(Struct):
        bucket_name: str
        keys: Sequence[CfnTransformer.SampleDocumentKeysProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class X12AdvancedOptionsProperty(Struct):
        split_options: CfnTransformer.X12SplitOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        validation_options: CfnTransformer.X12ValidationOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class X12CodeListValidationRuleProperty(Struct):
        element_id: str
        codes_to_add: Sequence[str] | None = None
        codes_to_remove: Sequence[str] | None = None
    class X12DetailsProperty(Struct):
        transaction_set: str | None = None
        version: str | None = None
    class X12ElementLengthValidationRuleProperty(Struct):
        element_id: str
        max_length: float
        min_length: float
    class X12ElementRequirementValidationRuleProperty(Struct):
        element_position: str
        requirement: str
    class X12SplitOptionsProperty(Struct):
        split_by: str | None = None
    class X12ValidationOptionsProperty(Struct):
        validation_rules: Sequence[CfnTransformer.X12ValidationRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class X12ValidationRuleProperty(Struct):
        code_list_validation_rule: CfnTransformer.X12CodeListValidationRuleProperty | Mapping[str, Any] | IResolvable | None = None
        element_length_validation_rule: CfnTransformer.X12ElementLengthValidationRuleProperty | Mapping[str, Any] | IResolvable | None = None
        element_requirement_validation_rule: CfnTransformer.X12ElementRequirementValidationRuleProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        status: str,
        edi_type: CfnTransformer.EdiTypeProperty | Mapping[str, Any] | IResolvable | None = None,
        file_format: str | None = None,
        input_conversion: CfnTransformer.InputConversionProperty | Mapping[str, Any] | IResolvable | None = None,
        mapping: CfnTransformer.MappingProperty | Mapping[str, Any] | IResolvable | None = None,
        mapping_template: str | None = None,
        output_conversion: CfnTransformer.OutputConversionProperty | Mapping[str, Any] | IResolvable | None = None,
        sample_document: str | None = None,
        sample_documents: CfnTransformer.SampleDocumentsProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    status: str
    edi_type: CfnTransformer.EdiTypeProperty | IResolvable | None
    file_format: str | None
    input_conversion: CfnTransformer.InputConversionProperty | IResolvable | None
    mapping: CfnTransformer.MappingProperty | IResolvable | None
    mapping_template: str | None
    output_conversion: CfnTransformer.OutputConversionProperty | IResolvable | None
    sample_document: str | None
    sample_documents: CfnTransformer.SampleDocumentsProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_modified_at(self) -> str: ...
    @property
    def attr_transformer_arn(self) -> str: ...
    @property
    def attr_transformer_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def transformer_ref(self) -> _aws_b2bi.TransformerReference: ...
    @staticmethod
    def arn_for_transformer(resource: _aws_b2bi.ITransformerRef) -> str: ...
    @staticmethod
    def is_cfn_transformer(x: Any) -> bool: ...

class CfnTransformerProps(Struct):
    name: str
    status: str
    edi_type: CfnTransformer.EdiTypeProperty | Mapping[str, Any] | IResolvable | None = None
    file_format: str | None = None
    input_conversion: CfnTransformer.InputConversionProperty | Mapping[str, Any] | IResolvable | None = None
    mapping: CfnTransformer.MappingProperty | Mapping[str, Any] | IResolvable | None = None
    mapping_template: str | None = None
    output_conversion: CfnTransformer.OutputConversionProperty | Mapping[str, Any] | IResolvable | None = None
    sample_document: str | None = None
    sample_documents: CfnTransformer.SampleDocumentsProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

