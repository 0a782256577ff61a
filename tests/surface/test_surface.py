"""The mirrored surface has aws_cdk's names and keywords: none of ours among them, none of theirs lost on the way."""

from __future__ import annotations

import importlib
import json
from pathlib import Path

import pytest

from treadle._arguments import _Signature

MANIFEST = json.loads(Path(__file__).with_name("aws_cdk.json").read_text())
# the first CDK's names that v2's documents still use, and what a task of one's own derives from
OURS = {
    "aws_stepfunctions": {"Context", "Data", "TaskOptions"},
    "aws_stepfunctions_tasks": {"ServiceTask"},
    "aws_iam": {"Anyone"},
}
WHOLE = ("aws_stepfunctions", "aws_stepfunctions_tasks")
# DefinitionBody.from_file passes the asset's options on as they are
PASSED_ON = {"FileDefinitionBody"}
# metrics need aws_cloudwatch, which is not there yet
# and these tasks came with the CDK's second version, with what describes them
NOT_YET = {
    "aws_stepfunctions": {"DefinitionConfig", "StateTransitionMetric", "TaskMetricsConfig"},
    "aws_stepfunctions_tasks": {
        *("BedrockCreateModelCustomizationJob", "BedrockInvokeModel", "CallAwsServiceCrossRegion"),
        *("EventBridgeSchedulerCreateScheduleTask", "HttpInvoke", "MediaConvertCreateJob"),
        *("ActionAfterCompletion", "CustomModelTag", "CustomizationType", "DataBucketConfiguration"),
        *("EventBridgeSchedulerTarget", "Guardrail", "IBedrockCreateModelCustomizationJobVpcConfig"),
        *("OutputBucketConfiguration", "RetryPolicy", "Schedule", "TrainingBucketConfiguration"),
        *("URLEncodingFormat", "ValidationBucketConfiguration"),
        # structs that no task takes any more
        *("ContainerOverrides", "JobDependency"),
    },
}


def _classes(module: str) -> dict[str, type]:
    package = importlib.import_module(f"treadle.{module}")
    return {
        name: value
        for name in dir(package)
        if not name.startswith("_") and isinstance(value := getattr(package, name), type)
        if value.__module__.startswith(f"treadle.{module}")
    }


@pytest.mark.parametrize("module", sorted(MANIFEST))
def test_no_class_has_a_name_of_our_own(module: str) -> None:
    invented = {name for name in _classes(module) if not name.startswith("Cfn")} - MANIFEST[module].keys()
    assert invented - OURS.get(module, set()) == set()


@pytest.mark.parametrize("module", WHOLE)
def test_every_keyword_of_the_cdk_is_taken(module: str) -> None:
    lost = {}
    for name, kind in _classes(module).items():
        known = _Signature(kind).names
        missing = [keyword for keyword in MANIFEST[module].get(name, []) if keyword not in known]
        if missing and name not in PASSED_ON:
            lost[name] = missing
    assert lost == {}


@pytest.mark.parametrize("module", WHOLE)
def test_every_class_of_the_cdk_is_there(module: str) -> None:
    """Nothing lacks but what is named above; the structs of keyword arguments need no class of their own."""
    names = {name for name in MANIFEST[module] if not name.endswith(("Props", "Options"))}
    assert names - _classes(module).keys() == NOT_YET[module]
