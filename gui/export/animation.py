"""A pass as one file that moves, GIF, APNG, WebP or MP4, as the pages of a PDF, or as a folder of pictures.

Pillow packs the first three: an optional requirement, asked for only here. MP4 is made by the program ffmpeg, where it
is installed. What is missing is told with what to install.
"""

from __future__ import annotations

import io
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtGui import QImage

from core.errors import SaveError
from core.formats.atomic import write_atomically, write_folder
from core.formats.scratch import ScratchFolder
from core.language import tr
from core.progress import Tell, part

from .frames import Reel
from .render import pages_of, png_of

if TYPE_CHECKING:
    from PIL.Image import Image

T = TypeVar("T")
FOLDER, PAGES = "", ".pdf"  # the endings of a folder, and of what has a page for each frame
MOST_BYTES = 1 << 30  # that the frames of a GIF, APNG or WebP take together, which are packed all at once
OPAQUE = (".gif", ".mp4")  # whose ground cannot be left out: a GIF knows no halves, a film nothing at all
_DRAWN = 0.7  # of the work, when all frames are drawn and not yet packed
_WEBP = {"lossless": True, "quality": 20, "method": 2}  # an eighth of the size that the defaults give, for little time
_PILLOW = {".gif": "GIF", ".apng": "PNG", ".webp": "WEBP"}  # as Pillow calls them


def missing(ending: str) -> str:
    """What has to be installed before files that end so can be written, in a sentence; empty if nothing has."""
    if ending in _PILLOW and find_spec("PIL") is None:
        return tr("{format} needs the library Pillow. Install it with: {command}").format(
            format=ending.removeprefix(".").upper(),
            command=shlex.join([sys.executable, "-m", "pip", "install", "pillow"]),
        )
    if ending == ".mp4" and shutil.which("ffmpeg") is None:
        return tr("MP4 needs the program ffmpeg, which was not found. Install it, such as with: {command}").format(
            command="sudo apt-get install ffmpeg"
        )
    return ""


def write_animation(reel: Reel, path: Path, tell: Tell) -> None:
    """Write all frames, all or nothing. SaveError if they are too many, or something is missing."""
    lacking = missing(path.suffix)
    if lacking:
        raise SaveError(lacking)
    WRITERS[path.suffix](reel, path, tell)


def _write_folder(reel: Reel, path: Path, tell: Tell) -> None:
    digits = max(4, len(str(len(reel))))
    write_folder(
        path,
        (
            (f"frame-{place + 1:0{digits}d}.png", png_of(image, ground=reel.ground))
            for place, image in enumerate(_counted(reel.frames(), reel, tell))
        ),
    )


def _write_film(reel: Reel, path: Path, tell: Tell) -> None:
    """Have ffmpeg read the frames from a folder, so that one is held at a time."""
    with ScratchFolder(path.parent) as beside:
        frames, film = beside.path / "frames", beside.path / "film.mp4"
        _write_folder(reel, frames, part(tell, 0, _DRAWN))
        names = f"{frames}/frame-%0{len(next(frames.iterdir()).stem) - len('frame-')}d.png"
        done = subprocess.run(_ffmpeg(reel, names, film), capture_output=True, stdin=subprocess.DEVNULL, check=False)
        if done.returncode or not film.exists():
            words = done.stderr.decode(errors="replace").strip().splitlines() or [str(done.returncode)]
            raise SaveError(tr("ffmpeg could not make the film: {problem}").format(problem=words[-1][:200]))
        write_atomically(path, film.read_bytes())


def _ffmpeg(reel: Reel, names: str, film: Path) -> list[str]:
    """The command; the last frame is seen longer, and sides are made even, as films have them."""
    first, last = reel.milliseconds[0], reel.milliseconds[-1]
    still = f"tpad=stop_mode=clone:stop_duration={last - first}ms" if len(reel) > 1 else "null"
    source = ["-framerate", f"1000/{first}", "-i", names]
    shape = ["-vf", f"crop=trunc(iw/2)*2:trunc(ih/2)*2,{still}", "-r", "30", "-pix_fmt", "yuv420p"]
    return ["ffmpeg", "-y", "-loglevel", "error", *source, *shape, "-movflags", "+faststart", str(film)]


def _write_packed(reel: Reel, path: Path, tell: Tell) -> None:
    """Have Pillow pack the frames, which it takes all at once."""
    _check_size(reel)
    images = [_taken(image, ground=reel.ground) for image in _counted(reel.frames(), reel, part(tell, 0, _DRAWN))]
    stream = io.BytesIO()
    options = _WEBP if path.suffix == ".webp" else {}
    images[0].save(
        stream,
        _PILLOW[path.suffix],
        save_all=True,
        append_images=images[1:],
        duration=reel.milliseconds,
        loop=0,
        **options,
    )
    write_atomically(path, stream.getvalue())


def _check_size(reel: Reel) -> None:
    width, height = reel.size.width(), reel.size.height()
    if width * height * 4 * len(reel) > MOST_BYTES:
        told = tr(
            "{count:,} frames of {width:,} by {height:,} pixels are too many to be packed at once. "
            "Choose fewer steps or a smaller scale, or a folder of pictures."
        )
        raise SaveError(told.format(count=len(reel), width=width, height=height))


def _taken(image: QImage, *, ground: bool) -> Image:
    """A frame as Pillow has it."""
    from PIL import Image

    form, mode = (QImage.Format.Format_RGB888, "RGB") if ground else (QImage.Format.Format_RGBA8888, "RGBA")
    plain = image.convertToFormat(form)
    pixels = bytes(plain.constBits())
    return Image.frombuffer(mode, (plain.width(), plain.height()), pixels, "raw", mode, plain.bytesPerLine(), 1)


def _write_pages(reel: Reel, path: Path, tell: Tell) -> None:
    write_atomically(path, pages_of(reel.picture, _counted(reel.finishes(), reel, tell)))


def _counted(made: Iterator[T], reel: Reel, tell: Tell) -> Iterator[T]:
    """What is made for each frame, and how far that is."""
    for place, each in enumerate(made):
        yield each
        tell((place + 1) / len(reel))


# by the ending of what is written
WRITERS: Mapping[str, Callable[[Reel, Path, Tell], None]] = {
    **dict.fromkeys(_PILLOW, _write_packed),
    ".mp4": _write_film,
    PAGES: _write_pages,
    FOLDER: _write_folder,
}
