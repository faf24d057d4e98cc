"""What may be wrong with the declaration of an operation, in sentences."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, get_args

from .. import notation
from ..language import tr
from ..ops.attributes import is_type
from ..ops.facts import OwnFacts, Result
from ..ops.spec import Operation, Rule
from ..validity.nodes import STRUCTURE

_GIVEN_OTHERWISE = frozenset(("name", "inputs", "cotangents", "tangents"))  # what attributes are given beside
_MEANT = {"g": "the incoming gradient", "y": "the output"}  # in formulas


def facts_troubles(facts: Mapping[str, Any]) -> Iterator[str]:
    """What is wrong with what is told of an operation beside its kernel and its formula."""
    known = OwnFacts.__annotations__
    for name in facts.keys() - known.keys():
        yield tr("nothing called {name!r} can be told of an operation, only {known}.").format(
            name=name, known=", ".join(known)
        )
    for name in ("outputs", "aliases"):
        given = facts.get(name, ())
        if not isinstance(given, tuple | list) or not all(isinstance(each, str) for each in given):
            yield tr("{name} is a tuple of texts, such as ('values', 'indices'), not {given!r}.").format(
                name=name, given=given
            )
    if facts.get("result", "float") not in get_args(Result):
        known_results = ", ".join(map(repr, get_args(Result)))
        yield tr("result is one of {known}, not {given!r}.").format(known=known_results, given=facts["result"])
    if not callable(facts.get("shape", len)):
        yield tr("shape is a function of the shapes of its inputs, not {given!r}.").format(given=facts["shape"])


def troubles(made: Operation) -> Iterator[str]:
    """What is wrong with an operation that has no rules yet."""
    if not made.name.isidentifier() or made.name in STRUCTURE:
        yield tr("a graph cannot have an operation of this name. Give the function another one.")
    parameters = inspect.signature(made.kernel).parameters.values()
    wrong = [sentence for parameter in parameters for sentence in _parameter(parameter)] or [*_attributes(made)]
    yield from wrong
    yield from _formula(made.formula)
    names = [port.name for port in made.outputs]
    if not names or len(set(names)) < len(names) or not all(map(str.isidentifier, names)):
        yield tr("outputs are names, each of them another, such as ('values', 'indices'), not {names}.").format(
            names=names
        )
    if made.elementwise and len(names) > 1:
        yield tr("it has several outputs and needs a shape rule: shape=, a function of the shapes of its inputs.")
    elif made.shape_rule is not None and not wrong:
        yield from _call(made, made.shape_rule, (), tr("the shape rule"))


def rule_troubles(made: Operation, port: str, rule: Rule) -> Iterator[str]:
    """What is wrong with a derivative rule of an operation."""
    what = tr("the rule for {port!r}").format(port=port)
    if any(each.name == port and each.kind != "float" for each in made.inputs):
        yield tr("{what} is of no use: whole numbers and flags have no gradient.").format(what=what)
    if rule.local and not made.elementwise:
        told = tr("{what} cannot be a local one, as the operation is not elementwise. Declare it with @{name}.rule.")
        yield told.format(what=what, name=made.name)
    yield from _formula(rule.formula)
    yield from _call(made, rule.function, ("y",) if rule.local else ("g", "y"), what)


def _parameter(parameter: inspect.Parameter) -> Iterator[str]:
    """What is wrong with a parameter of a kernel by itself."""
    name, default = parameter.name, parameter.default
    if parameter.kind is parameter.VAR_KEYWORD:
        yield tr("**{name} may be anything. Write the attributes out, behind a *.").format(name=name)
    elif parameter.kind is not parameter.KEYWORD_ONLY:
        if default is not parameter.empty and default is not None:
            told = tr("the input {name!r} can have no default but None, not {default!r}. Attributes stand behind a *.")
            yield told.format(name=name, default=default)
        if name in _MEANT:
            told = tr("no input can be called {name!r}, which is {meant} in formulas.")
            yield told.format(name=name, meant=tr(_MEANT[name]))
    elif parameter.annotation is parameter.empty:
        yield tr("the attribute {name!r} has no type. Write {name}: float, or int, bool, str.").format(name=name)
    elif name in _GIVEN_OTHERWISE:
        yield tr("no attribute can be called {name!r}, which is given to other things.").format(name=name)


def _attributes(made: Operation) -> Iterator[str]:
    """What is wrong with the types of attributes and with their defaults."""
    try:
        attributes = made.attributes
    except (NameError, AttributeError, TypeError, SyntaxError, KeyError) as error:
        yield tr("the types of its attributes cannot be read: {error}.").format(error=error)
        return
    for attribute in attributes:
        if not is_type(attribute.type):
            told = tr(
                "the attribute {name!r} cannot be of type {type}, only of int, float, bool, str, None, Literal, "
                "tuple[int, ...] or tuple[float, ...], or of one or another of these."
            )
            yield told.format(name=attribute.name, type=getattr(attribute.type, "__name__", attribute.type))
        elif not attribute.required and not attribute.accepts(attribute.default):
            told = tr("the attribute {name!r} is {expected}, which its default {default!r} is not.")
            yield told.format(name=attribute.name, expected=attribute.expected, default=attribute.default)


def _formula(formula: str) -> Iterator[str]:
    """What is wrong with a formula."""
    try:
        notation.text(formula)
    except (SyntaxError, ValueError, AttributeError):
        told = tr("the formula {formula!r} cannot be read. Write it as Python would, such as 'exp(-x**2 / 2)'.")
        yield told.format(formula=formula)


def _call(made: Operation, function: Callable[..., Any], before: Sequence[str], what: str) -> Iterator[str]:
    """What is wrong with how a function takes inputs and attributes. before: what it is given first."""
    variadic = bool(made.inputs) and made.inputs[-1].variadic
    named = [attribute.name for attribute in made.attributes] + ["index"] * (variadic and len(before) > 1)
    ports = [port.name for port in made.inputs]
    signature = inspect.signature(function)
    try:
        signature.bind(*before, *ports, *ports[-1:] * variadic, **dict.fromkeys(named))
    except TypeError:
        inputs = [*before, *(f"*{port.name}" if port.variadic else port.name for port in made.inputs)]
        wanted = ", ".join([*inputs, *["*"] * (bool(named) and not variadic), *named])
        yield tr("{what} is a function of ({wanted}), not of {signature}.").format(
            what=what, wanted=wanted, signature=signature
        )
