"""Count the imports inside functions that close an import cycle: python .ci/import_cycles.py

An import inside a function is there to be lazy (a heavy module that few calls need) or to close a cycle. This script
draws the graph of all imports at run time and reports each function-local import whose two modules lie in one cycle.
The CDK's own circular models are named in ``ALLOWED``; everything else is an error.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

SOURCE = Path(__file__).resolve().parent.parent / "src"
ALLOWED: dict[tuple[str, str], str] = {
    ("treadle.aws_cloudwatch._math", "treadle.aws_cloudwatch._alarm"): "MathExpression.create_alarm ↔ Alarm(metric=…)",
    ("treadle.aws_cloudwatch._metric", "treadle.aws_cloudwatch._alarm"): "Metric.create_alarm ↔ Alarm(metric=…)",
    ("treadle.aws_cloudwatch._metric", "treadle.aws_cloudwatch._math"): "Metric.anomaly_detection… ↔ MathExpression",
    ("treadle.aws_lambda._code", "treadle.aws_lambda._image"): "Code.from_asset_image ↔ AssetImageCode(Code)",
    ("treadle.aws_lambda._function", "treadle.aws_lambda._version"): "Function.current_version ↔ Version(lambda_=…)",
    ("treadle.aws_sns._topic", "treadle.aws_sns._subscription"): "Topic.add_subscription ↔ Subscription(topic=…)",
    ("treadle.aws_stepfunctions._chain", "treadle.aws_stepfunctions._parallel"): "Chain.to_single_state ↔ Parallel",
    ("treadle.asl._model", "treadle.drawing"): "a notebook shows a parsed machine as drawing draws it",
    ("treadle.drawing._model", "treadle.drawing._svg"): "a notebook shows a drawing as SVG",
}
"""(importing module, imported module) → why each refers to the other; all but the last two are the CDK's own model."""


class ModuleImports(ast.NodeVisitor):
    """The imports of one module at run time, each with the line of a function-local one."""

    def __init__(self, name: str, is_package: bool) -> None:
        self.package = name if is_package else name.rpartition(".")[0]
        self.found: list[tuple[str, list[str], int | None]] = []
        self._inside = 0

    def visit_If(self, node: ast.If) -> None:
        if "TYPE_CHECKING" in ast.unparse(node.test):
            for item in node.orelse:
                self.visit(item)
        else:
            self.generic_visit(node)

    def visit_FunctionDef(self, node: ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda) -> None:
        self._inside += 1
        self.generic_visit(node)
        self._inside -= 1

    visit_AsyncFunctionDef = visit_FunctionDef

    def visit_Import(self, node: ast.Import) -> None:
        for alias in node.names:
            self.found.append((alias.name, [], node.lineno if self._inside else None))

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        home = node.module or ""
        if node.level:
            parts = self.package.split(".")
            home = ".".join([*parts[: len(parts) - node.level + 1], *filter(None, [node.module])])
        self.found.append((home, [alias.name for alias in node.names], node.lineno if self._inside else None))


def modules() -> dict[str, Path]:
    """Return the modules of treadle by name."""
    found = {}
    for path in sorted((SOURCE / "treadle").rglob("*.py")):
        parts = path.relative_to(SOURCE).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


def imports(known: dict[str, Path]) -> Iterator[tuple[str, str, int | None]]:
    """Yield (importing module, imported module, line of a function-local import or None)."""
    for name, path in known.items():
        visitor = ModuleImports(name, path.name == "__init__.py")
        visitor.visit(ast.parse(path.read_text(encoding="utf-8")))
        for home, names, line in visitor.found:
            targets = [f"{home}.{item}" for item in names if f"{home}.{item}" in known] or [home]
            if len(targets) < len(names):
                targets.append(home)
            for target in dict.fromkeys(targets):
                if target in known and target != name:
                    yield name, target, line


def components(graph: dict[str, set[str]]) -> dict[str, int]:
    """Return the strongly connected component of each module (Tarjan's algorithm, without recursion)."""
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    component: dict[str, int] = {}
    stack: list[str] = []
    for root in graph:
        if root in index:
            continue
        work = [(root, iter(sorted(graph[root])))]
        index[root] = low[root] = len(index)
        stack.append(root)
        while work:
            name, rest = work[-1]
            following = next(rest, None)
            if following is None:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[name])
                if low[name] == index[name]:
                    number = len(component)
                    while name not in component:
                        component[stack.pop()] = number
            elif following not in index:
                index[following] = low[following] = len(index)
                stack.append(following)
                work.append((following, iter(sorted(graph[following]))))
            elif following not in component:
                low[name] = min(low[name], index[following])
    return component


def main() -> int:
    known = modules()
    edges = list(imports(known))
    graph: dict[str, set[str]] = {name: set() for name in known}
    for name, target, _ in edges:
        graph[name].add(target)
    component = components(graph)
    closing = [edge for edge in edges if edge[2] is not None and component[edge[0]] == component[edge[1]]]
    unnamed = [edge for edge in closing if edge[:2] not in ALLOWED]
    unused = ALLOWED.keys() - {edge[:2] for edge in closing}
    for name, target, line in unnamed:
        place = f"{known[name].relative_to(SOURCE.parent)}:{line}"
        print(f"{place}: the import of {target} inside a function closes a cycle")
    for name, target in sorted(unused):
        print(f"ALLOWED names {name} -> {target}, which no longer closes a cycle; remove it")
    print(f"{len(unnamed)} imports inside functions close a cycle ({len(closing) - len(unnamed)} named)")
    return 1 if unnamed or unused else 0


if __name__ == "__main__":
    sys.exit(main())
