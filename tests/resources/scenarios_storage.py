"""Tables, buckets and keys."""


def role(m, s, id="R"):
    return m.iam.Role(s, id, assumed_by=m.iam.ServicePrincipal("states.amazonaws.com"))


def key(m, name="id"):
    return m.dynamodb.Attribute(name=name, type=m.dynamodb.AttributeType.STRING)


def s_table(m, s):
    m.dynamodb.Table(s, "T", partition_key=key(m))


def s_table_dict(m, s):
    m.dynamodb.Table(
        s,
        "T",
        partition_key={"name": "a", "type": m.dynamodb.AttributeType.NUMBER},
        sort_key={"name": "b", "type": m.dynamodb.AttributeType.BINARY},
    )


def s_table_all(m, s):
    d = m.dynamodb
    t = d.Table(
        s,
        "T",
        partition_key=key(m),
        sort_key=key(m, "s"),
        billing_mode=d.BillingMode.PAY_PER_REQUEST,
        table_name="tt",
        point_in_time_recovery_specification=d.PointInTimeRecoverySpecification(
            point_in_time_recovery_enabled=True, recovery_period_in_days=3
        ),
        stream=d.StreamViewType.NEW_IMAGE,
        time_to_live_attribute="ttl",
        table_class=d.TableClass.STANDARD_INFREQUENT_ACCESS,
        deletion_protection=True,
        contributor_insights_enabled=True,
        removal_policy=m.cdk.RemovalPolicy.DESTROY,
        max_read_request_units=5,
        max_write_request_units=6,
    )
    t.add_global_secondary_index(
        index_name="g",
        partition_key=key(m, "x"),
        sort_key=key(m, "s"),
        projection_type=d.ProjectionType.INCLUDE,
        non_key_attributes=["z"],
    )
    t.add_local_secondary_index(index_name="l", sort_key=key(m, "y"))
    r = role(m, s)
    t.grant_read_data(r)
    t.grant_stream_read(r)


def s_table_grants(m, s):
    for i, name in enumerate(("grant_read_data", "grant_write_data", "grant_read_write_data", "grant_full_access")):
        t = m.dynamodb.Table(s, f"T{i}", partition_key=key(m), read_capacity=2, write_capacity=3)
        getattr(t, name)(role(m, s, f"R{i}"))
        t.grant(role(m, s, f"X{i}"), "dynamodb:DescribeTable")


def s_table_cmk(m, s):
    t = m.dynamodb.Table(s, "T", partition_key=key(m), encryption=m.dynamodb.TableEncryption.CUSTOMER_MANAGED)
    t.grant_read_write_data(role(m, s))


def s_table_key(m, s):
    t = m.dynamodb.Table(s, "T", partition_key=key(m), encryption_key=m.kms.Key(s, "K"))
    t.grant_write_data(role(m, s))


def s_table_aws_managed(m, s):
    m.dynamodb.Table(s, "T", partition_key=key(m), encryption=m.dynamodb.TableEncryption.AWS_MANAGED)
    m.dynamodb.Table(s, "U", partition_key=key(m), encryption=m.dynamodb.TableEncryption.DEFAULT)


def s_table_imported(m, s):
    r = role(m, s)
    m.dynamodb.Table.from_table_name(s, "A", "mine").grant_read_data(r)
    m.dynamodb.Table.from_table_arn(s, "B", "arn:aws:dynamodb:us-east-1:111122223333:table/x").grant_write_data(r)
    m.dynamodb.Table.from_table_attributes(s, "C", table_name="n", grant_index_permissions=True).grant_read_write_data(
        r
    )


def s_table_account(m, s):
    m.dynamodb.Table(s, "T", partition_key=key(m)).grant_read_data(m.iam.AccountPrincipal("123456789012"))


def s_table_resource_policy(m, s):
    m.dynamodb.Table(s, "T", partition_key=key(m)).add_to_resource_policy(
        m.iam.PolicyStatement(actions=["dynamodb:*"], principals=[m.iam.AccountRootPrincipal()], resources=["*"])
    )


def s_bucket(m, s):
    m.s3.Bucket(s, "B")


