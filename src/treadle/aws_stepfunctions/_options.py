"""The options that several states share, as typed keyword arguments: each is written down once, here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypedDict

from ._types import QueryLanguage

if TYPE_CHECKING:
    from ._map import ProvideItems

__all__ = ["EndOptions", "FlowOptions", "MapOptions", "NamedOptions", "ParallelOptions", "ResultOptions"]


class NamedOptions(TypedDict, total=False):
    """The options of every state.

    :param comment: a remark in the definition; default none
    :param query_language: JSONPath or JSONata; default the state machine's language
    :param state_name: the state's name in the definition, at most 80 characters; default the construct's id
    """

    comment: str | None
    query_language: QueryLanguage | None
    state_name: str | None


class EndOptions(NamedOptions, total=False):
    """The options of a state that passes data.

    :param input_path: the part of the input that the state uses (JSONPath); default ``$``, all of it
    :param output_path: the part of the output that the next state gets (JSONPath); default ``$``, all of it
    :param outputs: the state's output, as values or expressions (JSONata); default its result
    """

    input_path: str | None
    output_path: str | None
    outputs: Any


class FlowOptions(EndOptions, total=False):
    """The options of a state that another one follows.

    :param assign: variables to set when the state succeeds, by name; default none
    """

    assign: Mapping[str, Any] | None


class ResultOptions(FlowOptions, total=False):
    """The options of a state that has a result.

    :param result_path: where the result is placed in the input (JSONPath); default ``$``, it replaces the input
    :param result_selector: a payload template over the raw result (JSONPath); default the result as it is
    """

    result_path: str | None
    result_selector: Mapping[str, Any] | None


class ParallelOptions(ResultOptions, total=False):
    """The options of Parallel.

    :param arguments: the input of every branch (JSONata); default the state's input
    :param parameters: a payload template that makes the branches' input (JSONPath); default the state's input
    """

    arguments: Any
    parameters: Mapping[str, Any] | None


class MapOptions(ResultOptions, total=False):
    """The options of inline and distributed Maps.

    :param item_selector: a payload template that makes each iteration's input; default the item itself
    :param items: the array to iterate over (JSONata); default the state's input
    :param items_path: a path to the array to iterate over (JSONPath); default ``$``, the state's input
    :param jsonata_item_selector: an expression that makes each iteration's input (JSONata)
    :param jsonata_max_concurrency: an expression for the number of iterations at a time (JSONata)
    :param max_concurrency: how many iterations run at a time; default 0, as many as possible
    :param max_concurrency_path: a path to that number in the state's input
    """

    item_selector: Mapping[str, Any] | None
    items: ProvideItems | None
    items_path: str | None
    jsonata_item_selector: str | None
    jsonata_max_concurrency: str | None
    max_concurrency: float | None
    max_concurrency_path: str | None
