"""Every error that an operation of the model declares: what produces it, or why nothing can.

`CASES[operation][error]` is the request, as members whose texts name attributes of `World` in braces, and the message.
`NOT_APPLICABLE` says why there is none; under "*" for every operation that declares the error.
"""

from __future__ import annotations

from typing import Any

ARN = "arn:aws:states:us-east-1:123456789012"
ROLE = "arn:aws:iam::123456789012:role/r"
PASS = '{"StartAt":"P","States":{"P":{"Type":"Pass","End":true}}}'
SUCCEED = '{"StartAt":"S","States":{"S":{"Type":"Succeed"}}}'
LONG = "x" * 257

NO_ARN = "Invalid Arn: 'Invalid ARN prefix: x'"
WRONG_KIND = "Invalid Arn: 'Resource type not valid in this context: {kind}'"
NO_MACHINE = f"State Machine Does Not Exist: '{ARN}:stateMachine:none'"
NO_EXECUTION = f"Execution Does Not Exist: '{ARN}:execution:none:none'"
NO_ACTIVITY = f"Activity Does Not Exist: '{ARN}:activity:none'"
NO_TOKEN = "Invalid Token: 'Invalid token'"
UNRESOLVED = "Request references a resource that does not exist."
LABELED = "This API does not support labeled state machine ARNs: '{machine}/Label'"
DELETING = "State Machine is being deleted: '{leaving}'"
UNQUOTED = "Unexpected character ('a' (code 97)): was expecting double-quote to start field name"
NO_JSON = UNQUOTED + '\n at [Source: (String)"{a: 1}"; line: 1, column: 3]\''
NO_INPUT = f"Invalid State Machine Execution Input: '{UNQUOTED}'"
TOO_LONG = "Value at '{member}' failed to satisfy constraint: Member must have length less than or equal to {most}"
ALL_TAGS = [{"key": f"k{n}", "value": "v"} for n in range(51)]
TOO_MANY_TAGS = "The number of tags exceeds the limit of 50: '{arn}'"
NO_ENCRYPTION = {"type": "CUSTOMER_MANAGED_KMS_KEY"}
BAD_ENCRYPTION = "Invalid Encryption Configuration: Must set a valid kmsKeyId."
NO_DEFINITION = "Invalid State Machine Definition: 'MISSING_END_STATE: Workflow has no terminal state at null'"
LOOP = '{"StartAt":"A","States":{"A":{"Type":"Pass","Next":"A"}}}'


def route(version: str, weight: int = 100) -> dict[str, Any]:
    return {"stateMachineVersionArn": version, "weight": weight}


Case = tuple[dict[str, Any], str]
none_such = {"stateMachineArn": f"{ARN}:stateMachine:none"}
machine = {"definition": PASS, "roleArn": ROLE}

