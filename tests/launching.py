"""The launcher as a process."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def start(*arguments, python=(sys.executable,), script=ROOT / "main.py", **environment):
    """The launcher as a process of its own, started from another folder."""
    return subprocess.run(
        [*python, str(script), *arguments],
        check=False,
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        cwd="/",
        env=os.environ | environment,
        timeout=110,
    )
