"""Activations: the bends between the layers of a network."""

from . import gates, rectifiers, shrinking, smooth, softmax, sparse

__all__ = ["gates", "rectifiers", "shrinking", "smooth", "softmax", "sparse"]
