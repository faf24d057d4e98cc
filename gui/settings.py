"""What the app remembers between starts: one table of settings, kept by QSettings where the system wants it."""

from __future__ import annotations

from collections.abc import Callable
from math import inf
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from .setting import Setting

if TYPE_CHECKING:
    from core.steps.grains import Grain

    from .canvas.shapes import Style
    from .theme import Choice, Name

T = TypeVar("T")

THEME: Setting[Choice] = Setting(
    "view/theme",
    "auto",
    ("auto", "light", "dark", "contrast"),
    "Theme",
    ("Like the system", "Light", "Dark", "High contrast"),
)
MOTION = Setting(
    "view/motion",
    "auto",
    ("auto", "reduced"),
    "Motion",
    ("Like the system", "Reduced"),
    "Reduced: views jump where they are going, and nothing runs along the wires",
)
NAVIGATION = Setting(
    "canvas/navigation",
    "auto",
    ("auto", "mouse", "touchpad", "pen"),
    "Navigation",
    (
        "By the device",
        "Mouse: the wheel zooms",
        "Touchpad: scrolling pans",
        "Pen: dragging the canvas pans, Shift selects",
    ),
    "What scrolling on the canvas does; with Ctrl it always zooms",
)
WIRES: Setting[Style] = Setting(
    "canvas/wires",
    "curved",
    ("curved", "straight", "angled"),
    "Wires",
    ("Curved", "Straight", "At right angles"),
    "The shape of wires",
)
QUIET_WIRES = Setting("canvas/quiet-wires", default=False)
HEALTH = Setting("canvas/health", default=False)
MAP = Setting("canvas/map", default=True, title="Map", tip="a map in the corner when the canvas shows only a part")
LANGUAGE = Setting(
    "view/language",
    "auto",
    ("auto", "en", "de", "zh"),
    "Language",
    ("Like the system", "English", "Deutsch", "中文"),
    "Holds from the next start",
    told=True,
)
GEOMETRY = Setting("window/geometry", b"")
LAYOUT = Setting("window/layout", b"")
LIVE = Setting("run/live", default=True, title="Live", tip="run again on every edit")
SPEED = Setting(
    "transport/speed",
    1.0,
    (0.5, 1.0, 2.0, 4.0, 15.0, 60.0),
    "Speed of play",
    ("0.5×", "1×", "2×", "4×", "15×", "60×"),
    "How fast steps play",
)
GRAIN: Setting[Grain] = Setting(
    "steps/grain",
    "micro",
    ("op", "edge", "micro"),
    "Steps",
    ("By operation", "By edge", "Every step"),
    "How far one step goes: back through a whole operation, along one edge, or every product and sum by itself",
)
EXPORT_FORMAT = Setting("export/format", ".png")
EXPORT_THEME: Setting[Name | Literal["window"]] = Setting(
    "export/theme",
    "window",
    ("window", "light", "dark", "contrast", "print"),
    "Colours",
    ("As in the window", "Light", "Dark", "High contrast", "Black on white, to print"),
    "The colours of the picture",
)
EXPORT_SCALE = Setting(
    "export/scale", 2.0, (1.0, 2.0, 3.0, 4.0), "Size", ("1×", "2×", "3×", "4×"), "Pixels for each one at 100 %"
)
EXPORT_TRANSPARENT = Setting("export/transparent", default=False, title="Transparent", tip="nothing behind the graph")
EXPORT_CAPTION = Setting("export/caption", default=True, title="Caption", tip="what the step does, beneath the graph")
EXPORT_GRAPH = Setting("export/graph", default=True, title="With the graph", tip="the picture can be opened again here")
EXPORT_GRAIN: Setting[Grain] = Setting("export/grain", "micro", GRAIN.choices, GRAIN.title, GRAIN.labels, GRAIN.tip)
EXPORT_SECONDS = Setting(
    "export/seconds",
    1.0,
    (0.1, 0.25, 0.5, 1.0, 2.0, 4.0),
    "Time for each step",
    ("0.1 s", "0.25 s", "0.5 s", "1 s", "2 s", "4 s"),
    "How long each step is seen, the last one three times as long",
)
LOOP = Setting("transport/loop", default=False, title="Repeat", tip="play the steps over and over")
FUSED = Setting(
    "steps/fused",
    default=False,
    title="Fused steps",
    tip="as many operations in one step as a formula can hold",
)
LARGEST = Setting(
    "run/largest",
    1 << 30,
    (1 << 28, 1 << 30, 1 << 32, 1 << 34),
    "Largest array",
    ("256 MiB", "1 GiB", "4 GiB", "16 GiB"),
    "A value or a gradient that would take more is refused before memory is taken for it",
)
NUMBA = Setting(
    "run/numba",
    default=True,
    title="Faster runs",
    tip="of large graphs, with the free package Numba if that is installed (pip install numba)",
)
UPDATE_STEPS = Setting(
    "steps/update",
    default=False,
    title="Steps of the update",
    tip="after the pass, step through what the optimizer does with the gradients of parameters",
)
OPTIMIZER = Setting(
    "training/optimizer",
    "sgd",
    ("sgd", "momentum", "adam"),
    "Optimizer",
    ("SGD", "SGD with momentum", "Adam"),
    "How a step moves parameters along their gradients",
)
RATE = Setting("training/rate", 0.1, title="Learning rate", tip="How far a step goes", bounds=(0.0, inf))
MOMENTUM = Setting(
    "training/momentum",
    0.9,
    title="Momentum",
    tip="How much of its velocity a step keeps",
    bounds=(0.0, inf),
    matters_with=(OPTIMIZER, "momentum"),
)
FIRST_BETA = Setting(
    "training/first-beta",
    0.9,
    title="β₁ of Adam",
    tip="How slowly the mean gradient changes",
    bounds=(0.0, 1.0),
    matters_with=(OPTIMIZER, "adam"),
)
SECOND_BETA = Setting(
    "training/second-beta",
    0.999,
    title="β₂ of Adam",
    tip="How slowly the mean square changes",
    bounds=(0.0, 1.0),
    matters_with=(OPTIMIZER, "adam"),
)
EMPTIES = Setting(
    "training/empties",
    default=True,
    title="Empty gradients",
    tip="after each update, as a training loop must; without it the gradients of all passes add up",
)
RECENT: Setting[tuple[str, ...]] = Setting("files/recent", ())
FOLDER = Setting("files/folder", "")
USED: Setting[tuple[str, ...]] = Setting("search/used", ())
LAST = Setting("files/last", "")
HINTS_SEEN = Setting("window/hints-seen", default=False)
LESSONS = Setting("lessons/progress", "")
OWN_LESSONS = Setting("lessons/own", "")
REOPEN = Setting(
    "files/reopen",
    default=True,
    title="Go on where you were",
    tip="open the file that was shown last, at its place and step",
)
TEXT_SIZE = Setting(
    "view/size",
    1.0,
    (1.0, 1.25, 1.5, 2.0),
    "Size of texts",
    ("100 %", "125 %", "150 %", "200 %"),
    "Of texts and controls alike; holds from the next start",
    told=True,
)
PRESET = Setting("keys/preset", "standard", ("standard", "blender", "nuke"))
OWN_KEYS = Setting("keys/own", "")


