"""Findings on catalogs given as bytes."""

from transcheck.loading import join_project
from transcheck.model import Certainty
from transcheck.po.reader import read_catalog
from transcheck.session import check_loaded
from transcheck.settings import Settings


def find(rule_id, charset, text=b"a", *, prefix=b"", is_template=False):
    """What a rule says of a catalog that declares a charset (None: no such field) and has one message."""
    content_type = b"" if charset is None else b'"Content-Type: text/plain; charset=' + charset.encode() + b'\\n"\n'
    data = prefix + b'msgid ""\nmsgstr ""\n' + content_type + b'\nmsgid "a"\nmsgstr "' + text + b'"\n'
    catalog = read_catalog(data, "fr.pot" if is_template else "fr.po")
    catalog.locale, catalog.is_template = "fr", is_template
    settings = Settings(source_locale="en", select=(rule_id,), min_certainty=Certainty.GUESS, cache=False)
    project, _, _ = join_project("messages", None, {"fr": catalog}, settings)
    outcome, _ = check_loaded(project, settings, reraise=True)
    return [finding for finding in outcome.findings if finding.rule == rule_id]
