"""Values and gradients beside those of PyTorch, where it is installed: at kinks and extremes too."""

import importlib.util
import itertools
import operator
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
import pytest

from core import evaluate, vjp
from tests.core.ops.cases import CASES, ELEMENTWISE, Case

torch = importlib.import_module("torch") if importlib.util.find_spec("torch") else None
pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(torch is None, reason="PyTorch, the oracle here, is not installed"),
    pytest.mark.filterwarnings("ignore:reduction. 'mean' divides the total loss"),  # of kl_div: it is meant
    pytest.mark.filterwarnings("ignore:Using padding='same' with even kernel lengths"),
]

POINTS = (0.0, 1.0, -1.0, 0.5, -0.5, 2.0, 3.0, -3.0, 6.0, 0.3, -0.7, 30.0, -30.0, 800.0, -800.0, 1e-3)

# Where ours differs on purpose, or PyTorch is less exact: what to leave out, as a function of the inputs.
DIFFERENT: Mapping[str, Callable[..., np.ndarray]] = {
    "clamp": lambda x: np.isin(x, (-1.0, 2.0)),  # 1 at a bound before 2026
    "fmod": lambda a, b: (b == 0.0) | (b == 1e-3),  # a slope where there is no value; a / b rounded past a jump
    "remainder": lambda a, b: b == 0.0,  # a slope where there is no value
    "hypot": lambda a, b: (a == 0.0) & (b == 0.0),  # NaN
    "xlogy": lambda a, b: (a == 0.0) & (b == 0.0),  # NaN
    "acosh": lambda x: x < 1.0,  # a slope where there is no value
    "digamma": lambda x: (x < 0.0) & (x == np.floor(x)),  # a large number for the infinite slope
    "sinc": lambda x: np.abs(x) == 1e-3,  # digits lost near 0
}
LOOSE = {"celu": 1e-7, "hardsigmoid": 1e-7, "digamma": 1e-7, "polygamma": 1e-7}  # constants in single precision
NO_POLES = {"polygamma"}  # large numbers instead of infinite ones


def no_dim(function):
    """For functions that want no dim at all instead of None."""
    return lambda *x, dim=None, **rest: function(*x, **rest) if dim is None else function(*x, dim=dim, **rest)


def found(name: str) -> Callable[..., Any]:
    return operator.attrgetter(name)(torch)


def filter_gradient(rank):
    """PyTorch has no gradient of these, so they are had as one."""

    def gradient(x, grad_output, *, kernel_size, **settings):
        kernel = (kernel_size,) * rank if isinstance(kernel_size, int) else kernel_size
        filters = grad_output.shape[1], x.shape[1] // settings["groups"], *kernel
        weight = torch.zeros(filters, dtype=x.dtype, requires_grad=True)
        y = found(f"nn.functional.conv{rank}d")(x, weight, **settings)
        return torch.autograd.grad(y, weight, grad_output, create_graph=True)[0]

    return gradient


def own_shape(x, normalized_shape):
    return x.shape[-1:] if normalized_shape is None else normalized_shape


def normalized(name):
    """For functions that want the normalized shape."""

    def function(x, *rest, normalized_shape, **settings):
        return found(f"nn.functional.{name}")(x, own_shape(x, normalized_shape), *rest, **settings)

    return function


def linear_cross_entropy(x, weight, target, bias=None, **settings):
    return found("nn.functional.cross_entropy")(found("nn.functional.linear")(x, weight, bias), target, **settings)


def attention(query, key, value, mask=None, *, is_causal, scale, enable_gqa, **_):
    """PyTorch's own masks may not come together."""
    past = torch.ones(query.shape[-2], key.shape[-2], dtype=torch.bool).tril()
    if is_causal and mask is not None:
        mask = mask & past if mask.dtype == torch.bool else torch.where(past, mask, -torch.inf)
    elif is_causal:
        mask = past
    batched = max(query.ndim, key.ndim, value.ndim) > 2
    if not enable_gqa:
        query, key, value = (x + torch.zeros(2, 1, 1) for x in (query, key, value))
    function = found("nn.functional.scaled_dot_product_attention")
    y = function(query, key, value, mask, scale=scale, enable_gqa=enable_gqa)
    return y if batched else y[0]


def scattered(name):
    """PyTorch has no gradient for a source that is larger than the index."""

    def function(x, index, source, dim):
        return found(name)(x, dim, index, source[tuple(slice(size) for size in index.shape)])

    return function


def weighed(name):
    """PyTorch's weights do not broadcast."""

    def function(x, target, weight=None, **settings):
        if weight is not None:
            x, target, weight = torch.broadcast_tensors(x, target, weight)
        return found(f"nn.functional.{name}")(x, target, weight=weight, **settings)

    return function


