"""Grouping nodes into a block, and dissolving a block into its nodes."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace

from ..change import Change, Pair
from ..document import Document
from ..dots import End, told
from ..errors import EditError
from ..language import tr
from ..levels import GROUPED
from ..ports import output_ports
from ..records import BLOCK, DOT, INPUT, OUTPUT, VARIABLE, Frame, Node, Note, Place, Wire
from .arranging import GRID
from .breakpoints import without_breakpoints
from .lookup import Names, the_box, the_level, the_node

_MARGIN = 240.0  # from a port to the nodes beside it
_ROW = 96.0  # from a port to the next


def group(document: Document, ids: Iterable[int], name: str = GROUPED[BLOCK]) -> Change:
    """Group

    Nodes, frames and notes of one level become a block where they lay. Wires that are cut get ports: one for
    each output that feeds the group, and one for each output of the group that is used outside. So do the outputs of
    operations that feed nothing, since they are results. A target with a port becomes that output of the block.
    EditError if a node outside lies between two inside, so that the block would feed itself.
    """
    chosen = [ident for ident in dict.fromkeys(ids) if ident not in document.wires]
    level = the_level(document, chosen)
    nodes = [document.nodes[ident] for ident in chosen if ident in document.nodes]
    _check_group(document, nodes)
    fresh = document.fresh_ids()
    block = Node(next(fresh), BLOCK, Names(document, level, (node.id for node in nodes)).take(name), level)
    boxes = [the_box(document, ident) for ident in chosen if ident not in document.nodes]
    left, top, right = _extent(document, nodes, boxes)
    pairs: list[Pair] = [(None, block), (None, Place(block.id, left, top))]
    pairs += [(node, node.copy(node.id, node.name, block.id)) for node in nodes]
    pairs += [(box, replace(box, parent=block.id)) for box in boxes]
    names = Names(document, block.id)
    for node in nodes:
        names.take(node.name)
    pairs += _inputs(document, {node.id for node in nodes}, block.id, fresh, names, left - _MARGIN)
    pairs += _outputs(document, {node.id for node in nodes}, block.id, fresh, names, right + _MARGIN)
    return Change((*pairs, *_aimed(document, block.id, pairs)))


def ungroup(document: Document, block: int) -> Change:
    """Ungroup

    The block's contents come to lie where it lay; what was wired through its ports is wired directly.
    """
    kept = the_node(document, block)
    if kept.kind != BLOCK:
        raise EditError(tr("{name!r} is not a block and cannot be ungrouped.").format(name=kept.name))
    ports = [*document.port_nodes(block, INPUT), *document.port_nodes(block, OUTPUT)]
    nodes = [node for node in document.children(block) if node.kind not in (INPUT, OUTPUT)]
    names = Names(document, kept.parent, leaving=[block])
    pairs: list[Pair] = [(node, replace(node, parent=kept.parent, name=names.take(node.name))) for node in nodes]
    pairs += _put_back(document, kept, nodes)
    for gone in (kept, *ports):
        pairs += [(gone, None), (document.places[gone.id], None)]
    through = _through(document, ports)
    pairs += _rewired(document, block, ports, through)
    view = without_breakpoints(document.view, [block, *through])
    if view.target == block or view.target in through:
        target = view.target
        ends = [through[port.id] for port in ports if port.id == target or (target == block and port.kind == OUTPUT)]
        view = replace(view, target=ends[0][0] if ends and ends[0] else None)
    if view != document.view:
        pairs.append((document.view, view))
    return Change(tuple(pairs))


def _check_group(document: Document, nodes: Collection[Node]) -> None:
    if not nodes:
        raise EditError(tr("Select at least one node to group."))
    for node in nodes:
        if node.kind in (INPUT, OUTPUT):
            raise EditError(
                tr("{name!r} is a port of its block and cannot be grouped. Leave it out.").format(name=node.name)
            )
    between = _between(document, {node.id for node in nodes})
    if between is not None:
        raise EditError(
            tr("{name!r} lies between nodes of the group, which would then feed itself. Take it in too.").format(
                name=between.name
            )
        )


def _between(document: Document, inside: Collection[int]) -> Node | None:
    """A node outside of the group that is fed by it, near or far, and feeds it; None if there is none."""
    seen = {wire.target for wire in _cut(document, inside, outgoing=True)}
    waiting = list(seen)
    while waiting:
        ident = waiting.pop()
        for wire in document.outgoing(ident).values():
            if wire.target in inside:
                return document.nodes[ident]
            if wire.target not in seen:
                seen.add(wire.target)
                waiting.append(wire.target)
    return None


def _cut(document: Document, inside: Collection[int], *, outgoing: bool) -> list[Wire]:
    """The wires that leave the group, or that enter it, in the order in which they were made."""
    if outgoing:
        wires = [wire for ident in inside for wire in document.outgoing(ident).values() if wire.target not in inside]
    else:
        wires = [wire for ident in inside for wire in document.incoming(ident).values() if wire.source not in inside]
    return sorted(wires, key=lambda wire: wire.id)


def _ends(document: Document, wires: Iterable[Wire]) -> list[End]:
    """The outputs where wires start, from top to bottom."""
    ends = {(wire.source, wire.output) for wire in wires}
    return sorted(ends, key=lambda end: (document.places[end[0]].y, *end))


def _inputs(
    document: Document, inside: Collection[int], block: int, fresh: Iterator[int], names: Names, x: float
) -> Iterator[Pair]:
    """The input ports, their wires outside, and the wires that entered, which now start at the ports."""
    wires = _cut(document, inside, outgoing=False)
    ports: dict[End, int] = {}
    fed: dict[End, list[float]] = {end: [] for end in _ends(document, wires)}
    for wire in wires:
        fed[wire.source, wire.output].append(document.places[wire.target].y)
    heights = _rows([sum(lower) / len(lower) for lower in fed.values()])
    for row, (source, output) in enumerate(fed):
        port = ports[source, output] = next(fresh)
        name = names.take(document.nodes[told(document, source)].name)
        yield from _port(Node(port, INPUT, name, block), row, (x, heights[row]))
        yield None, Wire(next(fresh), source, output, block, port)
    for wire in wires:
        yield wire, replace(wire, source=ports[wire.source, wire.output], output=0)


def _outputs(
    document: Document, inside: Collection[int], block: int, fresh: Iterator[int], names: Names, x: float
) -> Iterator[Pair]:
    """The output ports, the wires to them inside, and the wires that left, which now start at the block."""
    wires = _cut(document, inside, outgoing=True)
    ports: dict[End, int] = {}
    ends = [*_ends(document, wires), *_results(document, inside)]
    heights = _rows([document.places[source].y for source, _ in ends])
    for row, (source, output) in enumerate(ends):
        port = ports[source, output] = next(fresh)
        yield from _port(Node(port, OUTPUT, names.take(GROUPED[OUTPUT]), block), row, (x, heights[row]))
        yield None, Wire(next(fresh), source, output, port, 0)
    for wire in wires:
        yield wire, replace(wire, source=block, output=ports[wire.source, wire.output])


def _aimed(document: Document, block: int, pairs: Iterable[Pair]) -> Iterator[Pair]:
    """The target is the block if its first output is what the target gives, or the port of another output."""
    view = document.view
    if view.target is None:
        return
    ends = [(view.target, port.key) for port in output_ports(document, document.nodes[view.target])[:1]]
    after = [record for _, record in pairs]
    made = [node.id for node in after if isinstance(node, Node) and node.kind == OUTPUT]
    for wire in after:
        if isinstance(wire, Wire) and (wire.source, wire.output) in ends and wire.target in made:
            yield view, replace(view, target=block if wire.target == made[0] else wire.target)


def _results(document: Document, inside: Collection[int]) -> list[End]:
    """The outputs of nodes in the group that feed nothing, from top to bottom: of each node the first."""
    last = [document.nodes[ident] for ident in inside if not document.outgoing(ident)]
    ends = [(node.id, output_ports(document, node)[:1]) for node in last if node.kind not in (VARIABLE, DOT)]
    found = [(ident, port.key) for ident, ports in ends for port in ports]
    return sorted(found, key=lambda end: (document.places[end[0]].y, *end))


def _port(node: Node, row: int, at: tuple[float, float]) -> Iterator[Pair]:
    yield None, replace(node, attributes={"index": row})
    yield None, Place(node.id, *at)


def _rows(wanted: Iterable[float]) -> list[float]:
    """Heights for ports from top to bottom, each as near to the one that is wanted as those above it allow."""
    heights, lower = list[float](), list[float]()
    for height in wanted:
        heights.append(max(height, heights[-1] + _ROW) if heights else height)
        lower.append(heights[-1] - height)
    shift = sum(lower) / max(1, len(lower))
    return [GRID * round((height - shift) / GRID) for height in heights]


def _extent(document: Document, nodes: Iterable[Node], boxes: Iterable[Frame | Note]) -> tuple[float, float, float]:
    """Left, top, and how far right the leftmost points go."""
    lying: list[Place | Frame | Note] = [document.places[node.id] for node in nodes]
    lying += boxes
    return min(item.x for item in lying), min(item.y for item in lying), max(item.x for item in lying)


def _put_back(document: Document, block: Node, nodes: Collection[Node]) -> Iterator[Pair]:
    """Frames and notes one level up, and everything shifted as the block was since it was made."""
    boxes: list[Frame | Note] = [*document.frames.values(), *document.notes.values()]
    boxes = [box for box in boxes if box.parent == block.id]
    place = document.places[block.id]
    if not nodes and not boxes:
        return
    left, top, _ = _extent(document, nodes, boxes)
    dx, dy = place.x - left, place.y - top
    for box in boxes:
        yield box, replace(box, parent=block.parent, x=box.x + dx, y=box.y + dy)
    for node in nodes if (dx, dy) != (0, 0) else ():
        old = document.places[node.id]
        yield old, replace(old, x=old.x + dx, y=old.y + dy)


def _through(document: Document, ports: Iterable[Node]) -> dict[int, End | None]:
    """What feeds each port, seen from outside and inside without the block; None if nothing does. Inputs come first."""
    through: dict[int, End | None] = {}
    for port in ports:
        assert port.parent is not None
        wire = document.incoming(port.parent).get(port.id) if port.kind == INPUT else document.incoming(port.id).get(0)
        if wire is None:
            through[port.id] = None
        else:
            through[port.id] = through.get(wire.source, (wire.source, wire.output))
    return through


def _rewired(
    document: Document, block: int, ports: Iterable[Node], through: Mapping[int, End | None]
) -> Iterator[Pair]:
    """The wires behind each port start at what feeds it; the wires in front of the ports are gone."""
    in_front = {wire.id: wire for wire in document.incoming(block).values()}
    behind = list(document.outgoing(block).values())
    for port in ports:
        if port.kind == OUTPUT:
            in_front.update((wire.id, wire) for wire in document.incoming(port.id).values())
        else:
            behind += document.outgoing(port.id).values()
    for wire in in_front.values():
        yield wire, None
    for wire in behind:
        end = through[wire.output if wire.source == block else wire.source]
        if wire.id not in in_front:
            yield wire, None if end is None else replace(wire, source=end[0], output=end[1])
