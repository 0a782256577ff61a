"""Sources: what a build starts from, and what starts it."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import TYPE_CHECKING, Any, TypedDict, Unpack

from .. import aws_iam as iam
from ..errors import AuthoringError

if TYPE_CHECKING:
    from ..aws_s3 import IBucket
    from ._project import Project

__all__ = ["EventAction", "FilterGroup", "ISource", "Source"]


class EventAction(Enum):
    """Events of a repository."""

    PUSH = "PUSH"
    PULL_REQUEST_CREATED = "PULL_REQUEST_CREATED"
    PULL_REQUEST_UPDATED = "PULL_REQUEST_UPDATED"
    PULL_REQUEST_CLOSED = "PULL_REQUEST_CLOSED"
    PULL_REQUEST_MERGED = "PULL_REQUEST_MERGED"
    PULL_REQUEST_REOPENED = "PULL_REQUEST_REOPENED"
    RELEASED = "RELEASED"
    PRERELEASED = "PRERELEASED"
    WORKFLOW_JOB_QUEUED = "WORKFLOW_JOB_QUEUED"


class FilterGroup:
    """Events that start a build: all conditions of a group must match.

    https://docs.aws.amazon.com/codebuild/latest/userguide/webhooks.html

    :param actions: the events, at least one
    :param filters: further conditions in CodeBuild's form; default none
    """

    def __init__(self, actions: Sequence[EventAction], filters: Sequence[dict[str, Any]] = ()) -> None:
        if not actions:
            raise AuthoringError("a FilterGroup needs at least one EventAction", code="FilterGroup")
        self._actions = list(dict.fromkeys(actions))
        self._filters = list(filters)

    @staticmethod
    def in_event_of(*actions: EventAction) -> FilterGroup:
        """Start a group with the events."""
        return FilterGroup(actions)

    def _and(self, kind: str, pattern: str, excludes: bool) -> FilterGroup:
        if kind == "BASE_REF" and EventAction.PUSH in self._actions:
            raise AuthoringError(
                "a FilterGroup with PUSH has no base branch; base conditions go with pull requests", code="FilterGroup"
            )
        added = {"Type": kind, "Pattern": pattern, **({"ExcludeMatchedPattern": True} if excludes else {})}
        return FilterGroup(self._actions, [*self._filters, added])

    def and_branch_is(self, branch_name: str) -> FilterGroup:
        """Match only events of this branch."""
        return self._and("HEAD_REF", f"refs/heads/{branch_name}", False)

    def and_branch_is_not(self, branch_name: str) -> FilterGroup:
        """Match only events of other branches."""
        return self._and("HEAD_REF", f"refs/heads/{branch_name}", True)

    def and_tag_is(self, tag_name: str) -> FilterGroup:
        """Match only events of this tag."""
        return self._and("HEAD_REF", f"refs/tags/{tag_name}", False)

    def and_tag_is_not(self, tag_name: str) -> FilterGroup:
        """Match only events of other tags."""
        return self._and("HEAD_REF", f"refs/tags/{tag_name}", True)

    def and_head_ref_is(self, pattern: str) -> FilterGroup:
        """Match only events of references that match the pattern."""
        return self._and("HEAD_REF", pattern, False)

    def and_head_ref_is_not(self, pattern: str) -> FilterGroup:
        """Match only events of references that don't match the pattern."""
        return self._and("HEAD_REF", pattern, True)

    def and_base_branch_is(self, branch_name: str) -> FilterGroup:
        """Match only pull requests into this branch."""
        return self._and("BASE_REF", f"refs/heads/{branch_name}", False)

    def and_base_branch_is_not(self, branch_name: str) -> FilterGroup:
        """Match only pull requests into other branches."""
        return self._and("BASE_REF", f"refs/heads/{branch_name}", True)

    def and_base_ref_is(self, pattern: str) -> FilterGroup:
        """Match only pull requests into references that match the pattern."""
        return self._and("BASE_REF", pattern, False)

    def and_base_ref_is_not(self, pattern: str) -> FilterGroup:
        """Match only pull requests into references that don't match the pattern."""
        return self._and("BASE_REF", pattern, True)

    def and_commit_message_is(self, commit_message: str) -> FilterGroup:
        """Match only commits whose message matches the pattern."""
        return self._and("COMMIT_MESSAGE", commit_message, False)

    def and_commit_message_is_not(self, commit_message: str) -> FilterGroup:
        """Match only commits whose message doesn't match the pattern."""
        return self._and("COMMIT_MESSAGE", commit_message, True)

    def and_actor_account_is(self, pattern: str) -> FilterGroup:
        """Match only events of accounts that match the pattern."""
        return self._and("ACTOR_ACCOUNT_ID", pattern, False)

    def and_actor_account_is_not(self, pattern: str) -> FilterGroup:
        """Match only events of accounts that don't match the pattern."""
        return self._and("ACTOR_ACCOUNT_ID", pattern, True)

    def and_file_path_is(self, pattern: str) -> FilterGroup:
        """Match only changes of files that match the pattern."""
        return self._and("FILE_PATH", pattern, False)

    def and_file_path_is_not(self, pattern: str) -> FilterGroup:
        """Match only changes without files that match the pattern."""
        return self._and("FILE_PATH", pattern, True)

    def and_repository_name_is(self, pattern: str) -> FilterGroup:
        """Match only repositories whose name matches the pattern."""
        return self._and("REPOSITORY_NAME", pattern, False)

    def and_repository_name_is_not(self, pattern: str) -> FilterGroup:
        """Match only repositories whose name doesn't match the pattern."""
        return self._and("REPOSITORY_NAME", pattern, True)

    def _written(self) -> list[dict[str, Any]]:
        return [{"Type": "EVENT", "Pattern": ", ".join(action.value for action in self._actions)}, *self._filters]


