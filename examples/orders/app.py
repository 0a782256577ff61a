"""An order: stock is checked line by line, the card is charged, warehouse and customer are told.

Run it here:            treadle run examples/orders/app.py --input examples/orders/order.json
What it deploys:        treadle synth examples/orders/app.py
The same file is an AWS CDK app: put aws_cdk in treadle's place, and constructs in treadle.constructs'.
"""

from __future__ import annotations

from pathlib import Path

from treadle import App, Duration, RemovalPolicy, Stack
from treadle import aws_dynamodb as dynamodb
from treadle import aws_lambda as lambda_
from treadle import aws_sns as sns
from treadle import aws_sqs as sqs
from treadle import aws_stepfunctions as sfn
from treadle import aws_stepfunctions_tasks as tasks
from treadle.constructs import Construct

HANDLERS = str(Path(__file__).parent / "handlers")


class OrderStack(Stack):
    """The table, queue, topic and functions of the shop, and the workflow over them."""

    def __init__(self, scope: Construct, id: str) -> None:
        super().__init__(scope, id, description="A shop's order workflow")
        self.orders = dynamodb.Table(
            self,
            "Orders",
            partition_key=dynamodb.Attribute(name="order_id", type=dynamodb.AttributeType.STRING),
            billing_mode=dynamodb.BillingMode.PAY_PER_REQUEST,
            removal_policy=RemovalPolicy.DESTROY,
        )
        self.warehouse = sqs.Queue(self, "Warehouse", visibility_timeout=Duration.minutes(5))
        self.customers = sns.Topic(self, "Customers", display_name="Your order")
        self.check_stock = self.function("CheckStockFunction", "stock.check")
        self.charge_card = self.function("ChargeCardFunction", "payment.charge")

        refuse = self.refusal()
        reserve = self.reserve()
        check = self.check_lines(refuse)
        charge = self.charge(refuse)
        review = sfn.Choice(self, "Large order?")
        hold = sfn.Wait(self, "Hold for review", time=sfn.WaitTime.duration(Duration.hours(2)))
        tell = self.tell_everybody()

        reserve.next(check).next(charge).next(review)
        review.when(sfn.Condition.number_greater_than("$.payment.amount", 500), hold).otherwise(tell)
        hold.next(tell)
        tell.next(self.confirm()).next(self.receipt())

        self.workflow = sfn.StateMachine(
            self,
            "Workflow",
            definition_body=sfn.DefinitionBody.from_chainable(reserve),
            comment="Takes an order from the shop to the warehouse",
            timeout=Duration.days(1),
        )

    def function(self, id: str, handler: str) -> lambda_.Function:
        return lambda_.Function(
            self,
            id,
            runtime=lambda_.Runtime.PYTHON_3_12,
            handler=handler,
            code=lambda_.Code.from_asset(HANDLERS),
            timeout=Duration.seconds(10),
        )

    def reserve(self) -> tasks.DynamoPutItem:
        """Write the order down; the same order can't come twice."""
        return tasks.DynamoPutItem(
            self,
            "Write order",
            table=self.orders,
            item={
                "order_id": tasks.DynamoAttributeValue.from_string(sfn.JsonPath.string_at("$.order_id")),
                "customer": tasks.DynamoAttributeValue.from_string(sfn.JsonPath.string_at("$.customer.email")),
                "status": tasks.DynamoAttributeValue.from_string("RECEIVED"),
            },
            condition_expression="attribute_not_exists(order_id)",
            result_path=sfn.JsonPath.DISCARD,
        )

    def check_lines(self, refuse: sfn.IChainable) -> sfn.Map:
        """Check every line's stock, three at a time; a busy stock service is asked again."""
        check = tasks.LambdaInvoke(
            self,
            "Check stock",
            lambda_function=self.check_stock,
            payload=sfn.TaskInput.from_object(
                {"sku": sfn.JsonPath.string_at("$.line.sku"), "quantity": sfn.JsonPath.number_at("$.line.quantity")}
            ),
            result_selector={
                "sku": sfn.JsonPath.string_at("$.Payload.sku"),
                "price": sfn.JsonPath.number_at("$.Payload.price"),
            },
        )
        check.add_retry(errors=["StockServiceBusy"], interval=Duration.seconds(2), max_attempts=3, backoff_rate=2)
        lines = sfn.Map(
            self,
            "For each line",
            items_path="$.lines",
            item_selector={
                "line": sfn.JsonPath.object_at("$$.Map.Item.Value"),
                "order_id": sfn.JsonPath.string_at("$.order_id"),
            },
            max_concurrency=3,
            result_path="$.priced",
        )
        lines.item_processor(check)
        lines.add_catch(refuse, errors=["OutOfStock"], result_path="$.problem")
        return lines

    def charge(self, refuse: sfn.IChainable) -> tasks.LambdaInvoke:
        """Charge the card; a card that is declined refuses the order."""
        charge = tasks.LambdaInvoke(
            self,
            "Charge card",
            lambda_function=self.charge_card,
            payload=sfn.TaskInput.from_object(
                {
                    "order_id": sfn.JsonPath.string_at("$.order_id"),
                    "card": sfn.JsonPath.string_at("$.customer.card"),
                    "lines": sfn.JsonPath.object_at("$.priced"),
                }
            ),
            result_selector={
                "amount": sfn.JsonPath.number_at("$.Payload.amount"),
                "reference": sfn.JsonPath.string_at("$.Payload.reference"),
            },
            result_path="$.payment",
            task_timeout=sfn.Timeout.duration(Duration.seconds(30)),
        )
        charge.add_retry(errors=["BankUnreachable"], interval=Duration.seconds(5), max_attempts=4, backoff_rate=3)
        charge.add_catch(refuse, errors=["CardDeclined"], result_path="$.problem")
        return charge

    def tell_everybody(self) -> sfn.Parallel:
        """Tell warehouse and customer at the same time."""
        warehouse = tasks.SqsSendMessage(
            self,
            "Tell warehouse",
            queue=self.warehouse,
            message_body=sfn.TaskInput.from_object(
                {
                    "order_id": sfn.JsonPath.string_at("$.order_id"),
                    "lines": sfn.JsonPath.object_at("$.lines"),
                }
            ),
        )
        customer = tasks.SnsPublish(
            self,
            "Tell customer",
            topic=self.customers,
            subject="Your order is on its way",
            message=sfn.TaskInput.from_text(
                sfn.JsonPath.format(
                    "We have charged {} for order {}.",
                    sfn.JsonPath.string_at("$.payment.amount"),
                    sfn.JsonPath.string_at("$.order_id"),
                )
            ),
        )
        return sfn.Parallel(self, "Tell everybody", result_path=sfn.JsonPath.DISCARD).branch(warehouse, customer)

    def confirm(self) -> tasks.DynamoUpdateItem:
        return tasks.DynamoUpdateItem(
            self,
            "Confirm order",
            table=self.orders,
            key={"order_id": tasks.DynamoAttributeValue.from_string(sfn.JsonPath.string_at("$.order_id"))},
            update_expression="SET #status = :status, amount = :amount",
            expression_attribute_names={"#status": "status"},
            expression_attribute_values={
                ":status": tasks.DynamoAttributeValue.from_string("CONFIRMED"),
                ":amount": tasks.DynamoAttributeValue.number_from_string(
                    sfn.JsonPath.format("{}", sfn.JsonPath.string_at("$.payment.amount"))
                ),
            },
            result_path=sfn.JsonPath.DISCARD,
        )

    def receipt(self) -> tasks.DynamoGetItem:
        """Read back what was written, as the workflow's result."""
        return tasks.DynamoGetItem(
            self,
            "Read receipt",
            table=self.orders,
            key={"order_id": tasks.DynamoAttributeValue.from_string(sfn.JsonPath.string_at("$.order_id"))},
            consistent_read=True,
            result_selector={
                "order_id": sfn.JsonPath.string_at("$.Item.order_id.S"),
                "status": sfn.JsonPath.string_at("$.Item.status.S"),
                "amount": sfn.JsonPath.string_at("$.Item.amount.N"),
            },
        )

    def refusal(self) -> sfn.Chain:
        """Write the refusal down, tell the customer, and end well: a refused order is no failure."""
        write = tasks.DynamoUpdateItem(
            self,
            "Write refusal",
            table=self.orders,
            key={"order_id": tasks.DynamoAttributeValue.from_string(sfn.JsonPath.string_at("$.order_id"))},
            update_expression="SET #status = :status, reason = :reason",
            expression_attribute_names={"#status": "status"},
            expression_attribute_values={
                ":status": tasks.DynamoAttributeValue.from_string("REFUSED"),
                ":reason": tasks.DynamoAttributeValue.from_string(sfn.JsonPath.string_at("$.problem.Error")),
            },
            result_path=sfn.JsonPath.DISCARD,
        )
        apologize = tasks.SnsPublish(
            self,
            "Apologize",
            topic=self.customers,
            subject="We could not take your order",
            message=sfn.TaskInput.from_json_path_at("$.problem.Error"),
            result_path=sfn.JsonPath.DISCARD,
        )
        refused = sfn.Pass(
            self,
            "Refused",
            parameters={
                "order_id": sfn.JsonPath.string_at("$.order_id"),
                "status": "REFUSED",
                "reason": sfn.JsonPath.string_at("$.problem.Error"),
            },
        )
        return write.next(apologize).next(refused)


app = App()
OrderStack(app, "Orders")
app.synth()
