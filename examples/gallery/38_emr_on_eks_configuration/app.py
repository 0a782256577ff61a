"""Run a Spark job with settings for Spark.

treadle run examples/gallery/38_emr_on_eks_configuration/app.py
"""

from treadle import App, CfnResource, Stack
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks

app = App()
stack = Stack(app, "EmrOnEksConfiguration")

virtual_cluster = CfnResource(
    stack,
    "VirtualCluster",
    type="AWS::EMRContainers::VirtualCluster",
    properties={
        "Name": "spark",
        "ContainerProvider": {"Id": "clusterId", "Type": "EKS", "Info": {"EksInfo": {"Namespace": "default"}}},
    },
)
run = tasks.EmrContainersStartJobRun(
    stack,
    "Run job",
    virtual_cluster=tasks.VirtualClusterInput.from_virtual_cluster_id(virtual_cluster.ref),
    release_label=tasks.ReleaseLabel.EMR_6_2_0,
    job_name="EMR-Containers-Job",
    job_driver=tasks.JobDriver(
        spark_submit_job_driver=tasks.SparkSubmitJobDriver(
            entry_point=sfn.TaskInput.from_text("local:///usr/lib/spark/examples/src/main/python/pi.py")
        )
    ),
    application_config=[
        tasks.ApplicationConfiguration(
            classification=tasks.Classification.SPARK_DEFAULTS,
            properties={"spark.executor.instances": "1", "spark.executor.memory": "512M"},
        )
    ],
)
sfn.StateMachine(stack, "Workflow", definition_body=sfn.DefinitionBody.from_chainable(run))
app.synth()
