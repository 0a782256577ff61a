"""AWS Glue: job runs that are stopped, which moto lacks, and crawlers, which run for ever there."""

from __future__ import annotations

from typing import Any, Final

from ._context import OperationHandler, OverrideContext, Send

__all__ = ["HANDLERS"]


def _stop_job_runs(context: OverrideContext, given: dict[str, Any], send: Send) -> dict[str, Any]:
    from botocore.exceptions import ClientError

    stopped, errors = [], []
    for run in given["JobRunIds"]:
        about = {"JobName": given["JobName"], "JobRunId": run}
        try:
            send("GetJobRun", {"JobName": given["JobName"], "RunId": run})
        except ClientError as error:
            detail = {"ErrorCode": error.response["Error"]["Code"], "ErrorMessage": error.response["Error"]["Message"]}
            errors.append({**about, "ErrorDetail": detail})
            continue
        context.simulator.stop("glue", run, "STOPPED")
        stopped.append(about)
    return {"SuccessfulSubmissions": stopped, "Errors": errors}


def _crawler(name: str) -> str:
    return f"crawler/{name}"


def _advance(context: OverrideContext, name: str, send: Send) -> None:
    """End a crawl whose time is over: moto advances it whenever crawls are listed."""
    if name in context.crawling and context.simulator.has_ended("glue", _crawler(name)):
        context.crawling.discard(name)
        send("ListCrawls", {"CrawlerName": name})


def _start_crawler(context: OverrideContext, given: dict[str, Any], send: Send) -> dict[str, Any]:
    name = given["Name"]
    _advance(context, name, send)
    answer = send("StartCrawler", given)
    context.simulator.restart("glue", _crawler(name))
    context.simulator.has_ended("glue", _crawler(name))  # its time begins
    context.crawling.add(name)
    return answer


def _get_crawler(context: OverrideContext, given: dict[str, Any], send: Send) -> dict[str, Any]:
    _advance(context, given["Name"], send)
    return send("GetCrawler", given)


def _all_crawlers(operation: str) -> OperationHandler:
    def carry_out(context: OverrideContext, given: dict[str, Any], send: Send) -> dict[str, Any]:
        for name in sorted(context.crawling):
            _advance(context, name, send)
        return send(operation, given)

    return carry_out


HANDLERS: Final[dict[str, OperationHandler]] = {
    "BatchStopJobRun": _stop_job_runs,
    "StartCrawler": _start_crawler,
    "GetCrawler": _get_crawler,
    "GetCrawlers": _all_crawlers("GetCrawlers"),
    "BatchGetCrawlers": _all_crawlers("BatchGetCrawlers"),
}
