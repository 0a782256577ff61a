"""Send many wrong requests to a server and see that it survives them.

    python benchmarks/fuzz.py [--requests 100000] [--seed 0] [--workers 16]

Three kinds in turn: requests drawn from the service's model (right and wrong members, other services' signatures), raw
bytes in place of HTTP, and right requests with repeated, folded, foreign or broken headers. Every response with status
500 has to be an AWS-shaped InternalServerError; the server must not crash, grow or print a traceback.
"""

from __future__ import annotations

import argparse
import http.client
import json
import os
import random
import re
import socket
import subprocess
import sys
import tempfile
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from treadle.stepfunctions._validation import operations, shape_of

ARN = "arn:aws:states:us-east-1:123456789012"
TEXTS = (
    "", "x", "{}", "{", "[1]", '"\\ud800"', "\ud800", "é", "a b", "x" * 300, "\x00", "m0", "arn:x", f"{ARN}:stateMachine:m0",
    f"{ARN}:stateMachine:m0:1", f"{ARN}:stateMachine:m0:A", f"{ARN}:execution:m0:e", f"{ARN}:express:m0:e:u",
    f"{ARN}:activity:m0", f"{ARN}:mapRun:m0/L:u", "arn:aws:iam::123456789012:role/r", "STANDARD", "EXPRESS",
    '{"StartAt":"P","States":{"P":{"Type":"Pass","End":true}}}',
    '{"StartAt":"W","States":{"W":{"Type":"Wait","Seconds":1,"End":true}}}',
    '{"StartAt":"T","States":{"T":{"Type":"Task","Resource":"arn:aws:states:::sqs:sendMessage","End":true,"Parameters":{"QueueUrl":"q","MessageBody":"m"}}}}',
)  # fmt: skip
HEADERS = (
    "Host: evil.example", "Host: 127.0.0.1", "Host:", "Origin: http://evil.example", "Origin: null", "Referer: http://evil.example/",
    "Sec-Fetch-Site: cross-site", "Sec-Fetch-Site: same-origin", "X-Amz-Target: AWSStepFunctions.DeleteStateMachine",
    "X-Amz-Target: x", "X-Amz-Target: ", "Content-Type: text/plain", "Content-Type: \xff", "X-Amz-Date: 20240101T000000Z",
    "Authorization: AWS4-HMAC-SHA256 Credential=a/20240101/us-east-1/lambda/aws4_request, SignedHeaders=host, Signature=0",
    "Authorization: AWS4-HMAC-SHA256 Credential=a/20240101/us-east-1/sns/aws4_request, SignedHeaders=host, Signature=0",
    "Authorization: AWS a:b", "Authorization: Bearer x", "Content-Encoding: gzip", "Expect: 100-continue",
    "X-Amz-Content-Sha256: UNSIGNED-PAYLOAD", "X-Amz-Content-Sha256: STREAMING-AWS4-HMAC-SHA256-PAYLOAD",
    " folded continuation", "\tfolded", "Transfer-Encoding: chunked", "Content-Length: 0", "Content-Length: -1", "No-Colon",
    "X-Amz-Security-Token: " + "t" * 5_000,
)  # fmt: skip


class Drawer:
    """Draws requests.

    :param chance: the source of randomness
    """

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        self.operations = sorted(set(operations()) - {"GetActivityTask", "TestState"})

    def value(self, shape: Any, depth: int = 0) -> Any:
        if self.chance.random() < 0.06 or depth > 6:
            return self.chance.choice((None, 0, -1, 1e400, "x", [], {}, True, [[[]]], {"a": 1}, 2**70))
        kind = shape.type_name
        if kind == "structure":
            kept = [one for one in shape.members if one in shape.required_members or self.chance.random() < 0.25]
            return {one: self.value(shape.members[one], depth + 1) for one in kept}
        if kind == "list":
            return [self.value(shape.member, depth + 1) for _ in range(self.chance.randrange(3))]
        if kind == "map":
            return {
                self.chance.choice(TEXTS): self.value(shape.value, depth + 1) for _ in range(self.chance.randrange(3))
            }
        if kind == "boolean":
            return self.chance.random() < 0.5
        if kind in ("integer", "long", "float", "double"):
            return self.chance.choice((-2, 0, 1, 3, 100, 1_001, 0.5))
        return (
            self.chance.choice(getattr(shape, "enum", None) or TEXTS)
            if self.chance.random() < 0.7
            else self.chance.choice(TEXTS)
        )

    def modeled(self) -> bytes:
        operation = self.chance.choice(self.operations)
        body = json.dumps(self.value(shape_of(operation).input_shape)).encode()
        if self.chance.random() < 0.05:
            body = self.chance.randbytes(self.chance.randrange(60))
        return self.request(operation, body, [])

    def headed(self) -> bytes:
        operation = self.chance.choice(("ListStateMachines", "ListActivities", "DescribeStateMachine"))
        more = [self.chance.choice(HEADERS) for _ in range(self.chance.randrange(1, 5))]
        return self.request(operation, b"{}", more)

    def request(self, operation: str, body: bytes, more: list[str]) -> bytes:
        lines = [f"{self.chance.choice(('POST',) * 20 + ('GET', 'PUT', 'DELETE'))} {self.path()} HTTP/1.1"]
        lines += ["Host: 127.0.0.1", f"X-Amz-Target: AWSStepFunctions.{operation}", f"Content-Length: {len(body)}"]
        for one in more:
            lines.insert(self.chance.randrange(1, len(lines) + 1), one)
        return "\r\n".join([*lines, "Connection: close", "", ""]).encode("latin-1", "replace") + body

    def path(self) -> str:
        return self.chance.choice(
            ("/",) * 60 + ("/health", "/x?X-Amz-Signature=0", "/%00", "/2015-03-31/functions", "/?a=" + "b" * 500)
        )

    def raw(self) -> bytes:
        start = self.chance.choice(
            (b"", b"POST / HTTP/1.1\r\n", b"GET / HTTP/9.9\r\n\r\n", b"\x16\x03\x01", b"PRI * HTTP/2.0\r\n\r\n")
        )
        return start + self.chance.randbytes(self.chance.randrange(1, 400))

    def next(self) -> bytes:
        return self.chance.choice((self.modeled, self.modeled, self.headed, self.raw))()


