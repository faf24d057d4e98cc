"""The operations: one file or folder a family; importing this package fills the registry."""

from . import (
    activation,
    arithmetic,
    comparison,
    conversion,
    exponential,
    gradient_control,
    indexing,
    joining,
    linear_algebra,
    loss,
    power,
    random,
    reduction,
    rounding,
    shape,
    special,
    statistics,
    trigonometric,
)
from .spec import Operation, arrange, operations

__all__ = [
    "Operation",
    "activation",
    "arithmetic",
    "comparison",
    "conversion",
    "exponential",
    "gradient_control",
    "indexing",
    "joining",
    "linear_algebra",
    "loss",
    "operations",
    "power",
    "random",
    "reduction",
    "rounding",
    "shape",
    "special",
    "statistics",
    "trigonometric",
]

# As the palette and the help show them: what a beginner needs first comes first.
arrange(
    (
        "arithmetic",
        "power",
        "exponential",
        "trigonometric",
        "activation",
        "loss",
        "reduction",
        "statistics",
        "linear_algebra",
        "shape",
        "joining",
        "indexing",
        "comparison",
        "rounding",
        "special",
        "gradient_control",
        "random",
        "conversion",
    )
)
