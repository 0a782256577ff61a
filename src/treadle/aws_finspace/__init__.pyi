# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_finspace as _aws_finspace
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnEnvironment(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AttributeMapItemsProperty(Struct):
        key: str | None = None
        value: str | None = None
    class FederationParametersProperty(Struct):
        application_call_back_url: str | None = None
        attribute_map: Sequence[CfnEnvironment.AttributeMapItemsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        federation_provider_name: str | None = None
        federation_urn: str | None = None
        saml_metadata_document: str | None = None
        saml_metadata_url: str | None = None
    class SuperuserParametersProperty(Struct):
        email_address: str | None = None
        first_name: str | None = None
        last_name: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        data_bundles: Sequence[str] | None = None,
        description: str | None = None,
        federation_mode: str | None = None,
        federation_parameters: CfnEnvironment.FederationParametersProperty | Mapping[str, Any] | IResolvable | None = None,
        kms_key_id: str | None = None,
        superuser_parameters: CfnEnvironment.SuperuserParametersProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    data_bundles: Sequence[str] | None
    description: str | None
    federation_mode: str | None
    federation_parameters: CfnEnvironment.FederationParametersProperty | IResolvable | None
    kms_key_id: str | None
    superuser_parameters: CfnEnvironment.SuperuserParametersProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_aws_account_id(self) -> str: ...
    @property
    def attr_dedicated_service_account_id(self) -> str: ...
    @property
    def attr_environment_arn(self) -> str: ...
    @property
    def attr_environment_id(self) -> str: ...
    @property
    def attr_environment_url(self) -> str: ...
    @property
    def attr_sage_maker_studio_domain_url(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def environment_ref(self) -> _aws_finspace.EnvironmentReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_environment(resource: _aws_finspace.IEnvironmentRef) -> str: ...
    @staticmethod
    def from_environment_arn(scope: Construct, id: str, arn: str) -> _aws_finspace.IEnvironmentRef: ...
    @staticmethod
    def from_environment_id(scope: Construct, id: str, environment_id: str) -> _aws_finspace.IEnvironmentRef: ...
    @staticmethod
    def is_cfn_environment(x: Any) -> bool: ...

class CfnEnvironmentProps(Struct):
    name: str
    data_bundles: Sequence[str] | None = None
    description: str | None = None
    federation_mode: str | None = None
    federation_parameters: CfnEnvironment.FederationParametersProperty | Mapping[str, Any] | IResolvable | None = None
    kms_key_id: str | None = None
    superuser_parameters: CfnEnvironment.SuperuserParametersProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

