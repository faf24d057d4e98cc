"""Other looks at gradients: the backward pass as a graph, Jacobians, and the seed that a pass starts from."""
