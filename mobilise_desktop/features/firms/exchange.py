"""What the columns of a list of firms mean: found by their headings, remembered, and changed by the user."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from mobilise_desktop.core.text import fold
from mobilise_desktop.features.firms import import_columns
from mobilise_desktop.features.firms.import_columns import NUMBERED, REASON, RECORD_ID
from mobilise_desktop.interchange.headers import Match
from mobilise_desktop.interchange.units import Unit, unit_in
from mobilise_desktop.interchange.values import Cell, text_of
from mobilise_desktop.reference.activity_codes import scheme_of_header

CODES = ("activity_code", "nace_code")
_NUMBER = re.compile(r"(?<![\d.,'’])(\d{1,2})(?![\d.,]*\d)")
_DUMP = re.compile(r"([a-z_]+)(?:#(\d+))?(?::(.*))?")
_PERSON_TOO = frozenset(
    [
        "name",
        "names",
        "nom",
        "noms",
        "nome",
        "nombre",
        "nume",
        "naam",
        "nev",
        "nimi",
        "izena",
        "ad",
        "adi",
        "isim",
        "nachname",
        "nombres",
    ]
)
"""Headings that mean a firm's name unless another column is that."""
_PARTS = re.compile(r"[/|\n]")
_JOINED = frozenset({"legal_name_native", "street", "tags", "sector"})


@dataclass(frozen=True, slots=True)
class Target:
    """What a column becomes: a key of `import_columns.fields()`.

    `number` counts contacts, sites and notes from 1; `scheme` is the kind of register number or the
    classification of an activity, "" for the usual one.
    """

    field: str
    number: int = 1
    scheme: str = ""

    def dump(self) -> str:
        """The target as remembered ("email#2", "national_reg_no:SIREN")."""
        return (
            self.field
            + (f"#{self.number}" if self.number > 1 else "")
            + (f":{self.scheme}" if self.scheme else "")
        )

    @staticmethod
    def load(stored: str) -> "Target | None":
        """The target that `dump` wrote; None for "" and for columns that no longer exist."""
        found = _DUMP.fullmatch(stored)
        if not found or found[1] not in (*import_columns.fields(), REASON):
            return None
        return Target(found[1], int(found[2] or 1), found[3] or "")

    @property
    def label(self) -> str:
        """What the column is called in the present language ("E-mail 2", "Register number (SIREN)")."""
        name = import_columns.heading(self.field)
        if self.scheme:
            return f"{name} ({self.scheme})"
        return f"{name} {self.number}" if self.number > 1 else name


@dataclass(frozen=True, slots=True)
class MappedColumn:
    """A column of a source: its place from 0, its heading, what it becomes (None: not imported).

    `unit` and `year` are those that the heading names; `style` is how the cells are written, "" until that
    is found out: the decimal sign of figures, "dmy" or "mdy" of days, which name of a person comes first.
    """

    place: int
    heading: str
    target: Target | None
    unit: Unit = field(default_factory=Unit)
    year: int | None = None
    style: str = ""

    @property
    def is_imported(self) -> bool:
        """False for columns that are left out, the column of reasons among them."""
        return self.target is not None and self.target.field != REASON


Mapped = tuple[MappedColumn, ...]


def choices() -> list[Target]:
    """Everything that a column can become, for a list to choose from."""
    found = [Target(name) for name in import_columns.fields()]
    found += [Target("national_reg_no", scheme=scheme) for scheme in import_columns.register_schemes()]
    return found + [
        Target(name, number) for number in (2, 3) for name in import_columns.fields() if name in NUMBERED
    ]


def resolve(headings: Sequence[str], rows: Sequence[Sequence[Cell]] = ()) -> Mapped:
    """What the columns of a list become, by their headings and some rows below them."""
    matches = import_columns.headings().match(headings, rows)
    targets = {at: _target(headings[at], found) for at, found in matches.items()}
    if not any(target.field == RECORD_ID for target in targets.values()):
        _tell_persons_from_firms(headings, targets)
        _settle_addresses(targets)
    targets = _once_each(targets, {at: found.confidence for at, found in matches.items()})
    return tuple(
        MappedColumn(
            place,
            heading,
            _with_scheme(targets.get(place), heading, rows, place),
            _unit(heading),
            matches[place].year if place in matches else None,
        )
        for place, heading in enumerate(headings)
    )


