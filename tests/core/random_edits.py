"""Random edits for property tests: mostly such as can be made, some that must be refused."""

from collections.abc import Callable
from functools import partial
from random import Random

import numpy as np

from core.change import Change
from core.document import Document
from core.edits import arranging, block_ports, clipboard, dots, expanding, grouping, marking, nodes, rewiring, wires
from core.ops import operations
from tests.core.building import empty_block

KINDS = [op.name for op in operations().values() if not any(a.required for a in op.attributes)]
NAMES = ["x", "y", "mul", "mul2", "a b", "2.5", "Größe", "x\ny", "", " ", "long" * 80]
VALUES = [
    0.0, -0.0, 1.5, float("nan"), float("-inf"), 3, True, [1, 2, 3], [[1.5, float("nan")]], np.zeros((0, 2)),
    np.array([True, False]), np.int64(7), np.float32(0.1), "two", 1j, [[1], [2, 3]], 10**400,
]  # fmt: skip


def random_edit(random: Random, document: Document) -> Callable[[Document], Change]:
    """An edit with its arguments; calling it may raise EditError."""
    crowded = len(document.nodes) > 80
    make = random.choice([delete, cut, ungroup]) if crowded else random.choices(list(MAKERS), list(MAKERS.values()))[0]
    return make(random, document)


def some_id(random, *tables):
    ids = [ident for table in tables for ident in table]
    return random.choice(ids) if ids and random.random() < 0.98 else random.randint(1, 2000)


def some_ids(random, *tables):
    ids = [ident for table in tables for ident in table]
    return random.sample(ids, min(len(ids), random.choice([0, 1, 1, 1, 2, 3, 5])))


def level(random, document):
    """A block, or the top: mostly the latter."""
    blocks = [node.id for node in document.nodes.values() if node.kind == "block"]
    return (
        (random.choice(blocks) if blocks and random.random() < 0.4 else None)
        if random.random() < 0.98
        else some_id(random, document.nodes)
    )


def siblings(random, document):
    """Some nodes, frames and notes of one level."""
    parent = level(random, document)
    lying = [node.id for node in document.children(parent)]
    lying += [box.id for box in (*document.frames.values(), *document.notes.values()) if box.parent == parent]
    return some_ids(random, lying) if random.random() < 0.95 else some_ids(random, document.nodes, document.wires)


def coordinate(random):
    return random.choice(
        [0.0, 10.0, -37.5, 320, random.uniform(-1e4, 1e4), *([float("nan"), 1e9] * (random.random() < 0.1))]
    )


def point(random):
    return coordinate(random), coordinate(random)


def rect(random):
    return (*point(random), random.choice([1.0, 200.0, 0.0]), random.choice([1.0, 90.0]))


def name(random):
    return random.choice([None, *NAMES]) if random.random() < 0.3 else None


def value(random):
    return random.choice(VALUES)


def add_variable(random, document):
    role = random.choice(["input", "parameter", "constant", "constants"])
    settings = {"name": name(random), "at": point(random), "role": role, "parent": level(random, document)}
    given = value(random)
    return partial(nodes.add_variable, **settings, value=given)


def add_operation(random, document):
    kind = (
        random.choice([*KINDS, "mul", "add", "no such thing"])
        if random.random() < 0.5
        else random.choice(["mul", "add"])
    )
    settings = {"name": name(random), "at": point(random), "parent": level(random, document)}
    return partial(nodes.add_operation, **settings, kind=kind)


def add_block(random, document):
    settings = {"name": name(random), "at": point(random), "parent": level(random, document)}
    return partial(empty_block, **settings)


def add_port(random, document):
    block, kind = level(random, document) or some_id(random, document.nodes), random.choice(["input", "output"])
    called, at = name(random), point(random)
    return partial(nodes.add_port, block=block, kind=kind, name=called, at=at)


def add_box(random, document):
    box, parent, title = rect(random), level(random, document), random.choice(["", "Frame", "two\nlines"])
    if random.random() < 0.5:
        return partial(nodes.add_frame, title=title, rect=box, parent=parent)
    return partial(nodes.add_note, text=title, at=box[:2], size=box[2:], parent=parent)


def delete(random, document):
    ids = some_ids(random, *random.sample([document.nodes, document.wires, document.frames, document.notes], 2))
    ids += [random.randint(1, 2000)] * (random.random() < 0.02)
    return partial(nodes.delete, ids=ids)


def cut(random, document):
    ids = some_ids(random, document.nodes)
    return partial(clipboard.cut, ids=ids)


