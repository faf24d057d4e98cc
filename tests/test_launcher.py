"""The launcher: what it asks of a machine, and what it says when it cannot set it up."""

import ast
import os
import re
import sys
import tomllib
from importlib import metadata
from pathlib import Path
from types import SimpleNamespace

import pytest

import main
from gui import system
from tests.launching import ROOT, start

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
NO_DISPLAY = dict.fromkeys(("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"), "")
on_linux = pytest.mark.skipif(sys.platform != "linux", reason="only there is a display a question")


class Became(Exception):
    """Stands for going on as another program, which a test cannot come back from."""


@pytest.fixture
def became(monkeypatch):
    def become(*command):
        raise Became(command)

    monkeypatch.setattr(main, "become", become)


@pytest.fixture
def venv(monkeypatch, tmp_path):
    """A checkout whose .venv is the folder that is given."""
    folder = tmp_path / ".venv"
    (folder / "bin").mkdir(parents=True)
    (folder / "pyvenv.cfg").touch()
    (folder / "bin/python").touch()
    monkeypatch.setattr(main, "VENV", folder)
    monkeypatch.setattr(main, "VENV_PYTHON", folder / "bin/python")
    monkeypatch.setattr(main, "STAMP", folder / "chainrule-stamp")
    return folder


@pytest.fixture
def bare(monkeypatch):
    """A Linux without any of Qt's system libraries, with apt-get, and a person who is not root."""
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(system, "loads", lambda library: False)
    monkeypatch.setattr(main.shutil, "which", lambda program: f"/usr/bin/{program}")
    monkeypatch.setattr(os, "geteuid", lambda: 1000, raising=False)
    monkeypatch.delenv("CHAINRULE_NO_APT", raising=False)


# Words on the command line


def test_help_needs_nothing_but_python_and_covers_every_command():
    shown = start("--help", python=(sys.executable, "-I", "-S"))
    assert (shown.returncode, shown.stderr) == (0, "")
    words = ("run FILE", "render FILE", "export FILE", "--operations OWN.py", "--test", "--dev", "CHAINRULE_NO_APT")
    for word in words:
        assert word in shown.stdout


def test_an_unknown_option_is_refused_in_words():
    refused = start("--colour")
    assert (refused.returncode, refused.stdout) == (2, "")
    assert refused.stderr == "chainrule: There is no option --colour. --help lists what there is.\n"


def test_a_mistyped_command_or_a_second_file_is_refused_in_words():
    refused = start("rnu", "f.chain")
    assert (refused.returncode, refused.stdout) == (2, "")
    assert refused.stderr.startswith("chainrule: rnu is no command, and one file is opened at a time.")


@pytest.mark.parametrize(
    "words",
    [
        *(["run", "f.chain", "--target", "f"], ["render", "f.chain"], ["export", "f.chain"], ["f.chain"], []),
        *(["f.chain", "--operations", "own.py"], ["--operations=own.py", "f.chain"]),
    ],
)
def test_a_command_is_handed_its_own_arguments(monkeypatch, words):
    def command(name):
        return SimpleNamespace(main=lambda arguments: (name, arguments))

    options = SimpleNamespace(without_operations=lambda words: words[:1])
    commands = SimpleNamespace(run_command=command("run"), export_command=command("export"), options=options)
    monkeypatch.setitem(sys.modules, "core.command_line", commands)
    window = SimpleNamespace(app=command("window"), tuning=SimpleNamespace(begin=lambda: None))
    monkeypatch.setitem(sys.modules, "gui.export", SimpleNamespace(render_command=command("render")))
    monkeypatch.setitem(sys.modules, "gui", window)
    monkeypatch.setattr(main, "require_modules", lambda *extras: None)
    monkeypatch.setattr(main, "require_libraries", lambda needed: None)
    expected = (words[0], words[1:]) if words and words[0] in {"run", "render", "export"} else ("window", words[:1])
    assert main.main(words) == expected


def test_tests_and_tools_run_in_the_checkout_with_what_they_need(monkeypatch, became, tmp_path):
    asked = []
    monkeypatch.setattr(main, "require_modules", lambda *extras: asked.append(extras))
    monkeypatch.chdir(tmp_path)
    with pytest.raises(Became, match=re.escape("'-m', 'pytest', '-k', 'chain'")):
        main.main(["--test", "-k", "chain"])
    with pytest.raises(Became, match=re.escape("'-m', 'ruff', 'check'")):
        main.main(["--dev", "ruff", "check"])
    assert asked == [("test",), ("test", "dev")]
    assert Path.cwd() == ROOT


