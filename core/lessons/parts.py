"""What goes back along the wires to a number that is asked for, entry by entry: what wrong answers are made of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..steps.asked import Asked
from ..steps.log import StepLog

Entry = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """What flows back along a wire, at the entry that is asked for.

    source, reader: the names of the wire's ends. upstream, local: the two factors; None where there is no single one.
    share: their product, summed over the copies that the entry was broadcast to. copies: what each copy brings; empty
    if there is one only. others: for each other input of the reader its name, and the local derivative along its wire.
    """

    source: str
    reader: str
    upstream: float | None
    local: float | None
    share: float
    copies: tuple[float, ...]
    others: tuple[tuple[str, float], ...]


def parts_of(log: StepLog, asked: Asked) -> list[Part]:
    """What the gradient or the contribution that is asked for is the sum of, in the order of arrival."""
    wires = log.arriving(asked.of, asked.output)[1] if asked.what == "gradient" else [asked.of]
    return [_part(log, wire, asked.entry) for wire in wires]


def siblings(log: StepLog, wire: int, entry: Entry) -> tuple[tuple[str, float], ...]:
    """The other inputs of the operation that reads a wire: their names and local derivatives, at an entry."""
    compiled = log.run.made.compiled
    reading = (other for other in compiled.wires_into(compiled.reader_of(wire)) if other != wire)
    locals_ = ((source_name(log, other), _at(log.local(other), entry)) for other in reading)
    return tuple((name, slope) for name, slope in locals_ if slope is not None)


def source_name(log: StepLog, wire: int) -> str:
    """The node that a wire comes from, by its name."""
    return log.run.snapshot.nodes[log.run.made.compiled.source_of(wire)[0]].name


def reader_name(log: StepLog, wire: int) -> str:
    """The node that reads a wire, by its name."""
    return log.run.snapshot.nodes[log.run.made.compiled.reader_of(wire)].name


def _part(log: StepLog, wire: int, entry: Entry) -> Part:
    run, reader = log.run, log.run.made.compiled.reader_of(wire)
    share, edge = run.contribution(wire), run.edge(wire)
    product = share if edge is None or log.part_at(wire) is not None else run.array(edge.product)
    copies = _copies(product, share.shape, entry)
    single = len(copies) == 1 and log.local(wire) is not None and run.has_gradient(reader)
    return Part(
        source_name(log, wire),
        reader_name(log, wire),
        _at(run.gradient(reader), entry) if single else None,
        _at(log.local(wire), entry) if single else None,
        float(share[entry]),
        tuple(copies) if len(copies) > 1 else (),
        siblings(log, wire, entry) if single else (),
    )


def _copies(product: np.ndarray, shape: Sequence[int], entry: Entry) -> list[float]:
    """The entries of a product that are summed to one entry of what was broadcast."""
    extra = product.ndim - len(shape)
    sizes = product.shape[extra:]
    kept = [slice(None) if size != own else index for size, own, index in zip(sizes, shape, entry, strict=True)]
    return np.asarray(product[(slice(None),) * extra + tuple(kept)]).ravel().tolist()


def _at(array: np.ndarray | None, entry: Entry) -> float | None:
    """An entry of an array that was broadcast, or is a single number for all of them."""
    if array is None:
        return None
    if array.ndim == 0:
        return float(array)
    place = entry[len(entry) - array.ndim :] if len(entry) >= array.ndim else None
    if place is None or any(i >= n and n != 1 for i, n in zip(place, array.shape, strict=True)):
        return None
    return float(array[tuple(min(i, n - 1) for i, n in zip(place, array.shape, strict=True))])
