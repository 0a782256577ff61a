"""Models and validators: what requests and answers look like."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any

from .._core.resource import Resource
from .._core.structs import Struct
from ..constructs import Construct
from ..interfaces import aws_apigateway as _refs
from . import _cfn

__all__ = [
    "IModel",
    "IRequestValidator",
    "JsonSchema",
    "JsonSchemaType",
    "JsonSchemaVersion",
    "Model",
    "RequestValidator",
    "RequestValidatorOptions",
]


class JsonSchemaVersion(Enum):
    """Versions of JSON Schema."""

    DRAFT4 = "http://json-schema.org/draft-04/schema#"
    DRAFT7 = "http://json-schema.org/draft-07/schema#"


class JsonSchemaType(Enum):
    """Types of JSON values."""

    NULL = "null"
    BOOLEAN = "boolean"
    OBJECT = "object"
    ARRAY = "array"
    NUMBER = "number"
    INTEGER = "integer"
    STRING = "string"


class JsonSchema(Struct):
    """A JSON schema.

    https://json-schema.org/specification-links#draft-4

    :param additional_items: the schema of items beyond those of a tuple, or whether there may be any
    :param additional_properties: the schema of properties that aren't listed, or whether there may be any
    :param all_of: schemas that must all match
    :param any_of: schemas of which at least one must match
    :param contains: a schema that at least one item must match
    :param default: the value that is meant when there is none
    :param definitions: schemas to which ref can refer, by name
    :param dependencies: what a property requires, by its name: other properties or a schema
    :param description: a remark on the value
    :param enum: the values that are allowed
    :param exclusive_maximum: whether maximum itself isn't allowed
    :param exclusive_minimum: whether minimum itself isn't allowed
    :param format: the format of a string, such as ``date-time``
    :param id: the schema's own address
    :param items: the schema of all items, or one schema for each
    :param maximum: the largest number
    :param max_items: how many items there are at most
    :param max_length: how many characters there are at most
    :param max_properties: how many properties there are at most
    :param minimum: the smallest number
    :param min_items: how many items there are at least
    :param min_length: how many characters there are at least
    :param min_properties: how many properties there are at least
    :param multiple_of: the number of which the value must be a multiple
    :param not_: a schema that mustn't match
    :param one_of: schemas of which exactly one must match
    :param pattern: an expression that a string must match
    :param pattern_properties: schemas of properties, by an expression for their names
    :param properties: schemas of properties, by name
    :param property_names: a schema that the names of properties must match
    :param ref: the address of another schema to use, such as ``#/definitions/item``
    :param required: names of properties that must be present
    :param schema: the version of JSON schema; default draft 4
    :param title: a short name of the value
    :param type: the type, or the types, of the value
    :param unique_items: whether no two items may be equal
    """

    additional_items: bool | JsonSchema | Mapping[str, Any] | None = None
    additional_properties: bool | JsonSchema | Mapping[str, Any] | None = None
    all_of: Sequence[JsonSchema | Mapping[str, Any]] | None = None
    any_of: Sequence[JsonSchema | Mapping[str, Any]] | None = None
    contains: JsonSchema | Mapping[str, Any] | Sequence[JsonSchema | Mapping[str, Any]] | None = None
    default: Any = None
    definitions: Mapping[str, JsonSchema | Mapping[str, Any]] | None = None
    dependencies: Mapping[str, Sequence[str] | JsonSchema | Mapping[str, Any]] | None = None
    description: str | None = None
    enum: Sequence[Any] | None = None
    exclusive_maximum: bool | None = None
    exclusive_minimum: bool | None = None
    format: str | None = None
    id: str | None = None
    items: JsonSchema | Mapping[str, Any] | Sequence[JsonSchema | Mapping[str, Any]] | None = None
    maximum: float | None = None
    max_items: float | None = None
    max_length: float | None = None
    max_properties: float | None = None
    minimum: float | None = None
    min_items: float | None = None
    min_length: float | None = None
    min_properties: float | None = None
    multiple_of: float | None = None
    not_: JsonSchema | Mapping[str, Any] | None = None
    one_of: Sequence[JsonSchema | Mapping[str, Any]] | None = None
    pattern: str | None = None
    pattern_properties: Mapping[str, JsonSchema | Mapping[str, Any]] | None = None
    properties: Mapping[str, JsonSchema | Mapping[str, Any]] | None = None
    property_names: JsonSchema | Mapping[str, Any] | None = None
    ref: str | None = None
    required: Sequence[str] | None = None
    schema: JsonSchemaVersion | None = None
    title: str | None = None
    type: JsonSchemaType | Sequence[JsonSchemaType] | None = None
    unique_items: bool | None = None


_OTHER = {"ref": "$ref", "schema": "$schema", "not_": "not"}


def _name(field: str) -> str:
    first, *rest = field.split("_") if field not in _OTHER else (_OTHER[field],)
    return first + "".join(part.capitalize() for part in rest)


def _schema(value: Any) -> Any:
    if isinstance(value, JsonSchema):
        return {_name(field): _schema(item) for field, item in value.__dict__.items() if item is not None}
    if isinstance(value, Mapping):
        return {key: _schema(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_schema(item) for item in value]
    return value.value if isinstance(value, Enum) else value


class IModel:
    """Interface of models."""

    model_id: str


class _EmptyModel(IModel):
    """The model that each API has for anything."""

    model_id = "Empty"


class _ErrorModel(IModel):
    """The model that each API has for errors."""

    model_id = "Error"


class IRequestValidator:
    """Interface of request validators."""

    request_validator_id: str

    @property
    def request_validator_ref(self) -> _refs.RequestValidatorReference:
        """The reference that L1 classes take: its id."""
        return _refs.RequestValidatorReference(request_validator_id=self.request_validator_id)


class Model(Resource, IModel):
    """A model: the schema of a body.

    https://docs.aws.amazon.com/apigateway/latest/developerguide/models-mappings-models.html

    :param rest_api: the API to which the model belongs
    :param schema: the schema of the body
    :param content_type: the content type of the body; default ``application/json``
    :param description: a remark on the model; default none
    :param model_name: the model's name, letters and digits; default generated by CloudFormation
    """

    EMPTY_MODEL: IModel = _EmptyModel()
    ERROR_MODEL: IModel = _ErrorModel()

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        rest_api: Any,
        schema: JsonSchema | Mapping[str, Any],
        content_type: str | None = None,
        description: str | None = None,
        model_name: str | None = None,
    ) -> None:
        super().__init__(scope, id, physical_name=model_name)
        # the order of these keys goes into the deployment's id
        written = _schema(JsonSchema.of(schema))
        written.setdefault("$schema", JsonSchemaVersion.DRAFT4.value)
        described = {
            "name": self.physical_name,
            "restApiId": rest_api.rest_api_id,
            "contentType": content_type if content_type is not None else "application/json",
            "description": description,
            "schema": written,
        }
        resource = _cfn.CfnModel(
            self,
            "Resource",
            name=self.physical_name,
            rest_api_id=rest_api.rest_api_id,
            content_type=described["contentType"],
            description=description,
            schema=written,
        )
        self.model_id: str = self._get_resource_name_attribute(resource.ref)
        rest_api._publish(resource, {"model": described})

    @staticmethod
    def from_model_name(scope: Construct, id: str, model_name: str) -> IModel:
        """Import an existing model by name."""
        made = _ImportedModel(scope, id)
        made.model_id = model_name
        return made


class _ImportedModel(Resource, IModel):
    pass


class RequestValidatorOptions(Struct):
    """The options of a request validator. The keywords of :class:`RequestValidator`."""

    request_validator_name: str | None = None
    validate_request_body: bool | None = None
    validate_request_parameters: bool | None = None


class RequestValidator(Resource, IRequestValidator):
    """A validator of requests before they are answered.

    https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-method-request-validation.html

    :param rest_api: the API to which the validator belongs
    :param request_validator_name: the validator's name; default generated by CloudFormation
    :param validate_request_body: whether bodies must match the method's models; default no
    :param validate_request_parameters: whether required parameters must be present; default no
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        rest_api: Any,
        request_validator_name: str | None = None,
        validate_request_body: bool | None = None,
        validate_request_parameters: bool | None = None,
    ) -> None:
        super().__init__(scope, id, physical_name=request_validator_name)
        resource = _cfn.CfnRequestValidator(
            self,
            "Resource",
            name=self.physical_name,
            rest_api_id=rest_api.rest_api_id,
            validate_request_body=validate_request_body,
            validate_request_parameters=validate_request_parameters,
        )
        described = {
            "name": self.physical_name,
            "restApiId": rest_api.rest_api_id,
            "validateRequestBody": validate_request_body,
            "validateRequestParameters": validate_request_parameters,
        }
        self.request_validator_id: str = resource.ref
        rest_api._publish(resource, {"validator": described})

    @staticmethod
    def from_request_validator_id(scope: Construct, id: str, request_validator_id: str) -> IRequestValidator:
        """Import an existing validator by id."""
        made = _ImportedValidator(scope, id)
        made.request_validator_id = request_validator_id
        return made


class _ImportedValidator(Resource, IRequestValidator):
    pass