def test_the_installed_app_has_no_tests(monkeypatch, capsys):
    monkeypatch.setattr(main, "IN_CHECKOUT", False)
    with pytest.raises(SystemExit) as stopped:
        main.main(["--test"])
    assert stopped.value.code == 2
    assert "source checkout" in capsys.readouterr().err


def test_one_blas_thread_unless_asked_otherwise(monkeypatch, capsys):
    monkeypatch.delenv("OPENBLAS_NUM_THREADS")
    main.main(["--help"])
    assert os.environ["OPENBLAS_NUM_THREADS"] == "1"
    monkeypatch.setenv("OPENBLAS_NUM_THREADS", "4")
    main.main(["--help"])
    assert os.environ["OPENBLAS_NUM_THREADS"] == "4"


def test_an_old_python_is_told_so():
    pretend = "import runpy, sys; sys.version_info = (3, 9, 1); runpy.run_path(sys.argv[1], run_name='__main__')"
    told = start(python=(sys.executable, "-c", pretend))
    assert told.returncode == 1
    assert told.stderr.startswith("Chainrule needs Python 3.11 or newer; ")


def test_a_python_of_long_ago_can_read_the_file_that_tells_it():
    ast.parse((ROOT / "main.py").read_text(encoding="utf-8"), feature_version=(3, 7))


# Requirements


def test_the_lists_are_those_of_the_project_file():
    assert main.requirements(()) == PROJECT["dependencies"]
    assert main.requirements(("test",)) == PROJECT["dependencies"] + PROJECT["optional-dependencies"]["test"]


@pytest.mark.parametrize("line", main.requirements(("test", "dev")))
def test_a_requirement_is_written_as_the_launcher_reads_it(line):
    assert re.fullmatch(r"[\w-]+>=[\d.]+(,<[\d.]+)?", line)


@pytest.mark.parametrize(
    ("version", "met"),
    [("6.8.1", True), ("6.11.3", True), ("6.8.0", False), ("6.12.0", False), ("6.12.0a1", False), ("7", False)],
)
def test_a_version_is_held_against_its_bounds(monkeypatch, version, met):
    monkeypatch.setattr(metadata, "version", lambda name: {"PySide6-Essentials": version}[name])
    assert main.is_met("PySide6-Essentials>=6.8.1,<6.12") is met


def test_the_version_that_loses_references_is_excluded(monkeypatch):
    (qt,) = [line for line in PROJECT["dependencies"] if line.startswith("PySide6")]
    monkeypatch.setattr(metadata, "version", lambda name: "6.12.0")
    assert not main.is_met(qt)


def test_what_is_not_installed_is_unmet():
    assert main.unmet(["pytest>=8", "chainrule-no-such-thing>=1"]) == ["chainrule-no-such-thing>=1"]


def test_the_python_it_is_started_with_is_used_if_it_has_everything(venv, became):
    main.require_modules("test")


def test_a_python_that_lacks_something_gives_way_to_the_venv(monkeypatch, venv, became):
    monkeypatch.setattr(main, "unmet", list)
    with pytest.raises(Became, match=re.escape(str(venv / "bin/python"))):
        main.require_modules()


def test_the_installed_app_sets_up_nothing(monkeypatch, venv, became):
    monkeypatch.setattr(main, "IN_CHECKOUT", False)
    monkeypatch.setattr(main, "unmet", list)
    main.require_modules()


# The state of .venv


def test_a_venv_made_by_hand_is_usable(venv):
    assert main.usable_venv()


@pytest.mark.parametrize("lost", ["bin/python", "pyvenv.cfg"])
def test_a_venv_without_its_python_is_made_anew(venv, lost):
    (venv / lost).unlink()
    assert not main.usable_venv()


def test_an_installation_that_was_cut_short_is_noticed(monkeypatch, venv):
    def killed(wanted):
        raise KeyboardInterrupt

    monkeypatch.setattr(main, "pip_install", killed)
    with pytest.raises(KeyboardInterrupt):
        main.complete(["chainrule-no-such-thing>=1"])
    assert not main.usable_venv()


def test_a_failed_installation_leaves_the_venv_as_it_was(monkeypatch, venv, capsys):
    monkeypatch.setattr(main, "pip_install", lambda wanted: False)
    with pytest.raises(SystemExit) as stopped:
        main.complete(["chainrule-no-such-thing>=1"])
    assert stopped.value.code == 1
    assert "Check the network" in capsys.readouterr().err
    assert main.usable_venv()
    assert not main.stamped()


