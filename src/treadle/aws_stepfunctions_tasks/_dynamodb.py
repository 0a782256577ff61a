"""Amazon DynamoDB."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum
from typing import TYPE_CHECKING, Any, TypedDict, Unpack

from .. import aws_stepfunctions as sfn
from .._core.stack import Stack
from .._core.tokens import Token
from ..constructs import Construct
from ..errors import AuthoringError
from ._service_task import ServiceTask

if TYPE_CHECKING:
    from ..aws_dynamodb import ITable

__all__ = [
    "DynamoAttributeValue",
    "DynamoConsumedCapacity",
    "DynamoDeleteItem",
    "DynamoGetItem",
    "DynamoItemCollectionMetrics",
    "DynamoProjectionExpression",
    "DynamoPutItem",
    "DynamoReturnValues",
    "DynamoUpdateItem",
]


class DynamoConsumedCapacity(Enum):
    """Detail of the reported consumed capacity."""

    INDEXES = "INDEXES"
    TOTAL = "TOTAL"
    NONE = "NONE"


class DynamoItemCollectionMetrics(Enum):
    """Reporting of the size of item collections."""

    SIZE = "SIZE"
    NONE = "NONE"


class DynamoReturnValues(Enum):
    """Choice of the attributes in the response."""

    NONE = "NONE"
    ALL_OLD = "ALL_OLD"
    UPDATED_OLD = "UPDATED_OLD"
    ALL_NEW = "ALL_NEW"
    UPDATED_NEW = "UPDATED_NEW"


class DynamoProjectionExpression:
    """Build the path of an attribute to fetch.

    https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.ProjectionExpressions.html
    """

    def __init__(self) -> None:
        self._parts: list[str] = []

    def with_attribute(self, attr: str) -> DynamoProjectionExpression:
        """Continue to an attribute."""
        self._parts.append(f".{attr}" if self._parts else attr)
        return self

    def at_index(self, index: float) -> DynamoProjectionExpression:
        """Continue to an item of a list."""
        if not self._parts:
            raise AuthoringError("Expression must start with an attribute", code="ExpressionStartAttribute")
        self._parts.append(f"[{int(index) if float(index).is_integer() else index}]")
        return self

    def to_string(self) -> str:
        """Write the path."""
        return "".join(self._parts)

    def __str__(self) -> str:
        return self.to_string()


def _number(value: float) -> str:
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def _path(value: str) -> str:
    if isinstance(value, str) and value.startswith("$"):
        return value
    raise AuthoringError(
        f"Data JSON path values must either be exactly equal to '$' or start with '$.', received {value!r}",
        code="DataJsonPathValues",
    )


def _expression(value: str) -> str:
    if isinstance(value, str) and value.startswith("{%") and value.endswith("%}"):
        return value
    raise AuthoringError(
        f"Data JSONata expression values must start with '{{%' and end with '%}}', received {value!r}",
        code="DataJsonataExpressionValues",
    )


class DynamoAttributeValue:
    """A typed DynamoDB value.

    https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_AttributeValue.html

    :param value: the value in DynamoDB's JSON, such as ``{"S": "text"}``
    """

    def __init__(self, value: Mapping[str, Any]) -> None:
        self.attribute_value: dict[str, Any] = dict(value)

    def to_object(self) -> Any:
        """Return the value as DynamoDB's JSON."""
        return self.attribute_value

    @classmethod
    def from_string(cls, value: str) -> DynamoAttributeValue:
        """Create a string."""
        return cls({"S": value})

    @classmethod
    def from_number(cls, value: float) -> DynamoAttributeValue:
        """Create a number; DynamoDB receives it as text."""
        if Token.is_unresolved(value):
            return cls({"N": Token.as_string(value)})
        return cls({"N": _number(value)})

    @classmethod
    def number_from_string(cls, value: str) -> DynamoAttributeValue:
        """Create a number from text."""
        return cls({"N": str(value)})

    @classmethod
    def from_binary(cls, value: str) -> DynamoAttributeValue:
        """Create a binary value from base64 text."""
        return cls({"B": value})

    @classmethod
    def from_string_set(cls, value: Sequence[str]) -> DynamoAttributeValue:
        """Create a set of strings."""
        return cls({"SS": list(value)})

    @classmethod
    def from_number_set(cls, value: Sequence[float]) -> DynamoAttributeValue:
        """Create a set of numbers."""
        return cls({"NS": [_number(number) for number in value]})

    @classmethod
    def number_set_from_strings(cls, value: Sequence[str]) -> DynamoAttributeValue:
        """Create a set of numbers from texts."""
        return cls({"NS": list(value)})

    @classmethod
    def from_binary_set(cls, value: Sequence[str]) -> DynamoAttributeValue:
        """Create a set of binary values from base64 texts."""
        return cls({"BS": list(value)})

    @classmethod
    def from_map(cls, value: Mapping[str, DynamoAttributeValue]) -> DynamoAttributeValue:
        """Create a map."""
        return cls({"M": _plain(value)})

    @classmethod
    def map_from_json_path(cls, value: str) -> DynamoAttributeValue:
        """Read a map from the state's input."""
        return cls({"M.$": _path(value)})

    @classmethod
    def map_from_jsonata(cls, value: str) -> DynamoAttributeValue:
        """Compute a map by an expression."""
        return cls({"M": _expression(value)})

    @classmethod
    def from_list(cls, value: Sequence[DynamoAttributeValue]) -> DynamoAttributeValue:
        """Create a list."""
        return cls({"L": [item.to_object() for item in value]})

    @classmethod
    def list_from_json_path(cls, value: str) -> DynamoAttributeValue:
        """Read a list from the state's input."""
        return cls({"L": _path(value)})

    @classmethod
    def list_from_jsonata(cls, value: str) -> DynamoAttributeValue:
        """Compute a list by an expression."""
        return cls({"L": _expression(value)})

    @classmethod
    def from_null(cls, value: bool) -> DynamoAttributeValue:
        """Create a null."""
        return cls({"NULL": value})

    @classmethod
    def from_boolean(cls, value: bool) -> DynamoAttributeValue:
        """Create true or false."""
        return cls({"BOOL": value})

    @classmethod
    def boolean_from_json_path(cls, value: str) -> DynamoAttributeValue:
        """Read true or false from the state's input: `JsonPath.string_at`."""
        return cls({"BOOL": _path(value)})

    @classmethod
    def boolean_from_jsonata(cls, value: str) -> DynamoAttributeValue:
        """Compute true or false by an expression."""
        return cls({"BOOL": _expression(value)})


