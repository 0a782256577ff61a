"""Run Lambda functions here: the functions of a deployment, each with the environments it needs."""

from __future__ import annotations

import json
import os
import re
import sys
import threading
import zipfile
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID

from ..drivers import partition_of
from ..drivers._sessions import endpoint_variables
from ..errors import UnsupportedError
from ..permissions import session_token_of
from ..services import CallTime, LimitPassed, ServiceError, encodable
from ._code import CodeStore
from ._environment import Environment, Outcome
from ._evaluator import is_evaluator
from ._inprocess import InProcess
from ._node_modules import node_variables, packages_note
from ._runtimes import Interpreter, Runtimes, node_options, own_runtime, shipped_variables

__all__ = ["FunctionConfiguration", "LambdaHost"]

_LARGEST_PAYLOAD = 6_291_556
_MISSING = re.compile(r"Unable to import module '([^']*)': No module named '([\w.]+)'")
_BOOTSTRAPS = {"python": "_bootstrap.py", "nodejs": "_bootstrap.mjs"}


@dataclass(frozen=True, slots=True)
class FunctionConfiguration:
    """A Lambda function's code and settings.

    :param source: the code's folder or zip file
    :param inline: or its text
    :param in_place: whether it runs in its own folder instead of a copy: code that is in no cloud assembly
    :param timeout: seconds, 1 to 900
    :param memory: MB, 128 to 10,240
    :param dead_letter: ARN of the queue or topic that receives asynchronous invocations that failed
    :param role: ARN of its execution role; empty where it isn't known
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
    """Where the template says the code is, for errors about code that isn't here."""
    in_place: bool = False
    dead_letter: str | None = None
    role: str = ""


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

    def invoke(self, payload: bytes, request_id: str, call_time: CallTime | None, caller: str) -> Outcome:
        """Pass an invocation to an environment.

        :raises LimitPassed: when it took longer than its task may take; its process has ended then
        """
        with self._lock:
            environment = self._idle.pop() if self._idle else None
        if environment is None:
            environment = self._start()
        with self._lock:
            self._busy.add(environment)
            closed = self._closed
        if closed:  # the run was stopped while the function started
            environment.close()
        try:
            outcome = environment.invoke(payload, request_id, call_time, caller)
        except LimitPassed:
            with self._lock:
                self._busy.discard(environment)
            raise
        with self._lock:
            self._busy.discard(environment)
            if outcome.alive and not self._closed and not self._replaced:
                self._idle.append(environment)
                return outcome
        environment.close()
        return outcome

    def _start(self) -> Environment | InProcess:
        command, interpreter = self._command()
        with self._lock:
            if self._folder is None or self._layers is None:
                self._folder, self._layers = self._copy_code()
            folder, layers = self._folder, self._layers
        variables = self._host.environment(self.configuration)
        # a later layer overrides an earlier one, so its folders come first
        for name, places in (("PYTHONPATH", _PYTHON_PLACES), ("NODE_PATH", _NODE_PLACES)):
            found = [str(layer / place) for layer in reversed(layers) for place in places if (layer / place).is_dir()]
            if found:
                given = [variables[name]] if name in variables else []
                variables[name] = os.pathsep.join([*found, *given])
        scratch = self._host.code.new_folder("tmp")
        if self._host.debug and self.configuration.runtime.startswith("python"):
            if interpreter is not None and interpreter.path == sys.executable:
                return InProcess(
                    self.configuration, self._host.source_of(self.configuration, folder), variables, scratch
                )
            self._host.not_debugged(self.configuration)
        if interpreter is not None:
            variables |= shipped_variables(interpreter)
        elif not is_evaluator(self.configuration.source):
            variables |= self._host.node_variables(self.configuration)
        return Environment(command, folder, self.configuration, variables, self._host.log, scratch)

    def _command(self) -> tuple[list[str], Interpreter | None]:
        """Return the command line of the function's process, and the Python that it starts."""
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
            python = self._host.runtimes.python(runtime)
            return [python.path, "-u", bootstrap], python
        expressions = is_evaluator(self.configuration.source)
        node = self._host.runtimes.node(runtime, quiet=expressions)
        if node is not None:
            return [node.path, *([] if expressions else node_options(node.path, runtime)), bootstrap], None
        if expressions and find_spec("quickjs") is not None:
            return [sys.executable, "-u", str(Path(__file__).with_name("_bootstrap_quickjs.py"))], None
        instead = '; expressions alone run without it: pip install "treadle[quickjs]"' if expressions else ""
        needs = f"which needs Node.js: there is no 'node' on the PATH{instead}"
        raise UnsupportedError(f"Lambda function {name} has runtime '{runtime}', {needs}", code="LambdaRuntime")

    def _copy_code(self) -> tuple[Path, list[Path]]:
        """Return the folders of the code and of its layers, which no handler can change."""
        configuration, code = self.configuration, self._host.code
        what = f"Lambda function {configuration.name}"
        source = configuration.source
        if configuration.inline is None and (source is None or not (source.is_dir() or zipfile.is_zipfile(source))):
            raise UnsupportedError(
                f"the code of {what} ({configuration.location or 'no location given'}) is not in the cloud assembly; "
                "treadle runs code given inline or as an asset",
                code="LambdaCode",
            )
        layers = self._host.layer_sources(configuration)
        if configuration.in_place and source is not None and source.is_dir():
            return source, [code.copy(what, layer) for layer in layers]
        own = [] if configuration.inline is not None or source is None else [source]
        code.check_size(what, [*own, *layers])
        if own:
            folder = code.copy(what, own[0])
        else:
            suffix = "py" if configuration.runtime.startswith("python") else "js"
            folder = code.write(f"index.{suffix}", configuration.inline or "")
        return folder, [code.copy(what, layer) for layer in layers]

    def replace(self) -> None:
        """Stop using this version of the function: running invocations are answered, and then their processes end."""
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
    """Run the Lambda functions of a deployment.

    :param region: what functions find in AWS_REGION
    :param account: the account that they are in
    :param access_key: what they find in AWS_ACCESS_KEY_ID; twelve digits lead their own calls to that account
    :param endpoint_url: where the functions' own AWS calls go
    :param log: receives what functions print: function name, line
    :param network: whether functions may reach other machines
    :param debug: whether Python handlers run in this process, without their limits, where their version is its own
    :param sources: the beginning of a function's name → the folder that its code was copied from, where it is run in
        this process, so that breakpoints in the user's own files are met
    :param runtimes: finds the interpreters
    :param warn: receives warnings about how functions run
    :param node_modules: folders with the packages that Node.js runtimes bring along
    """

    def __init__(
        self,
        *,
        region: str = "us-east-1",
        account: str = "123456789012",
        access_key: str = "treadle",
        endpoint_url: str | None = None,
        log: Callable[[str, str], None] | None = None,
        seed: int = 0,
        network: bool = False,
        debug: bool = False,
        sources: Mapping[str, str] | None = None,
        runtimes: Runtimes | None = None,
        warn: Callable[[str], None] | None = None,
        node_modules: Iterable[Path] = (),
    ) -> None:
        self._node_modules = tuple(node_modules)
        self.projects: list[Path] = []
        """Folders of the app, whose node_modules may have what Node.js runtimes bring along."""
        self._sources = dict(sources or {})
        self.runtimes = runtimes or Runtimes()
        self._warn = warn or (lambda line: None)
        self._not_debugged: set[str] = set()
        self._functions: dict[str, _Function] = {}
        self._leaving: list[_Function] = []
        self._region = region
        self._account = account
        self._access_key = access_key
        self.endpoint_url = endpoint_url
        self.endpoints: dict[str, str] = {}
        self.log = log or (lambda name, line: None)
        self._ids = Random(f"lambda-{seed}")
        self.code: CodeStore = CodeStore()
        self.invoked: set[str] = set()
        """The names of the functions that were invoked."""
        self._layers: dict[str, Path] = {}
        self.network = network
        self.debug = debug

    def add(self, configuration: FunctionConfiguration) -> None:
        """Add a function, or replace the one of this name."""
        before = self._functions.get(configuration.name)
        self._functions[configuration.name] = _Function(configuration, self)
        if before is not None:
            before.replace()
            self._leaving.append(before)

    def remove(self, name: str) -> None:
        """Remove a function; running invocations are answered."""
        before = self._functions.pop(name, None)
        if before is not None:
            before.replace()
            self._leaving.append(before)

    def configurations(self) -> list[FunctionConfiguration]:
        """Return the configurations of all functions."""
        return [function.configuration for function in list(self._functions.values())]

    def role(self, name: str) -> str:
        """Return the ARN of a function's role; empty where it isn't known."""
        function = self._functions.get(name)
        return function.configuration.role if function is not None else ""

    def dead_letter(self, name: str) -> str | None:
        """Return the ARN of a function's own dead-letter queue or topic."""
        function = self._functions.get(name)
        return function.configuration.dead_letter if function is not None else None

    def add_layer(self, arn: str, source: Path) -> None:
        """Add a version of a layer: a folder or zip file with `python` and `nodejs` folders."""
        self._layers[arn] = source

    def layer_sources(self, configuration: FunctionConfiguration) -> list[Path]:
        """Return the folders or zip files of a function's layers.

        :raises UnsupportedError: when a layer isn't in the app
        """
        found = []
        for arn in configuration.layers:
            source = self._layers.get(arn)
            if source is None:
                raise UnsupportedError(
                    f"Lambda function {configuration.name} has the layer {arn}, which is not in the app; "
                    "run with --aws, or define the layer from a folder",
                    code="LambdaLayers",
                )
            found.append(source)
        return found

    def new_folder(self) -> Path:
        """Create a folder that is removed with the host."""
        return self.code.new_folder("upload")

    def environment(self, configuration: FunctionConfiguration) -> dict[str, str]:
        """Return the environment variables that AWS sets for a function."""
        variables = {
            "AWS_REGION": self._region,
            "AWS_DEFAULT_REGION": self._region,
            "AWS_ACCESS_KEY_ID": self._access_key,
            "AWS_SECRET_ACCESS_KEY": "treadle",
            "AWS_SESSION_TOKEN": session_token_of(configuration.name),
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
            variables["AWS_ENDPOINT_URL"] = variables["TREADLE_GATEWAY"] = self.endpoint_url
            # StartSyncExecution and TestState would be sent to sync-127.0.0.1, which is no host
            variables["AWS_DISABLE_HOST_PREFIX_INJECTION"] = "true"
        variables |= endpoint_variables(self.endpoints)
        return {**variables, **{name: str(value) for name, value in configuration.environment.items()}}

    def node_variables(self, configuration: FunctionConfiguration) -> dict[str, str]:
        """Return the variables that let a Node.js function find what its runtime brings along."""
        source = configuration.source
        near = [*self.projects, *([source.resolve().parent] if source is not None else []), Path.cwd()]
        return node_variables(configuration.runtime, self._node_modules, near)

    def invoke(
        self, parameters: Mapping[str, Any], call_time: CallTime | None = None, caller: str = ""
    ) -> dict[str, Any]:
        """Execute ``lambda:invoke``.

        :param call_time: measures the handler in virtual time
        :param caller: the state that invokes the function, with the item; for its output
        :raises LimitPassed: when it took longer than its task may take; its process has ended then
        :raises ServiceError: when there is no such function, or the payload is too large
        :raises UnsupportedError: when its runtime can't be run here
        """
        given = str(parameters.get("FunctionName", ""))
        function = self._functions.get(_name(given))
        request_id = str(UUID(int=self._ids.getrandbits(128), version=4))
        if function is None:
            here = f"arn:{partition_of(self._region)}:lambda:{self._region}:{self._account}"
            arn = given if given.startswith("arn:") else f"{here}:function:{given}"
            qualified = arn if arn.count(":") > 6 else f"{arn}:{parameters.get('Qualifier', '$LATEST')}"
            raise ServiceError(
                "ResourceNotFoundException",
                f"Function not found: {qualified}",
                status=404,
                request_id=request_id,
                service_id="Lambda",
            )
        self.invoked.add(function.configuration.name)
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
        outcome = function.invoke(payload, request_id, call_time, caller)
        if outcome.failed:
            self._explain(function, outcome.payload)
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

    def _explain(self, function: _Function, payload: str) -> None:
        """Log which interpreter lacks a module, where that is why a handler can't be imported."""
        name, runtime = function.configuration.name, function.configuration.runtime
        missing = _MISSING.search(payload)
        note = packages_note(runtime, payload) if runtime.startswith("nodejs") else None
        if note is not None:
            self.log(name, f"treadle: {note}")
        if missing is None or missing[1] == missing[2] or not runtime.startswith("python"):
            return
        path = self.runtimes.python(runtime).path
        self.log(
            name,
            f"treadle: '{missing[2]}' is neither in the function's code and layers nor in {path}; bundle it with the "
            f"code, or install its package there: {path} -m pip install …",
        )

    def source_of(self, configuration: FunctionConfiguration, folder: Path) -> Path:
        """Return the folder that a function's code was copied from, where it has the same files; else the copy."""
        found = next((path for name, path in self._sources.items() if configuration.name.startswith(name)), None)
        if found is None:
            return folder
        copied = [path.relative_to(folder) for path in folder.rglob("*.py")]
        same = all(_same_bytes(folder / path, Path(found, path)) for path in copied)
        return Path(found) if copied and same else folder

    def not_debugged(self, configuration: FunctionConfiguration) -> None:
        """Warn once that breakpoints don't stop in a function, because it runs in another version of Python."""
        if configuration.name not in self._not_debugged:
            self._not_debugged.add(configuration.name)
            self._warn(
                f"--debug-lambda: {configuration.name} has {configuration.runtime}, and treadle runs on "
                f"{own_runtime()}: no breakpoint stops in it; run treadle with {configuration.runtime}"
            )

    def close(self) -> None:
        """End all environments; nothing is left running."""
        for function in (*self._functions.values(), *self._leaving):
            function.close()
        self.code.close()


def _name(given: str) -> str:
    """Return the function's name from a name, a partial or a whole ARN, with or without a qualifier."""
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


def _same_bytes(one: Path, other: Path) -> bool:
    try:
        return one.read_bytes() == other.read_bytes()
    except OSError:
        return False
