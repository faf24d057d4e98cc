"""The operations: one file or folder a family; importing this package fills the registry."""

from . import (
    activation,
    arithmetic,
    choice,
    comparison,
    convolution,
    exponential,
    gradient_control,
    linear_algebra,
    loss,
    normalization,
    power,
    random,
    reduction,
    rounding,
    shape,
    special,
    trigonometric,
)
from .registry import arrange, operations
from .spec import Operation

__all__ = [
    "Operation",
    "activation",
    "arithmetic",
    "choice",
    "comparison",
    "convolution",
    "exponential",
    "gradient_control",
    "linear_algebra",
    "loss",
    "normalization",
    "operations",
    "power",
    "random",
    "reduction",
    "rounding",
    "shape",
    "special",
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
        "convolution",
        "normalization",
        "reduction",
        "linear_algebra",
        "shape",
        "comparison",
        "rounding",
        "gradient_control",
        "random",
    )
)
