"""Icons follow the theme, and no command names one that is not there."""

from gui import icons, theme
from gui.actions import COMMANDS


def test_every_command_with_an_icon_has_it(qapp):
    assert [command.name for command in COMMANDS if command.icon and not icons.exists(command.icon)] == []


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
