"""Nested stacks: a stack that is a resource of another."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from typing import Any

from ..constructs import Construct
from ..errors import AuthoringError
from . import _cfn
from .asset_manifest import FileAssetPackaging, FileAssetSource
from .fn import Aws, Fn
from .ids import Names
from .lazy import Lazy
from .quantities import Duration
from .resolution import ResolveContext
from .resource import RemovalPolicy
from .scopes import NestedStackScope, stack_of
from .stack import Stack, _plain
from .synthesizers import NestedStackSynthesizer
from .tokens import IResolvable, Token

__all__ = ["NestedStack"]


class _Contextual(IResolvable):
    """A value that differs inside and outside of the nested stack."""

    def __init__(self, stack: Stack, inner: str, outer: str) -> None:
        self._stack, self._inner, self._outer = stack, inner, outer

    def resolve(self, context: ResolveContext) -> Any:
        return self._inner if stack_of(context.scope) is self._stack else self._outer


class NestedStack(Stack, NestedStackScope):
    """A stack in a template of its own, deployed as one resource of the parent.

    https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-nested-stacks.html

    :param description: a remark, up to 1,024 characters; default none
    :param notification_arns: ARNs of topics that get the stack's events; default none
    :param parameters: values of the nested template's parameters, by name; default none
    :param removal_policy: what happens to the stack when it is removed; default DESTROY
    :param suppress_template_indentation: whether the template is written without indentation; default no
    :param timeout: how long the stack's creation may take, in whole minutes; default no limit
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        description: str | None = None,
        notification_arns: Sequence[str] | None = None,
        parameters: Mapping[str, str] | None = None,
        removal_policy: RemovalPolicy | None = None,
        suppress_template_indentation: bool | None = None,
        timeout: Duration | None = None,
    ) -> None:
        above = [found for found in scope.node.scopes if isinstance(found, Stack)]
        if not above:
            raise AuthoringError(
                "Nested stacks must be defined within scope of another non-nested stack",
                code="NestedStack",
                path=scope.node.path,
            )
        self._parent_stack = parent = above[-1]
        super().__init__(
            scope,
            id,
            env={"account": parent.account, "region": parent.region},
            synthesizer=NestedStackSynthesizer(parent.synthesizer),
            description=description,
            cross_region_references=parent._cross_region_references,
            suppress_template_indentation=suppress_template_indentation,
        )
        holder = Construct(scope, f"{id}.NestedStack")
        self.template_file: str = f"{Names.unique_id(self)}.nested.template.json"
        self._parameters: dict[str, Any] = dict(parameters or {})
        self._template_url: str | None = None
        self.resource: _cfn.CfnStack = _cfn.CfnStack(
            holder,
            f"{id}.NestedStackResource",
            template_url=Lazy.uncached_string(lambda _: self._template_url or "<unresolved>"),
            parameters=Lazy.uncached_any(lambda _: self._parameters or None),
            notification_arns=None if notification_arns is None else list(notification_arns),
            timeout_in_minutes=None if timeout is None else timeout.to_minutes(),
        )
        self.resource.apply_removal_policy(removal_policy or RemovalPolicy.DESTROY)
        self.nested_stack_resource: Any = self.resource
        self.node.default_child = self.resource
        self._outer_name = Token.as_string(
            _Contextual(self, Aws.STACK_NAME, Fn.select(1, Fn.split("/", self.resource.ref)))
        )
        self._outer_id = Token.as_string(_Contextual(self, Aws.STACK_ID, self.resource.ref))

    @staticmethod
    def is_nested_stack(x: object) -> bool:
        """Return whether ``x`` is a nested stack."""
        return isinstance(x, NestedStack)

    @property
    def stack_name(self) -> str:
        return self.__dict__.get("_outer_name") or self._stack_name

    @property
    def stack_id(self) -> str:
        return self._outer_id

    def set_parameter(self, name: str, value: str) -> None:
        """Set the value of a parameter of the nested template."""
        self._parameters[name] = value

    def _prepare_template_asset(self) -> None:
        if self._template_url is not None:
            return
        for key, value in self.tags.tag_values().items():
            self.resource.tags.set_tag(key, value)
        text = json.dumps(self._to_cloud_formation(), separators=(",", ":"), ensure_ascii=False, default=_plain)
        location = self._parent_stack.synthesizer.add_file_asset(
            FileAssetSource(
                packaging=FileAssetPackaging.FILE,
                source_hash=hashlib.sha256(text.encode()).hexdigest(),
                file_name=self.template_file,
                display_name=f"{Names.stack_relative_construct_path(self)} Nested Stack Template",
            )
        )
        parent = self._parent_stack
        self._template_url = (
            f"https://s3.{parent.region}.{parent.url_suffix}/{location.bucket_name}/{location.object_key}"
        )
        if self.node.try_get_context("aws:cdk:enable-asset-metadata"):
            self.resource.add_metadata("aws:asset:path", self.template_file)
            self.resource.add_metadata("aws:asset:property", "TemplateURL")
