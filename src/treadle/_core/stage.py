"""Stages and the app: the roots of what is synthesized together."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping
from typing import Any

from ..constructs import Construct, IConstruct, preorder
from ..errors import AuthoringError, UnsupportedError
from .assembly import AssemblyBuilder, CloudAssembly
from .environment import Environment
from .scopes import StageScope, stage_of
from .unsupported import refuse_keywords

__all__ = ["App", "Stage"]

_STAGE_NAME = re.compile(r"[a-z][a-z0-9\-_.]*", re.IGNORECASE)


class Stage(Construct, StageScope):
    """Stacks that are deployed together.

    :param env: the account and region of its stacks, unless they have their own; default open
    :param outdir: the directory of its assembly, for a root alone; default a temporary one
    :param permissions_boundary: the policy that limits every role and user of its stacks; default none
    :param policy_validation_beta1: validation plugins; not supported, a value is refused
    :param property_injectors: default properties of constructs; not supported, a value is refused
    :param stage_name: the prefix of its stacks' names; default the id
    """

    def __init__(
        self,
        scope: IConstruct | None,
        id: str,
        *,
        env: Environment | Mapping[str, Any] | None = None,
        outdir: str | None = None,
        permissions_boundary: Any = None,
        policy_validation_beta1: Any = None,
        property_injectors: Any = None,
        stage_name: str | None = None,
    ) -> None:
        super().__init__(scope, id)
        refuse_keywords(self, policy_validation_beta1=policy_validation_beta1, property_injectors=property_injectors)
        if id != "" and not _STAGE_NAME.fullmatch(id):
            raise AuthoringError(
                f'invalid stage name "{id}". Stage name must start with a letter and contain only alphanumeric '
                "characters, hypens ('-'), underscores ('_') and periods ('.')",
                code="StageName",
                path=self.node.path,
            )
        place = Environment.maybe(env) or Environment()
        self.parent_stage: Stage | None = Stage.of(scope) if scope is not None else None
        self.region: str | None = place.region or (self.parent_stage.region if self.parent_stage else None)
        self.account: str | None = place.account or (self.parent_stage.account if self.parent_stage else None)
        if permissions_boundary is not None:
            permissions_boundary._bind(self)
        own = stage_name if stage_name is not None else id
        above = self.parent_stage.stage_name if self.parent_stage else ""
        self.stage_name: str = "-".join(part for part in (above, own) if part)
        self._assembly: CloudAssembly | None = None
        self._tree: bool = False
        self._paths: frozenset[str] = frozenset()
        if self.parent_stage is None:
            self._builder = AssemblyBuilder(outdir)
        elif outdir:
            raise AuthoringError('"outdir" cannot be specified for nested stages', code="Stage", path=self.node.path)
        else:
            self._builder = self.parent_stage._builder.nested(self.artifact_id, self.node.path)

    @staticmethod
    def of(construct: IConstruct | None) -> Stage | None:
        """Return the stage a construct is in."""
        return stage_of(construct)

    @staticmethod
    def is_stage(x: object) -> bool:
        """Return whether ``x`` is a stage."""
        return isinstance(x, Stage)

    @property
    def outdir(self) -> str:
        """The directory the assembly is written to."""
        return self._builder.outdir

    @property
    def asset_outdir(self) -> str:
        """The directory assets are copied to."""
        return self._builder.asset_outdir

    @property
    def artifact_id(self) -> str:
        """The name of the stage's directory."""
        path = self.node.path
        return "assembly-" + path.replace("/", "-").strip("-") if path else ""

    def synth(
        self,
        *,
        aspect_stabilization: bool | None = None,
        error_on_duplicate_synth: bool | None = None,
        force: bool | None = None,
        skip_validation: bool | None = None,
        validate_on_synthesis: bool | None = None,
    ) -> CloudAssembly:
        """Write the cloud assembly, and return it; done once unless ``force``.

        :raises SynthesisError: when the tree can't be synthesized
        :raises AuthoringError: when the tree was changed after the first time
        """
        from .synthesis import synthesize  # loaded when it is needed

        if aspect_stabilization is False:
            raise UnsupportedError(
                "synth: aspect_stabilization=False is not supported by treadle; leave it out", code="Keyword"
            )
        if self._assembly is None or force:
            skip = bool(skip_validation) and not validate_on_synthesis
            self._assembly = synthesize(self, skip_validation=skip)
            self._paths = self._all_paths()
        paths = self._all_paths()
        if paths != self._paths:
            changed = ", ".join(
                sorted([*(f"+{p}" for p in paths - self._paths), *(f"-{p}" for p in self._paths - paths)])[:10]
            )
            message = (
                "Synthesis has been called multiple times and the construct tree was modified after "
                "the first synthesis "
                f"({changed}). This is not allowed. Remove multple synth() calls and do not modify "
                "the construct tree after "
                "the first synth()."
            )
            if error_on_duplicate_synth is not False:
                raise AuthoringError(message, code="DuplicateSynth")
        return self._assembly

    def _all_paths(self) -> frozenset[str]:
        return frozenset(found.node.path for found in preorder(self, lambda child: isinstance(child, StageScope)))


