"""What a test declares is gone when it is over."""

import pytest

from core.ops import operations
from core.ops.registry import restore
from core.own_operations import file


@pytest.fixture(autouse=True)
def as_before(monkeypatch):
    monkeypatch.setattr(file, "_loaded", [])
    before = dict(operations())
    yield
    restore(before)
