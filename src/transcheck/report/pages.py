"""The pages of a report: the blocks of a project's versions, side by side."""

from collections.abc import Iterable, Iterator

from transcheck.model import Block, BlockText, Finding, Message, Page, Project


def build_page(project: Project, findings: Iterable[Finding]) -> Page | None:
    """The page of one domain; None where there is nothing to show.

    A keyed project is shown whole. Of bilingual catalogs, which may hold thousands of messages, only those with a
    finding are, in the locales that have one. `findings` may be those of all domains. Headers are never shown: they hold people's addresses.
    """
    wanted: dict[tuple[str | None, str | None], set[str | None]] = {}
    for finding in findings:
        if finding.domain == project.domain:
            wanted.setdefault((finding.msgctxt, finding.msgid), set()).add(finding.locale)
    keys = [key for key in project.keys if key[1] and (project.keyed or key in wanted)]
    if not keys:
        return None
    blocks = (
        _keyed_block(project, key) if project.keyed else _bilingual_block(project, key, wanted.get(key, set()))
        for key in keys
    )
    return Page(
        domain=project.domain,
        source_locale=project.source_locale,
        keyed=project.keyed,
        locales=_locales(project),
        blocks=tuple(block for block in blocks if block.texts),
    )


def build_pages(projects: Iterable[Project], findings: Iterable[Finding]) -> tuple[Page, ...]:
    """The pages of all domains, in the order of the projects."""
    found = tuple(findings)
    pages = (build_page(project, found) for project in projects)
    return tuple(page for page in pages if page is not None)


def _locales(project: Project) -> tuple[str, ...]:
    """The source first, then the others by name."""
    source = project.source_locale
    others = [locale for locale in project.catalogs if locale != source]
    return (source, *others) if source else tuple(others)


def _keyed_block(project: Project, key: tuple[str | None, str]) -> Block:
    versions = project.versions(key)
    texts = tuple(
        BlockText(locale, "msgstr", message.msgstr, message.catalog.path, message.line)
        for locale in _locales(project)
        if (message := versions.get(locale)) is not None and message.msgstr
    )
    return Block(key[0], key[1], _kind(versions.values()), texts)


def _bilingual_block(project: Project, key: tuple[str | None, str], locales: set[str | None]) -> Block:
    """The source once, then every filled form of the locales."""
    versions = project.versions(key)
    holder = project.template.by_key.get(key) if project.template else None
    first = holder or next(iter(versions.values()), None)
    texts = [text for locale, message in versions.items() if locale in locales for text in _forms(message)]
    if first is not None:
        source = BlockText(project.source_locale, "msgid", first.msgid, first.catalog.path, first.line)
        plural = first.msgid_plural
        plurals = [BlockText(project.source_locale, "msgid_plural", plural, source.path, source.line)] if plural else []
        texts = [source, *plurals, *texts]
    return Block(key[0], key[1], "", tuple(texts))


def _forms(message: Message) -> Iterator[BlockText]:
    for index, form in enumerate(message.msgstrs):
        field = "msgstr" if message.msgid_plural is None else f"msgstr[{index}]"
        if form:
            yield BlockText(message.catalog.locale, field, form, message.catalog.path, message.line)


def _kind(messages: Iterable[Message]) -> str:
    """What the block is on its page, as the import wrote it into the first extracted comment."""
    for message in messages:
        if message.extracted:
            return message.extracted[0]
    return ""
