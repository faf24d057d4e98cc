"""Watching numbers: wires that are pinned and followed, and what was there before an edit."""
