"""The signs of services: simple shapes, drawn here in a square of 20 by 20."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..asl import parse_resource

__all__ = ["GLYPHS", "glyph_of"]

GLYPHS: Final = {
    "function": "M5 16 L9.5 4 L11 4 L15.5 16 M10.2 9 L6.5 16",
    "queue": "M3 6h14v8h-14z M7 6v8 M11 6v8 M15 6v8",
    "topic": "M4 8v4h3l6 4v-12l-6 4z M15.5 7.5a4 4 0 0 1 0 5",
    "table": "M3 4h14v12h-14z M3 8h14 M3 12h14 M8 4v12",
    "bucket": "M3.5 5.5h13l-2 11h-9z M3.5 5.5a6.5 2 0 0 1 13 0",
    "clock": "M10 3a7 7 0 1 0 0.01 0z M10 6v4.5l3 2",
    "person": "M10 3.5a3 3 0 1 0 0.01 0z M4 17c0-8 12-8 12 0z",
    "machine": "M7 2.5h6v4h-6z M2.5 13.5h6v4h-6z M11.5 13.5h6v4h-6z M10 6.5v3.5 M5.5 13.5v-3.5h9v3.5",
    "http": "M10 3a7 7 0 1 0 0.01 0z M3 10h14 M10 3c-4.5 4-4.5 10 0 14c4.5-4 4.5-10 0-14",
    "event": "M11.5 2.5l-7 9h5l-1.5 6l7.5-9.5h-5.2z",
    "job": "M4 6h12v9h-12z M7 6v-2.5h6v2.5 M4 10h12",
    "model": "M10 2.5l2 5.5l5.5 2l-5.5 2l-2 5.5l-2-5.5l-5.5-2l5.5-2z",
    "choice": "M10 3l7 7l-7 7l-7-7z",
    "pass": "M3 10h12 M11 6l4 4l-4 4",
    "succeed": "M4 10.5l4 4.5l8-10",
    "fail": "M5 5l10 10 M15 5l-10 10",
    "parallel": "M5 3v14 M10 3v14 M15 3v14",
    "map": "M3 3h5v5h-5z M12 3h5v5h-5z M3 12h5v5h-5z M12 12h5v5h-5z",
    "service": "M10 2.5l6.5 3.75v7.5l-6.5 3.75l-6.5-3.75v-7.5z",
}
"""SVG path data; drawn as lines."""

_KINDS: Final = {
    "Choice": "choice",
    "Wait": "clock",
    "Pass": "pass",
    "Succeed": "succeed",
    "Fail": "fail",
    "Parallel": "parallel",
    "Map": "map",
}
_SERVICES: Final = {
    "lambda": "function",
    "sqs": "queue",
    "sns": "topic",
    "dynamodb": "table",
    "rds": "table",
    "rdsdata": "table",
    "redshiftdata": "table",
    "athena": "table",
    "s3": "bucket",
    "states": "machine",
    "sfn": "machine",
    "http": "http",
    "apigateway": "http",
    "events": "event",
    "eventbridge": "event",
    "scheduler": "clock",
    "batch": "job",
    "ecs": "job",
    "eks": "job",
    "glue": "job",
    "databrew": "job",
    "codebuild": "job",
    "emr": "job",
    "elasticmapreduce": "job",
    "emr-containers": "job",
    "emr-serverless": "job",
    "mediaconvert": "job",
    "sagemaker": "model",
    "bedrock": "model",
    "bedrockruntime": "model",
}


def glyph_of(kind: str, source: Mapping[str, Any]) -> str:
    """Return the sign of a state: that of its type, or of the service that its task calls."""
    if kind != "Task":
        return _KINDS.get(kind, "service")
    arn = source.get("Resource")
    resource = parse_resource(arn.replace("${AWS::Partition}", "aws")) if isinstance(arn, str) else None
    if resource is None:
        return "function" if isinstance(arn, str) and arn.startswith("${") else "service"
    if resource.kind != "integration":
        return "function" if resource.kind == "lambda" else "person"
    if resource.pattern == "waitForTaskToken":
        return "person"
    return _SERVICES.get(resource.service.removeprefix("aws-sdk:"), "service")
