# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_certificatemanager as _aws_certificatemanager
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnAccount(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ExpiryEventsConfigurationProperty(Struct):
        days_before_expiry: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        expiry_events_configuration: CfnAccount.ExpiryEventsConfigurationProperty | Mapping[str, Any] | IResolvable,
    ) -> None: ...
    expiry_events_configuration: CfnAccount.ExpiryEventsConfigurationProperty | IResolvable
    @property
    def account_ref(self) -> _aws_certificatemanager.AccountReference: ...
    @property
    def attr_account_id(self) -> str: ...
    @staticmethod
    def is_cfn_account(x: Any) -> bool: ...

class CfnAccountProps(Struct):
    expiry_events_configuration: CfnAccount.ExpiryEventsConfigurationProperty | Mapping[str, Any] | IResolvable

class CfnAcmeDomainValidation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DnsPrevalidationOptionsProperty(Struct):
        domain_scope: CfnAcmeDomainValidation.DomainScopeProperty | Mapping[str, Any] | IResolvable | None = None
        hosted_zone_id: str | None = None
    class DomainScopeProperty(Struct):
        exact_domain: str | None = None
        subdomains: str | None = None
        wildcards: str | None = None
    class PrevalidationOptionsProperty(Struct):
        dns_prevalidation: CfnAcmeDomainValidation.DnsPrevalidationOptionsProperty | Mapping[str, Any] | IResolvable
    class TagsItemsProperty(Struct):
        key: str
        value: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        acme_endpoint_arn: str,
        domain_name: str,
        prevalidation_options: CfnAcmeDomainValidation.PrevalidationOptionsProperty | Mapping[str, Any] | IResolvable,
        tags: Sequence[CfnAcmeDomainValidation.TagsItemsProperty | Mapping[str, Any]] | None = None,
    ) -> None: ...
    acme_endpoint_arn: str
    domain_name: str
    prevalidation_options: CfnAcmeDomainValidation.PrevalidationOptionsProperty | IResolvable
    tags: Sequence[CfnAcmeDomainValidation.TagsItemsProperty] | None
    @property
    def acme_domain_validation_ref(self) -> _aws_certificatemanager.AcmeDomainValidationReference: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_acme_domain_validation(resource: _aws_certificatemanager.IAcmeDomainValidationRef) -> str: ...
    @staticmethod
    def is_cfn_acme_domain_validation(x: Any) -> bool: ...

class CfnAcmeDomainValidationProps(Struct):
    acme_endpoint_arn: str
    domain_name: str
    prevalidation_options: CfnAcmeDomainValidation.PrevalidationOptionsProperty | Mapping[str, Any] | IResolvable
    tags: Sequence[CfnAcmeDomainValidation.TagsItemsProperty | Mapping[str, Any]] | None = None

