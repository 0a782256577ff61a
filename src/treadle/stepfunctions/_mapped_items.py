"""The inputs of the iterations of a Map state under test; the iterations don't run.

https://docs.aws.amazon.com/step-functions/latest/dg/test-state-isolation.html#testing-map-parallel-states
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Final

from ..asl import MISSING, ItemReader, Map, Scope, StateFailure, byte_size, compile_path, dumps
from ..interpreter import number_setting, percentage_setting
from ..services import Call, TaskFailure, read_items
from ._inspection import Inspection

__all__ = ["MappedItems"]

_SHOWN: Final = 262_144
"""The most characters that a member of the answer may have: what is longer isn't shown."""


class MappedItems:
    """The items of a Map state under test.

    :param source: the text of the dataset that its ItemReader would read; None takes the items from the state's input
    :ivar count: how many items there are; None until they are known
    :ivar tolerated: how many iterations may fail
    :ivar tolerated_share: how many of a hundred may fail
    """

    def __init__(self, state: Map, inspection: Inspection, source: str | None) -> None:
        self._state = state
        self._inspection = inspection
        self._source = source
        self._origin: str | None = None
        self.count: int | None = None
        self.tolerated: int | None = None
        self.tolerated_share: float | None = None

    def exceeded_by(self, failures: int) -> bool:
        """Return whether this many failed iterations are more than the Map says it tolerates."""
        if self.tolerated is not None and failures > self.tolerated:
            return True
        return self.tolerated_share is not None and failures * 100 > self.tolerated_share * (self.count or 0)

    def prepare(self, data: Any, scope: Scope) -> Any:
        """Evaluate the steps of the Map state in the interpreter's order; `data` is the input of its evaluators."""
        state = self._state
        raw = data["input"] if state.jsonata else data
        view = self._inspection.view(scope)
        items = self._items(raw, data, view)
        self.count = len(items)
        self._settings(raw, view)
        read = state.reader is not None and self._source is None  # then the input stands for what was read
        if state.writer is not None and state.writer.arguments is not None and not read:
            state.writer.arguments(data, view)
        selected = self._selected(items, data, scope)
        if selected is not None:
            if state.item_selector is not None:
                self._inspection.note("afterItemSelector", selected)
            if state.batcher is not None:
                self._batched(selected, raw, data, view)
        return raw

    # ------------------------------------------------------------ items

    def _items(self, raw: Any, data: Any, view: Any) -> list[Any]:
        state, note, reader = self._state, self._inspection.note, self._state.reader
        found, most = raw, None
        if reader is not None:
            most = number_setting(reader.max_items, raw, view, "MaxItems") or None
            if self._source is not None:
                self._origin = _origin(reader, data, view)
                found = _read(reader, self._source, most)
            elif reader.pointer:
                found = _read(reader, dumps(raw), most)  # the input stands for the file
            if reader.pointer:
                note("afterItemsPointer", found)
        if state.items is not None:
            found = state.items(data if state.jsonata else found, view)
        elif reader is not None and self._source is None and not state.jsonata:
            # the items stand in the input where ItemsPath points, while an execution reads them from the dataset
            found = compile_path(state.items_text).read(found, view)
        if type(found) is list and most is not None:
            found = found[:most]
        if type(found) is list:
            if not state.jsonata:
                note("afterItemsPath", found)
            return found
        if self._source is not None:
            raise StateFailure("States.ItemReaderFailed", "Attempting to map over non-iterable node.", where=False)
        if state.jsonata:
            cause = f"Map state input must be an array but was: {dumps(found)}"
            raise StateFailure("States.QueryEvaluationError", cause, location="")
        path = state.items_text.removeprefix("$") if state.items_text.startswith("$$") else state.items_text
        raise StateFailure("States.Runtime", f'Reference path "{path}" must point to array.', where=False)

    # ------------------------------------------------------------ settings

    def _settings(self, raw: Any, view: Any) -> None:
        state, note = self._state, self._inspection.note
        concurrency = number_setting(state.max_concurrency, raw, view, "MaxConcurrency")
        note("maxConcurrency", concurrency or 0)
        self.tolerated = number_setting(state.tolerated_count, raw, view, "ToleratedFailureCount")
        if self.tolerated is not None:
            note("toleratedFailureCount", self.tolerated)
        self.tolerated_share = percentage_setting(state.tolerated_percentage, raw, view)
        if self.tolerated_share is not None:
            note("toleratedFailurePercentage", self.tolerated_share)

    # ------------------------------------------------------------ inputs of the iterations

    def _selected(self, items: list[Any], data: Any, scope: Scope) -> list[Any] | None:
        """Return the items as ItemSelector shapes them; None when they are too long to be shown."""
        selector = self._state.item_selector
        if selector is None:
            return items
        made: list[Any] = []
        length = 0
        for i, value in enumerate(items):
            item = {"Index": i, "Value": value}
            if self._origin is not None:
                item["Source"] = self._origin
            shaped = selector(data, self._inspection.view(scope, item))
            length += len(dumps(shaped)) + 1
            if length > _SHOWN:
                return None
            made.append(shaped)
        return made

    def _batched(self, items: list[Any], raw: Any, data: Any, view: Any) -> None:
        """Group the items as ItemBatcher does."""
        batcher = self._state.batcher
        assert batcher is not None
        most = number_setting(batcher.max_items, raw, view, "MaxItemsPerBatch", low=1)
        size = number_setting(batcher.max_bytes, raw, view, "MaxInputBytesPerBatch", low=1)
        shared = batcher.batch_input(data, view) if batcher.batch_input is not None else MISSING
        made = {"BatchInput": shared} if shared is not MISSING else {}
        batches: list[Any] = []
        length = 0
        for batch in _batches(items, most, size, byte_size(dumps({**made, "Items": []}))):
            batches.append({**made, "Items": batch})
            length += len(dumps(batches[-1])) + 1
            if length > _SHOWN:
                return
        self._inspection.note("afterItemBatcher", batches)


