# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_codecommit as _aws_codecommit
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnRepository(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CodeProperty(Struct):
        s3: CfnRepository.S3Property | Mapping[str, Any] | IResolvable
        branch_name: str | None = None
    class RepositoryTriggerProperty(Struct):
        destination_arn: str
        events: Sequence[str]
        name: str
        branches: Sequence[str] | None = None
        custom_data: str | None = None
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
        code: CfnRepository.CodeProperty | Mapping[str, Any] | IResolvable | None = None,
        kms_key_id: str | None = None,
        repository_description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        triggers: Sequence[CfnRepository.RepositoryTriggerProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
    ) -> None: ...
    repository_name: str
    code: CfnRepository.CodeProperty | IResolvable | None
    kms_key_id: str | None
    repository_description: str | None
    tags_raw: Sequence[_CfnTag] | None
    triggers: Sequence[CfnRepository.RepositoryTriggerProperty | IResolvable] | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_clone_url_http(self) -> str: ...
    @property
    def attr_clone_url_ssh(self) -> str: ...
    @property
    def attr_name(self) -> str: ...
    @property
    def attr_repository_id(self) -> str: ...
    @property
    def repository_ref(self) -> _aws_codecommit.RepositoryReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_repository(resource: _aws_codecommit.IRepositoryRef) -> str: ...
    @staticmethod
    def is_cfn_repository(x: Any) -> bool: ...

class CfnRepositoryProps(Struct):
    repository_name: str
    code: CfnRepository.CodeProperty | Mapping[str, Any] | IResolvable | None = None
    kms_key_id: str | None = None
    repository_description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    triggers: Sequence[CfnRepository.RepositoryTriggerProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None

class RepositoryEventTrigger(Enum):
    ALL = 'all'
    UPDATE_REF = 'updateReference'
    CREATE_REF = 'createReference'
    DELETE_REF = 'deleteReference'

class RepositoryNotificationEvents(Enum):
    COMMIT_COMMENT = 'codecommit-repository-comments-on-commits'
    PULL_REQUEST_COMMENT = 'codecommit-repository-comments-on-pull-requests'
    APPROVAL_STATUS_CHANGED = 'codecommit-repository-approvals-status-changed'
    APPROVAL_RULE_OVERRIDDEN = 'codecommit-repository-approvals-rule-override'
    PULL_REQUEST_CREATED = 'codecommit-repository-pull-request-created'
    PULL_REQUEST_SOURCE_UPDATED = 'codecommit-repository-pull-request-source-updated'
    PULL_REQUEST_STATUS_CHANGED = 'codecommit-repository-pull-request-status-changed'
    PULL_REQUEST_MERGED = 'codecommit-repository-pull-request-merged'
    BRANCH_OR_TAG_CREATED = 'codecommit-repository-branches-and-tags-created'
    BRANCH_OR_TAG_DELETED = 'codecommit-repository-branches-and-tags-deleted'
    BRANCH_OR_TAG_UPDATED = 'codecommit-repository-branches-and-tags-updated'

class CodeConfig(Struct):
    code: Any

class OnCommitOptions(Struct):
    cross_stack_scope: Any | None = None
    description: str | None = None
    event_pattern: Any | None = None
    rule_name: str | None = None
    target: Any | None = None
    branches: Sequence[str] | None = None

class RepositoryNotifyOnOptions(Struct):
    events: Sequence[RepositoryNotificationEvents]
    created_by: str | None = None
    detail_type: Any | None = None
    enabled: bool | None = None
    notification_rule_name: str | None = None

class RepositoryProps(Struct):
    repository_name: str
    code: Any | None = None
    description: str | None = None
    kms_key: Any | None = None

class RepositoryTriggerOptions(Struct):
    branches: Sequence[str] | None = None
    custom_data: str | None = None
    events: Sequence[RepositoryEventTrigger] | None = None
    name: str | None = None

