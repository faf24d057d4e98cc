"""evaluate, vjp and jvp: one operation on arrays."""

import numpy as np
import pytest

from core import ComputeError, ShapeError, evaluate, jvp, operations, vjp


def test_evaluate_gives_a_list_of_outputs():
    (y,) = evaluate("softmax", [np.array([0.0, 0.0])], dim=-1)
    assert y.tolist() == [0.5, 0.5]


def test_vjp_gives_a_gradient_for_each_input():
    a, b = np.array([1.0, 2.0]), 3.0
    da, db = vjp("mul", [a, b], [np.array([1.0, 10.0])])
    assert da.tolist() == [3, 30]
    assert db == 21


def test_vjp_gives_none_where_no_gradient_passes():
    condition, a, b = np.array([True, False]), np.ones(2), np.ones(2)
    gradients = vjp("where", [condition, a, b], [np.array([5.0, 7.0])])
    assert gradients[0] is None
    assert [g.tolist() for g in gradients[1:]] == [[5, 0], [0, 7]]


def test_vjp_gives_none_for_whole_numbers_of_numpy_and_truth_values():
    gradients = vjp("lerp", [np.arange(2), True, 2], [np.ones(2)])
    assert gradients[:2] == [None, None]
    assert gradients[2] == 1
    assert vjp("mul", [2, [3]], [[1.0]]) == [3, 2]


def test_jvp_is_the_directional_derivative():
    a, b = np.array([[1.0, 2.0]]), np.array([[3.0], [4.0]])
    (out,) = jvp("matmul", [a, b], [np.array([[1.0, 0.0]]), np.array([[0.0], [1.0]])])
    assert out.tolist() == [[5.0]]


@pytest.mark.parametrize("name", ["tanh", "softmax", "logsumexp", "exp", "var"])
def test_jvp_and_vjp_are_transposes(name):
    random = np.random.default_rng(3)
    x, t = random.normal(size=(3, 4)), random.normal(size=(3, 4))
    settings = {"dim": -1} if any(a.name == "dim" for a in operations()[name].attributes) else {}
    (y,) = evaluate(name, [x], **settings)
    g = random.normal(size=y.shape)
    (pushed,), (pulled,) = jvp(name, [x], [t], **settings), vjp(name, [x], [g], **settings)
    assert np.sum(pushed * g) == pytest.approx(np.sum(pulled * t))


def test_mistakes_are_told_in_a_sentence():
    with pytest.raises(ComputeError, match="no operation called 'frobnicate'"):
        evaluate("frobnicate", [1.0])
    with pytest.raises(ComputeError, match=r"'reduction' is one of 'mean', 'sum', 'none', not array"):
        evaluate("mse_loss", [1.0, 2.0], reduction=np.ones(2))
    with pytest.raises(ComputeError, match="no attribute 'axis'"):
        evaluate("softmax", [np.ones(3)], axis=0)
    with pytest.raises(ShapeError, match="do not broadcast"):
        evaluate("add", [np.ones(2), np.ones(3)])
    with pytest.raises(ComputeError, match=r"shape \(2,\) is needed"):
        vjp("exp", [np.ones(2)], [np.ones(3)])


def test_wrong_counts_and_values_are_told_in_a_sentence():
    with pytest.raises(ComputeError, match="mul takes a, b; 1 was given"):
        evaluate("mul", [2.0])
    with pytest.raises(ComputeError, match="exp takes x; 2 were given"):
        evaluate("exp", [np.zeros(2), np.zeros(2)])
    with pytest.raises(ComputeError, match="mul needs a value for a"):
        evaluate("mul", [None, 2.0])
    with pytest.raises(ComputeError, match="One cotangent for each output is needed: 2, not 1"):
        vjp("topk", [[1.0, 2.0, 3.0]], [[1.0, 2.0]], k=2)
    with pytest.raises(ComputeError, match="One tangent for each input"):
        jvp("mul", [1.0, 2.0], [1.0])
    with pytest.raises(ComputeError, match=r"^2\.0 is given where a list of values is needed, such as \[2\.0\]\.$"):
        evaluate("exp", 2.0)
    with pytest.raises(ComputeError, match="a list of values is needed"):
        vjp("exp", [2.0], np.array(1.0))
    for value in ("a", 1j, [[1], [1, 2]]):
        with pytest.raises(ComputeError):
            evaluate("exp", [value])


def test_lists_and_numbers_of_numpy_are_taken_as_settings():
    assert evaluate("sum", [np.ones((2, 3))], dim=[0, np.int64(1)])[0] == 6
    assert evaluate("topk", [[1, 3, 2]], k=np.int64(2))[0].tolist() == [3, 2]


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize(
    ("name", "attributes"),
    [("cat", {}), ("stack", {}), ("where", {}), ("scatter", {}), ("scaled_dot_product_attention", {})],
)
def test_whole_numbers_beside_floats_are_such_floats(name, attributes, dtype):
    whole, real, first = np.array([[1, 2]]), np.array([[0.5, 1.5]], dtype), np.array([[0]])
    inputs = {
        "where": [np.array([True, False]), whole, real],
        "scatter": [whole, first, real[:, :1]],
        "scaled_dot_product_attention": [real, whole, whole, first],
    }.get(name, [whole, real])
    value = evaluate(name, inputs, **attributes)[0]
    assert value.dtype == dtype
    moved = jvp(name, inputs, [np.ones(x.shape) if x is real else None for x in inputs], **attributes)[0]
    assert (moved.any(), moved.dtype) == (name not in {"scatter", "scaled_dot_product_attention"}, dtype)


def test_numbers_of_python_take_the_width_of_what_they_meet():
    narrow = np.ones(2, np.float32)
    assert evaluate("mul", [narrow, 2.0])[0].dtype == np.float32
    assert [g.dtype for g in vjp("mul", [narrow, 2.0], [narrow])] == [np.float32, np.float32]
    assert evaluate("mul", [narrow, np.float64(2.0)])[0].dtype == np.float64
    assert evaluate("exp", [2.0])[0].dtype == np.float64


def test_whole_numbers_take_no_tangent():
    whole = np.array([1, 2])
    with pytest.raises(ComputeError, match="do not move"):
        jvp("mul", [[1.0, 2.0], whole], [None, np.ones(2)])
    assert jvp("mul", [[1.0, 2.0], whole], [np.ones(2), None])[0].tolist() == [1, 2]


def test_a_cotangent_may_be_left_out():
    (gradient,) = vjp("topk", [[1.0, 2.0, 3.0]], [[1.0, 2.0], None], k=2)
    assert gradient.tolist() == [0, 2, 1]


def test_results_share_no_memory_with_what_was_given():
    x, g = np.ones(2), np.ones(2)
    results = [*evaluate("identity", [x]), *vjp("add", [x, x], [g]), *jvp("identity", [x], [g])]
    for result in results:
        np.add(result, 1, out=result)
    assert (x.tolist(), g.tolist()) == ([1, 1], [1, 1])
    assert [result.tolist() for result in results] == [[2, 2]] * 4
