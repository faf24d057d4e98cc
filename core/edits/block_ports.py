"""The order of a block's ports."""

from __future__ import annotations

from ..change import Change
from ..document import Document
from ..errors import EditError
from ..language import tr
from ..records import INPUT, OUTPUT
from .lookup import the_node


def move_port(document: Document, port: int, by: int) -> Change:
    """Move port

    Up (by less than 0) or down among the inputs or outputs of its block, as far as there are others.
    """
    kept = the_node(document, port)
    if kept.kind not in (INPUT, OUTPUT) or kept.parent is None:
        raise EditError(
            tr("{name!r} is not the port of a block. Open a block and select one of its ports.").format(name=kept.name)
        )
    order = document.port_nodes(kept.parent, kept.kind)
    place = order.index(kept)
    order.insert(max(0, place + by), order.pop(place))
    return Change.join(Change.update(node, attributes={"index": index}) for index, node in enumerate(order))
