"""The cloud assembly: the directory which the CDK toolkit deploys."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..constructs import Construct, IConstruct, creation_stack
from ..errors import SynthesisError
from .assembly_files import MANIFEST, PendingFiles, check_outdir
from .elements import CfnElement
from .resource import CfnResource
from .scopes import NestedStackScope, StackScope
from .tokens import JsonNull, unresolved

if TYPE_CHECKING:
    from .stack import Stack

__all__ = ["AssemblyBuilder", "CloudAssembly", "CloudFormationStackArtifact"]

MANIFEST_VERSION = "36.0.0"
_WITHOUT_TRACES = ("aws:cdk:disable-stack-trace", "aws:cdk:disable-creation-stack-traces")
_SHOWN_AS_IS = ("aws:cdk:error", "aws:cdk:warning", "aws:cdk:info")


def _json_default(value: Any) -> Any:
    if isinstance(value, JsonNull):
        return None
    return str(value)


def _temporary() -> str:
    import tempfile

    return tempfile.mkdtemp(prefix="cdk.out")


class AssemblyBuilder:
    """Builder of one stage's artifacts and directory.

    :param outdir: the directory to write; default a temporary one
    :param parent: the builder of the stage above; default none
    """

    VERSION = MANIFEST_VERSION

    def __init__(self, outdir: str | None = None, parent: AssemblyBuilder | None = None) -> None:
        self.outdir = os.path.abspath(outdir) if outdir else _temporary()
        self._pending: PendingFiles = parent._pending if parent is not None else PendingFiles(self.outdir)
        self.asset_outdir: str = parent.asset_outdir if parent is not None else self.outdir
        if parent is None:
            check_outdir(Path(self.outdir))
        try:
            os.makedirs(self.outdir, exist_ok=True)
        except OSError as error:
            raise SynthesisError(
                f"the output directory {self.outdir!r} can't be made: {error.strerror}", code="Outdir"
            ) from None
        self._artifacts: dict[str, dict[str, Any]] = {}
        self._missing: dict[str, dict[str, Any]] = {}
        self._parent = parent

    def nested(self, artifact_id: str, display_name: str) -> AssemblyBuilder:
        """Return the builder of a stage below this one."""
        properties = {"directoryName": artifact_id, "displayName": display_name}
        self.add_artifact(artifact_id, {"type": "cdk:cloud-assembly", "properties": properties})
        return AssemblyBuilder(os.path.join(self.outdir, artifact_id), self)

    def add_artifact(self, artifact_id: str, artifact: Mapping[str, Any]) -> None:
        """Add an artifact to the manifest."""
        self._artifacts[artifact_id] = {key: value for key, value in artifact.items() if value is not None}

    def add_missing(self, missing: dict[str, Any]) -> None:
        """Request a context value from the toolkit."""
        self._missing.setdefault(missing["key"], missing)
        if self._parent is not None:
            self._parent.add_missing(missing)

    def write_json(self, name: str, value: Any) -> None:
        """Write a JSON file for the directory."""
        # Without indentation the whole is encoded in C: four times faster.
        self.write_bytes(name, json.dumps(value, ensure_ascii=False, default=_json_default).encode())

    def write_bytes(self, name: str, data: bytes) -> None:
        """Write a file for the directory, where it is put when the synthesis is complete."""
        self._pending.write(Path(self.outdir, name), data)

    def read_bytes(self, name: str) -> bytes:
        """Return the content of a file of this synthesis."""
        return self._pending.read(Path(self.outdir, name))

    @contextmanager
    def complete(self) -> Iterator[None]:
        """Move all files into place at the end of the outermost synthesis; none when it fails."""
        pending = self._pending
        pending.depth += 1
        try:
            yield
        except BaseException:
            pending.discard()
            raise
        finally:
            pending.depth -= 1
        if not pending.depth:
            pending.put_in_place()

    def add_stack(self, stack: Stack, options: Mapping[str, Any], dependencies: list[str]) -> None:
        """Add a stack's artifact, with its metadata, tags and dependencies."""
        tags = stack.tags.tag_values()
        known = {key: value for key, value in tags.items() if not unresolved(key) and not unresolved(value)}
        if len(known) != len(tags):
            shown = ", ".join(key for key in tags if key not in known)
            stack.node.add_metadata(
                "aws:cdk:warning", f"Ignoring stack tags that contain deploy-time values (found: {shown})."
            )
        if known:
            stack.node.add_metadata(
                "aws:cdk:stack-tags", [{"key": key, "value": value} for key, value in known.items()]
            )
        properties: dict[str, Any] = {
            "templateFile": stack.template_file,
            "terminationProtection": stack.termination_protection,
            "tags": known or None,
            "validateOnSynth": False,
            "notificationArns": stack._notification_arns,
            **options,
        }
        if stack.stack_name != stack.artifact_id:
            properties["stackName"] = stack.stack_name
        needs = [*(dep.artifact_id for dep in stack.dependencies), *dependencies]
        self.add_artifact(
            stack.artifact_id,
            {
                "type": "aws:cloudformation:stack",
                "environment": stack.environment,
                "properties": {key: value for key, value in properties.items() if value is not None},
                "dependencies": needs or None,
                "metadata": _metadata(stack) or None,
                "displayName": stack.node.path,
            },
        )

    def write(self, root: Any, *, tree: bool) -> CloudAssembly:
        """Write the manifest (and the tree), and return the assembly."""
        if tree:
            self.write_bytes("tree.json", "".join(_tree(root)).encode())
            self.add_artifact("Tree", {"type": "cdk:tree", "properties": {"file": "tree.json"}})
        manifest: dict[str, Any] = {"version": MANIFEST_VERSION, "artifacts": self._artifacts}
        if self._missing:
            manifest["missing"] = list(self._missing.values())
        self.write_json("cdk.out", {"version": MANIFEST_VERSION})
        self.write_json(MANIFEST, manifest)
        return CloudAssembly(self.outdir, manifest)


