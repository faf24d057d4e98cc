"""Linear algebra: products of vectors and matrices, equations, factors, likeness, attention."""

# The palette shows the operations in this order.
# isort: off
from . import matmul, matrices, attention, decomposition, einsum, similarity

__all__ = ["attention", "decomposition", "einsum", "matmul", "matrices", "similarity"]
