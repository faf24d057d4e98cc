"""Modules of ours that are loaded when something in them is first asked for.

``from .filing import versions`` is such an import: the file is read at the first ``versions.VersionsDialog``, whereas
``from .filing.versions import VersionsDialog`` reads it at once. So each import says, in its one place at the top,
whether a start needs what it names, and a start reads no file that only some command needs. Packages, whose files are
small, are loaded at once, and so is all where ``install`` was not called, as in scripts. Python 3.15 has ``lazy
import`` for this; ``importlib.util.LazyLoader`` lets a second thread find a module half loaded until Python 3.12.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from threading import RLock
from types import ModuleType
from typing import Any

OURS = ("core", "gui")
AT_ONCE = "core.ops"  # the registry of operations fills as these are loaded


def install() -> None:
    """Have imports from now on work so."""
    sys.meta_path.insert(0, _Finder)


class _Finder:
    """Finds our modules as Python does."""

    @staticmethod
    def find_spec(name: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:
        """The module of a name, to be loaded later, or None if others must find it."""
        if name.partition(".")[0] not in OURS or name.startswith(AT_ONCE):
            return None
        spec = PathFinder.find_spec(name, path, target)
        package = spec is not None and spec.submodule_search_locations is not None
        if spec is not None and not package and type(spec.loader) is SourceFileLoader:
            spec.loader = _Loader(spec.loader.name, spec.loader.path)
        return spec


class _Loader(SourceFileLoader):
    """Makes a module that is empty until something in it is asked for."""

    def __init__(self, name: str, path: str) -> None:
        super().__init__(name, path)
        self._lock = RLock()  # of each module its own: they are taken in the order of imports, which has no circles
        self._begun = False

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        """The empty module."""
        return _Late(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        """Not yet."""

    def load(self, module: ModuleType) -> None:
        """Run the file, unless that is done or under way: another thread waits till it is done."""
        with self._lock:
            if self._begun:
                return
            self._begun = True
            try:
                super().exec_module(module)
                module.__class__ = ModuleType
            finally:
                self._begun = type(module) is ModuleType


class _Late(ModuleType):
    """A module whose file is read when something in it is asked for."""

    def __getattribute__(self, name: str) -> Any:
        """Load it, and give what was asked for; Python's own questions, such as for ``__path__``, need no file.

        Asked on every name, also on one that the module has by now: another thread may be in the middle of its file.
        """
        if not name.startswith("__"):
            loader = self.__spec__ and self.__spec__.loader
            if isinstance(loader, _Loader):
                loader.load(self)
        return ModuleType.__getattribute__(self, name)
