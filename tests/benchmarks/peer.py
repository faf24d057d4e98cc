"""NodeGraphQt on the same graph, to compare with: `PYTHON -m tests.benchmarks.peer NODES`, in a Python that has it.

Prints milliseconds, on the processor and by the wall, as one line of JSON; ``tests.benchmarks.canvas --peer PYTHON``
runs this and compares.
"""

import json
import os
import sys
import time
from collections.abc import Callable
from statistics import median

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import setuptools  # noqa: F401 - brings distutils back, which NodeGraphQt imports
from NodeGraphQt import BaseNode, NodeGraph
from PySide6.QtWidgets import QApplication

from tests.benchmarks.layered import layered

REPEATS = 3


class Box(BaseNode):
    """A node with two inputs and an output."""

    __identifier__ = "bench"
    NODE_NAME = "Box"

    def __init__(self) -> None:
        super().__init__()
        self.add_input("a")
        self.add_input("b")
        self.add_output("y")


def took(act: Callable[[], object], repeats: int = REPEATS) -> tuple[float, float]:
    """The medians of some runs, in milliseconds: CPU and wall."""
    times = []
    for _ in range(repeats):
        cpu, wall = time.process_time(), time.perf_counter()
        act()
        times.append((time.process_time() - cpu, time.perf_counter() - wall))
    cpus, walls = zip(*times, strict=True)
    return median(cpus) * 1000, median(walls) * 1000


def built(count: int) -> NodeGraph:
    """The layered graph, shown."""
    graph = NodeGraph()
    graph.register_node(Box)
    graph.widget.resize(1600, 1000)
    nodes = []
    for drawn in layered(count):
        node = graph.create_node("bench.Box", pos=(drawn.x, drawn.y), push_undo=False, selected=False)
        nodes.append(node)
        for port, source in enumerate(drawn.sources):
            node.set_input(port, nodes[source].output(0))
    graph.widget.show()
    return graph


def main(count: int) -> None:
    """Measure and print."""
    app = QApplication([])
    opened: list[NodeGraph] = []

    def open_it() -> None:
        opened.append(built(count))
        app.processEvents()
        opened[0].viewer().viewport().repaint()

    found = {"open": took(open_it, 1)}
    graph, viewer = opened[0], opened[0].viewer()
    nodes = graph.all_nodes()
    half = nodes[: len(nodes) // 2]
    viewer.centerOn(nodes[len(nodes) // 2].view)
    viewer.set_zoom(0)
    app.processEvents()

    def pan() -> None:
        viewer._set_viewer_pan(9, 5)
        app.processEvents()

    def select() -> None:
        for node in half:
            node.set_selected(True)
        viewer.viewport().repaint()

    found["pan, 100 %"] = took(pan, 9)
    graph.fit_to_selection()
    app.processEvents()
    found["full repaint, fit"] = took(viewer.viewport().repaint)
    found["marquee of half"] = took(lambda: (graph.clear_selection(), select()))
    found["delete half"] = took(lambda: (graph.delete_nodes(half), viewer.viewport().repaint()), 1)
    found["undo it"] = took(lambda: (graph.undo_stack().undo(), viewer.viewport().repaint()), 1)
    print(json.dumps(found), flush=True)
    os._exit(0)  # taking thousands of items apart would take as long again


if __name__ == "__main__":
    main(int(sys.argv[1]))
