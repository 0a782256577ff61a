"""Checks of definitions and templates: the language, the services that tasks call, quotas, permissions, practice."""

from __future__ import annotations

from ._definition import definition_faults, find, ignored_codes
from ._documents import Document, Unreadable, read_document
from ._findings import Finding, json_pointer
from ._integrations import check_integration
from ._registry import FAMILIES, RULES
from ._rules import ERROR, WARNING, Fault, Rule

__all__ = [
    "ERROR",
    "FAMILIES",
    "RULES",
    "WARNING",
    "Document",
    "Fault",
    "Finding",
    "Rule",
    "Unreadable",
    "check_integration",
    "definition_faults",
    "find",
    "ignored_codes",
    "json_pointer",
    "read_document",
]
