"""What training does to a document: parameters take new values."""

from __future__ import annotations

from collections.abc import Mapping

from ..change import Change
from ..document import Document
from .nodes import set_value


def update_parameters(document: Document, values: Mapping[int, object]) -> Change:
    """Update parameters

    values: what each variable (by its id) is to hold. EditError if one of them is gone or holds no value.
    """
    return Change.join(set_value(document, node, value) for node, value in values.items())
