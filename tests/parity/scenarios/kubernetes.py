"""EKS and EMR on EKS: calls, virtual clusters and jobs. Roles that are made need the CDK's helper functions: see the differences."""


def _machine(cdk, stack, *states, **options):
    chain = states[0]
    for state in states[1:]:
        chain = chain.next(state)
    cdk.sfn.StateMachine(stack, "SM", definition_body=cdk.sfn.DefinitionBody.from_chainable(chain), **options)


def _cluster(cdk, stack, **keywords):
    return cdk.aws_eks.Cluster.from_cluster_attributes(stack, "Cluster", cluster_name="name", **keywords)


def calls(cdk, stack):
    sfn, tasks = cdk.sfn, cdk.tasks
    cluster = _cluster(cdk, stack, cluster_endpoint="https://cluster", cluster_certificate_authority_data="data")
    methods = tasks.HttpMethods
    _machine(
        cdk,
        stack,
        tasks.EksCall(stack, "A", cluster=cluster, http_method=methods.GET, http_path="/api"),
        tasks.EksCall(
            stack,
            "B",
            cluster=cluster,
            http_method=methods.POST,
            http_path=sfn.JsonPath.string_at("$.path"),
            query_parameters={"labelSelector": ["a=b"]},
            request_body=sfn.TaskInput.from_object({"kind": sfn.JsonPath.string_at("$.kind")}),
            result_path="$.r",
        ),
        tasks.EksCall.jsonata(
            stack,
            "C",
            cluster=cluster,
            http_method=methods.DELETE,
            http_path="{% $path %}",
            request_body=sfn.TaskInput.from_text("{% $body %}"),
        ),
        *[
            tasks.EksCall(stack, f"D{n}", cluster=cluster, http_method=method, http_path="/")
            for n, method in enumerate([methods.PUT, methods.PATCH, methods.HEAD])
        ],
    )


def call_without_endpoint(cdk, stack):
    cdk.tasks.EksCall(
        stack,
        "A",
        cluster=_cluster(cdk, stack, cluster_certificate_authority_data="d"),
        http_method=cdk.tasks.HttpMethods.GET,
        http_path="/",
    )


def call_without_authority(cdk, stack):
    cdk.tasks.EksCall(
        stack,
        "A",
        cluster=_cluster(cdk, stack, cluster_endpoint="e"),
        http_method=cdk.tasks.HttpMethods.GET,
        http_path="/",
    )


def call_run_job(cdk, stack):
    cluster = _cluster(cdk, stack, cluster_endpoint="e", cluster_certificate_authority_data="d")
    cdk.tasks.EksCall(
        stack,
        "A",
        cluster=cluster,
        http_method=cdk.tasks.HttpMethods.GET,
        http_path="/",
        integration_pattern=cdk.sfn.IntegrationPattern.RUN_JOB,
    )


def virtual_clusters(cdk, stack):
    sfn, tasks = cdk.sfn, cdk.tasks
    source = tasks.EksClusterInput
    _machine(
        cdk,
        stack,
        tasks.EmrContainersCreateVirtualCluster(stack, "A", eks_cluster=source.from_cluster(_cluster(cdk, stack))),
        tasks.EmrContainersCreateVirtualCluster(
            stack,
            "B",
            eks_cluster=source.from_task_input(sfn.TaskInput.from_json_path_at("$.c")),
            eks_namespace="ns",
            tags={"k": "v"},
            virtual_cluster_name=sfn.JsonPath.string_at("$.n"),
        ),
        tasks.EmrContainersCreateVirtualCluster.jsonata(
            stack,
            "C",
            eks_cluster=source.from_task_input(sfn.TaskInput.from_text("{% $c %}")),
            virtual_cluster_name="{% $n %}",
        ),
        tasks.EmrContainersCreateVirtualCluster.jsonata(
            stack, "D", eks_cluster=source.from_task_input(sfn.TaskInput.from_text("c"))
        ),
        tasks.EmrContainersDeleteVirtualCluster(stack, "E", virtual_cluster_id=sfn.TaskInput.from_text("id")),
        tasks.EmrContainersDeleteVirtualCluster(
            stack,
            "F",
            virtual_cluster_id=sfn.TaskInput.from_json_path_at("$.id"),
            integration_pattern=sfn.IntegrationPattern.RUN_JOB,
        ),
        tasks.EmrContainersDeleteVirtualCluster.jsonata(
            stack, "G", virtual_cluster_id=sfn.TaskInput.from_text("{% $id %}")
        ),
    )


def create_run_job(cdk, stack):
    cdk.tasks.EmrContainersCreateVirtualCluster(
        stack,
        "A",
        eks_cluster=cdk.tasks.EksClusterInput.from_task_input(cdk.sfn.TaskInput.from_text("c")),
        integration_pattern=cdk.sfn.IntegrationPattern.RUN_JOB,
    )


def delete_token(cdk, stack):
    cdk.tasks.EmrContainersDeleteVirtualCluster(
        stack,
        "A",
        virtual_cluster_id=cdk.sfn.TaskInput.from_text("i"),
        integration_pattern=cdk.sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN,
    )


