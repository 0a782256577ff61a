"""Amazon Athena: queries that are run, and fail as Athena fails them."""

from __future__ import annotations

from typing import Any, Final

from .._job_simulator import FORCED_FAILURE
from ._context import OperationHandler, OverrideContext, Send, refused

__all__ = ["HANDLERS"]


def _start_query(context: OverrideContext, given: dict[str, Any], send: Send) -> dict[str, Any]:
    started = send("StartQueryExecution", given)
    context.queries.take()
    _advanced_query(context, started["QueryExecutionId"], send)  # its time begins
    return started


def _query(context: OverrideContext, given: dict[str, Any], send: Send) -> dict[str, Any]:
    number = given["QueryExecutionId"]
    if not context.queries.known(number):
        raise refused("InvalidRequestException", f"QueryExecution {number} was not found", "Athena")
    answer = send("GetQueryExecution", given)
    failure = context.queries.failure(number)
    if failure is not None:
        error = {"ErrorCategory": 2, "ErrorType": 1006, "Retryable": False, "ErrorMessage": failure}
        answer["QueryExecution"][FORCED_FAILURE] = {"StateChangeReason": failure, "AthenaError": error}
    return answer


def _advanced_query(context: OverrideContext, number: str, send: Send) -> dict[str, Any]:
    answer = _query(context, {"QueryExecutionId": number}, send)
    query: dict[str, Any] = context.simulator.advance("athena", "GetQueryExecution", answer)["QueryExecution"]
    return query


def _query_results(context: OverrideContext, given: dict[str, Any], send: Send) -> dict[str, Any]:
    number = given["QueryExecutionId"]
    state = _advanced_query(context, number, send)["Status"]["State"]
    if state in ("QUEUED", "RUNNING"):
        raise refused("InvalidRequestException", f"Query has not yet finished. Current state: {state}", "Athena")
    if state != "SUCCEEDED":
        message = f"Query did not finish successfully. Final query state: {state}"
        raise refused("InvalidRequestException", message, "Athena")
    try:
        return context.queries.results(number, given.get("MaxResults"), given.get("NextToken"))
    except ValueError:
        raise refused("InvalidRequestException", "The NextToken is invalid", "Athena") from None


HANDLERS: Final[dict[str, OperationHandler]] = {
    "StartQueryExecution": _start_query,
    "GetQueryExecution": _query,
    "GetQueryResults": _query_results,
}
