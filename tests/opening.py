"""A window as the app opens it, for tests and benchmarks that have an application object of their own."""

from gui import app
from gui.settings import Settings


def open_window(application, settings=None):
    """The window with the welcome graph, all of it made; it is not shown yet."""
    settings = settings or Settings()
    window = app.empty_window(application, settings)
    app.fill(window, app.welcome_session(application, settings))
    window.furnish()
    return window
