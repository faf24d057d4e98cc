"""How quick the engine is beside what people would use instead.

    python3 -m tests.benchmarks.engine [WORKLOAD ...]

Runs ours and every peer that is installed (torch, jax, autograd, mygrad, micrograd; none is a dependency of the app) in
one process, interleaved in random order, checks that all agree, and prints medians of thread CPU time and of wall time
and the ratio to torch eager on one thread. Ratios carry over between machines, milliseconds do not.

Forward and backward, every value and gradient kept, as a ratio to torch 2.13 eager (2026-11-25, Python 3.11, numpy 2.4,
two cores, thread CPU time):

    workload                      first run    again, by the plan    again, generated
    scalar 100                         3.11                0.0366              0.0178
    scalar 1,000                       2.77                0.0310              0.0144
    scalar 10,000                      2.76                0.0305              0.0144
    mlp float32 / float64                             0.90 / 0.82
    conv net float32 / float64                        1.33 / 1.10
    attention float32 / float64                       0.98 / 0.73
    elementwise cheap float64                                0.71
    elementwise mixed float64                                1.21
"""

from __future__ import annotations

import gc
import random
import statistics
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass

from tests.benchmarks import scalar_workloads, training_workloads, workloads
from tests.benchmarks.peers import Call, Calls, Prepared

ROUNDS = 15
ENOUGH = 0.02  # seconds a sample, so that the clock's grain does not count


@dataclass(frozen=True)
class Times:
    cpu: float
    wall: float


def main(chosen: list[str]) -> None:
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
