"""Which catalogs teach their own language, because no shipped model knows it."""

from transcheck.language.kinship import is_modelled, model_language
from transcheck.language.learned import FEWEST_MESSAGES
from transcheck.model import Catalog


def is_self_taught(catalog: Catalog) -> bool:
    """Whether no model knows the language of a catalog, and the catalog is large enough to learn it from."""
    language = model_language(catalog.locale)
    return bool(language) and not is_modelled(language) and len(catalog.translated) >= FEWEST_MESSAGES
