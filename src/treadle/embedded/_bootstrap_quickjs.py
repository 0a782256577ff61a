"""Runs inside a function's process where there is no Node.js: QuickJS evaluates the JavaScript of EvaluateExpression.

Speaks Lambda's Runtime API as `_bootstrap.mjs` does. QuickJS has the language alone: no modules, files, timers or
network.
"""

from __future__ import annotations

import http.client
import os
import sys
import threading
from pathlib import Path
from typing import Any

from quickjs import Context

# the address of the Runtime API, and a secret that its paths begin with
ADDRESS, _, SECRET = os.environ["AWS_LAMBDA_RUNTIME_API"].partition("/")
BASE = f"/{SECRET}/2018-06-01/runtime"
# what the code finds around it, and what calls the handler; the last value of a call is [kind, body], both text
AROUND = """
var print;
var module = { exports: {} }, exports = module.exports;
var console = {};
var __shown = (one) => (typeof one === 'string' ? one : JSON.stringify(one));
for (const name of ['log', 'info', 'warn', 'error', 'debug']) {
  console[name] = (...given) => print(given.map(__shown).join(' '));
}
var __named = (name, message) => Object.assign(new Error(message), { name });
var __report = (error) => {
  const known = error instanceof Error;
  const lines = known ? String(error.stack).split('\\n').filter((line) => line.trim()) : [];
  return JSON.stringify({
    errorType: known ? error.name : typeof error,
    errorMessage: known ? error.message : String(error),
    trace: known ? [`${error.name}: ${error.message}`, ...lines] : [],
  });
};
var __load = (code, name) => {
  try {
    new Function('module', 'exports', code)(module, exports);
  } catch (error) {
    const kind = error instanceof SyntaxError ? 'Runtime.UserCodeSyntaxError' : 'Runtime.ImportModuleError';
    return __report(__named(kind, String(error)));
  }
  const found = typeof module.exports[name] === 'function';
  return found ? '' : __report(__named('Runtime.HandlerNotFound', `${name} is undefined or not exported`));
};
var __answer;
var __call = (name, event) => {
  __answer = ['response', 'null'];
  new Promise((resolve) => resolve(module.exports[name](JSON.parse(event), {})))
    .then((value) => {
      let body;
      try {
        body = JSON.stringify(value === undefined ? null : value);
      } catch {
        throw new Error('Unable to stringify response body');
      }
      __answer = ['response', body];
    })
    .catch((error) => { __answer = ['error', __report(error)]; });
};
"""


def load() -> tuple[Any, str, str]:
    """Read the code: (the engine, the handler's name, what is wrong with it)."""
    file, _, name = os.environ["_HANDLER"].rpartition(".")
    engine = Context()
    engine.set_memory_limit(int(os.environ["AWS_LAMBDA_FUNCTION_MEMORY_SIZE"]) << 20)
    engine.set_max_stack_size(1 << 20)
    engine.eval(AROUND)
    engine.add_callable("print", lambda text: print(text, flush=True))
    code = (Path(os.environ["LAMBDA_TASK_ROOT"]) / f"{file}.js").read_text(encoding="utf-8")
    return engine, name, engine.get("__load")(code, name)


def answer(engine: Any, name: str, event: str) -> tuple[str, str]:
    """Call the handler: (what to answer, body)."""
    engine.get("__call")(name, event)
    while engine.execute_pending_job():
        pass
    return engine.eval("__answer[0]"), engine.eval("__answer[1]")


def post(connection: http.client.HTTPConnection, path: str, body: str) -> None:
    connection.request("POST", BASE + path, body.encode("utf-8", "surrogatepass"), {"Content-Type": "application/json"})
    connection.getresponse().read()


def end_with_parent() -> None:
    """End this process when treadle's process has ended; on Linux the kernel does so."""
    descriptor = os.environ.pop("TREADLE_LIFELINE", None)
    if descriptor is not None and sys.platform != "linux":
        threading.Thread(target=lambda: (os.read(int(descriptor), 1), os._exit(1)), daemon=True).start()


def main() -> None:
    end_with_parent()
    connection = http.client.HTTPConnection(ADDRESS)
    engine, name, problem = load()
    if problem:
        post(connection, "/init/error", problem)
        sys.exit(1)
    while True:
        connection.request("GET", BASE + "/invocation/next")
        response = connection.getresponse()
        body = response.read()
        if response.status != 200:
            return
        kind, text = answer(engine, name, body.decode())
        post(connection, f"/invocation/{response.headers['Lambda-Runtime-Aws-Request-Id']}/{kind}", text)


if __name__ == "__main__":
    try:
        main()
    except (ConnectionError, http.client.HTTPException, KeyboardInterrupt):
        pass
