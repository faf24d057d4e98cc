"""Where the keyboard is: a line around what keys have led to, and a moment later its tip, as for the mouse.

Fusion's own line is too pale for weak eyes, or not there.
"""

from __future__ import annotations

from collections.abc import Callable
from weakref import WeakSet

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QRegion
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit, QTabBar, QToolTip, QWidget

_SHOW_IT = (QAbstractSpinBox, QLineEdit, QTabBar)  # by themselves
_BY_KEYS = Qt.WidgetAttribute.WA_KeyboardFocusChange
_WIDTH, _ROUND = 2.0, 3
TIP_AFTER = 500  # milliseconds


def go_to(widget: QWidget) -> None:
    """Give the focus to a widget because of a key, and have it be seen there."""
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    widget.window().setAttribute(_BY_KEYS)  # Qt notes it of its own keys, and forgets it with each change of the focus
    widget.update()


class Rings(QObject):
    """Puts a line around each widget that keys lead to, and again when the focus comes back from popup or dialog."""

    def __init__(self, parent: QObject) -> None:
        """Follow the focus of the whole app."""
        super().__init__(parent)
        self._led_to = WeakSet[QWidget]()  # since a mouse was used
        self._soon = QTimer(self, singleShot=True, interval=0)  # Qt notes that keys did it after the focus has moved
        self._soon.timeout.connect(self._ring)
        QApplication.instance().focusChanged.connect(self._follow)  # type: ignore[union-attr]  # there is one

    def _follow(self) -> None:
        if QApplication.mouseButtons():
            self._led_to.clear()
        self._soon.start()

    def _ring(self) -> None:
        widget = QApplication.focusWidget()
        if widget is None or isinstance(widget, _SHOW_IT):
            return
        if widget in self._led_to or widget.window().testAttribute(_BY_KEYS):
            self._led_to.add(widget)
            _Ring(widget, self._led_to.clear)


class _Ring(QWidget):
    """The line around a widget, until the focus goes or a mouse comes."""

    def __init__(self, around: QWidget, pressed: Callable[[], None]) -> None:
        """pressed: called when a mouse comes."""
        super().__init__(around)
        self._around = around
        self._pressed = pressed
        self._told = False  # its tip
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        around.installEventFilter(self)
        QApplication.instance().focusChanged.connect(self._end)  # type: ignore[union-attr]  # there is one
        self._tell = QTimer(self, singleShot=True, interval=TIP_AFTER)
        self._tell.timeout.connect(self._show_tip)
        self._tell.start()
        self._fit()
        self.show()

    def eventFilter(self, around: QObject, event: QEvent) -> bool:
        """Stay around it."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        elif event.type() == QEvent.Type.MouseButtonPress:
            self._pressed()
            self._end()
        return super().eventFilter(around, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The line."""
        half = _WIDTH / 2
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), _WIDTH))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), _ROUND, _ROUND)

    def _show_tip(self) -> None:
        around = self._around
        if around.toolTip() and around.isVisible():
            QToolTip.showText(around.mapToGlobal(around.rect().bottomLeft()), around.toolTip(), around)
            self._told = True

    def _end(self) -> None:
        """Go; what it is around may be going too, and cannot be asked any more."""
        if self._told:
            QToolTip.hideText()
        self._tell.stop()
        self.hide()  # at once: a dialog may be about to hold up what is deleted later
        self.deleteLater()

    def _fit(self) -> None:
        whole = self._around.rect()
        self.setGeometry(whole)
        # What lies within is not painted anew together with the line.
        self.setMask(QRegion(whole) - QRegion(whole.adjusted(_ROUND, _ROUND, -_ROUND, -_ROUND)))
        self.raise_()
