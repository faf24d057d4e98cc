"""A step of an optimizer as an ``.npz`` file: what a picture of that step needs of it beside the run.

``optimizer`` (the name of what remembers the same), ``count``, ``empties``; for each parameter, by its id, ``12.after``
and ``12.gradient``, and ``12.left`` if a gradient was there before. Nothing in it is ever executed.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

import numpy as np

from ..engine.run import Run
from ..errors import FormatError
from ..language import tr
from ..train.optimizers import SGD, Adam
from ..train.update import Move, Rule, Update

RULES: Mapping[str, Rule] = {"sgd": SGD(), "momentum": SGD(momentum=0.9), "adam": Adam()}  # they differ in their terms
_AFTER = ".after"


def write_update(update: Update) -> bytes:
    """An update as the bytes of a file."""
    name = next(name for name, rule in RULES.items() if rule.remembers == update.optimizer.remembers)
    arrays = {"optimizer": np.array(name), "count": np.array(update.count), "empties": np.array(update.empties)}
    for node, move in update.moves.items():
        arrays |= {f"{node}{_AFTER}": move.after, f"{node}.gradient": move.gradient}
        arrays |= {} if move.left is None else {f"{node}.left": move.left}
    stream = io.BytesIO()
    np.savez(stream, allow_pickle=False, **arrays)
    return stream.getvalue()


def read_update(data: bytes, run: Run) -> Update:
    """The update that follows a run; what its optimizer remembers is not told. FormatError if the file is none."""
    try:
        with np.load(io.BytesIO(data), allow_pickle=False) as stored:
            arrays = dict(stored)
        nodes = [int(name.removesuffix(_AFTER)) for name in arrays if name.endswith(_AFTER)]
        moves = {node: _move(run.value(node), arrays, node) for node in nodes}
        rule = RULES[str(arrays["optimizer"])]
        return Update(rule, int(arrays["count"]), moves, bool(arrays["empties"]))
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile):
        raise FormatError(tr("The file of the update is damaged, or none.")) from None


def _move(before: np.ndarray, arrays: Mapping[str, np.ndarray], node: int) -> Move:
    return Move(before, arrays[f"{node}.gradient"], arrays[f"{node}{_AFTER}"], {}, {}, arrays.get(f"{node}.left"))
