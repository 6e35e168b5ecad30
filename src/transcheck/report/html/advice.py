"""What an editor can do about a finding: by rule where the rule asks for something of its own, else by its group."""

from transcheck.messages import label

_BY_RULE = {
    "foreign-passage": label("Translate the passage, or mark it as a quotation."),
    "wrong-language": label("Put the text of the right language here."),
    "wrong-script": label("Write the text in the script of its language."),
    "partly-untranslated": label("Translate the words that were left."),
    "same-as-source": label("Translate the text, or say that it is meant to be the same."),
    "other-locale-copy": label("Replace the text: it was copied from another language."),
    "name-expired": label("Use the name that is valid today, or say until when it was."),
    "statement-expired": label("Bring the statement up to date."),
    "never-coexisted": label("Find out for which day the list should be true, and correct it for that day."),
    "versions-differ-in-time": label("Bring all versions to the same day."),
    "now-without-date": label("Say when: “today” becomes untrue without anybody noticing."),
    "source-changed": label("Read what changed in the source, and bring the translation up to date."),
    "file-name-shown": label("Remove the file name, or put a description of the picture in its place."),
    "text-differs": label("Decide which version is right, or declare that they are meant to differ."),
    "declaration-broken": label("Remove the declaration: the difference it allows is gone."),
    "heading-level": label("Give the heading the level it has in the other versions."),
    "heading-style": label("Write the heading like the other headings of this language."),
    "impossible-date": label("Correct the date: there is no such day."),
    "block-extra": label("Add the block to the other versions, or declare that it is meant for this one only."),
    "block-order": label("Move the block, or leave it where readers of this language look for it."),
    "sentence-count": label("Read both texts to the end: is something lost, or does something stand twice?"),
    "count-mismatch": label("Count again, and correct the number or the list."),
    "figure-extra": label("Find out where the figure comes from; add it to the other version or take it out."),
    "figure-missing": label("Put the figure in, or say in words what it says."),
    "figure-format": label("Write the number as readers of this language write it."),
    "acronym-variant": label("Use one spelling on the whole page."),
    "foreign-acronym": label("Use the acronym that readers of this language know."),
    "name-missing": label("Add the name, or find out whether it has been left out on purpose."),
    "name-extra": label("Take the name out, or add it to the other version."),
    "untranslated": label("Translate the text."),
    "fuzzy-message": label("Compare the text with its new source, and correct it."),
}
_BY_GROUP = {
    "language": label("Check which language the text should be in."),
    "figures": label("Find out which figure is right, and correct the version that is wrong."),
    "names": label("Find out which name is right, and correct the version that is wrong."),
    "statements": label("Bring the text up to date."),
    "structure": label("Add what is missing, or declare that the versions are meant to differ."),
    "placeholders": label("Put in the placeholders of the source, unchanged: the program fills them."),
    "markup": label("Use the tags of the source, each opened and closed."),
    "plurals": label("Write every plural form the language needs."),
    "header": label("Correct the header of the file; no text on a page changes."),
    "catalog": label("Ask whoever maintains the file: the program cannot use it as it is."),
    "whitespace": label("Begin and end the text as the source does."),
    "punctuation": label("Check the punctuation against the source."),
    "consistency": label("Choose one wording and use it everywhere."),
    "terminology": label("Use the agreed term."),
    "tokens": label("Leave what a program reads as it is in the source."),
    "length": label("Shorten the text, or ask for more room."),
    "style": label("Follow the house style, or say why not here."),
    "suppression": label("Correct or remove the comment that silences the check."),
}
_ANY = label("Compare the text with its source, and correct the one that is wrong.")


def advise(rule: str, group: str) -> str:
    """The label of an advice, in English."""
    return _BY_RULE.get(rule) or _BY_GROUP.get(group, _ANY)
