"""Finding what to put on the canvas: every entry of the palette, ranked by how well it fits what was typed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ..language import tr
from ..ops import operations
from ..records import INPUT, OUTPUT, VARIABLE, Role
from ..typed.formula import is_formula
from ..typed.leaf import leaf_of

# What graphs are mostly made of, the most frequent first: where names fit equally well, these are offered first.
FREQUENT = (
    *("add", "mul", "sub", "div", "matmul", "sigmoid", "relu", "tanh", "exp", "log", "pow", "sum", "mean", "softmax"),
    *("neg", "sqrt", "square", "cross_entropy", "mse_loss", "sin", "cos", "abs", "maximum", "minimum", "dot", "gelu"),
    *("transpose", "reshape", "softplus", "log_softmax", "reciprocal", "max", "min", "where", "conv2d"),
)
VARIABLES, PORTS, OWN_BLOCKS = "variables", "ports of this block", "my blocks"
FORMULA = "formula"
_NO_MATCH = 7  # the tier behind all of those in which a word fits


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that can be put on the canvas.

    kind: what ``add`` needs to know, "mul" or "variable:parameter", or FORMULA, of one that is typed and is its name;
    formula and help are empty for none. clipping: for
    a block that was saved, the text that pasting puts in. called, value: of a variable that is typed, its name and what
    is read as its value, where these are told. use: the higher, the more likely it is meant.
    """

    kind: str
    name: str
    title: str
    category: str
    symbol: str
    formula: str = ""
    help: str = ""
    aliases: tuple[str, ...] = ()
    clipping: str = ""
    called: str = ""
    value: str = ""
    use: int = 0

    @property
    def role(self) -> Role | None:
        """The role of the variable that this adds; None for an operation."""
        return _ROLE_OF_KIND.get(self.kind)


_ROLE_OF_KIND: dict[str, Role] = {
    VARIABLE: "input",
    f"{VARIABLE}:parameter": "parameter",
    f"{VARIABLE}:constant": "constant",
}
_VARIABLES = (
    Entry(
        VARIABLE,
        "variable",
        "variable",
        VARIABLES,
        "x",
        help="A value that you type in; it gets a gradient.",
        aliases=("input", "leaf", "number", "value", "tensor", "x"),
    ),
    Entry(
        f"{VARIABLE}:parameter",
        "parameter",
        "parameter",
        VARIABLES,
        "w",
        help="A value that learning changes, such as a weight or a bias.",
        aliases=("weight", "bias", "leaf", "trainable", "w"),
    ),
    Entry(
        f"{VARIABLE}:constant",
        "constant",
        "constant",
        VARIABLES,
        "c",
        help="A value that stays as it is; no gradient reaches it.",
        aliases=("number", "literal", "fixed", "c"),
    ),
)


_PORTS = (
    Entry(INPUT, INPUT, "block input", PORTS, "→", help="Where a value comes into this block.", aliases=("port", "in")),
    Entry(OUTPUT, OUTPUT, "block output", PORTS, "→", help="Where a value leaves this block.", aliases=("port", "out")),
)


def entries(*, inside: bool = False, own: Sequence[Entry] = (), used: Sequence[str] = ()) -> list[Entry]:
    """Everything that can be put on the canvas, in the order of the catalogue, variables first.

    inside: in a block, whose ports come before all else. own: the person's saved blocks, which follow the variables.
    used: kinds that the person has added, the last first.
    """
    leaves = [*(_PORTS if inside else ()), *_VARIABLES]
    found = [*(replace(leaf, title=tr(leaf.title), help=tr(leaf.help)) for leaf in leaves), *own, *_operations()]
    order = [*dict.fromkeys((*used, *FREQUENT))]
    use = {kind: len(order) - place for place, kind in enumerate(order)}
    return [replace(entry, use=use[entry.kind]) if entry.kind in use else entry for entry in found]


def operation_entries() -> list[Entry]:
    """The operations alone."""
    return list(_operations())


def rank(query: str, among: Sequence[Entry] | None = None) -> list[Entry]:
    """The entries that fit a query, best first; all of them for an empty one. among: which there are, by default all.

    Exact names, titles and aliases come first, then those that start with the query, then those with a word or an
    alias that does, then those that contain it; among these what is used most, then the shorter name. A sign
    such as "*" is not looked for within formulas that are aliases.
    """
    wanted = _plain(query)
    found = list(among) if among is not None else entries()
    if not wanted:
        return found
    typed = query.strip()
    scored = [(_score(entry, wanted, typed), -entry.use, len(entry.name), place) for place, entry in enumerate(found)]
    return [found[place] for score, _, _, place in sorted(scored) if score < _NO_MATCH]


def with_formula(query: str, found: Sequence[Entry]) -> list[Entry]:
    """What was found, and the query itself where it is a formula: first, but for what is called just so."""
    if not is_formula(query):
        return list(found)
    title = tr("{formula} as nodes").format(formula=query.strip())
    adds = tr("Adds its operations and its variables, wired to each other.")
    entry = Entry(FORMULA, query.strip(), title, FORMULA, "ƒ", help=adds)
    called_so = sum(1 for other in found if _plain(query) in _names(other))
    return [*found[:called_so], entry, *found[called_so:]]


def with_leaf(query: str, found: Sequence[Entry], offered: Sequence[Entry]) -> list[Entry]:
    """What was found, and a variable of the name or value that the query is, if variables are offered.

    A letter, as in w0, and what has a value come first, but for operations that are called just so; other names last.
    A number without a name is a constant. What variables of a role are called, such as w, tells the role.
    """
    leaf, roles = leaf_of(query), [entry for entry in offered if entry.role]
    wanted = _plain(query)
    if leaf is None or not roles or any(wanted in (_plain(entry.name), _plain(entry.title)) for entry in found):
        return list(found)
    usual = roles[0] if leaf.name else next((entry for entry in roles if entry.role == "constant"), roles[0])
    kind = next((entry for entry in roles if leaf.name in entry.aliases), usual)
    made = replace(kind, title=f"{kind.title} {leaf.text}", called=leaf.called, value=leaf.value)
    before = sum(1 for other in found if not other.role and wanted in _names(other)) if leaf.is_clear else len(found)
    return [*found[:before], made, *found[before:]]


def _operations() -> Iterator[Entry]:
    for operation in operations().values():
        first_line = operation.help.partition("\n")[0]
        yield Entry(
            operation.name,
            operation.name,
            tr(operation.title),
            operation.category,
            operation.symbol,
            operation.formula,
            tr(first_line),
            operation.aliases,
        )


def _score(entry: Entry, wanted: str, typed: str) -> int:
    own = (_plain(entry.name), _plain(entry.title))
    aliases = tuple(_plain(alias) for alias in entry.aliases)
    words = [word for text in (*own, *aliases) for word in text.split()]
    tiers = (
        wanted in own,
        typed in (entry.symbol, *entry.aliases),  # Σ is no σ
        wanted in aliases or wanted == _plain(entry.symbol),
        any(text.startswith(wanted) for text in own),
        any(text.startswith(wanted) for text in (*aliases, *words)),
        any(wanted in text for text in (*own, *aliases)) and any(map(str.isalnum, wanted)),
        wanted in _plain(entry.category),
    )
    return next((tier for tier, fits in enumerate(tiers) if fits), _NO_MATCH)


def _names(entry: Entry) -> list[str]:
    return [_plain(name) for name in (entry.name, entry.title, *entry.aliases)]


def _plain(text: str) -> str:
    return " ".join(text.lower().replace("_", " ").split())
