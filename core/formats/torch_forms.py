"""How operations are written in PyTorch whose call differs from the general form, or that it does not have."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from ..ops.convolution.windows import per_dimension
from ..ops.shapes import broadcast
from ..ops.symbol import Shape
from .torch_call import Call, literal

Form = str | Callable[[Call], str]


def expression(call: Call) -> str | None:
    """A call as a Python expression, for a script that has ``import torch.nn.functional as F``.

    None for an operation that PyTorch does not have and that takes more than a line.
    """
    form = FORMS.get(call.operation.name)
    if form is None:
        return call.general() if call.operation.torch else None
    return call.filled(form) if isinstance(form, str) else form(call)


def _reduced(losses: str) -> Form:
    """A loss written out, then averaged or added up as its setting says. {dims}: the dimensions of one sample."""

    def form(call: Call) -> str:
        ending = {"mean": ".mean()", "sum": ".sum()"}.get(call.settings["reduction"], "")
        return f"({call.filled(losses, dims=tuple(range(min(1, call.rank - 1), call.rank)))}){ending}"

    return form


def _every_dim(template: str, name: str, step: int = 1) -> Form:
    """For functions that want the dimensions named where ours takes None for all of them."""

    def form(call: Call) -> str:
        dims = call.settings[name]
        dims = tuple(range(call.rank)[::step]) if dims is None else (dims,) if isinstance(dims, int) else dims
        return call.filled(template, every=dims)

    return form


def _added_up(call: Call) -> str:
    """A sum or a mean; PyTorch keeps only dimensions that are named."""
    if call.settings["keepdim"] and call.settings["dim"] is None:
        return replace(call, given={**call.given, "dim": tuple(range(call.rank))}).general()
    return call.general()


def _prod(call: Call) -> str:
    """One dimension at a time, the last one first."""
    dim, keepdim = call.settings["dim"], call.settings["keepdim"]
    if isinstance(dim, int) or (dim is None and not keepdim):
        return call.general()
    text = call.arguments[0]
    for axis in sorted(range(call.rank) if dim is None else (axis % call.rank for axis in dim), reverse=True):
        text = f"torch.prod({text}, dim={axis}{', keepdim=True' * keepdim})"
    return text


def _slice(call: Call) -> str:
    """Python's own subscript."""
    dim, start, end, step = (call.settings[name] for name in ("dim", "start", "end", "step"))
    part = f"{start or ''}:{'' if end is None else end}{f':{step}' if step != 1 else ''}"
    return f"{call.arguments[0]}[{':, ' * (dim % call.rank)}{part}]"


def _split_with_sizes(call: Call) -> str:
    """As many parts as there are outputs."""
    sizes = call.settings["split_sizes"]
    return call.filled("torch.split_with_sizes({x}, {sizes}, dim={dim})", sizes=(*sizes, *(0,) * (4 - len(sizes))))


def _over_last(call: Call) -> str:
    """Layer and RMS norm, over the last dimension where no shape is given."""
    shape = call.settings["normalized_shape"] or call.shapes[0][-1:]
    return _inserted(call, literal(tuple(shape)), without="normalized_shape")


def _inserted(call: Call, second: str, *, without: str) -> str:
    """A setting in the place of the second input."""
    first = call.arguments[0]
    return call.general(without=[without]).replace(f"({first}", f"({first}, {second}", 1)


def _group_norm(call: Call) -> str:
    """PyTorch fails on the way back where there is a bias but no weight."""
    lone = call.inputs["weight"] == "None" != call.inputs["bias"]
    ones = f"torch.ones({call.shapes[0][1]})"
    texts = [ones if lone and i == 1 else text for i, text in enumerate(call.arguments)]
    groups = literal(call.settings["num_groups"])
    return _inserted(replace(call, arguments=texts), groups, without="num_groups")


def _batch_norm(call: Call) -> str:
    """By the batch's own statistics where ours takes them; running ones are left as they are."""
    inputs = call.inputs
    own = call.settings["training"] or "None" in (inputs["running_mean"], inputs["running_var"])
    parts = ["{x}", "None, None" if own else "{running_mean}, {running_var}"]
    parts += [f"{name}={{{name}}}" for name in ("weight", "bias") if inputs[name] != "None"]
    parts += ["training=True"] if own else []
    parts += ["eps={eps}"] if "eps" in call.given else []
    return call.filled(f"F.batch_norm({', '.join(parts)})")


def _prelu(call: Call) -> str:
    """PyTorch takes one number for each channel; other shapes are written out."""
    return call.filled("torch.where({x} > 0, {x}, {weight} * {x})") if len(call.shapes[1]) > 1 else call.general()


