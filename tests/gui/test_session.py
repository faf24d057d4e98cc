"""The session: runs follow edits, old numbers are never shown for a new graph, saving keeps track of what is saved."""

from threading import Event

import numpy as np
import pytest

from core import Graph
from core.change import Change
from core.edits.grouping import group
from core.edits.nodes import delete, rename, set_target, set_value
from core.formats import chain_file
from core.formats.atomic import versions
from core.ops import operations
from gui.filing.files import Files
from gui.runner import left_at_work
from gui.running import pace, runs
from gui.session import Session


@pytest.fixture
def session(qtbot):
    graph = Graph()
    x, y = graph.variable(2.0, name="x"), graph.variable(3.0, name="y")
    f = x * y
    session = Session(graph.document)
    session.x, session.f = x.id, f.id
    yield session
    session.close()


def wait_for_run(qtbot, session):
    qtbot.waitUntil(
        lambda: session.runs.run is not None and not session.runs.evaluator.stale and not session.runs.computer.busy
    )


def test_f5_computes_values_and_no_gradients(session, qtbot):
    session.runs.forward()
    wait_for_run(qtbot, session)
    assert session.runs.run.value(session.f) == 6
    assert not session.runs.run.backward_done


def test_the_backward_pass_finds_its_target(session, qtbot):
    session.runs.backward()
    wait_for_run(qtbot, session)
    assert session.document.view.target == session.f
    assert session.runs.run.gradient(session.x) == 3


def test_without_a_clear_target_it_asks_for_one(session, qtbot):
    session.history.record("Second end", second_end(session))
    with qtbot.waitSignal(session.refused) as refusal:
        session.runs.backward()
    assert "target" in refusal.args[0]


def second_end(session):
    from core.edits.nodes import add_operation
    from core.records import Wire

    change = add_operation(session.document, "exp", at=(0, 200))
    node = change.pairs[0][1].id
    return change + Change.add(Wire(node + 1, session.x, 0, node, 0))


def test_live_follows_an_edit(session, qtbot):
    session.runs.backward()
    wait_for_run(qtbot, session)
    session.do(set_value, session.x, 10.0)
    qtbot.waitUntil(lambda: session.runs.run.value(session.f) == 30)


def misfit(session, size=1.0):
    """Two shapes that cannot be multiplied, so that the target has no value."""
    document = session.document
    y = document.find("y").id
    shapes = set_value(document, session.x, np.full(2, size)) + set_value(document, y, np.ones(3))
    session.history.record("Shapes", shapes)


def test_a_target_of_several_elements_starts_from_ones(session, qtbot):
    session.runs.backward()
    session.do(set_value, session.x, np.ones((2, 2)))
    wait_for_run(qtbot, session)
    assert session.runs.blocked == ""
    assert session.runs.run.gradient(session.x).tolist() == [[3, 3], [3, 3]]


def test_gradients_come_back_once_the_target_has_a_value_again(session, qtbot):
    session.runs.backward()
    wait_for_run(qtbot, session)
    with qtbot.waitSignal(session.refused) as refusal:
        misfit(session)
    wait_for_run(qtbot, session)
    assert session.runs.blocked == refusal.args[0]
    assert not session.runs.run.backward_done
    session.undo()
    wait_for_run(qtbot, session)
    assert session.runs.run.gradient(session.x) == 3
    assert session.runs.blocked == ""


def test_the_same_reason_is_told_once(session, qtbot):
    told = []
    session.refused.connect(told.append)
    session.runs.backward()
    for size in (2.0, 3.0, 4.0):
        misfit(session, size)
        wait_for_run(qtbot, session)
    assert len(told) == 1


def test_asked_for_values_alone_edits_bring_no_gradients(session, qtbot):
    session.runs.backward()
    session.runs.forward()
    session.do(set_value, session.x, 5.0)
    wait_for_run(qtbot, session)
    assert not session.runs.run.backward_done
    session.runs.backward()
    session.do(set_value, session.x, 6.0)
    wait_for_run(qtbot, session)
    assert session.runs.run.backward_done, "asked for again, edits bring them again"


