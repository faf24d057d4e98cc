"""The file formats; ``load`` and ``save`` are the two that scripts need."""

from __future__ import annotations

from pathlib import Path

from ..document import Document
from ..graph import Graph
from . import chain_file

__all__ = ["load", "save"]


def load(path: Path | str) -> Graph:
    """A graph from a ``.chain`` file; FormatError, with the place in it, if it is not valid."""
    return Graph(chain_file.load(path))


def save(graph: Graph | Document, path: Path | str) -> None:
    """Write a graph to a ``.chain`` file, all or nothing; SaveError if that cannot be."""
    chain_file.save(graph.document if isinstance(graph, Graph) else graph, path)
