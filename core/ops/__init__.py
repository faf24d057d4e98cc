"""The operations: one file a family; importing this package fills the registry."""

from . import arithmetic
from .spec import Operation, operations

__all__ = ["Operation", "arithmetic", "operations"]
