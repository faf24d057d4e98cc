"""Finding nodes of a document by what they are called, what they are, and what a run made of them."""

from .matching import called, find
from .query import SYNTAX, Example, FindError, Query, parse

__all__ = ["SYNTAX", "Example", "FindError", "Query", "called", "find", "parse"]
