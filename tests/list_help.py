"""A list of numbers to test lists with."""

from dataclasses import dataclass

from mobilise_desktop.ui.table_columns import END, ColumnSpec, ListQuery

COLUMNS = (
    ColumnSpec("name", "Firm", lambda row: f"Firm {row.n:06}", 20, main=True),
    ColumnSpec(
        "state",
        "Status",
        lambda row: ("Active", "Closed")[row.n % 2],
        10,
        icon=lambda row: ("circle-check", "good") if row.n % 2 == 0 else ("circle-x", "bad"),
    ),
    ColumnSpec("heads", "Employees", lambda row: str(row.n * 7 % 1000), 9, END),
    ColumnSpec("note", "Note", lambda row: "", 12, sortable=False, visible=False),
)


@dataclass(frozen=True)
class Row:
    id: str
    n: int


class Numbers:
    """Rows 0 to `count`; a filter leaves the multiples of it, sorting down turns the order round."""

    tables = frozenset({"firm"})

    def __init__(self, count):
        self.total, self.asked = count, []

    def _all(self, query):
        found = range(0, self.total, query.filter or 1)
        return found[::-1] if query.descending else found

    def count(self, query):
        return len(self._all(query))

    def page(self, query, offset, limit):
        self.asked.append(offset)
        return [Row(f"id{n}", n) for n in self._all(query)[offset : offset + limit]]

    def position(self, query, row_id):
        number = int(row_id[2:])
        found = self._all(query)
        return found.index(number) if number in found else None

    def ids(self, query, offset, limit):
        return [row.id for row in self.page(query, offset, limit)]

    def interrupt(self):
        pass


BY_NAME = ListQuery(None, "name")
