"""What a report may be told beside the findings: words, colour, width, sources of snippets, rules, links."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from transcheck.model import Certainty, Finding, Severity
from transcheck.rules import Rule


@dataclass(frozen=True, slots=True)
class RenderOptions:
    """Choices of one rendering; every default gives a complete report.

    Args:
        ui_locale: language of labels and messages in the formats people read: en, nb or es (others fall back to en).
        color: whether terminal formats use ANSI colours.
        width: cells of a terminal line.
        verbose: show every finding, however many there are.
        source: path as in a finding -> text of that file, None where it cannot be read; gives snippets.
        rules: rule id -> rule, for rule pages and help texts; a rule that is missing has none.
        limit: number of findings above which `full` shows a summary instead of each.
        max_size: most characters `markdown` may write (GitHub refuses longer comments).
        docs_url: address of the manual with a final slash; empty makes links relative to the manual.
        origin_url: template of a link to the page, with {file}, {line}, {block}, {locale}, {domain}.
        edit_url: template of a link to where the text is edited, with the same names and {path}, {msgid}.
        show_suppressed: whether suppressed findings are shown too, marked as such.
        owner: finding -> who looks after it, empty where nobody is named.
        fail_on: lowest severity that fails the run; None where nothing does.
        fail_certainty: lowest certainty that fails the run.
        known: fingerprints of findings that an earlier report or a baseline had.
    """

    ui_locale: str = "en"
    color: bool = False
    width: int = 100
    verbose: bool = False
    source: Callable[[str], str | None] | None = None
    rules: Mapping[str, Rule] = field(default_factory=dict)
    limit: int = 200
    max_size: int = 65_000
    docs_url: str = ""
    origin_url: str = ""
    edit_url: str = ""
    show_suppressed: bool = False
    owner: Callable[[Finding], str] | None = None
    fail_on: Severity | None = Severity.ERROR
    fail_certainty: Certainty = Certainty.CERTAIN
    known: frozenset[str] = frozenset()

    def rule_url(self, rule: str) -> str:
        """Address of the rule's manual page."""
        return f"{self.docs_url}rules/{rule}.html"

    def owner_of(self, finding: Finding) -> str:
        """Who looks after the finding's text."""
        return self.owner(finding) if self.owner is not None else ""

    def fails(self, finding: Finding) -> bool:
        """Whether the finding alone makes the run fail."""
        return self.fail_on is not None and (
            finding.severity >= self.fail_on and finding.certainty >= self.fail_certainty
        )
