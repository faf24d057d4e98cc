"""Why a gradient is what it is: formula, ways, the check by differences, and the same in PyTorch."""
