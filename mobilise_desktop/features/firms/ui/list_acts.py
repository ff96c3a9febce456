"""What can be done with the firms of the list: to the chosen ones, or to all that are shown."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import N_, _, ngettext
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features.firms.rules import STATUSES, status_word
from mobilise_desktop.features.firms.ui.source import FirmSource
from mobilise_desktop.ui.buttons import MenuButton
from mobilise_desktop.ui.jobs import READ, WRITE, Task
from mobilise_desktop.ui.refresh import retranslated
from mobilise_desktop.ui.tab import TabContext

if TYPE_CHECKING:
    from mobilise_desktop.features.firms.ui.list_pane import FirmListPane
    from mobilise_desktop.interchange.writer import Written


class ListActs(QObject):
    """The menu of a list, and what stands behind it; each is one undo step."""

    def __init__(self, pane: "FirmListPane", context: TabContext) -> None:
        super().__init__(pane)
        self._pane, self._context = pane, context

    def ask_delete(self) -> None:
        """Put the chosen firms into the trash; the notice has Undo."""
        self._pane.view.choice.ids(self._delete)

    def export(self) -> None:
        """Write the firms shown, in the order shown, into a file."""
        from mobilise_desktop.ui.save_place import ask_list_place  # noqa: PLC0415  when asked for

        place = ask_list_place(self._pane, _("Export the list"), _("firms"))
        if place is not None:
            self._write_export(place)

    def change_many(self) -> None:
        """Ask what to change of the chosen firms, with a preview; one undo step."""
        from mobilise_desktop.features.firms.ui.bulk_dialog import change_many  # noqa: PLC0415  when asked for

        self._pane.view.choice.ids(
            lambda ids: change_many(self._pane, self._context, [RowId(i) for i in ids])
        )

    def go_out(self) -> None:
        """Ask what goes out to whom and what for: of the chosen firms, or of all that are shown."""
        from mobilise_desktop.features.firms.ui.going_out import go_out  # noqa: PLC0415  when asked for

        source, query, context = FirmSource(self._context.reader), self._pane.model.query, self._context
        if self._pane.view.choice.count > 1:
            self._pane.view.choice.ids(lambda ids: go_out(self._pane, context, [RowId(i) for i in ids]))
        else:
            context.jobs.submit(
                READ,
                lambda: [RowId(i) for i in source.ids(query, 0, 1 << 31)],
                lambda ids: go_out(self._pane, context, ids),
            )

    def paste(self) -> None:
        """Bring in the table on the clipboard like a file: with preview, matching and one undo step."""
        from mobilise_desktop.features.firms.ui.pasting import paste_table  # noqa: PLC0415  when asked for

        paste_table(self._context)

    # -- inside ----------------------------------------------------------------------------------

    def _delete(self, ids: Sequence[str]) -> None:
        if not ids:
            return
        chosen = [RowId(i) for i in ids]

        def work() -> None:
            from mobilise_desktop.features.firms import actions  # noqa: PLC0415  loads SQLAlchemy

            actions.delete_firms(self._context.store(), chosen)

        text = ngettext("{n} firm moved to the trash.", "{n} firms moved to the trash.", len(ids))
        self._context.jobs.submit(WRITE, work, lambda _none: self._said_with_undo(text.format(n=len(ids))))

    def _set_status(self, status: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002  a slot
        def write(ids: Sequence[str]) -> None:
            chosen = [RowId(i) for i in ids]

            def work(task: Task) -> int:
                from mobilise_desktop.features.firms import bulk  # noqa: PLC0415  loads SQLAlchemy

                return bulk.change(self._context.store(), chosen, {"status": status}, task)

            def done(count: int) -> None:
                text = ngettext("Status of {n} firm changed.", "Status of {n} firms changed.", count)
                self._said_with_undo(text.format(n=formats.number(count)))

            if chosen:
                self._context.jobs.submit(WRITE, work, done)

        self._pane.view.choice.ids(write)

    def _said_with_undo(self, text: str) -> None:
        self._context.notices.say(text, _("Undo"), self._context.undo)

    def _write_export(self, path: Path) -> None:
        source, query = FirmSource(self._context.reader), self._pane.model.query

        def work(task: Task) -> "Written":
            from mobilise_desktop.features.firms import export  # noqa: PLC0415  loads the writers

            ids = [RowId(i) for i in source.ids(query, 0, 1 << 31)]
            return export.export(self._context.reader(), path, ids, task=task)

        def done(count: "Written") -> None:
            from mobilise_desktop.ui.messages import open_folder, tell  # noqa: PLC0415  as above

            text = ngettext("{n} firm written to {file}.", "{n} firms written to {file}.", count)
            said = text.format(n=formats.number(count), file=path.name)
            said = f"{said} {count.lacking}".rstrip()
            self._context.notices.say(said, _("Open folder"), lambda: open_folder(path.parent))
            if count.cut:
                tell(self._pane, _("Please note"), f"{said}\n\n{count.told}")

        self._context.work_long(_("Writing {file}…").format(file=path.name), work, done)

    def fill(self, more: MenuButton) -> None:
        """Put what can be done into the menu."""
        more.add(N_("Export list…"), self.export, "download")
        more.add(N_("Letters, mails and lists…"), self.go_out, "mail")
        more.add(N_("Copy selected rows"), self._pane.view.copy, "copy")
        more.add(N_("Paste a table…"), self.paste, "clipboard-list")
        more.add(N_("Change selected firms…"), self.change_many, "square-pen")
        self._status_menu = QMenu(more.actions_menu)
        more.actions_menu.addMenu(self._status_menu)
        retranslated(self._fill_status_menu)
        more.add(N_("Move to the trash"), self.ask_delete, "trash-2")
        more.add(N_("Open the trash"), lambda: self._context.navigator.open_page("trash"), "archive-restore")

    def _fill_status_menu(self) -> None:
        self._status_menu.clear()
        self._status_menu.setTitle(_("Change status"))
        for status in STATUSES[:-1]:
            self._status_menu.addAction(status_word(status)).triggered.connect(
                partial(self._set_status, status)
            )
