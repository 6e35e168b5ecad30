"""`jsonl`: one JSON object a line: findings as they are in `json`, then notes, then the counts."""

import json
from collections.abc import Iterator
from typing import Any

from transcheck.model import Report
from transcheck.report.encode import encode_finding, encode_report
from transcheck.report.neutral import in_json
from transcheck.report.options import RenderOptions


def render_jsonl(report: Report, options: RenderOptions) -> str:
    """Lines whose `type` is finding, note or run; `run` comes last and has everything else of the report."""
    return "".join(
        in_json(json.dumps(line, ensure_ascii=False, separators=(",", ":"))) + "\n" for line in _lines(report, options)
    )


def _lines(report: Report, options: RenderOptions) -> Iterator[dict[str, Any]]:
    shown = report.findings + (report.suppressed if options.show_suppressed else ())
    for finding in shown:
        yield {"type": "finding", **encode_finding(finding, options)}
    whole = encode_report(report, options)
    for note in whole.pop("notes"):
        yield {"type": "note", **note}
    whole.pop("findings")
    whole.pop("suppressed", None)
    yield {"type": "run", **whole}