def send(port: int, data: bytes) -> bytes:
    """Send bytes on a connection of their own; return what comes back."""
    with socket.create_connection(("127.0.0.1", port), timeout=1.5) as connection:
        answer = b""
        try:
            connection.sendall(data)
            if b"Connection: close" not in data:  # raw bytes, after which the server may wait for more
                connection.shutdown(socket.SHUT_WR)
            while chunk := connection.recv(65_536):
                answer += chunk
        except (ConnectionError, TimeoutError):
            pass
        return answer


def memory(pid: int) -> float:
    """Return the resident memory of a process in MB."""
    return int(re.search(r"VmRSS:\s+(\d+)", Path(f"/proc/{pid}/status").read_text())[1]) / 1024  # type: ignore[index]


def fuzz(requests: int, seed: int = 0, workers: int = 4) -> dict[str, Any]:
    """Run a server, send it so many requests, and return what came of them."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("AWS_")}
    with tempfile.TemporaryFile("w+") as errors:
        command = [sys.executable, "-m", "treadle", "serve", "--port", "0", "--retention", "100"]
        server = subprocess.Popen(command, stderr=errors, stdin=subprocess.DEVNULL, env=environment)
        try:
            port = 0
            while not port:
                errors.seek(0)
                found = re.search(r"http://127\.0\.0\.1:(\d+)", errors.read())
                port = int(found[1]) if found else 0
                time.sleep(0.05)
            statuses: Counter[str] = Counter()
            bad: list[str] = []

            def some(part: int) -> None:
                drawer = Drawer(random.Random(f"{seed}-{part}"))
                for _ in range(requests // workers):
                    data = drawer.next()
                    answer = send(port, data)
                    status = answer[9:12].decode("latin-1") or "closed"
                    statuses[status] += 1
                    if status == "500" and b"InternalServerError" not in answer:
                        bad.append(repr(data[:300]))

            with ThreadPoolExecutor(workers) as threads:
                list(threads.map(some, range(workers)))
            grown = memory(server.pid)
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
            connection.request("GET", "/health")
            healthy = connection.getresponse().status == 200
            errors.seek(0)
            log = errors.read()
            return {
                "requests": sum(statuses.values()),
                "statuses": dict(statuses),
                "unshaped": bad,
                "internal": log.count("internal error"),
                "healthy": healthy and server.poll() is None,
                "tracebacks": log.count("Traceback"),
                "log_bytes": len(log),
                "memory_mb": grown,
                "log": log,
            }
        finally:
            server.send_signal(2)
            server.wait(20)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--requests", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--workers", type=int, default=16)
    asked = parser.parse_args()
    first = fuzz(max(1_000, asked.requests // 20), asked.seed, asked.workers)
    whole = fuzz(asked.requests, asked.seed + 1, asked.workers)
    for name, found in (("a twentieth", first), ("all", whole)):
        shown = ", ".join(f"{status}: {count:,}" for status, count in sorted(found["statuses"].items()))
        print(f"{name}: {found['requests']:,} requests, {found['memory_mb']:.1f} MB; {shown}")
        print(f"  internal errors: {found['internal']}, tracebacks: {found['tracebacks']}, healthy: {found['healthy']}")
    print(f"growth: {whole['memory_mb'] - first['memory_mb']:+.1f} MB")
    if whole["unshaped"] or not whole["healthy"] or whole["tracebacks"]:
        print(whole["log"][-3_000:])
        sys.exit(f"{len(whole['unshaped'])} responses of status 500 without an InternalServerError")


if __name__ == "__main__":
    main()
