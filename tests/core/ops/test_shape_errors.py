"""Inputs that do not fit are refused before anything is computed, with a sentence that names axis and sizes."""

import numpy as np
import pytest

from core import ComputeError, ShapeError, evaluate, operations


@pytest.mark.parametrize(
    ("name", "shapes", "attributes", "words"),
    [
        ("add", [(2, 3), (2, 4)], {}, ("(2, 3)", "(2, 4)", "axis -1", "3 and 4")),
        ("mul", [(2, 3), (4, 3)], {}, ("axis -2", "2 and 4")),
        ("where", [(2,), (3,), ()], {}, ("axis -1", "2 and 3")),
        ("matmul", [(2, 3), (4, 5)], {}, ("(2, 3)", "(4, 5)", "size 3", "axis of b 4")),
        ("matmul", [(3,), (4,)], {}, ("size 3", "only axis of b 4")),
        ("matmul", [(), (3,)], {}, ("single number", "mul")),
        ("matmul", [(2, 3, 4), (5, 4, 2)], {}, ("axis -1", "2 and 5")),
        ("dot", [(2, 3), (3,)], {}, ("dot", "1 dimension", "(2, 3)")),
        ("bmm", [(2, 3, 4), (3, 4, 5)], {}, ("axis 0", "2 and 3")),
        ("mv", [(2, 3), (2,)], {}, ("size 3", "2")),
        ("addmm", [(4,), (2, 3), (3, 5)], {}, ("axis -1", "4 and 5")),
        ("addmm", [(2, 2, 5), (2, 3), (3, 5)], {}, ("(2, 2, 5)", "(2, 5)")),
        ("trace", [(3,)], {}, ("trace", "2 dimensions", "(3,)")),
        ("sum", [(2, 3)], {"dim": 2}, ("dim 2", "2 dimensions")),
        ("sum", [(2, 3)], {"dim": (0, -2)}, ("(0, -2)", "twice")),
        ("amax", [(0, 3)], {}, ("(0, 3)", "no elements")),
        ("argmax", [(3, 0)], {"dim": 1}, ("(3, 0)", "no elements")),
        ("max", [(2, 3)], {"dim": 5}, ("dim 5",)),
        ("softmax", [(2, 3)], {"dim": 2}, ("dim 2",)),
        ("reshape", [(2, 3)], {"shape": (4, 2)}, ("(2, 3)", "(4, 2)", "6", "8")),
        ("reshape", [(2, 3)], {"shape": (4, -1)}, ("6", "groups of 4")),
        ("reshape", [(2, 3)], {"shape": (-1, -1)}, ("at most one", "-1")),
        ("reshape", [(2, 3)], {"shape": (-2, 3)}, ("0 or more",)),
        ("reshape", [(0, 3)], {"shape": (0, -1)}, ("groups of 0",)),
        ("flatten", [(2, 3)], {"start_dim": 1, "end_dim": 0}, ("start_dim 1", "end_dim 0")),
        ("unsqueeze", [(2, 3)], {"dim": 4}, ("dim 4",)),
        ("transpose", [(2, 3)], {"dim0": 0, "dim1": 2}, ("dim 2",)),
        ("permute", [(2, 3)], {"dims": (0, 0)}, ("(0, 0)", "once")),
        ("permute", [(2, 3)], {"dims": (0,)}, ("each of the 2 dimensions",)),
        ("broadcast_to", [(2, 3)], {"shape": (4, 3)}, ("(2, 3)", "(4, 3)", "axis -2", "2 and 4")),
        ("broadcast_to", [(2, 3)], {"shape": (3,)}, ("2 dimensions", "1")),
        ("broadcast_to", [()], {"shape": (-1,)}, ("0 or more",)),
        ("sum_to", [(2, 3)], {"shape": (2, 2)}, ("axis -1", "2 and 3")),
        ("cat", [(2, 3), (2, 4)], {}, ("(2, 3)", "(2, 4)", "axis 1", "3 and 4")),
        ("cat", [(2, 3), (2,)], {}, ("different numbers of dimensions",)),
        ("cat", [()], {}, ("stack",)),
        ("cat", [], {}, ("at least one",)),
        ("stack", [(2,), (3,)], {}, ("(2,)", "(3,)", "same")),
        ("narrow", [(4,)], {"start": 2, "length": 3}, ("2 to 4", "axis 0 has 4")),
        ("narrow", [(4,)], {"start": -5}, ("-5 to -5", "axis 0 has 4")),
        ("narrow", [()], {}, ("single number",)),
        ("slice", [(4,)], {"step": 0}, ("step is 0", "1 or more")),
        ("pad", [(2, 3)], {"pad": (1,)}, ("1 numbers", "two for each")),
        ("pad", [(2, 3)], {"pad": (-2, -2)}, ("(-2, -2)", "axis 1", "3")),
        ("pad", [(2, 3)], {"pad": (0, 3), "mode": "reflect"}, ("axis 1", "3", "reflect")),
        ("pad", [(2, 3)], {"pad": (0, 4), "mode": "circular"}, ("axis 1", "3", "circular")),
        ("pad", [(2, 0)], {"pad": (1, 0), "mode": "replicate"}, ("axis 1", "0", "replicate")),
        ("tile", [(2,)], {"dims": (-1,)}, ("negative",)),
        ("repeat_interleave", [(2,)], {"repeats": -1}, ("repeats is -1",)),
        ("flip", [(2,)], {"dims": 1}, ("dim 1",)),
        ("index_select", [(), (2,)], {}, ("single number",)),
        ("index_select", [(4,), (2, 2)], {}, ("(2, 2)", "one dimension")),
        ("index_add", [(4, 3), (2,), (3, 3)], {}, ("(3, 3)", "(2, 3)")),
        ("gather", [(3, 4), (3,)], {}, ("1 dimensions", "2")),
        ("gather", [(3, 4), (5, 4)], {"dim": 1}, ("axis 0", "5 and 3")),
        ("scatter_add", [(3, 4), (3, 2), (3, 3)], {"dim": 1}, ("(3, 3)", "(3, 2)")),
        ("topk", [(2, 3)], {"k": 4}, ("4 elements", "axis 1 has 3")),
        ("inv", [(2, 3)], {}, ("(2, 3)", "square")),
        ("det", [(3,)], {}, ("(3,)", "square")),
        ("solve", [(3, 3), (2, 2)], {}, ("(3, 3)", "3 rows", "(2, 2)")),
        ("solve", [(3, 3), (3, 2)], {"left": False}, ("3 columns", "(3, 2)")),
        ("solve", [(2, 3, 3), (4, 3, 2)], {}, ("axis -1", "2 and 4")),
        ("glu", [(2, 3)], {}, ("axis 1 has 3", "even")),
        ("softmax2d", [(2, 3)], {}, ("(2, 3)", "images")),
        ("gumbel_softmax", [(3,)], {"tau": 0.0}, ("tau is 0", "above 0")),
        ("rrelu", [(3,)], {"lower": 0.5, "upper": 0.1}, ("lower is 0.5",)),
        ("prelu", [(2, 3), (2,)], {}, ("2 entries", "3 channels", "axis 1")),
        ("prelu", [(2, 3), (4, 1, 1)], {}, ("(4, 1, 1)", "(2, 3)")),
        ("conv2d", [(2, 3, 5, 5), (4, 2, 3, 3)], {}, ("3 channels", "(4, 2, 3, 3)", "is for 2")),
        ("conv2d", [(2, 3, 5, 5), (4, 3, 3, 3), (3,)], {}, ("4 filters", "(3,)")),
        ("conv2d", [(2, 3, 5, 5), (4, 3, 7, 3)], {}, ("(7, 3)", "(5, 5)", "does not fit")),
        ("conv2d", [(2, 3, 5, 5), (4, 3, 3)], {}, ("(4, 3, 3)", "4 dimensions")),
        ("conv2d", [(5, 5), (4, 3, 3, 3)], {}, ("(5, 5)", "4 dimensions")),
        ("conv2d", [(2, 3, 5, 5), (4, 3, 3, 3)], {"stride": 0}, ("stride is 0", "1 or more")),
        ("conv2d", [(2, 3, 5, 5), (4, 3, 3, 3)], {"stride": (1, 1, 1)}, ("stride is (1, 1, 1)", "2 of them")),
        ("conv2d", [(2, 3, 5, 5), (4, 3, 3, 3)], {"stride": 2, "padding": "same"}, ("same", "stride of 2")),
        ("conv1d", [(2, 3, 5), (4, 1, 3)], {"groups": 2}, ("groups is 2", "3 channels", "4 filters")),
        ("conv_transpose1d", [(2, 3, 5), (4, 1, 3)], {}, ("3 channels", "is for 4")),
        ("conv_transpose1d", [(2, 4, 1), (4, 1, 3)], {"padding": 2}, ("nothing is left", "padding 2")),
        ("conv1d_weight", [(2, 4, 5), (2, 6, 5)], {"kernel_size": 3}, ("(2, 6, 5)", "(3,)")),
        ("max_pool2d", [(2, 3, 5, 5)], {"kernel_size": 2, "padding": 2}, ("padding 2", "half", "2")),
        ("max_pool1d", [(2, 3, 5)], {"kernel_size": 6}, ("(6,)", "(5,)")),
        ("max_pool1d", [(1, 1)], {"kernel_size": 2, "padding": 1, "dilation": 2}, ("dilation 2", "(1,)", "padding 1")),
        ("max_pool1d", [(1, 2)], {"kernel_size": 5, "ceil_mode": True, "stride": 2}, ("(5,)", "(2,)")),
        ("avg_pool2d", [(5, 5)], {}, ("(5, 5)", "4 dimensions")),
        ("adaptive_avg_pool1d", [(2, 3, 5)], {"output_size": 0}, ("output_size is 0",)),
        ("adaptive_max_pool1d", [(2, 3, 0)], {}, ("(2, 3, 0)", "no elements")),
        ("global_avg_pool", [(2, 3)], {}, ("(2, 3)",)),
        ("layer_norm", [(2, 3)], {"normalized_shape": (2,)}, ("(2, 3)", "(2,)")),
        ("layer_norm", [(2, 3), (2,)], {}, ("weight", "(3,)", "(2,)")),
        ("rms_norm", [()], {}, ("()",)),
        ("group_norm", [(2, 3, 4)], {"num_groups": 2}, ("(2, 3, 4)", "2 groups")),
        ("instance_norm", [(2, 3)], {}, ("(2, 3)",)),
        ("batch_norm", [(2, 3), (2,), (3,)], {}, ("running_mean", "(3,)", "(2,)")),
        ("running_stats", [(1, 3), (3,), (3,)], {}, ("(1, 3)", "two values")),
        ("scaled_dot_product_attention", [(3, 4), (5, 3), (5, 2)], {}, ("equally wide", "4 and 3")),
        ("scaled_dot_product_attention", [(3, 4), (5, 4), (6, 2)], {}, ("5 keys", "6 values")),
        ("scaled_dot_product_attention", [(3, 4), (5, 4), (5, 2), (3, 4)], {}, ("axis -1", "4 and 5")),
        ("scaled_dot_product_attention", [(3, 4), (5, 4), (5, 2)], {"dropout_p": 2.0}, ("dropout_p is 2",)),
        ("cosine_similarity", [(3,), (3,)], {}, ("dim 1",)),
        ("pairwise_distance", [(3, 2), (3, 4)], {}, ("axis -1", "2 and 4")),
        ("multilabel_margin_loss", [(2, 3), (2,)], {}, ("(2, 3)", "(2,)", "one shape")),
        ("multi_hot", [()], {}, ("()",)),
        ("multilabel_soft_margin_loss", [(), ()], {}, ("no classes",)),
        ("cosine_embedding_loss", [(4, 3), (4, 3), (3,)], {}, ("(4, 3)", "(4,)", "(3,)")),
        ("triplet_margin_loss", [(4, 3), (4, 3), (4, 2)], {}, ("axis -1", "2 and 3")),
        ("triplet_margin_loss", [(), (), ()], {}, ("no vectors",)),
        ("contrastive_loss", [(3,), (3,), (3,)], {}, ("()", "(3,)")),
        ("info_nce_loss", [(4, 3), (3, 3)], {}, ("(4, 3)", "(3, 3)")),
        ("info_nce_loss", [(4, 3), (4, 3)], {"temperature": 0.0}, ("temperature is 0",)),
        ("gaussian_nll_loss", [(3,), (3,), (2,)], {}, ("axis -1",)),
        ("gaussian_nll_loss", [(3,), (3,), (3,)], {"eps": 0.0}, ("eps is 0",)),
        ("quantile_loss", [(3,), (3,)], {"q": 1.5}, ("q is 1.5",)),
        ("linear_cross_entropy", [(2, 3), (4, 2), (2,)], {}, ("(2, 3)", "(4, 2)", "3 entries")),
        ("linear_cross_entropy", [(2, 3), (4, 3), (3,)], {}, ("(2, 4)", "(2,)", "(3,)")),
        ("linear_cross_entropy", [(2, 3), (4, 3), (2,), (3,)], {}, ("4 classes", "(3,)")),
        ("dice_loss", [(3,), (4,)], {}, ("(3,)", "(4,)")),
        ("median", [(2, 0)], {}, ("(2, 0)", "no elements")),
        ("sort", [(2, 3)], {"dim": 2}, ("dim 2",)),
        ("cumsum", [(2, 3)], {"dim": 2}, ("dim 2",)),
        ("scatter", [(3, 4), (3, 2), (3, 3)], {"dim": 1}, ("(3, 3)", "(3, 2)")),
        ("embedding", [(3,), (4,)], {}, ("(4,)", "2 dimensions")),
        ("split_with_sizes", [(5,)], {"split_sizes": (2, 2)}, ("(2, 2)", "4 entries", "axis 0 has 5")),
        ("split_with_sizes", [(5,)], {"split_sizes": (1,) * 5}, ("up to 4",)),
        ("tril", [(3,)], {}, ("(3,)", "no matrix")),
        ("diag", [(2, 2, 2)], {}, ("(2, 2, 2)", "vector or a matrix")),
        ("roll", [(3,)], {"shifts": (1, 2)}, ("(1, 2)", "dims")),
        ("roll", [(3,)], {"shifts": (1, 2), "dims": 0}, ("as many",)),
        ("one_hot", [(3,)], {"num_classes": 0}, ("num_classes is 0",)),
        ("cross_entropy", [(3, 4), (4,)], {}, ("(3, 4)", "(3,)", "(4,)")),
        ("cross_entropy", [(3, 4), (3,), (3,)], {}, ("4 classes in axis 1", "(3,)")),
        ("cross_entropy", [(), ()], {}, ("no classes",)),
        ("nll_loss", [(2, 4, 5), (2, 4)], {}, ("(2, 5)", "(2, 4)")),
        ("multi_margin_loss", [(3, 4), ()], {}, ("(3,)",)),
        ("mse_loss", [(3,), (4,)], {}, ("axis -1", "3 and 4")),
        ("dropout", [(3,)], {"p": 1.5}, ("p is 1.5", "between 0 and 1")),
        ("rand_like", [(3,)], {"seed": -1}, ("seed is -1",)),
        ("einsum", [(2, 3)], {"equation": "ij,jk->ik"}, ("2 inputs", "1")),
        ("einsum", [(2, 3), (4, 5)], {"equation": "ij,jk->ik"}, ("'j'", "3 and 4")),
        ("einsum", [(2, 3), (4, 5)], {"equation": "ijk,jk->ik"}, ("'ijk'", "3 letters", "2 dimensions")),
        ("einsum", [(2, 3)], {"equation": "ii->i"}, ("'i'", "2 and 3")),
        ("einsum", [(2, 2)], {"equation": "ij->k"}, ("'k'",)),
        ("einsum", [(2, 2)], {"equation": "ij->ii"}, ("'i'", "once")),
        ("einsum", [(2, 2)], {"equation": "i1->i"}, ("only letters",)),
        ("einsum", [(2,)], {"equation": "ij...->i"}, ("more letters",)),
    ],
)
def test_a_misfit_is_told_by_axis_and_size(name, shapes, attributes, words):
    with pytest.raises(ShapeError) as caught:
        operations()[name].shapes(shapes, attributes)
    sentence = str(caught.value)
    assert all(word in sentence for word in words), sentence
    assert "\n" not in sentence
    assert not sentence.endswith(".") or sentence.count(".") == 1


