# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ComponentReference(Struct):
    component_arn: str

class ContainerRecipeReference(Struct):
    container_recipe_arn: str

class DistributionConfigurationReference(Struct):
    distribution_configuration_arn: str

class ImagePipelineReference(Struct):
    image_pipeline_arn: str

class ImageRecipeReference(Struct):
    image_recipe_arn: str

class ImageReference(Struct):
    image_arn: str

class InfrastructureConfigurationReference(Struct):
    infrastructure_configuration_arn: str

class LifecyclePolicyReference(Struct):
    lifecycle_policy_arn: str

class WorkflowReference(Struct):
    workflow_arn: str

class IComponentRef(Protocol):
    @property
    def component_ref(self) -> ComponentReference: ...

class IContainerRecipeRef(Protocol):
    @property
    def container_recipe_ref(self) -> ContainerRecipeReference: ...

class IDistributionConfigurationRef(Protocol):
    @property
    def distribution_configuration_ref(self) -> DistributionConfigurationReference: ...

class IImagePipelineRef(Protocol):
    @property
    def image_pipeline_ref(self) -> ImagePipelineReference: ...

class IImageRecipeRef(Protocol):
    @property
    def image_recipe_ref(self) -> ImageRecipeReference: ...

class IImageRef(Protocol):
    @property
    def image_ref(self) -> ImageReference: ...

class IInfrastructureConfigurationRef(Protocol):
    @property
    def infrastructure_configuration_ref(self) -> InfrastructureConfigurationReference: ...

class ILifecyclePolicyRef(Protocol):
    @property
    def lifecycle_policy_ref(self) -> LifecyclePolicyReference: ...

class IWorkflowRef(Protocol):
    @property
    def workflow_ref(self) -> WorkflowReference: ...
