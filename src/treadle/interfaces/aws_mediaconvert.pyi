# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class CertificateAssociationReference(Struct):
    certificate_association_arn: str

class JobTemplateReference(Struct):
    job_template_arn: str
    job_template_name: str

class PresetReference(Struct):
    preset_arn: str
    preset_name: str

class QueueReference(Struct):
    queue_arn: str
    queue_name: str

class ICertificateAssociationRef(Protocol):
    @property
    def certificate_association_ref(self) -> CertificateAssociationReference: ...

class IJobTemplateRef(Protocol):
    @property
    def job_template_ref(self) -> JobTemplateReference: ...

class IPresetRef(Protocol):
    @property
    def preset_ref(self) -> PresetReference: ...

class IQueueRef(Protocol):
    @property
    def queue_ref(self) -> QueueReference: ...
