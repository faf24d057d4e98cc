"""The node editor: one painted widget over arrays."""
