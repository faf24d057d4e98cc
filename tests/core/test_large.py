"""Deep and large documents: nothing recurses over the graph, and nothing costs more than it must."""

import sys
import threading

import pytest

from core.change import Change
from core.document import Document
from core.edits import arranging, clipboard, grouping, nodes, wires
from core.errors import EditError
from core.history import History
from core.records import Node, Place, Wire
from tests.core.building import empty_block


@pytest.fixture
def shallow():
    """Run a function with room for 200 calls on the stack; in a thread, where no test runner lies below."""

    def run(function):
        caught = []

        def guarded():
            try:
                function()
            except BaseException as error:  # noqa: BLE001 - to be raised again by the test
                caught.append(error)

        limit = sys.getrecursionlimit()
        thread = threading.Thread(target=guarded)
        sys.setrecursionlimit(200)
        try:
            thread.start()
            thread.join()
        finally:
            sys.setrecursionlimit(limit)
        if caught:
            raise caught[0]

    return run


def chain(count):
    """x, and an operation after the other."""
    records = [Node(1, "variable", "x", value=1.0), Place(1, 0.0, 0.0)]
    for i in range(2, count + 1):
        records += [Node(i, "neg", f"n{i}"), Place(i, 10.0 * i, 0.0), Wire(count + i, i - 1, 0, i, 0)]
    return Change.add(*records)


def loaded(count):
    history = History(Document())
    history.record("Add", chain(count))
    return history


def test_a_chain_is_added_deleted_undone_and_redone(shallow, count):
    def play():
        history = loaded(count)
        document = history.document
        tables = dict(document.nodes), dict(document.places), dict(document.wires)
        history.do(nodes.set_target, count)
        history.do(nodes.delete, list(document.nodes))
        assert not document.nodes
        history.undo()
        history.undo()
        assert (document.nodes, document.places, document.wires) == tables
        history.undo()
        assert document == Document()
        for _ in range(3):
            history.redo()
        assert not document.wires

    shallow(play)


def test_a_cycle_through_all_of_a_chain_is_told(shallow, count):
    def play():
        document = loaded(count).document
        told = wires.refusal(document, count, 0, 2, 0)
        assert told == (
            f"This would make a cycle: n2 → n3 → n4 → n5 → … → n{count - 2} → n{count - 1} → n{count} → n2. "
            "A graph must flow one way."
        )
        with pytest.raises(EditError, match="cycle"):
            document.apply(Change.update(document.wires[count + 2], source=count))

    shallow(play)


def test_a_cycle_before_a_long_chain_is_found_at_once(count):
    """Of all new wires three lie on the cycle; they come last."""
    records = [Node(i, "add", f"n{i}") for i in range(1, count + 1)]
    places = [Place(i, 0.0, 0.0) for i in range(1, count + 1)]
    wires = [Wire(count + i, i, 0, i + 1, 0) for i in range(3, count)]
    cycle = [Wire(3 * count + i, i, 0, i % 3 + 1, 1) for i in (1, 2, 3)]
    with pytest.raises(EditError, match=r"n\d → n\d → n\d → n\d\."):
        Document().apply(Change.add(*records, *places, *wires, *cycle))


def test_a_chain_is_arranged(shallow, count):
    def play():
        history = loaded(count)
        history.do(arranging.arrange)
        assert len({(place.x, place.y) for place in history.document.places.values()}) == count

    shallow(play)


def test_a_chain_is_grouped_and_ungrouped(shallow, count):
    def play():
        history = loaded(count)
        document = history.document
        before = dict(document.nodes), dict(document.places), dict(document.wires)
        history.do(grouping.group, list(range(2, count)))
        (block,) = (node.id for node in document.nodes.values() if node.kind == "block")
        assert len(document.children(block)) == count
        history.do(grouping.ungroup, block)
        assert (document.nodes, document.places, document.wires) == before

    shallow(play)


def test_a_chain_is_copied_and_pasted(shallow, count):
    def play():
        history = loaded(count)
        text = clipboard.copy(history.document, history.document.nodes)
        history.do(clipboard.paste, text)
        assert len(history.document.nodes) == 2 * count
        assert len(history.document.wires) == 2 * (count - 1)
        assert history.document.find(f"n{count + 1}").parent is None

    shallow(play)


def test_blocks_as_deep_as_they_may_be(shallow):
    def play():
        history = loaded(3)
        for depth in range(64):
            parent = (
                None if depth == 0 else next(n.id for n in history.document.nodes.values() if n.name == f"b{depth - 1}")
            )
            history.do(empty_block, name=f"b{depth}", parent=parent)
        with pytest.raises(EditError, match="too deep"):
            history.do(grouping.group, [history.document.find("b0").id])
        history.do(nodes.delete, [history.document.find("b0").id])
        assert len(history.document.nodes) == 3

    shallow(play)


def test_a_wide_fan_out_keeps_its_order():
    """Deleting every other of 20,000 readers of one variable, and undoing it."""
    count = 20_000
    document = Document()
    records = [Node(1, "variable", "x", value=1.0), Place(1, 0.0, 0.0)]
    for i in range(2, count + 2):
        records += [Node(i, "neg", f"n{i}"), Place(i, 0.0, 0.0), Wire(count + i, 1, 0, i, 0)]
    history = History(document)
    history.record("Add", Change.add(*records))
    before = list(document.outgoing(1).values())
    history.do(nodes.delete, range(2, count + 2, 2))
    assert list(document.outgoing(1).values()) == before[1::2]
    history.undo()
    assert list(document.outgoing(1).values()) == before
