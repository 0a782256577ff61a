# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_aps as _aws_aps
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnAnomalyDetector(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AnomalyDetectorConfigurationProperty(Struct):
        random_cut_forest: CfnAnomalyDetector.RandomCutForestConfigurationProperty | Mapping[str, Any] | IResolvable
    class IgnoreNearExpectedProperty(Struct):
        amount: float | None = None
        ratio: float | None = None
    class LabelProperty(Struct):
        key: str
        value: str
    class MissingDataActionProperty(Struct):
        mark_as_anomaly: bool | IResolvable | None = None
        skip: bool | IResolvable | None = None
    class RandomCutForestConfigurationProperty(Struct):
        query: str
        ignore_near_expected_from_above: CfnAnomalyDetector.IgnoreNearExpectedProperty | Mapping[str, Any] | IResolvable | None = None
        ignore_near_expected_from_below: CfnAnomalyDetector.IgnoreNearExpectedProperty | Mapping[str, Any] | IResolvable | None = None
        sample_size: float | None = None
        shingle_size: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        alias: str,
        configuration: CfnAnomalyDetector.AnomalyDetectorConfigurationProperty | Mapping[str, Any] | IResolvable,
        workspace: str,
        evaluation_interval_in_seconds: float | None = None,
        labels: Sequence[CfnAnomalyDetector.LabelProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        missing_data_action: CfnAnomalyDetector.MissingDataActionProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    alias: str
    configuration: CfnAnomalyDetector.AnomalyDetectorConfigurationProperty | IResolvable
    workspace: str
    evaluation_interval_in_seconds: float | None
    labels: Sequence[CfnAnomalyDetector.LabelProperty | IResolvable] | IResolvable | None
    missing_data_action: CfnAnomalyDetector.MissingDataActionProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def anomaly_detector_ref(self) -> _aws_aps.AnomalyDetectorReference: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_anomaly_detector(resource: _aws_aps.IAnomalyDetectorRef) -> str: ...
    @staticmethod
    def is_cfn_anomaly_detector(x: Any) -> bool: ...

class CfnAnomalyDetectorProps(Struct):
    alias: str
    configuration: CfnAnomalyDetector.AnomalyDetectorConfigurationProperty | Mapping[str, Any] | IResolvable
    workspace: str
    evaluation_interval_in_seconds: float | None = None
    labels: Sequence[CfnAnomalyDetector.LabelProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    missing_data_action: CfnAnomalyDetector.MissingDataActionProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnResourcePolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        policy_document: str,
        workspace_arn: str,
    ) -> None: ...
    policy_document: str
    workspace_arn: str
    @property
    def resource_policy_ref(self) -> _aws_aps.ResourcePolicyReference: ...
    @staticmethod
    def is_cfn_resource_policy(x: Any) -> bool: ...

class CfnResourcePolicyProps(Struct):
    policy_document: str
    workspace_arn: str

class CfnRuleGroupsNamespace(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        data: str,
        name: str,
        workspace: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    data: str
    name: str
    workspace: str
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def rule_groups_namespace_ref(self) -> _aws_aps.RuleGroupsNamespaceReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_rule_groups_namespace(resource: _aws_aps.IRuleGroupsNamespaceRef) -> str: ...
    @staticmethod
    def is_cfn_rule_groups_namespace(x: Any) -> bool: ...

class CfnRuleGroupsNamespaceProps(Struct):
    data: str
    name: str
    workspace: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnScraper(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AmpConfigurationProperty(Struct):
        workspace_arn: str
    class CloudWatchConfigurationProperty(Struct):
        dataset_arn: str
    class CloudWatchLogDestinationProperty(Struct):
        log_group_arn: str | None = None
    class ComponentConfigProperty(Struct):
        options: Mapping[str, str] | IResolvable | None = None
    class DestinationProperty(Struct):
        amp_configuration: CfnScraper.AmpConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        cloud_watch_configuration: CfnScraper.CloudWatchConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class EksConfigurationProperty(Struct):
        cluster_arn: str
        subnet_ids: Sequence[str]
        security_group_ids: Sequence[str] | None = None
    class RoleConfigurationProperty(Struct):
        source_role_arn: str | None = None
        target_role_arn: str | None = None
    class ScrapeConfigurationProperty(Struct):
        configuration_blob: str
    class ScraperComponentProperty(Struct):
        type: str
        config: CfnScraper.ComponentConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class ScraperLoggingConfigurationProperty(Struct):
        logging_destination: CfnScraper.ScraperLoggingDestinationProperty | Mapping[str, Any] | IResolvable
        scraper_components: Sequence[CfnScraper.ScraperComponentProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class ScraperLoggingDestinationProperty(Struct):
        cloud_watch_logs: CfnScraper.CloudWatchLogDestinationProperty | Mapping[str, Any] | IResolvable | None = None
    class SourceProperty(Struct):
        eks_configuration: CfnScraper.EksConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        vpc_configuration: CfnScraper.VpcConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class VpcConfigurationProperty(Struct):
        security_group_ids: Sequence[str]
        subnet_ids: Sequence[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        destination: CfnScraper.DestinationProperty | Mapping[str, Any] | IResolvable,
        scrape_configuration: CfnScraper.ScrapeConfigurationProperty | Mapping[str, Any] | IResolvable,
        source: CfnScraper.SourceProperty | Mapping[str, Any] | IResolvable,
        alias: str | None = None,
        role_configuration: CfnScraper.RoleConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        scraper_logging_configuration: CfnScraper.ScraperLoggingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    destination: CfnScraper.DestinationProperty | IResolvable
    scrape_configuration: CfnScraper.ScrapeConfigurationProperty | IResolvable
    source: CfnScraper.SourceProperty | IResolvable
    alias: str | None
    role_configuration: CfnScraper.RoleConfigurationProperty | IResolvable | None
    scraper_logging_configuration: CfnScraper.ScraperLoggingConfigurationProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_role_arn(self) -> str: ...
    @property
    def attr_scraper_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def scraper_ref(self) -> _aws_aps.ScraperReference: ...
    @staticmethod
    def arn_for_scraper(resource: _aws_aps.IScraperRef) -> str: ...
    @staticmethod
    def is_cfn_scraper(x: Any) -> bool: ...

class CfnScraperProps(Struct):
    destination: CfnScraper.DestinationProperty | Mapping[str, Any] | IResolvable
    scrape_configuration: CfnScraper.ScrapeConfigurationProperty | Mapping[str, Any] | IResolvable
    source: CfnScraper.SourceProperty | Mapping[str, Any] | IResolvable
    alias: str | None = None
    role_configuration: CfnScraper.RoleConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    scraper_logging_configuration: CfnScraper.ScraperLoggingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnWorkspace(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CloudWatchLogDestinationProperty(Struct):
        log_group_arn: str
    class LabelProperty(Struct):
        name: str
        value: str
    class LimitsPerLabelSetEntryProperty(Struct):
        max_series: float | None = None
    class LimitsPerLabelSetProperty(Struct):
        label_set: Sequence[CfnWorkspace.LabelProperty | Mapping[str, Any] | IResolvable] | IResolvable
        limits: CfnWorkspace.LimitsPerLabelSetEntryProperty | Mapping[str, Any] | IResolvable
    class LoggingConfigurationProperty(Struct):
        log_group_arn: str | None = None
    class LoggingDestinationProperty(Struct):
        cloud_watch_logs: CfnWorkspace.CloudWatchLogDestinationProperty | Mapping[str, Any] | IResolvable
        filters: CfnWorkspace.LoggingFilterProperty | Mapping[str, Any] | IResolvable
    class LoggingFilterProperty(Struct):
        qsp_threshold: float
    class QueryLoggingConfigurationProperty(Struct):
        destinations: Sequence[CfnWorkspace.LoggingDestinationProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class WorkspaceConfigurationProperty(Struct):
        limits_per_label_sets: Sequence[CfnWorkspace.LimitsPerLabelSetProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        out_of_order_time_window_in_seconds: float | None = None
        retention_period_in_days: float | None = None
        rule_query_offset_in_seconds: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        alert_manager_definition: str | None = None,
        alias: str | None = None,
        kms_key_arn: str | None = None,
        logging_configuration: CfnWorkspace.LoggingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        query_logging_configuration: CfnWorkspace.QueryLoggingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        workspace_configuration: CfnWorkspace.WorkspaceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    alert_manager_definition: str | None
    alias: str | None
    kms_key_arn: str | None
    logging_configuration: CfnWorkspace.LoggingConfigurationProperty | IResolvable | None
    query_logging_configuration: CfnWorkspace.QueryLoggingConfigurationProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    workspace_configuration: CfnWorkspace.WorkspaceConfigurationProperty | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_prometheus_endpoint(self) -> str: ...
    @property
    def attr_workspace_id(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def workspace_ref(self) -> _aws_aps.WorkspaceReference: ...
    @staticmethod
    def arn_for_workspace(resource: _aws_aps.IWorkspaceRef) -> str: ...
    @staticmethod
    def is_cfn_workspace(x: Any) -> bool: ...

class CfnWorkspaceProps(Struct):
    alert_manager_definition: str | None = None
    alias: str | None = None
    kms_key_arn: str | None = None
    logging_configuration: CfnWorkspace.LoggingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    query_logging_configuration: CfnWorkspace.QueryLoggingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    workspace_configuration: CfnWorkspace.WorkspaceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None