def test_a_huge_shape_is_reckoned_with_not_allocated():
    huge = (1 << 40, 1 << 40)
    assert operations()["broadcast_to"].shapes([()], {"shape": huge}) == (huge,)
    assert operations()["outer"].shapes([(1 << 40,), (1 << 40,)], {}) == (huge,)
    with pytest.raises(ShapeError, match="GiB"):
        evaluate("tile", [np.ones(3)], dims=(1 << 40,))


@pytest.mark.parametrize(
    ("name", "inputs", "words"),
    [
        ("index_select", [np.ones((4, 3)), [4]], ("4 is no index", "0 to 3")),
        ("index_select", [np.ones((4, 3)), [-1]], ("-1 is no index", "0 to 3")),
        ("index_select", [np.ones((4, 3)), [1.5]], ("1.5 is no index",)),
        ("index_select", [np.ones((4, 3)), [np.nan]], ("nan is no index",)),
        ("gather", [np.ones((3, 4)), [[4.0]]], ("4 is no index", "0 to 3")),
        ("inv", [np.ones((2, 2))], ("no inverse",)),
        ("solve", [np.zeros((2, 2)), np.ones(2)], ("no single solution",)),
        ("cholesky", [-np.eye(2)], ("not positive definite",)),
        ("multilabel_margin_loss", [np.ones((2, 3)), [[0, -1, 7], [3, 0, 0]]], ("target 3 is no class",)),
        ("embedding", [[4], np.ones((4, 3))], ("4 is no index", "0 to 3")),
        ("one_hot", [[2]], ("2 is no index", "0 to 1")),
        ("cross_entropy", [np.ones((2, 3)), [0, 3]], ("target 3 is no class", "0 to 2")),
        ("cross_entropy", [np.ones((2, 3)), [0, 0.5]], ("target 0.5 is no class",)),
        ("nll_loss", [np.ones((2, 3)), [0, -1]], ("target -1 is no class",)),
        ("multi_margin_loss", [np.ones((2, 3)), [0, -100]], ("target -100 is no class",)),
    ],
)
def test_a_number_that_is_no_index_is_named(name, inputs, words):
    with pytest.raises(ComputeError) as caught:
        evaluate(name, inputs)
    assert all(word in str(caught.value) for word in words)


def test_whole_numbers_may_be_floats():
    table = np.arange(12.0).reshape(4, 3)
    assert evaluate("index_select", [table, [2.0, 0.0]])[0].tolist() == [[6.0, 7.0, 8.0], [0.0, 1.0, 2.0]]
