"""Draw 300 L1 resources from the table, once: the inputs that both libraries were given.

    python -m tests.l1.draw            # writes tests/l1/programs.json.gz; the same each time

A program is one resource with the others that it refers to; see build.py for how values are written down.
"""

from __future__ import annotations

import gzip
import json
import random
from pathlib import Path
from typing import Any

from treadle._spec import read_table, table_modules

SEED = 20261130
COUNT = 300
DEPTH = 5
HERE = Path(__file__).parent
WORDS = ("alpha", "beta-1", "Gamma", "delta_2", "${AWS::Region}", "é", "a b", "100%", "")
PSEUDO = ("AWS::Region", "AWS::AccountId", "AWS::StackName")


def modules() -> dict[str, dict[str, Any]]:
    """Return the L1 classes of every module but the root's."""
    return {name: read_table(name)["l1"] for name in table_modules() if name != "core" and read_table(name)["l1"]}


class Drawing:
    """Draws the resources of one program."""

    def __init__(self, seed: int, classes: dict[str, dict[str, Any]]) -> None:
        self.random = random.Random(seed)
        self.classes = classes
        self.program: list[dict[str, Any]] = []

    def resource(self, module: str, name: str, share: float) -> int:
        """Draw a resource and return its place; ``share`` is how many of the optional properties are given."""
        row = self.classes[module][name]
        home = f"{module}.{name}"
        properties, later = {}, {}
        for own, described in row["p"].items():
            required = len(described) > 2
            if not required and self.random.random() > share:
                continue
            if row.get("g") and row["g"][1] == own and described[1] in (["L", "T"], ["M", "s"], "J"):
                pairs = [(key, self.word()) for key in self.random.sample("abc", 2)]
                mapped = row["g"][0] == "MAP"
                properties[own] = {"$dict": pairs} if mapped else [{"$tag": pair} for pair in pairs]
                continue
            value = self.value(described[1], home, 0)
            tagging = described[1] == ["L", "T"] or (row.get("g") and row["g"][1] == own)
            settable = not required and not tagging and '"R"' not in json.dumps(described[1])
            if settable and self.random.random() < 0.1:
                later[own] = value
            else:
                properties[own] = value
        drawn: dict[str, Any] = {"module": module, "class": name, "properties": properties}
        if later:
            drawn["set"] = later
        if row.get("g") and self.random.random() < 0.5:
            drawn["tags"] = {"team": "blue", "Zone": "1"}
        attributes = [own for own, (_, kind) in row["a"].items() if kind == "s"]
        drawn["outputs"] = ["ref", *self.random.sample(attributes, min(2, len(attributes)))]
        self.program.append(drawn)
        return len(self.program) - 1

    def word(self) -> str:
        """Draw a text."""
        return self.random.choice(WORDS)

    def value(self, code: Any, home: str, depth: int) -> Any:
        """Draw a value of a type."""
        chance = self.random.random()
        kind = code if isinstance(code, str) else code[0]
        if kind[0] == "@":
            return self.struct(kind[1:], home, depth, chance)
        if kind == "s":
            return {"$text": self.random.choice(PSEUDO)} if chance < 0.15 else self.word()
        if kind == "n":
            return {"$number": "AWS::AccountId"} if chance < 0.1 else self.random.choice((0, 1, -3, 4.5, 60.0, 10**9))
        if kind == "b":
            return {"$any": "AWS::NoValue"} if chance < 0.1 else chance < 0.55
        if kind == "d":
            return {"$date": "2026-01-02T03:04:05+00:00"}
        if kind == "T":
            return {"$tag": ["k", self.word()]}
        if kind == "L":
            if code[1] == "s" and chance < 0.1:
                return {"$list": "AWS::NotificationARNs"}
            count = 0 if chance < 0.12 else 1 if depth > DEPTH - 2 else self.random.randint(1, 2)
            return [self.value(code[1], home, depth + 1) for _ in range(count)]
        if kind == "M":
            keys = () if chance < 0.1 else ("one", "Two-2")
            return {"$dict": [[key, self.value(code[1], home, depth + 1)] for key in keys]}
        if kind == "U":
            return self.value(self.random.choice(code[1:]), home, depth)
        if kind == "R":
            return self.reference(code, chance)
        return self.json(depth)

    def struct(self, name: str, home: str, depth: int, chance: float) -> Any:
        """Draw a struct, as its class or (rarely) as a token."""
        if chance < 0.04:
            return {"$any": "AWS::NoValue"}
        owner, own = (home, name) if "." not in name else (name.rpartition(".")[0], name.rpartition(".")[2])
        module, _, cls = owner.partition(".")
        rows = self.classes[module][cls]["s"][own]
        share = 0.7 if depth < 2 else 0.35 if depth < DEPTH else 0.0
        fields = {
            field: self.value(row[1], owner, depth + 1)
            for field, row in rows.items()
            if len(row) > 2 or self.random.random() < share
        }
        return {"$struct": [owner, own, fields]}

    def reference(self, code: list[Any], chance: float) -> Any:
        """Draw what may be text or a resource."""
        found = None
        if chance < 0.5:
            wanted = code[1].partition(".")[0]
            owners = [
                (module, name)
                for module, classes in self.classes.items()
                for name, row in classes.items()
                if row.get("r") and row["r"][0] == wanted and code[1].partition(".")[2] in row["r"][2]
            ]
            found = self.random.choice(owners) if owners else None
        if found is None or len(self.program) > 4:
            return self.word() or "x"
        return {"$object": self.resource(*found, 0.0)}

    def json(self, depth: int) -> Any:
        """Draw a value of no declared type: an object or a list."""
        return self.random.choice(
            (
                [1, "two", {"$dict": [["Three", 3]]}],
                {"$dict": [["Version", "2012-10-17"], ["Statement", [{"$dict": [["Effect", "Allow"]]}]], ["n", 1.5]]},
                {"$text": "AWS::Region"},
            )
        )


def main() -> None:
    """Draw the programs and write them."""
    classes = modules()
    chosen = random.Random(SEED)
    names = [(module, name) for module, rows in classes.items() for name in rows]
    programs = []
    for number, (module, name) in enumerate(chosen.sample(names, COUNT)):
        drawing = Drawing(SEED + number, classes)
        drawing.resource(module, name, chosen.choice((0.3, 0.7, 1.0)))
        programs.append(drawing.program)
    text = json.dumps(programs, separators=(",", ":"), ensure_ascii=True)
    (HERE / "programs.json.gz").write_bytes(gzip.compress(text.encode(), 9, mtime=0))


if __name__ == "__main__":
    main()
