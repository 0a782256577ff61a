"""The tree every app is: a mirror of the ``constructs`` package, which knows nothing of AWS.

A :class:`Construct` has an id, a scope and a :class:`Node`; the node holds what belongs to the tree: the path, the
children, context, metadata, dependencies and validations.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import Enum
from typing import TYPE_CHECKING, Any, Protocol

from ._arguments import check_exports, constructor_signature
from .errors import AuthoringError

__all__ = [
    "Construct",
    "ConstructMeta",
    "ConstructOrder",
    "Dependable",
    "DependencyGroup",
    "IConstruct",
    "IDependable",
    "IValidation",
    "MetadataEntry",
    "Node",
    "RootConstruct",
]


class ConstructMeta(type):
    """Metaclass that reports calls which don't fit a constructor, with the nearest keyword."""

    if not TYPE_CHECKING:  # a checker that sees it looks at no constructor any more

        def __call__(cls, *args: Any, **kwargs: Any) -> Any:
            signature = constructor_signature(cls)
            if signature is None:  # the user's own: what it takes is Python's business
                return _located(super().__call__(*args, **kwargs), sys._getframe(1))
            fault = signature.fault(cls.__name__, (None, *args), kwargs)
            if fault is not None:
                raise AuthoringError(fault[0], code=fault[1], path=_path_of(args, kwargs), kind=cls.__name__)
            try:
                made = super().__call__(*args, **kwargs)
            except TypeError as error:
                message = signature.binding_fault(cls.__name__, error)
                if message is None:
                    raise
                raise AuthoringError(message, code="Keyword", path=_path_of(args, kwargs)) from None
            return _located(made, sys._getframe(1))


def _located(construct: Any, frame: Any) -> Any:
    """Record the user's line that a construct was created at, for errors that are found later."""
    while frame is not None and frame.f_globals.get("__name__", "")[:8] == "treadle.":
        frame = frame.f_back
    if frame is not None:
        construct.__dict__["_created_at"] = (frame.f_code.co_filename, frame.f_lineno)
        construct.__dict__["_created_in"] = frame.f_code.co_name
    return construct


def creation_location(construct: Any) -> str | None:
    """Return the user's ``file:line`` that a construct was created at, when it is known."""
    found = construct.__dict__.get("_created_at")
    return f"{found[0]}:{found[1]}" if found is not None else None


def creation_stack(construct: Any) -> list[str]:
    """Return the user's frame that a construct was created in, as the CDK's toolkit reads it; empty when unknown."""
    known = construct.__dict__
    found = known.get("_created_at")
    return [] if found is None else [f"{known['_created_in']} ({found[0]}:{found[1]})"]


def _path_of(args: tuple[Any, ...], kwargs: dict[str, Any]) -> str | None:
    """The path of a construct that isn't made yet."""
    scope = args[0] if args else kwargs.get("scope")
    ident = args[1] if len(args) > 1 else kwargs.get("id")
    above = getattr(getattr(scope, "node", None), "path", "")
    return "/".join(part for part in (above, ident if isinstance(ident, str) else "") if part) or None


class ConstructOrder(Enum):
    """Order in which :meth:`Node.find_all` walks the tree."""

    PREORDER = "PREORDER"
    POSTORDER = "POSTORDER"


class IDependable:
    """Interface of objects on which constructs can depend."""


class IConstruct(IDependable, metaclass=ConstructMeta):
    """Interface of constructs."""

    node: Node


class IValidation(Protocol):
    """Check a construct when the app is synthesized."""

    def validate(self) -> Sequence[str]:
        """Return the errors found."""


class MetadataEntry:
    """One entry of a node's metadata: its type, its data and where it was made.

    :param type: the entry's type, such as ``aws:cdk:warning``
    :param data: the entry's value, any JSON value
    :param trace: the stack trace of the place that added it; default none
    """

    __slots__ = ("data", "trace", "type")

    def __init__(self, *, type: str, data: Any, trace: Sequence[str] | None = None) -> None:
        self.type: str = type
        self.data: Any = data
        self.trace: Sequence[str] | None = trace


class Dependable:
    """Resolver of the constructs behind a dependable object.

    Subclass it and give ``dependency_roots``; attach an instance with :meth:`implement`.
    """

    @property
    def dependency_roots(self) -> Sequence[IConstruct]:
        raise NotImplementedError  # each implementation defines it

    @staticmethod
    def implement(instance: IDependable, trait: Dependable) -> None:
        """Attach ``trait`` to ``instance``."""
        object.__setattr__(instance, "_dependable_trait", trait)

    @staticmethod
    def of(instance: IDependable) -> Dependable:
        """Return the trait of ``instance``.

        :raises AuthoringError: when it has none
        """
        trait = getattr(instance, "_dependable_trait", None)
        if isinstance(trait, Dependable):
            return trait
        roots = getattr(instance, "dependency_roots", None)
        if roots is not None:
            return _Roots(list(roots))
        if isinstance(instance, Construct):
            return _Roots([instance])
        raise AuthoringError(
            f"{instance!r} can't be depended upon: it is no construct and no dependency group", code="Dependable"
        )

    get = of


