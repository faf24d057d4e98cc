"""Operations from a file that a person names: what it declares, what is told of one that is no good, what needs it."""

import sys

import pytest

from core import DefinitionError, FormatError, Graph, load, operations, save
from core.command_line import export_command, run_command
from core.command_line.options import BAD_INPUT, without_operations
from core.ops.registry import restore
from core.own_operations.file import declare_from, loaded
from gui.export import render_command

OWN = """
from __future__ import annotations

from typing import Literal

import helping
from core import Array, Operand, operation


@operation("scale * x**2")
def bent(x: Array, *, scale: float = 1.0, how: Literal["up", "down"] = "up") -> Array:
    return helping.signed(how) * scale * x * x


@bent.local("x", "2 * scale * x")
def _(_y: Operand, x: Operand, *, scale: float, how: str) -> Operand:
    return helping.signed(how) * scale * 2.0 * x
"""


@pytest.fixture
def own(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "path", [*sys.path])
    (tmp_path / "helping.py").write_text("def signed(how):\n    return 1.0 if how == 'up' else -1.0\n")
    path = tmp_path / "own.py"
    path.write_text(OWN)
    yield path
    sys.modules.pop("helping", None)


@pytest.fixture
def model(own, tmp_path):
    """A file of a graph whose target is -3 x², made where the operation is known; it is not any more."""
    before = dict(operations())
    declare_from(own)
    graph = Graph()
    graph.target = graph.apply("bent", graph.variable(2.0, name="x"), scale=3.0, how="down", name="f")
    path = tmp_path / "model.chain"
    save(graph, path)
    assert set(operations()) - set(before) == {"bent"}
    return path


def test_a_file_with_what_lies_beside_it_is_run_once(own):
    declare_from(own)
    made = operations()["bent"]
    declare_from(own)
    assert operations()["bent"] is made
    assert loaded() == [own]
    assert [attribute.choices for attribute in made.attributes] == [(), ("up", "down")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("x = 1\ny = nq.x", "line 2: NameError: name 'nq' is not defined."),
        ("def f(:", "line 1: SyntaxError: invalid syntax."),
        ("x = 1", "it declares none."),
        ("from core import operation\n@operation('x')\ndef add(x): ...", "There is an operation called 'add' already."),
        ("class Odd(Exception): ...\nraise Odd('odd\\nindeed')", "line 2: Odd: odd indeed."),
    ],
)
def test_a_file_that_is_no_good_is_told_with_the_line(own, text, told):
    before = dict(operations())
    own.write_text(text)
    with pytest.raises(DefinitionError) as raised:
        declare_from(own)
    assert str(raised.value).startswith(f"{own} cannot be used for its operations: ")
    assert told in str(raised.value)
    assert dict(operations()) == before
    assert loaded() == []


def test_what_a_file_declared_before_it_went_wrong_is_gone(own):
    before = dict(operations())
    own.write_text(f"{OWN}\nraise RuntimeError")
    with pytest.raises(DefinitionError, match=r": line \d+: RuntimeError\.$"):
        declare_from(own)
    assert dict(operations()) == before


def test_the_end_of_the_program_is_no_trouble_of_a_file(own):
    own.write_text("import sys\nsys.exit(3)")
    with pytest.raises(SystemExit):
        declare_from(own)


def test_a_file_that_is_not_there_is_told(tmp_path):
    with pytest.raises(DefinitionError, match=r"^There is no file .*none\.py to take operations from"):
        declare_from(tmp_path / "none.py")


def test_a_graph_whose_operation_nobody_declared_is_refused_and_left_as_it_is(model):
    data = model.read_bytes()
    restore({name: made for name, made in operations().items() if not made.own})
    with pytest.raises(FormatError, match=r"'f': there is no operation called 'bent'\. If it is one of your own, run"):
        load(model)
    assert model.read_bytes() == data


def test_what_a_graph_with_such_operations_holds_survives(model, tmp_path):
    graph = load(model)
    assert graph.run(target=graph.target).gradient(graph["x"]) == -12.0
    save(graph, tmp_path / "again.chain")
    assert (tmp_path / "again.chain").read_bytes() == model.read_bytes()


@pytest.mark.parametrize("command", [run_command, export_command, render_command])
def test_commands_take_such_files(command, model, own, tmp_path, capsys, qapp):
    restore({name: made for name, made in operations().items() if not made.own})
    loaded().clear()
    words = {run_command: ["--json"], export_command: ["-o", str(tmp_path / "o.txt")]}
    words = words.get(command, ["-o", str(tmp_path / "o.svg")])
    assert command.main([str(model), *words]) == 2
    assert "--operations FILE" in capsys.readouterr().err
    assert command.main([str(model), *words, "--operations", str(own)]) == 0


def test_the_window_is_opened_with_what_is_left_of_its_words(own):
    assert without_operations(["net.chain", f"--operations={own}"]) == ["net.chain"]
    assert without_operations(["--operations", str(own)]) == []
    assert loaded() == [own]


def test_a_file_that_is_no_good_ends_it_before_a_window_opens(tmp_path, capsys):
    with pytest.raises(SystemExit) as ended:
        without_operations(["net.chain", "--operations", str(tmp_path / "none.py")])
    assert ended.value.code == BAD_INPUT
    assert "chainrule: error: There is no file " in capsys.readouterr().err
