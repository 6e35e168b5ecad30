"""Every format by the name gettext has for it: how to parse its texts and how to compare them."""

import re
from dataclasses import dataclass
from functools import lru_cache

from transcheck.text.placeholders import cplusplus, ocaml
from transcheck.text.placeholders.boost import parse_boost
from transcheck.text.placeholders.braces import (
    PYTHON_BRACE,
    parse_csharp,
    parse_python_brace,
    parse_python_brace_itself,
    parse_rust,
)
from transcheck.text.placeholders.c import DIRECTIVE as C_DIRECTIVE
from transcheck.text.placeholders.c import parse_c, parse_c_translation, parse_objc, parse_objc_translation
from transcheck.text.placeholders.compare import Omission, Policy
from transcheck.text.placeholders.dialects import (
    parse_awk,
    parse_elisp,
    parse_gfc_internal,
    parse_javascript,
    parse_librep,
    parse_lua,
    parse_modula2,
    parse_php,
    parse_sh_printf,
    parse_tcl,
)
from transcheck.text.placeholders.digits import parse_kde, parse_qt, parse_qt_plural, parse_smalltalk
from transcheck.text.placeholders.dlang import parse_d
from transcheck.text.placeholders.gcc import parse_gcc_internal
from transcheck.text.placeholders.go import parse_go
from transcheck.text.placeholders.java import parse_java
from transcheck.text.placeholders.java_printf import parse_java_printf
from transcheck.text.placeholders.kuit import parse_kuit
from transcheck.text.placeholders.lisp import parse_lisp, parse_scheme
from transcheck.text.placeholders.parsed import Parsed, Parser
from transcheck.text.placeholders.pascal import parse_pascal
from transcheck.text.placeholders.perl import parse_perl, parse_perl_brace
from transcheck.text.placeholders.python import DIRECTIVE as PYTHON_DIRECTIVE
from transcheck.text.placeholders.python import parse_python
from transcheck.text.placeholders.ruby import parse_ruby
from transcheck.text.placeholders.shell import parse_sh


@dataclass(frozen=True, slots=True)
class Format:
    """A format: its name, its parsers, the policy of its comparison, and the words without one of which a text has none.

    `parse_translation` reads what only translations may contain; it is the parser of sources where nothing is.
    `quotes` tells whether an apostrophe makes what follows plain text. `directive` matches placeholders and whatever
    else has a meaning: texts that have the same matches in the same order have the same parse. `lenient` reads sources that gettext
    gives up and the language itself does not.
    """

    name: str
    parse: Parser
    parse_translation: Parser
    policy: Policy
    leads: str | tuple[str, ...]
    quotes: bool = False
    directive: re.Pattern[str] | None = None
    lenient: Parser | None = None

    def has_lead(self, text: str) -> bool:
        """Whether the text can hold a placeholder or an error at all."""
        return any(lead in text for lead in self.leads)

    def reads_alike(self, source: str, target: str) -> bool:
        """Whether both texts plainly hold the same placeholders in the same order: a short cut, no more."""
        if self.directive is None or (self.lenient is not None and source.count("}") != target.count("}")):
            return False
        found = self.directive.findall(source)
        return found == self.directive.findall(target) and _NAME_WITH_PARENTHESES not in found


# Python's names may hold parentheses; its pattern stops at the first.
_NAME_WITH_PARENTHESES = "%("
_GROUP = re.compile(r"\(\?P<\w+>")


def _format(
    name: str,
    parse: Parser,
    policy: Policy | None = None,
    *,
    leads: str = "%",
    translation: Parser | None = None,
    directive: re.Pattern[str] | None = None,
    lenient: Parser | None = None,
) -> Format:
    plain = directive and re.compile(_GROUP.sub("(?:", directive.pattern), directive.flags)
    return Format(name, parse, translation or parse, policy or Policy(), leads, directive=plain, lenient=lenient)


_FORMATS = (
    _format("c", parse_c, translation=parse_c_translation, directive=C_DIRECTIVE),
    _format("objc", parse_objc, translation=parse_objc_translation, directive=C_DIRECTIVE),
    _format("c++", cplusplus.parse_cplusplus, Policy(allows=cplusplus.allows), leads="{}"),
    _format("python", parse_python, Policy(Omission.NONE_UNNAMED, wildcard="anything"), directive=PYTHON_DIRECTIVE),
    _format("python-brace", parse_python_brace, leads="{", directive=PYTHON_BRACE, lenient=parse_python_brace_itself),
    Format("java", parse_java, parse_java, Policy(), "{}", quotes=True),
    _format("java-printf", parse_java_printf),
    _format("csharp", parse_csharp, Policy(gaps=True), leads="{}"),
    _format("javascript", parse_javascript, Policy(wildcard="anything")),
    _format("scheme", parse_scheme, leads="~"),
    _format("lisp", parse_lisp, leads="~"),
    _format("elisp", parse_elisp),
    _format("librep", parse_librep),
    _format("rust", parse_rust, Policy(Omission.ONE_UNNAMED), leads="{"),
    _format("go", parse_go, Policy(Omission.NONE)),
    _format("ruby", parse_ruby, Policy(Omission.NONE_UNNAMED)),
    _format("sh", parse_sh, leads="$"),
    _format("sh-printf", parse_sh_printf, leads="%\\"),
    _format("awk", parse_awk),
    _format("lua", parse_lua),
    _format("object-pascal", parse_pascal),
    _format("modula2", parse_modula2),
    _format("d", parse_d, Policy(Omission.NONE)),
    _format("ocaml", ocaml.parse_ocaml, Policy(allows=ocaml.allows), translation=ocaml.parse_ocaml_translation),
    _format("smalltalk", parse_smalltalk),
    _format("qt", parse_qt, Policy(Omission.NONE)),
    _format("qt-plural", parse_qt_plural),
    _format("kde", parse_kde, Policy(Omission.ONE)),
    _format("kde-kuit", parse_kuit, Policy(Omission.ONE), leads="%<&"),
    _format("boost", parse_boost),
    _format("tcl", parse_tcl),
    _format("perl", parse_perl),
    _format("perl-brace", parse_perl_brace, Policy(extra=True), leads="{"),
    _format("php", parse_php),
    _format("gcc-internal", parse_gcc_internal),
    _format("gfc-internal", parse_gfc_internal),
    _format("ycp", parse_smalltalk),
)
FORMATS = {form.name: form for form in _FORMATS}
_SUFFIX = "-format"


@lru_cache(maxsize=1024)
def find_formats(flags: frozenset[str]) -> tuple[Format, ...]:
    """The formats a message's flags declare, in gettext's order.

    `possible-c-format` counts as `c-format` does; `no-c-format` and `impossible-c-format` take it back.
    """
    names = {flag.removesuffix(_SUFFIX).removeprefix("possible-") for flag in flags if flag.endswith(_SUFFIX)}
    refused = {
        flag.removesuffix(_SUFFIX).removeprefix(prefix)
        for flag in flags
        for prefix in ("no-", "impossible-")
        if flag.endswith(_SUFFIX) and flag.startswith(prefix)
    }
    return tuple(form for form in _FORMATS if form.name in names - refused)


@lru_cache(maxsize=1024)
def declares_format(flags: frozenset[str]) -> bool:
    """Whether flags say anything about a format, and be it that there is none."""
    return any(flag.endswith(_SUFFIX) for flag in flags)


def parse(text: str, name: str, *, translated: bool = False) -> Parsed:
    """The placeholders of a text in the format gettext calls `name` (`c`, `python-brace`)."""
    form = FORMATS[name]
    return form.parse_translation(text) if translated else form.parse(text)
