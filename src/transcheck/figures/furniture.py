"""Figures that belong to a page and not to its text: telephone numbers, book numbers, sizes of files, dates, credits."""

import re
from collections.abc import Iterator

from transcheck.text.mask import Mask

# Labels before a date or a length that tells of the page itself, in the languages public pages are written in.
_LABELS = tuple(
    """last updated|updated|last modified|published|reading time|page|sist oppdatert|oppdatert|sist endret|publisert|lesetid|side
sidst opdateret|opdateret|senast uppdaterad|uppdaterad|publicerad|lästid|zuletzt aktualisiert|aktualisiert am|veröffentlicht am|lesezeit|stand
dernière mise à jour|mis à jour le|publié le|temps de lecture|última actualización|actualizado el|publicado el|tiempo de lectura
última atualização|atualizado em|publicado em|tempo de leitura|ultimo aggiornamento|aggiornato il|pubblicato il|tempo di lettura
laatst bijgewerkt|bijgewerkt op|gepubliceerd op|leestijd|päivitetty|julkaistu|lukuaika|ostatnia aktualizacja|zaktualizowano|opublikowano|czas czytania
poslední aktualizace|aktualizováno|обновлено|последнее обновление|опубликовано|время чтения|оновлено|останнє оновлення|son güncelleme
آخر تحديث|最終更新日|最終更新|更新日|最后更新|最後更新|최종 업데이트""".replace("\n", "|").split("|")
)
_TELEPHONES = ("tel", "tlf", "fax", "tél", "тел", "phone", "telefon", "teléfono", "телефон", "電話", "电话", "전화")
_MARK = re.compile("[:：]")
_CALL = re.compile(
    r"(?<!\w)(?:tel|tlf|fax|tél|phone|telephone|telefon|telefono|teléfono|téléphone|тел|телефон)\b\.?:?[ \u00a0]{0,2}([+\d][\d \u00a0().\-/]{5,24})",
    re.IGNORECASE,
)
_CREDITS = ("photo", "foto", "photograph", "photo credit", "bilde", "фото", "写真", "사진")
_REST = re.compile(r"\s*[^\n;|]{1,40}")
_TELEPHONE = re.compile(r"[ \u00a0.\-/()+\d]{6,24}")
_COUNTRY = re.compile(r"(?:\(\+\d{1,3}\)|(?<![\w.])\+\d{1,3})[ \u00a0.\-/()\d]{6,24}")
_BOOK = re.compile(r"IS[BS]N(?:-1[03])?:?[ ]?\d[\dX -]{6,20}[\dX]")
_FILE = re.compile(r"\((?:PDF|DOCX?|XLSX?|ODT|ZIP|MP[34]|PNG|JPE?G)\b[^()\n]{0,60}\)", re.IGNORECASE)
_LONGEST_LABEL = 28


def find_furniture(text: str) -> Iterator[Mask]:
    """Spans whose figures are not compared, in no order; kind is furniture."""
    if ":" in text or "：" in text:
        yield from _find_labelled(text)
    for match in _CALL.finditer(text):
        yield Mask(match.start(1), match.end(1), "furniture")
    for character, pattern in (("+", _COUNTRY), ("IS", _BOOK), ("(", _FILE)):
        if character in text:
            for match in pattern.finditer(text):
                yield Mask(match.start(), match.end(), "furniture")


def _find_labelled(text: str) -> Iterator[Mask]:
    """What follows "Last updated:", "Tel:" and their like."""
    for match in _MARK.finditer(text):
        label = text[max(0, match.start() - _LONGEST_LABEL) : match.start()].rstrip(" .").casefold()
        if label.endswith(_LABELS) or label in _CREDITS:
            rest = _REST.match(text, match.end())
        elif label.endswith(_TELEPHONES):
            rest = _TELEPHONE.match(text, match.end())
        else:
            continue
        if rest is not None:
            yield Mask(match.end(), rest.end(), "furniture")
