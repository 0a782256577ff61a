"""Names that an app expects and treadle, or Python, does not have."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from click.testing import Result

from .conftest import Project

CASES = {
    "enum": (
        "sfn.IntegrationPattern.SYNC",
        ("app.py:8", "IntegrationPattern has no member 'SYNC'; did you mean RUN_JOB?"),
    ),
    "enum without a like": ("sfn.JitterType.XYZZY", ("JitterType has no member 'XYZZY'; its members are FULL, NONE",)),
    "attribute": ("stack.acount", ("'Stack' object has no attribute 'acount'", "Did you mean: 'account'?")),
    "class of a module": (
        "sfn.StateMachin",
        ("treadle has no aws_stepfunctions.StateMachin; did you mean StateMachine?",),
    ),
    "class of the CDK": (
        "from treadle import aws_cognito, aws_events_targets as targets\naws_cognito.UserPool\ntargets.Nonsense",
        (
            "app.py:9: treadle does not mirror aws_cognito.UserPool yet",
            "treadle does not mirror aws_cognito.UserPool yet: use aws_cognito.CfnUserPool (L1)",
            "treadle run cdk.out",
            "neither treadle nor aws_cdk has aws_events_targets.Nonsense",
        ),
    ),
    "module": (
        "from treadle import aws_cognitoo\nfrom treadle.aws_lambda import Functoin\n"
        "from treadle.aws_cloudfront import Distribution\nsfn.Chan",
        (
            "treadle has no aws_cognitoo; did you mean aws_cognito?",
            "treadle does not mirror aws_cloudfront.Distribution yet",
            "treadle has no aws_lambda.Functoin; did you mean Function?",
            "treadle has no aws_stepfunctions.Chan; did you mean Chain?",
            "treadle run cdk.out",
        ),
    ),
    "a library of jsii": (
        "from cdk_nag import AwsSolutionsChecks",
        ("cdk_nag is a library of the CDK's binding (jsii)", "can't move over", "treadle run cdk.out"),
    ),
    "a library of the CDK": (
        "from treadle import aws_glue_alpha",
        ("aws_cdk.aws_glue_alpha is a library of the CDK's binding (jsii)", "treadle run cdk.out"),
    ),
    "the CDK": (
        "from aws_cdk import Stack as S",
        ("write `from treadle import …`", '"app": ".venv/bin/python app.py"'),
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_what_is_missing_is_explained(project: Project, treadle: Callable[..., Result], case: str) -> None:
    body, words = CASES[case]
    refused = treadle("synth", project.app(f"{body}\n"))
    assert refused.exit_code == 2
    for word in words:
        assert word in refused.stderr.replace("\n", " "), refused.stderr
