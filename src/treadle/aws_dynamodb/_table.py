"""Tables."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any

from .. import aws_iam as iam
from .. import aws_kms as kms
from .._core.arn import ArnFormat
from .._core.lazy import Lazy
from .._core.resource import IResource, RemovalPolicy, Resource
from .._core.stack import Stack
from .._core.structs import Struct
from ..constructs import Construct
from ..errors import AuthoringError, UnsupportedError
from ..interfaces import aws_dynamodb as _refs
from . import _cfn

__all__ = [
    "Attribute",
    "AttributeType",
    "BillingMode",
    "ITable",
    "PointInTimeRecoverySpecification",
    "ProjectionType",
    "StreamViewType",
    "Table",
    "TableBase",
    "TableClass",
    "TableEncryption",
]

_READ = ["BatchGetItem", "Query", "GetItem", "Scan", "ConditionCheckItem"]
_READ_STREAM = ["GetRecords", "GetShardIterator"]
_WRITE = ["BatchWriteItem", "PutItem", "UpdateItem", "DeleteItem"]
_KEY_READ = ["kms:Decrypt", "kms:DescribeKey"]
_KEY_WRITE = ["kms:Encrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*"]


class AttributeType(Enum):
    """The types a key can have."""

    BINARY = "B"
    NUMBER = "N"
    STRING = "S"


class BillingMode(Enum):
    """Billing by provisioned capacity or by request."""

    PAY_PER_REQUEST = "PAY_PER_REQUEST"
    PROVISIONED = "PROVISIONED"


class ProjectionType(Enum):
    """The attributes that an index contains."""

    KEYS_ONLY = "KEYS_ONLY"
    INCLUDE = "INCLUDE"
    ALL = "ALL"


class StreamViewType(Enum):
    """The attributes that a stream's records contain."""

    NEW_IMAGE = "NEW_IMAGE"
    OLD_IMAGE = "OLD_IMAGE"
    NEW_AND_OLD_IMAGES = "NEW_AND_OLD_IMAGES"
    KEYS_ONLY = "KEYS_ONLY"


class TableClass(Enum):
    """Storage classes of a table."""

    STANDARD = "STANDARD"
    STANDARD_INFREQUENT_ACCESS = "STANDARD_INFREQUENT_ACCESS"


class TableEncryption(Enum):
    """Encryption of a table."""

    DEFAULT = "AWS_OWNED"
    CUSTOMER_MANAGED = "CUSTOMER_MANAGED"
    AWS_MANAGED = "AWS_MANAGED"


class Attribute(Struct):
    """A key attribute's name and type.

    :param name: the attribute's name, up to 255 characters
    :param type: whether its values are strings, numbers or binary
    """

    name: str
    type: AttributeType


class PointInTimeRecoverySpecification(Struct):
    """Point-in-time recovery of a table.

    :param point_in_time_recovery_enabled: whether the table can be restored to any second of the period
    :param recovery_period_in_days: how far back the table can be restored, 1 to 35 days; default 35
    """

    point_in_time_recovery_enabled: bool
    recovery_period_in_days: float | None = None


class ITable(IResource):
    """Interface of tables."""

    table_arn: str
    table_name: str
    table_stream_arn: str | None
    encryption_key: kms.IKey | None

    @property
    def table_ref(self) -> _refs.TableReference:
        """The reference that L1 classes take: its ARN and name."""
        return _refs.TableReference(table_arn=self.table_arn, table_name=self.table_name)

    def grant_read_data(self, grantee: Any) -> iam.Grant:
        """Grant ``grantee`` permission to read items."""
        raise NotImplementedError  # each implementation defines it


