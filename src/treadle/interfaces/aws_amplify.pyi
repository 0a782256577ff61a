# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class AppReference(Struct):
    app_arn: str

class BranchReference(Struct):
    branch_arn: str

class DomainReference(Struct):
    domain_arn: str

class WebhookReference(Struct):
    webhook_arn: str

class IAppRef(Protocol):
    @property
    def app_ref(self) -> AppReference: ...

class IBranchRef(Protocol):
    @property
    def branch_ref(self) -> BranchReference: ...

class IDomainRef(Protocol):
    @property
    def domain_ref(self) -> DomainReference: ...

class IWebhookRef(Protocol):
    @property
    def webhook_ref(self) -> WebhookReference: ...