def _plain(values: Mapping[str, DynamoAttributeValue] | None) -> dict[str, Any] | None:
    if values is None:
        return None
    for name, value in values.items():
        if not isinstance(value, DynamoAttributeValue):
            raise AuthoringError(
                f"attribute {name!r} is {value!r}; wrap it, such as DynamoAttributeValue.from_string(…)",
                code="DynamoAttributeType",
            )
    return {name: value.to_object() for name, value in values.items()}


def _name(value: Enum | None) -> str | None:
    return value.value if value is not None else None


class _DynamoTask(ServiceTask):
    ignores_pattern = True

    def _allow_on(self, table: ITable) -> None:
        arn = Stack.of(self).format_arn(service="dynamodb", resource="table", resource_name=table.table_name)
        verb = self.action.partition(":")[2]
        self._allow(f"dynamodb:{verb[0].upper()}{verb[1:]}", on=arn)


class DynamoGetItem(_DynamoTask):
    """Fetch an item from a DynamoDB table.

    https://docs.aws.amazon.com/step-functions/latest/dg/connect-ddb.html

    :param key: the item's key attributes, by name
    :param table: the table that has the item
    :param consistent_read: whether the newest state is read, at twice the capacity; default no
    :param expression_attribute_names: attribute names for the ``#name`` placeholders of expressions; default none
    :param projection_expression: the attributes to fetch; default all
    :param return_consumed_capacity: which consumed capacity the response reports; default none
    """

    action = "dynamodb:getItem"

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        key: Mapping[str, DynamoAttributeValue],
        table: ITable,
        consistent_read: bool | None = None,
        expression_attribute_names: Mapping[str, str] | None = None,
        projection_expression: Sequence[DynamoProjectionExpression] | None = None,
        return_consumed_capacity: DynamoConsumedCapacity | None = None,
        **options: Unpack[sfn.TaskOptions],
    ) -> None:
        super().__init__(scope, id, **options)
        projection = None
        if projection_expression is not None:
            projection = ",".join(str(expression) for expression in projection_expression)

        self._arguments = {
            "Key": _plain(key),
            "TableName": table.table_name,
            "ConsistentRead": consistent_read or False,
            "ExpressionAttributeNames": expression_attribute_names,
            "ProjectionExpression": projection,
            "ReturnConsumedCapacity": _name(return_consumed_capacity),
        }

        self._allow_on(table)


class _RequiredTable(TypedDict):
    """The option that the writing tasks require.

    :param table: the table that has the item
    """

    table: ITable


