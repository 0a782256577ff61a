# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ApplicationReference(Struct):
    application_arn: str
    application_id: str

class AttributeGroupAssociationReference(Struct):
    application_arn: str
    attribute_group_arn: str

class AttributeGroupReference(Struct):
    attribute_group_arn: str
    attribute_group_id: str

class ResourceAssociationReference(Struct):
    application_arn: str
    resource_arn: str
    resource_type: str

class IApplicationRef(Protocol):
    @property
    def application_ref(self) -> ApplicationReference: ...

class IAttributeGroupAssociationRef(Protocol):
    @property
    def attribute_group_association_ref(self) -> AttributeGroupAssociationReference: ...

class IAttributeGroupRef(Protocol):
    @property
    def attribute_group_ref(self) -> AttributeGroupReference: ...

class IResourceAssociationRef(Protocol):
    @property
    def resource_association_ref(self) -> ResourceAssociationReference: ...
