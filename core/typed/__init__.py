"""Reading what a person types: values and formulas. Nothing of it is ever evaluated."""
