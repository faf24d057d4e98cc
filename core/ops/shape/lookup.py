"""Rows of a table by their numbers, and rows that stand for numbers."""

from __future__ import annotations

import math

import numpy as np

from ...errors import ShapeError
from ...language import tr
from ..arithmetic import div
from ..ports import Indices
from ..spec import operation
from ..symbol import Array, Operand, Shape, shape_of
from .conversion import zeros
from .indexing import index_add, index_select, whole
from .reshaping import reshape


def _embedded(input: Shape, weight: Shape, **_: object) -> Shape:
    if len(weight) != 2:
        raise ShapeError(
            tr("the weight has shape {weight}; a table of embeddings has a row for each number, 2 dimensions").format(
                weight=weight
            )
        )
    return (*input, weight[1])


@operation(
    "weight[input]",
    shape=_embedded,
    torch="nn.functional.embedding",
    onnx="Gather",
    aliases=("lookup table", "word vectors", "token embedding", "rows of a table"),
    example=((np.array([[2, 0, 2], [1, 3, 0]]), (4, 3)), {}),
    convention="the row padding_idx gets no gradient, and with scale_grad_by_freq a row gets the mean of its gradients "
    "where their sum is the slope, as in torch; torch's max_norm is left out",
)
def embedding(
    input: Indices, weight: Array, *, padding_idx: int | None = None, scale_grad_by_freq: bool = False
) -> Array:
    """Looks up a row of the table of weights for each number. A row that is looked up twice gets both gradients.

    scale_grad_by_freq: they are divided by how often it was. There is no max_norm, by which torch changes the table
    while it looks up: an operation here only computes. Normalize the table before, and the gradient knows of it.
    """
    return np.take(weight, whole(input, np.shape(weight)[0]), axis=0)


@embedding.rule("weight", "index_add(0, input, g)")
def _(
    g: Operand, y: Operand, input: Operand, weight: Operand, *, padding_idx: int | None, scale_grad_by_freq: bool
) -> Operand:
    rows, index = shape_of(weight)[0], reshape(input, shape=(-1,))
    gradients = reshape(g, shape=(math.prod(shape_of(input)), shape_of(weight)[1]))
    if scale_grad_by_freq:
        gradients = div(gradients, _occurrences(index, rows))
    gradient = index_add(zeros(shape_of(weight)), index, gradients)
    if padding_idx is None:
        return gradient
    kept = np.arange(rows) != padding_idx % rows
    return gradient * kept[:, np.newaxis].astype(np.float64)


def _occurrences(index: Operand, size: int) -> Operand:
    """How often each entry of an index comes in it, in a column."""
    count = shape_of(index)[0]
    found = index_add(zeros((size, 1)), index, np.ones((count, 1)))
    return index_select(found, index)


def _one_hot(index: Shape, *, num_classes: int) -> Shape:
    if num_classes < 1:
        raise ShapeError(tr("num_classes is {num_classes}; it must be 1 or more").format(num_classes=num_classes))
    return (*index, num_classes)


@operation(
    "one_hot(index)",
    shape=_one_hot,
    title="one-hot",
    torch="nn.functional.one_hot",
    torch_needs=("num_classes",),
    onnx="OneHot",
    aliases=("dummy variables", "indicator", "categories", "class to vector"),
    result="int",
    no_gradient="a class number cannot change by a little, so there is no slope",
    example=((np.array([2, 0, 1]),), {"num_classes": 3}),
    convention="two classes unless told otherwise (torch counts those that occur, ONNX wants the number)",
)
def one_hot(index: Indices, *, num_classes: int = 2) -> Array:
    """Turns each class number into a row of zeros with a single 1 in that place."""
    picked = whole(index, num_classes)
    return (picked[..., np.newaxis] == np.arange(num_classes)).astype(np.int64)
