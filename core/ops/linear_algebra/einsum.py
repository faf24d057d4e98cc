"""Products and sums of tensors by an equation that names their dimensions, checked and written out."""

from __future__ import annotations

import string
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ...errors import ShapeError
from ...language import tr
from ..choice import where
from ..shape.conversion import narrowed, widened
from ..shape.reshaping import reshape
from ..spec import operation
from ..symbol import Array, Operand, Shape, shape_of


@dataclass(frozen=True, slots=True)
class Equation:
    """An equation for given shapes: a term of letters for each operand, the result's letters, each letter's size."""

    terms: tuple[str, ...]
    result: str
    sizes: Mapping[str, int]

    @classmethod
    def of(cls, text: str, shapes: Sequence[Shape]) -> Equation:
        """Read an equation; ShapeError says which term, letter or shape does not fit."""
        left, arrow, right = text.replace(" ", "").partition("->")
        terms = left.split(",")
        if len(terms) != len(shapes):
            raise ShapeError(
                tr("einsum {text!r} is for {terms} inputs, but {shapes} are connected").format(
                    text=text, terms=len(terms), shapes=len(shapes)
                )
            )
        free = [letter for letter in string.ascii_letters if letter not in text]
        written = tuple(_written(term, len(shape), free) for term, shape in zip(terms, shapes, strict=True))
        batch = max((_batch(term, len(shape), free) for term, shape in zip(terms, shapes, strict=True)), key=len)
        once = "".join(sorted(c for c in set(left) - set(",.") if left.count(c) == 1))
        result = right.replace("...", batch) if arrow else batch + once
        sizes = _sizes(written, shapes)
        for letter in result:
            if letter not in sizes or result.count(letter) > 1:
                raise ShapeError(
                    tr("einsum {text!r}: letter {letter!r} of the result must be in an input, and only once").format(
                        text=text, letter=letter
                    )
                )
        return cls(written, result, sizes)

    @property
    def text(self) -> str:
        """With every letter and the result written out."""
        return ",".join(self.terms) + "->" + self.result

    @property
    def shape(self) -> Shape:
        """The shape of the result."""
        return tuple(self.sizes[letter] for letter in self.result)

    def reversed(self, index: int) -> str:
        """The equation that gives the gradient of an operand from that of the result and the other operands.

        Letters that occur in that operand alone are left out: the gradient is the same along them.
        """
        others = [term for i, term in enumerate(self.terms) if i != index]
        known = set(self.result).union(*others)
        kept = dict.fromkeys(c for c in self.terms[index] if c in known)
        return ",".join([self.result, *others]) + "->" + "".join(kept)

    def diagonal(self, index: int) -> np.ndarray | None:
        """Where the places of an operand that has a letter twice lie on the diagonal; None if it has none."""
        term = self.terms[index]
        grid = np.ogrid[tuple(slice(self.sizes[letter]) for letter in term)]
        pairs = [(term.index(letter), i) for i, letter in enumerate(term) if term.index(letter) < i]
        if not pairs:
            return None
        on = np.logical_and.reduce(np.broadcast_arrays(*(grid[first] == grid[second] for first, second in pairs)))
        return np.broadcast_to(on, [self.sizes[letter] for letter in term])


def _einsum(*operands: Shape, equation: str) -> Shape:
    return Equation.of(equation, operands).shape


@operation(
    "einsum(operands)",
    shape=_einsum,
    title="einsum",
    symbol="Σ",
    torch="einsum",
    onnx="Einsum",
    aliases=("einstein summation", "tensor contraction", "index notation", "attention"),
    example=(((2, 3), (3, 4)), {"equation": "ij,jk->ik"}),
    convention="a letter twice in one term takes the diagonal, as in torch",
)
def einsum(*operands: Array, equation: str = "ij,jk->ik") -> Array:
    """Multiplies tensors and sums over the letters that the result lacks: "ij,jk->ik" is the matrix product.

    A term for each input, a letter for each dimension; without "->" the result has the letters that occur once, in
    alphabetical order. "..." stands for leading dimensions that broadcast.
    """
    explicit = Equation.of(equation, [np.shape(operand) for operand in operands])
    return np.einsum(explicit.text, *operands, optimize=len(operands) > 1)


@einsum.rule("operands", "einsum(g, others)")
def _(g: Operand, y: Operand, *operands: Operand, equation: str, index: int) -> Operand:
    shapes = [shape_of(operand) for operand in operands]
    explicit = Equation.of(equation, shapes)
    others = [operand for i, operand in enumerate(operands) if i != index]
    back = explicit.reversed(index)
    gradient = einsum(g, *others, equation=back)
    found = dict(zip(back.partition("->")[2], shape_of(gradient), strict=True))
    term = explicit.terms[index]
    aligned = reshape(gradient, shape=tuple(found.pop(letter, 1) for letter in term))
    whole = widened(aligned, tuple(explicit.sizes[letter] for letter in term))
    diagonal = explicit.diagonal(index)
    return narrowed(whole if diagonal is None else where(diagonal, whole, 0.0), shapes[index])


def _batch(term: str, rank: int, free: Sequence[str]) -> str:
    """The letters that the dots of a term stand for, the last dimension always the same letter."""
    if "..." not in term:
        return ""
    size = rank - len(term.replace("...", "", 1))
    if size < 0 or size > len(free):
        raise ShapeError(
            tr("einsum term {term!r} has more letters than the {rank} dimensions of its input").format(
                term=term, rank=rank
            )
        )
    return "".join(reversed(free[:size]))


def _written(term: str, rank: int, free: Sequence[str]) -> str:
    written = term.replace("...", _batch(term, rank, free), 1)
    if not all(c in string.ascii_letters for c in written):
        raise ShapeError(tr("einsum term {term!r}: only letters and one '...' can stand in it").format(term=term))
    if len(written) != rank:
        raise ShapeError(
            tr("einsum term {term!r} has {written} letters, but its input has {rank} dimensions").format(
                term=term, written=len(written), rank=rank
            )
        )
    return written


def _sizes(terms: Sequence[str], shapes: Sequence[Shape]) -> dict[str, int]:
    sizes: dict[str, int] = {}
    for term, shape in zip(terms, shapes, strict=True):
        for letter, size in zip(term, shape, strict=True):
            known = sizes.get(letter, 1)
            if term.count(letter) > 1 and shape[term.index(letter)] != size:
                raise ShapeError(
                    tr("einsum: letter {letter!r} stands for sizes {shape} and {size}").format(
                        letter=letter, shape=shape[term.index(letter)], size=size
                    )
                )
            if size != known and 1 not in (size, known):
                raise ShapeError(
                    tr("einsum: letter {letter!r} has sizes {known} and {size}").format(
                        letter=letter, known=known, size=size
                    )
                )
            sizes[letter] = size if known == 1 else known
    return sizes
