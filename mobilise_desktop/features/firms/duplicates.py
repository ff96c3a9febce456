"""Firms of the register that may be the same: found by numbers, and by like names at one place.

Where the place of one of them is not known, only firms of the very same name are taken for one.

Compared are only firms that share something (a number, a postcode, or a town and a first letter of a word
of the name), so the work grows with the register and not with its square. RapidFuzz does the comparing.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import combinations
from typing import NamedTuple

from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.ids import RowId, pair_id
from mobilise_desktop.core.tasks import Task
from mobilise_desktop.core.text import fold
from mobilise_desktop.features.firms import comparing
from mobilise_desktop.features.firms.adding import ALIKE, sorted_words
from mobilise_desktop.storage.reading import Reader

SAME_NUMBER, SAME_NAME, SAME_NAME_ONLY = "same_number", "same_name", "same_name_only"
_NAME_ONLY = N_("same name, place not known")
_PAGE = 2000
_CERTAIN, _UNPLACED = 100, 90
_OTHER_NUMBERS = 12
"""So much less likely are firms of one name whose numbers of one kind differ."""

_DISTRICT = re.compile(
    r"[\s,/-]+\(?(?:[ivx]{1,5}|\d{1,2})(?:\.|er?|eme)?\)?"
    r"(?:[\s.]*(?:ker|kerulet|bez|bezirk|arr|arrondissement|district)\.?)?$"
)
"""The number of a district behind a town: "Budapest XI.", "Wien 10", "Paris 15e"."""

_CROWDED = 400
"""A town with more firms than this is divided by the first letters of the words of names."""

_MOST_LETTERS = 4
"""By so many at most, while a part has more firms still."""

_FIRMS = """
SELECT f.id, f.legal_name_native, f.country, f.vat_no, f.national_reg_no, f.tax_number, s.postcode, s.city
FROM firm f LEFT JOIN firm_site s ON s.firm_id = f.id AND s.is_default = 1 AND s.deleted_at IS NULL
WHERE f.deleted_at IS NULL AND f.id > :after ORDER BY f.id LIMIT :most
"""


class Known(NamedTuple):
    """What firms are compared by; `name` are its sorted words."""

    id: RowId
    title: str
    name: str
    country: str
    numbers: tuple[str | None, ...]
    postcode: str
    city: str


class Pair(NamedTuple):
    """Two firms that may be one, the smaller id first; `score` from 0 to 100, `reason` why."""

    first: Known
    second: Known
    score: int
    reason: str

    @property
    def id(self) -> RowId:
        """The same for the same two firms."""
        return pair_key(self.first.id, self.second.id)


def pair_key(one: RowId, other: RowId) -> RowId:
    """The id under which two firms are remembered as different."""
    return pair_id("not_duplicate", *sorted((one, other)))


def reason_word(code: str) -> str:
    """Why two firms may be one."""
    return _(_NAME_ONLY) if code == SAME_NAME_ONLY else comparing.reason_word(code)


def find(reader: Reader, task: Task) -> list[Pair]:
    """All pairs that nobody said are different, the likeliest first."""
    firms = list(read(reader, task))
    different = {row[0] for row in reader.all("SELECT id FROM not_duplicate WHERE deleted_at IS NULL")}
    found: dict[tuple[RowId, RowId], Pair] = {}
    for pair in same_numbers(firms):
        found.setdefault((pair.first.id, pair.second.id), pair)
    blocks = list(blocked(firms))
    for number, block in enumerate(blocks):
        task.check()
        task.report(number, len(blocks))
        for pair in like_names(block):
            found.setdefault((pair.first.id, pair.second.id), pair)
    for pair in same_names(firms):
        found.setdefault((pair.first.id, pair.second.id), pair)
    pairs = [pair for pair in found.values() if not different or pair.id not in different]
    return sorted(pairs, key=lambda pair: (-pair.score, pair.first.title, pair.first.id, pair.second.id))


def still_open(reader: Reader, pairs: Sequence[Pair]) -> list[Pair]:
    """Those of some pairs whose firms are both there and that nobody called different since."""
    gone = {own for (own,) in reader.all("SELECT id FROM firm WHERE deleted_at IS NOT NULL")}
    known = reader.all("SELECT firm_id, other_id FROM not_duplicate WHERE deleted_at IS NULL")
    different = {frozenset(row) for row in known}
    return [
        pair
        for pair in pairs
        if gone.isdisjoint((pair.first.id, pair.second.id))
        and frozenset((pair.first.id, pair.second.id)) not in different
    ]


def read(reader: Reader, task: Task) -> Iterator[Known]:
    """The living firms."""
    after = ""
    while rows := reader.all(_FIRMS, {"after": after, "most": _PAGE}):
        task.check()
        after = rows[-1][0]
        for firm_id, title, country, vat, number, tax, postcode, city in rows:
            numbers = (_bare(vat, country), _bare(number, country), _bare(tax, country))
            place = town(city) if city else ""
            yield Known(RowId(firm_id), title, sorted_words(title), country, numbers, postcode or "", place)


@lru_cache(maxsize=20_000)
def town(city: str) -> str:
    """A town folded, without the number of a district ("Budapest XI. kerület" → "budapest")."""
    return _DISTRICT.sub("", fold(city))


def same_numbers(firms: Sequence[Known]) -> Iterator[Pair]:
    """The firms of one country that have a number in common."""
    by_number: dict[tuple[str, str], list[Known]] = defaultdict(list)
    for firm in firms:
        for number in {number for number in firm.numbers if number}:
            by_number[firm.country, number].append(firm)
    for sharing in by_number.values():
        for place, one in enumerate(sharing[:-1]):
            for other in sharing[place + 1 :]:
                yield _pair(one, other, _CERTAIN, SAME_NUMBER)


def blocked(firms: Sequence[Known]) -> Iterator[list[Known]]:
    """The firms in groups of those to be compared with each other; one of them is in several groups."""
    groups: dict[tuple[str, ...], list[Known]] = defaultdict(list)
    for firm in firms:
        if firm.postcode:
            groups["p", firm.country, firm.postcode].append(firm)
        if firm.city or not firm.postcode:
            groups["c", firm.country, firm.city].append(firm)
    for group in groups.values():
        if len(group) > _CROWDED:
            yield from _by_letters(group)
        elif len(group) > 1:
            yield group


def like_names(block: Sequence[Known]) -> Iterator[Pair]:
    """The pairs of a group whose names are alike."""
    from rapidfuzz import fuzz, process  # noqa: PLC0415  off the way to the first paint

    names = [firm.name for firm in block]
    for place, one in enumerate(block[:-1]):
        rest = names[place + 1 :]
        for _name, score, at in process.extract_iter(
            one.name, rest, scorer=fuzz.ratio, processor=None, score_cutoff=ALIKE
        ):
            other = block[place + 1 + at]
            likely = round(score) - (_OTHER_NUMBERS if _contradict(one, other) else 0)
            if likely >= ALIKE:
                yield _pair(one, other, min(likely, _CERTAIN - 1), SAME_NAME)


def same_names(firms: Sequence[Known]) -> Iterator[Pair]:
    """The firms of one country and the very same name whose places can't be compared, as one has none."""
    by_name: dict[tuple[str, str], list[Known]] = defaultdict(list)
    for firm in firms:
        by_name[firm.country, firm.name].append(firm)
    for sharing in by_name.values():
        for one, other in combinations(sharing, 2) if not all(map(_is_placed, sharing)) else ():
            has_both = (one.city and other.city) or (one.postcode and other.postcode)
            if not has_both and not _contradict(one, other):
                yield _pair(one, other, _UNPLACED, SAME_NAME_ONLY)


