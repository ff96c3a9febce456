"""Who is left out of the matches of an offer or a candidate, each with the reason."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from mobilise_desktop.core import clock, formats
from mobilise_desktop.core.i18n import _, ngettext
from mobilise_desktop.core.text import fold
from mobilise_desktop.features.firms.people import ADULT, LEVELS, age, level_word
from mobilise_desktop.features.firms.rules import size_word
from mobilise_desktop.features.market import queries, rules, words
from mobilise_desktop.features.market.rules import Demand, Supply
from mobilise_desktop.storage.reading import Reader


class Names(NamedTuple):
    """What the other side of a pair is called, and the state that its record has."""

    name: str
    firm: str
    country: str
    status: str


class Excluded(NamedTuple):
    """A pair that can't be: `id` is that of the other side, `why` a code of `rules.EXCLUSIONS`."""

    id: str
    why: str
    names: Names
    offer: Supply
    candidate: Demand
    hindrances: str = ""

    @property
    def said(self) -> str:
        """What is searched, folded."""
        return fold(f"{self.names.name} {self.names.firm}")

    @property
    def detail(self) -> str:
        """More about the reason, "" where the rule says all."""
        tell = _DETAILS.get(self.why)
        return tell(self) if tell else ""


def excluded(reader: Reader, kind: str, own: str) -> list[Excluded]:
    """All that are left out for an offer or a candidate."""
    market = queries.market(reader, clock.today().isoformat())
    mine = (market.offers if kind == "offer" else market.candidates).get(own)
    if mine is None:
        return []
    hindered = _hindered(reader)
    names = _named_candidates(reader) if kind == "offer" else _named_offers(reader)
    found = []
    for offer, candidate in _pairs(market, mine):
        why = rules.exclusion(offer, candidate)
        other = candidate.id if kind == "offer" else offer.id
        if why and other in names:
            hindrances = hindered.get(candidate.id, "")
            found.append(Excluded(other, why, names[other], offer, candidate, hindrances))
    return found


def _pairs(market: queries.Market, mine: Supply | Demand) -> Iterator[tuple[Supply, Demand]]:
    if isinstance(mine, Supply):
        return ((mine, candidate) for candidate in market.candidates.values())
    return ((offer, mine) for offer in market.offers.values())


def _named_candidates(reader: Reader) -> dict[str, Names]:
    return {
        row.id: Names(row.person, row.firm, row.country, row.status) for row in queries.candidates(reader)
    }


def _named_offers(reader: Reader) -> dict[str, Names]:
    return {
        row.id: Names(row.tasks.partition("\n")[0], row.firm, row.country, row.status)
        for row in queries.offers(reader)
    }


def _hindered(reader: Reader) -> Mapping[str, str]:
    """What makes candidates not eligible, by their ids."""
    rows = reader.all(
        "SELECT k.id, c.birth_date, c.may_travel, f.status, f.size_class FROM candidate_profile k "
        "JOIN contact c ON c.id = k.employee_id JOIN firm f ON f.id = c.firm_id WHERE k.deleted_at IS NULL"
    )
    found = ((own, "; ".join(_hindrances(*rest))) for own, *rest in rows)
    return {own: told for own, told in found if told}


def _hindrances(born: str | None, travels: object, status: str, size: str | None) -> Iterator[str]:
    if status != "active":
        yield _("The firm is not active.")
    if size == "large":
        yield _("The firm is too large to send somebody: {size}").format(size=size_word(size))
    if not travels:
        yield _("“{field}” is not ticked.").format(field=_("May go on a stay abroad"))
    if not born:
        yield _("The date of birth is missing.")
    elif age(born) < ADULT:
        yield _("The person is under 18.")


def _closed(one: Excluded) -> str:
    told = []
    if not one.offer.is_open:
        told.append(_("The offer is not open, has run out, or its firm is not active."))
    if not one.candidate.is_open:
        told.append(_("The profile is not open."))
    return " ".join(told)


def _dates(one: Excluded) -> str:
    needed, shared = rules.shortest(one.offer, one.candidate), rules.overlap(one.offer, one.candidate)
    text = ngettext("{n} day together, {needed} are needed", "{n} days together, {needed} are needed", shared)
    told = text.format(n=formats.number(shared), needed=formats.number(needed))
    return f"{told}: {_window(one.offer)} / {_window(one.candidate)}"


def _window(side: Supply | Demand) -> str:
    first = date.fromordinal(side.start).isoformat() if side.start else ""
    last = date.fromordinal(side.end).isoformat() if side.end < rules.FAR else ""
    return words.window_shown(first, last) or _("any time")


def _length(one: Excluded) -> str:
    sides = [_lengths(side.lengths) for side in (one.offer, one.candidate)]
    return " / ".join(sides)


def _lengths(codes: frozenset[str]) -> str:
    return words.lengths_shown(",".join(code for code in rules.LENGTHS if code in codes))


def _language(one: Excluded) -> str:
    asked = _leveled(one.offer.language, max(one.offer.level, 0))
    held = [_leveled(code, level) for code, level in one.candidate.spoken.items()]
    return _("Asked: {asked}. Spoken: {spoken}").format(asked=asked, spoken=", ".join(held) or "–")


def _leveled(code: str, level: int) -> str:
    # Translators: a language and how well somebody speaks it, such as "English (B2)"
    text = _("{language} ({level})")
    return text.format(language=formats.language(code), level=level_word(LEVELS[level]))


def _ineligible(one: Excluded) -> str:
    return one.hindrances


def _same_country(one: Excluded) -> str:
    return formats.country(one.offer.country)


_DETAILS: Mapping[str, Callable[[Excluded], str]] = {
    "closed": _closed,
    "country": _same_country,
    "dates": _dates,
    "length": _length,
    "language": _language,
    "ineligible": _ineligible,
}


def reasons(found: Sequence[Excluded]) -> dict[str, int]:
    """How many are left out by which rule, in the order of the rules."""
    counts = dict.fromkeys(rules.EXCLUSIONS, 0)
    for one in found:
        counts[one.why] += 1
    return {why: count for why, count in counts.items() if count}
