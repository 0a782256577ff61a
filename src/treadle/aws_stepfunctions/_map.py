"""Map: run the same states for every item of an array."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Self, Unpack

from .._core.tokens import Token
from .._deprecations import deprecated
from ..constructs import Construct
from ._chain import Chain
from ._faithful import is_faithful
from ._fields import FieldUtils
from ._graph import StateGraph
from ._json_path import json_path_from_any
from ._jsonata import is_valid_jsonata_expression
from ._options import ResultOptions
from ._state import RetryCatchState, render_json_path, start_of
from ._types import IChainable, INextable, ProcessorConfig, ProcessorMode, ProcessorType, QueryLanguage

__all__ = ["Map", "MapBase", "ProvideItems"]

_LARGEST_INTEGER = 2**53 - 1


class ProvideItems:
    """The items that a Map in JSONata iterates over.

    :param items: a JSONata expression, or a list whose items may be expressions
    """

    def __init__(self, items: Any) -> None:
        self.items = items

    @classmethod
    def json_array(cls, array: Sequence[Any]) -> ProvideItems:
        """Use an array; its items may be JSONata expressions."""
        return cls(list(array))

    @classmethod
    def jsonata(cls, jsonata_expression: str) -> ProvideItems:
        """Use the result of a JSONata expression: an array, or an object's values."""
        return cls(jsonata_expression)


def _is_positive_integer(value: float) -> bool:
    return float(value).is_integer() and 0 <= value <= _LARGEST_INTEGER


