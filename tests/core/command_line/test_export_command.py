"""``chainrule export``: files in the formats of other programs, from the command line."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from core.command_line.export_command import main
from core.formats import chain_file
from core.formats.embedded import embed
from core.formats.written import FORMATS
from tests.formats.documents import product

ROOT = Path(__file__).parents[3]


@pytest.fixture
def graph(tmp_path):
    path = tmp_path / "graph.chain"
    chain_file.save(product(), path)
    return path


@pytest.mark.parametrize("ending", FORMATS)
def test_every_format_is_written_by_the_ending_of_the_file(graph, tmp_path, capsys, ending):
    out = tmp_path / f"out{ending}"
    assert main([str(graph), "-o", str(out)]) == 0
    assert capsys.readouterr().out == f"{out}\n"
    assert "f" in out.read_text(encoding="utf-8")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["graph.chain", out.name]


def test_the_pass_that_is_told_of_is_chosen(graph, tmp_path):
    out = tmp_path / "out.json"

    def steps(*options):
        assert main([str(graph), "-o", str(out), *options]) == 0
        return json.loads(out.read_text(encoding="utf-8"))

    assert [step["step"] for step in steps("--steps", "3-4")["steps"]] == [3, 4]
    assert [step["step"] for step in steps("--steps", "2")["steps"]] == [2]
    assert [(step["since"], step["step"]) for step in steps("--grain", "op")["steps"]][-1] == (4, 9)
    assert steps("--set", "x=5")["steps"][1]["value"] == 15
    assert steps("--move", "x")["mode"] == "tangent"
    assert steps("--forward")["mode"] == "forward"


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["-o", "out.docx"], "ends in none of"),
        (["-o", "out.tex", "--steps", "3-99"], "those of this pass are 1 to 9"),
        (["-o", "out.tex", "--steps", "0"], "those of this pass are 1 to 9"),
        (["-o", "out.tex", "--steps", "a-b"], "write FROM-TO"),
        (["-o", "out.tex", "--target", "nobody"], "no node called 'nobody'"),
        (["-o", "out.dot", "--block", "x"], "'x' is no block"),
        (["-o", "no/such/folder/out.tex"], "could not be saved"),
    ],
)
def test_what_cannot_be_is_told_in_a_sentence_and_leaves_nothing(
    graph, tmp_path, capsys, monkeypatch, options, sentence
):
    monkeypatch.chdir(tmp_path)
    assert main([str(graph), *options]) == 2
    assert sentence in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["graph.chain"]


def test_a_picture_serves_as_the_graph_that_it_holds(tmp_path):
    picture = tmp_path / "picture.svg"
    picture.write_bytes(embed(chain_file.dumps(product()), b"<svg></svg>"))
    assert main([str(picture), "-o", str(tmp_path / "out.txt")]) == 0
    assert "∂f/∂x = 3" in (tmp_path / "out.txt").read_text(encoding="utf-8")


def test_from_a_shell_without_qt(graph, tmp_path):
    code = f"""import sys; sys.modules["PySide6"] = None; sys.path.insert(0, {str(ROOT)!r})
import main; main.require_modules = lambda: None
sys.exit(main.main(["export", {str(graph)!r}, "-o", {str(tmp_path / "out.tex")!r}]))"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_the_help_fits_into_a_terminal(monkeypatch, capsys):
    monkeypatch.setenv("COLUMNS", "80")
    with pytest.raises(SystemExit):
        main(["--help"])
    assert max(map(len, capsys.readouterr().out.splitlines())) <= 80
