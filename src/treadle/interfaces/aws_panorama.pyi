# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class ApplicationInstanceReference(Struct):
    application_instance_arn: str
    application_instance_id: str

class PackageReference(Struct):
    package_arn: str
    package_id: str

class PackageVersionReference(Struct):
    package_id: str
    package_version: str
    patch_version: str

class IApplicationInstanceRef(Protocol):
    @property
    def application_instance_ref(self) -> ApplicationInstanceReference: ...

class IPackageRef(Protocol):
    @property
    def package_ref(self) -> PackageReference: ...

class IPackageVersionRef(Protocol):
    @property
    def package_version_ref(self) -> PackageVersionReference: ...
