"""Run another state machine that answers the task's token.

treadle run examples/gallery/58_start_execution/app.py --machine StartExecution/Parent
"""

from treadle import App, Stack
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks

app = App()
stack = Stack(app, "StartExecution")

# the other machine passes its input on, and answers the token it was given
work = sfn.Pass(stack, "Work")
answer = tasks.CallAwsService(
    stack,
    "Answer",
    service="sfn",
    action="sendTaskSuccess",
    parameters={
        "TaskToken": sfn.JsonPath.string_at("$.token"),
        "Output": sfn.JsonPath.format('\\{"foo was":"{}"\\}', sfn.JsonPath.string_at("$.foo")),
    },
    iam_resources=["*"],
    iam_action="states:SendTaskSuccess",
)
child = sfn.StateMachine(
    stack, "Child", definition_body=sfn.DefinitionBody.from_chainable(sfn.Chain.start(work).next(answer))
)
start = tasks.StepFunctionsStartExecution(
    stack,
    "Run child",
    state_machine=child,
    integration_pattern=sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN,
    input=sfn.TaskInput.from_object({"token": sfn.JsonPath.task_token, "foo": "bar"}),
    name="MyExecutionName",
)
sfn.StateMachine(stack, "Parent", definition_body=sfn.DefinitionBody.from_chainable(start))
app.synth()
