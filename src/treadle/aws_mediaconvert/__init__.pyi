# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_mediaconvert as _aws_mediaconvert
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnCertificateAssociation(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        arn: str,
    ) -> None: ...
    arn: str
    @property
    def certificate_association_ref(self) -> _aws_mediaconvert.CertificateAssociationReference: ...
    @staticmethod
    def is_cfn_certificate_association(x: Any) -> bool: ...

class CfnCertificateAssociationProps(Struct):
    arn: str

class CfnJobTemplate(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class AccelerationSettingsProperty(Struct):
        mode: str
    class HopDestinationProperty(Struct):
        priority: float | None = None
        queue: str | None = None
        wait_minutes: float | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        settings_json: Any,
        acceleration_settings: CfnJobTemplate.AccelerationSettingsProperty | Mapping[str, Any] | IResolvable | None = None,
        category: str | None = None,
        description: str | None = None,
        hop_destinations: Sequence[CfnJobTemplate.HopDestinationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None,
        name: str | None = None,
        priority: float | None = None,
        queue: str | None = None,
        status_update_interval: str | None = None,
        tags: Any | None = None,
    ) -> None: ...
    settings_json: Any
    tags_raw: Any
    acceleration_settings: CfnJobTemplate.AccelerationSettingsProperty | IResolvable | None
    category: str | None
    description: str | None
    hop_destinations: Sequence[CfnJobTemplate.HopDestinationProperty | IResolvable] | IResolvable | None
    name: str | None
    priority: float | None
    queue: str | None
    status_update_interval: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_name(self) -> str: ...
    @property
    def job_template_ref(self) -> _aws_mediaconvert.JobTemplateReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_job_template(resource: _aws_mediaconvert.IJobTemplateRef) -> str: ...
    @staticmethod
    def from_job_template_arn(scope: Construct, id: str, arn: str) -> _aws_mediaconvert.IJobTemplateRef: ...
    @staticmethod
    def from_job_template_name(scope: Construct, id: str, job_template_name: str) -> _aws_mediaconvert.IJobTemplateRef: ...
    @staticmethod
    def is_cfn_job_template(x: Any) -> bool: ...

class CfnJobTemplateProps(Struct):
    settings_json: Any
    acceleration_settings: CfnJobTemplate.AccelerationSettingsProperty | Mapping[str, Any] | IResolvable | None = None
    category: str | None = None
    description: str | None = None
    hop_destinations: Sequence[CfnJobTemplate.HopDestinationProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    name: str | None = None
    priority: float | None = None
    queue: str | None = None
    status_update_interval: str | None = None
    tags: Any | None = None

class CfnPreset(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        settings_json: Any,
        category: str | None = None,
        description: str | None = None,
        name: str | None = None,
        tags: Any | None = None,
    ) -> None: ...
    settings_json: Any
    tags_raw: Any
    category: str | None
    description: str | None
    name: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_name(self) -> str: ...
    @property
    def preset_ref(self) -> _aws_mediaconvert.PresetReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_preset(resource: _aws_mediaconvert.IPresetRef) -> str: ...
    @staticmethod
    def from_preset_arn(scope: Construct, id: str, arn: str) -> _aws_mediaconvert.IPresetRef: ...
    @staticmethod
    def from_preset_name(scope: Construct, id: str, preset_name: str) -> _aws_mediaconvert.IPresetRef: ...
    @staticmethod
    def is_cfn_preset(x: Any) -> bool: ...

class CfnPresetProps(Struct):
    settings_json: Any
    category: str | None = None
    description: str | None = None
    name: str | None = None
    tags: Any | None = None

class CfnQueue(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        concurrent_jobs: float | None = None,
        description: str | None = None,
        maximum_concurrent_feeds: float | None = None,
        name: str | None = None,
        pricing_plan: str | None = None,
        status: str | None = None,
        tags: Any | None = None,
    ) -> None: ...
    tags_raw: Any
    concurrent_jobs: float | None
    description: str | None
    maximum_concurrent_feeds: float | None
    name: str | None
    pricing_plan: str | None
    status: str | None
    @property
    def attr_arn(self) -> str: ...
    @property
    def attr_name(self) -> str: ...
    @property
    def queue_ref(self) -> _aws_mediaconvert.QueueReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_queue(resource: _aws_mediaconvert.IQueueRef) -> str: ...
    @staticmethod
    def from_queue_arn(scope: Construct, id: str, arn: str) -> _aws_mediaconvert.IQueueRef: ...
    @staticmethod
    def from_queue_name(scope: Construct, id: str, queue_name: str) -> _aws_mediaconvert.IQueueRef: ...
    @staticmethod
    def is_cfn_queue(x: Any) -> bool: ...

class CfnQueueProps(Struct):
    concurrent_jobs: float | None = None
    description: str | None = None
    maximum_concurrent_feeds: float | None = None
    name: str | None = None
    pricing_plan: str | None = None
    status: str | None = None
    tags: Any | None = None

