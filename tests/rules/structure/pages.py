"""Keyed pages written in a test: one line a block, in the order of each version."""

from rules.harness import Case, header, quote, run_catalogs


def make_files(versions, *, kinds=None, comments=None, placed=True):
    """Catalogs of a page.

    Args:
        versions: locale -> blocks, each `key: text`, in the order of that version; the first locale is the source.
        kinds: key -> kind; keys that are not named end in their kind or are paragraphs.
        comments: (locale, key) -> translator comment.
        placed: whether references tell the place of each block in each version.
    """
    rows = {locale: dict(line.split(": ", 1) for line in blocks) for locale, blocks in versions.items()}
    keys = list(dict.fromkeys(key for blocks in rows.values() for key in blocks))
    places = {locale: {key: number for number, key in enumerate(blocks, 1)} for locale, blocks in rows.items()}
    files = {}
    for locale, blocks in rows.items():
        parts = [header(locale)]
        for key in keys:
            kind = (kinds or {}).get(key) or (
                "list item" if "/item" in key else "heading" if "/heading" in key else "text"
            )
            lines = [f"# {comments[locale, key]}"] if comments and (locale, key) in comments else []
            lines.append(f"#. {kind}")
            if placed:
                spots = [f"{one}.txt:{places[one][key]}" for one in rows if key in places[one]]
                lines.append("#: " + " ".join(spots))
            parts.append("\n".join([*lines, f"msgid {quote(key)}", f"msgstr {quote(blocks.get(key, ''))}"]) + "\n\n")
        files[locale] = "".join(parts)
    return files


def run_page(rule_id, versions, **more):
    """What a rule says of a page, as (locale, key, message)."""
    files = make_files(versions, **more)
    case = Case(source_locale=next(iter(versions)), versions={"x": ""})
    return [(one.locale, one.msgid, one.message) for one in run_catalogs(rule_id, files, case)]
