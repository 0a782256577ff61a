"""Checks of a definition beyond the language: against the services that its tasks call."""

from __future__ import annotations

from ._integrations import *
