"""Every formula of a pass is made of terms that are about wires: names, numbers and derivatives all have a mark."""

import re

import pytest

from core import Graph
from core.edits.nodes import rename
from core.engine.derivatives.tangents import tangents
from core.notation import names, tex
from core.notation.marks import BETWEEN, END, START, Put, mark_of, plain
from core.ops import operations
from core.steps.words.formula import derivative
from core.steps.words.paths import path_formula, paths_sum, ways
from core.steps.words.text import gradients_found, step_text
from core.steps.words.whole import whole_formula
from core.train import SGD, Adam, AdamW
from core.train.update import Past, update_of

_INNERMOST = re.compile(f"{START}[^{BETWEEN}]*{BETWEEN}[^{START}{END}]*{END}")
_NAMES = re.compile(r"\\partial|\\dot|(?<![A-Za-z\\])[pquwz](?![A-Za-z])")


def outside(formula):
    """What of a formula is in no term."""
    tex, before = formula.marked, ""
    while tex != before:
        tex, before = _INNERMOST.sub("", tex), tex
    assert START not in tex
    return tex


def wires(formula):
    """What its terms are about, as told: ("local", wire) and so on."""
    return [mark.split(":")[:2] for mark in re.findall(f"{START}([^{BETWEEN}]*){BETWEEN}", formula.marked)]


@pytest.fixture
def graph():
    """z = (p q)² + p at (2, -3): p is used twice; named so that no function has such a letter."""
    made = Graph()
    p, q = (made.variable(value, name=name, role="parameter") for name, value in (("p", 2.0), ("q", -3.0)))
    u = p * q
    w = made.apply("square", u)
    for name, handle in {"u": u, "w": w, "z": w + p}.items():
        made.document.apply(rename(made.document, handle.id, name))
    return made


def node(graph, name):
    return next(n.id for n in graph.document.nodes.values() if n.name == name)


@pytest.fixture
def run(graph):
    return graph.run(target=graph["z"])


def logs(run):
    """One of each kind: what is pointed out is the same whatever is told."""
    yield run.steps()
    yield run.steps(fused=True)
    yield tangents(run, {run.snapshot.nodes[1].id: 1.0}).steps()
    for optimizer in (SGD(weight_decay=0.1, nesterov=True, momentum=0.9), Adam(), AdamW()):
        yield run.steps().with_update(update_of(run, optimizer, Past()))


def test_marks_do_not_change_any_formula_of_an_operation():
    for operation in operations().values():
        formulas = [operation.formula, *(rule.formula for rule in operation.rules.values())]
        for formula in filter(None, formulas):
            for put in ("x", "-3", "2", "word"):
                bare = dict.fromkeys(names(formula), put)
                marked = {name: Put(put, mark_of("value", 1)) for name in bare}
                assert plain(tex(formula, marked)) == tex(formula, bare), (operation.name, formula, put)


def test_all_that_steps_say_of_nodes_is_in_terms(run):
    for log in logs(run):
        for step in log:
            text = step_text(log, step.index)
            alone = [] if text.one_by_one is None else [text.one_by_one.line]
            for line in (*text.lines, *alone):
                for formula in (line.rule, line.numbers):
                    assert not _NAMES.search(outside(formula)), (step, formula.text)
                result = outside(line.numbers).rpartition("=")[2]
                assert not re.search(r"\d", result) or "^{1}" in result, (step, line.numbers.text)


def test_the_formulas_that_explain_a_pass_are_made_of_terms(run, graph):
    p, z = node(graph, "p"), node(graph, "z")
    listed = ways(run, p).listed
    told = [*whole_formula(run, z), *gradients_found(run)[0], paths_sum(run, p, listed)]
    told += [formula for path in listed for formula in path_formula(run, path)]
    assert len(listed) == 2
    for formula in told:
        assert not _NAMES.search(outside(formula)), formula.text
        assert not re.search(r"\d", outside(formula).replace("^{2}", "")), formula.text