def _job(cdk, stack, id="Job", spark=None, cluster=None, **keywords):
    tasks, sfn = cdk.tasks, cdk.sfn
    if "execution_role" not in keywords:
        keywords["execution_role"] = cdk.aws_iam.Role.from_role_arn(
            stack, f"{id}Role", "arn:aws:iam::123456789012:role/job"
        )
    spark = {"entry_point": sfn.TaskInput.from_text("local:///pi.py"), **(spark or {})}
    return tasks.EmrContainersStartJobRun(
        stack,
        id,
        virtual_cluster=cluster or tasks.VirtualClusterInput.from_virtual_cluster_id("vc"),
        job_driver=tasks.JobDriver(spark_submit_job_driver=tasks.SparkSubmitJobDriver(**spark)),
        **{"release_label": tasks.ReleaseLabel.EMR_6_2_0, **keywords},
    )


def job_least(cdk, stack):
    _machine(cdk, stack, _job(cdk, stack))


def job_everything(cdk, stack):
    sfn, tasks = cdk.sfn, cdk.tasks
    role = cdk.aws_iam.Role(stack, "R", assumed_by=cdk.aws_iam.ServicePrincipal("emr-containers.amazonaws.com"))
    inner = tasks.ApplicationConfiguration(classification=tasks.Classification.SPARK_LOG4_J, properties={"a": "b"})
    task = _job(
        cdk,
        stack,
        execution_role=role,
        job_name="job",
        release_label=tasks.ReleaseLabel("emr-7.0.0-latest"),
        tags={"k": "v"},
        integration_pattern=sfn.IntegrationPattern.REQUEST_RESPONSE,
        result_path="$.job",
        spark={
            "entry_point": sfn.TaskInput.from_json_path_at("$.entry"),
            "entry_point_arguments": sfn.TaskInput.from_json_path_at("$.args"),
            "spark_submit_parameters": "--conf x=y",
        },
        application_config=[
            tasks.ApplicationConfiguration(
                classification=tasks.Classification.SPARK_DEFAULTS, properties={"x": "y"}, nested_config=[inner]
            ),
            tasks.ApplicationConfiguration(classification=tasks.Classification("own"), nested_config=[inner]),
        ],
        monitoring=tasks.Monitoring(
            log_group=cdk.aws_logs.LogGroup(stack, "LG"),
            log_stream_name_prefix="p",
            log_bucket=cdk.aws_s3.Bucket(stack, "LB"),
            persistent_app_ui=False,
        ),
    )
    task.grant_principal.add_to_principal_policy(cdk.aws_iam.PolicyStatement(actions=["s3:GetObject"], resources=["*"]))
    _machine(cdk, stack, task)


def job_with_made_logs(cdk, stack):
    role = cdk.aws_iam.Role(stack, "R", assumed_by=cdk.aws_iam.ServicePrincipal("emr-containers.amazonaws.com"))
    _machine(cdk, stack, _job(cdk, stack, execution_role=role, monitoring={"logging": True}))


def job_from_paths(cdk, stack):
    sfn, tasks = cdk.sfn, cdk.tasks
    cluster = tasks.VirtualClusterInput.from_task_input(sfn.TaskInput.from_json_path_at("$.cluster"))
    _machine(
        cdk,
        stack,
        _job(
            cdk,
            stack,
            cluster=cluster,
            job_name=sfn.JsonPath.string_at("$.name"),
            release_label=tasks.ReleaseLabel(sfn.JsonPath.string_at("$.label")),
        ),
    )


def job_without_role(cdk, stack):
    sfn, tasks = cdk.sfn, cdk.tasks
    _job(
        cdk,
        stack,
        execution_role=None,
        cluster=tasks.VirtualClusterInput.from_task_input(sfn.TaskInput.from_json_path_at("$.cluster")),
    )


def job_token(cdk, stack):
    _job(cdk, stack, integration_pattern=cdk.sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN)


def job_with_empty_entry(cdk, stack):
    _job(cdk, stack, spark={"entry_point": cdk.sfn.TaskInput.from_text("")})


def job_with_long_entry(cdk, stack):
    _job(cdk, stack, spark={"entry_point": cdk.sfn.TaskInput.from_text("x" * 257)})


def job_with_text_arguments(cdk, stack):
    _job(cdk, stack, spark={"entry_point_arguments": cdk.sfn.TaskInput.from_text("x")})


def job_with_object_arguments(cdk, stack):
    _job(cdk, stack, spark={"entry_point_arguments": cdk.sfn.TaskInput.from_object({"a": 1})})


def job_with_long_parameters(cdk, stack):
    _job(cdk, stack, spark={"spark_submit_parameters": "x" * 102401})


def job_with_empty_configuration(cdk, stack):
    _job(
        cdk,
        stack,
        application_config=[cdk.tasks.ApplicationConfiguration(classification=cdk.tasks.Classification.SPARK)],
    )


def job_with_many_configurations(cdk, stack):
    tasks = cdk.tasks
    _job(
        cdk,
        stack,
        application_config=[
            tasks.ApplicationConfiguration(classification=tasks.Classification.SPARK_ENV, properties={"a": "b"})
        ]
        * 101,
    )


def job_with_many_properties(cdk, stack):
    tasks = cdk.tasks
    _job(
        cdk,
        stack,
        application_config=[
            tasks.ApplicationConfiguration(
                classification=tasks.Classification.SPARK_METRICS, properties={f"p{n}": "v" for n in range(101)}
            )
        ],
    )
