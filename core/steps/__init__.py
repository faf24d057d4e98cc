"""What happens in a pass, step by step, and what is said of it."""

from .log import KINDS, Kind, Step, StepLog, StepState, UpdateKind

__all__ = ["KINDS", "Kind", "Step", "StepLog", "StepState", "UpdateKind"]