class MapBase(RetryCatchState):
    """Base class of inline and distributed Maps.

    :param item_selector: a payload template that makes each iteration's input; default the item itself
    :param items: the array to iterate over (JSONata); default the state's input
    :param items_path: a path to the array to iterate over (JSONPath); default ``$``, the state's input
    :param jsonata_item_selector: an expression that makes each iteration's input (JSONata)
    :param jsonata_max_concurrency: an expression for the number of iterations at a time (JSONata)
    :param max_concurrency: how many iterations run at a time; default 0, as many as possible
    :param max_concurrency_path: a path to that number in the state's input
    :param parameters: the deprecated name of item_selector
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        item_selector: Mapping[str, Any] | None = None,
        items: ProvideItems | None = None,
        items_path: str | None = None,
        jsonata_item_selector: str | None = None,
        jsonata_max_concurrency: str | None = None,
        max_concurrency: float | None = None,
        max_concurrency_path: str | None = None,
        parameters: Mapping[str, Any] | None = None,
        **options: Unpack[ResultOptions],
    ) -> None:
        super().__init__(
            scope,
            id,
            parameters=parameters,
            **options,
        )
        if parameters is not None:
            deprecated("parameters", "item_selector")
        self.max_concurrency = max_concurrency
        self.max_concurrency_path = max_concurrency_path
        self.jsonata_max_concurrency = jsonata_max_concurrency
        self.items = items
        self.items_path = items_path
        self.item_selector = item_selector
        self.jsonata_item_selector = jsonata_item_selector

    @property
    def end_states(self) -> list[INextable]:
        return [self]

    def next(self, next: IChainable) -> Chain:
        """Continue with another state when all iterations have ended."""
        self._make_next(start_of(next))
        return Chain.sequence(self, next)

    def item_processor(
        self,
        processor: IChainable,
        *,
        execution_type: ProcessorType | None = None,
        mode: ProcessorMode | None = None,
    ) -> Self:
        """Set the states that run for each item.

        :param execution_type: the kind of child executions, where the mode is distributed
        :param mode: where iterations run
        """
        graph = StateGraph(start_of(processor, "processor"), f"Map {self.state_id} Item Processor")
        self._add_item_processor(graph, ProcessorConfig(execution_type=execution_type, mode=mode))
        return self

    def to_state_json(self, state_machine_query_language: QueryLanguage | None = None) -> dict[str, Any]:
        """Write the state as States Language."""
        return {
            "Type": "Map",
            **self._render_query_language(state_machine_query_language),
            "Comment": self.comment,
            "ResultPath": render_json_path(self.result_path),
            **self._render_next_end(),
            **self._render_input_output(),
            **self._render_result_selector(),
            **self._render_retry_catch(state_machine_query_language),
            "Items": self.items.items if self.items else None,
            "ItemsPath": render_json_path(self.items_path),
            **self._render_item_selector(),
            **self._render_item_processor(state_machine_query_language),
            **self._render_max_concurrency(),
            **self._render_assign(state_machine_query_language),
        }

    def _render_item_selector(self) -> dict[str, Any]:
        if not self.item_selector and not self.jsonata_item_selector:
            return {}
        selector = self.item_selector if self.item_selector is not None else self.jsonata_item_selector
        rendered: dict[str, Any] = FieldUtils.render_object({"ItemSelector": selector})
        return rendered

    def _render_max_concurrency(self) -> dict[str, Any]:
        fields: dict[str, Any] = {}
        path = json_path_from_any(self.max_concurrency)
        if path is not None and not is_faithful(self):  # the CDK writes both a wrong number and a wrong field
            return {"MaxConcurrencyPath": path}
        if self.max_concurrency:
            fields["MaxConcurrency"] = self.max_concurrency
        if self.max_concurrency_path:
            fields["MaxConcurrencyPath"] = render_json_path(self.max_concurrency_path)
        if self.max_concurrency or self.jsonata_max_concurrency:
            value = self.max_concurrency if self.max_concurrency is not None else self.jsonata_max_concurrency
            fields.update(FieldUtils.render_object({"MaxConcurrency": value}))
        return fields

    def _validate_state(self) -> list[str]:
        problems = []
        config = self.processor_config or ProcessorConfig()
        if config.mode is ProcessorMode.DISTRIBUTED and config.execution_type is None:
            problems.append("You must specify an execution type for the distributed Map workflow")
        limit = self.max_concurrency
        if limit and not Token.is_unresolved(limit) and not _is_positive_integer(limit):
            problems.append(f"maxConcurrency has to be a positive integer, received {limit!r}")
        for one, other in (
            ("maxConcurrency", "maxConcurrencyPath"),
            ("maxConcurrency", "jsonataMaxConcurrency"),
            ("maxConcurrencyPath", "jsonataMaxConcurrency"),
            ("itemSelector", "jsonataItemSelector"),
        ):
            if getattr(self, _snake(one)) and getattr(self, _snake(other)):
                problems.append(f"Provide either `{one}` or `{other}`, but not both")
        for field in ("jsonataMaxConcurrency", "jsonataItemSelector"):
            expression = getattr(self, _snake(field))
            if expression and not is_valid_jsonata_expression(expression):
                problems.append(f"The `{field}` property must be a valid JSONata expression")
        return problems


def _snake(name: str) -> str:
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name)


class Map(MapBase):
    """Run the same states for every item of an array, at most 40 at a time, within the execution.

    https://docs.aws.amazon.com/step-functions/latest/dg/state-map-inline.html

    :param items_path: a path to the array to iterate over (JSONPath); default ``$``, the state's input
    :param item_selector: a payload template that makes each iteration's input; default the item itself
    :param max_concurrency: how many iterations run at a time; default 0, as many as possible
    """

    def iterator(self, iterator: IChainable) -> Map:
        """Set the states that run for each item, in the older form of the language; use `item_processor`."""
        deprecated("Map.iterator", "Map.item_processor")
        self._add_iterator(StateGraph(start_of(iterator, "iterator"), f"Map {self.state_id} Iterator"))
        return self

    def to_state_json(self, state_machine_query_language: QueryLanguage | None = None) -> dict[str, Any]:
        """Write the state as States Language."""
        state = {
            **super().to_state_json(state_machine_query_language),
            **(self._render_parameters() if self.parameters else {}),
        }
        if self.iteration is not None:
            state["Iterator"] = self.iteration.nested_json(state_machine_query_language)
        return state

    def _validate_state(self) -> list[str]:
        problems = super()._validate_state()
        if self.iteration is None and self.processor is None:
            problems.append("Map state must either have a non-empty iterator or a non-empty item processor")
        if self.iteration is not None and self.processor is not None:
            problems.append("Map state cannot have both an iterator and an item processor")
        if self.parameters and (self.item_selector or self.jsonata_item_selector):
            problems.append("Map state cannot have both parameters and an item selector")
        return problems
