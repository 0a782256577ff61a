# Written by scripts/generate_spec.py from aws-cdk-lib 2.275.0; not to be edited.
from typing import Protocol

from .._core.structs import Struct

class DatabaseReference(Struct):
    database_arn: str
    database_name: str

class InfluxDBBackupReference(Struct):
    influx_db_backup_arn: str

class InfluxDBClusterReference(Struct):
    influx_db_cluster_arn: str
    influx_db_cluster_id: str

class InfluxDBInstanceReference(Struct):
    influx_db_instance_arn: str
    influx_db_instance_id: str

class ScheduledQueryReference(Struct):
    scheduled_query_arn: str

class TableReference(Struct):
    database_name: str
    table_arn: str
    table_name: str

class IDatabaseRef(Protocol):
    @property
    def database_ref(self) -> DatabaseReference: ...

class IInfluxDBBackupRef(Protocol):
    @property
    def influx_db_backup_ref(self) -> InfluxDBBackupReference: ...

class IInfluxDBClusterRef(Protocol):
    @property
    def influx_db_cluster_ref(self) -> InfluxDBClusterReference: ...

class IInfluxDBInstanceRef(Protocol):
    @property
    def influx_db_instance_ref(self) -> InfluxDBInstanceReference: ...

class IScheduledQueryRef(Protocol):
    @property
    def scheduled_query_ref(self) -> ScheduledQueryReference: ...

class ITableRef(Protocol):
    @property
    def table_ref(self) -> TableReference: ...
