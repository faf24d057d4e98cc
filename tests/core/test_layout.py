"""The layered layout: nothing overlaps, everything flows to the right, wires are short and cross little."""

import tracemalloc
from sys import modules

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.layout import layered, relief
from tests.benchmarks.crossings import residual

GAPS = (80.0, 32.0)


def equal_sizes(count):
    return np.full((count, 2), (160.0, 64.0))


def random_graph(count, wires, reach, seed):
    """Edges from smaller to larger numbers, at most ``reach`` apart."""
    random = np.random.default_rng(seed)
    targets = np.sort(random.integers(1, count, wires)) if count > 1 else np.zeros(0, int)
    return np.maximum(0, targets - random.integers(1, reach + 1, len(targets))), targets


def overlaps(corners, sizes):
    """Pairs of nodes that overlap, the slow and obvious way."""
    low, high = corners, corners + sizes - 1e-6
    both = (low[:, None] < high[None]).all(axis=2) & (low[None] < high[:, None]).all(axis=2)
    return int(both.sum()) - len(corners)


def ports(targets):
    """How far down its target each wire ends: evenly spread, in the order given."""
    spots = [(np.sum(targets[:i] == target) + 0.5) / np.sum(targets == target) for i, target in enumerate(targets)]
    return np.array(spots)


def crossings(corners, sizes, sources, targets):
    """Pairs of straight wires that cross on their way from the middle of a node to an input."""
    a = corners[sources] + sizes[sources] * (1, 0.5)
    b = corners[targets] + sizes[targets] * np.stack((np.zeros(len(targets)), ports(targets)), axis=1)

    def side(p, q, r):
        return np.sign(
            (q[..., 0] - p[..., 0]) * (r[..., 1] - p[..., 1]) - (q[..., 1] - p[..., 1]) * (r[..., 0] - p[..., 0])
        )

    p, q, r, s = a[:, None], b[:, None], a[None], b[None]
    return int(((side(p, q, r) * side(p, q, s) < 0) & (side(r, s, p) * side(r, s, q) < 0)).sum()) // 2


@given(st.integers(1, 60), st.floats(0, 2), st.integers(1, 30), st.integers(0, 10**6))
def test_nothing_overlaps_and_all_flows_to_the_right(count, density, reach, seed):
    sources, targets = random_graph(count, int(count * density), reach, seed)
    sizes = np.random.default_rng(seed).uniform(10, 300, (count, 2))
    corners = layered(sizes, sources, targets, GAPS)
    assert corners.shape == (count, 2)
    assert overlaps(corners, sizes) == 0
    assert (corners[targets, 0] >= corners[sources, 0] + sizes[sources, 0] + GAPS[0] - 1e-6).all()
    assert corners.min(axis=0) == pytest.approx((0, 0), abs=150)


@given(st.integers(2, 40), st.integers(0, 10**6))
def test_equal_input_gives_equal_output(count, seed):
    sources, targets = random_graph(count, count, 8, seed)
    sizes = equal_sizes(count)
    assert np.array_equal(
        layered(sizes, sources, targets, GAPS), layered(sizes, sources.tolist(), targets.tolist(), GAPS)
    )


def test_no_nodes_need_no_place():
    assert layered(np.zeros((0, 2)), [], [], GAPS).shape == (0, 2)


def test_a_cycle_has_no_layers():
    with pytest.raises(ValueError, match="cycle"):
        layered(equal_sizes(3), [0, 1, 2], [1, 2, 1], GAPS)


def test_a_chain_is_straight_with_nodes_of_any_height():
    sizes = np.array([(100.0, 30.0), (50.0, 200.0), (160.0, 64.0), (10.0, 10.0)])
    corners = layered(sizes, [0, 1, 2], [1, 2, 3], GAPS)
    assert np.ptp(corners[:, 1] + sizes[:, 1] / 2) < 1
    assert np.diff(corners[:, 0]) == pytest.approx(sizes[:-1, 0] + GAPS[0])


