# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class LaunchProfileReference(Struct): ...

class StreamingImageReference(Struct): ...

class StudioComponentReference(Struct): ...

class StudioReference(Struct):
    studio_id: str

class ILaunchProfileRef(Protocol):
    @property
    def launch_profile_ref(self) -> LaunchProfileReference: ...

class IStreamingImageRef(Protocol):
    @property
    def streaming_image_ref(self) -> StreamingImageReference: ...

class IStudioComponentRef(Protocol):
    @property
    def studio_component_ref(self) -> StudioComponentReference: ...

class IStudioRef(Protocol):
    @property
    def studio_ref(self) -> StudioReference: ...
