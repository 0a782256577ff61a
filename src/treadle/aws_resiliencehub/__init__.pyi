# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_resiliencehub as _aws_resiliencehub
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnApp(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class EventSubscriptionProperty(Struct):
        event_type: str
        name: str
        sns_topic_arn: str | None = None
    class PermissionModelProperty(Struct):
        type: str
        cross_account_role_arns: Sequence[str] | None = None
        invoker_role_name: str | None = None
    class PhysicalResourceIdProperty(Struct):
        identifier: str
        type: str
        aws_account_id: str | None = None
        aws_region: str | None = None
    class ResourceMappingProperty(Struct):
        mapping_type: str
        physical_resource_id: CfnApp.PhysicalResourceIdProperty | Mapping[str, Any] | IResolvable
        eks_source_name: str | None = None
        logical_stack_name: str | None = None
        resource_name: str | None = None
        terraform_source_name: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        app_template_body: str,
        name: str,
        resource_mappings: Sequence[CfnApp.ResourceMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        app_assessment_schedule: str | None = None,
        description: str | None = None,
        event_subscriptions: Sequence[CfnApp.EventSubscriptionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        permission_model: CfnApp.PermissionModelProperty | Mapping[str, Any] | IResolvable | None = None,
        resiliency_policy_arn: str | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    app_template_body: str
    name: str
    resource_mappings: Sequence[CfnApp.ResourceMappingProperty | IResolvable] | IResolvable
    app_assessment_schedule: str | None
    description: str | None
    event_subscriptions: Sequence[CfnApp.EventSubscriptionProperty | IResolvable] | IResolvable | None
    permission_model: CfnApp.PermissionModelProperty | IResolvable | None
    resiliency_policy_arn: str | None
    tags_raw: Mapping[str, str] | None
    @property
    def app_ref(self) -> _aws_resiliencehub.AppReference: ...
    @property
    def attr_app_arn(self) -> str: ...
    @property
    def attr_drift_status(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_app(resource: _aws_resiliencehub.IAppRef) -> str: ...
    @staticmethod
    def is_cfn_app(x: Any) -> bool: ...

class CfnAppProps(Struct):
    app_template_body: str
    name: str
    resource_mappings: Sequence[CfnApp.ResourceMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable
    app_assessment_schedule: str | None = None
    description: str | None = None
    event_subscriptions: Sequence[CfnApp.EventSubscriptionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    permission_model: CfnApp.PermissionModelProperty | Mapping[str, Any] | IResolvable | None = None
    resiliency_policy_arn: str | None = None
    tags: Mapping[str, str] | None = None

class CfnResiliencyPolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class FailurePolicyProperty(Struct):
        rpo_in_secs: float
        rto_in_secs: float
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        policy: Mapping[str, CfnResiliencyPolicy.FailurePolicyProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        policy_name: str,
        tier: str,
        data_location_constraint: str | None = None,
        policy_description: str | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    policy: Mapping[str, CfnResiliencyPolicy.FailurePolicyProperty | IResolvable] | IResolvable
    policy_name: str
    tier: str
    data_location_constraint: str | None
    policy_description: str | None
    tags_raw: Mapping[str, str] | None
    @property
    def attr_policy_arn(self) -> str: ...
    @property
    def resiliency_policy_ref(self) -> _aws_resiliencehub.ResiliencyPolicyReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_resiliency_policy(x: Any) -> bool: ...

class CfnResiliencyPolicyProps(Struct):
    policy: Mapping[str, CfnResiliencyPolicy.FailurePolicyProperty | Mapping[str, Any] | IResolvable] | IResolvable
    policy_name: str
    tier: str
    data_location_constraint: str | None = None
    policy_description: str | None = None
    tags: Mapping[str, str] | None = None

