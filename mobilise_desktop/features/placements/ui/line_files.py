"""The files of a line of the record: chosen or dropped on it, opened and taken away again."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.marks import override
from mobilise_desktop.features.attachments.ui.evidence import Proofs
from mobilise_desktop.features.placements.line_files import Owner
from mobilise_desktop.features.placements.line_queries import LineFile
from mobilise_desktop.features.placements.ui import boxes
from mobilise_desktop.ui.buttons import IconButton, LinkButton
from mobilise_desktop.ui.guard import guarded
from mobilise_desktop.ui.labels import PlainLabel, dress
from mobilise_desktop.ui.measures import XS
from mobilise_desktop.ui.plain import plain

_LONGEST = 60
_LEFT = Qt.AlignmentFlag.AlignLeft


class Holder(NamedTuple):
    """A line that may have files: how its row is found, its files, what it is called, if it may change."""

    proofs: Proofs
    owner: Owner
    files: Sequence[LineFile]
    name: str
    is_fixed: bool = False

    def button(self) -> IconButton:
        """The button that attaches a file."""
        button = IconButton("paperclip", N_("Attach files…"), self._choose, small=True)
        button.setAccessibleDescription(self.name)
        return button

    def _choose(self) -> None:
        self.proofs.choose_more(self.owner)


class LineWithFiles(QFrame):
    """A line with its files below it; files dropped on it are attached."""

    def __init__(self, line: QWidget, holder: Holder) -> None:
        super().__init__()
        self.setProperty("look", "drop-line")
        self.holder = holder
        self.setAcceptDrops(not holder.is_fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(line)
        for file in holder.files:
            column.addWidget(_file_line(holder, file))

    def attach(self, paths: Sequence[Path]) -> None:
        """Attach files to the line."""
        self.holder.proofs.add(self.holder.owner, paths)

    @override
    @guarded
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event):
            event.acceptProposedAction()
            dress(self, level="ready")

    @override
    @guarded
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        dress(self, level="")
        super().dragLeaveEvent(event)

    @override
    @guarded
    def dropEvent(self, event: QDropEvent) -> None:
        dress(self, level="")
        event.acceptProposedAction()
        self.attach(_dropped(event))


def _file_line(holder: Holder, file: LineFile) -> QWidget:
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(XS)
    link = LinkButton(_shortened(file.shown), partial(holder.proofs.open, file.id))
    link.setToolTip(plain(_("Open “{file}”").format(file=file.name)))
    row.addWidget(link, 0, _LEFT)
    row.addWidget(PlainLabel(formats.size(file.size), "caption"), 1)
    remove: Callable[[], None] = partial(holder.proofs.remove, file.id, file.name)
    button = None
    if not holder.is_fixed:
        button = IconButton("trash-2", N_("Remove file"), remove, small=True)
        button.setAccessibleDescription(file.shown)
    line = boxes.row("paperclip", "secondary", whole, button)
    layout = line.layout()
    if layout is not None:
        layout.setContentsMargins(boxes.indent(), 0, 0, 0)
    return line


def _shortened(text: str) -> str:
    half = _LONGEST // 2
    return text if len(text) <= _LONGEST else f"{text[:half]}…{text[-half:]}"


def _dropped(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