def _batches(items: list[Any], most: int | None, size: int | None, frame: int) -> Iterator[list[Any]]:
    batch: list[Any] = []
    used = frame
    for item in items:
        bytes_more = byte_size(dumps(item)) + 1 if size is not None else 0
        full = most is not None and len(batch) == most
        if batch and (full or (size is not None and used + bytes_more > size + 1)):
            yield batch
            batch, used = [], frame
        batch.append(item)
        used += bytes_more
    if batch:
        yield batch


def _origin(reader: ItemReader, data: Any, view: Scope) -> str:
    """Return the context object's Map.Item.Source: the place that items would come from."""
    place = reader.arguments(data, view) if reader.arguments is not None else {}
    bucket, key = (place.get("Bucket"), place.get("Key")) if isinstance(place, dict) else (None, None)
    listed = reader.action == "listObjectsV2" and not reader.flatten
    return f"S3://{bucket}" if listed or key is None else f"S3://{bucket}/{key}"


def _read(reader: ItemReader, source: str, most: int | None) -> Any:
    """Return the items of a text, read as the ItemReader would read its file.

    Where it would read further files (a bucket's list, a manifest) the text is that of the last of them.
    """
    if reader.manifest == "S3_INVENTORY" or (reader.action == "listObjectsV2" and not reader.flatten):
        reader = replace(reader, input_type="JSON")
    reader = replace(reader, action="getObject", manifest=None)
    content = source.encode("utf-8", "surrogatepass")
    plan = read_items(reader, {"Bucket": "bucket", "Key": "key"}, max_items=most)
    found: list[Any] = []
    answer: Any = None
    try:
        while True:
            step = plan.send(answer)
            answer = None
            if isinstance(step, Call):
                answer = {"Body": content, "ContentRange": f"bytes 0-{len(content)}/{len(content)}"}
            elif isinstance(step.items, list):
                found += step.items
            else:
                return step.items
    except StopIteration:
        return found
    except TaskFailure as failure:
        raise StateFailure("States.ItemReaderFailed", failure.cause, where=False) from None
