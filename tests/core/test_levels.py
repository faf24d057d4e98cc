"""Which blocks lie around a node, and what stands for it at another level."""

from core.levels import blocks_around, path_text, seen_at
from tests.core.building import product


def test_what_is_seen_of_a_node_inside_blocks():
    drawing = product()
    inner = drawing.group("p", name="inner")
    outer = drawing.group("inner", "f", name="outer")
    nodes = drawing.document.nodes
    product_node = drawing.document.find("p", inner).id
    assert blocks_around(nodes, product_node) == [outer, inner]
    assert [seen_at(nodes, product_node, level) for level in (None, outer, inner)] == [outer, inner, product_node]
    assert seen_at(nodes, drawing["x"], outer) is None
    assert path_text(nodes, product_node) == "outer › inner"
    assert path_text(nodes, product_node, outer) == "inner"
    assert path_text(nodes, drawing["x"]) == ""
