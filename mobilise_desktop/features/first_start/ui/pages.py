"""The five pages of the first start."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from mobilise_desktop.core import formats, i18n
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.features.first_start.choices import DEMO, NEW, RESTORE
from mobilise_desktop.reference.offices import office, offices
from mobilise_desktop.storage import location
from mobilise_desktop.ui.buttons import Act, Button
from mobilise_desktop.ui.labels import Caption, PlainLabel, dress
from mobilise_desktop.ui.measures import XL, L, S
from mobilise_desktop.ui.refresh import retranslated, tr
from mobilise_desktop.ui.steps import StepDialog, StepPage
from mobilise_desktop.ui.tab import Language

_CODE = Qt.ItemDataRole.UserRole


class LanguagePage(StepPage):
    """Which language to speak; it is spoken at once."""

    title = N_("Language")
    hint = N_("You can change it at any time in the settings.")

    def __init__(self, dialog: StepDialog, language: Language) -> None:
        super().__init__(dialog)
        self._language = language
        self.list = _list(N_("Language"))
        for code in i18n.LANGUAGES:
            item = QListWidgetItem(i18n.OWN_NAMES[code])
            item.setData(_CODE, code)
            self.list.addItem(item)
            if code == language.code:
                self.list.setCurrentItem(item)
        self.body.addWidget(self.list)
        self.list.currentItemChanged.connect(self._choose)
        self.list.itemActivated.connect(lambda _item: dialog.forward())

    @property
    def code(self) -> str:
        """The language chosen."""
        item = self.list.currentItem()
        return str(item.data(_CODE)) if item else self._language.code

    @override
    def first_focus(self) -> QWidget:
        return self.list

    def _choose(self) -> None:
        self._language.use(self.code)


class OfficePage(StepPage):
    """Which office this is."""

    title = N_("Your office")
    hint = N_("The office decides how files are read and what new firms begin with.")

    def __init__(self, dialog: StepDialog) -> None:
        super().__init__(dialog)
        self.list = _list(N_("Your office"))
        for one in offices():
            item = QListWidgetItem()
            item.setData(_CODE, one.code)
            self.list.addItem(item)
        self.body.addWidget(self.list)
        self.list.currentItemChanged.connect(dialog.renew)
        self.list.itemActivated.connect(lambda _item: dialog.forward())
        retranslated(self.retranslate)

    @property
    def code(self) -> str:
        """The office chosen, "" for none."""
        item = self.list.currentItem()
        return str(item.data(_CODE)) if item else ""

    def retranslate(self) -> None:
        """Name the countries in the present language."""
        for row in range(self.list.count()):
            item = self.list.item(row)
            one = office(item.data(_CODE))
            item.setText(f"{one.name}  ·  {formats.country(one.country)}")

    @override
    def enter(self) -> None:
        if self.code:
            return
        likely = [
            one.code for one in offices() if one.languages[0] == i18n.language() and one.role == "partner"
        ]
        codes = [one.code for one in offices()]
        self.list.setCurrentRow(codes.index(likely[0]) if likely else 0)

    @override
    def is_complete(self) -> bool:
        return bool(self.code)

    @override
    def first_focus(self) -> QWidget:
        return self.list


class BeginPage(StepPage):
    """What to begin with: nothing, invented firms, or a backup."""

    title = N_("Begin with")

    def __init__(self, dialog: StepDialog) -> None:
        super().__init__(dialog)
        self.new, self.demo, self.restore = (QRadioButton(self) for _n in range(3))
        texts = (
            (
                self.new,
                N_("A &new, empty register"),
                N_("You bring in your member firms from a file, or type them in."),
            ),
            (
                self.demo,
                N_("&Demo data"),
                N_("Invented firms to try everything out. They can never be synchronised."),
            ),
            (
                self.restore,
                N_("A back&up"),
                N_("Of this office, made by this program on this or another computer."),
            ),
        )
        for button, text, hint in texts:
            tr(button.setText, text)
            button.toggled.connect(dialog.renew)
            caption = Caption()
            tr(caption.setText, hint)
            caption.setContentsMargins(XL, 0, 0, 0)
            self.body.addWidget(button)
            self.body.addWidget(caption)
            self.body.addSpacing(S)
        self.file = _PathRow(N_("Backup file"), self._browse)
        self.file.edit.textChanged.connect(dialog.renew)
        self.restore.toggled.connect(self.file.setEnabled)
        self.file.setEnabled(False)
        self.body.addWidget(self.file)
        self.body.addStretch(1)
        self.new.setChecked(True)

    @property
    def begin(self) -> str:
        """NEW, DEMO or RESTORE."""
        return DEMO if self.demo.isChecked() else RESTORE if self.restore.isChecked() else NEW

    @property
    def backup(self) -> Path | None:
        """The backup chosen."""
        return Path(self.file.text) if self.begin == RESTORE and self.file.text else None

    @override
    def is_complete(self) -> bool:
        return self.begin != RESTORE or (self.backup is not None and self.backup.is_file())

    @override
    def first_focus(self) -> QWidget:
        return next(b for b in (self.new, self.demo, self.restore) if b.isChecked())

    def _browse(self) -> None:
        found, _filter = QFileDialog.getOpenFileName(
            self, _("Choose a backup"), "", _("Backups ({pattern})").format(pattern="*.mobbackup")
        )
        if found:
            self.file.edit.setText(found)


class PlacePage(StepPage):
    """Where the data lies."""

    title = N_("Where the data lies")
    hint = N_("A folder on this computer is right for nearly everyone.")

    def __init__(self, dialog: StepDialog, usual: Path) -> None:
        super().__init__(dialog)
        self.file = _PathRow(N_("File of the database"), self._browse)
        self.file.edit.setText(str(usual))
        self._message = PlainLabel(wrap=True)
        self.body.addWidget(self.file)
        self.body.addWidget(self._message)
        self.body.addStretch(1)
        self.file.edit.textChanged.connect(self._look)
        retranslated(self._look)

    @property
    def path(self) -> Path:
        """The file chosen."""
        return Path(self.file.text).expanduser().absolute()

    @override
    def is_complete(self) -> bool:
        return bool(self.file.text) and not self._problem()[1]

    @override
    def first_focus(self) -> QWidget:
        return self.file.edit

    def _problem(self) -> tuple[str, bool]:
        if not self.file.text:
            return "", True
        if self.path.is_dir():
            return _("This is a folder. Add a name for the file."), True
        if self.path.exists():
            return _("There is a file of this name already. Choose another name."), True
        concern = location.concern(self.path)
        return (concern.text, concern.refuses_new) if concern else ("", False)

    def _look(self) -> None:
        text, refused = self._problem()
        self._message.setText(text)
        dress(self._message, level="error" if refused else "warning")
        self.dialog.renew()

    def _browse(self) -> None:
        found, _filter = QFileDialog.getSaveFileName(self, _("Where the data lies"), self.file.text)
        if found:
            self.file.edit.setText(found)


def _list(name: str) -> QListWidget:
    made = QListWidget()
    tr(made.setAccessibleName, name)
    made.setUniformItemSizes(True)
    return made


class _PathRow(QWidget):
    """A path with its label above and a button to choose it."""

    def __init__(self, label: str, browse: Act) -> None:
        super().__init__()
        self.edit = QLineEdit()
        self._label = PlainLabel(look="label")
        self._label.setBuddy(self.edit)
        tr(self._label.setText, label)
        tr(self.edit.setAccessibleName, label)
        row = QHBoxLayout()
        row.setSpacing(S)
        row.addWidget(self.edit, 1)
        row.addWidget(Button(N_("Bro&wse…"), browse, icon="folder-open"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, L, 0, 0)
        column.addWidget(self._label)
        column.addLayout(row)

    @property
    def text(self) -> str:
        """The path as typed."""
        return self.edit.text().strip()
