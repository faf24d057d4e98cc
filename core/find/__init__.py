"""Finding nodes of a document by what they are called, what they are, and what a run made of them.

Beside it what is found by a few letters: entries of the palette (``search``) and commands (``fuzzy``).
"""

from .matching import box_name, called, find
from .query import SYNTAX, Example, FindError, Query, parse

__all__ = ["SYNTAX", "Example", "FindError", "Query", "box_name", "called", "find", "parse"]
