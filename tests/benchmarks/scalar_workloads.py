"""Workloads on graphs of numbers: again and again, after an edit, one leaf moved, second derivatives."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from functools import partial

from core.change import Change
from core.document import Document
from core.edits.nodes import add_operation, set_value
from core.edits.rewiring import insert, replace_operation
from core.edits.wires import move_wires
from core.engine.derivatives.second_order import hessian_vector
from core.engine.evaluator import Evaluator
from core.engine.execution.interpreter import Numbers
from core.engine.execution.sections import RUNS_BEFORE_GENERATING
from core.engine.plan import Plan
from tests.benchmarks.peers import Calls, Prepared, agree, torch
from tests.benchmarks.scalar_graph import Drawn, computed, peers

AGAIN = 5  # runs that the compiling after an edit is spread over
EXCHANGED = ("add", "sub", "mul")


def again(size: int) -> Calls:
    """Forward and backward, every value and gradient kept, beside the peers."""
    drawn = Drawn.of(size)
    run = drawn.graph.run(target=drawn.handles[-1])
    plan, generated = Plan(run.made.plan.program), Plan(run.made.plan.program)
    plan.sections._runs = -1_000_000_000  # it stays a loop over calls
    values, others = list(run.values), list(run.values)
    settle(generated, others)
    calls: Calls = {
        "ours, compiled anew": lambda: Evaluator(drawn.graph.document).backward(drawn.target),
        "ours, by the plan": lambda: plan.run(values),
        "ours, generated": lambda: generated.run(others),
    }
    if isinstance(run.left, Numbers):
        interpreted = run.left.copy()
        calls["ours, interpreted"] = lambda: run.made.plan.run(interpreted)
    for name, call in peers(drawn.leaves, drawn.steps).items():
        agree(drawn.gradients(run), call())
        calls[name] = call
    return calls


def settle(plan: Plan, values: list) -> None:
    """Run until all source is generated that will be."""
    for _ in range(RUNS_BEFORE_GENERATING + len(plan.sections.all)):
        plan.run(values)


def after_an_edit(size: int) -> Calls:
    """The first run after an edit: an operation exchanged, a wire led elsewhere, one put on a wire; and back again.

    The edit itself is not counted. "each of six" is that run and five more of the whole, a sixth of it all.
    """
    calls: Calls = {}
    for name, more in (("ours, the first run", 0), ("ours, each of six", AGAIN)):
        drawn = Drawn.of(size)
        evaluator = Evaluator(drawn.graph.document)
        edits = edited(drawn, random.Random(size))
        for _ in range(10):
            next(edits)
            fresh = Evaluator(drawn.graph.document).backward(drawn.target)
            agree(drawn.gradients(evaluator.backward(drawn.target)), drawn.gradients(fresh), rtol=0)
        calls[name] = Prepared(partial(next, edits), partial(run_again, evaluator, drawn.target, more), 1 + more)
    theirs = peers(drawn.leaves, drawn.steps)
    return calls | {name: theirs[name] for name in ("torch", "micrograd") if name in theirs}


def run_again(evaluator: Evaluator, target: int, more: int) -> None:
    run = evaluator.backward(target)
    values = run.left.copy()
    for _ in range(more):
        run.made.plan.run(values)


def edited(drawn: Drawn, rng: random.Random) -> Iterator[None]:
    """Make an edit, take it back, make another one, and so on without end."""
    document, ids = drawn.graph.document, [h.id for h in drawn.handles]
    while True:
        changes: list[Change] = []
        for edit in rng.choice((exchanged, led, inserted))(document, ids, rng):
            changes.append(edit(document))
            document.apply(changes[-1])
        yield
        for change in reversed(changes):
            document.apply(change.inverse())
        yield


def exchanged(document: Document, ids: list[int], rng: random.Random) -> Iterator[Callable[[Document], Change]]:
    node = rng.choice([ident for ident in ids if document.nodes[ident].kind in EXCHANGED])
    kinds = [kind for kind in EXCHANGED if kind != document.nodes[node].kind]
    yield partial(replace_operation, node=node, kind=rng.choice(kinds))


def led(document: Document, ids: list[int], rng: random.Random) -> Iterator[Callable[[Document], Change]]:
    wire = rng.choice(list(document.wires.values()))
    source = rng.choice([ident for ident in ids if ident < wire.target])
    yield partial(move_wires, wires=[wire.id], source=source, output=0)


def inserted(document: Document, _ids: list[int], rng: random.Random) -> Iterator[Callable[[Document], Change]]:
    wire = rng.choice(list(document.wires))
    yield partial(add_operation, kind="tanh")
    yield lambda d: insert(d, max(d.nodes), wire)


def leaf_moved(size: int, *, backward: bool) -> Calls:
    """One leaf after another gets another value: what depends on it is run again. Or one does, again and again."""
    drawn = Drawn.of(size)
    evaluator = Evaluator(drawn.graph.document)
    run = evaluator.backward(drawn.target) if backward else evaluator.forward()
    leaves, plan, values = drawn.handles[: len(drawn.leaves)], run.made.plan, run.left.copy()
    counts = {leaf: len(plan.cones.of([run.slot(leaf)])) for leaf in leaves}
    typical = min(leaves, key=lambda leaf: abs(counts[leaf] - sum(counts.values()) / len(counts)))
    moves, call = moved(drawn, leaves, size), partial(run_after, evaluator, drawn.target, backward=backward)
    drags = moved(drawn, [typical], size)
    for each in [moves] * 2 * len(leaves) + [drags] * (RUNS_BEFORE_GENERATING + 1):  # cones are found once
        next(each)
        call()
    calls: Calls = {"ours, by the evaluator": Prepared(partial(next, moves), call)}
    calls["ours, a typical one dragged"] = Prepared(partial(next, drags), call)
    slots = iter_slots(drawn, run, random.Random(size))
    calls["ours, the plan alone"] = lambda: plan.run(values, plan.cones.of([next(slots)]))
    if torch is not None:
        leaves = [torch.tensor(leaf, dtype=torch.float64, requires_grad=backward) for leaf in drawn.leaves]
        functions = {kind: getattr(torch, kind) for kind, _ in drawn.steps}
        agree([run.value(drawn.target)], [computed(leaves, drawn.steps, functions)[-1].item()])
        calls["torch"] = (
            peers(drawn.leaves, drawn.steps)["torch"]
            if backward
            else lambda: computed(leaves, drawn.steps, functions)[-1]
        )
    return calls


def run_after(evaluator: Evaluator, target: int, *, backward: bool) -> None:
    if backward:
        evaluator.backward(target)
    else:
        evaluator.forward()


def moved(drawn: Drawn, leaves: list, seed: int) -> Iterator[None]:
    document, rng = drawn.graph.document, random.Random(seed)
    while True:
        document.apply(set_value(document, rng.choice(leaves).id, rng.uniform(-1, 1)))
        yield


def iter_slots(drawn: Drawn, run, rng: random.Random) -> Iterator[int]:
    leaves = drawn.handles[: len(drawn.leaves)]
    while True:
        yield run.slot(rng.choice(leaves))


def hessian_times_vector(size: int) -> Calls:
    """Forward, backward and the product of the Hessian with a vector, beside differentiating twice."""
    drawn = Drawn.of(size)
    run = drawn.graph.run(target=drawn.handles[-1])
    leaves = [h for h in drawn.handles[: len(drawn.leaves)] if run.has_gradient(h)]
    rng = random.Random(size)
    vector = {h: rng.uniform(-1, 1) for h in leaves}
    plan, values = run.made.plan, run.left.copy()
    settle(plan, values)
    for _ in range(RUNS_BEFORE_GENERATING + size // 100):
        hessian_vector(run, vector)

    def ours():
        plan.run(values)
        return list(hessian_vector(run, vector).values())

    calls: Calls = {"ours": ours}
    if torch is not None:
        theirs = twice(drawn, [drawn.handles.index(h) for h in leaves], list(vector.values()))
        agree(ours(), theirs())
        calls["torch"] = theirs
    return calls


def twice(drawn: Drawn, chosen: list[int], vector: list[float]):
    tensors = [torch.tensor(leaf, dtype=torch.float64, requires_grad=True) for leaf in drawn.leaves]
    wanted = [tensors[i] for i in chosen]
    directions = [torch.tensor(v, dtype=torch.float64) for v in vector]
    functions = {kind: getattr(torch, kind) for kind, _ in drawn.steps}

    def run():
        target = computed(tensors, drawn.steps, functions)[-1]
        first = torch.autograd.grad(target, wanted, create_graph=True)
        second = torch.autograd.grad(first, wanted, directions, allow_unused=True)
        return [0.0 if g is None else g.item() for g in second]

    return run


ALL: dict[str, Callable[[], Calls]] = {
    "scalar 100": partial(again, 100),
    "scalar 1,000": partial(again, 1_000),
    "scalar 10,000": partial(again, 10_000),
    "edit 100": partial(after_an_edit, 100),
    "edit 1,000": partial(after_an_edit, 1_000),
    "edit 10,000": partial(after_an_edit, 10_000),
    "leaf 10,000, values": partial(leaf_moved, 10_000, backward=False),
    "leaf 10,000, with gradients": partial(leaf_moved, 10_000, backward=True),
    "hessian times vector 1,000": partial(hessian_times_vector, 1_000),
}
