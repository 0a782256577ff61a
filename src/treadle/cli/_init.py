"""treadle init: write a small project to begin with."""

from __future__ import annotations

import shlex
from pathlib import Path

import click

from ..errors import AppError
from ._refusals import refusing

__all__ = ["command"]


@click.command("init")
@click.argument("folder", default=".", type=click.Path(file_okay=False, path_type=Path), metavar="[DIR]")
@refusing
def command(folder: Path) -> None:
    """Write a small app with a test, a cdk.json and a CI workflow to DIR (by default here).

    Files that are there already are never overwritten: nothing is written then. A .gitignore is kept.

    Exit codes: 0 succeeded, 2 refused (a file is there, or DIR can't be written), 70 internal error, 130 interrupted.
    """
    from ._init_files import project_files

    wanted = project_files()
    if (folder / ".gitignore").exists():
        del wanted[".gitignore"]  # a repository's own
    there = [name for name in wanted if (folder / name).exists() or (folder / name).is_symlink()]
    if there:
        raise AppError(
            f"{', '.join(str(folder / name) for name in there)}: there already; nothing was written. Name an empty "
            "folder: treadle init DIR",
            code="Init",
        )
    try:
        for name, text in wanted.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            with open(folder / name, "x", encoding="utf-8") as file:
                file.write(text)
            click.echo(folder / name)
    except OSError as error:
        raise AppError(f"{error.filename}: can't be written: {error.strerror}", code="Init") from None
    into = "" if folder == Path(".") else f"cd {shlex.quote(str(folder))} && "
    click.echo(f'\nrun it:   {into}treadle run app.py --input \'{{"name": "Ada"}}\'\ntest it:  {into}pytest')
