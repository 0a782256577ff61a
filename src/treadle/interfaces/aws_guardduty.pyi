# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class CustomDetectionRuleAssociationReference(Struct):
    association_id: str
    custom_detection_rule_association_arn: str
    rule_id: str

class DetectorReference(Struct):
    detector_id: str

class FilterReference(Struct):
    detector_id: str
    filter_name: str

class IPSetReference(Struct):
    detector_id: str
    ip_set_id: str

class MalwareProtectionPlanReference(Struct):
    malware_protection_plan_arn: str
    malware_protection_plan_id: str

class MasterReference(Struct):
    detector_id: str
    master_id: str

class MemberReference(Struct):
    detector_id: str
    member_id: str

class PublishingDestinationReference(Struct):
    detector_id: str
    publishing_destination_id: str

class ThreatEntitySetReference(Struct):
    detector_id: str
    threat_entity_set_id: str

class ThreatIntelSetReference(Struct):
    detector_id: str
    threat_intel_set_id: str

class TrustedEntitySetReference(Struct):
    detector_id: str
    trusted_entity_set_id: str

class ICustomDetectionRuleAssociationRef(Protocol):
    @property
    def custom_detection_rule_association_ref(self) -> CustomDetectionRuleAssociationReference: ...

class IDetectorRef(Protocol):
    @property
    def detector_ref(self) -> DetectorReference: ...

class IFilterRef(Protocol):
    @property
    def filter_ref(self) -> FilterReference: ...

class IIPSetRef(Protocol):
    @property
    def ip_set_ref(self) -> IPSetReference: ...

class IMalwareProtectionPlanRef(Protocol):
    @property
    def malware_protection_plan_ref(self) -> MalwareProtectionPlanReference: ...

class IMasterRef(Protocol):
    @property
    def master_ref(self) -> MasterReference: ...

class IMemberRef(Protocol):
    @property
    def member_ref(self) -> MemberReference: ...

class IPublishingDestinationRef(Protocol):
    @property
    def publishing_destination_ref(self) -> PublishingDestinationReference: ...

class IThreatEntitySetRef(Protocol):
    @property
    def threat_entity_set_ref(self) -> ThreatEntitySetReference: ...

class IThreatIntelSetRef(Protocol):
    @property
    def threat_intel_set_ref(self) -> ThreatIntelSetReference: ...

class ITrustedEntitySetRef(Protocol):
    @property
    def trusted_entity_set_ref(self) -> TrustedEntitySetReference: ...
