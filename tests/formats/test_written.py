"""What a pass and a graph look like in the formats of other programs: whole, well-formed and true."""

import html
import json
import re
import shutil
import subprocess
from contextlib import nullcontext, suppress
from pathlib import Path

import numpy as np
import pytest

from core.change import Change
from core.edits.dots import lead_through_dot
from core.edits.grouping import group
from core.edits.nodes import add_frame, add_note, set_target
from core.engine.derivatives.tangents import tangents
from core.engine.evaluator import Evaluator
from core.engine.run import Run
from core.errors import ComputeError, EditError
from core.formats import chain_file
from core.formats.derivation import as_latex, as_text
from core.formats.dot import dot
from core.formats.latex import declarations, words
from core.formats.step_log import step_log
from core.formats.subject import Subject
from core.formats.tikz import tikz
from core.formats.written import FORMATS
from core.graph import Graph
from core.progress import silent
from core.steps.step import KINDS
from core.steps.stretches import stretches
from tests.formats.documents import WORDS, random_document

EXAMPLES = sorted((Path(__file__).parents[2] / "resources/examples").glob("*.chain"))
AWKWARD = (*WORDS, "x_1 & 50% {#} ~^\\end", "<b>&amp;</b>", "α²", "->", "]", "\\(", "$x$")


def told_of(document, grain="micro", first=1, last=None):
    log = Evaluator(document).backward().steps()
    return Subject(document, log, stretches(log, grain, first - 1, (last or len(log)) - 1))


def fan_out():
    """e = (a + b) * (b + 1) at 2, 1."""
    return chain_file.load(next(path for path in EXAMPLES if path.stem == "fan_out"))


def called(document, node, name):
    """The document with a node renamed as a file may have it, whatever a person may type."""
    document.apply(Change.update(document.find(node), name=name))
    return document


def test_the_derivation_tells_each_step_by_names_and_in_numbers():
    paragraphs = as_text(told_of(fan_out())).split("\n\n")
    assert paragraphs[0] == "The derivative of e, step by step"
    assert "2. Forward: c = a + b\n    c = 2 + 1 = 3" in paragraphs
    assert "16. Multiply: from c back to b\n    ∂e/∂b via c = ∂e/∂c · ∂c/∂b\n    ∂e/∂b via c = 2 · 1 = 2" in paragraphs
    assert paragraphs[-1] == "Gradients\n∂e/∂a = 2\n∂e/∂b = 5\n"


def test_the_steps_and_how_far_one_goes_are_chosen():
    few = as_text(told_of(fan_out(), "op", 5, 11))
    assert re.findall(r"^(\d+)\.", few, re.MULTILINE) == ["5", "11"]
    assert "Forward pass" not in few
    assert "Gradients" not in few, "they are found at the end only"


def test_forward_mode_is_told_too():
    document = fan_out()
    log = tangents(Evaluator(document).forward(), {document.find("a").id: 1.0}).steps()
    told = Subject(document, log, stretches(log, "micro", 0, len(log) - 1))
    assert "Forward sweep" in as_text(told)
    assert_well_formed(as_latex(told))
    assert json.loads(step_log(told))["mode"] == "tangent"
    assert re.search(r"c -> e|n4 -> n6 \[label=<.*>3<.*>1<", dot(told)), "c is 3 and moves by 1"


def test_what_is_looked_up_for_a_derivation_grows_no_faster_than_the_uses_of_a_variable(monkeypatch):
    looks = []
    contribution = Run.contribution
    monkeypatch.setattr(Run, "contribution", lambda run, wire: looks.append(wire) or contribution(run, wire))

    def looked(uses):
        graph = Graph()
        total = x = graph.variable(0.5, name="x")
        for _ in range(uses - 1):
            total = total + x
        graph.document.apply(set_target(graph.document, total.id))
        told = told_of(graph.document)
        looks.clear()
        text = as_text(told)
        assert "…" in text
        assert text.count("Accumulate at x") == uses
        return len(looks)

    few, many = looked(40), looked(80)
    assert few < many < 2.2 * few


def test_a_graph_that_was_not_run_has_no_steps_but_can_be_drawn():
    told = Subject(fan_out())
    for write in (as_text, as_latex, step_log):
        with pytest.raises(EditError, match="Run it first"):
            write(told)
    assert "font color" not in dot(told)
    assert "node[value]" not in tikz(told)