def test_a_chain_runs_level_between_its_leaves():
    """Each operation of the chain has a weight of its own; none of them may push the chain down step by step."""
    count = 200
    sources = [*range(count - 1), *range(count, 2 * count)]
    targets = [*range(1, count), *range(count)]
    corners = layered(equal_sizes(2 * count), sources, targets, GAPS)
    assert np.ptp(corners[:count, 1]) < 100
    assert (corners[count:, 0] < corners[:count, 0]).all()


def test_a_leaf_shared_by_a_whole_chain_does_not_bend_it():
    count = 200
    sources, targets = [*range(count - 1), *[count] * count], [*range(1, count), *range(count)]
    corners = layered(equal_sizes(count + 1), sources, targets, GAPS)
    assert np.ptp(corners[:count, 1]) < 200


def test_a_variable_stands_beside_what_it_feeds():
    """0 → 1 → 2 → 3 → 4, and 5 feeds only 4."""
    corners = layered(equal_sizes(6), [0, 1, 2, 3, 5], [1, 2, 3, 4, 4], GAPS)
    assert corners[5, 0] == corners[3, 0]


def test_what_a_shared_weight_goes_into_stands_at_its_step_of_time():
    """Each step multiplies its own input by two weights, which all share, and adds both products to the state."""
    sources, targets, count = [], [], 3
    state, first, second = range(3)
    products, states = [], [state]
    for _ in range(6):
        own, product, other, partial, total = range(count, count + 5)
        sources += [own, first, own, second, state, product, partial, other]
        targets += [product, product, other, other, partial, partial, total, total]
        products, states, state, count = [*products, product], [*states, total], total, count + 5
    corners = layered(equal_sizes(count), sources, targets, GAPS)
    assert np.array_equal(corners[products[1:], 0], corners[states[1:-1], 0])


def test_inputs_lie_in_the_order_of_their_ports():
    for order in ([0, 1, 2], [2, 0, 1]):
        corners = layered(equal_sizes(4), order, [3, 3, 3], GAPS)
        assert np.argsort(corners[:3, 1]).tolist() == order


def test_a_tree_is_drawn_without_crossings():
    count = 63
    sources, targets = np.arange(1, count), (np.arange(1, count) - 1) // 2
    random = np.random.default_rng(0)
    names = random.permutation(count)
    sizes = equal_sizes(count)
    corners = layered(sizes, names[sources], names[targets], GAPS)
    assert crossings(corners, sizes, names[sources], names[targets]) == 0


def test_a_layered_network_keeps_its_order():
    """Dense layers of four: the crossings that cannot be avoided and no others."""
    sources = [layer * 4 + i for layer in range(3) for i in range(4) for _ in range(4)]
    targets = [(layer + 1) * 4 + j for layer in range(3) for _ in range(4) for j in range(4)]
    corners = layered(equal_sizes(16), sources, targets, GAPS)
    assert crossings(corners, equal_sizes(16), np.array(sources), np.array(targets)) <= 3 * 36


def test_crossings_are_few():
    """Against the same layers in the order of the numbers, as a first placing would have them."""
    sources, targets = random_graph(300, 390, 12, 1)
    sizes = equal_sizes(300)
    corners = layered(sizes, sources, targets, GAPS)
    plain = corners.copy()
    for x in np.unique(corners[:, 0]):
        column = corners[:, 0] == x
        plain[column, 1] = np.arange(column.sum()) * 96.0
    assert crossings(corners, sizes, sources, targets) < 0.5 * crossings(plain, sizes, sources, targets)


def test_crossings_in_small_graphs_are_fewer_still():
    """Barycentres alone leave some 600."""
    total = 0
    for seed in range(20):
        random = np.random.default_rng(seed)
        sources, targets = random_graph(40, 52, 8, seed)
        names, order = random.permutation(40), random.permutation(52)
        sources, targets = names[sources][order], names[targets][order]
        sizes = equal_sizes(40)
        total += crossings(layered(sizes, sources, targets, GAPS), sizes, sources, targets)
    assert total < 515


