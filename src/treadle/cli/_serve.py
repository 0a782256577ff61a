"""treadle serve: the AWS Step Functions API on this machine."""

from __future__ import annotations

import errno
import json
import os
import socket
from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import click

from ..errors import AppError, MissingExtraError
from ._context_option import context_option
from ._input import (
    check_parameters,
    put_objects,
    read_node_modules,
    read_object,
    read_parameter,
    read_runtime,
)
from ._interrupts import stopping_with
from ._plain_text import plain
from ._preflight import check_served
from ._refusals import refusing
from ._served_executions import ServedExecutions
from ._source import Assembly, Definition, load, place_of

if TYPE_CHECKING:
    from ..drivers import Admission
    from ..drivers._machines import MachineDefinition
    from ..embedded import AwsEnvironment, EmbeddedAws
    from ..permissions import Missing
    from ..server import Keys
    from ..stepfunctions import MachineRecord

__all__ = ["command"]

_OWN = ("AWS_ENDPOINT_URL_SFN", "AWS_ENDPOINT_URL_STEPFUNCTIONS")
_LOOPBACK = ("127.0.0.1", "::1", "localhost")


@click.command("serve")
@click.argument("target", required=False, metavar="[APP]")
@click.option("--port", type=click.IntRange(0, 65535), default=8083, show_default=True, help="0 takes any free one.")
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option(
    "--keys",
    "key_file",
    metavar="FILE",
    help="Require SigV4-signed requests; FILE holds the accepted key pairs (~/.aws/credentials format). Required when "
    "--host is not loopback.",
)
@click.option(
    "--allow-origin",
    "origins",
    multiple=True,
    metavar="ORIGIN",
    help="Let web pages of this origin send requests, such as http://localhost:3000 (repeatable).",
)
@click.option("--virtual-time", is_flag=True, help="Let waits, retries and timeouts take no time.")
@click.option(
    "--wait-scale",
    type=click.FloatRange(0, 1_000),
    default=1.0,
    envvar="WAIT_TIME_SCALE",
    metavar="FACTOR",
    help="Multiply the time of Wait states: 0 skips them, 0.1 shortens them; also WAIT_TIME_SCALE.",
)
@click.option("--aws", is_flag=True, help="Let tasks call your real AWS services.")
@click.option("--endpoint-url", metavar="URL", help="Let tasks call an emulator; also AWS_ENDPOINT_URL.")
@click.option("--region", help="The region of machines and executions; by default the app's, or us-east-1.")
@click.option("--account", help="Their account; by default the app's, or 123456789012.")
@click.option("--parameter", "-p", multiple=True, metavar="NAME=VALUE", help="A CloudFormation parameter of APP.")
@click.option(
    "--put", "objects", multiple=True, metavar="s3://BUCKET/KEY=FILE", help="Put a file into the embedded S3 first."
)
@click.option(
    "--fail", "failing", multiple=True, metavar="NAME", help="Make the embedded jobs with this name fail (repeatable)."
)
@click.option(
    "--node-modules",
    multiple=True,
    metavar="DIR",
    help="A node_modules folder with what Node.js runtimes bring along (repeatable); also TREADLE_NODE_MODULES.",
)
@click.option(
    "--runtime",
    "runtimes",
    multiple=True,
    metavar="RUNTIME=PATH",
    help="The interpreter of a runtime, such as python3.12=/usr/bin/python3.12; by default one is looked for.",
)
@click.option("--enforce-iam", is_flag=True, help="Make calls fail that the roles of APP don't allow, as on AWS.")
@click.option("--network", is_flag=True, help="Let Lambda functions reach other machines.")
@click.option(
    "--answers",
    type=click.Path(exists=True, dir_okay=False),
    metavar="FILE",
    help="A JSON or YAML file: state, resource or service:action of APP's machines, to what its tasks answer.",
)
@click.option(
    "--mocks",
    "mock_config",
    envvar="SFN_MOCK_CONFIG",
    metavar="FILE",
    help="A MockConfigFile.json; also SFN_MOCK_CONFIG.",
)
@click.option(
    "--retention",
    metavar="AGE|COUNT",
    default="10000",
    show_default=True,
    help="Keep ended executions for a time (30m, 12h, 7d) or the newest so many; Express ones are not kept.",
)
@click.option("--watch", is_flag=True, help="Reload APP when a file beside it changes; what runs keeps its definition.")
@click.option("-q", "--quiet", is_flag=True, help="Print no line for executions and the tokens that states wait for.")
@click.option("--log-requests", is_flag=True, help="Print one line of JSON for each request.")
@context_option
@refusing
def command(
    target: str | None, port: int, host: str, key_file: str | None, origins: tuple[str, ...], **options: Any
) -> None:
    """Answer the AWS Step Functions API for any SDK: with the machines of APP, or with none at first.

    Exit codes: 0 stopped by Ctrl-C, SIGTERM or SIGHUP while it served, 2 refused (bad app or arguments), 70 internal
    error, 130 interrupted before it served, or by a second Ctrl-C.
    """
    if host not in _LOOPBACK and key_file is None:
        message = (
            f"--host is {host}, which other machines may reach; name a file with the key pair that their requests are "
            "to be signed with: --keys FILE, in the format of ~/.aws/credentials"
        )
        raise AppError(message, code="Host")
    if find_spec("starlette") is None or find_spec("uvicorn") is None:  # the extra brings both
        raise MissingExtraError("treadle serve", "serve")
    from ..server._listening import serve

    admission = _admission(host, origins)
    loaded = load(target, check=check_served, context=options["context"]) if target is not None else None
    if options["answers"] is not None and target is None:
        raise AppError("--answers answers tasks of an app's machines; name the app", code="Option")
    if options["watch"] and target is None:
        raise AppError("--watch needs an app to watch", code="Target")
    if isinstance(loaded, Definition):
        raise AppError("treadle serve takes an app; create the state machine through the API", code="Target")
    listening = _listen(host, port)
    with ExitStack() as stack:
        stack.callback(listening.close)
        keys, short = _keys(key_file)
        options["endpoint_url"] = _endpoint(options["endpoint_url"], listening.getsockname()[1])
        shown = ServedExecutions(quiet=options.pop("quiet"))
        app, machines, place = _application(
            stack, target, loaded, keys=keys, admission=admission, shown=shown, **options
        )
        count = len(machines)
        url = f"http://{f'[{host}]' if ':' in host else host}:{listening.getsockname()[1]}"
        with_them = f" with {count} state machine{'s' if count != 1 else ''} in {place.region}" if count else ""
        click.echo(f"treadle serves AWS Step Functions at {url}{with_them}; stop it with Ctrl-C", err=True)
        shown.url = url
        shown.machines(machines)
        for line in short:
            click.echo(f"treadle: {line}", err=True)
        serve(app, listening, warn=_warn, stopping_with=stopping_with)
    click.echo("treadle: stopped", err=True)


