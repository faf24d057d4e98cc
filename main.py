"""Start Chainrule: set up what is missing, then open the window or carry out a command.

On a fresh machine there is nothing but Python, so only the standard library is imported at the top, beside what asks
the system for a window (``gui.system``, which imports no more), and of it only what every start needs. Setting up
happens in a source checkout only; the installed app has its requirements from pip.
"""

import sys

if sys.version_info < (3, 11):  # this file must stay readable for Python 3.7: no := and no match
    sys.exit(f"Chainrule needs Python 3.11 or newer; {sys.executable} is Python {sys.version.split()[0]}.")

import importlib.util
import os
import re
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NoReturn

sys.path.insert(0, str(Path(__file__).resolve().parent))  # as chainrule.__main__ of a wheel it would not be there

from gui import system

HELP = """\
Draw computational graphs and step through backpropagation.

  chainrule [FILE]                    open the window, on FILE if one is given
  chainrule --operations OWN.py ...   the same, with operations that a Python file of yours declares
  chainrule run FILE ...              print the values and gradients of a graph
  chainrule render FILE ...           draw a graph into a picture, as the canvas would
  chainrule export FILE ...           write its derivation, or the graph for LaTeX, Graphviz and other programs
  chainrule run --help                all options of a command; render and export likewise

From a source checkout, with `python3 main.py` in place of `chainrule`, also:

  main.py --test [ARGUMENT ...]       run the tests; the arguments go to pytest
  main.py --dev TOOL [ARGUMENT ...]   run a developer's tool: ruff, mypy

The first start from a checkout sets up what is needed in the folder .venv beside main.py, unless the Python that it is
started with has it already. As root it also installs the system libraries that Qt needs (not with
CHAINRULE_NO_APT=1)."""

HERE = Path(__file__).resolve().parent
PROJECT = HERE / "pyproject.toml"
IN_CHECKOUT = PROJECT.exists() and not hasattr(sys, "frozen")
VENV = HERE / ".venv"
VENV_PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
# Holds the project file that .venv is complete for; empty while .venv is being filled.
STAMP = VENV / "chainrule-stamp"
OWN_EXTRAS = ("export",)  # that .venv gets as well: whoever starts the app so is asked for no pip when a GIF is wanted

FAILED, USAGE, NO_LIBRARIES, NO_DISPLAY = 1, 2, 3, 4  # exit codes


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks for; gives the exit code."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    # Before numpy is loaded: on a busy machine two BLAS threads wait for each other and take 40 times as long as one.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    commands = {"run": run, "render": render, "export": export, "--test": test, "--dev": dev}
    if words[:1] in (["--help"], ["-h"]):
        print(HELP)
        return 0
    if words and words[0] in commands:
        return commands[words[0]](words[1:])
    if any(word.startswith("--operations") for word in words):
        return open_window(words, plain=False)
    if words and words[0].startswith("-"):
        stop(f"There is no option {words[0]}. --help lists what there is.", USAGE)
    if len(words) > 1:
        stop(f"{words[0]} is no command, and one file is opened at a time. --help lists what there is.", USAGE)
    return open_window(words)


def open_window(words: list[str], *, plain: bool = True) -> int:
    """Open the app. plain: on the file that is named, if any; else files of operations are named, too."""
    require_display()
    require_libraries(system.X11_WINDOW if system.platform() == "xcb" else system.OFFSCREEN)
    require_modules()
    require_answer()
    from gui import tuning

    tuning.begin()
    if not plain:
        from core.command_line import options

        words = options.without_operations(words)
    from gui import app

    return app.main(words)


def run(arguments: list[str]) -> int:
    """Print values and gradients; needs no Qt."""
    require_modules()
    from core.command_line import run_command

    return run_command.main(arguments)


def export(arguments: list[str]) -> int:
    """Write a pass or a graph down in another format; needs no Qt."""
    require_modules()
    from core.command_line import export_command

    return export_command.main(arguments)


def render(arguments: list[str]) -> int:
    """Draw a graph into a file; needs no display."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    require_libraries(system.OFFSCREEN)
    require_modules()
    from gui.export import render_command

    return render_command.main(arguments)


def test(arguments: list[str]) -> NoReturn:
    """Run the tests; paths among the arguments are seen from the checkout."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    require_checkout()
    require_libraries(system.OFFSCREEN)
    require_modules("test")
    os.chdir(HERE)
    become(sys.executable, "-m", "pytest", *arguments)


def dev(arguments: list[str]) -> NoReturn:
    """Run a tool of the dev extra, with all that the app and its tests import beside it."""
    require_checkout()
    if not arguments:
        stop("Name the tool to run: --dev ruff check, or --dev mypy.", USAGE)
    require_modules("test", "dev")
    os.chdir(HERE)
    become(sys.executable, "-m", *arguments)


def require_checkout() -> None:
    """Stop if this is the installed app."""
    if not IN_CHECKOUT:
        stop("The tests and the developer's tools are part of the source checkout, not of the installed app.", USAGE)


def require_modules(*extras: str) -> None:
    """Make the requirements importable: in this Python if it has them, else in .venv, filled as needed."""
    if not IN_CHECKOUT:
        return
    if Path(sys.prefix).resolve() == VENV.resolve():  # this Python is the one in .venv
        if extras or not stamped():
            complete(requirements((*OWN_EXTRAS, *extras)))
    elif not importlib.util.find_spec("PySide6") or unmet(requirements(extras)):
        if not usable_venv():
            make_venv()
        become(str(VENV_PYTHON), str(HERE / "main.py"), *sys.argv[1:])


