"""Runs inside a Python function's process: fetches invocations, calls the handler, answers. Knows nothing of treadle.

Speaks Lambda's Runtime API as AWS's own Python runtime does, the shape of error reports included.
"""

import http.client
import importlib
import importlib.machinery
import json
import os
import sys
import time
import traceback

ROOT = os.environ["LAMBDA_TASK_ROOT"]
# the address of the Runtime API, and a secret that its paths begin with
ADDRESS, _, SECRET = os.environ.get("AWS_LAMBDA_RUNTIME_API", "").partition("/")
BASE = "/%s/2018-06-01/runtime" % SECRET
MALFORMED = "Bad handler '%s': not enough values to unpack (expected 2, got 1)"


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
    """Return a file's path as it is on AWS."""
    return "/var/task" + path[len(ROOT) :] if path.startswith(ROOT) else path


def report(kind, message, trace=(), request_id=""):
    return {"errorMessage": message, "errorType": kind, "requestId": request_id, "stackTrace": list(trace)}


def log_error(body):
    """Print an error as the log shows it: one event, its lines parted by carriage returns."""
    lines = ["[ERROR] %s: %s" % (body["errorType"], body["errorMessage"]), "Traceback (most recent call last):"]
    for entry in body["stackTrace"]:
        for line in entry.splitlines():
            text = line.lstrip(" ")
            lines.append("\u00a0" * (len(line) - len(text)) + text)
    data = "\r".join(lines).encode("utf-8", "replace") + b"\n"
    try:
        sys.stdout.flush()
        os.write(1, data)
    except (OSError, ValueError):
        pass


def trace_of(error):
    entries = traceback.extract_tb(error.__traceback__)
    own = [entry for entry in entries if entry.filename != __file__ and "importlib" not in entry.filename]
    return [
        '  File "%s", line %s, in %s\n    %s\n' % (shown(entry.filename), entry.lineno, entry.name, entry.line)
        for entry in own
    ]


def on_this_machine(host):
    """Return whether a host is a loopback address, or a name that no DNS server is asked for."""
    name = host.decode("latin-1") if isinstance(host, (bytes, bytearray)) else str(host)
    return name in ("localhost", "::1", "") or (name.startswith("127.") and not name.strip("0123456789."))


def stay_here():
    """Refuse connections to other machines.

    Python reports them to an audit hook, whichever module makes them. It is a seat belt: code that wants to get around
    it can, by ctypes or a program of its own.
    """
    named = ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr")
    reached = ("socket.connect", "socket.sendto", "socket.sendmsg")
    inet = (2, 10, 23, 30)  # AF_INET; AF_INET6 on Linux, Windows and macOS

    def check(event, arguments):
        if event in named:
            host = arguments[0]
        elif event in reached and arguments[0].family in inet and isinstance(arguments[1], tuple):
            host = arguments[1][0]
        else:
            return
        if host is not None and not on_this_machine(host):
            raise OSError("treadle runs functions without a network; %s can be reached with --network" % host)

    sys.addaudithook(check)


def redirect():
    """Send connections to AWS's domains to the embedded services, for handlers that write an address themselves.

    They begin without TLS, which the gateway doesn't speak; it is on this machine.
    """
    gateway = os.environ.pop("TREADLE_GATEWAY", "")
    if not gateway:
        return
    import socket
    import ssl

    host, _, port = gateway.rpartition("/")[2].partition(":")
    target = (host, int(port))
    domains = (".amazonaws.com", ".amazonaws.com.cn", ".api.aws")
    resolve, wrap = socket.getaddrinfo, ssl.SSLContext.wrap_socket

    class Plain(socket.socket):
        """The connection, with what clients ask a TLS one for."""

        server_name = ""

        def getpeercert(self, binary_form=False):
            return b"" if binary_form else {"subjectAltName": (("DNS", self.server_name),)}

    def getaddrinfo(name, *rest, **named):
        text = name.decode("latin-1") if isinstance(name, (bytes, bytearray)) else name
        if isinstance(text, str) and text.lower().endswith(domains):
            return [(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP, "", target)]
        return resolve(name, *rest, **named)

    def wrap_socket(context, connection, *rest, **named):
        try:
            reached = connection.getpeername() == target
        except OSError:  # not connected yet
            reached = False
        if not reached:
            return wrap(context, connection, *rest, **named)
        timeout = connection.gettimeout()
        plain = Plain(fileno=connection.detach())
        plain.settimeout(timeout)
        plain.server_name = named.get("server_hostname") or ""
        return plain

    socket.getaddrinfo = getaddrinfo
    ssl.SSLContext.wrap_socket = wrap_socket


def end_with_parent():
    """End this process and its children when treadle's process has ended; on Linux the kernel does so."""
    descriptor = os.environ.pop("TREADLE_LIFELINE", None)
    if descriptor is None or sys.platform == "linux":
        return
    import threading

    def watch():
        try:
            os.read(int(descriptor), 1)
        except OSError:
            pass
        if hasattr(os, "killpg"):
            os.killpg(os.getpgrp(), 9)
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


