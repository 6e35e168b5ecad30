"""Real catalogs to measure on: fetched in fixed versions, split by project, drawn with a seed, planted with twins.

`python benchmarks/corpora.py [COLLECTION]` fetches everything (or one collection) and counts what there is: catalogs and
translated messages by package, locale and genre; it shows no text. Texts stay outside the repository, in
$TRANSCHECK_CORPORA (by default the user's cache folder); only labels are kept here, by fingerprint.
"""

import hashlib
import json
import os
import random
import shutil
import subprocess
import sys
import tarfile
import tempfile
import tomllib
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from transcheck.discovery import choose_locale, header_locale, read_place
from transcheck.model import Catalog, Message
from transcheck.po.reader import read_catalog

HERE = Path(__file__).resolve().parent
LABELS = HERE / "labels"
SUFFIXES = (".po", ".pot")
READ = (1, 2)  # collections that have been read


@dataclass(frozen=True)
class Source:
    """One package whose catalogs are measured on."""

    name: str
    kind: str
    version: str
    genre: str
    archive: str
    sha256: str
    collection: int = 1

    @property
    def half(self) -> str:
        """`tune` or `report`, by a hash of the name: thresholds are tuned on one half and reported on the other."""
        return "report" if hashlib.sha256(self.name.encode()).digest()[0] % 2 else "tune"

    @property
    def folder(self) -> Path:
        """Where its catalogs are unpacked."""
        return corpora_folder() / self.name


def corpora_folder() -> Path:
    """Where downloaded catalogs live."""
    default = Path(os.environ.get("XDG_CACHE_HOME", "") or Path.home() / ".cache") / "transcheck-corpora"
    return Path(os.environ.get("TRANSCHECK_CORPORA", "") or default)


def sources() -> list[Source]:
    """Every package of the table."""
    table = tomllib.loads((HERE / "corpora.toml").read_text("utf-8"))
    return [Source(name=name, **row) for name, row in table.items()]


def fetch(source: Source) -> Path:
    """Unpack the catalogs of a package, downloading it first where needed.

    Raises:
        RuntimeError: the archive cannot be had, or is not the one of the table.
    """
    done = source.folder / f".{source.version.replace('/', '_')}"
    if done.exists() or (source.folder.exists() and any(source.folder.rglob("*.po"))):
        return source.folder
    archives = corpora_folder() / "archives"
    archives.mkdir(parents=True, exist_ok=True)
    archive = archives / source.archive
    if not archive.exists():
        _download(source, archives)
    if not archive.exists():
        raise RuntimeError(f"{archive} cannot be downloaded")
    if hashlib.sha256(archive.read_bytes()).hexdigest() != source.sha256:
        raise RuntimeError(f"{archive} is not the archive that was measured")
    _unpack(archive, source.folder)
    done.touch()
    return source.folder


def _download(source: Source, folder: Path) -> None:
    if source.kind == "pypi":
        command = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--no-binary", ":all:"]
        subprocess.run([*command, f"{source.name}=={source.version}"], cwd=folder, check=True)
        return
    with tempfile.TemporaryDirectory() as temporary:
        parts = Path(temporary, "parts")
        lists = Path(temporary, "lists")
        parts.mkdir()
        lists.mkdir()
        listed = Path("/etc/apt/sources.list.d/debian.sources").read_text("utf-8")
        (parts / "src.sources").write_text(listed.replace("Types: deb\n", "Types: deb-src\n"), "utf-8")
        apt = ["apt-get", "-qq", "-o", "Dir::Etc::sourcelist=/dev/null", "-o", f"Dir::Etc::sourceparts={parts}"]
        apt += ["-o", f"Dir::State::Lists={lists}"]
        subprocess.run([*apt, "update"], check=True)
        # Not every mirror has all parts of a package; the archive alone is needed.
        subprocess.run([*apt, "source", "--download-only", f"{source.name}={source.version}"], cwd=folder, check=False)


