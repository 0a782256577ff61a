# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_codestar as _aws_codestar
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnGitHubRepository(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CodeProperty(Struct):
        s3: CfnGitHubRepository.S3Property | Mapping[str, Any] | IResolvable
    class S3Property(Struct):
        bucket: str
        key: str
        object_version: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        repository_name: str,
        repository_owner: str,
        code: CfnGitHubRepository.CodeProperty | Mapping[str, Any] | IResolvable | None = None,
        connection_arn: str | None = None,
        enable_issues: bool | IResolvable | None = None,
        is_private: bool | IResolvable | None = None,
        repository_access_token: str | None = None,
        repository_description: str | None = None,
    ) -> None: ...
    repository_name: str
    repository_owner: str
    code: CfnGitHubRepository.CodeProperty | IResolvable | None
    connection_arn: str | None
    enable_issues: bool | IResolvable | None
    is_private: bool | IResolvable | None
    repository_access_token: str | None
    repository_description: str | None
    @property
    def attr_id(self) -> str: ...
    @property
    def git_hub_repository_ref(self) -> _aws_codestar.GitHubRepositoryReference: ...
    @staticmethod
    def is_cfn_git_hub_repository(x: Any) -> bool: ...

class CfnGitHubRepositoryProps(Struct):
    repository_name: str
    repository_owner: str
    code: CfnGitHubRepository.CodeProperty | Mapping[str, Any] | IResolvable | None = None
    connection_arn: str | None = None
    enable_issues: bool | IResolvable | None = None
    is_private: bool | IResolvable | None = None
    repository_access_token: str | None = None
    repository_description: str | None = None

