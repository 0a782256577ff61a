"""treadle migrate: move an app from aws_cdk to treadle, and prove that its templates stay the same."""

from __future__ import annotations

import difflib
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import click

from ..errors import AppError
from ._refusals import refusing

__all__ = ["command"]

_SKIPPED: Final = frozenset({"cdk.out", "node_modules", "site-packages", "__pycache__", "venv", "env", "build", "dist"})
_DISTRIBUTIONS: Final = re.compile(r"^[\s\"']*(aws-cdk-lib|aws-cdk\.[\w.-]+|constructs|jsii)\b", re.MULTILINE)
_THIRD_PARTY: Final = re.compile(r"cdk_\w+|cdktf\w*|aws_solutions_constructs|cdklabs|projen")
"""Libraries of constructs: they are built on aws-cdk-lib's Node.js process."""


@click.command("migrate")
@click.argument("path", type=click.Path(path_type=Path))
@click.option("--dry-run", is_flag=True, help="Show the changes, and write nothing.")
@click.option("--against", type=click.Path(file_okay=False, path_type=Path), metavar="DIR",
              help="Compare with this cdk.out of the real CDK, written before.")  # fmt: skip
@click.option("--cdk-python", metavar="PYTHON",
              help="Compare with what this interpreter makes of the app with aws-cdk-lib (needs Node).")  # fmt: skip
@click.option("--app", type=click.Path(path_type=Path), metavar="APP",
              help="What is synthesized to compare.  [default: PATH, or cdk.json or app.py in it]")  # fmt: skip
@refusing
def command(path: Path, dry_run: bool, against: Path | None, cdk_python: str | None, app: Path | None) -> None:
    """Rewrite the imports of the app in PATH (a file or folder) from aws_cdk to treadle, in place.

    Imports of constructs and of v1's core are handled; comments and layout stay. Libraries that can't move over, and
    names that treadle doesn't have, are named. With --against or --cdk-python, or where aws-cdk-lib is installed beside
    treadle, the templates are compared, resource by resource. A second run changes nothing.

    Exit codes: 0 the templates are equal but for documented differences (or weren't compared), 1 they differ,
    2 refused, 70 internal error, 130 interrupted.
    """
    from ._library_comparison import cdk_templates, print_comparison, treadle_templates
    from ._template_comparison import assembly_templates

    files = _files(path)
    target = app or _app_in(path)
    python = cdk_python or (sys.executable if against is None and _has_cdk() else None)
    # before anything is rewritten: what the real library makes of the app as it is
    old = assembly_templates(against) if against is not None else None
    if old is None and python is not None and not dry_run and _is_cdk_app(files):
        old = cdk_templates(target, python)
    changed = _rewrite(path, files, dry_run=dry_run)
    for line in _notes(path, files):
        click.echo(f"note: {line}", err=True)
    if dry_run:
        return
    if old is None:
        hint = "compare the templates: treadle migrate PATH --against cdk.out, written by the CDK before"
        click.echo(f"{changed} files changed; {hint}", err=True)
        return
    click.echo(f"{changed} files changed", err=True)
    if not print_comparison(old, treadle_templates(target)):
        sys.exit(1)


def _files(path: Path) -> list[Path]:
    if not path.exists():
        raise AppError(f"there is no {path}", code="NoFile")
    if path.is_file():
        return [path]
    found: list[Path] = []
    for folder, folders, names in os.walk(path):
        folders[:] = sorted(
            name
            for name in folders
            if name not in _SKIPPED and not name.startswith(".") and not Path(folder, name, "pyvenv.cfg").exists()
        )
        found += [Path(folder, name) for name in sorted(names) if name.endswith((".py", ".pyi"))]
    return found


def _app_in(path: Path) -> Path:
    return path / "app.py" if path.is_dir() and not (path / "cdk.json").exists() else path


