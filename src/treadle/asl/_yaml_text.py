"""YAML text as JSON values, in bounded time and memory: aliases, nesting and duplicate keys are checked.

PyYAML, which reads the text, builds whatever a document describes: 400 bytes of aliases can describe gigabytes.
Scalars have the types that CloudFormation's reader of definitions (Jackson's YAML) gives them: only JSON's. `Yes`,
`No`, dates and times are text, and so is each key.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any, Final

from ._places import Place, yaml_places
from ._values import MAX_DEPTH

__all__ = ["YamlTextError", "load_yaml", "place_yaml"]

_LARGEST_TEXT: Final = 8 * 1_048_576
"""A definition has at most 1,048,576 characters as JSON."""

_MOST_NODES: Final = 500_000
_TAG: Final = "tag:yaml.org,2002:"
_MERGE: Final = f"{_TAG}merge"
_TEXT: Final = f"{_TAG}str"
_JSON: Final = frozenset(f"{_TAG}{name}" for name in ("str", "int", "float", "null"))
_EXPONENT: Final = re.compile(r"[-+]?(?:[0-9][0-9_]*\.?[0-9_]*|\.[0-9][0-9_]*)[eE][-+]?[0-9]+")
"""Numbers that PyYAML takes for text, because their exponent has no sign or they have no point."""

_NAMED_PLACE: Final = re.compile(r"at line (\d+), column (\d+)")


class YamlTextError(ValueError):
    """Report text that isn't YAML, or YAML that has no JSON value, with its place."""

    @property
    def place(self) -> tuple[int, int]:
        """Return the line and column that the message names; those of the first character where it names none."""
        found = _NAMED_PLACE.findall(str(self))
        return (int(found[-1][0]), int(found[-1][1])) if found else (1, 1)


def load_yaml(data: bytes, *, functions: bool = False) -> Any:
    """Parse one YAML document.

    :param functions: whether tags are CloudFormation's short forms of functions: ``!Ref X`` is ``{"Ref": "X"}``, and
        ``!Sub`` is ``Fn::Sub``
    :raises YamlTextError: when it isn't YAML, a key occurs twice, or it is nested too deeply or too large
    """
    return _compose(data, functions, lambda loader, root: loader.construct_document(root) if root is not None else None)


def place_yaml(data: bytes, *, functions: bool = False) -> Place:
    """Return the places of the values of one YAML document.

    :param functions: as for `load_yaml`
    :raises YamlTextError: as `load_yaml` does
    """
    place: Place = _compose(
        data, functions, lambda loader, root: yaml_places(root) if root is not None else Place(1, 1)
    )
    return place


def _compose(data: bytes, functions: bool, use: Callable[[Any, Any], Any]) -> Any:
    """Return what a function makes of a document's loader and its root node."""
    yaml: Any = import_module("yaml")
    if len(data) > _LARGEST_TEXT:
        raise YamlTextError(f"expected at most {_LARGEST_TEXT:,} bytes, got {len(data):,}")
    loader_class: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the C parser is ten times faster
    try:
        loader = loader_class(data.decode("utf-8-sig"))
        try:
            root = _Composer(loader, functions).document()
            return use(loader, root)
        finally:
            loader.dispose()
    except UnicodeDecodeError as error:
        raise YamlTextError(f"byte {error.start} isn't UTF-8 text ({error.reason})") from None
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        what = error.problem or error.context or "it isn't YAML"
        raise YamlTextError(f"{what}{_at(mark) if mark is not None else ''}") from None
    except yaml.YAMLError as error:
        raise YamlTextError(" ".join(str(error).split())) from None
    except RecursionError:
        raise YamlTextError(f"nested deeper than {MAX_DEPTH} levels") from None
    except YamlTextError:
        raise
    except (ValueError, TypeError, OverflowError) as error:  # a scalar that its type doesn't take: 2024-13-01
        raise YamlTextError(str(error).split(";")[0]) from None


def _at(mark: Any) -> str:
    return f" at line {mark.line + 1}, column {mark.column + 1}"


class _Open:
    """A collection whose end has not come yet."""

    __slots__ = ("anchor", "function", "height", "key", "keys", "node", "size")

    def __init__(self, node: Any, anchor: str | None, function: str) -> None:
        self.node = node
        self.function = function
        self.anchor = anchor
        self.height = 1
        self.size = 1
        self.key: Any = None
        self.keys: set[str] = set()


