"""Functions and IAM."""


def role(m, s, id="R"):
    return m.iam.Role(s, id, assumed_by=m.iam.ServicePrincipal("states.amazonaws.com"))


def fn(m, s, id="F", **props):
    return m.lambda_.Function(
        s,
        id,
        **{
            "code": m.lambda_.Code.from_inline("x"),
            "handler": "index.h",
            "runtime": m.lambda_.Runtime.PYTHON_3_12,
            **props,
        },
    )


def s_function(m, s):
    fn(m, s).grant_invoke(role(m, s))


def s_function_all(m, s):
    L = m.lambda_
    fn(
        m,
        s,
        function_name="f",
        description="d",
        memory_size=256,
        timeout=m.cdk.Duration.seconds(20),
        environment={"A": "b", "Q": s.region},
        environment_encryption=m.kms.Key(s, "K"),
        dead_letter_queue_enabled=True,
        tracing=L.Tracing.ACTIVE,
        reserved_concurrent_executions=3,
        architecture=L.Architecture.ARM_64,
        ephemeral_storage_size=m.cdk.Size.mebibytes(1024),
        log_group=m.logs.LogGroup(s, "G"),
        logging_format=L.LoggingFormat.JSON,
        retry_attempts=1,
        max_event_age=m.cdk.Duration.hours(1),
        initial_policy=[m.iam.PolicyStatement(actions=["s3:GetObject"], resources=["*"])],
    )


def s_function_dlq(m, s):
    fn(m, s, dead_letter_queue=m.sqs.Queue(s, "Q"))
    fn(m, s, "G", dead_letter_topic=m.sns.Topic(s, "T"))


def s_function_role(m, s):
    f = fn(m, s, role=role(m, s))
    f.add_to_role_policy(m.iam.PolicyStatement(actions=["s3:*"], resources=["*"]))
    f.add_environment("X", "y")


def s_function_layers(m, s):
    fn(
        m,
        s,
        layers=[
            m.lambda_.LayerVersion.from_layer_version_arn(s, "L", "arn:aws:lambda:us-east-1:123456789012:layer:a:1")
        ],
    )


def s_function_bucket(m, s):
    fn(
        m,
        s,
        code=m.lambda_.Code.from_bucket(m.s3.Bucket.from_bucket_name(s, "B", "bucket"), "k.zip", "v1"),
        runtime=m.lambda_.Runtime.JAVA_21,
    )


def s_function_permission(m, s):
    f = fn(m, s)
    f.add_permission(
        "P",
        principal=m.iam.ServicePrincipal("events.amazonaws.com"),
        source_arn="arn:aws:events:x",
        source_account="123456789012",
    )
    f.add_permission("A", principal=m.iam.AccountPrincipal("123456789012"), action="lambda:Invoke*")
    f.add_permission("B", principal=m.iam.ArnPrincipal("arn:aws:iam::123456789012:role/x"))
    f.add_permission("O", principal=m.iam.OrganizationPrincipal("o-abcdefghijkl"))


def s_function_imported(m, s):
    r = role(m, s)
    for i, f in enumerate(
        (
            m.lambda_.Function.from_function_arn(s, "A", "arn:aws:lambda:us-east-1:444455556666:function:x"),
            m.lambda_.Function.from_function_name(s, "B", "y"),
            m.lambda_.Function.from_function_attributes(
                s, "C", function_arn=m.cdk.CfnParameter(s, "P").value_as_string, same_environment=True
            ),
        )
    ):
        f.grant_invoke(r)
        m.cdk.CfnOutput(s, f"N{i}", value=f.function_name)


s_function_imported.env = ("444455556666", "us-east-1")


def s_function_imported_elsewhere(m, s):
    m.lambda_.Function.from_function_arn(s, "A", "arn:aws:lambda:us-east-1:111122223333:function:x").grant_invoke(
        role(m, s)
    )


def s_function_alias(m, s):
    f = fn(m, s)
    v = m.lambda_.Version(s, "V", lambda_=f, description="d")
    a = m.lambda_.Alias(
        s,
        "A",
        alias_name="live",
        version=v,
        additional_versions=[m.lambda_.VersionWeight(version=v, weight=0.1)],
        provisioned_concurrent_executions=2,
    )
    a.grant_invoke(role(m, s))
    v.grant_invoke(role(m, s, "R2"))
    m.cdk.CfnOutput(s, "N", value=a.function_name)
    m.cdk.CfnOutput(s, "Arn", value=a.function_arn)


