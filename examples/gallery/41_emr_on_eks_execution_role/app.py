"""Run a Spark job in a role that exists, on a virtual cluster that the state before has created.

treadle run examples/gallery/41_emr_on_eks_execution_role/app.py
"""

from treadle import App, Stack
from treadle import aws_iam as iam
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks

app = App()
stack = Stack(app, "EmrOnEksExecutionRole")

create = tasks.EmrContainersCreateVirtualCluster(
    stack,
    "Create virtual cluster",
    eks_cluster=tasks.EksClusterInput.from_task_input(sfn.TaskInput.from_text("clusterId")),
    result_selector={"VirtualClusterId": sfn.JsonPath.string_at("$.Id")},
)
run = tasks.EmrContainersStartJobRun(
    stack,
    "Run job",
    virtual_cluster=tasks.VirtualClusterInput.from_task_input(sfn.TaskInput.from_json_path_at("$.VirtualClusterId")),
    release_label=tasks.ReleaseLabel.EMR_6_2_0,
    job_name="EMR-Containers-Job",
    execution_role=iam.Role.from_role_arn(stack, "JobExecutionRole", "arn:aws:iam::123456789012:role/JobExecutionRole"),
    job_driver=tasks.JobDriver(
        spark_submit_job_driver=tasks.SparkSubmitJobDriver(
            entry_point=sfn.TaskInput.from_text("local:///usr/lib/spark/examples/src/main/python/pi.py"),
            spark_submit_parameters="--conf spark.executor.instances=2 --conf spark.executor.memory=2G",
        )
    ),
)
sfn.StateMachine(stack, "Workflow", definition_body=sfn.DefinitionBody.from_chainable(create.next(run)))
app.synth()
