"""Schedules of EventBridge Scheduler, and MediaConvert's jobs: every keyword, pattern and refusal."""

from datetime import UTC, datetime, timedelta, timezone

ROLE = "arn:aws:iam::123456789012:role/scheduler"


def _machine(cdk, stack, *states, **options):
    chain = cdk.sfn.Chain.start(states[0])
    for state in states[1:]:
        chain = chain.next(state)
    body = cdk.sfn.DefinitionBody.from_chainable(chain)
    return cdk.sfn.StateMachine(stack, "SM", definition_body=body, **options)


def _target(cdk, stack, **given):
    role = stack.node.try_find_child("TargetRole") or cdk.aws_iam.Role.from_role_arn(stack, "TargetRole", ROLE)
    arn = "arn:aws:sqs:us-east-1:123456789012:queue"
    return cdk.tasks.EventBridgeSchedulerTarget(**{"arn": arn, "role": role, **given})


def _schedule(cdk, stack, id="Create", make=None, **given):
    t = cdk.tasks
    return (make or t.EventBridgeSchedulerCreateScheduleTask)(
        stack,
        id,
        **{
            "schedule": t.Schedule.rate(cdk.Duration.minutes(5)),
            "schedule_name": "name",
            "target": given.pop("target", None) or _target(cdk, stack),
            **given,
        },
    )


def schedules(cdk, stack):
    t, d = cdk.tasks, cdk.Duration
    made = [
        t.Schedule.rate(d.minutes(1)),
        t.Schedule.rate(d.minutes(90)),
        t.Schedule.rate(d.minutes(120)),
        t.Schedule.rate(d.hours(1)),
        t.Schedule.rate(d.hours(25)),
        t.Schedule.rate(d.hours(48)),
        t.Schedule.rate(d.days(1)),
        t.Schedule.rate(d.seconds(180)),
        t.Schedule.cron(),
        t.Schedule.cron(minute="0", hour="10", day="1", month="1", year="2030"),
        t.Schedule.cron(minute="0/5", week_day="MON-FRI"),
    ]
    for index, schedule in enumerate(made):
        cdk.CfnOutput(stack, f"Expression{index}", value=schedule.expression_string)
    _machine(cdk, stack, *(_schedule(cdk, stack, f"S{index}", schedule=one) for index, one in enumerate(made)))


def one_time(cdk, stack):
    zone = timezone(timedelta(hours=2))
    _machine(
        cdk,
        stack,
        *(
            _schedule(cdk, stack, f"S{index}", schedule=cdk.tasks.Schedule.one_time(time))
            for index, time in enumerate(
                (datetime(2030, 1, 2, 3, 4, 5, tzinfo=UTC), datetime(2030, 11, 12, 13, 14, 15, tzinfo=zone))
            )
        ),
    )


def everything(cdk, stack):
    t, d, sfn = cdk.tasks, cdk.Duration, cdk.sfn
    role = cdk.aws_iam.Role(stack, "Role", assumed_by=cdk.aws_iam.ServicePrincipal("scheduler.amazonaws.com"))
    queue = cdk.aws_sqs.Queue(stack, "Dead")
    target = t.EventBridgeSchedulerTarget(
        arn="arn:aws:scheduler:::aws-sdk:sqs:sendMessage",
        role=role,
        input='{"QueueUrl": "https://sqs.us-east-1.amazonaws.com/123456789012/q"}',
        retry_policy=t.RetryPolicy(maximum_event_age=d.minutes(2), maximum_retry_attempts=0),
        dead_letter_queue=queue,
    )
    cdk.CfnOutput(stack, "Arn", value=target.arn)
    _machine(
        cdk,
        stack,
        _schedule(
            cdk,
            stack,
            target=target,
            action_after_completion=t.ActionAfterCompletion.DELETE,
            client_token="token_1-a",
            description="d",
            enabled=False,
            start_date=datetime(2030, 1, 2, 3, 4, 5, 678000, tzinfo=UTC),
            end_date=datetime(2031, 1, 2, tzinfo=timezone(timedelta(hours=-3))),
            flexible_time_window=d.minutes(15),
            group_name="group.1",
            kms_key=cdk.aws_kms.Key(stack, "Key"),
            timezone="Europe/Berlin",
        ),
        _schedule(
            cdk,
            stack,
            "Paths",
            make=t.EventBridgeSchedulerCreateScheduleTask.json_path,
            enabled=True,
            action_after_completion=t.ActionAfterCompletion.NONE,
            target=_target(cdk, stack, input=sfn.JsonPath.string_at("$.input")),
            timezone=sfn.JsonPath.string_at("$.zone"),
            description=sfn.JsonPath.string_at("$.description"),
            client_token=sfn.JsonPath.string_at("$.token"),
        ),
    )


def name_from_a_path(cdk, stack):
    sfn = cdk.sfn
    _machine(
        cdk,
        stack,
        _schedule(
            cdk,
            stack,
            schedule_name=sfn.JsonPath.string_at("$.name"),
            group_name=sfn.JsonPath.string_at("$.group"),
        ),
    )