class _WriteOptions(_RequiredTable, sfn.TaskOptions, total=False):
    """The options of the three writing tasks.

    :param condition_expression: what must be true of the existing item for the write to succeed; default no condition
    :param expression_attribute_names: attribute names for the ``#name`` placeholders of expressions; default none
    :param expression_attribute_values: values for the ``:value`` placeholders of expressions; default none
    :param return_consumed_capacity: which consumed capacity the response reports; default none
    :param return_item_collection_metrics: whether the response reports the size of item collections; default no
    :param return_values: which attributes of the item the response has, before or after the write; default none
    :param table: the table that has the item
    """

    condition_expression: str | None
    expression_attribute_names: Mapping[str, str] | None
    expression_attribute_values: Mapping[str, DynamoAttributeValue] | None
    return_consumed_capacity: DynamoConsumedCapacity | None
    return_item_collection_metrics: DynamoItemCollectionMetrics | None
    return_values: DynamoReturnValues | None


class _DynamoWrite(_DynamoTask):
    """Base class of the three writing tasks."""

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        table: ITable,
        condition_expression: str | None = None,
        expression_attribute_names: Mapping[str, str] | None = None,
        expression_attribute_values: Mapping[str, DynamoAttributeValue] | None = None,
        return_consumed_capacity: DynamoConsumedCapacity | None = None,
        return_item_collection_metrics: DynamoItemCollectionMetrics | None = None,
        return_values: DynamoReturnValues | None = None,
        **options: Unpack[sfn.TaskOptions],
    ) -> None:
        super().__init__(scope, id, **options)
        self._arguments = {
            "TableName": table.table_name,
            "ConditionExpression": condition_expression,
            "ExpressionAttributeNames": expression_attribute_names,
            "ExpressionAttributeValues": _plain(expression_attribute_values),
            "ReturnConsumedCapacity": _name(return_consumed_capacity),
            "ReturnItemCollectionMetrics": _name(return_item_collection_metrics),
            "ReturnValues": _name(return_values),
        }
        self._allow_on(table)


class DynamoPutItem(_DynamoWrite):
    """Put an item into a DynamoDB table, replacing one with the same key.

    https://docs.aws.amazon.com/step-functions/latest/dg/connect-ddb.html

    :param item: all attributes of the item, among them the table's key
    :param table: the table that gets the item
    :param condition_expression: what must be true of the existing item for the write to succeed; default no condition
    :param expression_attribute_names: attribute names for the ``#name`` placeholders of expressions; default none
    :param expression_attribute_values: values for the ``:value`` placeholders of expressions; default none
    :param return_consumed_capacity: which consumed capacity the response reports; default none
    :param return_item_collection_metrics: whether the response reports the size of item collections; default no
    :param return_values: whether the response has the replaced item: NONE or ALL_OLD; default NONE
    """

    action = "dynamodb:putItem"

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        item: Mapping[str, DynamoAttributeValue],
        **options: Unpack[_WriteOptions],
    ) -> None:
        super().__init__(scope, id, **options)
        self._arguments = {"Item": _plain(item), **self._arguments}


class DynamoDeleteItem(_DynamoWrite):
    """Delete an item of a DynamoDB table.

    https://docs.aws.amazon.com/step-functions/latest/dg/connect-ddb.html

    :param key: the item's key attributes, by name
    :param table: the table that has the item
    :param condition_expression: what must be true of the existing item for the write to succeed; default no condition
    :param expression_attribute_names: attribute names for the ``#name`` placeholders of expressions; default none
    :param expression_attribute_values: values for the ``:value`` placeholders of expressions; default none
    :param return_consumed_capacity: which consumed capacity the response reports; default none
    :param return_item_collection_metrics: whether the response reports the size of item collections; default no
    :param return_values: whether the response has the deleted item: NONE or ALL_OLD; default NONE
    """

    action = "dynamodb:deleteItem"

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        key: Mapping[str, DynamoAttributeValue],
        **options: Unpack[_WriteOptions],
    ) -> None:
        super().__init__(scope, id, **options)
        self._arguments = {"Key": _plain(key), **self._arguments}


class DynamoUpdateItem(_DynamoWrite):
    """Change attributes of an item of a DynamoDB table.

    https://docs.aws.amazon.com/step-functions/latest/dg/connect-ddb.html

    :param key: the item's key attributes, by name
    :param update_expression: the changes, such as ``SET #a = :b``; default the item is created with its key alone
    :param table: the table that has the item
    :param condition_expression: what must be true of the existing item for the write to succeed; default no condition
    :param expression_attribute_names: attribute names for the ``#name`` placeholders of expressions; default none
    :param expression_attribute_values: values for the ``:value`` placeholders of expressions; default none
    :param return_consumed_capacity: which consumed capacity the response reports; default none
    :param return_item_collection_metrics: whether the response reports the size of item collections; default no
    :param return_values: which attributes the response has, before or after the change; default none
    """

    action = "dynamodb:updateItem"

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        key: Mapping[str, DynamoAttributeValue],
        update_expression: str | None = None,
        **options: Unpack[_WriteOptions],
    ) -> None:
        super().__init__(scope, id, **options)
        self._arguments = {"Key": _plain(key), **self._arguments, "UpdateExpression": update_expression}
