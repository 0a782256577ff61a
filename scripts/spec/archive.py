"""Reads the archive inside an installed aws-cdk-lib: its manifest and generated modules. Nothing of it is run."""

from __future__ import annotations

import gzip
import json
import keyword
import re
import tarfile
from pathlib import Path
from typing import Any

__all__ = ["Archive", "pascal", "python_name", "snake"]

VERSION = "2.275.0"


def snake(name: str) -> str:
    """Return a name as the CDK's Python binding spells it, without regard to Python's keywords."""
    name = re.sub(r"([KMGTPE])iB(?![a-z])", r"\1ib", name)  # sizes are one word: memory_mib
    name = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", name)
    return re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name).lower()


def python_name(name: str) -> str:
    """Return a name as the CDK's Python binding spells it: a keyword of Python ends in an underscore."""
    name = snake(name)
    return f"{name}_" if keyword.iskeyword(name) else name


def pascal(name: str) -> str:
    """Return a Python name as CloudFormation spells most."""
    return "".join(word[:1].upper() + word[1:] for word in name.split("_"))


class Archive:
    """The facts of one aws-cdk-lib: ``types`` by full name, and the text of each module's generated file.

    :param site_packages: the folder of an environment with aws-cdk-lib==2.275.0
    """

    def __init__(self, site_packages: Path) -> None:
        path = next(site_packages.glob(f"aws_cdk/_jsii/aws-cdk-lib@{VERSION}.jsii.tgz"))
        self.types: dict[str, dict[str, Any]] = {}
        self.sources: dict[str, str] = {}
        self.scripts: dict[str, str] = {}
        with tarfile.open(path) as files:
            for member in files:
                if member.name == "package/.jsii.gz":
                    self.types = json.loads(gzip.decompress(self._data(files, member)))["types"]
                elif member.name.endswith(".js") and "/lib/" in member.name:
                    text = self._data(files, member).decode()
                    module = member.name.split("/")[1].replace("-", "_")
                    if member.name.endswith(".generated.js") and member.name.count("/") == 3:
                        self.sources[module] = self.sources.get(module, "") + text
                    elif not member.name.endswith(".generated.js"):
                        self.scripts[member.name] = text

        self._structs: dict[str, list[dict[str, Any]]] = {}
        self._members: dict[str, list[dict[str, Any]]] = {}
        for full_name, described in sorted(self.types.items()):
            self._members.setdefault(full_name.rpartition(".")[0], []).append(described)
            if described.get("datatype"):
                self._structs.setdefault(full_name.rpartition(".")[0], []).append(described)

    def structs_of(self, full_name: str) -> list[dict[str, Any]]:
        """Return the structs that are declared inside a class or module."""
        return self._structs.get(full_name, [])

    def modules(self) -> list[str]:
        """Return the modules that apps import: ``aws_…`` and the others of the root with classes of their own."""
        found = {name.split(".")[1] for name in self.types if name.count(".") == 2}
        return sorted(name for name in found if name.startswith(("aws_", "alexa_", "custom_resources")))

    def types_of(self, module: str) -> list[dict[str, Any]]:
        """Return what a module declares, in the order of the names."""
        return self._members.get("aws-cdk-lib" if module == "core" else f"aws-cdk-lib.{module}", [])

    def scripts_of(self, module: str) -> list[str]:
        """Return the texts of a module's hand-written files."""
        folder = f"package/{module.replace('_', '-')}/"
        return [text for name, text in self.scripts.items() if name.startswith(folder)]

    def fields_of(self, struct: dict[str, Any]) -> list[dict[str, Any]]:
        """Return the fields of a struct, those of its ancestors first."""
        fields = {
            field["name"]: field
            for base in struct.get("interfaces", ())
            for field in (self.fields_of(self.types[base]) if base in self.types else ())
        }
        return list({**fields, **{field["name"]: field for field in struct.get("properties", ())}}.values())

    def other_names(self, module: str) -> list[str]:
        """Return the names of a module besides its L1 classes and their structs."""
        prefix = "aws-cdk-lib." if module == "core" else f"aws-cdk-lib.{module}."
        found = (name.removeprefix(prefix) for name in self.types if name.startswith(prefix))
        return sorted(name for name in found if "." not in name and not name.startswith("Cfn"))

    @staticmethod
    def _data(files: tarfile.TarFile, member: tarfile.TarInfo) -> bytes:
        stream = files.extractfile(member)
        assert stream is not None
        return stream.read()

    def l1_classes(self) -> dict[str, list[dict[str, Any]]]:
        """Return the L1 classes by module, in the order of their names; ``core`` is the root module."""
        found: dict[str, list[dict[str, Any]]] = {}
        for full_name, described in sorted(self.types.items()):
            is_l1 = described.get("docs", {}).get("custom", {}).get("cloudformationResource")
            if is_l1 and described["kind"] == "class" and described["name"].startswith("Cfn"):
                module = "core" if full_name.count(".") == 1 else full_name.split(".")[1]
                found.setdefault(module, []).append(described)
        return found
