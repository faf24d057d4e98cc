"""The graph with variables as its nodes and operations as its edges, beside the canvas and in step with it."""
