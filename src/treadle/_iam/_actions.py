"""The IAM actions of operations whose permission has another name than the operation.

Service → IAM action → the operations that need it; an operation that stands in several rows needs each of them. ``*``
ends a word that stands for all operations that begin so. An action without a prefix has its service's own. An operation
that isn't here needs the action of its own name.

The page above a block says so; ``API`` stands for the operations' own pages, whose text botocore's models carry.
"""

from __future__ import annotations

from ._prefixes import IAM_PREFIXES

__all__ = ["IAM_ACTIONS", "iam_actions"]

IAM_ACTIONS: dict[str, dict[str, str]] = {
    # https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsiamaccessanalyzer.html
    "accessanalyzer": {"GetFinding": "GetFindingV2", "ListFindings": "ListFindingsV2"},
    # the method of the request is the action:
    # https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonapigatewaymanagement.html
    "apigateway": {
        "DELETE": "Delete* Flush* UntagResource",
        "GET": "Get*",
        "PATCH": "Update*",
        "POST": "Create* GenerateClientCertificate ImportApiKeys ImportRestApi RejectDomainNameAccessAssociation Test*",
        "PUT": "ImportDocumentationParts Put* TagResource",
    },
    # https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-control-access-iam.html
    "apigatewaymanagementapi": {"ManageConnections": "DeleteConnection GetConnection PostToConnection"},
    # as above; portals and routing rules have actions of their own:
    # https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonapigatewaymanagementv2.html
    "apigatewayv2": {
        "DELETE": "DeleteAccessLogSettings DeleteApi* DeleteAuthorizer DeleteCorsConfiguration DeleteDeployment "
        "DeleteDomainName DeleteIntegration* DeleteModel DeleteRoute DeleteRouteRequestParameter DeleteRouteResponse "
        "DeleteRouteSettings DeleteStage DeleteVpcLink ResetAuthorizersCache UntagResource",
        "GET": "ExportApi GetApi* GetAuthorizer* GetDeployment* GetDomainName* GetIntegration* GetModel* GetRoute "
        "GetRoutes GetRouteResponse* GetStage* GetTags GetVpcLink*",
        "PATCH": "UpdateApi* UpdateAuthorizer UpdateDeployment UpdateDomainName UpdateIntegration* UpdateModel "
        "UpdateRoute UpdateRouteResponse UpdateStage UpdateVpcLink",
        "POST": "CreateApi* CreateAuthorizer CreateDeployment CreateDomainName CreateIntegration* CreateModel "
        "CreateRoute CreateRouteResponse CreateStage CreateVpcLink TagResource",
        "PUT": "ImportApi ReimportApi",
    },
    # API
    "batch": {
        "CancelJob": "CancelJobs",
        "TerminateJob": "TerminateJobs",
        "TerminateServiceJob": "TerminateServiceJobs",
    },
    # API
    "bcmpricingcalculator": {
        f"{verb}{noun}": f"Batch{verb}{noun}"
        for verb in ("Create", "Delete", "Update")
        for noun in ("BillScenarioCommitmentModification", "BillScenarioUsageModification", "WorkloadEstimateUsage")
    },
    # API
    "bedrockagentruntime": {"RetrieveAndGenerate": "RetrieveAndGenerateStream"},
    # API
    "bedrockruntime": {
        "InvokeModel": "Converse StartAsyncInvoke",
        "InvokeModelWithResponseStream": "ConverseStream",
    },
    # https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsbudgetservice.html
    "budgets": {
        "ModifyBudget": "CreateBudget CreateNotification CreateSubscriber DeleteBudget DeleteNotification "
        "DeleteSubscriber UpdateBudget UpdateNotification UpdateSubscriber",
        "ViewBudget": "DescribeBudget DescribeBudgetNotificationsForAccount DescribeBudgetPerformanceHistory "
        "DescribeBudgets DescribeNotificationsForBudget DescribeSubscribersForNotification",
    },
    # API
    "cloudfront": {"CreateDistribution": "CreateDistributionWithTags", "TagResource": "CreateDistributionWithTags"},
    # https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncloudsearch.html
    "cloudsearchdomain": {"document": "UploadDocuments"},
    # API
    "cloudtrail": {"ListInsightsData": "ListInsightsMetricData", "LookupEvents": "ListInsightsMetricData"},
    # API
    "connectcases": {"CreateRelatedItem": "BatchCreateRelatedItem", "UpdateCase": "BatchUpdateCase"},
    # API, and https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsdatabasemigrationservice.html
    "databasemigrationservice": {
        "AssociateExtensionPack": "StartExtensionPackAssociation",
        "ListDataProviders": "DescribeDataProviders",
        "ListExtensionPacks": "DescribeExtensionPackAssociations",
        "ListInstanceProfiles": "DescribeInstanceProfiles",
        "ListMetadataModelAssessments": "DescribeMetadataModelAssessments",
        "ListMetadataModelConversions": "DescribeMetadataModelConversions",
        "ListMetadataModelExports": "DescribeMetadataModelExportsAsScript DescribeMetadataModelExportsToTarget",
        "ListMigrationProjects": "DescribeMigrationProjects",
        "StartMetadataModelExportAsScripts": "StartMetadataModelExportAsScript",
        "UpdateConversionConfiguration": "ModifyConversionConfiguration",
        "UpdateDataProvider": "ModifyDataProvider",
        "UpdateInstanceProfile": "ModifyInstanceProfile",
        "UpdateMigrationProject": "ModifyMigrationProject",
    },
    # https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazondetective.html
    "detective": {"ListOrganizationAdminAccount": "ListOrganizationAdminAccounts"},
    # https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis-iam.html
    # https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ql-iam.html
    "dynamodb": {
        "ConditionCheckItem": "TransactWriteItems",
        "DeleteItem": "TransactWriteItems",
        "GetItem": "TransactGetItems",
        "PutItem": "TransactWriteItems",
        "UpdateItem": "TransactWriteItems",
        "PartiQLDelete": "BatchExecuteStatement ExecuteStatement ExecuteTransaction",
        "PartiQLInsert": "BatchExecuteStatement ExecuteStatement ExecuteTransaction",
        "PartiQLSelect": "BatchExecuteStatement ExecuteStatement ExecuteTransaction",
        "PartiQLUpdate": "BatchExecuteStatement ExecuteStatement ExecuteTransaction",
    },
    # API
    "ecr": {"BatchGetImage": "ListImageReferrers"},
    # API
    "glue": {
        "GetPartition": "GetUnfilteredPartitionMetadata",
        "GetPartitions": "GetUnfilteredPartitionsMetadata",
        "GetTable": "GetUnfilteredTableMetadata",
    },
    # API, and
    # https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonkeyspacesforapachecassandra.html
    # https://docs.aws.amazon.com/keyspaces/latest/devguide/configure-udt-permissions.html
    "keyspaces": {
        "Alter": "UpdateKeyspace UpdateTable",
        "Create": "CreateKeyspace CreateTable CreateType",
        "Drop": "DeleteKeyspace DeleteTable DeleteType",
        "Restore": "RestoreTable",
        "Select": "GetKeyspace GetTable GetType ListKeyspaces ListTables ListTagsForResource ListTypes",
        "application-autoscaling:DescribeScalableTargets": "GetTableAutoScalingSettings",
        "application-autoscaling:DescribeScalingPolicies": "GetTableAutoScalingSettings",
    },
    # https://docs.aws.amazon.com/service-authorization/latest/reference/list_awskeymanagementservice.html
    "kms": {"ReEncryptFrom": "ReEncrypt", "ReEncryptTo": "ReEncrypt"},
    # https://docs.aws.amazon.com/service-authorization/latest/reference/list_awslambda.html
    "lambda": {"InvokeFunction": "Invoke InvokeWithResponseStream"},
    # API
    "lexmodelsv2": {"ListAggregatedUtterances": "ListUtteranceAnalyticsData ListUtteranceMetrics"},
    # API
    "marketplacecatalog": {"DescribeEntity": "BatchDescribeEntities"},
    # API, and https://docs.aws.amazon.com/neptune/latest/userguide/iam-dp-actions.html
    "neptunedata": {
        "CancelQuery": "CancelGremlinQuery CancelOpenCypherQuery",
        "DeleteDataViaQuery": "ExecuteGremlinExplainQuery ExecuteGremlinQuery ExecuteOpenCypherQuery",
        "DeleteStatistics": "DeletePropertygraphStatistics DeleteSparqlStatistics",
        "GetGraphSummary": "GetPropertygraphSummary GetRDFGraphSummary",
        "GetMLDataProcessingJobStatus": "GetMLDataProcessingJob",
        "GetMLEndpointStatus": "GetMLEndpoint",
        "GetMLModelTrainingJobStatus": "GetMLModelTrainingJob",
        "GetMLModelTransformJobStatus": "GetMLModelTransformJob",
        "GetQueryStatus": "GetGremlinQueryStatus GetOpenCypherQueryStatus ListGremlinQueries ListOpenCypherQueries",
        "GetStatisticsStatus": "GetPropertygraphStatistics GetSparqlStatistics",
        "GetStreamRecords": "GetPropertygraphStream GetSparqlStream",
        "ManageStatistics": "ManagePropertygraphStatistics ManageSparqlStatistics",
        "ReadDataViaQuery": "ExecuteGremlinExplainQuery ExecuteGremlinProfileQuery ExecuteGremlinQuery "
        "ExecuteOpenCypherExplainQuery ExecuteOpenCypherQuery",
        "ResetDatabase": "ExecuteFastReset",
        "WriteDataViaQuery": "ExecuteGremlinExplainQuery ExecuteGremlinQuery ExecuteOpenCypherQuery",
    },
    # API
    "neptunegraph": {
        "DeleteDataViaQuery": "ExecuteQuery",
        "GetQueryStatus": "GetQuery",
        "ReadDataViaQuery": "ExecuteQuery",
        "WriteDataViaQuery": "ExecuteQuery",
    },
    # API
    "qapps": {"ImportDocument": "CreatePresignedUrl"},
    # https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html
    "s3": {
        "CreateBucketMetadataTableConfiguration": "CreateBucketMetadataConfiguration",
        "DeleteBucketMetadataTableConfiguration": "DeleteBucketMetadataConfiguration",
        "DeleteObject": "DeleteObjects",
        "GetAccelerateConfiguration": "GetBucketAccelerateConfiguration",
        "GetAnalyticsConfiguration": "GetBucketAnalyticsConfiguration ListBucketAnalyticsConfigurations",
        "GetBucketMetadataTableConfiguration": "GetBucketMetadataConfiguration",
        "GetBucketNotification": "GetBucketNotificationConfiguration",
        "GetBucketObjectLockConfiguration": "GetObjectLockConfiguration",
        "GetBucketPublicAccessBlock": "GetPublicAccessBlock",
        "GetEncryptionConfiguration": "GetBucketEncryption",
        "GetIntelligentTieringConfiguration": "GetBucketIntelligentTieringConfiguration "
        "ListBucketIntelligentTieringConfigurations",
        "GetInventoryConfiguration": "GetBucketInventoryConfiguration ListBucketInventoryConfigurations",
        "GetLifecycleConfiguration": "GetBucketLifecycle GetBucketLifecycleConfiguration",
        "GetMetricsConfiguration": "GetBucketMetricsConfiguration ListBucketMetricsConfigurations",
        "GetObject": "CopyObject GetObjectAttributes HeadObject SelectObjectContent UploadPartCopy",
        "GetObjectAttributes": "GetObjectAttributes",
        "GetReplicationConfiguration": "GetBucketReplication",
        "ListAllMyBuckets": "ListBuckets",
        "ListBucket": "HeadBucket ListObjects ListObjectsV2",
        "ListBucketMultipartUploads": "ListMultipartUploads",
        "ListBucketVersions": "ListObjectVersions",
        "ListMultipartUploadParts": "ListParts",
        "PutAccelerateConfiguration": "PutBucketAccelerateConfiguration",
        "PutAnalyticsConfiguration": "DeleteBucketAnalyticsConfiguration PutBucketAnalyticsConfiguration",
        "PutBucketCORS": "DeleteBucketCors",
        "PutBucketNotification": "PutBucketNotificationConfiguration",
        "PutBucketObjectLockConfiguration": "PutObjectLockConfiguration",
        "PutBucketOwnershipControls": "DeleteBucketOwnershipControls",
        "PutBucketPublicAccessBlock": "DeletePublicAccessBlock PutPublicAccessBlock",
        "PutBucketTagging": "DeleteBucketTagging",
        "PutEncryptionConfiguration": "DeleteBucketEncryption PutBucketEncryption",
        "PutIntelligentTieringConfiguration": "DeleteBucketIntelligentTieringConfiguration "
        "PutBucketIntelligentTieringConfiguration",
        "PutInventoryConfiguration": "DeleteBucketInventoryConfiguration PutBucketInventoryConfiguration",
        "PutLifecycleConfiguration": "DeleteBucketLifecycle PutBucketLifecycle PutBucketLifecycleConfiguration",
        "PutMetricsConfiguration": "DeleteBucketMetricsConfiguration PutBucketMetricsConfiguration",
        "PutObject": "CompleteMultipartUpload CopyObject CreateMultipartUpload UploadPart UploadPartCopy",
        "PutReplicationConfiguration": "DeleteBucketReplication PutBucketReplication",
        "s3-object-lambda:WriteGetObjectResponse": "WriteGetObjectResponse",
        "s3express:CreateSession": "CreateSession RenameObject",
        "s3express:ListAllMyDirectoryBuckets": "ListDirectoryBuckets",
    },
    # operations on buckets are those of S3 on Outposts, and scopes those of directory buckets: API, and
    # https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3onoutposts.html
    # https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3express.html
    "s3control": {
        "GetAccountPublicAccessBlock": "GetPublicAccessBlock",
        "PutAccountPublicAccessBlock": "DeletePublicAccessBlock PutPublicAccessBlock",
        "s3-outposts:CreateBucket": "CreateBucket",
        "s3-outposts:DeleteBucket": "DeleteBucket",
        "s3-outposts:DeleteBucketPolicy": "DeleteBucketPolicy",
        "s3-outposts:GetBucket": "GetBucket",
        "s3-outposts:GetBucketPolicy": "GetBucketPolicy",
        "s3-outposts:GetBucketTagging": "GetBucketTagging",
        "s3-outposts:GetBucketVersioning": "GetBucketVersioning",
        "s3-outposts:GetLifecycleConfiguration": "GetBucketLifecycleConfiguration",
        "s3-outposts:GetReplicationConfiguration": "GetBucketReplication",
        "s3-outposts:ListRegionalBuckets": "ListRegionalBuckets",
        "s3-outposts:PutBucketPolicy": "PutBucketPolicy",
        "s3-outposts:PutBucketTagging": "DeleteBucketTagging PutBucketTagging",
        "s3-outposts:PutBucketVersioning": "PutBucketVersioning",
        "s3-outposts:PutLifecycleConfiguration": "DeleteBucketLifecycleConfiguration PutBucketLifecycleConfiguration",
        "s3-outposts:PutReplicationConfiguration": "DeleteBucketReplication PutBucketReplication",
        "s3express:DeleteAccessPointScope": "DeleteAccessPointScope",
        "s3express:GetAccessPointScope": "GetAccessPointScope",
        "s3express:ListAccessPointsForDirectoryBuckets": "ListAccessPointsForDirectoryBuckets",
        "s3express:PutAccessPointScope": "PutAccessPointScope",
    },
    # API
    "securityhub": {
        "BatchUpdateFindings": "BatchUpdateFindingsV2",
        "GetAdhocInsightResults": "GetFindingStatisticsV2",
        "GetFindings": "GetFindingsV2",
    },
    # https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-language-api-permissions-reference.html
    "sns": {"Publish": "PublishBatch"},
    # https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-api-permissions-reference.html
    "sqs": {
        "ChangeMessageVisibility": "ChangeMessageVisibilityBatch",
        "DeleteMessage": "DeleteMessageBatch",
        "SendMessage": "SendMessageBatch",
    },
    # API
    "ssm": {
        "GetServiceSetting": "DeregisterDefaultHostManagementConfiguration RegisterDefaultHostManagementConfiguration",
        "ResetServiceSetting": "DeregisterDefaultHostManagementConfiguration",
        "UpdateServiceSetting": "RegisterDefaultHostManagementConfiguration",
    },
    # API
    "taxsettings": {
        "GetExemptions": "BatchGetTaxExemptions GetTaxExemptionTypes ListTaxExemptions",
        "UpdateExemptions": "PutTaxExemption",
    },
    # by what the query says: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazontimestream.html
    "timestreamquery": {"ListMeasures": "Query", "Select": "Query", "SelectValues": "Query", "Unload": "Query"},
    # API
    "verifiedpermissions": {
        "GetPolicy": "BatchGetPolicy",
        "IsAuthorized": "BatchIsAuthorized",
        "IsAuthorizedWithToken": "BatchIsAuthorizedWithToken",
    },
    # API
    "vpclattice": {"UpdateRule": "BatchUpdateRule"},
}


def iam_actions(service: str, action: str) -> list[str]:
    """Name the IAM actions that an operation needs; service and action are spelled as ``CallAwsService`` takes them."""
    name = service.lower()
    prefix = IAM_PREFIXES.get(name, name)
    needed = [needs for needs, operations in IAM_ACTIONS.get(name, {}).items() if _covers(operations, action)]
    return [needs if ":" in needs else f"{prefix}:{needs}" for needs in needed or [action]]


def _covers(operations: str, action: str) -> bool:
    wanted = action.lower()
    return any(
        wanted.startswith(word[:-1]) if word.endswith("*") else wanted == word for word in operations.lower().split()
    )