def assert_well_formed(source):
    """Braces, environments and mathematics are closed in order; nothing special to TeX stands as it is."""
    opened, whole = [], source
    source = re.sub(r"^%.*$", "", source.replace(declarations(source), ""), flags=re.MULTILINE)
    for word in re.finditer(r"\\(begin|end)\{(\w+\*?)\}|\\[()]|\\[A-Za-z]+|\\.|[{}$#~^_%]", source, re.DOTALL):
        token, near = word[0], source[max(0, word.start() - 60) : word.end() + 30]
        if token in ("{", r"\("):
            opened.append(token)
        elif token in ("}", r"\)"):
            assert opened.pop() == {"}": "{", r"\)": r"\("}[token], near
        elif token in "^_":
            assert r"\(" in opened or source[: word.start()].endswith((r"\ensuremath{", "=")), near
        else:
            assert token not in "$#~%", near
        if word[1] == "begin":
            opened.append(word[2])
        elif word[1] == "end":
            assert opened.pop() == word[2], near
    assert opened == []
    body = whole.partition(r"\begin{document}")[2]
    bare = re.sub(
        r"\\foreignletter\{(.)\}\{(\w+)\}", lambda found: "" if ord(found[1]) == int(found[2], 16) else "!", body
    )
    assert not {letter for letter in bare if letter > "\u017f"}
    assert (r"\providecommand\foreignletter" in whole) == (bare != body)
    assert not re.search(r"[\x00-\x08\x0b-\x1f]", source)
    for formula in re.findall(r"\\\((.*?)\\\)", body, re.DOTALL):
        assert formula.count(r"\left") - formula.count(r"\leftarrow") - formula.count(r"\leq") >= 0
        assert len(re.findall(r"\\left(?![a-z])", formula)) == len(re.findall(r"\\right(?![a-z])", formula)), formula
        assert "\n" not in formula


def document_of(picture):
    """A TikZ picture in a document: what must come first, then the picture."""
    head, begin, rest = picture.partition(r"\begin{tikzpicture}")
    return f"\n{head}\\begin{{document}}{begin}{rest}\\end{{document}}"


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_the_documents_of_the_examples_are_well_formed(example):
    told = told_of(chain_file.load(example))
    source = as_latex(told)
    assert_well_formed(source)
    assert source.count(r"\textbf{") == len(told.stretches)
    assert_well_formed(document_of(tikz(told)))


@pytest.mark.parametrize("name", AWKWARD)
def test_no_name_breaks_a_file(name):
    document = called(called(fan_out(), "c", name), "a", f"{name}1")
    document.apply(add_frame(document, name, (0, 0, 90, 90)))
    document.apply(add_note(document, f"{name}\n\n{name}"))
    told = told_of(document)
    assert_well_formed(as_latex(told))
    assert_well_formed(document_of(tikz(told)))
    assert json.loads(step_log(told))["steps"][1]["node"] == name
    assert_taken_by_graphviz(dot(told))


def test_signs_that_are_special_are_told_in_formulas_and_text():
    source = as_latex(told_of(called(fan_out(), "c", "w_%&#$\\^{}~")))
    assert r"{\text{w}\_\%\&\#\$\backslash \text{\textasciicircum{}}\{\}\text{\textasciitilde{}}} = a + b" in source
    assert words("e⁻ˣ") == r"e\ensuremath{^{-}}\ensuremath{^{x}}", "no engine has a raised minus of its own"


@pytest.mark.parametrize("seed", range(30))
def test_any_graph_can_be_written_down(seed):
    document = random_document(seed)
    log = Evaluator(document).forward().steps()
    told = Subject(document, log, stretches(log, "micro", 0, len(log) - 1))
    for ending, format_ in FORMATS.items():
        with suppress(ComputeError) if ending == ".py" else nullcontext():  # PyTorch has not every operation
            assert format_.write(told, silent).endswith("\n")
    assert_well_formed(as_latex(told))
    assert_well_formed(document_of(tikz(told)))
    assert_taken_by_graphviz(dot(told))


