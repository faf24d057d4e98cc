"""Operations from a Python file that a person names, on the command line or in a script; a document never names one."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Sequence
from importlib.machinery import SourceFileLoader
from pathlib import Path
from traceback import walk_tb

from ..engine.failure import Attempt
from ..errors import DefinitionError
from ..language import tr
from ..ops import operations
from ..ops.raised import words_of
from ..ops.registry import restore

_loaded: list[Path] = []


def loaded() -> Sequence[Path]:
    """The files that were run, for another process to run them too."""
    return _loaded


def declare_from(path: Path) -> None:
    """Run a file that declares operations, unless it was run before; it can import what lies beside it.

    DefinitionError if there is no such file, it raises something, or it declares none; what it declared is gone then.
    """
    path = path.resolve()
    if path in _loaded:
        return
    if not path.is_file():
        raise DefinitionError(tr("There is no file {path} to take operations from.").format(path=path))
    before, attempt = dict(operations()), Attempt()
    with attempt:
        _run(path)
        if dict(operations()) == before:
            raise DefinitionError(tr("it declares none"))
        _loaded.append(path)
        return
    restore(before)
    raised = attempt.taken()
    told = tr("{path} cannot be used for its operations: {error}.").format(path=path, error=_told(path, raised))
    raise DefinitionError(told) from raised


def _run(path: Path) -> None:
    name = f"operations of {path}"
    loader = SourceFileLoader(name, str(path))
    specification = importlib.util.spec_from_loader(name, loader)
    assert specification is not None
    sys.modules[name] = importlib.util.module_from_spec(specification)  # where its annotations are looked up
    if str(path.parent) not in sys.path:
        sys.path.append(str(path.parent))
    loader.exec_module(sys.modules[name])


def _told(path: Path, error: Exception) -> str:
    """What a file has raised, and in which line."""
    lines = [line for frame, line in walk_tb(error.__traceback__) if frame.f_code.co_filename == str(path)]
    line = error.lineno if isinstance(error, SyntaxError) else lines[-1] if lines else None
    words = words_of(error)
    return words if line is None else tr("line {line}: {words}").format(line=line, words=words)
