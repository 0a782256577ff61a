# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class CampaignReference(Struct):
    campaign_arn: str

class DatasetGroupReference(Struct):
    dataset_group_arn: str

class DatasetReference(Struct):
    dataset_arn: str

class EventTrackerReference(Struct):
    event_tracker_arn: str

class FilterReference(Struct):
    filter_arn: str

class MetricAttributionReference(Struct):
    metric_attribution_arn: str

class SchemaReference(Struct):
    schema_arn: str

class SolutionReference(Struct):
    solution_arn: str

class ICampaignRef(Protocol):
    @property
    def campaign_ref(self) -> CampaignReference: ...

class IDatasetGroupRef(Protocol):
    @property
    def dataset_group_ref(self) -> DatasetGroupReference: ...

class IDatasetRef(Protocol):
    @property
    def dataset_ref(self) -> DatasetReference: ...

class IEventTrackerRef(Protocol):
    @property
    def event_tracker_ref(self) -> EventTrackerReference: ...

class IFilterRef(Protocol):
    @property
    def filter_ref(self) -> FilterReference: ...

class IMetricAttributionRef(Protocol):
    @property
    def metric_attribution_ref(self) -> MetricAttributionReference: ...

class ISchemaRef(Protocol):
    @property
    def schema_ref(self) -> SchemaReference: ...

class ISolutionRef(Protocol):
    @property
    def solution_ref(self) -> SolutionReference: ...
