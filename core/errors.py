"""The errors that a person may cause, each told as one sentence: what happened, where, what to do."""

from __future__ import annotations

from collections.abc import Sequence


class ChainruleError(Exception):
    """Anything that a person or a file can cause; its text is fit to be shown as it is.

    details: a sentence for everything that is wrong, as far as it is known; at least the one that is shown.
    """

    def __init__(self, sentence: str = "", details: Sequence[str] = ()) -> None:
        """Tell what is to be shown, and all that is known."""
        super().__init__(sentence)
        self.details = tuple(details) or (sentence,)


class EditError(ChainruleError):
    """An edit that cannot be made; the document is unchanged."""


class ShapeError(ChainruleError):
    """Shapes or dtypes that an operation cannot take."""


class ComputeError(ChainruleError):
    """A run that cannot be made: no such target, a seed of the wrong shape, a gradient that does not exist."""


class DefinitionError(ChainruleError):
    """An operation that is declared as it cannot be; there is none such."""


class FormatError(ChainruleError):
    """A file that cannot be read, with the place in it."""


class SaveError(ChainruleError):
    """A file that could not be written; what was there before is still there."""


class Cancelled(ChainruleError):
    """The person stopped what was running."""
