"""The update in the step log: what follows the pass, and what is said of it."""

import numpy as np
import pytest

from core import Graph, language
from core.edits.nodes import rename
from core.history import History
from core.steps import StepLog
from core.steps.words.text import step_text
from core.train import SGD, Adam, AdamW
from core.train.update import Past, update_of


class Product:
    """f = x * y * z at (2, 3, 4): the gradients are 12, 8 and 6; x and y learn."""

    def __init__(self, optimizer, steps=1):
        self.graph = Graph()
        self.x, self.y = (self.graph.variable(v, name=n, role="parameter") for v, n in ((2.0, "x"), (3.0, "y")))
        self.z = self.graph.variable(4.0, name="z")
        self.run = self.graph.run(target=self.x * self.y * self.z)
        past = Past()
        for _ in range(steps):
            self.update = update_of(self.run, optimizer, past)
            past = self.update.past
        self.log = StepLog(self.run).with_update(self.update)

    def step(self, kind, handle):
        return next(step.index for step in self.log if step.kind == kind and step.node == handle.id)

    def told(self, kind, handle):
        return step_text(self.log, self.step(kind, handle))


@pytest.mark.parametrize(
    ("optimizer", "terms"),
    [
        (SGD(lr=0.1), ["step", "update"]),
        (SGD(lr=0.1, momentum=0.9), ["velocity", "step", "update"]),
        (Adam(lr=0.1), ["first moment", "second moment", "step", "update"]),
    ],
)
def test_the_update_follows_the_pass_term_by_term_and_the_gradients_are_emptied_last(optimizer, terms):
    made = Product(optimizer)
    alone = StepLog(made.run)
    assert [step.kind for step in made.log[: len(alone)]] == [step.kind for step in alone]
    assert made.log[len(alone) :] == [made.log[i] for i in range(len(alone), len(made.log))]
    events = [(step.kind, step.node) for step in made.log[len(alone) :]]
    assert events == [
        *((term, node.id) for node in (made.x, made.y) for term in terms),
        ("zero", made.x.id),
        ("zero", made.y.id),
    ]
    assert len(made.log.with_update(None)) == len(alone) == made.log.passed + 1


def test_every_term_of_adam_is_told_in_another_language(monkeypatch):
    """What an optimizer remembers is found by names of our own, which no translation may change."""
    monkeypatch.setattr(language, "_translate", lambda text: f"«{text}»")
    made = Product(Adam(lr=0.1), steps=2)
    kinds = [step.kind for step in made.log[made.log.passed + 1 :] if step.node == made.x.id]
    assert kinds == ["first moment", "second moment", "step", "update", "zero"]
    assert all(made.told(kind, made.x).title.startswith("«") for kind in kinds)
    assert made.update.count == 2


def test_misconception_13_gradient_step_and_minus_sign_are_three_things():
    made = Product(SGD(lr=0.1))
    step, update = made.told("step", made.x), made.told("update", made.x)
    assert (float(step.upstream), float(step.local)) == (12.0, -0.1)
    assert float(step.downstream) == pytest.approx(-1.2)
    assert step.lines[0].rule.text.startswith("Δ = −lr · ∂")
    assert step.lines[0].numbers.text == "Δ = (-0.1) · 12 = -1.2"
    assert "the other way" in step.sentence
    assert update.lines[0].numbers.text == "x = 2 + (-1.2) = 0.8"
    assert update.sentence == "x moves from 2 to 0.8."
    assert [float(v) for v in (update.upstream, update.local, update.downstream)] == pytest.approx([2.0, -1.2, 0.8])
    assert step.places.captions != update.places.captions
    assert (step.places.sign, update.places.sign) == ("×", "+")


def test_misconception_5_gradients_do_not_empty_themselves():
    made = Product(SGD(lr=0.1))
    told = made.told("zero", made.x)
    assert told.lines[0].numbers.text == "12 → 0"
    assert "would be added to it" in told.sentence
    before, after = (made.log.state(made.step("zero", made.x) + by) for by in (-1, 0))
    assert not before.zeroed(made.x.id)
    assert after.zeroed(made.x.id)
    assert not after.zeroed(made.y.id)
    assert after.gradient_shown(made.x.id)


