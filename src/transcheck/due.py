"""What is true today and will not be then; and which facts nobody has looked at for long. Rows for people and calendars."""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from transcheck.model import Due, Finding
from transcheck.names.sources import is_fresh
from transcheck.rules import Rule
from transcheck.rules.packs import Packs

_CONTROL = re.compile(r"[\x00-\x1f\x7f]")


@dataclass(frozen=True, slots=True, order=True)
class Stale:
    """A fact of a pack that nobody has checked for twelve months. `checked` is None where nobody ever did."""

    pack: str
    kind: str
    id: str
    checked: date | None
    source: str


def rules_of_time(rules: Iterable[Rule]) -> tuple[str, ...]:
    """The ids of the rules by which a text becomes untrue, sorted; those that only sum up what these say are left out."""
    dated = {rule.id: rule for rule in rules if rule.dated}
    return tuple(sorted(name for name, rule in dated.items() if not dated.keys() & set(rule.absorbs)))


def find_due(today: Iterable[Finding], then: Iterable[Finding]) -> list[Due]:
    """What dated rules say of a later day and not of today, by day, path and line.

    Args:
        today: findings of a run for today.
        then: findings of a run on the same texts for the later day.
    """
    known = {_identity(finding) for finding in today}
    rows = [_row(finding) for finding in then if _identity(finding) not in known]
    found = [row for row in rows if row is not None]
    return sorted(found, key=lambda row: (row.day, row.path, row.line, row.msgid, row.rule, row.text, row.fingerprint))


def _identity(finding: Finding) -> tuple[str, str, str | None, str | None, str]:
    return finding.rule, finding.path, finding.msgctxt, finding.msgid, finding.text


def _row(finding: Finding) -> Due | None:
    """The row of a finding that rests on a date, None for another one."""
    facts = finding.evidence.facts
    ended = next((fact for fact in facts if fact.valid_until is not None), None)
    begun = next((fact for fact in facts if fact.valid_from is not None), None)
    # What ended makes a text untrue; a figure that has a new value does when that begins.
    if ended is not None and ended.valid_until is not None:
        fact, last = ended, ended.valid_until
        day = last + timedelta(days=1) if last < date.max else last
    elif begun is not None and begun.valid_from is not None:
        fact, day = begun, begun.valid_from
    else:
        return None
    return Due(
        day=day,
        path=finding.path,
        line=finding.location.line,
        locale=finding.locale,
        domain=finding.domain,
        msgctxt=finding.msgctxt,
        msgid=finding.msgid or "",
        text=finding.text,
        fact=fact,
        rule=finding.rule,
        says=finding.message,
        fingerprint=finding.fingerprint,
    )


def find_stale(packs: Packs, day: date) -> list[Stale]:
    """The facts of packs with an open end that nobody has checked for twelve months, sorted by pack, kind and id.

    What ended is history and need not be looked at again.
    """
    rows = [
        Stale(one.pack, "entity", one.id, one.checked, one.source)
        for one in packs.entities
        if one.is_dated and (one.valid_until is None or one.valid_until >= day) and not is_fresh(one.checked, day)
    ]
    rows += [
        Stale(one.pack, "claim", one.id, one.checked, one.source)
        for one in packs.claims
        if not one.ended_on(day) and not is_fresh(one.checked, day)
    ]
    rows += [
        Stale(one.pack, "figure", one.id, one.checked, one.source)
        for one in packs.figures
        if not is_fresh(one.checked, day)
    ]
    return sorted(rows, key=lambda row: (row.pack, row.kind, row.id))


def render_text(rows: Sequence[Due]) -> str:
    """One line a row: day, place, text, what will be said."""
    return "".join(
        f"{row.day.isoformat()}  {row.path}:{row.line}  {row.locale or '-'}  “{row.text}”: {row.says}\n" for row in rows
    )


def render_stale(rows: Sequence[Stale]) -> str:
    """One line a row: when it was checked, pack, kind, id, source."""
    return "".join(
        f"{row.checked.isoformat() if row.checked else 'never     '}  {row.pack}  {row.kind} {row.id}  {row.source}\n"
        for row in rows
    )


def render_csv(rows: Sequence[Due]) -> str:
    """A table with a header; texts that begin like a formula are defused with an apostrophe."""
    output = io.StringIO()
    writer = csv.writer(output, lineterminator="\r\n")
    writer.writerow(["day", "path", "line", "locale", "msgid", "rule", "text", "fact", "says", "source"])
    for row in rows:
        fact = row.fact
        cells = (row.path, row.line, row.locale or "", row.msgid, row.rule, row.text, fact.id, row.says, fact.source)
        writer.writerow([row.day.isoformat(), *(_cell(str(cell)) for cell in cells)])
    return output.getvalue()


def _cell(text: str) -> str:
    return "'" + text if text[:1] in ("=", "+", "-", "@", "\t", "\r") else text


def render_ics(rows: Sequence[Due], today: date) -> str:
    """A calendar (RFC 5545) with one whole-day event a row; the same rows give the same bytes."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//transcheck//due//EN"]
    seen: dict[str, int] = {}
    for row in rows:
        seen[row.fingerprint] = seen.get(row.fingerprint, 0) + 1
        lines += [
            "BEGIN:VEVENT",
            f"UID:{_escape(row.fingerprint or row.fact.id)}-{_day(row.day)}-{seen[row.fingerprint]}@transcheck",
            f"DTSTAMP:{_day(today)}T000000Z",
            f"DTSTART;VALUE=DATE:{_day(row.day)}",
            f"SUMMARY:{_escape(f'{row.fact.id}: {row.text}')}",
            f"DESCRIPTION:{_escape(f'{row.path}:{row.line} {row.says}')}",
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
        ]
    lines.append("END:VCALENDAR")
    return "".join(f"{part}\r\n" for line in lines for part in _fold(line))


def _day(day: date) -> str:
    return day.isoformat().replace("-", "")


def _escape(text: str) -> str:
    """A TEXT value: no control character may stand in one."""
    for plain in ("\\", ";", ","):
        text = text.replace(plain, "\\" + plain)
    return _CONTROL.sub("", " ".join(text.split()))


def _fold(line: str) -> Iterator[str]:
    """Lines of at most 75 octets; what follows begins with a blank. No character is cut in two."""
    part, size = "", 0
    for character in line:
        octets = len(character.encode("utf-8", "surrogatepass"))
        if size + octets > 75:
            yield part
            part, size = " ", 1
        part += character
        size += octets
    yield part
