"""The scan that proves a consent or a declaration: attached and opened from its own line."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from mobilise_desktop.core.errors import FileError
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.ui.jobs import READ
from mobilise_desktop.ui.tab import TabContext


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