class TableBase(Resource, ITable):
    """Base class of tables."""

    encryption_key: kms.IKey | None = None
    table_stream_arn: str | None = None
    table_id: str | None = None
    _owns_policy = False
    _policy: iam.PolicyDocument | None = None

    @property
    def _has_index(self) -> bool:
        return False

    def add_to_resource_policy(self, statement: iam.PolicyStatement) -> Any:
        """Add a statement to the table's policy."""
        if not self._owns_policy:
            return iam.AddToResourcePolicyResult(statement_added=False)
        if self._policy is None:
            self._policy = iam.PolicyDocument()
        self._policy.add_statements(statement)
        return iam.AddToResourcePolicyResult(statement_added=True, policy_dependable=self)

    def _arns(self) -> list[str]:
        return [self.table_arn, Lazy.string(lambda: f"{self.table_arn}/index/*" if self._has_index else None)]

    def _actions(self, grantee: Any, actions: Sequence[str], arns: list[str] | None = None) -> iam.Grant:
        if isinstance(grantee.grant_principal, iam.ServicePrincipal):
            raise AuthoringError(
                "DynamoDB grant* methods do not support ServicePrincipal grantees. Use "
                "table.addToResourcePolicy() for an "
                "explicit service-specific table policy with required service principal, actions, and conditions",
                code="Grant",
                path=self.node.path,
            )
        return iam.Grant.add_to_principal_or_resource(
            grantee=grantee,
            actions=actions,
            resource_arns=arns or self._arns(),
            resource=self,
            resource_self_arns=["*"],
        )

    def _key(self, grantee: Any, actions: Sequence[str]) -> None:
        if self.encryption_key is not None:
            self.encryption_key.grant(grantee, *actions)

    def _reads(self, grantee: Any, arns: list[str]) -> iam.Grant:
        return iam.Grant.add_to_principal(grantee=grantee, actions=_prefixed(_READ_STREAM), resource_arns=arns)

    def grant(self, grantee: Any, *actions: str) -> iam.Grant:
        """Grant ``grantee`` permission for the given actions on the table."""
        return self._actions(grantee, actions)

    def grant_read_data(self, grantee: Any) -> iam.Grant:
        self._key(grantee, _KEY_READ)
        arns = self._arns()  # the same tokens, so that both statements can be merged
        granted = self._actions(grantee, _prefixed([*_READ, "DescribeTable"]), arns)
        return granted.combine(self._reads(grantee, arns))

    def grant_write_data(self, grantee: Any) -> iam.Grant:
        """Grant ``grantee`` permission to write items."""
        granted = self._actions(grantee, _prefixed([*_WRITE, "DescribeTable"]))
        self._key(grantee, [*_KEY_READ, *_KEY_WRITE])
        return granted

    def grant_read_write_data(self, grantee: Any) -> iam.Grant:
        """Grant ``grantee`` permission to read and write items."""
        arns = self._arns()
        granted = self._actions(grantee, _prefixed([*_READ, *_WRITE, "DescribeTable"]), arns)
        self._key(grantee, [*_KEY_READ, *_KEY_WRITE])
        return granted.combine(self._reads(grantee, arns))

    def grant_full_access(self, grantee: Any) -> iam.Grant:
        """Grant ``grantee`` permission for all actions on the table."""
        granted = self._actions(grantee, ["dynamodb:*"])
        self._key(grantee, [*_KEY_READ, *_KEY_WRITE])
        return granted

    def grant_stream(self, grantee: Any, *actions: str) -> iam.Grant:
        """Grant ``grantee`` permission for the given actions on the table's stream."""
        if not self.table_stream_arn:
            raise AuthoringError(
                f"DynamoDB Streams must be enabled on the table {self.node.path}", code="Stream", path=self.node.path
            )
        return iam.Grant.add_to_principal(grantee=grantee, actions=actions, resource_arns=[self.table_stream_arn])

    def grant_table_list_streams(self, grantee: Any) -> iam.Grant:
        """Grant ``grantee`` permission to list streams."""
        if not self.table_stream_arn:
            raise AuthoringError(
                f"DynamoDB Streams must be enabled on the table {self.node.path}", code="Stream", path=self.node.path
            )
        return iam.Grant.add_to_principal(grantee=grantee, actions=["dynamodb:ListStreams"], resource_arns=["*"])

    def grant_stream_read(self, grantee: Any) -> iam.Grant:
        """Grant ``grantee`` permission to read the table's stream."""
        self.grant_table_list_streams(grantee)
        self._key(grantee, _KEY_READ)
        return self.grant_stream(grantee, *_prefixed(["DescribeStream", *_READ_STREAM]))


def _prefixed(actions: Sequence[str]) -> list[str]:
    return [f"dynamodb:{action}" for action in actions]


