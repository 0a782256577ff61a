# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_guardduty as _aws_guardduty
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnCustomDetectionRuleAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class TagItemProperty(Struct):
        key: str
        value: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        mode: str,
        rule_id: str,
        tags: Sequence[CfnCustomDetectionRuleAssociation.TagItemProperty | Mapping[str, Any]] | None = None,
    ) -> None: ...
    mode: str
    rule_id: str
    tags: Sequence[CfnCustomDetectionRuleAssociation.TagItemProperty] | None
    @property
    def attr_account_id(self) -> str: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_association_id(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def custom_detection_rule_association_ref(self) -> _aws_guardduty.CustomDetectionRuleAssociationReference: ...
    @staticmethod
    def arn_for_custom_detection_rule_association(resource: _aws_guardduty.ICustomDetectionRuleAssociationRef) -> str: ...
    @staticmethod
    def is_cfn_custom_detection_rule_association(x: Any) -> bool: ...

class CfnCustomDetectionRuleAssociationProps(Struct):
    mode: str
    rule_id: str
    tags: Sequence[CfnCustomDetectionRuleAssociation.TagItemProperty | Mapping[str, Any]] | None = None

class CfnDetector(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CFNDataSourceConfigurationsProperty(Struct):
        kubernetes: CfnDetector.CFNKubernetesConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        malware_protection: CfnDetector.CFNMalwareProtectionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        s3_logs: CfnDetector.CFNS3LogsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class CFNFeatureAdditionalConfigurationProperty(Struct):
        name: str | None = None
        status: str | None = None
    class CFNFeatureConfigurationProperty(Struct):
        name: str
        status: str
        additional_configuration: Sequence[CfnDetector.CFNFeatureAdditionalConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class CFNKubernetesAuditLogsConfigurationProperty(Struct):
        enable: bool | IResolvable
    class CFNKubernetesConfigurationProperty(Struct):
        audit_logs: CfnDetector.CFNKubernetesAuditLogsConfigurationProperty | Mapping[str, Any] | IResolvable
    class CFNMalwareProtectionConfigurationProperty(Struct):
        scan_ec2_instance_with_findings: CfnDetector.CFNScanEc2InstanceWithFindingsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class CFNS3LogsConfigurationProperty(Struct):
        enable: bool | IResolvable
    class CFNScanEc2InstanceWithFindingsConfigurationProperty(Struct):
        ebs_volumes: bool | IResolvable | None = None
    class TagItemProperty(Struct):
        key: str
        value: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        enable: bool | IResolvable,
        data_sources: CfnDetector.CFNDataSourceConfigurationsProperty | Mapping[str, Any] | IResolvable | None = None,
        features: Sequence[CfnDetector.CFNFeatureConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        finding_publishing_frequency: str | None = None,
        tags: Sequence[CfnDetector.TagItemProperty | Mapping[str, Any]] | None = None,
    ) -> None: ...
    enable: bool | IResolvable
    data_sources: CfnDetector.CFNDataSourceConfigurationsProperty | IResolvable | None
    features: Sequence[CfnDetector.CFNFeatureConfigurationProperty | IResolvable] | IResolvable | None
    finding_publishing_frequency: str | None
    tags_raw: Sequence[CfnDetector.TagItemProperty] | None
    @property
    def attr_id(self) -> str: ...
    @property
    def detector_ref(self) -> _aws_guardduty.DetectorReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_detector(resource: _aws_guardduty.IDetectorRef) -> str: ...
    @staticmethod
    def from_detector_id(scope: Construct, id: str, detector_id: str) -> _aws_guardduty.IDetectorRef: ...
    @staticmethod
    def is_cfn_detector(x: Any) -> bool: ...

class CfnDetectorProps(Struct):
    enable: bool | IResolvable
    data_sources: CfnDetector.CFNDataSourceConfigurationsProperty | Mapping[str, Any] | IResolvable | None = None
    features: Sequence[CfnDetector.CFNFeatureConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    finding_publishing_frequency: str | None = None
    tags: Sequence[CfnDetector.TagItemProperty | Mapping[str, Any]] | None = None

class CfnFilter(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ConditionProperty(Struct):
        eq: Sequence[str] | None = None
        equal_to: Sequence[str] | None = None
        greater_than: float | None = None
        greater_than_or_equal: float | None = None
        gt: float | None = None
        gte: float | None = None
        less_than: float | None = None
        less_than_or_equal: float | None = None
        lt: float | None = None
        lte: float | None = None
        matches: Sequence[str] | None = None
        neq: Sequence[str] | None = None
        not_equals: Sequence[str] | None = None
        not_matches: Sequence[str] | None = None
    class FindingCriteriaProperty(Struct):
        criterion: Any | None = None
        item_type: CfnFilter.ConditionProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        detector_id: str,
        finding_criteria: CfnFilter.FindingCriteriaProperty | Mapping[str, Any] | IResolvable,
        name: str,
        action: str | None = None,
        description: str | None = None,
        rank: float | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    detector_id: str
    finding_criteria: CfnFilter.FindingCriteriaProperty | IResolvable
    name: str
    action: str | None
    description: str | None
    rank: float | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def filter_ref(self) -> _aws_guardduty.FilterReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_filter(x: Any) -> bool: ...

class CfnFilterProps(Struct):
    detector_id: str
    finding_criteria: CfnFilter.FindingCriteriaProperty | Mapping[str, Any] | IResolvable
    name: str
    action: str | None = None
    description: str | None = None
    rank: float | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnIPSet(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        format: str,
        location: str,
        activate: bool | IResolvable | None = None,
        detector_id: str | None = None,
        expected_bucket_owner: str | None = None,
        name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    format: str
    location: str
    activate: bool | IResolvable | None
    detector_id: str | None
    expected_bucket_owner: str | None
    name: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_id(self) -> str: ...
    @property
    def ip_set_ref(self) -> _aws_guardduty.IPSetReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_ip_set(x: Any) -> bool: ...

class CfnIPSetProps(Struct):
    format: str
    location: str
    activate: bool | IResolvable | None = None
    detector_id: str | None = None
    expected_bucket_owner: str | None = None
    name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnMalwareProtectionPlan(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CFNActionsProperty(Struct):
        tagging: CfnMalwareProtectionPlan.CFNTaggingProperty | Mapping[str, Any] | IResolvable | None = None
    class CFNProtectedResourceProperty(Struct):
        s3_bucket: CfnMalwareProtectionPlan.S3BucketProperty | Mapping[str, Any] | IResolvable
    class CFNStatusReasonsProperty(Struct):
        code: str | None = None
        message: str | None = None
    class CFNTaggingProperty(Struct):
        status: str | None = None
    class S3BucketProperty(Struct):
        bucket_name: str | None = None
        object_prefixes: Sequence[str] | None = None
    class TagItemProperty(Struct):
        key: str
        value: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        protected_resource: CfnMalwareProtectionPlan.CFNProtectedResourceProperty | Mapping[str, Any] | IResolvable,
        role: str,
        actions: CfnMalwareProtectionPlan.CFNActionsProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[CfnMalwareProtectionPlan.TagItemProperty | Mapping[str, Any]] | None = None,
    ) -> None: ...
    protected_resource: CfnMalwareProtectionPlan.CFNProtectedResourceProperty | IResolvable
    role: str
    actions: CfnMalwareProtectionPlan.CFNActionsProperty | IResolvable | None
    tags: Sequence[CfnMalwareProtectionPlan.TagItemProperty] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_malware_protection_plan_id(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_status_reasons(self) -> IResolvable: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def malware_protection_plan_ref(self) -> _aws_guardduty.MalwareProtectionPlanReference: ...
    @staticmethod
    def arn_for_malware_protection_plan(resource: _aws_guardduty.IMalwareProtectionPlanRef) -> str: ...
    @staticmethod
    def from_malware_protection_plan_arn(scope: Construct, id: str, arn: str) -> _aws_guardduty.IMalwareProtectionPlanRef: ...
    @staticmethod
    def from_malware_protection_plan_id(scope: Construct, id: str, malware_protection_plan_id: str) -> _aws_guardduty.IMalwareProtectionPlanRef: ...
    @staticmethod
    def is_cfn_malware_protection_plan(x: Any) -> bool: ...

class CfnMalwareProtectionPlanProps(Struct):
    protected_resource: CfnMalwareProtectionPlan.CFNProtectedResourceProperty | Mapping[str, Any] | IResolvable
    role: str
    actions: CfnMalwareProtectionPlan.CFNActionsProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[CfnMalwareProtectionPlan.TagItemProperty | Mapping[str, Any]] | None = None

class CfnMaster(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        detector_id: str,
        master_id: str,
        invitation_id: str | None = None,
    ) -> None: ...
    detector_id: str
    master_id: str
    invitation_id: str | None
    @property
    def master_ref(self) -> _aws_guardduty.MasterReference: ...
    @staticmethod
    def is_cfn_master(x: Any) -> bool: ...

class CfnMasterProps(Struct):
    detector_id: str
    master_id: str
    invitation_id: str | None = None

class CfnMember(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        email: str,
        detector_id: str | None = None,
        disable_email_notification: bool | IResolvable | None = None,
        member_id: str | None = None,
        message: str | None = None,
        status: str | None = None,
    ) -> None: ...
    email: str
    detector_id: str | None
    disable_email_notification: bool | IResolvable | None
    member_id: str | None
    message: str | None
    status: str | None
    @property
    def member_ref(self) -> _aws_guardduty.MemberReference: ...
    @staticmethod
    def is_cfn_member(x: Any) -> bool: ...

class CfnMemberProps(Struct):
    email: str
    detector_id: str | None = None
    disable_email_notification: bool | IResolvable | None = None
    member_id: str | None = None
    message: str | None = None
    status: str | None = None

class CfnPublishingDestination(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CFNDestinationPropertiesProperty(Struct):
        destination_arn: str | None = None
        kms_key_arn: str | None = None
    class TagItemProperty(Struct):
        key: str
        value: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        destination_properties: CfnPublishingDestination.CFNDestinationPropertiesProperty | Mapping[str, Any] | IResolvable,
        destination_type: str,
        detector_id: str,
        tags: Sequence[CfnPublishingDestination.TagItemProperty | Mapping[str, Any]] | None = None,
    ) -> None: ...
    destination_properties: CfnPublishingDestination.CFNDestinationPropertiesProperty | IResolvable
    destination_type: str
    detector_id: str
    tags: Sequence[CfnPublishingDestination.TagItemProperty] | None
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_publishing_failure_start_timestamp(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def publishing_destination_ref(self) -> _aws_guardduty.PublishingDestinationReference: ...
    @staticmethod
    def is_cfn_publishing_destination(x: Any) -> bool: ...

class CfnPublishingDestinationProps(Struct):
    destination_properties: CfnPublishingDestination.CFNDestinationPropertiesProperty | Mapping[str, Any] | IResolvable
    destination_type: str
    detector_id: str
    tags: Sequence[CfnPublishingDestination.TagItemProperty | Mapping[str, Any]] | None = None

class CfnThreatEntitySet(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class TagItemProperty(Struct):
        key: str
        value: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        format: str,
        location: str,
        activate: bool | IResolvable | None = None,
        detector_id: str | None = None,
        expected_bucket_owner: str | None = None,
        name: str | None = None,
        tags: Sequence[CfnThreatEntitySet.TagItemProperty | Mapping[str, Any]] | None = None,
    ) -> None: ...
    format: str
    location: str
    activate: bool | IResolvable | None
    detector_id: str | None
    expected_bucket_owner: str | None
    name: str | None
    tags: Sequence[CfnThreatEntitySet.TagItemProperty] | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_error_details(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def threat_entity_set_ref(self) -> _aws_guardduty.ThreatEntitySetReference: ...
    @staticmethod
    def is_cfn_threat_entity_set(x: Any) -> bool: ...

class CfnThreatEntitySetProps(Struct):
    format: str
    location: str
    activate: bool | IResolvable | None = None
    detector_id: str | None = None
    expected_bucket_owner: str | None = None
    name: str | None = None
    tags: Sequence[CfnThreatEntitySet.TagItemProperty | Mapping[str, Any]] | None = None

class CfnThreatIntelSet(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        format: str,
        location: str,
        activate: bool | IResolvable | None = None,
        detector_id: str | None = None,
        expected_bucket_owner: str | None = None,
        name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    format: str
    location: str
    activate: bool | IResolvable | None
    detector_id: str | None
    expected_bucket_owner: str | None
    name: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_id(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def threat_intel_set_ref(self) -> _aws_guardduty.ThreatIntelSetReference: ...
    @staticmethod
    def is_cfn_threat_intel_set(x: Any) -> bool: ...

class CfnThreatIntelSetProps(Struct):
    format: str
    location: str
    activate: bool | IResolvable | None = None
    detector_id: str | None = None
    expected_bucket_owner: str | None = None
    name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnTrustedEntitySet(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class TagItemProperty(Struct):
        key: str
        value: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        format: str,
        location: str,
        activate: bool | IResolvable | None = None,
        detector_id: str | None = None,
        expected_bucket_owner: str | None = None,
        name: str | None = None,
        tags: Sequence[CfnTrustedEntitySet.TagItemProperty | Mapping[str, Any]] | None = None,
    ) -> None: ...
    format: str
    location: str
    activate: bool | IResolvable | None
    detector_id: str | None
    expected_bucket_owner: str | None
    name: str | None
    tags: Sequence[CfnTrustedEntitySet.TagItemProperty] | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_error_details(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def trusted_entity_set_ref(self) -> _aws_guardduty.TrustedEntitySetReference: ...
    @staticmethod
    def is_cfn_trusted_entity_set(x: Any) -> bool: ...

class CfnTrustedEntitySetProps(Struct):
    format: str
    location: str
    activate: bool | IResolvable | None = None
    detector_id: str | None = None
    expected_bucket_owner: str | None = None
    name: str | None = None
    tags: Sequence[CfnTrustedEntitySet.TagItemProperty | Mapping[str, Any]] | None = None