def test_a_target_chosen_later_gets_its_gradients(session, qtbot):
    session.runs.again()
    wait_for_run(qtbot, session)
    assert not session.runs.run.backward_done
    session.do(set_target, session.f)
    qtbot.waitUntil(lambda: session.runs.run.backward_done)


def test_without_live_an_edit_takes_the_numbers_away(session, qtbot):
    session.runs.backward()
    wait_for_run(qtbot, session)
    session.runs.set_live(False)
    session.do(set_value, session.x, 10.0)
    assert session.runs.run is None
    assert session.runs.log is None


def test_a_move_and_a_name_keep_the_numbers(session, qtbot):
    session.runs.backward()
    wait_for_run(qtbot, session)
    session.runs.set_live(False)
    session.record("Move", Change.update(session.document.places[session.x], x=99.0))
    session.do(rename, session.f, "product")
    assert session.runs.run is not None


def test_a_refused_edit_changes_nothing_and_says_why(session, qtbot):
    with qtbot.waitSignal(session.refused) as refusal:
        assert not session.do(rename, session.f, "x")
    assert "already called" in refusal.args[0]


def test_deleting_takes_out_of_the_selection(session):
    session.select({session.x, session.f})
    session.do(delete, {session.f})
    assert session.selection == {session.x}


def test_steps_stay_within_the_log(session, qtbot):
    session.runs.backward()
    wait_for_run(qtbot, session)
    session.stepping.go(10_000)
    assert session.stepping.step == len(session.runs.log) - 1
    session.stepping.go(-5)
    assert session.stepping.step == 0
    session.stepping.go(None)
    assert session.stepping.state is None


def test_saving_marks_what_was_written_and_not_what_came_after(session, qtbot, tmp_path):
    files = Files(session)
    session.do(set_value, session.x, 5.0)
    with qtbot.waitSignal(files.used):
        files.save(tmp_path / "a.chain")
        session.do(set_value, session.x, 6.0)
    assert session.path == tmp_path / "a.chain"
    assert not session.history.is_saved
    session.undo()
    assert session.history.is_saved
    files.close()


def test_what_a_save_replaces_is_kept(session, qtbot, tmp_path):
    files = Files(session)
    for value in (5.0, 6.0):
        session.do(set_value, session.x, value)
        with qtbot.waitSignal(files.used):
            files.save(tmp_path / "a.chain")
    (kept,) = versions(tmp_path / "a.chain", files.versions)
    assert chain_file.load(kept).nodes[session.x].value == 5
    files.close()


def test_a_file_that_cannot_be_read_leaves_the_document(session, qtbot, tmp_path):
    files = Files(session)
    (tmp_path / "bad.chain").write_text("{")
    before = session.document
    with qtbot.waitSignal(files.failed):
        files.open(tmp_path / "bad.chain")
    assert session.document is before
    files.close()


def test_save_and_open_give_an_equal_document(session, qtbot, tmp_path):
    files = Files(session)
    with qtbot.waitSignal(files.used):
        files.save(tmp_path / "a.chain")
    saved = session.document
    with qtbot.waitSignal(session.opened):
        files.open(tmp_path / "a.chain")
    assert session.document is not saved
    assert session.document == saved
    wait_for_run(qtbot, session)
    files.close()


def test_a_new_name_is_told_at_once(session, qtbot):
    session.runs.backward()
    wait_for_run(qtbot, session)
    session.do(rename, session.x, "width")
    assert session.runs.log.run.name(session.x) == "'width'"


def test_another_target_runs_again(session, qtbot):
    session.runs.backward()
    wait_for_run(qtbot, session)
    session.do(set_target, session.x)
    qtbot.waitUntil(lambda: session.runs.run is not None and session.runs.run.target == session.x)
    assert session.runs.run.gradient(session.x) == 1
    session.undo()
    qtbot.waitUntil(lambda: session.runs.run.target == session.f)
    assert session.runs.run.gradient(session.x) == 3


def test_a_file_given_up_does_not_replace_the_document(session, qtbot, tmp_path):
    files = Files(session)
    with qtbot.waitSignal(files.used):
        files.save(tmp_path / "a.chain")
    before = session.document
    with qtbot.waitSignal(files.given_up):
        files.open(tmp_path / "a.chain")
        files.cancel()
    assert session.document is before
    files.close()