class _Composer:
    """Build the nodes of a document from its events, without recursion, and count what aliases repeat."""

    def __init__(self, loader: Any, functions: bool) -> None:
        self._loader = loader
        self._functions = functions
        self._yaml: Any = import_module("yaml")
        self._open: list[_Open] = []
        self._anchors: dict[str, tuple[Any, int, int]] = {}
        self._root: Any = None

    def document(self) -> Any:
        """Return the node of the only document; None for no document.

        :raises YamlTextError: when it breaks a limit
        """
        yaml = self._yaml
        documents = 0
        for event in self._events():
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    raise YamlTextError(f"expected one document, but another begins{_at(event.start_mark)}")
            elif isinstance(event, yaml.AliasEvent):
                self._alias(event)
            elif isinstance(event, yaml.ScalarEvent):
                tag = self._tag(yaml.ScalarNode, event, event.value)
                node = yaml.ScalarNode(tag, event.value, event.start_mark, event.end_mark, style=event.style)
                node = self._call(self._function(event), node)
                if event.anchor is not None:
                    self._anchors[event.anchor] = (node, 0, 1)
                self._add(node, 0, 1, event.start_mark)
            elif isinstance(event, (yaml.SequenceStartEvent, yaml.MappingStartEvent)):
                kind = yaml.SequenceNode if isinstance(event, yaml.SequenceStartEvent) else yaml.MappingNode
                node = kind(self._tag(kind, event, None), [], event.start_mark, None, flow_style=event.flow_style)
                self._open.append(_Open(node, event.anchor, self._function(event)))
                if len(self._open) > MAX_DEPTH:
                    raise YamlTextError(f"nested deeper than {MAX_DEPTH} levels{_at(event.start_mark)}")
            elif isinstance(event, (yaml.SequenceEndEvent, yaml.MappingEndEvent)):
                done = self._open.pop()
                done.node.end_mark = event.end_mark
                done.node = self._call(done.function, done.node)
                if done.anchor is not None:
                    self._anchors[done.anchor] = (done.node, done.height, done.size)
                self._add(done.node, done.height, done.size, done.node.start_mark)
        return self._root

    def _events(self) -> Iterator[Any]:
        while self._loader.check_event():
            yield self._loader.get_event()

    def _function(self, event: Any) -> str:
        """Return the function of a short-form tag; empty when the tag is none."""
        name = event.tag[1:] if self._functions and event.tag is not None and event.tag.startswith("!") else ""
        return name if name in ("", "Ref", "Condition") else f"Fn::{name}"

    def _call(self, function: str, node: Any) -> Any:
        """Return the node of a function's call with a node as its argument."""
        if not function:
            return node
        key = self._yaml.ScalarNode(_TEXT, function, node.start_mark, node.start_mark)
        return self._yaml.MappingNode(f"{_TAG}map", [(key, node)], node.start_mark, node.end_mark)

    def _tag(self, kind: Any, event: Any, value: Any) -> str:
        if self._function(event):
            return str(self._loader.resolve(kind, value, (False, True)))
        if event.tag is not None and event.tag != "!":
            return _TEXT if event.tag == f"{_TAG}timestamp" else str(event.tag)
        tag = str(self._loader.resolve(kind, value, event.implicit))
        if kind is not self._yaml.ScalarNode or tag == _MERGE:
            return tag
        if tag == f"{_TAG}bool":
            return tag if value.lower() in ("true", "false") else _TEXT
        if tag == _TEXT and event.implicit[0] and _EXPONENT.fullmatch(value):
            return f"{_TAG}float"
        return tag if tag in _JSON and not (tag != _TEXT and ":" in value) else _TEXT  # 12:30 is a time, not 750

    def _alias(self, event: Any) -> None:
        if any(opened.anchor == event.anchor for opened in self._open):
            raise YamlTextError(
                f"the alias *{event.anchor}{_at(event.start_mark)} refers to a collection that contains it"
            )
        found = self._anchors.get(event.anchor)
        if found is None:
            raise YamlTextError(f"the alias *{event.anchor}{_at(event.start_mark)} has no anchor before it")
        node, height, size = found
        if len(self._open) + height > MAX_DEPTH:
            raise YamlTextError(f"nested deeper than {MAX_DEPTH} levels{_at(event.start_mark)}")
        self._add(node, height, size, event.start_mark)

    def _add(self, node: Any, height: int, size: int, mark: Any) -> None:
        """Put a complete node into the innermost open collection."""
        if not self._open:
            self._root = node
            return
        into = self._open[-1]
        into.height = max(into.height, height + 1)
        into.size += size if not isinstance(node, self._yaml.ScalarNode) else 1 + len(node.value) // 64
        if into.size > _MOST_NODES:
            raise YamlTextError(f"with its aliases it has more than {_MOST_NODES:,} values{_at(mark)}")
        if isinstance(into.node, self._yaml.SequenceNode):
            into.node.value.append(node)
        elif into.key is None:
            if isinstance(node, self._yaml.ScalarNode) and node.tag != _MERGE:
                if node.value in into.keys:
                    raise YamlTextError(f"the key {node.value!r} occurs twice in one mapping{_at(mark)}")
                into.keys.add(node.value)
                node = self._yaml.ScalarNode(_TEXT, node.value, node.start_mark, node.end_mark, style=node.style)
            into.key = node
        else:
            into.node.value.append((into.key, node))
            into.key = None
