"""What a document must be, checked the slow and obvious way: shares no code with the product's own checks."""

import math

import networkx as nx
import numpy as np

from core.document import Document
from core.ops import operations


def exact(document: Document) -> list[object]:
    """Everything that can be read off a document, in the order in which it is read."""
    tables = [document.nodes, document.places, document.wires, document.frames, document.notes]
    return [*(list(table.values()) for table in tables), document.view, looked_up(document)]


def looked_up(document: Document) -> list[object]:
    """What the look-ups answer, in their order."""
    parents = [None, *document.nodes]
    return [
        [list(document.incoming(node).items()) for node in document.nodes],
        [list(document.outgoing(node).items()) for node in document.nodes],
        [[node.id for node in document.children(parent)] for parent in parents],
        [document.port_nodes(node, kind) for node in document.nodes for kind in ("input", "output")],
    ]


def defects(document: Document) -> list[str]:
    """All that is wrong with a document; empty for a valid one."""
    return [
        *ids(document),
        *nodes(document),
        *wires(document),
        *boxes(document),
        *cycles(document),
        *stale_look_ups(document),
    ]


def ids(document):
    tables = (document.nodes, document.wires, document.frames, document.notes)
    used = [ident for table in tables for ident in table]
    for table in (*tables, document.places):
        if list(table) != sorted(table) or any(record.id != ident for ident, record in table.items()):
            yield "a table is not in order of its ids"
    if len(used) != len(set(used)) or any(type(i) is not int or i < 1 for i in used):
        yield "an id is used twice or is none"
    if document.places.keys() != document.nodes.keys():
        yield "nodes and places differ"
    if document.view.target is not None and document.view.target not in document.nodes:
        yield "the target is gone"


def nodes(document):
    seen = set()
    for node in document.nodes.values():
        place = document.places[node.id]
        if not (math.isfinite(place.x) and math.isfinite(place.y)):
            yield f"{node} lies nowhere"
        if (node.parent, node.name) in seen or not node.name.strip() or "\n" in node.name:
            yield f"{node} has a bad name"
        seen.add((node.parent, node.name))
        if node.kind == "variable":
            fine = type(node.value) is float or (isinstance(node.value, np.ndarray) and not node.value.flags.writeable)
            if not fine or node.role not in ("input", "parameter", "constant"):
                yield f"{node} has a bad value or role"
        elif node.value is not None or node.role != "input":
            yield f"{node} is no variable"
        if node.kind not in ("variable", "block", "input", "output", "reroute") and node.kind not in operations():
            yield f"{node} is of no kind"
        if node.muted and node.kind not in operations():
            yield f"{node} is muted"
        if node.kind in ("input", "output") and node.parent is None:
            yield f"{node} is a port of nothing"
        yield from homes(document, node)


def homes(document, node):
    way = set()
    while node.parent is not None:
        if node.parent not in document.nodes or document.nodes[node.parent].kind != "block" or node.id in way:
            yield f"{node} lies nowhere"
            return
        way.add(node.id)
        node = document.nodes[node.parent]


def wires(document):
    taken = set()
    for wire in document.wires.values():
        if wire.source not in document.nodes or wire.target not in document.nodes:
            yield f"{wire} dangles"
            continue
        source, target = document.nodes[wire.source], document.nodes[wire.target]
        if source.parent != target.parent:
            yield f"{wire} crosses levels"
        if wire.output not in outputs(document, source) or wire.input not in inputs(document, target):
            yield f"{wire} has no port"
        if (wire.target, wire.input) in taken:
            yield f"{wire} shares an input"
        taken.add((wire.target, wire.input))


def inputs(document, node):
    if node.kind == "block":
        return {n.id for n in document.nodes.values() if n.parent == node.id and n.kind == "input"}
    if node.kind in ("variable", "input"):
        return set()
    if node.kind in ("output", "reroute"):
        return {0}
    ports = operations()[node.kind].inputs
    return set(range(1000 if ports and ports[-1].variadic else len(ports)))


def outputs(document, node):
    if node.kind == "block":
        return {n.id for n in document.nodes.values() if n.parent == node.id and n.kind == "output"}
    if node.kind == "output":
        return set()
    return {0} if node.kind in ("variable", "input", "reroute") else set(range(len(operations()[node.kind].outputs)))


def boxes(document):
    for box in (*document.frames.values(), *document.notes.values()):
        if box.parent is not None and document.nodes.get(box.parent, box).kind != "block":
            yield f"{box} lies nowhere"
        if not (box.width > 0 and box.height > 0):
            yield f"{box} has no size"


def cycles(document):
    graph = nx.MultiDiGraph()
    graph.add_edges_from((wire.source, wire.target) for wire in document.wires.values())
    if not nx.is_directed_acyclic_graph(graph):
        yield "there is a cycle"


def stale_look_ups(document):
    for node in document.nodes.values():
        incoming = {w.input: w for w in document.wires.values() if w.target == node.id}
        outgoing = [w for w in document.wires.values() if w.source == node.id]
        children = [n for n in document.nodes.values() if n.parent == node.id]
        if sorted(incoming.items()) != list(document.incoming(node.id).items()):
            yield f"incoming({node.id}) is stale"
        if outgoing != list(document.outgoing(node.id).values()):
            yield f"outgoing({node.id}) is stale"
        if children != list(document.children(node.id)):
            yield f"children({node.id}) is stale"
        if document.find(node.name, node.parent) is not node:
            yield f"find({node.name}) is stale"
        for kind in ("input", "output"):
            ports = [n for n in children if n.kind == kind]
            if sorted(ports, key=lambda n: (n.attributes.get("index", 0), n.id)) != document.port_nodes(node.id, kind):
                yield f"port_nodes({node.id}) is stale"
    if [n for n in document.nodes.values() if n.parent is None] != list(document.children(None)):
        yield "children(None) is stale"
    if [n for n in document.nodes.values() if n.kind == "reroute"] != list(document.dots.values()):
        yield "dots is stale"


def leftovers(document):
    """What is still looked up of records that are gone."""
    fresh, kept = vars(Document.of(document.snapshot())._index), vars(document._index)
    return [name for name in fresh if name != "_order" and kept[name] != fresh[name]]
