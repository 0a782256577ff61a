"""Repositories of container images."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any

from .. import aws_iam as iam
from .. import aws_kms as kms
from .._core.arn import ArnFormat
from .._core.lazy import Lazy
from .._core.quantities import Duration
from .._core.resource import IResource, RemovalPolicy, Resource
from .._core.stack import Stack
from .._core.tags import Tags
from .._core.tokens import Token
from ..constructs import Construct, IConstruct
from ..errors import AuthoringError
from ..interfaces import aws_ecr as _refs
from . import _cfn
from ._lifecycle import LifecycleRule, TagStatus, ordered

__all__ = [
    "IRepository",
    "ImageTagMutabilityExclusionFilter",
    "Repository",
    "RepositoryBase",
    "RepositoryEncryption",
    "TagMutability",
]

_PULL = ("ecr:BatchCheckLayerAvailability", "ecr:GetDownloadUrlForLayer", "ecr:BatchGetImage")
_PUSH = (
    "ecr:CompleteLayerUpload",
    "ecr:UploadLayerPart",
    "ecr:InitiateLayerUpload",
    "ecr:BatchCheckLayerAvailability",
    "ecr:PutImage",
)
_NAME = re.compile(r"(?:[a-z0-9]+(?:[._-][a-z0-9]+)*/)*[a-z0-9]+(?:[._-][a-z0-9]+)*")


class TagMutability(Enum):
    """Mutability of tags."""

    MUTABLE = "MUTABLE"
    IMMUTABLE = "IMMUTABLE"
    IMMUTABLE_WITH_EXCLUSION = "IMMUTABLE_WITH_EXCLUSION"
    MUTABLE_WITH_EXCLUSION = "MUTABLE_WITH_EXCLUSION"


class ImageTagMutabilityExclusionFilter:
    """Tags to which the repository's mutability doesn't apply.

    :param value: the pattern of the tags, with up to two ``*``
    """

    def __init__(self, value: str) -> None:
        self.value = value

    @staticmethod
    def wildcard(pattern: str) -> ImageTagMutabilityExclusionFilter:
        """Match tags by a pattern with ``*``."""
        return ImageTagMutabilityExclusionFilter(pattern)


class RepositoryEncryption:
    """Encryption of images.

    :param value: ``AES256``, ``KMS`` or ``KMS_DSSE``
    """

    AES_256: RepositoryEncryption
    KMS: RepositoryEncryption

    def __init__(self, value: str) -> None:
        self.value = value


RepositoryEncryption.AES_256, RepositoryEncryption.KMS = map(RepositoryEncryption, ("AES256", "KMS"))


class IRepository(IResource):
    """Interface of repositories."""

    repository_arn: str
    repository_name: str
    repository_uri: str

    @property
    def repository_ref(self) -> _refs.RepositoryReference:
        """The reference that L1 classes take: its ARN and name."""
        return _refs.RepositoryReference(repository_arn=self.repository_arn, repository_name=self.repository_name)

    def repository_uri_for_tag_or_digest(self, tag_or_digest: str | None = None) -> str:
        """Return the address of an image by its tag or its digest."""
        raise NotImplementedError  # each implementation defines it

    def grant_pull(self, grantee: Any) -> iam.Grant:
        """Grant ``grantee`` permission to pull images."""
        raise NotImplementedError  # each implementation defines it


class RepositoryBase(Resource, IRepository):
    """Base class of repositories, created in this app or imported."""

    @property
    def repository_uri(self) -> str:  # type: ignore[override]  # computed, where the interface has an attribute
        """The address of the repository."""
        return self.repository_uri_for_tag()

    def repository_uri_for_tag(self, tag: str | None = None) -> str:
        """Return the address of an image by its tag."""
        return self._uri(f":{tag}" if tag else "")

    def repository_uri_for_digest(self, digest: str | None = None) -> str:
        """Return the address of an image by its digest."""
        return self._uri(f"@{digest}" if digest else "")

    def repository_uri_for_tag_or_digest(self, tag_or_digest: str | None = None) -> str:
        """Return the address of an image by its tag or its digest."""
        if tag_or_digest and tag_or_digest.startswith("sha256:"):
            return self.repository_uri_for_digest(tag_or_digest)
        return self.repository_uri_for_tag(tag_or_digest)

    def _uri(self, suffix: str) -> str:
        parts = self.stack.split_arn(self.repository_arn, ArnFormat.SLASH_RESOURCE_NAME)
        return f"{parts.account}.dkr.ecr.{parts.region}.{self.stack.url_suffix}/{self.repository_name}{suffix}"

    def add_to_resource_policy(self, statement: iam.PolicyStatement) -> iam.AddToResourcePolicyResult:
        """Add a statement to the repository's policy; imported ones can't take any."""
        return iam.AddToResourcePolicyResult(statement_added=False)

    def grant(self, grantee: Any, *actions: str) -> iam.Grant:
        """Grant ``grantee`` permission for the given actions."""
        principal = self._owned_elsewhere(grantee)
        if principal is not None:
            # a role of another account may not exist yet when the policy is made: it is known by its tag instead
            stack = Stack.of(principal)
            mark = f"{stack.stack_name}_{principal.node.addr}"
            Tags.of(principal).add("aws-cdk:id", mark)
            self.add_to_resource_policy(
                iam.PolicyStatement(
                    actions=list(actions),
                    principals=[iam.AccountPrincipal(stack.account)],
                    conditions={"StringEquals": {"aws:PrincipalTag/aws-cdk:id": mark}},
                )
            )
            return iam.Grant.add_to_principal(
                grantee=grantee, actions=list(actions), resource_arns=[self.repository_arn]
            )
        return iam.Grant.add_to_principal_or_resource(
            grantee=grantee,
            actions=list(actions),
            resource_arns=[self.repository_arn],
            resource_self_arns=[],
            resource=self,
        )

    def _owned_elsewhere(self, grantee: Any) -> Any:
        principal = grantee.grant_principal
        account, own = getattr(principal, "principal_account", None), self.env.account
        if not account or not isinstance(principal, Resource) or not Resource.is_owned_resource(principal):
            return None
        if account == own or (Token.is_unresolved(account) and Token.is_unresolved(own)):
            return None
        return None if Stack.of(principal) in self.stack.dependencies else principal

    def grant_read(self, grantee: Any) -> iam.Grant:
        """Grant ``grantee`` permission to describe the repository and its images."""
        return self.grant(grantee, "ecr:DescribeRepositories", "ecr:DescribeImages")

    def grant_pull(self, grantee: Any) -> iam.Grant:
        """Grant ``grantee`` permission to pull images."""
        return self._grant_with_token(grantee, *_PULL)

    def grant_push(self, grantee: Any) -> iam.Grant:
        """Grant ``grantee`` permission to push images."""
        return self._grant_with_token(grantee, *_PUSH)

    def grant_pull_push(self, grantee: Any) -> iam.Grant:
        """Grant ``grantee`` permission to pull and push images."""
        return self._grant_with_token(grantee, *_PULL, *_PUSH)

    def _grant_with_token(self, grantee: Any, *actions: str) -> iam.Grant:
        granted = self.grant(grantee, *actions)
        iam.Grant.add_to_principal(grantee=grantee, actions=["ecr:GetAuthorizationToken"], resource_arns=["*"])
        return granted


class Repository(RepositoryBase):
    """An ECR repository.

    https://docs.aws.amazon.com/AmazonECR/latest/userguide/Repositories.html

    :param empty_on_delete: whether it may be deleted with images in it; needs removal_policy DESTROY; default no
    :param encryption: how images are encrypted; default KMS with encryption_key, else ECR's own key
    :param encryption_key: the KMS key that encrypts images; default AWS's own for ECR
    :param image_scan_on_push: whether images are scanned when they are pushed; default no
    :param image_tag_mutability: whether a tag may move to another image; default MUTABLE
    :param image_tag_mutability_exclusion_filters: tags to which that doesn't apply, 1 to 5 filters; default none
    :param lifecycle_registry_id: the account that has the repository; default the stack's
    :param lifecycle_rules: rules by which images are deleted; default none
    :param removal_policy: what happens to the repository when it is removed; default RETAIN
    :param repository_name: the name, 2 to 256 lower-case characters; default generated by CloudFormation
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        empty_on_delete: bool | None = None,
        encryption: RepositoryEncryption | None = None,
        encryption_key: kms.IKey | None = None,
        image_scan_on_push: bool | None = None,
        image_tag_mutability: TagMutability | None = None,
        image_tag_mutability_exclusion_filters: Sequence[ImageTagMutabilityExclusionFilter] | None = None,
        lifecycle_registry_id: str | None = None,
        lifecycle_rules: Sequence[LifecycleRule | Mapping[str, Any]] | None = None,
        removal_policy: RemovalPolicy | None = None,
        repository_name: str | None = None,
    ) -> None:
        super().__init__(scope, id, physical_name=repository_name)
        if repository_name and not Token.is_unresolved(repository_name):
            if not 2 <= len(repository_name) <= 256 or not _NAME.fullmatch(repository_name):
                raise self._refuse(
                    f"repository_name is {repository_name!r}; allowed are 2 to 256 lowercase letters, digits, and "
                    "single '.', '_', '-' and '/' between them",
                    "InvalidRepositoryName",
                )
        if empty_on_delete and removal_policy is not RemovalPolicy.DESTROY:
            raise self._refuse(
                "empty_on_delete needs removal_policy=RemovalPolicy.DESTROY",
                "EmptyOnDeleteRequiresDestroyRemovalPolicy",
            )
        self._policy: iam.PolicyDocument | None = None
        self._rules: list[LifecycleRule] = []
        self._registry = lifecycle_registry_id
        for rule in lifecycle_rules or ():
            self._add_rule(LifecycleRule.of(rule))
        filters = image_tag_mutability_exclusion_filters
        resource = _cfn.CfnRepository(
            self,
            "Resource",
            empty_on_delete=empty_on_delete,
            encryption_configuration=self._encryption(encryption, encryption_key),
            image_scanning_configuration={"ScanOnPush": image_scan_on_push} if image_scan_on_push is not None else None,
            image_tag_mutability=image_tag_mutability.value if image_tag_mutability else None,
            image_tag_mutability_exclusion_filters=self._exclusions(image_tag_mutability, filters),
            lifecycle_policy=Lazy.any(self._lifecycle),
            repository_name=self.physical_name,
            repository_policy_text=Lazy.any(lambda: self._policy),
        )
        resource.apply_removal_policy(removal_policy)
        self.repository_name: str = self._get_resource_name_attribute(resource.ref)
        self.repository_arn: str = self._get_resource_arn_attribute(
            resource.attr_arn, service="ecr", resource="repository", resource_name=self.physical_name
        )

    def _refuse(self, message: str, code: str) -> AuthoringError:
        return AuthoringError(message, code=code, path=self.node.path, kind="Repository")

    def _encryption(self, kind: RepositoryEncryption | None, key: kms.IKey | None) -> dict[str, Any] | None:
        if key is not None and kind is not None and kind.value != "KMS":
            raise self._refuse(
                f"encryption_key is given, but encryption is {kind.value}", "EncryptionKeyRequiresKmsEncryption"
            )
        if key is None and (kind is None or kind.value == "AES256"):
            return None
        return {"EncryptionType": "KMS", "KmsKey": key.key_arn if key is not None else None}

    def _exclusions(
        self, mutability: TagMutability | None, filters: Sequence[ImageTagMutabilityExclusionFilter] | None
    ) -> list[dict[str, str]] | None:
        needed = mutability in (TagMutability.IMMUTABLE_WITH_EXCLUSION, TagMutability.MUTABLE_WITH_EXCLUSION)
        if needed != (filters is not None):
            raise self._refuse(
                "image_tag_mutability_exclusion_filters goes with IMMUTABLE_WITH_EXCLUSION and "
                f"MUTABLE_WITH_EXCLUSION, and only with them; image_tag_mutability is {mutability}",
                "ExclusionFilters",
            )
        if filters is None:
            return None
        if not 1 <= len(filters) <= 5:
            raise self._refuse(
                f"image_tag_mutability_exclusion_filters has {len(filters)} items; allowed is 1 to 5",
                "ExclusionFiltersCount",
            )
        kind = "ImageTagMutabilityExclusionFilterType"
        return [{kind: "WILDCARD", kind.replace("Type", "Value"): each.value} for each in filters]

    def add_lifecycle_rule(
        self,
        *,
        description: str | None = None,
        max_image_age: Duration | None = None,
        max_image_count: float | None = None,
        rule_priority: float | None = None,
        tag_pattern_list: Sequence[str] | None = None,
        tag_prefix_list: Sequence[str] | None = None,
        tag_status: TagStatus | None = None,
    ) -> None:
        """Add a rule by which images are deleted; the keywords are those of `LifecycleRule`."""
        self._add_rule(
            LifecycleRule(
                description=description,
                max_image_age=max_image_age,
                max_image_count=max_image_count,
                rule_priority=rule_priority,
                tag_pattern_list=tag_pattern_list,
                tag_prefix_list=tag_prefix_list,
                tag_status=tag_status,
            )
        )

    def _add_rule(self, rule: LifecycleRule) -> None:
        problem = rule.problem(self._rules)
        if problem is not None:
            raise self._refuse(f"a lifecycle rule: {problem}", "LifecycleRule")
        self._rules.append(rule)

    def _lifecycle(self) -> dict[str, Any] | None:
        if not self._rules and not self._registry:
            return None
        text = None
        if self._rules:
            try:
                rules = ordered(self._rules)
            except ValueError as error:
                raise self._refuse(str(error), "LifecycleRules") from None
            resolved = self.stack.resolve({"rules": [rule.written(priority) for rule, priority in rules]})
            text = json.dumps(resolved, separators=(",", ":"), ensure_ascii=False)
        return {"LifecyclePolicyText": text, "RegistryId": self._registry}

    def add_to_resource_policy(self, statement: iam.PolicyStatement) -> iam.AddToResourcePolicyResult:
        """Add a statement to the repository's policy."""
        if self._policy is None:
            self._policy = iam.PolicyDocument()
        self._policy.add_statements(statement)
        return iam.AddToResourcePolicyResult(statement_added=True, policy_dependable=self)

    @staticmethod
    def arn_for_local_repository(repository_name: str, scope: IConstruct, account: str | None = None) -> str:
        """Return the ARN of a repository in the stack's region."""
        return Stack.of(scope).format_arn(
            account=account, service="ecr", resource="repository", resource_name=repository_name
        )

    @staticmethod
    def from_repository_name(scope: Construct, id: str, repository_name: str) -> IRepository:
        """Import an existing repository by name."""
        return _Imported(scope, id, repository_name, Repository.arn_for_local_repository(repository_name, scope))

    @staticmethod
    def from_repository_attributes(
        scope: Construct, id: str, *, repository_arn: str, repository_name: str
    ) -> IRepository:
        """Import an existing repository by ARN and name."""
        return _Imported(scope, id, repository_name, repository_arn)

    @staticmethod
    def from_repository_arn(scope: Construct, id: str, repository_arn: str) -> IRepository:
        """Import an existing repository by ARN.

        :raises AuthoringError: when the ARN is a token, or not one of a repository
        """
        if Token.is_unresolved(repository_arn):
            raise AuthoringError(
                "repository_arn is only known later, and so is the name; use Repository.from_repository_attributes",
                code="RepositoryArnIsLateBoundValue",
            )
        if not repository_arn.rpartition(":")[2].startswith("repository/"):
            raise AuthoringError(
                "Repository arn should be in the format 'arn:<PARTITION>:ecr:<REGION>:<ACCOUNT>:repository/<NAME>', "
                f"got {repository_arn}.",
                code="InvalidRepositoryArnFormat",
            )
        name = repository_arn.partition("/")[2]
        return _Imported(scope, id, name, repository_arn, environment_from_arn=repository_arn)


class _Imported(RepositoryBase):
    def __init__(
        self, scope: Construct, id: str, name: str, arn: str, *, environment_from_arn: str | None = None
    ) -> None:
        super().__init__(scope, id, environment_from_arn=environment_from_arn)
        self.repository_name = name
        self.repository_arn = arn
