"""The files that prove what a line says: attached and opened from the line itself."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from mobilise_desktop.core.errors import FileError
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.ui.jobs import READ
from mobilise_desktop.ui.tab import TabContext

if TYPE_CHECKING:
    from mobilise_desktop.features.attachments.actions import Owner


class ProofAct(NamedTuple):
    """Something to do with a proof; `name` is marked by `N_`."""

    icon: str
    name: str
    act: Callable[[], object]


class Proofs:
    """What can be done with the proofs of rows of one table."""

    def __init__(self, parent: QWidget, context: TabContext, table: str) -> None:
        self._parent, self._context, self._table = parent, context, table

    def acts(self, owner: RowId, evidence: RowId | None) -> list[ProofAct]:
        """Open the proof where there is one; attach one, or another one instead."""
        if not evidence:
            return [ProofAct("paperclip", N_("Attach signed paper…"), lambda: self.choose(owner))]
        return [
            ProofAct("file-text", N_("Open signed paper"), lambda: self.open(evidence)),
            ProofAct("paperclip", N_("Attach another signed paper instead…"), lambda: self.choose(owner)),
        ]

    def choose(self, owner: RowId) -> None:
        """Let the user choose a scan, and attach it."""
        kinds = ";;".join((_("Scans (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)"), _("All files (*)")))
        name, _kind = QFileDialog.getOpenFileName(self._parent, _("Attach signed paper"), "", kinds)
        if name:
            self.attach(owner, Path(name))

    def attach(self, owner: RowId, path: Path) -> None:
        """Attach a scan, and say so with a way back."""
        context, table = self._context, self._table

        def work() -> None:
            from mobilise_desktop.features.attachments import actions  # noqa: PLC0415  loads SQLAlchemy

            actions.attach_evidence(context.store(), table, owner, path)

        told = _("“{file}” is attached.").format(file=path.name)
        context.act(work, told)

    def choose_more(self, owner: "Owner") -> None:
        """Let the user choose files, and attach them beside those that are there."""
        names, _kind = QFileDialog.getOpenFileNames(self._parent, _("Attach files"), "", _("All files (*)"))
        self.add(owner, [Path(name) for name in names])

    def add(self, owner: "Owner", paths: Sequence[Path]) -> None:
        """Attach files beside those that are there, and say so with a way back."""
        context, table = self._context, self._table

        def work() -> None:
            from mobilise_desktop.features.attachments import actions  # noqa: PLC0415  loads SQLAlchemy

            actions.attach(context.store(), table, owner, paths)

        if paths:
            names = ", ".join(path.name for path in paths)
            context.act(work, _("“{file}” is attached.").format(file=names))

    def remove(self, attachment: RowId, name: str) -> None:
        """Take a file away, with a way back."""
        context = self._context

        def work() -> None:
            from mobilise_desktop.features.attachments import actions  # noqa: PLC0415  loads SQLAlchemy

            actions.remove(context.store(), attachment, name)

        context.act(work, _("“{file}” is removed.").format(file=name))

    def open(self, evidence: RowId) -> None:
        """Open a copy in the program that the computer uses for such files."""
        context = self._context

        def work() -> Path:
            from mobilise_desktop.features.attachments import opening, queries  # noqa: PLC0415  when needed

            attached = queries.one(context.reader(), evidence)
            if attached is None:
                raise FileError("vanished", _("This file is in the trash."))
            return opening.copy_to_open(context.reader(), context.store().target, attached)

        context.jobs.submit(READ, work, show_file, context.notices.error)


def show_file(copy: Path) -> None:
    """Have the computer show a file."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy)))
