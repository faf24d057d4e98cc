"""Finding nodes of a document by what they are called, what they are, and what a run made of them."""

from .matching import box_name, called, find
from .query import SYNTAX, Example, FindError, Query, parse

__all__ = ["SYNTAX", "Example", "FindError", "Query", "box_name", "called", "find", "parse"]
