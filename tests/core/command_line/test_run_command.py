"""``run FILE``: a table for people, JSON for machines, one sentence and exit code 2 for what cannot be run."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from core import Graph, save
from core.command_line import export_command
from core.command_line.run_command import main
from core.edits.nodes import add_operation, set_target
from core.formats import chain_file
from tests.formats.documents import nested, product

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def path(tmp_path):
    """f = x * y at (2, 3), with f as the target."""
    chain_file.save(product(), tmp_path / "product.chain")
    return str(tmp_path / "product.chain")


@pytest.fixture
def mixed(tmp_path):
    """A mean of a matrix product with a NaN in it, a constant, integers, and an operation that is not connected."""
    graph = Graph()
    x = graph.variable([[1.0, 2, 3], [4, 5, 6]], name="x")
    w = graph.variable([[0.1], [0.2], [float("nan")]], name="größe", role="parameter")
    scale = graph.variable(2.0, name="scale", role="constant")
    loss = graph.apply("mean", x @ w) * scale
    graph.apply("max", x, dim=1)
    graph.document.apply(set_target(graph.document, loss.id))
    graph.document.apply(add_operation(graph.document, "exp", name="loose"))
    save(graph, tmp_path / "mixed.chain")
    return str(tmp_path / "mixed.chain")


def test_a_table_of_values_and_gradients(path, capsys):
    assert main([path]) == 0
    assert capsys.readouterr().out == (
        "name  operation  shape   value  gradient of f\n"
        "x     input      scalar  2      3\n"
        "y     input      scalar  3      2\n"
        "f     mul        scalar  6      1\n"
    )


@pytest.mark.parametrize("order", [["FILE", "--set", "x=3", "y=5"], ["--set", "x=3", "y=5", "FILE"]])
def test_several_values_after_one_set_are_told_how_to_be_given(path, capsys, order):
    with pytest.raises(SystemExit) as stopped:
        main([path if word == "FILE" else word for word in order])
    assert stopped.value.code == 2
    assert "Give each variable its own --set: --set x=3 --set y=5\n" in capsys.readouterr().err


def test_an_option_that_there_is_not_is_named(path, capsys):
    with pytest.raises(SystemExit):
        main([path, "--sets", "x=3"])
    assert "unrecognized arguments: --sets x=3" in capsys.readouterr().err


def test_variables_can_be_set_and_the_seed_chosen(path, capsys):
    assert main([path, "--set", "x=-5", "--set", "y = 1e-7", "--seed", "2"]) == 0
    rows = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert rows[1:] == [
        ["x", "input", "scalar", "-5", "2e-07"],
        ["y", "input", "scalar", "1e-07", "-10"],
        ["f", "mul", "scalar", "-5e-07", "2"],
    ]


def test_the_file_is_left_as_it_is(path):
    before = Path(path).read_bytes()
    main([path, "--set", "x=-5"])
    assert Path(path).read_bytes() == before


def test_forward_only(path, capsys):
    assert main([path, "--forward"]) == 0
    assert capsys.readouterr().out.splitlines()[0] == "name  operation  shape   value"


def test_another_target(path, capsys):
    assert main([path, "--target", "x"]) == 0
    rows = capsys.readouterr().out.splitlines()
    assert rows[0].endswith("gradient of x")
    assert rows[2].endswith("none: it is not on a path to 'x'")


def test_tensors_reasons_and_problems(mixed, capsys):
    assert main([mixed]) == 0
    out = capsys.readouterr().out
    rows = {line.split("  ")[0]: line for line in out.splitlines()}
    assert rows["x"].split("  ")[-1] == "2 NaN · mean 0.15 · norm 0.3162"
    assert "[[0.1], [0.2], [nan]]" in rows["größe"]
    assert rows["größe"].endswith("[[5], [7], [9]]")
    assert rows["scale"].endswith("none: it is a constant")
    assert rows["max.indices"].endswith("none: whole numbers have no gradient")
    assert rows["loose"].endswith("no value               none: it has no value")
    assert "\n\nNot computed:\nloose: input 'x' is not connected\n\n" in out


def test_what_lies_in_blocks_is_told_with_its_path(tmp_path, capsys):
    chain_file.save(nested(), tmp_path / "nested.chain")
    assert main([str(tmp_path / "nested.chain"), "--target", "outer/inner/x"]) == 0
    rows = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert ["x", "parameter", "scalar", "2", "-1"] in rows
    assert ["outer/inner/x", "neg", "scalar", "-2", "1"] in rows


def test_json(mixed, capsys):
    assert main([mixed, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    nodes = {node["name"]: node for node in found["nodes"]}
    assert found["target"] == "mul"
    assert nodes["größe"]["value"] == [[0.1], [0.2], ["nan"]]
    assert nodes["größe"]["gradient"] == [[5.0], [7.0], [9.0]]
    assert nodes["x"]["shape"] == [2, 3]
    assert nodes["x"]["gradient"][0] == [0.1, 0.2, "nan"]
    assert nodes["scale"]["reason"] == "it is a constant"
    assert nodes["max.indices"]["dtype"] == "int64"
    assert nodes["loose"] == {
        "name": "loose",
        "operation": "exp",
        "value": None,
        "problem": "input 'x' is not connected",
    }


def test_where_nan_arises_and_what_helps_is_told_beneath_the_table(tmp_path, capsys):
    graph = Graph()
    x = graph.variable([1.0, -2.0], name="x")
    graph.target = graph.apply("sum", graph.apply("log", x, name="logs"))
    save(graph, tmp_path / "logs.chain")
    main([str(tmp_path / "logs.chain")])
    table, arises, advice = capsys.readouterr().out.split("\n\n")
    assert table.count("\n") == 3
    assert arises == "NaN or infinity arises:\n'logs' (log) made 1 NaN of x = [1, -2]."
    assert advice.startswith("Advice:\n'logs' gets -2, but has a value and a slope only above 0.")
    main([str(tmp_path / "logs.chain"), "--json"])
    found = json.loads(capsys.readouterr().out)
    assert found["arises"] == [{"node": "logs", "told": arises.splitlines()[1]}]
    assert [(each["node"], each["rule"]) for each in found["advice"]] == [("logs", "outside_domain")]


def test_json_holds_all_digits(path, capsys):
    main([path, "--set", "x=0.1", "--set", "y=3", "--json"])
    nodes = json.loads(capsys.readouterr().out)["nodes"]
    assert nodes[2]["value"] == 0.1 * 3
    assert nodes[2]["gradient"] == 1.0


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["--target", "q"], "There is no node called 'q'. There are: x, y, f."),
        (["--set", "q=1"], "There is no node called 'q'."),
        (["--set", "x"], "write NAME=VALUE"),
        (["--set", "x=two"], "--set x=two: 'two' is not a number"),
        (["--seed", "[1, 2"], "--seed [1, 2: The brackets"),
        (["--move", "x=up"], "--move x=up: 'up' is not a number"),
        (["--set", "f=1"], "'f' is not a variable"),
        (["--seed", "[1, 2]"], "The seed has shape (2,), but 'f' has shape ()."),
        (["--set", "x=[1, 2]"], "a gradient starts from one number"),
    ],
)
def test_a_bad_option_is_one_sentence_and_code_2(path, capsys, options, sentence):
    assert main([path, *options]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert sentence in err
    assert err.startswith("chainrule: ")
    assert err.count("\n") == 1


def test_a_bad_file_is_one_sentence_and_code_2(tmp_path, capsys):
    path = tmp_path / "bad.chain"
    for data, sentence in ((None, "No such file"), (b"", "file is empty"), (b'{"nodes": 1}', "no Chainrule document")):
        if data is not None:
            path.write_bytes(data)
        assert main([str(path)]) == 2
        assert sentence in capsys.readouterr().err


def test_a_file_without_a_target_needs_one_end(tmp_path, capsys):
    graph = Graph()
    x = graph.variable(2.0, name="x")
    x * x
    save(graph, tmp_path / "x.chain")
    assert main([str(tmp_path / "x.chain")]) == 0
    assert "gradient of mul" in capsys.readouterr().out
    x + x
    save(graph, tmp_path / "x.chain")
    assert main([str(tmp_path / "x.chain")]) == 2
    assert "2 nodes could be it: mul, add. Choose with --target" in capsys.readouterr().err


def test_wrong_usage_is_code_2(capsys):
    with pytest.raises(SystemExit) as caught:
        main(["--no-such-option"])
    assert caught.value.code == 2


def test_from_a_shell(path):
    done = subprocess.run(
        [sys.executable, str(ROOT / "main.py"), "run", path, "--target", "f"],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[1].split() == ["x", "input", "scalar", "2", "3"]


def test_a_terminal_without_unicode_still_shows_the_numbers(mixed):
    done = subprocess.run(
        [sys.executable, str(ROOT / "main.py"), "run", mixed],
        capture_output=True,
        env={"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"},
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert b"norm 0.3162" in done.stdout


def test_no_array_may_be_larger_than_is_said(mixed, capsys):
    assert main([mixed, "--largest", "16 bytes"]) == 2
    assert "'16 bytes' is no size in memory" in capsys.readouterr().err
    assert main([mixed, "--largest", "16B", "--forward"]) == 0
    assert "would take 24 bytes; the limit is 16 bytes" in capsys.readouterr().out
    assert main([mixed, "--largest", "0.5 GiB"]) == 0


def test_forward_mode_tells_tangents(path, capsys):
    assert main([path, "--move", "x", "--move", "y=10"]) == 0
    rows = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert rows[0][-1] == "tangent"
    assert [row[-1] for row in rows[1:]] == ["1", "10", "23"]
    assert main([path, "--move", "#1", "--json"]) == 0
    assert [node["tangent"] for node in json.loads(capsys.readouterr().out)["nodes"]] == [1, 0, 3]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [("f", "'f' is computed"), ("nobody", "no node called 'nobody'"), ("x=[1, 2]", "'x' has shape (2,), not ()")],
)
def test_what_cannot_move_is_told(path, capsys, words, sentence):
    assert main([path, "--move", words]) == 2
    assert sentence in capsys.readouterr().err


def test_what_has_no_tangent_says_why(mixed, capsys):
    assert main([mixed, "--move", "x"]) == 0
    rows = capsys.readouterr().out.splitlines()
    assert next(row for row in rows if row.startswith("max.indices")).endswith("none: whole numbers do not move")


@pytest.mark.parametrize("command", [main, export_command.main])
def test_the_help_says_what_files_it_takes(command, capsys):
    with pytest.raises(SystemExit):
        command(["--help"])
    assert "a .chain file, or a picture that holds one" in " ".join(capsys.readouterr().out.split())


def test_a_reader_that_has_seen_enough_is_no_error(path):
    told = subprocess.Popen(
        [sys.executable, str(ROOT / "main.py"), "run", path], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    told.stdout.close()
    assert told.stderr.read() == ""
    assert told.wait() == 0
