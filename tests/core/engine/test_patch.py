"""Edits worked into a program: only what they touch is made again, and what ran before stays as it was."""

import re
from contextlib import suppress
from itertools import pairwise
from random import Random

import numpy as np
import pytest

from core import Graph
from core.change import Change
from core.edits import marking
from core.edits.nodes import add_operation, delete, set_role, set_value
from core.edits.rewiring import delete_and_reconnect, insert, replace_operation
from core.edits.wires import disconnect, move_wires
from core.engine.evaluator import Evaluator
from core.engine.execution import sections
from core.engine.patching import schedule
from core.errors import ComputeError, EditError
from core.history import History
from tests.core.engine.twins import alike

pytestmark = pytest.mark.usefixtures("short_stretches")


@pytest.fixture
def chain():
    """Forty operations in a row, each of which also reads x."""
    graph = Graph()
    x = graph.variable(0.5, name="x")
    nodes = [x]
    for i in range(40):
        nodes.append(graph.apply(("add", "add", "sub", "add", "mul")[i % 5], nodes[-1], x))
    return graph, nodes


def exchanged(graph, node, kind):
    graph.document.apply(replace_operation(graph.document, node.id, kind))


def agrees(graph, run, nodes):
    fresh = Evaluator(graph.document).backward(nodes[-1].id)
    assert [run.value(n) for n in nodes] == [fresh.value(n) for n in nodes]
    assert [run.gradient(n) for n in nodes] == [fresh.gradient(n) for n in nodes]
    assert list(run.steps()) == list(fresh.steps())


def test_an_exchanged_operation_leaves_the_other_calls_and_sections_as_they_are(chain):
    graph, nodes = chain
    evaluator = Evaluator(graph.document)
    before = evaluator.backward(nodes[-1].id).made.plan
    exchanged(graph, nodes[21], "mul")
    run = evaluator.backward(nodes[-1].id)
    plan, calls = run.made.plan, before.calls
    changed = {step for step, call in enumerate(plan.calls) if step >= len(calls) or call is not calls[step]}
    assert 0 < len(changed.difference(run.gradients.sums[run.slot(nodes[0])])) < 8
    for section in plan.sections.all:
        assert any(section is known for known in before.sections.all) == changed.isdisjoint(section.steps)
    agrees(graph, run, nodes)


def test_an_exchange_anywhere_reaches_all_that_lies_behind_it(chain):
    graph, nodes = chain
    evaluator = Evaluator(graph.document)
    for node in nodes[1:]:
        kind = graph.document.nodes[node.id].kind
        for other in ("div", kind):
            for _ in range(sections.RUNS_BEFORE_GENERATING + 1):
                graph.document.apply(set_value(graph.document, nodes[0].id, 0.75 if other == "div" else 0.5))
                evaluator.backward(nodes[-1].id)
            exchanged(graph, node, other)
            agrees(graph, evaluator.backward(nodes[-1].id), nodes)


def test_a_run_does_not_change_with_the_document(chain):
    graph, nodes = chain
    evaluator = Evaluator(graph.document)
    run = evaluator.backward(nodes[-1].id)
    told = [(run.value(n), run.gradient(n), n.id in run.made.compiled.steps) for n in nodes]
    steps = list(run.steps())
    for node, kind in ((nodes[5], "div"), (nodes[30], "add"), (nodes[1], "maximum")):
        exchanged(graph, node, kind)
        evaluator.backward(nodes[-1].id)
    graph.document.apply(delete(graph.document, [nodes[10].id]))
    evaluator.forward()
    assert [(run.value(n), run.gradient(n), n.id in run.made.compiled.steps) for n in nodes] == told
    assert list(run.steps()) == steps


def test_an_operation_put_on_a_wire_comes_before_what_reads_it(chain):
    graph, nodes = chain
    evaluator, history = Evaluator(graph.document), History(graph.document)
    evaluator.backward(nodes[-1].id)
    wire = next(w.id for w in graph.document.wires.values() if w.target == nodes[3].id)
    history.do(add_operation, "tanh")
    new = max(graph.document.nodes)
    history.do(insert, new, wire)
    run = evaluator.backward(nodes[-1].id)
    order = list(run.made.compiled.steps)
    assert order.index(new) < order.index(nodes[3].id)
    agrees(graph, run, nodes)
    history.undo()
    history.undo()
    agrees(graph, evaluator.backward(nodes[-1].id), nodes)


def test_a_leaf_that_becomes_a_constant_takes_its_gradients_away(chain):
    graph, nodes = chain
    evaluator = Evaluator(graph.document)
    slot = evaluator.backward(nodes[-1].id).slot(nodes[0])
    graph.document.apply(set_role(graph.document, nodes[0].id, "constant"))
    run = evaluator.backward(nodes[-1].id)
    assert not any(run.has_gradient(n) for n in nodes)
    assert run.slot(nodes[0]) == slot
    assert run.reason(nodes[0]) == "it is a constant"
    graph.document.apply(set_role(graph.document, nodes[0].id, "input"))
    agrees(graph, evaluator.backward(nodes[-1].id), nodes)


def test_what_lacks_an_input_has_no_value_until_it_is_wired_again(chain):
    graph, nodes = chain
    evaluator, history = Evaluator(graph.document), History(graph.document)
    evaluator.forward()
    wire = next(w.id for w in graph.document.wires.values() if w.target == nodes[7].id)
    history.do(disconnect, [wire])
    run = evaluator.forward()
    assert [run.has_value(n) for n in nodes] == [True] * 7 + [False] * 34
    history.undo()
    agrees(graph, evaluator.backward(nodes[-1].id), nodes)


