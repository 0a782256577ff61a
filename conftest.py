"""Register treadle's own pytest plugin where the installed distribution doesn't (an older editable installation)."""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser, pluginmanager: pytest.PytestPluginManager) -> None:
    if not pluginmanager.has_plugin("treadle"):
        from treadle.testing import plugin

        pluginmanager.register(plugin, "treadle")