def s_bucket_all(m, s):
    D = m.cdk.Duration
    m.s3.Bucket(
        s,
        "B",
        bucket_name="my-bucket",
        versioned=True,
        encryption=m.s3.BucketEncryption.S3_MANAGED,
        enforce_ssl=True,
        minimum_tls_version=1.2,
        block_public_access=m.s3.BlockPublicAccess.BLOCK_ALL,
        removal_policy=m.cdk.RemovalPolicy.DESTROY,
        object_ownership=m.s3.ObjectOwnership.BUCKET_OWNER_ENFORCED,
        transfer_acceleration=True,
        cors=[m.s3.CorsRule(allowed_methods=[m.s3.HttpMethods.GET], allowed_origins=["*"], max_age=10)],
        lifecycle_rules=[
            m.s3.LifecycleRule(
                id="r",
                expiration=D.days(90),
                prefix="p/",
                abort_incomplete_multipart_upload_after=D.days(1),
                transitions=[m.s3.Transition(storage_class=m.s3.StorageClass.GLACIER, transition_after=D.days(30))],
                noncurrent_version_expiration=D.days(5),
            )
        ],
    )


def s_bucket_grants(m, s):
    for i, name in enumerate(
        ("grant_read", "grant_write", "grant_put", "grant_put_acl", "grant_delete", "grant_read_write")
    ):
        b = m.s3.Bucket(s, f"B{i}", encryption=m.s3.BucketEncryption.KMS)
        getattr(b, name)(role(m, s, f"R{i}"))
        getattr(m.s3.Bucket(s, f"C{i}"), name)(role(m, s, f"S{i}"), "x/*")


def s_bucket_kinds(m, s):
    e = m.s3.BucketEncryption
    for i, kind in enumerate((e.KMS_MANAGED, e.DSSE, e.DSSE_MANAGED, e.UNENCRYPTED)):
        m.s3.Bucket(s, f"B{i}", encryption=kind)
    m.s3.Bucket(s, "K", encryption=e.KMS, bucket_key_enabled=True)


def s_bucket_website(m, s):
    b = m.s3.Bucket(
        s,
        "B",
        website_index_document="i.html",
        website_error_document="e.html",
        block_public_access=m.s3.BlockPublicAccess.BLOCK_ACLS_ONLY,
        public_read_access=True,
    )
    m.cdk.CfnOutput(s, "W", value=b.bucket_website_url)


def s_bucket_urls(m, s):
    b = m.s3.Bucket(s, "B")
    for i, value in enumerate(
        (
            b.url_for_object("a/b"),
            b.s3_url_for_object("/c"),
            b.virtual_hosted_url_for_object("d"),
            b.arn_for_objects("e/*"),
            b.bucket_domain_name,
            b.bucket_regional_domain_name,
        )
    ):
        m.cdk.CfnOutput(s, f"O{i}", value=value)


def s_bucket_imported(m, s):
    r = role(m, s)
    for i, b in enumerate(
        (m.s3.Bucket.from_bucket_name(s, "A", "mine"), m.s3.Bucket.from_bucket_arn(s, "B", "arn:aws:s3:::yours"))
    ):
        b.grant_read_write(r)
        m.cdk.CfnOutput(s, f"D{i}", value=b.bucket_regional_domain_name)


def s_bucket_bad_name(m, s):
    m.s3.Bucket(s, "B", bucket_name="Bad_Name")


def s_key_all(m, s):
    k = m.kms.Key(
        s,
        "K",
        alias="mine",
        description="d",
        enable_key_rotation=True,
        rotation_period=m.cdk.Duration.days(180),
        pending_window=m.cdk.Duration.days(10),
        removal_policy=m.cdk.RemovalPolicy.DESTROY,
        admins=[role(m, s)],
    )
    k.add_alias("other")
    m.cdk.CfnOutput(s, "I", value=k.key_id)


def s_key_grants(m, s):
    k = m.kms.Key(s, "K")
    for i, name in enumerate(
        ("grant_decrypt", "grant_encrypt", "grant_encrypt_decrypt", "grant_admin", "grant_sign_verify")
    ):
        getattr(k, name)(role(m, s, f"R{i}"))
    k.grant_decrypt(m.iam.ServicePrincipal("logs.amazonaws.com"))


def s_key_imported(m, s):
    k = m.kms.Key.from_key_arn(s, "K", "arn:aws:kms:us-east-1:111122223333:key/abc")
    k.grant_encrypt(role(m, s))
    a = m.kms.Alias.from_alias_name(s, "A", "alias/x")
    a.grant_decrypt(role(m, s, "R2"))
    m.cdk.CfnOutput(s, "O", value=a.key_arn)


def s_key_spec(m, s):
    m.kms.Key(s, "K", key_spec=m.kms.KeySpec.RSA_2048, key_usage=m.kms.KeyUsage.SIGN_VERIFY)


def s_key_bad(m, s):
    m.kms.Key(s, "K", pending_window=m.cdk.Duration.days(3))
