"""Chainrule without a window: documents, operations, the engine, file formats."""