class CfnAcmeEndpoint(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CertificateAuthorityProperty(Struct):
        public_certificate_authority: CfnAcmeEndpoint.PublicCertificateAuthorityProperty | Mapping[str, Any] | IResolvable
    class PublicCertificateAuthorityProperty(Struct):
        allowed_key_algorithms: Sequence[str] | None = None
    class TagsItemsProperty(Struct):
        key: str
        value: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        authorization_behavior: str,
        certificate_authority: CfnAcmeEndpoint.CertificateAuthorityProperty | Mapping[str, Any] | IResolvable,
        certificate_tags: Sequence[_CfnTag | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        contact: str | None = None,
        tags: Sequence[CfnAcmeEndpoint.TagsItemsProperty | Mapping[str, Any]] | None = None,
    ) -> None: ...
    authorization_behavior: str
    certificate_authority: CfnAcmeEndpoint.CertificateAuthorityProperty | IResolvable
    certificate_tags: Sequence[_CfnTag | IResolvable] | IResolvable | None
    contact: str | None
    tags: Sequence[CfnAcmeEndpoint.TagsItemsProperty] | None
    @property
    def acme_endpoint_ref(self) -> _aws_certificatemanager.AcmeEndpointReference: ...
    @property
    def attr_acme_endpoint_arn(self) -> str: ...
    @property
    def attr_endpoint_url(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_acme_endpoint(resource: _aws_certificatemanager.IAcmeEndpointRef) -> str: ...
    @staticmethod
    def is_cfn_acme_endpoint(x: Any) -> bool: ...

class CfnAcmeEndpointProps(Struct):
    authorization_behavior: str
    certificate_authority: CfnAcmeEndpoint.CertificateAuthorityProperty | Mapping[str, Any] | IResolvable
    certificate_tags: Sequence[_CfnTag | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    contact: str | None = None
    tags: Sequence[CfnAcmeEndpoint.TagsItemsProperty | Mapping[str, Any]] | None = None

class CfnAcmeExternalAccountBinding(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ExpirationProperty(Struct):
        type: str
        value: float
    class TagsItemsProperty(Struct):
        key: str
        value: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        acme_endpoint_arn: str,
        role_arn: str,
        expiration: CfnAcmeExternalAccountBinding.ExpirationProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[CfnAcmeExternalAccountBinding.TagsItemsProperty | Mapping[str, Any]] | None = None,
    ) -> None: ...
    acme_endpoint_arn: str
    role_arn: str
    expiration: CfnAcmeExternalAccountBinding.ExpirationProperty | IResolvable | None
    tags: Sequence[CfnAcmeExternalAccountBinding.TagsItemsProperty] | None
    @property
    def acme_external_account_binding_ref(self) -> _aws_certificatemanager.AcmeExternalAccountBindingReference: ...
    @property
    def attr_acme_external_account_binding_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_acme_external_account_binding(resource: _aws_certificatemanager.IAcmeExternalAccountBindingRef) -> str: ...
    @staticmethod
    def is_cfn_acme_external_account_binding(x: Any) -> bool: ...

class CfnAcmeExternalAccountBindingProps(Struct):
    acme_endpoint_arn: str
    role_arn: str
    expiration: CfnAcmeExternalAccountBinding.ExpirationProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[CfnAcmeExternalAccountBinding.TagsItemsProperty | Mapping[str, Any]] | None = None

class CfnCertificate(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DomainValidationOptionProperty(Struct):
        domain_name: str | None = None
        hosted_zone_id: str | None = None
        validation_domain: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        domain_name: str,
        certificate_authority_arn: str | None = None,
        certificate_export: str | None = None,
        certificate_transparency_logging_preference: str | None = None,
        domain_validation_options: Sequence[CfnCertificate.DomainValidationOptionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        key_algorithm: str | None = None,
        subject_alternative_names: Sequence[str] | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        validation_method: str | None = None,
    ) -> None: ...
    domain_name: str
    certificate_authority_arn: str | None
    certificate_export: str | None
    certificate_transparency_logging_preference: str | None
    domain_validation_options: Sequence[CfnCertificate.DomainValidationOptionProperty | IResolvable] | IResolvable | None
    key_algorithm: str | None
    subject_alternative_names: Sequence[str] | None
    tags_raw: Sequence[_CfnTag] | None
    validation_method: str | None
    @property
    def attr_certificate_arn(self) -> str: ...
    @property
    def certificate_ref(self) -> _aws_certificatemanager.CertificateReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_certificate(resource: _aws_certificatemanager.ICertificateRef) -> str: ...
    @staticmethod
    def is_cfn_certificate(x: Any) -> bool: ...

class CfnCertificateProps(Struct):
    domain_name: str
    certificate_authority_arn: str | None = None
    certificate_export: str | None = None
    certificate_transparency_logging_preference: str | None = None
    domain_validation_options: Sequence[CfnCertificate.DomainValidationOptionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    key_algorithm: str | None = None
    subject_alternative_names: Sequence[str] | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    validation_method: str | None = None

class ValidationMethod(Enum):
    EMAIL = 'EMAIL'
    DNS = 'DNS'

class CertificateProps(Struct):
    domain_name: str
    allow_export: bool | None = None
    certificate_name: str | None = None
    key_algorithm: Any | None = None
    subject_alternative_names: Sequence[str] | None = None
    transparency_logging_enabled: bool | None = None
    validation: Any | None = None

class CertificationValidationProps(Struct):
    hosted_zone: Any | None = None
    hosted_zones: Mapping[str, Any] | None = None
    method: ValidationMethod | None = None
    validation_domains: Mapping[str, str] | None = None

class DnsValidatedCertificateProps(Struct):
    domain_name: str
    hosted_zone: Any
    allow_export: bool | None = None
    certificate_name: str | None = None
    key_algorithm: Any | None = None
    subject_alternative_names: Sequence[str] | None = None
    transparency_logging_enabled: bool | None = None
    validation: Any | None = None
    cleanup_route53_records: bool | None = None
    custom_resource_role: Any | None = None
    region: str | None = None
    route53_endpoint: str | None = None

class PrivateCertificateProps(Struct):
    certificate_authority: Any
    domain_name: str
    allow_export: bool | None = None
    key_algorithm: Any | None = None
    subject_alternative_names: Sequence[str] | None = None

