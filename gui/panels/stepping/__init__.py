"""The walk through the steps of a pass: what is said of a step, and the bar that plays and scrubs."""
