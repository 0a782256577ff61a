# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class DatasetIntegrationReference(Struct):
    dataset_integration_arn: str

class OrganizationCentralizationRuleReference(Struct):
    rule_arn: str

class OrganizationTelemetryRuleReference(Struct):
    rule_arn: str

class S3TableIntegrationReference(Struct):
    s3_table_integration_arn: str

class TelemetryEnrichmentReference(Struct):
    scope: str

class TelemetryPipelinesReference(Struct):
    pipeline_identifier: str
    telemetry_pipelines_arn: str

class TelemetryRuleReference(Struct):
    rule_arn: str

class IDatasetIntegrationRef(Protocol):
    @property
    def dataset_integration_ref(self) -> DatasetIntegrationReference: ...

class IOrganizationCentralizationRuleRef(Protocol):
    @property
    def organization_centralization_rule_ref(self) -> OrganizationCentralizationRuleReference: ...

class IOrganizationTelemetryRuleRef(Protocol):
    @property
    def organization_telemetry_rule_ref(self) -> OrganizationTelemetryRuleReference: ...

class IS3TableIntegrationRef(Protocol):
    @property
    def s3_table_integration_ref(self) -> S3TableIntegrationReference: ...

class ITelemetryEnrichmentRef(Protocol):
    @property
    def telemetry_enrichment_ref(self) -> TelemetryEnrichmentReference: ...

class ITelemetryPipelinesRef(Protocol):
    @property
    def telemetry_pipelines_ref(self) -> TelemetryPipelinesReference: ...

class ITelemetryRuleRef(Protocol):
    @property
    def telemetry_rule_ref(self) -> TelemetryRuleReference: ...
