"""Products of vectors and matrices with fixed numbers of dimensions, and the trace."""

from __future__ import annotations

from typing import Any

import numpy as np

from ...errors import ShapeError
from ...language import tr
from ..shape.conversion import narrowed
from ..shape.reshaping import transpose
from ..shapes import broadcast
from ..spec import operation
from ..symbol import Array, Operand, Shape, shape_of
from .matmul import matmul, product_shape
from .products import matrix_product


def _dot(a: Shape, b: Shape) -> Shape:
    _ranks("dot", (1, 1), a, b)
    return product_shape(a, b)


@operation(
    "sum(a * b)",
    shape=_dot,
    title="dot product",
    symbol="·",
    torch="dot",
    onnx="MatMul",
    aliases=("·", "inner product", "scalar product", "weighted sum"),
    example=(((4,), (4,)), {}),
)
def dot(a: Array, b: Array) -> Array:
    """The dot product of two vectors: the sum of their products, a number."""
    product: Any = np.vdot(a, b)  # which takes tensors of one shape for vectors, too
    return product


@dot.rule("a", "g * b")
def _(g: Operand, y: Operand, a: Operand, b: Operand) -> Operand:
    return g * b


@dot.rule("b", "g * a")
def _(g: Operand, y: Operand, a: Operand, b: Operand) -> Operand:
    return g * a


def _outer(a: Shape, b: Shape) -> Shape:
    _ranks("outer", (1, 1), a, b)
    return a + b


@operation(
    "outer(a, b)",
    shape=_outer,
    title="outer product",
    symbol="⊗",
    torch="outer",
    aliases=("⊗", "outer product", "tensor product", "column times row"),
    example=(((3,), (4,)), {}),
)
def outer(a: Array, b: Array) -> Array:
    """The outer product of two vectors: the matrix of all products of an element of a and one of b."""
    return np.multiply.outer(a, b)


@outer.rule("a", "g @ b")
def _(g: Operand, y: Operand, a: Operand, b: Operand) -> Operand:
    return matmul(g, b)


@outer.rule("b", "T(g) @ a")
def _(g: Operand, y: Operand, a: Operand, b: Operand) -> Operand:
    return matmul(a, g)


def _mv(a: Shape, b: Shape) -> Shape:
    _ranks("mv", (2, 1), a, b)
    return product_shape(a, b)


@operation(
    "a @ b",
    shape=_mv,
    title="matrix times vector",
    symbol="Ax",
    torch="mv",
    onnx="MatMul",
    aliases=("matrix vector product", "matvec", "linear map"),
    example=(((3, 4), (4,)), {}),
)
def mv(a: Array, b: Array) -> Array:
    """The product of a matrix and a vector, a vector."""
    return np.matmul(a, b)


@mv.rule("a", "outer(g, b)")
def _(g: Operand, y: Operand, a: Operand, b: Operand) -> Operand:
    return outer(g, b)


@mv.rule("b", "T(a) @ g")
def _(g: Operand, y: Operand, a: Operand, b: Operand) -> Operand:
    return matmul(g, a)


def _bmm(a: Shape, b: Shape) -> Shape:
    _ranks("bmm", (3, 3), a, b)
    if a[0] != b[0]:
        raise ShapeError(
            tr("bmm of shapes {a} and {b}: the batches, axis 0, have sizes {a2} and {b2}").format(
                a=a, b=b, a2=a[0], b2=b[0]
            )
        )
    return product_shape(a, b)


@operation(
    "a @ b",
    shape=_bmm,
    title="batched matrix product",
    symbol="@…",
    torch="bmm",
    onnx="MatMul",
    aliases=("batch matrix multiply", "batched matmul"),
    example=(((2, 3, 4), (2, 4, 5)), {}),
)
def bmm(a: Array, b: Array) -> Array:
    """The matrix products of two batches of equal size, pair by pair."""
    return np.matmul(a, b)


@bmm.rule("a", "g @ T(b)")
def _(g: Operand, y: Operand, a: Operand, b: Operand) -> Operand:
    return bmm(g, transpose(b))


@bmm.rule("b", "T(a) @ g")
def _(g: Operand, y: Operand, a: Operand, b: Operand) -> Operand:
    return bmm(transpose(a), g)


def _addmm(c: Shape, a: Shape, b: Shape, *, beta: float, alpha: float) -> Shape:
    _ranks("addmm", (2, 2), a, b)
    shape = product_shape(a, b)
    if broadcast(c, shape) != shape:
        raise ShapeError(
            tr("addmm: c has shape {c}, which does not broadcast to that of a @ b, {shape}").format(c=c, shape=shape)
        )
    return shape


@operation(
    "beta * c + alpha * (a @ b)",
    shape=_addmm,
    title="matrix product plus",
    symbol="@+",
    torch="addmm",
    onnx="Gemm",
    aliases=("gemm", "linear layer", "affine", "dense layer", "matmul and add", "bias"),
    example=(((5,), (3, 4), (4, 5)), {"alpha": 2.0}),
)
def addmm(c: Array, a: Array, b: Array, *, beta: float = 1.0, alpha: float = 1.0) -> Array:
    """A matrix product with something added, such as a bias: the whole of a linear layer. c broadcasts."""
    return beta * c + alpha * matrix_product(np.asarray(a), np.asarray(b))


@addmm.rule("c", "beta * g")
def _(g: Operand, y: Operand, c: Operand, a: Operand, b: Operand, *, beta: float, alpha: float) -> Operand:
    return narrowed(_scaled(beta, g), shape_of(c))


@addmm.rule("a", "alpha * g @ T(b)")
def _(g: Operand, y: Operand, c: Operand, a: Operand, b: Operand, *, beta: float, alpha: float) -> Operand:
    return _scaled(alpha, matmul(g, transpose(b)))


@addmm.rule("b", "alpha * T(a) @ g")
def _(g: Operand, y: Operand, c: Operand, a: Operand, b: Operand, *, beta: float, alpha: float) -> Operand:
    return _scaled(alpha, matmul(transpose(a), g))


def _scaled(factor: float, x: Operand) -> Operand:
    return x if factor == 1.0 else factor * x


def _trace(x: Shape) -> Shape:
    _ranks("trace", (2,), x)
    return ()


@operation(
    "trace(x)",
    shape=_trace,
    symbol="tr",
    torch="trace",
    aliases=("sum of the diagonal", "tr", "spur"),
    example=(((3, 4),), {}),
)
def trace(x: Array) -> Array:
    """The sum of the elements on the diagonal of a matrix."""
    return np.trace(x)


@trace.rule("x", "g * eye(n)")
def _(g: Operand, y: Operand, x: Operand) -> Operand:
    rows, columns = shape_of(x)
    return g * np.eye(rows, columns)


def _ranks(name: str, wanted: tuple[int, ...], *shapes: Shape) -> None:
    for shape, rank in zip(shapes, wanted, strict=True):
        if len(shape) != rank:
            raise ShapeError(
                tr("{name} takes a tensor of {rank} dimensions here; this one has shape {shape}").format(
                    name=name, rank=rank, shape=shape
                )
            )
