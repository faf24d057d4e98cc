"""What the render command takes away: pictures that hold their graph, with captions, transparent; animations."""

import re

import pytest
from PIL import Image
from PySide6.QtGui import QImage

from core.errors import FormatError
from core.formats import chain_file
from gui.export.render_command import main
from tests.gui.canvas.drawing import pixels, product

LENGTH = 16  # steps of the pass


@pytest.fixture
def graph(theme, tmp_path):
    path = tmp_path / "graph.chain"
    chain_file.save(product()[0], path)
    return path


@pytest.fixture
def render(graph, tmp_path):
    """Draws the graph; gives where it is."""

    def rendered(name, *options):
        assert main([str(graph), "-o", str(tmp_path / name), *options]) == 0
        return tmp_path / name

    return rendered


@pytest.mark.parametrize("ending", [".png", ".svg"])
def test_a_picture_holds_the_graph_unless_it_is_to_be_bare(render, graph, ending):
    whole, bare = render(f"whole{ending}"), render(f"bare{ending}", "--bare")
    assert chain_file.dumps(chain_file.load(whole)) == graph.read_bytes()
    with pytest.raises(FormatError, match="holds no graph"):
        chain_file.load(bare)
    assert QImage(str(whole)) == QImage(str(bare)), "they look alike"


def test_a_picture_can_be_drawn_of_a_picture(render, tmp_path):
    first = render("first.png", "--step", "3")
    assert main([str(first), "-o", str(tmp_path / "second.png"), "--step", "3"]) == 0
    assert first.read_bytes() == (tmp_path / "second.png").read_bytes()


def test_a_caption_tells_the_step_in_vectors_too(render):
    told = render("out.svg", "--step", "12", "--caption").read_text(encoding="utf-8")
    assert f">12 / {LENGTH}</text>" in re.sub(r"\s*\n\s*", "", told)
    assert "caption" not in told
    assert render("out.pdf", "--step", "12", "--caption").read_bytes().startswith(b"%PDF")


def test_a_pdf_of_steps_has_a_page_for_each(render):
    counts = [render("out.pdf", *steps).read_bytes().count(b"/Type /Page\n") for steps in ((), ("--steps", "3-7"))]
    assert counts == [1, 5]


@pytest.mark.parametrize("look", ["light", "dark", "contrast", "print"])
def test_a_ground_is_there_or_not_in_every_theme(render, look):
    assert QImage(str(render("out.png", "--theme", look))).hasAlphaChannel() is False
    clear = QImage(str(render("clear.png", "--theme", look, "--transparent")))
    assert clear.pixelColor(0, 0).alpha() == 0


def test_print_is_black_and_white(render):
    image = QImage(str(render("out.png", "--theme", "print", "--scale", "1", "--step", "9")))
    colours = pixels(image)
    assert (colours.min(axis=2) == colours.max(axis=2)).all()
    assert (colours > 250).mean() > 0.93, "little ink"


def test_a_film_of_some_steps_is_chosen_by_numbers_and_grain(render):
    def count(path):
        with Image.open(path) as moving:
            return moving.n_frames, moving.info["duration"]

    assert count(render("all.gif", "--scale", "1", "--caption", "--seconds", "0.25")) == (LENGTH, 250)
    assert count(render("some.gif", "--scale", "1", "--caption", "--steps", "4-6")) == (3, 1000)
    assert count(render("few.gif", "--scale", "1", "--caption", "--grain", "op"))[0] < LENGTH
    assert len(list(render("frames", "--steps", "2-3").iterdir())) == 2


@pytest.mark.parametrize(
    ("name", "options", "sentence"),
    [
        ("out.gif", ["--transparent"], "cannot be transparent"),
        ("out.mp4", ["--transparent"], "cannot be transparent"),
        ("out.bmp", [], "ends in none of"),
        ("out.gif", ["--steps", "3-99"], f"those of this pass are 1 to {LENGTH}"),
        ("out.gif", ["--show", "graph"], "cannot go with --show graph"),
        ("out.gif", ["--seconds", "0"], "between 0.02 and 60 seconds"),
        ("out.png", ["--caption"], "--caption goes with --step"),
    ],
)
def test_what_cannot_be_is_told_in_a_sentence_and_leaves_nothing(graph, tmp_path, capsys, name, options, sentence):
    assert main([str(graph), "-o", str(tmp_path / name), *options]) == 2
    assert sentence in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["graph.chain"]
