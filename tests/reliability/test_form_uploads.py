"""An object that is uploaded as curl and urllib do by default is stored whole."""

from __future__ import annotations

import urllib.request

import pytest

from .served import Served

boto3 = pytest.importorskip("boto3")


def test_a_presigned_put_with_the_default_content_type_stores_the_object() -> None:
    from botocore.config import Config

    with Served() as server:
        url = f"http://127.0.0.1:{server.port}"
        config = Config(signature_version="s3v4", s3={"addressing_style": "path"})
        keys = {"aws_access_key_id": "test", "aws_secret_access_key": "test", "region_name": "us-east-1"}
        client = boto3.client("s3", endpoint_url=url, config=config, **keys)
        client.create_bucket(Bucket="uploads")
        signed = client.generate_presigned_url("put_object", Params={"Bucket": "uploads", "Key": "k"})
        request = urllib.request.Request(signed, b"a=1&b=2", method="PUT")
        assert urllib.request.urlopen(request, timeout=10).status == 200
        assert client.get_object(Bucket="uploads", Key="k")["Body"].read() == b"a=1&b=2"
