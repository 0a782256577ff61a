"""Pages of the site that are made of the code and of files outside docs: README, changelog, commands, reference."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(Path(__file__).parent))

from command_pages import commands_page, settings_page  # noqa: E402
from gallery_pictures import picture_of  # noqa: E402
from reference_pages import MODULES, plain_reference, reference_page  # noqa: E402

_MERMAID = re.compile(r"```mermaid\n.*?```\n\n\[examples/gallery/(\w+)\]", re.DOTALL)
_OUTSIDE = re.compile(r"\[([^\]]+)\]\((?:\.\./)*((?:examples|tests|src|CONTRIBUTING|LICENSE)[^)]*)\)")


def on_files(files: Any, config: Any) -> Any:
    """Add the pages that are no files of docs."""
    from mkdocs.structure.files import File

    made = {
        "index.md": (ROOT / "README.md").read_text(encoding="utf-8"),
        "CHANGELOG.md": (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"),
        "reference/commands.md": commands_page(),
        "reference/settings.md": settings_page(),
    } | {f"reference/{module}.md": reference_page(module) for module in MODULES}
    for name, text in made.items():
        files.append(File.generated(config, name, content=text))
    for example in sorted((ROOT / "examples" / "gallery").glob("*/app.py")):
        name = f"drawing/gallery/{example.parent.name}.svg"
        files.append(File.generated(config, name, content=picture_of(example)))
    return files


def on_page_markdown(markdown: str, page: Any, config: Any, files: Any) -> str:
    """Put pictures in place of diagrams that need a script, and names in place of links to files outside docs."""
    source = page.file.src_uri
    if source == "gallery.md":
        markdown = _MERMAID.sub(r"![\1](drawing/gallery/\1.svg)\n\n[examples/gallery/\1]", markdown)
    if source in ("index.md", "CHANGELOG.md"):
        markdown = markdown.replace("](docs/", "](")
    return _OUTSIDE.sub(r"\1 (`\2`)", markdown)


def on_post_build(config: Any) -> None:
    """Write the whole reference as one file of plain text."""
    Path(config["site_dir"], "llms.txt").write_text(plain_reference(ROOT), encoding="utf-8")
