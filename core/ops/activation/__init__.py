"""Activations: the bends between the layers of a network."""

from . import rectifiers, smooth, softmax

__all__ = ["rectifiers", "smooth", "softmax"]