def remembered(mapped: Mapped, stored: Iterable[tuple[str, str]]) -> Mapped:
    """The columns as they were mapped the last time; `stored` are headings and dumped targets."""
    known, own = list(stored), remembered_columns(mapped)
    if [heading for heading, _target in known] != [column.heading for column in own]:
        return mapped
    targets = {column.place: target for column, (_heading, target) in zip(own, known, strict=True)}
    return tuple(
        replace(column, target=Target.load(targets[column.place])) if column.place in targets else column
        for column in mapped
    )


def remembered_columns(mapped: Mapped) -> list[MappedColumn]:
    """The columns without that of our reasons, which is there only when a list comes back corrected."""
    return [column for column in mapped if column.target is None or column.target.field != REASON]


def with_target(mapped: Mapped, place: int, target: Target | None) -> Mapped:
    """The columns with another meaning for the one at `place`; nothing else may mean the same."""
    free = _cleared(mapped, target)
    return tuple(replace(c, target=target) if c.place == place else c for c in free)


def not_imported(mapped: Mapped) -> tuple[str, ...]:
    """The headings of columns that will not be imported, empty ones left out."""
    return tuple(c.heading for c in mapped if c.target is None and c.heading)


def is_own_export(mapped: Mapped) -> bool:
    """Was the list written by this program? Then its texts are taken letter by letter."""
    return any(column.target == Target(RECORD_ID) for column in mapped)


def _cleared(mapped: Mapped, target: Target | None) -> Iterator[MappedColumn]:
    for column in mapped:
        is_same = target is not None and column.target == target and target.field not in _JOINED
        yield replace(column, target=None) if is_same else column


def _target(heading: str, found: Match) -> Target:
    number = _NUMBER.search(heading) if found.key in (*NUMBERED, "legal_name_native") else None
    return Target(found.key, max(1, int(number[1])) if number else 1, found.scheme or "")


def _with_scheme(
    target: Target | None, heading: str, rows: Sequence[Sequence[Cell]], place: int
) -> Target | None:
    if target is None or target.field not in CODES:
        return target
    codes = [text_of(row[place]) for row in rows if place < len(row)]
    return replace(target, scheme=scheme_of_header(heading, codes) or "")


def _unit(heading: str) -> Unit:
    """The unit of a heading; one that says it in two languages says it once."""
    units = [unit_in(part)[0] for part in _PARTS.split(heading)]
    multiplier = max(unit.multiplier for unit in units)
    return Unit(multiplier, next((unit.currency for unit in units if unit.currency), None))


def _tell_persons_from_firms(headings: Sequence[str], targets: dict[int, Target]) -> None:
    """Where "Name" stands beside "Firma", it is the contact's; with "Vorname" it is the family name."""
    names = [at for at, target in targets.items() if target.field == "legal_name_native"]
    doubtful = [at for at in names if fold(headings[at]) in _PERSON_TOO]
    if len(names) == len(doubtful):
        return
    fields = {target.field for target in targets.values()}
    for at in doubtful:
        if "given_name" in fields and "family_name" not in fields:
            targets[at] = Target("family_name")
        elif "family_name" in fields and "given_name" not in fields:
            targets[at] = Target("given_name")
        elif not fields & {"given_name", "family_name", "contact_name"}:
            targets[at] = Target("contact_name")
        else:
            del targets[at]
        fields = {target.field for target in targets.values()}


def _settle_addresses(targets: dict[int, Target]) -> None:
    """An address beside its own postcode or town is a street; "Street 2" without a town is a second line."""
    towns = {t.number for t in targets.values() if t.field in ("postcode", "city")}
    streets = {t.number for t in targets.values() if t.field == "street"}
    for at, target in list(targets.items()):
        if target.field not in ("address", "street"):
            continue
        is_line = target.number > 1 and target.number not in towns and 1 in towns | streets
        if is_line:
            targets[at] = Target("street", 1)
        elif target.field == "address" and target.number in towns and target.number not in streets:
            targets[at] = Target("street", target.number)


def _once_each(targets: Mapping[int, Target], sure: Mapping[int, float]) -> dict[int, Target]:
    """Each meaning once, for its surest column; names, street lines, tags and notes may come again."""
    kept: dict[int, Target] = {}
    for at in sorted(targets, key=lambda place: (-sure[place], place)):
        target, taken = targets[at], set(kept.values())
        if target.field == "note":
            while target in taken:
                target = replace(target, number=target.number + 1)
        if target.field == "legal_name_native":
            again = target.number > 1
            target = replace(target, number=1)
            if target in taken and not again:
                target = Target("trade_name")  # the name in a second language
                if target in taken or target in targets.values():
                    continue
        elif target in taken and target.field not in _JOINED:
            continue
        kept[at] = target
    return kept
