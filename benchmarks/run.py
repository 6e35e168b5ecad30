"""Every benchmark's table, one after another: `python benchmarks/run.py [NAME]...`; what has no main part is no benchmark.

Left out are corpora (it fetches), differential and fuzz_reader (`make corpus` and the reader's own), and side_by_side, which needs
the other checkers in a folder of their own.
"""

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
LEFT_OUT = frozenset({"run", "corpora", "differential", "fuzz_reader", "side_by_side"})


def find_benchmarks() -> list[str]:
    """The names of all, sorted."""
    paths = sorted(HERE.glob("*.py"))
    return [one.stem for one in paths if one.stem not in LEFT_OUT and "__main__" in one.read_text("utf-8")]


def main() -> int:
    """Run those that are named, else all; the status is that of the first that failed."""
    subprocess.run([sys.executable, str(HERE / "corpora.py")], check=True)
    status = 0
    for name in sys.argv[1:] or find_benchmarks():
        print(f"\n== {name}", flush=True)
        status = status or subprocess.run([sys.executable, str(HERE / f"{name}.py")], check=False).returncode
    return status


if __name__ == "__main__":
    sys.exit(main())
