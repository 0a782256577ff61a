"""Tests of the order workflow: each feature of treadle's test kit once.

Run them:               pytest examples/orders/tests
With their coverage:    pytest examples/orders/tests --treadle-cov-fail-under 100
"""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest

from treadle.testing import TaskError

ORDERS = Path(__file__).parents[1]
APP = ORDERS / "app.py"
ORDER = json.loads((ORDERS / "order.json").read_text())
CUSTOMER = {"email": "ada@example.com", "card": "4242-4242-4242-4242"}
SMALL = {"order_id": "A-1", "customer": CUSTOMER, "lines": [{"sku": "desk", "quantity": 1}]}
PRICED = {"Payload": {"sku": "desk", "price": 249}}
CHARGED = {"Payload": {"amount": 249, "reference": "PAY-1"}}


@pytest.fixture
def orders(workflow):
    """The workflow, with every service but the two functions answered by mocks."""
    flow = workflow(APP)
    for action in ("dynamodb:putItem", "dynamodb:updateItem", "sqs:sendMessage", "sns:publish"):
        flow.mock(action, optional=True).returns({}, validation="PRESENT")
    item = {"order_id": {"S": "A-1"}, "status": {"S": "CONFIRMED"}, "amount": {"N": "249"}}
    flow.mock("Read receipt", optional=True).returns({"Item": item})
    return flow


def test_the_order_of_branches_does_not_matter(orders):
    orders.mock("Check stock").returns(PRICED)
    orders.mock("Charge card").returns(CHARGED)
    orders.check_orders(SMALL, seeds=50)


def test_an_order_against_the_embedded_account(workflow):
    orders = workflow(APP)
    run = orders.run(ORDER, at="2026-01-01T00:00:00Z")
    assert run.output == {"order_id": "A-1042", "status": "CONFIRMED", "amount": "683"}
    assert run.elapsed == timedelta(hours=2, seconds=2)
    assert orders.account.table("Orders")[0]["status"] == "CONFIRMED"
    assert orders.account.topic("Customers") == ["We have charged 683 for order A-1042."]
    assert len(orders.account.queue("Warehouse")) == 1


def test_refused_when_stock_is_gone(orders):
    orders.mock("Check stock").fails("OutOfStock", "none left")
    run = orders.run(SMALL)
    assert run.succeeded
    assert run.path == ["Write order", "For each line", "Write refusal", "Apologize", "Refused"]
    assert run.output["reason"] == "OutOfStock"


def test_refused_when_the_card_is_declined(orders):
    orders.mock("Check stock").returns(PRICED)
    orders.mock("Charge card").fails("CardDeclined")
    assert orders.run(SMALL).output["reason"] == "CardDeclined"


def test_the_bank_is_asked_again(orders):
    orders.mock("Check stock").returns(PRICED)
    orders.mock("Charge card").fails("BankUnreachable").times(2).then.returns(CHARGED)
    run = orders.run(SMALL)
    assert run.state("Charge card").attempts == 3
    assert run.state("Charge card").elapsed == timedelta(seconds=5 + 15)
    assert "Hold for review" not in run.path


def charge(call):
    return {"Payload": {"amount": sum(line["price"] for line in call.payload["lines"]), "reference": "PAY-1"}}


def test_lambda_is_busy_for_one_line(orders):
    busy = orders.mock("Check stock", item=1)
    busy.sequence(TaskError("Lambda.ServiceException"), TaskError("StockServiceBusy")).then.returns(PRICED)
    orders.mock("Check stock").answers(lambda call: {"Payload": {"sku": call.payload["sku"], "price": 39}})
    orders.mock("Charge card").fails("Lambda.SdkClientException").times(1).then.answers(charge)
    run = orders.run({**SMALL, "lines": [{"sku": "lamp", "quantity": 1}, {"sku": "desk", "quantity": 1}]})
    assert run.state("Check stock", item=0).attempts == 1
    assert run.state("Check stock", item=1).attempts == 3
    assert run.state("Charge card").output["payment"] == {"amount": 288, "reference": "PAY-1"}


def test_a_large_order_is_held_for_two_hours(orders):
    orders.mock("Check stock").returns(PRICED)
    orders.mock("Charge card").returns({"Payload": {"amount": 747, "reference": "PAY-1"}})
    run = orders.start(SMALL)
    orders.advance(timedelta(hours=1, minutes=59))
    assert run.path[-1] == "Hold for review"
    orders.advance(timedelta(minutes=1))
    assert run.succeeded
    assert run.state("Tell customer").calls[0].parameters["Message"] == "We have charged 747 for order A-1."


def test_from_the_choice_on(orders):
    run = orders.run({"payment": {"amount": 501}}, start_at="Large order?", stop_before="Tell everybody")
    assert run.path == ["Large order?", "Hold for review"]


def test_one_state(orders):
    tested = orders.test_state("Charge card", {**SMALL, "priced": []}, returns=CHARGED)
    assert tested.next_state == "Large order?"
    assert tested.output["payment"] == {"amount": 249, "reference": "PAY-1"}


def test_a_test_case_of_step_functions_local(orders):
    orders.mocks_from(ORDERS / "tests/MockConfigFile.json", "CardDeclined")
    assert orders.run(SMALL).output["status"] == "REFUSED"
