"""How quick the engine is beside what people would use instead.

    python3 -m tests.benchmarks.engine [fast] [WORKLOAD ...]

Runs ours and every peer that is installed (torch, jax, autograd, mygrad, micrograd; none is a dependency of the app) in
one process, interleaved in random order, checks that all agree, and prints medians of thread CPU time and of wall time
and the ratio to torch eager on one thread. Ratios carry over between machines, milliseconds do not. ``fast`` lets large
graphs of numbers run by the interpreter that numba compiles; without the word it is left out, installed or not.

Forward and backward, every value and gradient kept, as a ratio to torch 2.13 eager (2026-11-26, Python 3.11, numpy 2.4,
jax 0.10, numba 0.68, two cores that other programs wanted too, thread CPU time):

    graph of numbers                    100 nodes    1,000    10,000    goal
    again and again, generated            0.0144    0.0115    0.0111    0.0143
    again and again, by the plan          0.0235    0.0195    0.0175
    again and again, with numba                -         -    0.0024    1/800, if at all
    first run after an edit                 0.74      0.13     0.063
    that and five more, each                0.16     0.055     0.033    0.033
    the same, with numba                    0.15     0.028     0.011    0.033
    compiled anew                            3.7       3.3       2.7
    jax, compiled                         0.0166    0.0035         -
    micrograd                               0.45      0.44      0.40
    mygrad / autograd                  1.0 / 1.7  1.4 / 2.1        -

Again and again is 0.0134 to 0.0149 at 100 nodes, and 0.0147 at 1,000 when nobody else wants the cores, from which torch
gains most. On the clock a call of jax then takes 0.015 ms at 100 nodes and 0.067 at 1,000, ours 0.013 and 0.056 (jax
hands work to another thread, whose time is not in the table, and compiles for a minute). Before edits were worked into
programs, the first run after one was a compilation anew; before patched programs shared their tables and kept the order
of what an edit does not concern, it took 0.20 at 1,000 nodes and 0.12 at 10,000, and 0.07 and 0.047 with five more. At
1,000 nodes five runs by the plan alone are 0.02 of the goal's 0.033: source that runs twice as quickly takes 150 runs
to repay being compiled, and is left for when no edit comes. At 100 nodes what an edit takes whatever the size is most
of it. At 1,000 the edit's part is spread thin over copies of the program's lists, the work forward and back, the order
and what is let go of; those copies take 0.03 ms when they are repeated at once, and over twice that between other work.

Of a run of 100 nodes, 6.3 microseconds, the generated lines take 5. Values that are read again as local variables gain
nothing at 1,000 nodes, and of a plan's calls nothing is gained by writing products and sums out in its loop.

    one leaf of 10,000 moved          any, by turns    the plan alone    one dragged    with numba    goal
    values (to torch's forward)       0.010 to 0.014   0.007 to 0.009          0.008        0.0026    0.0067
    values and gradients                       0.010            0.006          0.006        0.0013    0.0167
    hessian times vector, 1,000               0.012                                          0.005    0.0067

By turns, half of the leaves lead to two steps or fewer and a twentieth to over half of the graph. The evaluator's share
beside the plan is copying what the run before left, lest it change; one leaf that is dragged runs as generated source.
The cones of all leaves have 1.6 million steps; when only a million were kept, values and gradients took 0.025. Of the
steps in a cone 98 in 100 give another value than before, so that to stop where nothing changes gains nothing. A leaf of
two steps takes 0.036 ms, of which 0.02 are that copy and letting the one before go. Source that cones share, of whole
sections where a cone is most of one, was slower in this table: a few thousand moves do not repay it.

The product takes 0.057 ms for forward and backward, 0.036 for its 1,860 operations, which is what a float takes in
Python, and 0.01 to go in and out. Its signs drawn into sums, or its lines in another order, gained nothing. All three
passes as one function that keeps nothing would take 0.054, but holds up other threads for 12 ms while it is compiled;
in functions of 50 lines it is 0.07. Of what numba takes, over a third are the library's tanh and exp, which give the
very bits that Python's give.

    tensors, float32 / float64         all kept     little kept    goal
    mlp and a step of descent       0.65 / 0.61               -    0.5 / 0.65
    conv net                        0.95 / 1.00     0.89 / 0.97    0.95 / 1.2
    attention                       0.80 / 0.63     0.73 / 0.56    0.85
    elementwise, cheap              1.04 / 0.88     0.46 / 0.37    1.2, in one pass 0.42
    elementwise, mixed              0.74 / 0.80     0.52 / 0.60    1.2, in one pass 0.85

The tensors' rows were measured anew on 2026-11-26, medians of three to nine runs. The mlp's matrix products go in bands
of rows, which OpenBLAS multiplies where they lie (``core.ops.products``): 0.29 ms instead of 0.33 in float32, and 0.56
instead of 0.68 in float64. Here all values and gradients are there to be looked at; ``training_workloads`` has a step
of training, which needs fewer, and tells where its time goes.

The cheap chain's 48 passes in blocks take 5.2 ms in float32 where nothing else runs (7 with a new array for each
result), and torch 11 to 12 where memory is free and 20 where it is fought for: of that ours is 0.47 to 0.27. Of the 5.2
some 3.9 are the passes (0.08 ns an element; a mask that becomes ones and zeros, and relu, take twice that), 0.9 reading
what is given and writing what is wanted, 0.5 calls. Blocks of half the size or four times that took as long or longer.
The mixed chain's sines go through tangents where numpy has quick ones (``core.ops.sines``); with numpy's own, in
float64, it takes half as long again. Results of whole arrays are not written into buffers that runs share: 40 products
of a million numbers, all kept, took 23 ms into buffers made before and 24 ms into new arrays, and values that somebody
holds would change. What memory a pass takes is measured by ``tests.benchmarks.memory``.
"""

