"""The AWS services of one machine: moto in this process, one lock a service, and treadle's own in front of it."""

from __future__ import annotations

import os
import threading
from collections import defaultdict
from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from ...asl import Machine, parse_machine
from ...errors import InputError, MissingExtraError
from ...integrations import Call, ServiceError, json_text
from .. import MemoryDriver, Run, TokenError
from .._aws import AwsCaller
from .._machines import MachineDefinition
from ._functions import FunctionConfiguration, LambdaHost
from ._gateway import Gateway, _refusal
from ._provision import Deployment, deploy
from ._resources import Place

__all__ = ["EmbeddedAws"]


class EmbeddedAws:
    """Stand in for an AWS account.

    Use it as a context manager: on leaving, functions are ended and everything is forgotten.

    :param place: account and region
    :param seed: makes ids, so that two runs are equal
    :param log: receives what functions print: function name, line
    """

    def __init__(
        self,
        *,
        place: Place | None = None,
        seed: int = 0,
        log: Callable[[str, str], None] | None = None,
    ) -> None:
        self.place = place or Place()
        self._seed = seed
        self._moto: Any = None
        self._caller: AwsCaller | None = None
        self._gateway: Gateway | None = None
        self._locks: defaultdict[str, threading.Lock] = defaultdict(threading.Lock)
        self._starting = threading.RLock()
        self._host = LambdaHost(region=self.place.region, log=log, seed=seed)
        self._driver: MemoryDriver | None = None
        self._machines: dict[str, MachineDefinition] = {}
        self._parsed: dict[str, Machine] = {}
        self._count = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End functions and services."""
        self._host.close()
        if self._gateway is not None:
            self._gateway.close()
        if self._moto is not None:
            self._moto.stop()
            self._moto = None

    def add_function(self, name: str, handler: str, source: Path) -> None:
        """Take a Python Lambda function that is in no stack.

        :param handler: ``module.function``
        :param source: the folder with its code
        """
        self._host.add(
            FunctionConfiguration(
                name=name,
                arn=self.place.function_arn(name),
                runtime="python3.11",
                handler=handler,
                source=source,
                timeout=900,
            )
        )

    def attach(self, driver: MemoryDriver) -> None:
        """Say where nested executions run, and who answers task tokens."""
        self._driver = driver

    def deploy(
        self,
        templates: Mapping[str, Mapping[str, Any]],
        *,
        folders: Mapping[str, Path] | None = None,
        parameters: Mapping[str, str] | None = None,
    ) -> Deployment:
        """Create the resources of stacks.

        :raises ProvisionError: when one can't be created
        """
        self._start()
        if self._gateway is None:
            self._gateway = Gateway(self._receive)
            self._host.endpoint_url = self._gateway.url
        assert self._caller is not None
        deployment = deploy(
            templates,
            caller=self._caller,
            host=self._host,
            place=self.place,
            folders=folders,
            parameters=parameters,
        )
        self._machines.update((machine.arn, machine) for machine in deployment.machines)
        return deployment

    # ------------------------------------------------------------ calls

    def call(self, call: Call, /) -> Any:
        """Carry out one call.

        :raises ServiceError: when the service refuses
        :raises CallRefused: when there is no such operation or parameter
        """
        if call.service == "lambda" and call.operation.casefold() == "invoke":
            return self._host.invoke(_cased(call.parameters))
        if call.service in ("states", "sfn"):
            answer = self._states(call)
            if answer is not None:
                return answer
        self._start()
        assert self._caller is not None
        with self._locks[call.service]:
            return self._caller.call(call)

    def _start(self) -> None:
        with self._starting:
            if self._caller is not None:
                return
            os.environ.setdefault("MOTO_ACCOUNT_ID", self.place.account)
            try:
                from moto import mock_aws
            except ImportError:
                raise MissingExtraError("the embedded AWS services", "local") from None
            self._moto = mock_aws()
            self._moto.start()
            _seed_ids(self._seed)
            self._caller = AwsCaller(region=self.place.region, seed=self._seed)

    def _receive(
        self, service: str, region: str, method: str, path: str, headers: dict[str, str], body: bytes
    ) -> tuple[int, dict[str, str], bytes]:
        """Answer a handler's own request."""
        if service == "lambda" or service == "states":
            return 501, {"Content-Type": "application/json"}, _refusal(f"handlers can't call {service} here yet")
        from botocore.awsrequest import AWSPreparedRequest
        from botocore.compat import HTTPHeaders
        from moto.core.botocore_stubber import BotocoreStubber

        url = f"https://{service}.{region}.amazonaws.com{path}"
        given = HTTPHeaders()
        for name, value in headers.items():
            if name.lower() != "host":
                given[name] = value
        request = AWSPreparedRequest(method, url, given, body, False)
        with self._locks[service]:
            answer = BotocoreStubber().process_request(request)
        if answer is None:
            return 501, {"Content-Type": "application/json"}, _refusal(f"there is no embedded service '{service}'")
        status, replied, content = answer
        data = content.encode() if isinstance(content, str) else content
        return status, {str(name): str(value) for name, value in replied.items()}, data

    # ------------------------------------------------------------ Step Functions

    def _states(self, call: Call) -> Any:
        parameters = {name.casefold(): value for name, value in call.parameters.items()}
        match call.operation.casefold():
            case "startexecution":
                return self._start_execution(parameters)
            case "describeexecution":
                return self._describe_execution(parameters, wait=not call.sdk)
            case "sendtasksuccess":
                output = parameters.get("output", "")
                text = output if isinstance(output, str) else json_text(output)
                return self._answer(lambda driver, token: driver.send_task_success(token, text), parameters)
            case "sendtaskfailure":
                error, cause = parameters.get("error"), parameters.get("cause")
                return self._answer(lambda driver, token: driver.send_task_failure(token, error, cause), parameters)
            case "sendtaskheartbeat":
                return self._answer(lambda driver, token: driver.send_task_heartbeat(token), parameters)
        return None

    def _answer(self, send: Callable[[MemoryDriver, str], None], parameters: Mapping[str, Any]) -> dict[str, Any]:
        try:
            send(self._running(), str(parameters.get("tasktoken", "")))
        except TokenError as error:
            code = "InvalidToken" if error.code == "TaskDoesNotExist" else error.code
            message = "Invalid Token: 'Invalid token'" if code == "InvalidToken" else error.message
            raise ServiceError(code, message, service_id="SFN") from None
        return {}

    def _running(self) -> MemoryDriver:
        if self._driver is None:
            raise ServiceError("ServiceUnavailable", "no executions run here", status=503, service_id="SFN")
        return self._driver

    def machine(self, arn: str) -> Machine:
        """Give a deployed machine, parsed.

        :raises DefinitionError: when its definition is refused
        """
        if arn not in self._parsed:
            definition = self._machines[arn]
            self._parsed[arn] = parse_machine(definition.definition, express=definition.type == "EXPRESS")
        return self._parsed[arn]

    def _start_execution(self, parameters: Mapping[str, Any]) -> dict[str, Any]:
        arn = str(parameters.get("statemachinearn", ""))
        definition = self._machines.get(arn)
        if definition is None:
            raise ServiceError("StateMachineDoesNotExist", f"State Machine Does Not Exist: '{arn}'", service_id="SFN")
        driver = self._running()
        self._count += 1
        name = parameters.get("name") or f"nested-{self._count}"
        given = parameters.get("input", "{}")
        text = given if isinstance(given, str) else json_text(given)
        try:
            run = driver.start(self.machine(arn), text, name=name, state_machine_arn=arn, role_arn=definition.role_arn)
        except InputError as error:
            raise ServiceError("InvalidExecutionInput", error.message, service_id="SFN") from None
        assert self._caller is not None
        return {"ExecutionArn": run.arn, "StartDate": run.started_at, **self._caller._metadata({})}

    def _describe_execution(self, parameters: Mapping[str, Any], *, wait: bool) -> Any:
        arn = str(parameters.get("executionarn", ""))
        run = self._running().runs.get(arn)
        if run is None:
            raise ServiceError("ExecutionDoesNotExist", f"Execution Does Not Exist: '{arn}'", service_id="SFN")
        if wait and run.status == "RUNNING":
            return run  # the driver waits for its end: no polling in virtual time
        return _described(run)


