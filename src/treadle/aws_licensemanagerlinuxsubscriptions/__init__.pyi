# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_licensemanagerlinuxsubscriptions as _aws_licensemanagerlinuxsubscriptions
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnSubscriptionProvider(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        secret_arn: str,
        subscription_provider_source: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    secret_arn: str
    subscription_provider_source: str
    tags: Sequence[_CfnTag] | None
    @property
    def attr_last_successful_data_retrieval_time(self) -> str: ...
    @property
    def attr_subscription_provider_arn(self) -> str: ...
    @property
    def attr_subscription_provider_status(self) -> str: ...
    @property
    def attr_subscription_provider_status_message(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def subscription_provider_ref(self) -> _aws_licensemanagerlinuxsubscriptions.SubscriptionProviderReference: ...
    @staticmethod
    def arn_for_subscription_provider(resource: _aws_licensemanagerlinuxsubscriptions.ISubscriptionProviderRef) -> str: ...
    @staticmethod
    def is_cfn_subscription_provider(x: Any) -> bool: ...

class CfnSubscriptionProviderProps(Struct):
    secret_arn: str
    subscription_provider_source: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

