"""The rows of the list of placements: narrowed, sorted, and with the next day on which something is due."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from mobilise_desktop.core import clock, formats
from mobilise_desktop.core.i18n import N_
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.marks import override
from mobilise_desktop.core.text import fold
from mobilise_desktop.features.placements import badges, reference, slips, words
from mobilise_desktop.features.placements.asked import Asked
from mobilise_desktop.features.placements.badges import OVERDUE, Glance, glances
from mobilise_desktop.features.placements.due import next_days
from mobilise_desktop.features.placements.due_rows import TABLES
from mobilise_desktop.features.placements.list_queries import Listed, listed
from mobilise_desktop.features.placements.queries import PlacementRow
from mobilise_desktop.features.placements.states import sequence
from mobilise_desktop.features.placements.ui.status_icons import BADGE_ICONS, STATUS_ICONS
from mobilise_desktop.storage.reading import Reader
from mobilise_desktop.ui.table_columns import ColumnSpec, ListQuery, Picture
from mobilise_desktop.ui.whole_source import WholeSource


class PlacementFilter(NamedTuple):
    """What the list is narrowed to; empty values don't narrow. `countries` are those of the hosts."""

    text: str = ""
    statuses: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    badges: tuple[str, ...] = ()
    senders: tuple[str, ...] = ()
    offices: tuple[str, ...] = ()
    years: tuple[str, ...] = ()
    schemes: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether all placements are shown."""
        return self == PlacementFilter()

    def lets_through(self, listed: Listed, asked: Asked) -> bool:
        """Whether a placement is to be shown, as far as its own fields go; `asked` is the text."""
        return all(
            not chosen or value in chosen
            for value, chosen in zip(_keys(listed), self._asked_keys(), strict=True)
        ) and asked.meets(listed.row)

    def _asked_keys(self) -> tuple[tuple[str, ...], ...]:
        return tuple(getattr(self, name) for name in COUNTED)


COUNTED = ("statuses", "countries", "senders", "offices", "years", "schemes")
"""The filters that compare a field of each placement."""


def _keys(listed: Listed) -> tuple[str, ...]:
    """What a placement has to each of `COUNTED`."""
    row = listed.row
    return row.status, row.country, listed.sender, listed.office, row.start[:4], listed.scheme


class Line(NamedTuple):
    """A line of the list; `due` is a day (ISO), "" when nothing is due."""

    id: RowId
    row: PlacementRow
    due: str = ""
    badges: tuple[str, ...] = ()

    @property
    def is_late(self) -> bool:
        """Whether something should have been done already."""
        return OVERDUE in self.badges


def _late(line: Line) -> Picture | None:
    return BADGE_ICONS[OVERDUE] if line.is_late else None


def _status_icon(line: Line) -> Picture | None:
    return STATUS_ICONS.get(line.row.status)


def _badge_icon(line: Line) -> Picture | None:
    return BADGE_ICONS[line.badges[0]] if line.badges else None


def _badges(line: Line) -> str:
    return ", ".join(badges.word(code) for code in line.badges)


COLUMNS: tuple[ColumnSpec[Line], ...] = (
    ColumnSpec("ref", N_("Reference"), lambda line: line.row.ref, 27, whole=True),
    ColumnSpec("employee", N_("Employee"), lambda line: line.row.employee, 18, main=True),
    ColumnSpec(
        "status",
        N_("Status"),
        lambda line: words.word("status", line.row.status),
        18,
        icon=_status_icon,
        whole=True,
    ),
    ColumnSpec("due", N_("Due"), lambda line: formats.day(line.due or None), 17, icon=_late, whole=True),
    ColumnSpec("badges", N_("To be noted"), _badges, 16, icon=_badge_icon, sortable=False),
    ColumnSpec("start", N_("First day"), lambda line: formats.day(line.row.start or None), 16, whole=True),
    ColumnSpec("end", N_("Last day"), lambda line: formats.day(line.row.end or None), 16, whole=True),
    ColumnSpec("hosting", N_("Hosting firm"), lambda line: line.row.hosting, 22),
    ColumnSpec("country", N_("Country"), lambda line: formats.country(line.row.country), 11),
    ColumnSpec("sending", N_("Sending firm"), lambda line: line.row.sending, 22),
)


class PlacementSource(WholeSource[Line]):
    """Reads all placements with each count; what is due is reckoned for the rows of a page only.

    `counts` has for each of `COUNTED` how many of all placements have which value, as the filters offer it;
    `senders` are the sending firms by id. `near` is a reference that a mistyped one may mean, and the slip.
    """

    def __init__(self, reader: Callable[[], Reader]) -> None:
        super().__init__(self._lines, TABLES)
        self._reader = reader
        self.counts: Mapping[str, Mapping[str, int]] = {name: {} for name in COUNTED}
        self.senders: Mapping[str, str] = {}
        self.near: tuple[str, slips.Slip] | None = None

    @override
    def page(self, query: ListQuery, offset: int, limit: int) -> Sequence[Line]:
        """The rows from `offset` on, with their next days and badges."""
        found = super().page(query, offset, limit)
        seen = glances(self._reader(), clock.today(), [line.id for line in found])
        nothing = Glance()
        return [line._replace(**seen.get(line.id, nothing)._asdict()) for line in found]

    def _lines(self, query: ListQuery) -> list[Line]:
        rows, wanted = listed(self._reader()), query.filter or PlacementFilter()
        self._count(rows)
        asked = Asked(wanted.text)
        kept = [Line(one.row.id, one.row) for one in rows if wanted.lets_through(one, asked)]
        if wanted.badges:
            kept = self._with_badges(kept, wanted.badges)
        is_mistyped = not kept and reference.is_mistyped(wanted.text)
        self.near = slips.nearest(wanted.text, (one.row.ref for one in rows)) if is_mistyped else None
        return sorted(kept, key=self._key(query), reverse=query.descending)

    def _count(self, rows: Sequence[Listed]) -> None:
        columns = zip(*map(_keys, rows), strict=True) if rows else ((),) * len(COUNTED)
        self.counts = {name: Counter(column) for name, column in zip(COUNTED, columns, strict=True)}
        self.senders = {one.sender: one.row.sending for one in rows}

    def _with_badges(self, lines: Sequence[Line], wanted: Sequence[str]) -> list[Line]:
        seen, nothing = glances(self._reader(), clock.today()), Glance()
        return [line for line in lines if not {*wanted}.isdisjoint(seen.get(line.id, nothing).badges)]

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
