"""The directions of imports: core without Qt, ops below engine below formats, no circles, no hidden imports.

Read from the source with ast, so that an import inside a function counts like one at the top.
"""

import ast
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import networkx as nx
import pytest

ROOT = Path(__file__).resolve().parent.parent
# Costly to load, so imported where used; some of them are optional as well.
HEAVY = {"networkx", "ziamath", "PIL", "numba"}
LAYERS = {"core.ops": 0, "core.engine": 1, "core.formats": 2, "core.train": 2}


@dataclass(frozen=True)
class Import:
    """One imported module: by whom, on which line, and whether at the "top", in a "function" or for "types" only."""

    module: str
    target: str
    line: int
    place: str

    def __str__(self) -> str:
        return f"{self.module}:{self.line} imports {self.target}"

    @property
    def library(self) -> str:
        return self.target.partition(".")[0]


@pytest.fixture(scope="module")
def imports() -> list[Import]:
    return list(read(ROOT))


def test_the_reader_sees_the_product(imports):
    assert {found.library for found in imports if found.module == "main"} >= {"gui", "core", "sys"}
    assert any(within(found.module, "core") and found.library == "numpy" for found in imports)


def test_core_knows_neither_qt_nor_the_gui(imports):
    assert [*map(str, offenders(imports, "core", {"PySide6", "shiboken6", "gui", "resources"}))] == []


def test_libraries_are_the_listed_ones(imports):
    allowed = {"core": {"numpy"} | HEAVY, "gui": {"numpy", "PySide6", "shiboken6"} | HEAVY, "main": set()}
    own = {"core", "gui", "resources", *sys.stdlib_module_names}
    strangers = [
        found for found in imports if found.library not in own | allowed.get(found.module.partition(".")[0], set())
    ]
    assert [*map(str, strangers)] == []


def test_nothing_imports_main(imports):
    assert [str(found) for found in imports if found.library == "main"] == []


def test_the_launcher_needs_only_the_standard_library_to_start(imports):
    launching = {"main", "gui", "gui.system"}
    at_top = {found.target for found in imports if found.module in launching and found.place == "top"}
    strangers = {target for target in at_top - launching if target.partition(".")[0] not in sys.stdlib_module_names}
    assert strangers == set()


def test_operations_stand_on_numpy_alone(imports):
    foreign = [
        found
        for found in imports
        if within(found.module, "core.ops")
        and not within(found.target, "core.ops", "core.errors", "core.language", "numpy", *sys.stdlib_module_names)
    ]
    assert [*map(str, foreign)] == []


def test_layers_of_core_import_downwards(imports):
    upwards = [
        found for found in imports if (mine := layer(found.module)) is not None and (layer(found.target) or 0) > mine
    ]
    assert [*map(str, upwards)] == []


def test_files_are_read_and_written_without_edits(imports):
    assert [str(i) for i in imports if within(i.module, "core.formats") and within(i.target, "core.edits")] == []


def test_imports_inside_functions_are_for_heavy_libraries(imports):
    hidden = [
        found
        for found in imports
        if found.place == "function" and found.module != "main" and found.library not in HEAVY
    ]
    assert [*map(str, hidden)] == []


def test_heavy_libraries_are_not_loaded_at_the_start(imports):
    assert [str(found) for found in imports if found.place == "top" and found.library in HEAVY] == []


def test_a_package_is_relative_to_itself():
    """`from core.x import y` inside core would break when core is moved, and hides what belongs together."""
    sources = {name(path, ROOT): path for path in files(ROOT)}
    absolute = [
        f"{module}:{node.lineno}"
        for module, path in sources.items()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom) and not node.level and node.module
        if module != "main" and node.module.partition(".")[0] == module.partition(".")[0]
    ]
    assert absolute == []


def test_there_are_no_circles(imports):
    assert circles(imports) == []


