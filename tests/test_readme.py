"""The README shows pictures that exist."""

import re
from pathlib import Path

README = Path(__file__).parent.parent / "README.md"


def test_its_pictures_are_there():
    links = re.findall(r"\]\(([^)#:]+)\)", README.read_text(encoding="utf-8"))
    assert links
    assert [link for link in links if not (README.parent / link).is_file()] == []
