# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class AccessGrantReference(Struct):
    access_grant_arn: str
    access_grant_id: str

class AccessGrantsInstanceReference(Struct):
    access_grants_instance_arn: str

class AccessGrantsLocationReference(Struct):
    access_grants_location_arn: str
    access_grants_location_id: str

class AccessPointReference(Struct):
    access_point_arn: str
    access_point_name: str

class BucketPolicyReference(Struct):
    bucket: str

class BucketReference(Struct):
    bucket_arn: str
    bucket_name: str

class MultiRegionAccessPointPolicyReference(Struct):
    mrap_name: str

class MultiRegionAccessPointReference(Struct):
    multi_region_access_point_name: str

class StorageLensGroupReference(Struct):
    storage_lens_group_arn: str
    storage_lens_group_name: str

class StorageLensReference(Struct):
    storage_lens_id: str

class IAccessGrantRef(Protocol):
    @property
    def access_grant_ref(self) -> AccessGrantReference: ...

class IAccessGrantsInstanceRef(Protocol):
    @property
    def access_grants_instance_ref(self) -> AccessGrantsInstanceReference: ...

class IAccessGrantsLocationRef(Protocol):
    @property
    def access_grants_location_ref(self) -> AccessGrantsLocationReference: ...

class IAccessPointRef(Protocol):
    @property
    def access_point_ref(self) -> AccessPointReference: ...

class IBucketPolicyRef(Protocol):
    @property
    def bucket_policy_ref(self) -> BucketPolicyReference: ...

class IBucketRef(Protocol):
    @property
    def bucket_ref(self) -> BucketReference: ...

class IMultiRegionAccessPointPolicyRef(Protocol):
    @property
    def multi_region_access_point_policy_ref(self) -> MultiRegionAccessPointPolicyReference: ...

class IMultiRegionAccessPointRef(Protocol):
    @property
    def multi_region_access_point_ref(self) -> MultiRegionAccessPointReference: ...

class IStorageLensGroupRef(Protocol):
    @property
    def storage_lens_group_ref(self) -> StorageLensGroupReference: ...

class IStorageLensRef(Protocol):
    @property
    def storage_lens_ref(self) -> StorageLensReference: ...
