"""The core: tokens, references, overrides, dependencies, tags."""


def res(m, s, id, **props):
    return m.cdk.CfnResource(s, id, type="AWS::X::Y", properties=props)


def s_joins(m, s):
    c = m.cdk
    res(
        m,
        s,
        "A",
        J=c.Fn.join("-", ["a", c.Aws.REGION, "b", "c"]),
        N=c.Fn.join(",", ["x"]),
        K=c.Fn.join("", ["p", c.Fn.join("", ["q", c.Aws.REGION])]),
        S=f"a{c.Aws.ACCOUNT_ID}b{c.Aws.REGION}",
        T=c.Fn.select(1, c.Fn.split("/", c.Aws.STACK_ID)),
        U=c.Fn.sub("${A}", {"A": "b"}),
        V=c.Fn.base64("x"),
        W=c.Fn.cidr("10.0.0.0/16", 3, "8"),
        X=c.Fn.get_azs(),
        Y=c.Fn.find_in_map("m", "a", "b"),
        Z=c.Fn.import_value("q"),
    )


def s_json(m, s):
    q = res(m, s, "Q")
    p = m.cdk.CfnParameter(s, "P", type="Number")
    res(
        m,
        s,
        "A",
        J=s.to_json_string(
            {
                "a": q.ref,
                "b": [1, 2.5, True, 'x"y'],
                "c": f"<{m.cdk.Token.as_string(q.get_att('Arn'))}>",
                "n": p.value_as_number,
                "e": {},
                "l": [],
                "s": m.cdk.Fn.sub('q"${X}'),
            }
        ),
        K=s.to_json_string({"a": [1, {"b": q.ref}]}, 2),
    )


def s_overrides(m, s):
    a = res(m, s, "A", P={"Q": 1, "R": [1]}, S="t")
    a.add_override("Properties.P.Q", 2)
    a.add_override("Metadata.x", {"a": "b"})
    a.add_property_override("New.Deep", "v")
    a.add_property_deletion_override("S")
    a.add_override(r"Properties.Dot\.ted", 1)
    a.add_property_override("Ref", {"Ref": "Z"})
    a.add_metadata("k", "v")


def s_dependencies(m, s):
    group = m.constructs.Construct(s, "Group")
    b = res(m, group, "B")
    c = res(m, group, "c")
    a = res(m, s, "A")
    a.node.add_dependency(group)
    d = res(m, s, "D")
    d.add_dependency(a)
    d.add_dependency(c)
    d.add_dependency(b)


def s_policies(m, s):
    R = m.cdk.RemovalPolicy
    for n in ("DESTROY", "RETAIN", "RETAIN_ON_UPDATE_OR_DELETE", "SNAPSHOT"):
        res(m, s, n).apply_removal_policy(getattr(R, n))
    res(m, s, "Plain").apply_removal_policy()


def s_ids(m, s):
    c = m.constructs.Construct
    deep = c(c(s, "A"), "A")
    res(m, deep, "Resource")
    res(m, c(c(s, "D"), "Default"), "X")
    res(m, c(c(s, "long" * 40), "name" * 40), "Z")
    res(m, s, "with-dash_and.dot")
    res(m, s, "O").override_logical_id("Mine")


def s_rename(m, s):
    s.rename_logical_id("Ren", "Renamed")
    res(m, s, "Ren")


def s_elements(m, s):
    c = m.cdk
    p = c.CfnParameter(s, "P", default="x", allowed_values=["x", "y"], no_echo=True, description="d", max_length=5)
    cond = c.CfnCondition(
        s,
        "C",
        expression=c.Fn.condition_and(
            c.Fn.condition_equals(p.value_as_string, "x"), c.Fn.condition_not(c.Fn.condition_equals(c.Aws.REGION, "z"))
        ),
    )
    r = res(m, s, "R", V=c.Fn.condition_if(cond.logical_id, "a", c.Aws.NO_VALUE))
    r.cfn_options.condition = cond
    mp = c.CfnMapping(s, "M", mapping={"a": {"b": "c"}})
    c.CfnOutput(s, "O", value=mp.find_in_map("a", "b"), export_name="exp", condition=cond, description="d")
    c.CfnRule(
        s,
        "Ru",
        assertions=[
            c.CfnRuleAssertion(assert_=c.Fn.condition_contains(["a"], p.value_as_string), assert_description="d")
        ],
    )
    lst = c.CfnParameter(s, "L", type="CommaDelimitedList")
    res(m, s, "R2", L=lst.value_as_list, N=c.CfnParameter(s, "Num", type="Number").value_as_number)


