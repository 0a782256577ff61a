# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class CustomActionTypeReference(Struct):
    category: str
    provider: str
    version: str

class PipelineReference(Struct):
    pipeline_arn: str
    pipeline_name: str

class WebhookReference(Struct):
    webhook_name: str

class ICustomActionTypeRef(Protocol):
    @property
    def custom_action_type_ref(self) -> CustomActionTypeReference: ...

class IPipelineRef(Protocol):
    @property
    def pipeline_ref(self) -> PipelineReference: ...

class IWebhookRef(Protocol):
    @property
    def webhook_ref(self) -> WebhookReference: ...
