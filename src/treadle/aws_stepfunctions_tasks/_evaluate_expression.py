"""EvaluateExpression: a small JavaScript expression, evaluated by a Lambda function of the library's own."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, Any, Unpack

from .. import aws_iam as iam
from .. import aws_stepfunctions as sfn
from .._core.flags import FeatureFlags
from .._core.stack import Stack
from .._core.tokens import Token
from ..constructs import Construct
from ._service_task import ServiceTask

if TYPE_CHECKING:
    from ..aws_lambda import Architecture, IFunction, Runtime

__all__ = ["EvaluateExpression"]

_PATH = re.compile(r"\$[.\[][.a-zA-Z\[\]0-9\-_]+")
_ROLE_ID = "EvalServiceRolef4f556a4ef7a49cd8036c5b0567376fd"
_DEDICATED = "@aws-cdk/aws-stepfunctions-tasks:evaluateExpressionDedicatedFunction"
# The hash under which the CDK publishes its own function, which does the same: equal assets make an empty diff.
_ASSET_HASH = "4c2b358e38d2a650cec335ac4eed7fee0b851abdf1b7ec37b4a6b72a604a4c70"
_SHARED_IDS = {
    False: {
        "nodejs24.x": "a5c17f50-0de1-497b-8ec0-fabdc9086cc5",
        "nodejs22.x": "b64e1fb8-9c89-4f7d-8a34-2e2a1c5f6d7e",
        "nodejs20.x": "9757c267-6d7c-45c2-af77-37a30d93d2c6",
        "nodejs18.x": "078d40d3-fb4e-4d53-94a7-9c46fc11fe02",
        "nodejs16.x": "2a430b68-eb4b-4026-9232-ee39b71c1db8",
        "nodejs14.x": "da2d1181-604e-4a45-8694-1a6abd7fe42d",
        "nodejs12.x": "2b81e383-aad2-44db-8aaf-b4809ae0e3b4",
        "nodejs10.x": "a0d2ce44-871b-4e74-87a1-f5e63d7c3bdc",
        None: "41256dc5-4457-4273-8ed9-17bc818694e5",
    },
    True: {
        "nodejs24.x": "1662dbae-12a4-4a04-86f0-29531a7be268",
        "nodejs22.x": "672bfe19-76c9-448b-9584-ee75ca09edbf",
        "nodejs20.x": "105f0693-c082-4e9b-83f3-9007507676f0",
        "nodejs18.x": "b1565b13-7d88-4f24-ac63-f9b23c325a55",
        "nodejs16.x": "8fa21b46-1d7c-445d-be08-6bbea646eb37",
        "nodejs14.x": "cadc099b-465f-4267-afe0-e0037d263401",
        "nodejs12.x": "abcd5ad4-b1eb-48f1-bec5-41d6f5c82caa",
        "nodejs10.x": "886204b9-1f2d-40bd-8a7e-628543da4f93",
        None: "be6d8ca1-9d2c-4db3-aeeb-f6f27f3f2f10",
    },
}


class EvaluateExpression(ServiceTask):
    """Evaluate a JavaScript expression over the state's input.

    https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_stepfunctions_tasks-readme.html#evaluate-expression

    :param expression: the expression; it refers to the input by paths, such as ``$.a + $.b``
    :param architecture: the processor of the function that evaluates it; default x86_64
    :param runtime: the Node.js runtime of that function; default the newest
    """

    action = "lambda:invoke"
    ignores_pattern = True

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        expression: str,
        architecture: Architecture | None = None,
        runtime: Runtime | None = None,
        **options: Unpack[sfn.TaskOptions],
    ) -> None:
        super().__init__(scope, id, **options)
        if not Token.is_unresolved(expression):
            self._check_literals(expression)
        self._function = self._evaluator(runtime, architecture)

        paths = dict.fromkeys(_PATH.findall(expression))
        self._arguments = {
            "expression": expression,
            "expressionAttributeValues": {path: sfn.JsonPath.string_at(path) for path in paths},
        }

        self._allow("lambda:InvokeFunction", on=self._function.resource_arns_for_grant_invoke)

    def _check_literals(self, expression: str) -> None:
        plain, template = paths_in_literals(expression)
        if plain:
            raise self._refuse(
                f"state path(s) {plain} are used as literal text inside a plain string in 'expression'; a path inside "
                f"a plain string is not resolved - use a template literal with interpolation instead, "
                f"e.g. `...${{{plain[0]}}}...`",
                "ExpressionPathInStringLiteral",
            )
        if template:
            raise self._refuse(
                f"state path(s) {template} are used as literal text inside a template literal in 'expression'; a path "
                f"in template text is not resolved - reference it via interpolation like ${{{template[0]}}} instead",
                "ExpressionPathInStringLiteral",
            )

    def _evaluator(self, runtime: Runtime | None, architecture: Architecture | None) -> IFunction:
        from .. import aws_lambda as lambda_

        name = runtime.name if runtime is not None else None
        if name is not None and not name.startswith("nodejs"):
            raise self._refuse(
                f"The runtime {name} is currently not supported; use a Node.js runtime", "RuntimeNotSupported"
            )
        code = lambda_.Code.from_asset(os.path.join(os.path.dirname(__file__), "_eval_handler"), asset_hash=_ASSET_HASH)
        used = runtime or lambda_.Runtime.NODEJS_24_X
        if FeatureFlags.of(self).is_enabled(_DEDICATED):
            return lambda_.Function(
                self,
                "EvalFunction",
                code=code,
                handler="index.handler",
                runtime=used,
                architecture=architecture,
                role=self._shared_role(),
            )
        arm = architecture is not None and architecture.name == "arm64"
        uuid = _SHARED_IDS[arm].get(name)
        if uuid is None:
            raise self._refuse(f"The runtime {name} is currently not supported", "RuntimeNotSupported")
        return lambda_.SingletonFunction(
            self,
            "EvalFunction",
            uuid=uuid,
            lambda_purpose="Eval",
            code=code,
            handler="index.handler",
            runtime=used,
            architecture=architecture,
        )

    def _shared_role(self) -> iam.IRole:
        stack = Stack.of(self)
        role = stack.node.try_find_child(_ROLE_ID)
        if not isinstance(role, iam.Role):
            role = iam.Role(
                stack,
                _ROLE_ID,
                assumed_by=iam.ServicePrincipal("lambda.amazonaws.com"),
                managed_policies=[
                    iam.ManagedPolicy.from_aws_managed_policy_name("service-role/AWSLambdaBasicExecutionRole")
                ],
            )
        return role.without_policy_updates()

    def _resource(self) -> str:
        return self._function.function_arn

    def _render_task(self, machine: sfn.QueryLanguage | None) -> dict[str, Any]:
        return {"Resource": self._resource(), "Parameters": sfn.FieldUtils.render_object(self._arguments)}


def paths_in_literals(expression: str) -> tuple[list[str], list[str]]:
    """Find the paths that stand inside JavaScript's quoted strings, and inside template text.

    Follows just enough of JavaScript: strings, template literals with their ``${…}``, regular expressions.
    """
    kinds = [""] * (len(expression) + 1)
    stack = ["code"]
    braces = [0]
    at = 0
    while at < len(expression):
        character, inside = expression[at], stack[-1]
        if inside in ("'", '"'):
            kinds[at] = "plain"
            if character == "\\":
                kinds[at + 1] = "plain"
                at += 1
            elif character == inside:
                stack.pop()
        elif inside == "/":
            if character == "\\":
                at += 1
            elif character == "/":
                stack.pop()
        elif inside == "`":
            if character == "`":
                stack.pop()
            elif expression.startswith("${", at):
                stack.append("code")
                braces.append(0)
                at += 1
            else:
                kinds[at] = "template"
                if character == "\\":
                    kinds[at + 1] = "template"
                    at += 1
        elif character in "'\"`" or (character == "/" and _starts_regex(expression, at)):
            stack.append(character)
        elif character == "{":
            braces[-1] += 1
        elif character == "}":
            if braces[-1]:
                braces[-1] -= 1
            elif len(stack) > 1:
                stack.pop()
                braces.pop()
        at += 1
    found: dict[str, dict[str, None]] = {"plain": {}, "template": {}}
    for match in _PATH.finditer(expression):
        if kind := kinds[match.start()]:
            found[kind][match[0]] = None
    return list(found["plain"]), list(found["template"])


def _starts_regex(expression: str, slash: int) -> bool:
    before = expression[:slash].rstrip()
    return not before or not (before[-1].isascii() and (before[-1].isalnum() or before[-1] in "_$)]"))
