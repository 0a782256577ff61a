"""Compare the calls of a run with the roles that make them, and refuse those that AWS would refuse where asked to."""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Callable, Generator, Iterable
from typing import Any, Final

from ..asl import Resource, parse_resource
from ..services import Call, Effects, Http, HttpAnswer, Resolver, ServiceError, TaskFailure, TaskRequest
from ._denials import denial, denial_text
from ._evaluation import ANY_RESOURCE, Decision
from ._identities import Identities, Role
from ._report import Missing

__all__ = ["PermissionCheck"]

_LETTERS: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_REMEMBERED: Final = 10_000
"""How many missing permissions are kept: the items of a distributed Map may each need another object."""


class PermissionCheck:
    """Collect the permissions that the roles of a run don't have.

    Roles that the template doesn't define are not judged.

    :param enforce: whether calls without permission fail
    :param found: is called with each missing permission when it is first found
    :ivar identities: the roles of what is deployed
    """

    def __init__(self, *, enforce: bool = False, found: Callable[[Missing], None] | None = None) -> None:
        self.enforce = enforce
        self._found = found
        self.identities: Identities = Identities()
        self._missing: dict[Missing, None] = {}
        self._adding = threading.Lock()

    @property
    def missing(self) -> list[Missing]:
        """The permissions that were missing so far, in the order of the calls."""
        return list(self._missing)

    def around(self, resolve: Resolver, real: Resolver) -> Resolver:
        """Return a resolver that looks at each task's permissions first.

        :param resolve: carries tasks out, perhaps with mocks
        :param real: the integrations themselves, which word a refusal
        """

        return lambda request: self.refused_task(request, real) or resolve(request)

    def refused_task(self, request: TaskRequest, real: Resolver) -> Effects | None:
        """Look at what a task needs; return the effects of a refused one.

        :param real: returns the task's integration, which words the refusal
        :return: None where the task may be carried out, and where permissions aren't enforced
        """
        lost = self._lost(request)
        if not lost or not self.enforce:
            return None
        return _refused(real(request), request, *lost[0])

    def refusal(self, call: Call, caller: str, role_arn: str, session: str) -> ServiceError | None:
        """Return the error of a call that isn't a task's own: a Map's dataset, its results.

        :return: None where it may be made, and where permissions aren't enforced
        """
        role = self.identities.role(role_arn)
        if role is None:
            return None
        resource = Resource("", "integration", f"aws-sdk:{call.service}", call.operation)
        for action, on in _needed(resource, dict(call.parameters), caller, role_arn):
            decision = self.decide(role, caller, action, on)
            if decision != "allowed" and self.enforce:
                return denial(call.service, denial_text(role.arn, session_name(session), action, on, decision))
        return None

    def request_refusal(
        self, function: str, role_arn: str, service: str, needed: Iterable[tuple[str, str]]
    ) -> ServiceError | None:
        """Return the error of a request that a handler makes.

        :param service: the service as botocore names it
        :param needed: the actions that it needs, each with its resource
        :return: None where it may be made, and where permissions aren't enforced
        """
        role = self.identities.role(role_arn)
        if role is None:
            return None
        refused: ServiceError | None = None
        for action, on in needed:
            decision = self.decide(role, f"function {function}", action, on)
            if decision != "allowed" and self.enforce and refused is None:
                refused = denial(service, denial_text(role.arn, function, action, on, decision))
        return refused

    def decide(
        self, role: Role, caller: str, action: str, resource: str, context: dict[str, str] | None = None
    ) -> Decision:
        """Return whether a role may do something, and remember what it may not."""
        decision = self.identities.decide(role, action, resource, context or {})
        if decision != "allowed":
            self._add(Missing(caller, action, resource, role.logical_id, decision))
        return decision

    def _add(self, lost: Missing) -> None:
        with self._adding:
            if lost in self._missing or len(self._missing) >= _REMEMBERED:
                return
            self._missing[lost] = None
        if self._found is not None:
            self._found(lost)

    def _lost(self, request: TaskRequest) -> list[tuple[str, str]]:
        """Return what a task may not do: the service that refuses, and the sentence."""
        own = self.identities.role(request.role_arn)
        if own is None and not request.credentials:
            return []
        resource = parse_resource(request.resource)
        if resource is None or resource.kind == "activity":
            return []
        lost: list[tuple[str, str]] = []
        session = session_name(request.token)

        def look(role: Role, service: str, action: str, on: str, context: dict[str, str]) -> None:
            decision = self.decide(role, request.state, action, on, context)
            if decision != "allowed":
                lost.append((service, denial_text(role.arn, session, action, on, decision)))

        role = own
        assumed = request.credentials.get("RoleArn") if isinstance(request.credentials, dict) else None
        if isinstance(assumed, str):
            if own is not None:
                look(own, "sts", "sts:AssumeRole", assumed, {})
            role = self.identities.role(assumed)
        if role is not None:
            service = resource.service.removeprefix("aws-sdk:") if resource.kind == "integration" else "lambda"
            context = _context(resource, request.arguments)
            for action, on in _needed(resource, request.arguments, request.state, request.execution_arn):
                look(role, service, action, on, context)
        return lost


