"""C.6: many and silent connections use up neither the server's file descriptors nor its log."""

from __future__ import annotations

import resource
import socket
import threading
import time
from collections.abc import Iterator

import pytest

from treadle.server._listening import Limits, listen, serve

from .served import Served
from .test_activity_workers import activity, poll


@pytest.fixture(autouse=True)
def descriptors() -> Iterator[None]:
    """Open as many files here as the tests need."""
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    if before[1] != resource.RLIM_INFINITY and before[1] < 4096:
        pytest.skip("this process may not open 4,096 files")
    resource.setrlimit(resource.RLIMIT_NOFILE, (4096, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_NOFILE, before)


def test_a_thousand_workers_poll_one_activity() -> None:
    with Served(descriptors=(1024, 4096)) as server:
        arn, machine = activity(server)
        polls = [poll(server, arn) for _ in range(1_000)]
        server.until(lambda: server.call("GetActivityTask", activityArn=arn, timeout=5)[0] == 400)
        status, refused = server.call("GetActivityTask", activityArn=arn)
        assert (status, refused["__type"]) == (400, "ActivityWorkerLimitExceeded")
        began = time.monotonic()
        assert server.request("GET", "/health", timeout=5)[0] == 200
        assert time.monotonic() - began < 2
        server.start(machine)
        for one in polls:
            one.close()
        assert len(server.log().splitlines()) < 5


def test_more_connections_than_descriptors_are_refused_in_one_line() -> None:
    with Served(descriptors=(400, 400)) as server:
        opened = [socket.create_connection(("127.0.0.1", server.port)) for _ in range(600)]
        server.until(lambda: "connections are open; more are refused" in server.log())
        for one in opened:
            one.close()
        assert server.until(lambda: server.request("GET", "/health", timeout=5)[0] == 200)
        assert len(server.log()) < 2_000
        assert "Traceback" not in server.log()


def test_a_refused_connection_is_told_so_in_the_services_form() -> None:
    with Served(descriptors=(300, 300)) as server:
        opened = [socket.create_connection(("127.0.0.1", server.port)) for _ in range(44)]
        late = socket.create_connection(("127.0.0.1", server.port))
        late.settimeout(5)
        answer = b""
        while chunk := late.recv(4096):
            answer += chunk
        head, _, body = answer.partition(b"\r\n\r\n")
        assert head.startswith(b"HTTP/1.1 503 ")
        assert f"content-length: {len(body)}".encode() in head
        assert b'"__type":"ServiceUnavailable"' in body
        for one in opened:
            one.close()


def test_a_client_that_sends_no_request_is_disconnected() -> None:
    from starlette.applications import Starlette

    app = Starlette()
    app.state.stopping = threading.Event()
    listening = listen("127.0.0.1", 0)
    port = listening.getsockname()[1]
    server = threading.Thread(
        target=serve, args=(app, listening), kwargs={"warn": print, "header_seconds": 0.3}, daemon=True
    )
    server.start()
    for sent in (b"", b"POST / HTTP/1.1\r\nHost: x\r\nX-Slow: "):
        client = socket.create_connection(("127.0.0.1", port))
        client.settimeout(10)
        client.sendall(sent)
        assert client.recv(10) == b""
    client = socket.create_connection(("127.0.0.1", port))
    client.settimeout(10)
    client.sendall(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
    assert client.recv(12) == b"HTTP/1.1 404"
    client.close()


def test_a_warning_is_printed_once_in_a_while() -> None:
    lines: list[str] = []
    limits = Limits(lines.append, connections=5)
    for n in range(1_000):
        limits.warn("same", f"again {n}")
    limits.warn("other", "else")
    assert lines == ["again 0", "else"]