def _metadata(stack: Stack) -> dict[str, Any]:
    found: dict[str, Any] = {}
    traced = not any(stack.node.try_get_context(key) for key in _WITHOUT_TRACES)
    level: list[Any] = [stack]
    while level:
        below: list[Any] = []
        for construct in level:
            entries = construct.node._metadata
            shown = [_entry(stack, entry) for entry in entries]
            if traced and isinstance(construct, (CfnElement, StackScope)) and (trace := creation_stack(construct)):
                shown.append({"type": "aws:cdk:creationStack", "data": trace})
            if shown:
                found["/" + construct.node.path] = shown
            for child in construct.node.children:
                if not isinstance(child, StackScope) or isinstance(child, NestedStackScope):
                    below.append(child)
        level = below
    return found


def _entry(stack: Stack, entry: Any) -> dict[str, Any]:
    data = entry.data if entry.type in _SHOWN_AS_IS else stack.resolve(entry.data)
    found = {"type": entry.type, "data": data}
    if entry.trace:
        found["trace"] = list(entry.trace)
    return found


def _kind(construct: Any) -> str:
    for klass in type(construct).__mro__:
        module: str = klass.__module__
        if module.startswith("treadle."):
            package = module.split(".")[1]
            if package == "constructs":
                return f"constructs.{klass.__name__}"
            return f"treadle.{klass.__name__}" if package == "_core" else f"treadle.{package}.{klass.__name__}"
    return "constructs.Construct"


def _tree(root: IConstruct) -> Iterator[str]:
    """Yield the text of tree.json, however deep the tree is."""
    yield '{"version":"tree-0.1","tree":'
    stack: list[Any] = [(root, True)]
    while stack:
        item = stack.pop()
        if isinstance(item, str):
            yield item
            continue
        construct, first = item
        node = construct.node
        if not first:
            yield f",{json.dumps(node.id)}:"
        elif node.scope is not None:
            yield f"{json.dumps(node.id)}:"
        head: dict[str, Any] = {
            "id": node.id or "App",
            "path": node.path,
            "constructInfo": {"fqn": _kind(construct), "version": "2.275.0"},
        }
        if isinstance(construct, CfnResource) and isinstance(construct, CfnElement):
            head["attributes"] = {
                "aws:cdk:cloudformation:type": construct.cfn_resource_type,
                "aws:cdk:cloudformation:logicalId": construct.stack.resolve(construct.logical_id),
            }
        yield json.dumps(head, separators=(",", ":"))[:-1]
        children: list[Construct] = node.children
        if not children:
            yield "}"
            continue
        yield ',"children":{'
        stack.append("}}")
        for index in range(len(children) - 1, -1, -1):
            stack.append((children[index], index == 0))
    yield "}"