def _unpack(archive: Path, folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    with tarfile.open(archive) as packed:
        for member in packed:
            data = packed.extractfile(member) if member.isfile() and member.name.endswith(SUFFIXES) else None
            if data is not None and ".." not in member.name:
                path = folder / member.name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(data.read())


def find_files(
    half: str | None = None, genre: str | None = None, collection: int | None = 1, name: str | None = None
) -> list[tuple[Source, Path]]:
    """The catalogs of a half (`tune`, `report`, None for both), genre, collection and name, in a fixed order.

    Collections 1 and 2 have been read by those who write rules (None: both). Collection 3 is for first looks and given to
    those who ask for it by its number alone.
    """
    found = []
    for source in sources():
        given = source.collection == collection or (collection is None and source.collection in READ)
        asked = given and name in (None, source.name)
        if asked and half in (None, source.half) and genre in (None, source.genre):
            found += [(source, path) for path in sorted(fetch(source).rglob("*.po"))]
    return found


def find_set_s() -> list[Path]:
    """Set S: Django's admin, auth and conf catalogs and six of GTK, from packages alone."""
    by_name = {source.name: source for source in sources()}
    django = fetch(by_name["django"])
    wanted = [
        path
        for part in ("contrib/admin", "contrib/auth", "conf")
        for path in sorted(django.rglob(f"django/{part}/locale/*/LC_MESSAGES/django.po"))
    ]
    gtk = fetch(by_name["gtk4"])
    wanted += [path for code in ("fr", "de", "ja", "ru", "ar", "pt_BR") for path in sorted(gtk.rglob(f"po/{code}.po"))]
    return wanted


def read_catalogs(
    half: str | None = None, genre: str | None = None, collection: int | None = 1, name: str | None = None
) -> Iterator[tuple[Source, Catalog]]:
    """The catalogs, read, with locale (path, else header) and domain as the program would set them."""
    for source, path in find_files(half, genre, collection, name):
        yield source, read_released(source, path)


def read_released(source: Source, path: Path) -> Catalog:
    """One catalog of a package, as the program would read it."""
    data = path.read_bytes()
    catalog = read_catalog(data, f"{source.name}/{path.relative_to(source.folder).as_posix()}")
    place = read_place(path)
    catalog.locale = choose_locale(header_locale(data), place.locale)
    catalog.domain, catalog.source_locale = place.domain, "en"
    return catalog


def draw(items: Sequence[Any], count: int, seed: str) -> list[Any]:
    """A seeded draw without replacement, in the order of the items."""
    chosen = sorted(random.Random(seed).sample(range(len(items)), min(count, len(items))))
    return [items[index] for index in chosen]


@dataclass(frozen=True)
class Planted:
    """A clean message and the same message with one known defect."""

    clean: Message
    planted: Message
    what: str


def plant(
    messages: Iterable[Message],
    mutate: Callable[[Message, random.Random], tuple[tuple[str, ...], str] | None],
    seed: str,
) -> Iterator[Planted]:
    """Twins of messages; `mutate` returns the changed msgstrs and what was done, or None where it cannot."""
    for message in messages:
        rng = random.Random(f"{seed}|{message.catalog.path}|{message.msgctxt}|{message.msgid}")
        changed = mutate(message, rng)
        if changed is not None:
            yield Planted(message, replace(message, msgstrs=changed[0]), changed[1])


@dataclass(frozen=True)
class Label:
    """What a reader said of a finding: worth acting on or not, and why. No text is kept."""

    fingerprint: str
    rule: str
    worth: bool
    reason: str


def load_labels(subject: str) -> dict[str, Label]:
    """Labels by fingerprint, from `labels/<subject>.jsonl`."""
    path = LABELS / f"{subject}.jsonl"
    lines = path.read_text("utf-8").splitlines() if path.exists() else []
    return {label.fingerprint: label for label in (Label(**json.loads(line)) for line in lines)}


def save_labels(subject: str, labels: Iterable[Label]) -> None:
    """Write labels sorted by fingerprint, one a line."""
    LABELS.mkdir(exist_ok=True)
    rows = sorted(labels, key=lambda label: label.fingerprint)
    text = "".join(json.dumps(vars(row), ensure_ascii=False) + "\n" for row in rows)
    (LABELS / f"{subject}.jsonl").write_text(text, "utf-8")


def count_all(collections: Sequence[int]) -> None:
    """Print how many catalogs and translated messages there are by package, locale and genre."""
    by_locale: Counter[str] = Counter()
    by_genre: dict[str, Counter[str]] = defaultdict(Counter)
    for source in sources():
        if source.collection not in collections:
            continue
        files = sorted(fetch(source).rglob("*.po"))
        counts: Counter[str] = Counter()
        for path in files:
            catalog = read_released(source, path)
            counts[catalog.locale or "unknown"] += len(catalog.translated)
            by_genre[source.genre]["catalogs"] += 1
        by_genre[source.genre]["messages"] += counts.total()
        by_locale += counts
        print(
            f"{source.name:22} {source.version:42} {source.collection} {source.half:7} {source.genre:10}"
            f"{len(files):6} catalogs {counts.total():9,} translated messages {len(+counts):4} locales"
        )
    for genre, counts in sorted(by_genre.items()):
        print(f"{genre}: {counts['catalogs']:,} catalogs, {counts['messages']:,} translated messages")
    print(f"{by_locale.total():,} translated messages in {len(by_locale)} locales:")
    print(", ".join(f"{locale} {count:,}" for locale, count in by_locale.most_common()))


def main() -> None:
    """Fetch and count the collections that were asked for."""
    count_all([int(word) for word in sys.argv[1:]] or sorted({source.collection for source in sources()}))


if __name__ == "__main__":
    main()
