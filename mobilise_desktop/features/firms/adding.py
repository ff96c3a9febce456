"""What is good to know of a firm about to be added or changed: the usual country, and who may be the same."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.text import fold, form_words, match_words, strip_legal_form
from mobilise_desktop.features.firms.queries import list_locale
from mobilise_desktop.features.firms.rules import AFTER_NAMES
from mobilise_desktop.reference.offices import offices
from mobilise_desktop.storage.reading import Reader, like

_READ, _SHOWN = 2000, 3
_BEGINNING, _WORDS = 4, 4
ALIKE = 86
"""From this likeness (0 to 100) names may be the same."""


@dataclass(frozen=True, slots=True)
class Like:
    """A firm of the register with a name that means the same."""

    id: RowId
    name: str


def firms_like(reader: Reader, name: str, country: str) -> list[Like]:
    """At most three firms of the country whose names are alike, the likest first.

    Case, accents, legal form and the order of words do not count; a slip or two of the keyboard are
    forgiven as long as one word begins as it should.
    """
    from rapidfuzz import fuzz  # noqa: PLC0415  off the way to the first paint

    words = strip_legal_form(fold(name)).split()
    if not words:
        return []
    locale, _newest = list_locale(reader, "")
    begins = {f"w{n}": _pattern(word[:_BEGINNING]) for n, word in enumerate(words[:_WORDS])}
    either = " OR ".join(f"l.search LIKE :{key} ESCAPE '!'" for key in begins)
    found = reader.all(
        "SELECT f.id, f.legal_name_native FROM firm_list l JOIN firm f ON f.id = l.firm_id "  # noqa: S608
        f"WHERE l.locale = :locale AND f.country = :country AND ({either}) LIMIT :most",
        {"locale": locale, "country": country, "most": _READ, **begins},
    )
    wanted = sorted_words(name)
    scored = [(fuzz.ratio(wanted, sorted_words(known)), RowId(i), known) for i, known in found]
    alike = sorted((one for one in scored if one[0] >= ALIKE), reverse=True)
    return [Like(row_id, known) for _score, row_id, known in alike[:_SHOWN]]


def firms_with_numbers(reader: Reader, firm_id: RowId, values: Mapping[str, Any]) -> dict[str, list[Like]]:
    """At most three other firms with the VAT number and with the register number of a firm, by the field."""
    own = {"id": firm_id, "country": values["country"], "most": _SHOWN}
    vat, number = values["vat_no"], values["national_reg_no"]
    where = "deleted_at IS NULL AND id <> :id"
    of_kind = "coalesce(reg_no_scheme, '') = :kind AND country = :country"
    at_home = "" if vat and vat[0].isalpha() else " AND country = :country"
    asked = {
        "vat_no": (vat, f"vat_no = :number AND {where}{at_home}", {}),
        "national_reg_no": (
            number,
            f"national_reg_no = :number AND {of_kind} AND {where}",
            {"kind": values["reg_no_scheme"] or ""},
        ),
    }
    found = {}
    for name, (value, condition, more) in asked.items():
        sql = f"SELECT id, legal_name_native FROM firm WHERE {condition} ORDER BY id LIMIT :most"  # noqa: S608
        rows = reader.all(sql, {**own, "number": value, **more}) if value else []
        found[name] = [Like(RowId(row_id), known) for row_id, known in rows]
    return found


def sorted_words(name: str) -> str:
    """The words of a name in alphabetical order, without what spellings differ in: to be compared."""
    words = sorted(match_words(name).split())
    return " ".join([word for word in words if word not in form_words()] or words)


def _pattern(word: str) -> str:
    """A LIKE pattern that finds "koester" by "koster" and the other way round, not in e-mail addresses."""
    return re.sub("([aou])e?", r"\1%", like(word)) + f"{AFTER_NAMES}%"


def home_country(reader: Reader) -> str:
    """The country of the office that this register belongs to; "" when it is not known."""
    row = reader.one("SELECT value FROM meta WHERE name = 'office'")
    code = row[0] if row else ""
    return next((one.country for one in offices() if one.code == code), "")