# as the dialog has them
SHOWN: tuple[Setting[Any], ...] = (
    THEME,
    TEXT_SIZE,
    LANGUAGE,
    NAVIGATION,
    MOTION,
    WIRES,
    MAP,
    REOPEN,
    LIVE,
    SPEED,
    GRAIN,
    LOOP,
    FUSED,
    LARGEST,
    NUMBA,
)
# on a page of their own
TRAINING: tuple[Setting[Any], ...] = (OPTIMIZER, RATE, MOMENTUM, FIRST_BETA, SECOND_BETA, EMPTIES, UPDATE_STEPS)
# as the export dialog has them
EXPORTING: tuple[Setting[Any], ...] = (
    EXPORT_THEME,
    EXPORT_SCALE,
    EXPORT_GRAIN,
    EXPORT_SECONDS,
    EXPORT_CAPTION,
    EXPORT_TRANSPARENT,
    EXPORT_GRAPH,
)


class Settings(QObject):
    """Typed reading and writing; what cannot be read, or is no choice any more, reads as the default."""

    changed = Signal(object)  # the Setting that has another value

    def __init__(self, store: QSettings | None = None) -> None:
        """Keep settings in ``store``; by default where the system keeps those of this app."""
        super().__init__()
        self._store = store if store is not None else QSettings()

    def get(self, setting: Setting[T]) -> T:
        """What is remembered, or the default."""
        stored = self._store.value(setting.key)
        if stored is None:
            return setting.default
        try:
            value: T = _READ[type(setting.default)](stored)
        except (TypeError, ValueError):
            return setting.default
        return value if setting.allows(value) else setting.default

    def set(self, setting: Setting[T], value: T) -> None:
        """Remember a value, and tell if it is another one."""
        before = self.get(setting)
        kept: Any = list(value) if isinstance(value, tuple) else value
        self._store.setValue(setting.key, QByteArray(kept) if isinstance(kept, bytes) else kept)
        if value != before:
            self.changed.emit(setting)


def _truth(stored: Any) -> bool:
    if stored not in _TRUTHS:
        raise ValueError(stored)
    return _TRUTHS[stored]


def _texts(stored: Any) -> tuple[str, ...]:
    return (stored,) if isinstance(stored, str) else tuple(map(str, stored))


_TRUTHS = {True: True, "true": True, False: False, "false": False}
# A stored value as the default's type: a settings file knows texts only.
_READ: dict[type, Callable[[Any], Any]] = dict(
    zip((bool, int, float, str, bytes, tuple), (_truth, int, float, str, bytes, _texts), strict=True)
)