from __future__ import annotations

import gc
import random
import statistics
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass

from core.engine.execution.interpreter import LOADING
from tests.benchmarks import scalar_workloads, training_workloads, workloads
from tests.benchmarks.peers import Call, Calls, Prepared

ROUNDS = 15
FAST = "fast"  # among the workloads: with the interpreter that numba compiles
ENOUGH = 0.02  # seconds a sample, so that the clock's grain does not count


@dataclass(frozen=True)
class Times:
    cpu: float
    wall: float


def main(chosen: list[str]) -> None:
    LOADING.wanted = False
    if FAST in chosen:
        chosen.remove(FAST)
        LOADING.load()
    for name, make in (scalar_workloads.ALL | workloads.ALL | training_workloads.ALL).items():
        if not chosen or any(name.startswith(word) for word in chosen):
            report(name, make())


def report(name: str, contenders: Calls, base: str | None = None) -> None:
    """Run the contenders against each other and print a table. base: whose time is 1; a peer by default."""
    times = measure(contenders)
    peer = base or next((who for who in ("torch", "micrograd") if who in times), "torch")
    one = times.get(peer)
    print(f"\n{name}")
    for who, spent in sorted(times.items(), key=lambda item: item[1].cpu):
        ratio = f"{spent.cpu / one.cpu:8.4f}" if one else "       –"
        print(f"  {who:36} cpu {spent.cpu * 1e3:10.4f} ms  wall {spent.wall * 1e3:10.4f} ms  {peer} × {ratio}")
    sys.stdout.flush()


def measure(contenders: Calls) -> dict[str, Times]:
    repeats = {who: calls_for(call) for who, call in contenders.items()}
    samples: dict[str, list[Times]] = {who: [] for who in contenders}
    gc.disable()
    for who in shuffled(list(contenders) * ROUNDS):
        samples[who].append(sample(contenders[who], repeats[who]))
    gc.enable()
    return {
        who: Times(statistics.median(t.cpu for t in taken), statistics.median(t.wall for t in taken))
        for who, taken in samples.items()
    }


def calls_for(call: Call) -> int:
    """How many calls make one sample; the quickest of a few tells, since a busy machine holds some of them up."""
    return max(1, round(ENOUGH / max(min(sample(call, 1).wall for _ in range(5)), 1e-7)))


def sample(call: Call, repeats: int) -> Times:
    """The time of one call, as the mean of several."""
    if isinstance(call, Prepared):
        return prepared_sample(call, repeats)
    cpu, wall = time.thread_time(), time.perf_counter()
    for _ in range(repeats):
        call()
    return Times((time.thread_time() - cpu) / repeats, (time.perf_counter() - wall) / repeats)


def prepared_sample(call: Prepared, repeats: int) -> Times:
    spent = Times(0.0, 0.0)
    for _ in range(repeats):
        call.before()
        cpu, wall = time.thread_time(), time.perf_counter()
        call.call()
        spent = Times(spent.cpu + time.thread_time() - cpu, spent.wall + time.perf_counter() - wall)
    return Times(spent.cpu / repeats / call.share, spent.wall / repeats / call.share)


def shuffled(items: list[str]) -> Iterator[str]:
    random.Random(0).shuffle(items)
    return iter(items)


if __name__ == "__main__":
    main(sys.argv[1:])