def test_another_target_takes_the_values_that_are_there(chain):
    graph, nodes = chain
    evaluator = Evaluator(graph.document)
    evaluator.backward(nodes[-1].id)
    exchanged(graph, nodes[3], "sub")
    run = evaluator.backward(nodes[12].id)
    fresh = Evaluator(graph.document).backward(nodes[12].id)
    assert [run.gradient(n) for n in nodes[:13]] == [fresh.gradient(n) for n in nodes[:13]]
    assert not run.has_gradient(nodes[13])


def test_what_edits_leave_behind_does_not_pile_up(chain):
    graph, nodes = chain
    evaluator, history = Evaluator(graph.document), History(graph.document)
    for i in range(600):
        wire = next(w.id for w in graph.document.wires.values() if w.target == nodes[i % 30 + 3].id)
        history.do(disconnect, [wire])
        evaluator.backward(nodes[2].id)
        history.undo()
        run = evaluator.backward(nodes[-1].id)
    assert len(run.made.plan.program.operations) < 2_000
    agrees(graph, run, nodes)


@pytest.mark.parametrize("most", [1, 8, 64])
def test_edits_of_few_nodes_among_many_give_what_a_fresh_run_gives(most, monkeypatch):
    monkeypatch.setattr(schedule, "NODES", most)
    random, graph = Random(most), Graph()
    nodes = [graph.variable(value) for value in (0.5, 2.0, [1.0, -1.0], [0.5])]
    for _ in range(40):
        kind = random.choice([*("add", "sub", "mul", "maximum") * 4, "gt", "neg"])
        nodes.append(graph.apply(kind, *(random.choice(nodes[-9:]) for _ in range(1 + (kind != "neg")))))
    document, patched = graph.document, 0
    evaluator, history = Evaluator(document), History(document)
    target = nodes[-1].id
    evaluator.backward(target)
    while patched < 25:
        before = evaluator.run
        for _ in range(random.choice([1, 1, 2])):
            small_edit(random, document, history)
        if target not in document.nodes or random.random() < 0.1:
            target = random.choice([*document.nodes])
        try:
            if random.random() < 0.3:
                evaluator.request(backward=True, target=target).execute()  # one that nobody waits for any more
            run = evaluator.backward(target)
        except ComputeError as error:
            with pytest.raises(ComputeError, match=re.escape(str(error))):
                Evaluator(document).backward(target)
            history.undo()
            continue
        alike(document, run, Evaluator(document).backward(target))
        in_order(run.made.plan.program)
        gradients = run.made.gradients
        assert gradients.pulls.keys() | {step for step, _ in gradients.edge_of} <= set(run.made.plan.program.order)
        patched += run.made is not before.made and run.made.compiled.patched


def in_order(program):
    """Each step runs once, after those whose outputs it reads."""
    order = list(program.order)
    places = {step: place for place, step in enumerate(order)}
    assert len(places) == len(order)
    for place, step in enumerate(order):
        makers = (program.makers[slot] for slot in program.inputs[step] if slot >= 0)
        assert all(maker < 0 or places[maker] < place for maker in makers)


def small_edit(random, document, history):
    """An edit of a node or a wire, or one taken back."""
    node, wire = random.choice([*document.nodes]), random.choice([*document.wires])
    kind = random.choice(["add", "sub", "mul", "div", "gt", "neg", "detach", "maximum", "cat"])
    edits = [
        lambda: history.do(replace_operation, node, kind),
        lambda: history.do(set_role, node, random.choice(["input", "constant"])),
        lambda: history.do(set_value, node, random.choice([1.5, [1.0, 2.0], [True, False]])),
        lambda: history.do(random.choice([marking.mute, marking.unmute]), [node]),
        lambda: history.do(disconnect, [wire]),
        lambda: history.do(move_wires, [wire], node, 0),
        lambda: history.do(delete_and_reconnect, [node]),
        lambda: (history.do(add_operation, kind), history.do(insert, max(document.nodes), wire)),
        history.undo,
        history.undo,
    ]
    with suppress(EditError):
        random.choice(edits)()


def test_a_reversed_chain_is_followed():
    graph = Graph()
    x = graph.variable(0.5)
    nodes = [x]
    for _ in range(120):
        nodes.append(graph.apply("add", nodes[-1], x))
    document, operations = graph.document, nodes[1:]
    evaluator = Evaluator(document)
    evaluator.backward(nodes[-1].id)
    fed_by = {node.id: after.id for node, after in pairwise(operations)} | {nodes[-1].id: x.id}
    wires = [document.incoming(node.id)[0] for node in operations]
    document.apply(Change.join(Change.update(wire, source=fed_by[wire.target]) for wire in wires))
    run, fresh = evaluator.backward(operations[0].id), Evaluator(document).backward(operations[0].id)
    alike(document, run, fresh)


def test_a_tensor_of_another_shape_goes_through(chain):
    graph, nodes = chain
    evaluator = Evaluator(graph.document)
    evaluator.backward(nodes[-1].id)
    graph.document.apply(set_value(graph.document, nodes[0].id, [0.5, 0.25]))
    run = evaluator.backward(nodes[-1].id, np.ones(2))
    fresh = Evaluator(graph.document).backward(nodes[-1].id, np.ones(2))
    assert all(np.array_equal(run.gradient(n), fresh.gradient(n)) for n in nodes)
