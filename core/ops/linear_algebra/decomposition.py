"""Square matrices: equations, inverses, determinants, factors."""

from __future__ import annotations

import numpy as np

from ...errors import ComputeError, ShapeError
from ...language import tr
from ..arithmetic import neg
from ..reduction.sums import sum_
from ..shape.conversion import narrowed
from ..shape.reshaping import reshape, transpose, unsqueeze
from ..shapes import broadcast
from ..spec import operation
from ..symbol import Array, Operand, Shape, shape_of
from .matmul import matmul

_MATRIX = np.array([[2.1, -0.4, 0.3], [0.7, 1.6, -0.5], [-0.2, 0.8, 2.4]])
_BATCH = np.stack([_MATRIX, _MATRIX.T + 0.3 * np.eye(3)])
_SYMMETRIC = np.stack([_MATRIX @ _MATRIX.T, _MATRIX.T @ _MATRIX])
_SINGULAR = "a matrix without an inverse is refused"


def _square(x: Shape, **_: object) -> Shape:
    if len(x) < 2 or x[-1] != x[-2]:
        raise ShapeError(
            tr("a tensor of shape {x} is no square matrix: its last two dimensions must be equal").format(x=x)
        )
    return x


@operation(
    "inv(x)",
    shape=_square,
    title="matrix inverse",
    symbol="A⁻¹",
    torch="linalg.inv",
    example=((_BATCH,), {}),
    aliases=("inverse matrix", "A^-1", "invert"),
    convention=_SINGULAR,
)
def inv(x: Array) -> Array:
    """The matrix whose product with x is the identity. Leading dimensions are a batch.

    To solve equations, solve is quicker and more exact than a product with the inverse.
    """
    try:
        return np.linalg.inv(x)
    except np.linalg.LinAlgError:
        raise ComputeError(tr("the matrix has no inverse: its rows depend on each other")) from None


@inv.rule("x", "-T(y) @ g @ T(y)")
def _(g: Operand, y: Operand, x: Operand) -> Operand:
    back = transpose(y)
    return neg(matmul(matmul(back, g), back))


def _solved(a: Shape, b: Shape, *, left: bool) -> Shape:
    size = _square(a)[-1]
    if not left:
        if len(b) < 2 or b[-1] != size:
            raise ShapeError(
                tr("solve for matrices of shape {a} on the right: b needs {size} columns, but has shape {b}").format(
                    a=a, size=size, b=b
                )
            )
        return (*broadcast(a[:-2], b[:-2]), b[-2], size)
    if not b or b[-1 if len(b) == 1 else -2] != size:
        raise ShapeError(
            tr("solve for matrices of shape {a}: b needs {size} rows, but has shape {b}").format(a=a, size=size, b=b)
        )
    if len(b) == 1:
        return (*a[:-2], size)
    return (*broadcast(a[:-2], b[:-2]), size, b[-1])


@operation(
    "inv(a) @ b",
    shape=_solved,
    title="solve equations",
    symbol="A⁻¹b",
    torch="linalg.solve",
    example=((_BATCH, (2, 3, 2)), {}),
    aliases=("linear system", "linear equations", "A x = b", "backslash"),
    convention=f"b counts as a vector only if it has one dimension (torch: also if it looks like a batch of vectors); "
    f"{_SINGULAR}",
)
def solve(a: Array, b: Array, *, left: bool = True) -> Array:
    """The x for which a @ x = b, or x @ a = b where left is off. Leading dimensions are a batch and broadcast."""
    try:
        if left:
            return np.linalg.solve(a, b)
        return np.swapaxes(np.linalg.solve(np.swapaxes(a, -1, -2), np.swapaxes(b, -1, -2)), -1, -2)
    except np.linalg.LinAlgError:
        raise ComputeError(
            tr("the equations have no single solution: rows of the matrix depend on each other")
        ) from None


@solve.rule("a", "-inv(T(a)) @ g @ T(y)")
def _(g: Operand, y: Operand, a: Operand, b: Operand, *, left: bool) -> Operand:
    if not left:
        return narrowed(neg(matmul(transpose(y), solve(transpose(a), g, left=False))), shape_of(a))
    column = len(shape_of(b)) == 1
    back = solve(transpose(a), unsqueeze(g, dim=-1) if column else g)
    row = unsqueeze(y, dim=-2) if column else transpose(y)
    return narrowed(neg(matmul(back, row)), shape_of(a))


@solve.rule("b", "inv(T(a)) @ g")
def _(g: Operand, y: Operand, a: Operand, b: Operand, *, left: bool) -> Operand:
    if len(shape_of(b)) > 1:
        return narrowed(solve(transpose(a), g, left=left), shape_of(b))
    return narrowed(reshape(solve(transpose(a), unsqueeze(g, dim=-1)), shape=shape_of(y)), shape_of(b))


def _number_each(x: Shape) -> Shape:
    return _square(x)[:-2]


@operation(
    "det(x)",
    shape=_number_each,
    title="determinant",
    symbol="|A|",
    torch="linalg.det",
    onnx="Det",
    example=((_BATCH,), {}),
    aliases=("determinant", "volume", "|A|"),
    convention="the gradient, the cofactors, holds for matrices without an inverse too",
)
def det(x: Array) -> Array:
    """The determinant: by how much the matrix stretches volumes. Leading dimensions are a batch."""
    return np.linalg.det(x)


