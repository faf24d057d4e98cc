"""Benchmarks: they print tables and are not tests. Arithmetic runs on one thread, ours and everybody's."""

import os

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(name, "1")
