"""API Gateway, HTTP and EKS tasks: really called over HTTP, by a server on this machine or an API created here."""

from __future__ import annotations

import base64
import datetime
import ipaddress
import json
import ssl
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from treadle.asl import parse_machine
from treadle.drivers import ExecutionResult, MemoryDriver
from treadle.embedded import EmbeddedAws
from treadle.errors import UnsupportedError
from treadle.services import resolve_integration


class Server(ThreadingHTTPServer):
    """Keeps what it was asked; answers with what it was told to."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.asked: list[dict[str, Any]] = []
        self.answers: dict[str, tuple[int, dict[str, str], str]] = {}


class Handler(BaseHTTPRequestHandler):
    server: Server

    def handle_any(self) -> None:
        length = int(self.headers.get("Content-Length") or 0)
        body = self.rfile.read(length).decode()
        self.server.asked.append(
            {"method": self.command, "path": self.path, "headers": dict(self.headers), "body": body}
        )
        status, headers, text = self.server.answers.get(
            self.path.partition("?")[0], (200, {}, json.dumps({"ok": True}))
        )
        self.send_response(status)
        for name, value in {"Content-Type": "application/json", **headers}.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text.encode())

    do_GET = do_POST = do_PUT = do_DELETE = handle_any

    def log_message(self, format: str, *arguments: Any) -> None:
        """Say nothing."""


@pytest.fixture
def server() -> Iterator[Server]:
    made = Server()
    threading.Thread(target=made.serve_forever, args=(0.02,), daemon=True).start()
    yield made
    made.shutdown()
    made.server_close()


@pytest.fixture
def aws() -> Iterator[EmbeddedAws]:
    with EmbeddedAws() as made:
        yield made


def run(aws: EmbeddedAws, resource: str, arguments: Any) -> ExecutionResult:
    task = {"Type": "Task", "Resource": f"arn:aws:states:::{resource}", "Parameters": arguments, "End": True}
    driver = MemoryDriver(resolver=resolve_integration, caller=aws)
    aws.attach(driver)
    try:
        return driver.wait(driver.start(parse_machine({"StartAt": "T", "States": {"T": task}})))
    finally:
        driver.close()


def url(server: Server) -> str:
    return f"http://127.0.0.1:{server.server_address[1]}"


# ---------------------------------------------------------------- API Gateway


def test_an_api_on_this_machine(aws: EmbeddedAws, server: Server) -> None:
    server.answers["/prod/pets"] = (201, {"X-Kind": "cat"}, '{"id": 1}')
    result = run(
        aws,
        "apigateway:invoke",
        {
            "ApiEndpoint": url(server),
            "Method": "POST",
            "Stage": "prod",
            "Path": "/pets",
            "Headers": {"X-One": ["a", "b"]},
            "QueryParameters": {"q": ["1", "2"], "s": "x y"},
            "RequestBody": {"name": "Tom"},
        },
    )
    assert result.ok, result.cause
    assert (result.output["StatusCode"], result.output["ResponseBody"]) == (201, {"id": 1})
    assert result.output["Headers"]["X-Kind"] == ["cat"]
    (asked,) = server.asked
    assert asked["path"] == "/prod/pets?q=1&q=2&s=x%20y"
    assert (asked["headers"]["X-One"], asked["body"]) == ("a,b", '{"name":"Tom"}')


def test_a_refusal_has_its_status_in_its_name(aws: EmbeddedAws, server: Server) -> None:
    server.answers["/"] = (403, {}, '{"message": "Forbidden"}')
    failed = run(aws, "apigateway:invoke", {"ApiEndpoint": f"{url(server)}/", "Method": "GET"})
    assert (failed.error, failed.cause) == ("ApiGateway.403", '{"message": "Forbidden"}')


PROXY = """
import json
def handler(event, context):
    return {"statusCode": 200, "headers": {"X": "y"}, "body": json.dumps([event.get("path") or event["rawPath"], event["pathParameters"], event["queryStringParameters"]])}
