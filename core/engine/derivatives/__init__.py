"""Derivatives beside the backward pass: forward mode, Jacobians, second ones, differences."""
