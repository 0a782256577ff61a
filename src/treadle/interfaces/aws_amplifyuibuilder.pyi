# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ComponentReference(Struct):
    app_id: str
    component_id: str
    environment_name: str

class FormReference(Struct):
    app_id: str
    environment_name: str
    form_id: str

class ThemeReference(Struct):
    app_id: str
    environment_name: str
    theme_id: str

class IComponentRef(Protocol):
    @property
    def component_ref(self) -> ComponentReference: ...

class IFormRef(Protocol):
    @property
    def form_ref(self) -> FormReference: ...

class IThemeRef(Protocol):
    @property
    def theme_ref(self) -> ThemeReference: ...
