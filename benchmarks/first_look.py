"""A first look at packages nobody had read when the rules were frozen: what is said, and how much of it is worth acting on.

    python benchmarks/first_look.py                 the tables (with --write first_look.json, too)
    python benchmarks/first_look.py --draw          what is to be labelled, with its texts: for the screen only
    python benchmarks/first_look.py --again         the fifty that a second reader labels, with their texts, without labels

Measured on collection 3 (corpora.toml), both halves, a seeded draw of 150 catalogs a package: the classic checks and the
placeholders, each catalog alone, every rule that is on by default. Labelled are, by seed: all errors or 250 of them (the
unbiased draw, from which the share is read); beside it errors with at most three of one rule in a catalog, because one slip
repeated through a catalog says little (the capped draw); six findings a rule of warnings and of infos, at most two of one
package and locale, each rule weighed by how often it speaks; and sixty warnings and sixty infos, unbiased. Guesses are shown to
nobody and not drawn.

Taken at a682651. Rules that were mended because of it were no longer unseen; first_look.json keeps what was seen first.

Labels are in labels/classic.jsonl; a second reader labelled fifty of what was drawn at that commit without having seen the
first labels: labels/again/classic.jsonl names them. Six of the packages (calibre, debian-edu-doc, horizon, okular, phpmyadmin,
shadow) had been opened by mistake for the rules on markup before these were frozen; nothing was mended for them, and what is
said of the other fourteen is printed beside.
"""

import argparse
import json
import random
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from classic import EVERY, STATES, check, drawn_catalogs
from corpora import HERE, LABELS, Label, draw, load_labels
from transcheck.model import Catalog, Certainty, Finding, Severity
from transcheck.rules.index import load_index

COLLECTION = 3
ERRORS, OF_A_RULE, PLAIN, AGAIN = 250, 6, 60, 50
RESULT = HERE / "first_look.json"
OPENED = frozenset({"calibre", "debian-edu-doc", "horizon", "okular", "phpmyadmin", "shadow"})
ON = tuple(rule.id for rule in load_index() if rule.enabled and rule.id in EVERY)


@dataclass(frozen=True)
class Seen:
    """A finding where it was found."""

    finding: Finding
    catalog: Catalog

    @property
    def name(self) -> str:
        """Its fingerprint."""
        return self.finding.fingerprint

    @property
    def package(self) -> str:
        """The package of the catalog."""
        return self.catalog.path.split("/")[0]


@dataclass(frozen=True)
class Look:
    """All findings that are shown by default, and how many messages were read in how many locales."""

    seen: tuple[Seen, ...]
    messages: Counter[str]
    locales: int

    def of(self, severity: Severity) -> list[Seen]:
        """The findings of a severity, sorted by fingerprint."""
        chosen = (one for one in self.seen if one.finding.severity is severity)
        return sorted(chosen, key=lambda one: (one.name, one.catalog.path))


def look(collection: int) -> Look:
    """Check the catalogs that were drawn."""
    seen: list[Seen] = []
    messages: Counter[str] = Counter()
    locales = set()
    for name, catalog in drawn_catalogs(None, collection):
        messages[name] += len(catalog.translated)
        locales.add(catalog.locale)
        told = check(catalog, *ON)
        seen += [Seen(finding, catalog) for finding in told if finding.certainty >= Certainty.LIKELY]
    return Look(tuple(seen), messages, len(locales))


def draw_errors(found: Look) -> list[Seen]:
    """The unbiased draw of errors."""
    return draw(found.of(Severity.ERROR), ERRORS, "first-look-errors")


def draw_capped(found: Look) -> list[Seen]:
    """The draw of errors with at most three of a rule in a catalog."""
    return draw(_capped(found.of(Severity.ERROR), 3, by_catalog=True), ERRORS, "first-look-capped")