def test_a_variable_that_is_used_twice_is_a_term_about_each_of_its_wires(run, graph):
    p, z = node(graph, "p"), node(graph, "z")
    into = {wire.id for wire in run.snapshot.wires.values() if wire.source == p}
    assert len(into) == 2
    found = {int(wire) for _, wire in wires(whole_formula(run, z)[0])}
    assert into < found
    assert [int(wires(path_formula(run, path)[1])[-1][1]) for path in ways(run, p).listed] == [
        path.wires[0] for path in ways(run, p).listed
    ]


def test_inputs_of_a_variadic_port_are_a_term_each():
    graph = Graph()
    a, b = graph.variable([1.0, 2.0], name="a"), graph.variable([3.0], name="b")
    joined = graph.apply("cat", a, b)
    log = graph.run(target=graph.apply("sum", joined)).steps()
    (line,) = step_text(log, 1).lines
    into = [["value", str(wire)] for wire in log.run.made.compiled.wires_into(joined.id)]
    for formula in (line.rule, line.numbers):
        assert [told for told in wires(formula) if told in into] == into, formula.text
    assert line.numbers.text == "cat = cat([1, 2], [3]) = [1, 2, 3]"


def test_a_term_is_about_the_output_that_it_names():
    graph = Graph()
    x = graph.variable([3.0, 1.0, 2.0], name="x")
    first, second = graph.apply("tensor_split", x)
    run = graph.run(target=graph.apply("sum", first * first + second))
    wire_of = {w.output: str(w.id) for w in reversed(run.snapshot.wires.values()) if w.source == first.id}
    told = {step.kind: step_text(run.steps(), step.index) for step in run.steps() if step.node == first.id}
    (forward,), received = told["forward"].lines, told["receive"].lines
    assert forward.numbers.text == "tensor_split.first, tensor_split.second = split([3, 1, 2]) = [3], [1, 2]"
    assert [at for flow, at in wires(forward.rule)[:2]] == [wire_of[0], wire_of[1]]
    assert [at for flow, at in wires(forward.numbers)[-2:]] == [wire_of[0], wire_of[1]]
    assert [wires(line.rule)[0] for line in received] == [["gradient", wire_of[0]], ["gradient", wire_of[1]]]
    assert received[1].rule.text == "∂sum/∂tensor_split.second = ∂sum/∂add · ∂add/∂tensor_split.second"
    (pulled,) = told["multiply"].lines
    assert pulled.rule.text == "∂sum/∂x = cat(g1, g2)"
    assert pulled.numbers.text == "∂sum/∂x = cat([12], [1, 1]) = [12, 1, 1]"
    assert wires(pulled.numbers)[1:3] == [["gradient", wire_of[0]], ["gradient", wire_of[1]]]


def test_a_formula_of_several_outputs_tells_of_each():
    graph = Graph()
    x = graph.variable([[3.0, 1.0], [2.0, 4.0]], name="x")
    sign, size = graph.apply("slogdet", x)
    run = graph.run(target=sign * size)
    texts = [step_text(run.steps(), step.index).lines for step in run.steps()]
    assert texts[0][0].rule.text == "mul = sign(det(x)) · log(|det(x)|)"
    assert texts[2][0].numbers.text == "mul = 1 · 2.303 = 2.303"
    pulled = [lines[0].numbers.text for lines, step in zip(texts, run.steps(), strict=True) if step.kind == "multiply"]
    assert pulled[-1] == "∂mul/∂x = 1 · inv([[3, 1], [2, 4]])ᵀ = [[0.4, -0.2], [-0.1, 0.3]]"
    values, _ = graph.apply("topk", x, k=1)
    run = graph.run(target=graph.apply("sum", values))
    assert step_text(run.steps(), 0).lines[0].rule.text == "sum = Σ(topk(x, 1)[values])"


def test_a_name_of_more_than_a_word_stands_in_parentheses_in_a_fraction():
    assert derivative("e", "topk.values").text == "∂e/∂topk.values"
    found = derivative("∂e/∂d", "x y")
    assert (found.text, found.tex) == (
        "∂(∂e/∂d)/∂(x y)",
        r"\frac{\partial \left(\text{∂e/∂d}\right)}{\partial \left(\text{x y}\right)}",
    )
