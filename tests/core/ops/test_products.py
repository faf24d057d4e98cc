"""Matrix products and einsum in all their shapes, against plain loops and central differences."""

import numpy as np
import pytest

from core import evaluate, vjp

RNG = np.random.default_rng(21)


def slope_agrees(name, inputs, **attributes):
    """Whether the gradients match a central difference in a random direction; exact up to rounding: they are linear."""
    y = evaluate(name, inputs, **attributes)[0]
    weight = RNG.normal(size=y.shape)
    gradients = vjp(name, inputs, [weight], **attributes)
    for position, gradient in enumerate(gradients):
        direction = RNG.normal(size=np.shape(inputs[position]))
        ahead, behind = (
            [*inputs[:position], inputs[position] + s * direction, *inputs[position + 1 :]] for s in (1, -1)
        )
        difference = evaluate(name, ahead, **attributes)[0] - evaluate(name, behind, **attributes)[0]
        assert gradient.shape == np.shape(inputs[position])
        assert np.sum(gradient * direction) == pytest.approx(np.sum(weight * difference) / 2)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ((4,), (4,)),
        ((3, 4), (4,)),
        ((4,), (4, 5)),
        ((3, 4), (4, 5)),
        ((2, 3, 4), (4,)),
        ((4,), (2, 4, 5)),
        ((2, 3, 4), (4, 5)),
        ((3, 4), (2, 4, 5)),
        ((2, 1, 3, 4), (5, 4, 2)),
        ((0, 4), (4, 5)),
        ((2, 0, 4), (4, 5)),
        ((2, 3, 0), (0, 5)),
        ((2, 3, 4), (4, 0)),
        ((2, 3, 2, 4), (4, 5)),
        ((2, 3, 70), (70, 60)),
    ],
    ids=str,
)
def test_the_gradients_of_a_matrix_product(a, b):
    slope_agrees("matmul", [RNG.normal(size=a), RNG.normal(size=b)])


def test_a_batch_that_lies_askew_in_memory_times_a_matrix():
    heads = RNG.normal(size=(2, 5, 3, 4)).swapaxes(1, 2)
    matrix = RNG.normal(size=(4, 6))
    assert np.allclose(evaluate("matmul", [heads, matrix])[0], np.einsum("bhsd,de->bhse", heads, matrix))
    slope_agrees("matmul", [heads, matrix])


@pytest.mark.parametrize("c", [(), (5,), (1, 5), (3, 1), (3, 5)], ids=str)
def test_what_is_added_to_a_product_may_broadcast(c):
    inputs = [RNG.normal(size=shape) for shape in (c, (3, 4), (4, 5))]
    expected = 0.5 * inputs[0] + 2.0 * inputs[1] @ inputs[2]
    assert np.allclose(evaluate("addmm", inputs, beta=0.5, alpha=2.0)[0], expected)
    slope_agrees("addmm", inputs, beta=0.5, alpha=2.0)


@pytest.mark.parametrize(
    ("equation", "shapes", "explicit"),
    [
        ("ij,jk->ik", [(2, 3), (3, 4)], "ij,jk->ik"),
        ("ij,jk", [(2, 3), (3, 4)], "ij,jk->ik"),
        ("ba", [(2, 3)], "ba->ab"),
        ("ij->j", [(2, 3)], "ij->j"),
        ("ij->", [(2, 3)], "ij->"),
        ("ij,ij", [(2, 3), (2, 3)], "ij,ij->"),
        ("i,j->ij", [(2,), (3,)], "i,j->ij"),
        ("...ij,...jk->...ik", [(5, 2, 3), (3, 4)], "aij,jk->aik"),
        ("...i->...", [(4, 2, 3)], "abi->ab"),
        ("bhqd,bhkd->bhqk", [(2, 2, 3, 4), (2, 2, 5, 4)], "bhqd,bhkd->bhqk"),
        ("ij,jk,kl->il", [(2, 3), (3, 4), (4, 2)], "ij,jk,kl->il"),
        ("ij,kl->k", [(2, 3), (3, 4)], "ij,kl->k"),
        ("ij,ij->j", [(2, 3), (1, 3)], "ij,kj->j"),
        ("ii->i", [(3, 3)], "ii->i"),
        ("ii", [(3, 3)], "ii->"),
        ("bii,bi->b", [(2, 3, 3), (2, 3)], "bii,bi->b"),
        ("iji,jk->ik", [(3, 2, 3), (2, 4)], "iji,jk->ik"),
        ("iii->i", [(2, 2, 2)], "iii->i"),
        (" ij , jk -> ki ", [(2, 3), (3, 4)], "ij,jk->ki"),
    ],
)
def test_einsum(equation, shapes, explicit):
    inputs = [RNG.normal(size=shape) for shape in shapes]
    assert np.allclose(evaluate("einsum", inputs, equation=equation)[0], np.einsum(explicit, *inputs))
    slope_agrees("einsum", inputs, equation=equation)


def test_einsum_with_dots_that_broadcast():
    inputs = [RNG.normal(size=(2, 1, 3)), RNG.normal(size=(4, 3))]
    assert np.allclose(evaluate("einsum", inputs, equation="...a,...a")[0], (inputs[0] * inputs[1]).sum(-1))
    slope_agrees("einsum", inputs, equation="...a,...a")


def test_a_neuron_by_hand():
    w, x = np.array([2.0, -3.0]), np.array([-1.0, -2.0])
    assert evaluate("dot", [w, x])[0] == 4.0
    assert [g.tolist() for g in vjp("dot", [w, x], [1.0])] == [[-1.0, -2.0], [2.0, -3.0]]


def test_matrix_gradients_by_hand():
    a, b = np.array([[1.0, 2.0], [3.0, 4.0]]), np.array([[5.0], [6.0]])
    found = vjp("matmul", [a, b], [np.array([[1.0], [10.0]])])
    assert [g.tolist() for g in found] == [[[5.0, 6.0], [50.0, 60.0]], [[31.0], [42.0]]]
