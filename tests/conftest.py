"""What holds for every test: no display needed, one BLAS thread, steady property tests, no files of the person's."""

import os
from collections.abc import Iterator

import pytest
from hypothesis import settings

# Before PySide6 and numpy are imported; both can be overridden from outside (xvfb-run with QT_QPA_PLATFORM=xcb).
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ["LC_ALL"] = "C.UTF-8"  # the app follows the system's language; the tests read English

# No deadline: a shared machine stalls now and then. In CI the same examples every time, elsewhere new ones.
settings.register_profile("chainrule", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("chainrule")


@pytest.fixture(scope="session", autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Settings, recent files and autosaves of the tests go to a folder of their own, never to the person's."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for kind in ("CONFIG", "DATA", "CACHE", "STATE"):
            patch.setenv(f"XDG_{kind}_HOME", str(home / kind.lower()))
        yield


@pytest.fixture(params=[20_000, pytest.param(100_000, marks=pytest.mark.long)])
def count(request: pytest.FixtureRequest) -> int:
    """How many nodes a graph has of which each hangs on the one before."""
    number: int = request.param
    return number
