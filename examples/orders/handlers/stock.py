"""The stock service: tells the price of what is there."""

PRICES = {"lamp": 39, "desk": 249, "chair": 89}
IN_STOCK = {"lamp": 120, "desk": 3, "chair": 40}
_asked = set()


class StockServiceBusy(Exception):
    """The service is starting up; ask again."""


class OutOfStock(Exception):
    """There is not enough of it."""


def check(event, context):
    sku, quantity = event["sku"], event["quantity"]
    if sku == "lamp" and sku not in _asked:  # the first question after a deployment finds a cold cache
        _asked.add(sku)
        raise StockServiceBusy(f"still loading the stock of {sku}")
    if IN_STOCK.get(sku, 0) < quantity:
        raise OutOfStock(f"{sku}: {quantity} wanted, {IN_STOCK.get(sku, 0)} there")
    return {"sku": sku, "price": PRICES[sku] * quantity}
