"""json_path() and jsonata() of every state and task refuse exactly the keywords that the CDK's don't have."""

from __future__ import annotations

import importlib

import pytest

from treadle.aws_stepfunctions import State
from treadle.aws_stepfunctions._state import _JSON_PATH_ALONE, _JSONATA_ALONE

from .test_surface import MANIFEST, MEMBERS, WHOLE

CASES = [
    pytest.param(
        getattr(importlib.import_module(f"treadle.{module}"), name), keywords, parameters, id=f"{name}.{method}"
    )
    for module in WHOLE
    for name, keywords in MANIFEST[module].items()
    for member in MEMBERS[module].get(name, [])
    if hasattr(importlib.import_module(f"treadle.{module}"), name)
    for method, _, parameters in [member.rstrip(")").partition("(")]
    if method in ("json_path", "jsonata") and "scope, id" in parameters
]


@pytest.mark.parametrize(("kind", "keywords", "parameters"), CASES)
def test_keywords_of_the_other_language(
    kind: type[State], keywords: list[str], parameters: str, request: pytest.FixtureRequest
) -> None:
    jsonata = request.node.callspec.id.endswith(".jsonata")
    refused = {*_JSON_PATH_ALONE, *kind._json_path_alone} if jsonata else {*_JSONATA_ALONE, *kind._jsonata_alone}
    assert refused & set(keywords) == set(keywords) - set(parameters.split(", "))
