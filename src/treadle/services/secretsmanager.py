"""AWS Secrets Manager."""

from __future__ import annotations

import json

from ._resource_types import from_answer, single_call, without
from ._service import Properties, Service


def _secret(properties: Properties) -> Properties:
    parameters = without("GenerateSecretString", "ReplicaRegions")(properties)
    generate = properties.get("GenerateSecretString")
    if generate is not None and "SecretString" not in parameters:
        text = "generated-by-the-embedded-service"
        if "GenerateStringKey" in generate:
            template = json.loads(generate.get("SecretStringTemplate", "{}"))
            text = json.dumps({**template, generate["GenerateStringKey"]: text})
        parameters["SecretString"] = text
    return parameters


SERVICE = Service(
    name="secretsmanager",
    resources={
        "AWS::SecretsManager::Secret": single_call(
            "secretsmanager:createSecret",
            "Name",
            from_answer("ARN"),
            lambda properties, answer: {"Id": answer["ARN"]},
            _secret,
        )
    },
)