def change_node(random, document):
    node = some_id(random, document.nodes)
    return random.choice([
        partial(nodes.rename, node=node, name=random.choice(NAMES)),
        partial(nodes.set_value, node=node, value=value(random)),
        partial(nodes.set_role, node=node, role=random.choice(["input", "parameter", "constant", ""])),
        partial(nodes.set_target, node=random.choice([node, None])),
        partial(nodes.set_dtype, dtype=random.choice(["float64", "float32", "int8"])),
        partial(nodes.set_attribute, node=node, name="dim", value=random.choice([0, 1, (0, 1), [0], None, "x", True])),
    ])  # fmt: skip


def change_box(random, document):
    box = some_id(random, document.frames, document.notes)
    return random.choice([
        partial(nodes.set_text, box=box, text=random.choice(["", "Title", "two\nlines", "\ud800"])),
        partial(nodes.set_rect, box=box, rect=rect(random)),
        partial(nodes.set_colour, frame=box, colour=random.choice(["red", "blue"])),
    ])  # fmt: skip


def ends(random, document):
    """Two nodes of one level and two ports, mostly ones that exist."""
    parent = level(random, document)
    starts = [node.id for node in document.children(parent) if node.kind != "output"]
    stops = [node.id for node in document.children(parent) if node.kind not in ("variable", "input")]
    source, target = some_id(random, starts), some_id(random, stops)
    outputs = [port.id for port in document.port_nodes(source, "output")] or [0, 0, 0, 0, 0, 1]
    inputs = [port.id for port in document.port_nodes(target, "input")] or [0, 1, 0, 1, 2]
    return source, random.choice(outputs), target, random.choice(inputs)


def connect(random, document):
    chosen = ends(random, document)
    return lambda d: wires.connect(d, *chosen)


def change_wire(random, document):
    source, output, target, port = ends(random, document)
    wire, several = some_id(random, document.wires), some_ids(random, document.wires)
    return random.choice([
        partial(wires.disconnect, wires=several),
        partial(wires.move_wire, wire=wire, target=target, input=port),
        partial(wires.move_wires, wires=several, source=source, output=output),
        partial(dots.lead_through_dot, wires=several[:1], at=point(random)),
    ])  # fmt: skip


def copy_and_paste(random, document):
    ids, at, parent = siblings(random, document), random.choice([None, point(random)]), level(random, document)
    incoming = random.random() < 0.5
    return lambda d: clipboard.paste(d, clipboard.copy(d, ids), at, parent, incoming=incoming)


def duplicate(random, document):
    ids, incoming = siblings(random, document), random.random() < 0.5
    return partial(clipboard.duplicate, ids=ids, incoming=incoming)


def group(random, document):
    ids, called = siblings(random, document), random.choice(["block", "cell", *NAMES])
    return partial(grouping.group, ids=ids, name=called)


def ungroup(random, document):
    block = level(random, document) or some_id(random, document.nodes)
    return partial(expanding.expand if random.random() < 0.3 else grouping.ungroup, block=block)


def arrange(random, document):
    ids, distance = siblings(random, document), point(random)
    spots = {ident: point(random) for ident in ids}
    return random.choice([
        partial(arranging.move, positions=spots),
        partial(arranging.nudge, ids=ids, dx=distance[0], dy=distance[1]),
        partial(arranging.arrange, ids=random.choice([ids, None])),
        partial(arranging.align, ids=ids, edge=random.choice(["left", "centre", "right", "top", "middle", "bottom"])),
        partial(arranging.distribute, ids=ids, axis=random.choice(["across", "down"])),
    ])  # fmt: skip


def mark(random, document):
    ids = some_ids(random, document.nodes, document.wires)
    return partial(random.choice([marking.mute, marking.unmute, marking.lock, marking.unlock]), ids=ids)


def rewire(random, document):
    ids, node, wire = siblings(random, document), some_id(random, document.nodes), some_id(random, document.wires)
    kind = random.choice([*KINDS, "mul", "exp", "no such thing"])
    return random.choice([
        partial(rewiring.delete_and_reconnect, ids=some_ids(random, ids)),
        partial(rewiring.extract, ids=ids),
        partial(rewiring.insert, node=node, wire=wire),
        partial(rewiring.swap_inputs, node=node),
        partial(rewiring.connect_all, ids=ids),
        partial(rewiring.replace_operation, node=node, kind=kind),
        partial(block_ports.move_port, port=node, by=random.choice([-1, 1, 3])),
    ])  # fmt: skip


MAKERS = {
    add_variable: 6, add_operation: 10, add_block: 2, add_port: 3, add_box: 2, delete: 2, cut: 1, change_node: 6,
    change_box: 2, connect: 30, change_wire: 3, copy_and_paste: 2, duplicate: 2, group: 3, ungroup: 1, arrange: 4,
    mark: 3, rewire: 6,
}  # fmt: skip
