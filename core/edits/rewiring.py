"""Edits that wire several things anew at once: taking nodes out of wires and putting them in, swapping, replacing."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice

from ..change import Change, Pair
from ..document import Document
from ..dots import End
from ..errors import EditError
from ..language import tr
from ..ops import operations
from ..ports import has_input, has_output, input_ports, output_ports
from ..records import BLOCK, Node, Setting, Wire
from .lookup import free_name, the_level, the_node, the_wire
from .nodes import delete
from .wires import Shapes, refusal


def delete_and_reconnect(document: Document, ids: Iterable[int], run: Shapes | None = None) -> Change:
    """Delete and reconnect

    As ``delete``; what the nodes fed is fed by what fed them: by their first input, or with a run by the first whose
    shape is that of the output.
    """
    chosen = dict.fromkeys(ids)
    nodes = [ident for ident in chosen if ident in document.nodes]
    healed = {pair[0].id: pair for pair in _healed(document, nodes, run) if pair[0].id not in chosen}
    pairs = (
        healed.get(before.id, (before, after)) if isinstance(before, Wire) else (before, after)
        for before, after in delete(document, chosen).pairs
    )
    return Change(tuple(pairs))


def extract(document: Document, ids: Iterable[int], run: Shapes | None = None) -> Change:
    """Extract

    Nodes are taken out of their wires and stay, with the wires among them; what they fed is fed by what fed them, as
    for ``delete_and_reconnect``.
    """
    nodes = [ident for ident in dict.fromkeys(ids) if ident in document.nodes]
    the_level(document, nodes)
    pairs: list[Pair] = [*_healed(document, nodes, run)]
    inside = set(nodes)
    for node in nodes:
        pairs += [(wire, None) for wire in document.incoming(node).values() if wire.source not in inside]
    if not pairs:
        raise EditError(tr("Nothing is wired to what is selected."))
    return Change(tuple(pairs))


def insert(document: Document, node: int, wire: int, run: Shapes | None = None) -> Change:
    """Insert into wire

    The wire's source feeds the first free input of a node that fits, and the node's first output what the wire fed.
    EditError if the node has no free input or no output, or would feed itself.
    """
    kept, cut = the_node(document, node), the_wire(document, wire)
    if node in (cut.source, cut.target):
        raise EditError(tr("{name!r} is at an end of this wire already.").format(name=kept.name))
    free = [port.key for port in input_ports(document, kept) if port.key not in document.incoming(node)]
    fitting = [key for key in free if refusal(document, cut.source, cut.output, node, key, run) is None]
    if free and not fitting:
        raise EditError(refusal(document, cut.source, cut.output, node, free[0], run) or "")
    outputs = [port.key for port in output_ports(document, kept)]
    return _put_into(cut, kept, fitting, outputs, next(document.fresh_ids()))


def insert_new(
    document: Document, node: Node, wire: int, inputs: Sequence[int], outputs: Sequence[int], fresh: int
) -> Change:
    """Insert into wire

    The wires alone, for a node that is not there yet. inputs, outputs: the keys of its ports; fresh: an id for a wire.
    """
    return _put_into(the_wire(document, wire), node, inputs, outputs, fresh)


def swap_inputs(document: Document, node: int) -> Change:
    """Swap inputs

    Of a node that has two.
    """
    kept, fed = the_node(document, node), document.incoming(node)
    ports = [port.key for port in input_ports(document, kept)]
    if len(ports) > 2 and len(fed) == 2:
        ports = sorted(fed)
    if len(ports) != 2:
        raise EditError(tr("{name!r} does not have two inputs to swap.").format(name=kept.name))
    first, second = (fed.get(key) for key in ports)
    pairs: list[Pair] = [] if first is None else [(first, replace(first, input=ports[1]))]
    return Change((*pairs, *([] if second is None else [(second, replace(second, input=ports[0]))])))


def connect_all(document: Document, ids: Iterable[int]) -> Change:
    """Connect the selection

    From left to right: each node's free inputs are fed by the nearest nodes to its left that feed none of the
    selection yet, from top to bottom. EditError if there is nothing to wire.
    """
    nodes = [ident for ident in dict.fromkeys(ids) if ident in document.nodes]
    the_level(document, nodes)
    places = document.places
    order = sorted(nodes, key=lambda ident: (places[ident].x, places[ident].y, ident))
    inside = set(nodes)
    open_ends: dict[End, None] = {}
    fresh, added = document.fresh_ids(), []
    for ident in order:
        nearest = (end for end in reversed(open_ends) if places[end[0]].x < places[ident].x)
        for key, end in _matched(document, ident, nearest, len(open_ends)):
            del open_ends[end]
            added.append(Wire(next(fresh), *end, ident, key))
        used = any(wire.target in inside for wire in document.outgoing(ident).values())
        outputs = output_ports(document, document.nodes[ident])
        if outputs and not used:
            open_ends[ident, outputs[0].key] = None
    if not added:
        raise EditError(tr("There is nothing to wire: no free input has a free output to its left."))
    return Change.add(*added)


def replace_operation(document: Document, node: int, kind: str) -> Change:
    """Replace operation

    Wires at inputs and outputs that the new operation has as well stay, and so do settings of the same name. A node
    that is called after its operation gets the name of the new one.
    """
    kept = the_node(document, node)
    if kept.kind not in operations() or kind not in operations():
        raise EditError(
            tr("{name!r} is not an operation.").format(name=kept.name)
            if kind in operations()
            else tr("There is no {kind!r}.").format(kind=kind)
        )
    if kept.kind == kind:
        return Change()
    after = replace(kept, kind=kind, attributes=_settings(kept, kind), name=_name(document, kept, kind))
    wires = [w for w in document.incoming(node).values() if not has_input(document, after, w.input)]
    wires += [w for w in document.outgoing(node).values() if not has_output(document, after, w.output)]
    return Change(((kept, after), *((wire, None) for wire in wires)))


def _healed(document: Document, nodes: Collection[int], run: Shapes | None) -> Iterator[tuple[Wire, Wire | None]]:
    """The wires from some nodes to others, each starting at what fed the node it came from; gone if nothing did."""
    inside = set(nodes)
    known: dict[End, End | None] = {}
    for node in inside:
        for wire in document.outgoing(node).values():
            if wire.target not in inside:
                end = _fed_by(document, (node, wire.output), inside, run, known)
                yield wire, None if end is None else replace(wire, source=end[0], output=end[1])


def _fed_by(
    document: Document, end: End, inside: Collection[int], run: Shapes | None, known: dict[End, End | None]
) -> End | None:
    """What feeds an output from outside of some nodes, through their first fitting inputs. known: as found so far."""
    way: list[End] = []
    at: End | None = end
    while at is not None and at[0] in inside and at not in known:
        way.append(at)
        at = _through(document, at, run)
    found = None if at is None else known.get(at, at)
    known.update(dict.fromkeys(way, found))
    return found


def _through(document: Document, end: End, run: Shapes | None) -> End | None:
    fed = [(wire.source, wire.output) for _, wire in sorted(document.incoming(end[0]).items())]
    if run is None or not fed:
        return fed[0] if fed else None
    wanted = _shape(document, end, run)
    return next((source for source in fed if _shape(document, source, run) == wanted), fed[0])


def _shape(document: Document, end: End, run: Shapes) -> object:
    return run.shape(end[1], 0) if document.nodes[end[0]].kind == BLOCK else run.shape(*end)


def _put_into(cut: Wire, node: Node, inputs: Sequence[int], outputs: Sequence[int], fresh: int) -> Change:
    if not inputs or not outputs:
        lacking = tr("output") if inputs else tr("free input")
        raise EditError(
            tr("{name!r} has no {lacking} and cannot lie in a wire.").format(name=node.name, lacking=lacking)
        )
    onward = Wire(fresh, node.id, outputs[0], cut.target, cut.input)
    return Change(((cut, replace(cut, target=node.id, input=inputs[0])), (None, onward)))


def _matched(document: Document, node: int, nearest: Iterable[End], most: int) -> list[tuple[int, End]]:
    """Free inputs of a node with the first that fit of at most so many open ends; both from top to bottom."""
    record, fed = document.nodes[node], document.incoming(node)
    ports = [port for port in input_ports(document, record) if port.key not in fed]
    operation = operations().get(record.kind)
    keys = [port.key for port in ports if not port.optional]
    if operation is not None and operation.inputs and operation.inputs[-1].variadic:
        first = max((*fed, len(operation.inputs) - 2)) + 1
        keys = [key for key in keys if key < first] + [*range(first, first + most)]
    fitting = (end for end in nearest if refusal(document, *end, node, keys[0]) is None)
    near = sorted(islice(fitting, len(keys)), key=lambda end: (document.places[end[0]].y, end))
    return list(zip(keys, near, strict=False))


def _settings(node: Node, kind: str) -> dict[str, Setting]:
    """The settings of a node that another operation has too and can take."""
    operation = operations()[kind]
    kept = {name: value for name, value in node.attributes.items() if name in {a.name for a in operation.attributes}}
    return {} if operation.check_attributes(kept) else kept


def _name(document: Document, node: Node, kind: str) -> str:
    """The name for another kind: the same, unless it only tells the kind that the node had."""
    if node.name.rstrip("0123456789") != node.kind.rstrip("0123456789"):
        return node.name
    return free_name(kind, lambda tried: document.find(tried, node.parent) not in (None, node))
