"""Chainrule without a window: documents, operations, the engine, file formats."""

from .engine.check import Check, check_gradients
from .engine.derivatives.jacobian import jacobian
from .engine.derivatives.second_order import hessian_vector
from .engine.derivatives.tangents import Tangents, tangents
from .errors import ChainruleError, ComputeError, DefinitionError, EditError, FormatError, SaveError, ShapeError
from .formats import load, save
from .functions import evaluate, jvp, vjp
from .graph import Graph, Handle
from .ops import operations
from .ops.ports import Flags, Indices
from .ops.symbol import Array, Operand, Shape
from .own_operations.declaring import operation

__all__ = [
    "Array",
    "ChainruleError",
    "Check",
    "ComputeError",
    "DefinitionError",
    "EditError",
    "Flags",
    "FormatError",
    "Graph",
    "Handle",
    "Indices",
    "Operand",
    "SaveError",
    "Shape",
    "ShapeError",
    "Tangents",
    "check_gradients",
    "evaluate",
    "hessian_vector",
    "jacobian",
    "jvp",
    "load",
    "operation",
    "operations",
    "save",
    "tangents",
    "vjp",
]
