"""Convolutions and pooling: windows that slide over signals and images."""

# The palette shows the operations in this order.
# isort: off
from . import convolution, max_pooling, average_pooling, adaptive_pooling, rules

__all__ = ["adaptive_pooling", "average_pooling", "convolution", "max_pooling", "rules"]
