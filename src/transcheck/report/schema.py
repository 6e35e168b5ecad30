"""The shape of the JSON report as a JSON schema: for programs that read it, for the manual, and for our own tests."""

from typing import Any

Schema = dict[str, Any]

_TEXT: Schema = {"type": "string"}
_NUMBER: Schema = {"type": "integer"}
_MAYBE: Schema = {"type": ["string", "null"]}
_DAY: Schema = {"type": ["string", "null"], "description": "YYYY-MM-DD"}


def _says(schema: Schema, description: str) -> Schema:
    return {**schema, "description": description}


def _list(items: str | Schema, description: str = "") -> Schema:
    inner = {"$ref": f"#/$defs/{items}"} if isinstance(items, str) else items
    return {"type": "array", "items": inner, **({"description": description} if description else {})}


def _maybe(name: str, description: str) -> Schema:
    return {"anyOf": [{"$ref": f"#/$defs/{name}"}, {"type": "null"}], "description": description}


def _object(description: str, properties: Schema, *, optional: tuple[str, ...] = ()) -> Schema:
    return {
        "description": description,
        "type": "object",
        "properties": properties,
        "required": [name for name in properties if name not in optional],
        "additionalProperties": False,
    }


_PLACE = {
    "path": _says(_TEXT, "relative to the root of the project, with `/`"),
    "line": _says(_NUMBER, "from 1"),
    "column": _says(_NUMBER, "from 1, in code points"),
    "end_line": _NUMBER,
    "end_column": _says(_NUMBER, "the first column after it"),
}
_MESSAGE = {
    "domain": _says(_TEXT, "name of the text domain: a page, a program"),
    "msgctxt": _MAYBE,
    "msgid": _says(_MAYBE, "null where no message is meant"),
}


def _finding() -> Schema:
    properties = {
        "rule": _says(_TEXT, "id of the rule"),
        "group": _says(_TEXT, "group of the rule"),
        "severity": {"enum": ["error", "warning", "info"], "description": "how bad"},
        "certainty": {"enum": ["certain", "likely", "guess"], "description": "how sure"},
        **_PLACE,
        "locale": _says(_MAYBE, "locale of the text"),
        **_MESSAGE,
        "field": _says(_MAYBE, "`msgstr`, `msgstr[1]`, `msgid`, `comment` …; null where the whole message is meant"),
        "span": {
            "anyOf": [{"type": "array", "items": _NUMBER, "minItems": 2, "maxItems": 2}, {"type": "null"}],
            "description": "[start, end) in the unescaped text of the field, in code points",
        },
        "text": _says(_TEXT, "the text of the span"),
        "message": _says(_TEXT, "what is wrong, in English"),
        "message_id": _says(_TEXT, "the message without its words: rule and key"),
        "params": {"type": "object", "additionalProperties": _TEXT, "description": "the values in the message"},
        "origin": _maybe("origin", "the place on the page the text came from"),
        "evidence": {"$ref": "#/$defs/evidence"},
        "related": _list("related", "other places that belong to it"),
        "fix": _maybe("fix", "a certain repair"),
        "fingerprint": _says(_TEXT, "the same as long as the texts are"),
        "url": _says(_TEXT, "the rule's page in the manual"),
        "suppressed": _says(_TEXT, "the reason why it was silenced; only on findings that were"),
    }
    return _object("One defect.", properties, optional=("suppressed",))


_EVIDENCE: dict[str, Schema] = {
    "evidence": _object(
        "What was compared, so that nobody has to guess why a rule spoke.",
        {
            "source": _maybe("reading", "the side it should agree with"),
            "target": _maybe("reading", "the side that was found to differ"),
            "others": _list("reading", "what the other versions say"),
            "facts": _list("fact", "what is known of the names and statements in it"),
            "absorbed": _list("absorbed", "findings of other rules on the same cause"),
        },
        optional=("others", "facts", "absorbed"),
    ),
    "reading": _object(
        "A text and what was read in it.",
        {"locale": _MAYBE, "text": _TEXT, "value": _says(_TEXT, "the value, in one notation"), "kind": _TEXT},
    ),
    "fact": _object(
        "Something known, with the document that says so.",
        {
            "id": _TEXT,
            "says": _TEXT,
            "source": _says(_TEXT, "a document one can open"),
            "checked": _says(_DAY, "when somebody last looked"),
            "valid_from": _DAY,
            "valid_until": _DAY,
            "successor": _says(_TEXT, "what came after it"),
            "said": {
                "type": "object",
                "additionalProperties": _TEXT,
                "description": "what it says in other languages",
            },
        },
        optional=("said",),
    ),
    "absorbed": _object(
        "A finding of another rule on the same cause.",
        {
            "rule": _TEXT,
            "message": _TEXT,
            "span": {
                "anyOf": [
                    _object("A piece of a field.", {"field": _TEXT, "start": _NUMBER, "end": _NUMBER}),
                    {"type": "null"},
                ]
            },
        },
    ),
}

