"""`transcheck explain`: the manual page of a rule, or what is known of a name."""

import textwrap

import click

from transcheck.cli.options import find_settings
from transcheck.cli.output import write_text
from transcheck.errors import ConfigError, suggest
from transcheck.rules import Rule


@click.command()
@click.argument("name", metavar="RULE|NAME")
def explain(name: str) -> int:
    """Show the manual page of RULE, or what the packs know of NAME (MINUSMA, Mali)."""
    from transcheck.selecting import load_all_packs, load_rules

    settings = find_settings((), config_path=None, isolated=False)
    ruleset = load_rules(settings)
    if name in ruleset.rules:
        write_text(manual_page(ruleset.rules[name]))
        return 0
    from transcheck.names.describe import all_names, describe_name

    packs = load_all_packs(settings)
    page = describe_name(name, packs.registry, as_of=settings.as_of, numbers=packs.numbers)
    if page is None:
        raise ConfigError(f"no rule and no name “{name}”{suggest(name, [*ruleset.rules, *all_names(packs.registry)])}")
    write_text(page)
    return 0


def manual_page(rule: Rule) -> str:
    """A rule's page as text: what it says, its metadata, how to silence it."""
    head = f"{rule.id} ({rule.group}, {rule.severity.name.lower()}, {rule.certainty.name.lower()})"
    state = "" if rule.enabled else "\nOff by default: --extend-select turns it on.\n"
    options = "".join(f"  {name} = {value!r}\n" for name, value in rule.options.items())
    body = textwrap.dedent(rule.doc).strip("\n")
    return (
        f"{head}\n{'=' * len(head)}\n\n{rule.summary}\n{state}\n{body}\n"
        + (f"\nOptions ([tool.transcheck.rule.{rule.id}]):\n{options}" if options else "")
        + f"\nTo silence it above one message:\n  # transcheck: ignore[{rule.id}]: why\n"
    )