@det.rule("x", "g * cofactor(x)")
def _(g: Operand, y: Operand, x: Operand) -> Operand:
    return _each(g) * cofactor(x)


@operation(
    "det(x) * T(inv(x))",
    shape=_square,
    title="cofactor matrix",
    symbol="cof",
    example=((_BATCH,), {}),
    aliases=("cofactors", "adjugate", "minors", "slope of the determinant"),
    convention="its own gradient needs a matrix with an inverse",
)
def cofactor(x: Array) -> Array:
    """The determinants of what is left when a row and a column go, with signs: the slope of the determinant.

    From the singular values, each replaced by the product of the others, so that no inverse is needed. NaN for a
    matrix that is not finite, on which LAPACK may search for singular values for ever.
    """
    finite = np.isfinite(x).all(axis=(-2, -1), keepdims=True)
    left, values, right = np.linalg.svd(np.where(finite, x, np.zeros((), np.asarray(x).dtype)))
    others = np.prod(np.where(np.eye(values.shape[-1], dtype=bool), 1.0, values[..., np.newaxis, :]), axis=-1)
    turn = np.asarray(np.linalg.det(left) * np.linalg.det(right))[..., np.newaxis, np.newaxis]
    return np.where(finite, turn * np.matmul(left * others[..., np.newaxis, :], right), np.asarray(np.nan, left.dtype))


@cofactor.rule("x", "sum(g * y) * T(inv(x)) - y @ T(g) @ T(inv(x))")
def _(g: Operand, y: Operand, x: Operand) -> Operand:
    back = transpose(inv(x))
    return sum_(g * y, dim=(-2, -1), keepdim=True) * back - matmul(matmul(y, transpose(g)), back)


@operation(
    "log(det(x))",
    shape=_number_each,
    title="log of the determinant",
    symbol="ln |A|",
    torch="logdet",
    example=((_BATCH,), {}),
    aliases=("log determinant", "log volume"),
    convention="-inf for a determinant of 0, NaN for one below 0",
)
def logdet(x: Array) -> Array:
    """The logarithm of the determinant, which neither overflows nor vanishes. Leading dimensions are a batch."""
    sign, size = np.linalg.slogdet(x)
    return np.where(np.less(sign, 0.0), np.nan, size)


@logdet.rule("x", "g * T(inv(x))")
def _(g: Operand, y: Operand, x: Operand) -> Operand:
    return _each(g) * transpose(inv(x))


def _sign_and_size(x: Shape) -> tuple[Shape, Shape]:
    return _number_each(x), _number_each(x)


@operation(
    "sign(det(x)), log(abs(det(x)))",
    shape=_sign_and_size,
    title="sign and log of the determinant",
    symbol="± ln |A|",
    torch="linalg.slogdet",
    outputs=("sign", "logabsdet"),
    example=((_BATCH,), {}),
    aliases=("signed log determinant", "log determinant"),
    convention="the sign has the slope 0; for a determinant of 0 they are 0 and -inf",
)
def slogdet(x: Array) -> tuple[Array, Array]:
    """The sign of the determinant, and the logarithm of its size. Leading dimensions are a batch."""
    sign, size = np.linalg.slogdet(x)
    return sign, size


@slogdet.rule("x", "g[1] * T(inv(x))")
def _(g: tuple[Operand, Operand], y: Operand, x: Operand) -> Operand:
    return _each(g[1]) * transpose(inv(x))


def _factored(x: Shape, *, upper: bool) -> Shape:
    return _square(x)


@operation(
    "cholesky(x)",
    shape=_factored,
    title="Cholesky factor",
    symbol="L",
    torch="linalg.cholesky",
    example=((_SYMMETRIC,), {}),
    aliases=("cholesky", "square root of a matrix", "covariance factor", "LLᵀ"),
    convention="of the symmetric part of x, so that the gradient is symmetric (torch reads the lower triangle only)",
)
def cholesky(x: Array, *, upper: bool = False) -> Array:
    """The lower triangle whose product with its own transpose is x, a symmetric and positive definite matrix.

    upper: that transpose instead. Gradient: Murray, Differentiation of the Cholesky decomposition, 2016.
    """
    try:
        lower = np.linalg.cholesky(0.5 * (x + np.swapaxes(x, -1, -2)))
    except np.linalg.LinAlgError:
        raise ComputeError(tr("the matrix is not positive definite: it has no Cholesky factor")) from None
    return np.swapaxes(lower, -1, -2) if upper else lower


@cholesky.rule("x", "inv(T(y)) @ half(T(y) @ g) @ inv(y)")
def _(g: Operand, y: Operand, x: Operand, *, upper: bool) -> Operand:
    if upper:
        g, y = transpose(g), transpose(y)
    back, size = transpose(y), shape_of(x)[-1]
    half = matmul(back, g) * (np.tril(np.ones((size, size))) - 0.5 * np.eye(size))
    whole = solve(back, transpose(solve(back, transpose(half))))
    return 0.5 * (whole + transpose(whole))


def _each(numbers: Operand) -> Operand:
    """A number for each matrix, as it broadcasts to the matrices."""
    return unsqueeze(unsqueeze(numbers, dim=-1), dim=-1)