class CloudFormationStackArtifact:
    """A stack of the assembly.

    :param directory: the assembly's directory
    :param artifact_id: the stack's key in the manifest
    :param manifest: the stack's entry in the manifest
    """

    def __init__(self, directory: str, artifact_id: str, manifest: Mapping[str, Any]) -> None:
        self.id = artifact_id
        self.manifest = manifest
        self.display_name: str = manifest.get("displayName", artifact_id)
        properties = manifest["properties"]
        self.stack_name: str = properties.get("stackName", artifact_id)
        self.template_file: str = properties["templateFile"]
        self.template_full_path: str = os.path.join(directory, self.template_file)
        self.tags: dict[str, str] = properties.get("tags", {})
        self.termination_protection: bool = properties.get("terminationProtection", False)
        self.hierarchical_id: str = self.display_name

    @property
    def template(self) -> Any:
        """The template."""
        with open(self.template_full_path, encoding="utf-8") as file:
            return json.load(file)

    @property
    def messages(self) -> list[dict[str, Any]]:
        """The warnings, errors and remarks of the stack's constructs."""
        found = []
        for path, entries in self.manifest.get("metadata", {}).items():
            for entry in entries:
                if entry["type"] in _SHOWN_AS_IS:
                    found.append({"id": path, "level": entry["type"].rpartition(":")[2], "entry": entry})
        return found


class CloudAssembly:
    """The result of a synthesis: a directory with a manifest.

    :param directory: the directory with ``manifest.json``
    :param manifest: the parsed manifest
    """

    def __init__(self, directory: str, manifest: Mapping[str, Any]) -> None:
        self.directory = directory
        self.manifest = manifest
        self.version: str = manifest["version"]

    @property
    def stacks(self) -> list[CloudFormationStackArtifact]:
        """The stacks of this stage."""
        return [
            CloudFormationStackArtifact(self.directory, name, artifact)
            for name, artifact in self.manifest["artifacts"].items()
            if artifact["type"] == "aws:cloudformation:stack"
        ]

    @property
    def nested_assemblies(self) -> list[CloudAssembly]:
        """The assemblies of the stages below."""
        found = []
        for artifact in self.manifest["artifacts"].values():
            if artifact["type"] == "cdk:cloud-assembly":
                directory = os.path.join(self.directory, artifact["properties"]["directoryName"])
                with open(os.path.join(directory, "manifest.json"), encoding="utf-8") as file:
                    found.append(CloudAssembly(directory, json.load(file)))
        return found

    @property
    def stacks_recursively(self) -> list[CloudFormationStackArtifact]:
        """The stacks of this stage and all below."""
        return [*self.stacks, *(stack for below in self.nested_assemblies for stack in below.stacks_recursively)]

    def get_stack_by_name(self, stack_name: str) -> CloudFormationStackArtifact:
        """Return the stack of that name.

        :raises SynthesisError: when there is none
        """
        for stack in self.stacks:
            if stack.stack_name == stack_name:
                return stack
        known = ", ".join(stack.stack_name for stack in self.stacks)
        raise SynthesisError(f"Unable to find a stack with name {stack_name!r}; there are: {known}", code="NoStack")

    def get_stack_artifact(self, artifact_id: str) -> CloudFormationStackArtifact:
        """Return the stack of that artifact id.

        :raises SynthesisError: when there is none
        """
        for stack in self.stacks_recursively:
            if stack.id == artifact_id:
                return stack
        raise SynthesisError(f"Unable to find artifact with id {artifact_id!r}", code="NoStack")
