"""A small document with a block, and what records of documents are written with in tests."""

from core.change import Change
from core.document import Document
from core.records import Frame, Node, Note, Place, Wire


def variable(ident, name, value=1.0, **fields):
    return Node(ident, "variable", name, value=value, **fields)


def place(ident):
    return Place(ident, 0.0, 0.0)


def small():
    """x and y times each other, and a block with an input, an output and a variable."""
    made = Document()
    records = [
        variable(1, "x"), variable(2, "y"), Node(3, "mul", "mul"),
        Wire(4, 1, 0, 3, 0), Wire(5, 2, 0, 3, 1),
        Node(6, "block", "cell"), variable(7, "x", parent=6),
        Node(8, "input", "in", 6, attributes={"index": 0}), Node(9, "output", "out", 6, attributes={"index": 0}),
        Wire(10, 3, 0, 6, 8), Wire(11, 8, 0, 9, 0), Node(12, "neg", "neg"), Wire(13, 6, 9, 12, 0),
        Frame(14, "inside", 0.0, 0.0, 10.0, 10.0, parent=6), Note(15, "text", 0.0, 0.0, 10.0, 10.0),
        Node(16, "exp", "free"),
    ]  # fmt: skip
    places = [place(record.id) for record in records if isinstance(record, Node)]
    made.apply(Change.add(*records, *places))
    return made
