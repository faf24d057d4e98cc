"""The run as PyTorch would leave it: only leaves, and what was told to retain it, keep a gradient after backward()."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ..engine.compiled import End, operation_of
from ..engine.program import never
from ..engine.run import Run
from ..language import counted, tr
from ..numbers import summary
from ..records import BLOCK, DOT, INPUT, OUTPUT, VARIABLE, Node
from .exhibit import Badge, Cell, Exhibit, Item, Row, cut_short
from .hand import Hand

_NO_TENSORS = frozenset((BLOCK, INPUT, OUTPUT, DOT))  # they pass on one that is somebody else's


@dataclass(frozen=True, slots=True)
class TorchView:
    """Greys out the gradients that PyTorch would drop. retained: nodes whose ``retain_grad()`` was called."""

    retained: frozenset[int] = frozenset()

    def exhibit(self, run: Run, cancelled: Callable[[], bool] = never) -> Exhibit:
        """Which tensors are leaves, which are not, and whose gradient is left."""
        hand = Hand(run, cancelled)
        ends = [end for end in {hand.target: None, **dict.fromkeys(hand.readers)} if run.has_gradient(*end)]
        dropped = {end: _dropped(hand, end) for end in ends if not self._keeps(run.snapshot.nodes[end[0]])}
        wires = {
            link.wire: dropped.get(end) or _added(hand, end, link.wire)
            for end, links in hand.readers.items()
            for link in links
            if run.has_contribution(link.wire) and (end in dropped or len(links) > 1 or end[0] in self.retained)
        }
        badges = {node.id: self._badge(run, node) for node in run.snapshot.nodes.values() if _is_tensor(run, node)}
        return Exhibit(
            tr("What PyTorch keeps after backward()"),
            _lines(len(ends) - len(dropped), len(dropped)),
            (tr("Tensor"), tr("It is"), ".grad"),
            cut_short([self._row(run, node, dropped) for node in run.snapshot.nodes.values() if _is_tensor(run, node)]),
            {wire: item for wire, item in wires.items() if item is not None},
            dropped,
            badges=badges,
        )

    def _keeps(self, node: Node) -> bool:
        return node.kind == VARIABLE or node.id in self.retained

    def _badge(self, run: Run, node: Node) -> Badge:
        if not _requires(run, node):
            return Badge("locked", tr("leaf with requires_grad=False: its .grad stays None"))
        if node.kind == VARIABLE:
            return Badge("leaf", tr("leaf: PyTorch keeps its .grad"))
        if node.id in self.retained:
            return Badge("retained", tr("non-leaf that retains its .grad: retain_grad() was called"))
        return Badge("passing", tr("non-leaf: PyTorch drops its gradient once it was passed on"))

    def _row(self, run: Run, node: Node, dropped: dict[End, Item]) -> Row:
        words = {"locked": tr("leaf, no grad"), "leaf": tr("leaf"), "retained": tr("retains")}
        kind = Cell(words.get(self._badge(run, node).sign, tr("non-leaf")))
        ends = ((node.id, output) for output in range(len(operation_of(node).outputs)))
        kept = next((end for end in ends if run.has_gradient(*end) and end not in dropped), None)
        grad = Cell("None" if kept is None else summary(run.gradient(*kept)))
        return Row(node.id, (Cell(node.name), kind, grad))


def _is_tensor(run: Run, node: Node) -> bool:
    return node.kind not in _NO_TENSORS and run.has_value(node.id)


def _requires(run: Run, node: Node) -> bool:
    """Whether a tensor requires a gradient, be it on the way to the target or not."""
    slot = run.slot(node.id)
    needs = run.gradients.needs
    return slot is not None and slot < len(needs) and bool(needs[slot])


def _dropped(hand: Hand, end: End) -> Item:
    right, name = hand.run.gradient(*end), hand.name(end)
    words = tr("PyTorch drops it, since {name} is a non-leaf: {told}. {name}.retain_grad() keeps it")
    return Item("dropped", words.format(name=name, told=summary(right)), right)


def _added(hand: Hand, end: End, wire: int) -> Item | None:
    """A part of a sum: PyTorch keeps the sum, if that."""
    if len(hand.readers[end]) == 1:
        return None
    share, name = hand.run.contribution(wire), hand.name(end)
    words = tr("PyTorch adds it to {name}.grad and keeps the sum only: {told}")
    return Item("dropped", words.format(name=name, told=summary(share)), share)


def _lines(kept: int, dropped: int) -> tuple[str, ...]:
    return (
        counted(kept, "PyTorch keeps {count} gradient.", "PyTorch keeps {count} gradients."),
        counted(dropped, "It drops {count}, shown in grey.", "It drops {count}, shown in grey."),
        tr("To ask such a tensor for .grad gives None and a warning. Chainrule keeps them all."),
    )
