"""How numbers are told, everywhere the same: four significant digits at a glance, all of them on request."""

from __future__ import annotations

import math

import numpy as np

from .language import counted, tr
from .ops.symbol import Shape

BYTES = {"GiB": 1 << 30, "MiB": 1 << 20, "KiB": 1 << 10}
_WHOLE_BELOW = 999_999.5
_TABLE_SIDE = 8
_ONES = {np.dtype(kind): np.ones(1 << 13, kind) for kind in ("float32", "float64")}
_LEAST_SQUARE = 1e-26  # of float32: those of single numbers may have vanished below it


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
    return short(array.item()) if array.ndim == 0 else f"{shape_text(array.shape)} · {summary(array)}"


def summary(value: float | np.ndarray) -> str:
    """What ``describe`` says after the shape: a scalar's digits; of a tensor "mean 0.12 · norm 3.4"."""
    array = np.asarray(value)
    return short(array.item()) if array.ndim == 0 else " · ".join(_facts(array))


def table(value: float | np.ndarray) -> str:
    """The numbers of a tensor in aligned columns, the last two dimensions as rows and columns.

    At most 8 rows and columns of each matrix are shown, and of further dimensions only the first matrix; "…" stands for
    the rest.
    """
    array = np.asarray(value)
    if array.size == 0:
        return describe(array)
    matrix = np.atleast_2d(array)
    matrix = matrix.reshape(-1, *matrix.shape[-2:])[0]
    cells = [[short(cell) for cell in row[:_TABLE_SIDE]] for row in matrix[:_TABLE_SIDE]]
    if matrix.shape[1] > _TABLE_SIDE:
        cells = [[*row, "…"] for row in cells]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    lines = ["  ".join(cell.rjust(width) for cell, width in zip(row, widths, strict=True)) for row in cells]
    hidden = matrix.shape[0] > _TABLE_SIDE or array.size > matrix.size
    return "\n".join([*lines, "…"] if hidden else lines)


def norm(array: np.ndarray) -> float:
    """The 2-norm; NaN where a number is not finite.

    One pass tells both, scaled in a second one where the squares of huge or tiny numbers would overflow or vanish.
    """
    if array.ndim == 0:
        number = abs(float(array))
        return number if number < math.inf else math.nan
    square = _square(array)
    if _LEAST_SQUARE < square < math.inf:
        return math.sqrt(square)
    if not math.isfinite(square) and not np.isfinite(array).all():
        return math.nan
    scale = float(np.abs(array).max(initial=0))
    return scale * math.sqrt(float(np.square(array / scale).sum())) if scale else 0.0


def mean(array: np.ndarray) -> float:
    """The mean; NaN where a number is not finite, 0 of none.

    Summed up once, in the array's own dtype: enough for four digits of what does not cancel out.
    """
    if array.ndim == 0:
        return float(array) if math.isfinite(array) else math.nan
    if array.size == 0:
        return 0.0
    if array.dtype.kind != "f":
        return float(array.mean())
    total = _total(array.reshape(-1))
    if math.isfinite(total):
        return total / array.size
    return _mean(array) if np.isfinite(array).all() else math.nan


def _total(flat: np.ndarray) -> float:
    """The sum of floats, by products with ones, which take half of the time; not finite where a number is not."""
    ones = _ONES[flat.dtype]
    rest = flat.size % ones.size
    total = float(np.vdot(flat[:rest], ones[:rest]))  # which does not warn of what is not finite
    if rest == flat.size:
        return total
    with np.errstate(over="ignore", invalid="ignore"):
        return total + float(np.add.reduce(flat[rest:].reshape(-1, ones.size).dot(ones)))


def _square(array: np.ndarray) -> float:
    """The sum of the squares; not finite where a number is not, or its square is too large."""
    floats = array if array.dtype.kind == "f" else array.astype(np.float64)
    return float(np.vdot(floats, floats))  # which does not warn of what is not finite


def _facts(array: np.ndarray) -> list[str]:
    if array.size == 0:
        return [tr("empty")]
    if array.dtype == np.bool_:
        return [tr("{count_nonzero} true").format(count_nonzero=np.count_nonzero(array))]
    if array.dtype.kind in "iu":
        return [tr("min {min}").format(min=short(array.min())), tr("max {max}").format(max=short(array.max()))]
    size = norm(array)
    if not math.isnan(size):
        return [tr("mean {array}").format(array=short(_mean(array))), tr("norm {norm}").format(norm=short(size))]
    finite = array[np.isfinite(array)].astype(np.float64)
    facts = (
        [tr("mean {finite}").format(finite=short(_mean(finite))), tr("norm {norm}").format(norm=short(norm(finite)))]
        if finite.size
        else []
    )
    bad = {"NaN": np.count_nonzero(np.isnan(array)), "inf": np.count_nonzero(np.isinf(array))}
    return [f"{count} {word}" for word, count in bad.items() if count] + facts


def _mean(finite: np.ndarray) -> float:
    with np.errstate(over="ignore"):
        mean = float(finite.mean(dtype=np.float64))
    if math.isfinite(mean):
        return mean
    scale = float(np.abs(finite).max())
    return float((finite / scale).mean()) * scale