def assert_taken_by_graphviz(source):
    """By the program itself where there is one; everywhere by its brackets, which names must not upset."""
    for label in re.findall(r"label=<(.*)>[],]", source):
        text = re.sub(r"</?b>|<br/>|<font color=\"#\w{6}\">|</font>", "", label)
        assert not re.search(r"[<>]|&(?!(amp|lt|gt|quot|#x27|#93);)", text), label
    if shutil.which("dot"):
        drawn = subprocess.run(["dot", "-Tcanon"], input=source, capture_output=True, text=True, check=False)
        assert (drawn.returncode, drawn.stderr) == (0, "")


def test_graphviz_is_given_the_values_and_gradients_of_wires():
    edges = [line for line in dot(told_of(fan_out())).splitlines() if " -> " in line]
    told = [re.findall(r">([^<>]+)</font>", line) for line in edges]
    assert told == [["2", "2"], ["1", "2"], ["1", "3"], ["1"], ["3", "2"], ["2", "3"], ["6", "1"]]


def test_short_vectors_are_drawn_with_their_entries_and_other_tensors_by_their_shapes():
    graph = Graph()
    x = graph.variable(np.array([1.0, -2.5, 3.0]), name="x")
    w = graph.variable(np.ones((2, 3)), name="w")
    document = graph.document
    document.apply(set_target(document, graph.apply("sum", w * x).id))
    drawn = html.unescape(dot(told_of(document)))
    assert "[1, -2.5, 3]</font>" in drawn
    assert drawn.count("[2×3]</font>") == 5, "w, and on two wires the values and gradients"
    assert r"1 & -2.5 & 3" in tikz(told_of(document))


def test_a_tikz_picture_has_the_nodes_where_they_lie():
    document = fan_out()
    picture = tikz(told_of(document))
    for node in document.nodes.values():
        place = document.places[node.id]
        (at,) = re.findall(rf"\(n{node.id}\) at \(([^)]*)\)", picture)
        assert tuple(map(float, at.split(","))) == (place.x, place.y + 24)
    assert r"node[value] {\(3\)} node[gradient] {\(2\)}" in picture


def test_reroute_dots_and_the_inside_of_blocks_are_drawn():
    document = fan_out()
    wire = next(w for w in document.wires.values() if w.target == document.find("e").id)
    document.apply(lead_through_dot(document, [wire.id], (5.0, 6.0)))
    (point,) = document.dots
    assert f"n{point} [shape=point" in dot(told_of(document))
    assert rf"\node[dot] (n{point})" in tikz(told_of(document))
    document.apply(group(document, [document.find("d").id]))
    block = next(node.id for node in document.nodes.values() if node.kind == "block")
    log = Evaluator(document).backward().steps()
    assert "<b>d</b>" in dot(Subject(document, log, level=block))
    assert "<b>d</b>" not in dot(Subject(document, log))


def test_the_log_holds_what_is_said_and_the_numbers():
    steps = json.loads(step_log(told_of(fan_out())))
    assert {key: steps[key] for key in ("format", "version", "mode", "target")} == {
        "format": "chainrule-steps",
        "version": 1,
        "mode": "backward",
        "target": "e",
    }
    product = steps["steps"][15]
    assert (product["step"], product["kind"], product["node"]) == (16, "multiply", "c")
    assert (product["upstream"], product["local"], product["downstream"]) == (2, 1, 2)
    assert product["lines"][0]["numbers"]["text"] == "∂e/∂b via c = 2 · 1 = 2"
    assert {step["kind"] for step in steps["steps"]} <= set(KINDS)


def test_tensors_are_listed_while_they_are_small_and_nothing_is_no_number():
    graph = Graph()
    x = graph.variable(np.array([1.0, np.nan, np.inf]), name="x")
    large = graph.variable(np.ones(2000), name="w")
    graph.apply("add", graph.apply("exp", x), 1.0)
    graph.apply("exp", large)
    log = graph.run().steps()
    steps = json.loads(step_log(Subject(graph.document, log, stretches(log, "micro", 0, len(log) - 1))))["steps"]
    values = [step["value"] for step in steps if step["value"]]
    assert values[0] == {"dtype": "float64", "shape": [3], "data": [np.e, "nan", "inf"]}
    assert values[-1] == {"dtype": "float64", "shape": [2000], "summary": "mean 2.718 · norm 121.6"}
