"""One picture of two definitions: the new one, with what was removed drawn in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._comparison import Comparison
from ._layout import lay_out
from ._machine_graph import machine_graph, measure
from ._model import Drawing, Edge, Mark, Node, Scope, scopes_below

__all__ = ["draw_difference"]


def draw_difference(
    old: Mapping[str, Any], new: Mapping[str, Any], comparison: Comparison, *, name: str = ""
) -> Drawing:
    """Return a drawing in which states and transitions are marked as added, removed or changed."""
    marks = {
        change.name: Mark(change.status, _note(change.kinds, change.old_name))
        for change in comparison.states
        if change.status != "removed"
    }
    now, sources = machine_graph(new, marks)
    then, old_sources = machine_graph(old)
    _merge(now, then, comparison.renamed)
    for scope in scopes_below(now):
        for node in scope.nodes:
            if node.id.startswith("old:"):
                sources[node.id] = old_sources.get(node.id.removeprefix("old:"), {})
    return lay_out(name, now, sources)


def _note(kinds: list[str], old_name: str | None) -> str:
    texts = [f"renamed from {old_name[:60]}" if kind == "renamed" and old_name else kind for kind in kinds]
    return ", ".join(texts)


def _merge(now: Scope, then: Scope, renamed: Mapping[str, str]) -> None:
    """Add what only the old graph has to the new one, and mark transitions."""
    pairs: list[tuple[Scope, Scope]] = [(now, then)]
    everywhere = {node.name: node for scope in scopes_below(now) for node in scope.nodes if node.name}
    for new_scope, old_scope in pairs:
        by_name = {node.name or node.kind: node for node in new_scope.nodes}
        ids: dict[str, str] = {}
        for node in old_scope.nodes:
            name = renamed.get(node.name, node.name)
            found = by_name.get(name or node.kind)
            if found is not None:
                ids[node.id] = found.id
                pairs += _paired_children(found, node, renamed)
            elif not node.name:
                ids[node.id] = f"{new_scope.id}/{node.kind}"
                new_scope.nodes.append(Node(ids[node.id], node.kind, width=16, height=16))
            elif name in everywhere:  # moved: what it had within it may still be removed
                pairs += _paired_children(everywhere[name], node, renamed)
            else:
                before = node.id
                _mark_removed(node)
                ids[before] = node.id
                new_scope.nodes.append(node)
        _merge_edges(new_scope, old_scope, ids)


def _merge_edges(new_scope: Scope, old_scope: Scope, ids: Mapping[str, str]) -> None:
    known = {(edge.source, edge.target, edge.kind): edge for edge in new_scope.edges}
    stayed: dict[tuple[str, str, str], Edge] = {}
    for edge in old_scope.edges:
        source, target = ids.get(edge.source), ids.get(edge.target)
        if source is None or target is None:
            continue
        stayed[source, target, edge.kind] = edge
        if (source, target, edge.kind) not in known:
            edge.source, edge.target, edge.mark = source, target, Mark("removed")
            new_scope.edges.append(edge)
    for key, edge in known.items():
        before = stayed.get(key)
        if before is None:
            edge.mark = Mark("added")
        elif before.text != edge.text:
            edge.mark = Mark("changed")


def _paired_children(now: Node, then: Node, renamed: Mapping[str, str]) -> list[tuple[Scope, Scope]]:
    """Pair the inner scopes of a state by the states that they share; old ones without a partner are added."""
    free = list(now.children)
    pairs: list[tuple[Scope, Scope]] = []
    for child in then.children:
        names = {renamed.get(node.name, node.name) for node in child.nodes if node.name}
        shared = [len(names & {node.name for node in other.nodes}) for other in free]
        best = max(shared, default=0)
        if best:
            pairs.append((free.pop(shared.index(best)), child))
        else:
            holder = Node("", "", children=[child])
            _mark_removed(holder)
            now.children.append(child)
    return pairs


def _mark_removed(node: Node) -> None:
    """Mark a state and all within it as removed; their ids can't be those of new ones then."""
    if node.name:
        node.id = f"old:{node.id}"
        node.mark = Mark("removed", "removed")
        measure(node)
    for child in node.children:
        for scope in scopes_below(child):
            scope.id = f"old:{scope.id}"
            for inner in scope.nodes:
                inner.id = f"old:{inner.id}"
                if inner.name:
                    inner.mark = Mark("removed", "removed")
                    measure(inner)
            for edge in scope.edges:
                _mark_edge_removed(edge)


def _mark_edge_removed(edge: Edge) -> None:
    edge.source, edge.target, edge.mark = f"old:{edge.source}", f"old:{edge.target}", Mark("removed")
