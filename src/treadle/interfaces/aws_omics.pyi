# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class AnnotationStoreReference(Struct):
    annotation_store_name: str

class ConfigurationReference(Struct):
    configuration_arn: str
    configuration_name: str

class ReferenceStoreReference(Struct):
    reference_store_arn: str
    reference_store_id: str

class RunCacheReference(Struct):
    run_cache_arn: str

class RunGroupReference(Struct):
    run_group_arn: str
    run_group_id: str

class SequenceStoreReference(Struct):
    sequence_store_arn: str
    sequence_store_id: str

class VariantStoreReference(Struct):
    variant_store_name: str

class WorkflowReference(Struct):
    workflow_arn: str
    workflow_id: str

class WorkflowVersionReference(Struct):
    workflow_version_arn: str

class IAnnotationStoreRef(Protocol):
    @property
    def annotation_store_ref(self) -> AnnotationStoreReference: ...

class IConfigurationRef(Protocol):
    @property
    def configuration_ref(self) -> ConfigurationReference: ...

class IReferenceStoreRef(Protocol):
    @property
    def reference_store_ref(self) -> ReferenceStoreReference: ...

class IRunCacheRef(Protocol):
    @property
    def run_cache_ref(self) -> RunCacheReference: ...

class IRunGroupRef(Protocol):
    @property
    def run_group_ref(self) -> RunGroupReference: ...

class ISequenceStoreRef(Protocol):
    @property
    def sequence_store_ref(self) -> SequenceStoreReference: ...

class IVariantStoreRef(Protocol):
    @property
    def variant_store_ref(self) -> VariantStoreReference: ...

class IWorkflowRef(Protocol):
    @property
    def workflow_ref(self) -> WorkflowReference: ...

class IWorkflowVersionRef(Protocol):
    @property
    def workflow_version_ref(self) -> WorkflowVersionReference: ...
