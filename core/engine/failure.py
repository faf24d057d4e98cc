"""Why something could not be computed: in words, and what a kernel or a rule raised, which may be somebody else's."""

from __future__ import annotations

from dataclasses import dataclass
from types import TracebackType

from ..errors import Cancelled, ChainruleError
from ..ops.raised import failure_text
from .program import ABSENT, Program

_HERE = __name__.rpartition(".")[0]  # the engine


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a step, a node or a derivative could not be computed.

    told: in words, as part of a sentence. error: what was raised, which an error that tells of it has as its cause;
    None where nothing was.
    """

    told: str
    error: BaseException | None = None

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
        if isinstance(raised, ChainruleError):
            return cls(str(raised), raised)
        operation, slots = program.operations[step], program.inputs[step]
        shapes = [program.shapes[slot] for slot in slots if slot != ABSENT]
        return cls(failure_text(operation, operation.name, shapes, raised), raised)


class Attempt:
    """Within it kernels are called; what one of them raises ends it and is kept as ``raised``, to be told at its step.

    Nothing else is to be done there: what this engine does wrong is not for a node to tell. That a run was stopped goes
    on as it is, and so does what is no Exception, such as what ends the program.
    """

    __slots__ = ("raised",)
    raised: Exception

    def __enter__(self) -> None:
        """Begin, maybe after another failure."""

    def __exit__(self, kind: object, error: BaseException | None, trace: TracebackType | None) -> bool:
        """End; the traceback of what is kept begins behind the engine, whose frames would hold all values."""
        if not isinstance(error, Exception) or isinstance(error, Cancelled):
            return False
        while trace is not None and trace.tb_frame.f_globals.get("__name__", "").startswith(_HERE):
            trace = trace.tb_next
        self.raised = error.with_traceback(trace)
        return True
