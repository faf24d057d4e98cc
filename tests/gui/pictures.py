"""Pictures of the window's main states, to be looked at: ``python3 -m tests.gui.pictures OUT_DIR``.

``--only window`` draws one of them; ``--readme`` writes the picture that the README shows.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SIZES = {"": (1280, 800, 1.0), "_large": (1600, 1000, 1.0), "_sharp": (1280, 800, 1.5)}
README = ROOT / "resources" / "pictures" / "window.png"


def main() -> None:
    """Draw every picture in each size; a scale of the screen needs a process of its own."""
    parser = argparse.ArgumentParser(prog="tests.gui.pictures", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", default="", help="the pictures whose name has this in it")
    parser.add_argument("--readme", action="store_true", help="write the README's picture too")
    parser.add_argument("--size", choices=list(SIZES), help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.size is not None:
        draw(given.folder, given.only, given.size)
        return
    given.folder.mkdir(parents=True, exist_ok=True)
    for size, (_, _, scale) in SIZES.items():
        settings = {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": str(scale)}
        command = [sys.executable, "-m", "tests.gui.pictures", str(given.folder), "--only", given.only, "--size", size]
        subprocess.run(command, env=os.environ | settings, check=True, cwd=ROOT)
    if given.readme:
        README.write_bytes((given.folder / "window.png").read_bytes())


def draw(folder: Path, only: str, size: str) -> None:
    """Draw the pictures of one size in this process."""
    with tempfile.TemporaryDirectory() as home:
        for kind in ("CONFIG", "DATA", "CACHE", "STATE"):
            os.environ[f"XDG_{kind}_HOME"] = str(Path(home) / kind.lower())
        from tests.gui.stage import Stage
        from tests.gui.states import STATES

        stage = Stage(*SIZES[size][:2])
        for name, state in STATES.items():
            if only in name:
                picture = stage.picture(state)
                picture.save(str(folder / f"{name}{size}.png"))
                print(name + size, flush=True)
        stage.close()


if __name__ == "__main__":
    main()
