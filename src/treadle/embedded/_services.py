"""The AWS services of one machine: moto in this process, and treadle's own in front of it."""

from __future__ import annotations

import json
import re
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from random import Random
from types import TracebackType
from typing import Any, Self
from uuid import UUID

from ..asl import Machine
from ..drivers import MemoryDriver, Run, requested_account, requested_region
from ..drivers._aws import AwsCaller
from ..drivers._call_time import measured
from ..drivers._clock import VIRTUAL_START
from ..drivers._http import send
from ..drivers._loopback import local_url
from ..drivers._sessions import UserSettings
from ..errors import AppError, TreadleError, UnsupportedError
from ..mocks import answer_line
from ..permissions import PermissionCheck, function_of, request_needs
from ..services import Call, CallRefused, CallTime, Http, HttpAnswer, ServiceError, botocore_name
from ..stepfunctions import Account, ApiError, Calls, MemoryStore, Service, answer_request
from ._apis import Apis, is_api
from ._bodies import LARGEST_BODY, inflates_too_far
from ._created_functions import CreatedFunctions
from ._functions import FunctionConfiguration, LambdaHost
from ._gateway import Gateway, _refusal
from ._job_simulator import JobSimulator
from ._locations import Location, Locations
from ._moto import Moto
from ._moto_coverage import has_backend, implements, only_samples
from ._provision import Deployment, deploy
from ._resources import AwsEnvironment
from ._runtimes import Runtimes, own_runtime
from ._wire import call_function, call_json, is_invocation, refused_request
from .athena import Queries
from .events._account_events import Events
from .events._entries import refusal_of_entry
from .events._targets import EventAccount
from .overrides import OverrideContext, find_handler, handlers

__all__ = ["EmbeddedAws"]

_BUCKET_HOST = re.compile(r"(.+)\.s3(?:[.-](?:dualstack\.)?[a-z0-9-]+)?\.amazonaws\.com(?:\.cn)?")
"""A virtual-hosted address of a bucket in AWS, with or without a region."""

_JOB_SECONDS = 20.0
"""How long a job takes, on the driver's clock."""