def requirements(extras: Sequence[str]) -> list[str]:
    """What the project file lists for the app and for some extras."""
    import tomllib  # 15 ms that most starts can do without

    table = tomllib.loads(PROJECT.read_text(encoding="utf-8"))["project"]
    return [*table["dependencies"], *(line for extra in extras for line in table["optional-dependencies"][extra])]


def unmet(wanted: Sequence[str]) -> list[str]:
    """The requirements that this Python lacks, or has in a version out of bounds."""
    return [requirement for requirement in wanted if not is_met(requirement)]


def is_met(requirement: str) -> bool:
    """Whether a requirement, written as ``name>=version,<version``, is installed."""
    from importlib import metadata  # 20 ms that most starts can do without

    name, *bounds = re.split(r"(>=|<)", requirement.replace(",", ""))
    try:
        have = numbers(metadata.version(name))
    except metadata.PackageNotFoundError:
        return False
    limits = zip(bounds[::2], map(numbers, bounds[1::2]), strict=True)
    return all(have >= limit if sign == ">=" else have < limit for sign, limit in limits)


def numbers(version: str) -> tuple[int, ...]:
    """The first three numbers of a version, to compare it by."""
    return tuple(map(int, [*re.findall(r"\d+", version), "0", "0"][:3]))


def stamped() -> bool:
    """Whether .venv was completed for the project file as it is now."""
    return STAMP.exists() and STAMP.read_bytes() == PROJECT.read_bytes()


def usable_venv() -> bool:
    """Whether .venv is whole: its Python is still there, and no installation in it was cut short."""
    cut_short = STAMP.exists() and not STAMP.stat().st_size
    return VENV_PYTHON.exists() and (VENV / "pyvenv.cfg").exists() and not cut_short


def make_venv() -> None:
    """Make .venv anew, marked as unfinished from the first moment."""
    if not importlib.util.find_spec("ensurepip"):
        package = f"python3.{sys.version_info.minor}-venv"
        require_packages([package], "Python's venv module is not complete on this system.")
    try:
        shutil.rmtree(VENV, ignore_errors=True)
        VENV.mkdir(exist_ok=True)
        STAMP.touch()
    except OSError as error:
        stop(f"{VENV} cannot be made: {error.strerror}. Move the checkout to a folder that you may write to.", FAILED)
    say(f"First start: setting up in {VENV}. This downloads about 140 MB, once.")
    if subprocess.run([sys.executable, "-m", "venv", VENV], stdout=sys.stderr, check=False).returncode:
        stop(f"Python could not make {VENV}; its message is above.", FAILED)


def complete(wanted: Sequence[str]) -> None:
    """Install what is missing into .venv, which is this Python's, and stamp it as complete."""
    missing = unmet(wanted)
    if missing:
        say(f"Installing {', '.join(missing)}.")
        STAMP.write_bytes(b"")
        if not pip_install(wanted):
            STAMP.unlink()
            stop("pip could not install that; its message is above. Check the network and start again.", FAILED)
    STAMP.write_bytes(PROJECT.read_bytes())


def pip_install(wanted: Sequence[str]) -> bool:
    """Install requirements for this Python; gives whether that worked."""
    if not importlib.util.find_spec("pip"):
        subprocess.run([sys.executable, "-m", "ensurepip"], stdout=sys.stderr, check=False)
    quiet = [] if sys.stderr.isatty() else ["--quiet"]
    command = [sys.executable, "-m", "pip", "install", "--disable-pip-version-check", "--no-input", *quiet, *wanted]
    done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=sys.stderr, check=False)
    importlib.invalidate_caches()
    return done.returncode == 0


def require_display() -> None:
    """Stop with one line where Qt would abort for want of a display."""
    if system.lacks_display():
        stop("There is no display to open a window on. The other commands need none: see --help.", NO_DISPLAY)


def require_answer() -> None:
    """Stop with one line where Qt would abort since the display does not let us in."""
    if system.is_refused():
        stop(f"The display {os.environ['DISPLAY']} does not answer. The other commands need none.", NO_DISPLAY)


def require_libraries(needed: Mapping[str, str]) -> None:
    """Stop if system libraries are missing, naming all of them, unless they can be installed here and now."""
    absent = system.missing_libraries(needed)
    if not absent:
        return
    require_packages([needed[library] for library in absent], f"Qt needs system libraries: {', '.join(absent)}.")
    absent = system.missing_libraries(absent)
    if absent:
        stop(f"These system libraries could not be installed: {', '.join(absent)}.", NO_LIBRARIES)


def require_packages(packages: Sequence[str], reason: str) -> None:
    """Install Debian packages, saying so, if this is root in a checkout; else stop and say what to type."""
    if not shutil.which("apt-get"):
        stop(f"{reason} Install the packages of your system that contain them, and start again.", NO_LIBRARIES)
    command = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if not IN_CHECKOUT or os.geteuid() or os.environ.get("CHAINRULE_NO_APT"):
        stop(f"{reason} Install them and start again:\n  sudo {' '.join(command)}", NO_LIBRARIES)
    say(f"{reason} Installing {', '.join(packages)}.")
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    for step in (["apt-get", "update", "-qq"], [*command, "-qq"]):
        subprocess.run(step, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, env=environment, check=False)


def become(*command: str) -> NoReturn:
    """Go on as another program, in place of this one."""
    if os.name == "nt":  # execv there returns to the shell at once
        sys.exit(subprocess.run(command, check=False).returncode)
    sys.stdout.flush()
    os.execv(command[0], command)


def say(line: str) -> None:
    """Tell the person what is going on, leaving standard output to what was asked for."""
    print(f"chainrule: {line}", file=sys.stderr, flush=True)


def stop(sentence: str, code: int) -> NoReturn:
    """End with a sentence for the person."""
    say(sentence)
    sys.exit(code)


if __name__ == "__main__":
    sys.exit(main())