class _Git(TypedDict, total=False):
    """The options of sources with Git.

    :param branch_or_ref: the branch, tag or commit to build; default the repository's default branch
    :param clone_depth: how many commits are cloned, 0 for all; default 1
    :param fetch_submodules: whether submodules are cloned; default no
    :param identifier: the name of a secondary source; required for those alone
    """

    branch_or_ref: str | None
    clone_depth: float | None
    fetch_submodules: bool | None
    identifier: str | None


class _Hooked(_Git, total=False):
    """The options of sources with a webhook.

    :param build_status_url: the address to which the reported status links; default the build's
    :param report_build_status: whether the build's status is reported to the source; default yes
    :param webhook: whether events of the source start builds; default yes with webhook_filters
    :param webhook_filters: the events that start a build, as groups of which one must match; default all pushes
    :param webhook_triggers_batch_build: whether events start a batch of builds; default no
    """

    build_status_url: str | None
    report_build_status: bool | None
    webhook: bool | None
    webhook_filters: Sequence[FilterGroup] | None
    webhook_triggers_batch_build: bool | None


class ISource:
    """Interface of sources."""

    type: str
    identifier: str | None
    badge_supported: bool


class Source(ISource):
    """The source of a build.

    https://docs.aws.amazon.com/codebuild/latest/userguide/concepts.html

    :param identifier: the name of a secondary source; required for those alone
    """

    badge_supported = False
    type = "NO_SOURCE"

    def __init__(self, identifier: str | None = None) -> None:
        self.identifier = identifier
        self.version: str | None = None

    def bind(self, project: Project) -> tuple[dict[str, Any], dict[str, Any] | None]:
        """Return the source and its webhook, as CloudFormation spells them."""
        return {"SourceIdentifier": self.identifier, "Type": self.type}, None

    @staticmethod
    def s3(*, bucket: IBucket, path: str, identifier: str | None = None, version: str | None = None) -> Source:
        """Use a file of a bucket, by default its newest version."""
        return _S3(bucket, path, identifier, version)

    @staticmethod
    def code_commit(*, repository: Any, **options: Unpack[_Git]) -> Source:
        """Use a repository of CodeCommit."""
        return _CodeCommit(repository, options)

    @staticmethod
    def git_hub(
        *, owner: str, repo: str | None = None, build_status_context: str | None = None, **options: Unpack[_Hooked]
    ) -> Source:
        """Use a repository of GitHub; without a name, those of an organization."""
        location = f"https://github.com/{owner}/{repo}.git" if repo is not None else _ORGANIZATION
        if repo is None and options.get("webhook_filters") is None:
            options["webhook_filters"] = [FilterGroup.in_event_of(EventAction.WORKFLOW_JOB_QUEUED)]
        source = _ThirdParty("GITHUB", location, build_status_context, options)
        source.organization = owner if repo is None else None
        return source

    @staticmethod
    def git_hub_enterprise(
        *,
        https_clone_url: str,
        build_status_context: str | None = None,
        ignore_ssl_errors: bool | None = None,
        **options: Unpack[_Hooked],
    ) -> Source:
        """Use a repository of a GitHub server."""
        source = _ThirdParty("GITHUB_ENTERPRISE", https_clone_url, build_status_context, options)
        source.insecure = ignore_ssl_errors
        return source

    @staticmethod
    def bit_bucket(
        *, owner: str, repo: str, build_status_name: str | None = None, **options: Unpack[_Hooked]
    ) -> Source:
        """Use a repository of Bitbucket."""
        for group in options.get("webhook_filters") or ():
            if EventAction.PULL_REQUEST_REOPENED in group._actions:
                raise AuthoringError("Bitbucket doesn't tell of PULL_REQUEST_REOPENED", code="BitBucketSource")
        return _ThirdParty("BITBUCKET", f"https://bitbucket.org/{owner}/{repo}.git", build_status_name, options)