class EmbeddedAws:
    """An AWS account of embedded services.

    Use it as a context manager: on leaving, functions are ended and everything is forgotten.

    :param place: account and region
    :param seed: makes ids, so that two runs are equal
    :param log: receives what functions print: function name, line
    :param report: receives lines about events that aren't delivered: source, line; by default `log`
    :param failing: the names of jobs (or of their definitions, projects, queues …) that fail; all others succeed
    :param elsewhere: services that an emulator is called for, by botocore's names: `{"lambda": "http://127.0.0.1:3001"}`
    :param network: whether functions may reach other machines
    :param debug: whether Python handlers run in this process
    :param sources: the beginning of a function's name → the folder that its code was copied from, for `debug`
    :param runtimes: runtime → the interpreter to run its functions in: `{"python3.12": "/usr/bin/python3.12"}`
    :param warn: receives warnings about how functions run; by default they are logged
    :param permissions: looks at the permissions of handlers' own calls, by the roles of what is deployed
    :param node_modules: folders with the packages that Lambda's Node.js runtimes bring along
    :raises AppError: when the account is no account id
    """

    def __init__(
        self,
        *,
        place: AwsEnvironment | None = None,
        seed: int = 0,
        log: Callable[[str, str], None] | None = None,
        report: Callable[[str, str], None] | None = None,
        failing: Iterable[str] = (),
        elsewhere: Mapping[str, str] | None = None,
        network: bool = False,
        debug: bool = False,
        sources: Mapping[str, str] | None = None,
        runtimes: Mapping[str, str] | None = None,
        warn: Callable[[str], None] | None = None,
        permissions: PermissionCheck | None = None,
        node_modules: Iterable[Path] = (),
    ) -> None:
        self.permissions = permissions
        self.place: AwsEnvironment = _checked(place or AwsEnvironment())
        self._seed = seed
        self._moto: Moto | None = None
        self._caller: AwsCaller | None = None
        self._callers: dict[str, AwsCaller] = {}
        """Region → what makes calls there; `_caller` is that of the services' own region."""
        self._gateway: Gateway | None = None
        self._deployment: Deployment | None = None
        self._starting = threading.RLock()
        self._new_host = partial(
            LambdaHost,
            log=log,
            seed=seed,
            network=network,
            debug=debug,
            sources=sources,
            runtimes=Runtimes(runtimes, warn or self._log_warning),
            warn=warn or self._log_warning,
            node_modules=tuple(node_modules),
        )
        self._endpoints = dict(elsewhere or {})
        self._log = log or (lambda name, line: None)
        self._step_functions: Service | None = None
        self._apis = Apis(self._carry_out, self.place)
        self._ids = Random(seed)
        self._settings = UserSettings()
        self._elsewhere = {
            service: AwsCaller(region=self.place.region, endpoint_url=url, isolated=True)
            for service, url in (elsewhere or {}).items()
        }
        self._driver: MemoryDriver | None = None
        self._jobs = JobSimulator(self._now, _JOB_SECONDS, frozenset(failing))
        self._queries = Queries(self._call_plainly, self._athena, self._log, self._date)
        self._locations = Locations(self._create_location)
        self._host = self._locations.at(self.place).host
        self._events = Events(
            self._events_account(seed, report), self._active, lambda: self._moto is not None, self._host.dead_letter
        )

    def _log_warning(self, line: str) -> None:
        self._log("treadle", line)

    def _create_location(self, place: AwsEnvironment) -> Location:
        """Create what an account and region have of their own."""
        access_key = "treadle" if place.account == self.place.account else place.account
        host = self._new_host(region=place.region, account=place.account, access_key=access_key)
        host.endpoints = self._endpoints
        host.endpoint_url = self.url
        overrides = OverrideContext(
            lambda: UUID(int=self._ids.getrandbits(128), version=4), place.arn, self._date, self._jobs, self._queries
        )
        return Location(place, host, CreatedFunctions(host, place), overrides)

    def _location(self, call: Call) -> Location:
        """Return the location that a call is made in."""
        return self._locations.at(AwsEnvironment(call.account or self.place.account, call.region or self.place.region))

    def _events_account(self, seed: int, report: Callable[[str, str], None] | None) -> EventAccount:
        """Return what events need of this account."""
        ids = Random(f"events-{seed}")
        return EventAccount(
            place=self.place,
            call=self._carry_out,
            invoke=lambda given: dict(self._carry_out(Call("lambda", "invoke", dict(given)))),
            start=self._start_execution,
            log=report or self._log,
            now=lambda: self._driver.clock.now() if self._driver is not None else VIRTUAL_START,
            new_id=lambda: str(UUID(int=ids.getrandbits(128), version=4)),
        )

    def _start_execution(self, machine_arn: str, text: str) -> Run:
        """Start an execution that an event causes.

        :raises ServiceError: when Step Functions refuses
        """
        if self._step_functions is None:
            raise ServiceError("ServiceUnavailable", "no executions run here", status=503, service_id="SFN")
        try:
            return self._step_functions.start({"stateMachineArn": machine_arn, "input": text}).run
        except ApiError as error:
            raise ServiceError(error.code, error.message, status=error.status, service_id="SFN") from None

    @contextmanager
    def _active(self) -> Iterator[None]:
        """Put the services in place, for what asks their models."""
        self._start()
        assert self._moto is not None
        with self._moto.active():
            yield

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Stop functions and services."""
        for location in self._locations.all():
            location.host.close()
        if self._gateway is not None:
            self._gateway.close()
        if self._moto is not None:
            self._moto.close()
        self._settings.show()

    def add_function(self, name: str, handler: str, source: Path) -> None:
        """Register a Python Lambda function that is in no stack.

        :param handler: ``module.function``
        :param source: the folder with its code
        """
        self._host.add(
            FunctionConfiguration(
                name=name,
                arn=self.place.function_arn(name),
                runtime=own_runtime(),
                handler=handler,
                source=source,
                timeout=900,
                in_place=True,
            )
        )

    def put_object(self, bucket: str, key: str, content: bytes) -> None:
        """Put an object into S3 before a run, without notifications; create its bucket if it doesn't exist.

        :raises ServiceError: when S3 refuses the names
        """
        place = {} if self.place.region == "us-east-1" else {"LocationConstraint": self.place.region}
        try:
            self._call_s3("createBucket", Bucket=bucket, **({"CreateBucketConfiguration": place} if place else {}))
        except ServiceError as error:
            if error.code not in ("BucketAlreadyOwnedByYou", "BucketAlreadyExists"):
                raise
        with self._events.silent():
            self._call_s3("putObject", Bucket=bucket, Key=key, Body=content)

    def put_log_events(
        self, group: str, stream: str, events: list[dict[str, Any]], *, account: str = "", region: str = ""
    ) -> None:
        """Write to CloudWatch Logs; create the group and the stream if they don't exist.

        :param events: `timestamp` in milliseconds and `message`; none creates the stream alone
        :param account: whose logs they are; by default this account's
        :param region: where; by default in this region
        :raises ServiceError: when CloudWatch Logs refuses
        """

        def call(operation: str, members: dict[str, Any]) -> None:
            self._carry_out(Call("cloudwatchlogs", operation, members, raw=True, account=account, region=region))

        names = {"logGroupName": group, "logStreamName": stream}
        for operation, members in (("createLogGroup", {"logGroupName": group}), ("createLogStream", names)):
            try:
                call(operation, members)
            except ServiceError as error:
                if error.code != "ResourceAlreadyExistsException":
                    raise
        if events:
            call("putLogEvents", {**names, "logEvents": events})

    def _call_s3(self, operation: str, **parameters: Any) -> Any:
        return self._carry_out(Call("s3", operation, parameters, raw=True))

    def unmatched(self, failing: Iterable[str], functions: Iterable[str]) -> tuple[list[str], list[str], list[str]]:
        """Return what named nothing: names of failing jobs, the names there were, and functions never invoked."""
        missing = [name for name in failing if name not in self._jobs.matched]
        return missing, list(self._jobs.names), [name for name in functions if name not in self._host.invoked]

    @property
    def url(self) -> str | None:
        """Endpoint URL for handlers' own calls, on the loopback interface; None before `open`."""
        return self._gateway.url if self._gateway is not None else None

    def connect(self, service: Service) -> None:
        """Set the Step Functions that tasks and handlers call; deployed machines are registered there."""
        self._step_functions = service
        self._driver = service.driver
        self._events.attach(service.driver)
        if self._deployment is not None:
            self._register(self._deployment)

    def attach(self, driver: MemoryDriver) -> None:
        """Connect a new Step Functions, whose executions run on a driver."""
        account = Account(self.place.account, self.place.region)
        self.connect(Service(MemoryStore(), driver, account, seed=self._seed))

    def _now(self) -> int:
        return self._driver.clock.now() if self._driver is not None else 0

    def _instant(self) -> int | None:
        """Return the services' virtual time (before there is a driver, its beginning); None for the wall clock."""
        if self._driver is None:
            return VIRTUAL_START
        return self._driver.clock.now() if self._driver.clock.virtual else None

    def _date(self) -> datetime:
        now = self._instant()
        return datetime.fromtimestamp(now / 1000 if now is not None else time.time(), UTC)

    def open(self) -> None:
        """Start to listen for handlers' calls and answers to task tokens."""
        self._start()
        with self._starting:
            if self._gateway is None:
                self._gateway = Gateway(self.receive, lambda line: self._log("treadle", line))
                for location in self._locations.all():
                    location.host.endpoint_url = self._gateway.url

    def deploy(
        self,
        templates: Mapping[str, Mapping[str, Any]],
        *,
        folders: Mapping[str, Path] | None = None,
        parameters: Mapping[str, str] | None = None,
        update: bool = False,
        project: Path | None = None,
    ) -> Deployment:
        """Create the resources of stacks.

        :param project: the app's folder, whose node_modules may have what Node.js functions find on AWS
        :param update: whether these are later forms of stacks that were deployed last: then machines and functions are
            replaced, what is new is created, and everything else stays with its data
        :raises ProvisionError: when one can't be created
        """
        self.open()
        if project is not None:
            self._host.projects = [project]
        assert self._caller is not None and self._moto is not None
        self._events.stage()
        with self._moto.active():
            deployment = deploy(
                templates,
                caller=self._caller,
                host=self._host,
                place=self.place,
                folders=folders,
                parameters=parameters,
                before=self._deployment if update else None,
                events=self._events.makers,
            )
        self._deployment = deployment
        if self.permissions is not None:
            self.permissions.identities = deployment.identities
        deployment.existing.update(deployment.replaced)
        for function in deployment.functions:
            self._host.add(function)
        for gone in deployment.gone_functions:
            self._host.remove(str(deployment.existing.pop(gone).made.ref))
        self._register(deployment)
        self._events.commit(update=update)
        deployment.notes += self._events.notes()
        return deployment

    def _register(self, deployment: Deployment) -> None:
        """Register a deployment's machines and activities; they wait for `connect` where that is still to come."""
        if self._step_functions is not None:
            self._step_functions.register(deployment.machines, deployment.activities, deployment.gone)

    def _metadata(self) -> dict[str, Any]:
        self._start()
        assert self._caller is not None
        return self._caller.metadata({})

    # ------------------------------------------------------------ calls

    def machine(self, arn: str) -> Machine:
        """Return a deployed machine, parsed.

        :raises DefinitionError: when its definition is refused
        """
        assert self._step_functions is not None, "connect or attach comes first"
        return self._step_functions.parsed(arn)

    def call(self, call: Call, /) -> Any:
        """Carry out one call.

        :raises ServiceError: when the service refuses
        :raises CallRefused: when there is no such operation or parameter
        :raises UnsupportedError: when there is no such service or operation here, or what it names couldn't be created
        """
        try:
            return self._carry_out(call)
        except UnsupportedError as error:
            raise _with_answer(error, call) from error
        except (ServiceError, CallRefused) as error:
            missing = self._deployment.stand_ins.named_in(call.parameters) if self._deployment is not None else None
            if missing is None:
                raise
            named = UnsupportedError(
                f"{call.service}:{call.operation} names {missing} ({error}); run with --endpoint-url or --aws",
                code="NotCreated",
            )
            raise _with_answer(named, call) from None

    def has_activity(self, arn: str) -> bool:
        """Return whether an activity exists."""
        return self._step_functions is not None and self._step_functions.has_activity(arn)

    def request(self, http: Http, /) -> HttpAnswer:
        """Send an HTTP request to an API that was created here, or to this machine.

        :raises ServiceError: when no server answers
        :raises UnsupportedError: when it would leave this machine
        """
        if is_api(http.url):
            return self._apis.answer(http)
        local = local_url(http.url, f"{http.method} {http.url}")
        return send(http, token="embedded" if http.cluster is not None else None, local=local)

    def _carry_out(self, call: Call) -> Any:
        elsewhere = self._elsewhere.get(botocore_name(call.service))
        if elsewhere is not None:
            return measured(call.time, lambda: elsewhere.call(call))
        if call.service == "lambda" and call.operation.casefold() == "invoke":
            return self._invoke(_cased(call.parameters), self._location(call), call.time, call.caller)
        self._start()
        assert self._caller is not None
        if call.service in ("states", "sfn"):
            if self._step_functions is None:
                raise ServiceError("ServiceUnavailable", "no executions run here", status=503, service_id="SFN")
            here = self._step_functions.at(call.account or self.place.account, call.region or self.place.region)
            try:
                return Calls(here, self._metadata).call(call)
            except ServiceError as error:
                error.request_id = error.request_id or self._caller.request_id()
                raise
        if call.operation.casefold() == "putevents":
            return self._put_events(call)
        return self._call_moto(call)

    def _invoke(
        self, parameters: dict[str, Any], location: Location, call_time: CallTime | None = None, caller: str = ""
    ) -> dict[str, Any]:
        host = location.host
        if parameters.get("InvocationType") != "Event":
            return host.invoke(parameters, call_time, caller)
        if location.place != self.place:
            return host.invoke(parameters)
        accepted = host.invoke({**parameters, "InvocationType": "DryRun"})
        arn = self.place.function_arn(str(parameters["FunctionName"]).rpartition("function:")[2])
        if not self._events.invoke(arn, str(parameters.get("Payload") or "{}")):
            return host.invoke(parameters)
        return {**accepted, "StatusCode": 202}

    def _call_moto(self, call: Call) -> Any:
        assert self._moto is not None
        caller = self._caller_in(call.region)
        with self._moto.active(call.account):
            here = find_handler(botocore_name(call.service), call.operation) is not None
            if not here and not has_backend(caller.client(call.service).meta.endpoint_url):
                raise UnsupportedError(
                    f"there is no embedded service '{call.service}' (called: {call.operation}); nothing leaves this "
                    "machine; run with --endpoint-url or --aws",
                    code="EmbeddedService",
                )
            try:
                with self._about_functions(call.service, call.parameters, self._location(call)):
                    return caller.call(call, self._around(call, caller))
            except (ServiceError, CallRefused, TreadleError):
                raise
            except Exception as error:
                raise _moto_fault(call.service, call.operation, error) from error

    def _caller_in(self, region: str) -> AwsCaller:
        """Return what makes calls in a region; an empty one is that of the services' own."""
        assert self._caller is not None
        if region in ("", self.place.region):
            return self._caller
        with self._starting:
            if region not in self._callers:
                self._callers[region] = AwsCaller(region=region, seed=self._seed, isolated=True)
            return self._callers[region]

    def _call_plainly(self, call: Call) -> Any:
        """Make a call while moto is active."""
        assert self._caller is not None
        return self._caller.call(call)

    def _athena(self) -> Any:
        from moto.athena.models import athena_backends

        return athena_backends[self.place.account][self.place.region]

    @contextmanager
    def _about_functions(self, service: str, given: bytes | Mapping[str, Any], location: Location) -> Iterator[None]:
        """Synchronize the Lambda host and moto around a request to Lambda's API, while moto is active."""
        if service != "lambda":
            yield
            return
        location.created.tell()
        try:
            told = json.loads(given or b"{}") if isinstance(given, bytes) else given
        except ValueError:
            told = {}
        role = told.get("Role") if isinstance(told, Mapping) else None
        if isinstance(role, str):
            location.created.allow(role)
        yield
        location.created.take()

    def _around(self, call: Call, caller: AwsCaller) -> Any:
        """Return what carries out a call of a service: an operation of treadle's own, or moto's; jobs take time."""
        name, overrides = botocore_name(call.service), self._location(call).overrides
        client = caller.client(call.service)

        def carry_out(operation: str, parameters: dict[str, Any], send: Any) -> dict[str, Any]:
            handler = handlers(name).get(operation)
            model = client.meta.service_model.operation_model(operation)
            # botocore would draw these itself, another one in each run
            tokens = {member: str(overrides.uuid()) for member in model.idempotent_members if member not in parameters}
            parameters = {**parameters, **tokens}
            if only_samples(name, operation):
                raise UnsupportedError(
                    f"the embedded {call.service} has nothing that could answer {call.operation}: any input would get "
                    "the same sample. Run with --endpoint-url or --aws",
                    code="EmbeddedService",
                )
            if handler is None and not implements(client.meta.endpoint_url, operation):
                raise _moto_fault(call.service, call.operation, NotImplementedError("the operation is not implemented"))
            if handler is None:
                answer = send(parameters)
            else:
                _validate(model.input_shape, parameters)
                answer = handler(overrides, parameters, lambda other, given: client._make_api_call(other, given))
            return self._jobs.advance(name, operation, {**answer})

        return carry_out

    def _put_events(self, call: Call) -> Any:
        """Check each entry by itself, as EventBridge does, and put the accepted ones."""
        key = next((name for name in call.parameters if name.casefold() == "entries"), "Entries")
        entries = call.parameters.get(key)
        if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
            return self._call_moto(call)
        refused = [refusal_of_entry(entry) for entry in entries]
        taken = [entry for entry, refusal in zip(entries, refused, strict=True) if refusal is None]
        answer: dict[str, Any] = {"Entries": []}
        if taken or not entries:
            answer = dict(self._call_moto(replace(call, parameters={**call.parameters, key: taken})))
        accepted = iter(answer["Entries"])
        results = [refusal or next(accepted) for refusal in refused]
        return {**answer, "Entries": results, "FailedEntryCount": sum("ErrorCode" in result for result in results)}

    def _start(self) -> None:
        with self._starting:
            if self._caller is not None:
                return
            self._settings.hide()
            self._moto = Moto(account=self.place.account, seed=self._seed, now=self._instant, listener=self._events)
            self._caller = AwsCaller(region=self.place.region, seed=self._seed, isolated=True)

    def _refusal(
        self, here: Location, service: str, method: str, path: str, headers: dict[str, str], body: bytes
    ) -> tuple[int, dict[str, str], bytes] | None:
        """Return the answer to a handler's request that its role doesn't allow; None where it may be made."""
        if self.permissions is None:
            return None
        function = function_of(headers, path)
        role = here.host.role(function) if function is not None else ""
        if function is None or not role:
            return None
        place = here.place
        needed = request_needs(service, method, path, headers, body, (place.partition, place.region, place.account))
        error = self.permissions.request_refusal(function, role, service, needed)
        return refused_request(service, headers, error) if error is not None else None

    def receive(
        self, service: str, region: str, method: str, path: str, headers: dict[str, str], body: bytes
    ) -> tuple[int, dict[str, str], bytes]:
        """Answer a request that is signed for a service, from a handler or from a client of the server."""
        self.open()  # it may create a function, which will want to call
        account = requested_account(headers, path, self.place.account)
        region = requested_region(region, self.place.region)
        here = self._locations.at(AwsEnvironment(account, region))
        refused = self._refusal(here, service, method, path, headers, body)
        if refused is not None:
            return refused

        def carry_out(call: Call) -> Any:
            return self._carry_out(replace(call, account=account, region=region))

        if service == "lambda" and is_invocation(method, path):
            return call_function(path, headers, body, carry_out)
        if service == "states":
            if self._step_functions is None:
                unavailable = _refusal("no executions run here", "ServiceUnavailable")
                return 503, {"Content-Type": "application/json"}, unavailable
            return answer_request(self._step_functions.at(account, region), headers, body)
        if service == "events" and headers.get("X-Amz-Target", "").endswith(".PutEvents"):
            return call_json("events", headers, body, carry_out)
        from botocore.awsrequest import AWSPreparedRequest
        from botocore.compat import HTTPHeaders
        from moto.core.botocore_stubber import BotocoreStubber

        place = f"{_bucket_of(headers.get('Host', ''))}s3" if service == "s3" else service
        url = f"https://{place}.{region}.amazonaws.com{path}"
        given = HTTPHeaders()
        for name, value in headers.items():
            if name.lower() != "host" and not _reads_as_form(service, method, name, value):
                given[name] = value
        request = AWSPreparedRequest(method, url, given, body, False)
        missing = {"Content-Type": "application/json"}
        if not has_backend(url):
            return 501, missing, _refusal(f"there is no embedded service '{service}'")
        if inflates_too_far(service, headers, body):
            return 413, missing, _refusal(f"the compressed body has more than {LARGEST_BODY:,} bytes when inflated")
        try:
            assert self._moto is not None
            with self._moto.active(account), self._about_functions(service, body, here):
                answer = BotocoreStubber().process_request(request)
                if service == "athena":
                    self._queries.take()
        except Exception as error:  # noqa: BLE001 (moto raises any exception; the client gets it as an answer)
            return 501, missing, _refusal(_moto_fault(service, f"{method} {path}", error).message)
        if answer is None:
            return 501, missing, _refusal(f"there is no embedded service '{service}'")
        status, replied, content = answer
        data = content.encode() if isinstance(content, str) else content
        return status, {str(name): str(value) for name, value in replied.items()}, data


