"""Checks of definitions and templates: the language, the services that tasks call, quotas, permissions, practice."""

from __future__ import annotations

from ._definition import definition_faults, find, ignored_codes, template_faults, unchecked_parts
from ._documents import Document, Unreadable, read_document
from ._findings import Finding, json_pointer
from ._integrations import check_integration
from ._permissions import role_findings
from ._policy import least_privilege
from ._registry import FAMILIES, RULES
from ._rules import ERROR, WARNING, Fault, Rule
from ._template_values import substituted, text_of, with_placeholders

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
    "least_privilege",
    "read_document",
    "role_findings",
    "substituted",
    "template_faults",
    "text_of",
    "unchecked_parts",
    "with_placeholders",
]
