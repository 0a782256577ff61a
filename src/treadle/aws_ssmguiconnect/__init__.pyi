# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_ssmguiconnect as _aws_ssmguiconnect
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnPreferences(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ConnectionRecordingPreferencesProperty(Struct):
        kms_key_arn: str
        recording_destinations: CfnPreferences.RecordingDestinationsProperty | Mapping[str, Any] | IResolvable
    class RecordingDestinationsProperty(Struct):
        s3_buckets: Sequence[CfnPreferences.S3BucketProperty | Mapping[str, Any] | IResolvable] | IResolvable
    class S3BucketProperty(Struct):
        bucket_name: str
        bucket_owner: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        connection_recording_preferences: CfnPreferences.ConnectionRecordingPreferencesProperty | Mapping[str, Any] | IResolvable | None = None,
    ) -> None: ...
    connection_recording_preferences: CfnPreferences.ConnectionRecordingPreferencesProperty | IResolvable | None
    @property
    def attr_account_id(self) -> str: ...
    @property
    def preferences_ref(self) -> _aws_ssmguiconnect.PreferencesReference: ...
    @staticmethod
    def is_cfn_preferences(x: Any) -> bool: ...

class CfnPreferencesProps(Struct):
    connection_recording_preferences: CfnPreferences.ConnectionRecordingPreferencesProperty | Mapping[str, Any] | IResolvable | None = None

