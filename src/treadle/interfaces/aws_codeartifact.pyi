# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class DomainReference(Struct):
    domain_arn: str

class PackageGroupReference(Struct):
    package_group_arn: str

class RepositoryReference(Struct):
    repository_arn: str

class IDomainRef(Protocol):
    @property
    def domain_ref(self) -> DomainReference: ...

class IPackageGroupRef(Protocol):
    @property
    def package_group_ref(self) -> PackageGroupReference: ...

class IRepositoryRef(Protocol):
    @property
    def repository_ref(self) -> RepositoryReference: ...
