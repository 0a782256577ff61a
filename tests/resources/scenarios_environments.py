"""Stacks with known and unknown places, and resources used from another stack."""

PLACE = ("444455556666", "us-east-1")


def role(m, s, id="R"):
    return m.iam.Role(s, id, assumed_by=m.iam.ServicePrincipal("states.amazonaws.com"))


def grants(m, s, r):
    d = m.dynamodb
    m.sqs.Queue(s, "Q", encryption=m.sqs.QueueEncryption.KMS).grant_send_messages(r)
    m.sns.Topic(s, "T", master_key=m.kms.Key(s, "K")).grant_publish(r)
    d.Table(s, "D", partition_key=d.Attribute(name="a", type=d.AttributeType.STRING)).grant_read_write_data(r)
    m.s3.Bucket(s, "B").grant_read_write(r)
    m.events.EventBus(s, "E").grant_put_events_to(r)
    m.logs.LogGroup(s, "L").grant_write(r)
    m.lambda_.Function(
        s, "F", code=m.lambda_.Code.from_inline("x"), handler="i.h", runtime=m.lambda_.Runtime.NODEJS_22_X
    ).grant_invoke(r)


def s_known_place(m, s):
    grants(m, s, role(m, s))


s_known_place.env = PLACE


def s_role_in_another_stack(m, s):
    grants(m, s, role(m, m.cdk.Stack(s.node.root, "Roles")))


def s_role_in_a_nested_stack(m, s):
    grants(m, s, role(m, m.cdk.NestedStack(s, "Nested")))


def s_imported_role_without_changes(m, s):
    grants(m, s, m.iam.Role.from_role_arn(s, "R", "arn:aws:iam::444455556666:role/x", mutable=False))


def s_imported_role_grants_on_resources(m, s):
    r = m.iam.Role.from_role_arn(
        s, "R", "arn:aws:iam::444455556666:role/x", mutable=False, add_grants_to_resources=True
    )
    m.sqs.Queue(s, "Q").grant_send_messages(r)
    m.s3.Bucket(s, "B").grant_read(r)
    m.sns.Topic(s, "T").grant_publish(r)


def s_imported_role_of_another_account(m, s):
    r = m.iam.Role.from_role_arn(s, "R", "arn:aws:iam::111122223333:role/x")
    d = m.dynamodb
    m.sns.Topic(s, "T").grant_publish(r)
    d.Table(s, "D", partition_key=d.Attribute(name="a", type=d.AttributeType.STRING)).grant_read_data(r)
    m.lambda_.Function(
        s, "F", code=m.lambda_.Code.from_inline("x"), handler="i.h", runtime=m.lambda_.Runtime.NODEJS_22_X
    )


s_imported_role_of_another_account.env = PLACE


def s_partition_literals(m, s):
    m.iam.Role(s, "R", assumed_by=m.iam.AccountRootPrincipal())
    m.cdk.CfnOutput(s, "O", value=s.format_arn(service="a", resource="b"))


s_partition_literals.env = PLACE
s_partition_literals.context = {"@aws-cdk/core:enablePartitionLiterals": True}


def s_imported_role_names(m, s):
    m.sqs.Queue(s, "Q").grant_send_messages(m.iam.Role.from_role_arn(s, "R", "arn:aws:iam::444455556666:role/x"))


s_imported_role_names.context = {"@aws-cdk/aws-iam:importedRoleStackSafeDefaultPolicyName": True}


def s_alias_references(m, s):
    m.cdk.CfnOutput(s, "O", value=m.kms.Alias(s, "A", alias_name="x", target_key=m.kms.Key(s, "K")).alias_name)


s_alias_references.context = {"@aws-cdk/aws-kms:aliasNameRef": True}


def s_public_access_defaults(m, s):
    m.s3.Bucket(s, "B", block_public_access=m.s3.BlockPublicAccess.BLOCK_ACLS)
    m.s3.Bucket(s, "C", block_public_access=m.s3.BlockPublicAccess(block_public_policy=False))


s_public_access_defaults.context = {"@aws-cdk/aws-s3:publicAccessBlockedByDefault": True}


def s_public_access_plain(m, s):
    m.s3.Bucket(s, "B", block_public_access=m.s3.BlockPublicAccess.BLOCK_ACLS)


def s_bootstrapless(m, s):
    other = m.cdk.Stack(
        s.node.root,
        "Other",
        synthesizer=m.cdk.BootstraplessSynthesizer(),
        stack_name="named",
        termination_protection=True,
        tags={"a": "b"},
    )
    m.sqs.Queue(other, "Q")


def s_legacy(m, s):
    other = m.cdk.Stack(s.node.root, "Other", synthesizer=m.cdk.LegacyStackSynthesizer())
    m.sqs.Queue(other, "Q")


def s_qualifier(m, s):
    m.sqs.Queue(
        m.cdk.Stack(
            s.node.root,
            "Other",
            synthesizer=m.cdk.DefaultStackSynthesizer(qualifier="mine", generate_bootstrap_version_rule=False),
        ),
        "Q",
    )


def s_export_names(m, s):
    c = m.constructs.Construct(m.constructs.Construct(s, "One"), "Two")
    q = m.sqs.Queue(c, "Queue")
    m.cdk.CfnOutput(s, "O", value=s.export_value(q.queue_arn, name="named"))
    other = m.cdk.Stack(s.node.root, "Other")
    m.cdk.CfnOutput(other, "O", value=m.cdk.Fn.join("-", [q.queue_arn, q.queue_url, q.queue_name]))


def s_list_references(m, s):
    p = m.cdk.CfnParameter(s, "P", type="CommaDelimitedList")
    other = m.cdk.Stack(s.node.root, "Other")
    m.cdk.CfnResource(other, "R", type="A::B::C", properties={"L": p.value_as_list})


def s_aspect_adds_and_changes(m, s):
    m.sqs.Queue(s, "Q").node.default_child.add_property_override("KmsMasterKeyId", "x")
    m.cdk.Tags.of(m.constructs.Construct(s, "Empty")).add("a", "b")
    m.cdk.Tags.of(s).add("k", "v", exclude_resource_types=["AWS::SQS::Queue"])
    m.sns.Topic(s, "T")


def s_bad_stack_name(m, s):
    m.cdk.Stack(s.node.root, "X", stack_name="bad_name")


def s_bad_cross_region(m, s):
    q = m.sqs.Queue(s, "Q")
    m.cdk.CfnOutput(
        m.cdk.Stack(s.node.root, "X", env=m.cdk.Environment(account="444455556666", region="eu-west-1")),
        "O",
        value=q.queue_url,
    )


def s_bad_export(m, s):
    s.export_value("literal")