def batch_norm(x, *rest, training, eps):
    """PyTorch has no gradients for running statistics, and changes them; without any it has to train."""
    mean, var, weight, bias = (*rest, None, None, None, None)[:4]
    if mean is None or training:
        y = found("nn.functional.batch_norm")(x, None, None, weight, bias, True, 0.0, eps)
        return y if mean is None else y + 0.0 * (mean.sum() + var.sum())
    shape = 1, -1, *(1,) * (x.ndim - 2)
    y = (x - mean.reshape(shape)) / (var.reshape(shape) + eps).sqrt() * weight.reshape(shape)
    return y + bias.reshape(shape)


ADAPTED: Mapping[str, Callable[..., Any]] = {
    "amax": no_dim(lambda x, dim=(), keepdim=False: torch.amax(x, dim, keepdim)),
    "amin": no_dim(lambda x, dim=(), keepdim=False: torch.amin(x, dim, keepdim)),
    "clamp": lambda x, **bounds: x if set(bounds.values()) == {None} else torch.clamp(x, **bounds),
    "cat": lambda *x, dim: torch.cat(x, dim),
    "einsum": lambda *x, equation: torch.einsum(equation, *x),
    "flip": lambda x, dims: torch.flip(x, list(range(x.ndim)) if dims is None else [dims] if dims == 0 else dims),
    "floor_divide": lambda a, b: torch.div(a, b, rounding_mode="floor"),
    "full_like": lambda x, fill_value: torch.full_like(x, fill_value) + 0.0 * x,
    "gather": lambda x, index, dim: torch.gather(x, dim, index),
    "identity": lambda x: x,
    "huber_loss": weighed("huber_loss"),
    "index_add": lambda x, index, source, dim: torch.index_add(x, dim, index, source),
    "index_select": lambda x, index, dim: torch.index_select(x, dim, index),
    "logsumexp": lambda x, dim, keepdim: torch.logsumexp(x, list(range(x.ndim)) if dim is None else dim, keepdim),
    "max": lambda x, dim, keepdim: tuple(torch.max(x, dim, keepdim)),
    "min": lambda x, dim, keepdim: tuple(torch.min(x, dim, keepdim)),
    "mse_loss": weighed("mse_loss"),
    "norm": lambda *x, **settings: torch.linalg.vector_norm(x[0], *settings.values()),
    "one_hot": lambda index, num_classes: torch.nn.functional.one_hot(index, num_classes=num_classes),
    "permute": lambda x, dims: torch.permute(x, dims or list(reversed(range(x.ndim)))),
    "prod": lambda x, dim, keepdim: (
        x.permute(1, 0, 2).reshape(3, -1).prod(1)
        if dim == (0, 2)
        else torch.prod(x)
        if dim is None
        else torch.prod(x, dim=dim, keepdim=keepdim)
    ),
    "relu": lambda x, slope_at_zero: torch.relu(x),
    "scatter_add": scattered("scatter_add"),
    "squeeze": lambda x, dim: torch.squeeze(x) if dim is None else torch.squeeze(x, dim),
    "stack": lambda *x, dim: torch.stack(x, dim),
    "sum_to": lambda x, shape: x.sum_to_size(shape),
    "tensor_split": lambda x, index, dim: tuple(torch.tensor_split(x, (index,), dim)),
    "topk": lambda x, **settings: tuple(torch.topk(x, **settings)),
    "to_float": lambda x, dtype: x,
    "slogdet": lambda x: tuple(torch.linalg.slogdet(x)),
    "softmax2d": lambda x: torch.softmax(x, -3),
    "conv1d_weight": filter_gradient(1),
    "conv2d_weight": filter_gradient(2),
    "batch_norm": batch_norm,
    "group_norm": lambda x, weight=None, bias=None, **settings: found("nn.functional.group_norm")(
        x, settings["num_groups"], torch.ones_like(x[0, :, 0]) if weight is None else weight, bias, settings["eps"]
    ),
    "instance_norm": lambda x, weight, bias, eps: found("nn.functional.instance_norm")(
        x, weight=weight, bias=bias, eps=eps
    ),
    "l1_loss": weighed("l1_loss"),
    "layer_norm": normalized("layer_norm"),
    "rms_norm": normalized("rms_norm"),
    "scaled_dot_product_attention": attention,
    "soft_margin_loss": lambda x, target, reduction: found("nn.functional.soft_margin_loss")(
        x, target.detach(), reduction=reduction
    ),
    "linear_cross_entropy": linear_cross_entropy,
    "median": lambda x, **settings: tuple(torch.median(x, **settings)),
    "polygamma": lambda x, n: torch.polygamma(n, x),
    "scatter": scattered("scatter"),
    "sort": lambda x, **settings: tuple(torch.sort(x, **settings)),
    "split_with_sizes": lambda x, split_sizes, dim: torch.split_with_sizes(
        x, list(split_sizes) + [0] * (4 - len(split_sizes)), dim
    ),
}
WEIGHED = {"cross_entropy", "nll_loss", "multi_margin_loss", "binary_cross_entropy", "binary_cross_entropy_with_logits"}
NO_COUNTERPART = {"broadcast_to", "detach", "dropout", "rand_like", "randn_like", "gumbel_softmax", "rrelu", *WEIGHED}
COMPARED = [
    case
    for case in CASES
    if case.operation.torch
    and case.operation.name not in NO_COUNTERPART
    and "dropout_p" not in case.attributes  # drawn otherwise
    and case.attributes.get("eps") != 2.0  # a slope that is not that of the value where vectors are shorter than eps
    and not (case.operation.name == "prelu" and np.ndim(case.inputs[1]) == 2)  # ONNX's broadcasting
]