class _Roots(Dependable):
    def __init__(self, roots: list[IConstruct]) -> None:
        self._roots = roots

    @property
    def dependency_roots(self) -> Sequence[IConstruct]:
        return self._roots


class DependencyGroup(IDependable):
    """A group of dependables that counts as one.

    :param deps: the dependables of the group
    """

    def __init__(self, *deps: IDependable) -> None:
        self._deps: list[IDependable] = []
        self.add(*deps)

    def add(self, *scopes: IDependable) -> None:
        """Add things to the group."""
        self._deps.extend(scopes)

    @property
    def dependency_roots(self) -> Sequence[IConstruct]:
        return [root for dep in self._deps for root in Dependable.of(dep).dependency_roots]


class Node:
    """A construct's place in the tree.

    :param scope: the construct above; None for a root
    :param id: the name within the scope, unique there; slashes become ``--``
    :param host: the construct to which the node belongs
    """

    PATH_SEP = "/"

    __slots__ = (
        "_addr",
        "_children",
        "_context",
        "_default_child",
        "_dependencies",
        "_host",
        "_locked",
        "_metadata",
        "_validations",
        "id",
        "path",
        "scope",
    )

    def __init__(self, host: Construct, scope: IConstruct | None, id: str) -> None:
        if id is None:
            id = ""
        if not isinstance(id, str):
            raise AuthoringError(
                f"the id of a construct is a string, not {type(id).__name__} {id!r}", code="ConstructId"
            )
        self._host = host
        self.scope: IConstruct | None = scope
        self.id: str = id.replace("/", "--")
        self._children: dict[str, Construct] = {}
        self._context: dict[str, Any] = {}
        self._metadata: list[MetadataEntry] = []
        self._dependencies: dict[int, IDependable] = {}
        self._validations: list[Any] = []
        self._default_child: IConstruct | None = None
        self._locked = False
        self._addr: str | None = None
        self.path: str = self.id
        if scope is None:
            return
        if not isinstance(scope, Construct):
            raise AuthoringError(
                f"the scope of {id!r} must be a construct, not {type(scope).__name__} {scope!r}", code="ConstructScope"
            )
        if not self.id:
            raise AuthoringError("Only root constructs may have an empty ID", code="ConstructId", path=scope.node.path)
        parent = scope.node
        self.path = f"{parent.path}/{self.id}" if parent.path else self.id
        parent._add_child(host, self.id)

    @staticmethod
    def of(construct: IConstruct) -> Node:
        """Return the node of a construct."""
        return construct.node

    def _add_child(self, child: Construct, name: str) -> None:
        if self.locked:
            where = f' to "{self.path}"' if self.path else ""
            raise AuthoringError(f"Cannot add children{where} during synthesis", code="Locked", path=self.path)
        if name in self._children:
            kind = type(self._host).__name__
            where = f" [{self.id}]" if self.id else ""
            first = creation_location(self._children[name])
            created = f", created at {first}" if first else ""
            raise AuthoringError(
                f"There is already a Construct with name '{name}' in {kind}{where}{created}",
                code="DuplicateId",
                path=f"{self.path}/{name}" if self.path else name,
            )
        self._children[name] = child

    @property
    def addr(self) -> str:
        """A stable 42-digit address derived from the path."""
        if self._addr is None:
            import hashlib  # OpenSSL takes its time: only when it is needed

            digest = hashlib.sha1(usedforsecurity=False)
            for scope in self.scopes:
                ident = scope.node.id
                if ident != "Default":
                    digest.update(ident.encode())
                    digest.update(b"\n")
            self._addr = "c8" + digest.hexdigest()
        return self._addr

    @property
    def children(self) -> list[Construct]:
        """All direct children, in the order they were added."""
        return list(self._children.values())

    @property
    def scopes(self) -> list[IConstruct]:
        """All constructs from the root to this one."""
        found: list[IConstruct] = []
        current: IConstruct | None = self._host
        while current is not None:
            found.append(current)
            current = current.node.scope
        found.reverse()
        return found

    @property
    def root(self) -> IConstruct:
        """The construct at the root of the tree."""
        current: IConstruct = self._host
        while current.node.scope is not None:
            current = current.node.scope
        return current

    @property
    def default_child(self) -> IConstruct | None:
        """The child that stands for this construct: what was set, else the one called Resource or Default."""
        if self._default_child is not None:
            return self._default_child
        resource, default = self._children.get("Resource"), self._children.get("Default")
        if resource is not None and default is not None:
            raise AuthoringError(
                f'Cannot determine default child for {self.path}. There is both a child with id "Resource" and id '
                '"Default"',
                code="DefaultChild",
                path=self.path,
            )
        return default if default is not None else resource

    @default_child.setter
    def default_child(self, value: IConstruct | None) -> None:
        self._default_child = value

    @property
    def metadata(self) -> list[MetadataEntry]:
        """The metadata added so far."""
        return list(self._metadata)

    @property
    def dependencies(self) -> list[IDependable]:
        """Return the constructs that this one depends on."""
        return list(self._dependencies.values())

    @property
    def locked(self) -> bool:
        """Return whether children can't be added any more, here or below."""
        node: Node = self
        while not node._locked:
            if node.scope is None:
                return False
            node = node.scope.node
        return True

    def lock(self) -> None:
        """Refuse further children here and below."""
        self._locked = True

    def try_find_child(self, id: str) -> Construct | None:
        """Return the direct child called ``id``, if there is one."""
        return self._children.get(id.replace("/", "--"))

    def find_child(self, id: str) -> Construct:
        """Return the direct child called ``id``.

        :raises AuthoringError: when there is none
        """
        child = self.try_find_child(id)
        if child is None:
            raise AuthoringError(f"No child with id: '{id}'", code="NoChild", path=self.path)
        return child

    def try_remove_child(self, child_name: str) -> bool:
        """Remove a direct child; tell whether there was one."""
        return self._children.pop(child_name.replace("/", "--"), None) is not None

    def find_all(self, order: ConstructOrder | None = None) -> list[Construct]:
        """Return this construct and all below it."""
        walk = postorder if order is ConstructOrder.POSTORDER else preorder
        return list(walk(self._host))

    def add_dependency(self, *deps: IDependable) -> None:
        """Order this construct after ``deps``: every resource below it depends on every resource below them."""
        for dep in deps:
            Dependable.of(dep)
            self._dependencies.setdefault(id(dep), dep)

    def add_metadata(
        self, type: str, data: Any, *, stack_trace: bool | None = None, trace_from_function: Any = None
    ) -> None:
        """Add an entry to the metadata; nothing happens when ``data`` is None."""
        if data is None:
            return
        trace: list[str] | None = None
        if stack_trace:
            from .errors import user_location

            location = user_location()
            trace = [location] if location else []
        self._metadata.append(MetadataEntry(type=type, data=data, trace=trace))

    def add_validation(self, validation: IValidation | Callable[[], Sequence[str]]) -> None:
        """Add a check that runs when the app is synthesized."""
        self._validations.append(validation)

    def validate(self) -> list[str]:
        """Run the checks of this construct alone; return the errors."""
        errors: list[str] = []
        for validation in self._validations:
            check = getattr(validation, "validate", validation)
            errors.extend(check())
        return errors

    def try_get_context(self, key: str) -> Any:
        """Return the context value of ``key`` here or above, None when there is none."""
        node: Node = self
        while True:
            if key in node._context:
                return node._context[key]
            if node.scope is None:
                return None
            node = node.scope.node

    def get_context(self, key: str) -> Any:
        """Return the context value of ``key``.

        :raises AuthoringError: when there is none
        """
        value = self.try_get_context(key)
        if value is None:
            raise AuthoringError(f"No context value present for {key} key", code="NoContext", path=self.path)
        return value

    def get_all_context(self, defaults: Mapping[str, Any] | None = None) -> dict[str, Any]:
        """Return all context values visible here."""
        found: dict[str, Any] = dict(defaults or {})
        for scope in self.scopes:
            found.update(scope.node._context)
        return found

    def set_context(self, key: str, value: Any) -> None:
        """Set a context value; only before children are added."""
        if self._children:
            names = ", ".join(self._children)
            raise AuthoringError(
                f"Cannot set context after children have been added: {names}", code="Context", path=self.path
            )
        self._context[key] = value

    def __repr__(self) -> str:
        return f"<Node {self.path or '<root>'}>"