_EDIT = _object(
    "A piece of a field and what stands there afterwards.",
    {"field": _TEXT, "span": {"type": "array", "items": _NUMBER}, "text": _TEXT},
)
_PARTS: dict[str, Schema] = {
    "origin": _object(
        "A place on a page.",
        {
            "file": _TEXT,
            "line": {"type": ["integer", "null"]},
            "url": _says(_MAYBE, "a link to it, if `origin-url` is set"),
            "block": _TEXT,
            "kind": _says(_TEXT, "heading, paragraph, list item …"),
        },
    ),
    "related": _object("Another place.", {**_PLACE, "message": _TEXT}),
    "fix": _object("A certain repair.", {"title": _TEXT, "edits": _list(_EDIT)}),
    "note": _object("Something that was not checked.", {"kind": _TEXT, "locale": _TEXT, "what": _TEXT, "why": _TEXT}),
    "coverage": _object("How many messages a rule looked at.", {"rule": _TEXT, "locale": _TEXT, "messages": _NUMBER}),
    "catalog": _object(
        "Numbers of a catalog.",
        {
            "path": _TEXT,
            "locale": _MAYBE,
            "domain": _TEXT,
            "messages": _NUMBER,
            "translated": _NUMBER,
            "fuzzy": _NUMBER,
            "untranslated": _NUMBER,
        },
    ),
    "page": _object(
        "The texts the HTML report shows.",
        {
            "domain": _TEXT,
            "source_locale": _MAYBE,
            "keyed": {"type": "boolean"},
            "locales": _list(_TEXT),
            "blocks": _list("block"),
        },
    ),
    "block": _object(
        "A message in all its versions.", {"msgctxt": _MAYBE, "msgid": _TEXT, "kind": _TEXT, "texts": _list("text")}
    ),
    "text": _object("One version.", {"locale": _MAYBE, "field": _TEXT, "text": _TEXT, "path": _TEXT, "line": _NUMBER}),
    "due": _object(
        "A text that will not be true any more.",
        {
            "day": _TEXT,
            "path": _TEXT,
            "line": _NUMBER,
            "locale": _MAYBE,
            **_MESSAGE,
            "text": _TEXT,
            "fact": {"$ref": "#/$defs/fact"},
            "rule": _TEXT,
            "says": _TEXT,
            "fingerprint": _TEXT,
        },
        optional=("rule", "says", "fingerprint"),
    ),
}


def report_schema() -> Schema:
    """The schema of what `json` prints."""
    summary = ("files", "messages", "errors", "warnings", "infos", "suppressed", "fixable")
    run = {
        "packs": {"type": "object", "additionalProperties": _TEXT, "description": "packs with their hashes"},
        "config": _says(_TEXT, "hash of the settings"),
        "inputs": _says(_TEXT, "hash of what was read"),
        "revision": _says(_MAYBE, "of version control"),
    }
    whole = _object(
        "The result of a run.",
        {
            "version": {"const": 1, "type": "integer", "description": "of this shape"},
            "transcheck": _says(_TEXT, "version of the program"),
            "as_of": _says(_TEXT, "the day for which texts were judged"),
            "summary": _object("Counts.", dict.fromkeys(summary, _NUMBER)),
            "run": _object("What the report was made from.", run),
            "coverage": _list("coverage", "what was looked at"),
            "catalogs": _list("catalog", "the files"),
            "findings": _list("finding", "sorted by path, line, column, rule"),
            "notes": _list("note", "what was not checked: silence does not mean “checked”"),
            "known": _list("finding", "findings that a baseline accepts"),
            "suppressed": _list("finding", "silenced findings, with `--show-suppressed`"),
            "remarks": _list(_TEXT, "how the catalogs were read"),
            "pages": _list("page", "texts for the HTML report"),
            "due": _list("due", "what becomes untrue soon"),
        },
        optional=("known", "suppressed", "remarks", "pages", "due"),
    )
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Report of transcheck",
        **whole,
        "$defs": {"finding": _finding(), **_EVIDENCE, **_PARTS},
    }
