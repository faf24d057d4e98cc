"""The errors that a person may cause, each told as one sentence: what happened, where, what to do."""


class ChainruleError(Exception):
    """Anything that a person or a file can cause; its text is fit to be shown as it is."""


class EditError(ChainruleError):
    """An edit that cannot be made; the document is unchanged."""


class ShapeError(ChainruleError):
    """Shapes or dtypes that an operation cannot take."""


class ComputeError(ChainruleError):
    """A run that cannot be made: no such target, a seed of the wrong shape, a gradient that does not exist."""


class FormatError(ChainruleError):
    """A file that cannot be read, with the place in it."""


class Cancelled(ChainruleError):
    """The person stopped what was running."""
