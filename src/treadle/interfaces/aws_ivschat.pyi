# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class LoggingConfigurationReference(Struct):
    logging_configuration_arn: str

class RoomReference(Struct):
    room_arn: str

class ILoggingConfigurationRef(Protocol):
    @property
    def logging_configuration_ref(self) -> LoggingConfigurationReference: ...

class IRoomRef(Protocol):
    @property
    def room_ref(self) -> RoomReference: ...
