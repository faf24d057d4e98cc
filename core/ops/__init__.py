"""The operations: one file or folder a family; importing this package fills the registry."""

from . import (
    activation,
    arithmetic,
    comparison,
    conversion,
    cumulative,
    decomposition,
    diagonals,
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
    sorting,
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
    "cumulative",
    "decomposition",
    "diagonals",
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
    "sorting",
    "special",
    "statistics",
    "trigonometric",
]

# As the palette and the help show them: what a beginner needs first comes first.
arrange(
    (
        "arithmetic",
        "exponential",
        "trigonometric",
        "activation",
        "loss",
        "reduction",
        "linear_algebra",
        "shape",
        "comparison",
        "rounding",
        "gradient_control",
        "random",
    )
)
