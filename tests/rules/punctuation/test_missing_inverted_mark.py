"""missing-inverted-mark."""

import pytest
from rules.good_texts import GOOD
from rules.harness import Case, check_invalid, check_valid, table

VALID = {
    "quoted-name": Case("Texy! text", "Texto «Texy!»", "es"),
    **GOOD,
    "opened": Case("Save?", "¿Desea guardar?", "es"),
    "opened-inside": Case("Save?", "Antes de salir, ¿desea guardar?", "es"),
    "other-language": Case("Save?", "Salvare ora?", "it"),
    "one-word": Case("Yahoo!", "Yahoo!", "es"),
    "galician": Case("Save?", "Desexa gardar?", "gl"),
    "value-of-a-table": Case("If x is 0 it is #NUM!", "Si x es 0 es #NUM!", "es"),
    "name-at-the-end": Case("Sign in to Yahoo!", "Entrar en Yahoo!", "es"),
    "choice": Case("[y/n/?]", "elija [s/n/?]", "es"),
    "spoken-of": Case('status ("?")', 'el estado ("?")', "es"),
    "end-of-a-sentence": Case("... use an account?", "... usa una cuenta?", "es"),
    "small-letter-in-the-source": Case("via Escrow account?", "vía cuenta de aval?", "es"),
}
INVALID = {
    "question": Case("Save?", "Desea guardar⟦?⟧", "es"),
    "exclamation": Case("Well done!", "Bien hecho⟦!⟧", "es", says="“¡”"),
    "asturian": Case("Remove '%s'?", "Desaniciar '%s' de la llista⟦?⟧".replace("a⟦", "a⟦"), "ast"),
    "in-brackets": Case("(Save?)", "(Desea guardar⟦?⟧)", "es"),
    "after-a-quotation": Case("Delete “%s”?", "Eliminar «%s»⟦?⟧", "es"),
}


@pytest.mark.parametrize("case", table(VALID))
def test_valid(case):
    check_valid("missing-inverted-mark", case)


@pytest.mark.parametrize("case", table(INVALID))
def test_invalid(case):
    check_invalid("missing-inverted-mark", case)
