"""Where the marks of an axis lie: at round numbers."""

from __future__ import annotations

import math

from core.numbers import short

_STEPS = (1.0, 2.0, 5.0, 10.0)
MOST = 5  # marks on an axis


def marks(low: float, high: float, most: int = MOST) -> list[float]:
    """At most so many round numbers from low to high, 1, 2 or 5 times a power of ten apart."""
    reach = high - low
    if not (math.isfinite(reach) and reach > 0):
        return [low] if math.isfinite(low) else []
    least = reach / most
    power = 10.0 ** math.floor(math.log10(least))
    step = next(power * step for step in _STEPS if power * step >= least * (1 - 1e-9))
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    return [number * step for number in range(first, last + 1)]


def mark_text(value: float, marks_there: list[float]) -> str:
    """What stands at a mark: as many digits as tell it from its neighbours."""
    if len(marks_there) < 2:
        return short(value)
    step = marks_there[1] - marks_there[0]
    digits = max(0, -math.floor(math.log10(step) + 1e-9))
    return short(value) if digits > 4 or abs(value) >= 1e6 else f"{value:.{digits}f}".replace("-0.0", "0.0")
