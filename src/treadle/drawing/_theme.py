"""The colours of pictures, light and dark, as a style sheet."""

from __future__ import annotations

from typing import Final

__all__ = ["THEMES", "style_sheet"]

THEMES: Final = ("auto", "light", "dark")

_COLOURS: Final = {
    "page": ("#ffffff", "#12151c"),
    "ink": ("#1d2330", "#e8ebf2"),
    "soft": ("#5a6376", "#a4aec2"),
    "line": ("#4a5365", "#aab3c5"),
    "border": ("#8a93a6", "#6b7690"),
    "catch": ("#c22f2f", "#ff8a80"),
    "task": ("#ffffff", "#1d222d"),
    "choice": ("#fff5d9", "#37301a"),
    "wait": ("#f0f2f5", "#262c38"),
    "pass": ("#f7f8fa", "#20252f"),
    "fail": ("#ffe9e7", "#41211f"),
    "succeed": ("#e5f6e8", "#19351f"),
    "map": ("#f5f2ff", "#211d33"),
    "parallel": ("#eef5ff", "#18253a"),
    "glyph": ("#3d5a99", "#8fb0f0"),
    "badge": ("#e2e8f4", "#35415a"),
    "good": ("#23883a", "#5fd37a"),
    "bad": ("#c22f2f", "#ff8a80"),
    "odd": ("#b36b00", "#ffbe5c"),
    "busy": ("#2563c9", "#7fb2ff"),
}
_FONT: Final = "'DejaVu Sans','Segoe UI','Helvetica Neue',Arial,sans-serif"
_STATUS: Final = {
    "succeeded": "good",
    "added": "good",
    "failed": "bad",
    "removed": "bad",
    "caught": "odd",
    "aborted": "odd",
    "changed": "odd",
    "running": "busy",
}

_RULES: Final = (
    (".page", (("fill", "page"),)),
    ("text", (("fill", "ink"),)),
    (".detail", (("fill", "soft"),)),
    (".box", (("fill", "task"), ("stroke", "border"))),
    (".lb", (("fill", "page"),)),
    *((f".k-{kind}", (("fill", kind),)) for kind in ("choice", "wait", "pass", "fail", "succeed", "map", "parallel")),
    (".glyph", (("stroke", "glyph"),)),
    (".badge", (("fill", "badge"),)),
    (".line", (("stroke", "line"),)),
    (".head", (("fill", "line"), ("stroke", "line"))),
    (".line.catch", (("stroke", "catch"),)),
    (".head.catch", (("fill", "catch"), ("stroke", "catch"))),
    ("text.catch", (("fill", "catch"),)),
    (".dot", (("fill", "ink"), ("stroke", "ink"))),
    (".ring", (("fill", "page"), ("stroke", "ink"))),
    *((f".box.s-{status}", (("stroke", colour),)) for status, colour in _STATUS.items()),
    *((f".line.s-{status}", (("stroke", colour),)) for status, colour in _STATUS.items()),
    *((f".head.s-{status}", (("fill", colour), ("stroke", colour))) for status, colour in _STATUS.items()),
    *((f"text.s-{status}", (("fill", colour),)) for status, colour in _STATUS.items()),
)
_SHAPES: Final = (
    ("text", f"font-family:{_FONT};font-size:10.5px"),
    (".name", "font-size:12.5px;font-weight:600"),
    (".label", "font-size:10px"),
    (".box", "stroke-width:1.2"),
    (".frame", "stroke-dasharray:6 3"),
    (".glyph", "fill:none;stroke-width:1.4;stroke-linejoin:round;stroke-linecap:round"),
    (".line", "fill:none;stroke-width:1.3"),
    (".line.catch", "stroke-dasharray:5 3"),
    (".ring", "stroke-width:2"),
    (".box.marked", "stroke-width:2.6"),
    (".line.marked", "stroke-width:2.6"),
    (".box.s-removed", "stroke-dasharray:3 3"),
    (".line.s-removed", "stroke-dasharray:3 3"),
    (".skipped", "opacity:.45"),
)


def style_sheet(theme: str) -> str:
    """Return the CSS of a picture; ``auto`` follows the reader's preference.

    Colours are given as values first, for renderers without CSS variables.
    """
    root = f"svg.treadle-{theme}"
    lines = [f"{_selector(root, selector)}{{{rules}}}" for selector, rules in _SHAPES]
    dark = theme == "dark"
    if theme == "auto":
        lines.append(f"{root}{{{_variables(False)}}}")
        lines.append(f"@media (prefers-color-scheme:dark){{{root}{{{_variables(True)}}}}}")
    for selector, rules in _RULES:
        lines.append(f"{_selector(root, selector)}{{{';'.join(_rule(theme, dark, *rule) for rule in rules)}}}")
    return "\n".join(lines)


def variables(*, dark: bool) -> str:
    """Return the colours as CSS variables, for a page that chooses one set itself."""
    return _variables(dark)


def _selector(root: str, selector: str) -> str:
    return f"{root} {selector}"


def _variables(dark: bool) -> str:
    return ";".join(f"--td-{name}:{colours[dark]}" for name, colours in _COLOURS.items())


def _rule(theme: str, dark: bool, what: str, colour: str) -> str:
    value = f"{what}:{_COLOURS[colour][dark]}"
    return f"{value};{what}:var(--td-{colour})" if theme == "auto" else value
