# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_acmpca as _aws_acmpca
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnCertificate(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ApiPassthroughProperty(Struct):
        extensions: CfnCertificate.ExtensionsProperty | Mapping[str, Any] | IResolvable | None = None
        subject: CfnCertificate.SubjectProperty | Mapping[str, Any] | IResolvable | None = None
    class CustomAttributeProperty(Struct):
        object_identifier: str
        value: str
    class CustomExtensionProperty(Struct):
        object_identifier: str
        value: str
        critical: bool | IResolvable | None = None
    class EdiPartyNameProperty(Struct):
        name_assigner: str
        party_name: str
    class ExtendedKeyUsageProperty(Struct):
        extended_key_usage_object_identifier: str | None = None
        extended_key_usage_type: str | None = None
    class ExtensionsProperty(Struct):
        certificate_policies: Sequence[CfnCertificate.PolicyInformationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        custom_extensions: Sequence[CfnCertificate.CustomExtensionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        extended_key_usage: Sequence[CfnCertificate.ExtendedKeyUsageProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        key_usage: CfnCertificate.KeyUsageProperty | Mapping[str, Any] | IResolvable | None = None
        subject_alternative_names: Sequence[CfnCertificate.GeneralNameProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class GeneralNameProperty(Struct):
        directory_name: CfnCertificate.SubjectProperty | Mapping[str, Any] | IResolvable | None = None
        dns_name: str | None = None
        edi_party_name: CfnCertificate.EdiPartyNameProperty | Mapping[str, Any] | IResolvable | None = None
        ip_address: str | None = None
        other_name: CfnCertificate.OtherNameProperty | Mapping[str, Any] | IResolvable | None = None
        registered_id: str | None = None
        rfc822_name: str | None = None
        uniform_resource_identifier: str | None = None
    class KeyUsageProperty(Struct):
        crl_sign: bool | IResolvable | None = None
        data_encipherment: bool | IResolvable | None = None
        decipher_only: bool | IResolvable | None = None
        digital_signature: bool | IResolvable | None = None
        encipher_only: bool | IResolvable | None = None
        key_agreement: bool | IResolvable | None = None
        key_cert_sign: bool | IResolvable | None = None
        key_encipherment: bool | IResolvable | None = None
        non_repudiation: bool | IResolvable | None = None
    class OtherNameProperty(Struct):
        type_id: str
        value: str
    class PolicyInformationProperty(Struct):
        cert_policy_id: str
        policy_qualifiers: Sequence[CfnCertificate.PolicyQualifierInfoProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class PolicyQualifierInfoProperty(Struct):
        policy_qualifier_id: str
        qualifier: CfnCertificate.QualifierProperty | Mapping[str, Any] | IResolvable
    class QualifierProperty(Struct):
        cps_uri: str
    class SubjectProperty(Struct):
        common_name: str | None = None
        country: str | None = None
        custom_attributes: Sequence[CfnCertificate.CustomAttributeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        distinguished_name_qualifier: str | None = None
        generation_qualifier: str | None = None
        given_name: str | None = None
        initials: str | None = None
        locality: str | None = None
        organization: str | None = None
        organizational_unit: str | None = None
        pseudonym: str | None = None
        serial_number: str | None = None
        state: str | None = None
        surname: str | None = None
        title: str | None = None
    class ValidityProperty(Struct):
        type: str
        value: float
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        certificate_authority_arn: str | _aws_acmpca.ICertificateAuthorityRef,
        certificate_signing_request: str,
        signing_algorithm: str,
        validity: CfnCertificate.ValidityProperty | Mapping[str, Any] | IResolvable,
        api_passthrough: CfnCertificate.ApiPassthroughProperty | Mapping[str, Any] | IResolvable | None = None,
        template_arn: str | _aws_acmpca.ICertificateAuthorityRef | None = None,
        validity_not_before: CfnCertificate.ValidityProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    certificate_authority_arn: str
    certificate_signing_request: str
    signing_algorithm: str
    validity: CfnCertificate.ValidityProperty | IResolvable
    api_passthrough: CfnCertificate.ApiPassthroughProperty | IResolvable | None
    template_arn: str | None
    validity_not_before: CfnCertificate.ValidityProperty | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_certificate(self) -> str: ...
    @property
    def certificate_ref(self) -> _aws_acmpca.CertificateReference: ...
    @staticmethod
    def arn_for_certificate(resource: _aws_acmpca.ICertificateRef) -> str: ...
    @staticmethod
    def is_cfn_certificate(x: Any) -> bool: ...

class CfnCertificateProps(Struct):
    certificate_authority_arn: str | _aws_acmpca.ICertificateAuthorityRef
    certificate_signing_request: str
    signing_algorithm: str
    validity: CfnCertificate.ValidityProperty | Mapping[str, Any] | IResolvable
    api_passthrough: CfnCertificate.ApiPassthroughProperty | Mapping[str, Any] | IResolvable | None = None
    template_arn: str | _aws_acmpca.ICertificateAuthorityRef | None = None
    validity_not_before: CfnCertificate.ValidityProperty | Mapping[str, Any] | IResolvable | None = None

class CfnCertificateAuthority(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AccessDescriptionProperty(Struct):
        access_location: CfnCertificateAuthority.GeneralNameProperty | Mapping[str, Any] | IResolvable
        access_method: CfnCertificateAuthority.AccessMethodProperty | Mapping[str, Any] | IResolvable
    class AccessMethodProperty(Struct):
        access_method_type: str | None = None
        custom_object_identifier: str | None = None
    class CrlConfigurationProperty(Struct):
        enabled: bool | IResolvable
        crl_distribution_point_extension_configuration: CfnCertificateAuthority.CrlDistributionPointExtensionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        crl_type: str | None = None
        custom_cname: str | None = None
        custom_path: str | None = None
        expiration_in_days: float | None = None
        s3_bucket_name: str | None = None
        s3_object_acl: str | None = None
    class CrlDistributionPointExtensionConfigurationProperty(Struct):
        omit_extension: bool | IResolvable
    class CsrExtensionsProperty(Struct):
        key_usage: CfnCertificateAuthority.KeyUsageProperty | Mapping[str, Any] | IResolvable | None = None
        subject_information_access: Sequence[CfnCertificateAuthority.AccessDescriptionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class CustomAttributeProperty(Struct):
        object_identifier: str
        value: str
    class EdiPartyNameProperty(Struct):
        party_name: str
        name_assigner: str | None = None
    class GeneralNameProperty(Struct):
        directory_name: CfnCertificateAuthority.SubjectProperty | Mapping[str, Any] | IResolvable | None = None
        dns_name: str | None = None
        edi_party_name: CfnCertificateAuthority.EdiPartyNameProperty | Mapping[str, Any] | IResolvable | None = None
        ip_address: str | None = None
        other_name: CfnCertificateAuthority.OtherNameProperty | Mapping[str, Any] | IResolvable | None = None
        registered_id: str | None = None
        rfc822_name: str | None = None
        uniform_resource_identifier: str | None = None
    class KeyUsageProperty(Struct):
        crl_sign: bool | IResolvable | None = None
        data_encipherment: bool | IResolvable | None = None
        decipher_only: bool | IResolvable | None = None
        digital_signature: bool | IResolvable | None = None
        encipher_only: bool | IResolvable | None = None
        key_agreement: bool | IResolvable | None = None
        key_cert_sign: bool | IResolvable | None = None
        key_encipherment: bool | IResolvable | None = None
        non_repudiation: bool | IResolvable | None = None
    class OcspConfigurationProperty(Struct):
        enabled: bool | IResolvable
        ocsp_custom_cname: str | None = None
    class OtherNameProperty(Struct):
        type_id: str
        value: str
    class RevocationConfigurationProperty(Struct):
        crl_configuration: CfnCertificateAuthority.CrlConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        ocsp_configuration: CfnCertificateAuthority.OcspConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class SubjectProperty(Struct):
        common_name: str | None = None
        country: str | None = None
        custom_attributes: Sequence[CfnCertificateAuthority.CustomAttributeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        distinguished_name_qualifier: str | None = None
        generation_qualifier: str | None = None
        given_name: str | None = None
        initials: str | None = None
        locality: str | None = None
        organization: str | None = None
        organizational_unit: str | None = None
        pseudonym: str | None = None
        serial_number: str | None = None
        state: str | None = None
        surname: str | None = None
        title: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        key_algorithm: str,
        signing_algorithm: str,
        subject: CfnCertificateAuthority.SubjectProperty | Mapping[str, Any] | IResolvable,
        type: str,
        csr_extensions: CfnCertificateAuthority.CsrExtensionsProperty | Mapping[str, Any] | IResolvable | None = None,
        key_storage_security_standard: str | None = None,
        revocation_configuration: CfnCertificateAuthority.RevocationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        usage_mode: str | None = None,
    ) -> None: ...
    key_algorithm: str
    signing_algorithm: str
    subject: CfnCertificateAuthority.SubjectProperty | IResolvable
    type: str
    csr_extensions: CfnCertificateAuthority.CsrExtensionsProperty | IResolvable | None
    key_storage_security_standard: str | None
    revocation_configuration: CfnCertificateAuthority.RevocationConfigurationProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    usage_mode: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_certificate_signing_request(self) -> str: ...
    @property
    def certificate_authority_ref(self) -> _aws_acmpca.CertificateAuthorityReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_certificate_authority(resource: _aws_acmpca.ICertificateAuthorityRef) -> str: ...
    @staticmethod
    def is_cfn_certificate_authority(x: Any) -> bool: ...

class CfnCertificateAuthorityProps(Struct):
    key_algorithm: str
    signing_algorithm: str
    subject: CfnCertificateAuthority.SubjectProperty | Mapping[str, Any] | IResolvable
    type: str
    csr_extensions: CfnCertificateAuthority.CsrExtensionsProperty | Mapping[str, Any] | IResolvable | None = None
    key_storage_security_standard: str | None = None
    revocation_configuration: CfnCertificateAuthority.RevocationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    usage_mode: str | None = None

class CfnCertificateAuthorityActivation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        certificate: str,
        certificate_authority_arn: str | _aws_acmpca.ICertificateAuthorityRef,
        certificate_chain: str | None = None,
        status: str | None = None,
    ) -> None: ...
    certificate: str
    certificate_authority_arn: str
    certificate_chain: str | None
    status: str | None
    @property
    def attr_complete_certificate_chain(self) -> str: ...
    @property
    def certificate_authority_activation_ref(self) -> _aws_acmpca.CertificateAuthorityActivationReference: ...
    @staticmethod
    def is_cfn_certificate_authority_activation(x: Any) -> bool: ...

class CfnCertificateAuthorityActivationProps(Struct):
    certificate: str
    certificate_authority_arn: str | _aws_acmpca.ICertificateAuthorityRef
    certificate_chain: str | None = None
    status: str | None = None

class CfnPermission(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        actions: Sequence[str],
        certificate_authority_arn: str | _aws_acmpca.ICertificateAuthorityRef,
        principal: str,
        source_account: str | None = None,
    ) -> None: ...
    actions: Sequence[str]
    certificate_authority_arn: str
    principal: str
    source_account: str | None
    @property
    def permission_ref(self) -> _aws_acmpca.PermissionReference: ...
    @staticmethod
    def is_cfn_permission(x: Any) -> bool: ...

class CfnPermissionProps(Struct):
    actions: Sequence[str]
    certificate_authority_arn: str | _aws_acmpca.ICertificateAuthorityRef
    principal: str
    source_account: str | None = None

