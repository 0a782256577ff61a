# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_codeartifact as _aws_codeartifact
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnDomain(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        domain_name: str,
        encryption_key: str | None = None,
        permissions_policy_document: Any | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    domain_name: str
    permissions_policy_document: Any
    encryption_key: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_encryption_key(self) -> str: ...
    @property
    def attr_name(self) -> str: ...
    @property
    def attr_owner(self) -> str: ...
    @property
    def domain_ref(self) -> _aws_codeartifact.DomainReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_domain(resource: _aws_codeartifact.IDomainRef) -> str: ...
    @staticmethod
    def is_cfn_domain(x: Any) -> bool: ...

class CfnDomainProps(Struct):
    domain_name: str
    encryption_key: str | None = None
    permissions_policy_document: Any | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnPackageGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class OriginConfigurationProperty(Struct):
        restrictions: CfnPackageGroup.RestrictionsProperty | Mapping[str, Any] | IResolvable
    class RestrictionTypeProperty(Struct):
        restriction_mode: str
        repositories: Sequence[str] | None = None
    class RestrictionsProperty(Struct):
        external_upstream: CfnPackageGroup.RestrictionTypeProperty | Mapping[str, Any] | IResolvable | None = None
        internal_upstream: CfnPackageGroup.RestrictionTypeProperty | Mapping[str, Any] | IResolvable | None = None
        publish: CfnPackageGroup.RestrictionTypeProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        domain_name: str,
        pattern: str,
        contact_info: str | None = None,
        description: str | None = None,
        domain_owner: str | None = None,
        origin_configuration: CfnPackageGroup.OriginConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    domain_name: str
    pattern: str
    contact_info: str | None
    description: str | None
    domain_owner: str | None
    origin_configuration: CfnPackageGroup.OriginConfigurationProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def package_group_ref(self) -> _aws_codeartifact.PackageGroupReference: ...
    @staticmethod
    def arn_for_package_group(resource: _aws_codeartifact.IPackageGroupRef) -> str: ...
    @staticmethod
    def is_cfn_package_group(x: Any) -> bool: ...

class CfnPackageGroupProps(Struct):
    domain_name: str
    pattern: str
    contact_info: str | None = None
    description: str | None = None
    domain_owner: str | None = None
    origin_configuration: CfnPackageGroup.OriginConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnRepository(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        domain_name: str,
        repository_name: str,
        description: str | None = None,
        domain_owner: str | None = None,
        external_connections: Sequence[str] | None = None,
        permissions_policy_document: Any | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        upstreams: Sequence[str] | None = None,
    ) -> None: ...
    domain_name: str
    permissions_policy_document: Any
    repository_name: str
    description: str | None
    domain_owner: str | None
    external_connections: Sequence[str] | None
    tags_raw: Sequence[_CfnTag] | None
    upstreams: Sequence[str] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_domain_name(self) -> str: ...
    @property
    def attr_domain_owner(self) -> str: ...
    @property
    def attr_name(self) -> str: ...
    @property
    def repository_ref(self) -> _aws_codeartifact.RepositoryReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_repository(resource: _aws_codeartifact.IRepositoryRef) -> str: ...
    @staticmethod
    def is_cfn_repository(x: Any) -> bool: ...

class CfnRepositoryProps(Struct):
    domain_name: str
    repository_name: str
    description: str | None = None
    domain_owner: str | None = None
    external_connections: Sequence[str] | None = None
    permissions_policy_document: Any | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    upstreams: Sequence[str] | None = None

