"""How the calls of a plan are made: bound, in pieces, as generated source, by numba, block by block."""
