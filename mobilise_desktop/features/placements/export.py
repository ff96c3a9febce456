"""Placements written as a list, one row a placement: everything we hold, or the report to the EU."""

from collections.abc import Sequence
from pathlib import Path

from mobilise_desktop.core.i18n import _
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.tasks import Task, Unwatched
from mobilise_desktop.features.placements import events, export_all, export_eu, export_issues, export_rows
from mobilise_desktop.features.placements.export_layouts import EU, EVERYTHING, Wish
from mobilise_desktop.interchange import lists
from mobilise_desktop.interchange.writer import Written
from mobilise_desktop.privacy import disclosures
from mobilise_desktop.storage.reading import Reader
from mobilise_desktop.storage.store import Store

PURPOSE = "placement"
"""What the data go out for; its basis is the contract, so nobody has to be asked."""


def export(reader: Reader, path: Path, ids: Sequence[RowId], wish: Wish, task: Task | None = None) -> Written:
    """Write placements in the given order as .xlsx, .csv or .tsv; how many were written, cut and left out.

    Raises:
        FileError: another kind of file, or the place can't be written; an older file there stays.
    """
    lists.check_kind(path)
    columns = export_eu.columns() if wish.layout == EU else export_all.columns(wish.private)
    rows = (
        [column.get(one) for column in columns]
        for one in export_rows.records(reader, ids, wish.private, task or Unwatched())
    )
    lacking = events.left_out(_hidden(reader, ids, wish))
    written = lists.write_list(
        path, _("Placements"), [c.heading for c in columns], rows, notes=[lacking] if lacking else []
    )
    written.lacking = lacking
    return written


def _hidden(reader: Reader, ids: Sequence[RowId], wish: Wish) -> int:
    """How many confidential entries the list goes without."""
    if wish.layout != EU:
        return export_issues.hidden(reader, ids, reasons=wish.private.reasons)
    return export_rows.confidential(reader, ids) if wish.private.reasons else 0


def note(store: Store, reader: Reader, ids: Sequence[RowId], wish: Wish) -> None:
    """Note whose data went out: the employees, in a list with everything the mentors and contacts too."""
    people = export_rows.people_of(reader, ids, everybody=wish.layout == EVERYTHING)
    disclosures.note(store, "export", people, purpose=PURPOSE)
