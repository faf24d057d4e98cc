"""Chainrule without a window: documents, operations, the engine, file formats."""

from .engine.check import Check, check_gradients
from .engine.derivatives.jacobian import jacobian
from .engine.derivatives.second_order import hessian_vector
from .engine.derivatives.tangents import Tangents, tangents
from .errors import ChainruleError, ComputeError, EditError, FormatError, SaveError, ShapeError
from .formats import load, save
from .functions import evaluate, jvp, vjp
from .graph import Graph, Handle
from .ops import operations

__all__ = [
    "ChainruleError",
    "Check",
    "ComputeError",
    "EditError",
    "FormatError",
    "Graph",
    "Handle",
    "SaveError",
    "ShapeError",
    "Tangents",
    "check_gradients",
    "evaluate",
    "hessian_vector",
    "jacobian",
    "jvp",
    "load",
    "operations",
    "save",
    "tangents",
    "vjp",
]
