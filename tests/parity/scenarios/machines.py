"""State machines and activities: their options, grants and imports."""


def _body(cdk, stack, name="P"):
    return cdk.sfn.DefinitionBody.from_chainable(cdk.sfn.Pass(stack, name))


def every_option(cdk, stack):
    sfn = cdk.sfn
    logs = cdk.aws_logs.LogGroup(stack, "Logs")
    machine = sfn.StateMachine(
        stack,
        "SM",
        definition_body=_body(cdk, stack),
        comment="hello",
        timeout=cdk.Duration.minutes(5),
        state_machine_name="name-1",
        state_machine_type=sfn.StateMachineType.EXPRESS,
        tracing_enabled=True,
        removal_policy=cdk.RemovalPolicy.RETAIN,
        logs=sfn.LogOptions(destination=logs, level=sfn.LogLevel.ALL, include_execution_data=True),
        query_language=sfn.QueryLanguage.JSON_PATH,
    )
    cdk.CfnOutput(stack, "Arn", value=machine.state_machine_arn)
    cdk.CfnOutput(stack, "Name", value=machine.state_machine_name)
    cdk.CfnOutput(stack, "Revision", value=machine.state_machine_revision_id)


def logs_as_dict(cdk, stack):
    logs = cdk.aws_logs.LogGroup(stack, "Logs")
    cdk.sfn.StateMachine(stack, "SM", definition_body=_body(cdk, stack), logs={"destination": logs})


def logs_off(cdk, stack):
    cdk.sfn.StateMachine(
        stack, "SM", definition_body=_body(cdk, stack), logs=cdk.sfn.LogOptions(level=cdk.sfn.LogLevel.OFF)
    )


def logs_without_destination(cdk, stack):
    cdk.sfn.StateMachine(
        stack, "SM", definition_body=_body(cdk, stack), logs=cdk.sfn.LogOptions(level=cdk.sfn.LogLevel.ALL)
    )


def tracing_off(cdk, stack):
    cdk.sfn.StateMachine(stack, "SM", definition_body=_body(cdk, stack), tracing_enabled=False)


def given_role(cdk, stack):
    role = cdk.aws_iam.Role(stack, "R", assumed_by=cdk.aws_iam.ServicePrincipal("states.amazonaws.com"))
    machine = cdk.sfn.StateMachine(stack, "SM", definition_body=_body(cdk, stack), role=role)
    machine.add_to_role_policy(cdk.aws_iam.PolicyStatement(actions=["a:b"], resources=["*"]))


def imported_role(cdk, stack):
    role = cdk.aws_iam.Role.from_role_arn(stack, "R", "arn:aws:iam::123456789012:role/r")
    cdk.sfn.StateMachine(stack, "SM", definition_body=_body(cdk, stack), role=role, tracing_enabled=True)


def string_definition(cdk, stack):
    cdk.sfn.StateMachine(
        stack,
        "SM",
        definition_body=cdk.sfn.DefinitionBody.from_string('{"StartAt":"A","States":{"A":{"Type":"${T}","End":true}}}'),
        definition_substitutions={"T": "Pass"},
        comment="ignored",
    )


def no_definition(cdk, stack):
    cdk.sfn.StateMachine(stack, "SM")


def two_definitions(cdk, stack):
    state = cdk.sfn.Pass(stack, "P")
    cdk.sfn.StateMachine(stack, "SM", definition=state, definition_body=cdk.sfn.DefinitionBody.from_chainable(state))


def name_too_long(cdk, stack):
    cdk.sfn.StateMachine(stack, "SM", definition_body=_body(cdk, stack), state_machine_name="x" * 81)


def name_with_space(cdk, stack):
    cdk.sfn.StateMachine(stack, "SM", definition_body=_body(cdk, stack), state_machine_name="a b")


def customer_key(cdk, stack):
    key = cdk.aws_kms.Key(stack, "Key")
    logs = cdk.aws_logs.LogGroup(stack, "Logs")
    cdk.sfn.StateMachine(
        stack,
        "SM",
        definition_body=_body(cdk, stack),
        state_machine_name="enc",
        logs=cdk.sfn.LogOptions(destination=logs),
        encryption_configuration=cdk.sfn.CustomerManagedEncryptionConfiguration(key, cdk.Duration.seconds(75)),
    )


