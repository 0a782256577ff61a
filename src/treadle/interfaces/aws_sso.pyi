# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ApplicationAssignmentReference(Struct):
    application_arn: str
    principal_id: str
    principal_type: str

class ApplicationReference(Struct):
    application_arn: str

class AssignmentReference(Struct):
    instance_arn: str
    permission_set_arn: str
    principal_id: str
    principal_type: str
    target_id: str
    target_type: str

class InstanceAccessControlAttributeConfigurationReference(Struct):
    instance_arn: str

class InstanceReference(Struct):
    instance_arn: str

class PermissionSetReference(Struct):
    instance_arn: str
    permission_set_arn: str

class IApplicationAssignmentRef(Protocol):
    @property
    def application_assignment_ref(self) -> ApplicationAssignmentReference: ...

class IApplicationRef(Protocol):
    @property
    def application_ref(self) -> ApplicationReference: ...

class IAssignmentRef(Protocol):
    @property
    def assignment_ref(self) -> AssignmentReference: ...

class IInstanceAccessControlAttributeConfigurationRef(Protocol):
    @property
    def instance_access_control_attribute_configuration_ref(self) -> InstanceAccessControlAttributeConfigurationReference: ...

class IInstanceRef(Protocol):
    @property
    def instance_ref(self) -> InstanceReference: ...

class IPermissionSetRef(Protocol):
    @property
    def permission_set_ref(self) -> PermissionSetReference: ...