def test_a_document_that_replaces_one_still_running_gets_its_gradients(session, qtbot):
    refused = []
    session.refused.connect(refused.append)
    session.runs.again()
    graph = Graph()
    a = graph.variable(2.0, name="a")
    square = a * a
    graph.document.apply(set_target(graph.document, square.id))
    session.replace(graph.document)
    wait_for_run(qtbot, session)
    assert session.runs.run.gradient(a.id) == 4
    assert refused == []


def test_a_backward_pass_that_cannot_be_leaves_no_old_numbers(session, qtbot):
    session.runs.backward()
    wait_for_run(qtbot, session)
    session.do(set_value, session.x, np.array([1.0, 2.0]))
    session.runs.backward()  # in the place of the run that the edit asked for; there is no single number to start from
    qtbot.waitUntil(lambda: not session.runs.computer.busy)
    assert not session.runs.evaluator.stale
    assert session.runs.run.value(session.f).tolist() == [3, 6]


def test_a_run_that_is_stopped_takes_the_old_numbers_away(session, qtbot):
    session.runs.backward()
    wait_for_run(qtbot, session)
    session.do(set_value, session.x, 5.0)
    session.runs.computer.cancel()
    qtbot.waitUntil(lambda: not session.runs.computer.busy)
    assert session.runs.run is None


def test_what_goes_into_a_block_by_redo_is_selected_no_more(session):
    session.do(group, [session.x, session.f])
    session.undo()
    y = next(ident for ident in session.document.nodes if ident not in (session.x, session.f))
    session.select({session.x, session.f, y})
    session.redo()
    assert session.selection == {y}


def test_under_a_scrubbed_value_a_large_graph_runs_now_and_then_and_at_last_for_the_last_value(
    session, qtbot, monkeypatch
):
    monkeypatch.setattr(pace, "LARGE", 0)
    session.runs.backward()
    wait_for_run(qtbot, session)
    for value in (10.0, 11.0, 12.0):
        session.do(set_value, session.x, value)
    assert session.runs.run.value(session.f) != 12 * 3
    shown = []
    session.runs.ran.connect(lambda: shown.append(session.runs.run.value(session.f)))
    qtbot.waitUntil(lambda: session.runs.run.value(session.f) == 12 * 3)
    assert len(shown) <= 2, "not for each of the values"


def test_numbers_taken_away_do_not_come_back_by_a_run_that_was_put_off(session, qtbot, monkeypatch):
    monkeypatch.setattr(pace, "LARGE", 0)
    session.runs.backward()
    wait_for_run(qtbot, session)
    for value in (10.0, 11.0):
        session.do(set_value, session.x, value)
    session.runs.set_live(False)
    session.do(set_value, session.x, 12.0)
    assert session.runs.run is None
    with qtbot.assertNotEmitted(session.runs.ran, wait=2 * runs.LIVE_REST):
        assert session.runs.computer.busy is False
    assert session.runs.run is None


def test_stop_gives_the_window_back_while_a_kernel_goes_on(qtbot, monkeypatch):
    hold, begun, told = Event(), Event(), []

    def slow(x):
        begun.set()
        hold.wait()  # as in a long product, which looks at nothing else meanwhile
        return np.exp(x)

    monkeypatch.setattr(operations()["exp"], "kernel", slow)
    graph = Graph()
    x = graph.variable(np.ones(3), name="x")
    target = graph.apply("exp", x)
    session = Session(graph.document)
    session.refused.connect(told.append)
    session.runs.forward()
    qtbot.waitUntil(begun.is_set)
    session.runs.computer.cancel()
    qtbot.waitUntil(lambda: not session.runs.computer.busy)
    assert not hold.is_set()
    assert told == ["Stopped."]
    assert session.runs.run is None
    monkeypatch.setattr(operations()["exp"], "kernel", np.exp)
    session.do(set_value, x.id, np.full(3, 2.0))
    wait_for_run(qtbot, session)
    hold.set()
    qtbot.waitUntil(lambda: not left_at_work())
    assert session.runs.run.value(target).tolist() == np.exp([2.0, 2.0, 2.0]).tolist()
    session.close()