def draw_by_rule(found: Look, severity: Severity) -> dict[str, list[Seen]]:
    """Six findings a rule."""
    by_rule: dict[str, list[Seen]] = defaultdict(list)
    for one in found.of(severity):
        if one.finding.rule not in STATES:
            by_rule[one.finding.rule].append(one)
    return {
        rule: draw(_capped(pool, 2, by_catalog=False), OF_A_RULE, f"first-look-{rule}")
        for rule, pool in sorted(by_rule.items())
    }


def draw_plain(found: Look, severity: Severity) -> list[Seen]:
    """Sixty findings, unbiased."""
    pool = [one for one in found.of(severity) if one.finding.rule not in STATES]
    return draw(pool, PLAIN, f"first-look-{severity.name}")


def _capped(pool: Sequence[Seen], most: int, *, by_catalog: bool) -> list[Seen]:
    taken: Counter[tuple[str, str]] = Counter()
    kept = []
    for one in random.Random("first-look-capped").sample(pool, len(pool)):
        place = one.catalog.path if by_catalog else f"{one.package} {one.finding.locale}"
        taken[one.finding.rule, place] += 1
        if taken[one.finding.rule, place] <= most:
            kept.append(one)
    return sorted(kept, key=lambda one: one.name)


def draw_again(found: Look) -> list[Seen]:
    """The fifty of a second reader, from the unbiased draws, in the order of their fingerprints."""
    plain = (*draw_plain(found, Severity.WARNING), *draw_plain(found, Severity.INFO))
    pool = {one.name: one for one in (*draw_errors(found), *plain)}
    return draw([pool[name] for name in sorted(pool)], AGAIN, "first-look-again")


def _drawn_rules(found: Look) -> list[Seen]:
    severities = (Severity.WARNING, Severity.INFO)
    by_rule = [one for severity in severities for some in draw_by_rule(found, severity).values() for one in some]
    return [*by_rule, *draw_plain(found, Severity.WARNING), *draw_plain(found, Severity.INFO)]


# -- what is printed ------------------------------------------------------------------------------------------------------


def share(drawn: Iterable[Seen], labels: dict[str, Label]) -> tuple[int, int]:
    """(labelled, worth acting on)."""
    known = [labels[one.name] for one in drawn if one.name in labels]
    return len(known), sum(label.worth for label in known)


def print_tables(found: Look, *, write: bool) -> None:
    """By severity, by rule and by package; also written to first_look.json where that is asked for."""
    labels = load_labels("classic")
    total = found.messages.total()
    print(f"{total:,} translated messages, {found.locales} locales, {len(found.messages)} packages")
    result: dict[str, object] = {"messages": total, "locales": found.locales, "packages": dict(found.messages)}
    errors = found.of(Severity.ERROR)
    result["error"] = row = {"findings": len(errors), "per 1,000": round(1000 * len(errors) / total, 3)}
    print(f"errors: {len(errors)}, {1000 * len(errors) / total:.3f} per 1,000")
    for what, drawn in (("unbiased", draw_errors(found)), ("capped", draw_capped(found))):
        known, worth = share(drawn, labels)
        row[what] = [known, worth]
        print(f"  {what} draw: {worth} of {known} worth acting on, {100 * worth / max(known, 1):.1f} %")
    others = [one for one in draw_errors(found) if one.package not in OPENED]
    known, worth = share(others, labels)
    print(f"  in packages nobody had opened: {worth} of {known} worth acting on, {100 * worth / max(known, 1):.1f} %")
    for severity in (Severity.WARNING, Severity.INFO):
        result[severity.name.lower()] = _print_severity(found, severity, labels)
    result["rules of errors"] = _print_parts("rule", draw_errors(found), errors, labels)
    result["packages of errors"] = _print_parts("package", draw_errors(found), errors, labels)
    if write:
        RESULT.write_text(json.dumps(result, indent=1) + "\n", "utf-8")


