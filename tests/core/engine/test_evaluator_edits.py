"""An evaluator that follows random edits gives what a fresh one gives, bit for bit, and its runs can be spoken of."""

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.core.engine.twins import Twins

pytestmark = pytest.mark.usefixtures("short_stretches")


@settings(max_examples=60)
@given(st.randoms(use_true_random=False), st.integers(5, 60))
def test_short_sessions(random, steps):
    twins = Twins(random)
    for _ in range(steps):
        twins.play()
    twins.compare()


def test_a_long_session():
    twins = Twins(Random(104))
    for _ in range(800):
        twins.play()
    assert twins.counts["again"] > 50
    assert twins.counts["patched"] > 20
    assert twins.counts["failed"] > 0
    assert twins.counts["gradients"] > 100


@pytest.mark.long
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("seed", range(100, 140))
def test_many_long_sessions(seed):
    twins = Twins(Random(seed))
    for _ in range(1000):
        twins.play()
