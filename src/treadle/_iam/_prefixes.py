"""The IAM prefix of each service whose name in Step Functions differs from it.

A service that is in neither table has its own name as prefix.
"""

from __future__ import annotations

from ._signing_names import SIGNING_NAMES

__all__ = ["CDK_PREFIXES", "IAM_PREFIXES", "PAGE_PREFIXES"]

CDK_PREFIXES = {
    "bedrockagent": "bedrock",
    "cloudwatchlogs": "logs",
    "efs": "elasticfilesystem",
    "elasticloadbalancingv2": "elasticloadbalancing",
    "mediapackagevod": "mediapackage-vod",
    "mwaa": "airflow",
    "sfn": "states",
}
"""The few that the CDK knows."""

PAGE_PREFIXES = {
    # https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncloudwatch.html
    "cloudwatch": "cloudwatch",
    # https://docs.aws.amazon.com/service-authorization/latest/reference/list_awscloudcontrolapi.html
    "cloudcontrol": "cloudformation",
    # https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsiot.html
    "iotdataplane": "iot",
    # https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsiotjobsdataplane.html
    "iotjobsdataplane": "iotjobsdata",
    # https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsiot.html
    "iotsecuretunneling": "iot",
    # https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonmechanicalturk.html
    "mturk": "mechanicalturk",
    # https://docs.aws.amazon.com/service-authorization/latest/reference/list_awspartnercentral.html
    "partnercentralaccount": "partnercentral",
    # https://docs.aws.amazon.com/service-authorization/latest/reference/list_awspartnercentral.html
    "partnercentralbenefits": "partnercentral",
    # https://docs.aws.amazon.com/service-authorization/latest/reference/list_awspartnercentral.html
    "partnercentralchannel": "partnercentral",
    # https://docs.aws.amazon.com/service-authorization/latest/reference/list_awspartnercentral.html
    "partnercentralselling": "partnercentral",
    # https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonresourcegrouptaggingapi.html
    "resourcegroupstaggingapi": "tag",
}
"""Services that IAM knows by another name than requests are signed with, each with the page that says so."""

IAM_PREFIXES = {**SIGNING_NAMES, **PAGE_PREFIXES}
