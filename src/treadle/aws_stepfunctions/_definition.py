"""DefinitionBody: where a machine's definition comes from: states, a text or a file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypedDict, Unpack

from .._core.stack import Stack
from .._core.tokens import IResolvable
from ..errors import SynthesisError
from ._faithful import is_faithful
from ._graph import StateGraph
from ._types import IChainable, QueryLanguage, StateMachineType

if TYPE_CHECKING:
    from .. import aws_iam as iam
    from .._core.assets import AssetHashType, IgnoreMode, SymlinkFollowMode
    from ._machine import StateMachine
    from ._state import State

__all__ = ["ChainDefinitionBody", "DefinitionBody", "FileDefinitionBody", "StringDefinitionBody"]

LARGEST_DEFINITION = 1_048_576


class AssetOptions(TypedDict, total=False):
    """The options of `treadle.aws_s3_assets.Asset`.

    :param asset_hash: a hash of your own, instead of the one computed from the content
    :param asset_hash_type: what the hash is computed from: the source, the bundled output or asset_hash; default the
        source
    :param bundling: how the files are built before they are packed, as `treadle.BundlingOptions`; default not at all
    :param deploy_time: whether the file is needed during the deployment alone and may be deleted afterwards; default no
    :param display_name: the name that deployment tools show; default the construct's path
    :param exclude: patterns of the files to leave out; default none
    :param follow_symlinks: which symbolic links are followed rather than copied; default EXTERNAL, those that lead
        outside
    :param ignore_mode: whether the patterns of exclude are globs, .gitignore or .dockerignore rules; default GLOB
    :param readers: principals that get permission to read the file; default none
    :param source_kms_key: not supported, a value is refused
    """

    asset_hash: str | None
    asset_hash_type: AssetHashType | None
    bundling: Any
    deploy_time: bool | None
    display_name: str | None
    exclude: Sequence[str] | None
    follow_symlinks: SymlinkFollowMode | None
    ignore_mode: IgnoreMode | None
    readers: Sequence[iam.IGrantable] | None
    source_kms_key: Any


class DefinitionBody:
    """The source of a state machine's definition."""

    @staticmethod
    def from_chainable(chainable: IChainable) -> DefinitionBody:
        """Use states chained to each other."""
        return ChainDefinitionBody(chainable)

    @staticmethod
    def from_string(definition: str) -> DefinitionBody:
        """Use a definition's JSON text."""
        return StringDefinitionBody(definition)

    @staticmethod
    def from_file(path: str, **options: Unpack[AssetOptions]) -> DefinitionBody:
        """Use a local file, uploaded as an asset.

        :param options: the options of `treadle.aws_s3_assets.Asset`
        """
        return FileDefinitionBody(path, **options)

    def bind(self, machine: StateMachine, graph: StateGraph | None) -> Mapping[str, Any]:
        """Return the properties of AWS::StepFunctions::StateMachine that hold the definition."""
        raise SynthesisError(f"{type(self).__name__} doesn't say how it binds", code="AbstractDefinitionBody")


class StringDefinitionBody(DefinitionBody):
    """A definition given as text.

    :param body: the definition in the States Language, as JSON text
    """

    def __init__(self, body: str) -> None:
        self.body = body

    def bind(self, machine: StateMachine, graph: StateGraph | None) -> Mapping[str, Any]:
        """Return the text."""
        return {"definition_string": self.body}


class FileDefinitionBody(DefinitionBody):
    """A definition in a local file.

    :param path: the file in the States Language, relative to the working directory
    """

    def __init__(self, path: str, **options: Unpack[AssetOptions]) -> None:
        self.path = path
        self._options = options

    def bind(self, machine: StateMachine, graph: StateGraph | None) -> Mapping[str, Any]:
        """Return the asset's location in S3."""
        from ..aws_s3_assets import Asset

        asset = Asset(machine, "DefinitionBody", path=self.path, **self._options)
        return {"definition_s3_location": {"bucket": asset.s3_bucket_name, "key": asset.s3_object_key}}


class ChainDefinitionBody(DefinitionBody):
    """A definition made of states chained to each other.

    :param chainable: the first state, or a chain that starts with it
    """

    def __init__(self, chainable: IChainable) -> None:
        self.chainable = chainable

    def bind(self, machine: StateMachine, graph: StateGraph | None) -> Mapping[str, Any]:
        """Return the definition rendered from the states."""
        assert graph is not None
        return {"definition_string": _Definition(machine, graph)}


class _Definition(IResolvable):
    """The definition's text: written when the machine is made, and again if states are chained later.

    The CDK writes it once and loses what comes later.
    """

    def __init__(self, machine: StateMachine, graph: StateGraph) -> None:
        self._machine = machine
        self._graph = graph
        self._faithful = is_faithful(machine)
        self._written = self._write()

    def _write(self) -> dict[str, Any]:
        machine = self._machine
        language: QueryLanguage | None = machine._query_language
        self._graph.changed = False
        if machine.state_machine_type is StateMachineType.EXPRESS and not self._faithful:
            for state in self._graph._states_of_all_graphs():
                self._check_express(state)
        return {
            **self._graph.to_graph_json(language),
            "Comment": machine._comment,
            "QueryLanguage": language.value if language else None,
        }

    @staticmethod
    def _check_express(state: State) -> None:
        """Refuse what Express machines don't have; the CDK lets the deployment fail."""
        reason = state._why_standard()
        if reason is not None:
            raise state._refuse(
                f"{reason} in STANDARD machines alone, and this one is EXPRESS; take "
                "integration_pattern=IntegrationPattern.REQUEST_RESPONSE where the service has it, or another machine",
                "ExpressMachine",
            )

    def resolve(self, context: Any) -> Any:
        if self._graph.changed and not self._faithful:
            self._written = self._write()
        text = context.resolve(Stack.of(self._machine).to_json_string(self._written))
        if not self._faithful and _size(text) > LARGEST_DEFINITION:
            raise SynthesisError(
                f"the definition has at least {_size(text):,} characters; Step Functions takes {LARGEST_DEFINITION:,}. "
                "Move parts of it into machines of their own (StepFunctionsStartExecution)",
                code="DefinitionTooLarge",
                path=self._machine.node.path,
                kind="StateMachine",
            )
        return text

    def to_json(self) -> str:
        return "<definition>"


def _size(text: Any) -> int:
    if isinstance(text, str):
        return len(text)
    pieces = text.get("Fn::Join", ["", []])[1] if isinstance(text, dict) else []
    return sum(len(piece) for piece in pieces if isinstance(piece, str))
