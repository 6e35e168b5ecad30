"""What the reader makes of broken and odd files."""

import os
import shutil
import subprocess

import pytest

from po.malformed import CASES
from transcheck.po.reader import read_catalog

MSGFMT = shutil.which("msgfmt")


def texts(messages):
    return {one.msgid: one.msgstrs if one.msgid_plural is not None else one.msgstr for one in messages}


@pytest.mark.parametrize("case", [pytest.param(case, id=name) for name, case in CASES.items()])
def test_messages_and_problems(case):
    catalog = read_catalog(case.data, "fr.po")
    live = texts(one for one in catalog.messages if not one.obsolete)
    expected = {msgid: live.get(msgid) if text is None else text for msgid, text in case.live.items()}
    assert live == expected
    assert texts(one for one in catalog.messages if one.obsolete) == case.obsolete
    found = [(one.rule, one.message_id, one.location.line, one.location.column) for one in catalog.problems]
    assert tuple(found) == case.problems
    assert (catalog.header_message is not None) == case.has_header


@pytest.mark.skipif(MSGFMT is None and not os.environ.get("CI"), reason="gettext is not installed")
@pytest.mark.parametrize(
    "case", [pytest.param(case, id=name) for name, case in CASES.items() if case.accepted is not None]
)
def test_verdict_is_that_of_msgfmt(case, tmp_path):
    file = tmp_path / "fr.po"
    file.write_bytes(case.data)
    done = subprocess.run([MSGFMT, "--check", "-o", tmp_path / "fr.mo", file], capture_output=True, check=False)
    assert (done.returncode == 0) == case.accepted, done.stderr.decode(errors="replace")