def _described(run: Run) -> dict[str, Any]:
    result = run.result
    described: dict[str, Any] = {
        "Error": result.error,
        "Cause": result.cause,
        "ExecutionArn": run.arn,
        "Input": run.input_text,
        "InputDetails": {"Included": True},
        "Name": run.name,
        "RedriveCount": 0,
        "RedriveStatus": "REDRIVABLE" if result.status not in ("RUNNING", "SUCCEEDED") else "NOT_REDRIVABLE",
        "StartDate": run.started_at,
        "StateMachineArn": run.state_machine_arn,
        "Status": result.status,
        "StopDate": run.stopped_at,
    }
    if result.ok:
        described["Output"] = json_text(result.output)
        described["OutputDetails"] = {"Included": True}
    return {name: value for name, value in sorted(described.items()) if value is not None}


def _cased(parameters: Mapping[str, Any]) -> dict[str, Any]:
    """Give Lambda's parameters their own spelling."""
    names = {name.casefold(): name for name in ("FunctionName", "Payload", "InvocationType", "LogType", "Qualifier")}
    return {names.get(name.casefold(), name): value for name, value in parameters.items()}


def _seed_ids(seed: int) -> None:
    """Let moto make the same ids in every run."""
    from moto.moto_api._internal import mock_random

    mock_random.seed(seed)