CASES: dict[str, dict[str, Case]] = {
    "CreateActivity": {
        "ActivityAlreadyExists": (
            {"name": "worked", "encryptionConfiguration": {**NO_ENCRYPTION, "kmsKeyId": "k"}},
            f"Activity Already Exists: '{ARN}:activity:worked'",
        ),
        "ActivityLimitExceeded": (
            {"name": "beyond", "full": True},
            "The maximum number of activities has been reached: 1",
        ),
        "InvalidEncryptionConfiguration": ({"name": "a", "encryptionConfiguration": NO_ENCRYPTION}, BAD_ENCRYPTION),
        "InvalidName": ({"name": "a b"}, "Invalid Name: 'a b'"),
        "TooManyTags": ({"name": "tagged", "tags": ALL_TAGS}, TOO_MANY_TAGS.format(arn=f"{ARN}:activity:tagged")),
    },
    "CreateStateMachine": {
        "InvalidArn": ({**machine, "name": "m", "roleArn": "x"}, "Invalid Role Arn: 'x'"),
        "InvalidDefinition": ({**machine, "name": "m", "definition": LOOP}, NO_DEFINITION),
        "InvalidEncryptionConfiguration": (
            {**machine, "name": "m", "encryptionConfiguration": {"type": "AWS_OWNED_KEY", "kmsKeyId": "k"}},
            "Invalid Encryption Configuration: Custom kmsKeyId is not allowed when selecting AWS_OWNED_KEY.",
        ),
        "InvalidLoggingConfiguration": (
            {**machine, "name": "m", "loggingConfiguration": {"level": "ALL"}},
            "Invalid Logging Configuration: Must specify exactly one Log Destination.",
        ),
        "InvalidName": ({**machine, "name": "a/b"}, "Invalid Name: 'a/b'"),
        "InvalidTracingConfiguration": (
            {**machine, "name": "m", "tracingConfiguration": {}},
            "Invalid Tracing Configuration: enabled must be set to true or false.",
        ),
        "StateMachineAlreadyExists": (
            {**machine, "name": "standard", "definition": SUCCEED},
            "State Machine Already Exists: '{machine}'",
        ),
        "StateMachineDeleting": ({**machine, "name": "leaving"}, DELETING),
        "StateMachineLimitExceeded": (
            {**machine, "name": "beyond", "full": True},
            "The maximum number of state machines has been reached: 1",
        ),
        "TooManyTags": (
            {**machine, "name": "tagged", "tags": ALL_TAGS},
            TOO_MANY_TAGS.format(arn=f"{ARN}:stateMachine:tagged"),
        ),
        "ValidationException": (
            {**machine, "name": "m", "versionDescription": "d"},
            "Version description can only be set when publish is true",
        ),
    },
    "CreateStateMachineAlias": {
        "ConflictException": (
            {"name": "used", "routingConfiguration": [route("{version}")], "description": "another"},
            "Failed to create alias because an alias with the same name and a different routing configuration already "
            "exists.",
        ),
        "InvalidArn": ({"name": "A", "routingConfiguration": [route("x")]}, NO_ARN),
        "ResourceNotFound": (
            {"name": "A", "routingConfiguration": [route("{machine}:99")]},
            UNRESOLVED,
        ),
        "ServiceQuotaExceededException": (
            {"name": "beyond", "routingConfiguration": [route("{full_version}")], "full": True},
            "State machine '{full_machine}' has reached the limit of 1 aliases.",
        ),
        "StateMachineDeleting": ({"name": "A", "routingConfiguration": [route("{leaving}:1")]}, DELETING),
        "ValidationException": (
            {"name": "A", "routingConfiguration": [route("{version}", 50), route("{version}", 50)]},
            "Routing configuration must contain distinct state machine version ARNs. Received: [{version}, {version}]",
        ),
    },
    "DeleteActivity": {"InvalidArn": ({"activityArn": "x"}, NO_ARN)},
    "DeleteStateMachine": {
        "InvalidArn": ({"stateMachineArn": "{activity}"}, WRONG_KIND.format(kind="activity")),
        "ValidationException": ({"stateMachineArn": "{machine}/Label"}, LABELED),
    },
    "DeleteStateMachineAlias": {
        "InvalidArn": ({"stateMachineAliasArn": "x"}, NO_ARN),
        "ResourceNotFound": ({"stateMachineAliasArn": f"{ARN}:stateMachine:none:A"}, UNRESOLVED),
        "ValidationException": (
            {"stateMachineAliasArn": "{version}"},
            "Invalid state machine alias ARN: '{version}'",
        ),
    },
    "DeleteStateMachineVersion": {
        "ConflictException": (
            {"stateMachineVersionArn": "{version}"},
            "Version to be deleted must not be referenced by an alias. Current list of aliases referencing this "
            "version: [used]",
        ),
        "InvalidArn": ({"stateMachineVersionArn": "x"}, NO_ARN),
        "ValidationException": (
            {"stateMachineVersionArn": "{machine}"},
            "Invalid state machine version ARN: '{machine}'",
        ),
    },
    "DescribeActivity": {
        "ActivityDoesNotExist": ({"activityArn": f"{ARN}:activity:none"}, NO_ACTIVITY),
        "InvalidArn": ({"activityArn": "{machine}"}, WRONG_KIND.format(kind="stateMachine")),
    },
    "DescribeExecution": {
        "ExecutionDoesNotExist": ({"executionArn": f"{ARN}:execution:none:none"}, NO_EXECUTION),
        "InvalidArn": ({"executionArn": "{express_execution}"}, WRONG_KIND.format(kind="express")),
    },
    "DescribeMapRun": {
        "InvalidArn": ({"mapRunArn": "{execution}"}, WRONG_KIND.format(kind="execution")),
        "ResourceNotFound": ({"mapRunArn": f"{ARN}:mapRun:m/L:u"}, f"Resource not found: '{ARN}:mapRun:m/L:u'"),
    },
    "DescribeStateMachine": {
        "InvalidArn": ({"stateMachineArn": "x"}, NO_ARN),
        "StateMachineDoesNotExist": (none_such, NO_MACHINE),
    },
    "DescribeStateMachineAlias": {
        "InvalidArn": ({"stateMachineAliasArn": "x"}, NO_ARN),
        "ResourceNotFound": ({"stateMachineAliasArn": "{machine}:none"}, UNRESOLVED),
        "ValidationException": ({"stateMachineAliasArn": "{machine}"}, "Invalid state machine alias ARN: '{machine}'"),
    },
    "DescribeStateMachineForExecution": {
        "ExecutionDoesNotExist": ({"executionArn": f"{ARN}:execution:none:none"}, NO_EXECUTION),
        "InvalidArn": ({"executionArn": "{machine}"}, WRONG_KIND.format(kind="stateMachine")),
    },
    "GetActivityTask": {
        "ActivityDoesNotExist": ({"activityArn": f"{ARN}:activity:none"}, NO_ACTIVITY),
        "ActivityWorkerLimitExceeded": (
            {"activityArn": "{full_activity}", "full": True},
            "The maximum number of workers concurrently polling for activity tasks has been reached: 0",
        ),
        "InvalidArn": ({"activityArn": "x"}, NO_ARN),
    },
    "GetExecutionHistory": {
        "ExecutionDoesNotExist": ({"executionArn": f"{ARN}:execution:none:none"}, NO_EXECUTION),
        "InvalidArn": ({"executionArn": "{express_execution}"}, WRONG_KIND.format(kind="express")),
        "InvalidToken": ({"executionArn": "{execution}", "nextToken": "x"}, NO_TOKEN),
    },
    "ListActivities": {"InvalidToken": ({"nextToken": "x"}, NO_TOKEN)},
    "ListExecutions": {
        "InvalidArn": ({"stateMachineArn": "x"}, NO_ARN),
        "InvalidToken": ({"stateMachineArn": "{machine}", "nextToken": "x"}, NO_TOKEN),
        "ResourceNotFound": ({"mapRunArn": f"{ARN}:mapRun:m/L:u"}, f"Resource not found: '{ARN}:mapRun:m/L:u'"),
        "StateMachineDoesNotExist": (none_such, NO_MACHINE),
        "StateMachineTypeNotSupported": (
            {"stateMachineArn": "{express}"},
            "This operation is not supported by this type of state machine",
        ),
        "ValidationException": (
            {"stateMachineArn": "{machine}", "mapRunArn": f"{ARN}:mapRun:m/L:u"},
            "Must provide a State Machine ARN or Map Run ARN",
        ),
    },
    "ListMapRuns": {
        "ExecutionDoesNotExist": ({"executionArn": f"{ARN}:execution:none:none"}, NO_EXECUTION),
        "InvalidArn": ({"executionArn": "{express_execution}"}, WRONG_KIND.format(kind="express")),
        "InvalidToken": ({"executionArn": "{execution}", "nextToken": "x"}, NO_TOKEN),
    },
    "ListStateMachineAliases": {
        "InvalidArn": ({"stateMachineArn": "x"}, NO_ARN),
        "InvalidToken": ({"stateMachineArn": "{machine}", "nextToken": "x"}, NO_TOKEN),
        "ResourceNotFound": ({"stateMachineArn": "{machine}:99"}, UNRESOLVED),
        "StateMachineDeleting": ({"stateMachineArn": "{leaving}"}, DELETING),
        "StateMachineDoesNotExist": (none_such, NO_MACHINE),
    },
    "ListStateMachineVersions": {
        "InvalidArn": ({"stateMachineArn": "x"}, NO_ARN),
        "InvalidToken": ({"stateMachineArn": "{machine}", "nextToken": "x"}, NO_TOKEN),
        "ValidationException": ({"stateMachineArn": "{machine}/Label"}, LABELED),
    },
    "ListStateMachines": {"InvalidToken": ({"nextToken": "x"}, NO_TOKEN)},
    "ListTagsForResource": {
        "InvalidArn": ({"resourceArn": "x"}, NO_ARN),
        "ResourceNotFound": (
            {"resourceArn": f"{ARN}:activity:none"},
            f"Resource not found: '{ARN}:activity:none'",
        ),
    },
    "PublishStateMachineVersion": {
        "ConflictException": (
            {"stateMachineArn": "{machine}", "revisionId": "old"},
            "Failed to publish the State Machine version for revision old. The current State Machine revision is "
            "INITIAL.",
        ),
        "InvalidArn": ({"stateMachineArn": "x"}, NO_ARN),
        "ServiceQuotaExceededException": (
            {"stateMachineArn": "{full_machine}", "full": True},
            "State machine '{full_machine}' has reached the limit of 1 published versions.",
        ),
        "StateMachineDeleting": ({"stateMachineArn": "{leaving}"}, DELETING),
        "StateMachineDoesNotExist": (none_such, NO_MACHINE),
        "ValidationException": ({"stateMachineArn": "{machine}/Label"}, LABELED),
    },
    "RedriveExecution": {
        "ExecutionDoesNotExist": ({"executionArn": f"{ARN}:execution:none:none"}, NO_EXECUTION),
        "ExecutionLimitExceeded": (
            {"executionArn": "{full_failed}", "full": True},
            "The maximum number of running executions has been reached: 1",
        ),
        "ExecutionNotRedrivable": (
            {"executionArn": "{execution}"},
            "Execution is SUCCEEDED and cannot be redriven",
        ),
        "InvalidArn": ({"executionArn": "{express_execution}"}, WRONG_KIND.format(kind="express")),
        "ValidationException": (
            {"executionArn": "{execution}", "clientToken": "a b"},
            "1 validation error detected: Value 'a b' at 'clientToken' failed to satisfy constraint: Member must "
            "satisfy regular expression pattern: [!-~]+",
        ),
    },
    "SendTaskFailure": {
        "InvalidToken": ({"taskToken": "x"}, NO_TOKEN),
        "TaskDoesNotExist": (
            {"taskToken": "{orphan}"},
            f"Task Does Not Exist: the activity '{ARN}:activity:orphaned' was deleted",
        ),
        "TaskTimedOut": ({"taskToken": "{answered}"}, "Task Timed Out: 'Provided task does not exist anymore'"),
    },
    "SendTaskHeartbeat": {
        "InvalidToken": ({"taskToken": "x"}, NO_TOKEN),
        "TaskDoesNotExist": (
            {"taskToken": "{orphan}"},
            f"Task Does Not Exist: the activity '{ARN}:activity:orphaned' was deleted",
        ),
        "TaskTimedOut": ({"taskToken": "{answered}"}, "Task Timed Out: 'Provided task does not exist anymore'"),
    },
    "SendTaskSuccess": {
        "InvalidOutput": (
            {"taskToken": "{waiting}", "output": "not json"},
            "Invalid Output: 'Unrecognized token 'not': was expecting (JSON String, Number, Array, Object or token "
            "'null', 'true' or 'false')\n at [Source: (String)\"not json\"; line: 1, column: 4]'",
        ),
        "InvalidToken": ({"taskToken": "x", "output": "1"}, NO_TOKEN),
        "TaskDoesNotExist": (
            {"taskToken": "{orphan}", "output": "1"},
            f"Task Does Not Exist: the activity '{ARN}:activity:orphaned' was deleted",
        ),
        "TaskTimedOut": (
            {"taskToken": "{answered}", "output": "1"},
            "Task Timed Out: 'Provided task does not exist anymore'",
        ),
    },
    "StartExecution": {
        "ExecutionAlreadyExists": (
            {"stateMachineArn": "{machine}", "name": "passed"},
            "Execution Already Exists: '{execution}'",
        ),
        "ExecutionLimitExceeded": (
            {"stateMachineArn": "{full_machine}", "full": True},
            "The maximum number of running executions has been reached: 1",
        ),
        "InvalidArn": ({"stateMachineArn": "{execution}"}, WRONG_KIND.format(kind="execution")),
        "InvalidExecutionInput": ({"stateMachineArn": "{machine}", "input": "{{a: 1}}"}, NO_INPUT),
        "InvalidName": ({"stateMachineArn": "{machine}", "name": "a b"}, "Invalid Name: 'a b'"),
        "StateMachineDeleting": ({"stateMachineArn": "{leaving}"}, DELETING),
        "StateMachineDoesNotExist": (none_such, NO_MACHINE),
        "ValidationException": ({"stateMachineArn": "{machine}/Label"}, LABELED),
    },
    "StartSyncExecution": {
        "InvalidArn": ({"stateMachineArn": "x"}, NO_ARN),
        "InvalidExecutionInput": ({"stateMachineArn": "{express}", "input": "{{a: 1}}"}, NO_INPUT),
        "InvalidName": ({"stateMachineArn": "{express}", "name": "a b"}, "Invalid Name: 'a b'"),
        "StateMachineDeleting": (
            {"stateMachineArn": "{leaving_express}"},
            "State Machine is being deleted: '{leaving_express}'",
        ),
        "StateMachineDoesNotExist": (none_such, NO_MACHINE),
        "StateMachineTypeNotSupported": (
            {"stateMachineArn": "{machine}"},
            "This operation is not supported by this type of state machine",
        ),
    },
    "StopExecution": {
        "ExecutionDoesNotExist": ({"executionArn": f"{ARN}:execution:none:none"}, NO_EXECUTION),
        "InvalidArn": ({"executionArn": "{express_execution}"}, WRONG_KIND.format(kind="express")),
        "ValidationException": (
            {"executionArn": "{execution}", "error": LONG},
            f"1 validation error detected: {TOO_LONG.format(member='error', most=256)}",
        ),
    },
    "TagResource": {
        "InvalidArn": ({"resourceArn": "{execution}", "tags": []}, WRONG_KIND.format(kind="execution")),
        "ResourceNotFound": (
            {"resourceArn": f"{ARN}:activity:none", "tags": []},
            f"Resource not found: '{ARN}:activity:none'",
        ),
        "TooManyTags": ({"resourceArn": "{machine}", "tags": ALL_TAGS}, TOO_MANY_TAGS.replace("{arn}", "{machine}")),
    },
    "UntagResource": {
        "InvalidArn": ({"resourceArn": "x", "tagKeys": []}, NO_ARN),
        "ResourceNotFound": (
            {"resourceArn": f"{ARN}:activity:none", "tagKeys": []},
            f"Resource not found: '{ARN}:activity:none'",
        ),
    },
    "UpdateMapRun": {
        "InvalidArn": ({"mapRunArn": "x", "maxConcurrency": 1}, NO_ARN),
        "ResourceNotFound": (
            {"mapRunArn": f"{ARN}:mapRun:m/L:u", "maxConcurrency": 1},
            f"Resource not found: '{ARN}:mapRun:m/L:u'",
        ),
        "ValidationException": (
            {"mapRunArn": f"{ARN}:mapRun:m/L:u", "toleratedFailurePercentage": 101.0},
            "1 validation error detected: Value '101.0' at 'toleratedFailurePercentage' failed to satisfy constraint: "
            "Member must have value less than or equal to 100",
        ),
    },
    "UpdateStateMachine": {
        "InvalidArn": ({"stateMachineArn": "x", "definition": PASS}, NO_ARN),
        "InvalidDefinition": ({"stateMachineArn": "{machine}", "definition": LOOP}, NO_DEFINITION),
        "InvalidEncryptionConfiguration": (
            {"stateMachineArn": "{machine}", "encryptionConfiguration": NO_ENCRYPTION},
            BAD_ENCRYPTION,
        ),
        "InvalidLoggingConfiguration": (
            {
                "stateMachineArn": "{machine}",
                "loggingConfiguration": {
                    "destinations": [
                        {"cloudWatchLogsLogGroup": {"logGroupArn": "arn:aws:logs:us-east-1:1:log-group:g"}}
                    ]
                },
            },
            "Invalid Logging Configuration: Log Group ARN must be provided with '*' qualifier.",
        ),
        "InvalidTracingConfiguration": (
            {"stateMachineArn": "{machine}", "tracingConfiguration": {}},
            "Invalid Tracing Configuration: enabled must be set to true or false.",
        ),
        "MissingRequiredParameter": (
            {"stateMachineArn": "{machine}", "publish": True},
            "Either the definition, the role ARN, the LoggingConfiguration, or the TracingConfiguration must be "
            "specified",
        ),
        "ServiceQuotaExceededException": (
            {
                "stateMachineArn": "{full_machine}",
                "definition": LOOP.replace("Next", "Comment").replace('"A"}', '"A","End":true}'),
                "publish": True,
                "full": True,
            },
            "State machine '{full_machine}' has reached the limit of 1 published versions.",
        ),
        "StateMachineDeleting": ({"stateMachineArn": "{leaving}", "definition": PASS}, DELETING),
        "StateMachineDoesNotExist": ({**none_such, "definition": PASS}, NO_MACHINE),
        "ValidationException": ({"stateMachineArn": "{machine}/Label", "definition": PASS}, LABELED),
    },
    "UpdateStateMachineAlias": {
        "InvalidArn": ({"stateMachineAliasArn": "x", "description": "d"}, NO_ARN),
        "ResourceNotFound": (
            {"stateMachineAliasArn": "{machine}:none", "description": "d"},
            UNRESOLVED,
        ),
        "StateMachineDeleting": ({"stateMachineAliasArn": "{leaving}:used", "description": "d"}, DELETING),
        "ValidationException": (
            {"stateMachineAliasArn": "{machine}:used"},
            "Either the description or the RoutingConfiguration must be specified",
        ),
    },
    "TestState": {
        "InvalidDefinition": (
            {"definition": "{{a: 1}}", "roleArn": ROLE},
            "Invalid State Machine Definition: 'INVALID_JSON_DESCRIPTION: " + NO_JSON,
        ),
        "InvalidArn": ({"definition": '{{"Type":"Succeed"}}', "roleArn": "x"}, "Invalid Role Arn: 'x'"),
        "InvalidExecutionInput": (
            {"definition": '{{"Type":"Succeed"}}', "roleArn": ROLE, "input": "{{a: 1}}"},
            NO_INPUT,
        ),
        "ValidationException": (
            {"definition": '{{"Type":"Succeed"}}', "roleArn": ROLE, "inspectionLevel": "ALL"},
            "1 validation error detected: Value 'ALL' at 'inspectionLevel' failed to satisfy constraint: Member must "
            "satisfy enum value set: [INFO, DEBUG, TRACE]",
        ),
    },
    "ValidateStateMachineDefinition": {
        "ValidationException": (
            {"definition": PASS, "type": "FAST", "maxResults": 101},
            "2 validation errors detected: Value 'FAST' at 'type' failed to satisfy constraint: Member must satisfy "
            "enum value set: [STANDARD, EXPRESS]; Value '101' at 'maxResults' failed to satisfy constraint: Member "
            "must have value less than or equal to 100",
        ),
    },
}

_ONE_AFTER_THE_OTHER = "two changes of one machine at a time: here they are made one after the other"
NOT_APPLICABLE: dict[tuple[str, str], str] = {
    (
        "*",
        "KmsAccessDeniedException",
    ): "there is no KMS: customer managed keys are stored and shown, and encrypt nothing",
    (
        "*",
        "KmsInvalidStateException",
    ): "there is no KMS: customer managed keys are stored and shown, and encrypt nothing",
    ("*", "KmsThrottlingException"): "there is no KMS: customer managed keys are stored and shown, and encrypt nothing",
    ("CreateStateMachine", "ConflictException"): _ONE_AFTER_THE_OTHER,
    ("CreateStateMachine", "StateMachineTypeNotSupported"): "both types of machines are there in every Region",
    ("CreateStateMachineAlias", "InvalidName"): "a bad name breaks the pattern of the model first: ValidationException",
    ("DeleteStateMachineAlias", "ConflictException"): _ONE_AFTER_THE_OTHER,
    ("UpdateStateMachine", "ConflictException"): _ONE_AFTER_THE_OTHER,
    ("UpdateStateMachineAlias", "ConflictException"): _ONE_AFTER_THE_OTHER,
}
