"""Served accounts for the tests of this folder."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from ..server.conftest import Account, serve


@pytest.fixture(scope="module")
def account() -> Iterator[Account]:
    yield from serve(virtual=True)
