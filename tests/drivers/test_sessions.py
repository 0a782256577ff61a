"""The user's AWS settings: hidden from what stays here, and back afterwards."""

from __future__ import annotations

import os

import pytest

from treadle.drivers._sessions import UserSettings


def test_the_last_one_shows_what_the_first_one_hid(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_PROFILE", "mine")
    monkeypatch.delenv("AWS_CONFIG_FILE", raising=False)
    first, second = UserSettings(), UserSettings()
    first.hide()
    second.hide()
    first.show()
    assert "AWS_PROFILE" not in os.environ
    assert os.environ["AWS_CONFIG_FILE"] == os.devnull
    second.show()
    second.show()
    assert os.environ["AWS_PROFILE"] == "mine"
    assert "AWS_CONFIG_FILE" not in os.environ
