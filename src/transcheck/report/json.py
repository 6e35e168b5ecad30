"""`json`: one object, the shape of the contract; `transcheck report` reads it back."""

import json

from transcheck.model import Report
from transcheck.report.encode import encode_report
from transcheck.report.neutral import in_json
from transcheck.report.options import RenderOptions


def render_json(report: Report, options: RenderOptions) -> str:
    """One JSON object with a line break after it."""
    return in_json(json.dumps(encode_report(report, options), ensure_ascii=False, indent=2)) + "\n"
