"""From a definition to the graph that is drawn, whatever is wrong with the definition."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from ..asl import parse_resource
from ._conditions import condition_text
from ._glyphs import glyph_of
from ._lettering import printable, shortened, text_width, wrapped
from ._model import DrawingError, Edge, Label, Mark, Node, Scope

__all__ = [
    "DETAIL_SIZE",
    "LABEL_LINE",
    "LABEL_SIZE",
    "NAME_LINE",
    "NAME_SIZE",
    "badge_width",
    "machine_graph",
    "measure",
]

NAME_SIZE: Final = 12.5
NAME_LINE: Final = 16.0
DETAIL_SIZE: Final = 10.5
LABEL_SIZE: Final = 10.0
LABEL_LINE: Final = 12.5
_NAME_WIDTH: Final = 210.0
_LABEL_WIDTH: Final = 150.0
_LABEL_LINES: Final = 6
_LABEL_TEXT: Final = 60
_MOST_STATES: Final = 3_000
_MOST_EDGES: Final = 10_000
_DEEPEST: Final = 60

Marks = Mapping[str, Mark]
EdgeMarks = Mapping[tuple[str, str, str], Mark]


def machine_graph(
    definition: Mapping[str, Any], marks: Marks | None = None, edge_marks: EdgeMarks | None = None
) -> tuple[Scope, dict[str, Any]]:
    """Return the outermost scope of a definition, and the source of each state by its pointer.

    :param marks: what is said of a state, by its name
    :param edge_marks: what is said of a transition, by the names of its states and its kind; ``""`` is start and end
    :raises DrawingError: when it is no definition, or larger than a picture can be
    """
    root = Scope("")
    waiting: list[tuple[Scope, Any, int]] = [(root, definition, 0)]
    sources: dict[str, Any] = {}
    edges = 0
    for scope, machine, depth in waiting:
        states = machine.get("States") if isinstance(machine, Mapping) else None
        if not isinstance(states, Mapping):
            raise DrawingError(f"{scope.id or '/'}: expected a state machine with States", code="NoMachine")
        if depth > _DEEPEST:
            raise DrawingError(f"the states are nested deeper than {_DEEPEST} levels", code="TooLarge")
        if len(sources) + len(states) > _MOST_STATES:
            raise DrawingError(f"expected at most {_MOST_STATES:,} states", code="TooLarge")
        for name, state in states.items():
            source = state if isinstance(state, Mapping) else {}
            node = _state_node(f"{scope.id}/States/{_escaped(name)}", name, source, (marks or {}).get(name))
            sources[node.id] = source
            scope.nodes.append(node)
            for place, inner in _inner_machines(source):
                child = Scope(f"{node.id}/{place}")
                node.children.append(child)
                waiting.append((child, inner, depth + 1))
            measure(node)
        _connect(scope, machine, states, edge_marks or {})
        edges += len(scope.edges)
        if edges > _MOST_EDGES:
            raise DrawingError(f"expected at most {_MOST_EDGES:,} transitions", code="TooLarge")
    return root, sources


def _escaped(name: str) -> str:
    return name.replace("~", "~0").replace("/", "~1")


def _inner_machines(source: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    if source.get("Type") == "Parallel" and isinstance(source.get("Branches"), list):
        for i, branch in enumerate(source["Branches"]):
            yield f"Branches/{i}", branch
    elif source.get("Type") == "Map":
        for key in ("ItemProcessor", "Iterator"):
            if isinstance(source.get(key), Mapping):
                yield key, source[key]
                return


def _state_node(pointer: str, name: str, source: Mapping[str, Any], mark: Mark | None) -> Node:
    kind = source.get("Type")
    kind = kind if isinstance(kind, str) else "?"
    detail = shortened(printable(_detail(kind, source)), 48)
    return Node(pointer, kind, name, (), detail, _badge(source), glyph_of(kind, source), mark)


def _detail(kind: str, source: Mapping[str, Any]) -> str:
    if kind == "Task":
        return _called(source)
    if kind == "Wait":
        for key in ("Seconds", "SecondsPath", "Timestamp", "TimestampPath"):
            if key in source:
                unit = " s" if isinstance(source[key], (int, float)) else ""
                return f"Wait {'until ' if key.startswith('Timestamp') else ''}{_bare(source[key])}{unit}"
    if kind == "Fail":
        error = source.get("Error", source.get("ErrorPath"))
        return f"Fail {_bare(error)}" if error else "Fail"
    if kind == "Parallel":
        branches = source.get("Branches")
        count = len(branches) if isinstance(branches, list) else 0
        return f"Parallel · {count} {'branch' if count == 1 else 'branches'}"
    if kind == "Map":
        processor = source.get("ItemProcessor", source.get("Iterator"))
        config = processor.get("ProcessorConfig") if isinstance(processor, Mapping) else None
        distributed = isinstance(config, Mapping) and config.get("Mode") == "DISTRIBUTED"
        most = source.get("MaxConcurrency", source.get("MaxConcurrencyPath"))
        return f"{'Distributed Map' if distributed else 'Map'}{f' · {_bare(most)} at a time' if most else ''}"
    return kind


def _called(source: Mapping[str, Any]) -> str:
    arn = source.get("Resource")
    if not isinstance(arn, str):
        return "Task"
    resource = parse_resource(arn.replace("${AWS::Partition}", "aws"))
    if resource is None:
        return f"Lambda {arn}" if arn.startswith("${") else arn
    if resource.kind == "integration":
        return f"{resource.service.removeprefix('aws-sdk:')}:{resource.name}"
    return f"{'Activity' if resource.kind == 'activity' else 'Lambda'} {resource.action}"


def _bare(value: Any) -> str:
    text = str(value).strip()
    return text[2:-2].strip() if text.startswith("{%") and text.endswith("%}") else text


def _badge(source: Mapping[str, Any]) -> str:
    """Return the most attempts that the retriers make: ``↻ 3``."""
    retriers = source.get("Retry")
    if not isinstance(retriers, list) or not retriers:
        return ""
    counts = [each.get("MaxAttempts", 3) for each in retriers if isinstance(each, Mapping)]
    numbers = [count for count in counts if isinstance(count, int)]
    return f"↻ {min(max(numbers), 99_999_999)}" if numbers else "↻"


def measure(node: Node) -> None:
    """Set the size of a state without its inner scopes."""
    node.lines = wrapped(node.name, NAME_SIZE, _NAME_WIDTH, bold=True)
    name = max(text_width(line, NAME_SIZE, bold=True) for line in node.lines)
    detail = text_width(node.detail, DETAIL_SIZE)
    if node.badge:
        detail += 8 + badge_width(node.badge)
    note = text_width(node.mark.note, DETAIL_SIZE) if node.mark is not None else 0.0
    node.header = 9 + NAME_LINE * len(node.lines) + 16 + (14 if node.mark is not None and node.mark.note else 0)
    node.width = max(name, detail, note, 60.0) + 44
    node.height = node.header + 2


def badge_width(badge: str) -> float:
    """Return the width of a retry badge."""
    return text_width(badge, DETAIL_SIZE) + 10


def _connect(scope: Scope, machine: Mapping[str, Any], states: Mapping[str, Any], marks: EdgeMarks) -> None:
    """Add a scope's start, end and transitions; those to states that don't exist are left out."""
    ids = {name: node.id for name, node in zip(states, scope.nodes)}
    found: dict[tuple[str, str, str], list[str]] = {}
    start = machine.get("StartAt")
    begin, end = f"{scope.id}/start", f"{scope.id}/end"
    for name, source in states.items():
        for kind, target, text in _transitions(source if isinstance(source, Mapping) else {}):
            if target in ids or not target:
                found.setdefault((name, target, kind), []).append(text)
    if isinstance(start, str) and start in ids:
        scope.nodes.insert(0, Node(begin, "start", width=16, height=16))
        scope.edges.append(Edge(begin, ids[start], "next", mark=marks.get(("", start, "next"))))
    for (name, target, kind), texts in found.items():
        edge = Edge(ids[name], ids[target] if target else end, kind, mark=marks.get((name, target, kind)))
        edge.text = "\n".join(text for text in texts if text)
        edge.label = _label(kind, texts, edge.mark)
        scope.edges.append(edge)
    if any(not target for _, target, _ in found):
        scope.nodes.append(Node(end, "end", width=16, height=16))


def _transitions(source: Mapping[str, Any]) -> Iterator[tuple[str, str, str]]:
    """Yield kind, target (empty for the end) and text of a state's transitions, in the order of the definition."""
    kind = source.get("Type")
    if kind == "Choice":
        rules = source.get("Choices")
        for rule in rules if isinstance(rules, list) else ():
            if isinstance(rule, Mapping) and isinstance(rule.get("Next"), str) and rule["Next"]:
                yield "choice", rule["Next"], condition_text(rule)
        if isinstance(source.get("Default"), str) and source["Default"]:
            yield "default", source["Default"], "otherwise"
    elif isinstance(source.get("Next"), str) and source["Next"]:
        yield "next", source["Next"], ""
    elif kind != "Fail" and (source.get("End") is True or kind == "Succeed"):
        yield "next", "", ""
    catchers = source.get("Catch")
    for catcher in catchers if isinstance(catchers, list) else ():
        if isinstance(catcher, Mapping) and isinstance(catcher.get("Next"), str) and catcher["Next"]:
            errors = catcher.get("ErrorEquals")
            named = ", ".join(map(str, errors)) if isinstance(errors, list) else "?"
            yield "catch", catcher["Next"], named


def _label(kind: str, texts: list[str], mark: Mark | None) -> Label | None:
    lines: list[str] = []
    for text in texts:
        if text:
            short = shortened(printable(text[: 4 * _LABEL_TEXT]), _LABEL_TEXT)
            lines += wrapped(f"or {short}" if lines and kind == "choice" else short, LABEL_SIZE, _LABEL_WIDTH)
        if len(lines) > _LABEL_LINES:
            break
    if len(lines) > _LABEL_LINES or (lines and len(texts) > len(lines)):
        lines = [*lines[: _LABEL_LINES - 1], "…"]
    if mark is not None and mark.note:
        lines.append(mark.note)
    if not lines:
        return None
    width = max(text_width(line, LABEL_SIZE) for line in lines) + 6
    return Label(tuple(lines), width, len(lines) * LABEL_LINE + 4)
