"""The files of a record: dropped or chosen, opened, saved, described, removed."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from mobilise_desktop.core import formats
from mobilise_desktop.core.changes import ChangeSet
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.marks import override
from mobilise_desktop.features.attachments import rules
from mobilise_desktop.features.attachments.queries import Attached, of_record
from mobilise_desktop.features.attachments.ui.evidence import show_file
from mobilise_desktop.ui.asking import saved
from mobilise_desktop.ui.buttons import IconButton, LinkButton, QuietButton
from mobilise_desktop.ui.choice_fields import ChoiceField
from mobilise_desktop.ui.choices import Choice
from mobilise_desktop.ui.form_dialog import FormDialog
from mobilise_desktop.ui.guard import guarded
from mobilise_desktop.ui.jobs import READ, Job
from mobilise_desktop.ui.labels import PlainLabel, dress
from mobilise_desktop.ui.measures import XS, L, M, S
from mobilise_desktop.ui.plain import plain
from mobilise_desktop.ui.record_section import RecordSection
from mobilise_desktop.ui.refresh import restyled, retranslated
from mobilise_desktop.ui.tab import TabContext
from mobilise_desktop.ui.text_fields import TextField
from mobilise_desktop.ui.wrap_label import WrapLabel

if TYPE_CHECKING:
    from mobilise_desktop.storage.store import Store

Act = Callable[[Any, "Store"], object]
"""Something to do: gets the module `actions` and the store, in the thread that writes."""


class FileSection(RecordSection):
    """One line for each file; anything dropped on it is attached."""

    def __init__(self, context: TabContext, table: str) -> None:
        super().__init__()
        self._context, self._table = context, table
        self._owner: RowId | None = None
        self._reading: Job | None = None
        self.files: Sequence[Attached] = ()
        self.lines: list[FileLine] = []
        self.setAcceptDrops(True)
        self.add_button = QuietButton(N_("Attach file…"), self.choose, icon="paperclip")
        self.drop_area = DropArea()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        self._column = QVBoxLayout()
        self._column.setSpacing(XS)
        column.addLayout(self._column)
        column.addWidget(self.drop_area)
        retranslated(self.renew)
        restyled(self.renew)

    @override
    def head_buttons(self) -> Sequence[QWidget]:
        return (self.add_button,)

    @override
    def show_record(self, record_id: RowId, *, fresh: bool) -> None:
        if fresh or record_id != self._owner:
            self._owner = record_id
            self._show(())
            self.read()

    @override
    def note(self, done: ChangeSet) -> None:
        if "attachment" in done.tables:
            self.read()

    def read(self) -> None:
        """Read the files of the record again."""
        if self._reading is not None:
            self._reading.cancel()
        table, owner, reader = self._table, self._owner, self._context.reader
        if owner is not None:
            self._reading = self._context.jobs.submit(
                READ, lambda: of_record(reader(), table, owner), self._show
            )

    def renew(self) -> None:
        """Show everything in the present language and look."""
        self._show(self.files)

    def choose(self) -> None:
        """Let the user choose files, and attach them."""
        names, _kind = QFileDialog.getOpenFileNames(self, _("Attach files"), "", _("All files (*)"))
        self.attach([Path(name) for name in names])

    def attach(self, paths: Sequence[Path]) -> None:
        """Attach files to the record shown."""
        table, owner = self._table, self._owner
        if paths and owner is not None:
            names = ", ".join(path.name for path in paths)
            self.act(
                lambda actions, store: actions.attach(store, table, owner, paths),
                _("“{file}” is attached.").format(file=names),
            )

    def open(self, attached: Attached) -> None:
        """Open a copy in the program that the computer uses for such files."""
        self._with_content(attached, None, show_file)

    def save(self, attached: Attached) -> None:
        """Save a copy where the user wants it."""
        name, _kind = QFileDialog.getSaveFileName(self, _("Save file"), attached.name, _("All files (*)"))
        if name:
            told = _("“{file}” is saved.").format(file=Path(name).name)
            self._with_content(attached, Path(name), lambda _out: self._context.notices.say(told))

    def edit(self, attached: Attached) -> None:
        """Ask for the title and the kind."""
        context = self._context

        def write(values: Mapping[str, Any]) -> None:
            from mobilise_desktop.features.attachments import actions  # noqa: PLC0415  loads SQLAlchemy

            actions.edit(context.store(), attached.id, values)

        saved(describe_dialog(self, attached), context, write, _("File described."))

    def remove(self, attached: Attached) -> None:
        """Take a file off the record, with a way back."""
        self.act(
            lambda actions, store: actions.remove(store, attached.id, attached.name),
            _("“{file}” is removed.").format(file=attached.name),
        )

    def act(self, work: Act, told: str) -> None:
        """Do something, and say so with a way back."""
        store, context = self._context.store, self._context

        def run() -> None:
            from mobilise_desktop.features.attachments import actions  # noqa: PLC0415  loads SQLAlchemy

            work(actions, store())

        context.act(run, told)

    @override
    @guarded
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event):
            event.acceptProposedAction()
            self.drop_area.show_ready(is_ready=True)

    @override
    @guarded
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.drop_area.show_ready(is_ready=False)
        super().dragLeaveEvent(event)

    @override
    @guarded
    def dropEvent(self, event: QDropEvent) -> None:
        self.drop_area.show_ready(is_ready=False)
        event.acceptProposedAction()
        self.attach(_dropped(event))

    # -- inside ----------------------------------------------------------------------------------

    def _with_content(self, attached: Attached, out: Path | None, then: Callable[[Path], object]) -> None:
        context = self._context

        def work() -> Path:
            from mobilise_desktop.features.attachments import opening  # noqa: PLC0415  only when needed

            if out is None:
                return opening.copy_to_open(context.reader(), context.store().target, attached)
            opening.save(context.reader(), context.store().target, attached, out)
            return out

        context.jobs.submit(READ, work, then, context.notices.error)

    def _show(self, found: Sequence[Attached]) -> None:
        self.files = found
        for line in self.lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = [FileLine(self, attached) for attached in found]
        for line in self.lines:
            self._column.addWidget(line)
        self.counted.emit(len(found))
        self.rearranged.emit()


class DropArea(QFrame):
    """Says that files can be dropped; marked while one is held over it."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "drop-area")
        self._label = PlainLabel(look="secondary", wrap=True)
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(L, S, L, S)
        column.addWidget(self._label)
        retranslated(self._renew)

    def show_ready(self, *, is_ready: bool) -> None:
        """Mark that letting go now attaches the file."""
        dress(self, level="ready" if is_ready else "")

    def _renew(self) -> None:
        self._label.setText(_("Drop files here: scans, letters, certificates. Up to 25 MB each."))


