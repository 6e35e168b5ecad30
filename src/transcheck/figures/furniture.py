"""Figures that belong to a page and not to its text: telephone numbers, book numbers, sizes of files, dates of update."""

import re
from collections.abc import Iterator

from transcheck.text.mask import Mask

# Labels before a date or a length that tells of the page itself, in the languages public pages are written in.
_LABELS = """last updated|updated|last modified|published|reading time|page|sist oppdatert|oppdatert|sist endret|publisert|lesetid|side
sidst opdateret|opdateret|senast uppdaterad|uppdaterad|publicerad|lästid|zuletzt aktualisiert|aktualisiert am|veröffentlicht am|lesezeit|stand
dernière mise à jour|mis à jour le|publié le|temps de lecture|última actualización|actualizado el|publicado el|tiempo de lectura
última atualização|atualizado em|publicado em|tempo de leitura|ultimo aggiornamento|aggiornato il|pubblicato il|tempo di lettura
laatst bijgewerkt|bijgewerkt op|gepubliceerd op|leestijd|päivitetty|julkaistu|lukuaika|ostatnia aktualizacja|zaktualizowano|opublikowano|czas czytania
poslední aktualizace|aktualizováno|обновлено|последнее обновление|опубликовано|время чтения|оновлено|останнє оновлення|son güncelleme
آخر تحديث|最終更新日|最終更新|更新日|最后更新|最後更新|최종 업데이트""".replace("\n", "|")
_PAGE = re.compile(
    rf"""
    (?P<updated>(?<![^\W_])(?:{_LABELS})[ ]?[:：]\s*[^\n;|]{{1,40}})
  | (?P<phone>(?:\(\+\d{{1,3}}\)|(?<![\w.])\+\d{{1,3}}|(?<![\w.])(?:[Tt]el|[Tt]lf|[Ff]ax|[Tt]él|Тел|тел|[Pp]hone|[Tt]elefon|[Tt]eléfono)\.?[ ]?:)[ \u00a0.\-/()\d]{{6,24}})
  | (?P<book>ISB?[SN]N?(?:-1[03])?:?[ ]?[\d][\dX -]{{6,20}}[\dX])
  | (?P<file>\((?:PDF|DOCX?|XLSX?|ODT|ZIP|MP[34]|PNG|JPE?G)\b[^()\n]{{0,60}}\))
    """,
    re.VERBOSE | re.IGNORECASE,
)
_TRIGGER = re.compile(r"[:：+(]|ISB|ISS", re.IGNORECASE)


def find_furniture(text: str) -> Iterator[Mask]:
    """Spans whose figures are not compared; kind is furniture."""
    if _TRIGGER.search(text) is None:
        return
    for match in _PAGE.finditer(text):
        yield Mask(match.start(), match.end(), "furniture")
