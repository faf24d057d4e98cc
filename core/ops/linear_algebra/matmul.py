"""The matrix product of vectors, matrices and batches of them."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from ...errors import ShapeError
from ...language import tr
from ..shape.conversion import narrowed
from ..shape.reshaping import reshape, transpose, unsqueeze
from ..shapes import broadcast
from ..spec import operation
from ..symbol import Array, Operand, Shape, shape_of
from .products import SMALL, matrix_product

_SMALL = 64 * 64  # elements of a matrix with which many products are quicker than one that is so many times as long


def product_shape(a: Shape, b: Shape) -> Shape:
    """The shape of a matrix product, leading dimensions broadcast; ShapeError if the factors do not fit."""
    if not a or not b:
        raise ShapeError(
            tr("matmul of shapes {a} and {b}: a single number is no vector or matrix; use mul").format(a=a, b=b)
        )
    inner = b[-2] if len(b) > 1 else b[0]
    if a[-1] != inner:
        raise ShapeError(
            tr(
                "matmul of shapes {a} and {b}: the last axis of a has size {a2}, the second to last axis of b {inner}; "
                "they must be equal"
            ).format(a=a, b=b, a2=a[-1], inner=inner)
            if len(b) > 1
            else tr(
                "matmul of shapes {a} and {b}: the last axis of a has size {a2}, the only axis of b {inner}; "
                "they must be equal"
            ).format(a=a, b=b, a2=a[-1], inner=inner)
        )
    return (*broadcast(a[:-2], b[:-2]), *a[-2:-1], *(b[-1:] if len(b) > 1 else ()))


def _fitted_product(a: Shape, b: Shape) -> Callable[..., Array] | None:
    return np.ndarray.dot if max(len(a), len(b)) <= 2 and math.prod(a) * b[-1] <= SMALL else None


@operation(
    "a @ b",
    shape=product_shape,
    fitted=_fitted_product,
    title="matrix product",
    symbol="@",
    torch="matmul",
    onnx="MatMul",
    aliases=("@", "mm", "matrix multiply", "matrix product", "linear", "dense", "gemm"),
    example=(((2, 3, 4), (4, 5)), {}),
)
def matmul(a: Array, b: Array) -> Array:
    """The matrix product: rows of a times columns of b.

    Leading dimensions are a batch and broadcast. A vector counts as a row on the left, as a column on the right.
    """
    rows, columns = np.asarray(a), np.asarray(b)
    if rows.ndim <= 2 and columns.ndim <= 2:
        return matrix_product(rows, columns)
    small = columns.size <= _SMALL and columns.flags.c_contiguous
    if rows.ndim > 2 and columns.ndim == 2 and rows.flags.c_contiguous and not small:
        return matrix_product(_flat(rows), columns).reshape(*rows.shape[:-1], columns.shape[1])
    return np.matmul(rows, columns)


@matmul.rule("a", "g @ T(b)", "product rule: the other factor, transposed, from the right")
def _(g: Operand, y: Operand, a: Operand, b: Operand) -> Operand:
    rows, columns, g = _matrices(g, a, b)
    return _back(matmul(g, transpose(columns)), rows, a)


@matmul.rule("b", "T(a) @ g", "product rule: the other factor, transposed, from the left")
def _(g: Operand, y: Operand, a: Operand, b: Operand) -> Operand:
    rows, columns, g = _matrices(g, a, b)
    if len(shape_of(columns)) == 2:
        rows, g = _flat(rows), _flat(g)
    return _back(matmul(transpose(rows), g), columns, b)


def _flat(rows: Operand) -> Operand:
    """A batch of matrices as a single one, one above the other."""
    shape = shape_of(rows)
    return rows if len(shape) == 2 else reshape(rows, shape=(math.prod(shape[:-1]), shape[-1]))


def _matrices(g: Operand, a: Operand, b: Operand) -> tuple[Operand, Operand, Operand]:
    """Factors and gradient of a product with its vectors written as matrices of one row or one column."""
    if len(shape_of(b)) == 1:
        b, g = unsqueeze(b, dim=1), unsqueeze(g, dim=-1)
    if len(shape_of(a)) == 1:
        a, g = unsqueeze(a, dim=0), unsqueeze(g, dim=-2)
    return a, b, g


def _back(gradient: Operand, matrix: Operand, x: Operand) -> Operand:
    """The gradient of a matrix as that of the vector or the broadcast batch that it stands for."""
    gradient = narrowed(gradient, shape_of(matrix))
    return gradient if matrix is x else reshape(gradient, shape=shape_of(x))
