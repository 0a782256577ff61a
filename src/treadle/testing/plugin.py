"""The pytest plugin: the fixture `workflow`, and the options `--treadle-*`.

Nothing of treadle but this module is loaded before a test asks for the fixture.
"""

from __future__ import annotations

import shlex
from collections.abc import Callable, Generator, Mapping
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from ..permissions import Missing
    from ._coverage import Coverage
    from ._workflow import Workflow

_LOADED: pytest.StashKey[list[Workflow]] = pytest.StashKey()
_COVERAGE: pytest.StashKey[Coverage] = pytest.StashKey()
_PERMISSIONS: pytest.StashKey[dict[str, dict[Missing, None]]] = pytest.StashKey()
"""What was loaded → the permissions that its roles don't have."""


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("treadle", "state machines (treadle)")
    group.addoption(
        "--treadle-seed", type=int, default=0, metavar="N", help="Seed of runs: ids, tokens, jitter, random numbers."
    )
    group.addoption(
        "--treadle-enforce-iam",
        action="store_true",
        help="Make calls fail that the roles of an app or template don't allow, mocked ones too.",
    )
    group.addoption(
        "--treadle-runtime",
        action="append",
        default=[],
        metavar="RUNTIME=PATH",
        help="The interpreter of a runtime, such as python3.12=/usr/bin/python3.12 (repeatable).",
    )
    group.addoption("--treadle-cov", action="store_true", help="Print which states, rules, catchers and retriers ran.")
    group.addoption(
        "--treadle-cov-fail-under",
        type=float,
        metavar="PERCENT",
        help="Fail when the coverage of a state machine is lower (implies --treadle-cov).",
    )
    group.addoption("--treadle-cov-json", metavar="FILE", help="Write the coverage as JSON (implies --treadle-cov).")


def _covers(config: pytest.Config) -> bool:
    options = config.option
    return bool(options.treadle_cov or options.treadle_cov_json or options.treadle_cov_fail_under is not None)


def _coverage(config: pytest.Config) -> Coverage:
    if _COVERAGE not in config.stash:
        from ._coverage import Coverage

        config.stash[_COVERAGE] = Coverage()
    return config.stash[_COVERAGE]


def _runtimes(config: pytest.Config) -> dict[str, str]:
    given = dict(named.partition("=")[::2] for named in config.option.treadle_runtime)
    if not all(given.values()):
        raise pytest.UsageError("--treadle-runtime: write RUNTIME=PATH, such as python3.12=/usr/bin/python3.12")
    return given


def _permissions(config: pytest.Config) -> dict[str, dict[Missing, None]]:
    return config.stash.setdefault(_PERMISSIONS, {})


@pytest.fixture
def workflow(request: pytest.FixtureRequest) -> Generator[Callable[..., Workflow]]:
    """Load a state machine to test: `workflow("app.py", "Orders")`.

    What it loads is closed after the test; a mock that was never used fails the test.
    """
    from ._workflow import load_workflow

    config = request.config
    loaded: list[Workflow] = []
    request.node.stash[_LOADED] = loaded

    def load(
        source: Any,
        machine: str | None = None,
        *,
        seed: int | None = None,
        real_time: bool = False,
        enforce_iam: bool | None = None,
        runtimes: Mapping[str, str] | None = None,
    ) -> Workflow:
        found = load_workflow(
            source,
            machine,
            seed=config.option.treadle_seed if seed is None else seed,
            real_time=real_time,
            enforce_iam=bool(enforce_iam),
            runtimes={**_runtimes(config), **(runtimes or {})},
        )
        if enforce_iam is None and config.option.treadle_enforce_iam:
            found.enforce_iam()
        found.repeat = _command(request.node.nodeid, seed if seed is not None else config.option.treadle_seed)
        if _covers(config):
            found.coverage = _coverage(config)
        loaded.append(found)
        return found

    yield load
    for one in loaded:
        _permissions(config).setdefault(one.label, {}).update(dict.fromkeys(one.missing_permissions))
        one.close()


def _command(node: str, seed: int) -> str:
    return f"pytest {shlex.quote(node)} --treadle-seed {seed}"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, Any, Any]:
    result = yield
    for loaded in item.stash.get(_LOADED, ()):
        loaded.verify()
    return result


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[Any]) -> Generator[None, Any, Any]:
    report = yield
    if report.when == "call" and report.failed:
        for loaded in item.stash.get(_LOADED, ()):
            for run in loaded.runs[-3:]:
                report.sections.append((f"workflow run of {loaded.label}", run.tree()))
    return report


def pytest_assertrepr_compare(config: pytest.Config, op: str, left: Any, right: Any) -> list[str] | None:
    if op != "==" or type(left).__name__ != "StatePath" or type(left).__module__ != "treadle.testing._run":
        return None
    from ._tree import difference

    return ["the run took another path", *difference(list(left), list(right))]


# ------------------------------------------------------------ coverage of the whole suite, with pytest-xdist too


def pytest_sessionfinish(session: pytest.Session) -> None:
    config = session.config
    output = getattr(config, "workeroutput", None)
    if output is not None:
        output["treadle_permissions"] = [
            (label, each.caller, each.action, each.resource, each.role, each.decision)
            for label, found in _permissions(config).items()
            for each in found
        ]
    if not _covers(config):
        return
    if output is not None:
        output["treadle_coverage"] = _coverage(config).to_json()
        return
    coverage, least = _coverage(config), config.option.treadle_cov_fail_under
    if config.option.treadle_cov_json:
        coverage.write(config.option.treadle_cov_json)
    if least is not None and not coverage.reaches(least) and session.exitstatus == 0:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any, error: Any) -> None:
    output = getattr(node, "workeroutput", {})
    if output.get("treadle_permissions"):
        from ..permissions import Missing

        for label, *fields in output["treadle_permissions"]:
            _permissions(node.config).setdefault(label, {})[Missing(*fields)] = None
    merged = output.get("treadle_coverage")
    if merged is not None:
        _coverage(node.config).merge(merged)


def pytest_terminal_summary(terminalreporter: Any, exitstatus: int, config: pytest.Config) -> None:
    missing = {label: list(found) for label, found in _permissions(config).items() if found}
    if missing:
        from ..permissions import report_lines

        terminalreporter.section("permissions that the roles don't allow")
        for label, found in missing.items():
            for line in report_lines(found, option="--treadle-enforce-iam"):
                terminalreporter.write_line(line if line.startswith(" ") else f"{label}: {line}")
    if not _covers(config):
        return
    terminalreporter.section("coverage of state machines")
    for line in _coverage(config).table(config.option.treadle_cov_fail_under):
        terminalreporter.write_line(line)
