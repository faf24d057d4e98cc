"""Normalization to mean 0 and variance 1, or by size: within samples or over a batch."""

from . import batch_normalization, sample_normalization

__all__ = ["batch_normalization", "sample_normalization"]
