"""Makes the AWS calls of a custom resource. Deployed with stacks."""

import json
import re

import boto3
from botocore.exceptions import ClientError
from cloudformation_response import answered

# names of the SDK for JavaScript, without hyphens, that aren't the service's own id
NAMES = {
    "augmentedairuntime": "sagemakera2iruntime",
    "cloudwatchevents": "eventbridge",
    "cognitoidentityserviceprovider": "cognitoidentityprovider",
    "cur": "costandusagereportservice",
    "discovery": "applicationdiscoveryservice",
    "dms": "databasemigrationservice",
    "elb": "elasticloadbalancing",
    "elbv2": "elasticloadbalancingv2",
    "es": "elasticsearchservice",
    "forecastqueryservice": "forecastquery",
    "forecastservice": "forecast",
    "iotdata": "iotdataplane",
    "kinesisvideosignalingchannels": "kinesisvideosignaling",
    "lexruntime": "lexruntimeservice",
    "rdsdataservice": "rdsdata",
    "stepfunctions": "sfn",
    "transcribeservice": "transcribe",
}


def act(event, client=None):
    """Make the call of this kind of event, if there is one."""
    given, kind = event["ResourceProperties"], event["RequestType"]
    call = json.loads(given.get(kind) or "null")
    name = event.get("PhysicalResourceId")
    if kind == "Create":
        fixed = (call or {}).get("physicalResourceId", {}).get("id")
        name = fixed or json.loads(given.get("Update") or "{}").get("physicalResourceId", {}).get("id")
        name = name or event["LogicalResourceId"]
    if call is None:
        return name, {}
    call = filled(call, name)
    data = respond(call, client or own_client)
    wanted = call.get("physicalResourceId", {})
    if wanted.get("responsePath"):
        name = data.get(wanted["responsePath"], name)
    elif wanted.get("id"):
        name = wanted["id"]
    if call.get("logApiResponseData", True):
        print("response:", json.dumps(data, default=str))
    paths = call.get("outputPaths") or ([call["outputPath"]] if call.get("outputPath") else None)
    if paths:
        data = {key: value for key, value in data.items() if any(key.startswith(path) for path in paths)}
    return str(name), data


def filled(value, name):
    """Put the physical id in place of references to it."""
    if isinstance(value, dict):
        return {key: filled(item, name) for key, item in value.items()}
    if isinstance(value, list):
        return [filled(item, name) for item in value]
    return name if value == "PHYSICAL:RESOURCEID:" else value


def own_client(name, call):
    """Return a client in the call's Region, with the role that it assumes."""
    session = boto3.Session(region_name=call.get("region"))
    if call.get("assumedRoleArn"):
        given = {"RoleArn": call["assumedRoleArn"], "RoleSessionName": "custom-resource"}
        if call.get("externalId"):
            given["ExternalId"] = call["externalId"]
        keys = session.client("sts").assume_role(**given)["Credentials"]
        session = boto3.Session(
            aws_access_key_id=keys["AccessKeyId"],
            aws_secret_access_key=keys["SecretAccessKey"],
            aws_session_token=keys["SessionToken"],
            region_name=call.get("region"),
        )
    return session.client(name)


def respond(call, client_of):
    """Return the response as a flat dict; errors that are to be ignored have none."""
    client = client_of(client_name(call["service"]), call)
    action = re.sub("[^a-z0-9]", "", call["action"].lower())
    methods = {name.lower(): method for method, name in client.meta.method_to_api_mapping.items()}
    method = methods.get(action) or methods.get(action.removesuffix("command"))
    if method is None:
        raise ValueError(f"service {call['service']} has no operation {call['action']}")
    try:
        response = getattr(client, method)(**typed(call.get("parameters") or {}, client, method))
    except ClientError as error:
        if re.search(call.get("ignoreErrorCodesMatching") or "(?!)", error.response["Error"]["Code"]):
            return {}
        raise
    response.pop("ResponseMetadata", None)
    flat = {"region": client.meta.region_name}
    if call.get("apiVersion"):
        flat["apiVersion"] = call["apiVersion"]
    flatten(response, "", flat)
    return flat


def client_name(service):
    """Return boto3's name of a service of the SDK for JavaScript, of its second or third version."""
    plain = re.sub("[^a-z0-9]", "", service.lower().removeprefix("@aws-sdk/client-"))
    plain = NAMES.get(plain, plain)
    session = boto3.Session(region_name="us-east-1")
    loader = session._session.get_component("data_loader")
    names = session.get_available_services()
    near = [name for name in names if name.replace("-", "") == plain]
    for name in near + names:
        ident = loader.load_service_model(name, "service-2")["metadata"]["serviceId"]
        if re.sub("[^a-z0-9]", "", ident.lower()) == plain:
            return name
    raise ValueError(f"there is no service {service}")


def typed(value, client, method):
    """Return the parameters with their types: CloudFormation passes numbers and booleans of tokens as text."""
    shape = client.meta.service_model.operation_model(client.meta.method_to_api_mapping[method]).input_shape
    return coerce(value, shape)


def coerce(value, shape):
    if shape is None or value is None:
        return value
    if shape.type_name == "structure" and isinstance(value, dict):
        return {key: coerce(item, shape.members.get(key)) for key, item in value.items()}
    if shape.type_name == "list" and isinstance(value, list):
        return [coerce(item, shape.member) for item in value]
    if shape.type_name == "map" and isinstance(value, dict):
        return {key: coerce(item, shape.value) for key, item in value.items()}
    if shape.type_name == "boolean" and isinstance(value, str):
        return value.lower() == "true"
    if shape.type_name in ("integer", "long") and isinstance(value, str | float):
        return int(value)
    if shape.type_name in ("float", "double") and isinstance(value, str):
        return float(value)
    if shape.type_name == "blob" and isinstance(value, str):
        return value.encode()
    return value


def flatten(value, path, into):
    """Write the leaves of a value under their paths, such as Items.0.Title."""
    if isinstance(value, dict | list):
        for key, item in value.items() if isinstance(value, dict) else enumerate(value):
            flatten(item, f"{path}.{key}" if path else str(key), into)
    elif hasattr(value, "read") or isinstance(value, bytes):
        into[path] = (value if isinstance(value, bytes) else value.read()).decode("utf-8", "replace")
    else:
        into[path] = value if isinstance(value, str | int | float | bool | None) else value.isoformat()


handler = answered(act)
