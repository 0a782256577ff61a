"""Writing a Map Run's results to S3: a file a status, and a manifest that names them.

https://docs.aws.amazon.com/step-functions/latest/dg/input-output-resultwriter.html
"""

from __future__ import annotations

import json
from collections.abc import Generator, Iterable
from typing import Any, Final

from ._effects import Call, CallRefused, ServiceError, TaskFailure
from ._failures import sdk_failure

__all__ = ["RESULT_STATUSES", "export_results"]

RESULT_STATUSES: Final = ("FAILED", "PENDING", "SUCCEEDED")


def export_results(
    files: Iterable[tuple[str, int, bytes]], arguments: Any, map_run_arn: str, *, lines: bool
) -> Generator[Call, Any, Any]:
    """Write the files and their manifest to the bucket; return what the Map state's output says of them.

    :param files: (status, number, content) of each file
    :param arguments: `Bucket`, and `Prefix` where there is one
    :raises TaskFailure: States.ResultWriterFailed, with the reason
    """
    place = arguments if isinstance(arguments, dict) else {}
    bucket, prefix = place.get("Bucket"), place.get("Prefix", "")
    if not isinstance(bucket, str) or not isinstance(prefix, str):
        raise TaskFailure("States.ResultWriterFailed", "The ResultWriter needs 'Bucket' and 'Prefix' as text")
    folder = f"{prefix}/" if prefix else ""
    folder += map_run_arn.rpartition(":")[2]
    written: dict[str, list[dict[str, Any]]] = {status: [] for status in RESULT_STATUSES}
    try:
        for status, number, content in files:
            key = f"{folder}/{status}_{number}.{'jsonl' if lines else 'json'}"
            yield Call("s3", "putObject", {"Bucket": bucket, "Key": key, "Body": content}, raw=True)
            written[status].append({"Key": key, "Size": len(content)})
        manifest = {"DestinationBucket": bucket, "MapRunArn": map_run_arn, "ResultFiles": written}
        key = f"{folder}/manifest.json"
        body = json.dumps(manifest).encode()
        yield Call("s3", "putObject", {"Bucket": bucket, "Key": key, "Body": body}, raw=True)
    except ServiceError as error:
        raise TaskFailure("States.ResultWriterFailed", sdk_failure(error).cause) from None
    except CallRefused as error:
        raise TaskFailure("States.ResultWriterFailed", str(error)) from None
    return {"Bucket": bucket, "Key": key}
