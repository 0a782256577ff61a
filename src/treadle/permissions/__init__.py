"""The permissions of a run: which calls the roles of a template allow, as AWS would decide, and which are missing."""

from __future__ import annotations

from ._check import *
from ._identities import *
from ._report import *
from ._requests import *

__all__ = [
    "Identities",
    "Missing",
    "PermissionCheck",
    "Role",
    "function_of",
    "report_lines",
    "request_needs",
    "session_token_of",
    "statements",
]
