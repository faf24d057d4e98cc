"""Small graphs for the tests of the canvas, written straight as records."""

from functools import cache

import numpy as np
from PySide6.QtGui import QImage

from core.change import Change
from core.document import Document
from core.records import Node, Place, Wire


class Sketch:
    """Adds nodes and wires to a document by name."""

    def __init__(self) -> None:
        self.document = Document()

    def variable(self, name, value, at, role="input"):
        return self._put(Node(self._fresh(), "variable", name, value=value, role=role), at)

    def apply(self, kind, at, *sources, name=None, **attributes):
        node = self._put(Node(self._fresh(), kind, name or kind, attributes=attributes), at)
        for port, source in enumerate(sources):
            self.wire(source, node, port)
        return node

    def wire(self, source, target, port=0, output=0):
        wire = Wire(self._fresh(), source, output, target, port)
        self.document.apply(Change.add(wire))
        return wire.id

    @staticmethod
    def array(shape, start=0.0):
        array = np.arange(np.prod(shape), dtype=float).reshape(shape) + start
        array.flags.writeable = False
        return array

    def target(self, node):
        self.document.apply(Change.update(self.document.view, target=node))

    def _fresh(self):
        return next(self.document.fresh_ids())

    def _put(self, node, at):
        self.document.apply(Change.add(node, Place(node.id, *at)))
        return node.id


def product(x=2.0, y=3.0, z=4.0):
    """f = x*y*z with its target, laid out with room for chips."""
    sketch = Sketch()
    ids = {
        "x": sketch.variable("x", x, (0, 0)),
        "y": sketch.variable("y", y, (0, 96)),
        "z": sketch.variable("z", z, (272, 160)),
    }
    ids["a"] = sketch.apply("mul", (272, 48), ids["x"], ids["y"], name="a")
    ids["f"] = sketch.apply("mul", (544, 96), ids["a"], ids["z"], name="f")
    sketch.target(ids["f"])
    return sketch.document, ids


def fan_out():
    """e = (a + b) * (b + 1)."""
    sketch = Sketch()
    ids = {
        "a": sketch.variable("a", 2.0, (0, 0)),
        "b": sketch.variable("b", 1.0, (0, 128)),
        "one": sketch.variable("one", 1.0, (0, 256), role="constant"),
    }
    ids["c"] = sketch.apply("add", (288, 48), ids["a"], ids["b"], name="c")
    ids["d"] = sketch.apply("add", (288, 192), ids["b"], ids["one"], name="d")
    ids["e"] = sketch.apply("mul", (560, 112), ids["c"], ids["d"], name="e")
    sketch.target(ids["e"])
    return sketch.document, ids


@cache
def chain_of(length):
    """The records of a variable and so many tanh, one after the other; made once."""
    sketch = Sketch()
    node = sketch.variable("x", 1.0, (0, 0))
    for number in range(length):
        node = sketch.apply("tanh", (160.0 * number + 160, 0), node, name=f"t{number}")
    return sketch.document.snapshot()


def pixels(image: QImage) -> np.ndarray:
    """The red, green and blue of each pixel."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    flat = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine() // 4, 4)
    return flat[:, : plain.width(), :3]


def colours(image: QImage) -> set[str]:
    """The names of all colours in a picture."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    return {f"#{colour & 0xFFFFFF:06x}" for colour in set(np.frombuffer(plain.constBits(), np.uint32).tolist())}
