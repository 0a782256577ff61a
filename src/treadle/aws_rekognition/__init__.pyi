# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_rekognition as _aws_rekognition
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnCollection(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        collection_id: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    collection_id: str
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def collection_ref(self) -> _aws_rekognition.CollectionReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_collection(resource: _aws_rekognition.ICollectionRef) -> str: ...
    @staticmethod
    def from_collection_arn(scope: Construct, id: str, arn: str) -> _aws_rekognition.ICollectionRef: ...
    @staticmethod
    def from_collection_id(scope: Construct, id: str, collection_id: str) -> _aws_rekognition.ICollectionRef: ...
    @staticmethod
    def is_cfn_collection(x: Any) -> bool: ...

class CfnCollectionProps(Struct):
    collection_id: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDataset(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        dataset_type: str,
        project_arn: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    dataset_type: str
    project_arn: str | None
    tags: Sequence[_CfnTag] | None
    @property
    def attr_dataset_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def dataset_ref(self) -> _aws_rekognition.DatasetReference: ...
    @staticmethod
    def arn_for_dataset(resource: _aws_rekognition.IDatasetRef) -> str: ...
    @staticmethod
    def is_cfn_dataset(x: Any) -> bool: ...

class CfnDatasetProps(Struct):
    dataset_type: str
    project_arn: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnProject(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        project_name: str,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    project_name: str
    tags: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def project_ref(self) -> _aws_rekognition.ProjectReference: ...
    @staticmethod
    def arn_for_project(resource: _aws_rekognition.IProjectRef) -> str: ...
    @staticmethod
    def is_cfn_project(x: Any) -> bool: ...

class CfnProjectProps(Struct):
    project_name: str
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnStreamProcessor(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class BoundingBoxProperty(Struct):
        height: float
        left: float
        top: float
        width: float
    class ConnectedHomeSettingsProperty(Struct):
        labels: Sequence[str]
        min_confidence: float | None = None
    class DataSharingPreferenceProperty(Struct):
        opt_in: bool | IResolvable
    class FaceSearchSettingsProperty(Struct):
        collection_id: str
        face_match_threshold: float | None = None
    class KinesisDataStreamProperty(Struct):
        arn: str
    class KinesisVideoStreamProperty(Struct):
        arn: str
    class NotificationChannelProperty(Struct):
        arn: str
    class PointProperty(Struct):
        x: float
        y: float
    class S3DestinationProperty(Struct):
        bucket_name: str
        object_key_prefix: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        kinesis_video_stream: CfnStreamProcessor.KinesisVideoStreamProperty | Mapping[str, Any] | IResolvable,
        role_arn: str,
        bounding_box_regions_of_interest: Sequence[CfnStreamProcessor.BoundingBoxProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        connected_home_settings: CfnStreamProcessor.ConnectedHomeSettingsProperty | Mapping[str, Any] | IResolvable | None = None,
        data_sharing_preference: CfnStreamProcessor.DataSharingPreferenceProperty | Mapping[str, Any] | IResolvable | None = None,
        face_search_settings: CfnStreamProcessor.FaceSearchSettingsProperty | Mapping[str, Any] | IResolvable | None = None,
        kinesis_data_stream: CfnStreamProcessor.KinesisDataStreamProperty | Mapping[str, Any] | IResolvable | None = None,
        kms_key_id: str | None = None,
        name: str | None = None,
        notification_channel: CfnStreamProcessor.NotificationChannelProperty | Mapping[str, Any] | IResolvable | None = None,
        polygon_regions_of_interest: Any | None = None,
        s3_destination: CfnStreamProcessor.S3DestinationProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    kinesis_video_stream: CfnStreamProcessor.KinesisVideoStreamProperty | IResolvable
    polygon_regions_of_interest: Any
    role_arn: str
    bounding_box_regions_of_interest: Sequence[CfnStreamProcessor.BoundingBoxProperty | IResolvable] | IResolvable | None
    connected_home_settings: CfnStreamProcessor.ConnectedHomeSettingsProperty | IResolvable | None
    data_sharing_preference: CfnStreamProcessor.DataSharingPreferenceProperty | IResolvable | None
    face_search_settings: CfnStreamProcessor.FaceSearchSettingsProperty | IResolvable | None
    kinesis_data_stream: CfnStreamProcessor.KinesisDataStreamProperty | IResolvable | None
    kms_key_id: str | None
    name: str | None
    notification_channel: CfnStreamProcessor.NotificationChannelProperty | IResolvable | None
    s3_destination: CfnStreamProcessor.S3DestinationProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_status_message(self) -> str: ...
    @property
    def stream_processor_ref(self) -> _aws_rekognition.StreamProcessorReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_stream_processor(resource: _aws_rekognition.IStreamProcessorRef) -> str: ...
    @staticmethod
    def is_cfn_stream_processor(x: Any) -> bool: ...

class CfnStreamProcessorProps(Struct):
    kinesis_video_stream: CfnStreamProcessor.KinesisVideoStreamProperty | Mapping[str, Any] | IResolvable
    role_arn: str
    bounding_box_regions_of_interest: Sequence[CfnStreamProcessor.BoundingBoxProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    connected_home_settings: CfnStreamProcessor.ConnectedHomeSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    data_sharing_preference: CfnStreamProcessor.DataSharingPreferenceProperty | Mapping[str, Any] | IResolvable | None = None
    face_search_settings: CfnStreamProcessor.FaceSearchSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    kinesis_data_stream: CfnStreamProcessor.KinesisDataStreamProperty | Mapping[str, Any] | IResolvable | None = None
    kms_key_id: str | None = None
    name: str | None = None
    notification_channel: CfnStreamProcessor.NotificationChannelProperty | Mapping[str, Any] | IResolvable | None = None
    polygon_regions_of_interest: Any | None = None
    s3_destination: CfnStreamProcessor.S3DestinationProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

