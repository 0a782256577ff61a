# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_invoicing as _aws_invoicing
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnInvoiceUnit(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ResourceTagProperty(Struct):
        key: str
        value: str
    class RuleProperty(Struct):
        linked_accounts: Sequence[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        invoice_receiver: str,
        name: str,
        rule: CfnInvoiceUnit.RuleProperty | Mapping[str, Any] | IResolvable,
        description: str | None = None,
        resource_tags: Sequence[CfnInvoiceUnit.ResourceTagProperty | Mapping[str, Any]] | None = None,
        tax_inheritance_disabled: bool | IResolvable | None = None,
    ) -> None: ...
    invoice_receiver: str
    name: str
    rule: CfnInvoiceUnit.RuleProperty | IResolvable
    description: str | None
    resource_tags: Sequence[CfnInvoiceUnit.ResourceTagProperty] | None
    tax_inheritance_disabled: bool | IResolvable | None
    @property
    def attr_invoice_unit_arn(self) -> str: ...
    @property
    def attr_last_modified(self) -> IResolvable: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def invoice_unit_ref(self) -> _aws_invoicing.InvoiceUnitReference: ...
    @staticmethod
    def arn_for_invoice_unit(resource: _aws_invoicing.IInvoiceUnitRef) -> str: ...
    @staticmethod
    def is_cfn_invoice_unit(x: Any) -> bool: ...

class CfnInvoiceUnitProps(Struct):
    invoice_receiver: str
    name: str
    rule: CfnInvoiceUnit.RuleProperty | Mapping[str, Any] | IResolvable
    description: str | None = None
    resource_tags: Sequence[CfnInvoiceUnit.ResourceTagProperty | Mapping[str, Any]] | None = None
    tax_inheritance_disabled: bool | IResolvable | None = None

class CfnProcurementPortalPreference(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ContactProperty(Struct):
        email: str | None = None
        name: str | None = None
    class EinvoiceDeliveryPreferenceProperty(Struct):
        connection_testing_method: str | None = None
        einvoice_delivery_activation_date: str | None = None
        einvoice_delivery_attachment_types: Sequence[str] | None = None
        einvoice_delivery_document_types: Sequence[str] | None = None
        protocol: str | None = None
        purchase_order_data_sources: Sequence[CfnProcurementPortalPreference.PurchaseOrderDataSourceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ProcurementPortalPreferenceSelectorProperty(Struct):
        invoice_unit_arns: Sequence[str] | None = None
    class PurchaseOrderDataSourceProperty(Struct):
        einvoice_delivery_document_type: str | None = None
        purchase_order_data_source_type: str | None = None
    class TestEnvPreferenceProperty(Struct):
        buyer_domain: str | None = None
        buyer_identifier: str | None = None
        procurement_portal_instance_endpoint: str | None = None
        procurement_portal_shared_secret: str | None = None
        supplier_domain: str | None = None
        supplier_identifier: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        buyer_domain: str,
        buyer_identifier: str,
        contacts: Sequence[CfnProcurementPortalPreference.ContactProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        einvoice_delivery_enabled: bool | IResolvable,
        procurement_portal_name: str,
        purchase_order_retrieval_enabled: bool | IResolvable,
        supplier_domain: str,
        supplier_identifier: str,
        einvoice_delivery_preference: CfnProcurementPortalPreference.EinvoiceDeliveryPreferenceProperty | Mapping[str, Any] | IResolvable | None = None,
        procurement_portal_instance_endpoint: str | None = None,
        procurement_portal_shared_secret: str | None = None,
        selector: CfnProcurementPortalPreference.ProcurementPortalPreferenceSelectorProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        test_env_preference: CfnProcurementPortalPreference.TestEnvPreferenceProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    buyer_domain: str
    buyer_identifier: str
    contacts: Sequence[CfnProcurementPortalPreference.ContactProperty | IResolvable] | IResolvable
    einvoice_delivery_enabled: bool | IResolvable
    procurement_portal_name: str
    purchase_order_retrieval_enabled: bool | IResolvable
    supplier_domain: str
    supplier_identifier: str
    einvoice_delivery_preference: CfnProcurementPortalPreference.EinvoiceDeliveryPreferenceProperty | IResolvable | None
    procurement_portal_instance_endpoint: str | None
    procurement_portal_shared_secret: str | None
    selector: CfnProcurementPortalPreference.ProcurementPortalPreferenceSelectorProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    test_env_preference: CfnProcurementPortalPreference.TestEnvPreferenceProperty | IResolvable | None
    @property
    def attr_aws_account_id(self) -> str: ...
    @property
    def attr_create_date(self) -> str: ...
    @property
    def attr_einvoice_delivery_preference_status(self) -> str: ...
    @property
    def attr_last_update_date(self) -> str: ...
    @property
    def attr_procurement_portal_preference_arn(self) -> str: ...
    @property
    def attr_purchase_order_retrieval_endpoint(self) -> str: ...
    @property
    def attr_purchase_order_retrieval_preference_status(self) -> str: ...
    @property
    def attr_version(self) -> float: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def procurement_portal_preference_ref(self) -> _aws_invoicing.ProcurementPortalPreferenceReference: ...
    @staticmethod
    def arn_for_procurement_portal_preference(resource: _aws_invoicing.IProcurementPortalPreferenceRef) -> str: ...
    @staticmethod
    def is_cfn_procurement_portal_preference(x: Any) -> bool: ...

class CfnProcurementPortalPreferenceProps(Struct):
    buyer_domain: str
    buyer_identifier: str
    contacts: Sequence[CfnProcurementPortalPreference.ContactProperty | Mapping[str, Any] | IResolvable] | IResolvable
    einvoice_delivery_enabled: bool | IResolvable
    procurement_portal_name: str
    purchase_order_retrieval_enabled: bool | IResolvable
    supplier_domain: str
    supplier_identifier: str
    einvoice_delivery_preference: CfnProcurementPortalPreference.EinvoiceDeliveryPreferenceProperty | Mapping[str, Any] | IResolvable | None = None
    procurement_portal_instance_endpoint: str | None = None
    procurement_portal_shared_secret: str | None = None
    selector: CfnProcurementPortalPreference.ProcurementPortalPreferenceSelectorProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    test_env_preference: CfnProcurementPortalPreference.TestEnvPreferenceProperty | Mapping[str, Any] | IResolvable | None = None

