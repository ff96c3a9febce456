"""What is good to know before a firm is added: the usual country, and firms that may be the same."""

import re
from dataclasses import dataclass

from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.text import fold, match_key, strip_legal_form
from mobilise_desktop.features.firms.queries import list_locale
from mobilise_desktop.reference.offices import offices
from mobilise_desktop.storage.reading import Reader, like

_READ, _SHOWN = 500, 3


@dataclass(frozen=True, slots=True)
class Like:
    """A firm of the register with a name that means the same."""

    id: RowId
    name: str


def firms_like(reader: Reader, name: str, country: str) -> list[Like]:
    """At most three firms of the country whose names differ only in case, accents, legal form or spaces."""
    words = strip_legal_form(fold(name)).split()
    if not words:
        return []
    locale, _newest = list_locale(reader, "")
    found = reader.all(
        "SELECT f.id, f.legal_name_native FROM firm_list l JOIN firm f ON f.id = l.firm_id "
        "WHERE l.locale = :locale AND f.country = :country AND l.search LIKE :word ESCAPE '!' LIMIT :most",
        {"locale": locale, "country": country, "word": _pattern(max(words, key=len)), "most": _READ},
    )
    wanted = match_key(name)
    return [Like(RowId(i), known) for i, known in found if match_key(known) == wanted][:_SHOWN]


def _pattern(word: str) -> str:
    """A LIKE pattern that finds "koester" by "koster" and the other way round."""
    return re.sub("([aou])e?", r"\1%", like(word))


def home_country(reader: Reader) -> str:
    """The country of the office that this register belongs to; "" when it is not known."""
    row = reader.one("SELECT value FROM meta WHERE name = 'office'")
    code = row[0] if row else ""
    return next((one.country for one in offices() if one.code == code), "")
