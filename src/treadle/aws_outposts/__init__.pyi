# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_outposts as _aws_outposts
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnOutpost(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        site_id: str,
        availability_zone: str | None = None,
        availability_zone_id: str | None = None,
        description: str | None = None,
        supported_hardware_type: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    site_id: str
    availability_zone: str | None
    availability_zone_id: str | None
    description: str | None
    supported_hardware_type: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_life_cycle_status(self) -> str: ...
    @property
    def attr_outpost_arn(self) -> str: ...
    @property
    def attr_outpost_id(self) -> str: ...
    @property
    def attr_owner_id(self) -> str: ...
    @property
    def attr_site_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def outpost_ref(self) -> _aws_outposts.OutpostReference: ...
    @staticmethod
    def arn_for_outpost(resource: _aws_outposts.IOutpostRef) -> str: ...
    @staticmethod
    def is_cfn_outpost(x: Any) -> bool: ...

class CfnOutpostProps(Struct):
    name: str
    site_id: str
    availability_zone: str | None = None
    availability_zone_id: str | None = None
    description: str | None = None
    supported_hardware_type: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnSite(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AddressProperty(Struct):
        address_line1: str
        city: str
        contact_name: str
        contact_phone_number: str
        country_code: str
        postal_code: str
        state_or_region: str
        address_line2: str | None = None
        address_line3: str | None = None
        district_or_county: str | None = None
        municipality: str | None = None
    class RackPhysicalPropertiesProperty(Struct):
        fiber_optic_cable_type: str | None = None
        maximum_supported_weight_lbs: str | None = None
        optical_standard: str | None = None
        power_connector: str | None = None
        power_draw_kva: str | None = None
        power_feed_drop: str | None = None
        power_phase: str | None = None
        uplink_count: str | None = None
        uplink_gbps: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        description: str | None = None,
        notes: str | None = None,
        operating_address: CfnSite.AddressProperty | Mapping[str, Any] | IResolvable | None = None,
        rack_physical_properties: CfnSite.RackPhysicalPropertiesProperty | Mapping[str, Any] | IResolvable | None = None,
        shipping_address: CfnSite.AddressProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    description: str | None
    notes: str | None
    operating_address: CfnSite.AddressProperty | IResolvable | None
    rack_physical_properties: CfnSite.RackPhysicalPropertiesProperty | IResolvable | None
    shipping_address: CfnSite.AddressProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_site_arn(self) -> str: ...
    @property
    def attr_site_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def site_ref(self) -> _aws_outposts.SiteReference: ...
    @staticmethod
    def arn_for_site(resource: _aws_outposts.ISiteRef) -> str: ...
    @staticmethod
    def is_cfn_site(x: Any) -> bool: ...

class CfnSiteProps(Struct):
    name: str
    description: str | None = None
    notes: str | None = None
    operating_address: CfnSite.AddressProperty | Mapping[str, Any] | IResolvable | None = None
    rack_physical_properties: CfnSite.RackPhysicalPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
    shipping_address: CfnSite.AddressProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

