"""The engine: documents become programs, programs become plans, plans run."""
