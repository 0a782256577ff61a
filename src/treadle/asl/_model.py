"""A state machine as values: what `parse` makes of a definition.

Everything a state evaluates is already compiled here: paths, templates and rules are closures
(`Evaluator`, `Predicate`) over the state's data and its scope.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar

from ._choice import Predicate
from ._resource import Resource
from ._scope import Evaluator
from ._values import MISSING

__all__ = [
    "Catcher",
    "Choice",
    "Fail",
    "ItemBatcher",
    "ItemReader",
    "Machine",
    "Map",
    "Parallel",
    "Pass",
    "PathSetting",
    "ResultWriter",
    "Retrier",
    "Rule",
    "Setting",
    "State",
    "Succeed",
    "Task",
    "Wait",
]

Writer = Callable[[Any, Any], Any]
"""Takes the data and a value; gives the data with the value in its place."""


@dataclass(frozen=True, slots=True)
class PathSetting:
    """A setting that is read while the machine runs: `SecondsPath`, `MaxConcurrencyPath`, a JSONata expression.

    :param field: the field's name
    :param text: the path or expression as written
    :param find: gives the value, or `MISSING`
    """

    field: str
    text: str
    find: Evaluator
    jsonata: bool = False


Setting = int | float | str | PathSetting | None


@dataclass(frozen=True, slots=True)
class Retrier:
    """One entry of `Retry`: wait `interval` seconds, longer by `backoff` each time, at most `max_attempts` times."""

    errors: frozenset[str]
    interval: int = 1
    max_attempts: int = 3
    backoff: float = 2.0
    max_delay: int | None = None
    full_jitter: bool = False


@dataclass(frozen=True, slots=True)
class Catcher:
    """One entry of `Catch`: where to go on after an error, and where its description is put."""

    errors: frozenset[str]
    next: str
    result_path: Writer | None = None
    assign: Evaluator | None = None
    output: Evaluator | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """One entry of a Choice state's `Choices`."""

    test: Predicate
    next: str
    assign: Evaluator | None = None
    output: Evaluator | None = None


@dataclass(frozen=True, slots=True)
class State:
    """What all states have. `next` is None where the state ends its machine.

    :param input_path: None stands for the whole data; so with `output_path`
    :param result_path: None puts the result in place of the whole data
    :param pointer: the JSON pointer of the state in its definition
    """

    type: ClassVar[str]

    name: str
    pointer: str = ""
    comment: str | None = None
    jsonata: bool = False
    next: str | None = None
    input_path: Evaluator | None = None
    output_path: Evaluator | None = None
    parameters: Evaluator | None = None
    result_selector: Evaluator | None = None
    result_path: Writer | None = None
    assign: Evaluator | None = None
    output: Evaluator | None = None
    retry: tuple[Retrier, ...] = ()
    catch: tuple[Catcher, ...] = ()


@dataclass(frozen=True, slots=True)
class Pass(State):
    """Hand the input on, or a fixed or built result."""

    type: ClassVar[str] = "Pass"
    result: Any = MISSING


@dataclass(frozen=True, slots=True)
class Task(State):
    """A Task state: work of a service, a Lambda function or an activity."""

    type: ClassVar[str] = "Task"
    resource: Resource = field(default_factory=lambda: Resource("", "integration"))
    timeout: Setting = None
    heartbeat: Setting = None
    credentials: Evaluator | None = None


@dataclass(frozen=True, slots=True)
class Choice(State):
    """Go on with the first rule that holds, else with `default`."""

    type: ClassVar[str] = "Choice"
    rules: tuple[Rule, ...] = ()
    default: str | None = None


@dataclass(frozen=True, slots=True)
class Wait(State):
    """Wait some seconds, or until an instant."""

    type: ClassVar[str] = "Wait"
    seconds: Setting = None
    timestamp: Setting = None


@dataclass(frozen=True, slots=True)
class Succeed(State):
    """End the machine with success."""

    type: ClassVar[str] = "Succeed"


@dataclass(frozen=True, slots=True)
class Fail(State):
    """End the machine with an error."""

    type: ClassVar[str] = "Fail"
    error: Setting = None
    cause: Setting = None


@dataclass(frozen=True, slots=True)
class Parallel(State):
    """Run several machines at once with the same input."""

    type: ClassVar[str] = "Parallel"
    branches: tuple[Machine, ...] = ()


@dataclass(frozen=True, slots=True)
class ItemReader:
    """Where a Map state's items come from, if not from its input.

    https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itemreader.html

    :param action: getObject or listObjectsV2 of S3
    :param arguments: gives bucket and key (or prefix)
    :param pointer: the JSON pointer of the items in a JSON file
    :param max_items: how many items are read; 0 stands for all
    """

    action: str
    arguments: Evaluator | None = None
    input_type: str | None = None
    flatten: bool = False
    manifest: str | None = None
    delimiter: str = "COMMA"
    header: str | None = None
    headers: tuple[str, ...] = ()
    pointer: str = ""
    max_items: Setting = None


@dataclass(frozen=True, slots=True)
class ItemBatcher:
    """How many of a Map state's items are handed to one child execution.

    https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itembatcher.html
    """

    max_items: Setting = None
    max_bytes: Setting = None
    batch_input: Evaluator | None = None


@dataclass(frozen=True, slots=True)
class ResultWriter:
    """How the results of a Map Run are shaped, and where they are written.

    https://docs.aws.amazon.com/step-functions/latest/dg/input-output-resultwriter.html

    :param arguments: gives bucket and prefix; None keeps the results in the state's output
    :param transformation: NONE, COMPACT or FLATTEN
    :param output_type: JSON or JSONL
    """

    arguments: Evaluator | None = None
    transformation: str = "NONE"
    output_type: str = "JSON"


@dataclass(frozen=True, slots=True)
class Map(State):
    """Run one machine for each item of an array.

    :param items: None takes the state's (effective) input
    :param distributed: the iterations are executions of their own, in a Map Run
    :param selector_after_input: the old `Parameters`, which shape items as `ItemSelector` does
    """

    type: ClassVar[str] = "Map"
    processor: Machine = field(default_factory=lambda: Machine("", {}))
    items: Evaluator | None = None
    items_text: str = "$"
    item_selector: Evaluator | None = None
    max_concurrency: Setting = 0
    tolerated_count: Setting = None
    tolerated_percentage: Setting = None
    distributed: bool = False
    express: bool = False
    label: str | None = None
    reader: ItemReader | None = None
    batcher: ItemBatcher | None = None
    writer: ResultWriter | None = None


@dataclass(frozen=True, slots=True)
class Machine:
    """A state machine, or the inner machine of a Map or Parallel state.

    :param timeout: seconds, of the whole execution
    :param express: whether its executions are EXPRESS ones
    :param source: the definition it was parsed from
    """

    start_at: str
    states: Mapping[str, State]
    comment: str | None = None
    timeout: int | None = None
    jsonata: bool = False
    express: bool = False
    source: Any = field(default=None, repr=False, compare=False)
    compiled: dict[str, Any] = field(default_factory=dict, repr=False, compare=False)
    """What an interpreter has prepared of this machine, by its own key."""

    def _repr_svg_(self) -> str | None:
        """Return the picture that a notebook shows; None where the machine was not parsed from a definition."""
        if not isinstance(self.source, Mapping):
            return None
        from ..drawing import draw, svg

        return svg(draw(self.source, name=self.comment or ""))
