"""What is seen of a graph: what chips say, where ports lie, and the whole as an image."""

import numpy as np
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QLabel, QToolButton, QWidget

from gui.canvas.drawing.chip import spoken
from gui.canvas.tools.popup import Popup
from gui.export.render import image_of, picture_of
from gui.panels.inspector.inspector import Inspector
from gui.panels.inspector.node_page import NodePage


def chip_text(canvas, wire):
    """What the two chips of a wire say: value and gradient."""
    record, chips = canvas.session.document.wires[wire], canvas.picture.chips
    return spoken(chips.value(record.source, record.output)), spoken(chips.contribution(record))


def port_position(canvas, node, side, key=0) -> QPoint:
    """The pixel in the middle of a port, on the "input" or "output" side."""
    at = canvas.picture.geometry.port(node, side, key)
    assert at is not None, f"node {node} has no {side} {key}"
    return canvas.camera.to_pixel(at).toPoint()


def popup_of(canvas) -> Popup:
    """The popup that is open on a canvas."""
    (popup,) = [popup for popup in canvas.findChildren(Popup) if popup.isVisible()]
    return popup


def words_of(widget: QWidget) -> str:
    """What the labels say that are seen in a widget, a line for each."""
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def name_in(inspector: Inspector) -> str:
    """The name of the node whose page an inspector shows; empty if it shows another page."""
    page = inspector.page
    return page.name.text() if isinstance(page, NodePage) else ""


def button_for(widget: QWidget, action: QAction) -> QToolButton:
    """The button of a bar that stands for an action."""
    (button,) = [button for button in widget.findChildren(QToolButton) if button.defaultAction() is action]
    return button


def pixels(canvas) -> np.ndarray:
    """What a canvas shows, a number for each byte."""
    image = canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), np.uint8).astype(int)


def render_image(document, run, theme, scale=1.0, state=None):
    """The whole document as an image, so many pixels a scene unit."""
    return image_of(picture_of(document, run, theme, state), scale)