class Shipped:
    """Finds boto3 and what it needs where nothing else has them: Lambda's runtimes bring them along.

    Its bytecode goes to a folder of its own, because nothing may be written beside the code.
    """

    def __init__(self, places, cache):
        self.places = places
        self.cache = cache
        self.roots = set()

    def find_spec(self, name, path=None, target=None):
        root = name.partition(".")[0]
        if root not in ("boto3", "botocore", "s3transfer", "jmespath", "dateutil", "urllib3", "six"):
            return None
        if name != root:
            return self.cached(importlib.machinery.PathFinder.find_spec(name, path)) if root in self.roots else None
        found = importlib.machinery.PathFinder.find_spec(name)
        if found is not None:
            return found
        self.roots.add(root)
        return self.cached(importlib.machinery.PathFinder.find_spec(name, self.places))

    def cached(self, spec):
        cache = self.cache

        class Loader(importlib.machinery.SourceFileLoader):
            def get_code(self, fullname):
                before = sys.dont_write_bytecode, sys.pycache_prefix
                sys.dont_write_bytecode, sys.pycache_prefix = False, cache
                try:
                    return super().get_code(fullname)
                finally:
                    sys.dont_write_bytecode, sys.pycache_prefix = before

        if spec is not None and type(spec.loader) is importlib.machinery.SourceFileLoader:
            spec.loader = Loader(spec.loader.name, spec.loader.path)
        return spec


def ship():
    """Make what Lambda's runtimes ship importable by the handler."""
    places = os.environ.pop("TREADLE_SHIPPED", "")
    cache = os.environ.pop("TREADLE_BYTECODE", "")
    if places:
        sys.meta_path.insert(0, Shipped(places.split(os.pathsep), cache))


def load():
    """Import the handler: (function, None) or (None, report)."""
    name = os.environ["_HANDLER"]
    module_name, dot, function_name = name.rpartition(".")
    if not dot:
        return None, report("Runtime.MalformedHandlerName", MALFORMED % name)
    if module_name.split(".")[0] in sys.builtin_module_names:
        message = "Cannot use built-in module %s as a handler module" % module_name
        return None, report("Runtime.BuiltInModuleConflict", message)
    sys.path.insert(0, ROOT)
    ship()
    redirect()
    if os.environ.get("TREADLE_OFFLINE"):
        stay_here()
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


def encode(body):
    return json.dumps(body).encode()


def post(connection, path, body):
    connection.request("POST", BASE + path, body, {"Content-Type": "application/json"})
    connection.getresponse().read()


class Encoder(json.JSONEncoder):
    """Write a result as AWS's runtime does: decimals as the numbers they are, letters unescaped since 3.12."""

    def __init__(self):
        version = os.environ.get("AWS_EXECUTION_ENV", "").rpartition("python3.")[2]
        super().__init__(ensure_ascii=not (version.isdigit() and int(version) >= 12))
        self.numbers = {}

    def default(self, value):
        import decimal

        if not isinstance(value, decimal.Decimal):
            return super().default(value)
        if value.is_nan():
            return float("nan")
        # its digits are written as they are, which no float can promise: a mark now, the digits at the end
        mark = "\x00decimal %d\x00" % len(self.numbers)
        self.numbers[json.dumps(mark)] = str(value)
        return mark

    def encode(self, value):
        text = super().encode(value)
        if self.numbers:
            import re

            text = re.sub(r'"\\u0000decimal \d+\\u0000"', lambda found: self.numbers.get(found[0], found[0]), text)
        return text


def marshal(result):
    if isinstance(result, bytes):
        return result  # goes out as it is, JSON or not
    return Encoder().encode(result).encode()


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
        return "response", marshal(result)
    except Exception as error:
        message = "Unable to marshal response: %s" % error
        return "error", report("Runtime.MarshalError", message, (), request_id)


def main():
    end_with_parent()
    connection = http.client.HTTPConnection(ADDRESS)
    function, problem = load()
    if problem is not None:
        log_error(problem)
        post(connection, "/init/error", encode(problem))
        sys.exit(1)
    while True:
        connection.request("GET", BASE + "/invocation/next")
        response = connection.getresponse()
        body = response.read()
        if response.status != 200:
            return
        kind, answer = handle(function, body, response.headers)
        if kind == "error":
            log_error(answer)
            answer = encode(answer)
        try:
            sys.stdout.flush()
        except (OSError, ValueError):
            pass  # the handler has closed it
        post(connection, "/invocation/%s/%s" % (response.headers["Lambda-Runtime-Aws-Request-Id"], kind), answer)


if __name__ == "__main__":
    # the handler's own imports must not find this file's folder first
    sys.path = [path for path in sys.path if os.path.abspath(path or ".") != os.path.dirname(os.path.abspath(__file__))]
    try:
        main()
    except (ConnectionError, http.client.HTTPException, KeyboardInterrupt):
        pass
