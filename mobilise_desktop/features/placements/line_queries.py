"""The files of the lines of a placement: of its checklist, its events and its evaluations."""

from collections import defaultdict
from collections.abc import Mapping
from typing import NamedTuple

from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features.placements.evaluation_queries import Evaluation, evaluations_of
from mobilise_desktop.storage.reading import Reader

_LINES = ("placement_check", "placement_event", "placement_evaluation")
_FILES = " UNION ALL ".join(
    "SELECT a.owner_id, a.id, a.name, a.title, a.size FROM attachment a "  # noqa: S608  own names
    f"JOIN {table} x ON x.id = a.owner_id WHERE a.owner_table = '{table}' AND a.deleted_at IS NULL "
    "AND x.placement_id = :id AND x.deleted_at IS NULL"
    for table in _LINES
)


class LineFile(NamedTuple):
    """A file of a line; `size` in bytes."""

    id: RowId
    name: str
    title: str
    size: int

    @property
    def shown(self) -> str:
        """What it is called: its title, else its name."""
        return self.title or self.name


class LineFiles(NamedTuple):
    """The files by the row of their line, the oldest first, and the evaluations by party."""

    by_line: Mapping[str, tuple[LineFile, ...]]
    evaluations: Mapping[str, Evaluation]

    def of(self, line: str | None) -> tuple[LineFile, ...]:
        """The files of a line; none for one that has no row yet."""
        return self.by_line.get(line or "", ())


NO_FILES = LineFiles({}, {})


def files_of_lines(reader: Reader, placement_id: RowId) -> LineFiles:
    """The files of all lines of a placement."""
    found: dict[str, list[LineFile]] = defaultdict(list)
    rows = reader.all(f"SELECT * FROM ({_FILES}) AS f ORDER BY id", {"id": placement_id})  # noqa: S608  own text
    for owner, own, name, title, size in rows:
        found[owner].append(LineFile(RowId(own), name, title or "", int(size)))
    by_line = {owner: tuple(files) for owner, files in found.items()}
    return LineFiles(by_line, evaluations_of(reader, placement_id))
