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

class EmailEncoding(Enum):
    BASE64 = 'Base64'
    UTF8 = 'UTF-8'

class LambdaInvocationType(Enum):
    EVENT = 'Event'
    REQUEST_RESPONSE = 'RequestResponse'

class AddHeaderProps(Struct):
    name: str
    value: str

class BounceProps(Struct):
    sender: str
    template: Any
    topic: Any | None = None

class BounceTemplateProps(Struct):
    message: str
    smtp_reply_code: str
    status_code: str | None = None

class LambdaProps(Struct):
    function: Any
    invocation_type: LambdaInvocationType | None = None
    topic: Any | None = None

class S3Props(Struct):
    bucket: Any
    kms_key: Any | None = None
    object_key_prefix: str | None = None
    topic: Any | None = None

class SnsProps(Struct):
    topic: Any
    encoding: EmailEncoding | None = None

class StopProps(Struct):
    topic: Any | None = None

class WorkMailProps(Struct):
    organization_arn: str
    topic: Any | None = None

