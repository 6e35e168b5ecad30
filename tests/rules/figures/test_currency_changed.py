"""Cases of currency-changed."""

import pytest
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    "symbol-and-word": Case("$5 million", "5 millioner dollar", "nb"),
    "code": Case("EUR 500", "500 €", "de"),
    "dollar-kinds": Case("$500", "500 USD", "de"),
    "crowns": Case("500 kroner", "500 NOK", "de"),
    "yen": Case("5000 yen", "5000円", "ja"),
    "pounds": Case("£20", "20 livres sterling", "fr"),
    "genitive": Case("5 billion dollars", "5 миллиардов долларов", "ru"),
    "no-money-word": Case("5 million dollars", "5 millioner", "nb"),
    "elongated": Case("$5 billion", "50億ドル", "ja"),
    "amount-first": Case("€ 5", "5 euros", "fr"),
    "rupees-lakh": Case("500,000 rupees", "5 लाख रुपये", "hi"),
    "scale-and-sign": Case("€5bn", "5 Mrd. €", "de"),
    "canadian": Case("CA$500", "500 $ CA", "fr_CA"),
    "won": Case("5000 won", "5000원", "ko"),
}
INVALID = {
    "kroner": Case("5 billion dollars", "⟦5 milliarder kroner⟧", "nb"),
    "euro-pound": Case("20 euros", "⟦20 livres sterling⟧", "fr"),
    "yen": Case("5 million euros", "⟦500万円⟧", "ja"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("currency-changed", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("currency-changed", case)
