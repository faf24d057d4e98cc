"""Judging an answer: right, or what was forgotten, swapped or taken for something else, with the numbers at hand."""

from __future__ import annotations

from dataclasses import dataclass

from ..language import tr
from ..numbers import short
from ..steps.asked import Asked, made_as, number
from ..steps.log import StepLog
from ..steps.words.formula import derivative
from ..steps.words.formula import number as numeral
from ..steps.words.text import step_text
from .answers import DIGITS, agree, nearly
from .lesson import Question
from .parts import reader_name, source_name
from .slips import Error, slips


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is said of an answer. error: what went wrong, if it is known; None for a right one too."""

    right: bool
    words: str
    error: Error | None = None


def judge(log: StepLog, question: Question, answer: float) -> Verdict:
    """Judge an answer to what there is no ``obstacle`` to."""
    asked = question.asked
    truth = number(log, asked)
    if agree(answer, truth, question.tolerance):
        return Verdict(right=True, words=tr("Right. {why}").format(why=explained(log, asked)))
    found = next((slip for slip in slips(log, asked) if agree(answer, slip.number)), None)
    if found is not None and not agree(found.number, truth, question.tolerance):
        return Verdict(right=False, words=found.words, error=found.error)
    if nearly(answer, truth):
        return Verdict(right=False, words=tr("Nearly: give {digits} digits.").format(digits=DIGITS))
    return Verdict(right=False, words=tr("Not {answer}. {hint}").format(answer=short(answer), hint=hint(log, asked)))


def wording(log: StepLog, asked: Asked) -> str:
    """The question in words: "What is the gradient of x, ∂f/∂x?"."""
    run = log.run
    entry = tr(", entry {entry}").format(entry=list(asked.entry)) if asked.entry else ""
    target = run.snapshot.nodes[run.target].name if run.target is not None else ""
    if asked.what == "value":
        return tr("What is the value of {name}{entry}?").format(name=run.snapshot.nodes[asked.of].name, entry=entry)
    if asked.what == "gradient":
        name = run.snapshot.nodes[asked.of].name
        return tr("What is the gradient of {name}, {derivative}{entry}?").format(
            name=name, derivative=derivative(target, name).text, entry=entry
        )
    source, reader = source_name(log, asked.of), reader_name(log, asked.of)
    if asked.what == "local":
        words = tr("What is the local derivative {derivative}{entry}?")
        return words.format(derivative=derivative(reader, source).text, entry=entry)
    return tr("What flows back from {reader} to {source}{entry}?").format(reader=reader, source=source, entry=entry)


def hint(log: StepLog, asked: Asked) -> str:
    """How one comes to the answer, without it."""
    if asked.what == "value":
        name = log.run.snapshot.nodes[asked.of].name
        return tr("Take the values that flow into {name} and do what the node says.").format(name=name)
    if asked.what == "local":
        names = {"source": source_name(log, asked.of), "reader": reader_name(log, asked.of)}
        told = tr("Move {source} by a tiny bit and see how many times as far {reader} moves; all else stays.")
        return told.format(**names)
    return tr("On each way back: the gradient that arrives, times the local derivative. Where ways meet, add.")


def explained(log: StepLog, asked: Asked) -> str:
    """The answer with how it is made, as the step panel says it: "∂f/∂x = 4 · 3 = 12."."""
    if asked.entry:
        return tr("It is {number}.").format(number=short(number(log, asked)))
    if asked.what == "value":
        index: int | None = log.value_at(log.received_end(asked.of, asked.output)[0])
    elif asked.what == "gradient":
        index = _summed_at(log, made_as(log, asked))
    else:
        index = _flowed_at(log, asked)
    if index is None or index >= len(log):
        return tr("It is {number}.").format(number=short(number(log, asked)))
    lines = step_text(log, index).lines
    edge = f"{source_name(log, asked.of)} → {reader_name(log, asked.of)}" if asked.what == "local" else ""
    line = next((line for line in lines if line.edge == edge and line.numbers.text), None)
    told = line.numbers if line is not None else numeral(number(log, asked))
    return f"{told.text}."


def _summed_at(log: StepLog, asked: Asked) -> int | None:
    """The product where it is the whole gradient, else the sum that completes it."""
    times, wires = log.arriving(asked.of, asked.output)
    if not times:
        return None
    return log.course.flowed_at[wires[0]] if len(times) == 1 else times[-1]


def _flowed_at(log: StepLog, asked: Asked) -> int | None:
    flowed = log.course.flowed_at.get(asked.of)
    if flowed is None or asked.what == "contribution":
        return flowed
    return next(index for index in range(flowed, -1, -1) if log[index].kind == "local")