class FileLine(QFrame):
    """A file and what can be done with it."""

    def __init__(self, section: FileSection, attached: Attached) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self.attached = attached
        shown = _shortened(attached.title or attached.name)
        self.open_button = LinkButton(shown, partial(section.open, attached))
        self.open_button.setToolTip(plain(_("Open “{file}”").format(file=attached.name)))
        words = QVBoxLayout()
        words.setSpacing(XS)
        words.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignLeft)
        words.addWidget(WrapLabel(_told(attached), "secondary"))
        row = QHBoxLayout(self)
        row.setContentsMargins(M, S, S, S)
        row.setSpacing(XS)
        row.addLayout(words, 1)
        top = Qt.AlignmentFlag.AlignTop
        self.edit_button = IconButton("pencil", N_("Describe…"), partial(section.edit, attached), small=True)
        self.save_button = IconButton(
            "download", N_("Save a copy…"), partial(section.save, attached), small=True
        )
        self.remove_button = IconButton(
            "trash-2", N_("Remove file"), partial(section.remove, attached), small=True
        )
        for button in (self.edit_button, self.save_button, self.remove_button):
            row.addWidget(button, 0, top)


def describe_dialog(parent: QWidget, attached: Attached) -> FormDialog:
    """Asks what a file is."""
    fields = {
        "title": TextField(N_("Description"), N_("What it shows, such as “Declaration 2026, signed”")),
        "kind": ChoiceField(N_("Kind of file"), _kinds, empty=False),
    }
    fields["title"].set_value(attached.title)
    fields["kind"].set_value(attached.kind)
    return FormDialog(parent, N_("Describe file"), fields, N_("Save"))


def _kinds() -> list[Choice]:
    return [Choice(code, _(name)) for code, name in rules.KINDS.items()]


def _told(attached: Attached) -> str:
    """Such as "Signed paper · 1.2 MB · 3 May 2026"; the file's name where there is a title."""
    kind = rules.KINDS.get(attached.kind, rules.KINDS["other"])
    parts = [_(kind), formats.size(attached.size), formats.day(attached.added_at[:10])]
    return " · ".join([attached.name, *parts] if attached.title else parts)


def _shortened(text: str, most: int = 60) -> str:
    return text if len(text) <= most else f"{text[: most // 2]}…{text[-most // 2 :]}"


def _dropped(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
