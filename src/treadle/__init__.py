"""AWS Step Functions in Python alone."""
