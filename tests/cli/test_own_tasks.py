"""Tasks that AWS has and the CDK lacks, run here: the examples that type checkers read."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from click.testing import Result

from .conftest import Project

Treadle = Callable[..., Result]

APP = """
from tests.types.examples import own

flow = own.{example}(stack)
sfn.StateMachine(stack, "Machine", definition_body=sfn.DefinitionBody.from_chainable(flow))
"""


@pytest.mark.parametrize(
    ("example", "path", "expected"),
    [
        ("example_70_sagemaker_processing", "ProcessingJobStatus", "Completed"),
        ("example_71_sagemaker_tuning", "HyperParameterTuningJobStatus", "Completed"),
        ("example_72_sagemaker_labeling", "LabelingJobStatus", "Completed"),
        ("example_73_eks_resources", "Cluster/Name", "cluster"),
        ("example_69_emr_serverless", "application/Name", "application"),
    ],
)
def test_an_example(project: Project, treadle: Treadle, example: str, path: str, expected: str) -> None:
    result = treadle("run", project.app(APP.format(example=example)), "--json")
    assert result.exit_code == 0, result.output
    found = json.loads(result.stdout)
    for step in path.split("/"):
        found = found[step]
    assert found == expected
