"""Every operation is defined in full: what the palette, the help, the steps and the exports need of it is there."""

import ast
import re

import pytest

from core import notation
from core.find.search import rank
from core.ops import Operation, operations

OPERATIONS = list(operations().values())
FIRST_CATALOGUE = """
    add sub mul div neg reciprocal pow square sqrt rsqrt abs sign maximum minimum clamp fmod remainder lerp hypot
    exp exp2 expm1 log log2 log10 log1p logaddexp xlogy sin cos tan asin acos atan atan2 sinh cosh tanh asinh acosh
    atanh erf erfc sinc floor ceil round trunc gt ge lt le eq ne logical_and logical_or logical_not where sum mean
    prod amax max amin min var std logsumexp norm argmax matmul dot outer mv bmm addmm transpose permute trace
    einsum reshape flatten squeeze unsqueeze broadcast_to cat stack tensor_split narrow slice index_select gather
    tile repeat_interleave pad flip identity detach gradient_scale gradient_reversal clip_gradient relu leaky_relu
    straight_through_round prelu elu selu celu gelu silu mish sigmoid logsigmoid softplus softsign relu6 hardtanh
    hardsigmoid hardswish softmax log_softmax softmin mse_loss l1_loss huber_loss smooth_l1_loss
    binary_cross_entropy cross_entropy nll_loss binary_cross_entropy_with_logits kl_div hinge_loss multi_margin_loss
    log_cosh_loss
"""
SECOND_CATALOGUE = """
    cumsum cumprod sort topk median masked_fill scatter diag tril triu roll solve inv det logdet slogdet cofactor
    cholesky lgamma digamma polygamma split_with_sizes embedding zero_gradient checkpoint threshold thresholded_relu
    hardshrink
    softshrink tanhshrink rrelu glu swiglu softmax2d squareplus sparsemax gumbel_softmax soft_margin_loss
    multilabel_margin_loss multilabel_soft_margin_loss hinge_embedding_loss cosine_embedding_loss margin_ranking_loss
    triplet_margin_loss poisson_nll_loss gaussian_nll_loss sigmoid_focal_loss dice_loss iou_loss quantile_loss
    contrastive_loss info_nce_loss linear_cross_entropy cosine_similarity normalize pairwise_distance conv1d conv2d
    conv1d_weight conv2d_weight conv_transpose1d conv_transpose2d max_pool1d max_pool2d avg_pool1d avg_pool2d
    adaptive_avg_pool1d adaptive_avg_pool2d adaptive_max_pool1d adaptive_max_pool2d global_avg_pool global_max_pool
    batch_norm running_stats layer_norm group_norm instance_norm rms_norm scaled_dot_product_attention
"""
FREE_NAMES = {"y", "pi", "n", "others"}  # besides the ports and settings; n: how many elements are averaged


@pytest.fixture(params=OPERATIONS, ids=lambda operation: operation.name)
def operation(request) -> Operation:
    return request.param


def test_there_is_all_of_the_catalogue():
    assert {*FIRST_CATALOGUE.split(), *SECOND_CATALOGUE.split()} <= operations().keys()


def test_its_help_starts_with_one_sentence(operation):
    first = operation.help.partition("\n")[0]
    assert first[0].isupper() or first.startswith(("x", "a ", "e ", "-", "1", "2", "log"))
    assert first.endswith(".")
    assert len(first) < 120
    assert not re.search(r"TODO|``None``", operation.help)


def test_its_formula_speaks_of_its_own_ports_and_settings(operation):
    known = FREE_NAMES | {port.name for port in operation.inputs} | {a.name for a in operation.attributes}
    assert notation.names(operation.formula) <= known
    for rule in operation.rules.values():
        assert notation.names(rule.formula) <= known | {"g", "index", "indices"}


def test_its_formulas_can_be_written_and_typeset(operation):
    for formula in (operation.formula, *(rule.formula for rule in operation.rules.values())):
        ast.parse(formula, mode="eval")
        assert notation.text(formula)
        assert notation.tex(formula)


def test_each_input_has_a_derivative_or_the_reason_why_not(operation):
    for port in operation.inputs:
        if port.kind == "float" and port.name not in operation.rules:
            assert operation.no_gradient
    assert operation.rules.keys() <= {port.name for port in operation.inputs}
    if operation.no_gradient:
        assert not operation.rules
        assert not operation.no_gradient.endswith(".")


def test_only_elementwise_operations_give_local_derivatives(operation):
    assert operation.elementwise or not any(rule.local for rule in operation.rules.values())


def test_it_can_be_dropped_before_anything_is_set(operation):
    for attribute in operation.attributes:
        assert not attribute.required
        assert attribute.accepts(attribute.default)


def test_it_has_an_example_unless_it_works_element_by_element(operation):
    assert operation.elementwise or operation.example
    if operation.example:
        assert operation.check_attributes(operation.example[1]) is None


def test_it_has_a_scalar_path_if_it_works_element_by_element(operation):
    assert not operation.elementwise or operation.scalar


def test_every_word_finds_it(operation):
    for word in (operation.name, operation.title, *operation.aliases):
        assert operation.name in [entry.kind for entry in rank(word)], word


def test_there_are_several_words_for_it(operation):
    assert len(operation.aliases) + (operation.title != operation.name) >= 2 or operation.category == "trigonometric"


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("*", "mul"),
        ("times", "mul"),
        ("multiply", "mul"),
        ("+", "add"),
        ("plus", "add"),
        ("-", "sub"),
        ("/", "div"),
        ("divide", "div"),
        ("^", "pow"),
        ("**", "pow"),
        ("power", "pow"),
        ("e^x", "exp"),
        ("ln", "log"),
        ("root", "sqrt"),
        ("|x|", "abs"),
        ("@", "matmul"),
        ("if", "where"),
        ("max(0,x)", "relu"),
        ("Σ", "sum"),
        ("average", "mean"),
        ("MSE", "mse_loss"),
        ("MAE", "l1_loss"),
        ("concat", "cat"),
        ("swish", "silu"),
        ("stop gradient", "detach"),
        ("T", "transpose"),
        ("view", "reshape"),
        ("BCE", "binary_cross_entropy"),
        ("softmax loss", "cross_entropy"),
        (">", "gt"),
        ("==", "eq"),
        ("and", "logical_and"),
        ("not", "logical_not"),
    ],
)
def test_what_a_student_types_finds_the_operation_first(word, name):
    assert rank(word)[0].kind == name


def test_titles_tell_operations_apart():
    titles = [operation.title for operation in OPERATIONS]
    assert sorted(titles) == sorted(set(titles))


def test_beginners_find_arithmetic_first():
    assert [operation.name for operation in OPERATIONS[:4]] == ["add", "sub", "mul", "div"]