def _keys(key_file: str | None) -> tuple[Keys | None, list[str]]:
    """Return the accepted key pairs, and a warning for each secret that is short."""
    if key_file is None:
        return None, []
    from ..server import read_keys

    short: list[str] = []
    return read_keys(key_file, warn=short.append), short


def _admission(host: str, origins: tuple[str, ...]) -> Admission:
    from ..drivers import Admission

    try:
        return Admission(host, origins=origins)
    except ValueError as error:
        raise AppError(f"--allow-origin: {error}", code="Origin") from None


def _listen(host: str, port: int) -> socket.socket:
    from ..server._listening import listen

    try:
        return listen(host, port)
    except socket.gaierror as error:
        raise AppError(f"--host is {host}: {error.strerror}", code="Host") from None
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            message = f"port {port} is in use; choose another with --port, or any free one with --port 0"
        else:
            message = f"can't listen on {host}:{port}: {error.strerror}"
        raise AppError(message, code="Port") from None


def _endpoint(given: str | None, port: int) -> str | None:
    """Return the emulator that tasks call: AWS_ENDPOINT_URL counts too, unless it means this very server."""
    url = given or os.environ.get("AWS_ENDPOINT_URL")
    if not url:
        return None
    told = urlsplit(url)
    try:
        own = told.hostname in _LOOPBACK and told.port == port
    except ValueError:
        own = False
    if own and given:
        raise AppError(f"--endpoint-url {url} is this server itself", code="Target")
    if own:
        del os.environ["AWS_ENDPOINT_URL"]  # botocore would call this server too
        return None
    return url


def _warn(message: str) -> None:
    click.echo(f"treadle: {message}", err=True)


def _report_permission(lost: Missing) -> None:
    """Print a missing permission when it is first found, with the statement to add."""
    from ..permissions import statements

    click.echo(plain(f"treadle: {lost.caller} needs {lost.action} on {lost.resource}; role {lost.role}"), err=True)
    for statement in statements([lost]):
        click.echo(f"  add {json.dumps(statement)}", err=True)


def _deploy(
    caller: EmbeddedAws,
    loaded: Assembly,
    *,
    parameter: tuple[str, ...],
    deployed: Callable[[list[MachineDefinition]], None],
    update: bool = False,
) -> None:
    given = dict(read_parameter(one) for one in parameter)
    check_parameters(loaded.templates, given)
    deployment = caller.deploy(
        loaded.templates, folders=loaded.folders, parameters=given, update=update, project=loaded.project
    )
    skipped = deployment.skipped_note()
    if skipped is not None:
        click.echo(f"treadle: {skipped}", err=True)
    for note in deployment.notes:
        click.echo(f"treadle: {note}", err=True)
    for name, kind in deployment.kept.items():
        message = (
            f"{name} ({kind}) changed in the app, but cannot be updated in place; restart `treadle serve` to apply it"
        )
        click.echo(f"treadle: {message}", err=True)
    deployed(deployment.machines)


