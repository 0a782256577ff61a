# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_databrew as _aws_databrew
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnDataset(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CsvOptionsProperty(Struct):
        delimiter: str | None = None
        header_row: bool | IResolvable | None = None
    class DataCatalogInputDefinitionProperty(Struct):
        catalog_id: str | None = None
        database_name: str | None = None
        table_name: str | None = None
        temp_directory: CfnDataset.S3LocationProperty | Mapping[str, Any] | IResolvable | None = None
    class DatabaseInputDefinitionProperty(Struct):
        glue_connection_name: str
        database_table_name: str | None = None
        query_string: str | None = None
        temp_directory: CfnDataset.S3LocationProperty | Mapping[str, Any] | IResolvable | None = None
    class DatasetParameterProperty(Struct):
        name: str
        type: str
        create_column: bool | IResolvable | None = None
        datetime_options: CfnDataset.DatetimeOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        filter: CfnDataset.FilterExpressionProperty | Mapping[str, Any] | IResolvable | None = None
    class DatetimeOptionsProperty(Struct):
        format: str
        locale_code: str | None = None
        timezone_offset: str | None = None
    class ExcelOptionsProperty(Struct):
        header_row: bool | IResolvable | None = None
        sheet_indexes: Sequence[float] | IResolvable | None = None
        sheet_names: Sequence[str] | None = None
    class FilesLimitProperty(Struct):
        max_files: float
        order: str | None = None
        ordered_by: str | None = None
    class FilterExpressionProperty(Struct):
        expression: str
        values_map: Sequence[CfnDataset.FilterValueProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class FilterValueProperty(Struct):
        value: str
        value_reference: str
    class FormatOptionsProperty(Struct):
        csv: CfnDataset.CsvOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        excel: CfnDataset.ExcelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        json: CfnDataset.JsonOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class InputProperty(Struct):
        database_input_definition: CfnDataset.DatabaseInputDefinitionProperty | Mapping[str, Any] | IResolvable | None = None
        data_catalog_input_definition: CfnDataset.DataCatalogInputDefinitionProperty | Mapping[str, Any] | IResolvable | None = None
        metadata: CfnDataset.MetadataProperty | Mapping[str, Any] | IResolvable | None = None
        s3_input_definition: CfnDataset.S3LocationProperty | Mapping[str, Any] | IResolvable | None = None
    class JsonOptionsProperty(Struct):
        multi_line: bool | IResolvable | None = None
    class MetadataProperty(Struct):
        source_arn: str | None = None
    class PathOptionsProperty(Struct):
        files_limit: CfnDataset.FilesLimitProperty | Mapping[str, Any] | IResolvable | None = None
        last_modified_date_condition: CfnDataset.FilterExpressionProperty | Mapping[str, Any] | IResolvable | None = None
        parameters: Sequence[CfnDataset.PathParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class PathParameterProperty(Struct):
        dataset_parameter: CfnDataset.DatasetParameterProperty | Mapping[str, Any] | IResolvable
        path_parameter_name: str
    class S3LocationProperty(Struct):
        bucket: str
        bucket_owner: str | None = None
        key: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        input: CfnDataset.InputProperty | Mapping[str, Any] | IResolvable,
        name: str,
        format: str | None = None,
        format_options: CfnDataset.FormatOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
        path_options: CfnDataset.PathOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
        source: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    input: CfnDataset.InputProperty | IResolvable
    name: str
    format: str | None
    format_options: CfnDataset.FormatOptionsProperty | IResolvable | None
    path_options: CfnDataset.PathOptionsProperty | IResolvable | None
    source: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def dataset_ref(self) -> _aws_databrew.DatasetReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_dataset(x: Any) -> bool: ...

class CfnDatasetProps(Struct):
    input: CfnDataset.InputProperty | Mapping[str, Any] | IResolvable
    name: str
    format: str | None = None
    format_options: CfnDataset.FormatOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    path_options: CfnDataset.PathOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    source: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnJob(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AllowedStatisticsProperty(Struct):
        statistics: Sequence[str]
    class ColumnSelectorProperty(Struct):
        name: str | None = None
        regex: str | None = None
    class ColumnStatisticsConfigurationProperty(Struct):
        statistics: CfnJob.StatisticsConfigurationProperty | Mapping[str, Any] | IResolvable
        selectors: Sequence[CfnJob.ColumnSelectorProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class CsvOutputOptionsProperty(Struct):
        delimiter: str | None = None
    class DataCatalogOutputProperty(Struct):
        database_name: str
        table_name: str
        catalog_id: str | None = None
        database_options: CfnJob.DatabaseTableOutputOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        overwrite: bool | IResolvable | None = None
        s3_options: CfnJob.S3TableOutputOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class DatabaseOutputProperty(Struct):
        database_options: CfnJob.DatabaseTableOutputOptionsProperty | Mapping[str, Any] | IResolvable
        glue_connection_name: str
        database_output_mode: str | None = None
    class DatabaseTableOutputOptionsProperty(Struct):
        table_name: str
        temp_directory: CfnJob.S3LocationProperty | Mapping[str, Any] | IResolvable | None = None
    class EntityDetectorConfigurationProperty(Struct):
        entity_types: Sequence[str]
        allowed_statistics: CfnJob.AllowedStatisticsProperty | Mapping[str, Any] | IResolvable | None = None
    class JobSampleProperty(Struct):
        mode: str | None = None
        size: float | None = None
    class OutputFormatOptionsProperty(Struct):
        csv: CfnJob.CsvOutputOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class OutputLocationProperty(Struct):
        bucket: str
        bucket_owner: str | None = None
        key: str | None = None
    class OutputProperty(Struct):
        location: CfnJob.S3LocationProperty | Mapping[str, Any] | IResolvable
        compression_format: str | None = None
        format: str | None = None
        format_options: CfnJob.OutputFormatOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        max_output_files: float | None = None
        overwrite: bool | IResolvable | None = None
        partition_columns: Sequence[str] | None = None
    class ProfileConfigurationProperty(Struct):
        column_statistics_configurations: Sequence[CfnJob.ColumnStatisticsConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        dataset_statistics_configuration: CfnJob.StatisticsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        entity_detector_configuration: CfnJob.EntityDetectorConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        profile_columns: Sequence[CfnJob.ColumnSelectorProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class RecipeProperty(Struct):
        name: str
        version: str | None = None
    class S3LocationProperty(Struct):
        bucket: str
        bucket_owner: str | None = None
        key: str | None = None
    class S3TableOutputOptionsProperty(Struct):
        location: CfnJob.S3LocationProperty | Mapping[str, Any] | IResolvable
    class StatisticOverrideProperty(Struct):
        parameters: Mapping[str, str] | IResolvable
        statistic: str
    class StatisticsConfigurationProperty(Struct):
        included_statistics: Sequence[str] | None = None
        overrides: Sequence[CfnJob.StatisticOverrideProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ValidationConfigurationProperty(Struct):
        ruleset_arn: str
        validation_mode: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        role_arn: str,
        type: str,
        database_outputs: Sequence[CfnJob.DatabaseOutputProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        data_catalog_outputs: Sequence[CfnJob.DataCatalogOutputProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        dataset_name: str | None = None,
        encryption_key_arn: str | None = None,
        encryption_mode: str | None = None,
        job_sample: CfnJob.JobSampleProperty | Mapping[str, Any] | IResolvable | None = None,
        log_subscription: str | None = None,
        max_capacity: float | None = None,
        max_retries: float | None = None,
        output_location: CfnJob.OutputLocationProperty | Mapping[str, Any] | IResolvable | None = None,
        outputs: Sequence[CfnJob.OutputProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        profile_configuration: CfnJob.ProfileConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        project_name: str | None = None,
        recipe: CfnJob.RecipeProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        timeout: float | None = None,
        validation_configurations: Sequence[CfnJob.ValidationConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
    ) -> None: ...
    name: str
    role_arn: str
    type: str
    database_outputs: Sequence[CfnJob.DatabaseOutputProperty | IResolvable] | IResolvable | None
    data_catalog_outputs: Sequence[CfnJob.DataCatalogOutputProperty | IResolvable] | IResolvable | None
    dataset_name: str | None
    encryption_key_arn: str | None
    encryption_mode: str | None
    job_sample: CfnJob.JobSampleProperty | IResolvable | None
    log_subscription: str | None
    max_capacity: float | None
    max_retries: float | None
    output_location: CfnJob.OutputLocationProperty | IResolvable | None
    outputs: Sequence[CfnJob.OutputProperty | IResolvable] | IResolvable | None
    profile_configuration: CfnJob.ProfileConfigurationProperty | IResolvable | None
    project_name: str | None
    recipe: CfnJob.RecipeProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    timeout: float | None
    validation_configurations: Sequence[CfnJob.ValidationConfigurationProperty | IResolvable] | IResolvable | None
    @property
    def job_ref(self) -> _aws_databrew.JobReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_job(x: Any) -> bool: ...

class CfnJobProps(Struct):
    name: str
    role_arn: str
    type: str
    database_outputs: Sequence[CfnJob.DatabaseOutputProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    data_catalog_outputs: Sequence[CfnJob.DataCatalogOutputProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    dataset_name: str | None = None
    encryption_key_arn: str | None = None
    encryption_mode: str | None = None
    job_sample: CfnJob.JobSampleProperty | Mapping[str, Any] | IResolvable | None = None
    log_subscription: str | None = None
    max_capacity: float | None = None
    max_retries: float | None = None
    output_location: CfnJob.OutputLocationProperty | Mapping[str, Any] | IResolvable | None = None
    outputs: Sequence[CfnJob.OutputProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    profile_configuration: CfnJob.ProfileConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    project_name: str | None = None
    recipe: CfnJob.RecipeProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    timeout: float | None = None
    validation_configurations: Sequence[CfnJob.ValidationConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None

class CfnProject(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class SampleProperty(Struct):
        type: str
        size: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        dataset_name: str,
        name: str,
        recipe_name: str,
        role_arn: str,
        sample: CfnProject.SampleProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    dataset_name: str
    name: str
    recipe_name: str
    role_arn: str
    sample: CfnProject.SampleProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def project_ref(self) -> _aws_databrew.ProjectReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_project(x: Any) -> bool: ...

class CfnProjectProps(Struct):
    dataset_name: str
    name: str
    recipe_name: str
    role_arn: str
    sample: CfnProject.SampleProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnRecipe(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ActionProperty(Struct):
        operation: str
        parameters: Mapping[str, str] | IResolvable | None = None
    class ConditionExpressionProperty(Struct):
        condition: str
        target_column: str
        value: str | None = None
    class DataCatalogInputDefinitionProperty(Struct):
        catalog_id: str | None = None
        database_name: str | None = None
        table_name: str | None = None
        temp_directory: CfnRecipe.S3LocationProperty | Mapping[str, Any] | IResolvable | None = None
    class InputProperty(Struct):
        data_catalog_input_definition: CfnRecipe.DataCatalogInputDefinitionProperty | Mapping[str, Any] | IResolvable | None = None
        s3_input_definition: CfnRecipe.S3LocationProperty | Mapping[str, Any] | IResolvable | None = None
    class RecipeParametersProperty(Struct):
        aggregate_function: str | None = None
        base: str | None = None
        case_statement: str | None = None
        category_map: str | None = None
        chars_to_remove: str | None = None
        collapse_consecutive_whitespace: str | None = None
        column_data_type: str | None = None
        column_range: str | None = None
        count: str | None = None
        custom_characters: str | None = None
        custom_stop_words: str | None = None
        custom_value: str | None = None
        datasets_columns: str | None = None
        date_add_value: str | None = None
        date_time_format: str | None = None
        date_time_parameters: str | None = None
        delete_other_rows: str | None = None
        delimiter: str | None = None
        end_pattern: str | None = None
        end_position: str | None = None
        end_value: str | None = None
        expand_contractions: str | None = None
        exponent: str | None = None
        false_string: str | None = None
        group_by_agg_function_options: str | None = None
        group_by_columns: str | None = None
        hidden_columns: str | None = None
        ignore_case: str | None = None
        include_in_split: str | None = None
        input: Any | None = None
        interval: str | None = None
        is_text: str | None = None
        join_keys: str | None = None
        join_type: str | None = None
        left_columns: str | None = None
        limit: str | None = None
        lower_bound: str | None = None
        map_type: str | None = None
        mode_type: str | None = None
        multi_line: bool | IResolvable | None = None
        num_rows: str | None = None
        num_rows_after: str | None = None
        num_rows_before: str | None = None
        order_by_column: str | None = None
        order_by_columns: str | None = None
        other: str | None = None
        pattern: str | None = None
        pattern_option1: str | None = None
        pattern_option2: str | None = None
        pattern_options: str | None = None
        period: str | None = None
        position: str | None = None
        remove_all_punctuation: str | None = None
        remove_all_quotes: str | None = None
        remove_all_whitespace: str | None = None
        remove_custom_characters: str | None = None
        remove_custom_value: str | None = None
        remove_leading_and_trailing_punctuation: str | None = None
        remove_leading_and_trailing_quotes: str | None = None
        remove_leading_and_trailing_whitespace: str | None = None
        remove_letters: str | None = None
        remove_numbers: str | None = None
        remove_source_column: str | None = None
        remove_special_characters: str | None = None
        right_columns: str | None = None
        sample_size: str | None = None
        sample_type: str | None = None
        secondary_inputs: Sequence[CfnRecipe.SecondaryInputProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        second_input: str | None = None
        sheet_indexes: Sequence[float] | IResolvable | None = None
        sheet_names: Sequence[str] | None = None
        source_column: str | None = None
        source_column1: str | None = None
        source_column2: str | None = None
        source_columns: str | None = None
        start_column_index: str | None = None
        start_pattern: str | None = None
        start_position: str | None = None
        start_value: str | None = None
        stemming_mode: str | None = None
        step_count: str | None = None
        step_index: str | None = None
        stop_words_mode: str | None = None
        strategy: str | None = None
        target_column: str | None = None
        target_column_names: str | None = None
        target_date_format: str | None = None
        target_index: str | None = None
        time_zone: str | None = None
        tokenizer_pattern: str | None = None
        true_string: str | None = None
        udf_lang: str | None = None
        units: str | None = None
        unpivot_column: str | None = None
        upper_bound: str | None = None
        use_new_data_frame: str | None = None
        value: str | None = None
        value1: str | None = None
        value2: str | None = None
        value_column: str | None = None
        view_frame: str | None = None
    class RecipeStepProperty(Struct):
        action: CfnRecipe.ActionProperty | Mapping[str, Any] | IResolvable
        condition_expressions: Sequence[CfnRecipe.ConditionExpressionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class S3LocationProperty(Struct):
        bucket: str
        key: str | None = None
    class SecondaryInputProperty(Struct):
        data_catalog_input_definition: CfnRecipe.DataCatalogInputDefinitionProperty | Mapping[str, Any] | IResolvable | None = None
        s3_input_definition: CfnRecipe.S3LocationProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        steps: Sequence[CfnRecipe.RecipeStepProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    steps: Sequence[CfnRecipe.RecipeStepProperty | IResolvable] | IResolvable
    description: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def recipe_ref(self) -> _aws_databrew.RecipeReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_recipe(x: Any) -> bool: ...

class CfnRecipeProps(Struct):
    name: str
    steps: Sequence[CfnRecipe.RecipeStepProperty | Mapping[str, Any] | IResolvable] | IResolvable
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnRuleset(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ColumnSelectorProperty(Struct):
        name: str | None = None
        regex: str | None = None
    class RuleProperty(Struct):
        check_expression: str
        name: str
        column_selectors: Sequence[CfnRuleset.ColumnSelectorProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        disabled: bool | IResolvable | None = None
        substitution_map: Sequence[CfnRuleset.SubstitutionValueProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        threshold: CfnRuleset.ThresholdProperty | Mapping[str, Any] | IResolvable | None = None
    class SubstitutionValueProperty(Struct):
        value: str
        value_reference: str
    class ThresholdProperty(Struct):
        value: float
        type: str | None = None
        unit: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        rules: Sequence[CfnRuleset.RuleProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        target_arn: str,
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    rules: Sequence[CfnRuleset.RuleProperty | IResolvable] | IResolvable
    target_arn: str
    description: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def ruleset_ref(self) -> _aws_databrew.RulesetReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_ruleset(x: Any) -> bool: ...

class CfnRulesetProps(Struct):
    name: str
    rules: Sequence[CfnRuleset.RuleProperty | Mapping[str, Any] | IResolvable] | IResolvable
    target_arn: str
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnSchedule(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        cron_expression: str,
        name: str,
        job_names: Sequence[str] | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    cron_expression: str
    name: str
    job_names: Sequence[str] | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def schedule_ref(self) -> _aws_databrew.ScheduleReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_schedule(x: Any) -> bool: ...

class CfnScheduleProps(Struct):
    cron_expression: str
    name: str
    job_names: Sequence[str] | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

