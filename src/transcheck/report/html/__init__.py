"""`html`: the editor's page, one file that opens from an e-mail, works without JavaScript and asks for nothing."""

from base64 import b64encode
from collections.abc import Sequence
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from markupsafe import Markup

from transcheck.messages import load_words
from transcheck.model import Report
from transcheck.report.html.parts import Card, Section
from transcheck.report.html.site import MOST_FINDINGS, split_report
from transcheck.report.html.summary import Index, gravest, summarise
from transcheck.report.html.view import Builder
from transcheck.report.neutral import on_page, without_controls
from transcheck.report.options import RenderOptions

_HERE = Path(__file__).parent


def render_html(report: Report, options: RenderOptions) -> str:
    """The page: texts first, block by block, all versions side by side, findings in the margin."""
    builder = Builder(report, options, load_words(options.ui_locale))
    return _render(builder, builder.sections())


def render_html_files(report: Report, options: RenderOptions, name: str) -> dict[str, str]:
    """File name -> text: one page, or for a large report an index under `name` and the pages beside it."""
    if len(report.findings) <= MOST_FINDINGS:
        return {name: render_html(report, options)}
    parts = split_report(report, name)
    links: dict[str, str] = {}
    cards: list[tuple[Card, str]] = []
    files: dict[str, str] = {}
    for part, own in parts.items():
        builder = Builder(own, options, load_words(options.ui_locale))
        sections = builder.sections()
        files[part] = _render(builder, sections, home=name)
        for section in sections:
            for card in section.cards:
                links.setdefault(card.finding.path, f"{part}#{section.anchor}")
                cards.append((card, f"{part}#{card.anchor}"))
    index = Builder(report, options, load_words(options.ui_locale))
    return {name: _render(index, [], Index(links, gravest(cards))), **files}


def _render(builder: Builder, sections: Sequence[Section], index: Index | None = None, home: str = "") -> str:
    """The page; with an index the one that leads to the others and shows no texts; `home` is that of a part."""
    report, words = builder.report, builder.words
    style, script = _asset("style.css"), _asset("script.js")
    return _template().render(
        _=words,
        count=words.count,
        report=report,
        sections=sections,
        style=Markup(style),  # noqa: S704 -- our own file
        script=Markup(script),  # noqa: S704 -- our own file
        policy=_policy(style, script),
        home=home,
        **summarise(builder, sections, index),
    )


def _finalize(value: Any) -> Any:
    """Every text that enters the page, before it is escaped; a text of several lines is one of a catalog."""
    if isinstance(value, Markup) or not isinstance(value, str):
        return value
    return on_page(value)


@lru_cache(maxsize=1)
def _template() -> Template:
    environment = Environment(
        loader=FileSystemLoader(_HERE),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_finalize,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    return environment.get_template("page.html.jinja")


@lru_cache(maxsize=4)
def _asset(name: str) -> str:
    return without_controls((_HERE / name).read_text(encoding="utf-8"))


def _policy(style: str, script: str) -> str:
    """Nothing is loaded from anywhere; this style and this script run, no other."""
    hashes = [f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'" for text in (style, script)]
    return f"default-src 'none'; style-src {hashes[0]}; script-src {hashes[1]}; base-uri 'none'; form-action 'none'"
