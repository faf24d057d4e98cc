"""What the README says holds: its pictures are there, its scripts run, its keys and options are those of the app."""

import re
from pathlib import Path

import pytest

from core.command_line import export_command, run_command
from core.ops import operations
from core.ops.registry import restore
from gui.actions import COMMANDS
from gui.export import render_command

README = Path(__file__).parent.parent / "README.md"
TEXT = README.read_text(encoding="utf-8")
SCRIPTS = re.findall(r"```python\n(.*?)```", TEXT, re.DOTALL)
KEY = re.compile(r"(?:(?:Ctrl|Shift|Alt)\+)+(?:\w+|[=.,/-])|\bF\d+\b|\b[A-Z]\b(?! wi)|\bDel\b|\bTab\b|\bHome\b|[?\[\]]")
PROGRAMS = {"run": run_command.main, "render": render_command.main, "export": export_command.main}


def test_its_pictures_are_there():
    links = re.findall(r"\]\(([^)#:]+)\)", TEXT)
    assert links
    assert [link for link in links if not (README.parent / link).is_file()] == []


@pytest.mark.parametrize("script", SCRIPTS, ids=range(len(SCRIPTS)))
def test_its_scripts_run(script, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    before = dict(operations())
    exec(compile(script, "README.md", "exec"), {})
    restore(before)


def test_its_keys_are_those_of_commands():
    table = TEXT.partition("\n## Keys\n")[2].partition("\n## ")[0]
    told = {key for row in table.splitlines() if row.count("|") == 3 for key in KEY.findall(row.split("|")[2])}
    assert len(told) > 60
    assert told - {key for command in COMMANDS for key in command.keys.split()} == set()


@pytest.mark.parametrize("program", PROGRAMS)
def test_its_options_are_those_of_the_command_line(program, capsys):
    lines = re.findall(rf"^python3 main\.py {program} (.*?)(?: +#.*)?$", TEXT, re.MULTILINE)
    comments = re.findall(rf"^python3 main\.py {program} .*?#(.*)$", TEXT, re.MULTILINE)
    told = set(re.findall(r"(?<=\s)--?[a-z]+", " ".join((" ", *lines, *comments))))
    assert lines
    with pytest.raises(SystemExit):
        PROGRAMS[program](["--help"])
    assert told - set(re.findall(r"--?[a-z]+", capsys.readouterr().out)) == set()


def test_its_benchmarks_are_there():
    told = set(re.findall(r"`(?:python -m tests\.benchmarks)?\.([a-z_]+)`", TEXT.partition("Benchmarks, from")[2]))
    there = {path.stem for path in (README.parent / "tests/benchmarks").glob("*.py") if "__main__" in path.read_text()}
    assert told == there - {"peer"}  # which that of the canvas starts
