# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_comprehend as _aws_comprehend
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnDocumentClassifier(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AugmentedManifestsListItemProperty(Struct):
        attribute_names: Sequence[str]
        s3_uri: str
        split: str | None = None
    class DocumentClassifierDocumentsProperty(Struct):
        s3_uri: str
        test_s3_uri: str | None = None
    class DocumentClassifierInputDataConfigProperty(Struct):
        augmented_manifests: Sequence[CfnDocumentClassifier.AugmentedManifestsListItemProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        data_format: str | None = None
        document_reader_config: CfnDocumentClassifier.DocumentReaderConfigProperty | Mapping[str, Any] | IResolvable | None = None
        documents: CfnDocumentClassifier.DocumentClassifierDocumentsProperty | Mapping[str, Any] | IResolvable | None = None
        document_type: str | None = None
        label_delimiter: str | None = None
        s3_uri: str | None = None
        test_s3_uri: str | None = None
    class DocumentClassifierOutputDataConfigProperty(Struct):
        kms_key_id: str | None = None
        s3_uri: str | None = None
    class DocumentReaderConfigProperty(Struct):
        document_read_action: str
        document_read_mode: str | None = None
        feature_types: Sequence[str] | None = None
    class VpcConfigProperty(Struct):
        security_group_ids: Sequence[str]
        subnets: Sequence[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        data_access_role_arn: str,
        document_classifier_name: str,
        input_data_config: CfnDocumentClassifier.DocumentClassifierInputDataConfigProperty | Mapping[str, Any] | IResolvable,
        language_code: str,
        mode: str | None = None,
        model_kms_key_id: str | None = None,
        model_policy: str | None = None,
        output_data_config: CfnDocumentClassifier.DocumentClassifierOutputDataConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        version_name: str | None = None,
        volume_kms_key_id: str | None = None,
        vpc_config: CfnDocumentClassifier.VpcConfigProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    data_access_role_arn: str
    document_classifier_name: str
    input_data_config: CfnDocumentClassifier.DocumentClassifierInputDataConfigProperty | IResolvable
    language_code: str
    mode: str | None
    model_kms_key_id: str | None
    model_policy: str | None
    output_data_config: CfnDocumentClassifier.DocumentClassifierOutputDataConfigProperty | IResolvable | None
    tags: Sequence[_CfnTag] | None
    version_name: str | None
    volume_kms_key_id: str | None
    vpc_config: CfnDocumentClassifier.VpcConfigProperty | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def document_classifier_ref(self) -> _aws_comprehend.DocumentClassifierReference: ...
    @staticmethod
    def arn_for_document_classifier(resource: _aws_comprehend.IDocumentClassifierRef) -> str: ...
    @staticmethod
    def is_cfn_document_classifier(x: Any) -> bool: ...

class CfnDocumentClassifierProps(Struct):
    data_access_role_arn: str
    document_classifier_name: str
    input_data_config: CfnDocumentClassifier.DocumentClassifierInputDataConfigProperty | Mapping[str, Any] | IResolvable
    language_code: str
    mode: str | None = None
    model_kms_key_id: str | None = None
    model_policy: str | None = None
    output_data_config: CfnDocumentClassifier.DocumentClassifierOutputDataConfigProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    version_name: str | None = None
    volume_kms_key_id: str | None = None
    vpc_config: CfnDocumentClassifier.VpcConfigProperty | Mapping[str, Any] | IResolvable | None = None

class CfnDocumentClassifierEndpoint(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        desired_inference_units: float,
        endpoint_name: str,
        model_arn: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    desired_inference_units: float
    endpoint_name: str
    model_arn: str
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_current_inference_units(self) -> float: ...
    @property
    def attr_last_modified_time(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def document_classifier_endpoint_ref(self) -> _aws_comprehend.DocumentClassifierEndpointReference: ...
    @staticmethod
    def arn_for_document_classifier_endpoint(resource: _aws_comprehend.IDocumentClassifierEndpointRef) -> str: ...
    @staticmethod
    def is_cfn_document_classifier_endpoint(x: Any) -> bool: ...

class CfnDocumentClassifierEndpointProps(Struct):
    desired_inference_units: float
    endpoint_name: str
    model_arn: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnEntityRecognizer(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AugmentedManifestsListItemProperty(Struct):
        attribute_names: Sequence[str]
        s3_uri: str
        annotation_data_s3_uri: str | None = None
        document_type: str | None = None
        source_documents_s3_uri: str | None = None
        split: str | None = None
    class EntityRecognizerAnnotationsProperty(Struct):
        s3_uri: str
        test_s3_uri: str | None = None
    class EntityRecognizerDocumentsProperty(Struct):
        s3_uri: str
        input_format: str | None = None
        test_s3_uri: str | None = None
    class EntityRecognizerEntityListProperty(Struct):
        s3_uri: str
    class EntityRecognizerInputDataConfigProperty(Struct):
        entity_types: Sequence[CfnEntityRecognizer.EntityTypesListItemProperty | Mapping[str, Any] | IResolvable] | IResolvable
        annotations: CfnEntityRecognizer.EntityRecognizerAnnotationsProperty | Mapping[str, Any] | IResolvable | None = None
        augmented_manifests: Sequence[CfnEntityRecognizer.AugmentedManifestsListItemProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
        data_format: str | None = None
        documents: CfnEntityRecognizer.EntityRecognizerDocumentsProperty | Mapping[str, Any] | IResolvable | None = None
        entity_list: CfnEntityRecognizer.EntityRecognizerEntityListProperty | Mapping[str, Any] | IResolvable | None = None
    class EntityTypesListItemProperty(Struct):
        type: str
    class VpcConfigProperty(Struct):
        security_group_ids: Sequence[str]
        subnets: Sequence[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        data_access_role_arn: str,
        input_data_config: CfnEntityRecognizer.EntityRecognizerInputDataConfigProperty | Mapping[str, Any] | IResolvable,
        language_code: str,
        recognizer_name: str,
        model_kms_key_id: str | None = None,
        model_policy: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        version_name: str | None = None,
        volume_kms_key_id: str | None = None,
        vpc_config: CfnEntityRecognizer.VpcConfigProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    data_access_role_arn: str
    input_data_config: CfnEntityRecognizer.EntityRecognizerInputDataConfigProperty | IResolvable
    language_code: str
    recognizer_name: str
    model_kms_key_id: str | None
    model_policy: str | None
    tags: Sequence[_CfnTag] | None
    version_name: str | None
    volume_kms_key_id: str | None
    vpc_config: CfnEntityRecognizer.VpcConfigProperty | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def entity_recognizer_ref(self) -> _aws_comprehend.EntityRecognizerReference: ...
    @staticmethod
    def arn_for_entity_recognizer(resource: _aws_comprehend.IEntityRecognizerRef) -> str: ...
    @staticmethod
    def is_cfn_entity_recognizer(x: Any) -> bool: ...

class CfnEntityRecognizerProps(Struct):
    data_access_role_arn: str
    input_data_config: CfnEntityRecognizer.EntityRecognizerInputDataConfigProperty | Mapping[str, Any] | IResolvable
    language_code: str
    recognizer_name: str
    model_kms_key_id: str | None = None
    model_policy: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    version_name: str | None = None
    volume_kms_key_id: str | None = None
    vpc_config: CfnEntityRecognizer.VpcConfigProperty | Mapping[str, Any] | IResolvable | None = None

class CfnEntityRecognizerEndpoint(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        desired_inference_units: float,
        endpoint_name: str,
        data_access_role_arn: str | None = None,
        flywheel_arn: str | None = None,
        model_arn: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    desired_inference_units: float
    endpoint_name: str
    data_access_role_arn: str | None
    flywheel_arn: str | None
    model_arn: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_current_inference_units(self) -> float: ...
    @property
    def attr_endpoint_status(self) -> str: ...
    @property
    def attr_last_modified_time(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def entity_recognizer_endpoint_ref(self) -> _aws_comprehend.EntityRecognizerEndpointReference: ...
    @staticmethod
    def arn_for_entity_recognizer_endpoint(resource: _aws_comprehend.IEntityRecognizerEndpointRef) -> str: ...
    @staticmethod
    def is_cfn_entity_recognizer_endpoint(x: Any) -> bool: ...

class CfnEntityRecognizerEndpointProps(Struct):
    desired_inference_units: float
    endpoint_name: str
    data_access_role_arn: str | None = None
    flywheel_arn: str | None = None
    model_arn: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnFlywheel(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class DataSecurityConfigProperty(Struct):
        data_lake_kms_key_id: str | None = None
        model_kms_key_id: str | None = None
        volume_kms_key_id: str | None = None
        vpc_config: CfnFlywheel.VpcConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class DocumentClassificationConfigProperty(Struct):
        mode: str
        labels: Sequence[str] | None = None
    class EntityRecognitionConfigProperty(Struct):
        entity_types: Sequence[CfnFlywheel.EntityTypesListItemProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class EntityTypesListItemProperty(Struct):
        type: str
    class TaskConfigProperty(Struct):
        language_code: str
        document_classification_config: CfnFlywheel.DocumentClassificationConfigProperty | Mapping[str, Any] | IResolvable | None = None
        entity_recognition_config: CfnFlywheel.EntityRecognitionConfigProperty | Mapping[str, Any] | IResolvable | None = None
    class VpcConfigProperty(Struct):
        security_group_ids: Sequence[str]
        subnets: Sequence[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        data_access_role_arn: str,
        data_lake_s3_uri: str,
        flywheel_name: str,
        active_model_arn: str | None = None,
        data_security_config: CfnFlywheel.DataSecurityConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        model_type: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
        task_config: CfnFlywheel.TaskConfigProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    data_access_role_arn: str
    data_lake_s3_uri: str
    flywheel_name: str
    active_model_arn: str | None
    data_security_config: CfnFlywheel.DataSecurityConfigProperty | IResolvable | None
    model_type: str | None
    tags_raw: Sequence[_CfnTag] | None
    task_config: CfnFlywheel.TaskConfigProperty | IResolvable | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def flywheel_ref(self) -> _aws_comprehend.FlywheelReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_flywheel(resource: _aws_comprehend.IFlywheelRef) -> str: ...
    @staticmethod
    def is_cfn_flywheel(x: Any) -> bool: ...

class CfnFlywheelProps(Struct):
    data_access_role_arn: str
    data_lake_s3_uri: str
    flywheel_name: str
    active_model_arn: str | None = None
    data_security_config: CfnFlywheel.DataSecurityConfigProperty | Mapping[str, Any] | IResolvable | None = None
    model_type: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None
    task_config: CfnFlywheel.TaskConfigProperty | Mapping[str, Any] | IResolvable | None = None