def _with_answer(error: UnsupportedError, call: Call) -> UnsupportedError:
    """Return the error with the line that answers the call instead."""
    line = answer_line(call)
    if line is None:
        return error
    return UnsupportedError(
        f"{error.message}, or answer it yourself: put this into a file, and name the file with --answers\n  {line}",
        code=error.code,
    )


def _checked(place: AwsEnvironment) -> AwsEnvironment:
    if not (len(place.account) == 12 and place.account.isascii() and place.account.isdigit()):
        raise AppError(
            f"the account is '{place.account}', expected 12 digits: use an account id such as 123456789012 in the "
            "stack's env, or none",
            code="Account",
        )
    return place


def _reads_as_form(service: str, method: str, name: str, value: str) -> bool:
    """Return whether moto would read an uploaded object as a form because of this header, and store nothing.

    It is what curl and urllib send by default, with a presigned URL too.
    """
    return service == "s3" and method == "PUT" and name.lower() == "content-type" and "x-www-form-urlencoded" in value


def _bucket_of(host: str) -> str:
    """Return the bucket of a virtual-hosted address (`bucket.localhost:8083`) with a dot; empty in any other."""
    name = host.partition(":")[0].casefold()
    found = _BUCKET_HOST.fullmatch(name)
    if found is not None:
        return f"{found[1]}."
    bucket = name.removesuffix(".localhost").removesuffix(".s3") if name.endswith(".localhost") else ""
    return f"{bucket}." if bucket not in ("", "s3") else ""


