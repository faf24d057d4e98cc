"""Plays the random events of a seed again, and finds the few of them that matter.

``python3 -m tests.gui.replay SEED LAST [--shrink] [--only 3,17,20]``; each try is a process of its own.
"""

import argparse
import faulthandler
import os
import subprocess
import sys
import tempfile
import traceback
from pathlib import Path

from tests.opening import open_window

ROOM = 240  # seconds for a try


def main() -> int:
    """Exit code 1 if the events lead to a failure."""
    parser = argparse.ArgumentParser(prog="tests.gui.replay", description=__doc__)
    parser.add_argument("seed", type=int)
    parser.add_argument("last", type=int, help="the number of the last event")
    parser.add_argument("--only", help="the numbers of the events to play, apart by commas; default: all")
    parser.add_argument("--shrink", action="store_true", help="look for fewer events that fail as well")
    given = parser.parse_args()
    events = [int(n) for n in given.only.split(",")] if given.only else list(range(given.last + 1))
    if not given.shrink:
        return play(given.seed, events)
    print("these are enough:", ",".join(map(str, shrunk(given.seed, given.last, events))))
    return 0


def play(seed: int, events: list[int]) -> int:
    """Play events in this process."""
    faulthandler.enable()
    home = tempfile.TemporaryDirectory()
    for kind in ("CONFIG", "DATA", "CACHE", "STATE"):
        os.environ[f"XDG_{kind}_HOME"] = str(Path(home.name) / kind.lower())
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QDeadlineTimer, QEventLoop, QSettings

    from gui import app
    from gui.settings import Settings
    from tests.gui.answers import answered
    from tests.gui.invariants import broken, kept, rewound
    from tests.gui.rough_hands import RoughHands
    from tests.gui.test_fuzz import BETWEEN, at_rest

    def wait(until) -> None:
        deadline = QDeadlineTimer(20_000)
        while not (until() or deadline.hasExpired()):
            qapp.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)

    qapp = app.make_app()
    window = open_window(qapp, Settings(QSettings(f"{home.name}/settings.ini", QSettings.Format.IniFormat)))
    window.resize(1280, 800)
    window.show()
    window.activateWindow()
    wait(lambda: window.isActiveWindow() and at_rest(window))
    folder = Path(home.name) / "files"
    folder.mkdir()
    hands, failed = RoughHands(window, folder, seed), ""
    with answered(hands):
        last = events[-1:]
        for number in events:
            try:
                hands.act(number)
                if (number + 1) % BETWEEN == 0 or [number] == last:
                    hands.put_down()
                    wait(lambda: at_rest(window))
                    wait(lambda: not list(kept(window)))
                    failed = "; ".join([*broken(window), *kept(window)])
                    assert not hands.errors, hands.errors[0]
                    if not failed and [number] == last:
                        failed = "; ".join(rewound(window.session))
            except Exception as error:  # noqa: BLE001 - whatever it is, it is what was looked for
                failed = f"event {number}: {''.join(traceback.format_exception(error))}"
            if failed:
                break
    print(
        failed or "nothing failed",
        " ".join(f"{n}:{what}" for n, what in zip(events, hands.done, strict=False)) if len(events) < 60 else "",
    )
    sys.stdout.flush()
    os._exit(1 if failed else 0)


def fails(seed: int, last: int, events: list[int]) -> bool:
    """Whether events fail, in a process of their own."""
    only = ",".join(map(str, events))
    command = [sys.executable, "-m", "tests.gui.replay", str(seed), str(last), "--only", only]
    try:
        return subprocess.run(command, timeout=ROOM, capture_output=True, check=False).returncode != 0
    except subprocess.TimeoutExpired:
        return True


def shrunk(seed: int, last: int, events: list[int]) -> list[int]:
    """Fewer of the events that fail too: halves are left out, then quarters, down to single ones."""
    size = len(events) // 2
    while size:
        start = 0
        while start < len(events):
            fewer = events[:start] + events[start + size :]
            if fewer and fails(seed, last, fewer):
                events = fewer
                print(len(events), "left", flush=True)
            else:
                start += size
        size //= 2
    return events


if __name__ == "__main__":
    sys.exit(main())
