"""Runs Lambda functions here: the functions of a deployment, each with the environments it needs."""

from __future__ import annotations

import json
import os
import shutil
import sys
import tempfile
import threading
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID

from ...errors import UnsupportedError
from ...integrations import ServiceError, encodable
from .._sessions import endpoint_variables
from ._environment import Environment, Outcome
from ._evaluator import is_evaluator
from ._inprocess import InProcess

__all__ = ["FunctionConfiguration", "LambdaHost"]

_LARGEST_PAYLOAD = 6_291_556
_BOOTSTRAPS = {"python": "_bootstrap.py", "nodejs": "_bootstrap.mjs"}


@dataclass(frozen=True, slots=True)
class FunctionConfiguration:
    """What a Lambda function is made of.

    :param source: the code's folder or zip file
    :param inline: or its text
    :param timeout: seconds, 1 to 900
    :param memory: MB, 128 to 10,240
    """

    name: str
    arn: str
    runtime: str
    handler: str
    source: Path | None = None
    inline: str | None = None
    environment: Mapping[str, str] = field(default_factory=dict)
    timeout: int = 3
    memory: int = 128
    layers: tuple[str, ...] = ()
    package_type: str = "Zip"
    location: str = ""
    """Where the template says the code is, for words about code that isn't here."""


_PYTHON_PLACES = ("python", *(f"python/lib/python3.{minor}/site-packages" for minor in range(9, 16)))
_NODE_PLACES = ("nodejs/node_modules", *(f"nodejs/node{major}/node_modules" for major in range(16, 26, 2)))


class _Function:
    def __init__(self, configuration: FunctionConfiguration, host: LambdaHost) -> None:
        self.configuration = configuration
        self._host = host
        self._idle: list[Environment | InProcess] = []
        self._busy: set[Environment | InProcess] = set()
        self._closed = self._replaced = False
        self._lock = threading.Lock()
        self._folder: Path | None = None
        self._layers: list[Path] | None = None

    def invoke(self, payload: bytes, request_id: str) -> Outcome:
        with self._lock:
            environment = self._idle.pop() if self._idle else None
        if environment is None:
            environment = self._start()
        with self._lock:
            self._busy.add(environment)
            closed = self._closed
        if closed:  # the run was stopped while the function started
            environment.close()
        outcome = environment.invoke(payload, request_id)
        with self._lock:
            self._busy.discard(environment)
            if outcome.alive and not self._closed and not self._replaced:
                self._idle.append(environment)
                return outcome
        environment.close()
        return outcome

    def _start(self) -> Environment | InProcess:
        command = self._command()
        with self._lock:
            if self._folder is None:
                self._folder = self._unpack()
            folder = self._folder
            if self._layers is None:
                self._layers = self._host.unpack_layers(self.configuration)
            layers = self._layers
        variables = self._host.environment(self.configuration)
        # the first layer of the list lies lowest, so what comes later goes before it
        for name, places in (("PYTHONPATH", _PYTHON_PLACES), ("NODE_PATH", _NODE_PLACES)):
            found = [str(layer / place) for layer in reversed(layers) for place in places if (layer / place).is_dir()]
            if found:
                given = [variables[name]] if name in variables else []
                variables[name] = os.pathsep.join([*found, *given])
        if self._host.debug and self.configuration.runtime.startswith("python"):
            return InProcess(self.configuration, folder, variables)
        return Environment(command, folder, self.configuration, variables, self._host.log)

    def _command(self) -> list[str]:
        runtime = self.configuration.runtime
        family = next((name for name in _BOOTSTRAPS if runtime.startswith(name)), None)
        name = self.configuration.name
        if self.configuration.package_type != "Zip":
            raise UnsupportedError(
                f"Lambda function {name} is a container image; treadle runs Python and Node.js code from files",
                code="LambdaRuntime",
            )
        if family is None:
            raise UnsupportedError(
                f"Lambda function {name} has runtime '{runtime}'; treadle runs python3.x and nodejs ones. "
                "Run with --endpoint-url or --aws",
                code="LambdaRuntime",
            )
        bootstrap = str(Path(__file__).with_name(_BOOTSTRAPS[family]))
        if family == "python":
            return [sys.executable, "-u", bootstrap]
        node = shutil.which("node")
        if node is not None:
            return [node, bootstrap]
        expressions = is_evaluator(self.configuration.source)
        if expressions and find_spec("quickjs") is not None:
            return [sys.executable, "-u", str(Path(__file__).with_name("_bootstrap_quickjs.py"))]
        instead = '; expressions alone run without it: pip install "treadle[quickjs]"' if expressions else ""
        needs = f"which needs Node.js: there is no 'node' on the PATH{instead}"
        raise UnsupportedError(f"Lambda function {name} has runtime '{runtime}', {needs}", code="LambdaRuntime")

    def _unpack(self) -> Path:
        configuration = self.configuration
        source = configuration.source
        if source is not None and source.is_dir():
            return source
        folder = self._host.new_folder()
        if configuration.inline is not None:
            suffix = "py" if configuration.runtime.startswith("python") else "js"
            (folder / f"index.{suffix}").write_text(configuration.inline)
        elif source is not None and zipfile.is_zipfile(source):
            with zipfile.ZipFile(source) as archive:
                archive.extractall(folder)
        else:
            raise UnsupportedError(
                f"the code of Lambda function {configuration.name} ({configuration.location or 'no place given'}) is "
                "not in the cloud assembly; treadle runs code given inline or as an asset",
                code="LambdaCode",
            )
        return folder

    def replace(self) -> None:
        """Make room for the function's next form: what runs is answered, and then ends."""
        with self._lock:
            self._replaced = True
            idle, self._idle = self._idle, []
        for environment in idle:
            environment.close()

    def close(self) -> None:
        with self._lock:
            self._closed = True
            environments = [*self._idle, *self._busy]
            self._idle = []
        # each takes a moment, and there may be as many as ran side by side
        threads = [threading.Thread(target=environment.close) for environment in environments]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()


