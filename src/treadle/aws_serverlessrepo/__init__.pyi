# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_serverlessrepo as _aws_serverlessrepo
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnApplication(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        author: str,
        description: str,
        name: str,
        home_page_url: str | None = None,
        labels: Sequence[str] | None = None,
        license_body: str | None = None,
        readme_body: str | None = None,
        semantic_version: str | None = None,
        source_code_url: str | None = None,
        spdx_license_id: str | None = None,
        template_body: str | None = None,
    ) -> None: ...
    author: str
    description: str
    name: str
    home_page_url: str | None
    labels: Sequence[str] | None
    license_body: str | None
    readme_body: str | None
    semantic_version: str | None
    source_code_url: str | None
    spdx_license_id: str | None
    template_body: str | None
    @property
    def application_ref(self) -> _aws_serverlessrepo.ApplicationReference: ...
    @property
    def attr_application_id(self) -> str: ...
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_is_verified_author(self) -> IResolvable: ...
    @staticmethod
    def is_cfn_application(x: Any) -> bool: ...

class CfnApplicationProps(Struct):
    author: str
    description: str
    name: str
    home_page_url: str | None = None
    labels: Sequence[str] | None = None
    license_body: str | None = None
    readme_body: str | None = None
    semantic_version: str | None = None
    source_code_url: str | None = None
    spdx_license_id: str | None = None
    template_body: str | None = None

