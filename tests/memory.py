"""What the process holds of the memory."""

import ctypes
import os
import sys
from pathlib import Path

_PAGES = Path("/proc/self/statm")
_TOLD = "arena ordblks smblks hblks hblkhd usmblks fsmblks uordblks fordblks keepcost"  # by glibc, in malloc.h


class _Heap(ctypes.Structure):
    _fields_ = [(name, ctypes.c_size_t) for name in _TOLD.split()]


def resident():
    """Bytes of memory in use, as far as the system tells."""
    try:
        return int(_PAGES.read_text("ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        return 0


def allocated():
    """Bytes that were asked for and not given back, as far as the C library tells; small Python objects are not in it.

    Unlike what is resident, these are without the holes between them.
    """
    tell = getattr(ctypes.CDLL(None), "mallinfo2", None) if sys.platform == "linux" else None
    if tell is None:
        return 0
    tell.restype = _Heap
    heap = tell()
    return heap.uordblks + heap.hblkhd
