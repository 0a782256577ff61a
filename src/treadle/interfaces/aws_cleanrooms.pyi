# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class AnalysisTemplateReference(Struct):
    analysis_template_arn: str
    analysis_template_identifier: str
    membership_identifier: str

class CollaborationReference(Struct):
    collaboration_arn: str
    collaboration_identifier: str

class ConfiguredTableAssociationReference(Struct):
    configured_table_association_arn: str
    configured_table_association_identifier: str
    membership_identifier: str

class ConfiguredTableReference(Struct):
    configured_table_arn: str
    configured_table_identifier: str

class IdMappingTableReference(Struct):
    id_mapping_table_arn: str
    id_mapping_table_identifier: str
    membership_identifier: str

class IdNamespaceAssociationReference(Struct):
    id_namespace_association_arn: str
    id_namespace_association_identifier: str
    membership_identifier: str

class IntermediateTableReference(Struct):
    intermediate_table_arn: str
    intermediate_table_identifier: str
    membership_identifier: str

class MembershipReference(Struct):
    membership_arn: str
    membership_identifier: str

class PrivacyBudgetTemplateReference(Struct):
    membership_identifier: str
    privacy_budget_template_arn: str
    privacy_budget_template_identifier: str

class IAnalysisTemplateRef(Protocol):
    @property
    def analysis_template_ref(self) -> AnalysisTemplateReference: ...

class ICollaborationRef(Protocol):
    @property
    def collaboration_ref(self) -> CollaborationReference: ...

class IConfiguredTableAssociationRef(Protocol):
    @property
    def configured_table_association_ref(self) -> ConfiguredTableAssociationReference: ...

class IConfiguredTableRef(Protocol):
    @property
    def configured_table_ref(self) -> ConfiguredTableReference: ...

class IIdMappingTableRef(Protocol):
    @property
    def id_mapping_table_ref(self) -> IdMappingTableReference: ...

class IIdNamespaceAssociationRef(Protocol):
    @property
    def id_namespace_association_ref(self) -> IdNamespaceAssociationReference: ...

class IIntermediateTableRef(Protocol):
    @property
    def intermediate_table_ref(self) -> IntermediateTableReference: ...

class IMembershipRef(Protocol):
    @property
    def membership_ref(self) -> MembershipReference: ...

class IPrivacyBudgetTemplateRef(Protocol):
    @property
    def privacy_budget_template_ref(self) -> PrivacyBudgetTemplateReference: ...
