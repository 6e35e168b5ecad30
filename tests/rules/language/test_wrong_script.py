"""wrong-script: scripts of the locale, names and commands in Latin letters, sets of Han characters."""

import pytest
from rules.harness import Case, check_invalid, check_valid, table

from transcheck.model import Certainty

SAVE = "The file could not be saved."

VALID = {
    "cyrillic": Case(SAVE, "Не удалось сохранить файл.", locale="ru"),
    "latin": (SAVE, "Impossible d’enregistrer le fichier."),
    "serbian-cyrillic": Case(SAVE, "Није могуће сачувати датотеку.", locale="sr"),
    "serbian-latin": Case(SAVE, "Nije moguće sačuvati datoteku.", locale="sr@latin"),
    "uzbek-either": Case(SAVE, "Файлни сақлаб бўлмади.", locale="uz"),
    "uzbek-cyrillic": Case(SAVE, "Файлни сақлаб бўлмади.", locale="uz@cyrillic"),
    "product-names": Case("Open in Firefox", "Firefox", locale="ru"),
    "source-words": Case("Run git rebase with care", "git rebase with care", locale="ru"),
    "acronyms": Case("Formats", "PNG, JPEG, TIFF", locale="el"),
    "units": Case("kilobytes", "kB", locale="ja"),
    "commands": Case("Command", "`ls -la | grep foo`", locale="zh_CN"),
    "two-latin-words": Case("Window shell", "Gnome shell", locale="uk"),
    "romaji-brand": Case("Brand", "Rakuten Mobile", locale="ja"),
    "greek-letter": ("Angle", "Angle α"),
    "greek-letters-of-science": ("Decay", "Désintégration α et β"),
    "autonym": ("Russian", "Русский"),
    "switcher": ("Languages", "Русский · English · 中文 · العربية"),
    "own-name-cyrillic": Case("Kazakh", "Қазақша", locale="io"),
    "own-name-of-a-variant": Case("Bosnian", "босански", locale="io"),
    "own-name-arabic": Case("Urdu", "اُردُو", locale="fi"),
    "own-name-two-words": Case("Traditional Chinese", "繁體中文", locale="io"),
    "own-name-of-a-country": Case("Greece", "Ελλάδα", locale="de"),
    "own-name-without-source-locale": Case("Udmurt", "Удмурт", locale="sv"),
    "japanese-kanji": Case("Save", "保存", locale="ja"),
    "japanese-kana": Case("File", "ファイル", locale="ja"),
    "korean-hanja": Case("Dragon", "용(龍)", locale="ko"),
    "chinese-simplified": Case(SAVE, "无法保存文件,请检查权限设置。", locale="zh_CN"),
    "chinese-traditional": Case(SAVE, "無法儲存檔案,請檢查權限設定。", locale="zh_TW"),
    "chinese-shared-characters": Case("Open", "打不出中文字", locale="zh_TW"),
    "hong-kong": Case(SAVE, "無法儲存檔案,請檢查權限設定。", locale="zh_HK"),
    "quoted-example": ("Greeting", "Le mot « здравствуйте » est russe."),
    "decoration": ("Smile", "Bravo ツ"),
    "hebrew-with-latin-name": Case("GIMP help", "עזרה של GIMP", locale="he"),
    "unknown-locale": Case(SAVE, "Не удалось сохранить файл.", locale="xx"),
    "only-placeholders": Case("%s", "%s {count} %(name)s", locale="ar"),
    "empty-of-letters": Case("1, 2", "1، 2", locale="fa"),
}
INVALID = {
    "cyrillic-in-latin-serbian": Case(SAVE, "⟦Није могуће сачувати датотеку⟧.", locale="sr@latin", says="Cyrillic"),
    "latin-in-cyrillic-serbian": Case(SAVE, "⟦nije moguće sačuvati datoteku⟧.", locale="sr", says="Latin"),
    "one-word": Case("Save", "⟦Сохранить⟧", locale="fr", certainty=Certainty.CERTAIN),
    "country-in-a-third-script": Case("Mali", "⟦माली⟧", locale="te", says="Devanagari"),
    "language-in-another-script": Case("Afrikaans", "⟦ஆப்ரிக்கான்ஸ்⟧", locale="en", source_locale="en"),
    "uzbek-latin-in-cyrillic": Case(SAVE, "⟦faylni saqlab boʻlmadi, qaytadan urining⟧.", locale="uz@cyrillic"),
    "hebrew-in-arabic": Case(SAVE, "⟦לא ניתן לשמור את הקובץ⟧.", locale="ar"),
    "korean-in-japanese": Case(SAVE, "⟦파일을 저장할 수 없습니다⟧.", locale="ja", says="Hangul"),
    "english-in-greek": Case("Wait", "⟦please wait until the update is done⟧", locale="el"),
    "traditional-in-simplified": Case(SAVE, "無法儲存檔案,請檢查權限設定。", locale="zh_CN", says="Traditional"),
    "simplified-in-traditional": Case(SAVE, "无法保存文件,请检查权限设置。", locale="zh_TW", says="Simplified"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("wrong-script", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("wrong-script", case)