def _has_cdk() -> bool:
    from importlib.util import find_spec

    return find_spec("aws_cdk") is not None


def _text(file: Path) -> str | None:
    """Return a file's text as it is, line ends too; None when it is no UTF-8."""
    try:
        return file.read_bytes().decode("utf-8")
    except UnicodeDecodeError:
        return None
    except OSError as error:
        raise AppError(f"{file} can't be read: {error.strerror}", code="NoFile") from None


def _is_cdk_app(files: list[Path]) -> bool:
    return any("aws_cdk" in (_text(file) or "") for file in files)


def _rewrite(root: Path, files: list[Path], *, dry_run: bool) -> int:
    """Rewrite files, or print what would change; return how many."""
    try:
        import libcst

        from ._import_rewriting import rewrite_imports
    except ImportError:
        raise AppError('treadle migrate needs LibCST: pip install "treadle[migrate]"', code="MissingExtra") from None
    own_constructs = (root if root.is_dir() else root.parent).joinpath("constructs").is_dir()
    changed = 0
    for file in files:
        text = _text(file)
        if text is None or ("aws_cdk" not in text and "constructs" not in text):
            continue
        try:
            made = rewrite_imports(text, own_constructs=own_constructs)
        except (libcst.ParserSyntaxError, RecursionError) as error:
            click.echo(f"{file}: left as it is: {str(error).splitlines()[0]}", err=True)
            continue
        if made.text == text:
            continue
        changed += 1
        if dry_run:
            name = str(file)
            lines = difflib.unified_diff(text.splitlines(True), made.text.splitlines(True), name, name)
            click.echo("".join(lines), nl=False)
            continue
        _replace(file, made.text)
        click.echo(f"{file}: {made.count} {'change' if made.count == 1 else 'changes'}")
    return changed


def _replace(file: Path, text: str) -> None:
    """Write a file as a whole: an interrupt leaves the old or the new one."""
    aside = file.with_name(f".{file.name}.{os.getpid()}.tmp")
    try:
        aside.write_bytes(text.encode("utf-8"))
        aside.chmod(file.stat().st_mode)
        aside.replace(file)
    except OSError as error:
        raise AppError(f"{file} can't be written: {error.strerror}", code="Output") from None
    finally:
        aside.unlink(missing_ok=True)


def _notes(root: Path, files: list[Path]) -> Iterator[str]:
    """Yield what a person has to look at: libraries that can't move, names that are missing, requirements."""
    from ._import_rewriting import rewrite_imports
    from ._missing_names import missing_names

    for file in files:
        text = _text(file)
        if text is None or not re.search(r"\b(aws_cdk|treadle|constructs)\b", text):
            continue
        try:
            imported = rewrite_imports(text).imported
        except Exception:  # noqa: BLE001  # it was told when the file was rewritten
            continue
        for dotted, line in imported.items():
            library = dotted.partition(".")[0]
            if _THIRD_PARTY.fullmatch(library) and not _is_own(library, root, file):
                yield (
                    f"{file}:{line}: {library} is a library of aws-cdk-lib constructs, which can't be "
                    "used with treadle; keep aws_cdk in this app and run its assembly: treadle run cdk.out"
                )
        for sentence in missing_names(file):
            yield f"{file}: {sentence}"
    folder = root if root.is_dir() else root.parent
    for name in ("requirements.txt", "pyproject.toml", "Pipfile", "setup.py", "requirements-dev.txt"):
        file = folder / name
        named = _DISTRIBUTIONS.findall(_text(file) or "") if file.is_file() else []
        if named:
            yield f"{file}: put treadle in place of {', '.join(dict.fromkeys(named))}"


def _is_own(module: str, root: Path, file: Path) -> bool:
    """Return whether a module is one of the app's own."""
    return any(
        (folder / module).is_dir() or (folder / f"{module}.py").is_file()
        for folder in (root if root.is_dir() else root.parent, file.parent)
    )
