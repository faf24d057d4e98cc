"""What is shipped: fonts that can draw the mathematics, icons of one family, and a wheel with one package in it."""

import os
import re
import subprocess
import sys
import zipfile
from importlib import resources
from pathlib import Path

import pytest
from PySide6.QtGui import QRawFont
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parent.parent
SHIPPED = Path(str(resources.files("resources")))
FONTS = sorted(SHIPPED.glob("fonts/*.ttf"), key=lambda path: path.name)
ICONS = sorted(SHIPPED.glob("icons/*.svg"), key=lambda path: path.name)
MATHEMATICS = "∇ᵀ∂⊙Σ√²₁ŷ−×→ˣ⁻ℝ∈σ⋅"

DRAW = """
import sys
from threading import Event
sys.path.insert(0, sys.argv[1])
from core.formats import chain_file
from gui.export.drawing import Sight, draw
from gui.filing.examples import WELCOME
from gui.runner import Watch
snapshot = chain_file.load(WELCOME.path).snapshot()
print(draw(snapshot, ".pdf", Sight("gradients", "light", "curved", 1.0), Watch(Event(), lambda _: None))[:4])
"""


def test_a_shipped_font_draws_every_sign(qapp):
    fonts = [QRawFont(str(path), 16) for path in FONTS]
    missing = [sign for sign in MATHEMATICS if not any(font.supportsCharacter(ord(sign)) for font in fonts)]
    assert missing == []


def test_the_families_are_those_the_theme_asks_for(qapp):
    families = {QRawFont(str(path), 16).familyName() for path in FONTS}
    assert families == {"Inter", "JetBrains Mono", "DejaVu Sans"}


@pytest.mark.parametrize("font", FONTS, ids=lambda path: path.stem)
def test_a_font_comes_with_its_licence(font):
    licence = font.with_name(f"{font.stem.partition('-')[0]}-LICENSE.txt")
    assert "Copyright" in licence.read_text(encoding="utf-8")


@pytest.mark.parametrize("icon", ICONS, ids=lambda path: path.stem)
def test_an_icon_can_be_drawn(qapp, icon):
    assert QSvgRenderer(str(icon)).isValid()


@pytest.mark.parametrize("icon", [path for path in ICONS if path.stem != "app"], ids=lambda path: path.stem)
def test_an_icon_is_of_the_family(icon):
    """The theme recolours an icon by its one colour, black."""
    text = icon.read_text(encoding="utf-8")
    assert 'viewBox="0 0 24 24"' in text
    assert 'stroke-width="1.75"' in text
    assert set(re.findall(r'(?:stroke|fill)="([^"]+)"', text)) <= {"#000", "none"}


@pytest.mark.long
@pytest.mark.timeout(600)
def test_the_wheel_holds_one_package_and_runs_from_anywhere(tmp_path):
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check"]
    subprocess.run([*pip, "wheel", "--no-deps", "-w", tmp_path, ROOT], check=True, stdout=subprocess.PIPE)
    (wheel,) = tmp_path.glob("chainrule-*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    assert {name.partition("/")[0].partition("-")[0] for name in names} == {"chainrule"}
    wanted = {"__main__.py", "core/__init__.py", "gui/__init__.py", *(f"resources/fonts/{font.name}" for font in FONTS)}
    assert {f"chainrule/{name}" for name in wanted} <= set(names)
    assert not [name for name in names if "test" in name or name.endswith(".pyc")]

    subprocess.run([*pip, "install", "--no-deps", "--target", tmp_path / "site", wheel], check=True)
    started = subprocess.run(
        [sys.executable, "-m", "chainrule", "run", "--help"],
        check=False,
        capture_output=True,
        text=True,
        cwd="/",
        env=os.environ | {"PYTHONPATH": str(tmp_path / "site")},
    )
    assert (started.returncode, started.stderr) == (0, "")
    assert "--target" in started.stdout

    drawn = subprocess.run(
        [sys.executable, "-c", DRAW, tmp_path / "site" / "chainrule"],
        check=False,
        capture_output=True,
        text=True,
        cwd="/",
    )
    assert (drawn.returncode, drawn.stdout, drawn.stderr) == (0, "b'%PDF'\n", "")
