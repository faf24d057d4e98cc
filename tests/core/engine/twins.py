"""A document under random edits, run by an evaluator that follows it and by a fresh one, which have to agree."""

from collections import Counter
from functools import partial
from operator import is_

import numpy as np
import pytest

from core.change import Change
from core.document import Document
from core.edits import grouping, marking, nodes, rewiring, wires
from core.engine.evaluator import Evaluator
from core.errors import ComputeError, EditError
from core.history import History
from core.ports import input_ports, output_ports
from core.records import VARIABLE
from core.steps.words.paths import ways
from core.steps.words.text import step_text
from core.steps.words.whole import whole_formula
from tests.core.random_edits import random_edit

KINDS = [
    *("add", "mul", "sub", "div", "neg", "exp", "log", "relu", "sin", "square", "gt", "detach", "max", "sum") * 3,
    *("topk", "tensor_split", "where", "cat", "matmul", "slogdet", "mean", "softmax"),
    *("index_select", "index_select"),
]
VALUES = [
    *(1.0, 0.0, -2.5, 3.0, 0.5) * 4, *([1.0, 2.0], [-1.0, 0.5]) * 3, float("nan"), float("inf"), 1e300,
    *([0, 1], [3, 9]) * 2, [True, False], np.eye(2), np.zeros((0, 2)),
]  # fmt: skip


class Twins:
    """A document under random edits, an evaluator that follows it, and a fresh one for each comparison."""

    def __init__(self, random):
        self.random = random
        self.document = Document()
        self.history = History(self.document)
        self.evaluator = Evaluator(self.document)
        self.target = None
        self.counts = Counter()

    def play(self):
        act = self.random.choices([self.edit, self.history.undo, self.history.redo, self.compare], [12, 2, 1, 4])[0]
        act()

    def edit(self):
        try:
            self.history.record("Edit", self.mostly()(self.document))
        except EditError:
            return

    def grow(self):
        """An operation with all its inputs wired to whatever there is at the top level."""
        kind = self.random.choice(KINDS)
        sources = [(n, port.key) for n in self.document.children(None) for port in output_ports(self.document, n)]
        self.history.do(nodes.add_operation, kind)
        new = max(self.document.nodes)
        for port in input_ports(self.document, self.document.nodes[new]):
            if not port.optional or self.random.random() < 0.3:
                source, output = self.random.choice(sources)
                self.history.do(wires.connect, source.id, output, new, port.key)
        return lambda _: Change()

    def mostly(self):
        """Edits that make graphs which compute; now and then any edit there is."""
        random, document = self.random, self.document
        if sum(n.parent is None for n in document.nodes.values() if n.kind == VARIABLE) < 3:
            return partial(
                nodes.add_variable,
                value=random.choice(VALUES),
                role=random.choice(["input", "input", "input", "constant"]),
            )
        if len(document.nodes) > 40:
            idle = [node for node in self.evaluator.forward().problems if node in document.nodes]
            return partial(nodes.delete, ids=idle if random.random() < 0.8 else random.sample(list(document.nodes), 12))
        makers = [self.grow, self.wire, self.scrub, self.group, self.narrow, self.remake, self.lead]
        makers.append(lambda: random_edit(random, document))
        return random.choices(makers, [40, 10, 30, 3, 1, 15, 15, 5])[0]()

    def scrub(self):
        variables = [n.id for n in self.document.nodes.values() if n.kind == VARIABLE]
        return partial(nodes.set_value, node=self.random.choice(variables), value=self.random.choice(VALUES))

    def group(self):
        top = [n.id for n in self.document.children(None)]
        return partial(grouping.group, ids=self.random.sample(top, min(4, len(top))), name="block")

    def narrow(self):
        return partial(nodes.set_dtype, dtype=self.random.choice(["float32", "float64"]))

    def remake(self):
        """Another operation in place of one, another role of a variable, or an operation muted."""
        random, document = self.random, self.document
        node = random.choice(list(document.nodes))
        return random.choice(
            [
                partial(rewiring.replace_operation, node=node, kind=random.choice(KINDS)),
                partial(nodes.set_role, node=node, role=random.choice(["input", "constant"])),
                partial(random.choice([marking.mute, marking.unmute]), ids=[node]),
            ]
        )

    def lead(self):
        """A wire that comes from somewhere else, or is taken away."""
        random, document = self.random, self.document
        if not document.wires:
            return lambda _: Change()
        wire = random.choice(list(document.wires))
        source = random.choice([n for n in document.nodes.values() if output_ports(document, n)] or [None])
        if source is None or random.random() < 0.3:
            return partial(wires.disconnect, wires=[wire])
        return partial(wires.move_wires, wires=[wire], source=source.id, output=output_ports(document, source)[0].key)

    def wire(self):
        """A wire into a free input, if there is one."""
        random, document = self.random, self.document
        sources = [(n, port.key) for n in document.nodes.values() for port in output_ports(document, n)]
        ends = [(n.id, port.key) for n in document.nodes.values() for port in input_ports(document, n)]
        free = [(n, key) for n, key in ends if key not in document.incoming(n)] or ends or [(0, 0)]
        target, port = random.choice(free)
        source, output = random.choice(sources)
        return lambda d: wires.connect(d, source.id, output, target, port)

    def compare(self):
        """Run both from a target, and again after a value or two have changed."""
        random, document = self.random, self.document
        if random.random() < 0.4 or self.target not in document.nodes:
            run = Evaluator(document).forward()
            ends = [n for n in document.nodes if run.shape(n) == () and document.incoming(n) and run.has_value(n)]
            self.target = random.choice([None, *document.nodes, *ends * 9])
        output = random.choice([0] * 9 + [1])
        self.run(output)
        for _ in range(3 * any(n.kind == VARIABLE for n in document.nodes.values())):
            self.history.record("Change value", self.scrub()(document))
            self.run(output)

    def run(self, output):
        before, target = self.evaluator.run, self.target
        shape = None if before is None or target is None else before.shape(target)
        seed = self.random.choice([None, None, 2.0, np.full(shape or (), self.random.choice([1.0, 3.0]))])

        def made(evaluator):
            try:
                return evaluator.forward() if target is None else evaluator.backward(target, seed, output=output)
            except ComputeError as error:
                return str(error)

        followed, fresh = made(self.evaluator), made(Evaluator(self.document))
        if isinstance(fresh, str):
            assert followed == fresh
            assert fresh.endswith((".", ".)"))
            return
        alike(self.document, followed, fresh)
        self.counts["again"] += before is not None and followed.made is before.made
        self.counts["patched"] += before is not None and followed.made is not before.made and shares(followed, before)
        self.counts["failed"] += bool(followed.failures)
        self.counts["gradients"] += sum(followed.has_contribution(wire) for wire in self.document.wires)
        speaks(self.random, self.document, followed)


