"""Fonts, icons, examples and help pages, read with ``importlib.resources.files("resources")``.

A package and not a bare folder: a bare folder of this name would lose to any installed package called ``resources``.
"""
