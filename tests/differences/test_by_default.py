"""The scenarios that are held against the CDK, without cdkFaithful: what is written is right, what differs is known."""

from __future__ import annotations

import json

import pytest

from treadle.check import RULES
from treadle.cli._machines import machine_faults, machines

from ..parity.record import GOLDEN, SCENARIOS, make, scenarios

# wrong on purpose: a type that doesn't exist; a variable that a branch assigns as well as the state around it;
# credentials for an activity, which AWS refuses
WRONG = {
    "states.custom_state",
    "states_and_options.states_in_jsonata",
    "every_task.shared_options",
    "every_task.shared_options_by_json_path",
    "every_task.shared_options_by_jsonata",
}
# what the CDK writes and treadle refuses, by the code of the refusal: see docs/differences.md
REFUSED = {
    "cross_region.waiting_without_a_token": "TaskTokenRequired",
    "emr.ignored_pattern": "TaskPattern",
    "http.ignored_pattern": "TaskPattern",
    "orchestration.call_aws_service": "TaskTokenRequired",
    "queries.crawler_job": "TaskPattern",
    "queries.glue_every_worker": "TaskRange",
    "schedules.as_a_job": "TaskPattern",
    "schedules.waiting_without_a_token": "TaskTokenRequired",
    "sagemaker.endpoint_configs": "TaskRange",
    "task_refusals.publish_list_as_binary": "MessageAttributeType",
    "tasks.dynamo_ignored_pattern": "TaskPattern",
    "tasks.sqs_everything": "FifoDelay",
}
# what the CDK refuses and treadle takes: it compares the numbers that stand for tokens
TAKEN = ("token_ranges.", "sagemaker.endpoint_config_count_from_path")


@pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")
@pytest.mark.parametrize("file", sorted(path.stem for path in SCENARIOS.glob("[a-z]*.py")))
def test_definitions_are_right_and_refusals_known(file: str) -> None:
    golden = json.loads((GOLDEN / f"{file}.json").read_text())
    wrong, refused, taken = set(), {}, set()
    for name, build in scenarios(SCENARIOS / f"{file}.py"):
        made = make("treadle", build, {})
        if "error" in made:
            if "error" not in golden[name]:
                refused[f"{file}.{name}"] = made["raised"].code
            continue
        if "error" in golden[name]:
            taken.add(f"{file}.{name}")
        if any(RULES[fault.code].refused for machine in machines(made) for fault in machine_faults(machine)):
            wrong.add(f"{file}.{name}")
    assert wrong == {name for name in WRONG if name.startswith(f"{file}.")}
    assert refused == {name: code for name, code in REFUSED.items() if name.startswith(f"{file}.")}
    assert {name for name in taken if not name.startswith(TAKEN)} == set()