def shares(run, before):
    """Whether a run goes by the plan of an earlier one, with some calls exchanged."""
    return any(map(is_, run.made.plan.calls, before.made.plan.calls))


def alike(document, a, b):
    """The same values, gradients, contributions and steps, and the same words where there are none."""
    assert list(a.steps()) == list(b.steps())
    assert list(a.made.compiled.steps) == list(b.made.compiled.steps)
    for node in document.nodes:
        for output in (0, 1):
            same(a, b, "has_value", "value", node, output)
            same(a, b, "has_gradient", "gradient", node, output)
            assert a.reason(node, output) == b.reason(node, output)
    for wire in document.wires:
        same(a, b, "has_contribution", "contribution", wire)
        assert a.wire_reason(wire) == b.wire_reason(wire)
    assert a.problems.keys() == b.problems.keys()


def same(a, b, has, get, *where):
    there = getattr(a, has)(*where)
    assert there == getattr(b, has)(*where)
    if there:
        x, y = getattr(a, get)(*where), getattr(b, get)(*where)
        assert x.dtype == y.dtype
        assert np.array_equal(x, y, equal_nan=x.dtype.kind == "f")


def speaks(random, document, run):
    """Every step has its words, contributions add up to gradients, and paths to their sum."""
    log = run.steps()
    for index in random.sample(range(len(log)), min(len(log), 30)):
        text = step_text(log, index)
        assert text.sentence.endswith(".")
        assert text.title
    for node in document.nodes:
        run.origin(node)
        whole_formula(run, node)
        if not run.backward_done:
            continue
        found = ways(run, node, most=200)
        if found.listed and len(found.listed) == found.count:
            seed = float(run.array(run.gradients.seed))
            assert sum(p.value for p in found.listed) * seed == pytest.approx(
                float(run.gradient(node)), rel=1e-6, nan_ok=True
            )
