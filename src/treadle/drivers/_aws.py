"""Calls of AWS operations through botocore: the user's real account, an emulator, or the embedded services."""

from __future__ import annotations

import base64
import threading
from collections.abc import Callable
from functools import partial
from random import Random
from typing import Any
from uuid import UUID, uuid4

from ..services import Call, CallRefused, Http, HttpAnswer, ServiceError, botocore_name
from ..services._spelling import spell_answer, spell_request
from ._call_time import measured
from ._http import bearer, send
from ._sessions import own_session, user_session

__all__ = ["AwsCaller"]

CarryOut = Callable[[str, dict[str, Any], Callable[[dict[str, Any]], dict[str, Any]]], dict[str, Any]]


class AwsCaller:
    """Carry out `Call` steps with botocore.

    :param region: where calls go
    :param endpoint_url: an emulator to call instead of AWS
    :param seed: makes request ids, where the service's own must not be shown because runs must be equal
    :param isolated: whether the user's own AWS settings (profiles, endpoints, credentials) are left alone
    :raises MissingExtraError: when boto3 isn't installed
    :raises AppError: when the user's own AWS settings can't be used
    """

    def __init__(
        self,
        *,
        region: str | None = None,
        endpoint_url: str | None = None,
        seed: int | None = None,
        isolated: bool = False,
    ) -> None:
        self._new_session = partial(own_session if isolated else user_session, region)
        self._session = self._new_session()
        self._endpoint_url = endpoint_url
        self._isolated = isolated
        # embedded services look at no credentials, and date them by the driver's clock
        self._renewing = endpoint_url is not None or not isolated
        self._roles: dict[str, Any] = {}
        self._role_locks: dict[str, threading.Lock] = {}
        self._ids = Random(seed) if seed is not None else None
        self._clients: dict[tuple[str, str | None], Any] = {}
        self._making = threading.Lock()

    @property
    def region(self) -> str | None:
        """The region that calls go to."""
        region: str | None = self._session.region_name
        return region

    def call(self, call: Call, /, carry_out: CarryOut | None = None) -> Any:
        """Make one call; return the answer in Step Functions' spelling.

        :param carry_out: is called instead of the service: with operation, its parameters in the service's spelling,
            and what really makes the call
        :raises ServiceError: when the service refuses
        :raises CallRefused: when there is no such operation or parameter
        :raises LimitPassed: when a call elsewhere took longer than its task may take
        """
        if self._isolated or call.time is None:
            return self._call(call, carry_out)
        return measured(call.time, lambda: self._call(call, carry_out))

    def _call(self, call: Call, carry_out: CarryOut | None) -> Any:
        from botocore.exceptions import BotoCoreError, ClientError, ParamValidationError

        client = self.client(call.service, call.role_arn)
        operation = self._operation(client, call)
        dynamo = call.service == "dynamodb"
        parameters: dict[str, Any] = {}
        if operation.input_shape is not None:
            parameters = spell_request(
                operation.input_shape,
                dict(call.parameters),
                base64_blobs=dynamo,
                plain_attributes=dynamo and not call.sdk,
            )
        elif call.parameters:
            raise CallRefused(f"{call.service}:{call.operation} takes no parameters")
        service_id = str(client.meta.service_model.service_id)

        def send(changed: dict[str, Any]) -> dict[str, Any]:
            made: dict[str, Any] = client._make_api_call(operation.name, changed)
            return made

        try:
            answer = carry_out(operation.name, parameters, send) if carry_out else send(parameters)
            if call.raw:
                return {key: _read(value) for key, value in answer.items() if key != "ResponseMetadata"}
        except ServiceError as error:  # of what stands in for the service
            error.request_id = error.request_id or self.request_id()
            raise
        except ParamValidationError as error:
            raise self._invalid(operation, parameters, str(error), service_id) from None
        except ClientError as error:
            raise self._refused(client, error, service_id) from None
        except BotoCoreError as error:
            raise ServiceError("SdkClientException", str(error), status=0, service_id=service_id) from None
        metadata = answer.pop("ResponseMetadata", {})
        spelled = spell_answer(operation.output_shape, answer, sdk=call.sdk, base64_blobs=dynamo)
        return spelled if call.sdk else {**spelled, **self.metadata(metadata)}

    def request(self, http: Http) -> HttpAnswer:
        """Make an HTTP request, with this account's signature or token where it needs one.

        :raises ServiceError: when no server answers
        """
        token = bearer(self.client("sts", http.role_arn), http.cluster) if http.cluster is not None else None
        credentials = None
        if http.signed_for is not None:
            credentials = self.client("sts", http.role_arn)._request_signer._credentials
        return send(http, credentials, self.region, token)

    def client(self, service: str, role_arn: str | None = None) -> Any:
        """Return the botocore client of a service, named as Step Functions names it.

        :raises ServiceError: when the role can't be assumed
        """
        key = (service, role_arn)
        with self._making:
            if key in self._clients:
                return self._clients[key]
        session = self._session if role_arn is None else self._role_session(role_arn)
        with self._making:
            if key not in self._clients:
                self._clients[key] = self._make_client(session, service)
            return self._clients[key]

    def _make_client(self, session: Any, service: str) -> Any:
        from botocore.config import Config
        from botocore.exceptions import BotoCoreError

        name = botocore_name(service)
        if name not in self._session.get_available_services():
            raise CallRefused(f"there is no AWS service '{service}'")
        try:
            return session.client(
                name,
                endpoint_url=self._endpoint_url,
                config=Config(
                    retries={"max_attempts": 2, "mode": "standard"},
                    max_pool_connections=50,
                    # Step Functions asks for no checksum of an object that a task reads
                    response_checksum_validation="when_required",
                ),
            )
        except BotoCoreError as error:
            raise ServiceError("SdkClientException", str(error), status=0, service_id=service) from None

    def _role_session(self, role_arn: str) -> Any:
        """Return the session whose clients sign with a role's credentials; STS is called for one role at a time."""
        with self._making:
            lock = self._role_locks.setdefault(role_arn, threading.Lock())
        with lock:
            if role_arn not in self._roles:
                credentials = self._role_credentials(role_arn)
                with self._making:
                    session = self._new_session()
                    session._session._credentials = credentials  # botocore has no other way to a session of one's own
                self._roles[role_arn] = session
            return self._roles[role_arn]

    def _role_credentials(self, role_arn: str) -> Any:
        """Assume a role; botocore renews its credentials some minutes before they expire."""
        from botocore.credentials import Credentials, DeferredRefreshableCredentials, create_assume_role_refresher
        from botocore.exceptions import BotoCoreError, ClientError

        with self._making:
            sts = self._session.client("sts", endpoint_url=self._endpoint_url)
        assume = create_assume_role_refresher(sts, {"RoleArn": role_arn, "RoleSessionName": "treadle"})

        def refresh() -> dict[str, str]:
            try:
                renewed: dict[str, str] = assume()
                return renewed
            except (BotoCoreError, ClientError) as error:
                message = f"The role {role_arn} can't be assumed: {error}"
                raise ServiceError("States.Permissions", message, status=403, modeled=False, service_id="STS") from None

        if not self._renewing:
            first = refresh()
            return Credentials(first["access_key"], first["secret_key"], first["token"])
        credentials = DeferredRefreshableCredentials(refresh, "assume-role")
        credentials.get_frozen_credentials()  # a role that can't be assumed fails here, before the service is called
        return credentials

    def _operation(self, client: Any, call: Call) -> Any:
        model = client.meta.service_model
        wanted = call.operation.casefold()
        for name in model.operation_names:
            if name.casefold() == wanted:
                return model.operation_model(name)
        raise CallRefused(f"{call.service} has no action '{call.operation}'")

    def request_id(self, given: str = "") -> str:
        """Return a request's id: a seeded one where runs must be equal, else the service's own or a new one."""
        if self._ids is not None:
            return str(UUID(int=self._ids.getrandbits(128), version=4))
        return given or str(uuid4())

    def _extended_id(self, service_id: str, metadata: dict[str, Any]) -> str:
        if self._ids and service_id == "S3":  # moto has none, or none that stays the same
            return base64.b64encode(self._ids.randbytes(56)).decode()
        return str(metadata.get("HostId", ""))

    def _refused(self, client: Any, error: Any, service_id: str) -> ServiceError:
        from botocore.exceptions import EventStreamError

        details = error.response.get("Error", {})
        metadata = error.response.get("ResponseMetadata", {})
        code = str(details.get("Code", "Unknown"))
        if isinstance(error, EventStreamError):  # named after the member of the stream, such as validationException
            code = code[:1].upper() + code[1:]
        # a service that spoke another protocol before has two codes; the model knows the newer one
        codes = {code, str(details.get("QueryErrorCode", code))}
        shapes = [
            shape.name
            for shape in client.meta.service_model.error_shapes
            if codes & {shape.name, shape.metadata.get("error", {}).get("code")}
        ]
        return ServiceError(
            code,
            str(details.get("Message", "")),
            status=metadata.get("HTTPStatusCode", 400),
            request_id=self.request_id(metadata.get("RequestId", "")),
            modeled=bool(shapes),
            service_id=service_id,
            shape=shapes[0] if shapes else "",
            extended_request_id=self._extended_id(service_id, metadata),
        )

    def _invalid(self, operation: Any, parameters: dict[str, Any], text: str, service_id: str) -> ServiceError:
        missing = [name for name in operation.input_shape.required_members if name not in parameters]
        code = "ValidationException"
        if missing and service_id == "SQS":
            code, text = "MissingParameter", f"The request must contain the parameter {missing[0]}."
        elif missing:
            named = "; ".join(
                f"Value null at '{name[:1].lower()}{name[1:]}' failed to satisfy constraint: Member must not be null"
                for name in missing
            )
            text = f"{len(missing)} validation error{'s' if len(missing) > 1 else ''} detected: {named}"
        return ServiceError(code, text, request_id=self.request_id(), modeled=False, service_id=service_id)

    def metadata(self, metadata: dict[str, Any]) -> dict[str, Any]:
        """Return the metadata of an exchange, as AWS adds it to an optimized integration's answer."""
        request_id = self.request_id(metadata.get("RequestId", ""))
        headers = {name: value for name, value in metadata.get("HTTPHeaders", {}).items() if name == "content-type"}
        headers = {"Content-Type": headers.get("content-type", "application/x-amz-json-1.0")}
        headers["x-amzn-RequestId"] = request_id
        return {
            "SdkHttpMetadata": {
                "AllHttpHeaders": {name: [value] for name, value in headers.items()},
                "HttpHeaders": headers,
                "HttpStatusCode": metadata.get("HTTPStatusCode", 200),
            },
            "SdkResponseMetadata": {"RequestId": request_id},
        }


def _read(value: Any) -> Any:
    """Return a member of an answer; a stream is read into bytes, an event stream into a list."""
    from botocore.eventstream import EventStream

    if isinstance(value, EventStream):
        return list(value)
    return value.read() if hasattr(value, "read") else value
