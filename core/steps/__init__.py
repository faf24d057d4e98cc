"""What happens in a pass, step by step; in ``words`` what is said of it."""

from .log import StepLog
from .state import StepState
from .step import KINDS, Kind, Step, UpdateKind

__all__ = ["KINDS", "Kind", "Step", "StepLog", "StepState", "UpdateKind"]