class Table(TableBase):
    """A DynamoDB table.

    https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Introduction.html

    :param partition_key: the attribute by which items are distributed over partitions
    :param billing_mode: whether capacity is provisioned or paid by request; default PROVISIONED
    :param contributor_insights_enabled: whether CloudWatch reports the most used keys; default no
    :param deletion_protection: whether the table can't be deleted; default no
    :param encryption: whose key encrypts the table; default CUSTOMER_MANAGED with encryption_key, else DynamoDB's own
    :param encryption_key: the KMS key that encrypts the table; default a new one when encryption is CUSTOMER_MANAGED
    :param max_read_request_units: the most read request units per second, for billing by request; default no limit
    :param max_write_request_units: the most write request units per second, for billing by request; default no limit
    :param point_in_time_recovery: the deprecated form of point_in_time_recovery_specification, without a period
    :param point_in_time_recovery_specification: whether and how far back the table can be restored; default not
    :param read_capacity: provisioned read capacity units; not for billing by request; default 5
    :param removal_policy: what happens to the table when it is removed; default RETAIN
    :param replication_regions: regions with replicas; not supported yet, a value is refused
    :param resource_policy: the table's own policy; default none
    :param sort_key: the attribute by which items of one partition key are sorted; default none
    :param stream: which attributes the stream's records contain; default no stream
    :param table_class: the storage class; default STANDARD
    :param table_name: the table's name, 3 to 255 characters; default generated by CloudFormation
    :param time_to_live_attribute: the number attribute with the time, in Unix seconds, at which items expire; default
        none
    :param write_capacity: provisioned write capacity units; not for billing by request; default 5
    """

    _owns_policy = True

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        partition_key: Attribute | Mapping[str, Any],
        billing_mode: BillingMode | None = None,
        contributor_insights_enabled: bool | None = None,
        deletion_protection: bool | None = None,
        encryption: TableEncryption | None = None,
        encryption_key: kms.IKey | None = None,
        max_read_request_units: float | None = None,
        max_write_request_units: float | None = None,
        point_in_time_recovery: bool | None = None,
        point_in_time_recovery_specification: PointInTimeRecoverySpecification | Mapping[str, Any] | None = None,
        read_capacity: float | None = None,
        removal_policy: RemovalPolicy | None = None,
        replication_regions: Sequence[str] | None = None,
        resource_policy: iam.PolicyDocument | None = None,
        sort_key: Attribute | Mapping[str, Any] | None = None,
        stream: StreamViewType | None = None,
        table_class: TableClass | None = None,
        table_name: str | None = None,
        time_to_live_attribute: str | None = None,
        write_capacity: float | None = None,
    ) -> None:
        super().__init__(scope, id, physical_name=table_name)
        if replication_regions:
            raise UnsupportedError(
                f"Table at {self.node.path}: replication_regions is not supported by treadle yet", code="Table"
            )
        self._attributes: list[dict[str, Any]] = []
        self._schema: list[dict[str, Any]] = []
        self._global: list[dict[str, Any]] = []
        self._local: list[dict[str, Any]] = []
        self._billing = billing_mode or BillingMode.PROVISIONED
        self._on_demand = self._billing is BillingMode.PAY_PER_REQUEST
        self._policy = resource_policy
        if self._on_demand and (read_capacity or write_capacity):
            raise self._refuse(
                "you cannot provision read and write capacity for a table with PAY_PER_REQUEST billing mode"
            )
        sse, key = self._encryption(encryption, encryption_key)
        recovery: dict[str, Any] | None = None
        if point_in_time_recovery is not None and point_in_time_recovery_specification is not None:
            raise self._refuse(
                "`pointInTimeRecoverySpecification` and `pointInTimeRecovery` are set. Use "
                "`pointInTimeRecoverySpecification` "
                "only."
            )
        spec = PointInTimeRecoverySpecification.maybe(point_in_time_recovery_specification)
        if spec is not None:
            if not spec.point_in_time_recovery_enabled and spec.recovery_period_in_days:
                raise self._refuse(
                    "Cannot set `recoveryPeriodInDays` while `pointInTimeRecoveryEnabled` is set to false."
                )
            recovery = {
                "PointInTimeRecoveryEnabled": spec.point_in_time_recovery_enabled,
                "RecoveryPeriodInDays": spec.recovery_period_in_days,
            }
        elif point_in_time_recovery is not None:
            recovery = {"PointInTimeRecoveryEnabled": point_in_time_recovery}
        resource = _cfn.CfnTable(
            self,
            "Resource",
            table_name=self.physical_name,
            key_schema=Lazy.uncached_any(lambda _: self._schema),
            attribute_definitions=Lazy.uncached_any(lambda _: self._attributes),
            global_secondary_indexes=Lazy.uncached_any(lambda _: self._global or None),
            local_secondary_indexes=Lazy.uncached_any(lambda _: self._local or None),
            point_in_time_recovery_specification=recovery,
            billing_mode=self._billing.value if self._on_demand else None,
            provisioned_throughput=self._throughput(read_capacity, write_capacity),
            on_demand_throughput=self._limits(max_read_request_units, max_write_request_units),
            sse_specification=sse,
            stream_specification={"StreamViewType": stream.value} if stream else None,
            table_class=table_class and table_class.value,
            time_to_live_specification=(
                {"AttributeName": time_to_live_attribute, "Enabled": True} if time_to_live_attribute else None
            ),
            contributor_insights_specification=(
                None if contributor_insights_enabled is None else {"Enabled": contributor_insights_enabled}
            ),
            deletion_protection_enabled=deletion_protection,
            resource_policy=Lazy.uncached_any(lambda _: {"PolicyDocument": self._policy} if self._policy else None),
        )
        resource.apply_removal_policy(removal_policy)
        self._table = resource
        self.encryption_key = key
        self.table_arn: str = self._get_resource_arn_attribute(
            resource.attr_arn, service="dynamodb", resource="table", resource_name=self.physical_name
        )
        self.table_name: str = self._get_resource_name_attribute(resource.ref)
        self.table_stream_arn: str | None = resource.attr_stream_arn if stream else None
        self._partition_key = Attribute.of(partition_key)
        self._add_key(self._schema, self._partition_key, "HASH")
        sort = Attribute.maybe(sort_key)
        if sort is not None:
            self._add_key(self._schema, sort, "RANGE")
        self.node.add_validation(self._validate_table)

    def _refuse(self, message: str) -> AuthoringError:
        return AuthoringError(message, code="Table", path=self.node.path, kind="Table")

    @property
    def _has_index(self) -> bool:
        return bool(self._global or self._local)

    def _throughput(self, read: float | None, write: float | None) -> dict[str, Any] | None:
        if self._on_demand:
            return None
        return {"ReadCapacityUnits": read or 5, "WriteCapacityUnits": write or 5}

    def _limits(self, read: float | None, write: float | None) -> dict[str, Any] | None:
        if read is None and write is None:
            return None
        return {"MaxReadRequestUnits": read, "MaxWriteRequestUnits": write}

    def _encryption(self, encryption: TableEncryption | None, key: kms.IKey | None) -> tuple[Any, kms.IKey | None]:
        if encryption is None and key is not None:
            encryption = TableEncryption.CUSTOMER_MANAGED
        if encryption is not TableEncryption.CUSTOMER_MANAGED and key is not None:
            raise self._refuse(
                "`encryptionKey cannot be specified when encryption is set to "
                f"{encryption.value if encryption else encryption}. `encryption` must be CUSTOMER_MANAGED"
            )
        if encryption is TableEncryption.CUSTOMER_MANAGED:
            if key is None:
                key = kms.Key(
                    self,
                    "Key",
                    description=f"Customer-managed key auto-created for encrypting DynamoDB table at {self.node.path}",
                    enable_key_rotation=True,
                )
            return {"SSEEnabled": True, "KMSMasterKeyId": key.key_arn, "SSEType": "KMS"}, key
        if encryption is TableEncryption.AWS_MANAGED:
            return {"SSEEnabled": True}, None
        if encryption is TableEncryption.DEFAULT:
            return {"SSEEnabled": False}, None
        return None, None

    def _add_key(self, schema: list[dict[str, Any]], attribute: Attribute, kind: str) -> None:
        for known in self._attributes:
            if known["AttributeName"] == attribute.name:
                if known["AttributeType"] != attribute.type.value:
                    raise self._refuse(
                        f"Unable to specify {attribute.name} as {attribute.type.value} because it was "
                        "already defined as "
                        f"{known['AttributeType']}"
                    )
                break
        else:
            self._attributes.append({"AttributeName": attribute.name, "AttributeType": attribute.type.value})
        schema.append({"AttributeName": attribute.name, "KeyType": kind})

    def _index(
        self,
        name: str,
        partition: Attribute,
        sort: Attribute | None,
        projection: ProjectionType | None,
        attributes: Sequence[str] | None,
    ) -> dict[str, Any]:
        if any(index["IndexName"] == name for index in [*self._global, *self._local]):
            raise self._refuse(f"a duplicate index name, {name}, is not allowed")
        if projection is ProjectionType.INCLUDE and not attributes:
            raise self._refuse(
                f"non-key attributes should be specified when using {ProjectionType.INCLUDE.value} projection type"
            )
        if projection is not ProjectionType.INCLUDE and attributes:
            raise self._refuse(
                "non-key attributes should not be specified when not using "
                f"{ProjectionType.INCLUDE.value} projection type"
            )
        schema: list[dict[str, Any]] = []
        self._add_key(schema, partition, "HASH")
        if sort is not None:
            self._add_key(schema, sort, "RANGE")
        shown: dict[str, Any] = {"ProjectionType": (projection or ProjectionType.ALL).value}
        if attributes:
            shown["NonKeyAttributes"] = list(attributes)
        return {"IndexName": name, "KeySchema": schema, "Projection": shown}

    def add_global_secondary_index(
        self,
        *,
        index_name: str,
        partition_key: Attribute | Mapping[str, Any],
        contributor_insights_enabled: bool | None = None,
        max_read_request_units: float | None = None,
        max_write_request_units: float | None = None,
        non_key_attributes: Sequence[str] | None = None,
        projection_type: ProjectionType | None = None,
        read_capacity: float | None = None,
        sort_key: Attribute | Mapping[str, Any] | None = None,
        write_capacity: float | None = None,
    ) -> None:
        """Add an index with keys of its own."""
        if self._on_demand and (read_capacity or write_capacity):
            raise self._refuse(
                "you cannot provision read and write capacity for a table with PAY_PER_REQUEST billing mode"
            )
        index = self._index(
            index_name, Attribute.of(partition_key), Attribute.maybe(sort_key), projection_type, non_key_attributes
        )
        index["ProvisionedThroughput"] = self._throughput(read_capacity, write_capacity)
        index["OnDemandThroughput"] = self._limits(max_read_request_units, max_write_request_units)
        if contributor_insights_enabled is not None:
            index["ContributorInsightsSpecification"] = {"Enabled": contributor_insights_enabled}
        self._global.append(index)

    def add_local_secondary_index(
        self,
        *,
        index_name: str,
        sort_key: Attribute | Mapping[str, Any],
        non_key_attributes: Sequence[str] | None = None,
        projection_type: ProjectionType | None = None,
    ) -> None:
        """Add an index with another sort key; at most 5."""
        if len(self._local) >= 5:
            raise self._refuse("a maximum number of local secondary index per table is 5")
        index = self._index(
            index_name, self._partition_key, Attribute.of(sort_key), projection_type, non_key_attributes
        )
        self._local.append(index)

    def _validate_table(self) -> list[str]:
        if self._local and len(self._schema) < 2:
            return ["a sort key of the table must be specified to add local secondary indexes"]
        return []

    @staticmethod
    def from_table_name(scope: Construct, id: str, table_name: str) -> ITable:
        """Import a table of the stack's account by its name."""
        return Table.from_table_attributes(scope, id, table_name=table_name)

    @staticmethod
    def from_table_arn(scope: Construct, id: str, table_arn: str) -> ITable:
        """Import a table by its ARN."""
        return Table.from_table_attributes(scope, id, table_arn=table_arn)

    @staticmethod
    def from_table_attributes(
        scope: Construct,
        id: str,
        *,
        encryption_key: kms.IKey | None = None,
        global_indexes: Sequence[str] | None = None,
        grant_index_permissions: bool | None = None,
        local_indexes: Sequence[str] | None = None,
        table_arn: str | None = None,
        table_name: str | None = None,
        table_stream_arn: str | None = None,
    ) -> ITable:
        """Import a table by what is known of it."""
        stack = Stack.of(scope)
        if table_name is not None and table_arn is not None:
            raise AuthoringError(
                "Only one of tableArn or tableName can be provided", code="Table", path=scope.node.path
            )
        if table_arn is None:
            if table_name is None:
                raise AuthoringError("One of tableName or tableArn is required!", code="Table", path=scope.node.path)
            table_arn = stack.format_arn(service="dynamodb", resource="table", resource_name=table_name)
        else:
            table_name = stack.split_arn(table_arn, ArnFormat.SLASH_RESOURCE_NAME).resource_name
            if not table_name:
                raise AuthoringError(
                    "ARN for DynamoDB table must be in the form: ...", code="Arn", path=scope.node.path
                )
        table = _ImportedTable(scope, id, environment_from_arn=table_arn)
        table.table_arn, table.table_name = table_arn, table_name
        table.table_stream_arn = table_stream_arn
        table.encryption_key = encryption_key
        table._indexed = bool(grant_index_permissions or global_indexes or local_indexes)
        return table


class _ImportedTable(TableBase):
    _indexed = False

    @property
    def _has_index(self) -> bool:
        return self._indexed