def test_the_gradient_of_a_tensor_is_emptied_from_its_norm_not_from_its_shape():
    graph = Graph()
    w = graph.variable(np.array([[3.0, 0.0], [0.0, 4.0]]), name="w", role="parameter")
    f = graph.apply("sum", graph.apply("square", w))
    graph.document.apply(rename(graph.document, f.id, "f"))
    run = graph.run(target=f)
    log = StepLog(run).with_update(update_of(run, SGD(), Past()))
    numbers = step_text(log, len(log) - 1).lines[0].numbers
    assert numbers.text == "‖∂f/∂w‖: 10 → 0"
    assert numbers.tex.endswith(r"\right\rVert :\; 10 \to 0")


def test_misconception_5_without_emptying_12_becomes_24_and_36():
    made, past, told = Product(SGD(lr=0.0)), Past(), []
    for _ in range(3):
        update = update_of(made.run, SGD(lr=0.0), past, empties=False)
        past, log = update.past, StepLog(made.run).with_update(update)
        about = [step_text(log, step.index) for step in log[log.passed + 1 :] if step.node == made.x.id]
        told.append([text.lines[0].numbers.text for text in about])
    assert told == [
        ["Δ = 0 · 12 = 0", "x = 2 + 0 = 2", "g = 12"],
        ["g = 12 + 12 = 24", "Δ = 0 · 24 = 0", "x = 2 + 0 = 2", "g = 24"],
        ["g = 24 + 12 = 36", "Δ = 0 · 36 = 0", "x = 2 + 0 = 2", "g = 36"],
    ]
    assert "adds to what was left" in about[0].sentence
    assert "not emptied" in about[-1].sentence
    assert about[1].lines[0].rule.text == "Δ = −lr · g"
    assert not log.state(len(log) - 1).zeroed(made.x.id)
    assert update_of(made.run, SGD(lr=0.0), Past(3, {}, {})).moves[made.x.id].left is None


def test_what_was_left_of_another_shape_does_not_count():
    made = Product(SGD())
    update = update_of(made.run, SGD(), Past(1, {}, {made.x.id: np.ones(3)}))
    assert update.moves[made.x.id].left is None
    assert float(update.moves[made.x.id].gradient) == 12.0


def test_a_parameter_has_moved_from_its_update_on():
    made = Product(Adam(lr=0.1))
    at = made.step("update", made.x)
    assert [made.log.state(i).updated(made.x.id) for i in (at - 1, at, len(made.log) - 1)] == [False, True, True]
    assert not made.log.state(at).updated(made.y.id)
    assert not made.log.state(at).updated(made.z.id)
    assert made.log.state(made.log.passed).over
    assert not made.log.state(made.log.passed - 1).over
    assert made.log.state(at).active_node == made.x.id
    assert made.log.state(at).active_wires == frozenset()


def test_momentum_in_the_second_step():
    made = Product(SGD(lr=0.1, momentum=0.9), steps=2)
    assert made.told("velocity", made.x).lines[0].numbers.text == "v = 0.9 · 12 + 12 = 22.8"
    assert made.told("step", made.x).lines[0].numbers.text == "Δ = (-0.1) · 22.8 = -2.28"
    assert made.told("update", made.x).lines[0].numbers.text == "x = 2 + (-2.28) = -0.28"


def test_dampening_takes_only_a_part_of_the_gradient_in():
    made = Product(SGD(lr=0.1, momentum=0.9, dampening=0.5), steps=2)
    assert made.told("velocity", made.x).lines[0].numbers.text == "v = 0.9 · 12 + 0.5 · 12 = 16.8"


def test_nesterov_and_weight_decay():
    made = Product(SGD(lr=0.1, momentum=0.9, nesterov=True, weight_decay=0.5))
    assert made.told("velocity", made.x).lines[0].numbers.text == "v = 0.9 · 0 + 13 = 13"
    assert made.told("step", made.x).lines[0].numbers.text == "Δ = (-0.1) · 24.7 = -2.47"
    assert made.told("zero", made.x).lines[0].numbers.text == "12 → 0"


