"""Nudging a variable: what its gradient predicts beside what happens, on every wire and as a curve."""
