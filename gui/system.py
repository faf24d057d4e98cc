"""What a window needs of the system before Qt is loaded: its libraries, and a display that answers.

Asked by the launcher, when there may be nothing but Python yet: only the standard library is imported.
"""

from __future__ import annotations

import ctypes
import os
import re
import sys
from collections.abc import Iterable

# System libraries that Qt loads, with the Debian package of each: Qt itself names one a start, or aborts.
OFFSCREEN = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libbrotlidec.so.1": "libbrotli1",
}
X11_WINDOW = OFFSCREEN | {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}


def platform() -> str:
    """How Qt will open windows: xcb, wayland, offscreen and so on; "" where that is no question."""
    if sys.platform != "linux":
        return ""
    asked = re.split("[:;]", os.environ.get("QT_QPA_PLATFORM", ""))[0]
    return asked or ("wayland" if os.environ.get("WAYLAND_DISPLAY") and not os.environ.get("DISPLAY") else "xcb")


def lacks_display() -> bool:
    """Whether the environment names no display where Qt needs one, and would abort."""
    variable = {"xcb": "DISPLAY", "wayland": "WAYLAND_DISPLAY"}.get(platform())
    return variable is not None and not os.environ.get(variable)


def is_refused() -> bool:
    """Whether the X server named by DISPLAY does not let us in, so that Qt would abort.

    The connection is left open: a server that loses its last client starts anew, and would refuse Qt meanwhile.
    """
    if platform() != "xcb" or os.environ.get("WAYLAND_DISPLAY") or not loads("libxcb.so.1"):
        return False
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    return bool(xcb.xcb_connection_has_error(ctypes.c_void_p(xcb.xcb_connect(None, None))))


def missing_libraries(needed: Iterable[str]) -> list[str]:
    """The libraries that the system lacks; none where it need not have them (not Linux, or all is bundled)."""
    if sys.platform != "linux" or hasattr(sys, "frozen"):
        return []
    return [library for library in needed if not loads(library)]


def loads(library: str) -> bool:
    """Whether the system has a library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
