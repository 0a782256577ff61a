# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_amplifyuibuilder as _aws_amplifyuibuilder
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnComponent(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ActionParametersProperty(Struct):
        anchor: CfnComponent.ComponentPropertyProperty | Mapping[str, Any] | IResolvable | None = None
        fields: Mapping[str, CfnComponent.ComponentPropertyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        global_: CfnComponent.ComponentPropertyProperty | Mapping[str, Any] | IResolvable | None = None
        id: CfnComponent.ComponentPropertyProperty | Mapping[str, Any] | IResolvable | None = None
        model: str | None = None
        state: CfnComponent.MutationActionSetStateParameterProperty | Mapping[str, Any] | IResolvable | None = None
        target: CfnComponent.ComponentPropertyProperty | Mapping[str, Any] | IResolvable | None = None
        type: CfnComponent.ComponentPropertyProperty | Mapping[str, Any] | IResolvable | None = None
        url: CfnComponent.ComponentPropertyProperty | Mapping[str, Any] | IResolvable | None = None
    class ComponentBindingPropertiesValuePropertiesProperty(Struct):
        bucket: str | None = None
        default_value: str | None = None
        field: str | None = None
        key: str | None = None
        model: str | None = None
        predicates: Sequence[CfnComponent.PredicateProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        slot_name: str | None = None
        user_attribute: str | None = None
    class ComponentBindingPropertiesValueProperty(Struct):
        binding_properties: CfnComponent.ComponentBindingPropertiesValuePropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        default_value: str | None = None
        type: str | None = None
    class ComponentChildProperty(Struct):
        component_type: str
        name: str
        properties: Mapping[str, CfnComponent.ComponentPropertyProperty | Mapping[str, Any] | IResolvable] | IResolvable
        children: Sequence[CfnComponent.ComponentChildProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        events: Mapping[str, CfnComponent.ComponentEventProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        source_id: str | None = None
    class ComponentConditionPropertyProperty(Struct):
        else_: CfnComponent.ComponentPropertyProperty | Mapping[str, Any] | IResolvable | None = None
        field: str | None = None
        operand: str | None = None
        operand_type: str | None = None
        operator: str | None = None
        property: str | None = None
        then: CfnComponent.ComponentPropertyProperty | Mapping[str, Any] | IResolvable | None = None
    class ComponentDataConfigurationProperty(Struct):
        model: str
        identifiers: Sequence[str] | None = None
        predicate: CfnComponent.PredicateProperty | Mapping[str, Any] | IResolvable | None = None
        sort: Sequence[CfnComponent.SortPropertyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class ComponentEventProperty(Struct):
        action: str | None = None
        binding_event: str | None = None
        parameters: CfnComponent.ActionParametersProperty | Mapping[str, Any] | IResolvable | None = None
    class ComponentPropertyBindingPropertiesProperty(Struct):
        property: str
        field: str | None = None
    class ComponentPropertyProperty(Struct):
        binding_properties: CfnComponent.ComponentPropertyBindingPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        bindings: Mapping[str, CfnComponent.FormBindingElementProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        collection_binding_properties: CfnComponent.ComponentPropertyBindingPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        component_name: str | None = None
        concat: Sequence[CfnComponent.ComponentPropertyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        condition: CfnComponent.ComponentConditionPropertyProperty | Mapping[str, Any] | IResolvable | None = None
        configured: bool | IResolvable | None = None
        default_value: str | None = None
        event: str | None = None
        imported_value: str | None = None
        model: str | None = None
        property: str | None = None
        type: str | None = None
        user_attribute: str | None = None
        value: str | None = None
    class ComponentVariantProperty(Struct):
        overrides: Any | None = None
        variant_values: Mapping[str, str] | IResolvable | None = None
    class FormBindingElementProperty(Struct):
        element: str
        property: str
    class MutationActionSetStateParameterProperty(Struct):
        component_name: str
        property: str
        set: CfnComponent.ComponentPropertyProperty | Mapping[str, Any] | IResolvable
    class PredicateProperty(Struct):
        and_: Sequence[CfnComponent.PredicateProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        field: str | None = None
        operand: str | None = None
        operand_type: str | None = None
        operator: str | None = None
        or_: Sequence[CfnComponent.PredicateProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class SortPropertyProperty(Struct):
        direction: str
        field: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        app_id: str | None = None,
        binding_properties: Mapping[str, CfnComponent.ComponentBindingPropertiesValueProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        children: Sequence[CfnComponent.ComponentChildProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        collection_properties: Mapping[str, CfnComponent.ComponentDataConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        component_type: str | None = None,
        environment_name: str | None = None,
        events: Mapping[str, CfnComponent.ComponentEventProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        name: str | None = None,
        overrides: Any | None = None,
        properties: Mapping[str, CfnComponent.ComponentPropertyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        schema_version: str | None = None,
        source_id: str | None = None,
        tags: Mapping[str, str] | None = None,
        variants: Sequence[CfnComponent.ComponentVariantProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
    ) -> None: ...
    overrides: Any
    app_id: str | None
    binding_properties: Mapping[str, CfnComponent.ComponentBindingPropertiesValueProperty | IResolvable] | IResolvable | None
    children: Sequence[CfnComponent.ComponentChildProperty | IResolvable] | IResolvable | None
    collection_properties: Mapping[str, CfnComponent.ComponentDataConfigurationProperty | IResolvable] | IResolvable | None
    component_type: str | None
    environment_name: str | None
    events: Mapping[str, CfnComponent.ComponentEventProperty | IResolvable] | IResolvable | None
    name: str | None
    properties: Mapping[str, CfnComponent.ComponentPropertyProperty | IResolvable] | IResolvable | None
    schema_version: str | None
    source_id: str | None
    tags_raw: Mapping[str, str] | None
    variants: Sequence[CfnComponent.ComponentVariantProperty | IResolvable] | IResolvable | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_modified_at(self) -> str: ...
    @property
    def component_ref(self) -> _aws_amplifyuibuilder.ComponentReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_component(x: Any) -> bool: ...

class CfnComponentProps(Struct):
    app_id: str | None = None
    binding_properties: Mapping[str, CfnComponent.ComponentBindingPropertiesValueProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    children: Sequence[CfnComponent.ComponentChildProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    collection_properties: Mapping[str, CfnComponent.ComponentDataConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    component_type: str | None = None
    environment_name: str | None = None
    events: Mapping[str, CfnComponent.ComponentEventProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    name: str | None = None
    overrides: Any | None = None
    properties: Mapping[str, CfnComponent.ComponentPropertyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    schema_version: str | None = None
    source_id: str | None = None
    tags: Mapping[str, str] | None = None
    variants: Sequence[CfnComponent.ComponentVariantProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None

class CfnForm(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class FieldConfigProperty(Struct):
        excluded: bool | IResolvable | None = None
        input_type: CfnForm.FieldInputConfigProperty | Mapping[str, Any] | IResolvable | None = None
        label: str | None = None
        position: CfnForm.FieldPositionProperty | Mapping[str, Any] | IResolvable | None = None
        validations: Sequence[CfnForm.FieldValidationConfigurationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class FieldInputConfigProperty(Struct):
        type: str
        default_checked: bool | IResolvable | None = None
        default_country_code: str | None = None
        default_value: str | None = None
        descriptive_text: str | None = None
        file_uploader_config: CfnForm.FileUploaderFieldConfigProperty | Mapping[str, Any] | IResolvable | None = None
        is_array: bool | IResolvable | None = None
        max_value: float | None = None
        min_value: float | None = None
        name: str | None = None
        placeholder: str | None = None
        read_only: bool | IResolvable | None = None
        required: bool | IResolvable | None = None
        step: float | None = None
        value: str | None = None
        value_mappings: CfnForm.ValueMappingsProperty | Mapping[str, Any] | IResolvable | None = None
    class FieldPositionProperty(Struct):
        below: str | None = None
        fixed: str | None = None
        right_of: str | None = None
    class FieldValidationConfigurationProperty(Struct):
        type: str
        num_values: Sequence[float] | IResolvable | None = None
        str_values: Sequence[str] | None = None
        validation_message: str | None = None
    class FileUploaderFieldConfigProperty(Struct):
        accepted_file_types: Sequence[str]
        access_level: str
        is_resumable: bool | IResolvable | None = None
        max_file_count: float | None = None
        max_size: float | None = None
        show_thumbnails: bool | IResolvable | None = None
    class FormButtonProperty(Struct):
        children: str | None = None
        excluded: bool | IResolvable | None = None
        position: CfnForm.FieldPositionProperty | Mapping[str, Any] | IResolvable | None = None
    class FormCTAProperty(Struct):
        cancel: CfnForm.FormButtonProperty | Mapping[str, Any] | IResolvable | None = None
        clear: CfnForm.FormButtonProperty | Mapping[str, Any] | IResolvable | None = None
        position: str | None = None
        submit: CfnForm.FormButtonProperty | Mapping[str, Any] | IResolvable | None = None
    class FormDataTypeConfigProperty(Struct):
        data_source_type: str
        data_type_name: str
    class FormInputBindingPropertiesValuePropertiesProperty(Struct):
        model: str | None = None
    class FormInputBindingPropertiesValueProperty(Struct):
        binding_properties: CfnForm.FormInputBindingPropertiesValuePropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        type: str | None = None
    class FormInputValuePropertyBindingPropertiesProperty(Struct):
        property: str
        field: str | None = None
    class FormInputValuePropertyProperty(Struct):
        binding_properties: CfnForm.FormInputValuePropertyBindingPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
        concat: Sequence[CfnForm.FormInputValuePropertyProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        value: str | None = None
    class FormStyleConfigProperty(Struct):
        token_reference: str | None = None
        value: str | None = None
    class FormStyleProperty(Struct):
        horizontal_gap: CfnForm.FormStyleConfigProperty | Mapping[str, Any] | IResolvable | None = None
        outer_padding: CfnForm.FormStyleConfigProperty | Mapping[str, Any] | IResolvable | None = None
        vertical_gap: CfnForm.FormStyleConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class SectionalElementProperty(Struct):
        type: str
        excluded: bool | IResolvable | None = None
        level: float | None = None
        orientation: str | None = None
        position: CfnForm.FieldPositionProperty | Mapping[str, Any] | IResolvable | None = None
        text: str | None = None
    class ValueMappingProperty(Struct):
        value: CfnForm.FormInputValuePropertyProperty | Mapping[str, Any] | IResolvable
        display_value: CfnForm.FormInputValuePropertyProperty | Mapping[str, Any] | IResolvable | None = None
    class ValueMappingsProperty(Struct):
        values: Sequence[CfnForm.ValueMappingProperty | Mapping[str, Any] | IResolvable] | IResolvable
        binding_properties: Mapping[str, CfnForm.FormInputBindingPropertiesValueProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        app_id: str | None = None,
        cta: CfnForm.FormCTAProperty | Mapping[str, Any] | IResolvable | None = None,
        data_type: CfnForm.FormDataTypeConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        environment_name: str | None = None,
        fields: Mapping[str, CfnForm.FieldConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        form_action_type: str | None = None,
        label_decorator: str | None = None,
        name: str | None = None,
        schema_version: str | None = None,
        sectional_elements: Mapping[str, CfnForm.SectionalElementProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        style: CfnForm.FormStyleProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    app_id: str | None
    cta: CfnForm.FormCTAProperty | IResolvable | None
    data_type: CfnForm.FormDataTypeConfigProperty | IResolvable | None
    environment_name: str | None
    fields: Mapping[str, CfnForm.FieldConfigProperty | IResolvable] | IResolvable | None
    form_action_type: str | None
    label_decorator: str | None
    name: str | None
    schema_version: str | None
    sectional_elements: Mapping[str, CfnForm.SectionalElementProperty | IResolvable] | IResolvable | None
    style: CfnForm.FormStyleProperty | IResolvable | None
    tags_raw: Mapping[str, str] | None
    @property
    def attr_id(self) -> str: ...
    @property
    def form_ref(self) -> _aws_amplifyuibuilder.FormReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_form(x: Any) -> bool: ...

class CfnFormProps(Struct):
    app_id: str | None = None
    cta: CfnForm.FormCTAProperty | Mapping[str, Any] | IResolvable | None = None
    data_type: CfnForm.FormDataTypeConfigProperty | Mapping[str, Any] | IResolvable | None = None
    environment_name: str | None = None
    fields: Mapping[str, CfnForm.FieldConfigProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    form_action_type: str | None = None
    label_decorator: str | None = None
    name: str | None = None
    schema_version: str | None = None
    sectional_elements: Mapping[str, CfnForm.SectionalElementProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    style: CfnForm.FormStyleProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Mapping[str, str] | None = None

class CfnTheme(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ThemeValueProperty(Struct):
        children: Sequence[CfnTheme.ThemeValuesProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        value: str | None = None
    class ThemeValuesProperty(Struct):
        key: str | None = None
        value: CfnTheme.ThemeValueProperty | Mapping[str, Any] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        app_id: str | None = None,
        environment_name: str | None = None,
        name: str | None = None,
        overrides: Sequence[CfnTheme.ThemeValuesProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        tags: Mapping[str, str] | None = None,
        values: Sequence[CfnTheme.ThemeValuesProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
    ) -> None: ...
    app_id: str | None
    environment_name: str | None
    name: str | None
    overrides: Sequence[CfnTheme.ThemeValuesProperty | IResolvable] | IResolvable | None
    tags_raw: Mapping[str, str] | None
    values: Sequence[CfnTheme.ThemeValuesProperty | IResolvable] | IResolvable | None
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def attr_modified_at(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @property
    def theme_ref(self) -> _aws_amplifyuibuilder.ThemeReference: ...
    @staticmethod
    def is_cfn_theme(x: Any) -> bool: ...

class CfnThemeProps(Struct):
    app_id: str | None = None
    environment_name: str | None = None
    name: str | None = None
    overrides: Sequence[CfnTheme.ThemeValuesProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    tags: Mapping[str, str] | None = None
    values: Sequence[CfnTheme.ThemeValuesProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None

