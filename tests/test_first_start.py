"""A first start, with pip and a package of our own in place of the network; and the starts after it."""

import os
import sys
import zipfile

import pytest

from tests.launching import ROOT, start

COMMAND_LINE = """
import chainrule_probe

def main(arguments):
    print(chainrule_probe.VERSION, *arguments)
    return 7
"""


@pytest.fixture(scope="module")
def first_start(tmp_path_factory):
    """A checkout whose one requirement lies in a folder beside it, in two versions, and what its first start gave."""
    root = tmp_path_factory.mktemp("checkout")
    for folder in ("gui", "core/command_line"):
        (root / folder).mkdir(parents=True)
    for file in ("main.py", "gui/__init__.py", "gui/system.py"):
        (root / file).write_bytes((ROOT / file).read_bytes())
    (root / "core/command_line/run_command.py").write_text(COMMAND_LINE, encoding="utf-8")
    (root / "wheels").mkdir()
    for version in ("1.0", "2.0"):
        pack(root / "wheels", version)
    require(root, "chainrule-probe>=1.0,<2.0")
    return root, start_copy(root)


@pytest.fixture
def checkout(first_start):
    """That checkout, set up with the older version, with a mark in its .venv by which to know it again."""
    root, _ = first_start
    require(root, "chainrule-probe>=1.0,<2.0")
    start_copy(root)
    (root / ".venv/mark").touch()
    return root


def pack(folder, version):
    """A wheel of one line."""
    info = f"chainrule_probe-{version}.dist-info"
    with zipfile.ZipFile(folder / f"chainrule_probe-{version}-py3-none-any.whl", "w") as wheel:
        wheel.writestr("chainrule_probe.py", f"VERSION = '{version}'\n")
        wheel.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: chainrule-probe\nVersion: {version}\n")
        wheel.writestr(
            f"{info}/WHEEL", "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        )
        wheel.writestr(f"{info}/RECORD", f"chainrule_probe.py,,\n{info}/METADATA,,\n{info}/WHEEL,,\n{info}/RECORD,,\n")


def require(root, requirement):
    extras = "[project.optional-dependencies]\nexport = []\n"
    (root / "pyproject.toml").write_text(f'[project]\ndependencies = ["{requirement}"]\n{extras}', encoding="utf-8")


def start_copy(root):
    return start(
        *("run", "f.chain"),
        python=(sys._base_executable,),
        script=root / "main.py",
        PIP_CONFIG_FILE=os.devnull,
        PIP_NO_INDEX="1",
        PIP_FIND_LINKS=str(root / "wheels"),
    )


def test_the_first_start_says_what_it_sets_up(first_start):
    root, first = first_start
    assert (first.returncode, first.stdout) == (7, "1.0 f.chain\n")
    assert f"First start: setting up in {root / '.venv'}." in first.stderr
    assert "Installing chainrule-probe>=1.0,<2.0." in first.stderr


def test_later_starts_go_straight_in(checkout):
    later = start_copy(checkout)
    assert (later.returncode, later.stdout, later.stderr) == (7, "1.0 f.chain\n", "")


def test_a_changed_requirement_is_installed_into_the_same_venv(checkout):
    require(checkout, "chainrule-probe>=2.0")
    changed = start_copy(checkout)
    assert (changed.returncode, changed.stdout) == (7, "2.0 f.chain\n")
    assert (checkout / ".venv/mark").exists()


def test_a_requirement_that_cannot_be_had_leaves_a_venv_that_still_works(checkout):
    require(checkout, "chainrule-probe>=3.0")
    failed = start_copy(checkout)
    assert (failed.returncode, failed.stdout) == (1, "")
    assert "pip could not install that" in failed.stderr

    require(checkout, "chainrule-probe>=1.0")
    assert start_copy(checkout).stdout == "1.0 f.chain\n"


def test_after_an_installation_that_was_cut_short_the_venv_is_made_anew(checkout):
    (checkout / ".venv/chainrule-stamp").write_bytes(b"")
    again = start_copy(checkout)
    assert (again.returncode, again.stdout) == (7, "1.0 f.chain\n")
    assert "First start" in again.stderr
    assert not (checkout / ".venv/mark").exists()
