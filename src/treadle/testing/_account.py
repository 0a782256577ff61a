"""The AWS account around a workflow: created when a task makes a call, or when a test looks into it."""

from __future__ import annotations

import difflib
import threading
import warnings
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from ..errors import WorkflowTestError
from ..services import Call, Http, HttpAnswer, ServiceError

if TYPE_CHECKING:
    from ..embedded import Deployment, EmbeddedAws
    from ..permissions import PermissionCheck
    from ..stepfunctions import Service
    from ._source import Loaded

__all__ = ["Account"]

T = TypeVar("T")


def _warn(line: str) -> None:
    warnings.warn(line, RuntimeWarning, stacklevel=2)


class Account:
    """The tables, queues, topics and buckets of a workflow's stacks.

    Resources are named by their construct's id, their logical id or their own name.

    :param log: receives what handlers print: function, line
    :param permissions: looks at what the roles of the stacks allow
    :param runtimes: the interpreters of runtimes
    """

    def __init__(
        self,
        loaded: Loaded,
        log: Callable[[str, str], None],
        permissions: PermissionCheck | None = None,
        runtimes: Mapping[str, str] | None = None,
    ) -> None:
        self._loaded = loaded
        self._log = log
        self._permissions = permissions
        self._runtimes = runtimes
        self._service: Service | None = None
        self._aws: EmbeddedAws | None = None
        self._deployment: Deployment | None = None
        self._starting = threading.RLock()
        self._closed = False

    def connect(self, service: Service) -> None:
        """Set the Step Functions that tasks and handlers call."""
        self._service = service
        if self._aws is not None:
            self._aws.connect(service)

    def close(self) -> None:
        """Remove everything."""
        self._closed = True
        if self._aws is not None:
            self._aws.close()
            self._aws = None

    @property
    def aws(self) -> EmbeddedAws:
        """The embedded services, with the stacks deployed."""
        with self._starting:
            if self._closed:
                raise WorkflowTestError(
                    "account: the workflow is closed: its test has ended; load it again in each test"
                )
            if self._aws is None:
                from ..embedded import AwsEnvironment, EmbeddedAws, check_node_modules, check_runtime

                place = AwsEnvironment(*self._loaded.place)
                aws = self._aws = EmbeddedAws(
                    place=place,
                    log=self._log,
                    runtimes={name: check_runtime(name, path) for name, path in (self._runtimes or {}).items()},
                    warn=_warn,
                    permissions=self._permissions,
                    node_modules=check_node_modules(()),
                )
                if self._service is not None:
                    aws.connect(self._service)
                assembly = self._loaded.assembly
                if assembly is not None:
                    self._deployment = aws.deploy(
                        assembly.templates, folders=assembly.folders, project=assembly.project
                    )
            return self._aws

    def deployment(self) -> Deployment:
        """Deploy the stacks and return what was created."""
        assert self.aws is not None and self._deployment is not None
        return self._deployment

    # ------------------------------------------------------------ the driver's side

    def call(self, call: Call, /) -> Any:
        """Carry out a task's call."""
        return self.aws.call(call)

    def request(self, http: Http, /) -> HttpAnswer:
        """Send a task's HTTP request."""
        return self.aws.request(http)

    def has_activity(self, arn: str) -> bool:
        """Return whether an activity exists."""
        return self._loaded.assembly is not None and self.aws.has_activity(arn)

    # ------------------------------------------------------------ what it holds

    def ask(self, service: str, operation: str, **parameters: Any) -> Any:
        """Call an AWS operation, such as `ask("dynamodb", "getItem", TableName=…, Key=…)`, and return its answer.

        :raises WorkflowTestError: when the service refuses
        """
        try:
            return self.aws.call(Call(service, operation, parameters, raw=True))
        except ServiceError as error:
            raise WorkflowTestError(f"account: {service}:{operation} was refused: {error}") from None

    def table(self, name: str) -> list[dict[str, Any]]:
        """Return a DynamoDB table's items as Python values; numbers as int or float."""
        from ..embedded import table_items

        return self._asked(lambda: table_items(self.aws, self._name("AWS::DynamoDB::Table", name)))

    def queue(self, name: str) -> list[str]:
        """Return the bodies of an SQS queue's messages, which stay in it."""
        from ..embedded import queue_messages

        return queue_messages(self.aws, self._name("AWS::SQS::Queue", name))

    def topic(self, name: str) -> list[str]:
        """Return the messages that were published to an SNS topic."""
        from ..embedded import topic_messages

        return topic_messages(self.aws, self._name("AWS::SNS::Topic", name))

    def bucket(self, name: str) -> dict[str, bytes]:
        """Return an S3 bucket's objects: key → content."""
        from ..embedded import bucket_objects

        return self._asked(lambda: bucket_objects(self.aws, self._name("AWS::S3::Bucket", name)))

    def _asked(self, ask: Callable[[], T]) -> T:
        try:
            return ask()
        except ServiceError as error:
            raise WorkflowTestError(f"account: the call was refused: {error}") from None

    def kept(self) -> dict[str, Any]:
        """Return the items of every table and the objects of every bucket; nothing where no call was made."""
        if self._aws is None:
            return {}
        tables = self.ask("dynamodb", "listTables")["TableNames"]
        buckets = [bucket["Name"] for bucket in self.ask("s3", "listBuckets").get("Buckets") or []]
        return {
            **{f"table {name}": sorted(self.table(name), key=str) for name in sorted(tables)},
            **{f"bucket {name}": self.bucket(name) for name in sorted(buckets)},
        }

    def put_object(self, bucket: str, key: str, content: bytes | str) -> None:
        """Store an object in a bucket before a run; the bucket is created where there is none."""
        data = content.encode() if isinstance(content, str) else content
        self.aws.put_object(self._name("AWS::S3::Bucket", bucket, required=False), key, data)

    def _name(self, kind: str, name: str, *, required: bool = True) -> str:
        """Return a resource's physical name (of a topic the ARN, of a queue the URL).

        :raises WorkflowTestError: when the stacks have none of that name, with the nearest right one
        """
        assert self.aws is not None
        if self._deployment is None:
            return name
        from ..embedded import known_names

        assert self._loaded.assembly is not None
        known = known_names(self._deployment, self._loaded.assembly.templates, kind)
        if name in known:
            return known[name]
        if not required:
            return name
        near = difflib.get_close_matches(name, known, n=1, cutoff=0.4)
        hint = f"did you mean '{near[0]}'?" if near else f"there are {', '.join(sorted(known)[:12]) or 'none'}"
        raise WorkflowTestError(f"account: {self._loaded.label} has no {kind} '{name}'; {hint}")
