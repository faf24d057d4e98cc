"""Modules that are loaded when something in them is asked for: when they are, and what a start leaves for later."""

import subprocess
import sys
from importlib import import_module
from threading import Barrier, Thread

import pytest

from gui import late
from tests.launching import ROOT

PLANTED = {
    "gui_late_test/__init__.py": "from threading import Event\nbegun, loaded = Event(), []",
    "gui_late_test/slow.py": """
import time
from . import begun, loaded
def early(): return value
begun.set()
time.sleep(0.05)
loaded.append('slow')
value = 1""",
    "gui_late_test/broken.py": "from . import loaded\nloaded.append('broken')\nvalue = missing",
    "gui_late_test/parts/__init__.py": "from .. import loaded\nloaded.append('parts')",
    "gui_late_test/parts/other.py": "from .. import loaded\nloaded.append('other')\nvalue = 2",
    "gui_late_test/for_a_part.py": "from .parts import other",
    "gui_late_test/by_itself.py": "from . import slow",
    "gui_late_test/for_a_name.py": "from .slow import value",
}


@pytest.fixture
def planted(monkeypatch, tmp_path):
    for path, text in PLANTED.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(late, "OURS", ("gui_late_test",))
    monkeypatch.setattr(sys, "meta_path", sys.meta_path.copy())
    late.install()
    yield import_module("gui_late_test")
    for name in [name for name in sys.modules if name.startswith("gui_late_test")]:
        del sys.modules[name]


def test_a_module_imported_by_itself_is_loaded_when_it_is_asked_for_something(planted):
    by_itself = import_module("gui_late_test.by_itself")
    assert by_itself.slow
    assert planted.loaded == []
    assert by_itself.slow.value == 1
    assert by_itself.slow.value == 1
    assert planted.loaded == ["slow"]


def test_a_module_imported_for_a_name_is_loaded_at_once(planted):
    assert import_module("gui_late_test.for_a_name").value == 1
    assert planted.loaded == ["slow"]


def test_a_package_is_loaded_at_once_and_a_module_in_it_is_not(planted):
    other = import_module("gui_late_test.for_a_part").other
    assert planted.loaded == ["parts"]
    assert other.value == 2
    assert planted.loaded == ["parts", "other"]


def test_of_two_threads_that_ask_neither_sees_half_a_module(planted):
    slow, together, found = import_module("gui_late_test.slow"), Barrier(2), []
    threads = [Thread(target=lambda: (together.wait(), found.append(slow.value))) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (found, planted.loaded) == ([1, 1], ["slow"])


def test_what_a_module_has_early_is_not_given_to_another_thread_before_the_rest(planted):
    slow, found = import_module("gui_late_test.slow"), []
    loading = Thread(target=lambda: found.append(slow.value))
    loading.start()
    assert planted.begun.wait(5)
    found.append(slow.early())
    loading.join()
    assert (found, planted.loaded) == ([1, 1], ["slow"])


def test_what_a_module_does_not_have_is_missing(planted):
    slow = import_module("gui_late_test.slow")
    with pytest.raises(AttributeError, match="has no attribute 'other'"):
        _ = slow.other


def test_a_module_that_fails_fails_again(planted):
    broken = import_module("gui_late_test.broken")
    for _ in range(2):
        with pytest.raises(NameError):
            _ = broken.value
    assert planted.loaded == ["broken", "broken"]


def test_modules_can_be_asked_for_before_their_packages():
    """A circle that only late imports close would show here: the last are loaded first."""
    script = f"""
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from gui import late
from tests.launching import ROOT
late.install()
root = Path({str(ROOT)!r})
files = sorted(path for part in ("core", "gui") for path in (root / part).rglob("*.py"))
for path in reversed(files):
    module = import_module(".".join(path.relative_to(root).with_suffix("").parts).removesuffix(".__init__"))
    if isinstance(module.__spec__.loader, late._Loader):
        module.__spec__.loader.load(module)
"""
    subprocess.run([sys.executable, "-c", script], cwd=ROOT, check=True, timeout=60)
