"""Losses: how far predictions are from what they should be, as one number."""

from . import classification, distance, likelihood, margin, overlap, probability, regression, several_labels

__all__ = [
    "classification",
    "distance",
    "likelihood",
    "margin",
    "overlap",
    "probability",
    "regression",
    "several_labels",
]
