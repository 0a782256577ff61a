# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_iam as _aws_iam
from ..interfaces import aws_iotevents as _aws_iotevents
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnAlarmModel(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AcknowledgeFlowProperty(Struct):
        enabled: bool | IResolvable | None = None
    class AlarmActionProperty(Struct):
        dynamo_db: CfnAlarmModel.DynamoDBProperty | Mapping[str, Any] | IResolvable | None = None
        dynamo_d_bv2: CfnAlarmModel.DynamoDBv2Property | Mapping[str, Any] | IResolvable | None = None
        firehose: CfnAlarmModel.FirehoseProperty | Mapping[str, Any] | IResolvable | None = None
        iot_events: CfnAlarmModel.IotEventsProperty | Mapping[str, Any] | IResolvable | None = None
        iot_site_wise: CfnAlarmModel.IotSiteWiseProperty | Mapping[str, Any] | IResolvable | None = None
        iot_topic_publish: CfnAlarmModel.IotTopicPublishProperty | Mapping[str, Any] | IResolvable | None = None
        lambda_: CfnAlarmModel.LambdaProperty | Mapping[str, Any] | IResolvable | None = None
        sns: CfnAlarmModel.SnsProperty | Mapping[str, Any] | IResolvable | None = None
        sqs: CfnAlarmModel.SqsProperty | Mapping[str, Any] | IResolvable | None = None
    class AlarmCapabilitiesProperty(Struct):
        acknowledge_flow: CfnAlarmModel.AcknowledgeFlowProperty | Mapping[str, Any] | IResolvable | None = None
        initialization_configuration: CfnAlarmModel.InitializationConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    class AlarmEventActionsProperty(Struct):
        alarm_actions: Sequence[CfnAlarmModel.AlarmActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class AlarmRuleProperty(Struct):
        simple_rule: CfnAlarmModel.SimpleRuleProperty | Mapping[str, Any] | IResolvable | None = None
    class AssetPropertyTimestampProperty(Struct):
        time_in_seconds: str
        offset_in_nanos: str | None = None
    class AssetPropertyValueProperty(Struct):
        value: CfnAlarmModel.AssetPropertyVariantProperty | Mapping[str, Any] | IResolvable
        quality: str | None = None
        timestamp: CfnAlarmModel.AssetPropertyTimestampProperty | Mapping[str, Any] | IResolvable | None = None
    class AssetPropertyVariantProperty(Struct):
        boolean_value: str | None = None
        double_value: str | None = None
        integer_value: str | None = None
        string_value: str | None = None
    class DynamoDBProperty(Struct):
        hash_key_field: str
        hash_key_value: str
        table_name: str
        hash_key_type: str | None = None
        operation: str | None = None
        payload: CfnAlarmModel.PayloadProperty | Mapping[str, Any] | IResolvable | None = None
        payload_field: str | None = None
        range_key_field: str | None = None
        range_key_type: str | None = None
        range_key_value: str | None = None
    class DynamoDBv2Property(Struct):
        table_name: str
        payload: CfnAlarmModel.PayloadProperty | Mapping[str, Any] | IResolvable | None = None
    class FirehoseProperty(Struct):
        delivery_stream_name: str
        payload: CfnAlarmModel.PayloadProperty | Mapping[str, Any] | IResolvable | None = None
        separator: str | None = None
    class InitializationConfigurationProperty(Struct):
        disabled_on_initialization: bool | IResolvable
    class IotEventsProperty(Struct):
        input_name: str
        payload: CfnAlarmModel.PayloadProperty | Mapping[str, Any] | IResolvable | None = None
    class IotSiteWiseProperty(Struct):
        asset_id: str | None = None
        entry_id: str | None = None
        property_alias: str | None = None
        property_id: str | None = None
        property_value: CfnAlarmModel.AssetPropertyValueProperty | Mapping[str, Any] | IResolvable | None = None
    class IotTopicPublishProperty(Struct):
        mqtt_topic: str
        payload: CfnAlarmModel.PayloadProperty | Mapping[str, Any] | IResolvable | None = None
    class LambdaProperty(Struct):
        function_arn: str
        payload: CfnAlarmModel.PayloadProperty | Mapping[str, Any] | IResolvable | None = None
    class PayloadProperty(Struct):
        content_expression: str
        type: str
    class SimpleRuleProperty(Struct):
        comparison_operator: str
        input_property: str
        threshold: str
    class SnsProperty(Struct):
        target_arn: str
        payload: CfnAlarmModel.PayloadProperty | Mapping[str, Any] | IResolvable | None = None
    class SqsProperty(Struct):
        queue_url: str
        payload: CfnAlarmModel.PayloadProperty | Mapping[str, Any] | IResolvable | None = None
        use_base64: bool | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        alarm_rule: CfnAlarmModel.AlarmRuleProperty | Mapping[str, Any] | IResolvable,
        role_arn: str,
        alarm_capabilities: CfnAlarmModel.AlarmCapabilitiesProperty | Mapping[str, Any] | IResolvable | None = None,
        alarm_event_actions: CfnAlarmModel.AlarmEventActionsProperty | Mapping[str, Any] | IResolvable | None = None,
        alarm_model_description: str | None = None,
        alarm_model_name: str | None = None,
        key: str | None = None,
        severity: float | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    alarm_rule: CfnAlarmModel.AlarmRuleProperty | IResolvable
    role_arn: str
    alarm_capabilities: CfnAlarmModel.AlarmCapabilitiesProperty | IResolvable | None
    alarm_event_actions: CfnAlarmModel.AlarmEventActionsProperty | IResolvable | None
    alarm_model_description: str | None
    alarm_model_name: str | None
    key: str | None
    severity: float | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def alarm_model_ref(self) -> _aws_iotevents.AlarmModelReference: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def is_cfn_alarm_model(x: Any) -> bool: ...

class CfnAlarmModelProps(Struct):
    alarm_rule: CfnAlarmModel.AlarmRuleProperty | Mapping[str, Any] | IResolvable
    role_arn: str
    alarm_capabilities: CfnAlarmModel.AlarmCapabilitiesProperty | Mapping[str, Any] | IResolvable | None = None
    alarm_event_actions: CfnAlarmModel.AlarmEventActionsProperty | Mapping[str, Any] | IResolvable | None = None
    alarm_model_description: str | None = None
    alarm_model_name: str | None = None
    key: str | None = None
    severity: float | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDetectorModel(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ActionProperty(Struct):
        clear_timer: CfnDetectorModel.ClearTimerProperty | Mapping[str, Any] | IResolvable | None = None
        dynamo_db: CfnDetectorModel.DynamoDBProperty | Mapping[str, Any] | IResolvable | None = None
        dynamo_d_bv2: CfnDetectorModel.DynamoDBv2Property | Mapping[str, Any] | IResolvable | None = None
        firehose: CfnDetectorModel.FirehoseProperty | Mapping[str, Any] | IResolvable | None = None
        iot_events: CfnDetectorModel.IotEventsProperty | Mapping[str, Any] | IResolvable | None = None
        iot_site_wise: CfnDetectorModel.IotSiteWiseProperty | Mapping[str, Any] | IResolvable | None = None
        iot_topic_publish: CfnDetectorModel.IotTopicPublishProperty | Mapping[str, Any] | IResolvable | None = None
        lambda_: CfnDetectorModel.LambdaProperty | Mapping[str, Any] | IResolvable | None = None
        reset_timer: CfnDetectorModel.ResetTimerProperty | Mapping[str, Any] | IResolvable | None = None
        set_timer: CfnDetectorModel.SetTimerProperty | Mapping[str, Any] | IResolvable | None = None
        set_variable: CfnDetectorModel.SetVariableProperty | Mapping[str, Any] | IResolvable | None = None
        sns: CfnDetectorModel.SnsProperty | Mapping[str, Any] | IResolvable | None = None
        sqs: CfnDetectorModel.SqsProperty | Mapping[str, Any] | IResolvable | None = None
    class AssetPropertyTimestampProperty(Struct):
        time_in_seconds: str
        offset_in_nanos: str | None = None
    class AssetPropertyValueProperty(Struct):
        value: CfnDetectorModel.AssetPropertyVariantProperty | Mapping[str, Any] | IResolvable
        quality: str | None = None
        timestamp: CfnDetectorModel.AssetPropertyTimestampProperty | Mapping[str, Any] | IResolvable | None = None
    class AssetPropertyVariantProperty(Struct):
        boolean_value: str | None = None
        double_value: str | None = None
        integer_value: str | None = None
        string_value: str | None = None
    class ClearTimerProperty(Struct):
        timer_name: str
    class DetectorModelDefinitionProperty(Struct):
        initial_state_name: str
        states: Sequence[CfnDetectorModel.StateProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class DynamoDBProperty(Struct):
        hash_key_field: str
        hash_key_value: str
        table_name: str
        hash_key_type: str | None = None
        operation: str | None = None
        payload: CfnDetectorModel.PayloadProperty | Mapping[str, Any] | IResolvable | None = None
        payload_field: str | None = None
        range_key_field: str | None = None
        range_key_type: str | None = None
        range_key_value: str | None = None
    class DynamoDBv2Property(Struct):
        table_name: str
        payload: CfnDetectorModel.PayloadProperty | Mapping[str, Any] | IResolvable | None = None
    class EventProperty(Struct):
        event_name: str
        actions: Sequence[CfnDetectorModel.ActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        condition: str | None = None
    class FirehoseProperty(Struct):
        delivery_stream_name: str
        payload: CfnDetectorModel.PayloadProperty | Mapping[str, Any] | IResolvable | None = None
        separator: str | None = None
    class IotEventsProperty(Struct):
        input_name: str
        payload: CfnDetectorModel.PayloadProperty | Mapping[str, Any] | IResolvable | None = None
    class IotSiteWiseProperty(Struct):
        property_value: CfnDetectorModel.AssetPropertyValueProperty | Mapping[str, Any] | IResolvable
        asset_id: str | None = None
        entry_id: str | None = None
        property_alias: str | None = None
        property_id: str | None = None
    class IotTopicPublishProperty(Struct):
        mqtt_topic: str
        payload: CfnDetectorModel.PayloadProperty | Mapping[str, Any] | IResolvable | None = None
    class LambdaProperty(Struct):
        function_arn: str
        payload: CfnDetectorModel.PayloadProperty | Mapping[str, Any] | IResolvable | None = None
    class OnEnterProperty(Struct):
        events: Sequence[CfnDetectorModel.EventProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class OnExitProperty(Struct):
        events: Sequence[CfnDetectorModel.EventProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class OnInputProperty(Struct):
        events: Sequence[CfnDetectorModel.EventProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        transition_events: Sequence[CfnDetectorModel.TransitionEventProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class PayloadProperty(Struct):
        content_expression: str
        type: str
    class ResetTimerProperty(Struct):
        timer_name: str
    class SetTimerProperty(Struct):
        timer_name: str
        duration_expression: str | None = None
        seconds: float | None = None
    class SetVariableProperty(Struct):
        value: str
        variable_name: str
    class SnsProperty(Struct):
        target_arn: str
        payload: CfnDetectorModel.PayloadProperty | Mapping[str, Any] | IResolvable | None = None
    class SqsProperty(Struct):
        queue_url: str
        payload: CfnDetectorModel.PayloadProperty | Mapping[str, Any] | IResolvable | None = None
        use_base64: bool | IResolvable | None = None
    class StateProperty(Struct):
        state_name: str
        on_enter: CfnDetectorModel.OnEnterProperty | Mapping[str, Any] | IResolvable | None = None
        on_exit: CfnDetectorModel.OnExitProperty | Mapping[str, Any] | IResolvable | None = None
        on_input: CfnDetectorModel.OnInputProperty | Mapping[str, Any] | IResolvable | None = None
    class TransitionEventProperty(Struct):
        condition: str
        event_name: str
        next_state: str
        actions: Sequence[CfnDetectorModel.ActionProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        detector_model_definition: CfnDetectorModel.DetectorModelDefinitionProperty | Mapping[str, Any] | IResolvable,
        role_arn: str | _aws_iam.IRoleRef,
        detector_model_description: str | None = None,
        detector_model_name: str | None = None,
        evaluation_method: str | None = None,
        key: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    detector_model_definition: CfnDetectorModel.DetectorModelDefinitionProperty | IResolvable
    role_arn: str
    detector_model_description: str | None
    detector_model_name: str | None
    evaluation_method: str | None
    key: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def detector_model_ref(self) -> _aws_iotevents.DetectorModelReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_detector_model(resource: _aws_iotevents.IDetectorModelRef) -> str: ...
    @staticmethod
    def from_detector_model_name(scope: Construct, id: str, detector_model_name: str) -> _aws_iotevents.IDetectorModelRef: ...
    @staticmethod
    def is_cfn_detector_model(x: Any) -> bool: ...

class CfnDetectorModelProps(Struct):
    detector_model_definition: CfnDetectorModel.DetectorModelDefinitionProperty | Mapping[str, Any] | IResolvable
    role_arn: str | _aws_iam.IRoleRef
    detector_model_description: str | None = None
    detector_model_name: str | None = None
    evaluation_method: str | None = None
    key: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnInput(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AttributeProperty(Struct):
        json_path: str
    class InputDefinitionProperty(Struct):
        attributes: Sequence[CfnInput.AttributeProperty | Mapping[str, Any] | IResolvable] | IResolvable
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        input_definition: CfnInput.InputDefinitionProperty | Mapping[str, Any] | IResolvable,
        input_description: str | None = None,
        input_name: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    input_definition: CfnInput.InputDefinitionProperty | IResolvable
    input_description: str | None
    input_name: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def input_ref(self) -> _aws_iotevents.InputReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_input(resource: _aws_iotevents.IInputRef) -> str: ...
    @staticmethod
    def from_input_name(scope: Construct, id: str, input_name: str) -> _aws_iotevents.IInputRef: ...
    @staticmethod
    def is_cfn_input(x: Any) -> bool: ...

class CfnInputProps(Struct):
    input_definition: CfnInput.InputDefinitionProperty | Mapping[str, Any] | IResolvable
    input_description: str | None = None
    input_name: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

