# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ApplicationCloudWatchLoggingOptionReference(Struct):
    application_cloud_watch_logging_option_id: str

class ApplicationOutputReference(Struct):
    application_output_id: str

class ApplicationReference(Struct):
    application_name: str

class ApplicationReferenceDataSourceReference(Struct):
    application_reference_data_source_id: str

class IApplicationCloudWatchLoggingOptionRef(Protocol):
    @property
    def application_cloud_watch_logging_option_ref(self) -> ApplicationCloudWatchLoggingOptionReference: ...

class IApplicationOutputRef(Protocol):
    @property
    def application_output_ref(self) -> ApplicationOutputReference: ...

class IApplicationRef(Protocol):
    @property
    def application_ref(self) -> ApplicationReference: ...

class IApplicationReferenceDataSourceRef(Protocol):
    @property
    def application_reference_data_source_ref(self) -> ApplicationReferenceDataSourceReference: ...
