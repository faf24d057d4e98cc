"""Convolutions and pooling beside plain loops, without a batch, in small blocks, and at the edges."""

import numpy as np
import pytest

from core import evaluate, jvp, operations, vjp
from core.ops.convolution import windows

RNG = np.random.default_rng(31)
IMAGE, FILTERS = RNG.normal(size=(3, 4, 7, 6)), RNG.normal(size=(6, 2, 3, 2))
SETTINGS = {"stride": (2, 1), "padding": (1, 2), "dilation": (1, 2), "groups": 2}


def test_a_convolution_is_a_sum_of_products_at_each_place():
    y = evaluate("conv2d", [IMAGE, FILTERS], **SETTINGS)[0]
    bordered = np.pad(IMAGE, ((0, 0), (0, 0), (1, 1), (2, 2)))
    for n, f, i, j in np.ndindex(*y.shape):
        channels = slice(2 * (f // 3), 2 * (f // 3) + 2)
        seen = bordered[n, channels, 2 * i : 2 * i + 3, j : j + 3 : 2]
        assert y[n, f, i, j] == pytest.approx(np.sum(seen * FILTERS[f]))


WIDE = [
    ("conv2d", (2, 4, 13, 12), (6, 2, 3, 2), {"padding": (1, 2), "dilation": (1, 2), "groups": 2}),
    ("conv2d", (3, 2, 14, 14), (3, 2, 3, 3), {"padding": 1}),
    ("conv2d", (2, 2, 15, 14), (20, 2, 2, 3), {}),
    ("conv2d", (2, 1, 40, 30), (3, 1, 3, 3), {"stride": 2}),
    ("conv1d", (2, 4, 150), (6, 2, 5), {"padding": 2, "groups": 2}),
    ("conv_transpose2d", (2, 4, 13, 12), (4, 3, 3, 2), {"padding": (1, 0), "groups": 2}),
]


@pytest.mark.parametrize("block", [1, 4_000, 1 << 20])
@pytest.mark.parametrize(("name", "image", "filters", "settings"), WIDE, ids=str)
def test_windows_side_by_side_see_what_single_ones_do(monkeypatch, name, image, filters, settings, block):
    inputs = [RNG.normal(size=image), RNG.normal(size=filters)]
    monkeypatch.setattr(windows, "_CACHED_BYTES", block)
    monkeypatch.setattr(windows, "_BLOCK", block // 8)
    y = evaluate(name, inputs, **settings)[0]
    g = RNG.normal(size=y.shape)
    found = [y, *vjp(name, inputs, [g], **settings)]
    monkeypatch.setattr(windows, "_NARROW", 1 << 40)
    expected = [evaluate(name, inputs, **settings)[0], *vjp(name, inputs, [g], **settings)]
    for ours, theirs in zip(found, expected, strict=True):
        assert np.allclose(ours, theirs, rtol=1e-12, atol=1e-12)


@pytest.mark.parametrize("number", [np.inf, np.nan])
@pytest.mark.parametrize(("name", "size"), [("adaptive_avg_pool1d", 3), ("adaptive_avg_pool2d", (2, 3))])
def test_what_is_not_finite_is_averaged_only_in_its_bins(name, size, number):
    image = RNG.normal(size=(2, 4, 7))
    image[1, 3, 4] = number
    rows = slice(3, 4) if name == "adaptive_avg_pool1d" else slice(1, 2)
    averages = evaluate(name, [image], output_size=size)[0]
    assert (~np.isfinite(averages)).sum() == 2  # the last two bins overlap at entry 4
    assert (~np.isfinite(averages[1, rows, 1:])).all()
    image[1, 3, 4] = 0.0
    expected = evaluate(name, [image], output_size=size)[0]
    assert np.allclose(averages[np.isfinite(averages)], expected[np.isfinite(averages)])


@pytest.mark.parametrize("number", [np.inf, np.nan])
def test_what_is_not_finite_is_seen_only_by_its_windows(number):
    image, filters = RNG.normal(size=(1, 1, 14, 13)), RNG.normal(size=(2, 1, 3, 3))
    image[0, 0, 5, 12] = number
    g = np.ones((1, 2, 12, 11))
    g[0, :, 3:6, 10] = 0.0  # of the windows that see it
    seen = ~np.isfinite(evaluate("conv2d", [image, filters])[0])
    assert seen.sum() == 2 * 3
    assert seen[0, :, 3:6, 10].all()
    by_filters = vjp("conv2d", [image, filters], [g])[1]
    assert np.isnan(by_filters).sum() == 2 * 3  # 0 times what is not finite, in the last column of the window
    filters[0, 0, 1, 2] = number
    by_image = vjp("conv2d", [image, filters], [np.ones((1, 2, 12, 11))])[0]
    assert (~np.isfinite(by_image)).sum() == 12 * 11


@pytest.mark.parametrize("block", [1, 4_000])
def test_small_blocks_add_up_to_the_same(monkeypatch, block):
    y = evaluate("conv2d", [IMAGE, FILTERS], **SETTINGS)[0]
    g = RNG.normal(size=y.shape)
    gradients = vjp("conv2d", [IMAGE, FILTERS], [g], **SETTINGS)
    monkeypatch.setattr(windows, "_BLOCK", block // 8)
    assert np.allclose(evaluate("conv2d", [IMAGE, FILTERS], **SETTINGS)[0], y, rtol=1e-12, atol=1e-13)
    for ours, whole in zip(vjp("conv2d", [IMAGE, FILTERS], [g], **SETTINGS), gradients, strict=True):
        assert np.allclose(ours, whole, rtol=1e-12, atol=1e-12)


@pytest.mark.parametrize(
    ("name", "others", "attributes"),
    [
        ("conv2d", [FILTERS, np.arange(6.0)], SETTINGS),
        ("conv_transpose2d", [RNG.normal(size=(4, 2, 3, 2)), np.arange(4.0)], {"stride": 2, "groups": 2}),
        ("max_pool2d", [], {"kernel_size": 3, "padding": 1}),
        ("avg_pool2d", [], {"kernel_size": 3, "padding": 1}),
        ("adaptive_avg_pool2d", [], {"output_size": 2}),
        ("adaptive_max_pool2d", [], {"output_size": (2, 3)}),
    ],
)
def test_one_image_alone_is_a_batch_of_one(name, others, attributes):
    alone, batch = ([image, *others] for image in (IMAGE[0], IMAGE[:1]))
    values, expected = evaluate(name, alone, **attributes), evaluate(name, batch, **attributes)
    g = [RNG.normal(size=value.shape) for value in values]
    gradients = vjp(name, alone, g, **attributes)
    for ours, theirs in zip(values, expected, strict=True):
        assert np.array_equal(ours, theirs[0])
    wanted = vjp(name, batch, [part[np.newaxis] for part in g], **attributes)
    assert np.allclose(gradients[0], wanted[0][0])
    assert all(np.allclose(ours, theirs) for ours, theirs in zip(gradients[1:], wanted[1:], strict=True))


@pytest.mark.parametrize(
    ("name", "image", "filters", "settings"),
    [
        ("conv1d", (2, 2, 1), (1, 2, 2), {"stride": 2, "padding": 2, "dilation": 3}),
        ("conv2d", (1, 1, 3), (1, 1, 2, 2), {"stride": 2, "padding": (1, 2), "dilation": (1, 3)}),
        ("conv1d_weight", (1, 2, 1), (1, 1, 1), {"kernel_size": 2, "stride": 2, "padding": 2, "dilation": 3}),
    ],
)
def test_windows_that_see_hardly_more_than_the_border_pass_gradients(name, image, filters, settings):
    x, w = RNG.normal(size=image), RNG.normal(size=filters)
    direction = RNG.normal(size=image)
    moved = evaluate(name, [direction, w], **settings)[0]  # of something linear in x that is its tangent
    g = RNG.normal(size=moved.shape)
    gradient = vjp(name, [x, w], [g], **settings)[0]
    assert np.sum(gradient * direction) == pytest.approx(np.sum(g * moved))
    assert np.allclose(jvp(name, [x, w], [direction, None], **settings)[0], moved)


@pytest.mark.parametrize("name", ["max_pool1d", "avg_pool1d"])
def test_a_pool_in_ceil_mode_has_a_window_that_reaches_beyond_a_short_signal(name):
    y, *rest = evaluate(name, [np.array([[3.0]])], kernel_size=2, ceil_mode=True)
    assert y.tolist() == [[3.0]]
    cotangents = [np.ones((1, 1)), *map(np.zeros_like, rest)]
    assert vjp(name, [np.array([[3.0]])], cotangents, kernel_size=2, ceil_mode=True)[0].tolist() == [[1.0]]


def test_a_list_of_one_number_counts_for_all_dimensions():
    one, each = {"stride": [2], "padding": [1], "groups": 2}, {"stride": 2, "padding": (1, 1), "groups": 2}
    y = evaluate("conv2d", [IMAGE, FILTERS], **one)[0]
    assert np.array_equal(y, evaluate("conv2d", [IMAGE, FILTERS], **each)[0])
    for ours, theirs in zip(
        vjp("conv2d", [IMAGE, FILTERS], [y], **one), vjp("conv2d", [IMAGE, FILTERS], [y], **each), strict=True
    ):
        assert np.array_equal(ours, theirs)


@pytest.mark.parametrize("kernel", [1, 2, 3, 4])
def test_padding_called_same_keeps_the_size(kernel):
    weight = RNG.normal(size=(6, 4, kernel, 3))
    assert evaluate("conv2d", [IMAGE, weight], padding="same", dilation=2)[0].shape == (3, 6, 7, 6)


def test_the_first_of_equal_elements_gets_the_gradient_of_a_pool():
    image = np.zeros((1, 1, 2, 4))
    values, indices = evaluate("max_pool2d", [image])
    assert (values.tolist(), indices.tolist()) == ([[[[0.0, 0.0]]]], [[[[0, 2]]]])
    gradient = vjp("max_pool2d", [image], [np.ones((1, 1, 1, 2)), np.zeros((1, 1, 1, 2))])[0]
    assert gradient[0, 0].tolist() == [[1.0, 0.0, 1.0, 0.0], [0.0, 0.0, 0.0, 0.0]]


@pytest.mark.parametrize(
    "settings",
    [
        {"kernel_size": 2},
        {"kernel_size": (3, 2), "stride": (2, 1), "padding": 1},
        {"kernel_size": (2, 3), "stride": 1, "dilation": (1, 2)},
        {"kernel_size": (1, 3), "stride": 2},
        {"kernel_size": 1},
        {"kernel_size": 3, "ceil_mode": True},
    ],
    ids=str,
)
def test_of_equal_elements_a_pool_takes_the_first_row_by_row(settings):
    image = RNG.integers(0, 3, (2, 3, 9, 8)).astype(float)
    values, indices = evaluate("max_pool2d", [image], **settings)
    kernel, stride, padding, dilation = (
        np.broadcast_to(settings.get(name, default), 2)
        for name, default in (("kernel_size", 2), ("stride", settings["kernel_size"]), ("padding", 0), ("dilation", 1))
    )
    for n, c, *place in np.ndindex(*values.shape):
        starts = np.array(place) * stride - padding
        seen = [tuple(starts + np.array(tap) * dilation) for tap in np.ndindex(*kernel)]
        inside = [(i, j) for i, j in seen if 0 <= i < 9 and 0 <= j < 8]
        first = max(inside, key=lambda spot: image[n, c, *spot])  # of equal ones max takes the first
        assert values[n, c, *place] == image[n, c, *first]
        assert indices[n, c, *place] == first[0] * 8 + first[1]


def test_a_pool_finds_what_there_is_beside_the_border():
    image = np.full((1, 3, 3), -np.inf)
    values, indices = evaluate("max_pool2d", [image], kernel_size=2, stride=2, padding=1)
    assert np.isneginf(values).all()
    assert indices[0].tolist() == [[0, 1], [3, 4]]
    image[0, 0, 0] = np.nan
    assert np.isnan(evaluate("max_pool2d", [image], kernel_size=3)[0]).all()


def test_gradients_of_overlapping_windows_add_up():
    gradient = vjp("avg_pool1d", [np.zeros((1, 4))], [np.array([[3.0, 6.0, 9.0]])], kernel_size=2, stride=1)[0]
    assert gradient.tolist() == [[1.5, 4.5, 7.5, 4.5]]


def test_the_border_counts_as_zeros_unless_told_otherwise():
    counted = evaluate("avg_pool1d", [np.ones((1, 4))], kernel_size=2, padding=1)[0]
    left_out = evaluate("avg_pool1d", [np.ones((1, 4))], kernel_size=2, padding=1, count_include_pad=False)[0]
    assert (counted.tolist(), left_out.tolist()) == ([[0.5, 1.0, 0.5]], [[1.0, 1.0, 1.0]])


def test_a_huge_convolution_is_reckoned_with_not_allocated():
    shapes = [(64, 256, 4096, 4096), (512, 256, 3, 3)]
    assert operations()["conv2d"].shapes(shapes, {"padding": 1}) == ((64, 512, 4096, 4096),)