def _application(
    stack: ExitStack,
    target: str | None,
    loaded: Assembly | None,
    *,
    keys: Keys | None,
    admission: Admission,
    shown: ServedExecutions,
    virtual_time: bool,
    wait_scale: float,
    aws: bool,
    endpoint_url: str | None,
    region: str | None,
    account: str | None,
    parameter: tuple[str, ...],
    objects: tuple[str, ...],
    failing: tuple[str, ...],
    enforce_iam: bool,
    runtimes: tuple[str, ...],
    node_modules: tuple[str, ...],
    network: bool,
    mock_config: str | None,
    answers: str | None,
    context: dict[str, str],
    retention: str,
    watch: bool,
    log_requests: bool,
) -> tuple[Any, list[MachineRecord], AwsEnvironment]:
    """Create the application; return it, its machines, and their account and region."""
    from ..drivers import AwsCaller, service_endpoints
    from ..embedded import AwsEnvironment, EmbeddedAws
    from ..permissions import PermissionCheck
    from ..server import Engine, asgi
    from ..services import resolve_integration
    from ..stepfunctions import Account, ExecutionLogs, MemoryStore, Service, read_mocks, read_retention
    from ._answers import Answers

    kept = read_retention(retention)
    named = dict(read_runtime(given) for given in runtimes)
    if enforce_iam and loaded is None:
        raise AppError("--enforce-iam needs an APP: its template has the roles", code="Option")
    permissions = PermissionCheck(enforce=enforce_iam, found=_report_permission)
    place = AwsEnvironment(*place_of(loaded, account, region))
    store = MemoryStore()
    caller: Any
    if aws or endpoint_url is not None:
        if loaded is not None or objects:
            raise AppError(
                "APP and --put are for the embedded services; --aws and --endpoint-url (or AWS_ENDPOINT_URL) have none",
                code="Target",
            )
        caller = AwsCaller(region=region, endpoint_url=endpoint_url)
    else:
        if find_spec("moto") is None:  # it is loaded with the first call, and told of now
            raise MissingExtraError("treadle serve", "serve")
        elsewhere = {name: url for name, url in os.environ.items() if name not in _OWN}
        caller = stack.enter_context(
            EmbeddedAws(
                place=place,
                log=shown.log,
                failing=failing,
                network=network,
                elsewhere=service_endpoints(elsewhere),
                runtimes=named,
                node_modules=read_node_modules(node_modules),
                warn=_warn,
                permissions=permissions,
            )
        )
    mocks = read_mocks(mock_config) if mock_config else None
    logs = None
    if isinstance(caller, EmbeddedAws):
        logs = ExecutionLogs(caller.put_log_events, refused=lambda message: click.echo(f"treadle: {message}", err=True))
        stack.callback(logs.close)
    resolver = mocks.around(resolve_integration) if mocks is not None else resolve_integration
    answered = Answers(answers) if answers is not None else None
    if answered is not None:
        resolver = answered.around(resolver)
    engine = Engine(
        permissions.around(resolver, resolve_integration),
        caller,
        authorize=permissions.refusal,
        waits=shown.waits,
        virtual=virtual_time,
        wait_scale=wait_scale,
    )
    engine.driver.watchers.append(shown.watch)
    stack.callback(engine.close)
    service = Service(
        store, engine.driver, Account(place.account, place.region), mocks=mocks, logs=logs, retention=kept
    )
    if isinstance(caller, EmbeddedAws):
        caller.connect(service)  # it opens with the first call: moto loads slowly

        def deployed(machines: list[MachineDefinition]) -> None:
            if answered is not None:
                answered.load(machines, service.parsed)

        deploy = partial(_deploy, caller, parameter=parameter, deployed=deployed)
        if loaded is not None:
            deploy(loaded)
        if watch and target is not None:
            from ._watch import Watch

            stack.enter_context(Watch(target, partial(deploy, update=True), context))
        put_objects(caller, map(read_object, objects))

    def log(record: dict[str, Any]) -> None:
        click.echo(json.dumps(record), err=True)

    services = caller.receive if isinstance(caller, EmbeddedAws) else None
    app = asgi(
        service,
        services=services,
        keys=keys,
        admission=admission,
        refused=lambda line: click.echo(f"treadle: {line}", err=True),
        log=log if log_requests else None,
    )
    return app, list(store.list_machines()), place
