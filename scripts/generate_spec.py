"""Write the tables and type stubs of the CDK's L1 classes from an installed aws-cdk-lib.

    python scripts/generate_spec.py SITE_PACKAGES [--train]

`SITE_PACKAGES` is the folder of an environment with aws-cdk-lib==2.275.0. Its archive is read; nothing of it is run,
and Node is not needed. What is written is the same byte for byte each time. `--train` makes the dictionary anew with
which the tables are compressed; it needs zstandard.
"""

from __future__ import annotations

import json
import sys
import zlib
from pathlib import Path
from typing import Any

from spec.archive import Archive
from spec.options import declared_names, enum_rows, struct_rows
from spec.stubs import interface_stub, module_stub
from spec.tables import class_row, interface_rows

PACKAGE = Path(__file__).parents[1] / "src" / "treadle"
CFN_MODULE = '''"""The generated classes of ``aws_cdk.{module}``, by scripts/generate_spec.py."""

from {core} import generated_module

__getattr__, __dir__ = generated_module(__name__)
'''
PURE_PACKAGE = '''"""L1 classes, enums and structs of ``aws_cdk.{module}``, by scripts/generate_spec.py."""

from .._core.l1 import generated_module

__getattr__, __dir__ = generated_module(__name__)
'''
INTERFACE_MODULE = '''"""A mirror of ``aws_cdk.interfaces.{module}``, by scripts/generate_spec.py."""

from .._core.interfaces import generated_interfaces

__getattr__, __dir__ = generated_interfaces(__name__)
'''


def main() -> None:
    """Read the archive and write every module's table, stub and package."""
    archive = Archive(Path(sys.argv[1]))
    interfaces = interface_rows(archive)
    classes = archive.l1_classes()
    modules = sorted({*classes, *interfaces, *archive.modules()} - {""})
    tables = {module: module_table(archive, module, classes.get(module, []), interfaces) for module in modules}
    if "--train" in sys.argv:
        _train(tables)
    (PACKAGE / "_spec" / "tables.bin").write_bytes(all_packed(tables))
    for module, table in tables.items():
        described = classes.get(module, [])
        if module == "core" or module in archive.modules():
            _write_package(archive, module, described, table)
        if module in interfaces:
            folder = PACKAGE / "interfaces"
            (folder / f"{module}.py").write_text(INTERFACE_MODULE.format(module=module))
            (folder / f"{module}.pyi").write_text(interface_stub(module, interfaces[module], archive))
    _write_package_list(sorted(path.parent.name for path in PACKAGE.glob("[ac]*_*/__init__.py")))


def module_table(
    archive: Archive, module: str, described: list[dict[str, Any]], interfaces: dict[str, Any]
) -> dict[str, Any]:
    """Return the table of a module.

    :param described: its L1 classes
    :param interfaces: the interfaces of all modules
    """
    options = module != "core"
    declared = declared_names(PACKAGE / module)
    enums = enum_rows(archive, module, declared) if options else {}
    structs = struct_rows(archive, module, declared) if options else {}
    return {
        "l1": {one["name"]: class_row(archive, module, one) for one in described},
        "if": interfaces.get(module, {}),
        "en": enums,
        "st": structs,
        # of the others there are rows
        "names": " ".join(name for name in archive.other_names(module) if name not in {*enums, *structs}),
    }


def packed(table: dict[str, Any]) -> bytes:
    """Return a table as it is kept."""
    dictionary = zlib.decompress((PACKAGE / "_spec" / "dictionary.z").read_bytes())
    compressor = zlib.compressobj(9, zlib.DEFLATED, zlib.MAX_WBITS, 9, zlib.Z_DEFAULT_STRATEGY, dictionary)
    return compressor.compress(_text(table)) + compressor.flush()


def all_packed(tables: dict[str, dict[str, Any]]) -> bytes:
    """Return all tables as one file: the length of the index, the index, and each table."""
    blobs = [packed(table) for table in tables.values()]
    index: dict[str, list[int]] = {}
    start = 0
    for module, blob in zip(tables, blobs, strict=True):
        index[module] = [start, len(blob)]
        start += len(blob)
    head = zlib.compress(json.dumps(index, separators=(",", ":")).encode(), 9)
    return b"".join([len(head).to_bytes(4, "big"), head, *blobs])


def _text(table: dict[str, Any]) -> bytes:
    return json.dumps(table, separators=(",", ":"), ensure_ascii=True).encode()


def _train(tables: dict[str, dict[str, Any]]) -> None:
    """Write the dictionary: what tables have in common, as long as zlib looks back."""
    import zstandard

    texts = [_text(table) for table in tables.values()]
    samples = [text[start : start + 8000] for text in texts for start in range(0, len(text), 8000)]
    trained = zstandard.train_dictionary(32000, samples).as_bytes()
    (PACKAGE / "_spec" / "dictionary.z").write_bytes(zlib.compress(trained, 9))


def _write_package_list(modules: list[str]) -> None:
    """Write what makes type checkers see every package as an attribute of the root: ``cdk.aws_glue``."""
    lines = [f"from . import {module} as {module}" for module in modules]
    text = "\n".join(["# Written by scripts/generate_spec.py; not to be edited.", *lines, ""])
    (PACKAGE / "_packages.pyi").write_text(text)


def _write_package(archive: Archive, module: str, described: list[dict[str, Any]], table: dict[str, Any]) -> None:
    folder = PACKAGE / ("_core" if module == "core" else module)
    folder.mkdir(exist_ok=True)
    init = folder / "__init__.py"
    stub = module_stub(archive, module, described, table)
    if not init.exists() or "scripts/generate_spec.py" in init.read_text():
        init.write_text(PURE_PACKAGE.format(module=module))
        (folder / "__init__.pyi").write_text(stub)
        return
    core = ".l1" if module == "core" else ".._core.l1"
    (folder / "_cfn.py").write_text(CFN_MODULE.format(module=module, core=core))
    (folder / "_cfn.pyi").write_text(stub)
    (folder / "__init__.pyi").unlink(missing_ok=True)  # from a time when the whole package was generated


if __name__ == "__main__":
    main()