def _relu(call: Call) -> str:
    kink = bool(call.settings["slope_at_zero"])
    return call.filled("torch.where({x} == 0, {slope_at_zero} * {x}, torch.relu({x}))" if kink else "torch.relu({x})")


def _clamp(call: Call) -> str:
    return call.arguments[0] if call.settings["min"] is call.settings["max"] is None else call.general()


def _full_like(call: Call) -> str:
    """With the gradient of 0 that ours has."""
    return call.filled("torch.full_like({x}, {fill_value}) + 0 * {x}")


def _to_float(call: Call) -> str:
    floating = call.symbols[0] is not None and call.symbols[0].kind == "float"
    return call.arguments[0] if floating else f"{call.arguments[0]}.to(torch.{call.dtype})"


def _binary(call: Call) -> str:
    """PyTorch's binary cross-entropies do not broadcast."""
    if len(set(call.shapes)) == 1:
        return call.general()
    whole = broadcast(*call.shapes)
    pairs = zip(call.arguments, call.symbols, strict=True)
    texts = [text if x is None or x.shape == whole else f"{text}.expand{whole}" for text, x in pairs]
    return replace(call, arguments=texts).general()


def _regression(call: Call) -> str:
    """PyTorch's weights do not broadcast."""
    return call.general() if call.inputs["weight"] == "None" else _binary(call)


def _cross_entropy(call: Call) -> str:
    """Class numbers have to be whole."""
    numbers = call.shapes[0] != call.shapes[1] and call.symbols[1] is not None and call.symbols[1].kind != "int"
    texts = [f"{text}.long()" if numbers and i == 1 else text for i, text in enumerate(call.arguments)]
    return replace(call, arguments=texts).general()


def _linear_cross_entropy(call: Call) -> str:
    bias = "" if call.inputs["linear_bias"] == "None" else ", {linear_bias}"
    changed = [f", {name}={literal(value)}" for name, value in call.given.items()]
    return call.filled(f"F.cross_entropy(F.linear({{input}}, {{linear_weight}}{bias}), {{target}}{''.join(changed)})")


