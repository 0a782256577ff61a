"""Build a project with an environment variable from the input.

treadle run examples/gallery/18_codebuild_start_build/app.py \
    --input examples/gallery/18_codebuild_start_build/input.json
"""

from treadle import App, Stack
from treadle import aws_codebuild as codebuild
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks

app = App()
stack = Stack(app, "CodebuildStartBuild")

project = codebuild.Project(
    stack,
    "Project",
    project_name="MyTestProject",
    build_spec=codebuild.BuildSpec.from_object(
        {"version": "0.2", "phases": {"build": {"commands": ['echo "Hello, CodeBuild!"']}}}
    ),
)
build = tasks.CodeBuildStartBuild(
    stack,
    "Build",
    project=project,
    integration_pattern=sfn.IntegrationPattern.RUN_JOB,
    environment_variables_override={
        "ZONE": codebuild.BuildEnvironmentVariable(
            type=codebuild.BuildEnvironmentVariableType.PLAINTEXT,
            value=sfn.JsonPath.string_at("$.envVariables.zone"),
        )
    },
)
sfn.StateMachine(stack, "Workflow", definition_body=sfn.DefinitionBody.from_chainable(build))
app.synth()
