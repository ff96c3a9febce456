"""What can be done with the results: print them, write them to a file; always those that are shown."""

from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import _, ngettext
from mobilise_desktop.features.placements.results_filter import ResultFilter
from mobilise_desktop.ui.document_preview import DocumentPreview
from mobilise_desktop.ui.jobs import READ, WRITE
from mobilise_desktop.ui.messages import open_folder
from mobilise_desktop.ui.save_place import ask_list_place
from mobilise_desktop.ui.tab import TabContext

if TYPE_CHECKING:
    from mobilise_desktop.interchange.writer import Written


class ResultsActs:
    """Acts of the page of results."""

    def __init__(self, page: QWidget, context: TabContext) -> None:
        self._page, self._context = page, context

    def preview(self, chosen: ResultFilter) -> DocumentPreview:
        """The results as a sheet of paper."""
        context = self._context

        def make() -> bytes:
            from mobilise_desktop.features.placements import results_document  # noqa: PLC0415  loads ReportLab

            with closing(context.store().reader()) as reader:  # in a thread of its own
                return results_document.make(reader, context.store().actor.office, chosen)

        title = _("Results of the stays")
        shown = DocumentPreview(self._page, title, _("results") + ".pdf", make, context.jobs)
        shown.went_out.connect(partial(_note, context, chosen))
        return shown

    def export(self, chosen: ResultFilter) -> None:
        """Ask where, and write the results as a table."""
        place = ask_list_place(self._page, _("Export the results"), _("results"))
        if place is not None:
            self.write(place, chosen)

    def write(self, place: Path, chosen: ResultFilter) -> None:
        """Write the results as a table."""
        context = self._context

        def work() -> "Written":
            from mobilise_desktop.features.placements import results_export  # noqa: PLC0415  loads the writers

            return results_export.write(context.reader(), place, chosen)

        context.jobs.submit(READ, work, partial(self._done, place, chosen), context.notices.error)

    def _done(self, place: Path, chosen: ResultFilter, count: "Written") -> None:
        _note(self._context, chosen)
        text = ngettext("{n} row written to {file}.", "{n} rows written to {file}.", count)
        said = text.format(n=formats.number(count), file=place.name)
        self._context.notices.say(said, _("Open folder"), lambda: open_folder(place.parent))


def _note(context: TabContext, chosen: ResultFilter) -> None:
    """Note whose words went out under their names."""

    def work() -> None:
        from mobilise_desktop.features.placements import results_export  # noqa: PLC0415  loads SQLAlchemy

        with closing(context.store().reader()) as reader:
            results_export.note(context.store(), reader, chosen)

    context.jobs.submit(WRITE, work, lambda _done: None, context.notices.error)
