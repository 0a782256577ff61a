# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_pcaconnectorad as _aws_pcaconnectorad
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnConnector(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class VpcInformationProperty(Struct):
        security_group_ids: Sequence[str]
        ip_address_type: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        certificate_authority_arn: str,
        directory_id: str,
        vpc_information: CfnConnector.VpcInformationProperty | Mapping[str, Any] | IResolvable,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    certificate_authority_arn: str
    directory_id: str
    vpc_information: CfnConnector.VpcInformationProperty | IResolvable
    tags: Mapping[str, str] | None
    @property
    def attr_connector_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def connector_ref(self) -> _aws_pcaconnectorad.ConnectorReference: ...
    @staticmethod
    def arn_for_connector(resource: _aws_pcaconnectorad.IConnectorRef) -> str: ...
    @staticmethod
    def is_cfn_connector(x: Any) -> bool: ...

class CfnConnectorProps(Struct):
    certificate_authority_arn: str
    directory_id: str
    vpc_information: CfnConnector.VpcInformationProperty | Mapping[str, Any] | IResolvable
    tags: Mapping[str, str] | None = None

class CfnDirectoryRegistration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        directory_id: str,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    directory_id: str
    tags: Mapping[str, str] | None
    @property
    def attr_directory_registration_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def directory_registration_ref(self) -> _aws_pcaconnectorad.DirectoryRegistrationReference: ...
    @staticmethod
    def arn_for_directory_registration(resource: _aws_pcaconnectorad.IDirectoryRegistrationRef) -> str: ...
    @staticmethod
    def is_cfn_directory_registration(x: Any) -> bool: ...

class CfnDirectoryRegistrationProps(Struct):
    directory_id: str
    tags: Mapping[str, str] | None = None

class CfnServicePrincipalName(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        connector_arn: str,
        directory_registration_arn: str,
    ) -> None: ...
    connector_arn: str
    directory_registration_arn: str
    @property
    def service_principal_name_ref(self) -> _aws_pcaconnectorad.ServicePrincipalNameReference: ...
    @staticmethod
    def is_cfn_service_principal_name(x: Any) -> bool: ...

class CfnServicePrincipalNameProps(Struct):
    connector_arn: str
    directory_registration_arn: str

class CfnTemplate(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ApplicationPoliciesProperty(Struct):
        policies: Sequence[CfnTemplate.ApplicationPolicyProperty | Mapping[str, Any] | IResolvable] | IResolvable
        critical: bool | IResolvable | None = None
    class ApplicationPolicyProperty(Struct):
        policy_object_identifier: str | None = None
        policy_type: str | None = None
    class CertificateValidityProperty(Struct):
        renewal_period: CfnTemplate.ValidityPeriodProperty | Mapping[str, Any] | IResolvable
        validity_period: CfnTemplate.ValidityPeriodProperty | Mapping[str, Any] | IResolvable
    class EnrollmentFlagsV2Property(Struct):
        enable_key_reuse_on_nt_token_keyset_storage_full: bool | IResolvable | None = None
        include_symmetric_algorithms: bool | IResolvable | None = None
        no_security_extension: bool | IResolvable | None = None
        remove_invalid_certificate_from_personal_store: bool | IResolvable | None = None
        user_interaction_required: bool | IResolvable | None = None
    class EnrollmentFlagsV3Property(Struct):
        enable_key_reuse_on_nt_token_keyset_storage_full: bool | IResolvable | None = None
        include_symmetric_algorithms: bool | IResolvable | None = None
        no_security_extension: bool | IResolvable | None = None
        remove_invalid_certificate_from_personal_store: bool | IResolvable | None = None
        user_interaction_required: bool | IResolvable | None = None
    class EnrollmentFlagsV4Property(Struct):
        enable_key_reuse_on_nt_token_keyset_storage_full: bool | IResolvable | None = None
        include_symmetric_algorithms: bool | IResolvable | None = None
        no_security_extension: bool | IResolvable | None = None
        remove_invalid_certificate_from_personal_store: bool | IResolvable | None = None
        user_interaction_required: bool | IResolvable | None = None
    class ExtensionsV2Property(Struct):
        key_usage: CfnTemplate.KeyUsageProperty | Mapping[str, Any] | IResolvable
        application_policies: CfnTemplate.ApplicationPoliciesProperty | Mapping[str, Any] | IResolvable | None = None
    class ExtensionsV3Property(Struct):
        key_usage: CfnTemplate.KeyUsageProperty | Mapping[str, Any] | IResolvable
        application_policies: CfnTemplate.ApplicationPoliciesProperty | Mapping[str, Any] | IResolvable | None = None
    class ExtensionsV4Property(Struct):
        key_usage: CfnTemplate.KeyUsageProperty | Mapping[str, Any] | IResolvable
        application_policies: CfnTemplate.ApplicationPoliciesProperty | Mapping[str, Any] | IResolvable | None = None
    class GeneralFlagsV2Property(Struct):
        auto_enrollment: bool | IResolvable | None = None
        machine_type: bool | IResolvable | None = None
    class GeneralFlagsV3Property(Struct):
        auto_enrollment: bool | IResolvable | None = None
        machine_type: bool | IResolvable | None = None
    class GeneralFlagsV4Property(Struct):
        auto_enrollment: bool | IResolvable | None = None
        machine_type: bool | IResolvable | None = None
    class KeyUsageFlagsProperty(Struct):
        data_encipherment: bool | IResolvable | None = None
        digital_signature: bool | IResolvable | None = None
        key_agreement: bool | IResolvable | None = None
        key_encipherment: bool | IResolvable | None = None
        non_repudiation: bool | IResolvable | None = None
    class KeyUsageProperty(Struct):
        usage_flags: CfnTemplate.KeyUsageFlagsProperty | Mapping[str, Any] | IResolvable
        critical: bool | IResolvable | None = None
    class KeyUsagePropertyFlagsProperty(Struct):
        decrypt: bool | IResolvable | None = None
        key_agreement: bool | IResolvable | None = None
        sign: bool | IResolvable | None = None
    class KeyUsagePropertyProperty(Struct):
        property_flags: CfnTemplate.KeyUsagePropertyFlagsProperty | Mapping[str, Any] | IResolvable | None = None
        property_type: str | None = None
    class PrivateKeyAttributesV2Property(Struct):
        key_spec: str
        minimal_key_length: float
        crypto_providers: Sequence[str] | None = None
    class PrivateKeyAttributesV3Property(Struct):
        algorithm: str
        key_spec: str
        key_usage_property: CfnTemplate.KeyUsagePropertyProperty | Mapping[str, Any] | IResolvable
        minimal_key_length: float
        crypto_providers: Sequence[str] | None = None
    class PrivateKeyAttributesV4Property(Struct):
        key_spec: str
        minimal_key_length: float
        algorithm: str | None = None
        crypto_providers: Sequence[str] | None = None
        key_usage_property: CfnTemplate.KeyUsagePropertyProperty | Mapping[str, Any] | IResolvable | None = None
    class PrivateKeyFlagsV2Property(Struct):
        client_version: str
        exportable_key: bool | IResolvable | None = None
        strong_key_protection_required: bool | IResolvable | None = None
    class PrivateKeyFlagsV3Property(Struct):
        client_version: str
        exportable_key: bool | IResolvable | None = None
        require_alternate_signature_algorithm: bool | IResolvable | None = None
        strong_key_protection_required: bool | IResolvable | None = None
    class PrivateKeyFlagsV4Property(Struct):
        client_version: str
        exportable_key: bool | IResolvable | None = None
        require_alternate_signature_algorithm: bool | IResolvable | None = None
        require_same_key_renewal: bool | IResolvable | None = None
        strong_key_protection_required: bool | IResolvable | None = None
        use_legacy_provider: bool | IResolvable | None = None
    class SubjectNameFlagsV2Property(Struct):
        require_common_name: bool | IResolvable | None = None
        require_directory_path: bool | IResolvable | None = None
        require_dns_as_cn: bool | IResolvable | None = None
        require_email: bool | IResolvable | None = None
        san_require_directory_guid: bool | IResolvable | None = None
        san_require_dns: bool | IResolvable | None = None
        san_require_domain_dns: bool | IResolvable | None = None
        san_require_email: bool | IResolvable | None = None
        san_require_spn: bool | IResolvable | None = None
        san_require_upn: bool | IResolvable | None = None
    class SubjectNameFlagsV3Property(Struct):
        require_common_name: bool | IResolvable | None = None
        require_directory_path: bool | IResolvable | None = None
        require_dns_as_cn: bool | IResolvable | None = None
        require_email: bool | IResolvable | None = None
        san_require_directory_guid: bool | IResolvable | None = None
        san_require_dns: bool | IResolvable | None = None
        san_require_domain_dns: bool | IResolvable | None = None
        san_require_email: bool | IResolvable | None = None
        san_require_spn: bool | IResolvable | None = None
        san_require_upn: bool | IResolvable | None = None
    class SubjectNameFlagsV4Property(Struct):
        require_common_name: bool | IResolvable | None = None
        require_directory_path: bool | IResolvable | None = None
        require_dns_as_cn: bool | IResolvable | None = None
        require_email: bool | IResolvable | None = None
        san_require_directory_guid: bool | IResolvable | None = None
        san_require_dns: bool | IResolvable | None = None
        san_require_domain_dns: bool | IResolvable | None = None
        san_require_email: bool | IResolvable | None = None
        san_require_spn: bool | IResolvable | None = None
        san_require_upn: bool | IResolvable | None = None
    class TemplateDefinitionProperty(Struct):
        template_v2: CfnTemplate.TemplateV2Property | Mapping[str, Any] | IResolvable | None = None
        template_v3: CfnTemplate.TemplateV3Property | Mapping[str, Any] | IResolvable | None = None
        template_v4: CfnTemplate.TemplateV4Property | Mapping[str, Any] | IResolvable | None = None
    class TemplateV2Property(Struct):
        certificate_validity: CfnTemplate.CertificateValidityProperty | Mapping[str, Any] | IResolvable
        enrollment_flags: CfnTemplate.EnrollmentFlagsV2Property | Mapping[str, Any] | IResolvable
        extensions: CfnTemplate.ExtensionsV2Property | Mapping[str, Any] | IResolvable
        general_flags: CfnTemplate.GeneralFlagsV2Property | Mapping[str, Any] | IResolvable
        private_key_attributes: CfnTemplate.PrivateKeyAttributesV2Property | Mapping[str, Any] | IResolvable
        private_key_flags: CfnTemplate.PrivateKeyFlagsV2Property | Mapping[str, Any] | IResolvable
        subject_name_flags: CfnTemplate.SubjectNameFlagsV2Property | Mapping[str, Any] | IResolvable
        superseded_templates: Sequence[str] | None = None
    class TemplateV3Property(Struct):
        certificate_validity: CfnTemplate.CertificateValidityProperty | Mapping[str, Any] | IResolvable
        enrollment_flags: CfnTemplate.EnrollmentFlagsV3Property | Mapping[str, Any] | IResolvable
        extensions: CfnTemplate.ExtensionsV3Property | Mapping[str, Any] | IResolvable
        general_flags: CfnTemplate.GeneralFlagsV3Property | Mapping[str, Any] | IResolvable
        hash_algorithm: str
        private_key_attributes: CfnTemplate.PrivateKeyAttributesV3Property | Mapping[str, Any] | IResolvable
        private_key_flags: CfnTemplate.PrivateKeyFlagsV3Property | Mapping[str, Any] | IResolvable
        subject_name_flags: CfnTemplate.SubjectNameFlagsV3Property | Mapping[str, Any] | IResolvable
        superseded_templates: Sequence[str] | None = None
    class TemplateV4Property(Struct):
        certificate_validity: CfnTemplate.CertificateValidityProperty | Mapping[str, Any] | IResolvable
        enrollment_flags: CfnTemplate.EnrollmentFlagsV4Property | Mapping[str, Any] | IResolvable
        extensions: CfnTemplate.ExtensionsV4Property | Mapping[str, Any] | IResolvable
        general_flags: CfnTemplate.GeneralFlagsV4Property | Mapping[str, Any] | IResolvable
        private_key_attributes: CfnTemplate.PrivateKeyAttributesV4Property | Mapping[str, Any] | IResolvable
        private_key_flags: CfnTemplate.PrivateKeyFlagsV4Property | Mapping[str, Any] | IResolvable
        subject_name_flags: CfnTemplate.SubjectNameFlagsV4Property | Mapping[str, Any] | IResolvable
        hash_algorithm: str | None = None
        superseded_templates: Sequence[str] | None = None
    class ValidityPeriodProperty(Struct):
        period: float
        period_type: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        connector_arn: str,
        definition: CfnTemplate.TemplateDefinitionProperty | Mapping[str, Any] | IResolvable,
        name: str,
        reenroll_all_certificate_holders: bool | IResolvable | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    connector_arn: str
    definition: CfnTemplate.TemplateDefinitionProperty | IResolvable
    name: str
    reenroll_all_certificate_holders: bool | IResolvable | None
    tags: Mapping[str, str] | None
    @property
    def attr_template_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def template_ref(self) -> _aws_pcaconnectorad.TemplateReference: ...
    @staticmethod
    def arn_for_template(resource: _aws_pcaconnectorad.ITemplateRef) -> str: ...
    @staticmethod
    def is_cfn_template(x: Any) -> bool: ...

class CfnTemplateProps(Struct):
    connector_arn: str
    definition: CfnTemplate.TemplateDefinitionProperty | Mapping[str, Any] | IResolvable
    name: str
    reenroll_all_certificate_holders: bool | IResolvable | None = None
    tags: Mapping[str, str] | None = None

class CfnTemplateGroupAccessControlEntry(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AccessRightsProperty(Struct):
        auto_enroll: str | None = None
        enroll: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        access_rights: CfnTemplateGroupAccessControlEntry.AccessRightsProperty | Mapping[str, Any] | IResolvable,
        group_display_name: str,
        group_security_identifier: str,
        template_arn: str,
    ) -> None: ...
    access_rights: CfnTemplateGroupAccessControlEntry.AccessRightsProperty | IResolvable
    group_display_name: str
    group_security_identifier: str
    template_arn: str
    @property
    def template_group_access_control_entry_ref(self) -> _aws_pcaconnectorad.TemplateGroupAccessControlEntryReference: ...
    @staticmethod
    def is_cfn_template_group_access_control_entry(x: Any) -> bool: ...

class CfnTemplateGroupAccessControlEntryProps(Struct):
    access_rights: CfnTemplateGroupAccessControlEntry.AccessRightsProperty | Mapping[str, Any] | IResolvable
    group_display_name: str
    group_security_identifier: str
    template_arn: str

