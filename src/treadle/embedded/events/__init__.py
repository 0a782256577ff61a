"""Events within the embedded account: what one service causes in another.

moto keeps rules, subscriptions, notification configurations, schedules, queues and streams. `_hooks` has its models
report what happens; `_account_events.Events` has the targets receive it, after the call that caused it and on the
driver's clock.
"""
