# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_wellarchitected as _aws_wellarchitected
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnAgentContext(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        content: Any,
        context_type: str,
        profile_arn: str,
        title: str,
    ) -> None: ...
    content: Any
    context_type: str
    profile_arn: str
    title: str
    @property
    def agent_context_ref(self) -> _aws_wellarchitected.AgentContextReference: ...
    @property
    def attr_application_type(self) -> str: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_created_by(self) -> str: ...
    @property
    def attr_criticality(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_last_modified_at(self) -> str: ...
    @property
    def attr_last_modified_by(self) -> str: ...
    @staticmethod
    def arn_for_agent_context(resource: _aws_wellarchitected.IAgentContextRef) -> str: ...
    @staticmethod
    def is_cfn_agent_context(x: Any) -> bool: ...

class CfnAgentContextProps(Struct):
    content: Any
    context_type: str
    profile_arn: str
    title: str

class CfnAgentGoal(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        pillars: Sequence[str],
        profile_arn: str,
        title: str,
        description: str | None = None,
    ) -> None: ...
    pillars: Sequence[str]
    profile_arn: str
    title: str
    description: str | None
    @property
    def agent_goal_ref(self) -> _aws_wellarchitected.AgentGoalReference: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_created_by(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_last_modified_at(self) -> str: ...
    @property
    def attr_last_modified_by(self) -> str: ...
    @staticmethod
    def arn_for_agent_goal(resource: _aws_wellarchitected.IAgentGoalRef) -> str: ...
    @staticmethod
    def is_cfn_agent_goal(x: Any) -> bool: ...

class CfnAgentGoalProps(Struct):
    pillars: Sequence[str]
    profile_arn: str
    title: str
    description: str | None = None

class CfnAgentProfile(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AggregationConfigurationProperty(Struct):
        access_role_arn: str
        account_id: str
        regions: Sequence[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        aggregation_configuration: Sequence[CfnAgentProfile.AggregationConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        execution_role_arn: str,
        name: str,
        pillars: Sequence[str],
        business_overview: str | None = None,
        deletion_protection: bool | IResolvable | None = None,
        description: str | None = None,
        display_name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    aggregation_configuration: Sequence[CfnAgentProfile.AggregationConfigurationProperty | IResolvable] | IResolvable
    execution_role_arn: str
    name: str
    pillars: Sequence[str]
    business_overview: str | None
    deletion_protection: bool | IResolvable | None
    description: str | None
    display_name: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def agent_profile_ref(self) -> _aws_wellarchitected.AgentProfileReference: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_created_by(self) -> str: ...
    @property
    def attr_last_modified_at(self) -> str: ...
    @property
    def attr_last_modified_by(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_agent_profile(resource: _aws_wellarchitected.IAgentProfileRef) -> str: ...
    @staticmethod
    def is_cfn_agent_profile(x: Any) -> bool: ...

class CfnAgentProfileProps(Struct):
    aggregation_configuration: Sequence[CfnAgentProfile.AggregationConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable
    execution_role_arn: str
    name: str
    pillars: Sequence[str]
    business_overview: str | None = None
    deletion_protection: bool | IResolvable | None = None
    description: str | None = None
    display_name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnLens(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class TagsItemsProperty(Struct):
        key: str
        value: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        json_string: str | None = None,
        lens_version: str | None = None,
        tags: Sequence[CfnLens.TagsItemsProperty | Mapping[str, Any]] | None = None,
    ) -> None: ...
    json_string: str | None
    lens_version: str | None
    tags: Sequence[CfnLens.TagsItemsProperty] | None
    @property
    def attr_description(self) -> str: ...
    @property
    def attr_lens_arn(self) -> str: ...
    @property
    def attr_lens_id(self) -> str: ...
    @property
    def attr_name(self) -> str: ...
    @property
    def attr_owner(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def lens_ref(self) -> _aws_wellarchitected.LensReference: ...
    @staticmethod
    def arn_for_lens(resource: _aws_wellarchitected.ILensRef) -> str: ...
    @staticmethod
    def is_cfn_lens(x: Any) -> bool: ...

class CfnLensProps(Struct):
    json_string: str | None = None
    lens_version: str | None = None
    tags: Sequence[CfnLens.TagsItemsProperty | Mapping[str, Any]] | None = None

class CfnProfile(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ProfileQuestionUpdateProperty(Struct):
        question_id: str | None = None
        selected_choice_ids: Sequence[str] | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        profile_description: str,
        profile_name: str,
        profile_questions: Sequence[CfnProfile.ProfileQuestionUpdateProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    profile_description: str
    profile_name: str
    profile_questions: Sequence[CfnProfile.ProfileQuestionUpdateProperty | IResolvable] | IResolvable
    tags: Sequence[_CfnTag] | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_owner(self) -> str: ...
    @property
    def attr_profile_arn(self) -> str: ...
    @property
    def attr_profile_version(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def profile_ref(self) -> _aws_wellarchitected.ProfileReference: ...
    @staticmethod
    def arn_for_profile(resource: _aws_wellarchitected.IProfileRef) -> str: ...
    @staticmethod
    def is_cfn_profile(x: Any) -> bool: ...

class CfnProfileProps(Struct):
    profile_description: str
    profile_name: str
    profile_questions: Sequence[CfnProfile.ProfileQuestionUpdateProperty | Mapping[str, Any] | IResolvable] | IResolvable
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnReviewTemplate(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class TagsItemsProperty(Struct):
        key: str
        value: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        description: str,
        lenses: Sequence[str],
        template_name: str,
        notes: str | None = None,
        tags: Sequence[CfnReviewTemplate.TagsItemsProperty | Mapping[str, Any]] | None = None,
    ) -> None: ...
    description: str
    lenses: Sequence[str]
    template_name: str
    notes: str | None
    tags: Sequence[CfnReviewTemplate.TagsItemsProperty] | None
    @property
    def attr_owner(self) -> str: ...
    @property
    def attr_template_arn(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def attr_update_status(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def review_template_ref(self) -> _aws_wellarchitected.ReviewTemplateReference: ...
    @staticmethod
    def is_cfn_review_template(x: Any) -> bool: ...

class CfnReviewTemplateProps(Struct):
    description: str
    lenses: Sequence[str]
    template_name: str
    notes: str | None = None
    tags: Sequence[CfnReviewTemplate.TagsItemsProperty | Mapping[str, Any]] | None = None

class CfnWorkload(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DiscoveryConfigProperty(Struct):
        trusted_advisor_integration_status: str | None = None
        workload_resource_definition: Sequence[str] | None = None
    class TagsItemsProperty(Struct):
        key: str
        value: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        description: str,
        environment: str,
        lenses: Sequence[str],
        workload_name: str,
        account_ids: Sequence[str] | None = None,
        architectural_design: str | None = None,
        aws_regions: Sequence[str] | None = None,
        discovery_config: CfnWorkload.DiscoveryConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        industry: str | None = None,
        industry_type: str | None = None,
        non_aws_regions: Sequence[str] | None = None,
        notes: str | None = None,
        review_owner: str | None = None,
        tags: Sequence[CfnWorkload.TagsItemsProperty | Mapping[str, Any]] | None = None,
    ) -> None: ...
    description: str
    environment: str
    lenses: Sequence[str]
    workload_name: str
    account_ids: Sequence[str] | None
    architectural_design: str | None
    aws_regions: Sequence[str] | None
    discovery_config: CfnWorkload.DiscoveryConfigProperty | IResolvable | None
    industry: str | None
    industry_type: str | None
    non_aws_regions: Sequence[str] | None
    notes: str | None
    review_owner: str | None
    tags: Sequence[CfnWorkload.TagsItemsProperty] | None
    @property
    def attr_improvement_status(self) -> str: ...
    @property
    def attr_workload_arn(self) -> str: ...
    @property
    def attr_workload_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def workload_ref(self) -> _aws_wellarchitected.WorkloadReference: ...
    @staticmethod
    def arn_for_workload(resource: _aws_wellarchitected.IWorkloadRef) -> str: ...
    @staticmethod
    def is_cfn_workload(x: Any) -> bool: ...

class CfnWorkloadProps(Struct):
    description: str
    environment: str
    lenses: Sequence[str]
    workload_name: str
    account_ids: Sequence[str] | None = None
    architectural_design: str | None = None
    aws_regions: Sequence[str] | None = None
    discovery_config: CfnWorkload.DiscoveryConfigProperty | Mapping[str, Any] | IResolvable | None = None
    industry: str | None = None
    industry_type: str | None = None
    non_aws_regions: Sequence[str] | None = None
    notes: str | None = None
    review_owner: str | None = None
    tags: Sequence[CfnWorkload.TagsItemsProperty | Mapping[str, Any]] | None = None

