"""A pass as frames: every format whole, of the right length, and nothing left of what is given up or fails."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image, ImageChops
from PySide6.QtGui import QImage

from core.engine.derivatives.tangents import tangents
from core.engine.evaluator import Evaluator
from core.errors import Cancelled, SaveError
from core.formats import chain_file
from core.progress import silent
from core.steps.stretches import stretches
from gui import theme as themes
from gui.export import animation
from gui.export.animation import FOLDER, WRITERS, missing, write_animation
from gui.export.finish import Caption, Finish, caption_of
from gui.export.frames import Reel
from gui.export.render import extent, image_of, picture_of
from tests.gui.canvas.drawing import product

PACKED = (".gif", ".apng", ".webp")


def reel_of(document, *, grain="micro", moving=None, scale=0.6, **options):
    evaluator = Evaluator(document)
    sweep = tangents(evaluator.forward(), {moving: 1.0}) if moving else None
    log = sweep.steps() if sweep else evaluator.backward().steps()
    picture = picture_of(document, log.run, themes.light(), sweep=sweep)
    return Reel(picture, log, stretches(log, grain, 0, len(log) - 1), scale, **options)


@pytest.fixture
def reel(theme):
    return reel_of(product()[0])


@pytest.mark.parametrize("ending", PACKED)
def test_there_is_a_frame_for_every_step_and_the_last_is_seen_longer(reel, tmp_path, ending):
    path = tmp_path / f"pass{ending}"
    write_animation(reel, path, silent)
    with Image.open(path) as moving:
        assert moving.n_frames == len(reel) == len(reel.log)
        durations = []
        for place in range(moving.n_frames):
            moving.seek(place)
            moving.load()
            durations.append(moving.info["duration"])
        assert durations == [1000] * (len(reel) - 1) + [3000]
        assert moving.info.get("loop", 0) == 0, "for ever"
    assert [entry.name for entry in tmp_path.iterdir()] == [path.name]


@pytest.mark.parametrize("ending", PACKED)
def test_the_frames_are_those_that_are_drawn(reel, tmp_path, ending):
    path = tmp_path / f"pass{ending}"
    write_animation(reel, path, silent)
    drawn = list(reel.frames())
    with Image.open(path) as moving:
        for place in (0, 7, len(reel) - 1):
            moving.seek(place)
            image = drawn[place].convertToFormat(QImage.Format.Format_RGB888)
            size = image.width(), image.height()
            whole = Image.frombuffer("RGB", size, bytes(image.constBits()), "raw", "RGB", image.bytesPerLine(), 1)
            apart = ImageChops.difference(moving.convert("RGB"), whole).convert("L")
            assert sum(apart.histogram()[40:]) < 0.002 * size[0] * size[1]


def test_a_step_by_operation_is_one_frame(theme):
    assert len(reel_of(product()[0], grain="op")) < len(reel_of(product()[0]))


def test_forward_mode_moves_too(theme, tmp_path):
    document, ids = product()
    reel = reel_of(document, moving=ids["x"])
    write_animation(reel, tmp_path / "pass.gif", silent)
    with Image.open(tmp_path / "pass.gif") as moving:
        assert moving.n_frames == len(reel)


def test_frames_are_numbered_pictures_in_a_folder(reel, tmp_path):
    write_animation(reel, tmp_path / "frames", silent)
    names = sorted(path.name for path in (tmp_path / "frames").iterdir())
    assert names == [f"frame-{place + 1:04d}.png" for place in range(len(reel))]
    sizes = {QImage(str(tmp_path / "frames" / name)).size().toTuple() for name in names}
    assert len(sizes) == 1
    (tmp_path / "empty").mkdir()
    write_animation(reel, tmp_path / "empty", silent)
    assert len(list((tmp_path / "empty").iterdir())) == len(reel)


def test_a_pdf_has_a_page_for_every_step(reel, tmp_path):
    write_animation(reel, tmp_path / "pass.pdf", silent)
    pages = (tmp_path / "pass.pdf").read_bytes()
    assert pages.startswith(b"%PDF")
    assert pages.count(b"/Type /Page\n") == len(reel)
    assert len(set(re.findall(rb"/MediaBox .*", pages))) == 1, "all of one size"


@pytest.mark.parametrize("occupied", ["folder", "file"])
def test_frames_never_get_among_other_files(reel, tmp_path, occupied):
    path = tmp_path / "frames"
    if occupied == "file":
        path.write_text("precious")
    else:
        path.mkdir()
        (path / "precious").touch()
    with pytest.raises(SaveError, match="Choose another name for the folder"):
        write_animation(reel, path, silent)
    assert path.read_text() == "precious" if occupied == "file" else [p.name for p in path.iterdir()] == ["precious"]


@pytest.mark.parametrize("ending", sorted(WRITERS))
def test_giving_up_at_any_frame_leaves_nothing(reel, tmp_path, monkeypatch, ending):
    monkeypatch.setattr(animation, "missing", lambda _ending: "")
    (tmp_path / "before").touch()

    def tell(share):
        if share > 0.3:
            raise Cancelled("Stopped.")

    with pytest.raises(Cancelled):
        write_animation(reel, tmp_path / f"pass{ending}", tell)
    assert [path.name for path in tmp_path.iterdir()] == ["before"]


@pytest.mark.parametrize("ending", PACKED)
def test_too_many_frames_are_refused_before_they_are_drawn(reel, tmp_path, monkeypatch, ending):
    monkeypatch.setattr(animation, "MOST_BYTES", 1_000_000)
    drawn = []
    with pytest.raises(SaveError, match="Choose fewer steps or a smaller scale, or a folder"):
        write_animation(reel, tmp_path / f"pass{ending}", drawn.append)
    assert drawn == []
    assert list(tmp_path.iterdir()) == []


def test_what_is_missing_is_told_with_what_to_install(monkeypatch, reel, tmp_path):
    monkeypatch.setattr(animation, "find_spec", lambda name: None)
    monkeypatch.setattr(animation.shutil, "which", lambda name: None)
    assert missing(".gif").endswith(f"{sys.executable} -m pip install pillow")  # of several Pythons the one that runs
    assert "apt-get install ffmpeg" in missing(".mp4")
    assert missing(FOLDER) == missing(".png") == ""
    for ending in (*PACKED, ".mp4"):
        with pytest.raises(SaveError, match="Install it"):
            write_animation(reel, tmp_path / f"pass{ending}", silent)
    assert list(tmp_path.iterdir()) == []


def test_pillow_is_loaded_by_those_formats_only():
    code = "import sys, gui.export.render_command, gui.export.dialog; sys.exit('PIL' in sys.modules)"
    root = Path(__file__).parents[3]
    assert subprocess.run([sys.executable, "-c", code], cwd=root, check=False).returncode == 0


@pytest.fixture
def ffmpeg(tmp_path, monkeypatch):
    """A program of that name, which does as its first line says and writes its arguments and the frames it finds."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder), prepend=":")

    def program(line):
        code = f"""#!{sys.executable}
import glob, re, sys
{line}
names = sys.argv[sys.argv.index("-i") + 1]
frames = sorted(glob.glob(re.sub("%0[0-9]d", "*", names)))
open(sys.argv[-1], "w").write(repr((len(frames), sys.argv[1:])))
"""
        (folder / "ffmpeg").write_text(code)
        (folder / "ffmpeg").chmod(0o755)

    return program


