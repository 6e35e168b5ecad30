"""`transcheck explain`: the manual page of a rule, or what is known of a name."""

import shutil
from collections.abc import Iterator

import click

from transcheck.cli.options import find_settings
from transcheck.cli.output import use_color, write_text
from transcheck.errors import ConfigError, suggest
from transcheck.messages import Words, load_words, manual_parts
from transcheck.rules import Rule

ENGLISH = Words()
# Longer lines are hard to read, however wide the terminal is.
_WIDEST = 100


@click.command()
@click.argument("name", metavar="RULE|NAME")
@click.option("--ui-locale", metavar="LOCALE", help="The language of the page (en, nb, es).")
def explain(name: str, ui_locale: str | None) -> int:
    """Show the manual page of RULE, or what the packs know of NAME (MINUSMA, Mali)."""
    from transcheck.selecting import load_all_packs, load_rules

    settings = find_settings((), config_path=None, isolated=False)
    ruleset = load_rules(settings)
    if name in ruleset.rules:
        words = load_words(ui_locale or "en")
        width = shutil.get_terminal_size((100, 24)).columns
        write_text(manual_page(ruleset.rules[name], words, width=width, color=use_color("auto")))
        return 0
    from transcheck.names.describe import all_names, describe_name

    packs = load_all_packs(settings)
    page = describe_name(name, packs.registry, as_of=settings.as_of, numbers=packs.numbers)
    if page is None:
        raise ConfigError(f"no rule and no name “{name}”{suggest(name, [*ruleset.rules, *all_names(packs.registry)])}")
    write_text(page)
    return 0


def manual_page(rule: Rule, words: Words = ENGLISH, *, width: int = 100, color: bool = False) -> str:
    """A rule's page as text: what it says, an example, its metadata, how to silence it.

    Args:
        rule: the rule.
        words: those of the reader.
        width: cells of a line.
        color: whether headings are bold.
    """
    level = ", ".join((rule.group, words(rule.severity.name.lower()), words(rule.certainty.name.lower())))
    lines = [f"{_bold(rule.id, color)} ({level})", "", *_wrapped(words.paragraph(rule.id, rule.summary), width), ""]
    if not rule.enabled:
        lines += [words("Off by default: --extend-select turns it on."), ""]
    lines += _body(rule, words, width, color=color)
    says = [words.messages.get(f"{rule.id}.{key}", template) for key, template in rule.messages.items()]
    lines += [
        _bold(words("What it says"), color),
        *(f"  {line}" for say in says for line in _wrapped(say, width - 2)),
        "",
    ]
    if rule.options:
        lines.append(words("Options ([tool.transcheck.rule.{rule}]):", rule=rule.id))
        lines += [*(f"  {name} = {value!r}" for name, value in rule.options.items()), ""]
    lines += [words("To silence it above one message:"), f"  # transcheck: ignore[{rule.id}]: {words('why')}"]
    return "\n".join(lines) + "\n"


def _body(rule: Rule, words: Words, width: int, *, color: bool) -> Iterator[str]:
    heads = {"Bad": words("Not so"), "Good": words("But so")}
    for kind, text in manual_parts(rule.doc):
        if kind == "head":
            yield _bold(heads[text.split(" ")[0]], color)
            continue
        if kind == "p":
            yield from _wrapped(words.paragraph(rule.id, text), width)
        else:
            yield from (f"    {line}".rstrip() for line in text.splitlines())
        yield ""


def _wrapped(text: str, width: int) -> list[str]:
    from transcheck.report.cells import wrap

    return wrap(text, min(width, _WIDEST))


def _bold(text: str, color: bool) -> str:
    return click.style(text, bold=True) if color else text
