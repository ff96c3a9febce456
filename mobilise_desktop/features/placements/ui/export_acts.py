"""The list of placements as a file or on paper: of the chosen ones, or of all that the filters leave."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import N_, _, ngettext
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features.placements.export_layouts import EU, EVERYTHING, LAYOUTS, Private, Wish
from mobilise_desktop.features.placements.ui.list_source import PlacementSource
from mobilise_desktop.ui.choice_fields import CheckField, ChoiceField
from mobilise_desktop.ui.choices import Choice
from mobilise_desktop.ui.document_preview import DocumentPreview
from mobilise_desktop.ui.form_dialog import FormDialog
from mobilise_desktop.ui.jobs import READ, WRITE, Task
from mobilise_desktop.ui.messages import open_folder, tell
from mobilise_desktop.ui.save_place import ask_list_place
from mobilise_desktop.ui.tab import TabContext

if TYPE_CHECKING:
    from mobilise_desktop.features.placements.ui.page import PlacementsTab
    from mobilise_desktop.interchange.writer import Written

_CHOSEN, _ALL = "chosen", "all"
_FEW = 2
"""So many chosen rows are a selection; one is merely the row that is shown."""


class ExportDialog(FormDialog):
    """Asks which placements, which columns, and whether to give away what is private."""

    def __init__(self, parent: QWidget, chosen: int, shown: int) -> None:
        fields: dict[str, Any] = {
            "which": ChoiceField(N_("Which placements"), lambda: _which(chosen, shown), empty=False),
            "layout": ChoiceField(N_("Columns"), _layouts, _ABOUT, empty=False),
            "reasons": CheckField(N_("Why stays were interrupted or ended early (force majeure)")),
            "support": CheckField(
                N_("Support needed"), N_("May tell of the health of people. Only for those who must know.")
            ),
        }
        fields["which"].set_value(_CHOSEN if chosen >= _FEW or not shown else _ALL)
        fields["layout"].set_value(EVERYTHING)
        text = N_("One row a placement, as a spreadsheet or as text. It is noted whose data went out.")
        super().__init__(parent, N_("Export the list"), fields, N_("Go on…"), text=text)

    @property
    def wish(self) -> Wish:
        """What was asked for."""
        private = Private(bool(self.values["reasons"]), bool(self.values["support"]))
        return Wish(self.values["layout"], private)

    @property
    def is_chosen(self) -> bool:
        """Whether only the chosen placements are meant."""
        return bool(self.values["which"] == _CHOSEN)


class ExportActs:
    """Acts of the tab."""

    def __init__(self, tab: "PlacementsTab", context: TabContext) -> None:
        self._tab, self._context = tab, context

    def export(self) -> None:
        """Ask what and where, and write it."""
        shown = self._tab.model.rowCount()
        if not shown:
            self._context.notices.say(_("There is no placement in the list."))
            return
        dialog = ExportDialog(self._tab, self._tab.view.choice.count, shown)
        if not dialog.exec():
            return
        name = _("placements") if dialog.wish.layout == EVERYTHING else _("EU report")
        place = ask_list_place(self._tab, _("Export the list"), name)
        if place is not None:
            write = partial(self.write, place, dialog.wish)
            self._tab.view.choice.ids(write) if dialog.is_chosen else self._with_all(write)

    def write(self, place: Path, wish: Wish, ids: Sequence[str]) -> None:
        """Write these placements, and note whose data went out."""
        context, own = self._context, [RowId(one) for one in ids]

        def work(task: Task) -> "Written":
            from mobilise_desktop.features.placements import export  # noqa: PLC0415  loads the writers

            with closing(context.store().reader()) as reader:  # in a thread of its own
                written = export.export(reader, place, own, wish, task)
                export.note(context.store(), reader, own, wish)
            return written

        context.work_long(_("Writing {file}…").format(file=place.name), work, partial(self._done, place))

    def print_list(self) -> None:
        """Show the list on paper: the chosen placements, else all that are shown."""

        def show(ids: Sequence[str]) -> None:
            if ids:
                self.preview(ids).exec()
            else:
                self._context.notices.say(_("There is no placement in the list."))

        if self._tab.view.choice.count >= _FEW:
            self._tab.view.choice.ids(show)
        else:
            self._with_all(show)

    def preview(self, ids: Sequence[str]) -> DocumentPreview:
        """The list of these placements as it is printed."""
        context, own = self._context, [RowId(one) for one in ids]

        def make() -> bytes:
            from mobilise_desktop.features.placements import list_document  # noqa: PLC0415  loads ReportLab

            with closing(context.store().reader()) as reader:  # in a thread of its own
                return list_document.make(reader, own, context.store().actor.office)

        shown = DocumentPreview(self._tab, _("List on paper"), _("placements") + ".pdf", make, context.jobs)
        shown.went_out.connect(partial(_note_paper, context, own))
        return shown

    # -- inside ----------------------------------------------------------------------------------

    def _with_all(self, done: Callable[[Sequence[str]], object]) -> None:
        """Call `done` with the ids of all placements that the filters leave, in the order shown."""
        context, query = self._context, self._tab.model.query

        def work() -> Sequence[str]:
            source = PlacementSource(context.reader)
            return source.ids(query, 0, source.count(query))

        context.jobs.submit(READ, work, done, context.notices.error)

    def _done(self, place: Path, count: "Written") -> None:
        text = ngettext("{n} placement written to {file}.", "{n} placements written to {file}.", count)
        said = text.format(n=formats.number(count), file=place.name)
        said = f"{said} {count.lacking}".rstrip()
        self._context.notices.say(said, _("Open folder"), lambda: open_folder(place.parent))
        if count.cut:
            tell(self._tab, _("Please note"), f"{said}\n\n{count.told}")


def _note_paper(context: TabContext, ids: Sequence[RowId]) -> None:
    """Note whose data went out on paper, or in the file that was saved instead."""

    def work() -> None:
        from mobilise_desktop.features.placements import export  # noqa: PLC0415  loads SQLAlchemy

        with closing(context.store().reader()) as reader:
            export.note(context.store(), reader, ids, Wish(EU))

    context.jobs.submit(WRITE, work, lambda _done: None, context.notices.error)


_ABOUT = N_("“EU report” has the columns that the systems of the EU ask for, with English headings.")


def _which(chosen: int, shown: int) -> Iterator[Choice]:
    every = ngettext("The {n} placement shown", "All {n} placements shown", shown)
    yield Choice(_ALL, every.format(n=formats.number(shown)))
    if chosen:
        some = ngettext("The {n} placement chosen", "The {n} placements chosen", chosen)
        yield Choice(_CHOSEN, some.format(n=formats.number(chosen)))


def _layouts() -> Iterator[Choice]:
    return (Choice(code, _(text)) for code, text in LAYOUTS.items())