def aws_key(cdk, stack):
    cdk.sfn.StateMachine(
        stack,
        "SM",
        definition_body=_body(cdk, stack),
        encryption_configuration=cdk.sfn.AwsOwnedEncryptionConfiguration(),
    )


def key_period_too_short(cdk, stack):
    key = cdk.aws_kms.Key(stack, "Key")
    cdk.sfn.CustomerManagedEncryptionConfiguration(key, cdk.Duration.seconds(5))


def every_grant(cdk, stack):
    machine = cdk.sfn.StateMachine(stack, "SM", definition_body=_body(cdk, stack))
    role = cdk.aws_iam.Role(stack, "R", assumed_by=cdk.aws_iam.ServicePrincipal("lambda.amazonaws.com"))
    machine.grant_start_execution(role)
    machine.grant_start_sync_execution(role)
    machine.grant_read(role)
    machine.grant_task_response(role)
    machine.grant_execution(role, "states:X", "states:Y")
    machine.grant_redrive_execution(role)
    machine.grant(role, "states:Z")


def grants_on_imports(cdk, stack):
    role = cdk.aws_iam.Role(stack, "R", assumed_by=cdk.aws_iam.ServicePrincipal("lambda.amazonaws.com"))
    by_arn = cdk.sfn.StateMachine.from_state_machine_arn(
        stack, "A", "arn:aws:states:us-east-1:123456789012:stateMachine:m"
    )
    by_name = cdk.sfn.StateMachine.from_state_machine_name(stack, "B", "other")
    for machine in (by_arn, by_name):
        machine.grant_start_execution(role)
        machine.grant_read(role)
        machine.grant_execution(role, "states:X")


def machine_grants_from_resources(cdk, stack):
    machine = cdk.sfn.StateMachine(stack, "SM", definition_body=_body(cdk, stack))
    cdk.aws_sqs.Queue(stack, "Q").grant_send_messages(machine)
    cdk.aws_s3.Bucket(stack, "B").grant_read(machine)
    cdk.ddb.Table(
        stack, "T", partition_key=cdk.ddb.Attribute(name="k", type=cdk.ddb.AttributeType.STRING)
    ).grant_read_data(machine)


def activities(cdk, stack):
    sfn = cdk.sfn
    role = cdk.aws_iam.Role(stack, "R", assumed_by=cdk.aws_iam.ServicePrincipal("lambda.amazonaws.com"))
    named = sfn.Activity(stack, "Named", activity_name="act")
    plain = sfn.Activity(stack, "Plain")
    plain.grant(role, "states:SendTaskSuccess")
    imported = sfn.Activity.from_activity_arn(stack, "I", "arn:aws:states:us-east-1:123456789012:activity:x")
    by_name = sfn.Activity.from_activity_name(stack, "N", "y")
    for i, value in enumerate((named.activity_arn, plain.activity_name, imported.activity_name, by_name.activity_arn)):
        cdk.CfnOutput(stack, f"O{i}", value=value)


def two_machines_of_one_stack(cdk, stack):
    cdk.sfn.StateMachine(stack, "One", definition_body=_body(cdk, stack, "A"))
    cdk.sfn.StateMachine(stack, "Two", definition_body=_body(cdk, stack, "B"))


def tokens_in_the_definition(cdk, stack):
    sfn = cdk.sfn
    parameter = cdk.CfnParameter(stack, "Param", type="Number", default=3)
    text = cdk.CfnParameter(stack, "Text")
    state = sfn.Pass(
        stack,
        "P",
        result=sfn.Result.from_object(
            {"n": parameter.value_as_number, "s": f'a {text.value_as_string} "b" \n', "region": cdk.Aws.REGION}
        ),
    )
    sfn.StateMachine(stack, "SM", definition_body=sfn.DefinitionBody.from_chainable(state))
