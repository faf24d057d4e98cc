"""The worker: one task at a time, the latest next, and an error in one does not end the others."""

from threading import Event

import pytest

from core.errors import EditError
from gui.runner import Runner, Task, left_at_work


@pytest.fixture
def runner(qtbot):
    made = Runner()
    yield made
    made.close()


def task(result, done, failed=None):
    return Task(lambda: lambda _cancelled: result, done, failed or done)


def test_of_those_that_wait_only_the_latest_is_run(runner, qtbot):
    told, hold = [], Event()
    runner.submit(Task(lambda: lambda _: hold.wait(), lambda _: told.append("first"), told.append))
    for name in ("second", "third"):
        runner.submit(task(name, told.append))
    hold.set()
    qtbot.waitUntil(lambda: not runner.busy)
    assert told == ["first", "third"]


def test_what_is_to_be_kept_waits_for_its_turn(runner, qtbot):
    told, hold = [], Event()
    runner.submit(Task(lambda: lambda _: hold.wait(), lambda _: told.append("first"), told.append))
    for name, kept in (("second", True), ("third", False), ("fourth", True), ("fifth", False)):
        runner.submit(Task(lambda name=name: lambda _: name, told.append, told.append, kept=kept))
    hold.set()
    qtbot.waitUntil(lambda: not runner.busy)
    assert told == ["first", "second", "fourth", "fifth"]


def test_a_refusal_comes_as_a_sentence(runner, qtbot):
    told = []

    def job(_cancelled):
        raise EditError("It cannot be.")

    runner.submit(Task(lambda: job, told.append, told.append))
    qtbot.waitUntil(lambda: told == ["It cannot be."])


def test_what_is_cancelled_is_told_as_stopped_unless_it_counts_whole(runner, qtbot):
    told, hold = [], Event()

    def job(_cancelled):
        hold.wait()
        return "written"

    for whole in (False, True):
        hold.clear()
        runner.submit(Task(lambda: job, told.append, told.append, whole=whole))
        runner.cancel()
        hold.set()
        qtbot.waitUntil(lambda: not runner.busy)
    assert told == ["Stopped.", "written"]


def test_a_task_may_have_its_own_answer_to_being_given_up(runner, qtbot):
    told, hold = [], Event()

    def job(_cancelled):
        hold.wait()
        raise EditError("It cannot be.")

    def give_up(job):
        hold.clear()
        runner.submit(Task(lambda: job, told.append, told.append, given_up=lambda: told.append("given up")))
        runner.cancel()
        hold.set()
        qtbot.waitUntil(lambda: not runner.busy)

    give_up(lambda _cancelled: hold.wait())
    give_up(job)
    assert told == ["given up", "It cannot be."]


def test_after_an_error_in_what_follows_a_task_the_next_is_run(runner, qtbot):
    told, states, hold = [], [], Event()
    runner.running.connect(states.append)

    def broken(_result):
        raise RuntimeError("planted")

    with qtbot.capture_exceptions() as caught:
        runner.submit(Task(lambda: lambda _: hold.wait(), broken, told.append))
        runner.submit(task("next", told.append))
        hold.set()
        qtbot.waitUntil(lambda: told == ["next"])
    assert len(caught) == 1
    assert not runner.busy
    assert states == [True, True, False]


def test_a_task_that_cannot_be_made_leaves_the_worker_free(runner, qtbot):
    told = []

    def broken():
        raise RuntimeError("planted")

    with pytest.raises(RuntimeError):
        runner.submit(Task(broken, told.append, told.append))
    assert not runner.busy
    runner.submit(task("next", told.append))
    qtbot.waitUntil(lambda: told == ["next"])


def test_a_job_says_how_far_it_is_and_ends_there_when_it_is_given_up(runner, qtbot):
    told, shares, go_on = [], [], Event()

    def job(watch):
        watch.tell(0.5)
        go_on.wait()
        watch.tell(0.6)
        return "done"

    runner.progressed.connect(lambda: shares.append(runner.share))
    runner.submit(Task(lambda: job, told.append, told.append))
    qtbot.waitUntil(lambda: shares == [0.5])
    runner.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: not runner.busy)
    assert (told, shares, runner.share) == (["Stopped."], [0.5], None)


def test_what_counts_whole_says_how_far_it_is_to_its_end_whoever_gives_it_up(runner, qtbot):
    told, shares, go_on = [], [], Event()

    def job(watch):
        go_on.wait()
        watch.tell(0.5)
        return watch()

    runner.progressed.connect(lambda: shares.append(runner.share))
    runner.submit(Task(lambda: job, told.append, told.append, whole=True))
    runner.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: not runner.busy)
    assert (told, shares) == ([False], [0.5])


def test_hardly_more_is_not_told(runner, qtbot):
    told, shares = [], []

    def job(watch):
        for step in range(10_000):
            watch.tell(step / 10_000)

    runner.progressed.connect(lambda: shares.append(runner.share))
    runner.submit(Task(lambda: job, told.append, told.append))
    qtbot.waitUntil(lambda: told == [None])
    assert 90 <= len(shares) <= 101


def test_a_job_that_does_not_stop_is_left_alone_and_what_it_gives_is_thrown_away(runner, qtbot):
    told, states, hold, begun = [], [], Event(), Event()
    runner.running.connect(states.append)

    def job(_watch):
        begun.set()
        hold.wait()  # as in the middle of a long product
        return "late"

    runner.submit(Task(lambda: job, told.append, told.append))
    qtbot.waitUntil(begun.is_set)
    runner.cancel()
    qtbot.waitUntil(lambda: not runner.busy)
    assert not hold.is_set()
    assert told == ["Stopped."]
    assert states == [True, False]
    runner.submit(task("next", told.append))
    qtbot.waitUntil(lambda: told == ["Stopped.", "next"])
    assert left_at_work()
    hold.set()
    qtbot.waitUntil(lambda: not left_at_work())
    assert told == ["Stopped.", "next"]


def test_what_waits_begins_beside_a_job_that_was_left_alone(runner, qtbot):
    told, hold, begun = [], Event(), Event()
    runner.submit(Task(lambda: lambda _: (begun.set(), hold.wait()), told.append, told.append))
    qtbot.waitUntil(begun.is_set)
    runner.cancel()
    runner.submit(task("next", told.append))
    qtbot.waitUntil(lambda: told == ["Stopped.", "next"])
    hold.set()
    qtbot.waitUntil(lambda: not left_at_work())


def test_its_thread_starts_with_the_first_task_and_never_again_once_it_is_closed(qtbot):
    told = []
    runner = Runner()
    runner.close()
    runner.submit(task("late", told.append))
    assert not runner.busy
    used = Runner()
    used.submit(task("early", told.append))
    qtbot.waitUntil(lambda: not used.busy)
    used.close()
    used.submit(task("late", told.append))
    assert not used.busy
    for each in (runner, used):
        assert not each._thread.isRunning()
    assert told == ["early"]


def test_a_runner_ends_though_a_job_goes_on(qtbot):
    made, hold, begun = Runner(), Event(), Event()
    made.submit(Task(lambda: lambda _: (begun.set(), hold.wait()), print, print))
    qtbot.waitUntil(begun.is_set)
    made.close()
    assert left_at_work()
    hold.set()
    qtbot.waitUntil(lambda: not left_at_work())