def s_function_current_version(m, s):
    f = fn(m, s, environment={"B": "1", "A": "2"}, memory_size=512, timeout=m.cdk.Duration.seconds(9))
    f.add_alias("live")
    m.cdk.CfnOutput(s, "V", value=f.current_version.version)


def s_function_versions_imported(m, s):
    r = role(m, s)
    v = m.lambda_.Version.from_version_arn(s, "V", "arn:aws:lambda:us-east-1:111122223333:function:x:7")
    v.grant_invoke(r)
    a = m.lambda_.Alias.from_alias_attributes(s, "A", alias_name="live", alias_version=v)
    a.grant_invoke(r)
    m.cdk.CfnOutput(s, "N", value=a.function_name)


def s_function_bad_env(m, s):
    fn(m, s, environment={"AWS_REGION": "x"})


def s_function_bad_inline(m, s):
    fn(m, s, runtime=m.lambda_.Runtime.JAVA_21)


def s_function_singleton(m, s):
    for name in "AB":
        m.lambda_.SingletonFunction(
            s,
            name,
            uuid="84c0de93-353f-4217-9b0b-45b6c993251a",
            code=m.lambda_.Code.from_inline("x"),
            handler="i.h",
            runtime=m.lambda_.Runtime.PYTHON_3_12,
        ).grant_invoke(role(m, s, f"R{name}"))


def s_role_all(m, s):
    i = m.iam
    i.Role(
        s,
        "R",
        assumed_by=i.CompositePrincipal(
            i.ServicePrincipal("a.amazonaws.com"),
            i.AccountPrincipal("123456789012"),
            i.ArnPrincipal("arn:aws:iam::123456789012:role/x"),
        ),
        description="d",
        external_ids=["e"],
        path="/p/",
        role_name="rn",
        max_session_duration=m.cdk.Duration.hours(2),
        inline_policies={"in": i.PolicyDocument(statements=[i.PolicyStatement(actions=["a:b"], resources=["*"])])},
        managed_policies=[
            i.ManagedPolicy.from_aws_managed_policy_name("X"),
            i.ManagedPolicy.from_aws_managed_policy_name("X"),
        ],
        permissions_boundary=i.ManagedPolicy.from_managed_policy_name(s, "B", "bound"),
    )


def s_role_principals(m, s):
    i = m.iam
    for n, p in enumerate(
        (
            i.FederatedPrincipal("f", {"StringEquals": {"a": "b"}}, "sts:AssumeRoleWithSAML"),
            i.WebIdentityPrincipal("w", {"StringLike": {"a": "b"}}),
            i.AnyPrincipal(),
            i.StarPrincipal(),
            i.AccountRootPrincipal(),
            i.OrganizationPrincipal("o-abcdefghijkl"),
            i.CanonicalUserPrincipal("c"),
            i.ServicePrincipal("s3.amazonaws.com", conditions={"StringEquals": {"aws:SourceAccount": s.account}}),
            i.ServicePrincipal("ec2"),
            i.PrincipalWithConditions(i.ServicePrincipal("x.amazonaws.com"), {"Bool": {"y": "true"}}),
            i.SessionTagsPrincipal(i.ServicePrincipal("x.amazonaws.com")),
        )
    ):
        i.Role(s, f"R{n}", assumed_by=p)


def s_role_imported(m, s):
    i = m.iam
    for n, r in enumerate(
        (
            i.Role.from_role_arn(s, "A", "arn:aws:iam::111122223333:role/a/b"),
            i.Role.from_role_name(s, "B", "nm"),
            i.Role.from_role_arn(s, "C", "arn:aws:iam::111122223333:role/c", mutable=False),
            i.Role.from_role_arn(s, "D", m.cdk.CfnParameter(s, "P").value_as_string),
            i.Role.from_role_arn(s, "E", "arn:aws:iam::111122223333:role/e", default_policy_name="dp"),
        )
    ):
        r.add_to_principal_policy(i.PolicyStatement(actions=["a:b"], resources=["*"]))
        m.sqs.Queue(s, f"Q{n}").grant_send_messages(r)
        m.cdk.CfnOutput(s, f"N{n}", value=r.role_name)


def s_role_imported_other_account(m, s):
    r = m.iam.Role.from_role_arn(s, "A", "arn:aws:iam::111122223333:role/a")
    m.sqs.Queue(s, "Q").grant_send_messages(r)
    m.s3.Bucket(s, "B").grant_read(r)
    m.kms.Key(s, "K").grant_decrypt(r)