def s_cross_stack(m, s):
    q = m.sqs.Queue(s, "Q")
    other = m.cdk.Stack(s.node.root, "S2", description="d")
    res(m, other, "A", X=q.queue_arn, Y=q.queue_url, Z=f"a{q.queue_name}b")
    other2 = m.cdk.Stack(s, "Inner")
    res(m, other2, "A", X=q.queue_arn)
    s.export_value(q.queue_name)


def s_nested_stack(m, s):
    q = m.sqs.Queue(s, "Q")
    n = m.cdk.NestedStack(s, "N", parameters={"A": "b"})
    inner = m.sqs.Queue(n, "I")
    res(m, n, "R", X=q.queue_arn)
    res(m, s, "Out", Y=inner.queue_arn)


def s_nested_twice(m, s):
    q = m.sqs.Queue(s, "Q")
    n = m.cdk.NestedStack(s, "N")
    n2 = m.cdk.NestedStack(n, "M")
    res(m, n2, "R", X=q.queue_arn)
    i = m.sqs.Queue(n2, "I")
    res(m, s, "Out", Y=i.queue_name, Z=n2.stack_name)


def s_stage(m, s):
    st = m.cdk.Stage(s.node.root, "Prod")
    m.sqs.Queue(m.cdk.Stack(st, "X"), "Q")


def s_tags(m, s):
    m.cdk.Tags.of(s).add("b", "2")
    m.cdk.Tags.of(s).add("a", "1")
    q = m.sqs.Queue(s, "Q")
    m.cdk.Tags.of(q).add("a", "own")
    m.cdk.Tags.of(q).remove("b")
    m.dynamodb.Table(s, "T", partition_key=m.dynamodb.Attribute(name="a", type=m.dynamodb.AttributeType.STRING))
    m.cdk.Tags.of(s).add("only", "t", include_resource_types=["AWS::DynamoDB::Table"])
    role = m.iam.Role(s, "R", assumed_by=m.iam.ServicePrincipal("x"))
    m.cdk.Tags.of(role).add("p", "q", priority=300)


def s_arns(m, s):
    p = m.cdk.CfnParameter(s, "P").value_as_string
    F = m.cdk.ArnFormat
    for i, f in enumerate(
        (F.NO_RESOURCE_NAME, F.COLON_RESOURCE_NAME, F.SLASH_RESOURCE_NAME, F.SLASH_RESOURCE_SLASH_RESOURCE_NAME)
    ):
        x = s.split_arn(p, f)
        res(
            m,
            s,
            f"A{i}",
            R=x.resource,
            N=x.resource_name,
            G=x.region,
            F=s.format_arn(service="a", resource="b", resource_name="c", arn_format=f),
        )


def s_names(m, s):
    c = m.constructs.Construct(m.constructs.Construct(s, "One"), "Two")
    res(
        m,
        s,
        "A",
        U=m.cdk.Names.unique_id(c),
        R=m.cdk.Names.unique_resource_name(c, max_length=20, separator="-"),
        T=m.cdk.Names.unique_resource_name(c),
        A=c.node.addr,
    )


def s_physical(m, s):
    q = m.sqs.Queue(s, "Q", queue_name=m.cdk.PhysicalName.GENERATE_IF_NEEDED)
    other = m.cdk.Stack(s.node.root, "S2", env=m.cdk.Environment(account="999988887777", region="eu-west-1"))
    res(m, other, "A", X=q.queue_arn)


s_physical.env = ("444455556666", "us-east-1")


def s_duplicate(m, s):
    res(m, s, "A")
    res(m, s, "A")


def s_bad_dependency(m, s):
    a, b = m.cdk.Stack(s.node.root, "A"), m.cdk.Stack(s.node.root, "B")
    a.add_dependency(b)
    b.add_dependency(a)


def s_lazy(m, s):
    tok = m.cdk.Token
    res(
        m,
        s,
        "A",
        N=tok.as_number({"Ref": "x"}),
        L=tok.as_list({"Ref": "y"}),
        S=tok.as_string({"Ref": "z"}) + "!",
        D={tok.as_string("k"): 1},
    )
