"""Losses: how far predictions are from what they should be, as one number."""

from . import classification, distance, fused, likelihood, margin, overlap, probability, regression, several_labels

__all__ = [
    "classification",
    "distance",
    "fused",
    "likelihood",
    "margin",
    "overlap",
    "probability",
    "regression",
    "several_labels",
]
