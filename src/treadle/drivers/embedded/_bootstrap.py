"""Runs inside a Python function's process: fetches invocations, calls the handler, answers. Knows nothing of treadle.

Speaks Lambda's Runtime API as AWS's own Python runtime does, the shape of error reports included.
"""

import http.client
import importlib
import json
import os
import sys
import time
import traceback

ROOT = os.environ["LAMBDA_TASK_ROOT"]
BASE = "/2018-06-01/runtime"


class Context:
    """What a handler receives as its second argument."""

    def __init__(self, request_id, deadline_ms, arn, client_context):
        self.aws_request_id = request_id
        self.function_name = os.environ["AWS_LAMBDA_FUNCTION_NAME"]
        self.function_version = os.environ["AWS_LAMBDA_FUNCTION_VERSION"]
        self.memory_limit_in_mb = os.environ["AWS_LAMBDA_FUNCTION_MEMORY_SIZE"]
        self.log_group_name = os.environ["AWS_LAMBDA_LOG_GROUP_NAME"]
        self.log_stream_name = os.environ["AWS_LAMBDA_LOG_STREAM_NAME"]
        self.invoked_function_arn = arn
        self.client_context = client_context
        self.identity = None
        self._deadline_ms = deadline_ms

    def get_remaining_time_in_millis(self):
        return max(0, int(self._deadline_ms - time.time() * 1000))


def shown(path):
    """A file of the function is shown where it lies on AWS."""
    return "/var/task" + path[len(ROOT) :] if path.startswith(ROOT) else path


def report(kind, message, trace=(), request_id=None):
    body = {"errorMessage": message, "errorType": kind}
    if request_id is not None:
        body["requestId"] = request_id
    body["stackTrace"] = list(trace)
    return json.dumps(body).encode()


def trace_of(error):
    entries = traceback.extract_tb(error.__traceback__)
    own = [entry for entry in entries if entry.filename != __file__ and "importlib" not in entry.filename]
    return [
        '  File "%s", line %s, in %s\n    %s\n' % (shown(entry.filename), entry.lineno, entry.name, entry.line)
        for entry in own
    ]


def load():
    """Find the handler: (function, None) or (None, report)."""
    name = os.environ["_HANDLER"]
    module_name, dot, function_name = name.rpartition(".")
    if not dot:
        return None, report("Runtime.MalformedHandlerName", "Bad handler '%s': not enough values to unpack" % name)
    sys.path.insert(0, ROOT)
    try:
        module = importlib.import_module(module_name.replace("/", "."))
    except ImportError as error:
        message = "Unable to import module '%s': %s" % (module_name, error)
        return None, report("Runtime.ImportModuleError", message)
    except SyntaxError as error:
        message = "Syntax error in module '%s': %s" % (module_name, error)
        trace = ['  File "%s" Line %s\n    %s\n' % (shown(error.filename or ""), error.lineno, error.text or "")]
        return None, report("Runtime.UserCodeSyntaxError", message, trace)
    except Exception as error:
        return None, report(type(error).__name__, str(error), trace_of(error))
    function = getattr(module, function_name, None)
    if function is None:
        message = "Handler '%s' missing on module '%s'" % (function_name, module_name)
        return None, report("Runtime.HandlerNotFound", message)
    return function, None


def post(connection, path, body):
    connection.request("POST", BASE + path, body, {"Content-Type": "application/json"})
    connection.getresponse().read()


def plain(value):
    import decimal

    if isinstance(value, decimal.Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    raise TypeError("Object of type %s is not JSON serializable" % type(value).__name__)


def handle(function, body, headers):
    """Call the handler: (what to answer, body)."""
    request_id = headers["Lambda-Runtime-Aws-Request-Id"]
    client_context = headers.get("Lambda-Runtime-Client-Context")
    context = Context(
        request_id,
        int(headers["Lambda-Runtime-Deadline-Ms"]),
        headers["Lambda-Runtime-Invoked-Function-Arn"],
        json.loads(client_context) if client_context else None,
    )
    try:
        event = json.loads(body)
    except ValueError as error:
        message = "Unable to unmarshal input: %s" % error
        return "error", report("Runtime.UnmarshalError", message, (), request_id)
    try:
        result = function(event, context)
    except Exception as error:
        return "error", report(type(error).__name__, str(error), trace_of(error), request_id)
    try:
        return "response", json.dumps(result, default=plain, ensure_ascii=False).encode()
    except (TypeError, ValueError, RecursionError, UnicodeEncodeError) as error:
        message = "Unable to marshal response: %s" % error
        return "error", report("Runtime.MarshalError", message, (), request_id)


def main():
    connection = http.client.HTTPConnection(os.environ["AWS_LAMBDA_RUNTIME_API"])
    function, problem = load()
    if problem is not None:
        post(connection, "/init/error", problem)
        sys.exit(1)
    while True:
        connection.request("GET", BASE + "/invocation/next")
        response = connection.getresponse()
        body = response.read()
        if response.status != 200:
            return
        kind, answer = handle(function, body, response.headers)
        sys.stdout.flush()
        post(connection, "/invocation/%s/%s" % (response.headers["Lambda-Runtime-Aws-Request-Id"], kind), answer)


if __name__ == "__main__":
    # the handler's own imports must not find this file's folder first
    sys.path = [path for path in sys.path if os.path.abspath(path or ".") != os.path.dirname(os.path.abspath(__file__))]
    try:
        main()
    except (ConnectionError, http.client.HTTPException, KeyboardInterrupt):
        pass
