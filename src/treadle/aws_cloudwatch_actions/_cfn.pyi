# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, ClassVar

from ..constructs import Construct, IConstruct
from .._core.l1 import CfnTyped
from .._core.structs import Struct
from .._core.tags import CfnTag as _CfnTag
from .._core.tags import TagManager
from .._core.tokens import IResolvable

class Ec2InstanceAction(Enum):
    STOP = 'stop'
    TERMINATE = 'terminate'
    RECOVER = 'recover'
    REBOOT = 'reboot'

class OpsItemCategory(Enum):
    AVAILABILITY = 'Availability'
    COST = 'Cost'
    PERFORMANCE = 'Performance'
    RECOVERY = 'Recovery'
    SECURITY = 'Security'

class OpsItemSeverity(Enum):
    CRITICAL = '1'
    HIGH = '2'
    MEDIUM = '3'
    LOW = '4'

class LambdaActionProps(Struct):
    use_unique_permission_id: bool | None = None

