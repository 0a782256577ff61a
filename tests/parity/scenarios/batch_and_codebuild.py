"""Jobs of AWS Batch, builds of AWS CodeBuild."""


def _machine(cdk, stack, chain, **options):
    cdk.sfn.StateMachine(stack, "SM", definition_body=cdk.sfn.DefinitionBody.from_chainable(chain), **options)


_DEFINITION = "arn:aws:batch:us-east-1:123456789012:job-definition/d:1"
_QUEUE = "arn:aws:batch:us-east-1:123456789012:job-queue/q"


def batch_everything(cdk, stack):
    sfn, tasks = cdk.sfn, cdk.tasks
    definition = cdk.aws_batch.EcsJobDefinition.from_job_definition_arn(stack, "D", _DEFINITION)
    queue = cdk.aws_batch.JobQueue.from_job_queue_arn(stack, "Q", _QUEUE)
    task = tasks.BatchSubmitJob(
        stack,
        "A",
        job_definition_arn=definition.job_definition_arn,
        job_queue_arn=queue.job_queue_arn,
        job_name="job",
        array_size=15,
        attempts=3,
        tags={"k": "v"},
        container_overrides=tasks.BatchContainerOverrides(
            command=["sh", "-c", "x"], environment={"K": "v"}, gpu_count=1, vcpus=10, memory=cdk.Size.mebibytes(256)
        ),
        depends_on=[tasks.BatchJobDependency(job_id="1234", type="some_type")],
        payload=sfn.TaskInput.from_object({"foo": sfn.JsonPath.string_at("$.bar")}),
        task_timeout=sfn.Timeout.duration(cdk.Duration.seconds(60)),
    )
    cdk.CfnOutput(stack, "N", value=queue.job_queue_name)
    _machine(cdk, stack, task)


def batch_paths(cdk, stack):
    sfn, tasks = cdk.sfn, cdk.tasks
    j = sfn.JsonPath
    chain = tasks.BatchSubmitJob(
        stack,
        "A",
        job_definition_arn=j.string_at("$.d"),
        job_queue_arn=j.string_at("$.q"),
        job_name=j.string_at("$.n"),
        array_size=j.number_at("$.s"),
        attempts=j.number_at("$.a"),
        task_timeout=sfn.Timeout.at("$.t"),
        integration_pattern=sfn.IntegrationPattern.REQUEST_RESPONSE,
        container_overrides={"environment": {"A": j.string_at("$.e")}},
    )
    chain = chain.next(
        tasks.BatchSubmitJob.jsonata(
            stack,
            "B",
            job_definition_arn=_DEFINITION,
            job_queue_arn="{% $q %}",
            job_name="{% 'x' %}",
            payload=sfn.TaskInput.from_object({"a": "{% 1 %}"}),
        )
    )
    chain = chain.next(
        tasks.BatchSubmitJob(
            stack,
            "C",
            job_definition_arn=_DEFINITION,
            job_queue_arn=_QUEUE,
            job_name="x",
            timeout=cdk.Duration.minutes(5),
        )
    )
    _machine(cdk, stack, chain)


def _submit(cdk, stack, **options):
    return cdk.tasks.BatchSubmitJob(
        stack, "A", job_definition_arn=_DEFINITION, job_queue_arn=_QUEUE, job_name="x", **options
    )


def batch_array_too_small(cdk, stack):
    _submit(cdk, stack, array_size=1)


def batch_array_too_large(cdk, stack):
    _submit(cdk, stack, array_size=10001)


def batch_no_attempt(cdk, stack):
    _submit(cdk, stack, attempts=0)


def batch_too_many_attempts(cdk, stack):
    _submit(cdk, stack, attempts=11)


def batch_timeout_too_short(cdk, stack):
    _submit(cdk, stack, task_timeout=cdk.sfn.Timeout.duration(cdk.Duration.seconds(59)))


def batch_reserved_name(cdk, stack):
    _submit(cdk, stack, container_overrides={"environment": {"AWS_BATCH_X": "y"}})


def batch_too_many_dependencies(cdk, stack):
    _submit(cdk, stack, depends_on=[cdk.tasks.BatchJobDependency(job_id="1")] * 21)


def batch_long_tag(cdk, stack):
    _submit(cdk, stack, tags={"k": "v" * 257})


def batch_token(cdk, stack):
    _submit(cdk, stack, integration_pattern=cdk.sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN)


def _project(cdk, stack, **options):
    codebuild = cdk.aws_codebuild
    return codebuild.Project(
        stack,
        "Project",
        build_spec=codebuild.BuildSpec.from_object({"version": "0.2", "phases": {"build": {"commands": ["echo 'é'"]}}}),
        **options,
    )


def builds(cdk, stack):
    sfn, tasks, codebuild = cdk.sfn, cdk.tasks, cdk.aws_codebuild
    project = _project(cdk, stack)
    variables = {
        "P": codebuild.BuildEnvironmentVariable(value=sfn.JsonPath.string_at("$.p")),
        "S": codebuild.BuildEnvironmentVariable(value="n", type=codebuild.BuildEnvironmentVariableType.PARAMETER_STORE),
    }
    job = sfn.IntegrationPattern.RUN_JOB
    chain = tasks.CodeBuildStartBuild(stack, "A", project=project, environment_variables_override=variables)
    chain = chain.next(tasks.CodeBuildStartBuild(stack, "B", project=project, integration_pattern=job))
    chain = chain.next(tasks.CodeBuildStartBuildBatch(stack, "C", project=project))
    chain = chain.next(
        tasks.CodeBuildStartBuildBatch(
            stack, "D", project=project, integration_pattern=job, environment_variables_override={"X": {"value": "y"}}
        )
    )
    _machine(cdk, stack, chain)


def imported_projects(cdk, stack):
    tasks, codebuild = cdk.tasks, cdk.aws_codebuild
    by_name = codebuild.Project.from_project_name(stack, "N", "p")
    by_arn = codebuild.Project.from_project_arn(stack, "R", "arn:aws:codebuild:us-east-1:123456789012:project/q")
    _machine(
        cdk,
        stack,
        tasks.CodeBuildStartBuild(stack, "A", project=by_name).next(
            tasks.CodeBuildStartBuild.jsonata(stack, "B", project=by_arn)
        ),
    )


def project_options(cdk, stack):
    codebuild = cdk.aws_codebuild
    _project(
        cdk,
        stack,
        project_name="named",
        description="d",
        timeout=cdk.Duration.minutes(30),
        grant_report_group_permissions=False,
        environment=codebuild.BuildEnvironment(
            compute_type=codebuild.ComputeType.LARGE,
            privileged=True,
            build_image=codebuild.LinuxBuildImage.STANDARD_6_0,
        ),
        environment_variables={"A": codebuild.BuildEnvironmentVariable(value="b")},
    )


def build_with_a_token(cdk, stack):
    cdk.tasks.CodeBuildStartBuild(
        stack,
        "A",
        project=cdk.aws_codebuild.Project.from_project_name(stack, "N", "p"),
        integration_pattern=cdk.sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN,
    )


def project_without_spec(cdk, stack):
    cdk.aws_codebuild.Project(stack, "P")
