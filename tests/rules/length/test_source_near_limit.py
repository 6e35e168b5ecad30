"""source-near-limit."""

import pytest
from rules.harness import header, run_catalogs

RULE = "source-near-limit"


def run(body):
    """What the rule says of a template."""
    return [one.message for one in run_catalogs(RULE, {"pot": header("") + body})]


VALID = {
    "room": '#, max-length:30\nmsgid "Your files"\nmsgstr ""\n',
    "no-flag": 'msgid "Your files"\nmsgstr ""\n',
    "other-flag": '#, c-format\nmsgid "Your %d files"\nmsgstr ""\n',
    "just-enough": '#, max-length:12\nmsgid "Your files"\nmsgstr ""\n',
    "lines": '#, max-lines:1\nmsgid "Your files"\nmsgstr ""\n',
    "words": '#, max-words:2\nmsgid "Your files"\nmsgstr ""\n',
    "large": '#, max-length:1000\nmsgid "Your files"\nmsgstr ""\n',
    "two-messages": '#, max-length:9\nmsgid "Save"\nmsgstr ""\n\nmsgid "Your files"\nmsgstr ""\n',
    "comment-of-another-kind": '#. max-length matters\nmsgid "Your files"\nmsgstr ""\n',
    "broken-flag": '#, max-length:many\nmsgid "Your files"\nmsgstr ""\n',
    "with-context": '#, max-length:40\nmsgctxt "x"\nmsgid "Your files"\nmsgstr ""\n',
    "plural": '#, max-length:40\nmsgid "%d file"\nmsgid_plural "%d files"\nmsgstr[0] ""\nmsgstr[1] ""\n',
}
INVALID = {
    "at-the-limit": '#, max-length:10\nmsgid "Your files"\nmsgstr ""\n',
    "over-it": '#, max-length:5\nmsgid "Your files"\nmsgstr ""\n',
}


@pytest.mark.parametrize("body", VALID.values(), ids=VALID)
def test_valid(body):
    assert run(body) == []


@pytest.mark.parametrize("body", INVALID.values(), ids=INVALID)
def test_invalid(body):
    assert len(run(body)) == 1
