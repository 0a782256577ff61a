# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_mwaaserverless as _aws_mwaaserverless
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnWorkflow(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class CodeProperty(Struct):
        s3_location: CfnWorkflow.CodeS3LocationProperty | Mapping[str, Any] | IResolvable | None = None
    class CodeS3LocationProperty(Struct):
        bucket: str
        object_key: str
        version_id: str | None = None
    class EncryptionConfigurationProperty(Struct):
        type: str
        kms_key_id: str | None = None
    class LoggingConfigurationProperty(Struct):
        log_group_name: str
    class NetworkConfigurationProperty(Struct):
        security_group_ids: Sequence[str] | None = None
        subnet_ids: Sequence[str] | None = None
    class S3LocationProperty(Struct):
        bucket: str
        object_key: str
        version_id: str | None = None
    class ScheduleConfigurationProperty(Struct):
        cron_expression: str | None = None
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        definition_s3_location: CfnWorkflow.S3LocationProperty | Mapping[str, Any] | IResolvable,
        role_arn: str,
        code: CfnWorkflow.CodeProperty | Mapping[str, Any] | IResolvable | None = None,
        description: str | None = None,
        encryption_configuration: CfnWorkflow.EncryptionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        logging_configuration: CfnWorkflow.LoggingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        name: str | None = None,
        network_configuration: CfnWorkflow.NetworkConfigurationProperty | Mapping[str, Any] | IResolvable | None = None,
        tags: Mapping[str, str] | None = None,
        trigger_mode: str | None = None,
    ) -> None: ...
    definition_s3_location: CfnWorkflow.S3LocationProperty | IResolvable
    role_arn: str
    code: CfnWorkflow.CodeProperty | IResolvable | None
    description: str | None
    encryption_configuration: CfnWorkflow.EncryptionConfigurationProperty | IResolvable | None
    logging_configuration: CfnWorkflow.LoggingConfigurationProperty | IResolvable | None
    name: str | None
    network_configuration: CfnWorkflow.NetworkConfigurationProperty | IResolvable | None
    tags: Mapping[str, str] | None
    trigger_mode: str | None
    @property
    def attr_code_snapshotted_at(self) -> str: ...
    @property
    def attr_created_at(self) -> str: ...
    @property
    def attr_modified_at(self) -> str: ...
    @property
    def attr_schedule_configuration(self) -> IResolvable: ...
    @property
    def attr_workflow_arn(self) -> str: ...
    @property
    def attr_workflow_status(self) -> str: ...
    @property
    def attr_workflow_version(self) -> str: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def workflow_ref(self) -> _aws_mwaaserverless.WorkflowReference: ...
    @staticmethod
    def arn_for_workflow(resource: _aws_mwaaserverless.IWorkflowRef) -> str: ...
    @staticmethod
    def is_cfn_workflow(x: Any) -> bool: ...

class CfnWorkflowProps(Struct):
    definition_s3_location: CfnWorkflow.S3LocationProperty | Mapping[str, Any] | IResolvable
    role_arn: str
    code: CfnWorkflow.CodeProperty | Mapping[str, Any] | IResolvable | None = None
    description: str | None = None
    encryption_configuration: CfnWorkflow.EncryptionConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    logging_configuration: CfnWorkflow.LoggingConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    name: str | None = None
    network_configuration: CfnWorkflow.NetworkConfigurationProperty | Mapping[str, Any] | IResolvable | None = None
    tags: Mapping[str, str] | None = None
    trigger_mode: str | None = None

