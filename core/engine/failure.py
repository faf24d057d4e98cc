"""Why something could not be computed: in words, and what a kernel or a rule raised, which may be somebody else's."""

from __future__ import annotations

from dataclasses import dataclass
from traceback import format_tb
from types import TracebackType

from ..errors import Cancelled, ChainruleError
from ..ops.raised import failure_text, is_ours, tells_of_itself
from .program import ABSENT, Program

_HEAD = "Where it was raised (most recent call last):\n"


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a step, a node or a derivative could not be computed.

    told: in words, as part of a sentence. error: what was raised, which an error that tells of it has as its cause;
    None where nothing was. It has its traceback as a note: the frames themselves would hold all that ran, and what had
    run before, as long as the failure is known.
    """

    told: str
    error: BaseException | None = None

    def __post_init__(self) -> None:
        """Let go of the frames."""
        if self.error is not None:
            _let_go(self.error)

    def __str__(self) -> str:
        """What is told."""
        return self.told

    @classmethod
    def of(cls, error: ChainruleError) -> Failure:
        """What an error of ours says, and what it came of."""
        return cls(str(error), error.__cause__)

    @classmethod
    def at(cls, program: Program, step: int, raised: Exception) -> Failure:
        """That the kernel of a step raised something."""
        operation, slots = program.operations[step], program.inputs[step]
        if tells_of_itself(operation, raised):
            return cls(str(raised), raised)
        shapes = [program.shapes[slot] for slot in slots if slot != ABSENT]
        return cls(failure_text(operation, operation.name, shapes, raised), raised)


class Attempt:
    """Within it kernels are called; what one of them raises ends it, to be ``taken`` and told at its step.

    Nothing else is to be done there: what this engine does wrong is not for a node to tell. That a run was stopped goes
    on as it is, and so does what is no Exception, such as what ends the program.
    """

    __slots__ = ("_raised",)
    _raised: Exception

    def __enter__(self) -> None:
        """Begin, maybe after another failure."""

    def __exit__(self, kind: object, error: BaseException | None, trace: TracebackType | None) -> bool:
        """End; whether that was what a kernel raised."""
        if not isinstance(error, Exception) or isinstance(error, Cancelled):
            return False
        self._raised = error
        return True

    def taken(self) -> Exception:
        """What was raised; not kept here any more, since its frames hold this."""
        raised = self._raised
        del self._raised
        return raised


def _let_go(error: BaseException) -> None:
    """Give an error, and those that it came of, the texts of their tracebacks in the place of the frames."""
    errors = [error]
    for each in errors:  # grows while it is walked
        trace = each.__traceback__
        if trace is not None:
            while trace.tb_next is not None and is_ours(trace.tb_frame):
                trace = trace.tb_next
            others = [note for note in getattr(each, "__notes__", ()) if not note.startswith(_HEAD)]
            each.__notes__ = [*others, _HEAD + "".join(format_tb(trace)).rstrip()]
            each.with_traceback(None)
        came_of = (each.__cause__, each.__context__, *getattr(each, "exceptions", ()))
        errors += [other for other in came_of if other is not None and not any(other is known for known in errors)]
