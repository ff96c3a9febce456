"""What the fields of a firm offer to choose from, in the present language."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from mobilise_desktop.core import formats, i18n
from mobilise_desktop.core.i18n import _
from mobilise_desktop.core.sortkeys import sort_key
from mobilise_desktop.core.text import fold
from mobilise_desktop.features.firms import shown
from mobilise_desktop.features.firms.rules import STATUSES, status_word
from mobilise_desktop.reference import countries, identifiers, nace, regions
from mobilise_desktop.ui.choices import Choice

CURRENCIES = ("EUR", "BGN", "CHF", "CZK", "DKK", "GBP", "HUF", "NOK", "PLN", "RON", "SEK", "TRY", "USD")


def find_country(typed: str) -> Sequence[Choice]:
    """Countries by name or code; the partners' ones first when nothing is typed."""
    language, code = i18n.language(), countries.from_text(typed) if typed else None
    if code and typed in {code, formats.country(code)}:
        return [Choice(code, formats.country(code))]
    first = [code] if code else sorted(() if typed else countries.PARTNER_COUNTRIES, key=_order)
    named = [one for one, folded in _countries(language) if fold(typed) in folded and one not in first]
    return [Choice(one, formats.country(one)) for one in (*first, *named)]


def _order(code: str) -> str:
    return sort_key(formats.country(code), i18n.language())


@lru_cache(maxsize=2)
def _countries(language: str) -> tuple[tuple[str, str], ...]:
    """Codes and folded names in the order of the language."""
    named = ((code, formats.territory(code, language)) for code in countries.codes())
    return tuple((code, fold(name)) for code, name in sorted(named, key=lambda n: sort_key(n[1], language)))


def statuses() -> Iterator[Choice]:
    """The states that a person gives; firms are merged by an action of their own."""
    return (Choice(code, status_word(code)) for code in STATUSES if code != "merged")


def editions() -> Iterator[Choice]:
    """The editions of NACE."""
    yield Choice(nace.NACE2, _("NACE Rev. 2 (until 2024)"))
    yield Choice(nace.NACE2_1, _("NACE Rev. 2.1 (from 2025)"))


def register_kinds(country: str) -> Iterator[Choice]:
    """The kinds of register numbers of a country."""
    return (Choice(kind.code, kind.label) for kind in identifiers.schemes(country))


def currencies() -> Iterator[Choice]:
    """The currencies of Europe and the dollar, by code."""
    return (Choice(code, code) for code in CURRENCIES)


def find_sector(scheme: str, typed: str) -> Sequence[Choice]:
    """Codes of NACE by number or words of the title, sections when nothing is typed."""
    found = nace.search(scheme, typed, limit=200)
    return [Choice(one.code, f"{one.code} · {one.title}") for one in found]


def sector_name(scheme: str, code: str) -> str:
    """Such as "25.62 · Machining"."""
    return shown.sector(scheme, code)


def find_region(country: str, typed: str) -> Sequence[Choice]:
    """Regions of a country by code or name, the larger ones before what they are made of."""
    return [Choice(one.code, shown.region(one.code)) for one in regions.search(country, typed)]
