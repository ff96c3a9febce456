"""Further sheets of a list of firms: what other features keep of firms and their people.

A feature that keeps entries which a row a firm has no room for brings `firm_sheets.py` with `SHEETS`. A full
export writes them beside the firms, and the import of such a file brings them in with the firms, in one undo
step. Entries are known again by their ids, which the sheets name; another register takes them over.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from mobilise_desktop.core import formats, i18n
from mobilise_desktop.core.i18n import LANGUAGES, N_, _
from mobilise_desktop.core.text import fold
from mobilise_desktop.features import discovery
from mobilise_desktop.features.firms import import_columns
from mobilise_desktop.features.firms.further_cells import Kind, Values

if TYPE_CHECKING:
    from mobilise_desktop.core.ids import RowId
    from mobilise_desktop.storage.work import Work

FIRM, PERSON = "firm", "contact"
OWN, PARENT, TOLD = "id", "parent", "told "
NAMES = ("given_name", "family_name", "email", "phone")
"""The fields by which a sheet names a person beside the id."""

_TITLE_ROOM = 31  # letters that the name of a sheet can have


class Column(NamedTuple):
    """A field of an entry as a column; `heading` is marked by `N_`."""

    field: str
    heading: str
    kind: Kind


@dataclass(frozen=True, slots=True)
class Sheet:
    """The entries of one table as a sheet.

    `title`, `record` (the heading of the ids) and the headings are marked by `N_`. `of` is the table that an
    entry belongs to by its field `of_field`: firms, their people, or another sheet, which must stand before.
    `told` are columns for the reader: of the entry's own table, or (`parent_told`) of the other sheet's.
    An entry without a known id is the one that agrees in `same`; it must have the `needed` fields. `fixed`
    values are those of all entries here, `first` those of new ones; `counted(n)` says how many.
    `check(values)` says what can't be right in a sentence, "" for nothing; `settle(work, ids)` is called
    after a write and keeps right what follows from the entries.
    """

    table: str
    title: str
    record: str
    columns: tuple[Column, ...]
    same: tuple[str, ...]
    needed: tuple[str, ...]
    counted: Callable[[int], str]
    of: str = FIRM
    of_field: str = "firm_id"
    told: tuple[Column, ...] = ()
    parent_told: tuple[Column, ...] = ()
    fixed: Values = field(default_factory=dict)
    first: Values = field(default_factory=dict)
    check: Callable[[Values], str] = lambda _values: ""
    settle: "Callable[[Work, Sequence[RowId]], None] | None" = None

    def headings(self) -> dict[str, str]:
        """The columns from left to right, each with its heading in the present language.

        Their keys are fields of the entry, `NAMES`, `TOLD` with a field, and those of the ids.
        """
        found = {"firm": import_columns.heading("legal_name_native")}
        if self.of == PERSON:
            found |= {name: import_columns.heading(name) for name in NAMES}
        told = [*self.parent_told, *self.told]
        found |= {TOLD + column.field: _(column.heading) for column in told}
        found |= {column.field: _(column.heading) for column in self.columns}
        found[OWN] = _(self.record)
        if self.of != FIRM:
            found[PARENT] = _(_PERSON_RECORD) if self.of == PERSON else _(_of_table(self.of).record)
        return {**found, import_columns.RECORD_ID: import_columns.heading(import_columns.RECORD_ID)}

    def known_headings(self) -> Mapping[str, str]:
        """The columns by their folded headings in all languages."""
        found: dict[str, str] = {}
        for language in LANGUAGES:
            with i18n.speaking(language):
                found |= {fold(text): key for key, text in self.headings().items()}
        return found


_PERSON_RECORD = N_("Record ID of the person")


class Counts(NamedTuple):
    """How many entries of a sheet an import adds and completes."""

    sheet: Sheet
    new: int
    filled: int


@cache
def sheets() -> tuple[Sheet, ...]:
    """The sheets of all features, each after the one that its entries belong to."""
    return tuple(sheet for module in discovery.modules("firm_sheets") for sheet in module.SHEETS)


def _of_table(table: str) -> Sheet:
    return next(sheet for sheet in sheets() if sheet.table == table)


def with_title(title: str) -> Sheet | None:
    """The sheet that has this name in any language."""
    return _titles().get(fold(title))


@cache
def _titles() -> dict[str, Sheet]:
    found: dict[str, Sheet] = {}
    for language in LANGUAGES:
        with i18n.speaking(language):
            found |= {fold(_(sheet.title)[:_TITLE_ROOM]): sheet for sheet in sheets()}
    return found


def told(counts: Sequence[Counts]) -> str:
    """What an import does beside the firms, in sentences; "" for nothing."""

    def named(parts: Iterable[tuple[Sheet, int]]) -> str:
        return formats.listing([s.counted(n).format(n=formats.number(n)) for s, n in parts if n])

    new = named((one.sheet, one.new) for one in counts)
    filled = named((one.sheet, one.filled) for one in counts)
    said = ((_("With them come: {entries}."), new), (_("Completed: {entries}."), filled))
    return " ".join(text.format(entries=entries) for text, entries in said if entries)


def as_dict(counts: Sequence[Counts]) -> dict[str, Any]:
    """The same for programs, by the names of the tables."""
    return {one.sheet.table: {"new": one.new, "completed": one.filled} for one in counts}