s_role_imported_other_account.env = ("444455556666", "us-east-1")


def s_role_imported_same_account(m, s):
    r = m.iam.Role.from_role_arn(s, "A", "arn:aws:iam::444455556666:role/a")
    m.sqs.Queue(s, "Q").grant_send_messages(r)
    m.s3.Bucket(s, "B").grant_read(r)
    m.kms.Key(s, "K").grant_decrypt(r)


s_role_imported_same_account.env = ("444455556666", "us-east-1")


def s_role_grants(m, s):
    r, o = role(m, s), role(m, s, "O")
    r.grant_pass_role(o)
    r.grant_assume_role(o)
    r.grant(o, "iam:GetRole").apply_before(m.cdk.CfnResource(s, "C", type="A::B::C"))
    m.sqs.Queue(s, "Q").grant_purge(r.without_policy_updates())


def s_policy_statements(m, s):
    i = m.iam
    st = i.PolicyStatement
    r = role(m, s)
    for x in (
        st(actions=["a:b"], resources=["*"]),
        st(actions=["a:b"], resources=["*"]),
        st(not_actions=["a:c"], not_resources=["arn:x"], effect=i.Effect.DENY),
        st(actions=["a:d", "a:e"], resources=["x", "y"], sid="Sid1", conditions={"StringEquals": {"a": "b"}}),
        st.from_json({"Action": "z:y", "Resource": ["p", "q"], "Effect": "Deny"}),
    ):
        r.add_to_policy(x)


def s_policy_minimized(m, s):
    r = role(m, s)
    for a in "dcba":
        r.add_to_policy(m.iam.PolicyStatement(actions=[f"x:{a}"], resources=["*"]))
        r.add_to_policy(m.iam.PolicyStatement(actions=["y:z"], resources=[a]))


s_policy_minimized.context = {"@aws-cdk/aws-iam:minimizePolicies": True}


def s_policy_overflow(m, s):
    r = role(m, s)
    for n in range(150):
        r.add_to_policy(
            m.iam.PolicyStatement(
                actions=[f"service{n}:Action"], resources=[f"arn:aws:service:us-east-1:123456789012:thing/number-{n}"]
            )
        )


def s_policy_resource(m, s):
    r = role(m, s)
    p = m.iam.Policy(
        s, "P", policy_name="pn", statements=[m.iam.PolicyStatement(actions=["a:b"], resources=["*"])], roles=[r]
    )
    p.add_statements(m.iam.PolicyStatement(actions=["c:d"], resources=["*"]))
    m.sqs.Queue(s, "Q").grant_send_messages(p)
    m.iam.Policy(s, "Empty")


def s_managed_policy(m, s):
    i = m.iam
    mp = i.ManagedPolicy(
        s,
        "M",
        statements=[i.PolicyStatement(actions=["a:b"], resources=["*"])],
        roles=[role(m, s)],
        managed_policy_name="mn",
        description="d",
    )
    i.Role(s, "R2", assumed_by=i.ServicePrincipal("x"), managed_policies=[mp])
    m.cdk.CfnOutput(s, "N", value=mp.managed_policy_name)


def s_user_group(m, s):
    i = m.iam
    g = i.Group(s, "G")
    u = i.User(s, "U", user_name="un", groups=[g])
    m.sqs.Queue(s, "Q").grant_send_messages(u)
    m.sqs.Queue(s, "Q2").grant_send_messages(g)
    m.sqs.Queue(s, "Q3").grant_send_messages(i.User.from_user_name(s, "I", "imp"))


def s_lazy_role(m, s):
    i = m.iam
    a = i.LazyRole(s, "A", assumed_by=i.ServicePrincipal("x"))
    i.LazyRole(s, "B", assumed_by=i.ServicePrincipal("x"))
    a.add_to_policy(i.PolicyStatement(actions=["a:b"], resources=["*"]))
    m.cdk.CfnOutput(s, "O", value=a.role_arn)


def s_bad_action(m, s):
    m.iam.PolicyStatement(actions=["nonsense"], resources=["*"])


def s_bad_role_name(m, s):
    m.iam.Role(s, "R", assumed_by=m.iam.ServicePrincipal("x"), role_name="a b")


def s_empty_statement(m, s):
    role(m, s).add_to_policy(m.iam.PolicyStatement(actions=["a:b"]))