"""
FUNCTION = {"Type": "AWS::Lambda::Function", "Properties": {"FunctionName": "f", "Runtime": "python3.12", "Handler": "index.handler", "Code": {"ZipFile": PROXY}}}  # fmt: skip
URI = "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:f/invocations"  # fmt: skip


def method(path: str, integration: dict[str, Any]) -> dict[str, Any]:
    properties = {"RestApiId": {"Ref": "A"}, "ResourceId": {"Ref": path} if path else {"Fn::GetAtt": ["A", "RootResourceId"]}}  # fmt: skip
    return {"Type": "AWS::ApiGateway::Method", "Properties": {**properties, "HttpMethod": "GET", "AuthorizationType": "NONE", "Integration": integration}}  # fmt: skip


REST = {
    "F": FUNCTION,
    "A": {"Type": "AWS::ApiGateway::RestApi", "Properties": {"Name": "api"}},
    "Pets": {"Type": "AWS::ApiGateway::Resource", "Properties": {"RestApiId": {"Ref": "A"}, "ParentId": {"Fn::GetAtt": ["A", "RootResourceId"]}, "PathPart": "pets"}},
    "Pet": {"Type": "AWS::ApiGateway::Resource", "Properties": {"RestApiId": {"Ref": "A"}, "ParentId": {"Ref": "Pets"}, "PathPart": "{id}"}},
    "Root": method("", {"Type": "MOCK"}),
    "GetPet": method("Pet", {"Type": "AWS_PROXY", "IntegrationHttpMethod": "POST", "Uri": URI}),
    "D": {"Type": "AWS::ApiGateway::Deployment", "DependsOn": ["Root", "GetPet"], "Properties": {"RestApiId": {"Ref": "A"}}},
    "S": {"Type": "AWS::ApiGateway::Stage", "Properties": {"RestApiId": {"Ref": "A"}, "StageName": "prod", "DeploymentId": {"Ref": "D"}}},
}  # fmt: skip


def test_a_rest_api_that_was_created_here(aws: EmbeddedAws) -> None:
    api = aws.deploy({"S": {"Resources": REST, "Outputs": {"A": {"Value": {"Ref": "A"}}}}}).outputs["A"]
    given = {"ApiEndpoint": f"{api}.execute-api.us-east-1.amazonaws.com", "Method": "GET", "Stage": "prod"}
    pet = run(aws, "apigateway:invoke", {**given, "Path": "/pets/7", "QueryParameters": {"a": ["b"]}})
    assert pet.output["ResponseBody"] == ["/pets/7", {"id": "7"}, {"a": "b"}]
    assert pet.output["Headers"] == {"X": ["y"]}
    assert run(aws, "apigateway:invoke", given).output["StatusCode"] == 200
    assert run(aws, "apigateway:invoke", {**given, "Path": "/none"}).error == "ApiGateway.403"
    assert run(aws, "apigateway:invoke", {**given, "Stage": "other"}).error == "ApiGateway.403"


def test_an_http_api_that_was_created_here(aws: EmbeddedAws) -> None:
    resources = {
        "F": FUNCTION,
        "A": {"Type": "AWS::ApiGatewayV2::Api", "Properties": {"Name": "api", "ProtocolType": "HTTP"}},
        "I": {"Type": "AWS::ApiGatewayV2::Integration", "Properties": {"ApiId": {"Ref": "A"}, "IntegrationType": "AWS_PROXY", "IntegrationUri": {"Fn::GetAtt": ["F", "Arn"]}, "PayloadFormatVersion": "2.0"}},
        "R": {"Type": "AWS::ApiGatewayV2::Route", "Properties": {"ApiId": {"Ref": "A"}, "RouteKey": "GET /files/{path+}", "Target": {"Fn::Join": ["/", ["integrations", {"Ref": "I"}]]}}},
        "S": {"Type": "AWS::ApiGatewayV2::Stage", "Properties": {"ApiId": {"Ref": "A"}, "StageName": "$default", "AutoDeploy": True}},
    }  # fmt: skip
    api = aws.deploy({"S": {"Resources": resources, "Outputs": {"A": {"Value": {"Ref": "A"}}}}}).outputs["A"]
    given = {"ApiEndpoint": f"{api}.execute-api.us-east-1.amazonaws.com", "Method": "GET", "Path": "/files/a/b", "QueryParameters": {"x": "1"}}  # fmt: skip
    assert run(aws, "apigateway:invoke", given).output["ResponseBody"] == ["/files/a/b", {"path": "a/b"}, {"x": "1"}]
    assert run(aws, "apigateway:invoke", {**given, "Path": "/none"}).error == "ApiGateway.404"


def test_nothing_leaves_this_machine(aws: EmbeddedAws) -> None:
    with pytest.raises(UnsupportedError, match=r"https://example\.com.* would leave this machine"):
        run(aws, "apigateway:invoke", {"ApiEndpoint": "example.com", "Method": "GET"})


# ---------------------------------------------------------------- HTTP tasks


def connect(aws: EmbeddedAws, kind: str, parameters: dict[str, Any]) -> str:
    properties = {"Name": "c", "AuthorizationType": kind, "AuthParameters": parameters}
    template = {
        "Resources": {"C": {"Type": "AWS::Events::Connection", "Properties": properties}},
        "Outputs": {"Arn": {"Value": {"Fn::GetAtt": ["C", "Arn"]}}},
    }
    return str(aws.deploy({"S": template}).outputs["Arn"])


def invoke(aws: EmbeddedAws, server: Server, arn: str, **more: Any) -> ExecutionResult:
    given = {"ApiEndpoint": f"{url(server)}/x", "Method": "POST", "Authentication": {"ConnectionArn": arn}, **more}
    return run(aws, "http:invoke", given)


def test_basic_authorization(aws: EmbeddedAws, server: Server) -> None:
    arn = connect(aws, "BASIC", {"BasicAuthParameters": {"Username": "u", "Password": "p"}})
    result = invoke(aws, server, arn, RequestBody={"a": [1, 2]}, Headers={"X-A": "1"}, QueryParameters={"q": "1"})
    assert result.ok, result.cause
    assert result.output["ResponseBody"] == {"ok": True}
    (asked,) = server.asked
    assert asked["headers"]["Authorization"] == "Basic " + base64.b64encode(b"u:p").decode()
    assert (asked["path"], asked["body"]) == ("/x?q=1", '{"a":[1,2]}')


def test_an_api_key(aws: EmbeddedAws, server: Server) -> None:
    arn = connect(aws, "API_KEY", {"ApiKeyAuthParameters": {"ApiKeyName": "X-Key", "ApiKeyValue": "v"}})
    assert invoke(aws, server, arn).ok
    assert server.asked[0]["headers"]["X-Key"] == "v"


def test_oauth_asks_for_a_token_first(aws: EmbeddedAws, server: Server) -> None:
    server.answers["/token"] = (200, {}, '{"access_token": "t"}')
    client = {"ClientID": "i", "ClientSecret": "s"}
    arn = connect(
        aws,
        "OAUTH_CLIENT_CREDENTIALS",
        {"OAuthParameters": {"ClientParameters": client, "AuthorizationEndpoint": f"{url(server)}/token", "HttpMethod": "POST"}},
    )  # fmt: skip
    assert invoke(aws, server, arn).ok
    first, second = server.asked
    assert first["body"] == "grant_type=client_credentials&client_id=i&client_secret=s"
    assert second["headers"]["Authorization"] == "Bearer t"


@pytest.mark.parametrize(
    ("arrays", "body"),
    [
        ("INDICES", "a%5B0%5D=1&a%5B1%5D=2&o%5Bk%5D=v"),
        ("REPEAT", "a=1&a=2&o%5Bk%5D=v"),
        ("BRACKETS", "a%5B%5D=1&a%5B%5D=2&o%5Bk%5D=v"),
        ("COMMAS", "a=1%2C2&o%5Bk%5D=v"),
    ],
)
def test_a_body_as_a_form(aws: EmbeddedAws, server: Server, arrays: str, body: str) -> None:
    arn = connect(aws, "API_KEY", {"ApiKeyAuthParameters": {"ApiKeyName": "X-Key", "ApiKeyValue": "v"}})
    transform = {"RequestBodyEncoding": "URL_ENCODED", "RequestEncodingOptions": {"ArrayFormat": arrays}}
    assert invoke(aws, server, arn, RequestBody={"a": [1, 2], "o": {"k": "v"}}, Transform=transform).ok
    (asked,) = server.asked
    assert (asked["headers"]["Content-Type"], asked["body"]) == ("application/x-www-form-urlencoded", body)


def test_statuses_are_errors_and_so_is_a_server_that_is_not_there(aws: EmbeddedAws, server: Server) -> None:
    server.answers["/x"] = (429, {}, "slow down")
    arn = connect(aws, "API_KEY", {"ApiKeyAuthParameters": {"ApiKeyName": "X-Key", "ApiKeyValue": "v"}})
    failed = invoke(aws, server, arn)
    assert (failed.error, failed.cause) == ("States.Http.StatusCode.429", "slow down")
    server.shutdown()
    server.server_close()
    assert invoke(aws, server, arn).error == "States.Http.Socket"


# ---------------------------------------------------------------- EKS


def authority(folder: Path) -> tuple[Path, Path]:
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "cluster")])
    now = datetime.datetime.now(datetime.UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False)
        .sign(key, hashes.SHA256())
    )
    pem, private = folder / "ca.pem", folder / "key.pem"
    pem.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    plain = serialization.NoEncryption()
    private.write_bytes(key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain))
    return pem, private


def test_a_cluster_is_called_over_tls_with_its_own_authority(aws: EmbeddedAws, server: Server, tmp_path: Path) -> None:
    pem, private = authority(tmp_path)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem, private)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    server.answers["/api/v1/pods"] = (200, {}, '{"items": []}')
    server.answers["/none"] = (404, {}, '{"kind": "Status"}')
    given = {
        "ClusterName": "k",
        "CertificateAuthority": base64.b64encode(pem.read_bytes()).decode(),
        "Endpoint": url(server).replace("http:", "https:"),
        "Method": "GET",
        "Path": "/api/v1/pods",
        "QueryParameters": {"labelSelector": ["a=b"]},
    }
    result = run(aws, "eks:call", given)
    assert result.output == {"ResponseBody": {"items": []}, "StatusCode": 200, "StatusText": "OK"}
    assert server.asked[0]["path"] == "/api/v1/pods?labelSelector=a%3Db"
    assert server.asked[0]["headers"]["Authorization"].startswith("Bearer ")
    assert run(aws, "eks:call", {**given, "Path": "/none"}).error == "EKS.404"
    other = tmp_path / "other"
    other.mkdir()
    untrusted, _ = authority(other)
    wrong = {**given, "CertificateAuthority": base64.b64encode(untrusted.read_bytes()).decode()}
    assert not run(aws, "eks:call", wrong).ok
