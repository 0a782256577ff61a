"""DistributedMap: run items as child executions of their own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Unpack

from .. import aws_iam as iam
from .._core.annotations import Annotations
from .._core.flags import FeatureFlags
from .._core.tokens import Token
from .._deprecations import deprecated
from ..constructs import Construct
from ._faithful import is_faithful
from ._fields import FieldUtils
from ._item_reader import IItemReader, S3ObjectsItemReader
from ._map import MapBase
from ._options import MapOptions
from ._result_writer import ItemBatcher, ResultWriter, ResultWriterV2
from ._types import ProcessorConfig, ProcessorMode, QueryLanguage, StateMachineType

if TYPE_CHECKING:
    from ._graph import StateGraph

__all__ = ["DistributedMap"]

_NOT_IN_LABELS = re.compile(r"""[\s?*<>{}\\\[\]:;,|^~$#%&`"]|[\u0000-\u001f]|[\u007f-\u009f]""")
# what S3 asks of a caller for objects that it encrypts with the caller's key
_KEY_READ = ["kms:Decrypt"]
_KEY_WRITE = ["kms:GenerateDataKey", "kms:Decrypt"]
_WRITER_V2 = "@aws-cdk/aws-stepfunctions:useDistributedMapResultWriterV2"


class DistributedMap(MapBase):
    """Run the same states for every item, up to 10,000 at a time, as child executions.

    https://docs.aws.amazon.com/step-functions/latest/dg/state-map-distributed.html

    :param item_batcher: how items are grouped into batches; default each alone
    :param item_reader: where the items are read from, such as S3; default the state's input
    :param label: the prefix of the Map's executions, up to 40 characters; default generated
    :param map_execution_type: the type of the child executions; default STANDARD
    :param result_writer: deprecated: the location in S3 to which results are written; use result_writer_v2
    :param result_writer_v2: location and format of the written results; needs the flag
        @aws-cdk/aws-stepfunctions:useDistributedMapResultWriterV2; default not written
    :param tolerated_failure_count: how many items may fail before the Map fails; default 0
    :param tolerated_failure_count_path: a path to that number in the state's input
    :param tolerated_failure_percentage: which percentage of the items may fail, 0 to 100; default 0
    :param tolerated_failure_percentage_path: a path to that percentage in the state's input
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        item_batcher: ItemBatcher | None = None,
        item_reader: IItemReader | None = None,
        label: str | None = None,
        map_execution_type: StateMachineType | None = None,
        result_writer: ResultWriter | None = None,
        result_writer_v2: ResultWriterV2 | None = None,
        tolerated_failure_count: float | None = None,
        tolerated_failure_count_path: str | None = None,
        tolerated_failure_percentage: float | None = None,
        tolerated_failure_percentage_path: str | None = None,
        **options: Unpack[MapOptions],
    ) -> None:
        super().__init__(
            scope,
            id,
            **options,
        )
        self.map_execution_type: StateMachineType = map_execution_type or StateMachineType.STANDARD
        self.item_reader = item_reader
        self.item_batcher = item_batcher
        self.label = label
        self.tolerated_failure_count = tolerated_failure_count
        self.tolerated_failure_count_path = tolerated_failure_count_path
        self.tolerated_failure_percentage = tolerated_failure_percentage
        self.tolerated_failure_percentage_path = tolerated_failure_percentage_path
        self.processor_mode = ProcessorMode.DISTRIBUTED
        if result_writer is not None:
            deprecated("result_writer", "result_writer_v2=ResultWriterV2(…)")
        self._result_writer = result_writer
        self._result_writer_v2 = result_writer_v2
        if not is_faithful(self):
            self._check_writer_and_tolerance()

    def _check_writer_and_tolerance(self) -> None:
        if self._result_writer_v2 is not None and not FeatureFlags.of(self).is_enabled(_WRITER_V2):
            raise self._refuse(
                f"result_writer_v2 takes effect under the feature flag {_WRITER_V2} alone; set it to true in the "
                '"context" of cdk.json, or use result_writer',
                "FeatureFlag",
            )
        percentage = self.tolerated_failure_percentage
        if percentage is not None and not Token.is_unresolved(percentage) and not 0 <= percentage <= 100:
            raise self._refuse(
                f"tolerated_failure_percentage: expected 0 to 100, got {percentage}", "ToleratedFailurePercentage"
            )

    _starts_children = True

    def _why_standard(self) -> str | None:
        return "distributed Maps run"

    @staticmethod
    def is_distributed_map(x: Any) -> bool:
        """Return whether a value is a distributed Map."""
        return isinstance(x, DistributedMap)

    @property
    def result_writer(self) -> ResultWriter | ResultWriterV2 | None:
        """The writer that the feature flag selects."""
        return self._result_writer_v2 if FeatureFlags.of(self).is_enabled(_WRITER_V2) else self._result_writer

    def _when_bound_to_graph(self, graph: StateGraph) -> None:
        super()._when_bound_to_graph(graph)
        for part, key_actions in ((self.result_writer, _KEY_WRITE), (self.item_reader, _KEY_READ)):
            if part is None:
                continue
            for statement in part.provide_policy_statements():
                graph.register_policy_statement(statement)
            # the CDK forgets the bucket's key
            by_name = getattr(part, "bucket_name_path", None)
            bucket = None if by_name or is_faithful(self) else part.bucket
            key = getattr(bucket, "encryption_key", None)
            if key is not None and not (key_actions is _KEY_READ and isinstance(part, S3ObjectsItemReader)):
                graph.register_policy_statement(iam.PolicyStatement(actions=key_actions, resources=[key.key_arn]))

    def to_state_json(self, state_machine_query_language: QueryLanguage | None = None) -> dict[str, Any]:
        """Write the state as States Language."""
        state = super().to_state_json(state_machine_query_language)
        language = self.query_language or state_machine_query_language
        if "ItemProcessor" in state:
            config = state["ItemProcessor"]["ProcessorConfig"]
            if config.get("ExecutionType"):
                Annotations.of(self).add_warning_v2(
                    "@aws-cdk/aws-stepfunctions:propertyIgnored",
                    "the item processor's execution_type is ignored; use the Map's map_execution_type instead",
                )
            config["ExecutionType"] = self.map_execution_type.value
        if self.item_reader is not None:
            state.update(FieldUtils.render_object({"ItemReader": self.item_reader.render(language)}))
        if self.item_batcher is not None:
            state["ItemBatcher"] = self.item_batcher.render()
        for field, value in (
            ("ToleratedFailurePercentage", self.tolerated_failure_percentage),
            ("ToleratedFailurePercentagePath", self.tolerated_failure_percentage_path),
            ("ToleratedFailureCount", self.tolerated_failure_count),
            ("ToleratedFailureCountPath", self.tolerated_failure_count_path),
            ("Label", self.label),
        ):
            if value:
                state[field] = value
        if self.result_writer is not None:
            writer = self.result_writer.render(language)
            if not writer:
                Annotations.of(self).add_warning_v2(
                    "@aws-cdk/aws-stepfunctions:emptyResultWriter",
                    "ResultWriter should specify at least the WriterConfig or the Bucket and Prefix",
                )
            state.update(FieldUtils.render_object({"ResultWriter": writer}))
        return state

    def _validate_state(self) -> list[str]:
        problems = super()._validate_state()
        if self.processor is None:
            problems.append("Distributed Map state must have an item processor")
        if (self.processor_config or ProcessorConfig()).mode is ProcessorMode.INLINE:
            problems.append("Processing mode cannot be `INLINE` for a Distributed Map")
        if self.items_path and self.item_reader:
            problems.append("Provide either `itemsPath` or `itemReader`, but not both")
        percentage = self.tolerated_failure_percentage
        if percentage and self.tolerated_failure_percentage_path:
            problems.append(
                "Provide either `toleratedFailurePercentage` or `toleratedFailurePercentagePath`, but not both"
            )
        if percentage and not Token.is_unresolved(percentage) and not 0 <= percentage <= 100:
            problems.append(f"toleratedFailurePercentage must be between 0 and 100, received {percentage}")
        if self.tolerated_failure_count and self.tolerated_failure_count_path:
            problems.append("Provide either `toleratedFailureCount` or `toleratedFailureCountPath`, but not both")
        if self.item_batcher is not None:
            problems += self.item_batcher.validate_item_batcher()
        if self.item_reader is not None:
            problems += self.item_reader.validate_item_reader()
        if self._result_writer_v2 is not None:
            problems += self._result_writer_v2.validate_result_writer()
        if self.label:
            if len(self.label) > 40:
                problems.append("label must be 40 characters or less")
            if _NOT_IN_LABELS.search(self.label):
                problems.append("label cannot contain any whitespace or special characters")
        return problems
