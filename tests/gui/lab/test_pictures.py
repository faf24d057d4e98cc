"""A picture of an experiment says that it is one, and is what the canvas shows; steps and other runs never are."""

import re
from threading import Event

import pytest

from core.engine.evaluator import Evaluator
from core.errors import FormatError
from core.formats import chain_file
from core.lab.ledger import Ledger
from core.lab.order_exhibit import Overwriting
from core.lab.stops import Stopping
from core.steps import StepLog
from gui import theme as themes
from gui.export.drawing import draw, sight_of
from gui.export.render import packed, picture_of
from gui.export.render_command import main
from gui.lab.exhibit_file import read_exhibit, write_exhibit
from gui.look.reading import Kind
from gui.runner import Watch
from tests.gui.conftest import fan_out_graph
from tests.gui.misconceptions.lab import doubled, gradient, show, try_out

WORDS = "Lab: Overwriting instead of adding. Numbers with a cross are wrong on purpose."


def texts(svg: bytes) -> list[str]:
    """What is written in a picture, in the order in which it was painted."""
    return re.findall(r">([^<>]+)</text>", svg.decode())


def exhibit_of(document, experiment):
    run = Evaluator(document).backward()
    return run, experiment.exhibit(run)


def test_a_picture_of_the_canvas_shows_the_experiment_and_says_so(window, qtbot):
    show(window, qtbot, doubled())
    sight = sight_of(window.session, "light", "curved", 1.0, "en")
    assert WORDS not in texts(draw(window.session.document.snapshot(), ".svg", sight, watch()))
    try_out(window, qtbot, "overwriting")
    assert gradient(window, "a").kind is Kind.WRONG
    sight = sight_of(window.session, "light", "curved", 1.0, "en")
    written = texts(draw(window.session.document.snapshot(), ".svg", sight, watch()))
    assert WORDS in written
    assert "Σ 1" in written
    assert "Σ 2" not in written


def test_the_file_of_a_picture_holds_the_document_as_it_is(window, qtbot):
    show(window, qtbot, doubled())
    try_out(window, qtbot, "overwriting")
    data = chain_file.dumps(window.session.document)
    assert b"wrong" not in data
    assert b"lab" not in data


@pytest.mark.parametrize("experiment", [Overwriting(), Ledger(frozenset({4})), Stopping("no_grad", frozenset({4, 5}))])
def test_what_a_picture_needs_of_it_comes_back_from_its_file(theme, experiment):
    document = fan_out_graph()
    run, exhibit = exhibit_of(document, experiment)
    back = read_exhibit(write_exhibit(exhibit))
    assert (back.title, back.shaded, dict(back.badges)) == (exhibit.title, exhibit.shaded, dict(exhibit.badges))
    assert back.gradients.keys() == exhibit.gradients.keys()
    pictures = []
    for shown in (exhibit, back):
        picture = picture_of(document, run, themes.light())
        picture.read_exhibit(shown)
        picture.show(run, None)
        pictures.append(packed(".svg", picture))
    assert pictures[0] == pictures[1]


@pytest.mark.parametrize("data", [b"", b"{}", b"[1]", b'{"title": 1}', b'{"contributions": [[1, "right", "", ""]]}'])
def test_another_file_is_refused(data):
    with pytest.raises(FormatError):
        read_exhibit(data)


def test_at_a_step_an_experiment_is_not_shown(theme):
    document = fan_out_graph()
    run, exhibit = exhibit_of(document, Overwriting())
    log = StepLog(run)
    picture = picture_of(document, run, theme)
    picture.read_exhibit(exhibit)
    picture.show(run, log.state(len(log) - 1))
    assert picture.exhibit is None
    b = document.find("b").id
    assert picture.chips.gradient(b).text == "5"
    picture.show(run, None)
    assert picture.chips.gradient(b).kind is Kind.WRONG


def test_the_command_line_draws_it_too(theme, tmp_path, capsys):
    graph, lab, out = (tmp_path / name for name in ("graph.chain", "lab.json", "out.svg"))
    document = doubled()
    chain_file.save(document, graph)
    lab.write_bytes(write_exhibit(exhibit_of(document, Overwriting())[1]))
    assert main([str(graph), "-o", str(out), "--lab", str(lab)]) == 0
    assert WORDS in texts(out.read_bytes())
    lab.write_bytes(b"?")
    assert main([str(graph), "-o", str(out), "--lab", str(lab)]) == 2
    assert "damaged" in capsys.readouterr().err


def watch() -> Watch:
    return Watch(Event(), lambda _share: None)


def test_an_animation_shows_the_pass_of_the_run(theme, tmp_path):
    graph, lab, frames = (tmp_path / name for name in ("graph.chain", "lab.json", "frames"))
    document = doubled()
    chain_file.save(document, graph)
    lab.write_bytes(write_exhibit(exhibit_of(document, Overwriting())[1]))
    plain = tmp_path / "plain"
    assert main([str(graph), "-o", str(plain), "--scale", "0.5"]) == 0
    assert main([str(graph), "-o", str(frames), "--scale", "0.5", "--lab", str(lab)]) == 0
    names = sorted(frame.name for frame in plain.iterdir())
    assert [frame.name for frame in sorted(frames.iterdir())] == names
    assert all((frames / name).read_bytes() == (plain / name).read_bytes() for name in names)
