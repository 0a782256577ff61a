# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_quicksight as _aws_quicksight
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnActionConnector(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class APIKeyConnectionMetadataProperty(Struct):
        api_key: str
        base_endpoint: str
        email: str | None = None
    class AuthConfigProperty(Struct):
        authentication_metadata: CfnActionConnector.AuthenticationMetadataProperty | Mapping[str, Any] | IResolvable
        authentication_type: str
    class AuthenticationMetadataProperty(Struct):
        api_key_connection_metadata: CfnActionConnector.APIKeyConnectionMetadataProperty | Mapping[str, Any] | IResolvable | None = None
        authorization_code_grant_metadata: CfnActionConnector.AuthorizationCodeGrantMetadataProperty | Mapping[str, Any] | IResolvable | None = None
        basic_auth_connection_metadata: CfnActionConnector.BasicAuthConnectionMetadataProperty | Mapping[str, Any] | IResolvable | None = None
        client_credentials_grant_metadata: CfnActionConnector.ClientCredentialsGrantMetadataProperty | Mapping[str, Any] | IResolvable | None = None
        iam_connection_metadata: CfnActionConnector.IAMConnectionMetadataProperty | Mapping[str, Any] | IResolvable | None = None
        none_connection_metadata: CfnActionConnector.NoneConnectionMetadataProperty | Mapping[str, Any] | IResolvable | None = None
    class AuthorizationCodeGrantCredentialsDetailsProperty(Struct):
        authorization_code_grant_details: CfnActionConnector.AuthorizationCodeGrantDetailsProperty | Mapping[str, Any] | IResolvable
    class AuthorizationCodeGrantDetailsProperty(Struct):
        authorization_endpoint: str
        client_id: str
        client_secret: str
        token_endpoint: str
    class AuthorizationCodeGrantMetadataProperty(Struct):
        base_endpoint: str
        redirect_url: str
        authorization_code_grant_credentials_details: CfnActionConnector.AuthorizationCodeGrantCredentialsDetailsProperty | Mapping[str, Any] | IResolvable | None = None
        authorization_code_grant_credentials_source: str | None = None
    class BasicAuthConnectionMetadataProperty(Struct):
        base_endpoint: str
        password: str
        username: str
    class ClientCredentialsDetailsProperty(Struct):
        client_credentials_grant_details: CfnActionConnector.ClientCredentialsGrantDetailsProperty | Mapping[str, Any] | IResolvable
    class ClientCredentialsGrantDetailsProperty(Struct):
        client_id: str
        client_secret: str
        token_endpoint: str
    class ClientCredentialsGrantMetadataProperty(Struct):
        base_endpoint: str
        client_credentials_details: CfnActionConnector.ClientCredentialsDetailsProperty | Mapping[str, Any] | IResolvable | None = None
        client_credentials_source: str | None = None
    class IAMConnectionMetadataProperty(Struct):
        role_arn: str
    class NoneConnectionMetadataProperty(Struct):
        base_endpoint: str
    class ResourcePermissionProperty(Struct):
        actions: Sequence[str]
        principal: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        action_connector_id: str,
        authentication_config: CfnActionConnector.AuthConfigProperty | Mapping[str, Any] | IResolvable,
        aws_account_id: str,
        name: str,
        type: str,
        description: str | None = None,
        permissions: Sequence[CfnActionConnector.ResourcePermissionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        vpc_connection_arn: str | None = None,
    ) -> None: ...
    action_connector_id: str
    authentication_config: CfnActionConnector.AuthConfigProperty | IResolvable
    aws_account_id: str
    name: str
    type: str
    description: str | None
    permissions: Sequence[CfnActionConnector.ResourcePermissionProperty | IResolvable] | IResolvable | None
    tags: Sequence[_CfnTag] | None
    vpc_connection_arn: str | None
    @property
    def action_connector_ref(self) -> _aws_quicksight.ActionConnectorReference: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_time(self) -> str: ...
    @property
    def attr_enabled_actions(self) -> Sequence[str]: ...
    @property
    def attr_last_updated_time(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_action_connector(resource: _aws_quicksight.IActionConnectorRef) -> str: ...
    @staticmethod
    def is_cfn_action_connector(x: Any) -> bool: ...

class CfnActionConnectorProps(Struct):
    action_connector_id: str
    authentication_config: CfnActionConnector.AuthConfigProperty | Mapping[str, Any] | IResolvable
    aws_account_id: str
    name: str
    type: str
    description: str | None = None
    permissions: Sequence[CfnActionConnector.ResourcePermissionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    vpc_connection_arn: str | None = None

class CfnAgent(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AgentTagProperty(Struct):
        key: str
        value: str
    class CustomPromptInputParametersProperty(Struct):
        custom_instructions: str | None = None
        identity: str | None = None
        output_style: str | None = None
        response_length: str | None = None
        tone: str | None = None
    class CustomPromptInputProperty(Struct):
        existing_prompt: CfnAgent.CustomPromptProfileProperty | Mapping[str, Any] | IResolvable | None = None
        new_prompt: CfnAgent.CustomPromptInputParametersProperty | Mapping[str, Any] | IResolvable | None = None
    class CustomPromptInterfaceProperty(Struct):
        custom_instructions: str | None = None
        identity: str | None = None
        model_profile_id: str | None = None
        output_style: str | None = None
        prompt_summary: str | None = None
        qbs_aws_account_id: str | None = None
        response_length: str | None = None
        subscription_id: str | None = None
        tone: str | None = None
    class CustomPromptProfileProperty(Struct):
        model_profile_id: str
        qbs_aws_account_id: str
        subscription_id: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        agent_id: str,
        aws_account_id: str,
        name: str,
        action_connectors: Sequence[str] | None = None,
        agent_lifecycle: str | None = None,
        custom_prompt_input: CfnAgent.CustomPromptInputProperty | Mapping[str, Any] | IResolvable | None = None,
        description: str | None = None,
        icon_id: str | None = None,
        spaces: Sequence[str] | None = None,
        starter_prompts: Sequence[str] | None = None,
        tags: Sequence[CfnAgent.AgentTagProperty | Mapping[str, Any]] | None = None,
        welcome_message: str | None = None,
    ) -> None: ...
    agent_id: str
    aws_account_id: str
    name: str
    action_connectors: Sequence[str] | None
    agent_lifecycle: str | None
    custom_prompt_input: CfnAgent.CustomPromptInputProperty | IResolvable | None
    description: str | None
    icon_id: str | None
    spaces: Sequence[str] | None
    starter_prompts: Sequence[str] | None
    tags: Sequence[CfnAgent.AgentTagProperty] | None
    welcome_message: str | None
    @property
    def agent_ref(self) -> _aws_quicksight.AgentReference: ...
    @property
    def attr_agent_status(self) -> str: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_creator(self) -> str: ...
    @property
    def attr_custom_prompt_interface(self) -> IResolvable: ...
    @property
    def attr_error_message(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_agent(resource: _aws_quicksight.IAgentRef) -> str: ...
    @staticmethod
    def is_cfn_agent(x: Any) -> bool: ...

class CfnAgentProps(Struct):
    agent_id: str
    aws_account_id: str
    name: str
    action_connectors: Sequence[str] | None = None
    agent_lifecycle: str | None = None
    custom_prompt_input: CfnAgent.CustomPromptInputProperty | Mapping[str, Any] | IResolvable | None = None
    description: str | None = None
    icon_id: str | None = None
    spaces: Sequence[str] | None = None
    starter_prompts: Sequence[str] | None = None
    tags: Sequence[CfnAgent.AgentTagProperty | Mapping[str, Any]] | None = None
    welcome_message: str | None = None

class CfnAnalysis(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AggregationFunctionProperty(Struct):
        attribute_aggregation_function: CfnAnalysis.AttributeAggregationFunctionProperty | Mapping[str, Any] | IResolvable | None = None
        categorical_aggregation_function: str | None = None
        date_aggregation_function: str | None = None
        numerical_aggregation_function: CfnAnalysis.NumericalAggregationFunctionProperty | Mapping[str, Any] | IResolvable | None = None
    class AggregationSortConfigurationProperty(Struct):
        column: CfnAnalysis.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        sort_direction: str
        aggregation_function: CfnAnalysis.AggregationFunctionProperty | Mapping[str, Any] | IResolvable | None = None
    class AnalysisDefaultsProperty(Struct):
        default_new_sheet_configuration: CfnAnalysis.DefaultNewSheetConfigurationProperty | Mapping[str, Any] | IResolvable
    class AnalysisDefinitionProperty(Struct):
        data_set_identifier_declarations: Sequence[CfnAnalysis.DataSetIdentifierDeclarationProperty | Mapping[str, Any] | IResolvable] | IResolvable
        analysis_defaults: CfnAnalysis.AnalysisDefaultsProperty | Mapping[str, Any] | IResolvable | None = None
        calculated_fields: Sequence[CfnAnalysis.CalculatedFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        column_configurations: Sequence[CfnAnalysis.ColumnConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        filter_groups: Sequence[CfnAnalysis.FilterGroupProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        options: CfnAnalysis.AssetOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        parameter_declarations: Sequence[CfnAnalysis.ParameterDeclarationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        query_execution_options: CfnAnalysis.QueryExecutionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        sheets: Sequence[CfnAnalysis.SheetDefinitionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        static_files: Sequence[CfnAnalysis.StaticFileProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        topic_identifier_declarations: Sequence[CfnAnalysis.TopicIdentifierDeclarationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class AnalysisErrorProperty(Struct):
        message: str | None = None
        type: str | None = None
        violated_entities: Sequence[CfnAnalysis.EntityProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class AnalysisSourceEntityProperty(Struct):
        source_template: CfnAnalysis.AnalysisSourceTemplateProperty | Mapping[str, Any] | IResolvable | None = None
    class AnalysisSourceTemplateProperty(Struct):
        arn: str
        data_set_references: Sequence[CfnAnalysis.DataSetReferenceProperty | Mapping[str, Any] | IResolvable] | IResolvable
        topic_references: Sequence[CfnAnalysis.TopicReferenceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class AnchorDateConfigurationProperty(Struct):
        anchor_option: str | None = None
        parameter_name: str | None = None
    class ArcAxisConfigurationProperty(Struct):
        range: CfnAnalysis.ArcAxisDisplayRangeProperty | Mapping[str, Any] | IResolvable | None = None
        reserve_range: float | None = None
    class ArcAxisDisplayRangeProperty(Struct):
        max: float | None = None
        min: float | None = None
    class ArcConfigurationProperty(Struct):
        arc_angle: float | None = None
        arc_thickness: str | None = None
    class ArcOptionsProperty(Struct):
        arc_thickness: str | None = None
    class AssetOptionsProperty(Struct):
        timezone: str | None = None
        week_start: str | None = None
    class AttributeAggregationFunctionProperty(Struct):
        simple_attribute_aggregation: str | None = None
        value_for_multiple_values: str | None = None
    class AxisDataOptionsProperty(Struct):
        date_axis_options: CfnAnalysis.DateAxisOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        numeric_axis_options: CfnAnalysis.NumericAxisOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class AxisDisplayMinMaxRangeProperty(Struct):
        maximum: float | None = None
        minimum: float | None = None
    class AxisDisplayOptionsProperty(Struct):
        axis_line_visibility: str | None = None
        axis_offset: str | None = None
        data_options: CfnAnalysis.AxisDataOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        grid_line_visibility: str | None = None
        scrollbar_options: CfnAnalysis.ScrollBarOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        tick_label_options: CfnAnalysis.AxisTickLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class AxisDisplayRangeProperty(Struct):
        data_driven: Any | None = None
        min_max: CfnAnalysis.AxisDisplayMinMaxRangeProperty | Mapping[str, Any] | IResolvable | None = None
    class AxisLabelOptionsProperty(Struct):
        apply_to: CfnAnalysis.AxisLabelReferenceOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        custom_label: str | None = None
        font_configuration: CfnAnalysis.FontConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class AxisLabelReferenceOptionsProperty(Struct):
        column: CfnAnalysis.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        field_id: str
    class AxisLinearScaleProperty(Struct):
        step_count: float | None = None
        step_size: float | None = None
    class AxisLogarithmicScaleProperty(Struct):
        base: float | None = None
    class AxisScaleProperty(Struct):
        linear: CfnAnalysis.AxisLinearScaleProperty | Mapping[str, Any] | IResolvable | None = None
        logarithmic: CfnAnalysis.AxisLogarithmicScaleProperty | Mapping[str, Any] | IResolvable | None = None
    class AxisTickLabelOptionsProperty(Struct):
        label_options: CfnAnalysis.LabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        rotation_angle: float | None = None
    class BarChartAggregatedFieldWellsProperty(Struct):
        category: Sequence[CfnAnalysis.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        colors: Sequence[CfnAnalysis.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        small_multiples: Sequence[CfnAnalysis.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        values: Sequence[CfnAnalysis.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class BarChartConfigurationProperty(Struct):
        bars_arrangement: str | None = None
        category_axis: CfnAnalysis.AxisDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        category_label_options: CfnAnalysis.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        color_label_options: CfnAnalysis.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        contribution_analysis_defaults: Sequence[CfnAnalysis.ContributionAnalysisDefaultProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        data_labels: CfnAnalysis.DataLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        default_series_settings: CfnAnalysis.BarChartDefaultSeriesSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        field_wells: CfnAnalysis.BarChartFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
        interactions: CfnAnalysis.VisualInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        legend: CfnAnalysis.LegendOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        orientation: str | None = None
        reference_lines: Sequence[CfnAnalysis.ReferenceLineProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        series: Sequence[CfnAnalysis.BarSeriesItemProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        small_multiples_options: CfnAnalysis.SmallMultiplesOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        sort_configuration: CfnAnalysis.BarChartSortConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        tooltip: CfnAnalysis.TooltipOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        value_axis: CfnAnalysis.AxisDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        value_label_options: CfnAnalysis.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_palette: CfnAnalysis.VisualPaletteProperty | Mapping[str, Any] | IResolvable | None = None
    class BarChartDefaultSeriesSettingsProperty(Struct):
        border_settings: CfnAnalysis.BorderSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        decal_settings: CfnAnalysis.DecalSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class BarChartFieldWellsProperty(Struct):
        bar_chart_aggregated_field_wells: CfnAnalysis.BarChartAggregatedFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
    class BarChartSortConfigurationProperty(Struct):
        category_items_limit: CfnAnalysis.ItemsLimitConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        category_sort: Sequence[CfnAnalysis.FieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        color_items_limit: CfnAnalysis.ItemsLimitConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        color_sort: Sequence[CfnAnalysis.FieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        small_multiples_limit_configuration: CfnAnalysis.ItemsLimitConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        small_multiples_sort: Sequence[CfnAnalysis.FieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class BarChartVisualProperty(Struct):
        visual_id: str
        actions: Sequence[CfnAnalysis.VisualCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        chart_configuration: CfnAnalysis.BarChartConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        column_hierarchies: Sequence[CfnAnalysis.ColumnHierarchyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        subtitle: CfnAnalysis.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnAnalysis.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_content_alt_text: str | None = None
    class BarSeriesItemProperty(Struct): ...
    class BinCountOptionsProperty(Struct):
        value: float | None = None
    class BinWidthOptionsProperty(Struct):
        bin_count_limit: float | None = None
        value: float | None = None
    class BodySectionConfigurationProperty(Struct):
        content: CfnAnalysis.BodySectionContentProperty | Mapping[str, Any] | IResolvable
        section_id: str
        page_break_configuration: CfnAnalysis.SectionPageBreakConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        repeat_configuration: CfnAnalysis.BodySectionRepeatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        style: CfnAnalysis.SectionStyleProperty | Mapping[str, Any] | IResolvable | None = None
    class BodySectionContentProperty(Struct):
        layout: CfnAnalysis.SectionLayoutConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class BodySectionDynamicCategoryDimensionConfigurationProperty(Struct):
        column: CfnAnalysis.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        limit: float | None = None
        sort_by_metrics: Sequence[CfnAnalysis.ColumnSortProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class BodySectionDynamicNumericDimensionConfigurationProperty(Struct):
        column: CfnAnalysis.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        limit: float | None = None
        sort_by_metrics: Sequence[CfnAnalysis.ColumnSortProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class BodySectionRepeatConfigurationProperty(Struct):
        dimension_configurations: Sequence[CfnAnalysis.BodySectionRepeatDimensionConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        non_repeating_visuals: Sequence[str] | None = None
        page_break_configuration: CfnAnalysis.BodySectionRepeatPageBreakConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class BodySectionRepeatDimensionConfigurationProperty(Struct):
        dynamic_category_dimension_configuration: CfnAnalysis.BodySectionDynamicCategoryDimensionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        dynamic_numeric_dimension_configuration: CfnAnalysis.BodySectionDynamicNumericDimensionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class BodySectionRepeatPageBreakConfigurationProperty(Struct):
        after: CfnAnalysis.SectionAfterPageBreakProperty | Mapping[str, Any] | IResolvable | None = None
    class BorderSettingsProperty(Struct):
        border_color: str | None = None
        border_visibility: str | None = None
        border_width: str | None = None
    class BoxPlotAggregatedFieldWellsProperty(Struct):
        group_by: Sequence[CfnAnalysis.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        values: Sequence[CfnAnalysis.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class BoxPlotChartConfigurationProperty(Struct):
        box_plot_options: CfnAnalysis.BoxPlotOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        category_axis: CfnAnalysis.AxisDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        category_label_options: CfnAnalysis.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        field_wells: CfnAnalysis.BoxPlotFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
        interactions: CfnAnalysis.VisualInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        legend: CfnAnalysis.LegendOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        primary_y_axis_display_options: CfnAnalysis.AxisDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        primary_y_axis_label_options: CfnAnalysis.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        reference_lines: Sequence[CfnAnalysis.ReferenceLineProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        sort_configuration: CfnAnalysis.BoxPlotSortConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        tooltip: CfnAnalysis.TooltipOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_palette: CfnAnalysis.VisualPaletteProperty | Mapping[str, Any] | IResolvable | None = None
    class BoxPlotFieldWellsProperty(Struct):
        box_plot_aggregated_field_wells: CfnAnalysis.BoxPlotAggregatedFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
    class BoxPlotOptionsProperty(Struct):
        all_data_points_visibility: str | None = None
        outlier_visibility: str | None = None
        style_options: CfnAnalysis.BoxPlotStyleOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class BoxPlotSortConfigurationProperty(Struct):
        category_sort: Sequence[CfnAnalysis.FieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        pagination_configuration: CfnAnalysis.PaginationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class BoxPlotStyleOptionsProperty(Struct):
        fill_style: str | None = None
    class BoxPlotVisualProperty(Struct):
        visual_id: str
        actions: Sequence[CfnAnalysis.VisualCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        chart_configuration: CfnAnalysis.BoxPlotChartConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        column_hierarchies: Sequence[CfnAnalysis.ColumnHierarchyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        subtitle: CfnAnalysis.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnAnalysis.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_content_alt_text: str | None = None
    class CalculatedFieldProperty(Struct):
        expression: str
        name: str
        data_set_identifier: str | None = None
        topic_identifier: str | None = None
    class CalculatedMeasureFieldProperty(Struct):
        expression: str
        field_id: str
    class CascadingControlConfigurationProperty(Struct):
        source_controls: Sequence[CfnAnalysis.CascadingControlSourceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class CascadingControlSourceProperty(Struct):
        column_to_match: CfnAnalysis.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable | None = None
        source_sheet_control_id: str | None = None
    class CategoricalDimensionFieldProperty(Struct):
        column: CfnAnalysis.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        field_id: str
        format_configuration: CfnAnalysis.StringFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        hierarchy_id: str | None = None
    class CategoricalMeasureFieldProperty(Struct):
        column: CfnAnalysis.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        field_id: str
        aggregation_function: str | None = None
        format_configuration: CfnAnalysis.StringFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class CategoryDrillDownFilterProperty(Struct):
        category_values: Sequence[str]
        column: CfnAnalysis.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
    class CategoryFilterConfigurationProperty(Struct):
        custom_filter_configuration: CfnAnalysis.CustomFilterConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        custom_filter_list_configuration: CfnAnalysis.CustomFilterListConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        filter_list_configuration: CfnAnalysis.FilterListConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class CategoryFilterProperty(Struct):
        column: CfnAnalysis.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        configuration: CfnAnalysis.CategoryFilterConfigurationProperty | Mapping[str, Any] | IResolvable
        filter_id: str
        default_filter_control_configuration: CfnAnalysis.DefaultFilterControlConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class CategoryInnerFilterProperty(Struct):
        column: CfnAnalysis.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        configuration: CfnAnalysis.CategoryFilterConfigurationProperty | Mapping[str, Any] | IResolvable
        default_filter_control_configuration: CfnAnalysis.DefaultFilterControlConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class ChartAxisLabelOptionsProperty(Struct):
        axis_label_options: Sequence[CfnAnalysis.AxisLabelOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        sort_icon_visibility: str | None = None
        visibility: str | None = None
    class ClusterMarkerConfigurationProperty(Struct):
        cluster_marker: CfnAnalysis.ClusterMarkerProperty | Mapping[str, Any] | IResolvable | None = None
    class ClusterMarkerProperty(Struct):
        simple_cluster_marker: CfnAnalysis.SimpleClusterMarkerProperty | Mapping[str, Any] | IResolvable | None = None
    class ColorScaleProperty(Struct):
        color_fill_type: str
        colors: Sequence[CfnAnalysis.DataColorProperty | Mapping[str, Any] | IResolvable] | IResolvable
        null_value_color: CfnAnalysis.DataColorProperty | Mapping[str, Any] | IResolvable | None = None
    class ColorsConfigurationProperty(Struct):
        custom_colors: Sequence[CfnAnalysis.CustomColorProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ColumnConfigurationProperty(Struct):
        column: CfnAnalysis.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        colors_configuration: CfnAnalysis.ColorsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        decal_settings_configuration: CfnAnalysis.DecalSettingsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        format_configuration: CfnAnalysis.FormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        role: str | None = None
    class ColumnHierarchyProperty(Struct):
        date_time_hierarchy: CfnAnalysis.DateTimeHierarchyProperty | Mapping[str, Any] | IResolvable | None = None
        explicit_hierarchy: CfnAnalysis.ExplicitHierarchyProperty | Mapping[str, Any] | IResolvable | None = None
        predefined_hierarchy: CfnAnalysis.PredefinedHierarchyProperty | Mapping[str, Any] | IResolvable | None = None
    class ColumnIdentifierProperty(Struct):
        column_name: str
        data_set_identifier: str | None = None
        topic_identifier: str | None = None
    class ColumnSortProperty(Struct):
        direction: str
        sort_by: CfnAnalysis.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        aggregation_function: CfnAnalysis.AggregationFunctionProperty | Mapping[str, Any] | IResolvable | None = None
    class ColumnTooltipItemProperty(Struct):
        column: CfnAnalysis.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        aggregation: CfnAnalysis.AggregationFunctionProperty | Mapping[str, Any] | IResolvable | None = None
        label: str | None = None
        tooltip_target: str | None = None
        visibility: str | None = None
    class ComboChartAggregatedFieldWellsProperty(Struct):
        bar_values: Sequence[CfnAnalysis.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        category: Sequence[CfnAnalysis.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        colors: Sequence[CfnAnalysis.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        line_values: Sequence[CfnAnalysis.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ComboChartConfigurationProperty(Struct):
        bar_data_labels: CfnAnalysis.DataLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        bars_arrangement: str | None = None
        category_axis: CfnAnalysis.AxisDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        category_label_options: CfnAnalysis.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        color_label_options: CfnAnalysis.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        default_series_settings: CfnAnalysis.ComboChartDefaultSeriesSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        field_wells: CfnAnalysis.ComboChartFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
        interactions: CfnAnalysis.VisualInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        legend: CfnAnalysis.LegendOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        line_data_labels: CfnAnalysis.DataLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        primary_y_axis_display_options: CfnAnalysis.AxisDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        primary_y_axis_label_options: CfnAnalysis.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        reference_lines: Sequence[CfnAnalysis.ReferenceLineProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        secondary_y_axis_display_options: CfnAnalysis.AxisDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        secondary_y_axis_label_options: CfnAnalysis.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        series: Sequence[CfnAnalysis.ComboSeriesItemProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        single_axis_options: CfnAnalysis.SingleAxisOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        sort_configuration: CfnAnalysis.ComboChartSortConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        tooltip: CfnAnalysis.TooltipOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_palette: CfnAnalysis.VisualPaletteProperty | Mapping[str, Any] | IResolvable | None = None
    class ComboChartDefaultSeriesSettingsProperty(Struct):
        border_settings: CfnAnalysis.BorderSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        decal_settings: CfnAnalysis.DecalSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        line_style_settings: CfnAnalysis.LineChartLineStyleSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        marker_style_settings: CfnAnalysis.LineChartMarkerStyleSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class ComboChartFieldWellsProperty(Struct):
        combo_chart_aggregated_field_wells: CfnAnalysis.ComboChartAggregatedFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
    class ComboChartSortConfigurationProperty(Struct):
        category_items_limit: CfnAnalysis.ItemsLimitConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        category_sort: Sequence[CfnAnalysis.FieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        color_items_limit: CfnAnalysis.ItemsLimitConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        color_sort: Sequence[CfnAnalysis.FieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ComboChartVisualProperty(Struct):
        visual_id: str
        actions: Sequence[CfnAnalysis.VisualCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        chart_configuration: CfnAnalysis.ComboChartConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        column_hierarchies: Sequence[CfnAnalysis.ColumnHierarchyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        subtitle: CfnAnalysis.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnAnalysis.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_content_alt_text: str | None = None
    class ComboSeriesItemProperty(Struct): ...
    class ComparisonConfigurationProperty(Struct):
        comparison_format: CfnAnalysis.ComparisonFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        comparison_method: str | None = None
    class ComparisonFormatConfigurationProperty(Struct):
        number_display_format_configuration: CfnAnalysis.NumberDisplayFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        percentage_display_format_configuration: CfnAnalysis.PercentageDisplayFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class ComputationProperty(Struct):
        forecast: CfnAnalysis.ForecastComputationProperty | Mapping[str, Any] | IResolvable | None = None
        growth_rate: CfnAnalysis.GrowthRateComputationProperty | Mapping[str, Any] | IResolvable | None = None
        maximum_minimum: CfnAnalysis.MaximumMinimumComputationProperty | Mapping[str, Any] | IResolvable | None = None
        metric_comparison: CfnAnalysis.MetricComparisonComputationProperty | Mapping[str, Any] | IResolvable | None = None
        period_over_period: CfnAnalysis.PeriodOverPeriodComputationProperty | Mapping[str, Any] | IResolvable | None = None
        period_to_date: CfnAnalysis.PeriodToDateComputationProperty | Mapping[str, Any] | IResolvable | None = None
        top_bottom_movers: CfnAnalysis.TopBottomMoversComputationProperty | Mapping[str, Any] | IResolvable | None = None
        top_bottom_ranked: CfnAnalysis.TopBottomRankedComputationProperty | Mapping[str, Any] | IResolvable | None = None
        total_aggregation: CfnAnalysis.TotalAggregationComputationProperty | Mapping[str, Any] | IResolvable | None = None
        unique_values: CfnAnalysis.UniqueValuesComputationProperty | Mapping[str, Any] | IResolvable | None = None
    class ConditionalFormattingColorProperty(Struct):
        gradient: CfnAnalysis.ConditionalFormattingGradientColorProperty | Mapping[str, Any] | IResolvable | None = None
        solid: CfnAnalysis.ConditionalFormattingSolidColorProperty | Mapping[str, Any] | IResolvable | None = None
    class ConditionalFormattingCustomIconConditionProperty(Struct):
        expression: str
        icon_options: CfnAnalysis.ConditionalFormattingCustomIconOptionsProperty | Mapping[str, Any] | IResolvable
        color: str | None = None
        display_configuration: CfnAnalysis.ConditionalFormattingIconDisplayConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class ConditionalFormattingCustomIconOptionsProperty(Struct):
        icon: str | None = None
        unicode_icon: str | None = None
    class ConditionalFormattingGradientColorProperty(Struct):
        color: CfnAnalysis.GradientColorProperty | Mapping[str, Any] | IResolvable
        expression: str
    class ConditionalFormattingIconDisplayConfigurationProperty(Struct):
        icon_display_option: str | None = None
    class ConditionalFormattingIconProperty(Struct):
        custom_condition: CfnAnalysis.ConditionalFormattingCustomIconConditionProperty | Mapping[str, Any] | IResolvable | None = None
        icon_set: CfnAnalysis.ConditionalFormattingIconSetProperty | Mapping[str, Any] | IResolvable | None = None
    class ConditionalFormattingIconSetProperty(Struct):
        expression: str
        icon_set_type: str | None = None
    class ConditionalFormattingSolidColorProperty(Struct):
        expression: str
        color: str | None = None
    class ContextMenuOptionProperty(Struct):
        availability_status: str | None = None
    class ContributionAnalysisDefaultProperty(Struct):
        contributor_dimensions: Sequence[CfnAnalysis.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable] | IResolvable
        measure_field_id: str
    class CurrencyDisplayFormatConfigurationProperty(Struct):
        decimal_places_configuration: CfnAnalysis.DecimalPlacesConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        negative_value_configuration: CfnAnalysis.NegativeValueConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        null_value_format_configuration: CfnAnalysis.NullValueFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        number_scale: str | None = None
        prefix: str | None = None
        separator_configuration: CfnAnalysis.NumericSeparatorConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        suffix: str | None = None
        symbol: str | None = None
    class CustomActionFilterOperationProperty(Struct):
        selected_fields_configuration: CfnAnalysis.FilterOperationSelectedFieldsConfigurationProperty | Mapping[str, Any] | IResolvable
        target_visuals_configuration: CfnAnalysis.FilterOperationTargetVisualsConfigurationProperty | Mapping[str, Any] | IResolvable
    class CustomActionNavigationOperationProperty(Struct):
        local_navigation_configuration: CfnAnalysis.LocalNavigationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class CustomActionSetParametersOperationProperty(Struct):
        parameter_value_configurations: Sequence[CfnAnalysis.SetParameterValueConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class CustomActionURLOperationProperty(Struct):
        url_target: str
        url_template: str
    class CustomColorProperty(Struct):
        color: str
        field_value: str | None = None
        special_value: str | None = None
    class CustomContentConfigurationProperty(Struct):
        content_type: str | None = None
        content_url: str | None = None
        image_scaling: str | None = None
        interactions: CfnAnalysis.VisualInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class CustomContentVisualProperty(Struct):
        visual_id: str
        actions: Sequence[CfnAnalysis.VisualCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        chart_configuration: CfnAnalysis.CustomContentConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        data_set_identifier: str | None = None
        subtitle: CfnAnalysis.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnAnalysis.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        topic_identifier: str | None = None
        visual_content_alt_text: str | None = None
    class CustomFilterConfigurationProperty(Struct):
        match_operator: str
        null_option: str
        category_value: str | None = None
        parameter_name: str | None = None
        select_all_options: str | None = None
    class CustomFilterListConfigurationProperty(Struct):
        match_operator: str
        null_option: str
        category_values: Sequence[str] | None = None
        select_all_options: str | None = None
    class CustomNarrativeOptionsProperty(Struct):
        narrative: str
    class CustomParameterValuesProperty(Struct):
        date_time_values: Sequence[str] | None = None
        decimal_values: Sequence[float] | IResolvable | None = None
        integer_values: Sequence[float] | IResolvable | None = None
        string_values: Sequence[str] | None = None
    class CustomValuesConfigurationProperty(Struct):
        custom_values: CfnAnalysis.CustomParameterValuesProperty | Mapping[str, Any] | IResolvable
        include_null_value: bool | IResolvable | None = None
    class DataBarsOptionsProperty(Struct):
        field_id: str
        negative_color: str | None = None
        positive_color: str | None = None
    class DataColorProperty(Struct):
        color: str | None = None
        data_value: float | None = None
    class DataFieldSeriesItemProperty(Struct):
        axis_binding: str
        field_id: str
        field_value: str | None = None
        settings: CfnAnalysis.LineChartSeriesSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class DataLabelOptionsProperty(Struct):
        category_label_visibility: str | None = None
        data_label_types: Sequence[CfnAnalysis.DataLabelTypeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        label_color: str | None = None
        label_content: str | None = None
        label_font_configuration: CfnAnalysis.FontConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        measure_label_visibility: str | None = None
        overlap: str | None = None
        position: str | None = None
        totals_visibility: str | None = None
        visibility: str | None = None
    class DataLabelTypeProperty(Struct):
        data_path_label_type: CfnAnalysis.DataPathLabelTypeProperty | Mapping[str, Any] | IResolvable | None = None
        field_label_type: CfnAnalysis.FieldLabelTypeProperty | Mapping[str, Any] | IResolvable | None = None
        maximum_label_type: CfnAnalysis.MaximumLabelTypeProperty | Mapping[str, Any] | IResolvable | None = None
        minimum_label_type: CfnAnalysis.MinimumLabelTypeProperty | Mapping[str, Any] | IResolvable | None = None
        range_ends_label_type: CfnAnalysis.RangeEndsLabelTypeProperty | Mapping[str, Any] | IResolvable | None = None
    class DataPathColorProperty(Struct):
        color: str
        element: CfnAnalysis.DataPathValueProperty | Mapping[str, Any] | IResolvable
        time_granularity: str | None = None
    class DataPathLabelTypeProperty(Struct):
        field_id: str | None = None
        field_value: str | None = None
        visibility: str | None = None
    class DataPathSortProperty(Struct):
        direction: str
        sort_paths: Sequence[CfnAnalysis.DataPathValueProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class DataPathTypeProperty(Struct):
        pivot_table_data_path_type: str | None = None
    class DataPathValueProperty(Struct):
        data_path_type: CfnAnalysis.DataPathTypeProperty | Mapping[str, Any] | IResolvable | None = None
        field_id: str | None = None
        field_value: str | None = None
    class DataSetIdentifierDeclarationProperty(Struct):
        data_set_arn: str
        identifier: str
    class DataSetReferenceProperty(Struct):
        data_set_arn: str
        data_set_placeholder: str
    class DateAxisOptionsProperty(Struct):
        missing_date_visibility: str | None = None
    class DateDimensionFieldProperty(Struct):
        column: CfnAnalysis.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        field_id: str
        date_granularity: str | None = None
        format_configuration: CfnAnalysis.DateTimeFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        hierarchy_id: str | None = None
    class DateMeasureFieldProperty(Struct):
        column: CfnAnalysis.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        field_id: str
        aggregation_function: str | None = None
        format_configuration: CfnAnalysis.DateTimeFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class DateTimeDefaultValuesProperty(Struct):
        dynamic_value: CfnAnalysis.DynamicDefaultValueProperty | Mapping[str, Any] | IResolvable | None = None
        rolling_date: CfnAnalysis.RollingDateConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        static_values: Sequence[str] | None = None
    class DateTimeFormatConfigurationProperty(Struct):
        date_time_format: str | None = None
        null_value_format_configuration: CfnAnalysis.NullValueFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        numeric_format_configuration: CfnAnalysis.NumericFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class DateTimeHierarchyProperty(Struct):
        hierarchy_id: str
        drill_down_filters: Sequence[CfnAnalysis.DrillDownFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class DateTimeParameterDeclarationProperty(Struct):
        name: str
        default_values: CfnAnalysis.DateTimeDefaultValuesProperty | Mapping[str, Any] | IResolvable | None = None
        mapped_data_set_parameters: Sequence[CfnAnalysis.MappedDataSetParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        time_granularity: str | None = None
        value_when_unset: CfnAnalysis.DateTimeValueWhenUnsetConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class DateTimeParameterProperty(Struct):
        name: str
        values: Sequence[str]
    class DateTimePickerControlDisplayOptionsProperty(Struct):
        date_icon_visibility: str | None = None
        date_time_format: str | None = None
        helper_text_visibility: str | None = None
        info_icon_label_options: CfnAnalysis.SheetControlInfoIconLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title_options: CfnAnalysis.LabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class DateTimeValueWhenUnsetConfigurationProperty(Struct):
        custom_value: str | None = None
        value_when_unset_option: str | None = None
    class DecalSettingsConfigurationProperty(Struct):
        custom_decal_settings: Sequence[CfnAnalysis.DecalSettingsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class DecalSettingsProperty(Struct):
        decal_color: str | None = None
        decal_pattern_type: str | None = None
        decal_style_type: str | None = None
        decal_visibility: str | None = None
        element_value: str | None = None
    class DecimalDefaultValuesProperty(Struct):
        dynamic_value: CfnAnalysis.DynamicDefaultValueProperty | Mapping[str, Any] | IResolvable | None = None
        static_values: Sequence[float] | IResolvable | None = None
    class DecimalParameterDeclarationProperty(Struct):
        name: str
        parameter_value_type: str
        default_values: CfnAnalysis.DecimalDefaultValuesProperty | Mapping[str, Any] | IResolvable | None = None
        mapped_data_set_parameters: Sequence[CfnAnalysis.MappedDataSetParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        value_when_unset: CfnAnalysis.DecimalValueWhenUnsetConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class DecimalParameterProperty(Struct):
        name: str
        values: Sequence[float] | IResolvable
    class DecimalPlacesConfigurationProperty(Struct):
        decimal_places: float
    class DecimalValueWhenUnsetConfigurationProperty(Struct):
        custom_value: float | None = None
        value_when_unset_option: str | None = None
    class DefaultDateTimePickerControlOptionsProperty(Struct):
        commit_mode: str | None = None
        display_options: CfnAnalysis.DateTimePickerControlDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        type: str | None = None
    class DefaultFilterControlConfigurationProperty(Struct):
        control_options: CfnAnalysis.DefaultFilterControlOptionsProperty | Mapping[str, Any] | IResolvable
        title: str
    class DefaultFilterControlOptionsProperty(Struct):
        default_date_time_picker_options: CfnAnalysis.DefaultDateTimePickerControlOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        default_dropdown_options: CfnAnalysis.DefaultFilterDropDownControlOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        default_list_options: CfnAnalysis.DefaultFilterListControlOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        default_relative_date_time_options: CfnAnalysis.DefaultRelativeDateTimeControlOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        default_slider_options: CfnAnalysis.DefaultSliderControlOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        default_text_area_options: CfnAnalysis.DefaultTextAreaControlOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        default_text_field_options: CfnAnalysis.DefaultTextFieldControlOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class DefaultFilterDropDownControlOptionsProperty(Struct):
        commit_mode: str | None = None
        display_options: CfnAnalysis.DropDownControlDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        selectable_values: CfnAnalysis.FilterSelectableValuesProperty | Mapping[str, Any] | IResolvable | None = None
        type: str | None = None
    class DefaultFilterListControlOptionsProperty(Struct):
        display_options: CfnAnalysis.ListControlDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        selectable_values: CfnAnalysis.FilterSelectableValuesProperty | Mapping[str, Any] | IResolvable | None = None
        type: str | None = None
    class DefaultFreeFormLayoutConfigurationProperty(Struct):
        canvas_size_options: CfnAnalysis.FreeFormLayoutCanvasSizeOptionsProperty | Mapping[str, Any] | IResolvable
    class DefaultGridLayoutConfigurationProperty(Struct):
        canvas_size_options: CfnAnalysis.GridLayoutCanvasSizeOptionsProperty | Mapping[str, Any] | IResolvable
    class DefaultInteractiveLayoutConfigurationProperty(Struct):
        free_form: CfnAnalysis.DefaultFreeFormLayoutConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        grid: CfnAnalysis.DefaultGridLayoutConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class DefaultNewSheetConfigurationProperty(Struct):
        interactive_layout_configuration: CfnAnalysis.DefaultInteractiveLayoutConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        paginated_layout_configuration: CfnAnalysis.DefaultPaginatedLayoutConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        sheet_content_type: str | None = None
    class DefaultPaginatedLayoutConfigurationProperty(Struct):
        section_based: CfnAnalysis.DefaultSectionBasedLayoutConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class DefaultRelativeDateTimeControlOptionsProperty(Struct):
        commit_mode: str | None = None
        display_options: CfnAnalysis.RelativeDateTimeControlDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class DefaultSectionBasedLayoutConfigurationProperty(Struct):
        canvas_size_options: CfnAnalysis.SectionBasedLayoutCanvasSizeOptionsProperty | Mapping[str, Any] | IResolvable
    class DefaultSliderControlOptionsProperty(Struct):
        maximum_value: float
        minimum_value: float
        step_size: float
        display_options: CfnAnalysis.SliderControlDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        type: str | None = None
    class DefaultTextAreaControlOptionsProperty(Struct):
        delimiter: str | None = None
        display_options: CfnAnalysis.TextAreaControlDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class DefaultTextFieldControlOptionsProperty(Struct):
        display_options: CfnAnalysis.TextFieldControlDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class DestinationParameterValueConfigurationProperty(Struct):
        custom_values_configuration: CfnAnalysis.CustomValuesConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        select_all_value_options: str | None = None
        source_column: CfnAnalysis.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable | None = None
        source_field: str | None = None
        source_parameter_name: str | None = None
    class DimensionFieldProperty(Struct):
        categorical_dimension_field: CfnAnalysis.CategoricalDimensionFieldProperty | Mapping[str, Any] | IResolvable | None = None
        date_dimension_field: CfnAnalysis.DateDimensionFieldProperty | Mapping[str, Any] | IResolvable | None = None
        numerical_dimension_field: CfnAnalysis.NumericalDimensionFieldProperty | Mapping[str, Any] | IResolvable | None = None
    class DonutCenterOptionsProperty(Struct):
        label_visibility: str | None = None
    class DonutOptionsProperty(Struct):
        arc_options: CfnAnalysis.ArcOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        donut_center_options: CfnAnalysis.DonutCenterOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class DrillDownFilterProperty(Struct):
        category_filter: CfnAnalysis.CategoryDrillDownFilterProperty | Mapping[str, Any] | IResolvable | None = None
        numeric_equality_filter: CfnAnalysis.NumericEqualityDrillDownFilterProperty | Mapping[str, Any] | IResolvable | None = None
        time_range_filter: CfnAnalysis.TimeRangeDrillDownFilterProperty | Mapping[str, Any] | IResolvable | None = None
    class DropDownControlDisplayOptionsProperty(Struct):
        info_icon_label_options: CfnAnalysis.SheetControlInfoIconLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        select_all_options: CfnAnalysis.ListControlSelectAllOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title_options: CfnAnalysis.LabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class DynamicDefaultValueProperty(Struct):
        default_value_column: CfnAnalysis.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        group_name_column: CfnAnalysis.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable | None = None
        user_name_column: CfnAnalysis.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable | None = None
    class EmptyVisualProperty(Struct):
        visual_id: str
        actions: Sequence[CfnAnalysis.VisualCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        data_set_identifier: str | None = None
        topic_identifier: str | None = None
    class EntityProperty(Struct):
        path: str | None = None
    class ExcludePeriodConfigurationProperty(Struct):
        amount: float
        granularity: str
        status: str | None = None
    class ExplicitHierarchyProperty(Struct):
        columns: Sequence[CfnAnalysis.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable] | IResolvable
        hierarchy_id: str
        drill_down_filters: Sequence[CfnAnalysis.DrillDownFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class FieldBasedTooltipProperty(Struct):
        aggregation_visibility: str | None = None
        tooltip_fields: Sequence[CfnAnalysis.TooltipItemProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        tooltip_title_type: str | None = None
    class FieldLabelTypeProperty(Struct):
        field_id: str | None = None
        visibility: str | None = None
    class FieldSeriesItemProperty(Struct):
        axis_binding: str
        field_id: str
        settings: CfnAnalysis.LineChartSeriesSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class FieldSortOptionsProperty(Struct):
        column_sort: CfnAnalysis.ColumnSortProperty | Mapping[str, Any] | IResolvable | None = None
        field_sort: CfnAnalysis.FieldSortProperty | Mapping[str, Any] | IResolvable | None = None
    class FieldSortProperty(Struct):
        direction: str
        field_id: str
    class FieldTooltipItemProperty(Struct):
        field_id: str
        label: str | None = None
        tooltip_target: str | None = None
        visibility: str | None = None
    class FilledMapAggregatedFieldWellsProperty(Struct):
        geospatial: Sequence[CfnAnalysis.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        values: Sequence[CfnAnalysis.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class FilledMapConditionalFormattingOptionProperty(Struct):
        shape: CfnAnalysis.FilledMapShapeConditionalFormattingProperty | Mapping[str, Any] | IResolvable
    class FilledMapConditionalFormattingProperty(Struct):
        conditional_formatting_options: Sequence[CfnAnalysis.FilledMapConditionalFormattingOptionProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class FilledMapConfigurationProperty(Struct):
        field_wells: CfnAnalysis.FilledMapFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
        interactions: CfnAnalysis.VisualInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        legend: CfnAnalysis.LegendOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        map_style_options: CfnAnalysis.GeospatialMapStyleOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        sort_configuration: CfnAnalysis.FilledMapSortConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        tooltip: CfnAnalysis.TooltipOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        window_options: CfnAnalysis.GeospatialWindowOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class FilledMapFieldWellsProperty(Struct):
        filled_map_aggregated_field_wells: CfnAnalysis.FilledMapAggregatedFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
    class FilledMapShapeConditionalFormattingProperty(Struct):
        field_id: str
        format: CfnAnalysis.ShapeConditionalFormatProperty | Mapping[str, Any] | IResolvable | None = None
    class FilledMapSortConfigurationProperty(Struct):
        category_sort: Sequence[CfnAnalysis.FieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class FilledMapVisualProperty(Struct):
        visual_id: str
        actions: Sequence[CfnAnalysis.VisualCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        chart_configuration: CfnAnalysis.FilledMapConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        column_hierarchies: Sequence[CfnAnalysis.ColumnHierarchyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        conditional_formatting: CfnAnalysis.FilledMapConditionalFormattingProperty | Mapping[str, Any] | IResolvable | None = None
        subtitle: CfnAnalysis.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnAnalysis.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_content_alt_text: str | None = None
    class FilterControlProperty(Struct):
        cross_sheet: CfnAnalysis.FilterCrossSheetControlProperty | Mapping[str, Any] | IResolvable | None = None
        date_time_picker: CfnAnalysis.FilterDateTimePickerControlProperty | Mapping[str, Any] | IResolvable | None = None
        dropdown: CfnAnalysis.FilterDropDownControlProperty | Mapping[str, Any] | IResolvable | None = None
        list: CfnAnalysis.FilterListControlProperty | Mapping[str, Any] | IResolvable | None = None
        relative_date_time: CfnAnalysis.FilterRelativeDateTimeControlProperty | Mapping[str, Any] | IResolvable | None = None
        slider: CfnAnalysis.FilterSliderControlProperty | Mapping[str, Any] | IResolvable | None = None
        text_area: CfnAnalysis.FilterTextAreaControlProperty | Mapping[str, Any] | IResolvable | None = None
        text_field: CfnAnalysis.FilterTextFieldControlProperty | Mapping[str, Any] | IResolvable | None = None
    class FilterCrossSheetControlProperty(Struct):
        filter_control_id: str
        source_filter_id: str
        cascading_control_configuration: CfnAnalysis.CascadingControlConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class FilterDateTimePickerControlProperty(Struct):
        filter_control_id: str
        source_filter_id: str
        title: str
        commit_mode: str | None = None
        display_options: CfnAnalysis.DateTimePickerControlDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        type: str | None = None
    class FilterDropDownControlProperty(Struct):
        filter_control_id: str
        source_filter_id: str
        title: str
        cascading_control_configuration: CfnAnalysis.CascadingControlConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        commit_mode: str | None = None
        display_options: CfnAnalysis.DropDownControlDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        selectable_values: CfnAnalysis.FilterSelectableValuesProperty | Mapping[str, Any] | IResolvable | None = None
        type: str | None = None
    class FilterGroupProperty(Struct):
        cross_dataset: str
        filter_group_id: str
        filters: Sequence[CfnAnalysis.FilterProperty | Mapping[str, Any] | IResolvable] | IResolvable
        scope_configuration: CfnAnalysis.FilterScopeConfigurationProperty | Mapping[str, Any] | IResolvable
        status: str | None = None
    class FilterListConfigurationProperty(Struct):
        match_operator: str
        category_values: Sequence[str] | None = None
        null_option: str | None = None
        select_all_options: str | None = None
    class FilterListControlProperty(Struct):
        filter_control_id: str
        source_filter_id: str
        title: str
        cascading_control_configuration: CfnAnalysis.CascadingControlConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        display_options: CfnAnalysis.ListControlDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        selectable_values: CfnAnalysis.FilterSelectableValuesProperty | Mapping[str, Any] | IResolvable | None = None
        type: str | None = None
    class FilterOperationSelectedFieldsConfigurationProperty(Struct):
        selected_columns: Sequence[CfnAnalysis.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        selected_field_options: str | None = None
        selected_fields: Sequence[str] | None = None
    class FilterOperationTargetVisualsConfigurationProperty(Struct):
        same_sheet_target_visual_configuration: CfnAnalysis.SameSheetTargetVisualConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class FilterProperty(Struct):
        category_filter: CfnAnalysis.CategoryFilterProperty | Mapping[str, Any] | IResolvable | None = None
        nested_filter: CfnAnalysis.NestedFilterProperty | Mapping[str, Any] | IResolvable | None = None
        numeric_equality_filter: CfnAnalysis.NumericEqualityFilterProperty | Mapping[str, Any] | IResolvable | None = None
        numeric_range_filter: CfnAnalysis.NumericRangeFilterProperty | Mapping[str, Any] | IResolvable | None = None
        relative_dates_filter: CfnAnalysis.RelativeDatesFilterProperty | Mapping[str, Any] | IResolvable | None = None
        time_equality_filter: CfnAnalysis.TimeEqualityFilterProperty | Mapping[str, Any] | IResolvable | None = None
        time_range_filter: CfnAnalysis.TimeRangeFilterProperty | Mapping[str, Any] | IResolvable | None = None
        top_bottom_filter: CfnAnalysis.TopBottomFilterProperty | Mapping[str, Any] | IResolvable | None = None
    class FilterRelativeDateTimeControlProperty(Struct):
        filter_control_id: str
        source_filter_id: str
        title: str
        commit_mode: str | None = None
        display_options: CfnAnalysis.RelativeDateTimeControlDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class FilterScopeConfigurationProperty(Struct):
        all_sheets: Any | None = None
        selected_sheets: CfnAnalysis.SelectedSheetsFilterScopeConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class FilterSelectableValuesProperty(Struct):
        values: Sequence[str] | None = None
    class FilterSliderControlProperty(Struct):
        filter_control_id: str
        maximum_value: float
        minimum_value: float
        source_filter_id: str
        step_size: float
        title: str
        display_options: CfnAnalysis.SliderControlDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        type: str | None = None
    class FilterTextAreaControlProperty(Struct):
        filter_control_id: str
        source_filter_id: str
        title: str
        delimiter: str | None = None
        display_options: CfnAnalysis.TextAreaControlDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class FilterTextFieldControlProperty(Struct):
        filter_control_id: str
        source_filter_id: str
        title: str
        display_options: CfnAnalysis.TextFieldControlDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class FontConfigurationProperty(Struct):
        font_color: str | None = None
        font_decoration: str | None = None
        font_family: str | None = None
        font_size: CfnAnalysis.FontSizeProperty | Mapping[str, Any] | IResolvable | None = None
        font_style: str | None = None
        font_weight: CfnAnalysis.FontWeightProperty | Mapping[str, Any] | IResolvable | None = None
    class FontSizeProperty(Struct):
        absolute: str | None = None
        relative: str | None = None
    class FontWeightProperty(Struct):
        name: str | None = None
    class ForecastComputationProperty(Struct):
        computation_id: str
        custom_seasonality_value: float | None = None
        lower_boundary: float | None = None
        name: str | None = None
        periods_backward: float | None = None
        periods_forward: float | None = None
        prediction_interval: float | None = None
        seasonality: str | None = None
        time: CfnAnalysis.DimensionFieldProperty | Mapping[str, Any] | IResolvable | None = None
        upper_boundary: float | None = None
        value: CfnAnalysis.MeasureFieldProperty | Mapping[str, Any] | IResolvable | None = None
    class ForecastConfigurationProperty(Struct):
        forecast_properties: CfnAnalysis.TimeBasedForecastPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        scenario: CfnAnalysis.ForecastScenarioProperty | Mapping[str, Any] | IResolvable | None = None
    class ForecastScenarioProperty(Struct):
        what_if_point_scenario: CfnAnalysis.WhatIfPointScenarioProperty | Mapping[str, Any] | IResolvable | None = None
        what_if_range_scenario: CfnAnalysis.WhatIfRangeScenarioProperty | Mapping[str, Any] | IResolvable | None = None
    class FormatConfigurationProperty(Struct):
        date_time_format_configuration: CfnAnalysis.DateTimeFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        number_format_configuration: CfnAnalysis.NumberFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        string_format_configuration: CfnAnalysis.StringFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class FreeFormLayoutCanvasSizeOptionsProperty(Struct):
        screen_canvas_size_options: CfnAnalysis.FreeFormLayoutScreenCanvasSizeOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class FreeFormLayoutConfigurationProperty(Struct):
        elements: Sequence[CfnAnalysis.FreeFormLayoutElementProperty | Mapping[str, Any] | IResolvable] | IResolvable
        canvas_size_options: CfnAnalysis.FreeFormLayoutCanvasSizeOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        groups: Sequence[CfnAnalysis.SheetLayoutGroupProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class FreeFormLayoutElementBackgroundStyleProperty(Struct):
        color: str | None = None
        visibility: str | None = None
    class FreeFormLayoutElementBorderStyleProperty(Struct):
        color: str | None = None
        visibility: str | None = None
        width: str | None = None
    class FreeFormLayoutElementProperty(Struct):
        element_id: str
        element_type: str
        height: str
        width: str
        x_axis_location: str
        y_axis_location: str
        background_style: CfnAnalysis.FreeFormLayoutElementBackgroundStyleProperty | Mapping[str, Any] | IResolvable | None = None
        border_radius: str | None = None
        border_style: CfnAnalysis.FreeFormLayoutElementBorderStyleProperty | Mapping[str, Any] | IResolvable | None = None
        loading_animation: CfnAnalysis.LoadingAnimationProperty | Mapping[str, Any] | IResolvable | None = None
        padding: str | None = None
        rendering_rules: Sequence[CfnAnalysis.SheetElementRenderingRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        selected_border_style: CfnAnalysis.FreeFormLayoutElementBorderStyleProperty | Mapping[str, Any] | IResolvable | None = None
        visibility: str | None = None
    class FreeFormLayoutScreenCanvasSizeOptionsProperty(Struct):
        optimized_view_port_width: str
    class FreeFormSectionLayoutConfigurationProperty(Struct):
        elements: Sequence[CfnAnalysis.FreeFormLayoutElementProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class FunnelChartAggregatedFieldWellsProperty(Struct):
        category: Sequence[CfnAnalysis.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        values: Sequence[CfnAnalysis.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class FunnelChartConfigurationProperty(Struct):
        category_label_options: CfnAnalysis.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        data_label_options: CfnAnalysis.FunnelChartDataLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        field_wells: CfnAnalysis.FunnelChartFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
        interactions: CfnAnalysis.VisualInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        sort_configuration: CfnAnalysis.FunnelChartSortConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        tooltip: CfnAnalysis.TooltipOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        value_label_options: CfnAnalysis.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_palette: CfnAnalysis.VisualPaletteProperty | Mapping[str, Any] | IResolvable | None = None
    class FunnelChartDataLabelOptionsProperty(Struct):
        category_label_visibility: str | None = None
        label_color: str | None = None
        label_font_configuration: CfnAnalysis.FontConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        measure_data_label_style: str | None = None
        measure_label_visibility: str | None = None
        position: str | None = None
        visibility: str | None = None
    class FunnelChartFieldWellsProperty(Struct):
        funnel_chart_aggregated_field_wells: CfnAnalysis.FunnelChartAggregatedFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
    class FunnelChartSortConfigurationProperty(Struct):
        category_items_limit: CfnAnalysis.ItemsLimitConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        category_sort: Sequence[CfnAnalysis.FieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class FunnelChartVisualProperty(Struct):
        visual_id: str
        actions: Sequence[CfnAnalysis.VisualCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        chart_configuration: CfnAnalysis.FunnelChartConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        column_hierarchies: Sequence[CfnAnalysis.ColumnHierarchyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        subtitle: CfnAnalysis.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnAnalysis.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_content_alt_text: str | None = None
    class GaugeChartArcConditionalFormattingProperty(Struct):
        foreground_color: CfnAnalysis.ConditionalFormattingColorProperty | Mapping[str, Any] | IResolvable | None = None
    class GaugeChartColorConfigurationProperty(Struct):
        background_color: str | None = None
        foreground_color: str | None = None
    class GaugeChartConditionalFormattingOptionProperty(Struct):
        arc: CfnAnalysis.GaugeChartArcConditionalFormattingProperty | Mapping[str, Any] | IResolvable | None = None
        primary_value: CfnAnalysis.GaugeChartPrimaryValueConditionalFormattingProperty | Mapping[str, Any] | IResolvable | None = None
    class GaugeChartConditionalFormattingProperty(Struct):
        conditional_formatting_options: Sequence[CfnAnalysis.GaugeChartConditionalFormattingOptionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class GaugeChartConfigurationProperty(Struct):
        color_configuration: CfnAnalysis.GaugeChartColorConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        data_labels: CfnAnalysis.DataLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        field_wells: CfnAnalysis.GaugeChartFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
        gauge_chart_options: CfnAnalysis.GaugeChartOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        interactions: CfnAnalysis.VisualInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        tooltip_options: CfnAnalysis.TooltipOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_palette: CfnAnalysis.VisualPaletteProperty | Mapping[str, Any] | IResolvable | None = None
    class GaugeChartFieldWellsProperty(Struct):
        target_values: Sequence[CfnAnalysis.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        values: Sequence[CfnAnalysis.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class GaugeChartOptionsProperty(Struct):
        arc: CfnAnalysis.ArcConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        arc_axis: CfnAnalysis.ArcAxisConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        comparison: CfnAnalysis.ComparisonConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        primary_value_display_type: str | None = None
        primary_value_font_configuration: CfnAnalysis.FontConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class GaugeChartPrimaryValueConditionalFormattingProperty(Struct):
        icon: CfnAnalysis.ConditionalFormattingIconProperty | Mapping[str, Any] | IResolvable | None = None
        text_color: CfnAnalysis.ConditionalFormattingColorProperty | Mapping[str, Any] | IResolvable | None = None
    class GaugeChartVisualProperty(Struct):
        visual_id: str
        actions: Sequence[CfnAnalysis.VisualCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        chart_configuration: CfnAnalysis.GaugeChartConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        conditional_formatting: CfnAnalysis.GaugeChartConditionalFormattingProperty | Mapping[str, Any] | IResolvable | None = None
        subtitle: CfnAnalysis.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnAnalysis.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_content_alt_text: str | None = None
    class GeospatialCategoricalColorProperty(Struct):
        category_data_colors: Sequence[CfnAnalysis.GeospatialCategoricalDataColorProperty | Mapping[str, Any] | IResolvable] | IResolvable
        default_opacity: float | None = None
        null_data_settings: CfnAnalysis.GeospatialNullDataSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        null_data_visibility: str | None = None
    class GeospatialCategoricalDataColorProperty(Struct):
        color: str
        data_value: str
    class GeospatialCircleRadiusProperty(Struct):
        radius: float | None = None
    class GeospatialCircleSymbolStyleProperty(Struct):
        circle_radius: CfnAnalysis.GeospatialCircleRadiusProperty | Mapping[str, Any] | IResolvable | None = None
        fill_color: CfnAnalysis.GeospatialColorProperty | Mapping[str, Any] | IResolvable | None = None
        stroke_color: CfnAnalysis.GeospatialColorProperty | Mapping[str, Any] | IResolvable | None = None
        stroke_width: CfnAnalysis.GeospatialLineWidthProperty | Mapping[str, Any] | IResolvable | None = None
    class GeospatialColorProperty(Struct):
        categorical: CfnAnalysis.GeospatialCategoricalColorProperty | Mapping[str, Any] | IResolvable | None = None
        gradient: CfnAnalysis.GeospatialGradientColorProperty | Mapping[str, Any] | IResolvable | None = None
        solid: CfnAnalysis.GeospatialSolidColorProperty | Mapping[str, Any] | IResolvable | None = None
    class GeospatialCoordinateBoundsProperty(Struct):
        east: float
        north: float
        south: float
        west: float
    class GeospatialDataSourceItemProperty(Struct):
        static_file_data_source: CfnAnalysis.GeospatialStaticFileSourceProperty | Mapping[str, Any] | IResolvable | None = None
    class GeospatialGradientColorProperty(Struct):
        step_colors: Sequence[CfnAnalysis.GeospatialGradientStepColorProperty | Mapping[str, Any] | IResolvable] | IResolvable
        default_opacity: float | None = None
        null_data_settings: CfnAnalysis.GeospatialNullDataSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        null_data_visibility: str | None = None
    class GeospatialGradientStepColorProperty(Struct):
        color: str
        data_value: float
    class GeospatialHeatmapColorScaleProperty(Struct):
        colors: Sequence[CfnAnalysis.GeospatialHeatmapDataColorProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class GeospatialHeatmapConfigurationProperty(Struct):
        heatmap_color: CfnAnalysis.GeospatialHeatmapColorScaleProperty | Mapping[str, Any] | IResolvable | None = None
    class GeospatialHeatmapDataColorProperty(Struct):
        color: str
    class GeospatialLayerColorFieldProperty(Struct):
        color_dimensions_fields: Sequence[CfnAnalysis.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        color_values_fields: Sequence[CfnAnalysis.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class GeospatialLayerDefinitionProperty(Struct):
        line_layer: CfnAnalysis.GeospatialLineLayerProperty | Mapping[str, Any] | IResolvable | None = None
        point_layer: CfnAnalysis.GeospatialPointLayerProperty | Mapping[str, Any] | IResolvable | None = None
        polygon_layer: CfnAnalysis.GeospatialPolygonLayerProperty | Mapping[str, Any] | IResolvable | None = None
    class GeospatialLayerItemProperty(Struct):
        layer_id: str
        actions: Sequence[CfnAnalysis.LayerCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        data_source: CfnAnalysis.GeospatialDataSourceItemProperty | Mapping[str, Any] | IResolvable | None = None
        join_definition: CfnAnalysis.GeospatialLayerJoinDefinitionProperty | Mapping[str, Any] | IResolvable | None = None
        label: str | None = None
        layer_definition: CfnAnalysis.GeospatialLayerDefinitionProperty | Mapping[str, Any] | IResolvable | None = None
        layer_type: str | None = None
        tooltip: CfnAnalysis.TooltipOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visibility: str | None = None
    class GeospatialLayerJoinDefinitionProperty(Struct):
        color_field: CfnAnalysis.GeospatialLayerColorFieldProperty | Mapping[str, Any] | IResolvable | None = None
        dataset_key_field: CfnAnalysis.UnaggregatedFieldProperty | Mapping[str, Any] | IResolvable | None = None
        shape_key_field: str | None = None
    class GeospatialLayerMapConfigurationProperty(Struct):
        interactions: CfnAnalysis.VisualInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        legend: CfnAnalysis.LegendOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        map_layers: Sequence[CfnAnalysis.GeospatialLayerItemProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        map_state: CfnAnalysis.GeospatialMapStateProperty | Mapping[str, Any] | IResolvable | None = None
        map_style: CfnAnalysis.GeospatialMapStyleProperty | Mapping[str, Any] | IResolvable | None = None
    class GeospatialLineLayerProperty(Struct):
        style: CfnAnalysis.GeospatialLineStyleProperty | Mapping[str, Any] | IResolvable
    class GeospatialLineStyleProperty(Struct):
        line_symbol_style: CfnAnalysis.GeospatialLineSymbolStyleProperty | Mapping[str, Any] | IResolvable | None = None
    class GeospatialLineSymbolStyleProperty(Struct):
        fill_color: CfnAnalysis.GeospatialColorProperty | Mapping[str, Any] | IResolvable | None = None
        line_width: CfnAnalysis.GeospatialLineWidthProperty | Mapping[str, Any] | IResolvable | None = None
    class GeospatialLineWidthProperty(Struct):
        line_width: float | None = None
    class GeospatialMapAggregatedFieldWellsProperty(Struct):
        colors: Sequence[CfnAnalysis.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        geospatial: Sequence[CfnAnalysis.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        values: Sequence[CfnAnalysis.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class GeospatialMapConfigurationProperty(Struct):
        field_wells: CfnAnalysis.GeospatialMapFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
        interactions: CfnAnalysis.VisualInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        legend: CfnAnalysis.LegendOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        map_style_options: CfnAnalysis.GeospatialMapStyleOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        point_style_options: CfnAnalysis.GeospatialPointStyleOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        tooltip: CfnAnalysis.TooltipOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_palette: CfnAnalysis.VisualPaletteProperty | Mapping[str, Any] | IResolvable | None = None
        window_options: CfnAnalysis.GeospatialWindowOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class GeospatialMapFieldWellsProperty(Struct):
        geospatial_map_aggregated_field_wells: CfnAnalysis.GeospatialMapAggregatedFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
    class GeospatialMapStateProperty(Struct):
        bounds: CfnAnalysis.GeospatialCoordinateBoundsProperty | Mapping[str, Any] | IResolvable | None = None
        map_navigation: str | None = None
    class GeospatialMapStyleOptionsProperty(Struct):
        base_map_style: str | None = None
    class GeospatialMapStyleProperty(Struct):
        background_color: str | None = None
        base_map_style: str | None = None
        base_map_visibility: str | None = None
    class GeospatialMapVisualProperty(Struct):
        visual_id: str
        actions: Sequence[CfnAnalysis.VisualCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        chart_configuration: CfnAnalysis.GeospatialMapConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        column_hierarchies: Sequence[CfnAnalysis.ColumnHierarchyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        subtitle: CfnAnalysis.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnAnalysis.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_content_alt_text: str | None = None
    class GeospatialNullDataSettingsProperty(Struct):
        symbol_style: CfnAnalysis.GeospatialNullSymbolStyleProperty | Mapping[str, Any] | IResolvable
    class GeospatialNullSymbolStyleProperty(Struct):
        fill_color: str | None = None
        stroke_color: str | None = None
        stroke_width: float | None = None
    class GeospatialPointLayerProperty(Struct):
        style: CfnAnalysis.GeospatialPointStyleProperty | Mapping[str, Any] | IResolvable
    class GeospatialPointStyleOptionsProperty(Struct):
        cluster_marker_configuration: CfnAnalysis.ClusterMarkerConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        heatmap_configuration: CfnAnalysis.GeospatialHeatmapConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        selected_point_style: str | None = None
    class GeospatialPointStyleProperty(Struct):
        circle_symbol_style: CfnAnalysis.GeospatialCircleSymbolStyleProperty | Mapping[str, Any] | IResolvable | None = None
    class GeospatialPolygonLayerProperty(Struct):
        style: CfnAnalysis.GeospatialPolygonStyleProperty | Mapping[str, Any] | IResolvable
    class GeospatialPolygonStyleProperty(Struct):
        polygon_symbol_style: CfnAnalysis.GeospatialPolygonSymbolStyleProperty | Mapping[str, Any] | IResolvable | None = None
    class GeospatialPolygonSymbolStyleProperty(Struct):
        fill_color: CfnAnalysis.GeospatialColorProperty | Mapping[str, Any] | IResolvable | None = None
        stroke_color: CfnAnalysis.GeospatialColorProperty | Mapping[str, Any] | IResolvable | None = None
        stroke_width: CfnAnalysis.GeospatialLineWidthProperty | Mapping[str, Any] | IResolvable | None = None
    class GeospatialSolidColorProperty(Struct):
        color: str
        state: str | None = None
    class GeospatialStaticFileSourceProperty(Struct):
        static_file_id: str
    class GeospatialWindowOptionsProperty(Struct):
        bounds: CfnAnalysis.GeospatialCoordinateBoundsProperty | Mapping[str, Any] | IResolvable | None = None
        map_zoom_mode: str | None = None
    class GlobalTableBorderOptionsProperty(Struct):
        side_specific_border: CfnAnalysis.TableSideBorderOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        uniform_border: CfnAnalysis.TableBorderOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class GradientColorProperty(Struct):
        stops: Sequence[CfnAnalysis.GradientStopProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class GradientStopProperty(Struct):
        gradient_offset: float
        color: str | None = None
        data_value: float | None = None
    class GridLayoutCanvasSizeOptionsProperty(Struct):
        screen_canvas_size_options: CfnAnalysis.GridLayoutScreenCanvasSizeOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class GridLayoutConfigurationProperty(Struct):
        elements: Sequence[CfnAnalysis.GridLayoutElementProperty | Mapping[str, Any] | IResolvable] | IResolvable
        canvas_size_options: CfnAnalysis.GridLayoutCanvasSizeOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class GridLayoutElementBackgroundStyleProperty(Struct):
        color: str | None = None
        visibility: str | None = None
    class GridLayoutElementBorderStyleProperty(Struct):
        color: str | None = None
        visibility: str | None = None
        width: str | None = None
    class GridLayoutElementProperty(Struct):
        column_span: float
        element_id: str
        element_type: str
        row_span: float
        background_style: CfnAnalysis.GridLayoutElementBackgroundStyleProperty | Mapping[str, Any] | IResolvable | None = None
        border_radius: str | None = None
        border_style: CfnAnalysis.GridLayoutElementBorderStyleProperty | Mapping[str, Any] | IResolvable | None = None
        column_index: float | None = None
        loading_animation: CfnAnalysis.LoadingAnimationProperty | Mapping[str, Any] | IResolvable | None = None
        padding: str | None = None
        row_index: float | None = None
        selected_border_style: CfnAnalysis.GridLayoutElementBorderStyleProperty | Mapping[str, Any] | IResolvable | None = None
    class GridLayoutScreenCanvasSizeOptionsProperty(Struct):
        resize_option: str
        optimized_view_port_width: str | None = None
    class GrowthRateComputationProperty(Struct):
        computation_id: str
        name: str | None = None
        period_size: float | None = None
        time: CfnAnalysis.DimensionFieldProperty | Mapping[str, Any] | IResolvable | None = None
        value: CfnAnalysis.MeasureFieldProperty | Mapping[str, Any] | IResolvable | None = None
    class HeaderFooterSectionConfigurationProperty(Struct):
        layout: CfnAnalysis.SectionLayoutConfigurationProperty | Mapping[str, Any] | IResolvable
        section_id: str
        style: CfnAnalysis.SectionStyleProperty | Mapping[str, Any] | IResolvable | None = None
    class HeatMapAggregatedFieldWellsProperty(Struct):
        columns: Sequence[CfnAnalysis.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        rows: Sequence[CfnAnalysis.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        values: Sequence[CfnAnalysis.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class HeatMapConfigurationProperty(Struct):
        color_scale: CfnAnalysis.ColorScaleProperty | Mapping[str, Any] | IResolvable | None = None
        column_label_options: CfnAnalysis.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        data_labels: CfnAnalysis.DataLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        field_wells: CfnAnalysis.HeatMapFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
        interactions: CfnAnalysis.VisualInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        legend: CfnAnalysis.LegendOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        row_label_options: CfnAnalysis.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        sort_configuration: CfnAnalysis.HeatMapSortConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        tooltip: CfnAnalysis.TooltipOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class HeatMapFieldWellsProperty(Struct):
        heat_map_aggregated_field_wells: CfnAnalysis.HeatMapAggregatedFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
    class HeatMapSortConfigurationProperty(Struct):
        heat_map_column_items_limit_configuration: CfnAnalysis.ItemsLimitConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        heat_map_column_sort: Sequence[CfnAnalysis.FieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        heat_map_row_items_limit_configuration: CfnAnalysis.ItemsLimitConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        heat_map_row_sort: Sequence[CfnAnalysis.FieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class HeatMapVisualProperty(Struct):
        visual_id: str
        actions: Sequence[CfnAnalysis.VisualCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        chart_configuration: CfnAnalysis.HeatMapConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        column_hierarchies: Sequence[CfnAnalysis.ColumnHierarchyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        subtitle: CfnAnalysis.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnAnalysis.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_content_alt_text: str | None = None
    class HistogramAggregatedFieldWellsProperty(Struct):
        values: Sequence[CfnAnalysis.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class HistogramBinOptionsProperty(Struct):
        bin_count: CfnAnalysis.BinCountOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        bin_width: CfnAnalysis.BinWidthOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        selected_bin_type: str | None = None
        start_value: float | None = None
    class HistogramConfigurationProperty(Struct):
        bin_options: CfnAnalysis.HistogramBinOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        data_labels: CfnAnalysis.DataLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        field_wells: CfnAnalysis.HistogramFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
        interactions: CfnAnalysis.VisualInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        tooltip: CfnAnalysis.TooltipOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_palette: CfnAnalysis.VisualPaletteProperty | Mapping[str, Any] | IResolvable | None = None
        x_axis_display_options: CfnAnalysis.AxisDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        x_axis_label_options: CfnAnalysis.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        y_axis_display_options: CfnAnalysis.AxisDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class HistogramFieldWellsProperty(Struct):
        histogram_aggregated_field_wells: CfnAnalysis.HistogramAggregatedFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
    class HistogramVisualProperty(Struct):
        visual_id: str
        actions: Sequence[CfnAnalysis.VisualCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        chart_configuration: CfnAnalysis.HistogramConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        subtitle: CfnAnalysis.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnAnalysis.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_content_alt_text: str | None = None
    class ImageCustomActionOperationProperty(Struct):
        navigation_operation: CfnAnalysis.CustomActionNavigationOperationProperty | Mapping[str, Any] | IResolvable | None = None
        set_parameters_operation: CfnAnalysis.CustomActionSetParametersOperationProperty | Mapping[str, Any] | IResolvable | None = None
        url_operation: CfnAnalysis.CustomActionURLOperationProperty | Mapping[str, Any] | IResolvable | None = None
    class ImageCustomActionProperty(Struct):
        action_operations: Sequence[CfnAnalysis.ImageCustomActionOperationProperty | Mapping[str, Any] | IResolvable] | IResolvable
        custom_action_id: str
        name: str
        trigger: str
        status: str | None = None
    class ImageInteractionOptionsProperty(Struct):
        image_menu_option: CfnAnalysis.ImageMenuOptionProperty | Mapping[str, Any] | IResolvable | None = None
    class ImageMenuOptionProperty(Struct):
        availability_status: str | None = None
    class ImageStaticFileProperty(Struct):
        static_file_id: str
        source: CfnAnalysis.StaticFileSourceProperty | Mapping[str, Any] | IResolvable | None = None
    class InnerFilterProperty(Struct):
        category_inner_filter: CfnAnalysis.CategoryInnerFilterProperty | Mapping[str, Any] | IResolvable | None = None
    class InsightConfigurationProperty(Struct):
        computations: Sequence[CfnAnalysis.ComputationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        custom_narrative: CfnAnalysis.CustomNarrativeOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        interactions: CfnAnalysis.VisualInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class InsightVisualProperty(Struct):
        visual_id: str
        actions: Sequence[CfnAnalysis.VisualCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        data_set_identifier: str | None = None
        insight_configuration: CfnAnalysis.InsightConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        subtitle: CfnAnalysis.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnAnalysis.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        topic_identifier: str | None = None
        visual_content_alt_text: str | None = None
    class IntegerDefaultValuesProperty(Struct):
        dynamic_value: CfnAnalysis.DynamicDefaultValueProperty | Mapping[str, Any] | IResolvable | None = None
        static_values: Sequence[float] | IResolvable | None = None
    class IntegerParameterDeclarationProperty(Struct):
        name: str
        parameter_value_type: str
        default_values: CfnAnalysis.IntegerDefaultValuesProperty | Mapping[str, Any] | IResolvable | None = None
        mapped_data_set_parameters: Sequence[CfnAnalysis.MappedDataSetParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        value_when_unset: CfnAnalysis.IntegerValueWhenUnsetConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class IntegerParameterProperty(Struct):
        name: str
        values: Sequence[float] | IResolvable
    class IntegerValueWhenUnsetConfigurationProperty(Struct):
        custom_value: float | None = None
        value_when_unset_option: str | None = None
    class ItemsLimitConfigurationProperty(Struct):
        items_limit: float | None = None
        other_categories: str | None = None
    class KPIActualValueConditionalFormattingProperty(Struct):
        icon: CfnAnalysis.ConditionalFormattingIconProperty | Mapping[str, Any] | IResolvable | None = None
        text_color: CfnAnalysis.ConditionalFormattingColorProperty | Mapping[str, Any] | IResolvable | None = None
    class KPIComparisonValueConditionalFormattingProperty(Struct):
        icon: CfnAnalysis.ConditionalFormattingIconProperty | Mapping[str, Any] | IResolvable | None = None
        text_color: CfnAnalysis.ConditionalFormattingColorProperty | Mapping[str, Any] | IResolvable | None = None
    class KPIConditionalFormattingOptionProperty(Struct):
        actual_value: CfnAnalysis.KPIActualValueConditionalFormattingProperty | Mapping[str, Any] | IResolvable | None = None
        comparison_value: CfnAnalysis.KPIComparisonValueConditionalFormattingProperty | Mapping[str, Any] | IResolvable | None = None
        primary_value: CfnAnalysis.KPIPrimaryValueConditionalFormattingProperty | Mapping[str, Any] | IResolvable | None = None
        progress_bar: CfnAnalysis.KPIProgressBarConditionalFormattingProperty | Mapping[str, Any] | IResolvable | None = None
    class KPIConditionalFormattingProperty(Struct):
        conditional_formatting_options: Sequence[CfnAnalysis.KPIConditionalFormattingOptionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class KPIConfigurationProperty(Struct):
        field_wells: CfnAnalysis.KPIFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
        interactions: CfnAnalysis.VisualInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        kpi_options: CfnAnalysis.KPIOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        sort_configuration: CfnAnalysis.KPISortConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class KPIFieldWellsProperty(Struct):
        target_values: Sequence[CfnAnalysis.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        trend_groups: Sequence[CfnAnalysis.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        values: Sequence[CfnAnalysis.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class KPIOptionsProperty(Struct):
        comparison: CfnAnalysis.ComparisonConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        primary_value_display_type: str | None = None
        primary_value_font_configuration: CfnAnalysis.FontConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        progress_bar: CfnAnalysis.ProgressBarOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        secondary_value: CfnAnalysis.SecondaryValueOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        secondary_value_font_configuration: CfnAnalysis.FontConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        sparkline: CfnAnalysis.KPISparklineOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        trend_arrows: CfnAnalysis.TrendArrowOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_layout_options: CfnAnalysis.KPIVisualLayoutOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class KPIPrimaryValueConditionalFormattingProperty(Struct):
        icon: CfnAnalysis.ConditionalFormattingIconProperty | Mapping[str, Any] | IResolvable | None = None
        text_color: CfnAnalysis.ConditionalFormattingColorProperty | Mapping[str, Any] | IResolvable | None = None
    class KPIProgressBarConditionalFormattingProperty(Struct):
        foreground_color: CfnAnalysis.ConditionalFormattingColorProperty | Mapping[str, Any] | IResolvable | None = None
    class KPISortConfigurationProperty(Struct):
        trend_group_sort: Sequence[CfnAnalysis.FieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class KPISparklineOptionsProperty(Struct):
        type: str
        color: str | None = None
        tooltip_visibility: str | None = None
        visibility: str | None = None
    class KPIVisualLayoutOptionsProperty(Struct):
        standard_layout: CfnAnalysis.KPIVisualStandardLayoutProperty | Mapping[str, Any] | IResolvable | None = None
    class KPIVisualProperty(Struct):
        visual_id: str
        actions: Sequence[CfnAnalysis.VisualCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        chart_configuration: CfnAnalysis.KPIConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        column_hierarchies: Sequence[CfnAnalysis.ColumnHierarchyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        conditional_formatting: CfnAnalysis.KPIConditionalFormattingProperty | Mapping[str, Any] | IResolvable | None = None
        subtitle: CfnAnalysis.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnAnalysis.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_content_alt_text: str | None = None
    class KPIVisualStandardLayoutProperty(Struct):
        type: str
    class LabelOptionsProperty(Struct):
        custom_label: str | None = None
        font_configuration: CfnAnalysis.FontConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        visibility: str | None = None
    class LayerCustomActionOperationProperty(Struct):
        filter_operation: CfnAnalysis.CustomActionFilterOperationProperty | Mapping[str, Any] | IResolvable | None = None
        navigation_operation: CfnAnalysis.CustomActionNavigationOperationProperty | Mapping[str, Any] | IResolvable | None = None
        set_parameters_operation: CfnAnalysis.CustomActionSetParametersOperationProperty | Mapping[str, Any] | IResolvable | None = None
        url_operation: CfnAnalysis.CustomActionURLOperationProperty | Mapping[str, Any] | IResolvable | None = None
    class LayerCustomActionProperty(Struct):
        action_operations: Sequence[CfnAnalysis.LayerCustomActionOperationProperty | Mapping[str, Any] | IResolvable] | IResolvable
        custom_action_id: str
        name: str
        trigger: str
        status: str | None = None
    class LayerMapVisualProperty(Struct):
        visual_id: str
        chart_configuration: CfnAnalysis.GeospatialLayerMapConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        data_set_identifier: str | None = None
        subtitle: CfnAnalysis.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnAnalysis.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        topic_identifier: str | None = None
        visual_content_alt_text: str | None = None
    class LayoutConfigurationProperty(Struct):
        free_form_layout: CfnAnalysis.FreeFormLayoutConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        grid_layout: CfnAnalysis.GridLayoutConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        section_based_layout: CfnAnalysis.SectionBasedLayoutConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class LayoutProperty(Struct):
        configuration: CfnAnalysis.LayoutConfigurationProperty | Mapping[str, Any] | IResolvable
    class LegendOptionsProperty(Struct):
        height: str | None = None
        position: str | None = None
        title: CfnAnalysis.LabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        value_font_configuration: CfnAnalysis.FontConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        visibility: str | None = None
        width: str | None = None
    class LineChartAggregatedFieldWellsProperty(Struct):
        category: Sequence[CfnAnalysis.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        colors: Sequence[CfnAnalysis.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        small_multiples: Sequence[CfnAnalysis.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        values: Sequence[CfnAnalysis.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class LineChartConfigurationProperty(Struct):
        contribution_analysis_defaults: Sequence[CfnAnalysis.ContributionAnalysisDefaultProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        data_labels: CfnAnalysis.DataLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        default_series_settings: CfnAnalysis.LineChartDefaultSeriesSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        field_wells: CfnAnalysis.LineChartFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
        forecast_configurations: Sequence[CfnAnalysis.ForecastConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        interactions: CfnAnalysis.VisualInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        legend: CfnAnalysis.LegendOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        primary_y_axis_display_options: CfnAnalysis.LineSeriesAxisDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        primary_y_axis_label_options: CfnAnalysis.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        reference_lines: Sequence[CfnAnalysis.ReferenceLineProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        secondary_y_axis_display_options: CfnAnalysis.LineSeriesAxisDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        secondary_y_axis_label_options: CfnAnalysis.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        series: Sequence[CfnAnalysis.SeriesItemProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        single_axis_options: CfnAnalysis.SingleAxisOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        small_multiples_options: CfnAnalysis.SmallMultiplesOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        sort_configuration: CfnAnalysis.LineChartSortConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        tooltip: CfnAnalysis.TooltipOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        type: str | None = None
        visual_palette: CfnAnalysis.VisualPaletteProperty | Mapping[str, Any] | IResolvable | None = None
        x_axis_display_options: CfnAnalysis.AxisDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        x_axis_label_options: CfnAnalysis.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class LineChartDefaultSeriesSettingsProperty(Struct):
        axis_binding: str | None = None
        decal_settings: CfnAnalysis.DecalSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        line_style_settings: CfnAnalysis.LineChartLineStyleSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        marker_style_settings: CfnAnalysis.LineChartMarkerStyleSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class LineChartFieldWellsProperty(Struct):
        line_chart_aggregated_field_wells: CfnAnalysis.LineChartAggregatedFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
    class LineChartLineStyleSettingsProperty(Struct):
        line_interpolation: str | None = None
        line_style: str | None = None
        line_visibility: str | None = None
        line_width: str | None = None
    class LineChartMarkerStyleSettingsProperty(Struct):
        marker_color: str | None = None
        marker_shape: str | None = None
        marker_size: str | None = None
        marker_visibility: str | None = None
    class LineChartSeriesSettingsProperty(Struct):
        decal_settings: CfnAnalysis.DecalSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        line_style_settings: CfnAnalysis.LineChartLineStyleSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        marker_style_settings: CfnAnalysis.LineChartMarkerStyleSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class LineChartSortConfigurationProperty(Struct):
        category_items_limit_configuration: CfnAnalysis.ItemsLimitConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        category_sort: Sequence[CfnAnalysis.FieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        color_items_limit_configuration: CfnAnalysis.ItemsLimitConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        small_multiples_limit_configuration: CfnAnalysis.ItemsLimitConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        small_multiples_sort: Sequence[CfnAnalysis.FieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class LineChartVisualProperty(Struct):
        visual_id: str
        actions: Sequence[CfnAnalysis.VisualCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        chart_configuration: CfnAnalysis.LineChartConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        column_hierarchies: Sequence[CfnAnalysis.ColumnHierarchyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        subtitle: CfnAnalysis.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnAnalysis.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_content_alt_text: str | None = None
    class LineSeriesAxisDisplayOptionsProperty(Struct):
        axis_options: CfnAnalysis.AxisDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        missing_data_configurations: Sequence[CfnAnalysis.MissingDataConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ListControlDisplayOptionsProperty(Struct):
        info_icon_label_options: CfnAnalysis.SheetControlInfoIconLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        search_options: CfnAnalysis.ListControlSearchOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        select_all_options: CfnAnalysis.ListControlSelectAllOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title_options: CfnAnalysis.LabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class ListControlSearchOptionsProperty(Struct):
        visibility: str | None = None
    class ListControlSelectAllOptionsProperty(Struct):
        visibility: str | None = None
    class LoadingAnimationProperty(Struct):
        visibility: str | None = None
    class LocalNavigationConfigurationProperty(Struct):
        target_sheet_id: str
    class LongFormatTextProperty(Struct):
        plain_text: str | None = None
        rich_text: str | None = None
    class MappedDataSetParameterProperty(Struct):
        data_set_identifier: str
        data_set_parameter_name: str
    class MaximumLabelTypeProperty(Struct):
        visibility: str | None = None
    class MaximumMinimumComputationProperty(Struct):
        computation_id: str
        type: str
        name: str | None = None
        time: CfnAnalysis.DimensionFieldProperty | Mapping[str, Any] | IResolvable | None = None
        value: CfnAnalysis.MeasureFieldProperty | Mapping[str, Any] | IResolvable | None = None
    class MeasureFieldProperty(Struct):
        calculated_measure_field: CfnAnalysis.CalculatedMeasureFieldProperty | Mapping[str, Any] | IResolvable | None = None
        categorical_measure_field: CfnAnalysis.CategoricalMeasureFieldProperty | Mapping[str, Any] | IResolvable | None = None
        date_measure_field: CfnAnalysis.DateMeasureFieldProperty | Mapping[str, Any] | IResolvable | None = None
        numerical_measure_field: CfnAnalysis.NumericalMeasureFieldProperty | Mapping[str, Any] | IResolvable | None = None
    class MetricComparisonComputationProperty(Struct):
        computation_id: str
        from_value: CfnAnalysis.MeasureFieldProperty | Mapping[str, Any] | IResolvable | None = None
        name: str | None = None
        target_value: CfnAnalysis.MeasureFieldProperty | Mapping[str, Any] | IResolvable | None = None
        time: CfnAnalysis.DimensionFieldProperty | Mapping[str, Any] | IResolvable | None = None
    class MinimumLabelTypeProperty(Struct):
        visibility: str | None = None
    class MissingDataConfigurationProperty(Struct):
        treatment_option: str | None = None
    class NegativeValueConfigurationProperty(Struct):
        display_mode: str
    class NestedFilterProperty(Struct):
        column: CfnAnalysis.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        filter_id: str
        include_inner_set: bool | IResolvable
        inner_filter: CfnAnalysis.InnerFilterProperty | Mapping[str, Any] | IResolvable
    class NullValueFormatConfigurationProperty(Struct):
        null_string: str
    class NumberDisplayFormatConfigurationProperty(Struct):
        decimal_places_configuration: CfnAnalysis.DecimalPlacesConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        negative_value_configuration: CfnAnalysis.NegativeValueConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        null_value_format_configuration: CfnAnalysis.NullValueFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        number_scale: str | None = None
        prefix: str | None = None
        separator_configuration: CfnAnalysis.NumericSeparatorConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        suffix: str | None = None
    class NumberFormatConfigurationProperty(Struct):
        format_configuration: CfnAnalysis.NumericFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class NumericAxisOptionsProperty(Struct):
        range: CfnAnalysis.AxisDisplayRangeProperty | Mapping[str, Any] | IResolvable | None = None
        scale: CfnAnalysis.AxisScaleProperty | Mapping[str, Any] | IResolvable | None = None
    class NumericEqualityDrillDownFilterProperty(Struct):
        column: CfnAnalysis.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        value: float
    class NumericEqualityFilterProperty(Struct):
        column: CfnAnalysis.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        filter_id: str
        match_operator: str
        null_option: str
        aggregation_function: CfnAnalysis.AggregationFunctionProperty | Mapping[str, Any] | IResolvable | None = None
        default_filter_control_configuration: CfnAnalysis.DefaultFilterControlConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        parameter_name: str | None = None
        select_all_options: str | None = None
        value: float | None = None
    class NumericFormatConfigurationProperty(Struct):
        currency_display_format_configuration: CfnAnalysis.CurrencyDisplayFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        number_display_format_configuration: CfnAnalysis.NumberDisplayFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        percentage_display_format_configuration: CfnAnalysis.PercentageDisplayFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class NumericRangeFilterProperty(Struct):
        column: CfnAnalysis.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        filter_id: str
        null_option: str
        aggregation_function: CfnAnalysis.AggregationFunctionProperty | Mapping[str, Any] | IResolvable | None = None
        default_filter_control_configuration: CfnAnalysis.DefaultFilterControlConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        include_maximum: bool | IResolvable | None = None
        include_minimum: bool | IResolvable | None = None
        range_maximum: CfnAnalysis.NumericRangeFilterValueProperty | Mapping[str, Any] | IResolvable | None = None
        range_minimum: CfnAnalysis.NumericRangeFilterValueProperty | Mapping[str, Any] | IResolvable | None = None
        select_all_options: str | None = None
    class NumericRangeFilterValueProperty(Struct):
        parameter: str | None = None
        static_value: float | None = None
    class NumericSeparatorConfigurationProperty(Struct):
        decimal_separator: str | None = None
        thousands_separator: CfnAnalysis.ThousandSeparatorOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class NumericalAggregationFunctionProperty(Struct):
        percentile_aggregation: CfnAnalysis.PercentileAggregationProperty | Mapping[str, Any] | IResolvable | None = None
        simple_numerical_aggregation: str | None = None
    class NumericalDimensionFieldProperty(Struct):
        column: CfnAnalysis.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        field_id: str
        format_configuration: CfnAnalysis.NumberFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        hierarchy_id: str | None = None
    class NumericalMeasureFieldProperty(Struct):
        column: CfnAnalysis.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        field_id: str
        aggregation_function: CfnAnalysis.NumericalAggregationFunctionProperty | Mapping[str, Any] | IResolvable | None = None
        format_configuration: CfnAnalysis.NumberFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class PaginationConfigurationProperty(Struct):
        page_number: float
        page_size: float
    class PanelConfigurationProperty(Struct):
        background_color: str | None = None
        background_visibility: str | None = None
        border_color: str | None = None
        border_style: str | None = None
        border_thickness: str | None = None
        border_visibility: str | None = None
        gutter_spacing: str | None = None
        gutter_visibility: str | None = None
        title: CfnAnalysis.PanelTitleOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class PanelTitleOptionsProperty(Struct):
        font_configuration: CfnAnalysis.FontConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        horizontal_text_alignment: str | None = None
        visibility: str | None = None
    class ParameterControlProperty(Struct):
        date_time_picker: CfnAnalysis.ParameterDateTimePickerControlProperty | Mapping[str, Any] | IResolvable | None = None
        dropdown: CfnAnalysis.ParameterDropDownControlProperty | Mapping[str, Any] | IResolvable | None = None
        list: CfnAnalysis.ParameterListControlProperty | Mapping[str, Any] | IResolvable | None = None
        slider: CfnAnalysis.ParameterSliderControlProperty | Mapping[str, Any] | IResolvable | None = None
        text_area: CfnAnalysis.ParameterTextAreaControlProperty | Mapping[str, Any] | IResolvable | None = None
        text_field: CfnAnalysis.ParameterTextFieldControlProperty | Mapping[str, Any] | IResolvable | None = None
    class ParameterDateTimePickerControlProperty(Struct):
        parameter_control_id: str
        source_parameter_name: str
        title: str
        display_options: CfnAnalysis.DateTimePickerControlDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class ParameterDeclarationProperty(Struct):
        date_time_parameter_declaration: CfnAnalysis.DateTimeParameterDeclarationProperty | Mapping[str, Any] | IResolvable | None = None
        decimal_parameter_declaration: CfnAnalysis.DecimalParameterDeclarationProperty | Mapping[str, Any] | IResolvable | None = None
        integer_parameter_declaration: CfnAnalysis.IntegerParameterDeclarationProperty | Mapping[str, Any] | IResolvable | None = None
        string_parameter_declaration: CfnAnalysis.StringParameterDeclarationProperty | Mapping[str, Any] | IResolvable | None = None
    class ParameterDropDownControlProperty(Struct):
        parameter_control_id: str
        source_parameter_name: str
        title: str
        cascading_control_configuration: CfnAnalysis.CascadingControlConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        commit_mode: str | None = None
        display_options: CfnAnalysis.DropDownControlDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        selectable_values: CfnAnalysis.ParameterSelectableValuesProperty | Mapping[str, Any] | IResolvable | None = None
        type: str | None = None
    class ParameterListControlProperty(Struct):
        parameter_control_id: str
        source_parameter_name: str
        title: str
        cascading_control_configuration: CfnAnalysis.CascadingControlConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        display_options: CfnAnalysis.ListControlDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        selectable_values: CfnAnalysis.ParameterSelectableValuesProperty | Mapping[str, Any] | IResolvable | None = None
        type: str | None = None
    class ParameterSelectableValuesProperty(Struct):
        link_to_data_set_column: CfnAnalysis.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable | None = None
        values: Sequence[str] | None = None
    class ParameterSliderControlProperty(Struct):
        maximum_value: float
        minimum_value: float
        parameter_control_id: str
        source_parameter_name: str
        step_size: float
        title: str
        display_options: CfnAnalysis.SliderControlDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class ParameterTextAreaControlProperty(Struct):
        parameter_control_id: str
        source_parameter_name: str
        title: str
        delimiter: str | None = None
        display_options: CfnAnalysis.TextAreaControlDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class ParameterTextFieldControlProperty(Struct):
        parameter_control_id: str
        source_parameter_name: str
        title: str
        display_options: CfnAnalysis.TextFieldControlDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class ParametersProperty(Struct):
        date_time_parameters: Sequence[CfnAnalysis.DateTimeParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        decimal_parameters: Sequence[CfnAnalysis.DecimalParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        integer_parameters: Sequence[CfnAnalysis.IntegerParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        string_parameters: Sequence[CfnAnalysis.StringParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class PercentVisibleRangeProperty(Struct):
        from_: float | None = None
        to: float | None = None
    class PercentageDisplayFormatConfigurationProperty(Struct):
        decimal_places_configuration: CfnAnalysis.DecimalPlacesConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        negative_value_configuration: CfnAnalysis.NegativeValueConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        null_value_format_configuration: CfnAnalysis.NullValueFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        prefix: str | None = None
        separator_configuration: CfnAnalysis.NumericSeparatorConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        suffix: str | None = None
    class PercentileAggregationProperty(Struct):
        percentile_value: float | None = None
    class PeriodOverPeriodComputationProperty(Struct):
        computation_id: str
        name: str | None = None
        time: CfnAnalysis.DimensionFieldProperty | Mapping[str, Any] | IResolvable | None = None
        value: CfnAnalysis.MeasureFieldProperty | Mapping[str, Any] | IResolvable | None = None
    class PeriodToDateComputationProperty(Struct):
        computation_id: str
        name: str | None = None
        period_time_granularity: str | None = None
        time: CfnAnalysis.DimensionFieldProperty | Mapping[str, Any] | IResolvable | None = None
        value: CfnAnalysis.MeasureFieldProperty | Mapping[str, Any] | IResolvable | None = None
    class PieChartAggregatedFieldWellsProperty(Struct):
        category: Sequence[CfnAnalysis.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        small_multiples: Sequence[CfnAnalysis.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        values: Sequence[CfnAnalysis.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class PieChartConfigurationProperty(Struct):
        category_label_options: CfnAnalysis.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        contribution_analysis_defaults: Sequence[CfnAnalysis.ContributionAnalysisDefaultProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        data_labels: CfnAnalysis.DataLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        donut_options: CfnAnalysis.DonutOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        field_wells: CfnAnalysis.PieChartFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
        interactions: CfnAnalysis.VisualInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        legend: CfnAnalysis.LegendOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        small_multiples_options: CfnAnalysis.SmallMultiplesOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        sort_configuration: CfnAnalysis.PieChartSortConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        tooltip: CfnAnalysis.TooltipOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        value_label_options: CfnAnalysis.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_palette: CfnAnalysis.VisualPaletteProperty | Mapping[str, Any] | IResolvable | None = None
    class PieChartFieldWellsProperty(Struct):
        pie_chart_aggregated_field_wells: CfnAnalysis.PieChartAggregatedFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
    class PieChartSortConfigurationProperty(Struct):
        category_items_limit: CfnAnalysis.ItemsLimitConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        category_sort: Sequence[CfnAnalysis.FieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        small_multiples_limit_configuration: CfnAnalysis.ItemsLimitConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        small_multiples_sort: Sequence[CfnAnalysis.FieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class PieChartVisualProperty(Struct):
        visual_id: str
        actions: Sequence[CfnAnalysis.VisualCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        chart_configuration: CfnAnalysis.PieChartConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        column_hierarchies: Sequence[CfnAnalysis.ColumnHierarchyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        subtitle: CfnAnalysis.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnAnalysis.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_content_alt_text: str | None = None
    class PivotFieldSortOptionsProperty(Struct):
        field_id: str
        sort_by: CfnAnalysis.PivotTableSortByProperty | Mapping[str, Any] | IResolvable
    class PivotTableAggregatedFieldWellsProperty(Struct):
        columns: Sequence[CfnAnalysis.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        rows: Sequence[CfnAnalysis.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        values: Sequence[CfnAnalysis.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class PivotTableCellConditionalFormattingProperty(Struct):
        field_id: str
        scope: CfnAnalysis.PivotTableConditionalFormattingScopeProperty | Mapping[str, Any] | IResolvable | None = None
        scopes: Sequence[CfnAnalysis.PivotTableConditionalFormattingScopeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        text_format: CfnAnalysis.TextConditionalFormatProperty | Mapping[str, Any] | IResolvable | None = None
    class PivotTableConditionalFormattingOptionProperty(Struct):
        cell: CfnAnalysis.PivotTableCellConditionalFormattingProperty | Mapping[str, Any] | IResolvable | None = None
    class PivotTableConditionalFormattingProperty(Struct):
        conditional_formatting_options: Sequence[CfnAnalysis.PivotTableConditionalFormattingOptionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class PivotTableConditionalFormattingScopeProperty(Struct):
        role: str | None = None
    class PivotTableConfigurationProperty(Struct):
        field_options: CfnAnalysis.PivotTableFieldOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        field_wells: CfnAnalysis.PivotTableFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
        interactions: CfnAnalysis.VisualInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        paginated_report_options: CfnAnalysis.PivotTablePaginatedReportOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        sort_configuration: CfnAnalysis.PivotTableSortConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        table_options: CfnAnalysis.PivotTableOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        total_options: CfnAnalysis.PivotTableTotalOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class PivotTableDataPathOptionProperty(Struct):
        data_path_list: Sequence[CfnAnalysis.DataPathValueProperty | Mapping[str, Any] | IResolvable] | IResolvable
        width: str | None = None
    class PivotTableFieldCollapseStateOptionProperty(Struct):
        target: CfnAnalysis.PivotTableFieldCollapseStateTargetProperty | Mapping[str, Any] | IResolvable
        state: str | None = None
    class PivotTableFieldCollapseStateTargetProperty(Struct):
        field_data_path_values: Sequence[CfnAnalysis.DataPathValueProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        field_id: str | None = None
    class PivotTableFieldOptionProperty(Struct):
        field_id: str
        custom_label: str | None = None
        visibility: str | None = None
    class PivotTableFieldOptionsProperty(Struct):
        collapse_state_options: Sequence[CfnAnalysis.PivotTableFieldCollapseStateOptionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        data_path_options: Sequence[CfnAnalysis.PivotTableDataPathOptionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        selected_field_options: Sequence[CfnAnalysis.PivotTableFieldOptionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class PivotTableFieldSubtotalOptionsProperty(Struct):
        field_id: str | None = None
    class PivotTableFieldWellsProperty(Struct):
        pivot_table_aggregated_field_wells: CfnAnalysis.PivotTableAggregatedFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
    class PivotTableOptionsProperty(Struct):
        cell_style: CfnAnalysis.TableCellStyleProperty | Mapping[str, Any] | IResolvable | None = None
        collapsed_row_dimensions_visibility: str | None = None
        column_header_style: CfnAnalysis.TableCellStyleProperty | Mapping[str, Any] | IResolvable | None = None
        column_names_visibility: str | None = None
        default_cell_width: str | None = None
        metric_placement: str | None = None
        row_alternate_color_options: CfnAnalysis.RowAlternateColorOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        row_field_names_style: CfnAnalysis.TableCellStyleProperty | Mapping[str, Any] | IResolvable | None = None
        row_header_style: CfnAnalysis.TableCellStyleProperty | Mapping[str, Any] | IResolvable | None = None
        rows_label_options: CfnAnalysis.PivotTableRowsLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        rows_layout: str | None = None
        single_metric_visibility: str | None = None
        toggle_buttons_visibility: str | None = None
    class PivotTablePaginatedReportOptionsProperty(Struct):
        overflow_column_header_visibility: str | None = None
        vertical_overflow_visibility: str | None = None
    class PivotTableRowsLabelOptionsProperty(Struct):
        custom_label: str | None = None
        visibility: str | None = None
    class PivotTableSortByProperty(Struct):
        column: CfnAnalysis.ColumnSortProperty | Mapping[str, Any] | IResolvable | None = None
        data_path: CfnAnalysis.DataPathSortProperty | Mapping[str, Any] | IResolvable | None = None
        field: CfnAnalysis.FieldSortProperty | Mapping[str, Any] | IResolvable | None = None
    class PivotTableSortConfigurationProperty(Struct):
        field_sort_options: Sequence[CfnAnalysis.PivotFieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class PivotTableTotalOptionsProperty(Struct):
        column_subtotal_options: CfnAnalysis.SubtotalOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        column_total_options: CfnAnalysis.PivotTotalOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        row_subtotal_options: CfnAnalysis.SubtotalOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        row_total_options: CfnAnalysis.PivotTotalOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class PivotTableVisualProperty(Struct):
        visual_id: str
        actions: Sequence[CfnAnalysis.VisualCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        chart_configuration: CfnAnalysis.PivotTableConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        conditional_formatting: CfnAnalysis.PivotTableConditionalFormattingProperty | Mapping[str, Any] | IResolvable | None = None
        subtitle: CfnAnalysis.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnAnalysis.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_content_alt_text: str | None = None
    class PivotTotalOptionsProperty(Struct):
        custom_label: str | None = None
        metric_header_cell_style: CfnAnalysis.TableCellStyleProperty | Mapping[str, Any] | IResolvable | None = None
        placement: str | None = None
        scroll_status: str | None = None
        total_aggregation_options: Sequence[CfnAnalysis.TotalAggregationOptionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        total_cell_style: CfnAnalysis.TableCellStyleProperty | Mapping[str, Any] | IResolvable | None = None
        totals_visibility: str | None = None
        value_cell_style: CfnAnalysis.TableCellStyleProperty | Mapping[str, Any] | IResolvable | None = None
    class PluginVisualConfigurationProperty(Struct):
        field_wells: Sequence[CfnAnalysis.PluginVisualFieldWellProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        sort_configuration: CfnAnalysis.PluginVisualSortConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        visual_options: CfnAnalysis.PluginVisualOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class PluginVisualFieldWellProperty(Struct):
        axis_name: str | None = None
        dimensions: Sequence[CfnAnalysis.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        measures: Sequence[CfnAnalysis.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        unaggregated: Sequence[CfnAnalysis.UnaggregatedFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class PluginVisualItemsLimitConfigurationProperty(Struct):
        items_limit: float | None = None
    class PluginVisualOptionsProperty(Struct):
        visual_properties: Sequence[CfnAnalysis.PluginVisualPropertyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class PluginVisualProperty(Struct):
        plugin_arn: str
        visual_id: str
        chart_configuration: CfnAnalysis.PluginVisualConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        subtitle: CfnAnalysis.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnAnalysis.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_content_alt_text: str | None = None
    class PluginVisualPropertyProperty(Struct):
        name: str | None = None
        value: str | None = None
    class PluginVisualSortConfigurationProperty(Struct):
        plugin_visual_table_query_sort: CfnAnalysis.PluginVisualTableQuerySortProperty | Mapping[str, Any] | IResolvable | None = None
    class PluginVisualTableQuerySortProperty(Struct):
        items_limit_configuration: CfnAnalysis.PluginVisualItemsLimitConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        row_sort: Sequence[CfnAnalysis.FieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class PredefinedHierarchyProperty(Struct):
        columns: Sequence[CfnAnalysis.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable] | IResolvable
        hierarchy_id: str
        drill_down_filters: Sequence[CfnAnalysis.DrillDownFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ProgressBarOptionsProperty(Struct):
        visibility: str | None = None
    class QueryExecutionOptionsProperty(Struct):
        query_execution_mode: str | None = None
    class RadarChartAggregatedFieldWellsProperty(Struct):
        category: Sequence[CfnAnalysis.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        color: Sequence[CfnAnalysis.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        values: Sequence[CfnAnalysis.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class RadarChartAreaStyleSettingsProperty(Struct):
        visibility: str | None = None
    class RadarChartConfigurationProperty(Struct):
        alternate_band_colors_visibility: str | None = None
        alternate_band_even_color: str | None = None
        alternate_band_odd_color: str | None = None
        axes_range_scale: str | None = None
        base_series_settings: CfnAnalysis.RadarChartSeriesSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        category_axis: CfnAnalysis.AxisDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        category_label_options: CfnAnalysis.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        color_axis: CfnAnalysis.AxisDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        color_label_options: CfnAnalysis.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        field_wells: CfnAnalysis.RadarChartFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
        interactions: CfnAnalysis.VisualInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        legend: CfnAnalysis.LegendOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        shape: str | None = None
        sort_configuration: CfnAnalysis.RadarChartSortConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        start_angle: float | None = None
        visual_palette: CfnAnalysis.VisualPaletteProperty | Mapping[str, Any] | IResolvable | None = None
    class RadarChartFieldWellsProperty(Struct):
        radar_chart_aggregated_field_wells: CfnAnalysis.RadarChartAggregatedFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
    class RadarChartSeriesSettingsProperty(Struct):
        area_style_settings: CfnAnalysis.RadarChartAreaStyleSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class RadarChartSortConfigurationProperty(Struct):
        category_items_limit: CfnAnalysis.ItemsLimitConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        category_sort: Sequence[CfnAnalysis.FieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        color_items_limit: CfnAnalysis.ItemsLimitConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        color_sort: Sequence[CfnAnalysis.FieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class RadarChartVisualProperty(Struct):
        visual_id: str
        actions: Sequence[CfnAnalysis.VisualCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        chart_configuration: CfnAnalysis.RadarChartConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        column_hierarchies: Sequence[CfnAnalysis.ColumnHierarchyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        subtitle: CfnAnalysis.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnAnalysis.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_content_alt_text: str | None = None
    class RangeEndsLabelTypeProperty(Struct):
        visibility: str | None = None
    class ReferenceLineCustomLabelConfigurationProperty(Struct):
        custom_label: str
    class ReferenceLineDataConfigurationProperty(Struct):
        axis_binding: str | None = None
        dynamic_configuration: CfnAnalysis.ReferenceLineDynamicDataConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        series_type: str | None = None
        static_configuration: CfnAnalysis.ReferenceLineStaticDataConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class ReferenceLineDynamicDataConfigurationProperty(Struct):
        calculation: CfnAnalysis.NumericalAggregationFunctionProperty | Mapping[str, Any] | IResolvable
        column: CfnAnalysis.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        measure_aggregation_function: CfnAnalysis.AggregationFunctionProperty | Mapping[str, Any] | IResolvable | None = None
    class ReferenceLineLabelConfigurationProperty(Struct):
        custom_label_configuration: CfnAnalysis.ReferenceLineCustomLabelConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        font_color: str | None = None
        font_configuration: CfnAnalysis.FontConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        horizontal_position: str | None = None
        value_label_configuration: CfnAnalysis.ReferenceLineValueLabelConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        vertical_position: str | None = None
    class ReferenceLineProperty(Struct):
        data_configuration: CfnAnalysis.ReferenceLineDataConfigurationProperty | Mapping[str, Any] | IResolvable
        label_configuration: CfnAnalysis.ReferenceLineLabelConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        status: str | None = None
        style_configuration: CfnAnalysis.ReferenceLineStyleConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class ReferenceLineStaticDataConfigurationProperty(Struct):
        value: float
    class ReferenceLineStyleConfigurationProperty(Struct):
        color: str | None = None
        pattern: str | None = None
    class ReferenceLineValueLabelConfigurationProperty(Struct):
        format_configuration: CfnAnalysis.NumericFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        relative_position: str | None = None
    class RelativeDateTimeControlDisplayOptionsProperty(Struct):
        date_time_format: str | None = None
        info_icon_label_options: CfnAnalysis.SheetControlInfoIconLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title_options: CfnAnalysis.LabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class RelativeDatesFilterProperty(Struct):
        anchor_date_configuration: CfnAnalysis.AnchorDateConfigurationProperty | Mapping[str, Any] | IResolvable
        column: CfnAnalysis.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        filter_id: str
        null_option: str
        relative_date_type: str
        time_granularity: str
        default_filter_control_configuration: CfnAnalysis.DefaultFilterControlConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        exclude_period_configuration: CfnAnalysis.ExcludePeriodConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        minimum_granularity: str | None = None
        parameter_name: str | None = None
        relative_date_value: float | None = None
    class ResourcePermissionProperty(Struct):
        actions: Sequence[str]
        principal: str
        resource: str | None = None
    class RollingDateConfigurationProperty(Struct):
        expression: str
        data_set_identifier: str | None = None
    class RowAlternateColorOptionsProperty(Struct):
        row_alternate_colors: Sequence[str] | None = None
        status: str | None = None
        use_primary_background_color: str | None = None
    class SameSheetTargetVisualConfigurationProperty(Struct):
        target_visual_options: str | None = None
        target_visuals: Sequence[str] | None = None
    class SankeyDiagramAggregatedFieldWellsProperty(Struct):
        destination: Sequence[CfnAnalysis.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        source: Sequence[CfnAnalysis.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        weight: Sequence[CfnAnalysis.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class SankeyDiagramChartConfigurationProperty(Struct):
        data_labels: CfnAnalysis.DataLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        field_wells: CfnAnalysis.SankeyDiagramFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
        interactions: CfnAnalysis.VisualInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        sort_configuration: CfnAnalysis.SankeyDiagramSortConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class SankeyDiagramFieldWellsProperty(Struct):
        sankey_diagram_aggregated_field_wells: CfnAnalysis.SankeyDiagramAggregatedFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
    class SankeyDiagramSortConfigurationProperty(Struct):
        destination_items_limit: CfnAnalysis.ItemsLimitConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        source_items_limit: CfnAnalysis.ItemsLimitConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        weight_sort: Sequence[CfnAnalysis.FieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class SankeyDiagramVisualProperty(Struct):
        visual_id: str
        actions: Sequence[CfnAnalysis.VisualCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        chart_configuration: CfnAnalysis.SankeyDiagramChartConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        subtitle: CfnAnalysis.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnAnalysis.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_content_alt_text: str | None = None
    class ScatterPlotCategoricallyAggregatedFieldWellsProperty(Struct):
        category: Sequence[CfnAnalysis.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        label: Sequence[CfnAnalysis.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        size: Sequence[CfnAnalysis.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        x_axis: Sequence[CfnAnalysis.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        y_axis: Sequence[CfnAnalysis.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ScatterPlotConfigurationProperty(Struct):
        data_labels: CfnAnalysis.DataLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        field_wells: CfnAnalysis.ScatterPlotFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
        interactions: CfnAnalysis.VisualInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        legend: CfnAnalysis.LegendOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        sort_configuration: CfnAnalysis.ScatterPlotSortConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        tooltip: CfnAnalysis.TooltipOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_palette: CfnAnalysis.VisualPaletteProperty | Mapping[str, Any] | IResolvable | None = None
        x_axis_display_options: CfnAnalysis.AxisDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        x_axis_label_options: CfnAnalysis.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        y_axis_display_options: CfnAnalysis.AxisDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        y_axis_label_options: CfnAnalysis.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class ScatterPlotFieldWellsProperty(Struct):
        scatter_plot_categorically_aggregated_field_wells: CfnAnalysis.ScatterPlotCategoricallyAggregatedFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
        scatter_plot_unaggregated_field_wells: CfnAnalysis.ScatterPlotUnaggregatedFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
    class ScatterPlotSortConfigurationProperty(Struct):
        scatter_plot_limit_configuration: CfnAnalysis.ItemsLimitConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class ScatterPlotUnaggregatedFieldWellsProperty(Struct):
        category: Sequence[CfnAnalysis.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        label: Sequence[CfnAnalysis.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        size: Sequence[CfnAnalysis.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        x_axis: Sequence[CfnAnalysis.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        y_axis: Sequence[CfnAnalysis.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ScatterPlotVisualProperty(Struct):
        visual_id: str
        actions: Sequence[CfnAnalysis.VisualCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        chart_configuration: CfnAnalysis.ScatterPlotConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        column_hierarchies: Sequence[CfnAnalysis.ColumnHierarchyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        subtitle: CfnAnalysis.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnAnalysis.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_content_alt_text: str | None = None
    class ScrollBarOptionsProperty(Struct):
        visibility: str | None = None
        visible_range: CfnAnalysis.VisibleRangeOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class SecondaryValueOptionsProperty(Struct):
        visibility: str | None = None
    class SectionAfterPageBreakProperty(Struct):
        status: str | None = None
    class SectionBasedLayoutCanvasSizeOptionsProperty(Struct):
        paper_canvas_size_options: CfnAnalysis.SectionBasedLayoutPaperCanvasSizeOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class SectionBasedLayoutConfigurationProperty(Struct):
        body_sections: Sequence[CfnAnalysis.BodySectionConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable
        canvas_size_options: CfnAnalysis.SectionBasedLayoutCanvasSizeOptionsProperty | Mapping[str, Any] | IResolvable
        footer_sections: Sequence[CfnAnalysis.HeaderFooterSectionConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable
        header_sections: Sequence[CfnAnalysis.HeaderFooterSectionConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class SectionBasedLayoutPaperCanvasSizeOptionsProperty(Struct):
        paper_margin: CfnAnalysis.SpacingProperty | Mapping[str, Any] | IResolvable | None = None
        paper_orientation: str | None = None
        paper_size: str | None = None
    class SectionLayoutConfigurationProperty(Struct):
        free_form_layout: CfnAnalysis.FreeFormSectionLayoutConfigurationProperty | Mapping[str, Any] | IResolvable
    class SectionPageBreakConfigurationProperty(Struct):
        after: CfnAnalysis.SectionAfterPageBreakProperty | Mapping[str, Any] | IResolvable | None = None
    class SectionStyleProperty(Struct):
        height: str | None = None
        padding: CfnAnalysis.SpacingProperty | Mapping[str, Any] | IResolvable | None = None
    class SelectedSheetsFilterScopeConfigurationProperty(Struct):
        sheet_visual_scoping_configurations: Sequence[CfnAnalysis.SheetVisualScopingConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class SeriesItemProperty(Struct):
        data_field_series_item: CfnAnalysis.DataFieldSeriesItemProperty | Mapping[str, Any] | IResolvable | None = None
        field_series_item: CfnAnalysis.FieldSeriesItemProperty | Mapping[str, Any] | IResolvable | None = None
    class SetParameterValueConfigurationProperty(Struct):
        destination_parameter_name: str
        value: CfnAnalysis.DestinationParameterValueConfigurationProperty | Mapping[str, Any] | IResolvable
    class ShapeConditionalFormatProperty(Struct):
        background_color: CfnAnalysis.ConditionalFormattingColorProperty | Mapping[str, Any] | IResolvable
    class SheetControlInfoIconLabelOptionsProperty(Struct):
        info_icon_text: str | None = None
        visibility: str | None = None
    class SheetControlLayoutConfigurationProperty(Struct):
        grid_layout: CfnAnalysis.GridLayoutConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class SheetControlLayoutProperty(Struct):
        configuration: CfnAnalysis.SheetControlLayoutConfigurationProperty | Mapping[str, Any] | IResolvable
    class SheetDefinitionProperty(Struct):
        sheet_id: str
        content_type: str | None = None
        description: str | None = None
        filter_controls: Sequence[CfnAnalysis.FilterControlProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        images: Sequence[CfnAnalysis.SheetImageProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        layouts: Sequence[CfnAnalysis.LayoutProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        name: str | None = None
        parameter_controls: Sequence[CfnAnalysis.ParameterControlProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        sheet_control_layouts: Sequence[CfnAnalysis.SheetControlLayoutProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        text_boxes: Sequence[CfnAnalysis.SheetTextBoxProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        title: str | None = None
        visuals: Sequence[CfnAnalysis.VisualProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class SheetElementConfigurationOverridesProperty(Struct):
        visibility: str | None = None
    class SheetElementRenderingRuleProperty(Struct):
        configuration_overrides: CfnAnalysis.SheetElementConfigurationOverridesProperty | Mapping[str, Any] | IResolvable
        expression: str
    class SheetImageProperty(Struct):
        sheet_image_id: str
        source: CfnAnalysis.SheetImageSourceProperty | Mapping[str, Any] | IResolvable
        actions: Sequence[CfnAnalysis.ImageCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        image_content_alt_text: str | None = None
        interactions: CfnAnalysis.ImageInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        scaling: CfnAnalysis.SheetImageScalingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        tooltip: CfnAnalysis.SheetImageTooltipConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class SheetImageScalingConfigurationProperty(Struct):
        scaling_type: str | None = None
    class SheetImageSourceProperty(Struct):
        sheet_image_static_file_source: CfnAnalysis.SheetImageStaticFileSourceProperty | Mapping[str, Any] | IResolvable | None = None
    class SheetImageStaticFileSourceProperty(Struct):
        static_file_id: str
    class SheetImageTooltipConfigurationProperty(Struct):
        tooltip_text: CfnAnalysis.SheetImageTooltipTextProperty | Mapping[str, Any] | IResolvable | None = None
        visibility: str | None = None
    class SheetImageTooltipTextProperty(Struct):
        plain_text: str | None = None
    class SheetLayoutGroupMemberProperty(Struct):
        id: str
        type: str
    class SheetLayoutGroupProperty(Struct):
        id: str
        members: Sequence[CfnAnalysis.SheetLayoutGroupMemberProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class SheetProperty(Struct):
        name: str | None = None
        sheet_id: str | None = None
    class SheetTextBoxProperty(Struct):
        sheet_text_box_id: str
        content: str | None = None
    class SheetVisualScopingConfigurationProperty(Struct):
        scope: str
        sheet_id: str
        visual_ids: Sequence[str] | None = None
    class ShortFormatTextProperty(Struct):
        plain_text: str | None = None
        rich_text: str | None = None
    class SimpleClusterMarkerProperty(Struct):
        color: str | None = None
    class SingleAxisOptionsProperty(Struct):
        y_axis_options: CfnAnalysis.YAxisOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class SliderControlDisplayOptionsProperty(Struct):
        info_icon_label_options: CfnAnalysis.SheetControlInfoIconLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title_options: CfnAnalysis.LabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class SmallMultiplesAxisPropertiesProperty(Struct):
        placement: str | None = None
        scale: str | None = None
    class SmallMultiplesOptionsProperty(Struct):
        max_visible_columns: float | None = None
        max_visible_rows: float | None = None
        panel_configuration: CfnAnalysis.PanelConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        x_axis: CfnAnalysis.SmallMultiplesAxisPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        y_axis: CfnAnalysis.SmallMultiplesAxisPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
    class SpacingProperty(Struct):
        bottom: str | None = None
        left: str | None = None
        right: str | None = None
        top: str | None = None
    class SparklinesOptionsProperty(Struct):
        field_id: str
        x_axis_field: CfnAnalysis.DimensionFieldProperty | Mapping[str, Any] | IResolvable
        all_points_marker: CfnAnalysis.LineChartMarkerStyleSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        line_color: str | None = None
        line_interpolation: str | None = None
        max_value_marker: CfnAnalysis.LineChartMarkerStyleSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        min_value_marker: CfnAnalysis.LineChartMarkerStyleSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_type: str | None = None
        y_axis_behavior: str | None = None
    class SpatialStaticFileProperty(Struct):
        static_file_id: str
        source: CfnAnalysis.StaticFileSourceProperty | Mapping[str, Any] | IResolvable | None = None
    class StaticFileProperty(Struct):
        image_static_file: CfnAnalysis.ImageStaticFileProperty | Mapping[str, Any] | IResolvable | None = None
        spatial_static_file: CfnAnalysis.SpatialStaticFileProperty | Mapping[str, Any] | IResolvable | None = None
    class StaticFileS3SourceOptionsProperty(Struct):
        bucket_name: str
        object_key: str
        region: str
    class StaticFileSourceProperty(Struct):
        s3_options: CfnAnalysis.StaticFileS3SourceOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        url_options: CfnAnalysis.StaticFileUrlSourceOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class StaticFileUrlSourceOptionsProperty(Struct):
        url: str
    class StringDefaultValuesProperty(Struct):
        dynamic_value: CfnAnalysis.DynamicDefaultValueProperty | Mapping[str, Any] | IResolvable | None = None
        static_values: Sequence[str] | None = None
    class StringFormatConfigurationProperty(Struct):
        null_value_format_configuration: CfnAnalysis.NullValueFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        numeric_format_configuration: CfnAnalysis.NumericFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class StringParameterDeclarationProperty(Struct):
        name: str
        parameter_value_type: str
        default_values: CfnAnalysis.StringDefaultValuesProperty | Mapping[str, Any] | IResolvable | None = None
        mapped_data_set_parameters: Sequence[CfnAnalysis.MappedDataSetParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        value_when_unset: CfnAnalysis.StringValueWhenUnsetConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class StringParameterProperty(Struct):
        name: str
        values: Sequence[str]
    class StringValueWhenUnsetConfigurationProperty(Struct):
        custom_value: str | None = None
        value_when_unset_option: str | None = None
    class SubtotalOptionsProperty(Struct):
        custom_label: str | None = None
        field_level: str | None = None
        field_level_options: Sequence[CfnAnalysis.PivotTableFieldSubtotalOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        metric_header_cell_style: CfnAnalysis.TableCellStyleProperty | Mapping[str, Any] | IResolvable | None = None
        style_targets: Sequence[CfnAnalysis.TableStyleTargetProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        total_cell_style: CfnAnalysis.TableCellStyleProperty | Mapping[str, Any] | IResolvable | None = None
        totals_visibility: str | None = None
        value_cell_style: CfnAnalysis.TableCellStyleProperty | Mapping[str, Any] | IResolvable | None = None
    class TableAggregatedFieldWellsProperty(Struct):
        group_by: Sequence[CfnAnalysis.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        values: Sequence[CfnAnalysis.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class TableBorderOptionsProperty(Struct):
        color: str | None = None
        style: str | None = None
        thickness: float | None = None
    class TableCellConditionalFormattingProperty(Struct):
        field_id: str
        text_format: CfnAnalysis.TextConditionalFormatProperty | Mapping[str, Any] | IResolvable | None = None
    class TableCellImageSizingConfigurationProperty(Struct):
        table_cell_image_scaling_configuration: str | None = None
    class TableCellStyleProperty(Struct):
        background_color: str | None = None
        border: CfnAnalysis.GlobalTableBorderOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        font_configuration: CfnAnalysis.FontConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        height: float | None = None
        horizontal_text_alignment: str | None = None
        text_wrap: str | None = None
        vertical_text_alignment: str | None = None
        visibility: str | None = None
    class TableConditionalFormattingOptionProperty(Struct):
        cell: CfnAnalysis.TableCellConditionalFormattingProperty | Mapping[str, Any] | IResolvable | None = None
        row: CfnAnalysis.TableRowConditionalFormattingProperty | Mapping[str, Any] | IResolvable | None = None
    class TableConditionalFormattingProperty(Struct):
        conditional_formatting_options: Sequence[CfnAnalysis.TableConditionalFormattingOptionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class TableConfigurationProperty(Struct):
        field_options: CfnAnalysis.TableFieldOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        field_wells: CfnAnalysis.TableFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
        interactions: CfnAnalysis.VisualInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        paginated_report_options: CfnAnalysis.TablePaginatedReportOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        sort_configuration: CfnAnalysis.TableSortConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        table_inline_visualizations: Sequence[CfnAnalysis.TableInlineVisualizationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        table_options: CfnAnalysis.TableOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        total_options: CfnAnalysis.TotalOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class TableFieldCustomIconContentProperty(Struct):
        icon: str | None = None
    class TableFieldCustomTextContentProperty(Struct):
        font_configuration: CfnAnalysis.FontConfigurationProperty | Mapping[str, Any] | IResolvable
        value: str | None = None
    class TableFieldImageConfigurationProperty(Struct):
        sizing_options: CfnAnalysis.TableCellImageSizingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class TableFieldLinkConfigurationProperty(Struct):
        content: CfnAnalysis.TableFieldLinkContentConfigurationProperty | Mapping[str, Any] | IResolvable
        target: str
    class TableFieldLinkContentConfigurationProperty(Struct):
        custom_icon_content: CfnAnalysis.TableFieldCustomIconContentProperty | Mapping[str, Any] | IResolvable | None = None
        custom_text_content: CfnAnalysis.TableFieldCustomTextContentProperty | Mapping[str, Any] | IResolvable | None = None
    class TableFieldOptionProperty(Struct):
        field_id: str
        custom_label: str | None = None
        url_styling: CfnAnalysis.TableFieldURLConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        visibility: str | None = None
        width: str | None = None
    class TableFieldOptionsProperty(Struct):
        order: Sequence[str] | None = None
        pinned_field_options: CfnAnalysis.TablePinnedFieldOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        selected_field_options: Sequence[CfnAnalysis.TableFieldOptionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        transposed_table_options: Sequence[CfnAnalysis.TransposedTableOptionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class TableFieldURLConfigurationProperty(Struct):
        image_configuration: CfnAnalysis.TableFieldImageConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        link_configuration: CfnAnalysis.TableFieldLinkConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class TableFieldWellsProperty(Struct):
        table_aggregated_field_wells: CfnAnalysis.TableAggregatedFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
        table_unaggregated_field_wells: CfnAnalysis.TableUnaggregatedFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
    class TableInlineVisualizationProperty(Struct):
        data_bars: CfnAnalysis.DataBarsOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        sparklines: CfnAnalysis.SparklinesOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class TableOptionsProperty(Struct):
        cell_style: CfnAnalysis.TableCellStyleProperty | Mapping[str, Any] | IResolvable | None = None
        header_style: CfnAnalysis.TableCellStyleProperty | Mapping[str, Any] | IResolvable | None = None
        orientation: str | None = None
        row_alternate_color_options: CfnAnalysis.RowAlternateColorOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class TablePaginatedReportOptionsProperty(Struct):
        overflow_column_header_visibility: str | None = None
        vertical_overflow_visibility: str | None = None
    class TablePinnedFieldOptionsProperty(Struct):
        pinned_left_fields: Sequence[str] | None = None
    class TableRowConditionalFormattingProperty(Struct):
        background_color: CfnAnalysis.ConditionalFormattingColorProperty | Mapping[str, Any] | IResolvable | None = None
        text_color: CfnAnalysis.ConditionalFormattingColorProperty | Mapping[str, Any] | IResolvable | None = None
    class TableSideBorderOptionsProperty(Struct):
        bottom: CfnAnalysis.TableBorderOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        inner_horizontal: CfnAnalysis.TableBorderOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        inner_vertical: CfnAnalysis.TableBorderOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        left: CfnAnalysis.TableBorderOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        right: CfnAnalysis.TableBorderOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        top: CfnAnalysis.TableBorderOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class TableSortConfigurationProperty(Struct):
        pagination_configuration: CfnAnalysis.PaginationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        row_sort: Sequence[CfnAnalysis.FieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class TableStyleTargetProperty(Struct):
        cell_type: str
    class TableUnaggregatedFieldWellsProperty(Struct):
        values: Sequence[CfnAnalysis.UnaggregatedFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class TableVisualProperty(Struct):
        visual_id: str
        actions: Sequence[CfnAnalysis.VisualCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        chart_configuration: CfnAnalysis.TableConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        conditional_formatting: CfnAnalysis.TableConditionalFormattingProperty | Mapping[str, Any] | IResolvable | None = None
        subtitle: CfnAnalysis.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnAnalysis.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_content_alt_text: str | None = None
    class TextAreaControlDisplayOptionsProperty(Struct):
        info_icon_label_options: CfnAnalysis.SheetControlInfoIconLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        placeholder_options: CfnAnalysis.TextControlPlaceholderOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title_options: CfnAnalysis.LabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class TextConditionalFormatProperty(Struct):
        background_color: CfnAnalysis.ConditionalFormattingColorProperty | Mapping[str, Any] | IResolvable | None = None
        icon: CfnAnalysis.ConditionalFormattingIconProperty | Mapping[str, Any] | IResolvable | None = None
        text_color: CfnAnalysis.ConditionalFormattingColorProperty | Mapping[str, Any] | IResolvable | None = None
    class TextControlPlaceholderOptionsProperty(Struct):
        visibility: str | None = None
    class TextFieldControlDisplayOptionsProperty(Struct):
        info_icon_label_options: CfnAnalysis.SheetControlInfoIconLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        placeholder_options: CfnAnalysis.TextControlPlaceholderOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title_options: CfnAnalysis.LabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class ThousandSeparatorOptionsProperty(Struct):
        grouping_style: str | None = None
        symbol: str | None = None
        visibility: str | None = None
    class TimeBasedForecastPropertiesProperty(Struct):
        lower_boundary: float | None = None
        periods_backward: float | None = None
        periods_forward: float | None = None
        prediction_interval: float | None = None
        seasonality: float | None = None
        upper_boundary: float | None = None
    class TimeEqualityFilterProperty(Struct):
        column: CfnAnalysis.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        filter_id: str
        default_filter_control_configuration: CfnAnalysis.DefaultFilterControlConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        parameter_name: str | None = None
        rolling_date: CfnAnalysis.RollingDateConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        time_granularity: str | None = None
        value: str | None = None
    class TimeRangeDrillDownFilterProperty(Struct):
        column: CfnAnalysis.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        range_maximum: str
        range_minimum: str
        time_granularity: str
    class TimeRangeFilterProperty(Struct):
        column: CfnAnalysis.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        filter_id: str
        null_option: str
        default_filter_control_configuration: CfnAnalysis.DefaultFilterControlConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        exclude_period_configuration: CfnAnalysis.ExcludePeriodConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        include_maximum: bool | IResolvable | None = None
        include_minimum: bool | IResolvable | None = None
        range_maximum_value: CfnAnalysis.TimeRangeFilterValueProperty | Mapping[str, Any] | IResolvable | None = None
        range_minimum_value: CfnAnalysis.TimeRangeFilterValueProperty | Mapping[str, Any] | IResolvable | None = None
        time_granularity: str | None = None
    class TimeRangeFilterValueProperty(Struct):
        parameter: str | None = None
        rolling_date: CfnAnalysis.RollingDateConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        static_value: str | None = None
    class TooltipItemProperty(Struct):
        column_tooltip_item: CfnAnalysis.ColumnTooltipItemProperty | Mapping[str, Any] | IResolvable | None = None
        field_tooltip_item: CfnAnalysis.FieldTooltipItemProperty | Mapping[str, Any] | IResolvable | None = None
    class TooltipOptionsProperty(Struct):
        field_based_tooltip: CfnAnalysis.FieldBasedTooltipProperty | Mapping[str, Any] | IResolvable | None = None
        selected_tooltip_type: str | None = None
        tooltip_visibility: str | None = None
    class TopBottomFilterProperty(Struct):
        aggregation_sort_configurations: Sequence[CfnAnalysis.AggregationSortConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable
        column: CfnAnalysis.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        filter_id: str
        default_filter_control_configuration: CfnAnalysis.DefaultFilterControlConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        limit: float | None = None
        parameter_name: str | None = None
        time_granularity: str | None = None
    class TopBottomMoversComputationProperty(Struct):
        computation_id: str
        type: str
        category: CfnAnalysis.DimensionFieldProperty | Mapping[str, Any] | IResolvable | None = None
        mover_size: float | None = None
        name: str | None = None
        sort_order: str | None = None
        time: CfnAnalysis.DimensionFieldProperty | Mapping[str, Any] | IResolvable | None = None
        value: CfnAnalysis.MeasureFieldProperty | Mapping[str, Any] | IResolvable | None = None
    class TopBottomRankedComputationProperty(Struct):
        computation_id: str
        type: str
        category: CfnAnalysis.DimensionFieldProperty | Mapping[str, Any] | IResolvable | None = None
        name: str | None = None
        result_size: float | None = None
        value: CfnAnalysis.MeasureFieldProperty | Mapping[str, Any] | IResolvable | None = None
    class TopicIdentifierDeclarationProperty(Struct):
        identifier: str
        topic_arn: str
    class TopicReferenceProperty(Struct):
        topic_arn: str
        topic_placeholder: str
    class TotalAggregationComputationProperty(Struct):
        computation_id: str
        name: str | None = None
        value: CfnAnalysis.MeasureFieldProperty | Mapping[str, Any] | IResolvable | None = None
    class TotalAggregationFunctionProperty(Struct):
        simple_total_aggregation_function: str | None = None
    class TotalAggregationOptionProperty(Struct):
        field_id: str
        total_aggregation_function: CfnAnalysis.TotalAggregationFunctionProperty | Mapping[str, Any] | IResolvable
    class TotalOptionsProperty(Struct):
        custom_label: str | None = None
        placement: str | None = None
        scroll_status: str | None = None
        total_aggregation_options: Sequence[CfnAnalysis.TotalAggregationOptionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        total_cell_style: CfnAnalysis.TableCellStyleProperty | Mapping[str, Any] | IResolvable | None = None
        totals_visibility: str | None = None
    class TransposedTableOptionProperty(Struct):
        column_type: str
        column_index: float | None = None
        column_width: str | None = None
    class TreeMapAggregatedFieldWellsProperty(Struct):
        colors: Sequence[CfnAnalysis.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        groups: Sequence[CfnAnalysis.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        sizes: Sequence[CfnAnalysis.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class TreeMapConfigurationProperty(Struct):
        color_label_options: CfnAnalysis.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        color_scale: CfnAnalysis.ColorScaleProperty | Mapping[str, Any] | IResolvable | None = None
        data_labels: CfnAnalysis.DataLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        field_wells: CfnAnalysis.TreeMapFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
        group_label_options: CfnAnalysis.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        interactions: CfnAnalysis.VisualInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        legend: CfnAnalysis.LegendOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        size_label_options: CfnAnalysis.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        sort_configuration: CfnAnalysis.TreeMapSortConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        tooltip: CfnAnalysis.TooltipOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class TreeMapFieldWellsProperty(Struct):
        tree_map_aggregated_field_wells: CfnAnalysis.TreeMapAggregatedFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
    class TreeMapSortConfigurationProperty(Struct):
        tree_map_group_items_limit_configuration: CfnAnalysis.ItemsLimitConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        tree_map_sort: Sequence[CfnAnalysis.FieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class TreeMapVisualProperty(Struct):
        visual_id: str
        actions: Sequence[CfnAnalysis.VisualCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        chart_configuration: CfnAnalysis.TreeMapConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        column_hierarchies: Sequence[CfnAnalysis.ColumnHierarchyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        subtitle: CfnAnalysis.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnAnalysis.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_content_alt_text: str | None = None
    class TrendArrowOptionsProperty(Struct):
        visibility: str | None = None
    class UnaggregatedFieldProperty(Struct):
        column: CfnAnalysis.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        field_id: str
        format_configuration: CfnAnalysis.FormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class UniqueValuesComputationProperty(Struct):
        computation_id: str
        category: CfnAnalysis.DimensionFieldProperty | Mapping[str, Any] | IResolvable | None = None
        name: str | None = None
    class ValidationStrategyProperty(Struct):
        mode: str
    class VisibleRangeOptionsProperty(Struct):
        percent_range: CfnAnalysis.PercentVisibleRangeProperty | Mapping[str, Any] | IResolvable | None = None
    class VisualCustomActionOperationProperty(Struct):
        filter_operation: CfnAnalysis.CustomActionFilterOperationProperty | Mapping[str, Any] | IResolvable | None = None
        navigation_operation: CfnAnalysis.CustomActionNavigationOperationProperty | Mapping[str, Any] | IResolvable | None = None
        set_parameters_operation: CfnAnalysis.CustomActionSetParametersOperationProperty | Mapping[str, Any] | IResolvable | None = None
        url_operation: CfnAnalysis.CustomActionURLOperationProperty | Mapping[str, Any] | IResolvable | None = None
    class VisualCustomActionProperty(Struct):
        action_operations: Sequence[CfnAnalysis.VisualCustomActionOperationProperty | Mapping[str, Any] | IResolvable] | IResolvable
        custom_action_id: str
        name: str
        trigger: str
        status: str | None = None
    class VisualInteractionOptionsProperty(Struct):
        context_menu_option: CfnAnalysis.ContextMenuOptionProperty | Mapping[str, Any] | IResolvable | None = None
        visual_menu_option: CfnAnalysis.VisualMenuOptionProperty | Mapping[str, Any] | IResolvable | None = None
    class VisualMenuOptionProperty(Struct):
        availability_status: str | None = None
    class VisualPaletteProperty(Struct):
        chart_color: str | None = None
        color_map: Sequence[CfnAnalysis.DataPathColorProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class VisualProperty(Struct):
        bar_chart_visual: CfnAnalysis.BarChartVisualProperty | Mapping[str, Any] | IResolvable | None = None
        box_plot_visual: CfnAnalysis.BoxPlotVisualProperty | Mapping[str, Any] | IResolvable | None = None
        combo_chart_visual: CfnAnalysis.ComboChartVisualProperty | Mapping[str, Any] | IResolvable | None = None
        custom_content_visual: CfnAnalysis.CustomContentVisualProperty | Mapping[str, Any] | IResolvable | None = None
        empty_visual: CfnAnalysis.EmptyVisualProperty | Mapping[str, Any] | IResolvable | None = None
        filled_map_visual: CfnAnalysis.FilledMapVisualProperty | Mapping[str, Any] | IResolvable | None = None
        funnel_chart_visual: CfnAnalysis.FunnelChartVisualProperty | Mapping[str, Any] | IResolvable | None = None
        gauge_chart_visual: CfnAnalysis.GaugeChartVisualProperty | Mapping[str, Any] | IResolvable | None = None
        geospatial_map_visual: CfnAnalysis.GeospatialMapVisualProperty | Mapping[str, Any] | IResolvable | None = None
        heat_map_visual: CfnAnalysis.HeatMapVisualProperty | Mapping[str, Any] | IResolvable | None = None
        histogram_visual: CfnAnalysis.HistogramVisualProperty | Mapping[str, Any] | IResolvable | None = None
        insight_visual: CfnAnalysis.InsightVisualProperty | Mapping[str, Any] | IResolvable | None = None
        kpi_visual: CfnAnalysis.KPIVisualProperty | Mapping[str, Any] | IResolvable | None = None
        layer_map_visual: CfnAnalysis.LayerMapVisualProperty | Mapping[str, Any] | IResolvable | None = None
        line_chart_visual: CfnAnalysis.LineChartVisualProperty | Mapping[str, Any] | IResolvable | None = None
        pie_chart_visual: CfnAnalysis.PieChartVisualProperty | Mapping[str, Any] | IResolvable | None = None
        pivot_table_visual: CfnAnalysis.PivotTableVisualProperty | Mapping[str, Any] | IResolvable | None = None
        plugin_visual: CfnAnalysis.PluginVisualProperty | Mapping[str, Any] | IResolvable | None = None
        radar_chart_visual: CfnAnalysis.RadarChartVisualProperty | Mapping[str, Any] | IResolvable | None = None
        sankey_diagram_visual: CfnAnalysis.SankeyDiagramVisualProperty | Mapping[str, Any] | IResolvable | None = None
        scatter_plot_visual: CfnAnalysis.ScatterPlotVisualProperty | Mapping[str, Any] | IResolvable | None = None
        table_visual: CfnAnalysis.TableVisualProperty | Mapping[str, Any] | IResolvable | None = None
        tree_map_visual: CfnAnalysis.TreeMapVisualProperty | Mapping[str, Any] | IResolvable | None = None
        waterfall_visual: CfnAnalysis.WaterfallVisualProperty | Mapping[str, Any] | IResolvable | None = None
        word_cloud_visual: CfnAnalysis.WordCloudVisualProperty | Mapping[str, Any] | IResolvable | None = None
    class VisualSubtitleLabelOptionsProperty(Struct):
        format_text: CfnAnalysis.LongFormatTextProperty | Mapping[str, Any] | IResolvable | None = None
        visibility: str | None = None
    class VisualTitleLabelOptionsProperty(Struct):
        format_text: CfnAnalysis.ShortFormatTextProperty | Mapping[str, Any] | IResolvable | None = None
        visibility: str | None = None
    class WaterfallChartAggregatedFieldWellsProperty(Struct):
        breakdowns: Sequence[CfnAnalysis.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        categories: Sequence[CfnAnalysis.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        values: Sequence[CfnAnalysis.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class WaterfallChartColorConfigurationProperty(Struct):
        group_color_configuration: CfnAnalysis.WaterfallChartGroupColorConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class WaterfallChartConfigurationProperty(Struct):
        category_axis_display_options: CfnAnalysis.AxisDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        category_axis_label_options: CfnAnalysis.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        color_configuration: CfnAnalysis.WaterfallChartColorConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        data_labels: CfnAnalysis.DataLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        field_wells: CfnAnalysis.WaterfallChartFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
        interactions: CfnAnalysis.VisualInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        legend: CfnAnalysis.LegendOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        primary_y_axis_display_options: CfnAnalysis.AxisDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        primary_y_axis_label_options: CfnAnalysis.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        sort_configuration: CfnAnalysis.WaterfallChartSortConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        visual_palette: CfnAnalysis.VisualPaletteProperty | Mapping[str, Any] | IResolvable | None = None
        waterfall_chart_options: CfnAnalysis.WaterfallChartOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class WaterfallChartFieldWellsProperty(Struct):
        waterfall_chart_aggregated_field_wells: CfnAnalysis.WaterfallChartAggregatedFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
    class WaterfallChartGroupColorConfigurationProperty(Struct):
        negative_bar_color: str | None = None
        positive_bar_color: str | None = None
        total_bar_color: str | None = None
    class WaterfallChartOptionsProperty(Struct):
        total_bar_label: str | None = None
    class WaterfallChartSortConfigurationProperty(Struct):
        breakdown_items_limit: CfnAnalysis.ItemsLimitConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        category_sort: Sequence[CfnAnalysis.FieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class WaterfallVisualProperty(Struct):
        visual_id: str
        actions: Sequence[CfnAnalysis.VisualCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        chart_configuration: CfnAnalysis.WaterfallChartConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        column_hierarchies: Sequence[CfnAnalysis.ColumnHierarchyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        subtitle: CfnAnalysis.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnAnalysis.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_content_alt_text: str | None = None
    class WhatIfPointScenarioProperty(Struct):
        date: str
        value: float
    class WhatIfRangeScenarioProperty(Struct):
        end_date: str
        start_date: str
        value: float
    class WordCloudAggregatedFieldWellsProperty(Struct):
        group_by: Sequence[CfnAnalysis.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        size: Sequence[CfnAnalysis.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class WordCloudChartConfigurationProperty(Struct):
        category_label_options: CfnAnalysis.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        field_wells: CfnAnalysis.WordCloudFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
        interactions: CfnAnalysis.VisualInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        sort_configuration: CfnAnalysis.WordCloudSortConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        word_cloud_options: CfnAnalysis.WordCloudOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class WordCloudFieldWellsProperty(Struct):
        word_cloud_aggregated_field_wells: CfnAnalysis.WordCloudAggregatedFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
    class WordCloudOptionsProperty(Struct):
        cloud_layout: str | None = None
        maximum_string_length: float | None = None
        word_casing: str | None = None
        word_orientation: str | None = None
        word_padding: str | None = None
        word_scaling: str | None = None
    class WordCloudSortConfigurationProperty(Struct):
        category_items_limit: CfnAnalysis.ItemsLimitConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        category_sort: Sequence[CfnAnalysis.FieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class WordCloudVisualProperty(Struct):
        visual_id: str
        actions: Sequence[CfnAnalysis.VisualCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        chart_configuration: CfnAnalysis.WordCloudChartConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        column_hierarchies: Sequence[CfnAnalysis.ColumnHierarchyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        subtitle: CfnAnalysis.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnAnalysis.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_content_alt_text: str | None = None
    class YAxisOptionsProperty(Struct):
        y_axis: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        analysis_id: str,
        aws_account_id: str,
        name: str,
        definition: CfnAnalysis.AnalysisDefinitionProperty | Mapping[str, Any] | IResolvable | None = None,
        errors: Sequence[CfnAnalysis.AnalysisErrorProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        folder_arns: Sequence[str] | None = None,
        parameters: CfnAnalysis.ParametersProperty | Mapping[str, Any] | IResolvable | None = None,
        permissions: Sequence[CfnAnalysis.ResourcePermissionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        sheets: Sequence[CfnAnalysis.SheetProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        source_entity: CfnAnalysis.AnalysisSourceEntityProperty | Mapping[str, Any] | IResolvable | None = None,
        status: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        theme_arn: str | None = None,
        validation_strategy: CfnAnalysis.ValidationStrategyProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    analysis_id: str
    aws_account_id: str
    name: str
    definition: CfnAnalysis.AnalysisDefinitionProperty | IResolvable | None
    errors: Sequence[CfnAnalysis.AnalysisErrorProperty | IResolvable] | IResolvable | None
    folder_arns: Sequence[str] | None
    parameters: CfnAnalysis.ParametersProperty | IResolvable | None
    permissions: Sequence[CfnAnalysis.ResourcePermissionProperty | IResolvable] | IResolvable | None
    sheets: Sequence[CfnAnalysis.SheetProperty | IResolvable] | IResolvable | None
    source_entity: CfnAnalysis.AnalysisSourceEntityProperty | IResolvable | None
    status: str | None
    tags_raw: Sequence[_CfnTag] | None
    theme_arn: str | None
    validation_strategy: CfnAnalysis.ValidationStrategyProperty | IResolvable | None
    @property
    def analysis_ref(self) -> _aws_quicksight.AnalysisReference: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_time(self) -> str: ...
    @property
    def attr_data_set_arns(self) -> Sequence[str]: ...
    @property
    def attr_errors(self) -> IResolvable: ...
    @property
    def attr_last_updated_time(self) -> str: ...
    @property
    def attr_sheets(self) -> IResolvable: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_analysis(resource: _aws_quicksight.IAnalysisRef) -> str: ...
    @staticmethod
    def is_cfn_analysis(x: Any) -> bool: ...

class CfnAnalysisProps(Struct):
    analysis_id: str
    aws_account_id: str
    name: str
    definition: CfnAnalysis.AnalysisDefinitionProperty | Mapping[str, Any] | IResolvable | None = None
    errors: Sequence[CfnAnalysis.AnalysisErrorProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    folder_arns: Sequence[str] | None = None
    parameters: CfnAnalysis.ParametersProperty | Mapping[str, Any] | IResolvable | None = None
    permissions: Sequence[CfnAnalysis.ResourcePermissionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    sheets: Sequence[CfnAnalysis.SheetProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    source_entity: CfnAnalysis.AnalysisSourceEntityProperty | Mapping[str, Any] | IResolvable | None = None
    status: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    theme_arn: str | None = None
    validation_strategy: CfnAnalysis.ValidationStrategyProperty | Mapping[str, Any] | IResolvable | None = None

class CfnApprovalPolicy(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ApplicableToProperty(Struct):
        type: Any
        group_arns: Sequence[str] | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        actions: Sequence[Any] | IResolvable,
        applicable_to: CfnApprovalPolicy.ApplicableToProperty | Mapping[str, Any] | IResolvable,
        approval_groups: Sequence[str],
        asset_types: Sequence[Any] | IResolvable,
        name: str,
        policy_id: str,
        description: str | None = None,
    ) -> None: ...
    actions: Sequence[Any] | IResolvable
    applicable_to: CfnApprovalPolicy.ApplicableToProperty | IResolvable
    approval_groups: Sequence[str]
    asset_types: Sequence[Any] | IResolvable
    name: str
    policy_id: str
    description: str | None
    @property
    def approval_policy_ref(self) -> _aws_quicksight.ApprovalPolicyReference: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_policy_arn(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @staticmethod
    def arn_for_approval_policy(resource: _aws_quicksight.IApprovalPolicyRef) -> str: ...
    @staticmethod
    def is_cfn_approval_policy(x: Any) -> bool: ...

class CfnApprovalPolicyProps(Struct):
    actions: Sequence[Any] | IResolvable
    applicable_to: CfnApprovalPolicy.ApplicableToProperty | Mapping[str, Any] | IResolvable
    approval_groups: Sequence[str]
    asset_types: Sequence[Any] | IResolvable
    name: str
    policy_id: str
    description: str | None = None

class CfnAssignment(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        assignment_name: str,
        assignment_status: str,
        namespace: str,
        identities: Mapping[str, Sequence[str]] | IResolvable | None = None,
        policy_arn: str | None = None,
    ) -> None: ...
    assignment_name: str
    assignment_status: str
    namespace: str
    identities: Mapping[str, Sequence[str]] | IResolvable | None
    policy_arn: str | None
    @property
    def assignment_ref(self) -> _aws_quicksight.AssignmentReference: ...
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_assignment_id(self) -> str: ...
    @staticmethod
    def arn_for_assignment(resource: _aws_quicksight.IAssignmentRef) -> str: ...
    @staticmethod
    def is_cfn_assignment(x: Any) -> bool: ...

class CfnAssignmentProps(Struct):
    assignment_name: str
    assignment_status: str
    namespace: str
    identities: Mapping[str, Sequence[str]] | IResolvable | None = None
    policy_arn: str | None = None

class CfnBrand(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ApplicationThemeProperty(Struct):
        brand_color_palette: CfnBrand.BrandColorPaletteProperty | Mapping[str, Any] | IResolvable | None = None
        brand_element_style: CfnBrand.BrandElementStyleProperty | Mapping[str, Any] | IResolvable | None = None
    class BrandColorPaletteProperty(Struct):
        accent: CfnBrand.PaletteProperty | Mapping[str, Any] | IResolvable | None = None
        danger: CfnBrand.PaletteProperty | Mapping[str, Any] | IResolvable | None = None
        dimension: CfnBrand.PaletteProperty | Mapping[str, Any] | IResolvable | None = None
        info: CfnBrand.PaletteProperty | Mapping[str, Any] | IResolvable | None = None
        measure: CfnBrand.PaletteProperty | Mapping[str, Any] | IResolvable | None = None
        primary: CfnBrand.PaletteProperty | Mapping[str, Any] | IResolvable | None = None
        secondary: CfnBrand.PaletteProperty | Mapping[str, Any] | IResolvable | None = None
        success: CfnBrand.PaletteProperty | Mapping[str, Any] | IResolvable | None = None
        warning: CfnBrand.PaletteProperty | Mapping[str, Any] | IResolvable | None = None
    class BrandDefinitionProperty(Struct):
        application_theme: CfnBrand.ApplicationThemeProperty | Mapping[str, Any] | IResolvable | None = None
        brand_name: str | None = None
        description: str | None = None
    class BrandElementStyleProperty(Struct):
        navbar_style: CfnBrand.NavbarStyleProperty | Mapping[str, Any] | IResolvable | None = None
    class NavbarStyleProperty(Struct):
        contextual_navbar: CfnBrand.PaletteProperty | Mapping[str, Any] | IResolvable | None = None
        global_navbar: CfnBrand.PaletteProperty | Mapping[str, Any] | IResolvable | None = None
    class PaletteProperty(Struct):
        background: str | None = None
        foreground: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        brand_id: str,
        brand_definition: CfnBrand.BrandDefinitionProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    brand_id: str
    brand_definition: CfnBrand.BrandDefinitionProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_aws_account_id(self) -> str: ...
    @property
    def attr_brand_status(self) -> str: ...
    @property
    def attr_created_time(self) -> str: ...
    @property
    def attr_last_updated_time(self) -> str: ...
    @property
    def attr_version_id(self) -> str: ...
    @property
    def attr_version_status(self) -> str: ...
    @property
    def brand_ref(self) -> _aws_quicksight.BrandReference: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_brand(resource: _aws_quicksight.IBrandRef) -> str: ...
    @staticmethod
    def is_cfn_brand(x: Any) -> bool: ...

class CfnBrandProps(Struct):
    brand_id: str
    brand_definition: CfnBrand.BrandDefinitionProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnCustomPermissions(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CapabilitiesProperty(Struct):
        access_apps_native_data_store: str | None = None
        action: str | None = None
        add_or_run_anomaly_detection_for_analyses: str | None = None
        amazon_bedrock_ars_action: str | None = None
        amazon_bedrock_fs_action: str | None = None
        amazon_bedrock_krs_action: str | None = None
        amazon_s_three_action: str | None = None
        analysis: str | None = None
        approve_flow_share_requests: str | None = None
        apps: str | None = None
        asana_action: str | None = None
        automate: str | None = None
        bamboo_hr_action: str | None = None
        box_agent_action: str | None = None
        build_calculated_field_with_q: str | None = None
        canva_agent_action: str | None = None
        chat_agent: str | None = None
        comprehend_action: str | None = None
        comprehend_medical_action: str | None = None
        confluence_action: str | None = None
        create_and_update_amazon_bedrock_ars_action: str | None = None
        create_and_update_amazon_bedrock_fs_action: str | None = None
        create_and_update_amazon_bedrock_krs_action: str | None = None
        create_and_update_amazon_s_three_action: str | None = None
        create_and_update_apps: str | None = None
        create_and_update_asana_action: str | None = None
        create_and_update_bamboo_hr_action: str | None = None
        create_and_update_box_agent_action: str | None = None
        create_and_update_canva_agent_action: str | None = None
        create_and_update_comprehend_action: str | None = None
        create_and_update_comprehend_medical_action: str | None = None
        create_and_update_confluence_action: str | None = None
        create_and_update_dashboard_email_reports: str | None = None
        create_and_update_datasets: str | None = None
        create_and_update_data_sources: str | None = None
        create_and_update_fact_set_action: str | None = None
        create_and_update_generic_http_action: str | None = None
        create_and_update_github_action: str | None = None
        create_and_update_google_calendar_action: str | None = None
        create_and_update_hubspot_action: str | None = None
        create_and_update_hugging_face_action: str | None = None
        create_and_update_intercom_action: str | None = None
        create_and_update_jira_action: str | None = None
        create_and_update_knowledge_bases: str | None = None
        create_and_update_linear_action: str | None = None
        create_and_update_mcp_action: str | None = None
        create_and_update_monday_action: str | None = None
        create_and_update_ms_exchange_action: str | None = None
        create_and_update_ms_teams_action: str | None = None
        create_and_update_new_relic_action: str | None = None
        create_and_update_notion_action: str | None = None
        create_and_update_one_drive_action: str | None = None
        create_and_update_open_api_action: str | None = None
        create_and_update_pager_duty_action: str | None = None
        create_and_update_salesforce_action: str | None = None
        create_and_update_sand_p_global_energy_action: str | None = None
        create_and_update_sand_pgmi_action: str | None = None
        create_and_update_sap_bill_of_material_action: str | None = None
        create_and_update_sap_business_partner_action: str | None = None
        create_and_update_sap_material_stock_action: str | None = None
        create_and_update_sap_physical_inventory_action: str | None = None
        create_and_update_sap_product_master_data_action: str | None = None
        create_and_update_service_now_action: str | None = None
        create_and_update_share_point_action: str | None = None
        create_and_update_slack_action: str | None = None
        create_and_update_smartsheet_action: str | None = None
        create_and_update_textract_action: str | None = None
        create_and_update_themes: str | None = None
        create_and_update_threshold_alerts: str | None = None
        create_and_update_zendesk_action: str | None = None
        create_chat_agents: str | None = None
        create_dashboard_executive_summary_with_q: str | None = None
        create_shared_folders: str | None = None
        create_spaces: str | None = None
        create_spice_dataset: str | None = None
        dashboard: str | None = None
        edit_visual_with_q: str | None = None
        export_to_csv: str | None = None
        export_to_csv_in_scheduled_reports: str | None = None
        export_to_excel: str | None = None
        export_to_excel_in_scheduled_reports: str | None = None
        export_to_pdf: str | None = None
        export_to_pdf_in_scheduled_reports: str | None = None
        extension: str | None = None
        fact_set_action: str | None = None
        flow: str | None = None
        generic_http_action: str | None = None
        github_action: str | None = None
        google_calendar_action: str | None = None
        hubspot_action: str | None = None
        hugging_face_action: str | None = None
        include_content_in_scheduled_reports_email: str | None = None
        intercom_action: str | None = None
        invoke_apps_ai_inference: str | None = None
        jira_action: str | None = None
        knowledge_base: str | None = None
        linear_action: str | None = None
        manage_shared_folders: str | None = None
        mcp_action: str | None = None
        monday_action: str | None = None
        ms_exchange_action: str | None = None
        ms_teams_action: str | None = None
        new_relic_action: str | None = None
        notion_action: str | None = None
        one_drive_action: str | None = None
        open_api_action: str | None = None
        pager_duty_action: str | None = None
        perform_flow_ui_task: str | None = None
        print_reports: str | None = None
        publish_without_approval: str | None = None
        rename_shared_folders: str | None = None
        research: str | None = None
        salesforce_action: str | None = None
        sand_p_global_energy_action: str | None = None
        sand_pgmi_action: str | None = None
        sap_bill_of_material_action: str | None = None
        sap_business_partner_action: str | None = None
        sap_material_stock_action: str | None = None
        sap_physical_inventory_action: str | None = None
        sap_product_master_data_action: str | None = None
        service_now_action: str | None = None
        share_amazon_bedrock_ars_action: str | None = None
        share_amazon_bedrock_fs_action: str | None = None
        share_amazon_bedrock_krs_action: str | None = None
        share_amazon_s_three_action: str | None = None
        share_analyses: str | None = None
        share_apps: str | None = None
        share_asana_action: str | None = None
        share_bamboo_hr_action: str | None = None
        share_box_agent_action: str | None = None
        share_canva_agent_action: str | None = None
        share_chat_agents: str | None = None
        share_comprehend_action: str | None = None
        share_comprehend_medical_action: str | None = None
        share_confluence_action: str | None = None
        share_dashboards: str | None = None
        share_datasets: str | None = None
        share_data_sources: str | None = None
        share_fact_set_action: str | None = None
        share_generic_http_action: str | None = None
        share_github_action: str | None = None
        share_google_calendar_action: str | None = None
        share_hubspot_action: str | None = None
        share_hugging_face_action: str | None = None
        share_intercom_action: str | None = None
        share_jira_action: str | None = None
        share_knowledge_bases: str | None = None
        share_linear_action: str | None = None
        share_mcp_action: str | None = None
        share_monday_action: str | None = None
        share_ms_exchange_action: str | None = None
        share_ms_teams_action: str | None = None
        share_new_relic_action: str | None = None
        share_notion_action: str | None = None
        share_one_drive_action: str | None = None
        share_open_api_action: str | None = None
        share_pager_duty_action: str | None = None
        share_point_action: str | None = None
        share_salesforce_action: str | None = None
        share_sand_p_global_energy_action: str | None = None
        share_sand_pgmi_action: str | None = None
        share_sap_bill_of_material_action: str | None = None
        share_sap_business_partner_action: str | None = None
        share_sap_material_stock_action: str | None = None
        share_sap_physical_inventory_action: str | None = None
        share_sap_product_master_data_action: str | None = None
        share_service_now_action: str | None = None
        share_share_point_action: str | None = None
        share_slack_action: str | None = None
        share_smartsheet_action: str | None = None
        share_spaces: str | None = None
        share_textract_action: str | None = None
        share_zendesk_action: str | None = None
        slack_action: str | None = None
        smartsheet_action: str | None = None
        space: str | None = None
        subscribe_dashboard_email_reports: str | None = None
        textract_action: str | None = None
        topic: str | None = None
        use_agent_web_search: str | None = None
        use_amazon_bedrock_ars_action: str | None = None
        use_amazon_bedrock_fs_action: str | None = None
        use_amazon_bedrock_krs_action: str | None = None
        use_amazon_s_three_action: str | None = None
        use_asana_action: str | None = None
        use_bamboo_hr_action: str | None = None
        use_bedrock_models: str | None = None
        use_box_agent_action: str | None = None
        use_canva_agent_action: str | None = None
        use_comprehend_action: str | None = None
        use_comprehend_medical_action: str | None = None
        use_confluence_action: str | None = None
        use_fact_set_action: str | None = None
        use_generic_http_action: str | None = None
        use_github_action: str | None = None
        use_google_calendar_action: str | None = None
        use_hubspot_action: str | None = None
        use_hugging_face_action: str | None = None
        use_intercom_action: str | None = None
        use_jira_action: str | None = None
        use_linear_action: str | None = None
        use_mcp_action: str | None = None
        use_monday_action: str | None = None
        use_ms_exchange_action: str | None = None
        use_ms_teams_action: str | None = None
        use_new_relic_action: str | None = None
        use_notion_action: str | None = None
        use_one_drive_action: str | None = None
        use_open_api_action: str | None = None
        use_pager_duty_action: str | None = None
        use_salesforce_action: str | None = None
        use_sand_p_global_energy_action: str | None = None
        use_sand_pgmi_action: str | None = None
        use_sap_bill_of_material_action: str | None = None
        use_sap_business_partner_action: str | None = None
        use_sap_material_stock_action: str | None = None
        use_sap_physical_inventory_action: str | None = None
        use_sap_product_master_data_action: str | None = None
        use_service_now_action: str | None = None
        use_share_point_action: str | None = None
        use_slack_action: str | None = None
        use_smartsheet_action: str | None = None
        use_textract_action: str | None = None
        use_zendesk_action: str | None = None
        view_account_spice_capacity: str | None = None
        zendesk_action: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        aws_account_id: str,
        custom_permissions_name: str,
        capabilities: CfnCustomPermissions.CapabilitiesProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    aws_account_id: str
    custom_permissions_name: str
    capabilities: CfnCustomPermissions.CapabilitiesProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def custom_permissions_ref(self) -> _aws_quicksight.CustomPermissionsReference: ...
    @staticmethod
    def arn_for_custom_permissions(resource: _aws_quicksight.ICustomPermissionsRef) -> str: ...
    @staticmethod
    def is_cfn_custom_permissions(x: Any) -> bool: ...

class CfnCustomPermissionsProps(Struct):
    aws_account_id: str
    custom_permissions_name: str
    capabilities: CfnCustomPermissions.CapabilitiesProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnCustomization(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        default_theme: str,
        namespace: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    default_theme: str
    namespace: str
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_aws_account_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def customization_ref(self) -> _aws_quicksight.CustomizationReference: ...
    @staticmethod
    def arn_for_customization(resource: _aws_quicksight.ICustomizationRef) -> str: ...
    @staticmethod
    def is_cfn_customization(x: Any) -> bool: ...

class CfnCustomizationProps(Struct):
    default_theme: str
    namespace: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDLPSetting(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class LabelActionMappingProperty(Struct):
        action: str
        label_id: str
        label_name: str
    class MicrosoftPurviewCredentialsProperty(Struct):
        secret_arn: str
    class MicrosoftPurviewProviderConfigProperty(Struct):
        credentials: CfnDLPSetting.MicrosoftPurviewCredentialsProperty | Mapping[str, Any] | IResolvable
        label_action_mappings: Sequence[CfnDLPSetting.LabelActionMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable
        unmapped_action: str
    class ProviderConfigProperty(Struct):
        microsoft_purview: CfnDLPSetting.MicrosoftPurviewProviderConfigProperty | Mapping[str, Any] | IResolvable
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        dlp_setting_id: str,
        enabled: bool | IResolvable,
        name: str,
        provider_config: CfnDLPSetting.ProviderConfigProperty | Mapping[str, Any] | IResolvable,
        provider_outage_action: str,
        provider_type: str,
        aws_account_id: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    dlp_setting_id: str
    enabled: bool | IResolvable
    name: str
    provider_config: CfnDLPSetting.ProviderConfigProperty | IResolvable
    provider_outage_action: str
    provider_type: str
    aws_account_id: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def dlp_setting_ref(self) -> _aws_quicksight.DLPSettingReference: ...
    @staticmethod
    def arn_for_dlp_setting(resource: _aws_quicksight.IDLPSettingRef) -> str: ...
    @staticmethod
    def is_cfn_dlp_setting(x: Any) -> bool: ...

class CfnDLPSettingProps(Struct):
    dlp_setting_id: str
    enabled: bool | IResolvable
    name: str
    provider_config: CfnDLPSetting.ProviderConfigProperty | Mapping[str, Any] | IResolvable
    provider_outage_action: str
    provider_type: str
    aws_account_id: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDashboard(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AdHocFilteringOptionProperty(Struct):
        availability_status: str | None = None
    class AggregationFunctionProperty(Struct):
        attribute_aggregation_function: CfnDashboard.AttributeAggregationFunctionProperty | Mapping[str, Any] | IResolvable | None = None
        categorical_aggregation_function: str | None = None
        date_aggregation_function: str | None = None
        numerical_aggregation_function: CfnDashboard.NumericalAggregationFunctionProperty | Mapping[str, Any] | IResolvable | None = None
    class AggregationSortConfigurationProperty(Struct):
        column: CfnDashboard.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        sort_direction: str
        aggregation_function: CfnDashboard.AggregationFunctionProperty | Mapping[str, Any] | IResolvable | None = None
    class AnalysisDefaultsProperty(Struct):
        default_new_sheet_configuration: CfnDashboard.DefaultNewSheetConfigurationProperty | Mapping[str, Any] | IResolvable
    class AnchorDateConfigurationProperty(Struct):
        anchor_option: str | None = None
        parameter_name: str | None = None
    class ArcAxisConfigurationProperty(Struct):
        range: CfnDashboard.ArcAxisDisplayRangeProperty | Mapping[str, Any] | IResolvable | None = None
        reserve_range: float | None = None
    class ArcAxisDisplayRangeProperty(Struct):
        max: float | None = None
        min: float | None = None
    class ArcConfigurationProperty(Struct):
        arc_angle: float | None = None
        arc_thickness: str | None = None
    class ArcOptionsProperty(Struct):
        arc_thickness: str | None = None
    class AssetOptionsProperty(Struct):
        excluded_data_set_arns: Sequence[str] | None = None
        q_business_insights_status: str | None = None
        timezone: str | None = None
        week_start: str | None = None
    class AttributeAggregationFunctionProperty(Struct):
        simple_attribute_aggregation: str | None = None
        value_for_multiple_values: str | None = None
    class AxisDataOptionsProperty(Struct):
        date_axis_options: CfnDashboard.DateAxisOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        numeric_axis_options: CfnDashboard.NumericAxisOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class AxisDisplayMinMaxRangeProperty(Struct):
        maximum: float | None = None
        minimum: float | None = None
    class AxisDisplayOptionsProperty(Struct):
        axis_line_visibility: str | None = None
        axis_offset: str | None = None
        data_options: CfnDashboard.AxisDataOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        grid_line_visibility: str | None = None
        scrollbar_options: CfnDashboard.ScrollBarOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        tick_label_options: CfnDashboard.AxisTickLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class AxisDisplayRangeProperty(Struct):
        data_driven: Any | None = None
        min_max: CfnDashboard.AxisDisplayMinMaxRangeProperty | Mapping[str, Any] | IResolvable | None = None
    class AxisLabelOptionsProperty(Struct):
        apply_to: CfnDashboard.AxisLabelReferenceOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        custom_label: str | None = None
        font_configuration: CfnDashboard.FontConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class AxisLabelReferenceOptionsProperty(Struct):
        column: CfnDashboard.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        field_id: str
    class AxisLinearScaleProperty(Struct):
        step_count: float | None = None
        step_size: float | None = None
    class AxisLogarithmicScaleProperty(Struct):
        base: float | None = None
    class AxisScaleProperty(Struct):
        linear: CfnDashboard.AxisLinearScaleProperty | Mapping[str, Any] | IResolvable | None = None
        logarithmic: CfnDashboard.AxisLogarithmicScaleProperty | Mapping[str, Any] | IResolvable | None = None
    class AxisTickLabelOptionsProperty(Struct):
        label_options: CfnDashboard.LabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        rotation_angle: float | None = None
    class BarChartAggregatedFieldWellsProperty(Struct):
        category: Sequence[CfnDashboard.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        colors: Sequence[CfnDashboard.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        small_multiples: Sequence[CfnDashboard.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        values: Sequence[CfnDashboard.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class BarChartConfigurationProperty(Struct):
        bars_arrangement: str | None = None
        category_axis: CfnDashboard.AxisDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        category_label_options: CfnDashboard.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        color_label_options: CfnDashboard.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        contribution_analysis_defaults: Sequence[CfnDashboard.ContributionAnalysisDefaultProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        data_labels: CfnDashboard.DataLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        default_series_settings: CfnDashboard.BarChartDefaultSeriesSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        field_wells: CfnDashboard.BarChartFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
        interactions: CfnDashboard.VisualInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        legend: CfnDashboard.LegendOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        orientation: str | None = None
        reference_lines: Sequence[CfnDashboard.ReferenceLineProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        series: Sequence[CfnDashboard.BarSeriesItemProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        small_multiples_options: CfnDashboard.SmallMultiplesOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        sort_configuration: CfnDashboard.BarChartSortConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        tooltip: CfnDashboard.TooltipOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        value_axis: CfnDashboard.AxisDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        value_label_options: CfnDashboard.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_palette: CfnDashboard.VisualPaletteProperty | Mapping[str, Any] | IResolvable | None = None
    class BarChartDefaultSeriesSettingsProperty(Struct):
        border_settings: CfnDashboard.BorderSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        decal_settings: CfnDashboard.DecalSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class BarChartFieldWellsProperty(Struct):
        bar_chart_aggregated_field_wells: CfnDashboard.BarChartAggregatedFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
    class BarChartSortConfigurationProperty(Struct):
        category_items_limit: CfnDashboard.ItemsLimitConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        category_sort: Sequence[CfnDashboard.FieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        color_items_limit: CfnDashboard.ItemsLimitConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        color_sort: Sequence[CfnDashboard.FieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        small_multiples_limit_configuration: CfnDashboard.ItemsLimitConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        small_multiples_sort: Sequence[CfnDashboard.FieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class BarChartVisualProperty(Struct):
        visual_id: str
        actions: Sequence[CfnDashboard.VisualCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        chart_configuration: CfnDashboard.BarChartConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        column_hierarchies: Sequence[CfnDashboard.ColumnHierarchyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        subtitle: CfnDashboard.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnDashboard.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_content_alt_text: str | None = None
    class BarSeriesItemProperty(Struct): ...
    class BinCountOptionsProperty(Struct):
        value: float | None = None
    class BinWidthOptionsProperty(Struct):
        bin_count_limit: float | None = None
        value: float | None = None
    class BodySectionConfigurationProperty(Struct):
        content: CfnDashboard.BodySectionContentProperty | Mapping[str, Any] | IResolvable
        section_id: str
        page_break_configuration: CfnDashboard.SectionPageBreakConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        repeat_configuration: CfnDashboard.BodySectionRepeatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        style: CfnDashboard.SectionStyleProperty | Mapping[str, Any] | IResolvable | None = None
    class BodySectionContentProperty(Struct):
        layout: CfnDashboard.SectionLayoutConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class BodySectionDynamicCategoryDimensionConfigurationProperty(Struct):
        column: CfnDashboard.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        limit: float | None = None
        sort_by_metrics: Sequence[CfnDashboard.ColumnSortProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class BodySectionDynamicNumericDimensionConfigurationProperty(Struct):
        column: CfnDashboard.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        limit: float | None = None
        sort_by_metrics: Sequence[CfnDashboard.ColumnSortProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class BodySectionRepeatConfigurationProperty(Struct):
        dimension_configurations: Sequence[CfnDashboard.BodySectionRepeatDimensionConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        non_repeating_visuals: Sequence[str] | None = None
        page_break_configuration: CfnDashboard.BodySectionRepeatPageBreakConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class BodySectionRepeatDimensionConfigurationProperty(Struct):
        dynamic_category_dimension_configuration: CfnDashboard.BodySectionDynamicCategoryDimensionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        dynamic_numeric_dimension_configuration: CfnDashboard.BodySectionDynamicNumericDimensionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class BodySectionRepeatPageBreakConfigurationProperty(Struct):
        after: CfnDashboard.SectionAfterPageBreakProperty | Mapping[str, Any] | IResolvable | None = None
    class BorderSettingsProperty(Struct):
        border_color: str | None = None
        border_visibility: str | None = None
        border_width: str | None = None
    class BoxPlotAggregatedFieldWellsProperty(Struct):
        group_by: Sequence[CfnDashboard.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        values: Sequence[CfnDashboard.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class BoxPlotChartConfigurationProperty(Struct):
        box_plot_options: CfnDashboard.BoxPlotOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        category_axis: CfnDashboard.AxisDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        category_label_options: CfnDashboard.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        field_wells: CfnDashboard.BoxPlotFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
        interactions: CfnDashboard.VisualInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        legend: CfnDashboard.LegendOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        primary_y_axis_display_options: CfnDashboard.AxisDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        primary_y_axis_label_options: CfnDashboard.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        reference_lines: Sequence[CfnDashboard.ReferenceLineProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        sort_configuration: CfnDashboard.BoxPlotSortConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        tooltip: CfnDashboard.TooltipOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_palette: CfnDashboard.VisualPaletteProperty | Mapping[str, Any] | IResolvable | None = None
    class BoxPlotFieldWellsProperty(Struct):
        box_plot_aggregated_field_wells: CfnDashboard.BoxPlotAggregatedFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
    class BoxPlotOptionsProperty(Struct):
        all_data_points_visibility: str | None = None
        outlier_visibility: str | None = None
        style_options: CfnDashboard.BoxPlotStyleOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class BoxPlotSortConfigurationProperty(Struct):
        category_sort: Sequence[CfnDashboard.FieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        pagination_configuration: CfnDashboard.PaginationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class BoxPlotStyleOptionsProperty(Struct):
        fill_style: str | None = None
    class BoxPlotVisualProperty(Struct):
        visual_id: str
        actions: Sequence[CfnDashboard.VisualCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        chart_configuration: CfnDashboard.BoxPlotChartConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        column_hierarchies: Sequence[CfnDashboard.ColumnHierarchyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        subtitle: CfnDashboard.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnDashboard.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_content_alt_text: str | None = None
    class CalculatedFieldProperty(Struct):
        expression: str
        name: str
        data_set_identifier: str | None = None
        topic_identifier: str | None = None
    class CalculatedMeasureFieldProperty(Struct):
        expression: str
        field_id: str
    class CascadingControlConfigurationProperty(Struct):
        source_controls: Sequence[CfnDashboard.CascadingControlSourceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class CascadingControlSourceProperty(Struct):
        column_to_match: CfnDashboard.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable | None = None
        source_sheet_control_id: str | None = None
    class CategoricalDimensionFieldProperty(Struct):
        column: CfnDashboard.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        field_id: str
        format_configuration: CfnDashboard.StringFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        hierarchy_id: str | None = None
    class CategoricalMeasureFieldProperty(Struct):
        column: CfnDashboard.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        field_id: str
        aggregation_function: str | None = None
        format_configuration: CfnDashboard.StringFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class CategoryDrillDownFilterProperty(Struct):
        category_values: Sequence[str]
        column: CfnDashboard.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
    class CategoryFilterConfigurationProperty(Struct):
        custom_filter_configuration: CfnDashboard.CustomFilterConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        custom_filter_list_configuration: CfnDashboard.CustomFilterListConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        filter_list_configuration: CfnDashboard.FilterListConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class CategoryFilterProperty(Struct):
        column: CfnDashboard.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        configuration: CfnDashboard.CategoryFilterConfigurationProperty | Mapping[str, Any] | IResolvable
        filter_id: str
        default_filter_control_configuration: CfnDashboard.DefaultFilterControlConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class CategoryInnerFilterProperty(Struct):
        column: CfnDashboard.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        configuration: CfnDashboard.CategoryFilterConfigurationProperty | Mapping[str, Any] | IResolvable
        default_filter_control_configuration: CfnDashboard.DefaultFilterControlConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class ChartAxisLabelOptionsProperty(Struct):
        axis_label_options: Sequence[CfnDashboard.AxisLabelOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        sort_icon_visibility: str | None = None
        visibility: str | None = None
    class ClusterMarkerConfigurationProperty(Struct):
        cluster_marker: CfnDashboard.ClusterMarkerProperty | Mapping[str, Any] | IResolvable | None = None
    class ClusterMarkerProperty(Struct):
        simple_cluster_marker: CfnDashboard.SimpleClusterMarkerProperty | Mapping[str, Any] | IResolvable | None = None
    class ColorScaleProperty(Struct):
        color_fill_type: str
        colors: Sequence[CfnDashboard.DataColorProperty | Mapping[str, Any] | IResolvable] | IResolvable
        null_value_color: CfnDashboard.DataColorProperty | Mapping[str, Any] | IResolvable | None = None
    class ColorsConfigurationProperty(Struct):
        custom_colors: Sequence[CfnDashboard.CustomColorProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ColumnConfigurationProperty(Struct):
        column: CfnDashboard.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        colors_configuration: CfnDashboard.ColorsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        decal_settings_configuration: CfnDashboard.DecalSettingsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        format_configuration: CfnDashboard.FormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        role: str | None = None
    class ColumnHierarchyProperty(Struct):
        date_time_hierarchy: CfnDashboard.DateTimeHierarchyProperty | Mapping[str, Any] | IResolvable | None = None
        explicit_hierarchy: CfnDashboard.ExplicitHierarchyProperty | Mapping[str, Any] | IResolvable | None = None
        predefined_hierarchy: CfnDashboard.PredefinedHierarchyProperty | Mapping[str, Any] | IResolvable | None = None
    class ColumnIdentifierProperty(Struct):
        column_name: str
        data_set_identifier: str | None = None
        topic_identifier: str | None = None
    class ColumnSortProperty(Struct):
        direction: str
        sort_by: CfnDashboard.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        aggregation_function: CfnDashboard.AggregationFunctionProperty | Mapping[str, Any] | IResolvable | None = None
    class ColumnTooltipItemProperty(Struct):
        column: CfnDashboard.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        aggregation: CfnDashboard.AggregationFunctionProperty | Mapping[str, Any] | IResolvable | None = None
        label: str | None = None
        tooltip_target: str | None = None
        visibility: str | None = None
    class ComboChartAggregatedFieldWellsProperty(Struct):
        bar_values: Sequence[CfnDashboard.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        category: Sequence[CfnDashboard.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        colors: Sequence[CfnDashboard.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        line_values: Sequence[CfnDashboard.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ComboChartConfigurationProperty(Struct):
        bar_data_labels: CfnDashboard.DataLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        bars_arrangement: str | None = None
        category_axis: CfnDashboard.AxisDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        category_label_options: CfnDashboard.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        color_label_options: CfnDashboard.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        default_series_settings: CfnDashboard.ComboChartDefaultSeriesSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        field_wells: CfnDashboard.ComboChartFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
        interactions: CfnDashboard.VisualInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        legend: CfnDashboard.LegendOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        line_data_labels: CfnDashboard.DataLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        primary_y_axis_display_options: CfnDashboard.AxisDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        primary_y_axis_label_options: CfnDashboard.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        reference_lines: Sequence[CfnDashboard.ReferenceLineProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        secondary_y_axis_display_options: CfnDashboard.AxisDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        secondary_y_axis_label_options: CfnDashboard.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        series: Sequence[CfnDashboard.ComboSeriesItemProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        single_axis_options: CfnDashboard.SingleAxisOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        sort_configuration: CfnDashboard.ComboChartSortConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        tooltip: CfnDashboard.TooltipOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_palette: CfnDashboard.VisualPaletteProperty | Mapping[str, Any] | IResolvable | None = None
    class ComboChartDefaultSeriesSettingsProperty(Struct):
        border_settings: CfnDashboard.BorderSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        decal_settings: CfnDashboard.DecalSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        line_style_settings: CfnDashboard.LineChartLineStyleSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        marker_style_settings: CfnDashboard.LineChartMarkerStyleSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class ComboChartFieldWellsProperty(Struct):
        combo_chart_aggregated_field_wells: CfnDashboard.ComboChartAggregatedFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
    class ComboChartSortConfigurationProperty(Struct):
        category_items_limit: CfnDashboard.ItemsLimitConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        category_sort: Sequence[CfnDashboard.FieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        color_items_limit: CfnDashboard.ItemsLimitConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        color_sort: Sequence[CfnDashboard.FieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ComboChartVisualProperty(Struct):
        visual_id: str
        actions: Sequence[CfnDashboard.VisualCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        chart_configuration: CfnDashboard.ComboChartConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        column_hierarchies: Sequence[CfnDashboard.ColumnHierarchyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        subtitle: CfnDashboard.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnDashboard.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_content_alt_text: str | None = None
    class ComboSeriesItemProperty(Struct): ...
    class ComparisonConfigurationProperty(Struct):
        comparison_format: CfnDashboard.ComparisonFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        comparison_method: str | None = None
    class ComparisonFormatConfigurationProperty(Struct):
        number_display_format_configuration: CfnDashboard.NumberDisplayFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        percentage_display_format_configuration: CfnDashboard.PercentageDisplayFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class ComputationProperty(Struct):
        forecast: CfnDashboard.ForecastComputationProperty | Mapping[str, Any] | IResolvable | None = None
        growth_rate: CfnDashboard.GrowthRateComputationProperty | Mapping[str, Any] | IResolvable | None = None
        maximum_minimum: CfnDashboard.MaximumMinimumComputationProperty | Mapping[str, Any] | IResolvable | None = None
        metric_comparison: CfnDashboard.MetricComparisonComputationProperty | Mapping[str, Any] | IResolvable | None = None
        period_over_period: CfnDashboard.PeriodOverPeriodComputationProperty | Mapping[str, Any] | IResolvable | None = None
        period_to_date: CfnDashboard.PeriodToDateComputationProperty | Mapping[str, Any] | IResolvable | None = None
        top_bottom_movers: CfnDashboard.TopBottomMoversComputationProperty | Mapping[str, Any] | IResolvable | None = None
        top_bottom_ranked: CfnDashboard.TopBottomRankedComputationProperty | Mapping[str, Any] | IResolvable | None = None
        total_aggregation: CfnDashboard.TotalAggregationComputationProperty | Mapping[str, Any] | IResolvable | None = None
        unique_values: CfnDashboard.UniqueValuesComputationProperty | Mapping[str, Any] | IResolvable | None = None
    class ConditionalFormattingColorProperty(Struct):
        gradient: CfnDashboard.ConditionalFormattingGradientColorProperty | Mapping[str, Any] | IResolvable | None = None
        solid: CfnDashboard.ConditionalFormattingSolidColorProperty | Mapping[str, Any] | IResolvable | None = None
    class ConditionalFormattingCustomIconConditionProperty(Struct):
        expression: str
        icon_options: CfnDashboard.ConditionalFormattingCustomIconOptionsProperty | Mapping[str, Any] | IResolvable
        color: str | None = None
        display_configuration: CfnDashboard.ConditionalFormattingIconDisplayConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class ConditionalFormattingCustomIconOptionsProperty(Struct):
        icon: str | None = None
        unicode_icon: str | None = None
    class ConditionalFormattingGradientColorProperty(Struct):
        color: CfnDashboard.GradientColorProperty | Mapping[str, Any] | IResolvable
        expression: str
    class ConditionalFormattingIconDisplayConfigurationProperty(Struct):
        icon_display_option: str | None = None
    class ConditionalFormattingIconProperty(Struct):
        custom_condition: CfnDashboard.ConditionalFormattingCustomIconConditionProperty | Mapping[str, Any] | IResolvable | None = None
        icon_set: CfnDashboard.ConditionalFormattingIconSetProperty | Mapping[str, Any] | IResolvable | None = None
    class ConditionalFormattingIconSetProperty(Struct):
        expression: str
        icon_set_type: str | None = None
    class ConditionalFormattingSolidColorProperty(Struct):
        expression: str
        color: str | None = None
    class ContextMenuOptionProperty(Struct):
        availability_status: str | None = None
    class ContributionAnalysisDefaultProperty(Struct):
        contributor_dimensions: Sequence[CfnDashboard.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable] | IResolvable
        measure_field_id: str
    class CurrencyDisplayFormatConfigurationProperty(Struct):
        decimal_places_configuration: CfnDashboard.DecimalPlacesConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        negative_value_configuration: CfnDashboard.NegativeValueConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        null_value_format_configuration: CfnDashboard.NullValueFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        number_scale: str | None = None
        prefix: str | None = None
        separator_configuration: CfnDashboard.NumericSeparatorConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        suffix: str | None = None
        symbol: str | None = None
    class CustomActionFilterOperationProperty(Struct):
        selected_fields_configuration: CfnDashboard.FilterOperationSelectedFieldsConfigurationProperty | Mapping[str, Any] | IResolvable
        target_visuals_configuration: CfnDashboard.FilterOperationTargetVisualsConfigurationProperty | Mapping[str, Any] | IResolvable
    class CustomActionNavigationOperationProperty(Struct):
        local_navigation_configuration: CfnDashboard.LocalNavigationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class CustomActionSetParametersOperationProperty(Struct):
        parameter_value_configurations: Sequence[CfnDashboard.SetParameterValueConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class CustomActionURLOperationProperty(Struct):
        url_target: str
        url_template: str
    class CustomColorProperty(Struct):
        color: str
        field_value: str | None = None
        special_value: str | None = None
    class CustomContentConfigurationProperty(Struct):
        content_type: str | None = None
        content_url: str | None = None
        image_scaling: str | None = None
        interactions: CfnDashboard.VisualInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class CustomContentVisualProperty(Struct):
        visual_id: str
        actions: Sequence[CfnDashboard.VisualCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        chart_configuration: CfnDashboard.CustomContentConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        data_set_identifier: str | None = None
        subtitle: CfnDashboard.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnDashboard.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        topic_identifier: str | None = None
        visual_content_alt_text: str | None = None
    class CustomFilterConfigurationProperty(Struct):
        match_operator: str
        null_option: str
        category_value: str | None = None
        parameter_name: str | None = None
        select_all_options: str | None = None
    class CustomFilterListConfigurationProperty(Struct):
        match_operator: str
        null_option: str
        category_values: Sequence[str] | None = None
        select_all_options: str | None = None
    class CustomNarrativeOptionsProperty(Struct):
        narrative: str
    class CustomParameterValuesProperty(Struct):
        date_time_values: Sequence[str] | None = None
        decimal_values: Sequence[float] | IResolvable | None = None
        integer_values: Sequence[float] | IResolvable | None = None
        string_values: Sequence[str] | None = None
    class CustomValuesConfigurationProperty(Struct):
        custom_values: CfnDashboard.CustomParameterValuesProperty | Mapping[str, Any] | IResolvable
        include_null_value: bool | IResolvable | None = None
    class DashboardErrorProperty(Struct):
        message: str | None = None
        type: str | None = None
        violated_entities: Sequence[CfnDashboard.EntityProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class DashboardPublishOptionsProperty(Struct):
        ad_hoc_filtering_option: CfnDashboard.AdHocFilteringOptionProperty | Mapping[str, Any] | IResolvable | None = None
        data_point_drill_up_down_option: CfnDashboard.DataPointDrillUpDownOptionProperty | Mapping[str, Any] | IResolvable | None = None
        data_point_menu_label_option: CfnDashboard.DataPointMenuLabelOptionProperty | Mapping[str, Any] | IResolvable | None = None
        data_point_tooltip_option: CfnDashboard.DataPointTooltipOptionProperty | Mapping[str, Any] | IResolvable | None = None
        data_qa_enabled_option: CfnDashboard.DataQAEnabledOptionProperty | Mapping[str, Any] | IResolvable | None = None
        data_stories_sharing_option: CfnDashboard.DataStoriesSharingOptionProperty | Mapping[str, Any] | IResolvable | None = None
        executive_summary_option: CfnDashboard.ExecutiveSummaryOptionProperty | Mapping[str, Any] | IResolvable | None = None
        export_to_csv_option: CfnDashboard.ExportToCSVOptionProperty | Mapping[str, Any] | IResolvable | None = None
        export_with_hidden_fields_option: CfnDashboard.ExportWithHiddenFieldsOptionProperty | Mapping[str, Any] | IResolvable | None = None
        quick_suite_actions_option: CfnDashboard.QuickSuiteActionsOptionProperty | Mapping[str, Any] | IResolvable | None = None
        sheet_controls_option: CfnDashboard.SheetControlsOptionProperty | Mapping[str, Any] | IResolvable | None = None
        sheet_layout_element_maximization_option: CfnDashboard.SheetLayoutElementMaximizationOptionProperty | Mapping[str, Any] | IResolvable | None = None
        visual_axis_sort_option: CfnDashboard.VisualAxisSortOptionProperty | Mapping[str, Any] | IResolvable | None = None
        visual_menu_option: CfnDashboard.VisualMenuOptionProperty | Mapping[str, Any] | IResolvable | None = None
        visual_publish_options: CfnDashboard.DashboardVisualPublishOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class DashboardSourceEntityProperty(Struct):
        source_template: CfnDashboard.DashboardSourceTemplateProperty | Mapping[str, Any] | IResolvable | None = None
    class DashboardSourceTemplateProperty(Struct):
        arn: str
        data_set_references: Sequence[CfnDashboard.DataSetReferenceProperty | Mapping[str, Any] | IResolvable] | IResolvable
        topic_references: Sequence[CfnDashboard.TopicReferenceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class DashboardVersionDefinitionProperty(Struct):
        data_set_identifier_declarations: Sequence[CfnDashboard.DataSetIdentifierDeclarationProperty | Mapping[str, Any] | IResolvable] | IResolvable
        analysis_defaults: CfnDashboard.AnalysisDefaultsProperty | Mapping[str, Any] | IResolvable | None = None
        calculated_fields: Sequence[CfnDashboard.CalculatedFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        column_configurations: Sequence[CfnDashboard.ColumnConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        filter_groups: Sequence[CfnDashboard.FilterGroupProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        options: CfnDashboard.AssetOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        parameter_declarations: Sequence[CfnDashboard.ParameterDeclarationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        sheets: Sequence[CfnDashboard.SheetDefinitionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        static_files: Sequence[CfnDashboard.StaticFileProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        topic_identifier_declarations: Sequence[CfnDashboard.TopicIdentifierDeclarationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class DashboardVersionProperty(Struct):
        arn: str | None = None
        created_time: str | None = None
        data_set_arns: Sequence[str] | None = None
        description: str | None = None
        errors: Sequence[CfnDashboard.DashboardErrorProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        sheets: Sequence[CfnDashboard.SheetProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        source_entity_arn: str | None = None
        status: str | None = None
        theme_arn: str | None = None
        version_number: float | None = None
    class DashboardVisualPublishOptionsProperty(Struct):
        export_hidden_fields_option: CfnDashboard.ExportHiddenFieldsOptionProperty | Mapping[str, Any] | IResolvable | None = None
    class DataBarsOptionsProperty(Struct):
        field_id: str
        negative_color: str | None = None
        positive_color: str | None = None
    class DataColorProperty(Struct):
        color: str | None = None
        data_value: float | None = None
    class DataFieldSeriesItemProperty(Struct):
        axis_binding: str
        field_id: str
        field_value: str | None = None
        settings: CfnDashboard.LineChartSeriesSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class DataLabelOptionsProperty(Struct):
        category_label_visibility: str | None = None
        data_label_types: Sequence[CfnDashboard.DataLabelTypeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        label_color: str | None = None
        label_content: str | None = None
        label_font_configuration: CfnDashboard.FontConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        measure_label_visibility: str | None = None
        overlap: str | None = None
        position: str | None = None
        totals_visibility: str | None = None
        visibility: str | None = None
    class DataLabelTypeProperty(Struct):
        data_path_label_type: CfnDashboard.DataPathLabelTypeProperty | Mapping[str, Any] | IResolvable | None = None
        field_label_type: CfnDashboard.FieldLabelTypeProperty | Mapping[str, Any] | IResolvable | None = None
        maximum_label_type: CfnDashboard.MaximumLabelTypeProperty | Mapping[str, Any] | IResolvable | None = None
        minimum_label_type: CfnDashboard.MinimumLabelTypeProperty | Mapping[str, Any] | IResolvable | None = None
        range_ends_label_type: CfnDashboard.RangeEndsLabelTypeProperty | Mapping[str, Any] | IResolvable | None = None
    class DataPathColorProperty(Struct):
        color: str
        element: CfnDashboard.DataPathValueProperty | Mapping[str, Any] | IResolvable
        time_granularity: str | None = None
    class DataPathLabelTypeProperty(Struct):
        field_id: str | None = None
        field_value: str | None = None
        visibility: str | None = None
    class DataPathSortProperty(Struct):
        direction: str
        sort_paths: Sequence[CfnDashboard.DataPathValueProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class DataPathTypeProperty(Struct):
        pivot_table_data_path_type: str | None = None
    class DataPathValueProperty(Struct):
        data_path_type: CfnDashboard.DataPathTypeProperty | Mapping[str, Any] | IResolvable | None = None
        field_id: str | None = None
        field_value: str | None = None
    class DataPointDrillUpDownOptionProperty(Struct):
        availability_status: str | None = None
    class DataPointMenuLabelOptionProperty(Struct):
        availability_status: str | None = None
    class DataPointTooltipOptionProperty(Struct):
        availability_status: str | None = None
    class DataQAEnabledOptionProperty(Struct):
        availability_status: str | None = None
    class DataSetIdentifierDeclarationProperty(Struct):
        data_set_arn: str
        identifier: str
    class DataSetReferenceProperty(Struct):
        data_set_arn: str
        data_set_placeholder: str
    class DataStoriesSharingOptionProperty(Struct):
        availability_status: str | None = None
    class DateAxisOptionsProperty(Struct):
        missing_date_visibility: str | None = None
    class DateDimensionFieldProperty(Struct):
        column: CfnDashboard.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        field_id: str
        date_granularity: str | None = None
        format_configuration: CfnDashboard.DateTimeFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        hierarchy_id: str | None = None
    class DateMeasureFieldProperty(Struct):
        column: CfnDashboard.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        field_id: str
        aggregation_function: str | None = None
        format_configuration: CfnDashboard.DateTimeFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class DateTimeDefaultValuesProperty(Struct):
        dynamic_value: CfnDashboard.DynamicDefaultValueProperty | Mapping[str, Any] | IResolvable | None = None
        rolling_date: CfnDashboard.RollingDateConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        static_values: Sequence[str] | None = None
    class DateTimeFormatConfigurationProperty(Struct):
        date_time_format: str | None = None
        null_value_format_configuration: CfnDashboard.NullValueFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        numeric_format_configuration: CfnDashboard.NumericFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class DateTimeHierarchyProperty(Struct):
        hierarchy_id: str
        drill_down_filters: Sequence[CfnDashboard.DrillDownFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class DateTimeParameterDeclarationProperty(Struct):
        name: str
        default_values: CfnDashboard.DateTimeDefaultValuesProperty | Mapping[str, Any] | IResolvable | None = None
        mapped_data_set_parameters: Sequence[CfnDashboard.MappedDataSetParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        time_granularity: str | None = None
        value_when_unset: CfnDashboard.DateTimeValueWhenUnsetConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class DateTimeParameterProperty(Struct):
        name: str
        values: Sequence[str]
    class DateTimePickerControlDisplayOptionsProperty(Struct):
        date_icon_visibility: str | None = None
        date_time_format: str | None = None
        helper_text_visibility: str | None = None
        info_icon_label_options: CfnDashboard.SheetControlInfoIconLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title_options: CfnDashboard.LabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class DateTimeValueWhenUnsetConfigurationProperty(Struct):
        custom_value: str | None = None
        value_when_unset_option: str | None = None
    class DecalSettingsConfigurationProperty(Struct):
        custom_decal_settings: Sequence[CfnDashboard.DecalSettingsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class DecalSettingsProperty(Struct):
        decal_color: str | None = None
        decal_pattern_type: str | None = None
        decal_style_type: str | None = None
        decal_visibility: str | None = None
        element_value: str | None = None
    class DecimalDefaultValuesProperty(Struct):
        dynamic_value: CfnDashboard.DynamicDefaultValueProperty | Mapping[str, Any] | IResolvable | None = None
        static_values: Sequence[float] | IResolvable | None = None
    class DecimalParameterDeclarationProperty(Struct):
        name: str
        parameter_value_type: str
        default_values: CfnDashboard.DecimalDefaultValuesProperty | Mapping[str, Any] | IResolvable | None = None
        mapped_data_set_parameters: Sequence[CfnDashboard.MappedDataSetParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        value_when_unset: CfnDashboard.DecimalValueWhenUnsetConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class DecimalParameterProperty(Struct):
        name: str
        values: Sequence[float] | IResolvable
    class DecimalPlacesConfigurationProperty(Struct):
        decimal_places: float
    class DecimalValueWhenUnsetConfigurationProperty(Struct):
        custom_value: float | None = None
        value_when_unset_option: str | None = None
    class DefaultDateTimePickerControlOptionsProperty(Struct):
        commit_mode: str | None = None
        display_options: CfnDashboard.DateTimePickerControlDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        type: str | None = None
    class DefaultFilterControlConfigurationProperty(Struct):
        control_options: CfnDashboard.DefaultFilterControlOptionsProperty | Mapping[str, Any] | IResolvable
        title: str
    class DefaultFilterControlOptionsProperty(Struct):
        default_date_time_picker_options: CfnDashboard.DefaultDateTimePickerControlOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        default_dropdown_options: CfnDashboard.DefaultFilterDropDownControlOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        default_list_options: CfnDashboard.DefaultFilterListControlOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        default_relative_date_time_options: CfnDashboard.DefaultRelativeDateTimeControlOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        default_slider_options: CfnDashboard.DefaultSliderControlOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        default_text_area_options: CfnDashboard.DefaultTextAreaControlOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        default_text_field_options: CfnDashboard.DefaultTextFieldControlOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class DefaultFilterDropDownControlOptionsProperty(Struct):
        commit_mode: str | None = None
        display_options: CfnDashboard.DropDownControlDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        selectable_values: CfnDashboard.FilterSelectableValuesProperty | Mapping[str, Any] | IResolvable | None = None
        type: str | None = None
    class DefaultFilterListControlOptionsProperty(Struct):
        display_options: CfnDashboard.ListControlDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        selectable_values: CfnDashboard.FilterSelectableValuesProperty | Mapping[str, Any] | IResolvable | None = None
        type: str | None = None
    class DefaultFreeFormLayoutConfigurationProperty(Struct):
        canvas_size_options: CfnDashboard.FreeFormLayoutCanvasSizeOptionsProperty | Mapping[str, Any] | IResolvable
    class DefaultGridLayoutConfigurationProperty(Struct):
        canvas_size_options: CfnDashboard.GridLayoutCanvasSizeOptionsProperty | Mapping[str, Any] | IResolvable
    class DefaultInteractiveLayoutConfigurationProperty(Struct):
        free_form: CfnDashboard.DefaultFreeFormLayoutConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        grid: CfnDashboard.DefaultGridLayoutConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class DefaultNewSheetConfigurationProperty(Struct):
        interactive_layout_configuration: CfnDashboard.DefaultInteractiveLayoutConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        paginated_layout_configuration: CfnDashboard.DefaultPaginatedLayoutConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        sheet_content_type: str | None = None
    class DefaultPaginatedLayoutConfigurationProperty(Struct):
        section_based: CfnDashboard.DefaultSectionBasedLayoutConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class DefaultRelativeDateTimeControlOptionsProperty(Struct):
        commit_mode: str | None = None
        display_options: CfnDashboard.RelativeDateTimeControlDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class DefaultSectionBasedLayoutConfigurationProperty(Struct):
        canvas_size_options: CfnDashboard.SectionBasedLayoutCanvasSizeOptionsProperty | Mapping[str, Any] | IResolvable
    class DefaultSliderControlOptionsProperty(Struct):
        maximum_value: float
        minimum_value: float
        step_size: float
        display_options: CfnDashboard.SliderControlDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        type: str | None = None
    class DefaultTextAreaControlOptionsProperty(Struct):
        delimiter: str | None = None
        display_options: CfnDashboard.TextAreaControlDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class DefaultTextFieldControlOptionsProperty(Struct):
        display_options: CfnDashboard.TextFieldControlDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class DestinationParameterValueConfigurationProperty(Struct):
        custom_values_configuration: CfnDashboard.CustomValuesConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        select_all_value_options: str | None = None
        source_column: CfnDashboard.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable | None = None
        source_field: str | None = None
        source_parameter_name: str | None = None
    class DimensionFieldProperty(Struct):
        categorical_dimension_field: CfnDashboard.CategoricalDimensionFieldProperty | Mapping[str, Any] | IResolvable | None = None
        date_dimension_field: CfnDashboard.DateDimensionFieldProperty | Mapping[str, Any] | IResolvable | None = None
        numerical_dimension_field: CfnDashboard.NumericalDimensionFieldProperty | Mapping[str, Any] | IResolvable | None = None
    class DonutCenterOptionsProperty(Struct):
        label_visibility: str | None = None
    class DonutOptionsProperty(Struct):
        arc_options: CfnDashboard.ArcOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        donut_center_options: CfnDashboard.DonutCenterOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class DrillDownFilterProperty(Struct):
        category_filter: CfnDashboard.CategoryDrillDownFilterProperty | Mapping[str, Any] | IResolvable | None = None
        numeric_equality_filter: CfnDashboard.NumericEqualityDrillDownFilterProperty | Mapping[str, Any] | IResolvable | None = None
        time_range_filter: CfnDashboard.TimeRangeDrillDownFilterProperty | Mapping[str, Any] | IResolvable | None = None
    class DropDownControlDisplayOptionsProperty(Struct):
        info_icon_label_options: CfnDashboard.SheetControlInfoIconLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        select_all_options: CfnDashboard.ListControlSelectAllOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title_options: CfnDashboard.LabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class DynamicDefaultValueProperty(Struct):
        default_value_column: CfnDashboard.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        group_name_column: CfnDashboard.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable | None = None
        user_name_column: CfnDashboard.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable | None = None
    class EmptyVisualProperty(Struct):
        visual_id: str
        actions: Sequence[CfnDashboard.VisualCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        data_set_identifier: str | None = None
        topic_identifier: str | None = None
    class EntityProperty(Struct):
        path: str | None = None
    class ExcludePeriodConfigurationProperty(Struct):
        amount: float
        granularity: str
        status: str | None = None
    class ExecutiveSummaryOptionProperty(Struct):
        availability_status: str | None = None
    class ExplicitHierarchyProperty(Struct):
        columns: Sequence[CfnDashboard.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable] | IResolvable
        hierarchy_id: str
        drill_down_filters: Sequence[CfnDashboard.DrillDownFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ExportHiddenFieldsOptionProperty(Struct):
        availability_status: str | None = None
    class ExportToCSVOptionProperty(Struct):
        availability_status: str | None = None
    class ExportWithHiddenFieldsOptionProperty(Struct):
        availability_status: str | None = None
    class FieldBasedTooltipProperty(Struct):
        aggregation_visibility: str | None = None
        tooltip_fields: Sequence[CfnDashboard.TooltipItemProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        tooltip_title_type: str | None = None
    class FieldLabelTypeProperty(Struct):
        field_id: str | None = None
        visibility: str | None = None
    class FieldSeriesItemProperty(Struct):
        axis_binding: str
        field_id: str
        settings: CfnDashboard.LineChartSeriesSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class FieldSortOptionsProperty(Struct):
        column_sort: CfnDashboard.ColumnSortProperty | Mapping[str, Any] | IResolvable | None = None
        field_sort: CfnDashboard.FieldSortProperty | Mapping[str, Any] | IResolvable | None = None
    class FieldSortProperty(Struct):
        direction: str
        field_id: str
    class FieldTooltipItemProperty(Struct):
        field_id: str
        label: str | None = None
        tooltip_target: str | None = None
        visibility: str | None = None
    class FilledMapAggregatedFieldWellsProperty(Struct):
        geospatial: Sequence[CfnDashboard.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        values: Sequence[CfnDashboard.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class FilledMapConditionalFormattingOptionProperty(Struct):
        shape: CfnDashboard.FilledMapShapeConditionalFormattingProperty | Mapping[str, Any] | IResolvable
    class FilledMapConditionalFormattingProperty(Struct):
        conditional_formatting_options: Sequence[CfnDashboard.FilledMapConditionalFormattingOptionProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class FilledMapConfigurationProperty(Struct):
        field_wells: CfnDashboard.FilledMapFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
        interactions: CfnDashboard.VisualInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        legend: CfnDashboard.LegendOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        map_style_options: CfnDashboard.GeospatialMapStyleOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        sort_configuration: CfnDashboard.FilledMapSortConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        tooltip: CfnDashboard.TooltipOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        window_options: CfnDashboard.GeospatialWindowOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class FilledMapFieldWellsProperty(Struct):
        filled_map_aggregated_field_wells: CfnDashboard.FilledMapAggregatedFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
    class FilledMapShapeConditionalFormattingProperty(Struct):
        field_id: str
        format: CfnDashboard.ShapeConditionalFormatProperty | Mapping[str, Any] | IResolvable | None = None
    class FilledMapSortConfigurationProperty(Struct):
        category_sort: Sequence[CfnDashboard.FieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class FilledMapVisualProperty(Struct):
        visual_id: str
        actions: Sequence[CfnDashboard.VisualCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        chart_configuration: CfnDashboard.FilledMapConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        column_hierarchies: Sequence[CfnDashboard.ColumnHierarchyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        conditional_formatting: CfnDashboard.FilledMapConditionalFormattingProperty | Mapping[str, Any] | IResolvable | None = None
        subtitle: CfnDashboard.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnDashboard.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_content_alt_text: str | None = None
    class FilterControlProperty(Struct):
        cross_sheet: CfnDashboard.FilterCrossSheetControlProperty | Mapping[str, Any] | IResolvable | None = None
        date_time_picker: CfnDashboard.FilterDateTimePickerControlProperty | Mapping[str, Any] | IResolvable | None = None
        dropdown: CfnDashboard.FilterDropDownControlProperty | Mapping[str, Any] | IResolvable | None = None
        list: CfnDashboard.FilterListControlProperty | Mapping[str, Any] | IResolvable | None = None
        relative_date_time: CfnDashboard.FilterRelativeDateTimeControlProperty | Mapping[str, Any] | IResolvable | None = None
        slider: CfnDashboard.FilterSliderControlProperty | Mapping[str, Any] | IResolvable | None = None
        text_area: CfnDashboard.FilterTextAreaControlProperty | Mapping[str, Any] | IResolvable | None = None
        text_field: CfnDashboard.FilterTextFieldControlProperty | Mapping[str, Any] | IResolvable | None = None
    class FilterCrossSheetControlProperty(Struct):
        filter_control_id: str
        source_filter_id: str
        cascading_control_configuration: CfnDashboard.CascadingControlConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class FilterDateTimePickerControlProperty(Struct):
        filter_control_id: str
        source_filter_id: str
        title: str
        commit_mode: str | None = None
        display_options: CfnDashboard.DateTimePickerControlDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        type: str | None = None
    class FilterDropDownControlProperty(Struct):
        filter_control_id: str
        source_filter_id: str
        title: str
        cascading_control_configuration: CfnDashboard.CascadingControlConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        commit_mode: str | None = None
        display_options: CfnDashboard.DropDownControlDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        selectable_values: CfnDashboard.FilterSelectableValuesProperty | Mapping[str, Any] | IResolvable | None = None
        type: str | None = None
    class FilterGroupProperty(Struct):
        cross_dataset: str
        filter_group_id: str
        filters: Sequence[CfnDashboard.FilterProperty | Mapping[str, Any] | IResolvable] | IResolvable
        scope_configuration: CfnDashboard.FilterScopeConfigurationProperty | Mapping[str, Any] | IResolvable
        status: str | None = None
    class FilterListConfigurationProperty(Struct):
        match_operator: str
        category_values: Sequence[str] | None = None
        null_option: str | None = None
        select_all_options: str | None = None
    class FilterListControlProperty(Struct):
        filter_control_id: str
        source_filter_id: str
        title: str
        cascading_control_configuration: CfnDashboard.CascadingControlConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        display_options: CfnDashboard.ListControlDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        selectable_values: CfnDashboard.FilterSelectableValuesProperty | Mapping[str, Any] | IResolvable | None = None
        type: str | None = None
    class FilterOperationSelectedFieldsConfigurationProperty(Struct):
        selected_columns: Sequence[CfnDashboard.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        selected_field_options: str | None = None
        selected_fields: Sequence[str] | None = None
    class FilterOperationTargetVisualsConfigurationProperty(Struct):
        same_sheet_target_visual_configuration: CfnDashboard.SameSheetTargetVisualConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class FilterProperty(Struct):
        category_filter: CfnDashboard.CategoryFilterProperty | Mapping[str, Any] | IResolvable | None = None
        nested_filter: CfnDashboard.NestedFilterProperty | Mapping[str, Any] | IResolvable | None = None
        numeric_equality_filter: CfnDashboard.NumericEqualityFilterProperty | Mapping[str, Any] | IResolvable | None = None
        numeric_range_filter: CfnDashboard.NumericRangeFilterProperty | Mapping[str, Any] | IResolvable | None = None
        relative_dates_filter: CfnDashboard.RelativeDatesFilterProperty | Mapping[str, Any] | IResolvable | None = None
        time_equality_filter: CfnDashboard.TimeEqualityFilterProperty | Mapping[str, Any] | IResolvable | None = None
        time_range_filter: CfnDashboard.TimeRangeFilterProperty | Mapping[str, Any] | IResolvable | None = None
        top_bottom_filter: CfnDashboard.TopBottomFilterProperty | Mapping[str, Any] | IResolvable | None = None
    class FilterRelativeDateTimeControlProperty(Struct):
        filter_control_id: str
        source_filter_id: str
        title: str
        commit_mode: str | None = None
        display_options: CfnDashboard.RelativeDateTimeControlDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class FilterScopeConfigurationProperty(Struct):
        all_sheets: Any | None = None
        selected_sheets: CfnDashboard.SelectedSheetsFilterScopeConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class FilterSelectableValuesProperty(Struct):
        values: Sequence[str] | None = None
    class FilterSliderControlProperty(Struct):
        filter_control_id: str
        maximum_value: float
        minimum_value: float
        source_filter_id: str
        step_size: float
        title: str
        display_options: CfnDashboard.SliderControlDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        type: str | None = None
    class FilterTextAreaControlProperty(Struct):
        filter_control_id: str
        source_filter_id: str
        title: str
        delimiter: str | None = None
        display_options: CfnDashboard.TextAreaControlDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class FilterTextFieldControlProperty(Struct):
        filter_control_id: str
        source_filter_id: str
        title: str
        display_options: CfnDashboard.TextFieldControlDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class FontConfigurationProperty(Struct):
        font_color: str | None = None
        font_decoration: str | None = None
        font_family: str | None = None
        font_size: CfnDashboard.FontSizeProperty | Mapping[str, Any] | IResolvable | None = None
        font_style: str | None = None
        font_weight: CfnDashboard.FontWeightProperty | Mapping[str, Any] | IResolvable | None = None
    class FontSizeProperty(Struct):
        absolute: str | None = None
        relative: str | None = None
    class FontWeightProperty(Struct):
        name: str | None = None
    class ForecastComputationProperty(Struct):
        computation_id: str
        custom_seasonality_value: float | None = None
        lower_boundary: float | None = None
        name: str | None = None
        periods_backward: float | None = None
        periods_forward: float | None = None
        prediction_interval: float | None = None
        seasonality: str | None = None
        time: CfnDashboard.DimensionFieldProperty | Mapping[str, Any] | IResolvable | None = None
        upper_boundary: float | None = None
        value: CfnDashboard.MeasureFieldProperty | Mapping[str, Any] | IResolvable | None = None
    class ForecastConfigurationProperty(Struct):
        forecast_properties: CfnDashboard.TimeBasedForecastPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        scenario: CfnDashboard.ForecastScenarioProperty | Mapping[str, Any] | IResolvable | None = None
    class ForecastScenarioProperty(Struct):
        what_if_point_scenario: CfnDashboard.WhatIfPointScenarioProperty | Mapping[str, Any] | IResolvable | None = None
        what_if_range_scenario: CfnDashboard.WhatIfRangeScenarioProperty | Mapping[str, Any] | IResolvable | None = None
    class FormatConfigurationProperty(Struct):
        date_time_format_configuration: CfnDashboard.DateTimeFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        number_format_configuration: CfnDashboard.NumberFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        string_format_configuration: CfnDashboard.StringFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class FreeFormLayoutCanvasSizeOptionsProperty(Struct):
        screen_canvas_size_options: CfnDashboard.FreeFormLayoutScreenCanvasSizeOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class FreeFormLayoutConfigurationProperty(Struct):
        elements: Sequence[CfnDashboard.FreeFormLayoutElementProperty | Mapping[str, Any] | IResolvable] | IResolvable
        canvas_size_options: CfnDashboard.FreeFormLayoutCanvasSizeOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        groups: Sequence[CfnDashboard.SheetLayoutGroupProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class FreeFormLayoutElementBackgroundStyleProperty(Struct):
        color: str | None = None
        visibility: str | None = None
    class FreeFormLayoutElementBorderStyleProperty(Struct):
        color: str | None = None
        visibility: str | None = None
        width: str | None = None
    class FreeFormLayoutElementProperty(Struct):
        element_id: str
        element_type: str
        height: str
        width: str
        x_axis_location: str
        y_axis_location: str
        background_style: CfnDashboard.FreeFormLayoutElementBackgroundStyleProperty | Mapping[str, Any] | IResolvable | None = None
        border_radius: str | None = None
        border_style: CfnDashboard.FreeFormLayoutElementBorderStyleProperty | Mapping[str, Any] | IResolvable | None = None
        loading_animation: CfnDashboard.LoadingAnimationProperty | Mapping[str, Any] | IResolvable | None = None
        padding: str | None = None
        rendering_rules: Sequence[CfnDashboard.SheetElementRenderingRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        selected_border_style: CfnDashboard.FreeFormLayoutElementBorderStyleProperty | Mapping[str, Any] | IResolvable | None = None
        visibility: str | None = None
    class FreeFormLayoutScreenCanvasSizeOptionsProperty(Struct):
        optimized_view_port_width: str
    class FreeFormSectionLayoutConfigurationProperty(Struct):
        elements: Sequence[CfnDashboard.FreeFormLayoutElementProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class FunnelChartAggregatedFieldWellsProperty(Struct):
        category: Sequence[CfnDashboard.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        values: Sequence[CfnDashboard.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class FunnelChartConfigurationProperty(Struct):
        category_label_options: CfnDashboard.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        data_label_options: CfnDashboard.FunnelChartDataLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        field_wells: CfnDashboard.FunnelChartFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
        interactions: CfnDashboard.VisualInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        sort_configuration: CfnDashboard.FunnelChartSortConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        tooltip: CfnDashboard.TooltipOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        value_label_options: CfnDashboard.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_palette: CfnDashboard.VisualPaletteProperty | Mapping[str, Any] | IResolvable | None = None
    class FunnelChartDataLabelOptionsProperty(Struct):
        category_label_visibility: str | None = None
        label_color: str | None = None
        label_font_configuration: CfnDashboard.FontConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        measure_data_label_style: str | None = None
        measure_label_visibility: str | None = None
        position: str | None = None
        visibility: str | None = None
    class FunnelChartFieldWellsProperty(Struct):
        funnel_chart_aggregated_field_wells: CfnDashboard.FunnelChartAggregatedFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
    class FunnelChartSortConfigurationProperty(Struct):
        category_items_limit: CfnDashboard.ItemsLimitConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        category_sort: Sequence[CfnDashboard.FieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class FunnelChartVisualProperty(Struct):
        visual_id: str
        actions: Sequence[CfnDashboard.VisualCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        chart_configuration: CfnDashboard.FunnelChartConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        column_hierarchies: Sequence[CfnDashboard.ColumnHierarchyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        subtitle: CfnDashboard.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnDashboard.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_content_alt_text: str | None = None
    class GaugeChartArcConditionalFormattingProperty(Struct):
        foreground_color: CfnDashboard.ConditionalFormattingColorProperty | Mapping[str, Any] | IResolvable | None = None
    class GaugeChartColorConfigurationProperty(Struct):
        background_color: str | None = None
        foreground_color: str | None = None
    class GaugeChartConditionalFormattingOptionProperty(Struct):
        arc: CfnDashboard.GaugeChartArcConditionalFormattingProperty | Mapping[str, Any] | IResolvable | None = None
        primary_value: CfnDashboard.GaugeChartPrimaryValueConditionalFormattingProperty | Mapping[str, Any] | IResolvable | None = None
    class GaugeChartConditionalFormattingProperty(Struct):
        conditional_formatting_options: Sequence[CfnDashboard.GaugeChartConditionalFormattingOptionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class GaugeChartConfigurationProperty(Struct):
        color_configuration: CfnDashboard.GaugeChartColorConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        data_labels: CfnDashboard.DataLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        field_wells: CfnDashboard.GaugeChartFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
        gauge_chart_options: CfnDashboard.GaugeChartOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        interactions: CfnDashboard.VisualInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        tooltip_options: CfnDashboard.TooltipOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_palette: CfnDashboard.VisualPaletteProperty | Mapping[str, Any] | IResolvable | None = None
    class GaugeChartFieldWellsProperty(Struct):
        target_values: Sequence[CfnDashboard.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        values: Sequence[CfnDashboard.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class GaugeChartOptionsProperty(Struct):
        arc: CfnDashboard.ArcConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        arc_axis: CfnDashboard.ArcAxisConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        comparison: CfnDashboard.ComparisonConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        primary_value_display_type: str | None = None
        primary_value_font_configuration: CfnDashboard.FontConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class GaugeChartPrimaryValueConditionalFormattingProperty(Struct):
        icon: CfnDashboard.ConditionalFormattingIconProperty | Mapping[str, Any] | IResolvable | None = None
        text_color: CfnDashboard.ConditionalFormattingColorProperty | Mapping[str, Any] | IResolvable | None = None
    class GaugeChartVisualProperty(Struct):
        visual_id: str
        actions: Sequence[CfnDashboard.VisualCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        chart_configuration: CfnDashboard.GaugeChartConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        conditional_formatting: CfnDashboard.GaugeChartConditionalFormattingProperty | Mapping[str, Any] | IResolvable | None = None
        subtitle: CfnDashboard.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnDashboard.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_content_alt_text: str | None = None
    class GeospatialCategoricalColorProperty(Struct):
        category_data_colors: Sequence[CfnDashboard.GeospatialCategoricalDataColorProperty | Mapping[str, Any] | IResolvable] | IResolvable
        default_opacity: float | None = None
        null_data_settings: CfnDashboard.GeospatialNullDataSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        null_data_visibility: str | None = None
    class GeospatialCategoricalDataColorProperty(Struct):
        color: str
        data_value: str
    class GeospatialCircleRadiusProperty(Struct):
        radius: float | None = None
    class GeospatialCircleSymbolStyleProperty(Struct):
        circle_radius: CfnDashboard.GeospatialCircleRadiusProperty | Mapping[str, Any] | IResolvable | None = None
        fill_color: CfnDashboard.GeospatialColorProperty | Mapping[str, Any] | IResolvable | None = None
        stroke_color: CfnDashboard.GeospatialColorProperty | Mapping[str, Any] | IResolvable | None = None
        stroke_width: CfnDashboard.GeospatialLineWidthProperty | Mapping[str, Any] | IResolvable | None = None
    class GeospatialColorProperty(Struct):
        categorical: CfnDashboard.GeospatialCategoricalColorProperty | Mapping[str, Any] | IResolvable | None = None
        gradient: CfnDashboard.GeospatialGradientColorProperty | Mapping[str, Any] | IResolvable | None = None
        solid: CfnDashboard.GeospatialSolidColorProperty | Mapping[str, Any] | IResolvable | None = None
    class GeospatialCoordinateBoundsProperty(Struct):
        east: float
        north: float
        south: float
        west: float
    class GeospatialDataSourceItemProperty(Struct):
        static_file_data_source: CfnDashboard.GeospatialStaticFileSourceProperty | Mapping[str, Any] | IResolvable | None = None
    class GeospatialGradientColorProperty(Struct):
        step_colors: Sequence[CfnDashboard.GeospatialGradientStepColorProperty | Mapping[str, Any] | IResolvable] | IResolvable
        default_opacity: float | None = None
        null_data_settings: CfnDashboard.GeospatialNullDataSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        null_data_visibility: str | None = None
    class GeospatialGradientStepColorProperty(Struct):
        color: str
        data_value: float
    class GeospatialHeatmapColorScaleProperty(Struct):
        colors: Sequence[CfnDashboard.GeospatialHeatmapDataColorProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class GeospatialHeatmapConfigurationProperty(Struct):
        heatmap_color: CfnDashboard.GeospatialHeatmapColorScaleProperty | Mapping[str, Any] | IResolvable | None = None
    class GeospatialHeatmapDataColorProperty(Struct):
        color: str
    class GeospatialLayerColorFieldProperty(Struct):
        color_dimensions_fields: Sequence[CfnDashboard.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        color_values_fields: Sequence[CfnDashboard.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class GeospatialLayerDefinitionProperty(Struct):
        line_layer: CfnDashboard.GeospatialLineLayerProperty | Mapping[str, Any] | IResolvable | None = None
        point_layer: CfnDashboard.GeospatialPointLayerProperty | Mapping[str, Any] | IResolvable | None = None
        polygon_layer: CfnDashboard.GeospatialPolygonLayerProperty | Mapping[str, Any] | IResolvable | None = None
    class GeospatialLayerItemProperty(Struct):
        layer_id: str
        actions: Sequence[CfnDashboard.LayerCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        data_source: CfnDashboard.GeospatialDataSourceItemProperty | Mapping[str, Any] | IResolvable | None = None
        join_definition: CfnDashboard.GeospatialLayerJoinDefinitionProperty | Mapping[str, Any] | IResolvable | None = None
        label: str | None = None
        layer_definition: CfnDashboard.GeospatialLayerDefinitionProperty | Mapping[str, Any] | IResolvable | None = None
        layer_type: str | None = None
        tooltip: CfnDashboard.TooltipOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visibility: str | None = None
    class GeospatialLayerJoinDefinitionProperty(Struct):
        color_field: CfnDashboard.GeospatialLayerColorFieldProperty | Mapping[str, Any] | IResolvable | None = None
        dataset_key_field: CfnDashboard.UnaggregatedFieldProperty | Mapping[str, Any] | IResolvable | None = None
        shape_key_field: str | None = None
    class GeospatialLayerMapConfigurationProperty(Struct):
        interactions: CfnDashboard.VisualInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        legend: CfnDashboard.LegendOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        map_layers: Sequence[CfnDashboard.GeospatialLayerItemProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        map_state: CfnDashboard.GeospatialMapStateProperty | Mapping[str, Any] | IResolvable | None = None
        map_style: CfnDashboard.GeospatialMapStyleProperty | Mapping[str, Any] | IResolvable | None = None
    class GeospatialLineLayerProperty(Struct):
        style: CfnDashboard.GeospatialLineStyleProperty | Mapping[str, Any] | IResolvable
    class GeospatialLineStyleProperty(Struct):
        line_symbol_style: CfnDashboard.GeospatialLineSymbolStyleProperty | Mapping[str, Any] | IResolvable | None = None
    class GeospatialLineSymbolStyleProperty(Struct):
        fill_color: CfnDashboard.GeospatialColorProperty | Mapping[str, Any] | IResolvable | None = None
        line_width: CfnDashboard.GeospatialLineWidthProperty | Mapping[str, Any] | IResolvable | None = None
    class GeospatialLineWidthProperty(Struct):
        line_width: float | None = None
    class GeospatialMapAggregatedFieldWellsProperty(Struct):
        colors: Sequence[CfnDashboard.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        geospatial: Sequence[CfnDashboard.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        values: Sequence[CfnDashboard.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class GeospatialMapConfigurationProperty(Struct):
        field_wells: CfnDashboard.GeospatialMapFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
        interactions: CfnDashboard.VisualInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        legend: CfnDashboard.LegendOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        map_style_options: CfnDashboard.GeospatialMapStyleOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        point_style_options: CfnDashboard.GeospatialPointStyleOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        tooltip: CfnDashboard.TooltipOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_palette: CfnDashboard.VisualPaletteProperty | Mapping[str, Any] | IResolvable | None = None
        window_options: CfnDashboard.GeospatialWindowOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class GeospatialMapFieldWellsProperty(Struct):
        geospatial_map_aggregated_field_wells: CfnDashboard.GeospatialMapAggregatedFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
    class GeospatialMapStateProperty(Struct):
        bounds: CfnDashboard.GeospatialCoordinateBoundsProperty | Mapping[str, Any] | IResolvable | None = None
        map_navigation: str | None = None
    class GeospatialMapStyleOptionsProperty(Struct):
        base_map_style: str | None = None
    class GeospatialMapStyleProperty(Struct):
        background_color: str | None = None
        base_map_style: str | None = None
        base_map_visibility: str | None = None
    class GeospatialMapVisualProperty(Struct):
        visual_id: str
        actions: Sequence[CfnDashboard.VisualCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        chart_configuration: CfnDashboard.GeospatialMapConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        column_hierarchies: Sequence[CfnDashboard.ColumnHierarchyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        subtitle: CfnDashboard.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnDashboard.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_content_alt_text: str | None = None
    class GeospatialNullDataSettingsProperty(Struct):
        symbol_style: CfnDashboard.GeospatialNullSymbolStyleProperty | Mapping[str, Any] | IResolvable
    class GeospatialNullSymbolStyleProperty(Struct):
        fill_color: str | None = None
        stroke_color: str | None = None
        stroke_width: float | None = None
    class GeospatialPointLayerProperty(Struct):
        style: CfnDashboard.GeospatialPointStyleProperty | Mapping[str, Any] | IResolvable
    class GeospatialPointStyleOptionsProperty(Struct):
        cluster_marker_configuration: CfnDashboard.ClusterMarkerConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        heatmap_configuration: CfnDashboard.GeospatialHeatmapConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        selected_point_style: str | None = None
    class GeospatialPointStyleProperty(Struct):
        circle_symbol_style: CfnDashboard.GeospatialCircleSymbolStyleProperty | Mapping[str, Any] | IResolvable | None = None
    class GeospatialPolygonLayerProperty(Struct):
        style: CfnDashboard.GeospatialPolygonStyleProperty | Mapping[str, Any] | IResolvable
    class GeospatialPolygonStyleProperty(Struct):
        polygon_symbol_style: CfnDashboard.GeospatialPolygonSymbolStyleProperty | Mapping[str, Any] | IResolvable | None = None
    class GeospatialPolygonSymbolStyleProperty(Struct):
        fill_color: CfnDashboard.GeospatialColorProperty | Mapping[str, Any] | IResolvable | None = None
        stroke_color: CfnDashboard.GeospatialColorProperty | Mapping[str, Any] | IResolvable | None = None
        stroke_width: CfnDashboard.GeospatialLineWidthProperty | Mapping[str, Any] | IResolvable | None = None
    class GeospatialSolidColorProperty(Struct):
        color: str
        state: str | None = None
    class GeospatialStaticFileSourceProperty(Struct):
        static_file_id: str
    class GeospatialWindowOptionsProperty(Struct):
        bounds: CfnDashboard.GeospatialCoordinateBoundsProperty | Mapping[str, Any] | IResolvable | None = None
        map_zoom_mode: str | None = None
    class GlobalTableBorderOptionsProperty(Struct):
        side_specific_border: CfnDashboard.TableSideBorderOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        uniform_border: CfnDashboard.TableBorderOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class GradientColorProperty(Struct):
        stops: Sequence[CfnDashboard.GradientStopProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class GradientStopProperty(Struct):
        gradient_offset: float
        color: str | None = None
        data_value: float | None = None
    class GridLayoutCanvasSizeOptionsProperty(Struct):
        screen_canvas_size_options: CfnDashboard.GridLayoutScreenCanvasSizeOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class GridLayoutConfigurationProperty(Struct):
        elements: Sequence[CfnDashboard.GridLayoutElementProperty | Mapping[str, Any] | IResolvable] | IResolvable
        canvas_size_options: CfnDashboard.GridLayoutCanvasSizeOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class GridLayoutElementBackgroundStyleProperty(Struct):
        color: str | None = None
        visibility: str | None = None
    class GridLayoutElementBorderStyleProperty(Struct):
        color: str | None = None
        visibility: str | None = None
        width: str | None = None
    class GridLayoutElementProperty(Struct):
        column_span: float
        element_id: str
        element_type: str
        row_span: float
        background_style: CfnDashboard.GridLayoutElementBackgroundStyleProperty | Mapping[str, Any] | IResolvable | None = None
        border_radius: str | None = None
        border_style: CfnDashboard.GridLayoutElementBorderStyleProperty | Mapping[str, Any] | IResolvable | None = None
        column_index: float | None = None
        loading_animation: CfnDashboard.LoadingAnimationProperty | Mapping[str, Any] | IResolvable | None = None
        padding: str | None = None
        row_index: float | None = None
        selected_border_style: CfnDashboard.GridLayoutElementBorderStyleProperty | Mapping[str, Any] | IResolvable | None = None
    class GridLayoutScreenCanvasSizeOptionsProperty(Struct):
        resize_option: str
        optimized_view_port_width: str | None = None
    class GrowthRateComputationProperty(Struct):
        computation_id: str
        name: str | None = None
        period_size: float | None = None
        time: CfnDashboard.DimensionFieldProperty | Mapping[str, Any] | IResolvable | None = None
        value: CfnDashboard.MeasureFieldProperty | Mapping[str, Any] | IResolvable | None = None
    class HeaderFooterSectionConfigurationProperty(Struct):
        layout: CfnDashboard.SectionLayoutConfigurationProperty | Mapping[str, Any] | IResolvable
        section_id: str
        style: CfnDashboard.SectionStyleProperty | Mapping[str, Any] | IResolvable | None = None
    class HeatMapAggregatedFieldWellsProperty(Struct):
        columns: Sequence[CfnDashboard.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        rows: Sequence[CfnDashboard.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        values: Sequence[CfnDashboard.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class HeatMapConfigurationProperty(Struct):
        color_scale: CfnDashboard.ColorScaleProperty | Mapping[str, Any] | IResolvable | None = None
        column_label_options: CfnDashboard.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        data_labels: CfnDashboard.DataLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        field_wells: CfnDashboard.HeatMapFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
        interactions: CfnDashboard.VisualInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        legend: CfnDashboard.LegendOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        row_label_options: CfnDashboard.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        sort_configuration: CfnDashboard.HeatMapSortConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        tooltip: CfnDashboard.TooltipOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class HeatMapFieldWellsProperty(Struct):
        heat_map_aggregated_field_wells: CfnDashboard.HeatMapAggregatedFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
    class HeatMapSortConfigurationProperty(Struct):
        heat_map_column_items_limit_configuration: CfnDashboard.ItemsLimitConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        heat_map_column_sort: Sequence[CfnDashboard.FieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        heat_map_row_items_limit_configuration: CfnDashboard.ItemsLimitConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        heat_map_row_sort: Sequence[CfnDashboard.FieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class HeatMapVisualProperty(Struct):
        visual_id: str
        actions: Sequence[CfnDashboard.VisualCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        chart_configuration: CfnDashboard.HeatMapConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        column_hierarchies: Sequence[CfnDashboard.ColumnHierarchyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        subtitle: CfnDashboard.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnDashboard.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_content_alt_text: str | None = None
    class HistogramAggregatedFieldWellsProperty(Struct):
        values: Sequence[CfnDashboard.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class HistogramBinOptionsProperty(Struct):
        bin_count: CfnDashboard.BinCountOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        bin_width: CfnDashboard.BinWidthOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        selected_bin_type: str | None = None
        start_value: float | None = None
    class HistogramConfigurationProperty(Struct):
        bin_options: CfnDashboard.HistogramBinOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        data_labels: CfnDashboard.DataLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        field_wells: CfnDashboard.HistogramFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
        interactions: CfnDashboard.VisualInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        tooltip: CfnDashboard.TooltipOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_palette: CfnDashboard.VisualPaletteProperty | Mapping[str, Any] | IResolvable | None = None
        x_axis_display_options: CfnDashboard.AxisDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        x_axis_label_options: CfnDashboard.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        y_axis_display_options: CfnDashboard.AxisDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class HistogramFieldWellsProperty(Struct):
        histogram_aggregated_field_wells: CfnDashboard.HistogramAggregatedFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
    class HistogramVisualProperty(Struct):
        visual_id: str
        actions: Sequence[CfnDashboard.VisualCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        chart_configuration: CfnDashboard.HistogramConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        subtitle: CfnDashboard.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnDashboard.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_content_alt_text: str | None = None
    class ImageCustomActionOperationProperty(Struct):
        navigation_operation: CfnDashboard.CustomActionNavigationOperationProperty | Mapping[str, Any] | IResolvable | None = None
        set_parameters_operation: CfnDashboard.CustomActionSetParametersOperationProperty | Mapping[str, Any] | IResolvable | None = None
        url_operation: CfnDashboard.CustomActionURLOperationProperty | Mapping[str, Any] | IResolvable | None = None
    class ImageCustomActionProperty(Struct):
        action_operations: Sequence[CfnDashboard.ImageCustomActionOperationProperty | Mapping[str, Any] | IResolvable] | IResolvable
        custom_action_id: str
        name: str
        trigger: str
        status: str | None = None
    class ImageInteractionOptionsProperty(Struct):
        image_menu_option: CfnDashboard.ImageMenuOptionProperty | Mapping[str, Any] | IResolvable | None = None
    class ImageMenuOptionProperty(Struct):
        availability_status: str | None = None
    class ImageStaticFileProperty(Struct):
        static_file_id: str
        source: CfnDashboard.StaticFileSourceProperty | Mapping[str, Any] | IResolvable | None = None
    class InnerFilterProperty(Struct):
        category_inner_filter: CfnDashboard.CategoryInnerFilterProperty | Mapping[str, Any] | IResolvable | None = None
    class InsightConfigurationProperty(Struct):
        computations: Sequence[CfnDashboard.ComputationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        custom_narrative: CfnDashboard.CustomNarrativeOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        interactions: CfnDashboard.VisualInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class InsightVisualProperty(Struct):
        visual_id: str
        actions: Sequence[CfnDashboard.VisualCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        data_set_identifier: str | None = None
        insight_configuration: CfnDashboard.InsightConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        subtitle: CfnDashboard.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnDashboard.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        topic_identifier: str | None = None
        visual_content_alt_text: str | None = None
    class IntegerDefaultValuesProperty(Struct):
        dynamic_value: CfnDashboard.DynamicDefaultValueProperty | Mapping[str, Any] | IResolvable | None = None
        static_values: Sequence[float] | IResolvable | None = None
    class IntegerParameterDeclarationProperty(Struct):
        name: str
        parameter_value_type: str
        default_values: CfnDashboard.IntegerDefaultValuesProperty | Mapping[str, Any] | IResolvable | None = None
        mapped_data_set_parameters: Sequence[CfnDashboard.MappedDataSetParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        value_when_unset: CfnDashboard.IntegerValueWhenUnsetConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class IntegerParameterProperty(Struct):
        name: str
        values: Sequence[float] | IResolvable
    class IntegerValueWhenUnsetConfigurationProperty(Struct):
        custom_value: float | None = None
        value_when_unset_option: str | None = None
    class ItemsLimitConfigurationProperty(Struct):
        items_limit: float | None = None
        other_categories: str | None = None
    class KPIActualValueConditionalFormattingProperty(Struct):
        icon: CfnDashboard.ConditionalFormattingIconProperty | Mapping[str, Any] | IResolvable | None = None
        text_color: CfnDashboard.ConditionalFormattingColorProperty | Mapping[str, Any] | IResolvable | None = None
    class KPIComparisonValueConditionalFormattingProperty(Struct):
        icon: CfnDashboard.ConditionalFormattingIconProperty | Mapping[str, Any] | IResolvable | None = None
        text_color: CfnDashboard.ConditionalFormattingColorProperty | Mapping[str, Any] | IResolvable | None = None
    class KPIConditionalFormattingOptionProperty(Struct):
        actual_value: CfnDashboard.KPIActualValueConditionalFormattingProperty | Mapping[str, Any] | IResolvable | None = None
        comparison_value: CfnDashboard.KPIComparisonValueConditionalFormattingProperty | Mapping[str, Any] | IResolvable | None = None
        primary_value: CfnDashboard.KPIPrimaryValueConditionalFormattingProperty | Mapping[str, Any] | IResolvable | None = None
        progress_bar: CfnDashboard.KPIProgressBarConditionalFormattingProperty | Mapping[str, Any] | IResolvable | None = None
    class KPIConditionalFormattingProperty(Struct):
        conditional_formatting_options: Sequence[CfnDashboard.KPIConditionalFormattingOptionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class KPIConfigurationProperty(Struct):
        field_wells: CfnDashboard.KPIFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
        interactions: CfnDashboard.VisualInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        kpi_options: CfnDashboard.KPIOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        sort_configuration: CfnDashboard.KPISortConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class KPIFieldWellsProperty(Struct):
        target_values: Sequence[CfnDashboard.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        trend_groups: Sequence[CfnDashboard.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        values: Sequence[CfnDashboard.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class KPIOptionsProperty(Struct):
        comparison: CfnDashboard.ComparisonConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        primary_value_display_type: str | None = None
        primary_value_font_configuration: CfnDashboard.FontConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        progress_bar: CfnDashboard.ProgressBarOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        secondary_value: CfnDashboard.SecondaryValueOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        secondary_value_font_configuration: CfnDashboard.FontConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        sparkline: CfnDashboard.KPISparklineOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        trend_arrows: CfnDashboard.TrendArrowOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_layout_options: CfnDashboard.KPIVisualLayoutOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class KPIPrimaryValueConditionalFormattingProperty(Struct):
        icon: CfnDashboard.ConditionalFormattingIconProperty | Mapping[str, Any] | IResolvable | None = None
        text_color: CfnDashboard.ConditionalFormattingColorProperty | Mapping[str, Any] | IResolvable | None = None
    class KPIProgressBarConditionalFormattingProperty(Struct):
        foreground_color: CfnDashboard.ConditionalFormattingColorProperty | Mapping[str, Any] | IResolvable | None = None
    class KPISortConfigurationProperty(Struct):
        trend_group_sort: Sequence[CfnDashboard.FieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class KPISparklineOptionsProperty(Struct):
        type: str
        color: str | None = None
        tooltip_visibility: str | None = None
        visibility: str | None = None
    class KPIVisualLayoutOptionsProperty(Struct):
        standard_layout: CfnDashboard.KPIVisualStandardLayoutProperty | Mapping[str, Any] | IResolvable | None = None
    class KPIVisualProperty(Struct):
        visual_id: str
        actions: Sequence[CfnDashboard.VisualCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        chart_configuration: CfnDashboard.KPIConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        column_hierarchies: Sequence[CfnDashboard.ColumnHierarchyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        conditional_formatting: CfnDashboard.KPIConditionalFormattingProperty | Mapping[str, Any] | IResolvable | None = None
        subtitle: CfnDashboard.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnDashboard.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_content_alt_text: str | None = None
    class KPIVisualStandardLayoutProperty(Struct):
        type: str
    class LabelOptionsProperty(Struct):
        custom_label: str | None = None
        font_configuration: CfnDashboard.FontConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        visibility: str | None = None
    class LayerCustomActionOperationProperty(Struct):
        filter_operation: CfnDashboard.CustomActionFilterOperationProperty | Mapping[str, Any] | IResolvable | None = None
        navigation_operation: CfnDashboard.CustomActionNavigationOperationProperty | Mapping[str, Any] | IResolvable | None = None
        set_parameters_operation: CfnDashboard.CustomActionSetParametersOperationProperty | Mapping[str, Any] | IResolvable | None = None
        url_operation: CfnDashboard.CustomActionURLOperationProperty | Mapping[str, Any] | IResolvable | None = None
    class LayerCustomActionProperty(Struct):
        action_operations: Sequence[CfnDashboard.LayerCustomActionOperationProperty | Mapping[str, Any] | IResolvable] | IResolvable
        custom_action_id: str
        name: str
        trigger: str
        status: str | None = None
    class LayerMapVisualProperty(Struct):
        visual_id: str
        chart_configuration: CfnDashboard.GeospatialLayerMapConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        data_set_identifier: str | None = None
        subtitle: CfnDashboard.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnDashboard.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        topic_identifier: str | None = None
        visual_content_alt_text: str | None = None
    class LayoutConfigurationProperty(Struct):
        free_form_layout: CfnDashboard.FreeFormLayoutConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        grid_layout: CfnDashboard.GridLayoutConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        section_based_layout: CfnDashboard.SectionBasedLayoutConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class LayoutProperty(Struct):
        configuration: CfnDashboard.LayoutConfigurationProperty | Mapping[str, Any] | IResolvable
    class LegendOptionsProperty(Struct):
        height: str | None = None
        position: str | None = None
        title: CfnDashboard.LabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        value_font_configuration: CfnDashboard.FontConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        visibility: str | None = None
        width: str | None = None
    class LineChartAggregatedFieldWellsProperty(Struct):
        category: Sequence[CfnDashboard.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        colors: Sequence[CfnDashboard.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        small_multiples: Sequence[CfnDashboard.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        values: Sequence[CfnDashboard.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class LineChartConfigurationProperty(Struct):
        contribution_analysis_defaults: Sequence[CfnDashboard.ContributionAnalysisDefaultProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        data_labels: CfnDashboard.DataLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        default_series_settings: CfnDashboard.LineChartDefaultSeriesSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        field_wells: CfnDashboard.LineChartFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
        forecast_configurations: Sequence[CfnDashboard.ForecastConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        interactions: CfnDashboard.VisualInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        legend: CfnDashboard.LegendOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        primary_y_axis_display_options: CfnDashboard.LineSeriesAxisDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        primary_y_axis_label_options: CfnDashboard.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        reference_lines: Sequence[CfnDashboard.ReferenceLineProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        secondary_y_axis_display_options: CfnDashboard.LineSeriesAxisDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        secondary_y_axis_label_options: CfnDashboard.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        series: Sequence[CfnDashboard.SeriesItemProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        single_axis_options: CfnDashboard.SingleAxisOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        small_multiples_options: CfnDashboard.SmallMultiplesOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        sort_configuration: CfnDashboard.LineChartSortConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        tooltip: CfnDashboard.TooltipOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        type: str | None = None
        visual_palette: CfnDashboard.VisualPaletteProperty | Mapping[str, Any] | IResolvable | None = None
        x_axis_display_options: CfnDashboard.AxisDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        x_axis_label_options: CfnDashboard.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class LineChartDefaultSeriesSettingsProperty(Struct):
        axis_binding: str | None = None
        decal_settings: CfnDashboard.DecalSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        line_style_settings: CfnDashboard.LineChartLineStyleSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        marker_style_settings: CfnDashboard.LineChartMarkerStyleSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class LineChartFieldWellsProperty(Struct):
        line_chart_aggregated_field_wells: CfnDashboard.LineChartAggregatedFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
    class LineChartLineStyleSettingsProperty(Struct):
        line_interpolation: str | None = None
        line_style: str | None = None
        line_visibility: str | None = None
        line_width: str | None = None
    class LineChartMarkerStyleSettingsProperty(Struct):
        marker_color: str | None = None
        marker_shape: str | None = None
        marker_size: str | None = None
        marker_visibility: str | None = None
    class LineChartSeriesSettingsProperty(Struct):
        decal_settings: CfnDashboard.DecalSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        line_style_settings: CfnDashboard.LineChartLineStyleSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        marker_style_settings: CfnDashboard.LineChartMarkerStyleSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class LineChartSortConfigurationProperty(Struct):
        category_items_limit_configuration: CfnDashboard.ItemsLimitConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        category_sort: Sequence[CfnDashboard.FieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        color_items_limit_configuration: CfnDashboard.ItemsLimitConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        small_multiples_limit_configuration: CfnDashboard.ItemsLimitConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        small_multiples_sort: Sequence[CfnDashboard.FieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class LineChartVisualProperty(Struct):
        visual_id: str
        actions: Sequence[CfnDashboard.VisualCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        chart_configuration: CfnDashboard.LineChartConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        column_hierarchies: Sequence[CfnDashboard.ColumnHierarchyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        subtitle: CfnDashboard.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnDashboard.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_content_alt_text: str | None = None
    class LineSeriesAxisDisplayOptionsProperty(Struct):
        axis_options: CfnDashboard.AxisDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        missing_data_configurations: Sequence[CfnDashboard.MissingDataConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class LinkSharingConfigurationProperty(Struct):
        permissions: Sequence[CfnDashboard.ResourcePermissionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ListControlDisplayOptionsProperty(Struct):
        info_icon_label_options: CfnDashboard.SheetControlInfoIconLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        search_options: CfnDashboard.ListControlSearchOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        select_all_options: CfnDashboard.ListControlSelectAllOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title_options: CfnDashboard.LabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class ListControlSearchOptionsProperty(Struct):
        visibility: str | None = None
    class ListControlSelectAllOptionsProperty(Struct):
        visibility: str | None = None
    class LoadingAnimationProperty(Struct):
        visibility: str | None = None
    class LocalNavigationConfigurationProperty(Struct):
        target_sheet_id: str
    class LongFormatTextProperty(Struct):
        plain_text: str | None = None
        rich_text: str | None = None
    class MappedDataSetParameterProperty(Struct):
        data_set_identifier: str
        data_set_parameter_name: str
    class MaximumLabelTypeProperty(Struct):
        visibility: str | None = None
    class MaximumMinimumComputationProperty(Struct):
        computation_id: str
        type: str
        name: str | None = None
        time: CfnDashboard.DimensionFieldProperty | Mapping[str, Any] | IResolvable | None = None
        value: CfnDashboard.MeasureFieldProperty | Mapping[str, Any] | IResolvable | None = None
    class MeasureFieldProperty(Struct):
        calculated_measure_field: CfnDashboard.CalculatedMeasureFieldProperty | Mapping[str, Any] | IResolvable | None = None
        categorical_measure_field: CfnDashboard.CategoricalMeasureFieldProperty | Mapping[str, Any] | IResolvable | None = None
        date_measure_field: CfnDashboard.DateMeasureFieldProperty | Mapping[str, Any] | IResolvable | None = None
        numerical_measure_field: CfnDashboard.NumericalMeasureFieldProperty | Mapping[str, Any] | IResolvable | None = None
    class MetricComparisonComputationProperty(Struct):
        computation_id: str
        from_value: CfnDashboard.MeasureFieldProperty | Mapping[str, Any] | IResolvable | None = None
        name: str | None = None
        target_value: CfnDashboard.MeasureFieldProperty | Mapping[str, Any] | IResolvable | None = None
        time: CfnDashboard.DimensionFieldProperty | Mapping[str, Any] | IResolvable | None = None
    class MinimumLabelTypeProperty(Struct):
        visibility: str | None = None
    class MissingDataConfigurationProperty(Struct):
        treatment_option: str | None = None
    class NegativeValueConfigurationProperty(Struct):
        display_mode: str
    class NestedFilterProperty(Struct):
        column: CfnDashboard.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        filter_id: str
        include_inner_set: bool | IResolvable
        inner_filter: CfnDashboard.InnerFilterProperty | Mapping[str, Any] | IResolvable
    class NullValueFormatConfigurationProperty(Struct):
        null_string: str
    class NumberDisplayFormatConfigurationProperty(Struct):
        decimal_places_configuration: CfnDashboard.DecimalPlacesConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        negative_value_configuration: CfnDashboard.NegativeValueConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        null_value_format_configuration: CfnDashboard.NullValueFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        number_scale: str | None = None
        prefix: str | None = None
        separator_configuration: CfnDashboard.NumericSeparatorConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        suffix: str | None = None
    class NumberFormatConfigurationProperty(Struct):
        format_configuration: CfnDashboard.NumericFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class NumericAxisOptionsProperty(Struct):
        range: CfnDashboard.AxisDisplayRangeProperty | Mapping[str, Any] | IResolvable | None = None
        scale: CfnDashboard.AxisScaleProperty | Mapping[str, Any] | IResolvable | None = None
    class NumericEqualityDrillDownFilterProperty(Struct):
        column: CfnDashboard.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        value: float
    class NumericEqualityFilterProperty(Struct):
        column: CfnDashboard.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        filter_id: str
        match_operator: str
        null_option: str
        aggregation_function: CfnDashboard.AggregationFunctionProperty | Mapping[str, Any] | IResolvable | None = None
        default_filter_control_configuration: CfnDashboard.DefaultFilterControlConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        parameter_name: str | None = None
        select_all_options: str | None = None
        value: float | None = None
    class NumericFormatConfigurationProperty(Struct):
        currency_display_format_configuration: CfnDashboard.CurrencyDisplayFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        number_display_format_configuration: CfnDashboard.NumberDisplayFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        percentage_display_format_configuration: CfnDashboard.PercentageDisplayFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class NumericRangeFilterProperty(Struct):
        column: CfnDashboard.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        filter_id: str
        null_option: str
        aggregation_function: CfnDashboard.AggregationFunctionProperty | Mapping[str, Any] | IResolvable | None = None
        default_filter_control_configuration: CfnDashboard.DefaultFilterControlConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        include_maximum: bool | IResolvable | None = None
        include_minimum: bool | IResolvable | None = None
        range_maximum: CfnDashboard.NumericRangeFilterValueProperty | Mapping[str, Any] | IResolvable | None = None
        range_minimum: CfnDashboard.NumericRangeFilterValueProperty | Mapping[str, Any] | IResolvable | None = None
        select_all_options: str | None = None
    class NumericRangeFilterValueProperty(Struct):
        parameter: str | None = None
        static_value: float | None = None
    class NumericSeparatorConfigurationProperty(Struct):
        decimal_separator: str | None = None
        thousands_separator: CfnDashboard.ThousandSeparatorOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class NumericalAggregationFunctionProperty(Struct):
        percentile_aggregation: CfnDashboard.PercentileAggregationProperty | Mapping[str, Any] | IResolvable | None = None
        simple_numerical_aggregation: str | None = None
    class NumericalDimensionFieldProperty(Struct):
        column: CfnDashboard.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        field_id: str
        format_configuration: CfnDashboard.NumberFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        hierarchy_id: str | None = None
    class NumericalMeasureFieldProperty(Struct):
        column: CfnDashboard.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        field_id: str
        aggregation_function: CfnDashboard.NumericalAggregationFunctionProperty | Mapping[str, Any] | IResolvable | None = None
        format_configuration: CfnDashboard.NumberFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class PaginationConfigurationProperty(Struct):
        page_number: float
        page_size: float
    class PanelConfigurationProperty(Struct):
        background_color: str | None = None
        background_visibility: str | None = None
        border_color: str | None = None
        border_style: str | None = None
        border_thickness: str | None = None
        border_visibility: str | None = None
        gutter_spacing: str | None = None
        gutter_visibility: str | None = None
        title: CfnDashboard.PanelTitleOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class PanelTitleOptionsProperty(Struct):
        font_configuration: CfnDashboard.FontConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        horizontal_text_alignment: str | None = None
        visibility: str | None = None
    class ParameterControlProperty(Struct):
        date_time_picker: CfnDashboard.ParameterDateTimePickerControlProperty | Mapping[str, Any] | IResolvable | None = None
        dropdown: CfnDashboard.ParameterDropDownControlProperty | Mapping[str, Any] | IResolvable | None = None
        list: CfnDashboard.ParameterListControlProperty | Mapping[str, Any] | IResolvable | None = None
        slider: CfnDashboard.ParameterSliderControlProperty | Mapping[str, Any] | IResolvable | None = None
        text_area: CfnDashboard.ParameterTextAreaControlProperty | Mapping[str, Any] | IResolvable | None = None
        text_field: CfnDashboard.ParameterTextFieldControlProperty | Mapping[str, Any] | IResolvable | None = None
    class ParameterDateTimePickerControlProperty(Struct):
        parameter_control_id: str
        source_parameter_name: str
        title: str
        display_options: CfnDashboard.DateTimePickerControlDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class ParameterDeclarationProperty(Struct):
        date_time_parameter_declaration: CfnDashboard.DateTimeParameterDeclarationProperty | Mapping[str, Any] | IResolvable | None = None
        decimal_parameter_declaration: CfnDashboard.DecimalParameterDeclarationProperty | Mapping[str, Any] | IResolvable | None = None
        integer_parameter_declaration: CfnDashboard.IntegerParameterDeclarationProperty | Mapping[str, Any] | IResolvable | None = None
        string_parameter_declaration: CfnDashboard.StringParameterDeclarationProperty | Mapping[str, Any] | IResolvable | None = None
    class ParameterDropDownControlProperty(Struct):
        parameter_control_id: str
        source_parameter_name: str
        title: str
        cascading_control_configuration: CfnDashboard.CascadingControlConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        commit_mode: str | None = None
        display_options: CfnDashboard.DropDownControlDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        selectable_values: CfnDashboard.ParameterSelectableValuesProperty | Mapping[str, Any] | IResolvable | None = None
        type: str | None = None
    class ParameterListControlProperty(Struct):
        parameter_control_id: str
        source_parameter_name: str
        title: str
        cascading_control_configuration: CfnDashboard.CascadingControlConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        display_options: CfnDashboard.ListControlDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        selectable_values: CfnDashboard.ParameterSelectableValuesProperty | Mapping[str, Any] | IResolvable | None = None
        type: str | None = None
    class ParameterSelectableValuesProperty(Struct):
        link_to_data_set_column: CfnDashboard.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable | None = None
        values: Sequence[str] | None = None
    class ParameterSliderControlProperty(Struct):
        maximum_value: float
        minimum_value: float
        parameter_control_id: str
        source_parameter_name: str
        step_size: float
        title: str
        display_options: CfnDashboard.SliderControlDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class ParameterTextAreaControlProperty(Struct):
        parameter_control_id: str
        source_parameter_name: str
        title: str
        delimiter: str | None = None
        display_options: CfnDashboard.TextAreaControlDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class ParameterTextFieldControlProperty(Struct):
        parameter_control_id: str
        source_parameter_name: str
        title: str
        display_options: CfnDashboard.TextFieldControlDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class ParametersProperty(Struct):
        date_time_parameters: Sequence[CfnDashboard.DateTimeParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        decimal_parameters: Sequence[CfnDashboard.DecimalParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        integer_parameters: Sequence[CfnDashboard.IntegerParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        string_parameters: Sequence[CfnDashboard.StringParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class PercentVisibleRangeProperty(Struct):
        from_: float | None = None
        to: float | None = None
    class PercentageDisplayFormatConfigurationProperty(Struct):
        decimal_places_configuration: CfnDashboard.DecimalPlacesConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        negative_value_configuration: CfnDashboard.NegativeValueConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        null_value_format_configuration: CfnDashboard.NullValueFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        prefix: str | None = None
        separator_configuration: CfnDashboard.NumericSeparatorConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        suffix: str | None = None
    class PercentileAggregationProperty(Struct):
        percentile_value: float | None = None
    class PeriodOverPeriodComputationProperty(Struct):
        computation_id: str
        name: str | None = None
        time: CfnDashboard.DimensionFieldProperty | Mapping[str, Any] | IResolvable | None = None
        value: CfnDashboard.MeasureFieldProperty | Mapping[str, Any] | IResolvable | None = None
    class PeriodToDateComputationProperty(Struct):
        computation_id: str
        name: str | None = None
        period_time_granularity: str | None = None
        time: CfnDashboard.DimensionFieldProperty | Mapping[str, Any] | IResolvable | None = None
        value: CfnDashboard.MeasureFieldProperty | Mapping[str, Any] | IResolvable | None = None
    class PieChartAggregatedFieldWellsProperty(Struct):
        category: Sequence[CfnDashboard.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        small_multiples: Sequence[CfnDashboard.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        values: Sequence[CfnDashboard.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class PieChartConfigurationProperty(Struct):
        category_label_options: CfnDashboard.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        contribution_analysis_defaults: Sequence[CfnDashboard.ContributionAnalysisDefaultProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        data_labels: CfnDashboard.DataLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        donut_options: CfnDashboard.DonutOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        field_wells: CfnDashboard.PieChartFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
        interactions: CfnDashboard.VisualInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        legend: CfnDashboard.LegendOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        small_multiples_options: CfnDashboard.SmallMultiplesOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        sort_configuration: CfnDashboard.PieChartSortConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        tooltip: CfnDashboard.TooltipOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        value_label_options: CfnDashboard.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_palette: CfnDashboard.VisualPaletteProperty | Mapping[str, Any] | IResolvable | None = None
    class PieChartFieldWellsProperty(Struct):
        pie_chart_aggregated_field_wells: CfnDashboard.PieChartAggregatedFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
    class PieChartSortConfigurationProperty(Struct):
        category_items_limit: CfnDashboard.ItemsLimitConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        category_sort: Sequence[CfnDashboard.FieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        small_multiples_limit_configuration: CfnDashboard.ItemsLimitConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        small_multiples_sort: Sequence[CfnDashboard.FieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class PieChartVisualProperty(Struct):
        visual_id: str
        actions: Sequence[CfnDashboard.VisualCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        chart_configuration: CfnDashboard.PieChartConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        column_hierarchies: Sequence[CfnDashboard.ColumnHierarchyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        subtitle: CfnDashboard.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnDashboard.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_content_alt_text: str | None = None
    class PivotFieldSortOptionsProperty(Struct):
        field_id: str
        sort_by: CfnDashboard.PivotTableSortByProperty | Mapping[str, Any] | IResolvable
    class PivotTableAggregatedFieldWellsProperty(Struct):
        columns: Sequence[CfnDashboard.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        rows: Sequence[CfnDashboard.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        values: Sequence[CfnDashboard.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class PivotTableCellConditionalFormattingProperty(Struct):
        field_id: str
        scope: CfnDashboard.PivotTableConditionalFormattingScopeProperty | Mapping[str, Any] | IResolvable | None = None
        scopes: Sequence[CfnDashboard.PivotTableConditionalFormattingScopeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        text_format: CfnDashboard.TextConditionalFormatProperty | Mapping[str, Any] | IResolvable | None = None
    class PivotTableConditionalFormattingOptionProperty(Struct):
        cell: CfnDashboard.PivotTableCellConditionalFormattingProperty | Mapping[str, Any] | IResolvable | None = None
    class PivotTableConditionalFormattingProperty(Struct):
        conditional_formatting_options: Sequence[CfnDashboard.PivotTableConditionalFormattingOptionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class PivotTableConditionalFormattingScopeProperty(Struct):
        role: str | None = None
    class PivotTableConfigurationProperty(Struct):
        field_options: CfnDashboard.PivotTableFieldOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        field_wells: CfnDashboard.PivotTableFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
        interactions: CfnDashboard.VisualInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        paginated_report_options: CfnDashboard.PivotTablePaginatedReportOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        sort_configuration: CfnDashboard.PivotTableSortConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        table_options: CfnDashboard.PivotTableOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        total_options: CfnDashboard.PivotTableTotalOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class PivotTableDataPathOptionProperty(Struct):
        data_path_list: Sequence[CfnDashboard.DataPathValueProperty | Mapping[str, Any] | IResolvable] | IResolvable
        width: str | None = None
    class PivotTableFieldCollapseStateOptionProperty(Struct):
        target: CfnDashboard.PivotTableFieldCollapseStateTargetProperty | Mapping[str, Any] | IResolvable
        state: str | None = None
    class PivotTableFieldCollapseStateTargetProperty(Struct):
        field_data_path_values: Sequence[CfnDashboard.DataPathValueProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        field_id: str | None = None
    class PivotTableFieldOptionProperty(Struct):
        field_id: str
        custom_label: str | None = None
        visibility: str | None = None
    class PivotTableFieldOptionsProperty(Struct):
        collapse_state_options: Sequence[CfnDashboard.PivotTableFieldCollapseStateOptionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        data_path_options: Sequence[CfnDashboard.PivotTableDataPathOptionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        selected_field_options: Sequence[CfnDashboard.PivotTableFieldOptionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class PivotTableFieldSubtotalOptionsProperty(Struct):
        field_id: str | None = None
    class PivotTableFieldWellsProperty(Struct):
        pivot_table_aggregated_field_wells: CfnDashboard.PivotTableAggregatedFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
    class PivotTableOptionsProperty(Struct):
        cell_style: CfnDashboard.TableCellStyleProperty | Mapping[str, Any] | IResolvable | None = None
        collapsed_row_dimensions_visibility: str | None = None
        column_header_style: CfnDashboard.TableCellStyleProperty | Mapping[str, Any] | IResolvable | None = None
        column_names_visibility: str | None = None
        default_cell_width: str | None = None
        metric_placement: str | None = None
        row_alternate_color_options: CfnDashboard.RowAlternateColorOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        row_field_names_style: CfnDashboard.TableCellStyleProperty | Mapping[str, Any] | IResolvable | None = None
        row_header_style: CfnDashboard.TableCellStyleProperty | Mapping[str, Any] | IResolvable | None = None
        rows_label_options: CfnDashboard.PivotTableRowsLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        rows_layout: str | None = None
        single_metric_visibility: str | None = None
        toggle_buttons_visibility: str | None = None
    class PivotTablePaginatedReportOptionsProperty(Struct):
        overflow_column_header_visibility: str | None = None
        vertical_overflow_visibility: str | None = None
    class PivotTableRowsLabelOptionsProperty(Struct):
        custom_label: str | None = None
        visibility: str | None = None
    class PivotTableSortByProperty(Struct):
        column: CfnDashboard.ColumnSortProperty | Mapping[str, Any] | IResolvable | None = None
        data_path: CfnDashboard.DataPathSortProperty | Mapping[str, Any] | IResolvable | None = None
        field: CfnDashboard.FieldSortProperty | Mapping[str, Any] | IResolvable | None = None
    class PivotTableSortConfigurationProperty(Struct):
        field_sort_options: Sequence[CfnDashboard.PivotFieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class PivotTableTotalOptionsProperty(Struct):
        column_subtotal_options: CfnDashboard.SubtotalOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        column_total_options: CfnDashboard.PivotTotalOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        row_subtotal_options: CfnDashboard.SubtotalOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        row_total_options: CfnDashboard.PivotTotalOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class PivotTableVisualProperty(Struct):
        visual_id: str
        actions: Sequence[CfnDashboard.VisualCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        chart_configuration: CfnDashboard.PivotTableConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        conditional_formatting: CfnDashboard.PivotTableConditionalFormattingProperty | Mapping[str, Any] | IResolvable | None = None
        subtitle: CfnDashboard.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnDashboard.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_content_alt_text: str | None = None
    class PivotTotalOptionsProperty(Struct):
        custom_label: str | None = None
        metric_header_cell_style: CfnDashboard.TableCellStyleProperty | Mapping[str, Any] | IResolvable | None = None
        placement: str | None = None
        scroll_status: str | None = None
        total_aggregation_options: Sequence[CfnDashboard.TotalAggregationOptionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        total_cell_style: CfnDashboard.TableCellStyleProperty | Mapping[str, Any] | IResolvable | None = None
        totals_visibility: str | None = None
        value_cell_style: CfnDashboard.TableCellStyleProperty | Mapping[str, Any] | IResolvable | None = None
    class PluginVisualConfigurationProperty(Struct):
        field_wells: Sequence[CfnDashboard.PluginVisualFieldWellProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        sort_configuration: CfnDashboard.PluginVisualSortConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        visual_options: CfnDashboard.PluginVisualOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class PluginVisualFieldWellProperty(Struct):
        axis_name: str | None = None
        dimensions: Sequence[CfnDashboard.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        measures: Sequence[CfnDashboard.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        unaggregated: Sequence[CfnDashboard.UnaggregatedFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class PluginVisualItemsLimitConfigurationProperty(Struct):
        items_limit: float | None = None
    class PluginVisualOptionsProperty(Struct):
        visual_properties: Sequence[CfnDashboard.PluginVisualPropertyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class PluginVisualProperty(Struct):
        plugin_arn: str
        visual_id: str
        chart_configuration: CfnDashboard.PluginVisualConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        subtitle: CfnDashboard.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnDashboard.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_content_alt_text: str | None = None
    class PluginVisualPropertyProperty(Struct):
        name: str | None = None
        value: str | None = None
    class PluginVisualSortConfigurationProperty(Struct):
        plugin_visual_table_query_sort: CfnDashboard.PluginVisualTableQuerySortProperty | Mapping[str, Any] | IResolvable | None = None
    class PluginVisualTableQuerySortProperty(Struct):
        items_limit_configuration: CfnDashboard.PluginVisualItemsLimitConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        row_sort: Sequence[CfnDashboard.FieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class PredefinedHierarchyProperty(Struct):
        columns: Sequence[CfnDashboard.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable] | IResolvable
        hierarchy_id: str
        drill_down_filters: Sequence[CfnDashboard.DrillDownFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ProgressBarOptionsProperty(Struct):
        visibility: str | None = None
    class QuickSuiteActionsOptionProperty(Struct):
        availability_status: str | None = None
    class RadarChartAggregatedFieldWellsProperty(Struct):
        category: Sequence[CfnDashboard.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        color: Sequence[CfnDashboard.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        values: Sequence[CfnDashboard.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class RadarChartAreaStyleSettingsProperty(Struct):
        visibility: str | None = None
    class RadarChartConfigurationProperty(Struct):
        alternate_band_colors_visibility: str | None = None
        alternate_band_even_color: str | None = None
        alternate_band_odd_color: str | None = None
        axes_range_scale: str | None = None
        base_series_settings: CfnDashboard.RadarChartSeriesSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        category_axis: CfnDashboard.AxisDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        category_label_options: CfnDashboard.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        color_axis: CfnDashboard.AxisDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        color_label_options: CfnDashboard.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        field_wells: CfnDashboard.RadarChartFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
        interactions: CfnDashboard.VisualInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        legend: CfnDashboard.LegendOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        shape: str | None = None
        sort_configuration: CfnDashboard.RadarChartSortConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        start_angle: float | None = None
        visual_palette: CfnDashboard.VisualPaletteProperty | Mapping[str, Any] | IResolvable | None = None
    class RadarChartFieldWellsProperty(Struct):
        radar_chart_aggregated_field_wells: CfnDashboard.RadarChartAggregatedFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
    class RadarChartSeriesSettingsProperty(Struct):
        area_style_settings: CfnDashboard.RadarChartAreaStyleSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class RadarChartSortConfigurationProperty(Struct):
        category_items_limit: CfnDashboard.ItemsLimitConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        category_sort: Sequence[CfnDashboard.FieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        color_items_limit: CfnDashboard.ItemsLimitConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        color_sort: Sequence[CfnDashboard.FieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class RadarChartVisualProperty(Struct):
        visual_id: str
        actions: Sequence[CfnDashboard.VisualCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        chart_configuration: CfnDashboard.RadarChartConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        column_hierarchies: Sequence[CfnDashboard.ColumnHierarchyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        subtitle: CfnDashboard.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnDashboard.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_content_alt_text: str | None = None
    class RangeEndsLabelTypeProperty(Struct):
        visibility: str | None = None
    class ReferenceLineCustomLabelConfigurationProperty(Struct):
        custom_label: str
    class ReferenceLineDataConfigurationProperty(Struct):
        axis_binding: str | None = None
        dynamic_configuration: CfnDashboard.ReferenceLineDynamicDataConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        series_type: str | None = None
        static_configuration: CfnDashboard.ReferenceLineStaticDataConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class ReferenceLineDynamicDataConfigurationProperty(Struct):
        calculation: CfnDashboard.NumericalAggregationFunctionProperty | Mapping[str, Any] | IResolvable
        column: CfnDashboard.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        measure_aggregation_function: CfnDashboard.AggregationFunctionProperty | Mapping[str, Any] | IResolvable | None = None
    class ReferenceLineLabelConfigurationProperty(Struct):
        custom_label_configuration: CfnDashboard.ReferenceLineCustomLabelConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        font_color: str | None = None
        font_configuration: CfnDashboard.FontConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        horizontal_position: str | None = None
        value_label_configuration: CfnDashboard.ReferenceLineValueLabelConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        vertical_position: str | None = None
    class ReferenceLineProperty(Struct):
        data_configuration: CfnDashboard.ReferenceLineDataConfigurationProperty | Mapping[str, Any] | IResolvable
        label_configuration: CfnDashboard.ReferenceLineLabelConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        status: str | None = None
        style_configuration: CfnDashboard.ReferenceLineStyleConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class ReferenceLineStaticDataConfigurationProperty(Struct):
        value: float
    class ReferenceLineStyleConfigurationProperty(Struct):
        color: str | None = None
        pattern: str | None = None
    class ReferenceLineValueLabelConfigurationProperty(Struct):
        format_configuration: CfnDashboard.NumericFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        relative_position: str | None = None
    class RelativeDateTimeControlDisplayOptionsProperty(Struct):
        date_time_format: str | None = None
        info_icon_label_options: CfnDashboard.SheetControlInfoIconLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title_options: CfnDashboard.LabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class RelativeDatesFilterProperty(Struct):
        anchor_date_configuration: CfnDashboard.AnchorDateConfigurationProperty | Mapping[str, Any] | IResolvable
        column: CfnDashboard.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        filter_id: str
        null_option: str
        relative_date_type: str
        time_granularity: str
        default_filter_control_configuration: CfnDashboard.DefaultFilterControlConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        exclude_period_configuration: CfnDashboard.ExcludePeriodConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        minimum_granularity: str | None = None
        parameter_name: str | None = None
        relative_date_value: float | None = None
    class ResourcePermissionProperty(Struct):
        actions: Sequence[str]
        principal: str
        resource: str | None = None
    class RollingDateConfigurationProperty(Struct):
        expression: str
        data_set_identifier: str | None = None
    class RowAlternateColorOptionsProperty(Struct):
        row_alternate_colors: Sequence[str] | None = None
        status: str | None = None
        use_primary_background_color: str | None = None
    class SameSheetTargetVisualConfigurationProperty(Struct):
        target_visual_options: str | None = None
        target_visuals: Sequence[str] | None = None
    class SankeyDiagramAggregatedFieldWellsProperty(Struct):
        destination: Sequence[CfnDashboard.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        source: Sequence[CfnDashboard.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        weight: Sequence[CfnDashboard.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class SankeyDiagramChartConfigurationProperty(Struct):
        data_labels: CfnDashboard.DataLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        field_wells: CfnDashboard.SankeyDiagramFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
        interactions: CfnDashboard.VisualInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        sort_configuration: CfnDashboard.SankeyDiagramSortConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class SankeyDiagramFieldWellsProperty(Struct):
        sankey_diagram_aggregated_field_wells: CfnDashboard.SankeyDiagramAggregatedFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
    class SankeyDiagramSortConfigurationProperty(Struct):
        destination_items_limit: CfnDashboard.ItemsLimitConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        source_items_limit: CfnDashboard.ItemsLimitConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        weight_sort: Sequence[CfnDashboard.FieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class SankeyDiagramVisualProperty(Struct):
        visual_id: str
        actions: Sequence[CfnDashboard.VisualCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        chart_configuration: CfnDashboard.SankeyDiagramChartConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        subtitle: CfnDashboard.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnDashboard.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_content_alt_text: str | None = None
    class ScatterPlotCategoricallyAggregatedFieldWellsProperty(Struct):
        category: Sequence[CfnDashboard.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        label: Sequence[CfnDashboard.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        size: Sequence[CfnDashboard.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        x_axis: Sequence[CfnDashboard.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        y_axis: Sequence[CfnDashboard.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ScatterPlotConfigurationProperty(Struct):
        data_labels: CfnDashboard.DataLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        field_wells: CfnDashboard.ScatterPlotFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
        interactions: CfnDashboard.VisualInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        legend: CfnDashboard.LegendOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        sort_configuration: CfnDashboard.ScatterPlotSortConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        tooltip: CfnDashboard.TooltipOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_palette: CfnDashboard.VisualPaletteProperty | Mapping[str, Any] | IResolvable | None = None
        x_axis_display_options: CfnDashboard.AxisDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        x_axis_label_options: CfnDashboard.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        y_axis_display_options: CfnDashboard.AxisDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        y_axis_label_options: CfnDashboard.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class ScatterPlotFieldWellsProperty(Struct):
        scatter_plot_categorically_aggregated_field_wells: CfnDashboard.ScatterPlotCategoricallyAggregatedFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
        scatter_plot_unaggregated_field_wells: CfnDashboard.ScatterPlotUnaggregatedFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
    class ScatterPlotSortConfigurationProperty(Struct):
        scatter_plot_limit_configuration: CfnDashboard.ItemsLimitConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class ScatterPlotUnaggregatedFieldWellsProperty(Struct):
        category: Sequence[CfnDashboard.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        label: Sequence[CfnDashboard.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        size: Sequence[CfnDashboard.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        x_axis: Sequence[CfnDashboard.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        y_axis: Sequence[CfnDashboard.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ScatterPlotVisualProperty(Struct):
        visual_id: str
        actions: Sequence[CfnDashboard.VisualCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        chart_configuration: CfnDashboard.ScatterPlotConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        column_hierarchies: Sequence[CfnDashboard.ColumnHierarchyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        subtitle: CfnDashboard.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnDashboard.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_content_alt_text: str | None = None
    class ScrollBarOptionsProperty(Struct):
        visibility: str | None = None
        visible_range: CfnDashboard.VisibleRangeOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class SecondaryValueOptionsProperty(Struct):
        visibility: str | None = None
    class SectionAfterPageBreakProperty(Struct):
        status: str | None = None
    class SectionBasedLayoutCanvasSizeOptionsProperty(Struct):
        paper_canvas_size_options: CfnDashboard.SectionBasedLayoutPaperCanvasSizeOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class SectionBasedLayoutConfigurationProperty(Struct):
        body_sections: Sequence[CfnDashboard.BodySectionConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable
        canvas_size_options: CfnDashboard.SectionBasedLayoutCanvasSizeOptionsProperty | Mapping[str, Any] | IResolvable
        footer_sections: Sequence[CfnDashboard.HeaderFooterSectionConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable
        header_sections: Sequence[CfnDashboard.HeaderFooterSectionConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class SectionBasedLayoutPaperCanvasSizeOptionsProperty(Struct):
        paper_margin: CfnDashboard.SpacingProperty | Mapping[str, Any] | IResolvable | None = None
        paper_orientation: str | None = None
        paper_size: str | None = None
    class SectionLayoutConfigurationProperty(Struct):
        free_form_layout: CfnDashboard.FreeFormSectionLayoutConfigurationProperty | Mapping[str, Any] | IResolvable
    class SectionPageBreakConfigurationProperty(Struct):
        after: CfnDashboard.SectionAfterPageBreakProperty | Mapping[str, Any] | IResolvable | None = None
    class SectionStyleProperty(Struct):
        height: str | None = None
        padding: CfnDashboard.SpacingProperty | Mapping[str, Any] | IResolvable | None = None
    class SelectedSheetsFilterScopeConfigurationProperty(Struct):
        sheet_visual_scoping_configurations: Sequence[CfnDashboard.SheetVisualScopingConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class SeriesItemProperty(Struct):
        data_field_series_item: CfnDashboard.DataFieldSeriesItemProperty | Mapping[str, Any] | IResolvable | None = None
        field_series_item: CfnDashboard.FieldSeriesItemProperty | Mapping[str, Any] | IResolvable | None = None
    class SetParameterValueConfigurationProperty(Struct):
        destination_parameter_name: str
        value: CfnDashboard.DestinationParameterValueConfigurationProperty | Mapping[str, Any] | IResolvable
    class ShapeConditionalFormatProperty(Struct):
        background_color: CfnDashboard.ConditionalFormattingColorProperty | Mapping[str, Any] | IResolvable
    class SheetControlInfoIconLabelOptionsProperty(Struct):
        info_icon_text: str | None = None
        visibility: str | None = None
    class SheetControlLayoutConfigurationProperty(Struct):
        grid_layout: CfnDashboard.GridLayoutConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class SheetControlLayoutProperty(Struct):
        configuration: CfnDashboard.SheetControlLayoutConfigurationProperty | Mapping[str, Any] | IResolvable
    class SheetControlsOptionProperty(Struct):
        visibility_state: str | None = None
    class SheetDefinitionProperty(Struct):
        sheet_id: str
        content_type: str | None = None
        description: str | None = None
        filter_controls: Sequence[CfnDashboard.FilterControlProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        images: Sequence[CfnDashboard.SheetImageProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        layouts: Sequence[CfnDashboard.LayoutProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        name: str | None = None
        parameter_controls: Sequence[CfnDashboard.ParameterControlProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        sheet_control_layouts: Sequence[CfnDashboard.SheetControlLayoutProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        text_boxes: Sequence[CfnDashboard.SheetTextBoxProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        title: str | None = None
        visuals: Sequence[CfnDashboard.VisualProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class SheetElementConfigurationOverridesProperty(Struct):
        visibility: str | None = None
    class SheetElementRenderingRuleProperty(Struct):
        configuration_overrides: CfnDashboard.SheetElementConfigurationOverridesProperty | Mapping[str, Any] | IResolvable
        expression: str
    class SheetImageProperty(Struct):
        sheet_image_id: str
        source: CfnDashboard.SheetImageSourceProperty | Mapping[str, Any] | IResolvable
        actions: Sequence[CfnDashboard.ImageCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        image_content_alt_text: str | None = None
        interactions: CfnDashboard.ImageInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        scaling: CfnDashboard.SheetImageScalingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        tooltip: CfnDashboard.SheetImageTooltipConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class SheetImageScalingConfigurationProperty(Struct):
        scaling_type: str | None = None
    class SheetImageSourceProperty(Struct):
        sheet_image_static_file_source: CfnDashboard.SheetImageStaticFileSourceProperty | Mapping[str, Any] | IResolvable | None = None
    class SheetImageStaticFileSourceProperty(Struct):
        static_file_id: str
    class SheetImageTooltipConfigurationProperty(Struct):
        tooltip_text: CfnDashboard.SheetImageTooltipTextProperty | Mapping[str, Any] | IResolvable | None = None
        visibility: str | None = None
    class SheetImageTooltipTextProperty(Struct):
        plain_text: str | None = None
    class SheetLayoutElementMaximizationOptionProperty(Struct):
        availability_status: str | None = None
    class SheetLayoutGroupMemberProperty(Struct):
        id: str
        type: str
    class SheetLayoutGroupProperty(Struct):
        id: str
        members: Sequence[CfnDashboard.SheetLayoutGroupMemberProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class SheetProperty(Struct):
        name: str | None = None
        sheet_id: str | None = None
    class SheetTextBoxProperty(Struct):
        sheet_text_box_id: str
        content: str | None = None
    class SheetVisualScopingConfigurationProperty(Struct):
        scope: str
        sheet_id: str
        visual_ids: Sequence[str] | None = None
    class ShortFormatTextProperty(Struct):
        plain_text: str | None = None
        rich_text: str | None = None
    class SimpleClusterMarkerProperty(Struct):
        color: str | None = None
    class SingleAxisOptionsProperty(Struct):
        y_axis_options: CfnDashboard.YAxisOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class SliderControlDisplayOptionsProperty(Struct):
        info_icon_label_options: CfnDashboard.SheetControlInfoIconLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title_options: CfnDashboard.LabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class SmallMultiplesAxisPropertiesProperty(Struct):
        placement: str | None = None
        scale: str | None = None
    class SmallMultiplesOptionsProperty(Struct):
        max_visible_columns: float | None = None
        max_visible_rows: float | None = None
        panel_configuration: CfnDashboard.PanelConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        x_axis: CfnDashboard.SmallMultiplesAxisPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        y_axis: CfnDashboard.SmallMultiplesAxisPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
    class SpacingProperty(Struct):
        bottom: str | None = None
        left: str | None = None
        right: str | None = None
        top: str | None = None
    class SparklinesOptionsProperty(Struct):
        field_id: str
        x_axis_field: CfnDashboard.DimensionFieldProperty | Mapping[str, Any] | IResolvable
        all_points_marker: CfnDashboard.LineChartMarkerStyleSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        line_color: str | None = None
        line_interpolation: str | None = None
        max_value_marker: CfnDashboard.LineChartMarkerStyleSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        min_value_marker: CfnDashboard.LineChartMarkerStyleSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_type: str | None = None
        y_axis_behavior: str | None = None
    class SpatialStaticFileProperty(Struct):
        static_file_id: str
        source: CfnDashboard.StaticFileSourceProperty | Mapping[str, Any] | IResolvable | None = None
    class StaticFileProperty(Struct):
        image_static_file: CfnDashboard.ImageStaticFileProperty | Mapping[str, Any] | IResolvable | None = None
        spatial_static_file: CfnDashboard.SpatialStaticFileProperty | Mapping[str, Any] | IResolvable | None = None
    class StaticFileS3SourceOptionsProperty(Struct):
        bucket_name: str
        object_key: str
        region: str
    class StaticFileSourceProperty(Struct):
        s3_options: CfnDashboard.StaticFileS3SourceOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        url_options: CfnDashboard.StaticFileUrlSourceOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class StaticFileUrlSourceOptionsProperty(Struct):
        url: str
    class StringDefaultValuesProperty(Struct):
        dynamic_value: CfnDashboard.DynamicDefaultValueProperty | Mapping[str, Any] | IResolvable | None = None
        static_values: Sequence[str] | None = None
    class StringFormatConfigurationProperty(Struct):
        null_value_format_configuration: CfnDashboard.NullValueFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        numeric_format_configuration: CfnDashboard.NumericFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class StringParameterDeclarationProperty(Struct):
        name: str
        parameter_value_type: str
        default_values: CfnDashboard.StringDefaultValuesProperty | Mapping[str, Any] | IResolvable | None = None
        mapped_data_set_parameters: Sequence[CfnDashboard.MappedDataSetParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        value_when_unset: CfnDashboard.StringValueWhenUnsetConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class StringParameterProperty(Struct):
        name: str
        values: Sequence[str]
    class StringValueWhenUnsetConfigurationProperty(Struct):
        custom_value: str | None = None
        value_when_unset_option: str | None = None
    class SubtotalOptionsProperty(Struct):
        custom_label: str | None = None
        field_level: str | None = None
        field_level_options: Sequence[CfnDashboard.PivotTableFieldSubtotalOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        metric_header_cell_style: CfnDashboard.TableCellStyleProperty | Mapping[str, Any] | IResolvable | None = None
        style_targets: Sequence[CfnDashboard.TableStyleTargetProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        total_cell_style: CfnDashboard.TableCellStyleProperty | Mapping[str, Any] | IResolvable | None = None
        totals_visibility: str | None = None
        value_cell_style: CfnDashboard.TableCellStyleProperty | Mapping[str, Any] | IResolvable | None = None
    class TableAggregatedFieldWellsProperty(Struct):
        group_by: Sequence[CfnDashboard.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        values: Sequence[CfnDashboard.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class TableBorderOptionsProperty(Struct):
        color: str | None = None
        style: str | None = None
        thickness: float | None = None
    class TableCellConditionalFormattingProperty(Struct):
        field_id: str
        text_format: CfnDashboard.TextConditionalFormatProperty | Mapping[str, Any] | IResolvable | None = None
    class TableCellImageSizingConfigurationProperty(Struct):
        table_cell_image_scaling_configuration: str | None = None
    class TableCellStyleProperty(Struct):
        background_color: str | None = None
        border: CfnDashboard.GlobalTableBorderOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        font_configuration: CfnDashboard.FontConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        height: float | None = None
        horizontal_text_alignment: str | None = None
        text_wrap: str | None = None
        vertical_text_alignment: str | None = None
        visibility: str | None = None
    class TableConditionalFormattingOptionProperty(Struct):
        cell: CfnDashboard.TableCellConditionalFormattingProperty | Mapping[str, Any] | IResolvable | None = None
        row: CfnDashboard.TableRowConditionalFormattingProperty | Mapping[str, Any] | IResolvable | None = None
    class TableConditionalFormattingProperty(Struct):
        conditional_formatting_options: Sequence[CfnDashboard.TableConditionalFormattingOptionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class TableConfigurationProperty(Struct):
        field_options: CfnDashboard.TableFieldOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        field_wells: CfnDashboard.TableFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
        interactions: CfnDashboard.VisualInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        paginated_report_options: CfnDashboard.TablePaginatedReportOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        sort_configuration: CfnDashboard.TableSortConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        table_inline_visualizations: Sequence[CfnDashboard.TableInlineVisualizationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        table_options: CfnDashboard.TableOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        total_options: CfnDashboard.TotalOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class TableFieldCustomIconContentProperty(Struct):
        icon: str | None = None
    class TableFieldCustomTextContentProperty(Struct):
        font_configuration: CfnDashboard.FontConfigurationProperty | Mapping[str, Any] | IResolvable
        value: str | None = None
    class TableFieldImageConfigurationProperty(Struct):
        sizing_options: CfnDashboard.TableCellImageSizingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class TableFieldLinkConfigurationProperty(Struct):
        content: CfnDashboard.TableFieldLinkContentConfigurationProperty | Mapping[str, Any] | IResolvable
        target: str
    class TableFieldLinkContentConfigurationProperty(Struct):
        custom_icon_content: CfnDashboard.TableFieldCustomIconContentProperty | Mapping[str, Any] | IResolvable | None = None
        custom_text_content: CfnDashboard.TableFieldCustomTextContentProperty | Mapping[str, Any] | IResolvable | None = None
    class TableFieldOptionProperty(Struct):
        field_id: str
        custom_label: str | None = None
        url_styling: CfnDashboard.TableFieldURLConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        visibility: str | None = None
        width: str | None = None
    class TableFieldOptionsProperty(Struct):
        order: Sequence[str] | None = None
        pinned_field_options: CfnDashboard.TablePinnedFieldOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        selected_field_options: Sequence[CfnDashboard.TableFieldOptionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        transposed_table_options: Sequence[CfnDashboard.TransposedTableOptionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class TableFieldURLConfigurationProperty(Struct):
        image_configuration: CfnDashboard.TableFieldImageConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        link_configuration: CfnDashboard.TableFieldLinkConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class TableFieldWellsProperty(Struct):
        table_aggregated_field_wells: CfnDashboard.TableAggregatedFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
        table_unaggregated_field_wells: CfnDashboard.TableUnaggregatedFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
    class TableInlineVisualizationProperty(Struct):
        data_bars: CfnDashboard.DataBarsOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        sparklines: CfnDashboard.SparklinesOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class TableOptionsProperty(Struct):
        cell_style: CfnDashboard.TableCellStyleProperty | Mapping[str, Any] | IResolvable | None = None
        header_style: CfnDashboard.TableCellStyleProperty | Mapping[str, Any] | IResolvable | None = None
        orientation: str | None = None
        row_alternate_color_options: CfnDashboard.RowAlternateColorOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class TablePaginatedReportOptionsProperty(Struct):
        overflow_column_header_visibility: str | None = None
        vertical_overflow_visibility: str | None = None
    class TablePinnedFieldOptionsProperty(Struct):
        pinned_left_fields: Sequence[str] | None = None
    class TableRowConditionalFormattingProperty(Struct):
        background_color: CfnDashboard.ConditionalFormattingColorProperty | Mapping[str, Any] | IResolvable | None = None
        text_color: CfnDashboard.ConditionalFormattingColorProperty | Mapping[str, Any] | IResolvable | None = None
    class TableSideBorderOptionsProperty(Struct):
        bottom: CfnDashboard.TableBorderOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        inner_horizontal: CfnDashboard.TableBorderOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        inner_vertical: CfnDashboard.TableBorderOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        left: CfnDashboard.TableBorderOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        right: CfnDashboard.TableBorderOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        top: CfnDashboard.TableBorderOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class TableSortConfigurationProperty(Struct):
        pagination_configuration: CfnDashboard.PaginationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        row_sort: Sequence[CfnDashboard.FieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class TableStyleTargetProperty(Struct):
        cell_type: str
    class TableUnaggregatedFieldWellsProperty(Struct):
        values: Sequence[CfnDashboard.UnaggregatedFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class TableVisualProperty(Struct):
        visual_id: str
        actions: Sequence[CfnDashboard.VisualCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        chart_configuration: CfnDashboard.TableConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        conditional_formatting: CfnDashboard.TableConditionalFormattingProperty | Mapping[str, Any] | IResolvable | None = None
        subtitle: CfnDashboard.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnDashboard.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_content_alt_text: str | None = None
    class TextAreaControlDisplayOptionsProperty(Struct):
        info_icon_label_options: CfnDashboard.SheetControlInfoIconLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        placeholder_options: CfnDashboard.TextControlPlaceholderOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title_options: CfnDashboard.LabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class TextConditionalFormatProperty(Struct):
        background_color: CfnDashboard.ConditionalFormattingColorProperty | Mapping[str, Any] | IResolvable | None = None
        icon: CfnDashboard.ConditionalFormattingIconProperty | Mapping[str, Any] | IResolvable | None = None
        text_color: CfnDashboard.ConditionalFormattingColorProperty | Mapping[str, Any] | IResolvable | None = None
    class TextControlPlaceholderOptionsProperty(Struct):
        visibility: str | None = None
    class TextFieldControlDisplayOptionsProperty(Struct):
        info_icon_label_options: CfnDashboard.SheetControlInfoIconLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        placeholder_options: CfnDashboard.TextControlPlaceholderOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title_options: CfnDashboard.LabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class ThousandSeparatorOptionsProperty(Struct):
        grouping_style: str | None = None
        symbol: str | None = None
        visibility: str | None = None
    class TimeBasedForecastPropertiesProperty(Struct):
        lower_boundary: float | None = None
        periods_backward: float | None = None
        periods_forward: float | None = None
        prediction_interval: float | None = None
        seasonality: float | None = None
        upper_boundary: float | None = None
    class TimeEqualityFilterProperty(Struct):
        column: CfnDashboard.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        filter_id: str
        default_filter_control_configuration: CfnDashboard.DefaultFilterControlConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        parameter_name: str | None = None
        rolling_date: CfnDashboard.RollingDateConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        time_granularity: str | None = None
        value: str | None = None
    class TimeRangeDrillDownFilterProperty(Struct):
        column: CfnDashboard.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        range_maximum: str
        range_minimum: str
        time_granularity: str
    class TimeRangeFilterProperty(Struct):
        column: CfnDashboard.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        filter_id: str
        null_option: str
        default_filter_control_configuration: CfnDashboard.DefaultFilterControlConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        exclude_period_configuration: CfnDashboard.ExcludePeriodConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        include_maximum: bool | IResolvable | None = None
        include_minimum: bool | IResolvable | None = None
        range_maximum_value: CfnDashboard.TimeRangeFilterValueProperty | Mapping[str, Any] | IResolvable | None = None
        range_minimum_value: CfnDashboard.TimeRangeFilterValueProperty | Mapping[str, Any] | IResolvable | None = None
        time_granularity: str | None = None
    class TimeRangeFilterValueProperty(Struct):
        parameter: str | None = None
        rolling_date: CfnDashboard.RollingDateConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        static_value: str | None = None
    class TooltipItemProperty(Struct):
        column_tooltip_item: CfnDashboard.ColumnTooltipItemProperty | Mapping[str, Any] | IResolvable | None = None
        field_tooltip_item: CfnDashboard.FieldTooltipItemProperty | Mapping[str, Any] | IResolvable | None = None
    class TooltipOptionsProperty(Struct):
        field_based_tooltip: CfnDashboard.FieldBasedTooltipProperty | Mapping[str, Any] | IResolvable | None = None
        selected_tooltip_type: str | None = None
        tooltip_visibility: str | None = None
    class TopBottomFilterProperty(Struct):
        aggregation_sort_configurations: Sequence[CfnDashboard.AggregationSortConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable
        column: CfnDashboard.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        filter_id: str
        default_filter_control_configuration: CfnDashboard.DefaultFilterControlConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        limit: float | None = None
        parameter_name: str | None = None
        time_granularity: str | None = None
    class TopBottomMoversComputationProperty(Struct):
        computation_id: str
        type: str
        category: CfnDashboard.DimensionFieldProperty | Mapping[str, Any] | IResolvable | None = None
        mover_size: float | None = None
        name: str | None = None
        sort_order: str | None = None
        time: CfnDashboard.DimensionFieldProperty | Mapping[str, Any] | IResolvable | None = None
        value: CfnDashboard.MeasureFieldProperty | Mapping[str, Any] | IResolvable | None = None
    class TopBottomRankedComputationProperty(Struct):
        computation_id: str
        type: str
        category: CfnDashboard.DimensionFieldProperty | Mapping[str, Any] | IResolvable | None = None
        name: str | None = None
        result_size: float | None = None
        value: CfnDashboard.MeasureFieldProperty | Mapping[str, Any] | IResolvable | None = None
    class TopicIdentifierDeclarationProperty(Struct):
        identifier: str
        topic_arn: str
    class TopicReferenceProperty(Struct):
        topic_arn: str
        topic_placeholder: str
    class TotalAggregationComputationProperty(Struct):
        computation_id: str
        name: str | None = None
        value: CfnDashboard.MeasureFieldProperty | Mapping[str, Any] | IResolvable | None = None
    class TotalAggregationFunctionProperty(Struct):
        simple_total_aggregation_function: str | None = None
    class TotalAggregationOptionProperty(Struct):
        field_id: str
        total_aggregation_function: CfnDashboard.TotalAggregationFunctionProperty | Mapping[str, Any] | IResolvable
    class TotalOptionsProperty(Struct):
        custom_label: str | None = None
        placement: str | None = None
        scroll_status: str | None = None
        total_aggregation_options: Sequence[CfnDashboard.TotalAggregationOptionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        total_cell_style: CfnDashboard.TableCellStyleProperty | Mapping[str, Any] | IResolvable | None = None
        totals_visibility: str | None = None
    class TransposedTableOptionProperty(Struct):
        column_type: str
        column_index: float | None = None
        column_width: str | None = None
    class TreeMapAggregatedFieldWellsProperty(Struct):
        colors: Sequence[CfnDashboard.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        groups: Sequence[CfnDashboard.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        sizes: Sequence[CfnDashboard.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class TreeMapConfigurationProperty(Struct):
        color_label_options: CfnDashboard.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        color_scale: CfnDashboard.ColorScaleProperty | Mapping[str, Any] | IResolvable | None = None
        data_labels: CfnDashboard.DataLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        field_wells: CfnDashboard.TreeMapFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
        group_label_options: CfnDashboard.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        interactions: CfnDashboard.VisualInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        legend: CfnDashboard.LegendOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        size_label_options: CfnDashboard.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        sort_configuration: CfnDashboard.TreeMapSortConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        tooltip: CfnDashboard.TooltipOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class TreeMapFieldWellsProperty(Struct):
        tree_map_aggregated_field_wells: CfnDashboard.TreeMapAggregatedFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
    class TreeMapSortConfigurationProperty(Struct):
        tree_map_group_items_limit_configuration: CfnDashboard.ItemsLimitConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        tree_map_sort: Sequence[CfnDashboard.FieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class TreeMapVisualProperty(Struct):
        visual_id: str
        actions: Sequence[CfnDashboard.VisualCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        chart_configuration: CfnDashboard.TreeMapConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        column_hierarchies: Sequence[CfnDashboard.ColumnHierarchyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        subtitle: CfnDashboard.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnDashboard.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_content_alt_text: str | None = None
    class TrendArrowOptionsProperty(Struct):
        visibility: str | None = None
    class UnaggregatedFieldProperty(Struct):
        column: CfnDashboard.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        field_id: str
        format_configuration: CfnDashboard.FormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class UniqueValuesComputationProperty(Struct):
        computation_id: str
        category: CfnDashboard.DimensionFieldProperty | Mapping[str, Any] | IResolvable | None = None
        name: str | None = None
    class ValidationStrategyProperty(Struct):
        mode: str
    class VisibleRangeOptionsProperty(Struct):
        percent_range: CfnDashboard.PercentVisibleRangeProperty | Mapping[str, Any] | IResolvable | None = None
    class VisualAxisSortOptionProperty(Struct):
        availability_status: str | None = None
    class VisualCustomActionOperationProperty(Struct):
        filter_operation: CfnDashboard.CustomActionFilterOperationProperty | Mapping[str, Any] | IResolvable | None = None
        navigation_operation: CfnDashboard.CustomActionNavigationOperationProperty | Mapping[str, Any] | IResolvable | None = None
        set_parameters_operation: CfnDashboard.CustomActionSetParametersOperationProperty | Mapping[str, Any] | IResolvable | None = None
        url_operation: CfnDashboard.CustomActionURLOperationProperty | Mapping[str, Any] | IResolvable | None = None
    class VisualCustomActionProperty(Struct):
        action_operations: Sequence[CfnDashboard.VisualCustomActionOperationProperty | Mapping[str, Any] | IResolvable] | IResolvable
        custom_action_id: str
        name: str
        trigger: str
        status: str | None = None
    class VisualInteractionOptionsProperty(Struct):
        context_menu_option: CfnDashboard.ContextMenuOptionProperty | Mapping[str, Any] | IResolvable | None = None
        visual_menu_option: CfnDashboard.VisualMenuOptionProperty | Mapping[str, Any] | IResolvable | None = None
    class VisualMenuOptionProperty(Struct):
        availability_status: str | None = None
    class VisualPaletteProperty(Struct):
        chart_color: str | None = None
        color_map: Sequence[CfnDashboard.DataPathColorProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class VisualProperty(Struct):
        bar_chart_visual: CfnDashboard.BarChartVisualProperty | Mapping[str, Any] | IResolvable | None = None
        box_plot_visual: CfnDashboard.BoxPlotVisualProperty | Mapping[str, Any] | IResolvable | None = None
        combo_chart_visual: CfnDashboard.ComboChartVisualProperty | Mapping[str, Any] | IResolvable | None = None
        custom_content_visual: CfnDashboard.CustomContentVisualProperty | Mapping[str, Any] | IResolvable | None = None
        empty_visual: CfnDashboard.EmptyVisualProperty | Mapping[str, Any] | IResolvable | None = None
        filled_map_visual: CfnDashboard.FilledMapVisualProperty | Mapping[str, Any] | IResolvable | None = None
        funnel_chart_visual: CfnDashboard.FunnelChartVisualProperty | Mapping[str, Any] | IResolvable | None = None
        gauge_chart_visual: CfnDashboard.GaugeChartVisualProperty | Mapping[str, Any] | IResolvable | None = None
        geospatial_map_visual: CfnDashboard.GeospatialMapVisualProperty | Mapping[str, Any] | IResolvable | None = None
        heat_map_visual: CfnDashboard.HeatMapVisualProperty | Mapping[str, Any] | IResolvable | None = None
        histogram_visual: CfnDashboard.HistogramVisualProperty | Mapping[str, Any] | IResolvable | None = None
        insight_visual: CfnDashboard.InsightVisualProperty | Mapping[str, Any] | IResolvable | None = None
        kpi_visual: CfnDashboard.KPIVisualProperty | Mapping[str, Any] | IResolvable | None = None
        layer_map_visual: CfnDashboard.LayerMapVisualProperty | Mapping[str, Any] | IResolvable | None = None
        line_chart_visual: CfnDashboard.LineChartVisualProperty | Mapping[str, Any] | IResolvable | None = None
        pie_chart_visual: CfnDashboard.PieChartVisualProperty | Mapping[str, Any] | IResolvable | None = None
        pivot_table_visual: CfnDashboard.PivotTableVisualProperty | Mapping[str, Any] | IResolvable | None = None
        plugin_visual: CfnDashboard.PluginVisualProperty | Mapping[str, Any] | IResolvable | None = None
        radar_chart_visual: CfnDashboard.RadarChartVisualProperty | Mapping[str, Any] | IResolvable | None = None
        sankey_diagram_visual: CfnDashboard.SankeyDiagramVisualProperty | Mapping[str, Any] | IResolvable | None = None
        scatter_plot_visual: CfnDashboard.ScatterPlotVisualProperty | Mapping[str, Any] | IResolvable | None = None
        table_visual: CfnDashboard.TableVisualProperty | Mapping[str, Any] | IResolvable | None = None
        tree_map_visual: CfnDashboard.TreeMapVisualProperty | Mapping[str, Any] | IResolvable | None = None
        waterfall_visual: CfnDashboard.WaterfallVisualProperty | Mapping[str, Any] | IResolvable | None = None
        word_cloud_visual: CfnDashboard.WordCloudVisualProperty | Mapping[str, Any] | IResolvable | None = None
    class VisualSubtitleLabelOptionsProperty(Struct):
        format_text: CfnDashboard.LongFormatTextProperty | Mapping[str, Any] | IResolvable | None = None
        visibility: str | None = None
    class VisualTitleLabelOptionsProperty(Struct):
        format_text: CfnDashboard.ShortFormatTextProperty | Mapping[str, Any] | IResolvable | None = None
        visibility: str | None = None
    class WaterfallChartAggregatedFieldWellsProperty(Struct):
        breakdowns: Sequence[CfnDashboard.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        categories: Sequence[CfnDashboard.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        values: Sequence[CfnDashboard.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class WaterfallChartColorConfigurationProperty(Struct):
        group_color_configuration: CfnDashboard.WaterfallChartGroupColorConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class WaterfallChartConfigurationProperty(Struct):
        category_axis_display_options: CfnDashboard.AxisDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        category_axis_label_options: CfnDashboard.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        color_configuration: CfnDashboard.WaterfallChartColorConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        data_labels: CfnDashboard.DataLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        field_wells: CfnDashboard.WaterfallChartFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
        interactions: CfnDashboard.VisualInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        legend: CfnDashboard.LegendOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        primary_y_axis_display_options: CfnDashboard.AxisDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        primary_y_axis_label_options: CfnDashboard.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        sort_configuration: CfnDashboard.WaterfallChartSortConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        visual_palette: CfnDashboard.VisualPaletteProperty | Mapping[str, Any] | IResolvable | None = None
        waterfall_chart_options: CfnDashboard.WaterfallChartOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class WaterfallChartFieldWellsProperty(Struct):
        waterfall_chart_aggregated_field_wells: CfnDashboard.WaterfallChartAggregatedFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
    class WaterfallChartGroupColorConfigurationProperty(Struct):
        negative_bar_color: str | None = None
        positive_bar_color: str | None = None
        total_bar_color: str | None = None
    class WaterfallChartOptionsProperty(Struct):
        total_bar_label: str | None = None
    class WaterfallChartSortConfigurationProperty(Struct):
        breakdown_items_limit: CfnDashboard.ItemsLimitConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        category_sort: Sequence[CfnDashboard.FieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class WaterfallVisualProperty(Struct):
        visual_id: str
        actions: Sequence[CfnDashboard.VisualCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        chart_configuration: CfnDashboard.WaterfallChartConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        column_hierarchies: Sequence[CfnDashboard.ColumnHierarchyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        subtitle: CfnDashboard.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnDashboard.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_content_alt_text: str | None = None
    class WhatIfPointScenarioProperty(Struct):
        date: str
        value: float
    class WhatIfRangeScenarioProperty(Struct):
        end_date: str
        start_date: str
        value: float
    class WordCloudAggregatedFieldWellsProperty(Struct):
        group_by: Sequence[CfnDashboard.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        size: Sequence[CfnDashboard.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class WordCloudChartConfigurationProperty(Struct):
        category_label_options: CfnDashboard.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        field_wells: CfnDashboard.WordCloudFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
        interactions: CfnDashboard.VisualInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        sort_configuration: CfnDashboard.WordCloudSortConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        word_cloud_options: CfnDashboard.WordCloudOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class WordCloudFieldWellsProperty(Struct):
        word_cloud_aggregated_field_wells: CfnDashboard.WordCloudAggregatedFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
    class WordCloudOptionsProperty(Struct):
        cloud_layout: str | None = None
        maximum_string_length: float | None = None
        word_casing: str | None = None
        word_orientation: str | None = None
        word_padding: str | None = None
        word_scaling: str | None = None
    class WordCloudSortConfigurationProperty(Struct):
        category_items_limit: CfnDashboard.ItemsLimitConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        category_sort: Sequence[CfnDashboard.FieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class WordCloudVisualProperty(Struct):
        visual_id: str
        actions: Sequence[CfnDashboard.VisualCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        chart_configuration: CfnDashboard.WordCloudChartConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        column_hierarchies: Sequence[CfnDashboard.ColumnHierarchyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        subtitle: CfnDashboard.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnDashboard.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_content_alt_text: str | None = None
    class YAxisOptionsProperty(Struct):
        y_axis: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        aws_account_id: str,
        dashboard_id: str,
        name: str,
        dashboard_publish_options: CfnDashboard.DashboardPublishOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
        definition: CfnDashboard.DashboardVersionDefinitionProperty | Mapping[str, Any] | IResolvable | None = None,
        folder_arns: Sequence[str] | None = None,
        link_entities: Sequence[str] | None = None,
        link_sharing_configuration: CfnDashboard.LinkSharingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        parameters: CfnDashboard.ParametersProperty | Mapping[str, Any] | IResolvable | None = None,
        permissions: Sequence[CfnDashboard.ResourcePermissionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        source_entity: CfnDashboard.DashboardSourceEntityProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        theme_arn: str | _aws_quicksight.IThemeRef | None = None,
        validation_strategy: CfnDashboard.ValidationStrategyProperty | Mapping[str, Any] | IResolvable | None = None,
        version_description: str | None = None,
    ) -> None: ...
    aws_account_id: str
    dashboard_id: str
    name: str
    dashboard_publish_options: CfnDashboard.DashboardPublishOptionsProperty | IResolvable | None
    definition: CfnDashboard.DashboardVersionDefinitionProperty | IResolvable | None
    folder_arns: Sequence[str] | None
    link_entities: Sequence[str] | None
    link_sharing_configuration: CfnDashboard.LinkSharingConfigurationProperty | IResolvable | None
    parameters: CfnDashboard.ParametersProperty | IResolvable | None
    permissions: Sequence[CfnDashboard.ResourcePermissionProperty | IResolvable] | IResolvable | None
    source_entity: CfnDashboard.DashboardSourceEntityProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    theme_arn: str | None
    validation_strategy: CfnDashboard.ValidationStrategyProperty | IResolvable | None
    version_description: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_time(self) -> str: ...
    @property
    def attr_last_published_time(self) -> str: ...
    @property
    def attr_last_updated_time(self) -> str: ...
    @property
    def attr_version(self) -> IResolvable: ...
    @property
    def attr_version_arn(self) -> str: ...
    @property
    def attr_version_created_time(self) -> str: ...
    @property
    def attr_version_data_set_arns(self) -> Sequence[str]: ...
    @property
    def attr_version_description(self) -> str: ...
    @property
    def attr_version_errors(self) -> IResolvable: ...
    @property
    def attr_version_sheets(self) -> IResolvable: ...
    @property
    def attr_version_source_entity_arn(self) -> str: ...
    @property
    def attr_version_status(self) -> str: ...
    @property
    def attr_version_theme_arn(self) -> str: ...
    @property
    def attr_version_version_number(self) -> IResolvable: ...
    @property
    def dashboard_ref(self) -> _aws_quicksight.DashboardReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_dashboard(resource: _aws_quicksight.IDashboardRef) -> str: ...
    @staticmethod
    def is_cfn_dashboard(x: Any) -> bool: ...

class CfnDashboardProps(Struct):
    aws_account_id: str
    dashboard_id: str
    name: str
    dashboard_publish_options: CfnDashboard.DashboardPublishOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    definition: CfnDashboard.DashboardVersionDefinitionProperty | Mapping[str, Any] | IResolvable | None = None
    folder_arns: Sequence[str] | None = None
    link_entities: Sequence[str] | None = None
    link_sharing_configuration: CfnDashboard.LinkSharingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    parameters: CfnDashboard.ParametersProperty | Mapping[str, Any] | IResolvable | None = None
    permissions: Sequence[CfnDashboard.ResourcePermissionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    source_entity: CfnDashboard.DashboardSourceEntityProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    theme_arn: str | _aws_quicksight.IThemeRef | None = None
    validation_strategy: CfnDashboard.ValidationStrategyProperty | Mapping[str, Any] | IResolvable | None = None
    version_description: str | None = None

class CfnDataSet(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AdditionalNotesProperty(Struct):
        text: str | None = None
    class AggregateOperationProperty(Struct):
        aggregations: Sequence[CfnDataSet.AggregationProperty | Mapping[str, Any] | IResolvable] | IResolvable
        alias: str
        source: CfnDataSet.TransformOperationSourceProperty | Mapping[str, Any] | IResolvable
        group_by_column_names: Sequence[str] | None = None
    class AggregationProperty(Struct):
        aggregation_function: CfnDataSet.DataPrepAggregationFunctionProperty | Mapping[str, Any] | IResolvable
        new_column_id: str
        new_column_name: str
    class AppendOperationProperty(Struct):
        alias: str
        appended_columns: Sequence[CfnDataSet.AppendedColumnProperty | Mapping[str, Any] | IResolvable] | IResolvable
        first_source: CfnDataSet.TransformOperationSourceProperty | Mapping[str, Any] | IResolvable | None = None
        second_source: CfnDataSet.TransformOperationSourceProperty | Mapping[str, Any] | IResolvable | None = None
    class AppendedColumnProperty(Struct):
        column_name: str
        new_column_id: str
    class CalculatedColumnProperty(Struct):
        column_id: str
        column_name: str
        expression: str
    class CastColumnTypeOperationProperty(Struct):
        column_name: str
        new_column_type: str
        format: str | None = None
        sub_type: str | None = None
    class CastColumnTypesOperationProperty(Struct):
        alias: str
        cast_column_type_operations: Sequence[CfnDataSet.CastColumnTypeOperationProperty | Mapping[str, Any] | IResolvable] | IResolvable
        source: CfnDataSet.TransformOperationSourceProperty | Mapping[str, Any] | IResolvable
    class ColumnDescriptionProperty(Struct):
        text: str | None = None
    class ColumnGroupProperty(Struct):
        geo_spatial_column_group: CfnDataSet.GeoSpatialColumnGroupProperty | Mapping[str, Any] | IResolvable | None = None
    class ColumnLevelPermissionRuleProperty(Struct):
        column_names: Sequence[str] | None = None
        principals: Sequence[str] | None = None
    class ColumnSemanticPropertyProperty(Struct):
        additional_notes: CfnDataSet.AdditionalNotesProperty | Mapping[str, Any] | IResolvable | None = None
        description: CfnDataSet.ColumnDescriptionProperty | Mapping[str, Any] | IResolvable | None = None
        semantic_type: CfnDataSet.ColumnSemanticTypeProperty | Mapping[str, Any] | IResolvable | None = None
    class ColumnSemanticTypeProperty(Struct):
        geographical_role: str | None = None
    class ColumnTagProperty(Struct):
        column_description: CfnDataSet.ColumnDescriptionProperty | Mapping[str, Any] | IResolvable | None = None
        column_geographic_role: str | None = None
    class ColumnToUnpivotProperty(Struct):
        column_name: str | None = None
        new_value: str | None = None
    class CreateColumnsOperationProperty(Struct):
        columns: Sequence[CfnDataSet.CalculatedColumnProperty | Mapping[str, Any] | IResolvable] | IResolvable
        alias: str | None = None
        source: CfnDataSet.TransformOperationSourceProperty | Mapping[str, Any] | IResolvable | None = None
    class CustomInstructionProperty(Struct):
        inline_custom_instruction: CfnDataSet.InlineCustomInstructionProperty | Mapping[str, Any] | IResolvable | None = None
    class CustomSqlProperty(Struct):
        columns: Sequence[CfnDataSet.InputColumnProperty | Mapping[str, Any] | IResolvable] | IResolvable
        data_source_arn: str
        name: str
        sql_query: str
    class DataPrepAggregationFunctionProperty(Struct):
        list_aggregation: CfnDataSet.DataPrepListAggregationFunctionProperty | Mapping[str, Any] | IResolvable | None = None
        percentile_aggregation: CfnDataSet.DataPrepPercentileAggregationFunctionProperty | Mapping[str, Any] | IResolvable | None = None
        simple_aggregation: CfnDataSet.DataPrepSimpleAggregationFunctionProperty | Mapping[str, Any] | IResolvable | None = None
    class DataPrepConfigurationProperty(Struct):
        destination_table_map: Mapping[str, CfnDataSet.DestinationTableProperty | Mapping[str, Any] | IResolvable] | IResolvable
        source_table_map: Mapping[str, CfnDataSet.SourceTableProperty | Mapping[str, Any] | IResolvable] | IResolvable
        transform_step_map: Mapping[str, CfnDataSet.TransformStepProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class DataPrepListAggregationFunctionProperty(Struct):
        distinct: bool | IResolvable
        separator: str
        input_column_name: str | None = None
    class DataPrepPercentileAggregationFunctionProperty(Struct):
        percentile_value: float
        input_column_name: str | None = None
    class DataPrepSimpleAggregationFunctionProperty(Struct):
        function_type: str
        input_column_name: str | None = None
    class DataSetColumnIdMappingProperty(Struct):
        source_column_id: str
        target_column_id: str
    class DataSetDateComparisonFilterConditionProperty(Struct):
        operator: str
        value: CfnDataSet.DataSetDateFilterValueProperty | Mapping[str, Any] | IResolvable | None = None
    class DataSetDateFilterConditionProperty(Struct):
        column_name: str | None = None
        comparison_filter_condition: CfnDataSet.DataSetDateComparisonFilterConditionProperty | Mapping[str, Any] | IResolvable | None = None
        range_filter_condition: CfnDataSet.DataSetDateRangeFilterConditionProperty | Mapping[str, Any] | IResolvable | None = None
    class DataSetDateFilterValueProperty(Struct):
        static_value: str | None = None
    class DataSetDateRangeFilterConditionProperty(Struct):
        include_maximum: bool | IResolvable | None = None
        include_minimum: bool | IResolvable | None = None
        range_maximum: CfnDataSet.DataSetDateFilterValueProperty | Mapping[str, Any] | IResolvable | None = None
        range_minimum: CfnDataSet.DataSetDateFilterValueProperty | Mapping[str, Any] | IResolvable | None = None
    class DataSetNumericComparisonFilterConditionProperty(Struct):
        operator: str
        value: CfnDataSet.DataSetNumericFilterValueProperty | Mapping[str, Any] | IResolvable | None = None
    class DataSetNumericFilterConditionProperty(Struct):
        column_name: str | None = None
        comparison_filter_condition: CfnDataSet.DataSetNumericComparisonFilterConditionProperty | Mapping[str, Any] | IResolvable | None = None
        range_filter_condition: CfnDataSet.DataSetNumericRangeFilterConditionProperty | Mapping[str, Any] | IResolvable | None = None
    class DataSetNumericFilterValueProperty(Struct):
        static_value: float | None = None
    class DataSetNumericRangeFilterConditionProperty(Struct):
        include_maximum: bool | IResolvable | None = None
        include_minimum: bool | IResolvable | None = None
        range_maximum: CfnDataSet.DataSetNumericFilterValueProperty | Mapping[str, Any] | IResolvable | None = None
        range_minimum: CfnDataSet.DataSetNumericFilterValueProperty | Mapping[str, Any] | IResolvable | None = None
    class DataSetRefreshPropertiesProperty(Struct):
        failure_configuration: CfnDataSet.RefreshFailureConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        refresh_configuration: CfnDataSet.RefreshConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class DataSetSemanticDescriptionProperty(Struct):
        text: str
    class DataSetSemanticMetadataProperty(Struct):
        custom_instructions: Sequence[CfnDataSet.CustomInstructionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        description: CfnDataSet.DataSetSemanticDescriptionProperty | Mapping[str, Any] | IResolvable | None = None
    class DataSetStringComparisonFilterConditionProperty(Struct):
        operator: str
        value: CfnDataSet.DataSetStringFilterValueProperty | Mapping[str, Any] | IResolvable | None = None
    class DataSetStringFilterConditionProperty(Struct):
        column_name: str | None = None
        comparison_filter_condition: CfnDataSet.DataSetStringComparisonFilterConditionProperty | Mapping[str, Any] | IResolvable | None = None
        list_filter_condition: CfnDataSet.DataSetStringListFilterConditionProperty | Mapping[str, Any] | IResolvable | None = None
    class DataSetStringFilterValueProperty(Struct):
        static_value: str | None = None
    class DataSetStringListFilterConditionProperty(Struct):
        operator: str
        values: CfnDataSet.DataSetStringListFilterValueProperty | Mapping[str, Any] | IResolvable | None = None
    class DataSetStringListFilterValueProperty(Struct):
        static_values: Sequence[str] | None = None
    class DataSetUsageConfigurationProperty(Struct):
        disable_use_as_direct_query_source: bool | IResolvable | None = None
        disable_use_as_imported_source: bool | IResolvable | None = None
    class DatasetParameterProperty(Struct):
        date_time_dataset_parameter: CfnDataSet.DateTimeDatasetParameterProperty | Mapping[str, Any] | IResolvable | None = None
        decimal_dataset_parameter: CfnDataSet.DecimalDatasetParameterProperty | Mapping[str, Any] | IResolvable | None = None
        integer_dataset_parameter: CfnDataSet.IntegerDatasetParameterProperty | Mapping[str, Any] | IResolvable | None = None
        string_dataset_parameter: CfnDataSet.StringDatasetParameterProperty | Mapping[str, Any] | IResolvable | None = None
    class DateTimeDatasetParameterDefaultValuesProperty(Struct):
        static_values: Sequence[str] | None = None
    class DateTimeDatasetParameterProperty(Struct):
        id: str
        name: str
        value_type: str
        default_values: CfnDataSet.DateTimeDatasetParameterDefaultValuesProperty | Mapping[str, Any] | IResolvable | None = None
        time_granularity: str | None = None
    class DecimalDatasetParameterDefaultValuesProperty(Struct):
        static_values: Sequence[float] | IResolvable | None = None
    class DecimalDatasetParameterProperty(Struct):
        id: str
        name: str
        value_type: str
        default_values: CfnDataSet.DecimalDatasetParameterDefaultValuesProperty | Mapping[str, Any] | IResolvable | None = None
    class DestinationTableProperty(Struct):
        alias: str
        source: CfnDataSet.DestinationTableSourceProperty | Mapping[str, Any] | IResolvable
    class DestinationTableSourceProperty(Struct):
        transform_operation_id: str
    class FieldFolderProperty(Struct):
        columns: Sequence[str] | None = None
        description: str | None = None
    class FilterOperationProperty(Struct):
        condition_expression: str | None = None
        date_filter_condition: CfnDataSet.DataSetDateFilterConditionProperty | Mapping[str, Any] | IResolvable | None = None
        numeric_filter_condition: CfnDataSet.DataSetNumericFilterConditionProperty | Mapping[str, Any] | IResolvable | None = None
        string_filter_condition: CfnDataSet.DataSetStringFilterConditionProperty | Mapping[str, Any] | IResolvable | None = None
    class FiltersOperationProperty(Struct):
        alias: str
        filter_operations: Sequence[CfnDataSet.FilterOperationProperty | Mapping[str, Any] | IResolvable] | IResolvable
        source: CfnDataSet.TransformOperationSourceProperty | Mapping[str, Any] | IResolvable
    class GeoSpatialColumnGroupProperty(Struct):
        columns: Sequence[str]
        name: str
        country_code: str | None = None
    class ImportTableOperationProperty(Struct):
        alias: str
        source: CfnDataSet.ImportTableOperationSourceProperty | Mapping[str, Any] | IResolvable
    class ImportTableOperationSourceProperty(Struct):
        source_table_id: str
        column_id_mappings: Sequence[CfnDataSet.DataSetColumnIdMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class IncrementalRefreshProperty(Struct):
        lookback_window: CfnDataSet.LookbackWindowProperty | Mapping[str, Any] | IResolvable
    class IngestionWaitPolicyProperty(Struct):
        ingestion_wait_time_in_hours: float | None = None
        wait_for_spice_ingestion: bool | IResolvable | None = None
    class InlineCustomInstructionProperty(Struct):
        instruction_text: str
        uploaded_document_metadata: CfnDataSet.UploadedDocumentMetadataProperty | Mapping[str, Any] | IResolvable | None = None
    class InputColumnProperty(Struct):
        name: str
        type: str
        id: str | None = None
        sub_type: str | None = None
    class IntegerDatasetParameterDefaultValuesProperty(Struct):
        static_values: Sequence[float] | IResolvable | None = None
    class IntegerDatasetParameterProperty(Struct):
        id: str
        name: str
        value_type: str
        default_values: CfnDataSet.IntegerDatasetParameterDefaultValuesProperty | Mapping[str, Any] | IResolvable | None = None
    class JoinInstructionProperty(Struct):
        left_operand: str
        on_clause: str
        right_operand: str
        type: str
        left_join_key_properties: CfnDataSet.JoinKeyPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        right_join_key_properties: CfnDataSet.JoinKeyPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
    class JoinKeyPropertiesProperty(Struct):
        unique_key: bool | IResolvable | None = None
    class JoinOperandPropertiesProperty(Struct):
        output_column_name_overrides: Sequence[CfnDataSet.OutputColumnNameOverrideProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class JoinOperationProperty(Struct):
        alias: str
        left_operand: CfnDataSet.TransformOperationSourceProperty | Mapping[str, Any] | IResolvable
        on_clause: str
        right_operand: CfnDataSet.TransformOperationSourceProperty | Mapping[str, Any] | IResolvable
        type: str
        left_operand_properties: CfnDataSet.JoinOperandPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        right_operand_properties: CfnDataSet.JoinOperandPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
    class LogicalTableProperty(Struct):
        alias: str
        source: CfnDataSet.LogicalTableSourceProperty | Mapping[str, Any] | IResolvable
        data_transforms: Sequence[CfnDataSet.TransformOperationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class LogicalTableSourceProperty(Struct):
        data_set_arn: str | None = None
        join_instruction: CfnDataSet.JoinInstructionProperty | Mapping[str, Any] | IResolvable | None = None
        physical_table_id: str | None = None
    class LookbackWindowProperty(Struct):
        column_name: str
        size: float
        size_unit: str
    class NewDefaultValuesProperty(Struct):
        date_time_static_values: Sequence[str] | None = None
        decimal_static_values: Sequence[float] | IResolvable | None = None
        integer_static_values: Sequence[float] | IResolvable | None = None
        string_static_values: Sequence[str] | None = None
    class OutputColumnNameOverrideProperty(Struct):
        output_column_name: str
        source_column_name: str | None = None
    class OutputColumnProperty(Struct):
        description: str | None = None
        id: str | None = None
        name: str | None = None
        sub_type: str | None = None
        type: str | None = None
    class OverrideDatasetParameterOperationProperty(Struct):
        parameter_name: str
        new_default_values: CfnDataSet.NewDefaultValuesProperty | Mapping[str, Any] | IResolvable | None = None
        new_parameter_name: str | None = None
    class ParentDataSetProperty(Struct):
        data_set_arn: str
        input_columns: Sequence[CfnDataSet.InputColumnProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class PerformanceConfigurationProperty(Struct):
        unique_keys: Sequence[CfnDataSet.UniqueKeyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class PhysicalTableProperty(Struct):
        custom_sql: CfnDataSet.CustomSqlProperty | Mapping[str, Any] | IResolvable | None = None
        relational_table: CfnDataSet.RelationalTableProperty | Mapping[str, Any] | IResolvable | None = None
        s3_source: CfnDataSet.S3SourceProperty | Mapping[str, Any] | IResolvable | None = None
        saa_s_table: CfnDataSet.SaaSTableProperty | Mapping[str, Any] | IResolvable | None = None
    class PivotConfigurationProperty(Struct):
        pivoted_labels: Sequence[CfnDataSet.PivotedLabelProperty | Mapping[str, Any] | IResolvable] | IResolvable
        label_column_name: str | None = None
    class PivotOperationProperty(Struct):
        alias: str
        pivot_configuration: CfnDataSet.PivotConfigurationProperty | Mapping[str, Any] | IResolvable
        source: CfnDataSet.TransformOperationSourceProperty | Mapping[str, Any] | IResolvable
        value_column_configuration: CfnDataSet.ValueColumnConfigurationProperty | Mapping[str, Any] | IResolvable
        group_by_column_names: Sequence[str] | None = None
    class PivotedLabelProperty(Struct):
        label_name: str
        new_column_id: str
        new_column_name: str
    class ProjectOperationProperty(Struct):
        alias: str | None = None
        projected_columns: Sequence[str] | None = None
        source: CfnDataSet.TransformOperationSourceProperty | Mapping[str, Any] | IResolvable | None = None
    class RefreshConfigurationProperty(Struct):
        incremental_refresh: CfnDataSet.IncrementalRefreshProperty | Mapping[str, Any] | IResolvable
    class RefreshFailureConfigurationProperty(Struct):
        email_alert: CfnDataSet.RefreshFailureEmailAlertProperty | Mapping[str, Any] | IResolvable | None = None
    class RefreshFailureEmailAlertProperty(Struct):
        alert_status: str | None = None
    class RelationalTableProperty(Struct):
        data_source_arn: str
        input_columns: Sequence[CfnDataSet.InputColumnProperty | Mapping[str, Any] | IResolvable] | IResolvable
        name: str
        catalog: str | None = None
        schema: str | None = None
    class RenameColumnOperationProperty(Struct):
        column_name: str
        new_column_name: str
    class RenameColumnsOperationProperty(Struct):
        alias: str
        rename_column_operations: Sequence[CfnDataSet.RenameColumnOperationProperty | Mapping[str, Any] | IResolvable] | IResolvable
        source: CfnDataSet.TransformOperationSourceProperty | Mapping[str, Any] | IResolvable
    class ResourcePermissionProperty(Struct):
        actions: Sequence[str]
        principal: str
    class RowLevelPermissionConfigurationProperty(Struct):
        row_level_permission_data_set: CfnDataSet.RowLevelPermissionDataSetProperty | Mapping[str, Any] | IResolvable | None = None
        tag_configuration: CfnDataSet.RowLevelPermissionTagConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class RowLevelPermissionDataSetProperty(Struct):
        arn: str
        permission_policy: str
        format_version: str | None = None
        namespace: str | None = None
        status: str | None = None
    class RowLevelPermissionTagConfigurationProperty(Struct):
        tag_rules: Sequence[CfnDataSet.RowLevelPermissionTagRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable
        status: str | None = None
        tag_rule_configurations: Any | None = None
    class RowLevelPermissionTagRuleProperty(Struct):
        column_name: str
        tag_key: str
        match_all_value: str | None = None
        tag_multi_value_delimiter: str | None = None
    class S3SourceProperty(Struct):
        data_source_arn: str
        input_columns: Sequence[CfnDataSet.InputColumnProperty | Mapping[str, Any] | IResolvable] | IResolvable
        upload_settings: CfnDataSet.UploadSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class SaaSTableProperty(Struct):
        data_source_arn: str
        input_columns: Sequence[CfnDataSet.InputColumnProperty | Mapping[str, Any] | IResolvable] | IResolvable
        table_path: Sequence[CfnDataSet.TablePathElementProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class SemanticModelConfigurationProperty(Struct):
        semantic_metadata: Sequence[CfnDataSet.DataSetSemanticMetadataProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        table_map: Mapping[str, CfnDataSet.SemanticTableProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class SemanticTableProperty(Struct):
        alias: str
        destination_table_id: str
        row_level_permission_configuration: CfnDataSet.RowLevelPermissionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        semantic_metadata: CfnDataSet.TableSemanticMetadataProperty | Mapping[str, Any] | IResolvable | None = None
    class SharedColumnSemanticMetadataProperty(Struct):
        column_properties: Sequence[CfnDataSet.ColumnSemanticPropertyProperty | Mapping[str, Any] | IResolvable] | IResolvable
        column_names: Sequence[str] | None = None
    class SourceTableProperty(Struct):
        data_set: CfnDataSet.ParentDataSetProperty | Mapping[str, Any] | IResolvable | None = None
        physical_table_id: str | None = None
    class StringDatasetParameterDefaultValuesProperty(Struct):
        static_values: Sequence[str] | None = None
    class StringDatasetParameterProperty(Struct):
        id: str
        name: str
        value_type: str
        default_values: CfnDataSet.StringDatasetParameterDefaultValuesProperty | Mapping[str, Any] | IResolvable | None = None
    class TablePathElementProperty(Struct):
        id: str | None = None
        name: str | None = None
    class TableSemanticMetadataProperty(Struct):
        column_metadata: Sequence[CfnDataSet.SharedColumnSemanticMetadataProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class TagColumnOperationProperty(Struct):
        column_name: str
        tags: Sequence[CfnDataSet.ColumnTagProperty | Mapping[str, Any]]
    class TransformOperationProperty(Struct):
        cast_column_type_operation: CfnDataSet.CastColumnTypeOperationProperty | Mapping[str, Any] | IResolvable | None = None
        create_columns_operation: CfnDataSet.CreateColumnsOperationProperty | Mapping[str, Any] | IResolvable | None = None
        filter_operation: CfnDataSet.FilterOperationProperty | Mapping[str, Any] | IResolvable | None = None
        override_dataset_parameter_operation: CfnDataSet.OverrideDatasetParameterOperationProperty | Mapping[str, Any] | IResolvable | None = None
        project_operation: CfnDataSet.ProjectOperationProperty | Mapping[str, Any] | IResolvable | None = None
        rename_column_operation: CfnDataSet.RenameColumnOperationProperty | Mapping[str, Any] | IResolvable | None = None
        tag_column_operation: CfnDataSet.TagColumnOperationProperty | Mapping[str, Any] | IResolvable | None = None
        untag_column_operation: CfnDataSet.UntagColumnOperationProperty | Mapping[str, Any] | IResolvable | None = None
    class TransformOperationSourceProperty(Struct):
        transform_operation_id: str
        column_id_mappings: Sequence[CfnDataSet.DataSetColumnIdMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class TransformStepProperty(Struct):
        aggregate_step: CfnDataSet.AggregateOperationProperty | Mapping[str, Any] | IResolvable | None = None
        append_step: CfnDataSet.AppendOperationProperty | Mapping[str, Any] | IResolvable | None = None
        cast_column_types_step: CfnDataSet.CastColumnTypesOperationProperty | Mapping[str, Any] | IResolvable | None = None
        create_columns_step: CfnDataSet.CreateColumnsOperationProperty | Mapping[str, Any] | IResolvable | None = None
        filters_step: CfnDataSet.FiltersOperationProperty | Mapping[str, Any] | IResolvable | None = None
        import_table_step: CfnDataSet.ImportTableOperationProperty | Mapping[str, Any] | IResolvable | None = None
        join_step: CfnDataSet.JoinOperationProperty | Mapping[str, Any] | IResolvable | None = None
        pivot_step: CfnDataSet.PivotOperationProperty | Mapping[str, Any] | IResolvable | None = None
        project_step: CfnDataSet.ProjectOperationProperty | Mapping[str, Any] | IResolvable | None = None
        rename_columns_step: CfnDataSet.RenameColumnsOperationProperty | Mapping[str, Any] | IResolvable | None = None
        unpivot_step: CfnDataSet.UnpivotOperationProperty | Mapping[str, Any] | IResolvable | None = None
    class UniqueKeyProperty(Struct):
        column_names: Sequence[str]
    class UnpivotOperationProperty(Struct):
        alias: str
        columns_to_unpivot: Sequence[CfnDataSet.ColumnToUnpivotProperty | Mapping[str, Any] | IResolvable] | IResolvable
        source: CfnDataSet.TransformOperationSourceProperty | Mapping[str, Any] | IResolvable
        unpivoted_label_column_id: str
        unpivoted_label_column_name: str
        unpivoted_value_column_id: str
        unpivoted_value_column_name: str
    class UntagColumnOperationProperty(Struct):
        column_name: str
        tag_names: Sequence[str]
    class UploadSettingsProperty(Struct):
        contains_header: bool | IResolvable | None = None
        delimiter: str | None = None
        format: str | None = None
        start_from_row: float | None = None
        text_qualifier: str | None = None
    class UploadedDocumentMetadataProperty(Struct):
        name: str | None = None
    class ValueColumnConfigurationProperty(Struct):
        aggregation_function: CfnDataSet.DataPrepAggregationFunctionProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        aws_account_id: str | None = None,
        column_groups: Sequence[CfnDataSet.ColumnGroupProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        column_level_permission_rules: Sequence[CfnDataSet.ColumnLevelPermissionRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        data_prep_configuration: CfnDataSet.DataPrepConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        data_set_id: str | None = None,
        dataset_parameters: Sequence[CfnDataSet.DatasetParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        data_set_refresh_properties: CfnDataSet.DataSetRefreshPropertiesProperty | Mapping[str, Any] | IResolvable | None = None,
        data_set_usage_configuration: CfnDataSet.DataSetUsageConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        field_folders: Mapping[str, CfnDataSet.FieldFolderProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        folder_arns: Sequence[str] | None = None,
        import_mode: str | None = None,
        ingestion_wait_policy: CfnDataSet.IngestionWaitPolicyProperty | Mapping[str, Any] | IResolvable | None = None,
        logical_table_map: Mapping[str, CfnDataSet.LogicalTableProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        name: str | None = None,
        performance_configuration: CfnDataSet.PerformanceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        permissions: Sequence[CfnDataSet.ResourcePermissionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        physical_table_map: Mapping[str, CfnDataSet.PhysicalTableProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        row_level_permission_data_set: CfnDataSet.RowLevelPermissionDataSetProperty | Mapping[str, Any] | IResolvable | None = None,
        row_level_permission_tag_configuration: CfnDataSet.RowLevelPermissionTagConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        semantic_model_configuration: CfnDataSet.SemanticModelConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        use_as: str | None = None,
    ) -> None: ...
    aws_account_id: str | None
    column_groups: Sequence[CfnDataSet.ColumnGroupProperty | IResolvable] | IResolvable | None
    column_level_permission_rules: Sequence[CfnDataSet.ColumnLevelPermissionRuleProperty | IResolvable] | IResolvable | None
    data_prep_configuration: CfnDataSet.DataPrepConfigurationProperty | IResolvable | None
    data_set_id: str | None
    dataset_parameters: Sequence[CfnDataSet.DatasetParameterProperty | IResolvable] | IResolvable | None
    data_set_refresh_properties: CfnDataSet.DataSetRefreshPropertiesProperty | IResolvable | None
    data_set_usage_configuration: CfnDataSet.DataSetUsageConfigurationProperty | IResolvable | None
    field_folders: Mapping[str, CfnDataSet.FieldFolderProperty | IResolvable] | IResolvable | None
    folder_arns: Sequence[str] | None
    import_mode: str | None
    ingestion_wait_policy: CfnDataSet.IngestionWaitPolicyProperty | IResolvable | None
    logical_table_map: Mapping[str, CfnDataSet.LogicalTableProperty | IResolvable] | IResolvable | None
    name: str | None
    performance_configuration: CfnDataSet.PerformanceConfigurationProperty | IResolvable | None
    permissions: Sequence[CfnDataSet.ResourcePermissionProperty | IResolvable] | IResolvable | None
    physical_table_map: Mapping[str, CfnDataSet.PhysicalTableProperty | IResolvable] | IResolvable | None
    row_level_permission_data_set: CfnDataSet.RowLevelPermissionDataSetProperty | IResolvable | None
    row_level_permission_tag_configuration: CfnDataSet.RowLevelPermissionTagConfigurationProperty | IResolvable | None
    semantic_model_configuration: CfnDataSet.SemanticModelConfigurationProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    use_as: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_consumed_spice_capacity_in_bytes(self) -> IResolvable: ...
    @property
    def attr_created_time(self) -> str: ...
    @property
    def attr_last_updated_time(self) -> str: ...
    @property
    def attr_output_columns(self) -> IResolvable: ...
    @property
    def data_set_ref(self) -> _aws_quicksight.DataSetReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_data_set(resource: _aws_quicksight.IDataSetRef) -> str: ...
    @staticmethod
    def is_cfn_data_set(x: Any) -> bool: ...

class CfnDataSetProps(Struct):
    aws_account_id: str | None = None
    column_groups: Sequence[CfnDataSet.ColumnGroupProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    column_level_permission_rules: Sequence[CfnDataSet.ColumnLevelPermissionRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    data_prep_configuration: CfnDataSet.DataPrepConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    data_set_id: str | None = None
    dataset_parameters: Sequence[CfnDataSet.DatasetParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    data_set_refresh_properties: CfnDataSet.DataSetRefreshPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
    data_set_usage_configuration: CfnDataSet.DataSetUsageConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    field_folders: Mapping[str, CfnDataSet.FieldFolderProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    folder_arns: Sequence[str] | None = None
    import_mode: str | None = None
    ingestion_wait_policy: CfnDataSet.IngestionWaitPolicyProperty | Mapping[str, Any] | IResolvable | None = None
    logical_table_map: Mapping[str, CfnDataSet.LogicalTableProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    name: str | None = None
    performance_configuration: CfnDataSet.PerformanceConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    permissions: Sequence[CfnDataSet.ResourcePermissionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    physical_table_map: Mapping[str, CfnDataSet.PhysicalTableProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    row_level_permission_data_set: CfnDataSet.RowLevelPermissionDataSetProperty | Mapping[str, Any] | IResolvable | None = None
    row_level_permission_tag_configuration: CfnDataSet.RowLevelPermissionTagConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    semantic_model_configuration: CfnDataSet.SemanticModelConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    use_as: str | None = None

class CfnDataSource(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AmazonElasticsearchParametersProperty(Struct):
        domain: str
    class AmazonOpenSearchParametersProperty(Struct):
        domain: str
    class AthenaParametersProperty(Struct):
        consumer_account_role_arn: str | None = None
        identity_center_configuration: CfnDataSource.IdentityCenterConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        role_arn: str | None = None
        work_group: str | None = None
    class AuroraParametersProperty(Struct):
        database: str
        host: str
        port: float
    class AuroraPostgreSqlParametersProperty(Struct):
        database: str
        host: str
        port: float
    class CredentialPairProperty(Struct):
        password: str
        username: str
        alternate_data_source_parameters: Sequence[CfnDataSource.DataSourceParametersProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class DataSourceCredentialsProperty(Struct):
        copy_source_arn: str | None = None
        credential_pair: CfnDataSource.CredentialPairProperty | Mapping[str, Any] | IResolvable | None = None
        key_pair_credentials: CfnDataSource.KeyPairCredentialsProperty | Mapping[str, Any] | IResolvable | None = None
        o_auth_client_credentials: CfnDataSource.OAuthClientCredentialsProperty | Mapping[str, Any] | IResolvable | None = None
        secret_arn: str | None = None
    class DataSourceErrorInfoProperty(Struct):
        message: str | None = None
        type: str | None = None
    class DataSourceParametersProperty(Struct):
        amazon_elasticsearch_parameters: CfnDataSource.AmazonElasticsearchParametersProperty | Mapping[str, Any] | IResolvable | None = None
        amazon_open_search_parameters: CfnDataSource.AmazonOpenSearchParametersProperty | Mapping[str, Any] | IResolvable | None = None
        athena_parameters: CfnDataSource.AthenaParametersProperty | Mapping[str, Any] | IResolvable | None = None
        aurora_parameters: CfnDataSource.AuroraParametersProperty | Mapping[str, Any] | IResolvable | None = None
        aurora_postgre_sql_parameters: CfnDataSource.AuroraPostgreSqlParametersProperty | Mapping[str, Any] | IResolvable | None = None
        databricks_parameters: CfnDataSource.DatabricksParametersProperty | Mapping[str, Any] | IResolvable | None = None
        maria_db_parameters: CfnDataSource.MariaDbParametersProperty | Mapping[str, Any] | IResolvable | None = None
        my_sql_parameters: CfnDataSource.MySqlParametersProperty | Mapping[str, Any] | IResolvable | None = None
        oracle_parameters: CfnDataSource.OracleParametersProperty | Mapping[str, Any] | IResolvable | None = None
        postgre_sql_parameters: CfnDataSource.PostgreSqlParametersProperty | Mapping[str, Any] | IResolvable | None = None
        presto_parameters: CfnDataSource.PrestoParametersProperty | Mapping[str, Any] | IResolvable | None = None
        rds_parameters: CfnDataSource.RdsParametersProperty | Mapping[str, Any] | IResolvable | None = None
        redshift_parameters: CfnDataSource.RedshiftParametersProperty | Mapping[str, Any] | IResolvable | None = None
        s3_parameters: CfnDataSource.S3ParametersProperty | Mapping[str, Any] | IResolvable | None = None
        s3_tables_parameters: CfnDataSource.S3TablesParametersProperty | Mapping[str, Any] | IResolvable | None = None
        snowflake_parameters: CfnDataSource.SnowflakeParametersProperty | Mapping[str, Any] | IResolvable | None = None
        spark_parameters: CfnDataSource.SparkParametersProperty | Mapping[str, Any] | IResolvable | None = None
        sql_server_parameters: CfnDataSource.SqlServerParametersProperty | Mapping[str, Any] | IResolvable | None = None
        starburst_parameters: CfnDataSource.StarburstParametersProperty | Mapping[str, Any] | IResolvable | None = None
        teradata_parameters: CfnDataSource.TeradataParametersProperty | Mapping[str, Any] | IResolvable | None = None
        trino_parameters: CfnDataSource.TrinoParametersProperty | Mapping[str, Any] | IResolvable | None = None
    class DatabricksParametersProperty(Struct):
        host: str
        port: float
        sql_endpoint_path: str
        authentication_type: str | None = None
        o_auth_parameters: CfnDataSource.OAuthParametersProperty | Mapping[str, Any] | IResolvable | None = None
    class IdentityCenterConfigurationProperty(Struct):
        enable_identity_propagation: bool | IResolvable | None = None
    class KeyPairCredentialsProperty(Struct):
        key_pair_username: str
        private_key: str
        private_key_passphrase: str | None = None
    class ManifestFileLocationProperty(Struct):
        bucket: str
        key: str
    class MariaDbParametersProperty(Struct):
        database: str
        host: str
        port: float
    class MySqlParametersProperty(Struct):
        database: str
        host: str
        port: float
    class OAuthClientCredentialsProperty(Struct):
        client_id: str | None = None
        client_secret: str | None = None
        username: str | None = None
    class OAuthParametersProperty(Struct):
        token_provider_url: str
        identity_provider_resource_uri: str | None = None
        identity_provider_vpc_connection_properties: CfnDataSource.VpcConnectionPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        o_auth_scope: str | None = None
    class OracleParametersProperty(Struct):
        database: str
        host: str
        port: float
        use_service_name: bool | IResolvable | None = None
    class PostgreSqlParametersProperty(Struct):
        database: str
        host: str
        port: float
    class PrestoParametersProperty(Struct):
        catalog: str
        host: str
        port: float
    class RdsParametersProperty(Struct):
        database: str
        instance_id: str
    class RedshiftIAMParametersProperty(Struct):
        role_arn: str
        auto_create_database_user: bool | IResolvable | None = None
        database_groups: Sequence[str] | None = None
        database_user: str | None = None
    class RedshiftParametersProperty(Struct):
        database: str
        cluster_id: str | None = None
        host: str | None = None
        iam_parameters: CfnDataSource.RedshiftIAMParametersProperty | Mapping[str, Any] | IResolvable | None = None
        identity_center_configuration: CfnDataSource.IdentityCenterConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        port: float | None = None
    class ResourcePermissionProperty(Struct):
        actions: Sequence[str]
        principal: str
        resource: str | None = None
    class S3ParametersProperty(Struct):
        manifest_file_location: CfnDataSource.ManifestFileLocationProperty | Mapping[str, Any] | IResolvable
        role_arn: str | None = None
    class S3TablesParametersProperty(Struct):
        table_bucket_arn: str | None = None
    class SnowflakeParametersProperty(Struct):
        database: str
        host: str
        warehouse: str
        authentication_type: str | None = None
        database_access_control_role: str | None = None
        o_auth_parameters: CfnDataSource.OAuthParametersProperty | Mapping[str, Any] | IResolvable | None = None
    class SparkParametersProperty(Struct):
        host: str
        port: float
    class SqlServerParametersProperty(Struct):
        database: str
        host: str
        port: float
    class SslPropertiesProperty(Struct):
        disable_ssl: bool | IResolvable | None = None
    class StarburstParametersProperty(Struct):
        catalog: str
        host: str
        port: float
        authentication_type: str | None = None
        database_access_control_role: str | None = None
        o_auth_parameters: CfnDataSource.OAuthParametersProperty | Mapping[str, Any] | IResolvable | None = None
        product_type: str | None = None
    class TeradataParametersProperty(Struct):
        database: str
        host: str
        port: float
    class TrinoParametersProperty(Struct):
        catalog: str
        host: str
        port: float
    class VpcConnectionPropertiesProperty(Struct):
        vpc_connection_arn: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        type: str,
        alternate_data_source_parameters: Sequence[CfnDataSource.DataSourceParametersProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        aws_account_id: str | None = None,
        credentials: CfnDataSource.DataSourceCredentialsProperty | Mapping[str, Any] | IResolvable | None = None,
        data_source_id: str | None = None,
        data_source_parameters: CfnDataSource.DataSourceParametersProperty | Mapping[str, Any] | IResolvable | None = None,
        error_info: CfnDataSource.DataSourceErrorInfoProperty | Mapping[str, Any] | IResolvable | None = None,
        folder_arns: Sequence[str] | None = None,
        permissions: Sequence[CfnDataSource.ResourcePermissionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        ssl_properties: CfnDataSource.SslPropertiesProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        vpc_connection_properties: CfnDataSource.VpcConnectionPropertiesProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    name: str
    type: str
    alternate_data_source_parameters: Sequence[CfnDataSource.DataSourceParametersProperty | IResolvable] | IResolvable | None
    aws_account_id: str | None
    credentials: CfnDataSource.DataSourceCredentialsProperty | IResolvable | None
    data_source_id: str | None
    data_source_parameters: CfnDataSource.DataSourceParametersProperty | IResolvable | None
    error_info: CfnDataSource.DataSourceErrorInfoProperty | IResolvable | None
    folder_arns: Sequence[str] | None
    permissions: Sequence[CfnDataSource.ResourcePermissionProperty | IResolvable] | IResolvable | None
    ssl_properties: CfnDataSource.SslPropertiesProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    vpc_connection_properties: CfnDataSource.VpcConnectionPropertiesProperty | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_time(self) -> str: ...
    @property
    def attr_last_updated_time(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def data_source_ref(self) -> _aws_quicksight.DataSourceReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_data_source(resource: _aws_quicksight.IDataSourceRef) -> str: ...
    @staticmethod
    def is_cfn_data_source(x: Any) -> bool: ...

class CfnDataSourceProps(Struct):
    name: str
    type: str
    alternate_data_source_parameters: Sequence[CfnDataSource.DataSourceParametersProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    aws_account_id: str | None = None
    credentials: CfnDataSource.DataSourceCredentialsProperty | Mapping[str, Any] | IResolvable | None = None
    data_source_id: str | None = None
    data_source_parameters: CfnDataSource.DataSourceParametersProperty | Mapping[str, Any] | IResolvable | None = None
    error_info: CfnDataSource.DataSourceErrorInfoProperty | Mapping[str, Any] | IResolvable | None = None
    folder_arns: Sequence[str] | None = None
    permissions: Sequence[CfnDataSource.ResourcePermissionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    ssl_properties: CfnDataSource.SslPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    vpc_connection_properties: CfnDataSource.VpcConnectionPropertiesProperty | Mapping[str, Any] | IResolvable | None = None

class CfnFlow(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class PermissionProperty(Struct):
        actions: Sequence[str]
        principal: str
    class StepAliasMappingProperty(Struct):
        step_alias: str
        step_id: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        aws_account_id: str,
        flow_definition: Any,
        name: str,
        description: str | None = None,
        permissions: Sequence[CfnFlow.PermissionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
    ) -> None: ...
    aws_account_id: str
    flow_definition: Any
    name: str
    description: str | None
    permissions: Sequence[CfnFlow.PermissionProperty | IResolvable] | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_time(self) -> str: ...
    @property
    def attr_flow_id(self) -> str: ...
    @property
    def attr_last_updated_time(self) -> str: ...
    @property
    def attr_publish_state(self) -> str: ...
    @property
    def attr_step_aliases(self) -> IResolvable: ...
    @property
    def flow_ref(self) -> _aws_quicksight.FlowReference: ...
    @staticmethod
    def arn_for_flow(resource: _aws_quicksight.IFlowRef) -> str: ...
    @staticmethod
    def is_cfn_flow(x: Any) -> bool: ...

class CfnFlowProps(Struct):
    aws_account_id: str
    flow_definition: Any
    name: str
    description: str | None = None
    permissions: Sequence[CfnFlow.PermissionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None

class CfnFolder(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ResourcePermissionProperty(Struct):
        actions: Sequence[str]
        principal: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        aws_account_id: str | None = None,
        folder_id: str | None = None,
        folder_type: str | None = None,
        name: str | None = None,
        parent_folder_arn: str | None = None,
        permissions: Sequence[CfnFolder.ResourcePermissionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        sharing_model: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    aws_account_id: str | None
    folder_id: str | None
    folder_type: str | None
    name: str | None
    parent_folder_arn: str | None
    permissions: Sequence[CfnFolder.ResourcePermissionProperty | IResolvable] | IResolvable | None
    sharing_model: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_time(self) -> str: ...
    @property
    def attr_last_updated_time(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def folder_ref(self) -> _aws_quicksight.FolderReference: ...
    @staticmethod
    def arn_for_folder(resource: _aws_quicksight.IFolderRef) -> str: ...
    @staticmethod
    def is_cfn_folder(x: Any) -> bool: ...

class CfnFolderProps(Struct):
    aws_account_id: str | None = None
    folder_id: str | None = None
    folder_type: str | None = None
    name: str | None = None
    parent_folder_arn: str | None = None
    permissions: Sequence[CfnFolder.ResourcePermissionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    sharing_model: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnGroup(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        group_name: str,
        namespace: str,
        description: str | None = None,
    ) -> None: ...
    group_name: str
    namespace: str
    description: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_principal_id(self) -> str: ...
    @property
    def group_ref(self) -> _aws_quicksight.GroupReference: ...
    @staticmethod
    def arn_for_group(resource: _aws_quicksight.IGroupRef) -> str: ...
    @staticmethod
    def is_cfn_group(x: Any) -> bool: ...

class CfnGroupProps(Struct):
    group_name: str
    namespace: str
    description: str | None = None

class CfnKnowledgeBase(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AccessControlConfigurationProperty(Struct):
        is_acl_enabled: bool | IResolvable | None = None
    class AudioExtractionConfigurationProperty(Struct):
        audio_extraction_status: str
    class ImageExtractionConfigurationProperty(Struct):
        image_extraction_status: str
    class KbTemplateConfigurationProperty(Struct):
        template: Any | None = None
    class KnowledgeBaseConfigurationProperty(Struct):
        template_configuration: CfnKnowledgeBase.KbTemplateConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class MediaExtractionConfigurationProperty(Struct):
        audio_extraction_configuration: CfnKnowledgeBase.AudioExtractionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        image_extraction_configuration: CfnKnowledgeBase.ImageExtractionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        video_extraction_configuration: CfnKnowledgeBase.VideoExtractionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class ResourcePermissionProperty(Struct):
        actions: Sequence[str]
        principal: str
        resource: str | None = None
    class VideoExtractionConfigurationProperty(Struct):
        video_extraction_status: str
        video_extraction_type: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        aws_account_id: str,
        data_source_arn: str,
        knowledge_base_configuration: CfnKnowledgeBase.KnowledgeBaseConfigurationProperty | Mapping[str, Any] | IResolvable,
        knowledge_base_id: str,
        name: str,
        access_control_configuration: CfnKnowledgeBase.AccessControlConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        description: str | None = None,
        is_email_notification_opted_for_ingestion_failures: bool | IResolvable | None = None,
        media_extraction_configuration: CfnKnowledgeBase.MediaExtractionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        permissions: Sequence[CfnKnowledgeBase.ResourcePermissionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        primary_owner_arn: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    aws_account_id: str
    data_source_arn: str
    knowledge_base_configuration: CfnKnowledgeBase.KnowledgeBaseConfigurationProperty | IResolvable
    knowledge_base_id: str
    name: str
    access_control_configuration: CfnKnowledgeBase.AccessControlConfigurationProperty | IResolvable | None
    description: str | None
    is_email_notification_opted_for_ingestion_failures: bool | IResolvable | None
    media_extraction_configuration: CfnKnowledgeBase.MediaExtractionConfigurationProperty | IResolvable | None
    permissions: Sequence[CfnKnowledgeBase.ResourcePermissionProperty | IResolvable] | IResolvable | None
    primary_owner_arn: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_document_count(self) -> IResolvable: ...
    @property
    def attr_knowledge_base_arn(self) -> str: ...
    @property
    def attr_knowledge_base_size_bytes(self) -> IResolvable: ...
    @property
    def attr_primary_owner_username(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_type(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def knowledge_base_ref(self) -> _aws_quicksight.KnowledgeBaseReference: ...
    @staticmethod
    def arn_for_knowledge_base(resource: _aws_quicksight.IKnowledgeBaseRef) -> str: ...
    @staticmethod
    def is_cfn_knowledge_base(x: Any) -> bool: ...

class CfnKnowledgeBaseProps(Struct):
    aws_account_id: str
    data_source_arn: str
    knowledge_base_configuration: CfnKnowledgeBase.KnowledgeBaseConfigurationProperty | Mapping[str, Any] | IResolvable
    knowledge_base_id: str
    name: str
    access_control_configuration: CfnKnowledgeBase.AccessControlConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    description: str | None = None
    is_email_notification_opted_for_ingestion_failures: bool | IResolvable | None = None
    media_extraction_configuration: CfnKnowledgeBase.MediaExtractionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    permissions: Sequence[CfnKnowledgeBase.ResourcePermissionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    primary_owner_arn: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnLimitsProfile(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ProfileLimitValueProperty(Struct):
        max_value: float
        unit: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        account_id: str,
        profile_name: str,
        resource_limits: Mapping[str, CfnLimitsProfile.ProfileLimitValueProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        description: str | None = None,
    ) -> None: ...
    account_id: str
    profile_name: str
    resource_limits: Mapping[str, CfnLimitsProfile.ProfileLimitValueProperty | IResolvable] | IResolvable
    description: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_profile_id(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def limits_profile_ref(self) -> _aws_quicksight.LimitsProfileReference: ...
    @staticmethod
    def arn_for_limits_profile(resource: _aws_quicksight.ILimitsProfileRef) -> str: ...
    @staticmethod
    def is_cfn_limits_profile(x: Any) -> bool: ...

class CfnLimitsProfileProps(Struct):
    account_id: str
    profile_name: str
    resource_limits: Mapping[str, CfnLimitsProfile.ProfileLimitValueProperty | Mapping[str, Any] | IResolvable] | IResolvable
    description: str | None = None

class CfnOAuthClientApplication(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class IdentityProviderVpcConnectionPropertiesProperty(Struct):
        vpc_connection_arn: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        o_auth_client_application_id: str,
        o_auth_client_authentication_type: str,
        o_auth_token_endpoint_url: str,
        client_id: str | None = None,
        client_secret: str | None = None,
        data_source_type: str | None = None,
        identity_provider_vpc_connection_properties: CfnOAuthClientApplication.IdentityProviderVpcConnectionPropertiesProperty | Mapping[str, Any] | IResolvable | None = None,
        o_auth_authorization_endpoint_url: str | None = None,
        o_auth_scopes: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    name: str
    o_auth_client_application_id: str
    o_auth_client_authentication_type: str
    o_auth_token_endpoint_url: str
    client_id: str | None
    client_secret: str | None
    data_source_type: str | None
    identity_provider_vpc_connection_properties: CfnOAuthClientApplication.IdentityProviderVpcConnectionPropertiesProperty | IResolvable | None
    o_auth_authorization_endpoint_url: str | None
    o_auth_scopes: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_time(self) -> str: ...
    @property
    def attr_last_updated_time(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def o_auth_client_application_ref(self) -> _aws_quicksight.OAuthClientApplicationReference: ...
    @staticmethod
    def arn_for_o_auth_client_application(resource: _aws_quicksight.IOAuthClientApplicationRef) -> str: ...
    @staticmethod
    def is_cfn_o_auth_client_application(x: Any) -> bool: ...

class CfnOAuthClientApplicationProps(Struct):
    name: str
    o_auth_client_application_id: str
    o_auth_client_authentication_type: str
    o_auth_token_endpoint_url: str
    client_id: str | None = None
    client_secret: str | None = None
    data_source_type: str | None = None
    identity_provider_vpc_connection_properties: CfnOAuthClientApplication.IdentityProviderVpcConnectionPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
    o_auth_authorization_endpoint_url: str | None = None
    o_auth_scopes: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnRefreshSchedule(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class RefreshOnDayProperty(Struct):
        day_of_month: str | None = None
        day_of_week: str | None = None
    class RefreshScheduleMapProperty(Struct):
        refresh_type: str | None = None
        schedule_frequency: CfnRefreshSchedule.ScheduleFrequencyProperty | Mapping[str, Any] | IResolvable | None = None
        schedule_id: str | None = None
        start_after_date_time: str | None = None
    class ScheduleFrequencyProperty(Struct):
        interval: str | None = None
        refresh_on_day: CfnRefreshSchedule.RefreshOnDayProperty | Mapping[str, Any] | IResolvable | None = None
        time_of_the_day: str | None = None
        time_zone: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        aws_account_id: str | None = None,
        data_set_id: str | None = None,
        schedule: CfnRefreshSchedule.RefreshScheduleMapProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    aws_account_id: str | None
    data_set_id: str | None
    schedule: CfnRefreshSchedule.RefreshScheduleMapProperty | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def refresh_schedule_ref(self) -> _aws_quicksight.RefreshScheduleReference: ...
    @staticmethod
    def arn_for_refresh_schedule(resource: _aws_quicksight.IRefreshScheduleRef) -> str: ...
    @staticmethod
    def is_cfn_refresh_schedule(x: Any) -> bool: ...

class CfnRefreshScheduleProps(Struct):
    aws_account_id: str | None = None
    data_set_id: str | None = None
    schedule: CfnRefreshSchedule.RefreshScheduleMapProperty | Mapping[str, Any] | IResolvable | None = None

class CfnSpace(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ResourcePermissionProperty(Struct):
        actions: Sequence[str]
        principal: str
    class SpaceResourceProperty(Struct):
        resource_arn: str
        resource_type: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        aws_account_id: str,
        name: str,
        space_id: str,
        description: str | None = None,
        permissions: Sequence[CfnSpace.ResourcePermissionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        resources: Sequence[CfnSpace.SpaceResourceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    aws_account_id: str
    name: str
    space_id: str
    description: str | None
    permissions: Sequence[CfnSpace.ResourcePermissionProperty | IResolvable] | IResolvable | None
    resources: Sequence[CfnSpace.SpaceResourceProperty | IResolvable] | IResolvable | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_created_by(self) -> str: ...
    @property
    def attr_updated_at(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def space_ref(self) -> _aws_quicksight.SpaceReference: ...
    @staticmethod
    def arn_for_space(resource: _aws_quicksight.ISpaceRef) -> str: ...
    @staticmethod
    def is_cfn_space(x: Any) -> bool: ...

class CfnSpaceProps(Struct):
    aws_account_id: str
    name: str
    space_id: str
    description: str | None = None
    permissions: Sequence[CfnSpace.ResourcePermissionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    resources: Sequence[CfnSpace.SpaceResourceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnTemplate(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AggregationFunctionProperty(Struct):
        attribute_aggregation_function: CfnTemplate.AttributeAggregationFunctionProperty | Mapping[str, Any] | IResolvable | None = None
        categorical_aggregation_function: str | None = None
        date_aggregation_function: str | None = None
        numerical_aggregation_function: CfnTemplate.NumericalAggregationFunctionProperty | Mapping[str, Any] | IResolvable | None = None
    class AggregationSortConfigurationProperty(Struct):
        column: CfnTemplate.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        sort_direction: str
        aggregation_function: CfnTemplate.AggregationFunctionProperty | Mapping[str, Any] | IResolvable | None = None
    class AnalysisDefaultsProperty(Struct):
        default_new_sheet_configuration: CfnTemplate.DefaultNewSheetConfigurationProperty | Mapping[str, Any] | IResolvable
    class AnchorDateConfigurationProperty(Struct):
        anchor_option: str | None = None
        parameter_name: str | None = None
    class ArcAxisConfigurationProperty(Struct):
        range: CfnTemplate.ArcAxisDisplayRangeProperty | Mapping[str, Any] | IResolvable | None = None
        reserve_range: float | None = None
    class ArcAxisDisplayRangeProperty(Struct):
        max: float | None = None
        min: float | None = None
    class ArcConfigurationProperty(Struct):
        arc_angle: float | None = None
        arc_thickness: str | None = None
    class ArcOptionsProperty(Struct):
        arc_thickness: str | None = None
    class AssetOptionsProperty(Struct):
        timezone: str | None = None
        week_start: str | None = None
    class AttributeAggregationFunctionProperty(Struct):
        simple_attribute_aggregation: str | None = None
        value_for_multiple_values: str | None = None
    class AxisDataOptionsProperty(Struct):
        date_axis_options: CfnTemplate.DateAxisOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        numeric_axis_options: CfnTemplate.NumericAxisOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class AxisDisplayMinMaxRangeProperty(Struct):
        maximum: float | None = None
        minimum: float | None = None
    class AxisDisplayOptionsProperty(Struct):
        axis_line_visibility: str | None = None
        axis_offset: str | None = None
        data_options: CfnTemplate.AxisDataOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        grid_line_visibility: str | None = None
        scrollbar_options: CfnTemplate.ScrollBarOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        tick_label_options: CfnTemplate.AxisTickLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class AxisDisplayRangeProperty(Struct):
        data_driven: Any | None = None
        min_max: CfnTemplate.AxisDisplayMinMaxRangeProperty | Mapping[str, Any] | IResolvable | None = None
    class AxisLabelOptionsProperty(Struct):
        apply_to: CfnTemplate.AxisLabelReferenceOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        custom_label: str | None = None
        font_configuration: CfnTemplate.FontConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class AxisLabelReferenceOptionsProperty(Struct):
        column: CfnTemplate.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        field_id: str
    class AxisLinearScaleProperty(Struct):
        step_count: float | None = None
        step_size: float | None = None
    class AxisLogarithmicScaleProperty(Struct):
        base: float | None = None
    class AxisScaleProperty(Struct):
        linear: CfnTemplate.AxisLinearScaleProperty | Mapping[str, Any] | IResolvable | None = None
        logarithmic: CfnTemplate.AxisLogarithmicScaleProperty | Mapping[str, Any] | IResolvable | None = None
    class AxisTickLabelOptionsProperty(Struct):
        label_options: CfnTemplate.LabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        rotation_angle: float | None = None
    class BarChartAggregatedFieldWellsProperty(Struct):
        category: Sequence[CfnTemplate.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        colors: Sequence[CfnTemplate.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        small_multiples: Sequence[CfnTemplate.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        values: Sequence[CfnTemplate.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class BarChartConfigurationProperty(Struct):
        bars_arrangement: str | None = None
        category_axis: CfnTemplate.AxisDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        category_label_options: CfnTemplate.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        color_label_options: CfnTemplate.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        contribution_analysis_defaults: Sequence[CfnTemplate.ContributionAnalysisDefaultProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        data_labels: CfnTemplate.DataLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        default_series_settings: CfnTemplate.BarChartDefaultSeriesSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        field_wells: CfnTemplate.BarChartFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
        interactions: CfnTemplate.VisualInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        legend: CfnTemplate.LegendOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        orientation: str | None = None
        reference_lines: Sequence[CfnTemplate.ReferenceLineProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        series: Sequence[CfnTemplate.BarSeriesItemProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        small_multiples_options: CfnTemplate.SmallMultiplesOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        sort_configuration: CfnTemplate.BarChartSortConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        tooltip: CfnTemplate.TooltipOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        value_axis: CfnTemplate.AxisDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        value_label_options: CfnTemplate.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_palette: CfnTemplate.VisualPaletteProperty | Mapping[str, Any] | IResolvable | None = None
    class BarChartDefaultSeriesSettingsProperty(Struct):
        border_settings: CfnTemplate.BorderSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        decal_settings: CfnTemplate.DecalSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class BarChartFieldWellsProperty(Struct):
        bar_chart_aggregated_field_wells: CfnTemplate.BarChartAggregatedFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
    class BarChartSortConfigurationProperty(Struct):
        category_items_limit: CfnTemplate.ItemsLimitConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        category_sort: Sequence[CfnTemplate.FieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        color_items_limit: CfnTemplate.ItemsLimitConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        color_sort: Sequence[CfnTemplate.FieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        small_multiples_limit_configuration: CfnTemplate.ItemsLimitConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        small_multiples_sort: Sequence[CfnTemplate.FieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class BarChartVisualProperty(Struct):
        visual_id: str
        actions: Sequence[CfnTemplate.VisualCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        chart_configuration: CfnTemplate.BarChartConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        column_hierarchies: Sequence[CfnTemplate.ColumnHierarchyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        subtitle: CfnTemplate.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnTemplate.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_content_alt_text: str | None = None
    class BarSeriesItemProperty(Struct): ...
    class BinCountOptionsProperty(Struct):
        value: float | None = None
    class BinWidthOptionsProperty(Struct):
        bin_count_limit: float | None = None
        value: float | None = None
    class BodySectionConfigurationProperty(Struct):
        content: CfnTemplate.BodySectionContentProperty | Mapping[str, Any] | IResolvable
        section_id: str
        page_break_configuration: CfnTemplate.SectionPageBreakConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        repeat_configuration: CfnTemplate.BodySectionRepeatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        style: CfnTemplate.SectionStyleProperty | Mapping[str, Any] | IResolvable | None = None
    class BodySectionContentProperty(Struct):
        layout: CfnTemplate.SectionLayoutConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class BodySectionDynamicCategoryDimensionConfigurationProperty(Struct):
        column: CfnTemplate.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        limit: float | None = None
        sort_by_metrics: Sequence[CfnTemplate.ColumnSortProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class BodySectionDynamicNumericDimensionConfigurationProperty(Struct):
        column: CfnTemplate.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        limit: float | None = None
        sort_by_metrics: Sequence[CfnTemplate.ColumnSortProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class BodySectionRepeatConfigurationProperty(Struct):
        dimension_configurations: Sequence[CfnTemplate.BodySectionRepeatDimensionConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        non_repeating_visuals: Sequence[str] | None = None
        page_break_configuration: CfnTemplate.BodySectionRepeatPageBreakConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class BodySectionRepeatDimensionConfigurationProperty(Struct):
        dynamic_category_dimension_configuration: CfnTemplate.BodySectionDynamicCategoryDimensionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        dynamic_numeric_dimension_configuration: CfnTemplate.BodySectionDynamicNumericDimensionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class BodySectionRepeatPageBreakConfigurationProperty(Struct):
        after: CfnTemplate.SectionAfterPageBreakProperty | Mapping[str, Any] | IResolvable | None = None
    class BorderSettingsProperty(Struct):
        border_color: str | None = None
        border_visibility: str | None = None
        border_width: str | None = None
    class BoxPlotAggregatedFieldWellsProperty(Struct):
        group_by: Sequence[CfnTemplate.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        values: Sequence[CfnTemplate.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class BoxPlotChartConfigurationProperty(Struct):
        box_plot_options: CfnTemplate.BoxPlotOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        category_axis: CfnTemplate.AxisDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        category_label_options: CfnTemplate.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        field_wells: CfnTemplate.BoxPlotFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
        interactions: CfnTemplate.VisualInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        legend: CfnTemplate.LegendOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        primary_y_axis_display_options: CfnTemplate.AxisDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        primary_y_axis_label_options: CfnTemplate.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        reference_lines: Sequence[CfnTemplate.ReferenceLineProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        sort_configuration: CfnTemplate.BoxPlotSortConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        tooltip: CfnTemplate.TooltipOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_palette: CfnTemplate.VisualPaletteProperty | Mapping[str, Any] | IResolvable | None = None
    class BoxPlotFieldWellsProperty(Struct):
        box_plot_aggregated_field_wells: CfnTemplate.BoxPlotAggregatedFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
    class BoxPlotOptionsProperty(Struct):
        all_data_points_visibility: str | None = None
        outlier_visibility: str | None = None
        style_options: CfnTemplate.BoxPlotStyleOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class BoxPlotSortConfigurationProperty(Struct):
        category_sort: Sequence[CfnTemplate.FieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        pagination_configuration: CfnTemplate.PaginationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class BoxPlotStyleOptionsProperty(Struct):
        fill_style: str | None = None
    class BoxPlotVisualProperty(Struct):
        visual_id: str
        actions: Sequence[CfnTemplate.VisualCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        chart_configuration: CfnTemplate.BoxPlotChartConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        column_hierarchies: Sequence[CfnTemplate.ColumnHierarchyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        subtitle: CfnTemplate.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnTemplate.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_content_alt_text: str | None = None
    class CalculatedFieldProperty(Struct):
        expression: str
        name: str
        data_set_identifier: str | None = None
        topic_identifier: str | None = None
    class CalculatedMeasureFieldProperty(Struct):
        expression: str
        field_id: str
    class CascadingControlConfigurationProperty(Struct):
        source_controls: Sequence[CfnTemplate.CascadingControlSourceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class CascadingControlSourceProperty(Struct):
        column_to_match: CfnTemplate.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable | None = None
        source_sheet_control_id: str | None = None
    class CategoricalDimensionFieldProperty(Struct):
        column: CfnTemplate.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        field_id: str
        format_configuration: CfnTemplate.StringFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        hierarchy_id: str | None = None
    class CategoricalMeasureFieldProperty(Struct):
        column: CfnTemplate.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        field_id: str
        aggregation_function: str | None = None
        format_configuration: CfnTemplate.StringFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class CategoryDrillDownFilterProperty(Struct):
        category_values: Sequence[str]
        column: CfnTemplate.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
    class CategoryFilterConfigurationProperty(Struct):
        custom_filter_configuration: CfnTemplate.CustomFilterConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        custom_filter_list_configuration: CfnTemplate.CustomFilterListConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        filter_list_configuration: CfnTemplate.FilterListConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class CategoryFilterProperty(Struct):
        column: CfnTemplate.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        configuration: CfnTemplate.CategoryFilterConfigurationProperty | Mapping[str, Any] | IResolvable
        filter_id: str
        default_filter_control_configuration: CfnTemplate.DefaultFilterControlConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class CategoryInnerFilterProperty(Struct):
        column: CfnTemplate.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        configuration: CfnTemplate.CategoryFilterConfigurationProperty | Mapping[str, Any] | IResolvable
        default_filter_control_configuration: CfnTemplate.DefaultFilterControlConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class ChartAxisLabelOptionsProperty(Struct):
        axis_label_options: Sequence[CfnTemplate.AxisLabelOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        sort_icon_visibility: str | None = None
        visibility: str | None = None
    class ClusterMarkerConfigurationProperty(Struct):
        cluster_marker: CfnTemplate.ClusterMarkerProperty | Mapping[str, Any] | IResolvable | None = None
    class ClusterMarkerProperty(Struct):
        simple_cluster_marker: CfnTemplate.SimpleClusterMarkerProperty | Mapping[str, Any] | IResolvable | None = None
    class ColorScaleProperty(Struct):
        color_fill_type: str
        colors: Sequence[CfnTemplate.DataColorProperty | Mapping[str, Any] | IResolvable] | IResolvable
        null_value_color: CfnTemplate.DataColorProperty | Mapping[str, Any] | IResolvable | None = None
    class ColorsConfigurationProperty(Struct):
        custom_colors: Sequence[CfnTemplate.CustomColorProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ColumnConfigurationProperty(Struct):
        column: CfnTemplate.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        colors_configuration: CfnTemplate.ColorsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        decal_settings_configuration: CfnTemplate.DecalSettingsConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        format_configuration: CfnTemplate.FormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        role: str | None = None
    class ColumnGroupColumnSchemaProperty(Struct):
        name: str | None = None
    class ColumnGroupSchemaProperty(Struct):
        column_group_column_schema_list: Sequence[CfnTemplate.ColumnGroupColumnSchemaProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        name: str | None = None
    class ColumnHierarchyProperty(Struct):
        date_time_hierarchy: CfnTemplate.DateTimeHierarchyProperty | Mapping[str, Any] | IResolvable | None = None
        explicit_hierarchy: CfnTemplate.ExplicitHierarchyProperty | Mapping[str, Any] | IResolvable | None = None
        predefined_hierarchy: CfnTemplate.PredefinedHierarchyProperty | Mapping[str, Any] | IResolvable | None = None
    class ColumnIdentifierProperty(Struct):
        column_name: str
        data_set_identifier: str | None = None
        topic_identifier: str | None = None
    class ColumnSchemaProperty(Struct):
        data_type: str | None = None
        geographic_role: str | None = None
        name: str | None = None
    class ColumnSortProperty(Struct):
        direction: str
        sort_by: CfnTemplate.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        aggregation_function: CfnTemplate.AggregationFunctionProperty | Mapping[str, Any] | IResolvable | None = None
    class ColumnTooltipItemProperty(Struct):
        column: CfnTemplate.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        aggregation: CfnTemplate.AggregationFunctionProperty | Mapping[str, Any] | IResolvable | None = None
        label: str | None = None
        tooltip_target: str | None = None
        visibility: str | None = None
    class ComboChartAggregatedFieldWellsProperty(Struct):
        bar_values: Sequence[CfnTemplate.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        category: Sequence[CfnTemplate.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        colors: Sequence[CfnTemplate.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        line_values: Sequence[CfnTemplate.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ComboChartConfigurationProperty(Struct):
        bar_data_labels: CfnTemplate.DataLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        bars_arrangement: str | None = None
        category_axis: CfnTemplate.AxisDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        category_label_options: CfnTemplate.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        color_label_options: CfnTemplate.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        default_series_settings: CfnTemplate.ComboChartDefaultSeriesSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        field_wells: CfnTemplate.ComboChartFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
        interactions: CfnTemplate.VisualInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        legend: CfnTemplate.LegendOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        line_data_labels: CfnTemplate.DataLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        primary_y_axis_display_options: CfnTemplate.AxisDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        primary_y_axis_label_options: CfnTemplate.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        reference_lines: Sequence[CfnTemplate.ReferenceLineProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        secondary_y_axis_display_options: CfnTemplate.AxisDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        secondary_y_axis_label_options: CfnTemplate.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        series: Sequence[CfnTemplate.ComboSeriesItemProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        single_axis_options: CfnTemplate.SingleAxisOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        sort_configuration: CfnTemplate.ComboChartSortConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        tooltip: CfnTemplate.TooltipOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_palette: CfnTemplate.VisualPaletteProperty | Mapping[str, Any] | IResolvable | None = None
    class ComboChartDefaultSeriesSettingsProperty(Struct):
        border_settings: CfnTemplate.BorderSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        decal_settings: CfnTemplate.DecalSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        line_style_settings: CfnTemplate.LineChartLineStyleSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        marker_style_settings: CfnTemplate.LineChartMarkerStyleSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class ComboChartFieldWellsProperty(Struct):
        combo_chart_aggregated_field_wells: CfnTemplate.ComboChartAggregatedFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
    class ComboChartSortConfigurationProperty(Struct):
        category_items_limit: CfnTemplate.ItemsLimitConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        category_sort: Sequence[CfnTemplate.FieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        color_items_limit: CfnTemplate.ItemsLimitConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        color_sort: Sequence[CfnTemplate.FieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ComboChartVisualProperty(Struct):
        visual_id: str
        actions: Sequence[CfnTemplate.VisualCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        chart_configuration: CfnTemplate.ComboChartConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        column_hierarchies: Sequence[CfnTemplate.ColumnHierarchyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        subtitle: CfnTemplate.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnTemplate.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_content_alt_text: str | None = None
    class ComboSeriesItemProperty(Struct): ...
    class ComparisonConfigurationProperty(Struct):
        comparison_format: CfnTemplate.ComparisonFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        comparison_method: str | None = None
    class ComparisonFormatConfigurationProperty(Struct):
        number_display_format_configuration: CfnTemplate.NumberDisplayFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        percentage_display_format_configuration: CfnTemplate.PercentageDisplayFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class ComputationProperty(Struct):
        forecast: CfnTemplate.ForecastComputationProperty | Mapping[str, Any] | IResolvable | None = None
        growth_rate: CfnTemplate.GrowthRateComputationProperty | Mapping[str, Any] | IResolvable | None = None
        maximum_minimum: CfnTemplate.MaximumMinimumComputationProperty | Mapping[str, Any] | IResolvable | None = None
        metric_comparison: CfnTemplate.MetricComparisonComputationProperty | Mapping[str, Any] | IResolvable | None = None
        period_over_period: CfnTemplate.PeriodOverPeriodComputationProperty | Mapping[str, Any] | IResolvable | None = None
        period_to_date: CfnTemplate.PeriodToDateComputationProperty | Mapping[str, Any] | IResolvable | None = None
        top_bottom_movers: CfnTemplate.TopBottomMoversComputationProperty | Mapping[str, Any] | IResolvable | None = None
        top_bottom_ranked: CfnTemplate.TopBottomRankedComputationProperty | Mapping[str, Any] | IResolvable | None = None
        total_aggregation: CfnTemplate.TotalAggregationComputationProperty | Mapping[str, Any] | IResolvable | None = None
        unique_values: CfnTemplate.UniqueValuesComputationProperty | Mapping[str, Any] | IResolvable | None = None
    class ConditionalFormattingColorProperty(Struct):
        gradient: CfnTemplate.ConditionalFormattingGradientColorProperty | Mapping[str, Any] | IResolvable | None = None
        solid: CfnTemplate.ConditionalFormattingSolidColorProperty | Mapping[str, Any] | IResolvable | None = None
    class ConditionalFormattingCustomIconConditionProperty(Struct):
        expression: str
        icon_options: CfnTemplate.ConditionalFormattingCustomIconOptionsProperty | Mapping[str, Any] | IResolvable
        color: str | None = None
        display_configuration: CfnTemplate.ConditionalFormattingIconDisplayConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class ConditionalFormattingCustomIconOptionsProperty(Struct):
        icon: str | None = None
        unicode_icon: str | None = None
    class ConditionalFormattingGradientColorProperty(Struct):
        color: CfnTemplate.GradientColorProperty | Mapping[str, Any] | IResolvable
        expression: str
    class ConditionalFormattingIconDisplayConfigurationProperty(Struct):
        icon_display_option: str | None = None
    class ConditionalFormattingIconProperty(Struct):
        custom_condition: CfnTemplate.ConditionalFormattingCustomIconConditionProperty | Mapping[str, Any] | IResolvable | None = None
        icon_set: CfnTemplate.ConditionalFormattingIconSetProperty | Mapping[str, Any] | IResolvable | None = None
    class ConditionalFormattingIconSetProperty(Struct):
        expression: str
        icon_set_type: str | None = None
    class ConditionalFormattingSolidColorProperty(Struct):
        expression: str
        color: str | None = None
    class ContextMenuOptionProperty(Struct):
        availability_status: str | None = None
    class ContributionAnalysisDefaultProperty(Struct):
        contributor_dimensions: Sequence[CfnTemplate.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable] | IResolvable
        measure_field_id: str
    class CurrencyDisplayFormatConfigurationProperty(Struct):
        decimal_places_configuration: CfnTemplate.DecimalPlacesConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        negative_value_configuration: CfnTemplate.NegativeValueConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        null_value_format_configuration: CfnTemplate.NullValueFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        number_scale: str | None = None
        prefix: str | None = None
        separator_configuration: CfnTemplate.NumericSeparatorConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        suffix: str | None = None
        symbol: str | None = None
    class CustomActionFilterOperationProperty(Struct):
        selected_fields_configuration: CfnTemplate.FilterOperationSelectedFieldsConfigurationProperty | Mapping[str, Any] | IResolvable
        target_visuals_configuration: CfnTemplate.FilterOperationTargetVisualsConfigurationProperty | Mapping[str, Any] | IResolvable
    class CustomActionNavigationOperationProperty(Struct):
        local_navigation_configuration: CfnTemplate.LocalNavigationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class CustomActionSetParametersOperationProperty(Struct):
        parameter_value_configurations: Sequence[CfnTemplate.SetParameterValueConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class CustomActionURLOperationProperty(Struct):
        url_target: str
        url_template: str
    class CustomColorProperty(Struct):
        color: str
        field_value: str | None = None
        special_value: str | None = None
    class CustomContentConfigurationProperty(Struct):
        content_type: str | None = None
        content_url: str | None = None
        image_scaling: str | None = None
        interactions: CfnTemplate.VisualInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class CustomContentVisualProperty(Struct):
        visual_id: str
        actions: Sequence[CfnTemplate.VisualCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        chart_configuration: CfnTemplate.CustomContentConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        data_set_identifier: str | None = None
        subtitle: CfnTemplate.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnTemplate.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        topic_identifier: str | None = None
        visual_content_alt_text: str | None = None
    class CustomFilterConfigurationProperty(Struct):
        match_operator: str
        null_option: str
        category_value: str | None = None
        parameter_name: str | None = None
        select_all_options: str | None = None
    class CustomFilterListConfigurationProperty(Struct):
        match_operator: str
        null_option: str
        category_values: Sequence[str] | None = None
        select_all_options: str | None = None
    class CustomNarrativeOptionsProperty(Struct):
        narrative: str
    class CustomParameterValuesProperty(Struct):
        date_time_values: Sequence[str] | None = None
        decimal_values: Sequence[float] | IResolvable | None = None
        integer_values: Sequence[float] | IResolvable | None = None
        string_values: Sequence[str] | None = None
    class CustomValuesConfigurationProperty(Struct):
        custom_values: CfnTemplate.CustomParameterValuesProperty | Mapping[str, Any] | IResolvable
        include_null_value: bool | IResolvable | None = None
    class DataBarsOptionsProperty(Struct):
        field_id: str
        negative_color: str | None = None
        positive_color: str | None = None
    class DataColorProperty(Struct):
        color: str | None = None
        data_value: float | None = None
    class DataFieldSeriesItemProperty(Struct):
        axis_binding: str
        field_id: str
        field_value: str | None = None
        settings: CfnTemplate.LineChartSeriesSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class DataLabelOptionsProperty(Struct):
        category_label_visibility: str | None = None
        data_label_types: Sequence[CfnTemplate.DataLabelTypeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        label_color: str | None = None
        label_content: str | None = None
        label_font_configuration: CfnTemplate.FontConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        measure_label_visibility: str | None = None
        overlap: str | None = None
        position: str | None = None
        totals_visibility: str | None = None
        visibility: str | None = None
    class DataLabelTypeProperty(Struct):
        data_path_label_type: CfnTemplate.DataPathLabelTypeProperty | Mapping[str, Any] | IResolvable | None = None
        field_label_type: CfnTemplate.FieldLabelTypeProperty | Mapping[str, Any] | IResolvable | None = None
        maximum_label_type: CfnTemplate.MaximumLabelTypeProperty | Mapping[str, Any] | IResolvable | None = None
        minimum_label_type: CfnTemplate.MinimumLabelTypeProperty | Mapping[str, Any] | IResolvable | None = None
        range_ends_label_type: CfnTemplate.RangeEndsLabelTypeProperty | Mapping[str, Any] | IResolvable | None = None
    class DataPathColorProperty(Struct):
        color: str
        element: CfnTemplate.DataPathValueProperty | Mapping[str, Any] | IResolvable
        time_granularity: str | None = None
    class DataPathLabelTypeProperty(Struct):
        field_id: str | None = None
        field_value: str | None = None
        visibility: str | None = None
    class DataPathSortProperty(Struct):
        direction: str
        sort_paths: Sequence[CfnTemplate.DataPathValueProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class DataPathTypeProperty(Struct):
        pivot_table_data_path_type: str | None = None
    class DataPathValueProperty(Struct):
        data_path_type: CfnTemplate.DataPathTypeProperty | Mapping[str, Any] | IResolvable | None = None
        field_id: str | None = None
        field_value: str | None = None
    class DataSetConfigurationProperty(Struct):
        column_group_schema_list: Sequence[CfnTemplate.ColumnGroupSchemaProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        data_set_schema: CfnTemplate.DataSetSchemaProperty | Mapping[str, Any] | IResolvable | None = None
        placeholder: str | None = None
    class DataSetReferenceProperty(Struct):
        data_set_arn: str
        data_set_placeholder: str
    class DataSetSchemaProperty(Struct):
        column_schema_list: Sequence[CfnTemplate.ColumnSchemaProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class DateAxisOptionsProperty(Struct):
        missing_date_visibility: str | None = None
    class DateDimensionFieldProperty(Struct):
        column: CfnTemplate.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        field_id: str
        date_granularity: str | None = None
        format_configuration: CfnTemplate.DateTimeFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        hierarchy_id: str | None = None
    class DateMeasureFieldProperty(Struct):
        column: CfnTemplate.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        field_id: str
        aggregation_function: str | None = None
        format_configuration: CfnTemplate.DateTimeFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class DateTimeDefaultValuesProperty(Struct):
        dynamic_value: CfnTemplate.DynamicDefaultValueProperty | Mapping[str, Any] | IResolvable | None = None
        rolling_date: CfnTemplate.RollingDateConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        static_values: Sequence[str] | None = None
    class DateTimeFormatConfigurationProperty(Struct):
        date_time_format: str | None = None
        null_value_format_configuration: CfnTemplate.NullValueFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        numeric_format_configuration: CfnTemplate.NumericFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class DateTimeHierarchyProperty(Struct):
        hierarchy_id: str
        drill_down_filters: Sequence[CfnTemplate.DrillDownFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class DateTimeParameterDeclarationProperty(Struct):
        name: str
        default_values: CfnTemplate.DateTimeDefaultValuesProperty | Mapping[str, Any] | IResolvable | None = None
        mapped_data_set_parameters: Sequence[CfnTemplate.MappedDataSetParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        time_granularity: str | None = None
        value_when_unset: CfnTemplate.DateTimeValueWhenUnsetConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class DateTimePickerControlDisplayOptionsProperty(Struct):
        date_icon_visibility: str | None = None
        date_time_format: str | None = None
        helper_text_visibility: str | None = None
        info_icon_label_options: CfnTemplate.SheetControlInfoIconLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title_options: CfnTemplate.LabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class DateTimeValueWhenUnsetConfigurationProperty(Struct):
        custom_value: str | None = None
        value_when_unset_option: str | None = None
    class DecalSettingsConfigurationProperty(Struct):
        custom_decal_settings: Sequence[CfnTemplate.DecalSettingsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class DecalSettingsProperty(Struct):
        decal_color: str | None = None
        decal_pattern_type: str | None = None
        decal_style_type: str | None = None
        decal_visibility: str | None = None
        element_value: str | None = None
    class DecimalDefaultValuesProperty(Struct):
        dynamic_value: CfnTemplate.DynamicDefaultValueProperty | Mapping[str, Any] | IResolvable | None = None
        static_values: Sequence[float] | IResolvable | None = None
    class DecimalParameterDeclarationProperty(Struct):
        name: str
        parameter_value_type: str
        default_values: CfnTemplate.DecimalDefaultValuesProperty | Mapping[str, Any] | IResolvable | None = None
        mapped_data_set_parameters: Sequence[CfnTemplate.MappedDataSetParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        value_when_unset: CfnTemplate.DecimalValueWhenUnsetConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class DecimalPlacesConfigurationProperty(Struct):
        decimal_places: float
    class DecimalValueWhenUnsetConfigurationProperty(Struct):
        custom_value: float | None = None
        value_when_unset_option: str | None = None
    class DefaultDateTimePickerControlOptionsProperty(Struct):
        commit_mode: str | None = None
        display_options: CfnTemplate.DateTimePickerControlDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        type: str | None = None
    class DefaultFilterControlConfigurationProperty(Struct):
        control_options: CfnTemplate.DefaultFilterControlOptionsProperty | Mapping[str, Any] | IResolvable
        title: str
    class DefaultFilterControlOptionsProperty(Struct):
        default_date_time_picker_options: CfnTemplate.DefaultDateTimePickerControlOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        default_dropdown_options: CfnTemplate.DefaultFilterDropDownControlOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        default_list_options: CfnTemplate.DefaultFilterListControlOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        default_relative_date_time_options: CfnTemplate.DefaultRelativeDateTimeControlOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        default_slider_options: CfnTemplate.DefaultSliderControlOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        default_text_area_options: CfnTemplate.DefaultTextAreaControlOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        default_text_field_options: CfnTemplate.DefaultTextFieldControlOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class DefaultFilterDropDownControlOptionsProperty(Struct):
        commit_mode: str | None = None
        display_options: CfnTemplate.DropDownControlDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        selectable_values: CfnTemplate.FilterSelectableValuesProperty | Mapping[str, Any] | IResolvable | None = None
        type: str | None = None
    class DefaultFilterListControlOptionsProperty(Struct):
        display_options: CfnTemplate.ListControlDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        selectable_values: CfnTemplate.FilterSelectableValuesProperty | Mapping[str, Any] | IResolvable | None = None
        type: str | None = None
    class DefaultFreeFormLayoutConfigurationProperty(Struct):
        canvas_size_options: CfnTemplate.FreeFormLayoutCanvasSizeOptionsProperty | Mapping[str, Any] | IResolvable
    class DefaultGridLayoutConfigurationProperty(Struct):
        canvas_size_options: CfnTemplate.GridLayoutCanvasSizeOptionsProperty | Mapping[str, Any] | IResolvable
    class DefaultInteractiveLayoutConfigurationProperty(Struct):
        free_form: CfnTemplate.DefaultFreeFormLayoutConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        grid: CfnTemplate.DefaultGridLayoutConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class DefaultNewSheetConfigurationProperty(Struct):
        interactive_layout_configuration: CfnTemplate.DefaultInteractiveLayoutConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        paginated_layout_configuration: CfnTemplate.DefaultPaginatedLayoutConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        sheet_content_type: str | None = None
    class DefaultPaginatedLayoutConfigurationProperty(Struct):
        section_based: CfnTemplate.DefaultSectionBasedLayoutConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class DefaultRelativeDateTimeControlOptionsProperty(Struct):
        commit_mode: str | None = None
        display_options: CfnTemplate.RelativeDateTimeControlDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class DefaultSectionBasedLayoutConfigurationProperty(Struct):
        canvas_size_options: CfnTemplate.SectionBasedLayoutCanvasSizeOptionsProperty | Mapping[str, Any] | IResolvable
    class DefaultSliderControlOptionsProperty(Struct):
        maximum_value: float
        minimum_value: float
        step_size: float
        display_options: CfnTemplate.SliderControlDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        type: str | None = None
    class DefaultTextAreaControlOptionsProperty(Struct):
        delimiter: str | None = None
        display_options: CfnTemplate.TextAreaControlDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class DefaultTextFieldControlOptionsProperty(Struct):
        display_options: CfnTemplate.TextFieldControlDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class DestinationParameterValueConfigurationProperty(Struct):
        custom_values_configuration: CfnTemplate.CustomValuesConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        select_all_value_options: str | None = None
        source_column: CfnTemplate.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable | None = None
        source_field: str | None = None
        source_parameter_name: str | None = None
    class DimensionFieldProperty(Struct):
        categorical_dimension_field: CfnTemplate.CategoricalDimensionFieldProperty | Mapping[str, Any] | IResolvable | None = None
        date_dimension_field: CfnTemplate.DateDimensionFieldProperty | Mapping[str, Any] | IResolvable | None = None
        numerical_dimension_field: CfnTemplate.NumericalDimensionFieldProperty | Mapping[str, Any] | IResolvable | None = None
    class DonutCenterOptionsProperty(Struct):
        label_visibility: str | None = None
    class DonutOptionsProperty(Struct):
        arc_options: CfnTemplate.ArcOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        donut_center_options: CfnTemplate.DonutCenterOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class DrillDownFilterProperty(Struct):
        category_filter: CfnTemplate.CategoryDrillDownFilterProperty | Mapping[str, Any] | IResolvable | None = None
        numeric_equality_filter: CfnTemplate.NumericEqualityDrillDownFilterProperty | Mapping[str, Any] | IResolvable | None = None
        time_range_filter: CfnTemplate.TimeRangeDrillDownFilterProperty | Mapping[str, Any] | IResolvable | None = None
    class DropDownControlDisplayOptionsProperty(Struct):
        info_icon_label_options: CfnTemplate.SheetControlInfoIconLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        select_all_options: CfnTemplate.ListControlSelectAllOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title_options: CfnTemplate.LabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class DynamicDefaultValueProperty(Struct):
        default_value_column: CfnTemplate.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        group_name_column: CfnTemplate.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable | None = None
        user_name_column: CfnTemplate.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable | None = None
    class EmptyVisualProperty(Struct):
        visual_id: str
        actions: Sequence[CfnTemplate.VisualCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        data_set_identifier: str | None = None
        topic_identifier: str | None = None
    class EntityProperty(Struct):
        path: str | None = None
    class ExcludePeriodConfigurationProperty(Struct):
        amount: float
        granularity: str
        status: str | None = None
    class ExplicitHierarchyProperty(Struct):
        columns: Sequence[CfnTemplate.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable] | IResolvable
        hierarchy_id: str
        drill_down_filters: Sequence[CfnTemplate.DrillDownFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class FieldBasedTooltipProperty(Struct):
        aggregation_visibility: str | None = None
        tooltip_fields: Sequence[CfnTemplate.TooltipItemProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        tooltip_title_type: str | None = None
    class FieldLabelTypeProperty(Struct):
        field_id: str | None = None
        visibility: str | None = None
    class FieldSeriesItemProperty(Struct):
        axis_binding: str
        field_id: str
        settings: CfnTemplate.LineChartSeriesSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class FieldSortOptionsProperty(Struct):
        column_sort: CfnTemplate.ColumnSortProperty | Mapping[str, Any] | IResolvable | None = None
        field_sort: CfnTemplate.FieldSortProperty | Mapping[str, Any] | IResolvable | None = None
    class FieldSortProperty(Struct):
        direction: str
        field_id: str
    class FieldTooltipItemProperty(Struct):
        field_id: str
        label: str | None = None
        tooltip_target: str | None = None
        visibility: str | None = None
    class FilledMapAggregatedFieldWellsProperty(Struct):
        geospatial: Sequence[CfnTemplate.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        values: Sequence[CfnTemplate.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class FilledMapConditionalFormattingOptionProperty(Struct):
        shape: CfnTemplate.FilledMapShapeConditionalFormattingProperty | Mapping[str, Any] | IResolvable
    class FilledMapConditionalFormattingProperty(Struct):
        conditional_formatting_options: Sequence[CfnTemplate.FilledMapConditionalFormattingOptionProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class FilledMapConfigurationProperty(Struct):
        field_wells: CfnTemplate.FilledMapFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
        interactions: CfnTemplate.VisualInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        legend: CfnTemplate.LegendOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        map_style_options: CfnTemplate.GeospatialMapStyleOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        sort_configuration: CfnTemplate.FilledMapSortConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        tooltip: CfnTemplate.TooltipOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        window_options: CfnTemplate.GeospatialWindowOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class FilledMapFieldWellsProperty(Struct):
        filled_map_aggregated_field_wells: CfnTemplate.FilledMapAggregatedFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
    class FilledMapShapeConditionalFormattingProperty(Struct):
        field_id: str
        format: CfnTemplate.ShapeConditionalFormatProperty | Mapping[str, Any] | IResolvable | None = None
    class FilledMapSortConfigurationProperty(Struct):
        category_sort: Sequence[CfnTemplate.FieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class FilledMapVisualProperty(Struct):
        visual_id: str
        actions: Sequence[CfnTemplate.VisualCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        chart_configuration: CfnTemplate.FilledMapConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        column_hierarchies: Sequence[CfnTemplate.ColumnHierarchyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        conditional_formatting: CfnTemplate.FilledMapConditionalFormattingProperty | Mapping[str, Any] | IResolvable | None = None
        subtitle: CfnTemplate.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnTemplate.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_content_alt_text: str | None = None
    class FilterControlProperty(Struct):
        cross_sheet: CfnTemplate.FilterCrossSheetControlProperty | Mapping[str, Any] | IResolvable | None = None
        date_time_picker: CfnTemplate.FilterDateTimePickerControlProperty | Mapping[str, Any] | IResolvable | None = None
        dropdown: CfnTemplate.FilterDropDownControlProperty | Mapping[str, Any] | IResolvable | None = None
        list: CfnTemplate.FilterListControlProperty | Mapping[str, Any] | IResolvable | None = None
        relative_date_time: CfnTemplate.FilterRelativeDateTimeControlProperty | Mapping[str, Any] | IResolvable | None = None
        slider: CfnTemplate.FilterSliderControlProperty | Mapping[str, Any] | IResolvable | None = None
        text_area: CfnTemplate.FilterTextAreaControlProperty | Mapping[str, Any] | IResolvable | None = None
        text_field: CfnTemplate.FilterTextFieldControlProperty | Mapping[str, Any] | IResolvable | None = None
    class FilterCrossSheetControlProperty(Struct):
        filter_control_id: str
        source_filter_id: str
        cascading_control_configuration: CfnTemplate.CascadingControlConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class FilterDateTimePickerControlProperty(Struct):
        filter_control_id: str
        source_filter_id: str
        title: str
        commit_mode: str | None = None
        display_options: CfnTemplate.DateTimePickerControlDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        type: str | None = None
    class FilterDropDownControlProperty(Struct):
        filter_control_id: str
        source_filter_id: str
        title: str
        cascading_control_configuration: CfnTemplate.CascadingControlConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        commit_mode: str | None = None
        display_options: CfnTemplate.DropDownControlDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        selectable_values: CfnTemplate.FilterSelectableValuesProperty | Mapping[str, Any] | IResolvable | None = None
        type: str | None = None
    class FilterGroupProperty(Struct):
        cross_dataset: str
        filter_group_id: str
        filters: Sequence[CfnTemplate.FilterProperty | Mapping[str, Any] | IResolvable] | IResolvable
        scope_configuration: CfnTemplate.FilterScopeConfigurationProperty | Mapping[str, Any] | IResolvable
        status: str | None = None
    class FilterListConfigurationProperty(Struct):
        match_operator: str
        category_values: Sequence[str] | None = None
        null_option: str | None = None
        select_all_options: str | None = None
    class FilterListControlProperty(Struct):
        filter_control_id: str
        source_filter_id: str
        title: str
        cascading_control_configuration: CfnTemplate.CascadingControlConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        display_options: CfnTemplate.ListControlDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        selectable_values: CfnTemplate.FilterSelectableValuesProperty | Mapping[str, Any] | IResolvable | None = None
        type: str | None = None
    class FilterOperationSelectedFieldsConfigurationProperty(Struct):
        selected_columns: Sequence[CfnTemplate.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        selected_field_options: str | None = None
        selected_fields: Sequence[str] | None = None
    class FilterOperationTargetVisualsConfigurationProperty(Struct):
        same_sheet_target_visual_configuration: CfnTemplate.SameSheetTargetVisualConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class FilterProperty(Struct):
        category_filter: CfnTemplate.CategoryFilterProperty | Mapping[str, Any] | IResolvable | None = None
        nested_filter: CfnTemplate.NestedFilterProperty | Mapping[str, Any] | IResolvable | None = None
        numeric_equality_filter: CfnTemplate.NumericEqualityFilterProperty | Mapping[str, Any] | IResolvable | None = None
        numeric_range_filter: CfnTemplate.NumericRangeFilterProperty | Mapping[str, Any] | IResolvable | None = None
        relative_dates_filter: CfnTemplate.RelativeDatesFilterProperty | Mapping[str, Any] | IResolvable | None = None
        time_equality_filter: CfnTemplate.TimeEqualityFilterProperty | Mapping[str, Any] | IResolvable | None = None
        time_range_filter: CfnTemplate.TimeRangeFilterProperty | Mapping[str, Any] | IResolvable | None = None
        top_bottom_filter: CfnTemplate.TopBottomFilterProperty | Mapping[str, Any] | IResolvable | None = None
    class FilterRelativeDateTimeControlProperty(Struct):
        filter_control_id: str
        source_filter_id: str
        title: str
        commit_mode: str | None = None
        display_options: CfnTemplate.RelativeDateTimeControlDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class FilterScopeConfigurationProperty(Struct):
        all_sheets: Any | None = None
        selected_sheets: CfnTemplate.SelectedSheetsFilterScopeConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class FilterSelectableValuesProperty(Struct):
        values: Sequence[str] | None = None
    class FilterSliderControlProperty(Struct):
        filter_control_id: str
        maximum_value: float
        minimum_value: float
        source_filter_id: str
        step_size: float
        title: str
        display_options: CfnTemplate.SliderControlDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        type: str | None = None
    class FilterTextAreaControlProperty(Struct):
        filter_control_id: str
        source_filter_id: str
        title: str
        delimiter: str | None = None
        display_options: CfnTemplate.TextAreaControlDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class FilterTextFieldControlProperty(Struct):
        filter_control_id: str
        source_filter_id: str
        title: str
        display_options: CfnTemplate.TextFieldControlDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class FontConfigurationProperty(Struct):
        font_color: str | None = None
        font_decoration: str | None = None
        font_family: str | None = None
        font_size: CfnTemplate.FontSizeProperty | Mapping[str, Any] | IResolvable | None = None
        font_style: str | None = None
        font_weight: CfnTemplate.FontWeightProperty | Mapping[str, Any] | IResolvable | None = None
    class FontSizeProperty(Struct):
        absolute: str | None = None
        relative: str | None = None
    class FontWeightProperty(Struct):
        name: str | None = None
    class ForecastComputationProperty(Struct):
        computation_id: str
        custom_seasonality_value: float | None = None
        lower_boundary: float | None = None
        name: str | None = None
        periods_backward: float | None = None
        periods_forward: float | None = None
        prediction_interval: float | None = None
        seasonality: str | None = None
        time: CfnTemplate.DimensionFieldProperty | Mapping[str, Any] | IResolvable | None = None
        upper_boundary: float | None = None
        value: CfnTemplate.MeasureFieldProperty | Mapping[str, Any] | IResolvable | None = None
    class ForecastConfigurationProperty(Struct):
        forecast_properties: CfnTemplate.TimeBasedForecastPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        scenario: CfnTemplate.ForecastScenarioProperty | Mapping[str, Any] | IResolvable | None = None
    class ForecastScenarioProperty(Struct):
        what_if_point_scenario: CfnTemplate.WhatIfPointScenarioProperty | Mapping[str, Any] | IResolvable | None = None
        what_if_range_scenario: CfnTemplate.WhatIfRangeScenarioProperty | Mapping[str, Any] | IResolvable | None = None
    class FormatConfigurationProperty(Struct):
        date_time_format_configuration: CfnTemplate.DateTimeFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        number_format_configuration: CfnTemplate.NumberFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        string_format_configuration: CfnTemplate.StringFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class FreeFormLayoutCanvasSizeOptionsProperty(Struct):
        screen_canvas_size_options: CfnTemplate.FreeFormLayoutScreenCanvasSizeOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class FreeFormLayoutConfigurationProperty(Struct):
        elements: Sequence[CfnTemplate.FreeFormLayoutElementProperty | Mapping[str, Any] | IResolvable] | IResolvable
        canvas_size_options: CfnTemplate.FreeFormLayoutCanvasSizeOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        groups: Sequence[CfnTemplate.SheetLayoutGroupProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class FreeFormLayoutElementBackgroundStyleProperty(Struct):
        color: str | None = None
        visibility: str | None = None
    class FreeFormLayoutElementBorderStyleProperty(Struct):
        color: str | None = None
        visibility: str | None = None
    class FreeFormLayoutElementProperty(Struct):
        element_id: str
        element_type: str
        height: str
        width: str
        x_axis_location: str
        y_axis_location: str
        background_style: CfnTemplate.FreeFormLayoutElementBackgroundStyleProperty | Mapping[str, Any] | IResolvable | None = None
        border_style: CfnTemplate.FreeFormLayoutElementBorderStyleProperty | Mapping[str, Any] | IResolvable | None = None
        loading_animation: CfnTemplate.LoadingAnimationProperty | Mapping[str, Any] | IResolvable | None = None
        rendering_rules: Sequence[CfnTemplate.SheetElementRenderingRuleProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        selected_border_style: CfnTemplate.FreeFormLayoutElementBorderStyleProperty | Mapping[str, Any] | IResolvable | None = None
        visibility: str | None = None
    class FreeFormLayoutScreenCanvasSizeOptionsProperty(Struct):
        optimized_view_port_width: str
    class FreeFormSectionLayoutConfigurationProperty(Struct):
        elements: Sequence[CfnTemplate.FreeFormLayoutElementProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class FunnelChartAggregatedFieldWellsProperty(Struct):
        category: Sequence[CfnTemplate.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        values: Sequence[CfnTemplate.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class FunnelChartConfigurationProperty(Struct):
        category_label_options: CfnTemplate.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        data_label_options: CfnTemplate.FunnelChartDataLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        field_wells: CfnTemplate.FunnelChartFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
        interactions: CfnTemplate.VisualInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        sort_configuration: CfnTemplate.FunnelChartSortConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        tooltip: CfnTemplate.TooltipOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        value_label_options: CfnTemplate.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_palette: CfnTemplate.VisualPaletteProperty | Mapping[str, Any] | IResolvable | None = None
    class FunnelChartDataLabelOptionsProperty(Struct):
        category_label_visibility: str | None = None
        label_color: str | None = None
        label_font_configuration: CfnTemplate.FontConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        measure_data_label_style: str | None = None
        measure_label_visibility: str | None = None
        position: str | None = None
        visibility: str | None = None
    class FunnelChartFieldWellsProperty(Struct):
        funnel_chart_aggregated_field_wells: CfnTemplate.FunnelChartAggregatedFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
    class FunnelChartSortConfigurationProperty(Struct):
        category_items_limit: CfnTemplate.ItemsLimitConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        category_sort: Sequence[CfnTemplate.FieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class FunnelChartVisualProperty(Struct):
        visual_id: str
        actions: Sequence[CfnTemplate.VisualCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        chart_configuration: CfnTemplate.FunnelChartConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        column_hierarchies: Sequence[CfnTemplate.ColumnHierarchyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        subtitle: CfnTemplate.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnTemplate.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_content_alt_text: str | None = None
    class GaugeChartArcConditionalFormattingProperty(Struct):
        foreground_color: CfnTemplate.ConditionalFormattingColorProperty | Mapping[str, Any] | IResolvable | None = None
    class GaugeChartColorConfigurationProperty(Struct):
        background_color: str | None = None
        foreground_color: str | None = None
    class GaugeChartConditionalFormattingOptionProperty(Struct):
        arc: CfnTemplate.GaugeChartArcConditionalFormattingProperty | Mapping[str, Any] | IResolvable | None = None
        primary_value: CfnTemplate.GaugeChartPrimaryValueConditionalFormattingProperty | Mapping[str, Any] | IResolvable | None = None
    class GaugeChartConditionalFormattingProperty(Struct):
        conditional_formatting_options: Sequence[CfnTemplate.GaugeChartConditionalFormattingOptionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class GaugeChartConfigurationProperty(Struct):
        color_configuration: CfnTemplate.GaugeChartColorConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        data_labels: CfnTemplate.DataLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        field_wells: CfnTemplate.GaugeChartFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
        gauge_chart_options: CfnTemplate.GaugeChartOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        interactions: CfnTemplate.VisualInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        tooltip_options: CfnTemplate.TooltipOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_palette: CfnTemplate.VisualPaletteProperty | Mapping[str, Any] | IResolvable | None = None
    class GaugeChartFieldWellsProperty(Struct):
        target_values: Sequence[CfnTemplate.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        values: Sequence[CfnTemplate.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class GaugeChartOptionsProperty(Struct):
        arc: CfnTemplate.ArcConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        arc_axis: CfnTemplate.ArcAxisConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        comparison: CfnTemplate.ComparisonConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        primary_value_display_type: str | None = None
        primary_value_font_configuration: CfnTemplate.FontConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class GaugeChartPrimaryValueConditionalFormattingProperty(Struct):
        icon: CfnTemplate.ConditionalFormattingIconProperty | Mapping[str, Any] | IResolvable | None = None
        text_color: CfnTemplate.ConditionalFormattingColorProperty | Mapping[str, Any] | IResolvable | None = None
    class GaugeChartVisualProperty(Struct):
        visual_id: str
        actions: Sequence[CfnTemplate.VisualCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        chart_configuration: CfnTemplate.GaugeChartConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        conditional_formatting: CfnTemplate.GaugeChartConditionalFormattingProperty | Mapping[str, Any] | IResolvable | None = None
        subtitle: CfnTemplate.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnTemplate.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_content_alt_text: str | None = None
    class GeospatialCategoricalColorProperty(Struct):
        category_data_colors: Sequence[CfnTemplate.GeospatialCategoricalDataColorProperty | Mapping[str, Any] | IResolvable] | IResolvable
        default_opacity: float | None = None
        null_data_settings: CfnTemplate.GeospatialNullDataSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        null_data_visibility: str | None = None
    class GeospatialCategoricalDataColorProperty(Struct):
        color: str
        data_value: str
    class GeospatialCircleRadiusProperty(Struct):
        radius: float | None = None
    class GeospatialCircleSymbolStyleProperty(Struct):
        circle_radius: CfnTemplate.GeospatialCircleRadiusProperty | Mapping[str, Any] | IResolvable | None = None
        fill_color: CfnTemplate.GeospatialColorProperty | Mapping[str, Any] | IResolvable | None = None
        stroke_color: CfnTemplate.GeospatialColorProperty | Mapping[str, Any] | IResolvable | None = None
        stroke_width: CfnTemplate.GeospatialLineWidthProperty | Mapping[str, Any] | IResolvable | None = None
    class GeospatialColorProperty(Struct):
        categorical: CfnTemplate.GeospatialCategoricalColorProperty | Mapping[str, Any] | IResolvable | None = None
        gradient: CfnTemplate.GeospatialGradientColorProperty | Mapping[str, Any] | IResolvable | None = None
        solid: CfnTemplate.GeospatialSolidColorProperty | Mapping[str, Any] | IResolvable | None = None
    class GeospatialCoordinateBoundsProperty(Struct):
        east: float
        north: float
        south: float
        west: float
    class GeospatialDataSourceItemProperty(Struct):
        static_file_data_source: CfnTemplate.GeospatialStaticFileSourceProperty | Mapping[str, Any] | IResolvable | None = None
    class GeospatialGradientColorProperty(Struct):
        step_colors: Sequence[CfnTemplate.GeospatialGradientStepColorProperty | Mapping[str, Any] | IResolvable] | IResolvable
        default_opacity: float | None = None
        null_data_settings: CfnTemplate.GeospatialNullDataSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        null_data_visibility: str | None = None
    class GeospatialGradientStepColorProperty(Struct):
        color: str
        data_value: float
    class GeospatialHeatmapColorScaleProperty(Struct):
        colors: Sequence[CfnTemplate.GeospatialHeatmapDataColorProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class GeospatialHeatmapConfigurationProperty(Struct):
        heatmap_color: CfnTemplate.GeospatialHeatmapColorScaleProperty | Mapping[str, Any] | IResolvable | None = None
    class GeospatialHeatmapDataColorProperty(Struct):
        color: str
    class GeospatialLayerColorFieldProperty(Struct):
        color_dimensions_fields: Sequence[CfnTemplate.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        color_values_fields: Sequence[CfnTemplate.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class GeospatialLayerDefinitionProperty(Struct):
        line_layer: CfnTemplate.GeospatialLineLayerProperty | Mapping[str, Any] | IResolvable | None = None
        point_layer: CfnTemplate.GeospatialPointLayerProperty | Mapping[str, Any] | IResolvable | None = None
        polygon_layer: CfnTemplate.GeospatialPolygonLayerProperty | Mapping[str, Any] | IResolvable | None = None
    class GeospatialLayerItemProperty(Struct):
        layer_id: str
        actions: Sequence[CfnTemplate.LayerCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        data_source: CfnTemplate.GeospatialDataSourceItemProperty | Mapping[str, Any] | IResolvable | None = None
        join_definition: CfnTemplate.GeospatialLayerJoinDefinitionProperty | Mapping[str, Any] | IResolvable | None = None
        label: str | None = None
        layer_definition: CfnTemplate.GeospatialLayerDefinitionProperty | Mapping[str, Any] | IResolvable | None = None
        layer_type: str | None = None
        tooltip: CfnTemplate.TooltipOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visibility: str | None = None
    class GeospatialLayerJoinDefinitionProperty(Struct):
        color_field: CfnTemplate.GeospatialLayerColorFieldProperty | Mapping[str, Any] | IResolvable | None = None
        dataset_key_field: CfnTemplate.UnaggregatedFieldProperty | Mapping[str, Any] | IResolvable | None = None
        shape_key_field: str | None = None
    class GeospatialLayerMapConfigurationProperty(Struct):
        interactions: CfnTemplate.VisualInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        legend: CfnTemplate.LegendOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        map_layers: Sequence[CfnTemplate.GeospatialLayerItemProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        map_state: CfnTemplate.GeospatialMapStateProperty | Mapping[str, Any] | IResolvable | None = None
        map_style: CfnTemplate.GeospatialMapStyleProperty | Mapping[str, Any] | IResolvable | None = None
    class GeospatialLineLayerProperty(Struct):
        style: CfnTemplate.GeospatialLineStyleProperty | Mapping[str, Any] | IResolvable
    class GeospatialLineStyleProperty(Struct):
        line_symbol_style: CfnTemplate.GeospatialLineSymbolStyleProperty | Mapping[str, Any] | IResolvable | None = None
    class GeospatialLineSymbolStyleProperty(Struct):
        fill_color: CfnTemplate.GeospatialColorProperty | Mapping[str, Any] | IResolvable | None = None
        line_width: CfnTemplate.GeospatialLineWidthProperty | Mapping[str, Any] | IResolvable | None = None
    class GeospatialLineWidthProperty(Struct):
        line_width: float | None = None
    class GeospatialMapAggregatedFieldWellsProperty(Struct):
        colors: Sequence[CfnTemplate.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        geospatial: Sequence[CfnTemplate.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        values: Sequence[CfnTemplate.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class GeospatialMapConfigurationProperty(Struct):
        field_wells: CfnTemplate.GeospatialMapFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
        interactions: CfnTemplate.VisualInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        legend: CfnTemplate.LegendOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        map_style_options: CfnTemplate.GeospatialMapStyleOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        point_style_options: CfnTemplate.GeospatialPointStyleOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        tooltip: CfnTemplate.TooltipOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_palette: CfnTemplate.VisualPaletteProperty | Mapping[str, Any] | IResolvable | None = None
        window_options: CfnTemplate.GeospatialWindowOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class GeospatialMapFieldWellsProperty(Struct):
        geospatial_map_aggregated_field_wells: CfnTemplate.GeospatialMapAggregatedFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
    class GeospatialMapStateProperty(Struct):
        bounds: CfnTemplate.GeospatialCoordinateBoundsProperty | Mapping[str, Any] | IResolvable | None = None
        map_navigation: str | None = None
    class GeospatialMapStyleOptionsProperty(Struct):
        base_map_style: str | None = None
    class GeospatialMapStyleProperty(Struct):
        background_color: str | None = None
        base_map_style: str | None = None
        base_map_visibility: str | None = None
    class GeospatialMapVisualProperty(Struct):
        visual_id: str
        actions: Sequence[CfnTemplate.VisualCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        chart_configuration: CfnTemplate.GeospatialMapConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        column_hierarchies: Sequence[CfnTemplate.ColumnHierarchyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        subtitle: CfnTemplate.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnTemplate.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_content_alt_text: str | None = None
    class GeospatialNullDataSettingsProperty(Struct):
        symbol_style: CfnTemplate.GeospatialNullSymbolStyleProperty | Mapping[str, Any] | IResolvable
    class GeospatialNullSymbolStyleProperty(Struct):
        fill_color: str | None = None
        stroke_color: str | None = None
        stroke_width: float | None = None
    class GeospatialPointLayerProperty(Struct):
        style: CfnTemplate.GeospatialPointStyleProperty | Mapping[str, Any] | IResolvable
    class GeospatialPointStyleOptionsProperty(Struct):
        cluster_marker_configuration: CfnTemplate.ClusterMarkerConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        heatmap_configuration: CfnTemplate.GeospatialHeatmapConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        selected_point_style: str | None = None
    class GeospatialPointStyleProperty(Struct):
        circle_symbol_style: CfnTemplate.GeospatialCircleSymbolStyleProperty | Mapping[str, Any] | IResolvable | None = None
    class GeospatialPolygonLayerProperty(Struct):
        style: CfnTemplate.GeospatialPolygonStyleProperty | Mapping[str, Any] | IResolvable
    class GeospatialPolygonStyleProperty(Struct):
        polygon_symbol_style: CfnTemplate.GeospatialPolygonSymbolStyleProperty | Mapping[str, Any] | IResolvable | None = None
    class GeospatialPolygonSymbolStyleProperty(Struct):
        fill_color: CfnTemplate.GeospatialColorProperty | Mapping[str, Any] | IResolvable | None = None
        stroke_color: CfnTemplate.GeospatialColorProperty | Mapping[str, Any] | IResolvable | None = None
        stroke_width: CfnTemplate.GeospatialLineWidthProperty | Mapping[str, Any] | IResolvable | None = None
    class GeospatialSolidColorProperty(Struct):
        color: str
        state: str | None = None
    class GeospatialStaticFileSourceProperty(Struct):
        static_file_id: str
    class GeospatialWindowOptionsProperty(Struct):
        bounds: CfnTemplate.GeospatialCoordinateBoundsProperty | Mapping[str, Any] | IResolvable | None = None
        map_zoom_mode: str | None = None
    class GlobalTableBorderOptionsProperty(Struct):
        side_specific_border: CfnTemplate.TableSideBorderOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        uniform_border: CfnTemplate.TableBorderOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class GradientColorProperty(Struct):
        stops: Sequence[CfnTemplate.GradientStopProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class GradientStopProperty(Struct):
        gradient_offset: float
        color: str | None = None
        data_value: float | None = None
    class GridLayoutCanvasSizeOptionsProperty(Struct):
        screen_canvas_size_options: CfnTemplate.GridLayoutScreenCanvasSizeOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class GridLayoutConfigurationProperty(Struct):
        elements: Sequence[CfnTemplate.GridLayoutElementProperty | Mapping[str, Any] | IResolvable] | IResolvable
        canvas_size_options: CfnTemplate.GridLayoutCanvasSizeOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class GridLayoutElementBackgroundStyleProperty(Struct):
        color: str | None = None
        visibility: str | None = None
    class GridLayoutElementBorderStyleProperty(Struct):
        color: str | None = None
        visibility: str | None = None
        width: str | None = None
    class GridLayoutElementProperty(Struct):
        column_span: float
        element_id: str
        element_type: str
        row_span: float
        background_style: CfnTemplate.GridLayoutElementBackgroundStyleProperty | Mapping[str, Any] | IResolvable | None = None
        border_radius: str | None = None
        border_style: CfnTemplate.GridLayoutElementBorderStyleProperty | Mapping[str, Any] | IResolvable | None = None
        column_index: float | None = None
        loading_animation: CfnTemplate.LoadingAnimationProperty | Mapping[str, Any] | IResolvable | None = None
        padding: str | None = None
        row_index: float | None = None
        selected_border_style: CfnTemplate.GridLayoutElementBorderStyleProperty | Mapping[str, Any] | IResolvable | None = None
    class GridLayoutScreenCanvasSizeOptionsProperty(Struct):
        resize_option: str
        optimized_view_port_width: str | None = None
    class GrowthRateComputationProperty(Struct):
        computation_id: str
        name: str | None = None
        period_size: float | None = None
        time: CfnTemplate.DimensionFieldProperty | Mapping[str, Any] | IResolvable | None = None
        value: CfnTemplate.MeasureFieldProperty | Mapping[str, Any] | IResolvable | None = None
    class HeaderFooterSectionConfigurationProperty(Struct):
        layout: CfnTemplate.SectionLayoutConfigurationProperty | Mapping[str, Any] | IResolvable
        section_id: str
        style: CfnTemplate.SectionStyleProperty | Mapping[str, Any] | IResolvable | None = None
    class HeatMapAggregatedFieldWellsProperty(Struct):
        columns: Sequence[CfnTemplate.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        rows: Sequence[CfnTemplate.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        values: Sequence[CfnTemplate.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class HeatMapConfigurationProperty(Struct):
        color_scale: CfnTemplate.ColorScaleProperty | Mapping[str, Any] | IResolvable | None = None
        column_label_options: CfnTemplate.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        data_labels: CfnTemplate.DataLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        field_wells: CfnTemplate.HeatMapFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
        interactions: CfnTemplate.VisualInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        legend: CfnTemplate.LegendOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        row_label_options: CfnTemplate.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        sort_configuration: CfnTemplate.HeatMapSortConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        tooltip: CfnTemplate.TooltipOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class HeatMapFieldWellsProperty(Struct):
        heat_map_aggregated_field_wells: CfnTemplate.HeatMapAggregatedFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
    class HeatMapSortConfigurationProperty(Struct):
        heat_map_column_items_limit_configuration: CfnTemplate.ItemsLimitConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        heat_map_column_sort: Sequence[CfnTemplate.FieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        heat_map_row_items_limit_configuration: CfnTemplate.ItemsLimitConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        heat_map_row_sort: Sequence[CfnTemplate.FieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class HeatMapVisualProperty(Struct):
        visual_id: str
        actions: Sequence[CfnTemplate.VisualCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        chart_configuration: CfnTemplate.HeatMapConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        column_hierarchies: Sequence[CfnTemplate.ColumnHierarchyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        subtitle: CfnTemplate.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnTemplate.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_content_alt_text: str | None = None
    class HistogramAggregatedFieldWellsProperty(Struct):
        values: Sequence[CfnTemplate.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class HistogramBinOptionsProperty(Struct):
        bin_count: CfnTemplate.BinCountOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        bin_width: CfnTemplate.BinWidthOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        selected_bin_type: str | None = None
        start_value: float | None = None
    class HistogramConfigurationProperty(Struct):
        bin_options: CfnTemplate.HistogramBinOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        data_labels: CfnTemplate.DataLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        field_wells: CfnTemplate.HistogramFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
        interactions: CfnTemplate.VisualInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        tooltip: CfnTemplate.TooltipOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_palette: CfnTemplate.VisualPaletteProperty | Mapping[str, Any] | IResolvable | None = None
        x_axis_display_options: CfnTemplate.AxisDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        x_axis_label_options: CfnTemplate.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        y_axis_display_options: CfnTemplate.AxisDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class HistogramFieldWellsProperty(Struct):
        histogram_aggregated_field_wells: CfnTemplate.HistogramAggregatedFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
    class HistogramVisualProperty(Struct):
        visual_id: str
        actions: Sequence[CfnTemplate.VisualCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        chart_configuration: CfnTemplate.HistogramConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        subtitle: CfnTemplate.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnTemplate.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_content_alt_text: str | None = None
    class ImageCustomActionOperationProperty(Struct):
        navigation_operation: CfnTemplate.CustomActionNavigationOperationProperty | Mapping[str, Any] | IResolvable | None = None
        set_parameters_operation: CfnTemplate.CustomActionSetParametersOperationProperty | Mapping[str, Any] | IResolvable | None = None
        url_operation: CfnTemplate.CustomActionURLOperationProperty | Mapping[str, Any] | IResolvable | None = None
    class ImageCustomActionProperty(Struct):
        action_operations: Sequence[CfnTemplate.ImageCustomActionOperationProperty | Mapping[str, Any] | IResolvable] | IResolvable
        custom_action_id: str
        name: str
        trigger: str
        status: str | None = None
    class ImageInteractionOptionsProperty(Struct):
        image_menu_option: CfnTemplate.ImageMenuOptionProperty | Mapping[str, Any] | IResolvable | None = None
    class ImageMenuOptionProperty(Struct):
        availability_status: str | None = None
    class ImageStaticFileProperty(Struct):
        static_file_id: str
        source: CfnTemplate.StaticFileSourceProperty | Mapping[str, Any] | IResolvable | None = None
    class InnerFilterProperty(Struct):
        category_inner_filter: CfnTemplate.CategoryInnerFilterProperty | Mapping[str, Any] | IResolvable | None = None
    class InsightConfigurationProperty(Struct):
        computations: Sequence[CfnTemplate.ComputationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        custom_narrative: CfnTemplate.CustomNarrativeOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        interactions: CfnTemplate.VisualInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class InsightVisualProperty(Struct):
        visual_id: str
        actions: Sequence[CfnTemplate.VisualCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        data_set_identifier: str | None = None
        insight_configuration: CfnTemplate.InsightConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        subtitle: CfnTemplate.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnTemplate.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        topic_identifier: str | None = None
        visual_content_alt_text: str | None = None
    class IntegerDefaultValuesProperty(Struct):
        dynamic_value: CfnTemplate.DynamicDefaultValueProperty | Mapping[str, Any] | IResolvable | None = None
        static_values: Sequence[float] | IResolvable | None = None
    class IntegerParameterDeclarationProperty(Struct):
        name: str
        parameter_value_type: str
        default_values: CfnTemplate.IntegerDefaultValuesProperty | Mapping[str, Any] | IResolvable | None = None
        mapped_data_set_parameters: Sequence[CfnTemplate.MappedDataSetParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        value_when_unset: CfnTemplate.IntegerValueWhenUnsetConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class IntegerValueWhenUnsetConfigurationProperty(Struct):
        custom_value: float | None = None
        value_when_unset_option: str | None = None
    class ItemsLimitConfigurationProperty(Struct):
        items_limit: float | None = None
        other_categories: str | None = None
    class KPIActualValueConditionalFormattingProperty(Struct):
        icon: CfnTemplate.ConditionalFormattingIconProperty | Mapping[str, Any] | IResolvable | None = None
        text_color: CfnTemplate.ConditionalFormattingColorProperty | Mapping[str, Any] | IResolvable | None = None
    class KPIComparisonValueConditionalFormattingProperty(Struct):
        icon: CfnTemplate.ConditionalFormattingIconProperty | Mapping[str, Any] | IResolvable | None = None
        text_color: CfnTemplate.ConditionalFormattingColorProperty | Mapping[str, Any] | IResolvable | None = None
    class KPIConditionalFormattingOptionProperty(Struct):
        actual_value: CfnTemplate.KPIActualValueConditionalFormattingProperty | Mapping[str, Any] | IResolvable | None = None
        comparison_value: CfnTemplate.KPIComparisonValueConditionalFormattingProperty | Mapping[str, Any] | IResolvable | None = None
        primary_value: CfnTemplate.KPIPrimaryValueConditionalFormattingProperty | Mapping[str, Any] | IResolvable | None = None
        progress_bar: CfnTemplate.KPIProgressBarConditionalFormattingProperty | Mapping[str, Any] | IResolvable | None = None
    class KPIConditionalFormattingProperty(Struct):
        conditional_formatting_options: Sequence[CfnTemplate.KPIConditionalFormattingOptionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class KPIConfigurationProperty(Struct):
        field_wells: CfnTemplate.KPIFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
        interactions: CfnTemplate.VisualInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        kpi_options: CfnTemplate.KPIOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        sort_configuration: CfnTemplate.KPISortConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class KPIFieldWellsProperty(Struct):
        target_values: Sequence[CfnTemplate.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        trend_groups: Sequence[CfnTemplate.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        values: Sequence[CfnTemplate.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class KPIOptionsProperty(Struct):
        comparison: CfnTemplate.ComparisonConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        primary_value_display_type: str | None = None
        primary_value_font_configuration: CfnTemplate.FontConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        progress_bar: CfnTemplate.ProgressBarOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        secondary_value: CfnTemplate.SecondaryValueOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        secondary_value_font_configuration: CfnTemplate.FontConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        sparkline: CfnTemplate.KPISparklineOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        trend_arrows: CfnTemplate.TrendArrowOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_layout_options: CfnTemplate.KPIVisualLayoutOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class KPIPrimaryValueConditionalFormattingProperty(Struct):
        icon: CfnTemplate.ConditionalFormattingIconProperty | Mapping[str, Any] | IResolvable | None = None
        text_color: CfnTemplate.ConditionalFormattingColorProperty | Mapping[str, Any] | IResolvable | None = None
    class KPIProgressBarConditionalFormattingProperty(Struct):
        foreground_color: CfnTemplate.ConditionalFormattingColorProperty | Mapping[str, Any] | IResolvable | None = None
    class KPISortConfigurationProperty(Struct):
        trend_group_sort: Sequence[CfnTemplate.FieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class KPISparklineOptionsProperty(Struct):
        type: str
        color: str | None = None
        tooltip_visibility: str | None = None
        visibility: str | None = None
    class KPIVisualLayoutOptionsProperty(Struct):
        standard_layout: CfnTemplate.KPIVisualStandardLayoutProperty | Mapping[str, Any] | IResolvable | None = None
    class KPIVisualProperty(Struct):
        visual_id: str
        actions: Sequence[CfnTemplate.VisualCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        chart_configuration: CfnTemplate.KPIConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        column_hierarchies: Sequence[CfnTemplate.ColumnHierarchyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        conditional_formatting: CfnTemplate.KPIConditionalFormattingProperty | Mapping[str, Any] | IResolvable | None = None
        subtitle: CfnTemplate.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnTemplate.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_content_alt_text: str | None = None
    class KPIVisualStandardLayoutProperty(Struct):
        type: str
    class LabelOptionsProperty(Struct):
        custom_label: str | None = None
        font_configuration: CfnTemplate.FontConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        visibility: str | None = None
    class LayerCustomActionOperationProperty(Struct):
        filter_operation: CfnTemplate.CustomActionFilterOperationProperty | Mapping[str, Any] | IResolvable | None = None
        navigation_operation: CfnTemplate.CustomActionNavigationOperationProperty | Mapping[str, Any] | IResolvable | None = None
        set_parameters_operation: CfnTemplate.CustomActionSetParametersOperationProperty | Mapping[str, Any] | IResolvable | None = None
        url_operation: CfnTemplate.CustomActionURLOperationProperty | Mapping[str, Any] | IResolvable | None = None
    class LayerCustomActionProperty(Struct):
        action_operations: Sequence[CfnTemplate.LayerCustomActionOperationProperty | Mapping[str, Any] | IResolvable] | IResolvable
        custom_action_id: str
        name: str
        trigger: str
        status: str | None = None
    class LayerMapVisualProperty(Struct):
        visual_id: str
        chart_configuration: CfnTemplate.GeospatialLayerMapConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        data_set_identifier: str | None = None
        subtitle: CfnTemplate.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnTemplate.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        topic_identifier: str | None = None
        visual_content_alt_text: str | None = None
    class LayoutConfigurationProperty(Struct):
        free_form_layout: CfnTemplate.FreeFormLayoutConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        grid_layout: CfnTemplate.GridLayoutConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        section_based_layout: CfnTemplate.SectionBasedLayoutConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class LayoutProperty(Struct):
        configuration: CfnTemplate.LayoutConfigurationProperty | Mapping[str, Any] | IResolvable
    class LegendOptionsProperty(Struct):
        height: str | None = None
        position: str | None = None
        title: CfnTemplate.LabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        value_font_configuration: CfnTemplate.FontConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        visibility: str | None = None
        width: str | None = None
    class LineChartAggregatedFieldWellsProperty(Struct):
        category: Sequence[CfnTemplate.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        colors: Sequence[CfnTemplate.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        small_multiples: Sequence[CfnTemplate.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        values: Sequence[CfnTemplate.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class LineChartConfigurationProperty(Struct):
        contribution_analysis_defaults: Sequence[CfnTemplate.ContributionAnalysisDefaultProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        data_labels: CfnTemplate.DataLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        default_series_settings: CfnTemplate.LineChartDefaultSeriesSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        field_wells: CfnTemplate.LineChartFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
        forecast_configurations: Sequence[CfnTemplate.ForecastConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        interactions: CfnTemplate.VisualInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        legend: CfnTemplate.LegendOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        primary_y_axis_display_options: CfnTemplate.LineSeriesAxisDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        primary_y_axis_label_options: CfnTemplate.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        reference_lines: Sequence[CfnTemplate.ReferenceLineProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        secondary_y_axis_display_options: CfnTemplate.LineSeriesAxisDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        secondary_y_axis_label_options: CfnTemplate.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        series: Sequence[CfnTemplate.SeriesItemProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        single_axis_options: CfnTemplate.SingleAxisOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        small_multiples_options: CfnTemplate.SmallMultiplesOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        sort_configuration: CfnTemplate.LineChartSortConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        tooltip: CfnTemplate.TooltipOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        type: str | None = None
        visual_palette: CfnTemplate.VisualPaletteProperty | Mapping[str, Any] | IResolvable | None = None
        x_axis_display_options: CfnTemplate.AxisDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        x_axis_label_options: CfnTemplate.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class LineChartDefaultSeriesSettingsProperty(Struct):
        axis_binding: str | None = None
        decal_settings: CfnTemplate.DecalSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        line_style_settings: CfnTemplate.LineChartLineStyleSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        marker_style_settings: CfnTemplate.LineChartMarkerStyleSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class LineChartFieldWellsProperty(Struct):
        line_chart_aggregated_field_wells: CfnTemplate.LineChartAggregatedFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
    class LineChartLineStyleSettingsProperty(Struct):
        line_interpolation: str | None = None
        line_style: str | None = None
        line_visibility: str | None = None
        line_width: str | None = None
    class LineChartMarkerStyleSettingsProperty(Struct):
        marker_color: str | None = None
        marker_shape: str | None = None
        marker_size: str | None = None
        marker_visibility: str | None = None
    class LineChartSeriesSettingsProperty(Struct):
        decal_settings: CfnTemplate.DecalSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        line_style_settings: CfnTemplate.LineChartLineStyleSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        marker_style_settings: CfnTemplate.LineChartMarkerStyleSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class LineChartSortConfigurationProperty(Struct):
        category_items_limit_configuration: CfnTemplate.ItemsLimitConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        category_sort: Sequence[CfnTemplate.FieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        color_items_limit_configuration: CfnTemplate.ItemsLimitConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        small_multiples_limit_configuration: CfnTemplate.ItemsLimitConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        small_multiples_sort: Sequence[CfnTemplate.FieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class LineChartVisualProperty(Struct):
        visual_id: str
        actions: Sequence[CfnTemplate.VisualCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        chart_configuration: CfnTemplate.LineChartConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        column_hierarchies: Sequence[CfnTemplate.ColumnHierarchyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        subtitle: CfnTemplate.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnTemplate.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_content_alt_text: str | None = None
    class LineSeriesAxisDisplayOptionsProperty(Struct):
        axis_options: CfnTemplate.AxisDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        missing_data_configurations: Sequence[CfnTemplate.MissingDataConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ListControlDisplayOptionsProperty(Struct):
        info_icon_label_options: CfnTemplate.SheetControlInfoIconLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        search_options: CfnTemplate.ListControlSearchOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        select_all_options: CfnTemplate.ListControlSelectAllOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title_options: CfnTemplate.LabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class ListControlSearchOptionsProperty(Struct):
        visibility: str | None = None
    class ListControlSelectAllOptionsProperty(Struct):
        visibility: str | None = None
    class LoadingAnimationProperty(Struct):
        visibility: str | None = None
    class LocalNavigationConfigurationProperty(Struct):
        target_sheet_id: str
    class LongFormatTextProperty(Struct):
        plain_text: str | None = None
        rich_text: str | None = None
    class MappedDataSetParameterProperty(Struct):
        data_set_identifier: str
        data_set_parameter_name: str
    class MaximumLabelTypeProperty(Struct):
        visibility: str | None = None
    class MaximumMinimumComputationProperty(Struct):
        computation_id: str
        type: str
        name: str | None = None
        time: CfnTemplate.DimensionFieldProperty | Mapping[str, Any] | IResolvable | None = None
        value: CfnTemplate.MeasureFieldProperty | Mapping[str, Any] | IResolvable | None = None
    class MeasureFieldProperty(Struct):
        calculated_measure_field: CfnTemplate.CalculatedMeasureFieldProperty | Mapping[str, Any] | IResolvable | None = None
        categorical_measure_field: CfnTemplate.CategoricalMeasureFieldProperty | Mapping[str, Any] | IResolvable | None = None
        date_measure_field: CfnTemplate.DateMeasureFieldProperty | Mapping[str, Any] | IResolvable | None = None
        numerical_measure_field: CfnTemplate.NumericalMeasureFieldProperty | Mapping[str, Any] | IResolvable | None = None
    class MetricComparisonComputationProperty(Struct):
        computation_id: str
        from_value: CfnTemplate.MeasureFieldProperty | Mapping[str, Any] | IResolvable | None = None
        name: str | None = None
        target_value: CfnTemplate.MeasureFieldProperty | Mapping[str, Any] | IResolvable | None = None
        time: CfnTemplate.DimensionFieldProperty | Mapping[str, Any] | IResolvable | None = None
    class MinimumLabelTypeProperty(Struct):
        visibility: str | None = None
    class MissingDataConfigurationProperty(Struct):
        treatment_option: str | None = None
    class NegativeValueConfigurationProperty(Struct):
        display_mode: str
    class NestedFilterProperty(Struct):
        column: CfnTemplate.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        filter_id: str
        include_inner_set: bool | IResolvable
        inner_filter: CfnTemplate.InnerFilterProperty | Mapping[str, Any] | IResolvable
    class NullValueFormatConfigurationProperty(Struct):
        null_string: str
    class NumberDisplayFormatConfigurationProperty(Struct):
        decimal_places_configuration: CfnTemplate.DecimalPlacesConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        negative_value_configuration: CfnTemplate.NegativeValueConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        null_value_format_configuration: CfnTemplate.NullValueFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        number_scale: str | None = None
        prefix: str | None = None
        separator_configuration: CfnTemplate.NumericSeparatorConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        suffix: str | None = None
    class NumberFormatConfigurationProperty(Struct):
        format_configuration: CfnTemplate.NumericFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class NumericAxisOptionsProperty(Struct):
        range: CfnTemplate.AxisDisplayRangeProperty | Mapping[str, Any] | IResolvable | None = None
        scale: CfnTemplate.AxisScaleProperty | Mapping[str, Any] | IResolvable | None = None
    class NumericEqualityDrillDownFilterProperty(Struct):
        column: CfnTemplate.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        value: float
    class NumericEqualityFilterProperty(Struct):
        column: CfnTemplate.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        filter_id: str
        match_operator: str
        null_option: str
        aggregation_function: CfnTemplate.AggregationFunctionProperty | Mapping[str, Any] | IResolvable | None = None
        default_filter_control_configuration: CfnTemplate.DefaultFilterControlConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        parameter_name: str | None = None
        select_all_options: str | None = None
        value: float | None = None
    class NumericFormatConfigurationProperty(Struct):
        currency_display_format_configuration: CfnTemplate.CurrencyDisplayFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        number_display_format_configuration: CfnTemplate.NumberDisplayFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        percentage_display_format_configuration: CfnTemplate.PercentageDisplayFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class NumericRangeFilterProperty(Struct):
        column: CfnTemplate.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        filter_id: str
        null_option: str
        aggregation_function: CfnTemplate.AggregationFunctionProperty | Mapping[str, Any] | IResolvable | None = None
        default_filter_control_configuration: CfnTemplate.DefaultFilterControlConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        include_maximum: bool | IResolvable | None = None
        include_minimum: bool | IResolvable | None = None
        range_maximum: CfnTemplate.NumericRangeFilterValueProperty | Mapping[str, Any] | IResolvable | None = None
        range_minimum: CfnTemplate.NumericRangeFilterValueProperty | Mapping[str, Any] | IResolvable | None = None
        select_all_options: str | None = None
    class NumericRangeFilterValueProperty(Struct):
        parameter: str | None = None
        static_value: float | None = None
    class NumericSeparatorConfigurationProperty(Struct):
        decimal_separator: str | None = None
        thousands_separator: CfnTemplate.ThousandSeparatorOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class NumericalAggregationFunctionProperty(Struct):
        percentile_aggregation: CfnTemplate.PercentileAggregationProperty | Mapping[str, Any] | IResolvable | None = None
        simple_numerical_aggregation: str | None = None
    class NumericalDimensionFieldProperty(Struct):
        column: CfnTemplate.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        field_id: str
        format_configuration: CfnTemplate.NumberFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        hierarchy_id: str | None = None
    class NumericalMeasureFieldProperty(Struct):
        column: CfnTemplate.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        field_id: str
        aggregation_function: CfnTemplate.NumericalAggregationFunctionProperty | Mapping[str, Any] | IResolvable | None = None
        format_configuration: CfnTemplate.NumberFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class PaginationConfigurationProperty(Struct):
        page_number: float
        page_size: float
    class PanelConfigurationProperty(Struct):
        background_color: str | None = None
        background_visibility: str | None = None
        border_color: str | None = None
        border_style: str | None = None
        border_thickness: str | None = None
        border_visibility: str | None = None
        gutter_spacing: str | None = None
        gutter_visibility: str | None = None
        title: CfnTemplate.PanelTitleOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class PanelTitleOptionsProperty(Struct):
        font_configuration: CfnTemplate.FontConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        horizontal_text_alignment: str | None = None
        visibility: str | None = None
    class ParameterControlProperty(Struct):
        date_time_picker: CfnTemplate.ParameterDateTimePickerControlProperty | Mapping[str, Any] | IResolvable | None = None
        dropdown: CfnTemplate.ParameterDropDownControlProperty | Mapping[str, Any] | IResolvable | None = None
        list: CfnTemplate.ParameterListControlProperty | Mapping[str, Any] | IResolvable | None = None
        slider: CfnTemplate.ParameterSliderControlProperty | Mapping[str, Any] | IResolvable | None = None
        text_area: CfnTemplate.ParameterTextAreaControlProperty | Mapping[str, Any] | IResolvable | None = None
        text_field: CfnTemplate.ParameterTextFieldControlProperty | Mapping[str, Any] | IResolvable | None = None
    class ParameterDateTimePickerControlProperty(Struct):
        parameter_control_id: str
        source_parameter_name: str
        title: str
        display_options: CfnTemplate.DateTimePickerControlDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class ParameterDeclarationProperty(Struct):
        date_time_parameter_declaration: CfnTemplate.DateTimeParameterDeclarationProperty | Mapping[str, Any] | IResolvable | None = None
        decimal_parameter_declaration: CfnTemplate.DecimalParameterDeclarationProperty | Mapping[str, Any] | IResolvable | None = None
        integer_parameter_declaration: CfnTemplate.IntegerParameterDeclarationProperty | Mapping[str, Any] | IResolvable | None = None
        string_parameter_declaration: CfnTemplate.StringParameterDeclarationProperty | Mapping[str, Any] | IResolvable | None = None
    class ParameterDropDownControlProperty(Struct):
        parameter_control_id: str
        source_parameter_name: str
        title: str
        cascading_control_configuration: CfnTemplate.CascadingControlConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        commit_mode: str | None = None
        display_options: CfnTemplate.DropDownControlDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        selectable_values: CfnTemplate.ParameterSelectableValuesProperty | Mapping[str, Any] | IResolvable | None = None
        type: str | None = None
    class ParameterListControlProperty(Struct):
        parameter_control_id: str
        source_parameter_name: str
        title: str
        cascading_control_configuration: CfnTemplate.CascadingControlConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        display_options: CfnTemplate.ListControlDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        selectable_values: CfnTemplate.ParameterSelectableValuesProperty | Mapping[str, Any] | IResolvable | None = None
        type: str | None = None
    class ParameterSelectableValuesProperty(Struct):
        link_to_data_set_column: CfnTemplate.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable | None = None
        values: Sequence[str] | None = None
    class ParameterSliderControlProperty(Struct):
        maximum_value: float
        minimum_value: float
        parameter_control_id: str
        source_parameter_name: str
        step_size: float
        title: str
        display_options: CfnTemplate.SliderControlDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class ParameterTextAreaControlProperty(Struct):
        parameter_control_id: str
        source_parameter_name: str
        title: str
        delimiter: str | None = None
        display_options: CfnTemplate.TextAreaControlDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class ParameterTextFieldControlProperty(Struct):
        parameter_control_id: str
        source_parameter_name: str
        title: str
        display_options: CfnTemplate.TextFieldControlDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class PercentVisibleRangeProperty(Struct):
        from_: float | None = None
        to: float | None = None
    class PercentageDisplayFormatConfigurationProperty(Struct):
        decimal_places_configuration: CfnTemplate.DecimalPlacesConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        negative_value_configuration: CfnTemplate.NegativeValueConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        null_value_format_configuration: CfnTemplate.NullValueFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        prefix: str | None = None
        separator_configuration: CfnTemplate.NumericSeparatorConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        suffix: str | None = None
    class PercentileAggregationProperty(Struct):
        percentile_value: float | None = None
    class PeriodOverPeriodComputationProperty(Struct):
        computation_id: str
        name: str | None = None
        time: CfnTemplate.DimensionFieldProperty | Mapping[str, Any] | IResolvable | None = None
        value: CfnTemplate.MeasureFieldProperty | Mapping[str, Any] | IResolvable | None = None
    class PeriodToDateComputationProperty(Struct):
        computation_id: str
        name: str | None = None
        period_time_granularity: str | None = None
        time: CfnTemplate.DimensionFieldProperty | Mapping[str, Any] | IResolvable | None = None
        value: CfnTemplate.MeasureFieldProperty | Mapping[str, Any] | IResolvable | None = None
    class PieChartAggregatedFieldWellsProperty(Struct):
        category: Sequence[CfnTemplate.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        small_multiples: Sequence[CfnTemplate.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        values: Sequence[CfnTemplate.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class PieChartConfigurationProperty(Struct):
        category_label_options: CfnTemplate.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        contribution_analysis_defaults: Sequence[CfnTemplate.ContributionAnalysisDefaultProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        data_labels: CfnTemplate.DataLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        donut_options: CfnTemplate.DonutOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        field_wells: CfnTemplate.PieChartFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
        interactions: CfnTemplate.VisualInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        legend: CfnTemplate.LegendOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        small_multiples_options: CfnTemplate.SmallMultiplesOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        sort_configuration: CfnTemplate.PieChartSortConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        tooltip: CfnTemplate.TooltipOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        value_label_options: CfnTemplate.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_palette: CfnTemplate.VisualPaletteProperty | Mapping[str, Any] | IResolvable | None = None
    class PieChartFieldWellsProperty(Struct):
        pie_chart_aggregated_field_wells: CfnTemplate.PieChartAggregatedFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
    class PieChartSortConfigurationProperty(Struct):
        category_items_limit: CfnTemplate.ItemsLimitConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        category_sort: Sequence[CfnTemplate.FieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        small_multiples_limit_configuration: CfnTemplate.ItemsLimitConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        small_multiples_sort: Sequence[CfnTemplate.FieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class PieChartVisualProperty(Struct):
        visual_id: str
        actions: Sequence[CfnTemplate.VisualCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        chart_configuration: CfnTemplate.PieChartConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        column_hierarchies: Sequence[CfnTemplate.ColumnHierarchyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        subtitle: CfnTemplate.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnTemplate.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_content_alt_text: str | None = None
    class PivotFieldSortOptionsProperty(Struct):
        field_id: str
        sort_by: CfnTemplate.PivotTableSortByProperty | Mapping[str, Any] | IResolvable
    class PivotTableAggregatedFieldWellsProperty(Struct):
        columns: Sequence[CfnTemplate.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        rows: Sequence[CfnTemplate.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        values: Sequence[CfnTemplate.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class PivotTableCellConditionalFormattingProperty(Struct):
        field_id: str
        scope: CfnTemplate.PivotTableConditionalFormattingScopeProperty | Mapping[str, Any] | IResolvable | None = None
        scopes: Sequence[CfnTemplate.PivotTableConditionalFormattingScopeProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        text_format: CfnTemplate.TextConditionalFormatProperty | Mapping[str, Any] | IResolvable | None = None
    class PivotTableConditionalFormattingOptionProperty(Struct):
        cell: CfnTemplate.PivotTableCellConditionalFormattingProperty | Mapping[str, Any] | IResolvable | None = None
    class PivotTableConditionalFormattingProperty(Struct):
        conditional_formatting_options: Sequence[CfnTemplate.PivotTableConditionalFormattingOptionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class PivotTableConditionalFormattingScopeProperty(Struct):
        role: str | None = None
    class PivotTableConfigurationProperty(Struct):
        field_options: CfnTemplate.PivotTableFieldOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        field_wells: CfnTemplate.PivotTableFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
        interactions: CfnTemplate.VisualInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        paginated_report_options: CfnTemplate.PivotTablePaginatedReportOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        sort_configuration: CfnTemplate.PivotTableSortConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        table_options: CfnTemplate.PivotTableOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        total_options: CfnTemplate.PivotTableTotalOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class PivotTableDataPathOptionProperty(Struct):
        data_path_list: Sequence[CfnTemplate.DataPathValueProperty | Mapping[str, Any] | IResolvable] | IResolvable
        width: str | None = None
    class PivotTableFieldCollapseStateOptionProperty(Struct):
        target: CfnTemplate.PivotTableFieldCollapseStateTargetProperty | Mapping[str, Any] | IResolvable
        state: str | None = None
    class PivotTableFieldCollapseStateTargetProperty(Struct):
        field_data_path_values: Sequence[CfnTemplate.DataPathValueProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        field_id: str | None = None
    class PivotTableFieldOptionProperty(Struct):
        field_id: str
        custom_label: str | None = None
        visibility: str | None = None
    class PivotTableFieldOptionsProperty(Struct):
        collapse_state_options: Sequence[CfnTemplate.PivotTableFieldCollapseStateOptionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        data_path_options: Sequence[CfnTemplate.PivotTableDataPathOptionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        selected_field_options: Sequence[CfnTemplate.PivotTableFieldOptionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class PivotTableFieldSubtotalOptionsProperty(Struct):
        field_id: str | None = None
    class PivotTableFieldWellsProperty(Struct):
        pivot_table_aggregated_field_wells: CfnTemplate.PivotTableAggregatedFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
    class PivotTableOptionsProperty(Struct):
        cell_style: CfnTemplate.TableCellStyleProperty | Mapping[str, Any] | IResolvable | None = None
        collapsed_row_dimensions_visibility: str | None = None
        column_header_style: CfnTemplate.TableCellStyleProperty | Mapping[str, Any] | IResolvable | None = None
        column_names_visibility: str | None = None
        default_cell_width: str | None = None
        metric_placement: str | None = None
        row_alternate_color_options: CfnTemplate.RowAlternateColorOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        row_field_names_style: CfnTemplate.TableCellStyleProperty | Mapping[str, Any] | IResolvable | None = None
        row_header_style: CfnTemplate.TableCellStyleProperty | Mapping[str, Any] | IResolvable | None = None
        rows_label_options: CfnTemplate.PivotTableRowsLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        rows_layout: str | None = None
        single_metric_visibility: str | None = None
        toggle_buttons_visibility: str | None = None
    class PivotTablePaginatedReportOptionsProperty(Struct):
        overflow_column_header_visibility: str | None = None
        vertical_overflow_visibility: str | None = None
    class PivotTableRowsLabelOptionsProperty(Struct):
        custom_label: str | None = None
        visibility: str | None = None
    class PivotTableSortByProperty(Struct):
        column: CfnTemplate.ColumnSortProperty | Mapping[str, Any] | IResolvable | None = None
        data_path: CfnTemplate.DataPathSortProperty | Mapping[str, Any] | IResolvable | None = None
        field: CfnTemplate.FieldSortProperty | Mapping[str, Any] | IResolvable | None = None
    class PivotTableSortConfigurationProperty(Struct):
        field_sort_options: Sequence[CfnTemplate.PivotFieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class PivotTableTotalOptionsProperty(Struct):
        column_subtotal_options: CfnTemplate.SubtotalOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        column_total_options: CfnTemplate.PivotTotalOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        row_subtotal_options: CfnTemplate.SubtotalOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        row_total_options: CfnTemplate.PivotTotalOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class PivotTableVisualProperty(Struct):
        visual_id: str
        actions: Sequence[CfnTemplate.VisualCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        chart_configuration: CfnTemplate.PivotTableConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        conditional_formatting: CfnTemplate.PivotTableConditionalFormattingProperty | Mapping[str, Any] | IResolvable | None = None
        subtitle: CfnTemplate.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnTemplate.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_content_alt_text: str | None = None
    class PivotTotalOptionsProperty(Struct):
        custom_label: str | None = None
        metric_header_cell_style: CfnTemplate.TableCellStyleProperty | Mapping[str, Any] | IResolvable | None = None
        placement: str | None = None
        scroll_status: str | None = None
        total_aggregation_options: Sequence[CfnTemplate.TotalAggregationOptionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        total_cell_style: CfnTemplate.TableCellStyleProperty | Mapping[str, Any] | IResolvable | None = None
        totals_visibility: str | None = None
        value_cell_style: CfnTemplate.TableCellStyleProperty | Mapping[str, Any] | IResolvable | None = None
    class PluginVisualConfigurationProperty(Struct):
        field_wells: Sequence[CfnTemplate.PluginVisualFieldWellProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        sort_configuration: CfnTemplate.PluginVisualSortConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        visual_options: CfnTemplate.PluginVisualOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class PluginVisualFieldWellProperty(Struct):
        axis_name: str | None = None
        dimensions: Sequence[CfnTemplate.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        measures: Sequence[CfnTemplate.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        unaggregated: Sequence[CfnTemplate.UnaggregatedFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class PluginVisualItemsLimitConfigurationProperty(Struct):
        items_limit: float | None = None
    class PluginVisualOptionsProperty(Struct):
        visual_properties: Sequence[CfnTemplate.PluginVisualPropertyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class PluginVisualProperty(Struct):
        plugin_arn: str
        visual_id: str
        chart_configuration: CfnTemplate.PluginVisualConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        subtitle: CfnTemplate.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnTemplate.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_content_alt_text: str | None = None
    class PluginVisualPropertyProperty(Struct):
        name: str | None = None
        value: str | None = None
    class PluginVisualSortConfigurationProperty(Struct):
        plugin_visual_table_query_sort: CfnTemplate.PluginVisualTableQuerySortProperty | Mapping[str, Any] | IResolvable | None = None
    class PluginVisualTableQuerySortProperty(Struct):
        items_limit_configuration: CfnTemplate.PluginVisualItemsLimitConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        row_sort: Sequence[CfnTemplate.FieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class PredefinedHierarchyProperty(Struct):
        columns: Sequence[CfnTemplate.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable] | IResolvable
        hierarchy_id: str
        drill_down_filters: Sequence[CfnTemplate.DrillDownFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ProgressBarOptionsProperty(Struct):
        visibility: str | None = None
    class QueryExecutionOptionsProperty(Struct):
        query_execution_mode: str | None = None
    class RadarChartAggregatedFieldWellsProperty(Struct):
        category: Sequence[CfnTemplate.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        color: Sequence[CfnTemplate.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        values: Sequence[CfnTemplate.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class RadarChartAreaStyleSettingsProperty(Struct):
        visibility: str | None = None
    class RadarChartConfigurationProperty(Struct):
        alternate_band_colors_visibility: str | None = None
        alternate_band_even_color: str | None = None
        alternate_band_odd_color: str | None = None
        axes_range_scale: str | None = None
        base_series_settings: CfnTemplate.RadarChartSeriesSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        category_axis: CfnTemplate.AxisDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        category_label_options: CfnTemplate.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        color_axis: CfnTemplate.AxisDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        color_label_options: CfnTemplate.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        field_wells: CfnTemplate.RadarChartFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
        interactions: CfnTemplate.VisualInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        legend: CfnTemplate.LegendOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        shape: str | None = None
        sort_configuration: CfnTemplate.RadarChartSortConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        start_angle: float | None = None
        visual_palette: CfnTemplate.VisualPaletteProperty | Mapping[str, Any] | IResolvable | None = None
    class RadarChartFieldWellsProperty(Struct):
        radar_chart_aggregated_field_wells: CfnTemplate.RadarChartAggregatedFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
    class RadarChartSeriesSettingsProperty(Struct):
        area_style_settings: CfnTemplate.RadarChartAreaStyleSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    class RadarChartSortConfigurationProperty(Struct):
        category_items_limit: CfnTemplate.ItemsLimitConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        category_sort: Sequence[CfnTemplate.FieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        color_items_limit: CfnTemplate.ItemsLimitConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        color_sort: Sequence[CfnTemplate.FieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class RadarChartVisualProperty(Struct):
        visual_id: str
        actions: Sequence[CfnTemplate.VisualCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        chart_configuration: CfnTemplate.RadarChartConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        column_hierarchies: Sequence[CfnTemplate.ColumnHierarchyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        subtitle: CfnTemplate.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnTemplate.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_content_alt_text: str | None = None
    class RangeEndsLabelTypeProperty(Struct):
        visibility: str | None = None
    class ReferenceLineCustomLabelConfigurationProperty(Struct):
        custom_label: str
    class ReferenceLineDataConfigurationProperty(Struct):
        axis_binding: str | None = None
        dynamic_configuration: CfnTemplate.ReferenceLineDynamicDataConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        series_type: str | None = None
        static_configuration: CfnTemplate.ReferenceLineStaticDataConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class ReferenceLineDynamicDataConfigurationProperty(Struct):
        calculation: CfnTemplate.NumericalAggregationFunctionProperty | Mapping[str, Any] | IResolvable
        column: CfnTemplate.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        measure_aggregation_function: CfnTemplate.AggregationFunctionProperty | Mapping[str, Any] | IResolvable | None = None
    class ReferenceLineLabelConfigurationProperty(Struct):
        custom_label_configuration: CfnTemplate.ReferenceLineCustomLabelConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        font_color: str | None = None
        font_configuration: CfnTemplate.FontConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        horizontal_position: str | None = None
        value_label_configuration: CfnTemplate.ReferenceLineValueLabelConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        vertical_position: str | None = None
    class ReferenceLineProperty(Struct):
        data_configuration: CfnTemplate.ReferenceLineDataConfigurationProperty | Mapping[str, Any] | IResolvable
        label_configuration: CfnTemplate.ReferenceLineLabelConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        status: str | None = None
        style_configuration: CfnTemplate.ReferenceLineStyleConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class ReferenceLineStaticDataConfigurationProperty(Struct):
        value: float
    class ReferenceLineStyleConfigurationProperty(Struct):
        color: str | None = None
        pattern: str | None = None
    class ReferenceLineValueLabelConfigurationProperty(Struct):
        format_configuration: CfnTemplate.NumericFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        relative_position: str | None = None
    class RelativeDateTimeControlDisplayOptionsProperty(Struct):
        date_time_format: str | None = None
        info_icon_label_options: CfnTemplate.SheetControlInfoIconLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title_options: CfnTemplate.LabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class RelativeDatesFilterProperty(Struct):
        anchor_date_configuration: CfnTemplate.AnchorDateConfigurationProperty | Mapping[str, Any] | IResolvable
        column: CfnTemplate.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        filter_id: str
        null_option: str
        relative_date_type: str
        time_granularity: str
        default_filter_control_configuration: CfnTemplate.DefaultFilterControlConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        exclude_period_configuration: CfnTemplate.ExcludePeriodConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        minimum_granularity: str | None = None
        parameter_name: str | None = None
        relative_date_value: float | None = None
    class ResourcePermissionProperty(Struct):
        actions: Sequence[str]
        principal: str
        resource: str | None = None
    class RollingDateConfigurationProperty(Struct):
        expression: str
        data_set_identifier: str | None = None
    class RowAlternateColorOptionsProperty(Struct):
        row_alternate_colors: Sequence[str] | None = None
        status: str | None = None
        use_primary_background_color: str | None = None
    class SameSheetTargetVisualConfigurationProperty(Struct):
        target_visual_options: str | None = None
        target_visuals: Sequence[str] | None = None
    class SankeyDiagramAggregatedFieldWellsProperty(Struct):
        destination: Sequence[CfnTemplate.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        source: Sequence[CfnTemplate.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        weight: Sequence[CfnTemplate.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class SankeyDiagramChartConfigurationProperty(Struct):
        data_labels: CfnTemplate.DataLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        field_wells: CfnTemplate.SankeyDiagramFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
        interactions: CfnTemplate.VisualInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        sort_configuration: CfnTemplate.SankeyDiagramSortConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class SankeyDiagramFieldWellsProperty(Struct):
        sankey_diagram_aggregated_field_wells: CfnTemplate.SankeyDiagramAggregatedFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
    class SankeyDiagramSortConfigurationProperty(Struct):
        destination_items_limit: CfnTemplate.ItemsLimitConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        source_items_limit: CfnTemplate.ItemsLimitConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        weight_sort: Sequence[CfnTemplate.FieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class SankeyDiagramVisualProperty(Struct):
        visual_id: str
        actions: Sequence[CfnTemplate.VisualCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        chart_configuration: CfnTemplate.SankeyDiagramChartConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        subtitle: CfnTemplate.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnTemplate.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_content_alt_text: str | None = None
    class ScatterPlotCategoricallyAggregatedFieldWellsProperty(Struct):
        category: Sequence[CfnTemplate.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        label: Sequence[CfnTemplate.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        size: Sequence[CfnTemplate.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        x_axis: Sequence[CfnTemplate.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        y_axis: Sequence[CfnTemplate.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ScatterPlotConfigurationProperty(Struct):
        data_labels: CfnTemplate.DataLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        field_wells: CfnTemplate.ScatterPlotFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
        interactions: CfnTemplate.VisualInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        legend: CfnTemplate.LegendOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        sort_configuration: CfnTemplate.ScatterPlotSortConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        tooltip: CfnTemplate.TooltipOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_palette: CfnTemplate.VisualPaletteProperty | Mapping[str, Any] | IResolvable | None = None
        x_axis_display_options: CfnTemplate.AxisDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        x_axis_label_options: CfnTemplate.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        y_axis_display_options: CfnTemplate.AxisDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        y_axis_label_options: CfnTemplate.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class ScatterPlotFieldWellsProperty(Struct):
        scatter_plot_categorically_aggregated_field_wells: CfnTemplate.ScatterPlotCategoricallyAggregatedFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
        scatter_plot_unaggregated_field_wells: CfnTemplate.ScatterPlotUnaggregatedFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
    class ScatterPlotSortConfigurationProperty(Struct):
        scatter_plot_limit_configuration: CfnTemplate.ItemsLimitConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class ScatterPlotUnaggregatedFieldWellsProperty(Struct):
        category: Sequence[CfnTemplate.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        label: Sequence[CfnTemplate.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        size: Sequence[CfnTemplate.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        x_axis: Sequence[CfnTemplate.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        y_axis: Sequence[CfnTemplate.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ScatterPlotVisualProperty(Struct):
        visual_id: str
        actions: Sequence[CfnTemplate.VisualCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        chart_configuration: CfnTemplate.ScatterPlotConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        column_hierarchies: Sequence[CfnTemplate.ColumnHierarchyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        subtitle: CfnTemplate.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnTemplate.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_content_alt_text: str | None = None
    class ScrollBarOptionsProperty(Struct):
        visibility: str | None = None
        visible_range: CfnTemplate.VisibleRangeOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class SecondaryValueOptionsProperty(Struct):
        visibility: str | None = None
    class SectionAfterPageBreakProperty(Struct):
        status: str | None = None
    class SectionBasedLayoutCanvasSizeOptionsProperty(Struct):
        paper_canvas_size_options: CfnTemplate.SectionBasedLayoutPaperCanvasSizeOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class SectionBasedLayoutConfigurationProperty(Struct):
        body_sections: Sequence[CfnTemplate.BodySectionConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable
        canvas_size_options: CfnTemplate.SectionBasedLayoutCanvasSizeOptionsProperty | Mapping[str, Any] | IResolvable
        footer_sections: Sequence[CfnTemplate.HeaderFooterSectionConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable
        header_sections: Sequence[CfnTemplate.HeaderFooterSectionConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class SectionBasedLayoutPaperCanvasSizeOptionsProperty(Struct):
        paper_margin: CfnTemplate.SpacingProperty | Mapping[str, Any] | IResolvable | None = None
        paper_orientation: str | None = None
        paper_size: str | None = None
    class SectionLayoutConfigurationProperty(Struct):
        free_form_layout: CfnTemplate.FreeFormSectionLayoutConfigurationProperty | Mapping[str, Any] | IResolvable
    class SectionPageBreakConfigurationProperty(Struct):
        after: CfnTemplate.SectionAfterPageBreakProperty | Mapping[str, Any] | IResolvable | None = None
    class SectionStyleProperty(Struct):
        height: str | None = None
        padding: CfnTemplate.SpacingProperty | Mapping[str, Any] | IResolvable | None = None
    class SelectedSheetsFilterScopeConfigurationProperty(Struct):
        sheet_visual_scoping_configurations: Sequence[CfnTemplate.SheetVisualScopingConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class SeriesItemProperty(Struct):
        data_field_series_item: CfnTemplate.DataFieldSeriesItemProperty | Mapping[str, Any] | IResolvable | None = None
        field_series_item: CfnTemplate.FieldSeriesItemProperty | Mapping[str, Any] | IResolvable | None = None
    class SetParameterValueConfigurationProperty(Struct):
        destination_parameter_name: str
        value: CfnTemplate.DestinationParameterValueConfigurationProperty | Mapping[str, Any] | IResolvable
    class ShapeConditionalFormatProperty(Struct):
        background_color: CfnTemplate.ConditionalFormattingColorProperty | Mapping[str, Any] | IResolvable
    class SheetControlInfoIconLabelOptionsProperty(Struct):
        info_icon_text: str | None = None
        visibility: str | None = None
    class SheetControlLayoutConfigurationProperty(Struct):
        grid_layout: CfnTemplate.GridLayoutConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class SheetControlLayoutProperty(Struct):
        configuration: CfnTemplate.SheetControlLayoutConfigurationProperty | Mapping[str, Any] | IResolvable
    class SheetDefinitionProperty(Struct):
        sheet_id: str
        content_type: str | None = None
        description: str | None = None
        filter_controls: Sequence[CfnTemplate.FilterControlProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        images: Sequence[CfnTemplate.SheetImageProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        layouts: Sequence[CfnTemplate.LayoutProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        name: str | None = None
        parameter_controls: Sequence[CfnTemplate.ParameterControlProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        sheet_control_layouts: Sequence[CfnTemplate.SheetControlLayoutProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        text_boxes: Sequence[CfnTemplate.SheetTextBoxProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        title: str | None = None
        visuals: Sequence[CfnTemplate.VisualProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class SheetElementConfigurationOverridesProperty(Struct):
        visibility: str | None = None
    class SheetElementRenderingRuleProperty(Struct):
        configuration_overrides: CfnTemplate.SheetElementConfigurationOverridesProperty | Mapping[str, Any] | IResolvable
        expression: str
    class SheetImageProperty(Struct):
        sheet_image_id: str
        source: CfnTemplate.SheetImageSourceProperty | Mapping[str, Any] | IResolvable
        actions: Sequence[CfnTemplate.ImageCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        image_content_alt_text: str | None = None
        interactions: CfnTemplate.ImageInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        scaling: CfnTemplate.SheetImageScalingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        tooltip: CfnTemplate.SheetImageTooltipConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class SheetImageScalingConfigurationProperty(Struct):
        scaling_type: str | None = None
    class SheetImageSourceProperty(Struct):
        sheet_image_static_file_source: CfnTemplate.SheetImageStaticFileSourceProperty | Mapping[str, Any] | IResolvable | None = None
    class SheetImageStaticFileSourceProperty(Struct):
        static_file_id: str
    class SheetImageTooltipConfigurationProperty(Struct):
        tooltip_text: CfnTemplate.SheetImageTooltipTextProperty | Mapping[str, Any] | IResolvable | None = None
        visibility: str | None = None
    class SheetImageTooltipTextProperty(Struct):
        plain_text: str | None = None
    class SheetLayoutGroupMemberProperty(Struct):
        id: str
        type: str
    class SheetLayoutGroupProperty(Struct):
        id: str
        members: Sequence[CfnTemplate.SheetLayoutGroupMemberProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class SheetProperty(Struct):
        name: str | None = None
        sheet_id: str | None = None
    class SheetTextBoxProperty(Struct):
        sheet_text_box_id: str
        content: str | None = None
    class SheetVisualScopingConfigurationProperty(Struct):
        scope: str
        sheet_id: str
        visual_ids: Sequence[str] | None = None
    class ShortFormatTextProperty(Struct):
        plain_text: str | None = None
        rich_text: str | None = None
    class SimpleClusterMarkerProperty(Struct):
        color: str | None = None
    class SingleAxisOptionsProperty(Struct):
        y_axis_options: CfnTemplate.YAxisOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class SliderControlDisplayOptionsProperty(Struct):
        info_icon_label_options: CfnTemplate.SheetControlInfoIconLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title_options: CfnTemplate.LabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class SmallMultiplesAxisPropertiesProperty(Struct):
        placement: str | None = None
        scale: str | None = None
    class SmallMultiplesOptionsProperty(Struct):
        max_visible_columns: float | None = None
        max_visible_rows: float | None = None
        panel_configuration: CfnTemplate.PanelConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        x_axis: CfnTemplate.SmallMultiplesAxisPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        y_axis: CfnTemplate.SmallMultiplesAxisPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
    class SpacingProperty(Struct):
        bottom: str | None = None
        left: str | None = None
        right: str | None = None
        top: str | None = None
    class SparklinesOptionsProperty(Struct):
        field_id: str
        x_axis_field: CfnTemplate.DimensionFieldProperty | Mapping[str, Any] | IResolvable
        all_points_marker: CfnTemplate.LineChartMarkerStyleSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        line_color: str | None = None
        line_interpolation: str | None = None
        max_value_marker: CfnTemplate.LineChartMarkerStyleSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        min_value_marker: CfnTemplate.LineChartMarkerStyleSettingsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_type: str | None = None
        y_axis_behavior: str | None = None
    class SpatialStaticFileProperty(Struct):
        static_file_id: str
        source: CfnTemplate.StaticFileSourceProperty | Mapping[str, Any] | IResolvable | None = None
    class StaticFileProperty(Struct):
        image_static_file: CfnTemplate.ImageStaticFileProperty | Mapping[str, Any] | IResolvable | None = None
        spatial_static_file: CfnTemplate.SpatialStaticFileProperty | Mapping[str, Any] | IResolvable | None = None
    class StaticFileS3SourceOptionsProperty(Struct):
        bucket_name: str
        object_key: str
        region: str
    class StaticFileSourceProperty(Struct):
        s3_options: CfnTemplate.StaticFileS3SourceOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        url_options: CfnTemplate.StaticFileUrlSourceOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class StaticFileUrlSourceOptionsProperty(Struct):
        url: str
    class StringDefaultValuesProperty(Struct):
        dynamic_value: CfnTemplate.DynamicDefaultValueProperty | Mapping[str, Any] | IResolvable | None = None
        static_values: Sequence[str] | None = None
    class StringFormatConfigurationProperty(Struct):
        null_value_format_configuration: CfnTemplate.NullValueFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        numeric_format_configuration: CfnTemplate.NumericFormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class StringParameterDeclarationProperty(Struct):
        name: str
        parameter_value_type: str
        default_values: CfnTemplate.StringDefaultValuesProperty | Mapping[str, Any] | IResolvable | None = None
        mapped_data_set_parameters: Sequence[CfnTemplate.MappedDataSetParameterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        value_when_unset: CfnTemplate.StringValueWhenUnsetConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class StringValueWhenUnsetConfigurationProperty(Struct):
        custom_value: str | None = None
        value_when_unset_option: str | None = None
    class SubtotalOptionsProperty(Struct):
        custom_label: str | None = None
        field_level: str | None = None
        field_level_options: Sequence[CfnTemplate.PivotTableFieldSubtotalOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        metric_header_cell_style: CfnTemplate.TableCellStyleProperty | Mapping[str, Any] | IResolvable | None = None
        style_targets: Sequence[CfnTemplate.TableStyleTargetProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        total_cell_style: CfnTemplate.TableCellStyleProperty | Mapping[str, Any] | IResolvable | None = None
        totals_visibility: str | None = None
        value_cell_style: CfnTemplate.TableCellStyleProperty | Mapping[str, Any] | IResolvable | None = None
    class TableAggregatedFieldWellsProperty(Struct):
        group_by: Sequence[CfnTemplate.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        values: Sequence[CfnTemplate.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class TableBorderOptionsProperty(Struct):
        color: str | None = None
        style: str | None = None
        thickness: float | None = None
    class TableCellConditionalFormattingProperty(Struct):
        field_id: str
        text_format: CfnTemplate.TextConditionalFormatProperty | Mapping[str, Any] | IResolvable | None = None
    class TableCellImageSizingConfigurationProperty(Struct):
        table_cell_image_scaling_configuration: str | None = None
    class TableCellStyleProperty(Struct):
        background_color: str | None = None
        border: CfnTemplate.GlobalTableBorderOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        font_configuration: CfnTemplate.FontConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        height: float | None = None
        horizontal_text_alignment: str | None = None
        text_wrap: str | None = None
        vertical_text_alignment: str | None = None
        visibility: str | None = None
    class TableConditionalFormattingOptionProperty(Struct):
        cell: CfnTemplate.TableCellConditionalFormattingProperty | Mapping[str, Any] | IResolvable | None = None
        row: CfnTemplate.TableRowConditionalFormattingProperty | Mapping[str, Any] | IResolvable | None = None
    class TableConditionalFormattingProperty(Struct):
        conditional_formatting_options: Sequence[CfnTemplate.TableConditionalFormattingOptionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class TableConfigurationProperty(Struct):
        field_options: CfnTemplate.TableFieldOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        field_wells: CfnTemplate.TableFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
        interactions: CfnTemplate.VisualInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        paginated_report_options: CfnTemplate.TablePaginatedReportOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        sort_configuration: CfnTemplate.TableSortConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        table_inline_visualizations: Sequence[CfnTemplate.TableInlineVisualizationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        table_options: CfnTemplate.TableOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        total_options: CfnTemplate.TotalOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class TableFieldCustomIconContentProperty(Struct):
        icon: str | None = None
    class TableFieldCustomTextContentProperty(Struct):
        font_configuration: CfnTemplate.FontConfigurationProperty | Mapping[str, Any] | IResolvable
        value: str | None = None
    class TableFieldImageConfigurationProperty(Struct):
        sizing_options: CfnTemplate.TableCellImageSizingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class TableFieldLinkConfigurationProperty(Struct):
        content: CfnTemplate.TableFieldLinkContentConfigurationProperty | Mapping[str, Any] | IResolvable
        target: str
    class TableFieldLinkContentConfigurationProperty(Struct):
        custom_icon_content: CfnTemplate.TableFieldCustomIconContentProperty | Mapping[str, Any] | IResolvable | None = None
        custom_text_content: CfnTemplate.TableFieldCustomTextContentProperty | Mapping[str, Any] | IResolvable | None = None
    class TableFieldOptionProperty(Struct):
        field_id: str
        custom_label: str | None = None
        url_styling: CfnTemplate.TableFieldURLConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        visibility: str | None = None
        width: str | None = None
    class TableFieldOptionsProperty(Struct):
        order: Sequence[str] | None = None
        pinned_field_options: CfnTemplate.TablePinnedFieldOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        selected_field_options: Sequence[CfnTemplate.TableFieldOptionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        transposed_table_options: Sequence[CfnTemplate.TransposedTableOptionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class TableFieldURLConfigurationProperty(Struct):
        image_configuration: CfnTemplate.TableFieldImageConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        link_configuration: CfnTemplate.TableFieldLinkConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class TableFieldWellsProperty(Struct):
        table_aggregated_field_wells: CfnTemplate.TableAggregatedFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
        table_unaggregated_field_wells: CfnTemplate.TableUnaggregatedFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
    class TableInlineVisualizationProperty(Struct):
        data_bars: CfnTemplate.DataBarsOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        sparklines: CfnTemplate.SparklinesOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class TableOptionsProperty(Struct):
        cell_style: CfnTemplate.TableCellStyleProperty | Mapping[str, Any] | IResolvable | None = None
        header_style: CfnTemplate.TableCellStyleProperty | Mapping[str, Any] | IResolvable | None = None
        orientation: str | None = None
        row_alternate_color_options: CfnTemplate.RowAlternateColorOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class TablePaginatedReportOptionsProperty(Struct):
        overflow_column_header_visibility: str | None = None
        vertical_overflow_visibility: str | None = None
    class TablePinnedFieldOptionsProperty(Struct):
        pinned_left_fields: Sequence[str] | None = None
    class TableRowConditionalFormattingProperty(Struct):
        background_color: CfnTemplate.ConditionalFormattingColorProperty | Mapping[str, Any] | IResolvable | None = None
        text_color: CfnTemplate.ConditionalFormattingColorProperty | Mapping[str, Any] | IResolvable | None = None
    class TableSideBorderOptionsProperty(Struct):
        bottom: CfnTemplate.TableBorderOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        inner_horizontal: CfnTemplate.TableBorderOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        inner_vertical: CfnTemplate.TableBorderOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        left: CfnTemplate.TableBorderOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        right: CfnTemplate.TableBorderOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        top: CfnTemplate.TableBorderOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class TableSortConfigurationProperty(Struct):
        pagination_configuration: CfnTemplate.PaginationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        row_sort: Sequence[CfnTemplate.FieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class TableStyleTargetProperty(Struct):
        cell_type: str
    class TableUnaggregatedFieldWellsProperty(Struct):
        values: Sequence[CfnTemplate.UnaggregatedFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class TableVisualProperty(Struct):
        visual_id: str
        actions: Sequence[CfnTemplate.VisualCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        chart_configuration: CfnTemplate.TableConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        conditional_formatting: CfnTemplate.TableConditionalFormattingProperty | Mapping[str, Any] | IResolvable | None = None
        subtitle: CfnTemplate.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnTemplate.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_content_alt_text: str | None = None
    class TemplateErrorProperty(Struct):
        message: str | None = None
        type: str | None = None
        violated_entities: Sequence[CfnTemplate.EntityProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class TemplateSourceAnalysisProperty(Struct):
        arn: str
        data_set_references: Sequence[CfnTemplate.DataSetReferenceProperty | Mapping[str, Any] | IResolvable] | IResolvable
        topic_references: Sequence[CfnTemplate.TopicReferenceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class TemplateSourceEntityProperty(Struct):
        source_analysis: CfnTemplate.TemplateSourceAnalysisProperty | Mapping[str, Any] | IResolvable | None = None
        source_template: CfnTemplate.TemplateSourceTemplateProperty | Mapping[str, Any] | IResolvable | None = None
    class TemplateSourceTemplateProperty(Struct):
        arn: str
    class TemplateVersionDefinitionProperty(Struct):
        data_set_configurations: Sequence[CfnTemplate.DataSetConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable
        analysis_defaults: CfnTemplate.AnalysisDefaultsProperty | Mapping[str, Any] | IResolvable | None = None
        calculated_fields: Sequence[CfnTemplate.CalculatedFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        column_configurations: Sequence[CfnTemplate.ColumnConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        filter_groups: Sequence[CfnTemplate.FilterGroupProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        options: CfnTemplate.AssetOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        parameter_declarations: Sequence[CfnTemplate.ParameterDeclarationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        query_execution_options: CfnTemplate.QueryExecutionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        sheets: Sequence[CfnTemplate.SheetDefinitionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        static_files: Sequence[CfnTemplate.StaticFileProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        topic_configurations: Sequence[CfnTemplate.TopicConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class TemplateVersionProperty(Struct):
        created_time: str | None = None
        data_set_configurations: Sequence[CfnTemplate.DataSetConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        description: str | None = None
        errors: Sequence[CfnTemplate.TemplateErrorProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        sheets: Sequence[CfnTemplate.SheetProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        source_entity_arn: str | None = None
        status: str | None = None
        theme_arn: str | None = None
        version_number: float | None = None
    class TextAreaControlDisplayOptionsProperty(Struct):
        info_icon_label_options: CfnTemplate.SheetControlInfoIconLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        placeholder_options: CfnTemplate.TextControlPlaceholderOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title_options: CfnTemplate.LabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class TextConditionalFormatProperty(Struct):
        background_color: CfnTemplate.ConditionalFormattingColorProperty | Mapping[str, Any] | IResolvable | None = None
        icon: CfnTemplate.ConditionalFormattingIconProperty | Mapping[str, Any] | IResolvable | None = None
        text_color: CfnTemplate.ConditionalFormattingColorProperty | Mapping[str, Any] | IResolvable | None = None
    class TextControlPlaceholderOptionsProperty(Struct):
        visibility: str | None = None
    class TextFieldControlDisplayOptionsProperty(Struct):
        info_icon_label_options: CfnTemplate.SheetControlInfoIconLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        placeholder_options: CfnTemplate.TextControlPlaceholderOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title_options: CfnTemplate.LabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class ThousandSeparatorOptionsProperty(Struct):
        grouping_style: str | None = None
        symbol: str | None = None
        visibility: str | None = None
    class TimeBasedForecastPropertiesProperty(Struct):
        lower_boundary: float | None = None
        periods_backward: float | None = None
        periods_forward: float | None = None
        prediction_interval: float | None = None
        seasonality: float | None = None
        upper_boundary: float | None = None
    class TimeEqualityFilterProperty(Struct):
        column: CfnTemplate.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        filter_id: str
        default_filter_control_configuration: CfnTemplate.DefaultFilterControlConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        parameter_name: str | None = None
        rolling_date: CfnTemplate.RollingDateConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        time_granularity: str | None = None
        value: str | None = None
    class TimeRangeDrillDownFilterProperty(Struct):
        column: CfnTemplate.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        range_maximum: str
        range_minimum: str
        time_granularity: str
    class TimeRangeFilterProperty(Struct):
        column: CfnTemplate.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        filter_id: str
        null_option: str
        default_filter_control_configuration: CfnTemplate.DefaultFilterControlConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        exclude_period_configuration: CfnTemplate.ExcludePeriodConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        include_maximum: bool | IResolvable | None = None
        include_minimum: bool | IResolvable | None = None
        range_maximum_value: CfnTemplate.TimeRangeFilterValueProperty | Mapping[str, Any] | IResolvable | None = None
        range_minimum_value: CfnTemplate.TimeRangeFilterValueProperty | Mapping[str, Any] | IResolvable | None = None
        time_granularity: str | None = None
    class TimeRangeFilterValueProperty(Struct):
        parameter: str | None = None
        rolling_date: CfnTemplate.RollingDateConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        static_value: str | None = None
    class TooltipItemProperty(Struct):
        column_tooltip_item: CfnTemplate.ColumnTooltipItemProperty | Mapping[str, Any] | IResolvable | None = None
        field_tooltip_item: CfnTemplate.FieldTooltipItemProperty | Mapping[str, Any] | IResolvable | None = None
    class TooltipOptionsProperty(Struct):
        field_based_tooltip: CfnTemplate.FieldBasedTooltipProperty | Mapping[str, Any] | IResolvable | None = None
        selected_tooltip_type: str | None = None
        tooltip_visibility: str | None = None
    class TopBottomFilterProperty(Struct):
        aggregation_sort_configurations: Sequence[CfnTemplate.AggregationSortConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable
        column: CfnTemplate.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        filter_id: str
        default_filter_control_configuration: CfnTemplate.DefaultFilterControlConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        limit: float | None = None
        parameter_name: str | None = None
        time_granularity: str | None = None
    class TopBottomMoversComputationProperty(Struct):
        computation_id: str
        type: str
        category: CfnTemplate.DimensionFieldProperty | Mapping[str, Any] | IResolvable | None = None
        mover_size: float | None = None
        name: str | None = None
        sort_order: str | None = None
        time: CfnTemplate.DimensionFieldProperty | Mapping[str, Any] | IResolvable | None = None
        value: CfnTemplate.MeasureFieldProperty | Mapping[str, Any] | IResolvable | None = None
    class TopBottomRankedComputationProperty(Struct):
        computation_id: str
        type: str
        category: CfnTemplate.DimensionFieldProperty | Mapping[str, Any] | IResolvable | None = None
        name: str | None = None
        result_size: float | None = None
        value: CfnTemplate.MeasureFieldProperty | Mapping[str, Any] | IResolvable | None = None
    class TopicConfigurationProperty(Struct):
        column_group_schema_list: Sequence[CfnTemplate.ColumnGroupSchemaProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        data_set_schema: CfnTemplate.DataSetSchemaProperty | Mapping[str, Any] | IResolvable | None = None
        placeholder: str | None = None
    class TopicReferenceProperty(Struct):
        topic_arn: str
        topic_placeholder: str
    class TotalAggregationComputationProperty(Struct):
        computation_id: str
        name: str | None = None
        value: CfnTemplate.MeasureFieldProperty | Mapping[str, Any] | IResolvable | None = None
    class TotalAggregationFunctionProperty(Struct):
        simple_total_aggregation_function: str | None = None
    class TotalAggregationOptionProperty(Struct):
        field_id: str
        total_aggregation_function: CfnTemplate.TotalAggregationFunctionProperty | Mapping[str, Any] | IResolvable
    class TotalOptionsProperty(Struct):
        custom_label: str | None = None
        placement: str | None = None
        scroll_status: str | None = None
        total_aggregation_options: Sequence[CfnTemplate.TotalAggregationOptionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        total_cell_style: CfnTemplate.TableCellStyleProperty | Mapping[str, Any] | IResolvable | None = None
        totals_visibility: str | None = None
    class TransposedTableOptionProperty(Struct):
        column_type: str
        column_index: float | None = None
        column_width: str | None = None
    class TreeMapAggregatedFieldWellsProperty(Struct):
        colors: Sequence[CfnTemplate.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        groups: Sequence[CfnTemplate.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        sizes: Sequence[CfnTemplate.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class TreeMapConfigurationProperty(Struct):
        color_label_options: CfnTemplate.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        color_scale: CfnTemplate.ColorScaleProperty | Mapping[str, Any] | IResolvable | None = None
        data_labels: CfnTemplate.DataLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        field_wells: CfnTemplate.TreeMapFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
        group_label_options: CfnTemplate.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        interactions: CfnTemplate.VisualInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        legend: CfnTemplate.LegendOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        size_label_options: CfnTemplate.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        sort_configuration: CfnTemplate.TreeMapSortConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        tooltip: CfnTemplate.TooltipOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class TreeMapFieldWellsProperty(Struct):
        tree_map_aggregated_field_wells: CfnTemplate.TreeMapAggregatedFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
    class TreeMapSortConfigurationProperty(Struct):
        tree_map_group_items_limit_configuration: CfnTemplate.ItemsLimitConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        tree_map_sort: Sequence[CfnTemplate.FieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class TreeMapVisualProperty(Struct):
        visual_id: str
        actions: Sequence[CfnTemplate.VisualCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        chart_configuration: CfnTemplate.TreeMapConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        column_hierarchies: Sequence[CfnTemplate.ColumnHierarchyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        subtitle: CfnTemplate.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnTemplate.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_content_alt_text: str | None = None
    class TrendArrowOptionsProperty(Struct):
        visibility: str | None = None
    class UnaggregatedFieldProperty(Struct):
        column: CfnTemplate.ColumnIdentifierProperty | Mapping[str, Any] | IResolvable
        field_id: str
        format_configuration: CfnTemplate.FormatConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class UniqueValuesComputationProperty(Struct):
        computation_id: str
        category: CfnTemplate.DimensionFieldProperty | Mapping[str, Any] | IResolvable | None = None
        name: str | None = None
    class ValidationStrategyProperty(Struct):
        mode: str
    class VisibleRangeOptionsProperty(Struct):
        percent_range: CfnTemplate.PercentVisibleRangeProperty | Mapping[str, Any] | IResolvable | None = None
    class VisualCustomActionOperationProperty(Struct):
        filter_operation: CfnTemplate.CustomActionFilterOperationProperty | Mapping[str, Any] | IResolvable | None = None
        navigation_operation: CfnTemplate.CustomActionNavigationOperationProperty | Mapping[str, Any] | IResolvable | None = None
        set_parameters_operation: CfnTemplate.CustomActionSetParametersOperationProperty | Mapping[str, Any] | IResolvable | None = None
        url_operation: CfnTemplate.CustomActionURLOperationProperty | Mapping[str, Any] | IResolvable | None = None
    class VisualCustomActionProperty(Struct):
        action_operations: Sequence[CfnTemplate.VisualCustomActionOperationProperty | Mapping[str, Any] | IResolvable] | IResolvable
        custom_action_id: str
        name: str
        trigger: str
        status: str | None = None
    class VisualInteractionOptionsProperty(Struct):
        context_menu_option: CfnTemplate.ContextMenuOptionProperty | Mapping[str, Any] | IResolvable | None = None
        visual_menu_option: CfnTemplate.VisualMenuOptionProperty | Mapping[str, Any] | IResolvable | None = None
    class VisualMenuOptionProperty(Struct):
        availability_status: str | None = None
    class VisualPaletteProperty(Struct):
        chart_color: str | None = None
        color_map: Sequence[CfnTemplate.DataPathColorProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class VisualProperty(Struct):
        bar_chart_visual: CfnTemplate.BarChartVisualProperty | Mapping[str, Any] | IResolvable | None = None
        box_plot_visual: CfnTemplate.BoxPlotVisualProperty | Mapping[str, Any] | IResolvable | None = None
        combo_chart_visual: CfnTemplate.ComboChartVisualProperty | Mapping[str, Any] | IResolvable | None = None
        custom_content_visual: CfnTemplate.CustomContentVisualProperty | Mapping[str, Any] | IResolvable | None = None
        empty_visual: CfnTemplate.EmptyVisualProperty | Mapping[str, Any] | IResolvable | None = None
        filled_map_visual: CfnTemplate.FilledMapVisualProperty | Mapping[str, Any] | IResolvable | None = None
        funnel_chart_visual: CfnTemplate.FunnelChartVisualProperty | Mapping[str, Any] | IResolvable | None = None
        gauge_chart_visual: CfnTemplate.GaugeChartVisualProperty | Mapping[str, Any] | IResolvable | None = None
        geospatial_map_visual: CfnTemplate.GeospatialMapVisualProperty | Mapping[str, Any] | IResolvable | None = None
        heat_map_visual: CfnTemplate.HeatMapVisualProperty | Mapping[str, Any] | IResolvable | None = None
        histogram_visual: CfnTemplate.HistogramVisualProperty | Mapping[str, Any] | IResolvable | None = None
        insight_visual: CfnTemplate.InsightVisualProperty | Mapping[str, Any] | IResolvable | None = None
        kpi_visual: CfnTemplate.KPIVisualProperty | Mapping[str, Any] | IResolvable | None = None
        layer_map_visual: CfnTemplate.LayerMapVisualProperty | Mapping[str, Any] | IResolvable | None = None
        line_chart_visual: CfnTemplate.LineChartVisualProperty | Mapping[str, Any] | IResolvable | None = None
        pie_chart_visual: CfnTemplate.PieChartVisualProperty | Mapping[str, Any] | IResolvable | None = None
        pivot_table_visual: CfnTemplate.PivotTableVisualProperty | Mapping[str, Any] | IResolvable | None = None
        plugin_visual: CfnTemplate.PluginVisualProperty | Mapping[str, Any] | IResolvable | None = None
        radar_chart_visual: CfnTemplate.RadarChartVisualProperty | Mapping[str, Any] | IResolvable | None = None
        sankey_diagram_visual: CfnTemplate.SankeyDiagramVisualProperty | Mapping[str, Any] | IResolvable | None = None
        scatter_plot_visual: CfnTemplate.ScatterPlotVisualProperty | Mapping[str, Any] | IResolvable | None = None
        table_visual: CfnTemplate.TableVisualProperty | Mapping[str, Any] | IResolvable | None = None
        tree_map_visual: CfnTemplate.TreeMapVisualProperty | Mapping[str, Any] | IResolvable | None = None
        waterfall_visual: CfnTemplate.WaterfallVisualProperty | Mapping[str, Any] | IResolvable | None = None
        word_cloud_visual: CfnTemplate.WordCloudVisualProperty | Mapping[str, Any] | IResolvable | None = None
    class VisualSubtitleLabelOptionsProperty(Struct):
        format_text: CfnTemplate.LongFormatTextProperty | Mapping[str, Any] | IResolvable | None = None
        visibility: str | None = None
    class VisualTitleLabelOptionsProperty(Struct):
        format_text: CfnTemplate.ShortFormatTextProperty | Mapping[str, Any] | IResolvable | None = None
        visibility: str | None = None
    class WaterfallChartAggregatedFieldWellsProperty(Struct):
        breakdowns: Sequence[CfnTemplate.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        categories: Sequence[CfnTemplate.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        values: Sequence[CfnTemplate.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class WaterfallChartColorConfigurationProperty(Struct):
        group_color_configuration: CfnTemplate.WaterfallChartGroupColorConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class WaterfallChartConfigurationProperty(Struct):
        category_axis_display_options: CfnTemplate.AxisDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        category_axis_label_options: CfnTemplate.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        color_configuration: CfnTemplate.WaterfallChartColorConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        data_labels: CfnTemplate.DataLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        field_wells: CfnTemplate.WaterfallChartFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
        interactions: CfnTemplate.VisualInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        legend: CfnTemplate.LegendOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        primary_y_axis_display_options: CfnTemplate.AxisDisplayOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        primary_y_axis_label_options: CfnTemplate.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        sort_configuration: CfnTemplate.WaterfallChartSortConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        visual_palette: CfnTemplate.VisualPaletteProperty | Mapping[str, Any] | IResolvable | None = None
        waterfall_chart_options: CfnTemplate.WaterfallChartOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class WaterfallChartFieldWellsProperty(Struct):
        waterfall_chart_aggregated_field_wells: CfnTemplate.WaterfallChartAggregatedFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
    class WaterfallChartGroupColorConfigurationProperty(Struct):
        negative_bar_color: str | None = None
        positive_bar_color: str | None = None
        total_bar_color: str | None = None
    class WaterfallChartOptionsProperty(Struct):
        total_bar_label: str | None = None
    class WaterfallChartSortConfigurationProperty(Struct):
        breakdown_items_limit: CfnTemplate.ItemsLimitConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        category_sort: Sequence[CfnTemplate.FieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class WaterfallVisualProperty(Struct):
        visual_id: str
        actions: Sequence[CfnTemplate.VisualCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        chart_configuration: CfnTemplate.WaterfallChartConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        column_hierarchies: Sequence[CfnTemplate.ColumnHierarchyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        subtitle: CfnTemplate.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnTemplate.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_content_alt_text: str | None = None
    class WhatIfPointScenarioProperty(Struct):
        date: str
        value: float
    class WhatIfRangeScenarioProperty(Struct):
        end_date: str
        start_date: str
        value: float
    class WordCloudAggregatedFieldWellsProperty(Struct):
        group_by: Sequence[CfnTemplate.DimensionFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        size: Sequence[CfnTemplate.MeasureFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class WordCloudChartConfigurationProperty(Struct):
        category_label_options: CfnTemplate.ChartAxisLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        field_wells: CfnTemplate.WordCloudFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
        interactions: CfnTemplate.VisualInteractionOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        sort_configuration: CfnTemplate.WordCloudSortConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        word_cloud_options: CfnTemplate.WordCloudOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class WordCloudFieldWellsProperty(Struct):
        word_cloud_aggregated_field_wells: CfnTemplate.WordCloudAggregatedFieldWellsProperty | Mapping[str, Any] | IResolvable | None = None
    class WordCloudOptionsProperty(Struct):
        cloud_layout: str | None = None
        maximum_string_length: float | None = None
        word_casing: str | None = None
        word_orientation: str | None = None
        word_padding: str | None = None
        word_scaling: str | None = None
    class WordCloudSortConfigurationProperty(Struct):
        category_items_limit: CfnTemplate.ItemsLimitConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        category_sort: Sequence[CfnTemplate.FieldSortOptionsProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class WordCloudVisualProperty(Struct):
        visual_id: str
        actions: Sequence[CfnTemplate.VisualCustomActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        chart_configuration: CfnTemplate.WordCloudChartConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        column_hierarchies: Sequence[CfnTemplate.ColumnHierarchyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        subtitle: CfnTemplate.VisualSubtitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        title: CfnTemplate.VisualTitleLabelOptionsProperty | Mapping[str, Any] | IResolvable | None = None
        visual_content_alt_text: str | None = None
    class YAxisOptionsProperty(Struct):
        y_axis: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        aws_account_id: str,
        template_id: str,
        definition: CfnTemplate.TemplateVersionDefinitionProperty | Mapping[str, Any] | IResolvable | None = None,
        name: str | None = None,
        permissions: Sequence[CfnTemplate.ResourcePermissionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        source_entity: CfnTemplate.TemplateSourceEntityProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        validation_strategy: CfnTemplate.ValidationStrategyProperty | Mapping[str, Any] | IResolvable | None = None,
        version_description: str | None = None,
    ) -> None: ...
    aws_account_id: str
    template_id: str
    definition: CfnTemplate.TemplateVersionDefinitionProperty | IResolvable | None
    name: str | None
    permissions: Sequence[CfnTemplate.ResourcePermissionProperty | IResolvable] | IResolvable | None
    source_entity: CfnTemplate.TemplateSourceEntityProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    validation_strategy: CfnTemplate.ValidationStrategyProperty | IResolvable | None
    version_description: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_time(self) -> str: ...
    @property
    def attr_last_updated_time(self) -> str: ...
    @property
    def attr_version(self) -> IResolvable: ...
    @property
    def attr_version_created_time(self) -> str: ...
    @property
    def attr_version_data_set_configurations(self) -> IResolvable: ...
    @property
    def attr_version_description(self) -> str: ...
    @property
    def attr_version_errors(self) -> IResolvable: ...
    @property
    def attr_version_sheets(self) -> IResolvable: ...
    @property
    def attr_version_source_entity_arn(self) -> str: ...
    @property
    def attr_version_status(self) -> str: ...
    @property
    def attr_version_theme_arn(self) -> str: ...
    @property
    def attr_version_version_number(self) -> IResolvable: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def template_ref(self) -> _aws_quicksight.TemplateReference: ...
    @staticmethod
    def arn_for_template(resource: _aws_quicksight.ITemplateRef) -> str: ...
    @staticmethod
    def is_cfn_template(x: Any) -> bool: ...

class CfnTemplateProps(Struct):
    aws_account_id: str
    template_id: str
    definition: CfnTemplate.TemplateVersionDefinitionProperty | Mapping[str, Any] | IResolvable | None = None
    name: str | None = None
    permissions: Sequence[CfnTemplate.ResourcePermissionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    source_entity: CfnTemplate.TemplateSourceEntityProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    validation_strategy: CfnTemplate.ValidationStrategyProperty | Mapping[str, Any] | IResolvable | None = None
    version_description: str | None = None

class CfnTheme(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class BorderStyleProperty(Struct):
        color: str | None = None
        show: bool | IResolvable | None = None
        width: str | None = None
    class DataColorPaletteProperty(Struct):
        colors: Sequence[str] | None = None
        empty_fill_color: str | None = None
        min_max_gradient: Sequence[str] | None = None
    class FontConfigurationProperty(Struct):
        font_color: str | None = None
        font_decoration: str | None = None
        font_family: str | None = None
        font_size: CfnTheme.FontSizeProperty | Mapping[str, Any] | IResolvable | None = None
        font_style: str | None = None
        font_weight: CfnTheme.FontWeightProperty | Mapping[str, Any] | IResolvable | None = None
    class FontProperty(Struct):
        font_family: str | None = None
    class FontSizeProperty(Struct):
        absolute: str | None = None
    class FontWeightProperty(Struct):
        name: str | None = None
    class GutterStyleProperty(Struct):
        show: bool | IResolvable | None = None
    class MarginStyleProperty(Struct):
        show: bool | IResolvable | None = None
    class ResourcePermissionProperty(Struct):
        actions: Sequence[str]
        principal: str
        resource: str | None = None
    class SheetBackgroundStyleProperty(Struct):
        color: str | None = None
        gradient: str | None = None
    class SheetStyleProperty(Struct):
        background: CfnTheme.SheetBackgroundStyleProperty | Mapping[str, Any] | IResolvable | None = None
        tile: CfnTheme.TileStyleProperty | Mapping[str, Any] | IResolvable | None = None
        tile_layout: CfnTheme.TileLayoutStyleProperty | Mapping[str, Any] | IResolvable | None = None
    class ThemeConfigurationProperty(Struct):
        data_color_palette: CfnTheme.DataColorPaletteProperty | Mapping[str, Any] | IResolvable | None = None
        sheet: CfnTheme.SheetStyleProperty | Mapping[str, Any] | IResolvable | None = None
        typography: CfnTheme.TypographyProperty | Mapping[str, Any] | IResolvable | None = None
        ui_color_palette: CfnTheme.UIColorPaletteProperty | Mapping[str, Any] | IResolvable | None = None
    class ThemeErrorProperty(Struct):
        message: str | None = None
        type: str | None = None
    class ThemeVersionProperty(Struct):
        arn: str | None = None
        base_theme_id: str | None = None
        configuration: CfnTheme.ThemeConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        created_time: str | None = None
        description: str | None = None
        errors: Sequence[CfnTheme.ThemeErrorProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        status: str | None = None
        version_number: float | None = None
    class TileLayoutStyleProperty(Struct):
        gutter: CfnTheme.GutterStyleProperty | Mapping[str, Any] | IResolvable | None = None
        margin: CfnTheme.MarginStyleProperty | Mapping[str, Any] | IResolvable | None = None
    class TileStyleProperty(Struct):
        background_color: str | None = None
        border: CfnTheme.BorderStyleProperty | Mapping[str, Any] | IResolvable | None = None
        border_radius: str | None = None
        padding: str | None = None
    class TypographyProperty(Struct):
        axis_label_font_configuration: CfnTheme.FontConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        axis_title_font_configuration: CfnTheme.FontConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        data_label_font_configuration: CfnTheme.FontConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        font_families: Sequence[CfnTheme.FontProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        legend_title_font_configuration: CfnTheme.FontConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        legend_value_font_configuration: CfnTheme.FontConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        visual_subtitle_font_configuration: CfnTheme.VisualSubtitleFontConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        visual_title_font_configuration: CfnTheme.VisualTitleFontConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class UIColorPaletteProperty(Struct):
        accent: str | None = None
        accent_foreground: str | None = None
        danger: str | None = None
        danger_foreground: str | None = None
        dimension: str | None = None
        dimension_foreground: str | None = None
        measure: str | None = None
        measure_foreground: str | None = None
        primary_background: str | None = None
        primary_foreground: str | None = None
        secondary_background: str | None = None
        secondary_foreground: str | None = None
        success: str | None = None
        success_foreground: str | None = None
        warning: str | None = None
        warning_foreground: str | None = None
    class VisualSubtitleFontConfigurationProperty(Struct):
        font_configuration: CfnTheme.FontConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        text_alignment: str | None = None
        text_transform: str | None = None
    class VisualTitleFontConfigurationProperty(Struct):
        font_configuration: CfnTheme.FontConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
        text_alignment: str | None = None
        text_transform: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        aws_account_id: str,
        base_theme_id: str,
        configuration: CfnTheme.ThemeConfigurationProperty | Mapping[str, Any] | IResolvable,
        name: str,
        theme_id: str,
        permissions: Sequence[CfnTheme.ResourcePermissionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        version_description: str | None = None,
    ) -> None: ...
    aws_account_id: str
    base_theme_id: str
    configuration: CfnTheme.ThemeConfigurationProperty | IResolvable
    name: str
    theme_id: str
    permissions: Sequence[CfnTheme.ResourcePermissionProperty | IResolvable] | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    version_description: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_time(self) -> str: ...
    @property
    def attr_last_updated_time(self) -> str: ...
    @property
    def attr_type(self) -> str: ...
    @property
    def attr_version(self) -> IResolvable: ...
    @property
    def attr_version_arn(self) -> str: ...
    @property
    def attr_version_base_theme_id(self) -> str: ...
    @property
    def attr_version_configuration(self) -> IResolvable: ...
    @property
    def attr_version_configuration_data_color_palette(self) -> IResolvable: ...
    @property
    def attr_version_configuration_sheet(self) -> IResolvable: ...
    @property
    def attr_version_configuration_typography(self) -> IResolvable: ...
    @property
    def attr_version_configuration_ui_color_palette(self) -> IResolvable: ...
    @property
    def attr_version_created_time(self) -> str: ...
    @property
    def attr_version_description(self) -> str: ...
    @property
    def attr_version_errors(self) -> IResolvable: ...
    @property
    def attr_version_status(self) -> str: ...
    @property
    def attr_version_version_number(self) -> IResolvable: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def theme_ref(self) -> _aws_quicksight.ThemeReference: ...
    @staticmethod
    def arn_for_theme(resource: _aws_quicksight.IThemeRef) -> str: ...
    @staticmethod
    def is_cfn_theme(x: Any) -> bool: ...

class CfnThemeProps(Struct):
    aws_account_id: str
    base_theme_id: str
    configuration: CfnTheme.ThemeConfigurationProperty | Mapping[str, Any] | IResolvable
    name: str
    theme_id: str
    permissions: Sequence[CfnTheme.ResourcePermissionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    version_description: str | None = None

class CfnTopic(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CellValueSynonymProperty(Struct):
        cell_value: str | None = None
        synonyms: Sequence[str] | None = None
    class CollectiveConstantProperty(Struct):
        value_list: Sequence[str] | None = None
    class ComparativeOrderProperty(Struct):
        specifed_order: Sequence[str] | None = None
        treat_undefined_specified_values: str | None = None
        use_ordering: str | None = None
    class CustomInstructionsProperty(Struct):
        custom_instructions_string: str
    class DataAggregationProperty(Struct):
        dataset_row_date_granularity: str | None = None
        default_date_column_name: str | None = None
    class DatasetMetadataProperty(Struct):
        dataset_arn: str
        calculated_fields: Sequence[CfnTopic.TopicCalculatedFieldProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        columns: Sequence[CfnTopic.TopicColumnProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        data_aggregation: CfnTopic.DataAggregationProperty | Mapping[str, Any] | IResolvable | None = None
        dataset_description: str | None = None
        dataset_name: str | None = None
        filters: Sequence[CfnTopic.TopicFilterProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        named_entities: Sequence[CfnTopic.TopicNamedEntityProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class DefaultFormattingProperty(Struct):
        display_format: str | None = None
        display_format_options: CfnTopic.DisplayFormatOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    class DisplayFormatOptionsProperty(Struct):
        blank_cell_format: str | None = None
        currency_symbol: str | None = None
        date_format: str | None = None
        decimal_separator: str | None = None
        fraction_digits: float | None = None
        grouping_separator: str | None = None
        negative_format: CfnTopic.NegativeFormatProperty | Mapping[str, Any] | IResolvable | None = None
        prefix: str | None = None
        suffix: str | None = None
        unit_scaler: str | None = None
        use_blank_cell_format: bool | IResolvable | None = None
        use_grouping: bool | IResolvable | None = None
    class NamedEntityDefinitionMetricProperty(Struct):
        aggregation: str | None = None
        aggregation_function_parameters: Mapping[str, str] | IResolvable | None = None
    class NamedEntityDefinitionProperty(Struct):
        field_name: str | None = None
        metric: CfnTopic.NamedEntityDefinitionMetricProperty | Mapping[str, Any] | IResolvable | None = None
        property_name: str | None = None
        property_role: str | None = None
        property_usage: str | None = None
    class NegativeFormatProperty(Struct):
        prefix: str | None = None
        suffix: str | None = None
    class RangeConstantProperty(Struct):
        maximum: str | None = None
        minimum: str | None = None
    class SemanticEntityTypeProperty(Struct):
        sub_type_name: str | None = None
        type_name: str | None = None
        type_parameters: Mapping[str, str] | IResolvable | None = None
    class SemanticTypeProperty(Struct):
        falsey_cell_value: str | None = None
        falsey_cell_value_synonyms: Sequence[str] | None = None
        sub_type_name: str | None = None
        truthy_cell_value: str | None = None
        truthy_cell_value_synonyms: Sequence[str] | None = None
        type_name: str | None = None
        type_parameters: Mapping[str, str] | IResolvable | None = None
    class TopicCalculatedFieldProperty(Struct):
        calculated_field_name: str
        expression: str
        aggregation: str | None = None
        allowed_aggregations: Sequence[str] | None = None
        calculated_field_description: str | None = None
        calculated_field_synonyms: Sequence[str] | None = None
        cell_value_synonyms: Sequence[CfnTopic.CellValueSynonymProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        column_data_role: str | None = None
        comparative_order: CfnTopic.ComparativeOrderProperty | Mapping[str, Any] | IResolvable | None = None
        default_formatting: CfnTopic.DefaultFormattingProperty | Mapping[str, Any] | IResolvable | None = None
        disable_indexing: bool | IResolvable | None = None
        is_included_in_topic: bool | IResolvable | None = None
        never_aggregate_in_filter: bool | IResolvable | None = None
        non_additive: bool | IResolvable | None = None
        not_allowed_aggregations: Sequence[str] | None = None
        semantic_type: CfnTopic.SemanticTypeProperty | Mapping[str, Any] | IResolvable | None = None
        time_granularity: str | None = None
    class TopicCategoryFilterConstantProperty(Struct):
        collective_constant: CfnTopic.CollectiveConstantProperty | Mapping[str, Any] | IResolvable | None = None
        constant_type: str | None = None
        singular_constant: str | None = None
    class TopicCategoryFilterProperty(Struct):
        category_filter_function: str | None = None
        category_filter_type: str | None = None
        constant: CfnTopic.TopicCategoryFilterConstantProperty | Mapping[str, Any] | IResolvable | None = None
        inverse: bool | IResolvable | None = None
    class TopicColumnProperty(Struct):
        column_name: str
        aggregation: str | None = None
        allowed_aggregations: Sequence[str] | None = None
        cell_value_synonyms: Sequence[CfnTopic.CellValueSynonymProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        column_data_role: str | None = None
        column_description: str | None = None
        column_friendly_name: str | None = None
        column_synonyms: Sequence[str] | None = None
        comparative_order: CfnTopic.ComparativeOrderProperty | Mapping[str, Any] | IResolvable | None = None
        default_formatting: CfnTopic.DefaultFormattingProperty | Mapping[str, Any] | IResolvable | None = None
        disable_indexing: bool | IResolvable | None = None
        is_included_in_topic: bool | IResolvable | None = None
        never_aggregate_in_filter: bool | IResolvable | None = None
        non_additive: bool | IResolvable | None = None
        not_allowed_aggregations: Sequence[str] | None = None
        semantic_type: CfnTopic.SemanticTypeProperty | Mapping[str, Any] | IResolvable | None = None
        time_granularity: str | None = None
    class TopicConfigOptionsProperty(Struct):
        q_business_insights_enabled: bool | IResolvable | None = None
    class TopicDateRangeFilterProperty(Struct):
        constant: CfnTopic.TopicRangeFilterConstantProperty | Mapping[str, Any] | IResolvable | None = None
        inclusive: bool | IResolvable | None = None
    class TopicFilterProperty(Struct):
        filter_name: str
        operand_field_name: str
        category_filter: CfnTopic.TopicCategoryFilterProperty | Mapping[str, Any] | IResolvable | None = None
        date_range_filter: CfnTopic.TopicDateRangeFilterProperty | Mapping[str, Any] | IResolvable | None = None
        filter_class: str | None = None
        filter_description: str | None = None
        filter_synonyms: Sequence[str] | None = None
        filter_type: str | None = None
        numeric_equality_filter: CfnTopic.TopicNumericEqualityFilterProperty | Mapping[str, Any] | IResolvable | None = None
        numeric_range_filter: CfnTopic.TopicNumericRangeFilterProperty | Mapping[str, Any] | IResolvable | None = None
        relative_date_filter: CfnTopic.TopicRelativeDateFilterProperty | Mapping[str, Any] | IResolvable | None = None
    class TopicNamedEntityProperty(Struct):
        entity_name: str
        definition: Sequence[CfnTopic.NamedEntityDefinitionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        entity_description: str | None = None
        entity_synonyms: Sequence[str] | None = None
        semantic_entity_type: CfnTopic.SemanticEntityTypeProperty | Mapping[str, Any] | IResolvable | None = None
    class TopicNumericEqualityFilterProperty(Struct):
        aggregation: str | None = None
        constant: CfnTopic.TopicSingularFilterConstantProperty | Mapping[str, Any] | IResolvable | None = None
    class TopicNumericRangeFilterProperty(Struct):
        aggregation: str | None = None
        constant: CfnTopic.TopicRangeFilterConstantProperty | Mapping[str, Any] | IResolvable | None = None
        inclusive: bool | IResolvable | None = None
    class TopicRangeFilterConstantProperty(Struct):
        constant_type: str | None = None
        range_constant: CfnTopic.RangeConstantProperty | Mapping[str, Any] | IResolvable | None = None
    class TopicRelativeDateFilterProperty(Struct):
        constant: CfnTopic.TopicSingularFilterConstantProperty | Mapping[str, Any] | IResolvable | None = None
        relative_date_filter_function: str | None = None
        time_granularity: str | None = None
    class TopicSingularFilterConstantProperty(Struct):
        constant_type: str | None = None
        singular_constant: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        aws_account_id: str | None = None,
        config_options: CfnTopic.TopicConfigOptionsProperty | Mapping[str, Any] | IResolvable | None = None,
        custom_instructions: CfnTopic.CustomInstructionsProperty | Mapping[str, Any] | IResolvable | None = None,
        data_sets: Sequence[CfnTopic.DatasetMetadataProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        description: str | None = None,
        folder_arns: Sequence[str] | None = None,
        name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        topic_id: str | None = None,
        user_experience_version: str | None = None,
    ) -> None: ...
    aws_account_id: str | None
    config_options: CfnTopic.TopicConfigOptionsProperty | IResolvable | None
    custom_instructions: CfnTopic.CustomInstructionsProperty | IResolvable | None
    data_sets: Sequence[CfnTopic.DatasetMetadataProperty | IResolvable] | IResolvable | None
    description: str | None
    folder_arns: Sequence[str] | None
    name: str | None
    tags: Sequence[_CfnTag] | None
    topic_id: str | None
    user_experience_version: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def topic_ref(self) -> _aws_quicksight.TopicReference: ...
    @staticmethod
    def arn_for_topic(resource: _aws_quicksight.ITopicRef) -> str: ...
    @staticmethod
    def is_cfn_topic(x: Any) -> bool: ...

class CfnTopicProps(Struct):
    aws_account_id: str | None = None
    config_options: CfnTopic.TopicConfigOptionsProperty | Mapping[str, Any] | IResolvable | None = None
    custom_instructions: CfnTopic.CustomInstructionsProperty | Mapping[str, Any] | IResolvable | None = None
    data_sets: Sequence[CfnTopic.DatasetMetadataProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    description: str | None = None
    folder_arns: Sequence[str] | None = None
    name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    topic_id: str | None = None
    user_experience_version: str | None = None

class CfnTopicV2(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CustomInstructionsProperty(Struct):
        custom_instructions_string: str
    class DataSetReferenceProperty(Struct):
        data_set_arn: str
        data_set_name: str | None = None
    class DataSetRelationEndpointProperty(Struct):
        column_names: Sequence[str]
        data_set_arn: str
    class DataSetRelationProperty(Struct):
        left: CfnTopicV2.DataSetRelationEndpointProperty | Mapping[str, Any] | IResolvable
        right: CfnTopicV2.DataSetRelationEndpointProperty | Mapping[str, Any] | IResolvable
    class ResourcePermissionProperty(Struct):
        actions: Sequence[str]
        principal: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        aws_account_id: str | None = None,
        custom_instructions: CfnTopicV2.CustomInstructionsProperty | Mapping[str, Any] | IResolvable | None = None,
        data_set_relations: Sequence[CfnTopicV2.DataSetRelationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        data_sets: Sequence[CfnTopicV2.DataSetReferenceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        description: str | None = None,
        folder_arns: Sequence[str] | None = None,
        name: str | None = None,
        permissions: Sequence[CfnTopicV2.ResourcePermissionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        topic_id: str | None = None,
    ) -> None: ...
    aws_account_id: str | None
    custom_instructions: CfnTopicV2.CustomInstructionsProperty | IResolvable | None
    data_set_relations: Sequence[CfnTopicV2.DataSetRelationProperty | IResolvable] | IResolvable | None
    data_sets: Sequence[CfnTopicV2.DataSetReferenceProperty | IResolvable] | IResolvable | None
    description: str | None
    folder_arns: Sequence[str] | None
    name: str | None
    permissions: Sequence[CfnTopicV2.ResourcePermissionProperty | IResolvable] | IResolvable | None
    tags: Sequence[_CfnTag] | None
    topic_id: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def topic_v2_ref(self) -> _aws_quicksight.TopicV2Reference: ...
    @staticmethod
    def arn_for_topic_v2(resource: _aws_quicksight.ITopicV2Ref) -> str: ...
    @staticmethod
    def is_cfn_topic_v2(x: Any) -> bool: ...

class CfnTopicV2Props(Struct):
    aws_account_id: str | None = None
    custom_instructions: CfnTopicV2.CustomInstructionsProperty | Mapping[str, Any] | IResolvable | None = None
    data_set_relations: Sequence[CfnTopicV2.DataSetRelationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    data_sets: Sequence[CfnTopicV2.DataSetReferenceProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    description: str | None = None
    folder_arns: Sequence[str] | None = None
    name: str | None = None
    permissions: Sequence[CfnTopicV2.ResourcePermissionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    topic_id: str | None = None

class CfnVPCConnection(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class NetworkInterfaceProperty(Struct):
        availability_zone: str | None = None
        error_message: str | None = None
        network_interface_id: str | None = None
        status: str | None = None
        subnet_id: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        availability_status: str | None = None,
        aws_account_id: str | None = None,
        dns_resolvers: Sequence[str] | None = None,
        name: str | None = None,
        role_arn: str | None = None,
        security_group_ids: Sequence[str] | None = None,
        subnet_ids: Sequence[str] | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        vpc_connection_id: str | None = None,
    ) -> None: ...
    availability_status: str | None
    aws_account_id: str | None
    dns_resolvers: Sequence[str] | None
    name: str | None
    role_arn: str | None
    security_group_ids: Sequence[str] | None
    subnet_ids: Sequence[str] | None
    tags_raw: Sequence[_CfnTag] | None
    vpc_connection_id: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_created_time(self) -> str: ...
    @property
    def attr_last_updated_time(self) -> str: ...
    @property
    def attr_network_interfaces(self) -> IResolvable: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_vpc_id(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def vpc_connection_ref(self) -> _aws_quicksight.VPCConnectionReference: ...
    @staticmethod
    def arn_for_vpc_connection(resource: _aws_quicksight.IVPCConnectionRef) -> str: ...
    @staticmethod
    def is_cfn_vpc_connection(x: Any) -> bool: ...

class CfnVPCConnectionProps(Struct):
    availability_status: str | None = None
    aws_account_id: str | None = None
    dns_resolvers: Sequence[str] | None = None
    name: str | None = None
    role_arn: str | None = None
    security_group_ids: Sequence[str] | None = None
    subnet_ids: Sequence[str] | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    vpc_connection_id: str | None = None

