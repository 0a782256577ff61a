"""Makes HTTP requests, signed where they have to be."""

from __future__ import annotations

import base64
import os
import tempfile
from typing import Any

from ..integrations import Http, HttpAnswer, ServiceError

__all__ = ["bearer", "send"]


def send(http: Http, credentials: Any = None, region: str | None = None, token: str | None = None) -> HttpAnswer:
    """Make one request.

    :param credentials: what to sign with, where the request says for which service
    :param token: the bearer token it carries
    :raises ServiceError: code Socket, when no server answers
    """
    from botocore.auth import SigV4Auth
    from botocore.awsrequest import AWSRequest
    from botocore.exceptions import BotoCoreError
    from botocore.httpsession import URLLib3Session

    headers = dict(http.headers)
    if token is not None:
        headers["Authorization"] = f"Bearer {token}"
    request = AWSRequest(http.method, http.url, headers=headers, data=http.body or "")
    if http.signed_for is not None and credentials is not None:
        SigV4Auth(credentials, http.signed_for, region or "us-east-1").add_auth(request)
    trusted: Any = True
    if http.authority is not None:
        trusted = _authority(http.authority)
    try:
        answer = URLLib3Session(verify=trusted, timeout=http.seconds, proxies={}).send(request.prepare())
        body = answer.content.decode("utf-8", "replace")
    except (BotoCoreError, ValueError) as error:
        raise ServiceError("Socket", str(error), status=0, modeled=False) from None
    finally:
        if isinstance(trusted, str):
            os.unlink(trusted)
    named: dict[str, list[str]] = {}
    for name, value in answer.headers.items():
        named.setdefault(str(name), []).append(str(value))
    return HttpAnswer(answer.status_code, str(getattr(answer.raw, "reason", "") or ""), named, body)


def _authority(encoded: str) -> str:
    """Write a certificate authority where the client can read it."""
    try:
        content = base64.b64decode(encoded, validate=True)
    except ValueError:
        raise ServiceError("Socket", "the CertificateAuthority isn't base64", status=0, modeled=False) from None
    handle, path = tempfile.mkstemp(suffix=".pem")
    with os.fdopen(handle, "wb") as file:
        file.write(content)
    return path


def bearer(client: Any, cluster: str) -> str:
    """Make the token that an EKS cluster takes: a signed request for the caller's identity."""
    from botocore.signers import RequestSigner

    session = client._request_signer
    signer = RequestSigner(
        client.meta.service_model.service_id,
        client.meta.region_name,
        "sts",
        "v4",
        session._credentials,
        client.meta.events,
    )
    region = client.meta.region_name
    url = signer.generate_presigned_url(
        {
            "method": "GET",
            "url": f"https://sts.{region}.amazonaws.com/?Action=GetCallerIdentity&Version=2011-06-15",
            "body": {},
            "headers": {"x-k8s-aws-id": cluster},
            "context": {},
        },
        region_name=region,
        expires_in=60,
        operation_name="",
    )
    return "k8s-aws-v1." + base64.urlsafe_b64encode(url.encode()).decode().rstrip("=")
