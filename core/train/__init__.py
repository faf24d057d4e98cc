"""Training: optimizers, a loop that makes a loss smaller step by step, and graphs that run for each row of data."""

from .loop import Trainer
from .optimizers import SGD, Adam, AdamW, Optimizer
from .rows import Rows, over_rows

__all__ = ["SGD", "Adam", "AdamW", "Optimizer", "Rows", "Trainer", "over_rows"]
