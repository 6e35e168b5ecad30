"""Values that Babel writes in 65 locales: equal ones are silent, changed ones are found."""

import importlib.util
import sys
from pathlib import Path

import pytest

from transcheck.figures.compare import compare

PATH = Path(__file__).parents[2] / "benchmarks" / "figures_oracle.py"


def load_oracle():
    spec = importlib.util.spec_from_file_location("figures_oracle", PATH)
    module = importlib.util.module_from_spec(spec)
    sys.modules["figures_oracle"] = module
    spec.loader.exec_module(module)
    return module


SAMPLES = [
    # Babel writes 80 million as "milioni 8000" in Swahili.
    sample
    for sample in load_oracle().find_samples(7, 2)
    if not (sample.locale == "sw" and sample.kind.startswith("compact"))
]


@pytest.mark.parametrize("kind", sorted({sample.kind for sample in SAMPLES}))
def test_equal_values_are_silent(kind):
    for sample in SAMPLES:
        if sample.kind == kind:
            assert not compare(sample.source, "en", sample.target, sample.locale), sample


@pytest.mark.parametrize("kind", sorted({sample.kind for sample in SAMPLES}))
def test_changed_values_are_found(kind):
    mine = [sample for sample in SAMPLES if sample.kind == kind and sample.changed != sample.target]
    found = [sample for sample in mine if compare(sample.source, "en", sample.changed, sample.locale)]
    assert len(found) >= 0.98 * len(mine)
