"""Documents for tests, built by the product's own edits, their nodes found by name."""

from core import Graph
from core.change import Change
from core.document import Document
from core.edits import grouping, nodes, wires
from core.history import History
from core.records import Node, Place


class Drawing:
    """A document with its history; ``drawing["x"]`` is the id of the top-level node of that name."""

    def __init__(self):
        self.document = Document()
        self.history = History(self.document)

    def __getitem__(self, name):
        return self.document.find(name).id

    def do(self, edit, *args, **settings):
        return self.history.do(edit, *args, **settings)

    def variable(self, name, value=1.0, at=(0.0, 0.0), **settings):
        self.do(nodes.add_variable, value, name=name, at=at, **settings)
        return self[name]

    def operation(self, name, kind, *inputs, at=(0.0, 0.0), **settings):
        """An operation fed by the first outputs of top-level nodes."""
        self.do(nodes.add_operation, kind, name=name, at=at, **settings)
        for port, source in enumerate(inputs):
            self.wire(source, name, port)
        return self[name]

    def wire(self, source, target, port=0, output=0):
        self.do(wires.connect, self[source], output, self[target], port)
        return self.document.incoming(self[target])[port].id

    def group(self, *names, name="block"):
        before = set(self.document.nodes)
        self.do(grouping.group, [self[n] for n in names], name)
        return min(set(self.document.nodes) - before)

    def formula(self, name, parent=None):
        """What a node computes, written with the names of variables: ``mul(mul(x, y), z)``."""
        return formula(self.document, self.document.find(name, parent).id)


def empty_block(document, *, name=None, at=(0.0, 0.0), parent=None):
    """Add block

    Nobody makes one by hand; they come with files, and are left where all that was inside is deleted.
    """
    ident = next(document.fresh_ids())
    return Change.add(Node(ident, "block", name or f"block{ident}", parent), Place(ident, float(at[0]), float(at[1])))


def product():
    """f = x * y * z, the variables in a column, the products to their right."""
    drawing = Drawing()
    for row, name in enumerate("xyz"):
        drawing.variable(name, row + 2.0, at=(0.0, row * 100.0))
    drawing.operation("p", "mul", "x", "y", at=(250.0, 50.0))
    drawing.operation("f", "mul", "p", "z", at=(500.0, 100.0))
    return drawing


def formula(document, node, output=0):
    """What an output computes, looking through blocks."""
    record = document.nodes[node]
    if record.kind == "variable":
        return record.name
    if record.kind == "block":
        return formula(document, output)
    if record.kind == "input":
        wire = document.incoming(record.parent).get(record.id)
        return "?" if wire is None else formula(document, wire.source, wire.output)
    given = [formula(document, wire.source, wire.output) for wire in document.incoming(node).values()]
    return (given or ["?"])[0] if record.kind == "output" else f"{record.kind}({', '.join(given)})"


def product_of_three():
    """A graph of x*y*z at (2, 3, 4), the variables, and the product."""
    graph = Graph()
    x, y, z = (graph.variable(value, name=name) for value, name in ((2.0, "x"), (3.0, "y"), (4.0, "z")))
    return graph, x, y, z, x * y * z
