"""The file formats; ``load`` and ``save`` are the two that scripts need."""

from __future__ import annotations

from pathlib import Path

from .. import graph as graphs
from ..document import Document
from ..errors import ChainruleError, FormatError, SaveError
from ..language import tr
from . import chain_file

__all__ = ["load", "save"]


def load(path: Path | str) -> graphs.Graph:
    """A graph from a ``.chain`` file; FormatError, with the place in it, if it is not valid."""
    return graphs.Graph(chain_file.load(_path(path, FormatError)))


def save(graph: graphs.Graph | Document, path: Path | str) -> None:
    """Write a graph to a ``.chain`` file, all or nothing; SaveError if that cannot be.

    Nodes that a script added are laid out before, see ``Graph.arrange``.
    """
    if isinstance(graph, graphs.Graph):
        graph.arrange()
        graph = graph.document
    if not isinstance(graph, Document):
        raise SaveError(tr("{thing!r} is no graph to save.").format(thing=graph))
    chain_file.save(graph, _path(path, SaveError))


def _path(path: Path | str, error: type[ChainruleError]) -> Path:
    if not isinstance(path, Path | str):
        raise error(tr("A file is told by its path, such as 'model.chain', not by {path!r}.").format(path=path))
    return Path(path)
