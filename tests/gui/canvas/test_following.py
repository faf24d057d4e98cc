"""The view follows the steps: the operation at work is always seen."""

from PySide6.QtCore import QPointF


def index_of(session, kind, node):
    return next(step.index for step in session.log if (step.kind, step.node) == (kind, node))


def test_the_operation_at_work_comes_into_view_at_the_same_scale(xyz):
    canvas, ids = xyz
    canvas.camera.look_at(QPointF(5000, 5000), 2.0)
    canvas.session.go(index_of(canvas.session, "forward", ids["f"]))
    assert canvas.camera.visible.contains(canvas.picture.geometry.rect(ids["f"]))
    assert canvas.camera.scale == 2.0


def test_the_view_stays_while_the_operation_at_work_is_seen(xyz):
    canvas, _ = xyz
    canvas.fit()
    before = canvas.camera.visible
    for step in range(len(canvas.session.log)):
        canvas.session.go(step)
    assert canvas.camera.visible == before


def test_ending_the_steps_moves_nothing(xyz):
    canvas, _ = xyz
    canvas.session.go(3)
    canvas.camera.look_at(QPointF(5000, 5000), 1.0)
    canvas.session.go(None)
    assert canvas.camera.middle == QPointF(5000, 5000)
