"""The rows of the list of placements: narrowed, sorted, and with the next day on which something is due."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from mobilise_desktop.core import clock, formats
from mobilise_desktop.core.i18n import N_
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.marks import override
from mobilise_desktop.core.text import fold
from mobilise_desktop.features.placements import words
from mobilise_desktop.features.placements.due import next_days
from mobilise_desktop.features.placements.due_rows import TABLES
from mobilise_desktop.features.placements.queries import PlacementRow, placements
from mobilise_desktop.features.placements.states import sequence
from mobilise_desktop.storage.reading import Reader
from mobilise_desktop.ui.table_columns import ColumnSpec, ListQuery, Picture
from mobilise_desktop.ui.whole_source import WholeSource


class PlacementFilter(NamedTuple):
    """What the list is narrowed to; empty values don't narrow. `countries` are those of the hosts."""

    text: str = ""
    statuses: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether all placements are shown."""
        return self == PlacementFilter()

    def lets_through(self, row: PlacementRow) -> bool:
        """Whether a placement is to be shown."""
        said = fold(f"{row.ref} {row.employee} {row.sending} {row.hosting}")
        return (
            all(word in said for word in fold(self.text).split())
            and (not self.statuses or row.status in self.statuses)
            and (not self.countries or row.country in self.countries)
        )


class Line(NamedTuple):
    """A line of the list; `due` is a day (ISO), "" when nothing is due."""

    id: RowId
    row: PlacementRow
    due: str = ""
    is_late: bool = False


def _late(line: Line) -> Picture | None:
    return ("circle-alert", "bad") if line.is_late else None


COLUMNS: tuple[ColumnSpec[Line], ...] = (
    ColumnSpec("ref", N_("Reference"), lambda line: line.row.ref, 27, whole=True),
    ColumnSpec("employee", N_("Employee"), lambda line: line.row.employee, 18, main=True),
    ColumnSpec("status", N_("Status"), lambda line: words.word("status", line.row.status), 15, whole=True),
    ColumnSpec("due", N_("Due"), lambda line: formats.day(line.due or None), 17, icon=_late, whole=True),
    ColumnSpec("start", N_("First day"), lambda line: formats.day(line.row.start or None), 16, whole=True),
    ColumnSpec("end", N_("Last day"), lambda line: formats.day(line.row.end or None), 16, whole=True),
    ColumnSpec("hosting", N_("Hosting firm"), lambda line: line.row.hosting, 22),
    ColumnSpec("country", N_("Country"), lambda line: formats.country(line.row.country), 11),
    ColumnSpec("sending", N_("Sending firm"), lambda line: line.row.sending, 22),
)


class PlacementSource(WholeSource[Line]):
    """Reads all placements with each count; what is due is reckoned for the rows of a page only.

    `statuses` and `countries` count all placements, as the filters offer them.
    """

    def __init__(self, reader: Callable[[], Reader]) -> None:
        super().__init__(self._lines, TABLES)
        self._reader = reader
        self.statuses: Mapping[str, int] = {}
        self.countries: Mapping[str, int] = {}

    @override
    def page(self, query: ListQuery, offset: int, limit: int) -> Sequence[Line]:
        """The rows from `offset` on, with their next days."""
        found = super().page(query, offset, limit)
        days = next_days(self._reader(), [line.id for line in found])
        today = clock.today().isoformat()
        return [
            line._replace(due=(day := days.get(line.id, "")), is_late=bool(day) and day < today)
            for line in found
        ]

    def _lines(self, query: ListQuery) -> list[Line]:
        rows = placements(self._reader())
        self.statuses = Counter(row.status for row in rows)
        self.countries = Counter(row.country for row in rows)
        wanted = query.filter or PlacementFilter()
        kept = [Line(row.id, row) for row in rows if wanted.lets_through(row)]
        return sorted(kept, key=self._key(query), reverse=query.descending)

    def _key(self, query: ListQuery) -> Callable[[Line], tuple[object, ...]]:
        sort = query.sort
        if sort == "due":  # those for which nothing is due stand last in either order
            days, down = next_days(self._reader()), query.descending
            return lambda line: ((line.id not in days) != down, days.get(line.id, ""), line.row.ref)
        if sort == "status":
            order = {status: place for place, status in enumerate((*sequence(), *words.STATUSES))}
            return lambda line: (order[line.row.status],)
        if sort == "country":
            return lambda line: (fold(formats.country(line.row.country)),)
        return lambda line: (fold(str(getattr(line.row, sort or "start"))),)