def waiting_for_a_token(cdk, stack):
    pattern = cdk.sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN
    target = _target(cdk, stack, input=cdk.sfn.JsonPath.task_token)
    _machine(cdk, stack, _schedule(cdk, stack, target=target, integration_pattern=pattern))


def waiting_without_a_token(cdk, stack):
    _machine(cdk, stack, _schedule(cdk, stack, integration_pattern=cdk.sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN))


def as_a_job(cdk, stack):
    _machine(cdk, stack, _schedule(cdk, stack, integration_pattern=cdk.sfn.IntegrationPattern.RUN_JOB))


def jsonata(cdk, stack):
    make = cdk.tasks.EventBridgeSchedulerCreateScheduleTask.jsonata
    _machine(
        cdk,
        stack,
        _schedule(
            cdk,
            stack,
            make=make,
            description="{% $states.input.description %}",
            target=_target(cdk, stack, input="{% $states.input.input %}"),
            outputs="{% $states.result.ScheduleArn %}",
        ),
    )


def _refused(**given):
    def scenario(cdk, stack):
        made = {name: value(cdk, stack) if callable(value) else value for name, value in given.items()}
        _machine(cdk, stack, _schedule(cdk, stack, **made))

    scenario.__module__ = __name__
    return scenario


short_rate = _refused(schedule=lambda cdk, stack: cdk.tasks.Schedule.rate(cdk.Duration.seconds(59)))
odd_rate = _refused(schedule=lambda cdk, stack: cdk.tasks.Schedule.rate(cdk.Duration.seconds(90)))
two_days = _refused(schedule=lambda cdk, stack: cdk.tasks.Schedule.cron(day="1", week_day="MON"))
wrong_dates = _refused(
    start_date=lambda cdk, stack: datetime(2031, 1, 1, tzinfo=UTC),
    end_date=lambda cdk, stack: datetime(2030, 1, 1, tzinfo=UTC),
)
empty_client_token = _refused(client_token="")
long_client_token = _refused(client_token="a" * 65)
bad_client_token = _refused(client_token="a.b")
long_description = _refused(description="d" * 513)
short_window = _refused(flexible_time_window=lambda cdk, stack: cdk.Duration.seconds(59))
long_window = _refused(flexible_time_window=lambda cdk, stack: cdk.Duration.minutes(1441))
empty_group = _refused(group_name="")
long_group = _refused(group_name="a" * 65)
bad_group = _refused(group_name="a b")
empty_zone = _refused(timezone="")
long_zone = _refused(timezone="z" * 51)
empty_input = _refused(target=lambda cdk, stack: _target(cdk, stack, input=""))


def _refused_retries(age, attempts):
    return _refused(
        target=lambda cdk, stack: _target(
            cdk,
            stack,
            retry_policy=cdk.tasks.RetryPolicy(
                maximum_event_age=cdk.Duration.seconds(age), maximum_retry_attempts=attempts
            ),
        )
    )


short_age = _refused_retries(59, 1)
long_age = _refused_retries(86401, 1)
negative_attempts = _refused_retries(60, -1)
many_attempts = _refused_retries(60, 186)
half_an_attempt = _refused_retries(60, 0.5)


def _media(cdk, stack, id="Job", make=None, **given):
    request = {"Role": ROLE, "Settings": {"OutputGroups": [{"Outputs": [{"ContainerSettings": {"Container": "MP4"}}]}]}}
    options = given.pop("options", {})
    return (make or cdk.tasks.MediaConvertCreateJob)(stack, id, create_job_request={**request, **given}, **options)


def media_jobs(cdk, stack):
    sfn, t = cdk.sfn, cdk.tasks
    _machine(
        cdk,
        stack,
        _media(cdk, stack),
        _media(
            cdk,
            stack,
            "Waited",
            Queue=sfn.JsonPath.string_at("$.queue"),
            UserMetadata={"a": "b"},
            options={"integration_pattern": sfn.IntegrationPattern.RUN_JOB, "result_path": "$.job"},
        ),
        _media(cdk, stack, "Typed", make=t.MediaConvertCreateJob.json_path),
    )


def media_jobs_in_jsonata(cdk, stack):
    make = cdk.tasks.MediaConvertCreateJob.jsonata
    _machine(cdk, stack, _media(cdk, stack, make=make, Queue="{% $states.input.queue %}"))


def media_job_whose_role_is_a_path(cdk, stack):
    _machine(cdk, stack, _media(cdk, stack, Role=cdk.sfn.JsonPath.string_at("$.role")))


def media_job_without_role(cdk, stack):
    _machine(cdk, stack, cdk.tasks.MediaConvertCreateJob(stack, "Job", create_job_request={"Settings": {}}))


def media_job_without_settings(cdk, stack):
    _machine(cdk, stack, cdk.tasks.MediaConvertCreateJob(stack, "Job", create_job_request={"Role": ROLE}))


def media_job_with_token(cdk, stack):
    pattern = cdk.sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN
    _machine(cdk, stack, _media(cdk, stack, options={"integration_pattern": pattern}))
