"""How large a file may be: each limit is checked by arithmetic, before memory is taken."""

from __future__ import annotations

LARGEST_JSON = 64 * 2**20  # bytes
LARGEST_ARCHIVE = 2**30  # bytes, as stored and as unpacked
LARGEST_PICTURE = 2**28  # bytes, with the graph that it holds
MOST_MEMBERS = 1_000
MOST_CHUNKS = 100_000  # of a PNG
LARGEST_RATIO = 200  # unpacked to packed, of one member of an archive
MOST_NODES = 200_000
MOST_WIRES = 800_000
MOST_BOXES = 10_000  # frames, and notes
DEEPEST_NESTING = 64  # of JSON
LONGEST_LABEL = 256  # characters, of a kind or an attribute's name
LONGEST_TEXT = 65_536  # characters, of a setting
LONGEST_LIST = 100_000  # elements, of a setting
LARGEST_ARRAY = 50_000_000  # elements
INLINE_ARRAY = 1_000  # elements; larger arrays get a member of their own in an archive
