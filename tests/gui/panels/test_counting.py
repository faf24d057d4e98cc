"""What is selected, and what is in a document, is counted by the worker where thousands are."""

import pytest
from PySide6.QtWidgets import QLabel

from core.document import Document
from gui.panels.inspector.inspector import Inspector
from gui.running.pace import LARGE
from tests.gui.canvas.drawing import chain_of


@pytest.fixture
def panel(open_session, theme, typesetter, qtbot):
    session = open_session(Document.of(chain_of(LARGE)))
    session.runs.set_live(False)
    panel = Inspector(session, theme, typesetter)
    qtbot.addWidget(panel)
    panel.session = session
    yield panel
    panel.stop()


def words(panel):
    return " ".join(label.text() for label in panel.page.findChildren(QLabel))


def test_a_large_document_is_told_of_once_it_is_counted(panel, qtbot):
    assert f"{LARGE:,}" not in words(panel)
    qtbot.waitUntil(lambda: f"{LARGE + 1}" in words(panel).replace(",", ""))
    assert "1 variable" in words(panel)


def test_thousands_that_are_selected_share_a_role_once_they_are_counted(panel, qtbot):
    document = panel.session.document
    panel.session.select([*document.nodes, *document.wires])
    qtbot.waitUntil(lambda: f"{LARGE} × " in words(panel))
    assert "1 × variable" in words(panel)
    assert f"{LARGE} × wire" in words(panel)
    assert panel.page.role.currentText() == "input"
