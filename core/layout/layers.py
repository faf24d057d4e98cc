"""Which layer each node of a graph belongs to, and which connected part."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

Array = np.ndarray


def components(count: int, sources: Array, targets: Array) -> Array:
    """The connected part of each node, numbered in the order of their first nodes."""
    label = np.arange(count)
    while True:
        a, b = label[sources], label[targets]
        if np.array_equal(a, b):
            return np.unique(label, return_inverse=True)[1].reshape(-1)
        np.minimum.at(label, np.maximum(a, b), np.minimum(a, b))
        while not np.array_equal(label, label[label]):
            label = label[label]


def layers(count: int, sources: Array, targets: Array) -> Array:
    """Layers that every edge crosses from left to right.

    By the longest path from a node that nothing feeds; then, from right to left, what has room moves up to its readers
    if that makes the edges shorter in sum, so that a variable stands beside what it feeds. Edges from nodes that
    nothing feeds do not count: what a shared weight goes into belongs to its step of time. ValueError for a cycle.
    """
    readers, feeders = neighbours(count, sources, targets), neighbours(count, targets, sources)
    waiting = [len(f) for f in feeders]
    layer = [0] * count
    order = [node for node in range(count) if not waiting[node]]
    for node in order:  # grows while it is walked
        for reader in readers[node]:
            layer[reader] = max(layer[reader], layer[node] + 1)
            waiting[reader] -= 1
            if not waiting[reader]:
                order.append(reader)
    if len(order) < count:
        raise ValueError("a graph with a cycle has no layers")
    for node in reversed(order):
        holding = (feeder for feeder in feeders[node] if feeders[feeder])
        ties = sum(len(readers[feeder]) > 1 for feeder in holding)  # the others can move along
        if readers[node] and ties <= len(readers[node]):
            layer[node] = min(layer[reader] for reader in readers[node]) - 1
    return np.array(layer)


def neighbours(count: int, ends: Array, others: Array) -> list[list[int]]:
    """For each node the other ends of its edges, in the order of the edges."""
    order = np.argsort(ends, kind="stable")
    cuts = np.searchsorted(ends[order], np.arange(count + 1)).tolist()
    found = others[order].tolist()
    return [found[a:b] for a, b in pairwise(cuts)]