def test_a_venv_gets_what_every_export_needs(monkeypatch, venv):
    asked = []
    monkeypatch.setattr(sys, "prefix", str(venv))
    monkeypatch.setattr(main, "complete", asked.extend)
    main.require_modules()
    assert asked == PROJECT["dependencies"] + PROJECT["optional-dependencies"]["export"]


def test_a_complete_venv_is_not_looked_at_again_until_the_project_changes(monkeypatch, venv, tmp_path):
    project = tmp_path / "pyproject.toml"
    project.write_bytes(main.PROJECT.read_bytes())
    monkeypatch.setattr(main, "PROJECT", project)
    monkeypatch.setattr(sys, "prefix", str(venv))
    main.require_modules()
    assert main.stamped()
    monkeypatch.setattr(main, "complete", pytest.fail)
    main.require_modules()
    project.write_text("changed", encoding="utf-8")
    assert not main.stamped()


def test_a_folder_that_cannot_be_written_is_named(monkeypatch, venv, capsys):
    venv.parent.joinpath("file").touch()
    monkeypatch.setattr(main, "VENV", venv.parent / "file/.venv")
    with pytest.raises(SystemExit) as stopped:
        main.make_venv()
    assert stopped.value.code == 1
    assert "file/.venv cannot be made: Not a directory." in capsys.readouterr().err


# System libraries and the display


def test_all_missing_libraries_are_named_at_once_with_what_to_type(bare, capsys):
    with pytest.raises(SystemExit) as stopped:
        main.require_libraries(system.X11_WINDOW)
    said = capsys.readouterr().err
    assert stopped.value.code == 3
    assert all(library in said for library in system.X11_WINDOW)
    command = f"  sudo apt-get install -y --no-install-recommends {' '.join(system.X11_WINDOW.values())}\n"
    assert said.endswith(command)


def test_apt_can_be_forbidden(bare, monkeypatch, capsys):
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setenv("CHAINRULE_NO_APT", "1")
    with pytest.raises(SystemExit) as stopped:
        main.require_libraries(system.OFFSCREEN)
    assert stopped.value.code == 3


def test_without_apt_the_libraries_are_named(bare, monkeypatch, capsys):
    monkeypatch.setattr(main.shutil, "which", lambda program: None)
    with pytest.raises(SystemExit) as stopped:
        main.require_libraries({"libGL.so.1": "libgl1"})
    assert stopped.value.code == 3
    assert "libGL.so.1" in capsys.readouterr().err


@pytest.mark.parametrize("helped", [True, False])
def test_root_has_them_installed_and_is_told(bare, monkeypatch, capsys, helped):
    commands = []

    def run(command, **_):
        commands.append(command)
        monkeypatch.setattr(system, "loads", lambda library: helped)

    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(main.subprocess, "run", run)
    if helped:
        main.require_libraries(system.OFFSCREEN)
    else:
        with pytest.raises(SystemExit, match="3"):
            main.require_libraries(system.OFFSCREEN)
    assert [command[1] for command in commands] == ["update", "install"]
    assert set(commands[1]) >= set(system.OFFSCREEN.values())
    assert "Installing libglib2.0-0, libgl1" in capsys.readouterr().err


@on_linux
def test_without_a_display_one_line_says_so():
    stopped = start(**NO_DISPLAY)
    assert (stopped.returncode, stopped.stdout) == (4, "")
    assert re.fullmatch("chainrule: There is no display .*\n", stopped.stderr)


@on_linux
def test_a_display_that_does_not_answer_is_named(monkeypatch, capsys):
    for name, value in (NO_DISPLAY | {"DISPLAY": ":987"}).items():
        monkeypatch.setenv(name, value)
    with pytest.raises(SystemExit, match="4"):
        main.require_answer()
    assert "The display :987 does not answer." in capsys.readouterr().err


@on_linux
@pytest.mark.parametrize(
    ("environment", "platform"),
    [
        ({"DISPLAY": ":0"}, "xcb"),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "wayland"),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, "xcb"),
        ({"QT_QPA_PLATFORM": "offscreen:size=9x9"}, "offscreen"),
        ({"QT_QPA_PLATFORM": "wayland;xcb"}, "wayland"),
        ({}, "xcb"),
    ],
)
def test_the_way_to_open_windows_is_known(monkeypatch, environment, platform):
    for name, value in (NO_DISPLAY | environment).items():
        monkeypatch.setenv(name, value)
    assert system.platform() == platform