def _is_placed(firm: Known) -> bool:
    return bool(firm.city and firm.postcode)


def _by_letters(group: Sequence[Known], beginning: str = "") -> Iterator[list[Known]]:
    """Firms of which a word begins alike: by one letter, and by more of them while they are too many."""
    letters = len(beginning) + 1
    parts: dict[str, list[Known]] = defaultdict(list)
    for firm in group:
        for start in {word[:letters] for word in firm.name.split() if word.startswith(beginning)}:
            parts[start].append(firm)
    for start, part in parts.items():
        if len(part) > _CROWDED and letters < _MOST_LETTERS and len(start) == letters:
            yield from _by_letters(part, start)
        elif len(part) > 1:
            yield part


def _contradict(one: Known, other: Known) -> bool:
    return any(a and b and a != b for a, b in zip(one.numbers, other.numbers, strict=True))


def _pair(one: Known, other: Known, score: int, reason: str) -> Pair:
    first, second = sorted((one, other), key=lambda firm: firm.id)
    return Pair(first, second, score, reason)


def _bare(number: str | None, country: str) -> str | None:
    """A number without its country; what people write to fill a cell ("000000") is none."""
    bare = (number or "").removeprefix(country)
    return bare if bare.count(bare[-1:]) < len(bare) - 1 else None