class App(Stage):
    """The root of an app's tree.

    :param analytics_reporting: whether usage is reported to AWS; not supported, True is refused
    :param auto_synth: whether the app is synthesized when the program ends; default yes where the toolkit runs it
    :param builtin_cloud_formation_validation: whether the CDK's own validation runs; not supported, True is refused
    :param confirm_validation_plugins_do_not_mutate: whether validation plugins are checked; not supported, True is
        refused
    :param context: values that ``node.try_get_context`` finds; the toolkit's win; default none
    :param default_stack_synthesizer: the synthesizer of stacks that have none; default DefaultStackSynthesizer
    :param outdir: the directory of the assembly; default that of ``CDK_OUTDIR``, else a temporary one
    :param performance_reporting: whether the time of synthesis is reported; not supported, True is refused
    :param policy_validation_beta1: validation plugins; not supported, a value is refused
    :param post_cli_context: values of the context that win over the toolkit's; default none
    :param property_injectors: default properties of constructs; not supported, a value is refused
    :param runtime_info: the old name of analytics_reporting; not supported, True is refused
    :param stack_traces: False sets the context key ``aws:cdk:disable-stack-trace``; tokens carry no traces either way
    :param tree_metadata: whether ``tree.json`` is written; default yes
    """

    def __init__(
        self,
        *,
        analytics_reporting: bool | None = None,
        auto_synth: bool | None = None,
        builtin_cloud_formation_validation: bool | None = None,
        confirm_validation_plugins_do_not_mutate: bool | None = None,
        context: Mapping[str, Any] | None = None,
        default_stack_synthesizer: Any = None,
        outdir: str | None = None,
        performance_reporting: bool | None = None,
        policy_validation_beta1: Any = None,
        post_cli_context: Mapping[str, Any] | None = None,
        property_injectors: Any = None,
        runtime_info: bool | None = None,
        stack_traces: bool | None = None,
        tree_metadata: bool | None = None,
    ) -> None:
        super().__init__(
            None,
            "",
            outdir=outdir or os.environ.get("CDK_OUTDIR"),
            policy_validation_beta1=policy_validation_beta1,
            property_injectors=property_injectors,
        )
        refuse_keywords(
            self,
            analytics_reporting=analytics_reporting,
            builtin_cloud_formation_validation=builtin_cloud_formation_validation,
            confirm_validation_plugins_do_not_mutate=confirm_validation_plugins_do_not_mutate,
            performance_reporting=performance_reporting,
            runtime_info=runtime_info,
        )
        self._tree = tree_metadata is not False
        for values in (context, _environment_context(), _overflow_context(), post_cli_context):
            for key, value in (values or {}).items():
                self.node.set_context(key, value)
        if stack_traces is False:
            self.node.set_context("aws:cdk:disable-stack-trace", True)
        if default_stack_synthesizer is not None:
            self.node.set_context("$aws:cdk:core:defaultStackSynthesizer", default_stack_synthesizer)
        if auto_synth or (auto_synth is None and "CDK_OUTDIR" in os.environ):
            import atexit

            atexit.register(self._synth_at_exit)

    @staticmethod
    def is_app(obj: object) -> bool:
        """Return whether ``obj`` is an app."""
        return isinstance(obj, App)

    @staticmethod
    def of(construct: IConstruct | None) -> App | None:
        """Return the app a construct is in."""
        root = construct.node.root if construct is not None else None
        return root if isinstance(root, App) else None

    def _synth_at_exit(self) -> None:
        import sys

        # a command that ran the app removes its folder with it, whether the app had been synthesized or had failed
        if self._assembly is None and getattr(sys, "last_value", None) is None and os.path.isdir(self.outdir):
            self.synth(error_on_duplicate_synth=False)


def _environment_context() -> dict[str, Any]:
    return _parsed(os.environ.get("CDK_CONTEXT_JSON"), "the environment variable CDK_CONTEXT_JSON")


def _overflow_context() -> dict[str, Any]:
    location = os.environ.get("CONTEXT_OVERFLOW_LOCATION_ENV")
    if not location:
        return {}
    what = f"the file {location!r}, named by CONTEXT_OVERFLOW_LOCATION_ENV,"
    try:
        with open(location, encoding="utf-8") as file:
            return _parsed(file.read(), what)
    except OSError as error:
        raise AuthoringError(f"{what} can't be read: {error.strerror}", code="Context") from None


def _parsed(text: str | None, what: str) -> dict[str, Any]:
    if not text:
        return {}
    try:
        value = json.loads(text)
    except ValueError as error:
        raise AuthoringError(f"{what} holds no JSON: {error}", code="Context") from None
    if not isinstance(value, dict):
        raise AuthoringError(f"{what} holds {type(value).__name__}, not an object", code="Context")
    return value