def _cased(parameters: Mapping[str, Any]) -> dict[str, Any]:
    """Return Lambda's parameters in its own spelling."""
    names = {name.casefold(): name for name in ("FunctionName", "Payload", "InvocationType", "LogType", "Qualifier")}
    return {names.get(name.casefold(), name): value for name, value in parameters.items()}


def _validate(shape: Any, parameters: dict[str, Any]) -> None:
    """Check parameters as the client does before it calls."""
    from botocore.exceptions import ParamValidationError
    from botocore.validate import ParamValidator

    report = ParamValidator().validate(parameters, shape)
    if report.has_errors():
        raise ParamValidationError(report=report.generate_report())


def _moto_fault(service: str, operation: str, error: Exception) -> UnsupportedError:
    """Return the error of an operation that failed within moto; a refusal of treadle's own keeps its message."""
    inner: BaseException | None = error
    while inner is not None:
        if isinstance(inner, UnsupportedError):
            return inner
        inner = inner.__cause__ or inner.__context__
    what = str(error) if isinstance(error, NotImplementedError) else f"{type(error).__name__}: {error}"
    instead = "run with --endpoint-url or --aws"
    if isinstance(error, ModuleNotFoundError):
        instead = f'pip install "moto[{service}]", or {instead}'
    return UnsupportedError(
        f"the embedded {service} can't carry out {operation} ({what}); {instead}",
        code="EmbeddedService",
    )
