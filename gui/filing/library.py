"""The blocks that a person keeps for all graphs: one file each, in the layout of the clipboard."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote, unquote

from PySide6.QtCore import QObject, Signal

from core.document import Document
from core.edits import clipboard
from core.edits.lookup import free_name
from core.edits.nodes import rename
from core.errors import EditError
from core.find.search import OWN_BLOCKS, Entry
from core.formats.atomic import write_atomically
from core.language import tr

SUFFIX = ".json"
KIND = "own:"  # before the name, in what an entry is asked for by
_LARGEST = 16_000_000  # bytes of a file that is still read


class Library(QObject):
    """A folder of saved blocks, read anew whenever it is asked for, so that all windows show the same."""

    changed = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        """Keep blocks in a folder, which is made when the first is saved."""
        super().__init__(parent)
        self._folder = folder
        self._read: dict[Path, tuple[int, Entry | None]] = {}  # with the time of its last change

    def entries(self) -> list[Entry]:
        """The saved blocks by name; a file that cannot be read is passed over."""
        paths = sorted(self._folder.glob(f"*{SUFFIX}"), key=lambda path: _name(path).casefold())
        return [entry for path in paths if (entry := self._entry(path)) is not None]

    def save(self, document: Document, block: int) -> str:
        """Keep a block; answers its name there, with a number if another is called so. SaveError if it cannot be."""
        text = clipboard.copy(document, [block])
        name = free_name(document.nodes[block].name, lambda tried: self._path(tried).exists())
        self._write(name, text)
        return name

    def rename(self, old: str, new: str) -> None:
        """Give a saved block another name; EditError if there is one of that name, SaveError if it cannot be."""
        new = new.strip()
        if new == old:
            return
        if not new or self._path(new).exists():
            raise EditError(
                tr("{new!r} is in your palette already. Choose another name.").format(new=new)
                if new
                else tr("Type a name.")
            )
        self._write(new, _renamed(self._path(old).read_text("utf-8"), new))
        self._path(old).unlink()
        self.changed.emit()

    def remove(self, name: str) -> None:
        """Forget a saved block; graphs that hold a copy keep it."""
        self._path(name).unlink(missing_ok=True)
        self.changed.emit()

    def _write(self, name: str, text: str) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        path = self._path(name)
        write_atomically(path, text.encode())
        self._read[path] = path.stat().st_mtime_ns, _entry_of(name, text)  # to read a large one takes a while
        self.changed.emit()

    def _path(self, name: str) -> Path:
        return self._folder / f"{quote(name, safe=' ')}{SUFFIX}"

    def _entry(self, path: Path) -> Entry | None:
        try:
            facts = path.stat()
            known = self._read.get(path)
            if known is None or known[0] != facts.st_mtime_ns:
                text = path.read_text("utf-8") if facts.st_size <= _LARGEST else ""
                self._read[path] = known = facts.st_mtime_ns, _made(_name(path), text)
        except (OSError, UnicodeDecodeError):
            return None
        return known[1]


def _name(path: Path) -> str:
    return unquote(path.name.removesuffix(SUFFIX))


def _made(name: str, text: str) -> Entry | None:
    """The entry of a file, if what it holds can be pasted."""
    try:
        clipboard.paste(Document(), text)
    except EditError:
        return None
    return _entry_of(name, text)


def _entry_of(name: str, text: str) -> Entry:
    tip = tr("A block that you saved. Its menu renames and removes it.")
    return Entry(f"{KIND}{name}", name, name, OWN_BLOCKS, "▣", help=tip, clipping=text)


def _renamed(text: str, name: str) -> str:
    """The same block under another name."""
    document = Document()
    document.apply(clipboard.paste(document, text))
    (block,) = document.children(None)
    document.apply(rename(document, block.id, name))
    return clipboard.copy(document, [block.id])
