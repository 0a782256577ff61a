# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class CampaignReference(Struct):
    campaign_arn: str

class ICampaignRef(Protocol):
    @property
    def campaign_ref(self) -> CampaignReference: ...
