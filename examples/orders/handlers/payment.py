"""The payment service: charges cards."""


class CardDeclined(Exception):
    """The bank says no."""


def charge(event, context):
    amount = sum(line["price"] for line in event["lines"])
    if event["card"].endswith("0002"):
        raise CardDeclined(f"the card was declined for {amount}")
    print(f"charged {amount} for order {event['order_id']}")
    return {"amount": amount, "reference": f"PAY-{event['order_id']}"}
