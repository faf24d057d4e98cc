"""An edit worked into a program: what it does not touch is kept, and the result is what compiling afresh would give.

First forward, in the order in which the nodes run: nodes whose inputs or records differ are put again, then those that
read another slot than before. ``patch_back`` does the same for the backward pass.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from heapq import heapify, heappop, heappush
from typing import Any

import numpy as np

from ...document import Snapshot
from ...errors import ShapeError
from ...records import BLOCK, VARIABLE, Node
from ..compiled import NOTHING, Compiled, Incoming, arrival, departure, read
from ..differentiate import passes
from ..flatten import Placed, place, problem_of, rank_behind, wires_read
from ..program import never
from .table import copied

_TABLES = (
    *("slots", "step_of", "emitted", "nodes", "variables", "incoming", "readers", "ranks", "problems", "arrivals"),
)
_MOST_LOOKS = 4  # at each node, on average, until its place in the order is found


@dataclass(frozen=True, slots=True)
class Edits:
    """The nodes and wires that were added, changed or removed."""

    nodes: frozenset[int] = frozenset()
    wires: frozenset[int] = frozenset()

    def __or__(self, other: Edits) -> Edits:
        return Edits(self.nodes | other.nodes, self.wires | other.wires)


class Patch:
    """A compiled document brought up to date.

    compiled: the result, which shares with the old one what is the same. stale: nodes to be computed again, with all
    that depend on them. touched: nodes whose steps or place in the order differ. again: steps of the forward pass
    whose derivatives are to be put again; gone: those that are no more. changed: steps that were overwritten or added.
    """

    def __init__(
        self, old: Compiled, snapshot: Snapshot, needs: bytearray | None, cancelled: Callable[[], bool] = never
    ) -> None:
        """Start from a compiled document, for a later snapshot of it. needs: as in ``Gradients``, None without."""
        self.old = old
        self.program = old.program.copy(cancelled)
        tables: dict[str, Any] = {name: copied(getattr(old, name)) for name in _TABLES}
        self.compiled = Compiled(snapshot, self.program, block_outputs=old.block_outputs, patched=True, **tables)
        self.needs = None if needs is None else needs.copy()
        self.stale: set[int] = set()
        self.touched: set[int] = set()
        self.again: set[int] = set()
        self.gone: set[int] = set()
        self.changed: set[int] = set()

    def apply(self, edits: Edits) -> bool:
        """Work the edits in; whether it could be done, or compiling afresh would be quicker."""
        then, now = self.old.snapshot.nodes, self.compiled.snapshot.nodes
        affected = self._rewire(edits.wires)
        for node in edits.nodes:
            before, after = then.get(node), now.get(node)
            if before and after and is_mould_of(before, after):
                self.stale.add(node)
            elif before or after:
                affected.add(node)
        self._reread(affected)
        for node in affected:
            if node not in now:
                self._drop(node)
        affected = {node for node in affected if node in now}
        if not self._rank(affected):
            return False
        self._put(affected)
        return True

    def _rewire(self, wires: Iterable[int]) -> set[int]:
        """Take wires away and lead new ones; the nodes that read them."""
        compiled, affected = self.compiled, set()
        then, now = self.old.snapshot, compiled.snapshot
        changed = [(then.wires.get(wire), now.wires.get(wire)) for wire in wires]
        for before, after in changed:
            if before is not None and before != after:
                node, key = arrival(then, before)
                compiled.incoming[node] = {k: v for k, v in compiled.incoming[node].items() if k != key}
                compiled.arrivals.pop(before.id, None)
                affected.add(node)
        for before, after in changed:
            if after is not None and before != after:
                node, key = arrival(now, after)
                incoming = {**compiled.incoming.get(node, NOTHING), key: (departure(now, after), after.id)}
                compiled.incoming[node] = dict(sorted(incoming.items(), key=lambda item: item[1][1]))
                affected.add(node)
        return affected

    def _reread(self, nodes: Iterable[int]) -> None:
        """Note who is read by nodes whose inputs or records are others."""
        for node in nodes:
            before = _sources(self.old.snapshot.nodes.get(node), self.old.incoming.get(node, NOTHING))
            after = _sources(self.compiled.snapshot.nodes.get(node), self.compiled.incoming.get(node, NOTHING))
            if before == after:
                continue
            readers = self.compiled.readers
            for source in before:
                rest = readers[source] = list(readers[source])
                rest.remove(node)
            for source in after:
                readers[source] = [*readers.get(source, ()), node]

    def _drop(self, node: int) -> None:
        """Take a node out that was deleted."""
        compiled = self.compiled
        self.gone.update(compiled.emitted.get(node, ()))
        self._record(node, Placed([], (), ()), {})
        for table in ("incoming", "readers", "ranks", "problems"):
            getattr(compiled, table).pop(node, None)
        self.touched.add(node)

    def _rank(self, nodes: Iterable[int]) -> bool:
        """Give new nodes a place in the order, and others a later one as far as what feeds them comes too late.

        Others keep theirs; whether it could be found without looking at too many.
        """
        compiled, old = self.compiled, self.old.ranks
        ranks, looks = compiled.ranks, _MOST_LOOKS * len(compiled.snapshot.nodes) + 1_000
        computing = [node for node in nodes if compiled.snapshot.nodes[node].kind != BLOCK]
        ranks.update({node: (0, 0, node) for node in computing if node not in ranks})
        waiting = [(ranks[node], node) for node in computing]
        queued = set(computing)
        heapify(waiting)
        while waiting:
            node = heappop(waiting)[1]
            queued.remove(node)
            rank = rank_behind(compiled, node)
            if rank > ranks[node]:
                ranks[node] = rank
                for reader in compiled.readers.get(node, ()):
                    if reader not in queued and ranks[reader] < rank:
                        queued.add(reader)
                        heappush(waiting, (ranks[reader], reader))
            if old.get(node) != ranks[node]:
                self.touched.add(node)
            looks -= 1
            if looks < 0:
                return False
        return True

    def _put(self, nodes: Iterable[int]) -> None:
        """Put nodes again, and those behind them that read another slot or pass a gradient where they did not."""
        compiled, again = self.compiled, set(nodes)
        waiting = [(compiled.ranks[node], node) for node in again if node in compiled.ranks]
        heapify(waiting)
        done: set[int] = set()
        while waiting:
            node = heappop(waiting)[1]
            if node in done:
                continue
            done.add(node)
            differs = node in again and self._put_node(compiled.snapshot.nodes[node])
            if self._flag(compiled.snapshot.nodes[node]) or differs:
                for reader in compiled.readers.get(node, ()):
                    heappush(waiting, (compiled.ranks[reader], reader))
                    if differs:
                        again.add(reader)
            self.again.update(compiled.emitted.get(node, ()))
            self.touched.add(node)

    def _put_node(self, node: Node) -> bool:
        """Put a node again, with its old numbers where they serve; whether its outputs are in other slots now."""
        program, compiled = self.program, self.compiled
        before, steps = self._slots(node.id), compiled.emitted.get(node.id, [])
        program.spare = steps[::-1]
        try:
            placed = self._kept(node, before) or place(compiled, node)
        except ShapeError as error:
            compiled.problems[node.id] = problem_of(compiled, node, error)
            placed = Placed([], (), ())
        else:
            compiled.problems.pop(node.id, None)
        program.spare = []
        self._record(node.id, placed, dict(wires_read(compiled, node, placed)))
        self.changed.update(placed.steps)
        self.gone.update(set(steps).difference(placed.steps))
        self.stale.add(node.id)
        return before != list(placed.slots)

    def _kept(self, node: Node, slots: list[int]) -> Placed | None:
        """A variable in the slot that it had, if what it holds now is of the same shape and kind."""
        then = self.old.snapshot.nodes[node.id].value if slots else None
        if then is None or node.value is None or _shape(then) != _shape(node.value):
            return None
        self.program.leaves[slots[0]] = self.program.prepare(node.value)
        return Placed([], (slots[0],), ())

    def _record(self, node: int, placed: Placed, arrivals: Mapping[int, int]) -> None:
        """Note where a node is now, and where its wires arrive; without steps and slots it is nowhere."""
        compiled = self.compiled
        self._record_slots(node, placed)
        for step in set(compiled.emitted.get(node, ())).difference(placed.steps):
            compiled.nodes.pop(step, None)
        for step in placed.steps:
            compiled.nodes[step] = node
        if placed.steps:
            compiled.step_of[node] = placed.steps[-1]
            compiled.emitted[node] = placed.steps
        else:
            compiled.step_of.pop(node, None)
            compiled.emitted.pop(node, None)
        for _, wire in compiled.incoming.get(node, NOTHING).values():
            if wire in arrivals:
                compiled.arrivals[wire] = (placed.steps[-1], arrivals[wire])
            else:
                compiled.arrivals.pop(wire, None)

    def _record_slots(self, node: int, placed: Placed) -> None:
        compiled, slots = self.compiled, self._slots(node)
        for number in range(len(placed.slots), len(slots)):
            compiled.slots.pop((node, number), None)
        for slot in set(slots).difference(placed.slots):
            compiled.variables.pop(slot, None)
        for number, slot in enumerate(placed.slots):
            compiled.slots[node, number] = slot
            if not placed.steps:
                compiled.variables[slot] = node

    def _slots(self, node: int) -> list[int]:
        slots = self.compiled.slots
        found: list[int] = []
        while (node, len(found)) in slots:
            found.append(slots[node, len(found)])
        return found

    def _flag(self, node: Node) -> bool:
        """Find out which of a node's slots need a gradient; whether it is others than before."""
        needs, program, compiled = self.needs, self.program, self.compiled
        if needs is None:
            return False
        needs.extend(bytes(len(program.shapes) - len(needs)))
        if node.kind == VARIABLE:
            slot = compiled.slots.get((node.id, 0))
            return slot is not None and _set(
                needs, slot, flag=node.role != "constant" and program.kinds[slot] == "float"
            )
        differs = False
        for step in compiled.emitted.get(node.id, ()):
            passed = passes(program, needs, step)
            for slot in program.outputs[step]:
                differs |= _set(needs, slot, flag=passed and program.kinds[slot] == "float")
        return differs


def is_mould_of(before: Node, after: Node) -> bool:
    """Whether two records of a variable differ in nothing but the value, which has the same shape and dtype."""
    if not before.kind == after.kind == VARIABLE or (before.role == "constant") != (after.role == "constant"):
        return False
    return _shape(before.value) == _shape(after.value)


def _shape(value: object) -> tuple[object, ...]:
    return (np.shape(value), value.dtype) if isinstance(value, np.ndarray) else ((), type(value))


def _sources(node: Node | None, incoming: Incoming) -> list[int]:
    return [] if node is None else [end[0] for end, _ in read(node, incoming).values()]


def _set(flags: bytearray, slot: int, *, flag: bool) -> bool:
    """Set a flag; whether it was another."""
    differs = flags[slot] != flag
    flags[slot] = flag
    return differs
