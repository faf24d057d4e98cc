"""How numbers are told, everywhere the same: four significant digits at a glance, all of them on request."""

from __future__ import annotations

import numpy as np

from .language import counted, tr
from .measures import Measures, look, measured
from .ops.symbol import Shape

BYTES = {"GiB": 1 << 30, "MiB": 1 << 20, "KiB": 1 << 10}
_WHOLE_BELOW = 999_999.5  # numbers from 1,000 up to here are told without decimals
_TABLE_SIDE = 8  # rows and columns of a table, at most
_FEW = 3  # numbers of a vector that are listed
LONGEST_BRIEF = 24  # characters: what the canvas keeps free around wires


def short(value: float | np.generic) -> str:
    """A number in four significant digits: "24", "0.7311", "-0.1966", "1.235e-08", "nan", "-inf".

    Whole digits are never replaced by zeros or hidden in an exponent below a million: 12345.6 is "12346". Whole numbers
    (of integer type) are always told in full; true and false as such. Negative zero is "0": its sign is no lesson here,
    and ``full`` still tells it.
    """
    if not isinstance(value, float):
        if isinstance(value, bool | np.bool_):
            return "true" if value else "false"
        if isinstance(value, int | np.integer):
            return str(int(value))
    number = float(value)
    if 1000 <= abs(number) < _WHOLE_BELOW:
        return f"{number:.0f}"
    return f"{number:.4g}" if number else "0"


def full(value: float | np.generic) -> str:
    """A number in the fewest digits that give back exactly the same one, in its own dtype."""
    if isinstance(value, bool | np.bool_ | int | np.integer):
        return short(value)
    return str(value) if isinstance(value, np.floating) else repr(float(value))


def shape_text(shape: Shape) -> str:
    """A shape in words: "scalar", "5 values", "3×4"."""
    if not shape:
        return tr("scalar")
    return counted(shape[0], "{count} value", "{count} values") if len(shape) == 1 else "×".join(map(str, shape))


def bytes_text(count: float) -> str:
    """A size in memory: "512 bytes", "1.5 MiB", "64 GiB"."""
    for unit, size in BYTES.items():
        if count >= size:
            return f"{short(count / size)} {unit}"
    return tr("{count:.0f} bytes").format(count=count)


def describe(value: float | np.ndarray) -> str:
    """A value on one line: a scalar's digits; of a tensor "3×4 · mean 0.12 · norm 3.4".

    Values that are not finite are counted and left out of mean and norm; of flags those that are true are counted; of
    whole numbers smallest and largest are told.
    """
    array = np.asarray(value)
    return short(array.item()) if array.ndim == 0 else describe_measures(look(array, measured))


def listed(array: np.ndarray) -> str | None:
    """The few numbers of a short vector, "[1, nan]"; None of all else, and where they take more room than a chip's."""
    if array.ndim != 1 or not 0 < array.size <= _FEW:
        return None
    text = f"[{', '.join(map(short, array))}]"
    return text if len(text) <= LONGEST_BRIEF else None


def describe_measures(measures: Measures) -> str:
    """What ``describe`` says of a tensor, by what was found of it."""
    return " · ".join([shape_text(measures.shape), *_facts(measures)])


def summary(value: float | np.ndarray) -> str:
    """What ``describe`` says after the shape: a scalar's digits; of a tensor "mean 0.12 · norm 3.4"."""
    array = np.asarray(value)
    return short(array.item()) if array.ndim == 0 else " · ".join(_facts(look(array, measured)))


def table(value: float | np.ndarray) -> str:
    """The numbers of a tensor in aligned columns, the last two dimensions as rows and columns.

    At most 8 rows and columns of each matrix are shown, and of further dimensions only the first matrix; "…" stands for
    the rest.
    """
    array = np.asarray(value)
    if array.size == 0:
        return describe(array)
    matrix = np.atleast_2d(array)
    matrix = matrix[(0,) * (matrix.ndim - 2)]
    cells = [[short(cell) for cell in row[:_TABLE_SIDE]] for row in matrix[:_TABLE_SIDE]]
    if matrix.shape[1] > _TABLE_SIDE:
        cells = [[*row, "…"] for row in cells]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    lines = ["  ".join(cell.rjust(width) for cell, width in zip(row, widths, strict=True)) for row in cells]
    hidden = matrix.shape[0] > _TABLE_SIDE or array.size > matrix.size
    return "\n".join([*lines, "…"] if hidden else lines)


def _facts(measures: Measures) -> list[str]:
    if measures.size == 0:
        return [tr("empty")]
    if measures.kind == "b":
        return [tr("{count_nonzero} true").format(count_nonzero=round(measures.mean * measures.size))]
    if measures.kind in "iu":
        return [tr("min {min}").format(min=short(measures.low)), tr("max {max}").format(max=short(measures.high))]
    bad = {"NaN": measures.nan, "inf": measures.infinite}
    counts = [f"{count} {word}" for word, count in bad.items() if count]
    if measures.nan + measures.infinite == measures.size:
        return counts
    mean, norm = short(measures.mean), short(measures.norm)
    return [*counts, tr("mean {array}").format(array=mean), tr("norm {norm}").format(norm=norm)]