def test_parts_lie_below_each_other_and_single_nodes_in_rows():
    """Thirty nodes without wires, and two chains of ten."""
    sources, targets = [*range(30, 39), *range(40, 49)], [*range(31, 40), *range(41, 50)]
    sizes = equal_sizes(50)
    corners = layered(sizes, sources, targets, GAPS)
    single, first, second = corners[:30], corners[30:40], corners[40:]
    assert second[:, 1].min() >= first[:, 1].max() + 64 + GAPS[1]
    assert single[:, 1].min() >= second[:, 1].max() + 64 + GAPS[1]
    assert len(np.unique(single[:, 1])) > 1
    assert single[:, 0].max() + 160 <= first[:, 0].max() + 160 + 1


def test_many_long_wires_do_not_take_more_memory_than_the_graph():
    """Each of 3,000 steps feeds the last one as well: 4.5 million places passed by."""
    count = 3000
    sources, targets = [*range(count - 1), *range(count - 1)], [*range(1, count), *[count - 1] * (count - 1)]
    tracemalloc.start()
    corners = layered(equal_sizes(count), sources, targets, GAPS)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 20e6
    assert (np.diff(corners[:, 0]) > 0).all()


def test_ten_thousand_nodes():
    sources, targets = random_graph(10_000, 13_000, 100, 0)
    sizes = np.random.default_rng(1).uniform(60, 160, (10_000, 2))
    corners = layered(sizes, sources, targets, GAPS)
    assert (corners[targets, 0] >= corners[sources, 0] + sizes[sources, 0]).all()
    order = np.lexsort((corners[:, 1], np.round(corners[:, 0] + sizes[:, 0] / 2)))
    same = np.diff(np.round(corners[order, 0] + sizes[order, 0] / 2)) == 0
    below = corners[order[1:], 1] - (corners + sizes)[order[:-1], 1]
    assert below[same].min() >= GAPS[1] - 1e-6


def test_a_chain_of_a_hundred_thousand_is_folded_like_text():
    count = 100_000
    corners = layered(equal_sizes(count), np.arange(count - 1), np.arange(1, count), GAPS)
    assert corners.max() < 1e6
    rows = np.unique(corners[:, 1])
    assert len(rows) > 10
    assert np.diff(rows).min() >= 64
    assert len(np.unique(corners, axis=0)) == count


@pytest.mark.parametrize("seed", range(3))
def test_a_thorough_search_finds_fewer_crossings_and_nothing_overlaps(seed):
    sources, targets = random_graph(60, 90, 12, seed)
    sizes = np.random.default_rng(seed).uniform(40, 200, (60, 2))
    quick = layered(sizes, sources, targets, GAPS)
    found = layered(sizes, sources, targets, GAPS, thorough=True)
    assert crossings(found, sizes, sources, targets) < crossings(quick, sizes, sources, targets)
    assert overlaps(found, sizes) == 0
    assert np.array_equal(found, layered(sizes, sources, targets, GAPS, thorough=True))


def hidden(corners, sizes, sources, targets):
    """How often a straight wire passes behind a node on its way, the slow and obvious way."""
    found = 0
    for source, target, port in zip(sources, targets, ports(targets), strict=True):
        a, b = corners[source] + sizes[source] * (1, 0.5), corners[target] + sizes[target] * (0, port)
        for corner, size in zip(corners, sizes, strict=True):
            if a[0] < corner[0] and corner[0] + size[0] < b[0]:
                height = np.interp(corner[0] + size[0] / 2, (a[0], b[0]), (a[1], b[1]))
                found += corner[1] < height < corner[1] + size[1]
    return found


@pytest.fixture
def unrelieved(monkeypatch):
    """Quick layouts keep the flaws that they have as drawn."""
    monkeypatch.setattr(modules[layered.__module__], "LITTLE", -1)


def test_a_wire_that_passes_over_a_chain_is_not_hidden(unrelieved):
    sources, targets = np.array([(0, 1), (0, 2), (2, 3), (1, 3), (3, 4), (4, 5), (3, 5)]).T
    order = np.lexsort((sources, targets))
    sources, targets, sizes = sources[order], targets[order], equal_sizes(6)
    assert hidden(layered(sizes, sources, targets, GAPS), sizes, sources, targets) > 0
    found = layered(sizes, sources, targets, GAPS, thorough=True)
    assert hidden(found, sizes, sources, targets) == 0
    assert crossings(found, sizes, sources, targets) == 0
    assert overlaps(found, sizes) == 0


