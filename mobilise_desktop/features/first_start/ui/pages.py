"""The pages of the first start on which one chooses."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from mobilise_desktop.core import formats, i18n
from mobilise_desktop.core.errors import MobiliseError
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.marks import override
from mobilise_desktop.features.first_start.choices import DEMO, NEW, RESTORE
from mobilise_desktop.features.first_start.chosen_backup import ChosenBackup, look
from mobilise_desktop.reference.offices import Office, offices
from mobilise_desktop.storage import location, opening
from mobilise_desktop.storage.container import SUFFIX
from mobilise_desktop.storage.opening import State
from mobilise_desktop.storage.target import Target
from mobilise_desktop.ui.buttons import Act, Button
from mobilise_desktop.ui.labels import PlainLabel, dress
from mobilise_desktop.ui.measures import XS, S
from mobilise_desktop.ui.options import OptionList
from mobilise_desktop.ui.pick_list import PickList
from mobilise_desktop.ui.refresh import retranslated, tr
from mobilise_desktop.ui.steps import StepDialog, StepPage
from mobilise_desktop.ui.tab import Language

_EXISTING_TOO = QFileDialog.Option.DontConfirmOverwrite


class LanguagePage(StepPage):
    """Which language to speak; it is spoken at once."""

    title = N_("Language")
    hint = N_("You can change it at any time in the settings.")

    def __init__(self, dialog: StepDialog, language: Language) -> None:
        super().__init__(dialog)
        self._language = language
        self.list = PickList(N_("Language"))
        for code in dict.fromkeys((*i18n.LANGUAGES, language.code)):
            self.list.add(code, i18n.OWN_NAMES.get(code, code))
        self.list.pick(language.code)
        self.body.addWidget(self.list)
        self.list.currentItemChanged.connect(self._choose)
        self.list.itemDoubleClicked.connect(dialog.forward)

    @property
    def code(self) -> str:
        """The language chosen."""
        return self.list.key()

    @override
    def first_focus(self) -> QWidget:
        return self.list

    def _choose(self) -> None:
        self._language.use(self.code)


class OfficePage(StepPage):
    """Which office this is; the likeliest for the language is picked already."""

    title = N_("Your office")
    hint = N_("The office decides how files are read and what new firms begin with.")

    def __init__(self, dialog: StepDialog) -> None:
        super().__init__(dialog)
        self.list = PickList(N_("Your office"))
        for one in offices():
            self.list.add(one.code)
        self.body.addWidget(self.list)
        self.list.itemDoubleClicked.connect(dialog.forward)
        self._touched = False
        retranslated(self.retranslate)

    @property
    def code(self) -> str:
        """The office chosen."""
        return self.list.key()

    def retranslate(self) -> None:
        """Name the places in the present language."""
        for one in offices():
            self.list.write(one.code, one.name, _place(one))

    @override
    def enter(self) -> None:
        if not self._touched:
            self.list.pick(_likely())

    @override
    def leave(self) -> bool:
        self._touched = True
        return True

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
        self.ways = OptionList(
            (
                (
                    NEW,
                    N_("A new, e&mpty register"),
                    N_("You bring in your member firms from a file, or type them in."),
                ),
                (
                    DEMO,
                    N_("&Demo data"),
                    N_("Invented firms to try everything out. They can never be synchronised."),
                ),
                (
                    RESTORE,
                    N_("A back&up"),
                    N_("Of this office, made by this program on this or another computer."),
                ),
            )
        )
        self.file = PathRow(N_("Backup file"), self._browse)
        self._message = PlainLabel(wrap=True)
        self.file.add_below(self._message)
        self.ways.options[RESTORE].add(self.file)
        self.ways.choose(NEW)
        self.body.addWidget(self.ways)
        self.body.addStretch(1)
        self._chosen: ChosenBackup | None = None
        self.ways.changed.connect(self._look)
        self.file.edit.textChanged.connect(self._look)
        retranslated(self._look)

    @property
    def begin(self) -> str:
        """NEW, DEMO or RESTORE."""
        return self.ways.key()

    @property
    def backup(self) -> Path | None:
        """The backup chosen."""
        if self.begin != RESTORE or not self.file.text:
            return None
        return Path(self.file.text).expanduser().absolute()

    @override
    def is_complete(self) -> bool:
        return self.begin != RESTORE or (self._chosen is not None and self._chosen.info is not None)

    @override
    def first_focus(self) -> QWidget:
        return self.ways.chosen_radio()

    def _look(self) -> None:
        self._chosen = look(self.backup) if self.backup else None
        text = self._chosen.text() if self._chosen else ""
        refused = self._chosen is not None and self._chosen.info is None
        self._message.setText(text)
        self._message.setVisible(bool(text))
        dress(self._message, look="error" if refused else "info")
        dress(self.file.edit, level="error" if refused else "")
        self.file.edit.setAccessibleDescription(text)
        self.dialog.renew()

    def _browse(self) -> None:
        pattern = _("Backups of Mobilise Desktop ({pattern})").format(pattern=f"*{SUFFIX}")
        found, _filter = QFileDialog.getOpenFileName(self, _("Choose a backup"), "", pattern)
        if found:
            self.file.set_text(found)


class PlacePage(StepPage):
    """Where the data lies."""

    title = N_("Where the data lies")
    hint = N_("A folder on this computer is right for nearly everyone.")

    def __init__(self, dialog: StepDialog, usual: Path) -> None:
        super().__init__(dialog)
        self.file = PathRow(N_("File of the database"), self._browse)
        self.file.set_text(str(usual))
        self._message = PlainLabel(wrap=True)
        self.file.add_below(self._message)
        self.body.addWidget(self.file)
        self.body.addStretch(1)
        self.file.edit.textChanged.connect(self._look)
        retranslated(self._look)

    @property
    def path(self) -> Path:
        """The file chosen."""
        return Path(self.file.text).expanduser().absolute()

    def has_database(self) -> bool:
        """Whether the file is a database of this program, to be opened instead of a new one."""
        try:
            found = self.path.is_file() and opening.examine(Target(self.path)).state
        except MobiliseError:
            return False
        return found in (State.READY, State.OLDER)

    def problem(self) -> tuple[str, bool]:
        """What is to be said about the place, "" for nothing, and whether it can't be used."""
        if not self.file.text:
            return _("Give the file a place and a name."), True
        if self.path.is_dir():
            return _("This is a folder. Add a name for the file."), True
        if self.has_database():
            return _("This database is there already. It will be opened as it is."), False
        if self.path.exists():
            return _("There is a file of this name already. Choose another name."), True
        concern = location.concern(self.path)
        return (concern.text, concern.refuses_new) if concern else ("", False)

    @override
    def is_complete(self) -> bool:
        return not self.problem()[1]

    @override
    def first_focus(self) -> QWidget:
        return self.file.edit

    def _look(self) -> None:
        text, refused = self.problem()
        self._message.setText(text)
        self._message.setVisible(bool(text))
        dress(self._message, look="error" if refused else "warning")
        dress(self.file.edit, level="error" if refused else "")
        self.file.edit.setAccessibleDescription(text)
        self.dialog.renew()

    def _browse(self) -> None:
        found, _filter = QFileDialog.getSaveFileName(
            self, _("Where the data lies"), self.file.text, options=_EXISTING_TOO
        )
        if found:
            self.file.set_text(found)


class PathRow(QWidget):
    """A path with its label above and a button to choose it; `label` is marked by `N_`."""

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
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(XS)
        self._column.addWidget(self._label)
        self._column.addLayout(row)

    @property
    def text(self) -> str:
        """The path as typed."""
        return self.edit.text().strip()

    def set_text(self, path: str) -> None:
        """Show a path from its beginning."""
        self.edit.setText(path)
        self.edit.setCursorPosition(0)

    def add_below(self, widget: QWidget) -> None:
        """Put something below the path, such as what is wrong with it."""
        self._column.addWidget(widget)


def _place(one: Office) -> str:
    """Town and country of an office, as far as they are known."""
    country = formats.country(one.country)
    return _("{town}, {country}").format(town=one.city, country=country) if one.city else country


def _likely() -> str:
    """The office that most likely speaks the present language."""
    own = [one for one in offices() if i18n.language() in one.languages]
    own.sort(key=lambda one: (one.role != "partner", one.languages.index(i18n.language())))
    return (own or list(offices()))[0].code
