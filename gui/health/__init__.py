"""Gradient health: how strong gradients are along wires, units that pass none on, and the factors layer by layer."""
