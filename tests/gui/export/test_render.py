import xml.etree.ElementTree as ET

import pytest
from PySide6.QtGui import QImage

from core.edits.grouping import group
from core.edits.nodes import set_target
from core.engine.evaluator import Evaluator
from core.formats import chain_file
from core.steps import StepLog
from gui import theme as themes
from gui.export.render import packed, picture_of
from gui.export.render_command import main
from tests.gui.canvas.drawing import Sketch, fan_out, product
from tests.gui.seen import render_image


@pytest.fixture
def file(tmp_path, qapp):
    path = tmp_path / "product.chain"
    chain_file.save(product()[0], path)
    return path


@pytest.mark.parametrize("look", ["light", "dark"])
def test_a_png_shows_the_graph_at_the_scale_asked_for(file, tmp_path, look):
    small, large = tmp_path / "small.png", tmp_path / "large.png"
    assert main([str(file), "-o", str(small), "--scale", "1", "--theme", look]) == 0
    assert main([str(file), "-o", str(large), "--scale", "2", "--theme", look]) == 0
    one, two = QImage(str(small)), QImage(str(large))
    assert abs(two.width() - 2 * one.width()) <= 1
    assert one.pixelColor(2, 2) == (themes.dark() if look == "dark" else themes.light()).canvas


def test_where_the_picture_is_is_printed_and_the_usage_names_the_command(file, tmp_path, capsys):
    out = tmp_path / "out.png"
    assert main([str(file), "-o", str(out)]) == 0
    assert capsys.readouterr().out == f"{out}\n"
    with pytest.raises(SystemExit):
        main(["--help"])
    assert "usage: chainrule render" in capsys.readouterr().out


def test_an_svg_is_made_of_shapes_not_of_pixels(file, tmp_path):
    out = tmp_path / "out.svg"
    assert main([str(file), "-o", str(out)]) == 0
    tags = [element.tag.rpartition("}")[2] for element in ET.parse(out).iter()]
    assert "path" in tags
    assert "image" not in tags
    assert "text" in tags


def test_a_pdf_is_written(file, tmp_path):
    out = tmp_path / "out.pdf"
    assert main([str(file), "-o", str(out)]) == 0
    assert out.read_bytes().startswith(b"%PDF")


def test_each_option_gives_another_picture(file, tmp_path):
    pictures = []
    for words in ([], ["--step", "3"], ["--show", "values"], ["--show", "graph"], ["--wires", "straight"]):
        assert main([str(file), "-o", str(tmp_path / "out.svg"), *words]) == 0
        pictures.append((tmp_path / "out.svg").read_bytes())
    assert len(set(pictures)) == len(pictures)


def test_steps_are_counted_from_1_as_in_the_window(file, theme, tmp_path):
    document = chain_file.load(file)
    run = Evaluator(document).backward(document.view.target)
    log = StepLog(run)
    for number in (1, len(log)):
        assert main([str(file), "-o", str(tmp_path / "out.svg"), "--step", str(number), "--bare"]) == 0
        expected = packed(".svg", picture_of(document, run, theme, log.state(number - 1)), 2.0)
        assert (tmp_path / "out.svg").read_bytes() == expected


def test_the_inside_of_a_block_is_named_by_the_names_around_it(tmp_path, qapp):
    document, ids = product()
    document.apply(group(document, [ids["a"]], "inner"))
    document.apply(group(document, [node.id for node in document.children(None) if node.name == "inner"], "outer"))
    chain_file.save(document, tmp_path / "nested.chain")
    pictures = []
    for name in ("outer", "outer/inner"):
        assert main([str(tmp_path / "nested.chain"), "-o", str(tmp_path / "out.svg"), "--block", name]) == 0
        pictures.append((tmp_path / "out.svg").read_text())
    assert ">inner<" in pictures[0]
    assert ">inner<" not in pictures[1]


def test_the_share_that_is_done_is_printed_as_it_grows(file, tmp_path, capsys):
    assert main([str(file), "-o", str(tmp_path / "out.svg"), "--progress"]) == 0
    *shares, path = capsys.readouterr().out.splitlines()
    assert [*map(float, shares)] == sorted(map(float, shares))
    assert shares
    assert path == str(tmp_path / "out.svg")


def test_another_target_gives_another_picture(file, tmp_path):
    for name in ("f", "a"):
        assert main([str(file), "-o", str(tmp_path / f"{name}.png"), "--target", name]) == 0
    assert QImage(str(tmp_path / "f.png")) != QImage(str(tmp_path / "a.png"))


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["missing.chain", "-o", "out.png"], "missing.chain"),
        (["FILE", "-o", "out.bmp"], "ends in none of"),
        (["FILE", "-o", "out.png", "--target", "nobody"], "no node called 'nobody'"),
        (["FILE", "-o", "out.png", "--scale", "0"], "scale"),
        (["FILE", "-o", "out.png", "--step", "99"], "the steps of this pass are 1 to"),
        (["FILE", "-o", "out.png", "--step", "0"], "There is no step 0"),
        (["FILE", "-o", "out.png", "--step", "3", "--since", "0"], "There is no step 0"),
        (["FILE", "-o", "out.png", "--step", "1", "--show", "graph"], "--show graph"),
        (["FILE", "-o", "out.png", "--block", "nobody"], "no node called 'nobody'"),
        (["FILE", "-o", "out.png", "--block", "a"], "'a' is no block"),
        (["FILE", "-o", "out.png", "--largest", "much"], "no size in memory"),
        (["FILE", "-o", "out.png", "--step", "1", "--update", "FILE"], "update is damaged"),
        (["FILE", "-o", "out.png", "--step", "1", "--update", "none.npz"], "none.npz cannot be read"),
        (["FILE", "-o", "no/such/folder/out.png"], "could not be saved"),
        (["FILE", "-o", "no/such/folder/out.svg"], "could not be saved"),
        (["FILE", "-o", "no/such/folder/out.pdf"], "could not be saved"),
    ],
)
def test_what_cannot_be_done_is_told_in_a_sentence(file, tmp_path, monkeypatch, capsys, arguments, sentence):
    monkeypatch.chdir(tmp_path)
    assert main([str(file) if argument == "FILE" else argument for argument in arguments]) == 2
    told = capsys.readouterr().err
    assert sentence in told
    assert told.count("\n") == 1


def test_a_graph_without_a_target_shows_its_values(theme, tmp_path, qapp):
    document, _ = fan_out()
    document.apply(set_target(document, None))
    path = tmp_path / "graph.chain"
    chain_file.save(document, path)
    assert main([str(path), "-o", str(tmp_path / "out.png")]) == 0


def test_a_huge_graph_is_made_smaller_rather_than_refused(theme):
    sketch = Sketch()
    sketch.variable("x", 1.0, (0, 0))
    sketch.variable("y", 1.0, (40_000, 0))
    assert render_image(sketch.document, None, theme, 2.0).width() <= 16_384
