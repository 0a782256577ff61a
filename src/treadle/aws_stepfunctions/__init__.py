"""State machines, with the names of ``aws_cdk.aws_stepfunctions``; each file's are loaded when one is first used.

https://docs.aws.amazon.com/cdk/api/v2/python/aws_cdk.aws_stepfunctions.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._activity import *
    from ._cfn import *
    from ._chain import *
    from ._choice import *
    from ._condition import *
    from ._credentials import *
    from ._dataset_readers import *
    from ._definition import *
    from ._distributed import *
    from ._encryption import *
    from ._fields import *
    from ._fragment import *
    from ._grants import *
    from ._graph import *
    from ._input import *
    from ._item_reader import *
    from ._machine import *
    from ._map import *
    from ._metrics import *
    from ._parallel import *
    from ._result_writer import *
    from ._simple import *
    from ._state import *
    from ._task_base import *
    from ._types import *
    from ._version import *
else:
    from .._lazy_exports import lazy_exports

    _HOMES = {
        "_activity": "Activity IActivity",
        "_chain": "Chain",
        "_choice": "Choice",
        "_condition": "Condition",
        "_credentials": "Credentials TaskRole",
        "_dataset_readers": "S3AthenaManifestItemReader S3FlattenedObjectsItemReader S3ItemFormat "
        "S3JsonPointerItemReader S3ParquetItemReader",
        "_definition": "ChainDefinitionBody DefinitionBody FileDefinitionBody StringDefinitionBody",
        "_distributed": "DistributedMap",
        "_encryption": "AwsOwnedEncryptionConfiguration CustomerManagedEncryptionConfiguration EncryptionConfiguration",
        "_fields": "Context Data FieldUtils JsonPath",
        "_fragment": "StateMachineFragment",
        "_grants": "StateMachineGrants",
        "_graph": "StateGraph",
        "_input": "TaskInput",
        "_item_reader": "CsvDelimiter CsvHeaderLocation CsvHeaders IItemReader S3CsvItemReader S3JsonItemReader "
        "S3JsonLItemReader S3ManifestItemReader S3ObjectsItemReader",
        "_machine": "IStateMachine StateMachine",
        "_map": "Map MapBase ProvideItems",
        "_metrics": "StateTransitionMetric TaskMetricsConfig",
        "_parallel": "Parallel",
        "_result_writer": "ItemBatcher OutputType ResultWriter ResultWriterV2 Transformation WriterConfig",
        "_simple": "CustomState Fail Pass Result Succeed Wait WaitTime",
        "_state": "State",
        "_task_base": "TaskOptions TaskStateBase Timeout",
        "_types": "DISCARD AfterwardsOptions CatchProps ChoiceTransitionOptions Errors FindStateOptions IChainable "
        "INextable InputType IntegrationPattern JitterType LogLevel LogOptions ProcessorConfig ProcessorMode "
        "ProcessorType QueryLanguage RetryProps ServiceIntegrationPattern StateMachineType",
        "_version": "GradualDeployment StateMachineAlias StateMachineVersion",
    }
    __getattr__, __dir__ = lazy_exports(__name__, _HOMES)
