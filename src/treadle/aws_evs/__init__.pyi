# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_evs as _aws_evs
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnEnvironment(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CheckProperty(Struct):
        result: str
        type: str
        impaired_since: str | None = None
    class ConnectivityInfoProperty(Struct):
        private_route_server_peerings: Sequence[str]
    class HostInfoForCreateProperty(Struct):
        host_name: str
        instance_type: str
        key_name: str
        dedicated_host_id: str | None = None
        placement_group_id: str | None = None
    class InitialVlanInfoProperty(Struct):
        cidr: str
    class InitialVlansProperty(Struct):
        edge_v_tep: CfnEnvironment.InitialVlanInfoProperty | Mapping[str, Any] | IResolvable
        expansion_vlan1: CfnEnvironment.InitialVlanInfoProperty | Mapping[str, Any] | IResolvable
        expansion_vlan2: CfnEnvironment.InitialVlanInfoProperty | Mapping[str, Any] | IResolvable
        hcx: CfnEnvironment.InitialVlanInfoProperty | Mapping[str, Any] | IResolvable
        nsx_up_link: CfnEnvironment.InitialVlanInfoProperty | Mapping[str, Any] | IResolvable
        vmk_management: CfnEnvironment.InitialVlanInfoProperty | Mapping[str, Any] | IResolvable
        vm_management: CfnEnvironment.InitialVlanInfoProperty | Mapping[str, Any] | IResolvable
        v_motion: CfnEnvironment.InitialVlanInfoProperty | Mapping[str, Any] | IResolvable
        v_san: CfnEnvironment.InitialVlanInfoProperty | Mapping[str, Any] | IResolvable
        v_tep: CfnEnvironment.InitialVlanInfoProperty | Mapping[str, Any] | IResolvable
        hcx_network_acl_id: str | None = None
        is_hcx_public: bool | IResolvable | None = None
    class LicenseInfoProperty(Struct):
        solution_key: str
        vsan_key: str
    class SecretProperty(Struct):
        secret_arn: str | None = None
    class ServiceAccessSecurityGroupsProperty(Struct):
        security_groups: Sequence[str] | None = None
    class VcfHostnamesProperty(Struct):
        cloud_builder: str
        nsx: str
        nsx_edge1: str
        nsx_edge2: str
        nsx_manager1: str
        nsx_manager2: str
        nsx_manager3: str
        sddc_manager: str
        v_center: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        service_access_subnet_id: str,
        terms_accepted: bool | IResolvable,
        vcf_version: str,
        vpc_id: str,
        connectivity_info: CfnEnvironment.ConnectivityInfoProperty | Mapping[str, Any] | IResolvable | None = None,
        environment_name: str | None = None,
        hosts: Sequence[CfnEnvironment.HostInfoForCreateProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        initial_vlans: CfnEnvironment.InitialVlansProperty | Mapping[str, Any] | IResolvable | None = None,
        kms_key_id: str | None = None,
        license_info: CfnEnvironment.LicenseInfoProperty | Mapping[str, Any] | IResolvable | None = None,
        service_access_security_groups: CfnEnvironment.ServiceAccessSecurityGroupsProperty | Mapping[str, Any] | IResolvable | None = None,
        site_id: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        vcf_hostnames: CfnEnvironment.VcfHostnamesProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    service_access_subnet_id: str
    terms_accepted: bool | IResolvable
    vcf_version: str
    vpc_id: str
    connectivity_info: CfnEnvironment.ConnectivityInfoProperty | IResolvable | None
    environment_name: str | None
    hosts: Sequence[CfnEnvironment.HostInfoForCreateProperty | IResolvable] | IResolvable | None
    initial_vlans: CfnEnvironment.InitialVlansProperty | IResolvable | None
    kms_key_id: str | None
    license_info: CfnEnvironment.LicenseInfoProperty | IResolvable | None
    service_access_security_groups: CfnEnvironment.ServiceAccessSecurityGroupsProperty | IResolvable | None
    site_id: str | None
    tags: Sequence[_CfnTag] | None
    vcf_hostnames: CfnEnvironment.VcfHostnamesProperty | IResolvable | None
    @property
    def attr_checks(self) -> IResolvable: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_credentials(self) -> IResolvable: ...
    @property
    def attr_environment_arn(self) -> str: ...
    @property
    def attr_environment_id(self) -> str: ...
    @property
    def attr_environment_state(self) -> str: ...
    @property
    def attr_modified_at(self) -> str: ...
    @property
    def attr_state_details(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def environment_ref(self) -> _aws_evs.EnvironmentReference: ...
    @staticmethod
    def arn_for_environment(resource: _aws_evs.IEnvironmentRef) -> str: ...
    @staticmethod
    def is_cfn_environment(x: Any) -> bool: ...

class CfnEnvironmentProps(Struct):
    service_access_subnet_id: str
    terms_accepted: bool | IResolvable
    vcf_version: str
    vpc_id: str
    connectivity_info: CfnEnvironment.ConnectivityInfoProperty | Mapping[str, Any] | IResolvable | None = None
    environment_name: str | None = None
    hosts: Sequence[CfnEnvironment.HostInfoForCreateProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    initial_vlans: CfnEnvironment.InitialVlansProperty | Mapping[str, Any] | IResolvable | None = None
    kms_key_id: str | None = None
    license_info: CfnEnvironment.LicenseInfoProperty | Mapping[str, Any] | IResolvable | None = None
    service_access_security_groups: CfnEnvironment.ServiceAccessSecurityGroupsProperty | Mapping[str, Any] | IResolvable | None = None
    site_id: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    vcf_hostnames: CfnEnvironment.VcfHostnamesProperty | Mapping[str, Any] | IResolvable | None = None

