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
    first run after an edit                 0.65      0.12     0.065
    that and five more, each                0.14     0.048     0.033    0.033
    the same, with numba                    0.13     0.023     0.011    0.033
    compiled anew                            3.7       3.3       2.7
    jax, compiled                         0.0166    0.0035         -
    micrograd                               0.45      0.44      0.40
    mygrad / autograd                  1.0 / 1.7  1.4 / 2.1        -

Again and again is 0.0134 to 0.0149 at 100 nodes, and 0.0147 at 1,000 when nobody else wants the cores, from which torch
gains most. On the clock a call of jax then takes 0.015 ms at 100 nodes and 0.067 at 1,000, ours 0.013 and 0.056 (jax
hands work to another thread, whose time is not in the table, and compiles for a minute). Before edits were worked into
programs, the first run after one was a compilation anew; before patched programs shared their tables and kept the order
of what an edit does not concern, it took 0.20 at 1,000 nodes and 0.12 at 10,000, and 0.07 and 0.047 with five more.

At 1,000 nodes, where torch takes 3.8 to 4.2 ms here, the six may take 0.8. The five runs by the plan take 0.54: 0.095
each when they are repeated, 56 ns for each of 1,677 steps, and 0.06 more in the first two, which find other things in
the cache, and room for new numbers only beside those that the run before keeps. The first run takes 0.45 to 0.55. Of
that 0.1 is the run; the rest is spread thin: 0.045 copies of the program's lists, 0.06 the work forward, 0.05 back,
0.045 the order, 0.045 what is let go of, 0.03 binding. So the goal leaves 0.16 to an edit that takes 0.4. The loop does
not give it back: with products and sums written out in it, or calls sorted by operation, it takes as long or longer,
and two calls a turn save 6 in 100. Source takes 0.057, and 5 to 7 microseconds a step to compile, which 150 to 200 runs
repay. Where all of it is there already an edit leaves nine in ten, and five runs take 0.43, but the first one 0.85,
since by then the code that edits is not in the cache: 0.047 all together. At 100 nodes what an edit takes whatever the
size is most of it.

Of a run of 100 nodes, 6.3 microseconds, the generated lines take 5. Values that are read again as local variables gain
nothing at 1,000 nodes; results that are local variables too, and stored together where a function ends, take a tenth
more, since numbers that are written over at once make room for the next in the cache.

    one leaf of 10,000 moved          any, by turns    the plan alone    one dragged    with numba    goal
    values (to torch's forward)       0.010 to 0.014   0.007 to 0.009          0.008        0.0026    0.0067
    values and gradients                       0.010            0.006          0.006        0.0013    0.0167
    hessian times vector, 1,000               0.012                                          0.005    0.0067

By turns, six in ten leaves lead to ten steps or fewer and a quarter to half of the graph or more. These have eight in
ten of all steps, 1,785 a move in the mean, each of 58 ns when they are repeated and of 78 by turns (two in three are a
tanh or exp, 25 to 30 ns), so that the plan alone is above the goal. Of the steps in a cone 98 in 100 give another value
than before: to stop where nothing changes gains nothing. Source that cones share, of whole sections where six tenths of
one are in the cone, takes 7 to 10 in 100 from the plan alone once a thousand moves have repaid it: 88 in 100 steps lie
in such sections, and 15 more are run without need. The evaluator adds 0.035 ms where a cone is empty, of which 0.016
are the copy of what the run before left, lest it change, and letting that go, and 0.1 where it is large, since its
numbers take new room. To write over a run that nobody holds would by these figures still leave 0.008, and whoever shows
a run holds it. One leaf that is dragged runs as generated source. The cones of all leaves have 1.6 million steps with
gradients; when only a million were kept, values and gradients took 0.025.

The product takes 0.057 ms for forward and backward, 0.036 for its 1,860 operations, which is what a float takes in
Python, and 0.01 to go in and out. Tangents pushed through the backward pass, rather than that pulled back, are 1,838
operations and 0.034. Signs drawn into sums, or lines in another order, gained nothing. All three passes as one function
that keeps nothing, with the 2,784 operations that the product needs, take 0.054 to 0.059, but hold up other threads for
12 to 17 ms while it is compiled; in functions of 50 to 600 lines it is 0.07, since what goes back reads from a list
what went forward. Neither reaches the goal with the way in and out. Of what numba takes, over a third are the library's
tanh and exp, which give the very bits that Python's give.

    tensors, float32 / float64         all kept     little kept    goal
    mlp and a step of descent       0.65 / 0.61               -    0.5 / 0.65
    conv net                        0.95 / 1.00     0.89 / 0.97    0.95 / 1.2
    attention                       0.80 / 0.63     0.73 / 0.56    0.85
    elementwise, cheap              1.00 / 0.92     0.43 / 0.34    1.2, in one pass 0.42
    elementwise, mixed              0.74 / 0.90     0.51 / 0.67    1.2, in one pass 0.85

The tensors' rows were measured anew on 2026-11-26, medians of three to nine runs. The mlp's matrix products go in bands
of rows, which OpenBLAS multiplies where they lie (``core.ops.linear_algebra.products``): 0.29 ms instead of 0.33 in
float32, and 0.56 instead of 0.68 in float64. Here all values and gradients are there to be looked at;
``training_workloads`` has a step of training, which needs fewer, and tells where its time goes.

The cheap chain's 48 passes in blocks take 4.9 ms in float32 where nothing else runs, 5.6 to 6 where other programs want
the cores. Torch takes 11 to 12 where memory is free and 13 to 20 where it is fought for: of that ours is 0.44 to 0.3,
and 0.32 to 0.35 when both ran before all other programs. Of the 4.9 some 3.7 are the passes (0.08 ns an element; a mask
that becomes ones and zeros, and relu, take twice that), 0.9 reading what is given and writing what is wanted, 0.3
calls, of 0.5 to 1 µs. In blocks of half the size it takes 5.1 (float64 10.3 instead of 9.7), in larger ones as long.

A second thread that takes every other block was tried, since numpy lets others run meanwhile. Each thread then has half
of the work, but at each of the 48 calls a block one may wait for the other to hand the interpreter back, for 4 µs in
the mean: where nothing else runs, and both cores are there, the cheap chain took 4.6 ms instead of 5.3 and the mixed
one 8.3 instead of 12.4 (float64 8.6 instead of 10.6, and 28 instead of 40), for half as much CPU time again; blocks
large enough to make that little no longer fit into the cache. Where other programs want the cores it took as long or
half as long again, since the last block waits for its thread's turn. So one thread it is.

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