def _needed(resource: Resource, arguments: Any, name: str, here: str) -> Generator[tuple[str, str]]:
    """Yield the actions that a task certainly needs, each with its resource.

    :param here: an ARN of the account and region
    """
    from ..check._needed_permissions import call_needs

    written = resource.arn or f"arn:aws:states:::{resource.service}:{resource.action}"
    parts = [*here.split(":"), *[""] * 5]
    for need in call_needs(written, arguments, name):
        if need.when or need.state is None:
            continue
        on = need.resources[0] if need.resources else ANY_RESOURCE
        for placeholder, value in (("Partition", parts[1]), ("Region", parts[3]), ("AccountId", parts[4])):
            on = on.replace(f"${{AWS::{placeholder}}}", value)
        if need.actions == ("lambda:InvokeFunction",) and on != ANY_RESOURCE:
            on = _function(on, arguments if resource.kind == "integration" else None)
        if on.endswith("/*") and ":s3:::" in on:
            on = f"{on[:-1]}{_key(arguments)}"
        for action in need.actions:
            yield action, on


def _key(arguments: Any) -> str:
    """Return the object that a call to S3 names; ``*`` for several."""
    given = {str(name).lower(): value for name, value in arguments.items()} if isinstance(arguments, dict) else {}
    return str(given["key"]) if isinstance(given.get("key"), str) else "*"


def _function(arn: str, arguments: Any) -> str:
    """Return the ARN of the function that is invoked, with its qualifier."""
    head, _, name = arn.partition(":function:")
    name = name.rpartition("function:")[2]  # a partial ARN, such as 123456789012:function:name
    qualifier = arguments.get("Qualifier") if isinstance(arguments, dict) else None
    return f"{head}:function:{name}{f':{qualifier}' if isinstance(qualifier, str) and ':' not in name else ''}"


def _context(resource: Resource, arguments: Any) -> dict[str, str]:
    """Return the condition keys that Step Functions fills in itself."""
    if resource.service != "http" or not isinstance(arguments, dict):
        return {}
    keys = {"states:HTTPEndpoint": arguments.get("ApiEndpoint"), "states:HTTPMethod": arguments.get("Method")}
    return {key.lower(): str(value) for key, value in keys.items() if value is not None}


def session_name(seed: str) -> str:
    """Return a name like those of the sessions in which Step Functions assumes a role, the same in each run."""
    digest = hashlib.sha256(seed.encode()).digest()
    return "".join(_LETTERS[byte % len(_LETTERS)] for byte in digest)


def _refused(inner: Effects, request: TaskRequest, service: str, sentence: str) -> Effects:
    """Carry out a task up to its first call, and refuse that."""
    answer: Any = None
    while True:
        try:
            effect = inner.send(answer)
        except StopIteration as ended:
            return ended.value
        if isinstance(effect, (Call, Http)):
            break
        answer = yield effect
    if service in ("sts", "http"):
        inner.close()
        raise TaskFailure("States.Permissions", sentence)
    try:
        if isinstance(effect, Http):  # an API behind API Gateway answers so
            body = json.dumps({"Message": sentence})
            effect = inner.send(HttpAnswer(403, "Forbidden", {"Content-Type": ["application/json"]}, body))
        else:
            effect = inner.throw(denial(effect.service, sentence, request_id=_request_id(request.token)))
    except StopIteration as ended:
        return ended.value
    while True:
        try:
            answer = yield effect
        except Exception as error:  # noqa: BLE001 (the integration handles it, as it would without this)
            effect = inner.throw(error)
        else:
            try:
                effect = inner.send(answer)
            except StopIteration as ended:
                return ended.value


def _request_id(seed: str) -> str:
    digits = hashlib.sha256(f"request-{seed}".encode()).hexdigest()
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:32]))