_ORGANIZATION = "CODEBUILD_DEFAULT_WEBHOOK_SOURCE_LOCATION"


class _S3(Source):
    type = "S3"

    def __init__(self, bucket: IBucket, path: str, identifier: str | None, version: str | None) -> None:
        super().__init__(identifier)
        self._bucket, self._path, self.version = bucket, path, version

    def bind(self, project: Project) -> tuple[dict[str, Any], dict[str, Any] | None]:
        self._bucket.grant_read(project, self._path)
        return {**super().bind(project)[0], "Location": f"{self._bucket.bucket_name}/{self._path}"}, None


class _GitSource(Source):
    badge_supported = True

    def __init__(self, options: _Git) -> None:
        super().__init__(options.get("identifier"))
        self.version = options.get("branch_or_ref")
        self._depth, self._submodules = options.get("clone_depth"), options.get("fetch_submodules")

    def bind(self, project: Project) -> tuple[dict[str, Any], dict[str, Any] | None]:
        return {
            **super().bind(project)[0],
            "GitCloneDepth": self._depth,
            "GitSubmodulesConfig": {"FetchSubmodules": True} if self._submodules else None,
        }, None


class _CodeCommit(_GitSource):
    type = "CODECOMMIT"

    def __init__(self, repository: Any, options: _Git) -> None:
        super().__init__(options)
        self._repository = repository

    def bind(self, project: Project) -> tuple[dict[str, Any], dict[str, Any] | None]:
        arn = self._repository.repository_arn
        project.add_to_role_policy(iam.PolicyStatement(actions=["codecommit:GitPull"], resources=[arn]))
        return {**super().bind(project)[0], "Location": self._repository.repository_clone_url_http}, None


class _ThirdParty(_GitSource):
    organization: str | None = None
    insecure: bool | None = None

    def __init__(self, type: str, location: str, context: str | None, options: _Hooked) -> None:
        super().__init__(options)
        self.type, self._location = type, location
        self._status = {"Context": context, "TargetUrl": options.get("build_status_url")}
        reports = options.get("report_build_status")
        self._reports = True if reports is None else reports
        self._filters = list(options.get("webhook_filters") or ())
        self._webhook = options.get("webhook")
        self._batch = options.get("webhook_triggers_batch_build")

    def bind(self, project: Project) -> tuple[dict[str, Any], dict[str, Any] | None]:
        webhook = self._webhook if self._webhook is not None else (True if self._filters else None)
        for name, given in (("webhook_filters", self._filters), ("webhook_triggers_batch_build", self._batch)):
            if given and not webhook:
                raise AuthoringError(f"{name} is given, but webhook is False", code="Webhook", path=project.node.path)
        if self._batch:
            project.enable_batch_builds()
        triggers = None
        if webhook is not None:
            triggers = {
                "BuildType": "BUILD_BATCH" if self._batch else None,
                "FilterGroups": [group._written() for group in self._filters] or None,
                "ScopeConfiguration": {"Name": self.organization} if self.organization else None,
                "Webhook": webhook,
            }
        status = self._status if any(value is not None for value in self._status.values()) else None
        return {
            **super().bind(project)[0],
            "BuildStatusConfig": status,
            "InsecureSsl": self.insecure,
            "Location": self._location,
            "ReportBuildStatus": self._reports,
        }, triggers
