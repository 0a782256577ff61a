# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from ..interfaces import aws_apptest as _aws_apptest
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class CfnTestCase(CfnTyped):
    CFN_RESOURCE_TYPE_NAME: ClassVar[str]
    class BatchProperty(Struct):
        batch_job_name: str
        batch_job_parameters: Mapping[str, str] | IResolvable | None = None
        export_data_set_names: Sequence[str] | None = None
    class CloudFormationActionProperty(Struct):
        resource: str
        action_type: str | None = None
    class CompareActionProperty(Struct):
        input: CfnTestCase.InputProperty | Mapping[str, Any] | IResolvable
        output: CfnTestCase.OutputProperty | Mapping[str, Any] | IResolvable | None = None
    class DataSetProperty(Struct):
        ccsid: str
        format: str
        length: float
        name: str
        type: str
    class DatabaseCDCProperty(Struct):
        source_metadata: CfnTestCase.SourceDatabaseMetadataProperty | Mapping[str, Any] | IResolvable
        target_metadata: CfnTestCase.TargetDatabaseMetadataProperty | Mapping[str, Any] | IResolvable
    class FileMetadataProperty(Struct):
        database_cdc: CfnTestCase.DatabaseCDCProperty | Mapping[str, Any] | IResolvable | None = None
        data_sets: Sequence[CfnTestCase.DataSetProperty | Mapping[str, Any] | IResolvable] | IResolvable | None = None
    class InputFileProperty(Struct):
        file_metadata: CfnTestCase.FileMetadataProperty | Mapping[str, Any] | IResolvable
        source_location: str
        target_location: str
    class InputProperty(Struct):
        file: CfnTestCase.InputFileProperty | Mapping[str, Any] | IResolvable
    class M2ManagedActionPropertiesProperty(Struct):
        force_stop: bool | IResolvable | None = None
        import_data_set_location: str | None = None
    class M2ManagedApplicationActionProperty(Struct):
        action_type: str
        resource: str
        properties: CfnTestCase.M2ManagedActionPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
    class M2NonManagedApplicationActionProperty(Struct):
        action_type: str
        resource: str
    class MainframeActionPropertiesProperty(Struct):
        dms_task_arn: str | None = None
    class MainframeActionProperty(Struct):
        action_type: CfnTestCase.MainframeActionTypeProperty | Mapping[str, Any] | IResolvable
        resource: str
        properties: CfnTestCase.MainframeActionPropertiesProperty | Mapping[str, Any] | IResolvable | None = None
    class MainframeActionTypeProperty(Struct):
        batch: CfnTestCase.BatchProperty | Mapping[str, Any] | IResolvable | None = None
        tn3270: CfnTestCase.TN3270Property | Mapping[str, Any] | IResolvable | None = None
    class OutputFileProperty(Struct):
        file_location: str | None = None
    class OutputProperty(Struct):
        file: CfnTestCase.OutputFileProperty | Mapping[str, Any] | IResolvable
    class ResourceActionProperty(Struct):
        cloud_formation_action: CfnTestCase.CloudFormationActionProperty | Mapping[str, Any] | IResolvable | None = None
        m2_managed_application_action: CfnTestCase.M2ManagedApplicationActionProperty | Mapping[str, Any] | IResolvable | None = None
        m2_non_managed_application_action: CfnTestCase.M2NonManagedApplicationActionProperty | Mapping[str, Any] | IResolvable | None = None
    class ScriptProperty(Struct):
        script_location: str
        type: str
    class SourceDatabaseMetadataProperty(Struct):
        capture_tool: str
        type: str
    class StepActionProperty(Struct):
        compare_action: CfnTestCase.CompareActionProperty | Mapping[str, Any] | IResolvable | None = None
        mainframe_action: CfnTestCase.MainframeActionProperty | Mapping[str, Any] | IResolvable | None = None
        resource_action: CfnTestCase.ResourceActionProperty | Mapping[str, Any] | IResolvable | None = None
    class StepProperty(Struct):
        action: CfnTestCase.StepActionProperty | Mapping[str, Any] | IResolvable
        name: str
        description: str | None = None
    class TN3270Property(Struct):
        script: CfnTestCase.ScriptProperty | Mapping[str, Any] | IResolvable
        export_data_set_names: Sequence[str] | None = None
    class TargetDatabaseMetadataProperty(Struct):
        capture_tool: str
        type: str
    class TestCaseLatestVersionProperty(Struct):
        status: str
        version: float
    def __init__(
        self,
        scope: IConstruct,
        id: str,
        *,
        name: str,
        steps: Sequence[CfnTestCase.StepProperty | Mapping[str, Any] | IResolvable] | IResolvable,
        description: str | None = None,
        tags: Mapping[str, str] | None = None,
    ) -> None: ...
    name: str
    steps: Sequence[CfnTestCase.StepProperty | IResolvable] | IResolvable
    description: str | None
    tags: Mapping[str, str] | None
    @property
    def attr_creation_time(self) -> str: ...
    @property
    def attr_last_update_time(self) -> str: ...
    @property
    def attr_latest_version(self) -> IResolvable: ...
    @property
    def attr_status(self) -> str: ...
    @property
    def attr_test_case_arn(self) -> str: ...
    @property
    def attr_test_case_id(self) -> str: ...
    @property
    def attr_test_case_version(self) -> IResolvable: ...
    @property
    def cdk_tag_manager(self) -> TagManager: ...
    @property
    def test_case_ref(self) -> _aws_apptest.TestCaseReference: ...
    @staticmethod
    def arn_for_test_case(resource: _aws_apptest.ITestCaseRef) -> str: ...
    @staticmethod
    def from_test_case_arn(scope: Construct, id: str, arn: str) -> _aws_apptest.ITestCaseRef: ...
    @staticmethod
    def from_test_case_id(scope: Construct, id: str, test_case_id: str) -> _aws_apptest.ITestCaseRef: ...
    @staticmethod
    def is_cfn_test_case(x: Any) -> bool: ...

class CfnTestCaseProps(Struct):
    name: str
    steps: Sequence[CfnTestCase.StepProperty | Mapping[str, Any] | IResolvable] | IResolvable
    description: str | None = None
    tags: Mapping[str, str] | None = None

