"""Templates may differ from those of aws-cdk-lib in documented properties of treadle's own handlers, and in no other."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from treadle.cli._template_comparison import compare_templates, documented_differences

FUNCTION = "CustomCDKBucketDeployment8693BB64968944B69AAFB0CC9EB8756C81C01536"
TEMPLATE: dict[str, Any] = {
    "Resources": {
        FUNCTION: {
            "Type": "AWS::Lambda::Function",
            "Properties": {"Code": {"S3Key": "a"}, "Handler": "index.handler", "Timeout": 900},
        },
        "Own": {"Type": "AWS::Lambda::Function", "Properties": {"Code": {"S3Key": "a"}}},
    }
}


@pytest.mark.parametrize(
    ("resource", "name", "value", "code"),
    [
        (FUNCTION, "Timeout", 900, 0),
        (FUNCTION, "Code", {"S3Key": "b"}, 0),
        (FUNCTION, "Handler", "bucket_deployment.handler", 0),
        (FUNCTION, "Timeout", 3, 1),
        ("Own", "Code", {"S3Key": "b"}, 1),
    ],
)
def test_only_handlers_may_differ(resource: str, name: str, value: Any, code: int) -> None:
    changed = copy.deepcopy(TEMPLATE)
    changed["Resources"][resource]["Properties"][name] = value
    _, differences = compare_templates({"S": TEMPLATE}, {"S": changed})
    assert any(not found.documented for found in differences) == bool(code)


def test_no_pattern_is_wider_than_one_property() -> None:
    for pattern in documented_differences():
        assert len(pattern.path.split("/")) == 2 and pattern.type.startswith("AWS::Lambda::") and pattern.why
        assert all(len(one) > 11 for one in pattern.logical_id.split("|"))
