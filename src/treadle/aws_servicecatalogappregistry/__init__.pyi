# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_servicecatalogappregistry as _aws_servicecatalogappregistry
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnApplication(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        description: str | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    name: str
    description: str | None
    tags_raw: Mapping[str, str] | None
    @property
    def application_ref(self) -> _aws_servicecatalogappregistry.ApplicationReference: ...
    @property
    def attr_application_name(self) -> str: ...
    @property
    def attr_application_tag_key(self) -> str: ...
    @property
    def attr_application_tag_value(self) -> str: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_application(resource: _aws_servicecatalogappregistry.IApplicationRef) -> str: ...
    @staticmethod
    def from_application_arn(scope: Construct, id: str, arn: str) -> _aws_servicecatalogappregistry.IApplicationRef: ...
    @staticmethod
    def from_application_id(scope: Construct, id: str, application_id: str) -> _aws_servicecatalogappregistry.IApplicationRef: ...
    @staticmethod
    def is_cfn_application(x: Any) -> bool: ...

class CfnApplicationProps(Struct):
    name: str
    description: str | None = None
    tags: Mapping[str, str] | None = None

class CfnAttributeGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        attributes: Any,
        name: str,
        description: str | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    attributes: Any
    name: str
    description: str | None
    tags_raw: Mapping[str, str] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attribute_group_ref(self) -> _aws_servicecatalogappregistry.AttributeGroupReference: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_attribute_group(resource: _aws_servicecatalogappregistry.IAttributeGroupRef) -> str: ...
    @staticmethod
    def from_attribute_group_arn(scope: Construct, id: str, arn: str) -> _aws_servicecatalogappregistry.IAttributeGroupRef: ...
    @staticmethod
    def from_attribute_group_id(scope: Construct, id: str, attribute_group_id: str) -> _aws_servicecatalogappregistry.IAttributeGroupRef: ...
    @staticmethod
    def is_cfn_attribute_group(x: Any) -> bool: ...

class CfnAttributeGroupProps(Struct):
    attributes: Any
    name: str
    description: str | None = None
    tags: Mapping[str, str] | None = None

class CfnAttributeGroupAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        application: str,
        attribute_group: str,
    ) -> None: ...
    application: str
    attribute_group: str
    @property
    def attr_application_arn(self) -> str: ...
    @property
    def attr_attribute_group_arn(self) -> str: ...
    @property
    def attribute_group_association_ref(self) -> _aws_servicecatalogappregistry.AttributeGroupAssociationReference: ...
    @property
    def attr_id(self) -> str: ...
    @staticmethod
    def is_cfn_attribute_group_association(x: Any) -> bool: ...

class CfnAttributeGroupAssociationProps(Struct):
    application: str
    attribute_group: str

class CfnResourceAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        application: str,
        resource: str,
        resource_type: str,
    ) -> None: ...
    application: str
    resource: str
    resource_type: str
    @property
    def attr_application_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_resource_arn(self) -> str: ...
    @property
    def resource_association_ref(self) -> _aws_servicecatalogappregistry.ResourceAssociationReference: ...
    @staticmethod
    def is_cfn_resource_association(x: Any) -> bool: ...

class CfnResourceAssociationProps(Struct):
    application: str
    resource: str
    resource_type: str

