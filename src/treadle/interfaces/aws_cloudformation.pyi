# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ChangeSetReference(Struct):
    change_set_id: str

class CustomResourceReference(Struct):
    custom_resource_id: str

class GeneratedTemplateReference(Struct):
    generated_template_id: str

class GuardHookReference(Struct):
    hook_arn: str

class HookDefaultVersionReference(Struct):
    hook_default_version_arn: str

class HookTypeConfigReference(Struct):
    configuration_arn: str

class HookVersionReference(Struct):
    hook_version_arn: str

class LambdaHookReference(Struct):
    hook_arn: str

class MacroReference(Struct):
    macro_id: str

class ModuleDefaultVersionReference(Struct):
    module_default_version_arn: str

class ModuleVersionReference(Struct):
    module_version_arn: str

class PublicTypeVersionReference(Struct):
    public_type_arn: str

class PublisherReference(Struct):
    publisher_id: str

class ResourceDefaultVersionReference(Struct):
    resource_default_version_arn: str

class ResourceVersionReference(Struct):
    resource_version_arn: str

class StackReference(Struct):
    stack_id: str

class StackSetReference(Struct):
    stack_set_id: str

class TypeActivationReference(Struct):
    type_activation_arn: str

class WaitConditionHandleReference(Struct):
    wait_condition_handle_id: str

class WaitConditionReference(Struct):
    wait_condition_id: str

class IChangeSetRef(Protocol):
    @property
    def change_set_ref(self) -> ChangeSetReference: ...

class ICustomResourceRef(Protocol):
    @property
    def custom_resource_ref(self) -> CustomResourceReference: ...

class IGeneratedTemplateRef(Protocol):
    @property
    def generated_template_ref(self) -> GeneratedTemplateReference: ...

class IGuardHookRef(Protocol):
    @property
    def guard_hook_ref(self) -> GuardHookReference: ...

class IHookDefaultVersionRef(Protocol):
    @property
    def hook_default_version_ref(self) -> HookDefaultVersionReference: ...

class IHookTypeConfigRef(Protocol):
    @property
    def hook_type_config_ref(self) -> HookTypeConfigReference: ...

class IHookVersionRef(Protocol):
    @property
    def hook_version_ref(self) -> HookVersionReference: ...

class ILambdaHookRef(Protocol):
    @property
    def lambda_hook_ref(self) -> LambdaHookReference: ...

class IMacroRef(Protocol):
    @property
    def macro_ref(self) -> MacroReference: ...

class IModuleDefaultVersionRef(Protocol):
    @property
    def module_default_version_ref(self) -> ModuleDefaultVersionReference: ...

class IModuleVersionRef(Protocol):
    @property
    def module_version_ref(self) -> ModuleVersionReference: ...

class IPublicTypeVersionRef(Protocol):
    @property
    def public_type_version_ref(self) -> PublicTypeVersionReference: ...

class IPublisherRef(Protocol):
    @property
    def publisher_ref(self) -> PublisherReference: ...

class IResourceDefaultVersionRef(Protocol):
    @property
    def resource_default_version_ref(self) -> ResourceDefaultVersionReference: ...

class IResourceVersionRef(Protocol):
    @property
    def resource_version_ref(self) -> ResourceVersionReference: ...

class IStackRef(Protocol):
    @property
    def stack_ref(self) -> StackReference: ...

class IStackSetRef(Protocol):
    @property
    def stack_set_ref(self) -> StackSetReference: ...

class ITypeActivationRef(Protocol):
    @property
    def type_activation_ref(self) -> TypeActivationReference: ...

class IWaitConditionHandleRef(Protocol):
    @property
    def wait_condition_handle_ref(self) -> WaitConditionHandleReference: ...

class IWaitConditionRef(Protocol):
    @property
    def wait_condition_ref(self) -> WaitConditionReference: ...