def test_a_circle_through_a_function_is_found(tmp_path):
    plant(tmp_path, "core/a.py", "from .b import x")
    plant(tmp_path, "core/b.py", "def f():\n    from . import a")
    assert circles(read(tmp_path)) == [["core.a", "core.b"]]


def test_a_circle_of_types_alone_is_none(tmp_path):
    plant(tmp_path, "core/a.py", "from .b import x")
    plant(tmp_path, "core/b.py", "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from .a import y")
    assert circles(read(tmp_path)) == []


def test_relative_imports_are_followed(tmp_path):
    plant(tmp_path, "core/__init__.py", "from .ops import add")
    plant(tmp_path, "core/ops/__init__.py", "from . import add")
    plant(tmp_path, "core/ops/add.py", "from ..errors import E\nimport numpy as np\nfrom .. import errors")
    plant(tmp_path, "core/errors.py", "")
    found = {(each.module, each.target) for each in read(tmp_path)}
    assert found == {
        ("core", "core.ops.add"),
        ("core.ops", "core.ops.add"),
        ("core.ops.add", "core.errors"),
        ("core.ops.add", "numpy"),
    }


def plant(root: Path, path: str, text: str) -> None:
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_text(text, encoding="utf-8")


def files(root: Path) -> list[Path]:
    """The product's own source files."""
    return [path for part in ("main.py", "core", "gui", "resources") for path in tree(root / part)]


def tree(path: Path) -> list[Path]:
    return sorted(path.rglob("*.py")) if path.is_dir() else [path] if path.exists() else []


def name(path: Path, root: Path) -> str:
    """The dotted name of a module; a package's is that of its folder."""
    return ".".join(path.relative_to(root).with_suffix("").parts).removesuffix(".__init__")


def read(root: Path) -> Iterator[Import]:
    """Every import in the source below a folder."""
    sources = {name(path, root): path for path in files(root)}
    for module, path in sources.items():
        package = module if path.stem == "__init__" else module.rpartition(".")[0]
        for node, place in statements(ast.parse(path.read_text(encoding="utf-8"))):
            for target in targets(node, package, set(sources)):
                yield Import(module, target, node.lineno, place)


def statements(tree: ast.Module) -> Iterator[tuple[ast.Import | ast.ImportFrom, str]]:
    """The import statements, each with its place."""
    waiting: list[tuple[ast.AST, str]] = [(tree, "top")]
    while waiting:
        node, place = waiting.pop()
        if isinstance(node, ast.Import | ast.ImportFrom):
            yield node, place
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            place = "function"
        elif isinstance(node, ast.If) and ast.unparse(node.test).endswith("TYPE_CHECKING"):
            place = "types"
        waiting += [(child, place) for child in ast.iter_child_nodes(node)]


def targets(node: ast.Import | ast.ImportFrom, package: str, known: set[str]) -> Iterator[str]:
    """The modules that a statement imports: ``from . import x`` means x if x is a module, else the package."""
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
        return
    parents = package.split(".")[: len(package.split(".")) - node.level + 1] if node.level else []
    source = ".".join([*parents, *([node.module] if node.module else [])])
    yield from {f"{source}.{alias.name}" if f"{source}.{alias.name}" in known else source for alias in node.names}


def within(module: str, *packages: str) -> bool:
    return any(module == package or module.startswith(f"{package}.") for package in packages)


def offenders(imports: Iterable[Import], package: str, forbidden: set[str]) -> list[Import]:
    return [found for found in imports if within(found.module, package) and found.library in forbidden]


def layer(module: str) -> int | None:
    return next((height for package, height in LAYERS.items() if within(module, package)), None)


def circles(imports: Iterable[Import]) -> list[list[str]]:
    """The groups of modules that import each other when the program runs."""
    graph = nx.DiGraph((found.module, found.target) for found in imports if found.place != "types")
    return sorted(sorted(group) for group in nx.strongly_connected_components(graph) if len(group) > 1)