def test_a_film_is_made_of_all_frames_by_ffmpeg(reel, tmp_path, ffmpeg):
    ffmpeg("")
    write_animation(reel, tmp_path / "pass.mp4", silent)
    count, words = eval((tmp_path / "pass.mp4").read_text())
    assert count == len(reel)
    assert words[words.index("-framerate") + 1] == "1000/1000"
    assert "stop_duration=2000ms" in words[words.index("-vf") + 1]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["bin", "pass.mp4"]


def test_what_ffmpeg_says_is_told_and_nothing_is_left(reel, tmp_path, ffmpeg):
    ffmpeg("sys.exit('Unknown encoder')")
    with pytest.raises(SaveError, match="ffmpeg could not make the film: Unknown encoder"):
        write_animation(reel, tmp_path / "pass.mp4", silent)
    assert [path.name for path in tmp_path.iterdir()] == ["bin"]


def test_a_caption_says_what_the_step_does_with_its_numbers(theme):
    log = Evaluator(product()[0]).backward().steps()
    (product_step,) = [step.index for step in log if step.kind == "multiply"][-1:]
    caption = caption_of(log, range(product_step, product_step + 1))
    assert caption.title.startswith("Multiply: from")
    assert "·" in caption.numbers
    assert caption.place == f"{product_step + 1} / {len(log)}"


def test_a_caption_has_room_of_its_own_at_the_foot(theme):
    document, _ = product()
    picture = picture_of(document, Evaluator(document).backward(), theme)
    said = Finish(caption=Caption("1 / 2", "Multiply", "3 · 4 = 12"))
    assert extent(picture, 1.0, said).height() > extent(picture).height() + 40
    bare, captioned = image_of(picture, 1.0), image_of(picture, 1.0, said)
    above = bare.rect().adjusted(0, 0, 0, -4)
    assert captioned.copy(above) == bare.copy(above), "the graph is the same"


def test_nothing_is_behind_a_transparent_picture(theme):
    document, _ = product()
    picture = picture_of(document, Evaluator(document).backward(), theme)
    image = image_of(picture, 1.0, Finish(ground=False))
    assert image.pixelColor(2, 2).alpha() == 0
    assert any(image.pixelColor(x, image.height() // 2).alpha() == 255 for x in range(image.width()))


@pytest.mark.parametrize("ending", [".apng", ".webp"])
def test_frames_are_transparent_where_that_is_asked_for(theme, tmp_path, ending):
    write_animation(reel_of(product()[0], ground=False), tmp_path / f"pass{ending}", silent)
    with Image.open(tmp_path / f"pass{ending}") as moving:
        moving.seek(3)
        assert moving.convert("RGBA").getpixel((1, 1))[3] == 0


def test_an_example_with_tensors_moves(theme, tmp_path):
    example = Path(__file__).parents[3] / "resources/examples/two_layer_network.chain"
    reel = reel_of(chain_file.load(example), grain="op", scale=0.4)
    write_animation(reel, tmp_path / "pass.webp", silent)
    with Image.open(tmp_path / "pass.webp") as moving:
        assert moving.n_frames == len(reel)
