"""Amazon Bedrock: invoking models."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Unpack

from .. import aws_stepfunctions as sfn
from .._core.annotations import Annotations
from .._core.arn import Arn, ArnFormat
from .._core.flags import FeatureFlags
from .._core.stack import Stack
from .._core.structs import Struct
from .._core.tokens import Token
from .._deprecations import deprecated
from ..constructs import Construct
from ..errors import AuthoringError
from ._service_task import ServiceTask

if TYPE_CHECKING:
    from ..aws_bedrock import IModel
    from ..aws_s3 import Location

__all__ = ["BedrockInvokeModel", "BedrockInvokeModelInputProps", "BedrockInvokeModelOutputProps", "Guardrail"]

_URIS_OF_THEIR_OWN = "@aws-cdk/aws-stepfunctions-tasks:useNewS3UriParametersForBedrockInvokeModelTask"
_GUARDRAIL_ID = re.compile(r"[a-z0-9]+")


class Guardrail:
    """A guardrail, and which of its versions is applied.

    https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails.html

    :param guardrail_identifier: the guardrail's id or ARN, up to 2,048 characters
    :param guardrail_version: the version's number, or ``DRAFT``
    """

    def __init__(self, guardrail_identifier: str, guardrail_version: str) -> None:
        self.guardrail_identifier = guardrail_identifier
        self.guardrail_version = guardrail_version
        if not Token.is_unresolved(guardrail_identifier):
            _check_guardrail(guardrail_identifier)

    @staticmethod
    def enable(identifier: str, version: float) -> Guardrail:
        """Apply a version of a guardrail.

        :param identifier: the guardrail's id or ARN
        :param version: 1 to 99,999,999
        """
        if not Token.is_unresolved(version) and not 1 <= version <= 99_999_999:
            raise AuthoringError(f"version: expected 1 to 99999999, got {version}", code="GuardrailVersionOutOfRange")
        return Guardrail(identifier, Token.as_string(version) if Token.is_unresolved(version) else str(int(version)))

    @staticmethod
    def enable_draft(identifier: str) -> Guardrail:
        """Apply the draft of a guardrail.

        :param identifier: the guardrail's id or ARN
        """
        return Guardrail(identifier, "DRAFT")


def _check_guardrail(identifier: str) -> None:
    name: str | None = identifier
    if identifier.startswith("arn:"):
        name = Arn.split(identifier, ArnFormat.SLASH_RESOURCE_NAME).resource_name
        if not name:
            raise AuthoringError(
                "identifier: expected an ARN such as arn:aws:bedrock:us-east-1:123456789012:guardrail/name, "
                f"got {identifier!r}",
                code="InvalidGuardrailArnFormat",
            )
    if not _GUARDRAIL_ID.fullmatch(name or ""):
        raise AuthoringError(
            f"identifier: expected a guardrail's id of lowercase letters and digits, got {name!r}",
            code="GuardrailContainOnlyLowercase",
        )
    if len(identifier) > 2048:
        raise AuthoringError(
            f"identifier: expected at most 2048 characters, got {len(identifier)}", code="GuardrailIdentifierTooLong"
        )


class BedrockInvokeModelInputProps(Struct):
    """The object in S3 from which the request's body is read.

    :param s3_input_uri: the object's ``s3://`` address, literal or from a path; this or s3_location
    :param s3_location: the object's bucket and key; this or s3_input_uri
    """

    s3_input_uri: str | None = None
    s3_location: Location | Mapping[str, Any] | None = None


class BedrockInvokeModelOutputProps(Struct):
    """The object in S3 to which the response is written.

    :param s3_location: the object's bucket and key; this or s3_output_uri
    :param s3_output_uri: the object's ``s3://`` address, literal or from a path; this or s3_location
    """

    s3_location: Location | Mapping[str, Any] | None = None
    s3_output_uri: str | None = None


class BedrockInvokeModel(ServiceTask):
    """Invoke a model.

    https://docs.aws.amazon.com/step-functions/latest/dg/connect-bedrock.html

    :param model: the model that is invoked
    :param accept: the MIME type of the response; default ``application/json``
    :param body: the request, in the model's own form; this or input is required
    :param content_type: deprecated: the MIME type of the request; the service accepts ``application/json`` alone
    :param guardrail: the guardrail that is applied; default none
    :param input: the object in S3 with the request; this or body is required
    :param output: the object in S3 to which the response is written; default the task's result
    :param trace_enabled: whether the guardrail's trace is part of the result; default no
    """

    action = "bedrock:invokeModel"
    # the CDK supports no task token here, the service does
    patterns: ClassVar[tuple[sfn.IntegrationPattern, ...]] = (
        sfn.IntegrationPattern.REQUEST_RESPONSE,
        sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN,
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        model: IModel,
        accept: str | None = None,
        body: sfn.TaskInput | None = None,
        content_type: str | None = None,
        guardrail: Guardrail | None = None,
        input: BedrockInvokeModelInputProps | Mapping[str, Any] | None = None,
        output: BedrockInvokeModelOutputProps | Mapping[str, Any] | None = None,
        trace_enabled: bool | None = None,
        **options: Unpack[sfn.TaskOptions],
    ) -> None:
        super().__init__(scope, id, **options)
        if content_type is not None:
            deprecated("content_type", "no content_type: the service takes application/json alone")
        self._require_task_token("body", body)
        from ..aws_s3 import Location

        source = BedrockInvokeModelInputProps.maybe(input) or BedrockInvokeModelInputProps()
        target = BedrockInvokeModelOutputProps.maybe(output) or BedrockInvokeModelOutputProps()
        read, written = Location.maybe(source.s3_location), Location.maybe(target.s3_location)
        # before the flag, the state's own InputPath and OutputPath stood for the URIs
        own_uris = FeatureFlags.of(self).is_enabled(_URIS_OF_THEIR_OWN)
        read_uri = source.s3_input_uri if own_uris else self.input_path
        written_uri = target.s3_output_uri if own_uris else self.output_path
        self._check_source(body, read is not None or (read_uri is not None))
        self._check_locations(source, target, read, written)
        if own_uris and (source.s3_input_uri == "" or target.s3_output_uri == ""):
            raise self._refuse("S3 Uri cannot be an empty string", "UriCannotEmptyString")
        if not own_uris and (self.input_path or self.output_path):
            Annotations.of(scope).add_warning_v2(
                "aws-cdk-lib/aws-stepfunctions-taks",
                "input_path and output_path stand for the S3 URIs of the model's input and output unless the feature "
                f"flag {_URIS_OF_THEIR_OWN} is true; set it, and use input s3_input_uri and output s3_output_uri",
            )

        read_from, written_to = _uri(read) or read_uri, _uri(written) or written_uri
        self._arguments = {
            "ModelId": model.model_arn,
            "Accept": accept,
            "ContentType": content_type,
            "Body": body.value if body is not None else None,
            "Input": {"S3Uri": read_from} if read_from else None,
            "Output": {"S3Uri": written_to} if written_to else None,
            "GuardrailIdentifier": guardrail.guardrail_identifier if guardrail else None,
            "GuardrailVersion": guardrail.guardrail_version if guardrail else None,
            "Trace": None if trace_enabled is None else "ENABLED" if trace_enabled else "DISABLED",
        }

        self._allow("bedrock:InvokeModel", on=model.model_arn)
        anywhere_read = source.s3_input_uri is not None or (not own_uris and self.input_path is not None)
        anywhere_written = target.s3_output_uri is not None or (not own_uris and self.output_path is not None)
        self._allow_object("s3:GetObject", read, anywhere_read)
        self._allow_object("s3:PutObject", written, anywhere_written)
        if guardrail is not None:
            identifier = guardrail.guardrail_identifier
            if not identifier.startswith("arn:"):
                identifier = Stack.of(self).format_arn(
                    service="bedrock", resource="guardrail", resource_name=identifier
                )
            self._allow("bedrock:ApplyGuardrail", on=identifier)

    def _check_source(self, body: sfn.TaskInput | None, has_input: bool) -> None:
        if body is not None and has_input:
            raise self._refuse("Either `body` or `input` must be specified, but not both.", "MustBeEitherSpecified")
        if body is None and not has_input:
            raise self._refuse("Either `body` or `input` must be specified.", "MustBeEitherSpecified")

    def _check_locations(
        self,
        source: BedrockInvokeModelInputProps,
        target: BedrockInvokeModelOutputProps,
        read: Location | None,
        written: Location | None,
    ) -> None:
        for keyword, location, uri in (
            ("input", read, source.s3_input_uri),
            ("output", written, target.s3_output_uri),
        ):
            if location is not None and location.object_version is not None:
                raise self._refuse(
                    f"{keyword}: the object's version can't be given; leave object_version out", "ObjectVersion"
                )
            if uri and location is not None:
                raise self._refuse(f"{keyword}: the object's URI and its location are both given", "SpecifyUriLocation")

    def _allow_object(self, permission: str, location: Location | None, anywhere: bool) -> None:
        """Allow an object to be read or written: any, when its URI may only be known at run time."""
        stack = Stack.of(self)
        if anywhere:
            self._allow(permission, on=stack.format_arn(region="", account="", service="s3", resource="*"))
        elif location is not None:
            self._allow(
                permission,
                on=stack.format_arn(
                    region="",
                    account="",
                    service="s3",
                    resource=location.bucket_name,
                    resource_name=location.object_key,
                ),
            )


def _uri(location: Location | None) -> str | None:
    return f"s3://{location.bucket_name}/{location.object_key}" if location is not None else None
