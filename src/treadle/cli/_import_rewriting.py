"""Rewrite the imports of one file from aws_cdk and constructs to treadle, with everything else as it was."""

from __future__ import annotations

import re
from typing import Any, Final

import libcst as cst
from libcst.metadata import MetadataWrapper, PositionProvider

__all__ = ["Rewriting", "rewrite_imports"]

_DOTTED: Final = re.compile(r"aws_cdk((\.\w+)*)")
_COMMENTED_IMPORT: Final = re.compile(r"(#\s*(?:from|import)\s+)(aws_cdk|constructs)\b(.*)")


class Rewriting:
    """A rewritten file.

    :ivar text: the file's text afterwards
    :ivar count: how many imports and names were changed
    :ivar imported: the roots of what the file imports, such as ``cdk_nag``, each with its first line
    """

    def __init__(self, text: str, count: int, imported: dict[str, int]) -> None:
        self.text = text
        self.count = count
        self.imported = imported


def rewrite_imports(text: str, *, own_constructs: bool = False) -> Rewriting:
    """Return a file's text with treadle in place of aws_cdk and constructs; comments and layout stay.

    :param own_constructs: whether the app has a package named ``constructs`` of its own
    :raises libcst.ParserSyntaxError: when it is no Python
    """
    wrapper = MetadataWrapper(cst.parse_module(text), unsafe_skip_copy=True)
    rewriter = _Rewriter(own_constructs)
    made = wrapper.visit(rewriter)
    return Rewriting(made.code, rewriter.count, rewriter.imported)


class _Rewriter(cst.CSTTransformer):
    METADATA_DEPENDENCIES = (PositionProvider,)

    def __init__(self, own_constructs: bool) -> None:
        super().__init__()
        self.count = 0
        self.imported: dict[str, int] = {}
        self._own_constructs = own_constructs

    def _moved(self, dotted: str) -> str | None:
        """Return where a module is in treadle; None for another one."""
        root, _, rest = dotted.partition(".")
        if root == "aws_cdk":
            return f"treadle.{rest}" if rest else "treadle"
        if root == "constructs" and not self._own_constructs:
            return f"treadle.{dotted}"
        return None

    def _note(self, node: cst.CSTNode, dotted: str) -> None:
        line = self.get_metadata(PositionProvider, node).start.line
        self.imported.setdefault(dotted, line)

    def leave_Import(self, original_node: cst.Import, updated_node: cst.Import) -> cst.Import:
        names = []
        for alias in updated_node.names:
            dotted = _dotted(alias.name)
            moved = self._moved(dotted)
            if moved is None:
                self._note(original_node, dotted)
                names.append(alias)
                continue
            self.count += 1
            kept = alias.asname
            if kept is None and dotted == "constructs":  # the file goes on using the name
                kept = cst.AsName(name=cst.Name("constructs"))
            names.append(alias.with_changes(name=_name(moved), asname=kept))
        return updated_node.with_changes(names=names)

    def leave_ImportFrom(self, original_node: cst.ImportFrom, updated_node: cst.ImportFrom) -> cst.ImportFrom:
        if updated_node.relative or updated_node.module is None:
            return updated_node
        dotted = _dotted(updated_node.module)
        moved = self._moved(dotted)
        if moved is None:
            self._note(original_node, dotted)
            return updated_node
        self.count += 1
        return updated_node.with_changes(module=_name(moved))

    def leave_Attribute(self, original_node: cst.Attribute, updated_node: cst.Attribute) -> cst.Attribute:
        """Rename the root of ``aws_cdk.Stack``, the name that ``import aws_cdk`` binds."""
        if isinstance(updated_node.value, cst.Name) and updated_node.value.value == "aws_cdk":
            self.count += 1
            return updated_node.with_changes(value=cst.Name("treadle"))
        return updated_node

    def leave_SimpleString(self, original_node: cst.SimpleString, updated_node: cst.SimpleString) -> cst.SimpleString:
        """Rename a module in a text, such as that of an annotation or of ``import_module``."""
        found = _DOTTED.fullmatch(updated_node.raw_value)
        if found is None or "f" in updated_node.prefix:
            return updated_node
        self.count += 1
        quote = updated_node.quote
        return updated_node.with_changes(value=f"{updated_node.prefix}{quote}treadle{found[1]}{quote}")

    def leave_Comment(self, original_node: cst.Comment, updated_node: cst.Comment) -> cst.Comment:
        """Rename the module of an import that is commented out."""
        found = _COMMENTED_IMPORT.fullmatch(updated_node.value)
        if found is None or (found[2] == "constructs" and self._own_constructs):
            return updated_node
        moved = "treadle" if found[2] == "aws_cdk" else "treadle.constructs"
        self.count += 1
        return updated_node.with_changes(value=f"{found[1]}{moved}{found[3]}")


def _dotted(node: Any) -> str:
    if isinstance(node, cst.Attribute):
        return f"{_dotted(node.value)}.{node.attr.value}"
    return str(node.value)


def _name(dotted: str) -> cst.Attribute | cst.Name:
    first, *others = dotted.split(".")
    made: cst.Attribute | cst.Name = cst.Name(first)
    for other in others:
        made = cst.Attribute(made, cst.Name(other))
    return made
