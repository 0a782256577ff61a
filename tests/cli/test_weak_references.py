"""References between stacks under the CDK's flag for weak references, which write ``Fn::GetStackOutput``."""

from __future__ import annotations

import json
from collections.abc import Callable

from click.testing import Result

from .conftest import Project


def test_a_run_reads_the_output_of_another_stack(project: Project, treadle: Callable[..., Result]) -> None:
    project.write(
        "cdk.json",
        json.dumps({"app": "python3 app.py", "context": {"@aws-cdk/core:defaultCrossStackReferences": "weak"}}),
    )
    project.app(
        """
        from treadle import aws_sqs as sqs
        queue = sqs.Queue(Stack(app, "Queues"), "Queue", queue_name="orders")
        step = sfn.Pass(stack, "Name", parameters={"name": queue.queue_name})
        sfn.StateMachine(stack, "Machine", definition_body=sfn.DefinitionBody.from_chainable(step))
        """
    )
    result = treadle("run", "--json")
    assert result.exit_code == 0, result.stderr
    assert json.loads(result.stdout) == {"name": "orders"}