class LambdaHost:
    """Hold the Lambda functions of a run.

    :param region: what functions find in AWS_REGION
    :param endpoint_url: where the functions' own AWS calls go
    :param log: receives what functions print: function name, line
    :param network: whether functions may reach other machines
    :param debug: whether Python handlers run in this process, without their limits
    """

    def __init__(
        self,
        *,
        region: str = "us-east-1",
        endpoint_url: str | None = None,
        log: Callable[[str, str], None] | None = None,
        seed: int = 0,
        network: bool = False,
        debug: bool = False,
    ) -> None:
        self._functions: dict[str, _Function] = {}
        self._leaving: list[_Function] = []
        self._region = region
        self.endpoint_url = endpoint_url
        self.endpoints: dict[str, str] = {}
        self.log = log or (lambda name, line: None)
        self._ids = Random(f"lambda-{seed}")
        self._folders: list[Path] = []
        self._layers: dict[str, Path] = {}
        self.network = network
        self.debug = debug

    def add(self, configuration: FunctionConfiguration) -> None:
        """Take a function, or the next form of one."""
        before = self._functions.get(configuration.name)
        self._functions[configuration.name] = _Function(configuration, self)
        if before is not None:
            before.replace()
            self._leaving.append(before)

    def remove(self, name: str) -> None:
        """Give a function up: what runs is answered."""
        before = self._functions.pop(name, None)
        if before is not None:
            before.replace()
            self._leaving.append(before)

    def configurations(self) -> list[FunctionConfiguration]:
        """Give what the functions are made of."""
        return [function.configuration for function in list(self._functions.values())]

    def add_layer(self, arn: str, source: Path) -> None:
        """Take a version of a layer: a folder or zip file whose `python` and `nodejs` folders functions find."""
        self._layers[arn] = source

    def unpack_layers(self, configuration: FunctionConfiguration) -> list[Path]:
        """Give the folders of a function's layers.

        :raises UnsupportedError: when a layer isn't here
        """
        folders = []
        for arn in configuration.layers:
            source = self._layers.get(arn)
            if source is None:
                raise UnsupportedError(
                    f"Lambda function {configuration.name} has the layer {arn}, which is not in the app; "
                    "run with --aws, or make the layer from a folder",
                    code="LambdaLayers",
                )
            if not source.is_dir():
                folder = self.new_folder()
                with zipfile.ZipFile(source) as archive:
                    archive.extractall(folder)
                source = self._layers[arn] = folder
            folders.append(source)
        return folders

    def new_folder(self) -> Path:
        """Make a folder that goes away with the host."""
        folder = Path(tempfile.mkdtemp(prefix="treadle-lambda-"))
        self._folders.append(folder)
        return folder

    def environment(self, configuration: FunctionConfiguration) -> dict[str, str]:
        """Give the variables AWS sets for a function."""
        variables = {
            "AWS_REGION": self._region,
            "AWS_DEFAULT_REGION": self._region,
            "AWS_ACCESS_KEY_ID": "treadle",
            "AWS_SECRET_ACCESS_KEY": "treadle",
            "AWS_SESSION_TOKEN": "treadle",
            "AWS_LAMBDA_FUNCTION_NAME": configuration.name,
            "AWS_LAMBDA_FUNCTION_VERSION": "$LATEST",
            "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": str(configuration.memory),
            "AWS_LAMBDA_LOG_GROUP_NAME": f"/aws/lambda/{configuration.name}",
            "AWS_LAMBDA_LOG_STREAM_NAME": "treadle",
            "AWS_EXECUTION_ENV": f"AWS_Lambda_{configuration.runtime}",
            "_HANDLER": configuration.handler,
            "TREADLE_FUNCTION_ARN": configuration.arn,
            "TZ": ":UTC",
        }
        if not self.network:
            variables["TREADLE_OFFLINE"] = "1"
        if self.endpoint_url:
            variables["AWS_ENDPOINT_URL"] = self.endpoint_url
        variables |= endpoint_variables(self.endpoints)
        return {**variables, **{name: str(value) for name, value in configuration.environment.items()}}

    def invoke(self, parameters: Mapping[str, Any]) -> dict[str, Any]:
        """Carry out ``lambda:invoke``.

        :raises ServiceError: when there is no such function, or the payload is too large
        :raises UnsupportedError: when its runtime can't be run here
        """
        given = str(parameters.get("FunctionName", ""))
        function = self._functions.get(_name(given))
        request_id = str(UUID(int=self._ids.getrandbits(128), version=4))
        if function is None:
            arn = given if given.startswith("arn:") else f"arn:aws:lambda:{self._region}:123456789012:function:{given}"
            qualified = arn if arn.count(":") > 6 else f"{arn}:{parameters.get('Qualifier', '$LATEST')}"
            raise ServiceError(
                "ResourceNotFoundException",
                f"Function not found: {qualified}",
                status=404,
                request_id=request_id,
                service_id="Lambda",
            )
        payload = encodable(str(parameters.get("Payload") or "{}")).encode()
        if len(payload) > _LARGEST_PAYLOAD:
            raise ServiceError(
                "RequestEntityTooLargeException",
                f"{len(payload)} byte payload is too large for the RequestResponse invocation type "
                f"(limit {_LARGEST_PAYLOAD} bytes)",
                status=413,
                request_id=request_id,
                service_id="Lambda",
            )
        kind = parameters.get("InvocationType") or "RequestResponse"
        metadata = _metadata(request_id, 200)
        if kind == "DryRun":
            return {"Payload": "", "StatusCode": 204, **metadata}
        outcome = function.invoke(payload, request_id)
        if kind == "Event":
            return {"Payload": "", "StatusCode": 202, **_metadata(request_id, 202)}
        answer = {"ExecutedVersion": "$LATEST", "Payload": outcome.payload, "StatusCode": 200, **metadata}
        if parameters.get("LogType") == "Tail":
            answer["LogResult"] = outcome.log_tail
        if outcome.failed:
            answer["FunctionError"] = "Unhandled"
        elif len(outcome.payload.encode()) > _LARGEST_PAYLOAD:
            answer["FunctionError"] = "Unhandled"
            answer["Payload"] = json.dumps(
                {
                    "errorMessage": "Response payload size exceeded maximum allowed payload size "
                    f"({_LARGEST_PAYLOAD} bytes).",
                    "errorType": "Function.ResponseSizeTooLarge",
                }
            )
        return answer

    def close(self) -> None:
        """End all environments; nothing is left running."""
        for function in (*self._functions.values(), *self._leaving):
            function.close()
        for folder in self._folders:
            shutil.rmtree(folder, ignore_errors=True)


def _name(given: str) -> str:
    """The function's name out of a name, a partial or a whole ARN, with or without a qualifier."""
    if given.startswith("arn:"):
        return given.split(":")[6]
    return given.rpartition("function:")[2].partition(":")[0]


def _metadata(request_id: str, status: int) -> dict[str, Any]:
    headers = {"Content-Type": "application/json", "x-amzn-RequestId": request_id}
    return {
        "SdkHttpMetadata": {
            "AllHttpHeaders": {name: [value] for name, value in headers.items()},
            "HttpHeaders": headers,
            "HttpStatusCode": status,
        },
        "SdkResponseMetadata": {"RequestId": request_id},
    }
