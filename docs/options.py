"""What every key of the configuration says; a key without words stops the build of the manual."""

DESCRIPTIONS = {
    "paths": "what is checked when the command names no path",
    "exclude": "patterns of paths that are never looked at",
    "source-locale": "the locale the texts were written in first",
    "locale-from": "patterns of paths that tell the locale, with `{locale}` and `{domain}`",
    "locales": "report these locales only",
    "as-of": "the day for which texts are judged; pin it to see the same result tomorrow",
    "select": "rules or groups that run, instead of the default ones",
    "extend-select": "rules or groups that run, too",
    "ignore": "rules or groups that do not run",
    "fail-on": "the least severity that fails the run",
    "fail-certainty": "the least certainty that fails the run",
    "fail-on-expired": "whether what only time has made untrue may fail the run",
    "min-certainty": "the least certainty that is shown",
    "rules": "folders or files with rules of your own, see [packs](../packs.md)",
    "packs": "shipped packs to switch on",
    "plugins": "dotted names of Python modules with rules",
    "baseline": "a file of findings that are accepted",
    "diff-base": "a git reference: only messages that say something new since then are reported",
    "check-fuzzy": "whether translations that nobody has confirmed are checked",
    "check-obsolete": "whether messages that are no longer used are checked",
    "keyed": "whether msgids are keys of blocks and every locale has its own text",
    "jobs": "processes; 0 for one a core",
    "cache": "whether results are kept between runs",
    "compat": "comments of other tools that silence, too: `weblate`, `dennis`, `pology`",
    "lang-engine": "what tells languages apart",
    "suppressions": "whether comments silence findings",
    "origin-url": "a link to the page a text came from, with `{file}`, `{line}`, `{block}`, `{locale}`, `{domain}`",
    "edit-url": "a link to where a text is edited, with the same names and `{path}`, `{msgid}`",
}

TABLES = {
    "severity": (
        """
        [severity]
        double-space = "info"
        """,
        "Another severity for a rule.",
    ),
    "per-file-ignores": (
        """
        [per-file-ignores]
        "locale/*/LC_MESSAGES/legacy.po" = ["style", "punctuation"]
        """,
        "Rules or groups that do not run on some files.",
    ),
    "per-locale": (
        """
        [per-locale.fr]
        extend-select = ["fr-space-before-punctuation"]
        fail-on = "warning"
        """,
        "What differs for one locale: `select`, `extend-select`, `ignore`, `fail-on`.",
    ),
    "rule": (
        """
        [rule.length]
        factor = 3
        """,
        "Options of a rule; its page says which it has.",
    ),
    "ignore-entry": (
        """
        [[ignore-entry]]
        rules = ["same-as-source"]
        locale = "fr"
        msgid = "Message"
        reason = "the same word in French"
        until = 2027-06-30
        """,
        "Silences findings from outside the catalog, for those who cannot write comments there.",
    ),
    "page": (
        """
        [[page]]
        domain = "peace"
        locale = "en"
        relation = "adaptation"
        """,
        "How a version of a page relates to its source: `translation`, `adaptation`, `summary` or `independent`.",
    ),
    "owner": (
        """
        [[owner]]
        name = "Web team"
        locale = "en"
        """,
        "Who looks after the texts of a locale, or of the files that a path pattern names. Reports say it.",
    ),
}
