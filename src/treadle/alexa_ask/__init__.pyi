# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import alexa_ask as _alexa_ask
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnSkill(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AuthenticationConfigurationProperty(Struct):
        client_id: str
        client_secret: str
        refresh_token: str
    class OverridesProperty(Struct):
        manifest: Any | None = None
    class SkillPackageProperty(Struct):
        s3_bucket: str
        s3_key: str
        overrides: CfnSkill.OverridesProperty | Mapping[str, Any] | IResolvable | None = None
        s3_bucket_role: str | None = None
        s3_object_version: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        authentication_configuration: CfnSkill.AuthenticationConfigurationProperty | Mapping[str, Any] | IResolvable,
        skill_package: CfnSkill.SkillPackageProperty | Mapping[str, Any] | IResolvable,
        vendor_id: str,
    ) -> None: ...
    authentication_configuration: CfnSkill.AuthenticationConfigurationProperty | IResolvable
    skill_package: CfnSkill.SkillPackageProperty | IResolvable
    vendor_id: str
    @property
    def attr_id(self) -> str: ...
    @property
    def skill_ref(self) -> _alexa_ask.SkillReference: ...
    @staticmethod
    def is_cfn_skill(x: Any) -> bool: ...

class CfnSkillProps(Struct):
    authentication_configuration: CfnSkill.AuthenticationConfigurationProperty | Mapping[str, Any] | IResolvable
    skill_package: CfnSkill.SkillPackageProperty | Mapping[str, Any] | IResolvable
    vendor_id: str