def test_adam_and_its_corrections_in_the_second_step():
    made = Product(Adam(lr=0.1), steps=2)
    first, second = made.told("first moment", made.x), made.told("second moment", made.x)
    assert [line.numbers.text for line in first.lines] == [
        "m = 0.9 · 1.2 + 0.1 · 12 = 2.28",
        "m̂ = 2.28 / (1 − 0.9^2) = 12",
    ]
    assert [line.numbers.text for line in second.lines] == [
        "v = 0.999 · 0.144 + 0.001 · 144 = 0.2879",
        "v̂ = 0.2879 / (1 − 0.999^2) = 144",
    ]
    assert made.told("step", made.x).lines[0].numbers.text == "Δ = (-0.1) · 1 = -0.1"
    assert made.told("update", made.x).sentence == "x moves from 2 to 1.9."


def test_weight_decay_beside_the_gradient():
    made = Product(AdamW(lr=0.1, weight_decay=0.5))
    assert made.told("first moment", made.x).lines[0].numbers.text == "m = 0.9 · 0 + 0.1 · 12 = 1.2"
    assert made.told("update", made.x).lines[0].numbers.text == "x = 1.9 + (-0.1) = 1.8"


def test_what_is_said_adds_up_for_every_optimizer():
    """The three places of each step are sum or product of each other, as the sign between them says."""
    for optimizer in (SGD(lr=0.1), SGD(lr=0.1, momentum=0.9, nesterov=True), Adam(lr=0.1), AdamW(lr=0.1)):
        made = Product(optimizer, steps=3)
        for step in made.log[made.log.passed + 1 :]:
            told = step_text(made.log, step.index)
            if told.places.sign == "+":
                assert np.allclose(told.upstream + told.local, told.downstream), told.title
            elif told.places.sign == "×":
                assert np.allclose(told.upstream * told.local, told.downstream), told.title


def test_the_document_takes_an_update_as_one_change():
    made = Product(SGD(lr=0.1))
    history = History(made.graph.document)
    history.record("Step", made.update.change(made.graph.document.nodes))
    nodes = made.graph.document.nodes
    assert [nodes[h.id].value for h in (made.x, made.y, made.z)] == pytest.approx([0.8, 2.2, 4.0])
    history.undo()
    assert [nodes[h.id].value for h in (made.x, made.y, made.z)] == [2.0, 3.0, 4.0]


def test_without_parameters_there_is_no_update():
    graph = Graph()
    x = graph.variable(2.0)
    w = graph.variable(3.0, role="parameter")
    assert update_of(graph.run(target=x * x), SGD(), Past()) is None
    assert update_of(graph.run(target=x * w), SGD(), Past()).moves.keys() == {w.id}


def test_tensors_in_single_precision_are_moved_in_single_precision():
    graph = Graph(dtype="float32")
    w = graph.variable(np.arange(6.0).reshape(2, 3) / 7, name="w", role="parameter")
    run = graph.run(target=graph.apply("sum", graph.apply("square", w)))
    move = update_of(run, Adam(lr=0.1), Past()).moves[w.id]
    assert {array.dtype for array in (move.before, move.after, *move.kept.values())} == {np.dtype("float32")}
    assert {array.shape for array in (move.before, move.after, *move.kept.values())} == {(2, 3)}


def test_of_tensors_the_norm_is_told():
    graph = Graph()
    w = graph.variable([3.0, 4.0], name="w", role="parameter")
    run = graph.run(target=graph.apply("sum", graph.apply("square", w)))
    log = StepLog(run).with_update(update_of(run, Adam(lr=0.1), Past()))
    told = {step.kind: step_text(log, step.index) for step in log[log.passed + 1 :]}
    assert "is of norm 1; " in told["first moment"].sentence
    assert "its start from 0, it is of norm 10." in told["first moment"].sentence
    assert told["step"].sentence.endswith("it is of norm 0.1414.")
    assert (told["update"].title, told["update"].sentence) == ("Update of w", "w moves by a step of norm 0.1414.")
