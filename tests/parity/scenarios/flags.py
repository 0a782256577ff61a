"""Feature flags that ``cdk init`` writes into a new cdk.json, where they change what is written."""

from __future__ import annotations


def _function(cdk, stack, name="F", **given):
    return cdk.lambda_.Function(
        stack,
        name,
        runtime=cdk.lambda_.Runtime.PYTHON_3_12,
        handler="index.h",
        code=cdk.lambda_.Code.from_inline("x = 1"),
        **given,
    )


def managed_log_group(cdk, stack):
    function = _function(cdk, stack)
    cdk.CfnOutput(stack, "Name", value=function.log_group.log_group_name)
    _function(cdk, stack, "Named", function_name="named")
    _function(cdk, stack, "Given", log_group=cdk.logs.LogGroup(stack, "L"))


managed_log_group.context = {"@aws-cdk/aws-lambda:useCdkManagedLogGroup": True}


def layers(cdk, stack):
    bucket = cdk.s3.Bucket.from_bucket_name(stack, "Code", "code")
    one, two = (
        cdk.lambda_.LayerVersion(
            stack,
            name,
            code=cdk.lambda_.Code.from_bucket(bucket, f"{name}.zip"),
            compatible_runtimes=[cdk.lambda_.Runtime.PYTHON_3_12],
            description=name,
        )
        for name in ("Zwei", "Eins")
    )
    function = _function(cdk, stack, layers=[one, two])
    cdk.lambda_.Alias(stack, "Live", alias_name="live", version=function.current_version)


layers.context = {"@aws-cdk/aws-lambda:recognizeLayerVersion": True}


def authorizers(cdk, stack):
    api = cdk.aws_apigateway.RestApi(stack, "Api")
    token = cdk.aws_apigateway.TokenAuthorizer(stack, "Token", handler=_function(cdk, stack), validation_regex="a.*")
    api.root.add_method("GET", authorizer=token)
    request = cdk.aws_apigateway.RequestAuthorizer(
        stack,
        "Request",
        handler=_function(cdk, stack, "G", function_name="g"),
        identity_sources=[cdk.aws_apigateway.IdentitySource.header("x")],
    )
    api.root.add_method("PUT", authorizer=request)


authorizers.context = {"@aws-cdk/aws-apigateway:authorizerChangeDeploymentLogicalId": True}


def _across(cdk, stack):
    queue = cdk.aws_sqs.Queue(stack, "Q")
    other = cdk.Stack(stack.node.root, "Other")
    cdk.CfnOutput(other, "Arn", value=queue.queue_arn)
    task = cdk.tasks.SqsSendMessage(other, "T", queue=queue, message_body=cdk.sfn.TaskInput.from_text("x"))
    cdk.sfn.StateMachine(other, "M", definition_body=cdk.sfn.DefinitionBody.from_chainable(task))


def weak_references(cdk, stack):
    _across(cdk, stack)


def strong_references(cdk, stack):
    _across(cdk, stack)


def references_of_both_kinds(cdk, stack):
    _across(cdk, stack)


def references_of_no_kind(cdk, stack):
    _across(cdk, stack)


weak_references.context = {"@aws-cdk/core:defaultCrossStackReferences": "weak"}
strong_references.context = {"@aws-cdk/core:defaultCrossStackReferences": "strong"}
references_of_both_kinds.context = {"@aws-cdk/core:defaultCrossStackReferences": "both"}
references_of_no_kind.context = {"@aws-cdk/core:defaultCrossStackReferences": "loose"}


def merged_grants(cdk, stack):
    key = cdk.ddb.Attribute(name="id", type=cdk.ddb.AttributeType.STRING)
    table = cdk.ddb.Table(stack, "T", partition_key=key)
    function = _function(cdk, stack)
    table.grant_read_data(function)
    table.grant_write_data(function)
    table.grant_read_write_data(cdk.iam.Role(stack, "R", assumed_by=cdk.iam.AccountRootPrincipal()))


merged_grants.context = {"@aws-cdk/aws-iam:minimizePolicies": True}


def a_secret_in_the_open(cdk, stack):
    cdk.CfnOutput(stack, "O", value=cdk.Token.as_string(cdk.SecretValue.secrets_manager("s")))


def a_secret_unwrapped(cdk, stack):
    cdk.CfnOutput(stack, "O", value=cdk.SecretValue.secrets_manager("s").unsafe_unwrap())


a_secret_in_the_open.context = {"@aws-cdk/core:checkSecretUsage": True}
a_secret_unwrapped.context = {"@aws-cdk/core:checkSecretUsage": True}
