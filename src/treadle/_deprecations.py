"""Warnings of older names: those of the CDK's first version, and those that the CDK has deprecated since."""

from __future__ import annotations

import sys
import warnings

__all__ = ["deprecated"]


def deprecated(old: str, new: str) -> None:
    """Warn at the user's own line that ``old`` has become ``new``."""
    frame = sys._getframe(1)
    while frame.f_back is not None and _is_ours(frame.f_globals.get("__name__", "")):
        frame = frame.f_back
    warnings.warn_explicit(
        f"{old} is deprecated: use {new}",
        DeprecationWarning,
        frame.f_code.co_filename,
        frame.f_lineno,
        module=frame.f_globals.get("__name__", "<unknown>"),
        registry=frame.f_globals.setdefault("__warningregistry__", {}),
    )


def _is_ours(module: str) -> bool:
    return module.partition(".")[0] in ("treadle", "importlib", "_frozen_importlib", "_frozen_importlib_external")
