# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_pcaconnectorscep as _aws_pcaconnectorscep
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnChallenge(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        connector_arn: str,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    connector_arn: str
    tags: Mapping[str, str] | None
    @property
    def attr_challenge_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def challenge_ref(self) -> _aws_pcaconnectorscep.ChallengeReference: ...
    @staticmethod
    def arn_for_challenge(resource: _aws_pcaconnectorscep.IChallengeRef) -> str: ...
    @staticmethod
    def is_cfn_challenge(x: Any) -> bool: ...

class CfnChallengeProps(Struct):
    connector_arn: str
    tags: Mapping[str, str] | None = None

class CfnConnector(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class IntuneConfigurationProperty(Struct):
        azure_application_id: str
        domain: str
    class MobileDeviceManagementProperty(Struct):
        intune: CfnConnector.IntuneConfigurationProperty | Mapping[str, Any] | IResolvable
    class OpenIdConfigurationProperty(Struct):
        audience: str | None = None
        issuer: str | None = None
        subject: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        certificate_authority_arn: str,
        mobile_device_management: CfnConnector.MobileDeviceManagementProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Mapping[str, str] | None = None,
        vpc_endpoint_id: str | None = None,
    ) -> None: ...
    certificate_authority_arn: str
    mobile_device_management: CfnConnector.MobileDeviceManagementProperty | IResolvable | None
    tags: Mapping[str, str] | None
    vpc_endpoint_id: str | None
    @property
    def attr_connector_arn(self) -> str: ...
    @property
    def attr_endpoint(self) -> str: ...
    @property
    def attr_open_id_configuration(self) -> IResolvable: ...
    @property
    def attr_type(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def connector_ref(self) -> _aws_pcaconnectorscep.ConnectorReference: ...
    @staticmethod
    def arn_for_connector(resource: _aws_pcaconnectorscep.IConnectorRef) -> str: ...
    @staticmethod
    def is_cfn_connector(x: Any) -> bool: ...

class CfnConnectorProps(Struct):
    certificate_authority_arn: str
    mobile_device_management: CfnConnector.MobileDeviceManagementProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Mapping[str, str] | None = None
    vpc_endpoint_id: str | None = None

