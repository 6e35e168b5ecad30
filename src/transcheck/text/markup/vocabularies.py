"""Elements by what they do: those that only mark words, those that wrap a text, those of documents.

Sources: the HTML standard; DocBook 4.5 and 5, Mallard 1.0 and KDE's KUIT, whose inline elements are listed here.
"""

from transcheck.text.markup.tags import FORMATTING, HTML, Kind, Tag

WRAPPERS = frozenset({"qt", "html", "body", "head", "center", "nobr", "div"})
"""Elements around a whole text that say how it is shown: a program shows it without them, too."""
BREAKS = frozenset({"br", "p", "hr", "wbr", "nl"})
"""Elements that begin a new line or paragraph."""

# Inline elements of DocBook, Mallard and KUIT that HTML does not have: only a document or a KDE text has them.
_DOCUMENT = frozenset(
    """abbrev accel action app application arg author bcode citation citerefentry citetitle classname cmd command
    computeroutput constant database date editor email emphasis envar envvar errorcode errorname exceptionname file
    filename firstterm foreignphrase function glossterm gui guibutton guiicon guilabel guimenu guimenuitem guiseq
    guisubmenu hardware icode key inlinemediaobject interface interfacename keycap keycode keycombo keyseq keysym literal
    manvolnum markup medialabel menuchoice message methodname modespec mousebutton numid ooclass olink optional option
    orgname package para parameter personname phrase placeholder procedure productname productnumber programlisting
    prompt property quote refentrytitle remark replaceable resource returnvalue screen shortcut sgmltag simpara subscript
    superscript symbol synopsis systemitem tag token trademark type ulink uri userinput varname warning wordasword
    xref""".split()
)
# Elements of documents and KDE texts that hold others.
_BLOCKS = frozenset(
    """answer arg blockquote caution chapter cmdsynopsis entry example figure footnote formalpara group imagedata
    imageobject important indexterm informalexample item itemizedlist list listitem mediaobject member nl note
    orderedlist primary qandaentry qandaset question refpurpose row secondary section simplelist steps subtitle tgroup
    tip title txt variablelist varlistentry""".split()
)
# Marks on words that come and go with them: `<quote>` is a choice of words.
_WORDING = FORMATTING | frozenset(
    "cite citetitle code dfn firstterm foreignphrase kbd mark q quote samp var wordasword resource".split()
)
# Attributes that say how something looks.
LOOKS = frozenset(
    """align background bgcolor border cellpadding cellspacing color face fgcolor font font_desc foreground
    height letter_spacing rise role size style underline valign weight width""".split()
)


def is_document_element(name: str) -> bool:
    """Whether only a document (DocBook, Mallard) or a KDE text has an element of the name."""
    return name in _DOCUMENT


def is_known_element(name: str) -> bool:
    """Whether HTML, Pango, DocBook, Mallard, Qt or KUIT has an element of the name."""
    return name in HTML or name in WRAPPERS or name in _DOCUMENT or name in _BLOCKS


def marks_words(tag: Tag) -> bool:
    """Whether the element only changes how words look: bold, quoted, a `<span>` with a colour."""
    name = tag.name.lower()
    if name in ("span", "font"):
        return all(key.lower() in LOOKS for key, _ in tag.attributes)
    return name in _WORDING and not tag.attributes


def is_inline(tag: Tag) -> bool:
    """Whether the element stands around some words of a sentence and points nowhere: `<b>`, `<filename>`, `<literal>`."""
    return marks_words(tag) or (is_document_element(tag.name) and not tag.attributes and tag.kind is not Kind.EMPTY)


def has_function(tag: Tag) -> bool:
    """Whether leaving the element out loses more than a look: it has attributes, leads somewhere, or is empty."""
    name = tag.name.lower()
    if name in BREAKS or name in WRAPPERS or is_inline(tag):
        return False
    return bool(tag.attributes) or tag.kind is Kind.EMPTY