def _conv_weight(call: Call) -> str:
    """PyTorch wants to know the whole shape of the filters."""
    (_, channels, *space), (_, filters, *_) = call.shapes
    kernel = per_dimension("kernel_size", call.settings["kernel_size"], len(space))
    shape = (filters, channels // call.settings["groups"], *kernel)
    return _inserted(call, literal(shape), without="kernel_size")


def _scatter(call: Call) -> str:
    """PyTorch has no gradient for a source that is larger than the index."""
    _, index, source = call.shapes
    corner = "" if source == index else f"[{', '.join(f':{size}' for size in index)}]"
    return call.filled(f"torch.{call.operation.name}({{x}}, {{dim}}, {{index}}, {{source}}{corner})")


def _attention(call: Call) -> str:
    """PyTorch refuses two masks at once, and dimensions that broadcast."""
    query, key, value = call.shapes[:3]
    given = dict(call.given)
    texts = list(call.arguments)
    own = 3 if given.get("enable_gqa") else 2  # heads that are shared are not expanded
    leading = broadcast(query[:-own], key[:-own], value[:-own])
    for i, shape in enumerate((query, key, value)):
        texts[i] += "" if shape[:-own] == leading else f".expand{(*leading, *shape[-own:])}"
    if given.get("is_causal") and len(texts) > 3:
        given["is_causal"] = False
        texts[3] = _both_masks(call, texts[3], (query[-2], key[-2]))
    return replace(call, arguments=texts, given=given).general()


def _both_masks(call: Call, mask: str, shape: Shape) -> str:
    past = f"torch.ones({shape[0]}, {shape[1]}, dtype=torch.bool).tril()"
    symbol = call.symbols[3]
    truths = symbol is not None and symbol.kind == "bool"
    return f"{mask} & {past}" if truths else f"torch.where({past}, {mask}, -torch.inf)"


def _over_space(template: str) -> Form:
    """For pools over all dimensions but the first two. {result}: the shape of the output."""

    def form(call: Call) -> str:
        dims = tuple(range(2, call.rank))
        result = (*call.shapes[0][:2], *(1 for _ in dims))
        return call.filled(template, dims=dims, result=result) if dims else call.arguments[0]

    return form


def _running_stats(call: Call) -> str:
    dims = tuple(axis for axis in range(call.rank) if axis != 1)
    mean = "torch.lerp({running_mean}, {x}.mean(dim={dims}), {momentum})"
    return call.filled(f"{mean}, torch.lerp({{running_var}}, {{x}}.var(dim={{dims}}), {{momentum}})", dims=dims)


FORMS: Mapping[str, Form] = {
    # Another order, or names that differ.
    "polygamma": "torch.polygamma({n}, {x})",
    "einsum": lambda call: f"torch.einsum({literal(call.settings['equation'])}, {', '.join(call.arguments)})",
    "norm": _every_dim("torch.linalg.vector_norm({x}, {p}, dim={every}, keepdim={keepdim})", "dim"),
    "logsumexp": _every_dim("torch.logsumexp({x}, dim={every}, keepdim={keepdim})", "dim"),
    "flip": _every_dim("torch.flip({x}, {every})", "dims"),
    "permute": _every_dim("torch.permute({x}, {every})", "dims", step=-1),
    "sum": _added_up,
    "mean": _added_up,
    "prod": _prod,
    "broadcast_to": "torch.broadcast_to({x}, {shape})",
    "sum_to": "{x}.sum_to_size({shape})",
    "to_float": _to_float,
    "full_like": _full_like,
    "detach": "{x}.detach()",
    "checkpoint": "{x}",
    "index_select": "torch.index_select({x}, {dim}, {index})",
    "index_add": "torch.index_add({x}, {dim}, {index}, {source})",
    "gather": "torch.gather({x}, {dim}, {index})",
    "scatter": _scatter,
    "scatter_add": _scatter,
    "masked_fill": "torch.masked_fill({x}, {mask}, {value})",
    "narrow": "torch.narrow({x}, {dim}, {start}, {length})",
    "tensor_split": "torch.tensor_split({x}, ({index},), dim={dim})",
    "split_with_sizes": _split_with_sizes,
    "slice": _slice,
    "floor_divide": "torch.div({a}, {b}, rounding_mode='floor')",  # PyTorch's own has no way back
    # Settings that PyTorch takes otherwise.
    "relu": _relu,
    "prelu": _prelu,
    "clamp": _clamp,
    "layer_norm": _over_last,
    "rms_norm": _over_last,
    "group_norm": _group_norm,
    "batch_norm": _batch_norm,
    "mse_loss": _regression,
    "l1_loss": _regression,
    "huber_loss": _regression,
    "binary_cross_entropy": _binary,
    "binary_cross_entropy_with_logits": _binary,
    "cross_entropy": _cross_entropy,
    "linear_cross_entropy": _linear_cross_entropy,
    "conv1d_weight": _conv_weight,
    "conv2d_weight": _conv_weight,
    "scaled_dot_product_attention": _attention,
    # Written out.
    "gradient_reversal": "{x}.detach() - ({x} - {x}.detach())",
    "gradient_scale": "{x}.detach() + {scale} * ({x} - {x}.detach())",
    "zero_gradient": "{x}.detach() + 0 * {x}",
    "straight_through_round": "{x}.round().detach() + ({x} - {x}.detach())",
    "squareplus": "({x} + torch.sqrt({x} ** 2 + {b})) / 2",
    "thresholded_relu": "F.threshold({x}, {alpha}, 0)",
    "swiglu": "F.silu({x}.chunk(2, dim={dim})[0]) * {x}.chunk(2, dim={dim})[1]",
    "global_avg_pool": _over_space("{x}.mean(dim={dims}, keepdim=True)"),
    "global_max_pool": _over_space("{x}.flatten(2).max(dim=2)[0].reshape({result})"),
    "running_stats": _running_stats,
    "hinge_loss": _reduced("F.relu({margin} - {target} * {input})"),
    "log_cosh_loss": _reduced("torch.logaddexp({input} - {target}, {target} - {input}) - 0.6931471805599453"),
    "quantile_loss": _reduced("{q} * F.relu({target} - {input}) + (1 - {q}) * F.relu({input} - {target})"),
    "dice_loss": _reduced(
        "1 - (2 * ({input} * {target}).sum({dims}) + {smooth})"
        " / ({input}.sum({dims}) + {target}.sum({dims}) + {smooth})"
    ),
    "iou_loss": _reduced(
        "1 - (({input} * {target}).sum({dims}) + {smooth})"
        " / (({input} + {target} - {input} * {target}).sum({dims}) + {smooth})"
    ),
    "info_nce_loss": (
        "F.cross_entropy(F.normalize({query}, dim=-1) @ F.normalize({positive}, dim=-1).T / {temperature},"
        " torch.arange(len({query})), reduction={reduction})"
    ),
}