def pulled(function, arrays, cotangents):
    """PyTorch's outputs and gradients (None for inputs that take none)."""
    tensors = [x if x is None else torch.tensor(x, requires_grad=np.asarray(x).dtype.kind == "f") for x in arrays]
    result = function(*tensors)
    outputs = result if isinstance(result, tuple) else (result,)
    smooth = [(y, torch.tensor(g)) for y, g in zip(outputs, cotangents, strict=True) if y.requires_grad]
    wanted = [t for t in tensors if t is not None and t.requires_grad]
    ys, gs = zip(*smooth, strict=True) if smooth else ((), ())
    gradients = iter(torch.autograd.grad(ys, wanted, gs, allow_unused=True) if smooth else [None] * len(wanted))
    return [y.detach().numpy() for y in outputs], [
        next(gradients) if t is not None and t.requires_grad else None for t in tensors
    ]


@pytest.mark.parametrize("operation", [o for o in ELEMENTWISE if o.torch], ids=lambda operation: operation.name)
def test_at_kinks_and_extremes(operation):
    if operation.name in NO_COUNTERPART | NO_POLES or any(port.kind != "float" for port in operation.inputs):
        return
    attributes = {"min": -1.0, "max": 2.0} if operation.name == "clamp" else operation.settings({})
    grid = np.array(list(itertools.product(POINTS, repeat=len(operation.inputs)))).T.copy()
    function = ADAPTED.get(operation.name) or found(operation.torch)
    ones = np.ones(grid.shape[1])
    (value,), gradients = pulled(lambda *x: function(*x, **attributes), list(grid), [ones])
    rtol = LOOSE.get(operation.name, 1e-9)
    assert np.allclose(evaluate(operation.name, list(grid), **attributes)[0], value, rtol=rtol, equal_nan=True)
    if operation.no_gradient:
        return
    compared = ~DIFFERENT.get(operation.name, lambda *x: np.zeros_like(x[0], bool))(*grid)
    for ours, theirs in zip(vjp(operation.name, list(grid), [ones], **attributes), gradients, strict=True):
        expected = theirs.numpy() if theirs is not None else 0.0 * ones
        assert np.allclose(ours[compared], expected[compared], rtol=rtol, equal_nan=True)


@pytest.mark.parametrize("case", COMPARED, ids=str)
def test_with_every_setting(case: Case):
    function = ADAPTED.get(case.operation.name) or found(case.operation.torch)
    settings = case.operation.settings(case.attributes)
    values = evaluate(case.operation.name, case.inputs, **case.attributes)
    rng = np.random.default_rng(5)
    cotangents = [rng.normal(size=value.shape) for value in values]
    expected, gradients = pulled(lambda *x: function(*x, **settings), case.inputs, cotangents)
    rtol = LOOSE.get(case.operation.name, 1e-9)
    for ours, theirs in zip(values, expected, strict=True):
        assert ours.shape == theirs.reshape(ours.shape).shape
        assert np.allclose(ours, theirs.reshape(ours.shape), rtol=rtol)
    for ours, theirs in zip(
        vjp(case.operation.name, case.inputs, cotangents, **case.attributes), gradients, strict=True
    ):
        if theirs is not None:
            assert np.allclose(ours, theirs.numpy(), rtol=rtol)


@pytest.mark.parametrize("case", [c for c in CASES if c.operation.name in WEIGHED], ids=str)
@pytest.mark.parametrize("weighted", [False, True])
def test_losses_with_weights(case, weighted):
    """PyTorch has no gradient for some weights; those are held to central differences elsewhere."""
    inputs = case.inputs if weighted else case.inputs[:2]
    function = found(case.operation.torch)
    (value,) = evaluate(case.operation.name, inputs, **case.attributes)
    g = np.full(value.shape, 1.7)
    several = case.operation.name.startswith("binary")
    shape = np.broadcast_shapes(*(np.shape(x) for x in inputs if x is not None)) if several else ()

    def loss(scores, target, *weights):
        named = dict(zip(("weight", "pos_weight"), (w if w is None else w.detach() for w in weights), strict=False))
        if several:
            scores, target = scores.expand(shape), target.expand(shape)
        return function(scores, target, **named, **case.attributes)

    (expected,), gradients = pulled(loss, inputs, [g])
    assert np.allclose(value, expected)
    ours = vjp(case.operation.name, inputs, [g], **case.attributes)
    for mine, theirs in zip(ours[:2], gradients[:2], strict=True):
        assert theirs is None or np.allclose(mine, theirs.numpy())