class Construct(IConstruct):
    """Base class of everything in the tree.

    :param scope: the construct above, in which this one is created
    :param id: the name among the scope's children; a slash becomes two hyphens
    :raises AuthoringError: when the id is empty or taken, or the scope is no construct
    """

    def __init__(self, scope: IConstruct | None, id: str) -> None:
        self.node: Node = Node(self, scope, id)

    @staticmethod
    def is_construct(x: Any) -> bool:
        """Return whether ``x`` is a construct."""
        return isinstance(x, Construct)

    def to_string(self) -> str:
        """Return the path."""
        return self.node.path or "<root>"

    def __str__(self) -> str:
        return self.node.path or "<root>"

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.node.path or '<root>'}>"


class RootConstruct(Construct):
    """A construct at the root of a tree."""

    def __init__(self, id: str | None = None) -> None:
        super().__init__(None, id or "")


def preorder(root: IConstruct, prune: Callable[[IConstruct], bool] | None = None) -> Iterator[Construct]:
    """Walk a tree, parents first; ``prune`` leaves out a child and all below it."""
    stack: list[Any] = [root]
    while stack:
        current = stack.pop()
        yield current
        children = current.node.children
        children.reverse()
        stack.extend(children if prune is None else [c for c in children if not prune(c)])


def postorder(root: IConstruct, prune: Callable[[IConstruct], bool] | None = None) -> Iterator[Construct]:
    """Walk a tree, children first; ``prune`` leaves out a child and all below it."""
    stack: list[tuple[Any, bool]] = [(root, False)]
    while stack:
        current, done = stack.pop()
        if done:
            yield current
            continue
        stack.append((current, True))
        for child in reversed(current.node.children):
            if prune is None or not prune(child):
                stack.append((child, False))


check_exports(__name__)