def _print_severity(found: Look, severity: Severity, labels: dict[str, Label]) -> dict[str, object]:
    """One severity, by rule; the share of all is weighed by how often a rule speaks."""
    pool = [one for one in found.of(severity) if one.finding.rule not in STATES]
    total = found.messages.total()
    counts = Counter(one.finding.rule for one in pool)
    rules: dict[str, object] = {}
    weighed = judged = 0.0
    print(f"{severity.name.lower()}s: {len(pool)}, {1000 * len(pool) / total:.2f} per 1,000")
    for rule, drawn in draw_by_rule(found, severity).items():
        known, worth = share(drawn, labels)
        rules[rule] = {"findings": counts[rule], "labelled": known, "worth": worth}
        print(f"  {rule:32}{counts[rule]:7}{1000 * counts[rule] / total:9.3f}{known:5}{worth:5}")
        if known:
            weighed += counts[rule] * worth / known
            judged += counts[rule]
    known, worth = share(draw_plain(found, severity), labels)
    known, worth = share(draw_plain(found, severity), labels)
    print(f"  worth acting on, weighed: {100 * weighed / max(judged, 1):.1f} %; of an unbiased draw {worth} of {known}")
    shares = {"weighed share": round(weighed / max(judged, 1), 3), "unbiased": [known, worth]}
    return {"findings": len(pool), **shares, "rules": rules}


def _print_parts(
    part: str, drawn: Sequence[Seen], pool: Sequence[Seen], labels: dict[str, Label]
) -> dict[str, dict[str, int]]:
    """Errors by rule or by package."""

    def name(one: Seen) -> str:
        return one.finding.rule if part == "rule" else one.package

    counts = Counter(name(one) for one in pool)
    rows: dict[str, dict[str, int]] = {}
    print(f"errors by {part}:")
    for which, count in counts.most_common():
        known, worth = share([one for one in drawn if name(one) == which], labels)
        rows[which] = {"findings": count, "labelled": known, "worth": worth}
        print(f"  {which:32}{count:7}{known:5}{worth:5}")
    return rows


def print_texts(drawn: Sequence[Seen], labels: dict[str, Label]) -> None:
    """Findings that have no label yet, with their texts: for the screen only."""
    for one in drawn:
        finding = one.finding
        if one.name in labels:
            continue
        message = one.catalog.by_key.get((finding.msgctxt, finding.msgid or ""))
        place = f"{one.catalog.path} {finding.locale}"
        print(f"--- {one.name} {finding.severity.name} {finding.rule} | {place} | {finding.message[:200]}")
        if message is None:
            continue
        if message.msgctxt or message.flags or message.comments or message.extracted:
            print(f"  C {message.msgctxt!r} {sorted(message.flags)} {message.comments[:2]} {message.extracted[:2]}")
        at = max((finding.span.start if finding.span else 0) - 150, 0)
        field = finding.span.field if finding.span else ""
        print(f"  S {message.msgid[at : at + 330]!r} {(message.msgid_plural or '')[at : at + 200]!r}")
        forms = [form for index, form in enumerate(message.msgstrs) if field in ("msgstr", f"msgstr[{index}]")]
        print(f"  T {[form[at : at + 330] for form in forms or message.msgstrs]!r}")


def main() -> None:
    """Print what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--draw", action="store_true")
    parser.add_argument("--again", action="store_true")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--collection", type=int, default=COLLECTION)
    options = parser.parse_args()
    found = look(options.collection)
    if options.draw:
        print_texts([*draw_errors(found), *draw_capped(found), *_drawn_rules(found)], load_labels("classic"))
    elif options.again:
        print_texts(draw_again(found), {})
    else:
        print_tables(found, write=options.write)
        again = LABELS / "again" / "classic.jsonl"
        if again.exists():
            second = {
                row["fingerprint"]: row["worth"] for row in map(json.loads, again.read_text("utf-8").splitlines())
            }
            both = [(label.worth, second[name]) for name, label in load_labels("classic").items() if name in second]
            print(f"labelled twice: {len(both)}, alike {sum(first == other for first, other in both)}")


if __name__ == "__main__":
    main()
