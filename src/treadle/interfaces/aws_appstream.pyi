# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class AppBlockBuilderReference(Struct):
    app_block_builder_arn: str
    app_block_builder_name: str

class AppBlockReference(Struct):
    app_block_arn: str

class ApplicationEntitlementAssociationReference(Struct):
    application_identifier: str
    entitlement_name: str
    stack_name: str

class ApplicationFleetAssociationReference(Struct):
    application_arn: str
    fleet_name: str

class ApplicationReference(Struct):
    application_arn: str

class DirectoryConfigReference(Struct):
    directory_name: str

class EntitlementReference(Struct):
    entitlement_name: str
    stack_name: str

class FleetReference(Struct):
    fleet_arn: str
    fleet_name: str

class ImageBuilderReference(Struct):
    image_builder_name: str

class StackFleetAssociationReference(Struct):
    fleet_name: str
    stack_name: str

class StackReference(Struct):
    stack_name: str

class StackUserAssociationReference(Struct):
    authentication_type: str
    stack_name: str
    user_name: str

class UserReference(Struct):
    authentication_type: str
    user_arn: str
    user_name: str

class IAppBlockBuilderRef(Protocol):
    @property
    def app_block_builder_ref(self) -> AppBlockBuilderReference: ...

class IAppBlockRef(Protocol):
    @property
    def app_block_ref(self) -> AppBlockReference: ...

class IApplicationEntitlementAssociationRef(Protocol):
    @property
    def application_entitlement_association_ref(self) -> ApplicationEntitlementAssociationReference: ...

class IApplicationFleetAssociationRef(Protocol):
    @property
    def application_fleet_association_ref(self) -> ApplicationFleetAssociationReference: ...

class IApplicationRef(Protocol):
    @property
    def application_ref(self) -> ApplicationReference: ...

class IDirectoryConfigRef(Protocol):
    @property
    def directory_config_ref(self) -> DirectoryConfigReference: ...

class IEntitlementRef(Protocol):
    @property
    def entitlement_ref(self) -> EntitlementReference: ...

class IFleetRef(Protocol):
    @property
    def fleet_ref(self) -> FleetReference: ...

class IImageBuilderRef(Protocol):
    @property
    def image_builder_ref(self) -> ImageBuilderReference: ...

class IStackFleetAssociationRef(Protocol):
    @property
    def stack_fleet_association_ref(self) -> StackFleetAssociationReference: ...

class IStackRef(Protocol):
    @property
    def stack_ref(self) -> StackReference: ...

class IStackUserAssociationRef(Protocol):
    @property
    def stack_user_association_ref(self) -> StackUserAssociationReference: ...

class IUserRef(Protocol):
    @property
    def user_ref(self) -> UserReference: ...
