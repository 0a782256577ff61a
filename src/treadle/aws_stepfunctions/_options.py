"""The options that several states share, as typed keyword arguments: each is written down once, here.

- ``comment``: a remark
- ``query_language``: JSONPath or JSONata; by default the machine's
- ``state_name``: the name in the definition; by default the construct's id, at most 80 characters
- ``input_path``, ``output_path``: the part of the input taken, of the output given on (JSONPath)
- ``outputs``: what the state gives on (JSONata)
- ``assign``: variables to assign
- ``result_selector``: a payload template over the raw result (JSONPath)
- ``result_path``: where the result goes in the input; by default it replaces it (JSONPath)
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypedDict

from ._types import QueryLanguage

if TYPE_CHECKING:
    from ._map import ProvideItems

__all__ = ["EndOptions", "FlowOptions", "MapOptions", "NamedOptions", "ParallelOptions", "ResultOptions"]


class NamedOptions(TypedDict, total=False):
    """The options of every state."""

    comment: str | None
    query_language: QueryLanguage | None
    state_name: str | None


class EndOptions(NamedOptions, total=False):
    """The options of a state that passes data."""

    input_path: str | None
    output_path: str | None
    outputs: Any


class FlowOptions(EndOptions, total=False):
    """The options of a state that another one follows."""

    assign: Mapping[str, Any] | None


class ResultOptions(FlowOptions, total=False):
    """The options of a state that has a result."""

    result_path: str | None
    result_selector: Mapping[str, Any] | None


class ParallelOptions(ResultOptions, total=False):
    """The options of Parallel.

    - ``parameters``: a payload template that makes the branches' input (JSONPath)
    - ``arguments``: the branches' input (JSONata)
    """

    arguments: Any
    parameters: Mapping[str, Any] | None


class MapOptions(ResultOptions, total=False):
    """The options of inline and distributed Maps.

    - ``items_path``: the array in the input; by default the input itself (JSONPath)
    - ``items``: the array (JSONata)
    - ``item_selector``: a payload template that makes each iteration's input
    - ``jsonata_item_selector``: an expression that makes it (JSONata)
    - ``max_concurrency``: how many items at a time, 0 for as many as possible
    - ``max_concurrency_path``, ``jsonata_max_concurrency``: the same from the input, from an expression
    """

    item_selector: Mapping[str, Any] | None
    items: ProvideItems | None
    items_path: str | None
    jsonata_item_selector: str | None
    jsonata_max_concurrency: str | None
    max_concurrency: float | None
    max_concurrency_path: str | None
