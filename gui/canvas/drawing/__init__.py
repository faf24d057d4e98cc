"""How what is on the canvas looks: nodes, wires, chips, frames, and what a step shows of them."""
