"""A drawing as one HTML file with pan, zoom, keyboard and the source of each state; it loads nothing.

The content security policy allows nothing but the style and the script in the file, by their hashes.
"""

from __future__ import annotations

import base64
import hashlib
import json
from html import escape
from importlib.resources import files
from typing import Any, Final

from ._lettering import printable
from ._model import Drawing, Node
from ._svg import svg
from ._theme import style_sheet, variables

__all__ = ["html_page"]

_LONGEST_SOURCE: Final = 20_000


def html_page(drawing: Drawing, *, theme: str = "auto") -> str:
    """Return a drawing as an HTML page.

    :param theme: light, dark, or auto for the reader's preference; the page has a button to change it
    """
    folder = files(__package__)
    script = folder.joinpath("_page.js").read_text(encoding="utf-8")
    picture = svg(drawing)
    inner = style_sheet("auto")
    style = "\n".join(
        [
            f":root{{{variables(dark=False)}}}",
            f"@media (prefers-color-scheme:dark){{:root{{{variables(dark=True)}}}}}",
            f":root[data-theme=light]{{{variables(dark=False)}}}",
            f":root[data-theme=dark]{{{variables(dark=True)}}}",
            # the page's variables, not the picture's own
            *(
                f":root[data-theme={name}] svg.treadle-auto{{{variables(dark=name == 'dark')}}}"
                for name in ("light", "dark")
            ),
            folder.joinpath("_page.css").read_text(encoding="utf-8"),
        ]
    )
    policy = (
        f"default-src 'none'; script-src '{_hash(script)}'; style-src '{_hash(style)}' '{_hash(inner)}'; "
        "base-uri 'none'; form-action 'none'"
    )
    title = escape(printable(drawing.name)) or "State machine"
    chosen = f' data-theme="{theme}"' if theme != "auto" else ""
    return f"""<!doctype html>
<html lang="en"{chosen}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width">
<title>{title}</title>
<style>{style}</style>
</head>
<body>
<main id="view">{picture}</main>
<nav id="bar"><button id="in" title="Zoom in (+)">+</button><button id="out" title="Zoom out (-)">−</button>\
<button id="fit" title="Show all (0)">Fit</button><button id="theme" title="Light or dark">◐</button>\
<h1>{title}</h1></nav>
<aside id="details" hidden><button id="close" title="Close (Esc)">×</button><h2 id="title"></h2><p id="about"></p>\
<pre id="source"></pre></aside>
<div id="help">drag or arrow keys: move · wheel, + and -: zoom · 0: all · Tab and Enter: a state</div>
<script type="application/json" id="states">{_data(drawing)}</script>
<script>{script}</script>
</body>
</html>
"""


def _hash(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def _data(drawing: Drawing) -> str:
    """Return the states' details as JSON that can't end its element."""
    states = {
        printable(node.id): {"name": printable(node.name), "about": _about(node), "source": _source(drawing, node)}
        for node, _ in drawing.nodes
        if node.kind not in ("start", "end")
    }
    text = json.dumps(states, ensure_ascii=True)
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def _about(node: Node) -> str:
    note = node.mark.note if node.mark is not None else ""
    return " · ".join(each for each in dict.fromkeys((node.kind, node.detail, note)) if each)


def _source(drawing: Drawing, node: Node) -> str:
    source: Any = drawing.sources.get(node.id, {})
    own = {key: value for key, value in source.items() if key not in ("Branches", "ItemProcessor", "Iterator")}
    text = json.dumps(own, indent=2, ensure_ascii=False, default=str)
    return text if len(text) <= _LONGEST_SOURCE else f"{text[:_LONGEST_SOURCE]}\n…"
