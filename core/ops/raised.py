"""What kernels and rules raise, in words: those of a person's own operation may raise anything."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import dropwhile
from pathlib import PurePath
from traceback import format_exception_only, walk_tb
from types import FrameType, TracebackType
from typing import TYPE_CHECKING

from ..errors import Cancelled, ChainruleError, ShapeError
from ..language import tr
from .symbol import Shape

if TYPE_CHECKING:
    from .spec import Operation

_OURS = __name__.rpartition(".ops.")[0]  # the package in which nothing is a person's own


class Telling:
    """Within it a rule of an operation is called; what that raises is told by a ShapeError, and is its cause.

    What tells of itself goes on as it is, and so does what is no Exception.
    """

    __slots__ = ("_operation", "_port", "_shapes")

    def __init__(self, operation: Operation, shapes: Iterable[Shape], port: str = "") -> None:
        """shapes: of the inputs, looked at if they are to be told. port: whose derivative the rule gives; "": none."""
        self._operation, self._shapes, self._port = operation, shapes, port

    def __enter__(self) -> None:
        """Begin."""

    def __exit__(self, kind: object, error: BaseException | None, trace: TracebackType | None) -> None:
        """Tell what was raised, if anything was."""
        if isinstance(error, Exception) and not tells_of_itself(self._operation, error):
            rule = tr("the rule of {name} for {port!r}") if self._port else tr("the shape rule of {name}")
            what = rule.format(name=self._operation.name, port=self._port)
            told = failure_text(self._operation, what, self._shapes, error)
            if self._port and self._operation.own and isinstance(error, TypeError):  # so numpy answers a symbol
                told += tr("; a rule is made of operations, such as operations()['exp'](x), not of numpy's functions")
            raise ShapeError(told) from error


def tells_of_itself(operation: Operation, error: Exception) -> bool:
    """Whether an error is one of ours that did not arise in a person's own code."""
    return isinstance(error, Cancelled) or (isinstance(error, ChainruleError) and not _place(operation, error))


def failure_text(operation: Operation, what: str, shapes: Iterable[Shape], error: Exception) -> str:
    """That something failed, as half a sentence. what: the operation's kernel or a rule, called on such inputs."""
    words, place = words_of(error), _place(operation, error)
    return tr("{name} failed on inputs of shape {shapes}: {error}").format(
        name=what,
        shapes=tr(" and ").join(map(str, shapes)) or tr("none"),
        error=f"{words} ({place})" if place else words,
    )


def words_of(error: Exception) -> str:
    """An error's words, and its type unless it is one of ours, in one line."""
    if isinstance(error, ChainruleError):
        return str(error).removesuffix(".")
    if isinstance(error, SyntaxError):
        return f"{type(error).__name__}: {error.msg}"
    words = format_exception_only(error)[0]  # the others are notes
    return " ".join(words.split()).removeprefix(f"{type(error).__module__}.")


def is_ours(frame: FrameType) -> bool:
    """Whether a frame is of no person's own code, nor of a library."""
    return str(frame.f_globals.get("__name__", "")).startswith(f"{_OURS}.")


def _place(operation: Operation, error: Exception) -> str:
    """The file and line of a person's own operation that raised an error, or called what did; "" if none did."""
    if not operation.own:
        return ""
    own = dropwhile(lambda at: is_ours(at[0]), walk_tb(error.__traceback__))
    places = [(frame.f_code.co_filename, line) for frame, line in own]
    lines = [line for file, line in places if file == places[0][0]]  # not those of a library that it calls
    return f"{PurePath(places[0][0]).name}:{lines[-1]}" if places else ""
