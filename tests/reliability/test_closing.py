"""A.3: whoever asks a driver that ends or is closed gets an answer or a clear refusal, and never waits for ever."""

from __future__ import annotations

import json
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from treadle.asl import parse_machine
from treadle.drivers import MemoryDriver, RealClock
from treadle.drivers._loop import Loop
from treadle.errors import TreadleError

WAIT = parse_machine({"StartAt": "W", "States": {"W": {"Type": "Wait", "Seconds": 60, "End": True}}})
PASS = parse_machine({"StartAt": "P", "States": {"P": {"Type": "Pass", "End": True}}})


def test_a_question_is_answered_although_the_loop_ends() -> None:
    loop = Loop(RealClock())
    with ThreadPoolExecutor(1) as others:

        def until() -> bool:
            asked.append(others.submit(lambda: loop.invoke(lambda: "yes")))
            while loop._inbox.empty():
                pass
            return True

        asked: list = []
        loop.run(until, lambda: True)
        assert asked[0].result(timeout=5) == "yes"


def test_a_closed_loop_refuses() -> None:
    driver = MemoryDriver()
    driver.close()
    answers: list[object] = []

    def ask() -> None:
        try:
            driver.send_task_heartbeat("token")
        except TreadleError as error:
            answers.append(error.code)

    thread = threading.Thread(target=ask, daemon=True)
    thread.start()
    thread.join(5)
    assert answers == ["DriverClosed"]


def test_closing_refuses_what_was_asked_before() -> None:
    loop = Loop(RealClock())
    entered, leave = threading.Event(), threading.Event()

    def stuck() -> None:
        entered.set()
        leave.wait(5)

    with ThreadPoolExecutor(2) as others:
        running = others.submit(lambda: loop.run(lambda: leave.is_set(), lambda: True))
        loop.post(stuck)
        assert entered.wait(5)
        asked = loop.call(lambda: "late")
        loop.close()
        with pytest.raises(TreadleError, match="closed"):
            asked.result(timeout=5)
        leave.set()
        running.result(timeout=5)


def test_an_execution_is_stopped_by_many_threads_while_its_driver_ends() -> None:
    for _ in range(30):
        driver = MemoryDriver(clock=RealClock())
        runs = [driver.start(WAIT, name=f"e{n}") for n in range(4)]
        with ThreadPoolExecutor(4) as others:
            stops = [others.submit(one.stop) for one in runs]
            driver.wait(runs[0])
            for stop in stops:
                stop.result(timeout=5)
        assert {one.status for one in runs} == {"ABORTED"}
        driver.close()


def test_executions_started_from_many_threads_all_end() -> None:
    driver = MemoryDriver(clock=RealClock(), shared=True, keep_waiting=True)
    done = threading.Event()
    engine = threading.Thread(target=driver.serve, args=(done.is_set,), daemon=True)
    engine.start()
    ended = threading.Semaphore(0)
    with ThreadPoolExecutor(8) as others:
        runs = list(
            others.map(
                lambda n: driver.start(PASS, json.dumps(n), name=f"e{n}", then=lambda run: ended.release()), range(200)
            )
        )
    for _ in runs:
        assert ended.acquire(timeout=10)
    assert [one.result.output for one in runs] == list(range(200))
    done.set()
    engine.join(5)
    assert not engine.is_alive()
    driver.close()