def test_what_a_wire_skips_goes_to_one_side_of_it_together():
    """0 feeds 1, which feeds 2, 3 and 4 side by side; these feed 5, and 5 and 0 feed 8 by way of 6 and 7."""
    edges = [(0, 1), (1, 2), (1, 3), (1, 4), (2, 5), (3, 5), (4, 5), (5, 6), (6, 7), (0, 8), (7, 8)]
    (sources, targets), sizes = np.array(edges).T, equal_sizes(9)
    found = layered(sizes, sources, targets, GAPS, thorough=True)
    assert hidden(found, sizes, sources, targets) == 0
    assert crossings(found, sizes, sources, targets) == 0
    assert overlaps(found, sizes) == 0
    assert np.ptp(found[[5, 6, 7], 1]) < 8, "the chain beside it stays straight"


def test_a_quick_layout_of_a_network_hides_few_wires_that_skip_a_part_of_it(monkeypatch):
    """Blocks of four layers, each with its weights, and a wire around each block."""
    edges = [(16 * block + 2 * k, 16 * block + 2 * k + 2) for block in range(8) for k in range(8)]
    edges += [(16 * block + 2 * k + 1, 16 * block + 2 * k + 2) for block in range(8) for k in range(8)]
    edges += [(16 * block, 16 * block + 16) for block in range(8)]
    (sources, targets), sizes = np.array(sorted(edges, key=lambda edge: edge[1])).T, equal_sizes(129)
    found = layered(sizes, sources, targets, GAPS)
    assert overlaps(found, sizes) == 0
    monkeypatch.setattr(modules[layered.__module__], "LITTLE", -1)
    assert hidden(found, sizes, sources, targets) < 0.1 * hidden(
        layered(sizes, sources, targets, GAPS), sizes, sources, targets
    )


def test_a_thorough_search_hides_few_wires_of_a_leaf_that_a_chain_shares(unrelieved):
    chain = np.arange(1, 11)
    sources, targets = np.stack((chain, np.zeros(10, int)), axis=1).ravel(), np.repeat(chain + 1, 2)
    sizes = equal_sizes(12)
    quick, found = (layered(sizes, sources, targets, GAPS, thorough=thorough) for thorough in (False, True))
    assert hidden(found, sizes, sources, targets) <= 0.2 * hidden(quick, sizes, sources, targets)
    assert overlaps(found, sizes) == 0


@pytest.mark.parametrize("seed", [1, 2])
def test_a_thorough_search_leads_wires_around_what_they_skip_and_not_far_around(seed):
    sources, targets = np.array(residual(30, seed)).T
    sizes = equal_sizes(targets.max() + 1)
    found = layered(sizes, sources, targets, GAPS, thorough=True)
    assert hidden(found, sizes, sources, targets) == 0
    assert overlaps(found, sizes) == 0
    assert np.ptp(found[:, 1]) < 400


def test_a_search_ends_when_the_watch_says_so():
    class EnoughError(Exception):
        pass

    def enough():
        raise EnoughError

    with pytest.raises(EnoughError):
        layered(equal_sizes(9), [0, 1, 2, 3], [5, 6, 7, 8], GAPS, thorough=True, watch=enough)


def test_a_search_of_wide_layers_takes_no_more_effort_than_it_is_worth(monkeypatch):
    looks = []
    flaws = relief.Drawn._flaws
    monkeypatch.setattr(relief.Drawn, "_flaws", lambda *given: looks.append(None) or flaws(*given))
    monkeypatch.setattr(modules[layered.__module__], "EFFORT", 300 * relief._LOOK)
    sources, targets = random_graph(120, 160, 60, seed=1)
    found = layered(equal_sizes(120), sources, targets, GAPS, thorough=True)
    assert 150 < len(looks) < 1_000
    assert overlaps(found, equal_sizes(120)) == 0
