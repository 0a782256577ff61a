"""Start another state machine, and tell it who started it.

treadle run examples/gallery/59_associate_with_parent/app.py --machine AssociateWithParent/Parent
"""

from treadle import App, Stack
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks

app = App()
stack = Stack(app, "AssociateWithParent")

child = sfn.StateMachine(
    stack,
    "Child",
    definition_body=sfn.DefinitionBody.from_chainable(sfn.Pass(stack, "Work")),
)
start = tasks.StepFunctionsStartExecution(stack, "Start child", state_machine=child, associate_with_parent=True)
describe = tasks.CallAwsService(
    stack,
    "Describe child",
    service="sfn",
    action="describeExecution",
    parameters={"ExecutionArn": sfn.JsonPath.string_at("$.ExecutionArn")},
    iam_resources=["*"],
    iam_action="states:DescribeExecution",
    result_selector={"input": sfn.JsonPath.string_to_json(sfn.JsonPath.string_at("$.Input"))},
)
sfn.StateMachine(stack, "Parent", definition_body=sfn.DefinitionBody.from_chainable(start.next(describe)))
app.synth()
