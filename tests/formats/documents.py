"""Documents to test formats with: small ones by hand, random ones that hold everything a document can hold."""

import math
import random

import numpy as np

from core.change import Change
from core.document import Document
from core.ops import operations
from core.records import Frame, Node, Note, Place, View, Wire

WORDS = ("x", "weight", "größe", "∂L/∂w", "名前", "a b", '"quoted"', "back\\slash", "🙂", "</script>", "-0", "null")
FLOATS = (
    0.0,
    -0.0,
    1.0,
    0.1,
    -2.5,
    1e-300,
    5e-324,
    1.7976931348623157e308,
    math.nan,
    math.inf,
    -math.inf,
    1e16,
    123456.0,
)


def built(*records):
    """A document of these records."""
    document = Document()
    document.apply(Change.add(*records))
    return document


def frozen(array):
    """The array, read-only, as a document wants it."""
    array.setflags(write=False)
    return array


def product():
    """f = x * y, with x = 2, y = 3, and f as the target."""
    records = [Node(1, "variable", "x", value=2.0), Node(2, "variable", "y", value=3.0), Node(3, "mul", "f")]
    places = [Place(1, 0.0, 0.0), Place(2, 0.0, 90.0), Place(3, 220.0, 40.5)]
    document = built(*records, *places, Wire(4, 1, 0, 3, 0), Wire(5, 2, 0, 3, 1))
    document.apply(Change.update(document.view, target=3))
    return document


def chain(length):
    """x, negated ``length`` times in a row."""
    nodes = [Node(1, "variable", "x", value=1.0), *(Node(i + 2, "neg", f"n{i}") for i in range(length))]
    places = [Place(node.id, float(node.id), 0.0) for node in nodes]
    wires = [Wire(length + 2 + i, i + 1, 0, i + 2, 0) for i in range(length)]
    return built(*nodes, *places, *wires)


def nested():
    """A block that negates, inside a block, with a frame and a note in it."""
    nodes = [
        Node(1, "variable", "x", value=2.0, role="parameter"),
        Node(2, "block", "outer"),
        Node(3, "input", "in", parent=2),
        Node(4, "block", "inner", parent=2),
        Node(5, "input", "in", parent=4, attributes={"index": 1}),
        Node(6, "neg", "x", parent=4),
        Node(7, "output", "out", parent=4),
        Node(8, "output", "out", parent=2),
        Node(9, "neg", "f"),
    ]
    wires = [
        Wire(11, 1, 0, 2, 3),
        Wire(12, 3, 0, 4, 5),
        Wire(13, 5, 0, 6, 0),
        Wire(14, 6, 0, 7, 0),
        Wire(15, 4, 7, 8, 0),
        Wire(16, 2, 8, 9, 0),
    ]
    boxes = [Frame(21, "inside", 0.0, 0.0, 10.0, 10.0, "green", 2), Note(22, "two\nlines", 1.0, 2.0, 3.0, 4.0, 4)]
    return built(*nodes, *(Place(node.id, 0.0, 0.0) for node in nodes), *wires, *boxes)


def random_document(seed, *, large=False):
    """Variables of every kind, operations wired at random, frames, notes, a view. large: also arrays on their own."""
    rng = random.Random(seed)
    ids = iter(rng.sample(range(1, 10_000), 200))
    nodes = [_variable(rng, next(ids), large=large) for _ in range(rng.randint(1, 6))]
    wires = []
    for _ in range(rng.randint(0, 12)):
        node = _operation(rng, next(ids), len(nodes))
        wires += _wires(rng, nodes, node, ids)
        nodes.append(node)
    places = [Place(node.id, rng.uniform(-1e7, 1e7), float(rng.randint(-100, 100))) for node in nodes]
    boxes = [_frame(rng, next(ids)) for _ in range(rng.randint(0, 2))] + [
        Note(next(ids), "\n".join(rng.choices(WORDS, k=3)), rng.random(), 0.0, 1.0, rng.uniform(1, 9))
        for _ in range(rng.randint(0, 2))
    ]
    document = built(*nodes, *places, *wires, *boxes)
    document.apply(Change(((document.view, _view(rng, nodes)),)))
    return document


def _variable(rng, ident, *, large):
    role = rng.choice(("input", "parameter", "constant"))
    return Node(ident, "variable", f"{rng.choice(WORDS)}{ident}", None, _value(rng, large=large), role)


def _value(rng, *, large):
    kind = rng.choice(("scalar", "scalar", "float64", "int64", "bool"))
    if kind == "scalar":
        return rng.choice(FLOATS) if rng.random() < 0.5 else rng.gauss(0, 1)
    size = rng.choice((0, 1, 2, 5, *((400,) if large else ())))
    shape = tuple(rng.choice((1, 3, size)) for _ in range(rng.randint(0, 2 if large else 3)))
    numbers = np.random.default_rng(rng.randint(0, 2**32))
    if kind == "float64":
        return frozen(np.asarray(numbers.choice((*FLOATS, 0.3), shape)))
    return frozen(np.asarray(numbers.integers(0, 2 if kind == "bool" else 2**62, shape)).astype(kind))


def _operation(rng, ident, position):
    names = [name for name, each in operations().items() if not any(a.required for a in each.attributes)]
    return Node(ident, rng.choice(sorted(names)), f"n{position} {rng.choice(WORDS)}")


def _wires(rng, nodes, node, ids):
    ports = range(len(operations()[node.kind].inputs))
    return [Wire(next(ids), rng.choice(nodes).id, 0, node.id, port) for port in ports if rng.random() < 0.9]


def _frame(rng, ident):
    return Frame(
        ident, rng.choice(WORDS), rng.uniform(-9, 9), 0.0, rng.uniform(1, 9), 10.0, rng.choice(("red", "blue"))
    )


def _view(rng, nodes):
    target = rng.choice((None, rng.choice(nodes).id))
    camera = rng.choice((None, (rng.uniform(-9, 9), 0.0, 0.5)))
    return View(0, target, camera, rng.choice(("float64", "float32")))
