"""Says what is wrong with a file of the office's own, and offers to correct it or to do without it."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mobilise_desktop.core.errors import MobiliseError
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.features.placements import office_files
from mobilise_desktop.features.placements.office_files import Check, Written
from mobilise_desktop.features.placements.ui.office_acts import OfficeActs
from mobilise_desktop.features.placements.ui.wide_form import wide
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.asking import accepted
from mobilise_desktop.ui.banner import Banner
from mobilise_desktop.ui.buttons import Button
from mobilise_desktop.ui.flow import FlowLayout
from mobilise_desktop.ui.form_dialog import FormDialog, Values
from mobilise_desktop.ui.messages import show_error
from mobilise_desktop.ui.text_fields import NotesField

_LINES, _HEIGHT = 12, 520


class BrokenBanner(QWidget):
    """Hidden until `tell`; `back` is the word for doing without the file, marked by `N_`."""

    def __init__(self, acts: OfficeActs, back: str, told: str) -> None:
        super().__init__()
        self._acts, self._told = acts, told
        self.file = Path()
        self._check: Check = _nothing
        self.banner = Banner("bad")
        self.correct_button = Button(N_("Correct the file…"), self.correct, icon="square-pen")
        self.back_button = Button(back, self.go_back, icon="rotate-ccw")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.banner)
        row = FlowLayout()
        column.addLayout(row)
        for button in (self.correct_button, self.back_button):
            row.addWidget(button)
        self.hide()

    def tell(self, error: Exception, file: Path, check: Check) -> None:
        """Show what is wrong with a file; `check` raises as long as its content can't be used."""
        self.file, self._check = file, check
        self.banner.words.setText(str(error))
        self.show()

    def go_back(self) -> None:
        """Take the file away; it stays beside under another name."""
        file = self.file

        def work() -> Written:
            return office_files.put(file, None, office_files.look(file).stamp, _nothing)

        self._acts.write(work, _(self._told))

    def correct(self) -> None:
        """Show the file as it is, to be corrected; it is kept when it can be used."""
        try:
            seen = office_files.look(self.file)
        except MobiliseError as error:
            show_error(self, error)
            return
        dialog = self.dialog((seen.content or b"").decode("utf-8-sig", "replace"))
        if accepted(dialog):
            content = str(dialog.values["text"]).encode() + b"\n"
            work = partial(office_files.put, self.file, content, seen.stamp, self._check)
            self._acts.write(work, _("The file is corrected."))

    def dialog(self, text: str) -> FormDialog:
        """The text of the file in a form."""
        field = NotesField(self.file.name, lines=_LINES)
        field.set_value(text)
        told = self.banner.words.text()
        form = wide(
            FormDialog(
                self, N_("Correct the file"), {"text": field}, N_("Save"), text=told, check=self._flaws
            )
        )
        form.setMinimumHeight(theme.px(_HEIGHT))
        return form

    def _flaws(self, values: Values) -> dict[str, str]:
        try:
            self._check(str(values["text"] or "").encode())
        except MobiliseError as error:
            return {"text": str(error)}
        return {}


def _nothing(_content: bytes) -> None:
    return
