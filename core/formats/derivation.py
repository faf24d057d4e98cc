r"""A pass written down step by step, by names and then with numbers: as plain text, and as a LaTeX document.

What is said of each step is what the step panel says of it (``core.steps``). The document needs nothing but amsmath and
amssymb, and compiles with pdfLaTeX, XeLaTeX and LuaLaTeX.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from ..language import counted, tr
from ..progress import Count, Tell, silent
from ..steps import Step, StepLog
from ..steps.tangent_log import TangentLog
from ..steps.words.bundle_text import bundle_text
from ..steps.words.formula import NOTHING, Formula
from ..steps.words.scene import Line, StepText
from ..steps.words.text import gradients_found
from .latex import PREAMBLE, declarations, math, words
from .subject import Subject

_INDENT = "    "
_HEAD = r"""\documentclass{article}
%s
\usepackage[margin=25mm]{geometry}
\setlength{\parindent}{0pt}
\setlength{\parskip}{4pt plus 1pt}
\setlength{\lineskip}{3pt}\setlength{\lineskiplimit}{3pt}
\raggedright
\makeatletter\@beginparpenalty=10000\makeatother"""  # a step's title never stands alone at the foot of a page


@dataclass(frozen=True, slots=True)
class Entry:
    """What is told of one stop. number: as the window counts its step; phase: of the pass."""

    number: int
    phase: str
    text: StepText


def as_text(subject: Subject, tell: Tell = silent) -> str:
    """The derivation as plain text. EditError if there are no steps."""
    log = subject.passed
    lines = [_title(log), ""]
    for phase, entries in groupby(_entries(subject, tell), lambda entry: entry.phase):
        lines += [phase, "=" * len(phase), ""]
        for entry in entries:
            lines += [f"{entry.number}. {entry.text.title}", *(_INDENT + line for line in _told(entry.text)), ""]
    lines += [line.text for line in _found(subject)]
    return "\n".join(lines).rstrip() + "\n"


def as_latex(subject: Subject, tell: Tell = silent) -> str:
    """The derivation as a LaTeX document. EditError if there are no steps."""
    body = "\n".join(_body(subject, tell))
    head = "\n".join(filter(None, (_HEAD % PREAMBLE, declarations(body))))
    return f"{head}\n\\begin{{document}}\n{body}\n\\end{{document}}\n"


def _body(subject: Subject, tell: Tell) -> Iterator[str]:
    yield rf"\section*{{{words(_title(subject.passed))}}}"
    for phase, entries in groupby(_entries(subject, tell), lambda entry: entry.phase):
        yield rf"\subsection*{{{words(phase)}}}"
        for entry in entries:
            quoted = [formula for line in entry.text.lines for formula in _formulas(line)]
            yield ""
            yield rf"\textbf{{{entry.number}.}} {words(entry.text.title, quoted)}"
            yield from _displayed(_typeset(line, entry.text.title) for line in entry.text.lines)
    found = _found(subject)
    if found:
        yield rf"\subsection*{{{words(found[0].text)}}}"
        yield from _displayed(map(math, found[1:]))


def _entries(subject: Subject, tell: Tell) -> Iterator[Entry]:
    log, count = subject.passed, Count(tell, len(subject.stretches), at_a_time=20)
    for steps in subject.stretches:
        yield Entry(steps[-1] + 1, _phase(log, log[steps[-1]]), bundle_text(log, steps))
        count.one()


def _title(log: StepLog) -> str:
    run = log.run
    if isinstance(log, TangentLog) or run.target is None or not run.backward_done:
        return tr("The pass, step by step")
    return tr("The derivative of {name}, step by step").format(name=run.snapshot.nodes[run.target].name)


def _phase(log: StepLog, step: Step) -> str:
    """The part of the pass that a step belongs to."""
    if isinstance(log, TangentLog):
        return tr("Forward sweep")
    if step.index > log.passed:
        return tr("Update")
    return tr("Forward pass") if step.kind in ("start", "forward") else tr("Backward pass")


def _told(text: StepText) -> Iterator[str]:
    for line in text.lines:
        formulas = [formula.text for formula in _formulas(line, text.title)]
        edge, why = f"{line.edge}:  " if line.edge else "", f"  ({line.why})" if line.why else ""
        if formulas:
            yield f"{edge}{formulas[0]}{why}"
            yield from (" " * len(edge) + formula for formula in formulas[1:])
        elif edge or why:
            yield f"{edge}{line.why}"


def _typeset(line: Line, title: str) -> str:
    formulas = r"\\ ".join(map(_displaystyle, _formulas(line, title)))
    edge = rf"{words(line.edge)}:\quad " if line.edge else ""
    why = (r"\quad " if formulas else "") + rf"\textit{{{words(line.why)}}}" if line.why else ""
    return edge + formulas + why


def _displaystyle(formula: Formula) -> str:
    return math(Formula("", r"\displaystyle ") + formula)


def _formulas(line: Line, title: str = "") -> list[Formula]:
    """The rule and the numbers, if they are there and differ; not what a title ends with."""
    told = dict.fromkeys((line.rule, line.numbers))
    return [formula for formula in told if formula != NOTHING and not title.endswith(f" {formula.text}")]


def _displayed(lines: Iterable[str]) -> Iterator[str]:
    """Lines of their own, set in from the left; a long formula may break after its signs."""
    told = [rf"\item {line}" for line in lines if line]
    if told:
        yield "\n".join((r"\begin{list}{}{\setlength{\itemsep}{2pt}}", *told, r"\end{list}"))


def _found(subject: Subject) -> list[Formula]:
    """At the end of a backward pass the gradients that were found, below a heading; else nothing."""
    log = subject.passed
    ends = bool(subject.stretches) and subject.stretches[-1][-1] >= log.passed
    if isinstance(log, TangentLog) or not log.run.backward_done or not ends:
        return []
    told, count = gradients_found(log.run)
    further = counted(count - len(told), "and {count} more", "and {count} more") if count > len(told) else ""
    return [Formula(tr("Gradients"), ""), *told, *([Formula(further, rf"\text{{{further}}}")] if further else [])]
