"""Sphinx: the manual. Pages on rules, options and formats are written from the code before each build."""

import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent / "src"), str(HERE)]

from transcheck import __version__  # noqa: E402 -- only importable after the line above

project = "transcheck"
author = "The transcheck authors"
project_copyright = author
version = release = __version__
extensions = ["myst_parser"]
myst_enable_extensions = ["deflist", "colon_fence", "attrs_inline"]
myst_heading_anchors = 3
source_suffix = {".md": "markdown"}
exclude_patterns = ["_build", "README.md"]
smartquotes = False
html_theme = "furo"
html_title = f"transcheck {version}"
html_static_path = ["_static", "theme"]
html_css_files = ["manual.css"]
html_show_sourcelink = False
html_copy_source = False
pygments_style = "friendly"
pygments_dark_style = "monokai"
# Links of a page that is also read in the repository lead to files the manual does not have.
suppress_warnings = ["toc.empty_glob", "myst.xref_missing", "misc.highlighting_failure"]


def setup(app: Any) -> dict[str, Any]:
    """Writes the generated pages before Sphinx looks which pages there are."""
    from generate import write_pages  # noqa: PLC0415 -- only importable after the line above

    app.connect("config-inited", lambda _app, _config: write_pages(HERE))
    return {"parallel_read_safe": True, "parallel_write_safe": True}
