"""Icons follow the theme, and no command names one that is not there."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon

from gui import theme
from gui.actions import COMMANDS
from gui.look import icons


def test_every_command_with_an_icon_has_it(qapp):
    assert [name for command in COMMANDS for name in command.icon.split() if not icons.exists(name)] == []


def test_an_icon_is_drawn_in_the_theme_s_colour(qapp):
    def inks(of):
        image = icons.icon("undo", of).pixmap(32, 32).toImage()
        return {
            image.pixelColor(x, y).name() for x in range(32) for y in range(32) if image.pixelColor(x, y).alpha() == 255
        }

    assert inks(theme.light()) == {theme.light().text.name()}
    assert inks(theme.dark()) == {theme.dark().text.name()}


def test_no_such_icon_is_an_empty_one(qapp):
    assert icons.icon("no such icon", theme.light()).isNull()


def test_play_becomes_pause_while_it_plays(qapp):
    made = icons.icon("play", theme.light(), checked="pause")
    off, on = (made.pixmap(QSize(32, 32), QIcon.Mode.Normal, state) for state in (QIcon.State.Off, QIcon.State.On))
    assert off.toImage() != on.toImage()
    assert on.toImage() == icons.icon("pause", theme.light()).pixmap(32, 32).toImage()
