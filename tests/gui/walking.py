"""A window stepped by keys and read as a person reads it."""

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from core.edits.arranging import arrange
from core.formats import chain_file
from gui.canvas.drawing.totals import received
from gui.filing.examples import EXAMPLES
from tests.gui.conftest import ident, named, settled
from tests.gui.seen import chip_text

HIDDEN = "Not computed yet"


CONTROL = Qt.KeyboardModifier.ControlModifier


def laid_out(graph, **handles):
    """A document as ``named`` makes it, with its nodes where they can be told apart."""
    document = named(graph, **handles)
    document.apply(arrange(document))
    return document


class Walk:
    """A window on a graph, stepped by keys, read as it is seen."""

    def __init__(self, window, document, qtbot):
        self.window, self.session, self.panel, self.qtbot = window, window.session, window.panels.steps, qtbot
        self.session.replace(document)
        self.wait()
        window.canvas.setFocus()

    @classmethod
    def example(cls, window, name, qtbot):
        """The window on an example of the menu."""
        return cls(window, chain_file.load(next(each.path for each in EXAMPLES if each.name == name)), qtbot)

    @classmethod
    def pasted(cls, window, document, target, qtbot):
        """The window on a graph that was pasted as text into an empty one and differentiated from a node, by keys."""
        walk = cls(window, type(document)(), qtbot)
        QGuiApplication.clipboard().setText(chain_file.dumps(document).decode())
        walk.press("paste", Qt.Key.Key_V, CONTROL)
        qtbot.waitUntil(lambda: window.session.document.find(target) is not None)
        window.session.select({ident(window.session, target)})
        walk.press("target", Qt.Key.Key_T)
        walk.wait()
        return walk

    def press(self, command, key, held=Qt.KeyboardModifier.NoModifier):
        """Press the key of a command once the menu offers it."""
        self.qtbot.waitUntil(self.window.menus.actions[command].isEnabled)
        QTest.keyClick(self.window.canvas, key, held)

    def wait(self):
        """Until all is computed."""
        backward = self.session.document.view.target is not None
        self.qtbot.waitUntil(lambda: settled(self.session) and self.session.runs.run.backward_done == backward)

    def to(self, kind, name, source=None):
        """Press F10 until the step of a kind at a node, or along the wire from ``source`` to it."""
        for _ in range(100):
            QTest.keyClick(self.window.canvas, Qt.Key.Key_F10)
            step = self.session.runs.log[self.session.stepping.step]
            wire = self.session.document.wires.get(step.wire)
            at = (wire.target if wire else step.node), (wire.source if wire else None)
            if step.kind == kind and at == (ident(self.session, name), source and ident(self.session, source)):
                return self
        raise AssertionError((kind, name, source))

    def start(self):
        QTest.keyClick(self.window.canvas, Qt.Key.Key_F10)
        return self

    def wire(self, source, target):
        ends = ident(self.session, source), ident(self.session, target)
        return next(w for w in self.session.document.wires.values() if (w.source, w.target) == ends)

    def chips(self, *ends):
        return chip_text(self.window.canvas, self.wire(*ends).id)

    def tag(self, *ends):
        return self.window.canvas.picture.chips.local(self.wire(*ends))

    def value(self, name):
        return self.window.canvas.picture.chips.value(ident(self.session, name)).text

    def gradient(self, name):
        return self.window.canvas.picture.chips.gradient(ident(self.session, name))

    def badge(self, name):
        picture = self.window.canvas.picture
        return received(picture, picture.geometry.nodes.find(ident(self.session, name)))

    def ticked(self, name):
        return self.window.canvas.picture.chips.complete(ident(self.session, name))

    def lit(self):
        return self.session.stepping.state.active_wires

    def framed(self):
        (node,) = self.window.canvas.picture.at_work
        return self.session.document.nodes[node].name

    def product(self):
        boxes = self.panel.product.upstream, self.panel.product.local, self.panel.product.downstream
        return tuple(box.reading.text for box in boxes)

    def seen(self):
        """Every value and gradient as it first appears on the way, walked by F10.

        Values by node, contributions by wire ("a → c"), local derivatives by wire, and the whole gradients by node as
        of the last step.
        """
        values, locals_, flows = {}, {}, {}
        nodes = self.session.document.nodes
        for _ in range(len(self.session.runs.log)):
            QTest.keyClick(self.window.canvas, Qt.Key.Key_F10)
            step = self.session.runs.log[self.session.stepping.step]
            wire = self.session.document.wires.get(step.wire)
            if step.kind == "forward":
                values[nodes[step.node].name] = self.value(nodes[step.node].name)
            if step.kind == "multiply":
                ends = nodes[wire.source].name, nodes[wire.target].name
                locals_[" → ".join(ends)] = self.tag(*ends)
                flows[" → ".join(ends)] = self.chips(*ends)[1]
        assert self.session.stepping.step == self.session.runs.log.passed
        gradients = {node.name: self.gradient(node.name).text for node in nodes.values()}
        return Seen(values, locals_, flows, gradients)


class Seen(NamedTuple):
    """What was on the canvas, as text: by node, by wire, by wire, by node."""

    values: dict[str, str]
    locals: dict[str, str]
    flows: dict[str, str]
    gradients: dict[str, str]
