"""How well gradients flow: how large they are, where units pass none on, and which factor it is by layer."""

from .idle import Idle, all_idle, idle, idle_by, slopes_of
from .layers import Layer, layers
from .magnitude import magnitude
from .trend import Trend, trend

__all__ = ["Idle", "Layer", "Trend", "all_idle", "idle", "idle_by", "layers", "magnitude", "slopes_of", "trend"]
