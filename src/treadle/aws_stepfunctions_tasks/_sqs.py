"""Amazon SQS."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Unpack

from .. import aws_stepfunctions as sfn
from .._core.quantities import Duration
from ..aws_stepfunctions._faithful import is_faithful
from ..constructs import Construct
from ._service_task import ServiceTask

if TYPE_CHECKING:
    from .. import aws_sqs as sqs

__all__ = ["SqsSendMessage"]


class SqsSendMessage(ServiceTask):
    """Send a message to an SQS queue.

    https://docs.aws.amazon.com/step-functions/latest/dg/connect-sqs.html

    :param message_body: the message, text or an object, up to 256 KiB
    :param queue: the queue that gets the message
    :param delay: how long the message stays invisible, 0 seconds to 15 minutes; not for FIFO queues; default the
        queue's
    :param message_deduplication_id: the id by which duplicates are found, 1 to 128 characters; FIFO queues only
    :param message_group_id: the group within which order is kept, 1 to 128 characters; FIFO queues need it
    """

    action = "sqs:sendMessage"
    patterns: ClassVar[tuple[sfn.IntegrationPattern, ...]] = (
        sfn.IntegrationPattern.REQUEST_RESPONSE,
        sfn.IntegrationPattern.WAIT_FOR_TASK_TOKEN,
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        message_body: sfn.TaskInput,
        queue: sqs.IQueue,
        delay: Duration | None = None,
        message_deduplication_id: str | None = None,
        message_group_id: str | None = None,
        **options: Unpack[sfn.TaskOptions],
    ) -> None:
        super().__init__(scope, id, **options)
        self._require_task_token("message_body", message_body)
        seconds = delay.to_seconds() if delay is not None else None
        self._limit("delay", seconds, 0, 900, " seconds")
        self._limit("message_deduplication_id", message_deduplication_id, 1, 128)
        self._limit("message_group_id", message_group_id, 1, 128)
        self._check_order(queue, seconds, message_group_id)

        self._arguments = {
            "QueueUrl": queue.queue_url,
            "MessageBody": message_body.value,
            "DelaySeconds": seconds,
            "MessageDeduplicationId": message_deduplication_id,
            "MessageGroupId": message_group_id,
        }

        self._allow("sqs:SendMessage", on=queue.queue_arn)
        if key := queue.encryption_master_key:
            self._allow("kms:Decrypt", "kms:GenerateDataKey*", on=key.key_arn)

    def _check_order(self, queue: sqs.IQueue, delay: float | None, group: str | None) -> None:
        """Refuse what a FIFO queue doesn't take; the CDK doesn't look."""
        if not queue.fifo or is_faithful(self):
            return
        if group is None:
            raise self._refuse("a FIFO queue needs a message_group_id", "MessageGroupId")
        if delay is not None:
            raise self._refuse(
                "a FIFO queue has one delay for all messages; set the queue's delivery_delay", "FifoDelay"
            )
