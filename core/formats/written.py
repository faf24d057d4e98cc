"""The formats in which a graph and its pass are written down in words: one table for window and command line."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from ..progress import Tell
from .derivation import as_latex, as_text
from .dot import dot
from .step_log import step_log
from .subject import Subject
from .tikz import tikz
from .torch_code import torch_script


@dataclass(frozen=True, slots=True)
class Written:
    """A format. title: what the window calls it, to be translated.

    by_steps: whether it tells of steps; of_run: whether of a graph that was run only, as all that tell of steps.
    """

    title: str
    write: Callable[[Subject, Tell], str]
    by_steps: bool
    of_run: bool = True


# by the ending of a file
FORMATS: Mapping[str, Written] = {
    ".tex": Written("LaTeX document", as_latex, by_steps=True),
    ".txt": Written("Plain text", as_text, by_steps=True),
    ".json": Written("Steps as JSON", step_log, by_steps=True),
    ".py": Written("PyTorch script", torch_script, by_steps=False),
    ".tikz": Written("TikZ picture", tikz, by_steps=False, of_run=False),
    ".dot": Written("Graphviz DOT", dot, by_steps=False, of_run=False),
}
