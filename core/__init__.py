"""Chainrule without a window: documents, operations, the engine, file formats."""

from .errors import ChainruleError, ComputeError, EditError, FormatError, SaveError, ShapeError
from .formats import load, save
from .functions import evaluate, jvp, vjp
from .graph import Graph, Handle
from .ops import operations

__all__ = [
    "ChainruleError",
    "ComputeError",
    "EditError",
    "FormatError",
    "Graph",
    "Handle",
    "SaveError",
    "ShapeError",
    "evaluate",
    "jvp",
    "load",
    "operations",
    "save",
    "vjp",
]
