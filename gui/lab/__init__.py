"""The lab: wrong and other ways of going back, shown on the canvas beside the run, and never in its place."""
