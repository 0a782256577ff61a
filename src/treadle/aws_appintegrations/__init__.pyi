# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_appintegrations as _aws_appintegrations
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnApplication(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class ApplicationConfigProperty(Struct):
        contact_handling: CfnApplication.ContactHandlingProperty | Mapping[str, Any] | IResolvable | None = None
    class ApplicationSourceConfigProperty(Struct):
        external_url_config: CfnApplication.ExternalUrlConfigProperty | Mapping[str, Any] | IResolvable
    class ContactHandlingProperty(Struct):
        scope: str
    class ExternalUrlConfigProperty(Struct):
        access_url: str
        approved_origins: Sequence[str] | None = None
    class IframeConfigProperty(Struct):
        allow: Sequence[str] | None = None
        sandbox: Sequence[str] | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        application_source_config: CfnApplication.ApplicationSourceConfigProperty | Mapping[str, Any] | IResolvable,
        name: str,
        namespace: str,
        application_config: CfnApplication.ApplicationConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        application_type: str | None = None,
        description: str | None = None,
        iframe_config: CfnApplication.IframeConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        initialization_timeout: float | None = None,
        is_service: bool | IResolvable | None = None,
        permissions: Sequence[str] | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    application_source_config: CfnApplication.ApplicationSourceConfigProperty | IResolvable
    name: str
    namespace: str
    application_config: CfnApplication.ApplicationConfigProperty | IResolvable | None
    application_type: str | None
    description: str | None
    iframe_config: CfnApplication.IframeConfigProperty | IResolvable | None
    initialization_timeout: float | None
    is_service: bool | IResolvable | None
    permissions: Sequence[str] | None
    tags: Sequence[_CfnTag] | None
    @property
    def application_ref(self) -> _aws_appintegrations.ApplicationReference: ...
    @property
    def attr_application_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @staticmethod
    def arn_for_application(resource: _aws_appintegrations.IApplicationRef) -> str: ...
    @staticmethod
    def is_cfn_application(x: Any) -> bool: ...

class CfnApplicationProps(Struct):
    application_source_config: CfnApplication.ApplicationSourceConfigProperty | Mapping[str, Any] | IResolvable
    name: str
    namespace: str
    application_config: CfnApplication.ApplicationConfigProperty | Mapping[str, Any] | IResolvable | None = None
    application_type: str | None = None
    description: str | None = None
    iframe_config: CfnApplication.IframeConfigProperty | Mapping[str, Any] | IResolvable | None = None
    initialization_timeout: float | None = None
    is_service: bool | IResolvable | None = None
    permissions: Sequence[str] | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnDataIntegration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class FileConfigurationProperty(Struct):
        folders: Sequence[str]
        filters: Any | None = None
    class ScheduleConfigProperty(Struct):
        schedule_expression: str
        first_execution_from: str | None = None
        object: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        kms_key: str,
        name: str,
        source_uri: str,
        description: str | None = None,
        file_configuration: CfnDataIntegration.FileConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        object_configuration: Any | None = None,
        schedule_config: CfnDataIntegration.ScheduleConfigProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    kms_key: str
    name: str
    object_configuration: Any
    source_uri: str
    description: str | None
    file_configuration: CfnDataIntegration.FileConfigurationProperty | IResolvable | None
    schedule_config: CfnDataIntegration.ScheduleConfigProperty | IResolvable | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_data_integration_arn(self) -> str: ...
    @property
    def attr_id(self) -> str: ...
    @property
    def data_integration_ref(self) -> _aws_appintegrations.DataIntegrationReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_data_integration(resource: _aws_appintegrations.IDataIntegrationRef) -> str: ...
    @staticmethod
    def from_data_integration_arn(scope: Construct, id: str, arn: str) -> _aws_appintegrations.IDataIntegrationRef: ...
    @staticmethod
    def from_data_integration_id(scope: Construct, id: str, data_integration_id: str) -> _aws_appintegrations.IDataIntegrationRef: ...
    @staticmethod
    def is_cfn_data_integration(x: Any) -> bool: ...

class CfnDataIntegrationProps(Struct):
    kms_key: str
    name: str
    source_uri: str
    description: str | None = None
    file_configuration: CfnDataIntegration.FileConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    object_configuration: Any | None = None
    schedule_config: CfnDataIntegration.ScheduleConfigProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

class CfnEventIntegration(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class EventFilterProperty(Struct):
        source: str
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        event_bridge_bus: str,
        event_filter: CfnEventIntegration.EventFilterProperty | Mapping[str, Any] | IResolvable,
        name: str,
        description: str | None = None,
        tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None,
    ) -> None: ...
    event_bridge_bus: str
    event_filter: CfnEventIntegration.EventFilterProperty | IResolvable
    name: str
    description: str | None
    tags_raw: Sequence[_CfnTag] | None
    @property
    def attr_event_integration_arn(self) -> str: ...
    @property
    def event_integration_ref(self) -> _aws_appintegrations.EventIntegrationReference: ...
    @property
    def tags(self) -> TagManager: ...
    @staticmethod
    def arn_for_event_integration(resource: _aws_appintegrations.IEventIntegrationRef) -> str: ...
    @staticmethod
    def from_event_integration_arn(scope: Construct, id: str, arn: str) -> _aws_appintegrations.IEventIntegrationRef: ...
    @staticmethod
    def from_event_integration_name(scope: Construct, id: str, event_integration_name: str) -> _aws_appintegrations.IEventIntegrationRef: ...
    @staticmethod
    def is_cfn_event_integration(x: Any) -> bool: ...

class CfnEventIntegrationProps(Struct):
    event_bridge_bus: str
    event_filter: CfnEventIntegration.EventFilterProperty | Mapping[str, Any] | IResolvable
    name: str
    description: str | None = None
    tags: Sequence[_CfnTag | Mapping[str, Any]] | None = None

