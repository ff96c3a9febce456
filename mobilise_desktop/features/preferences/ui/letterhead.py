"""What stands at the head of printed papers: the logo of this office, and the line that says who pays."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QVBoxLayout

from mobilise_desktop.core import formats, i18n
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.settings import letterhead
from mobilise_desktop.settings.letterhead import LONGEST, Letterhead
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.buttons import Button, QuietButton
from mobilise_desktop.ui.card import Card
from mobilise_desktop.ui.choice_fields import CheckField
from mobilise_desktop.ui.field import ERROR
from mobilise_desktop.ui.form_grid import FormGrid
from mobilise_desktop.ui.jobs import READ, WRITE
from mobilise_desktop.ui.labels import Caption, PlainLabel
from mobilise_desktop.ui.measures import M, S
from mobilise_desktop.ui.refresh import restyled, retranslated, tr
from mobilise_desktop.ui.tab import TabContext
from mobilise_desktop.ui.text_fields import TextField

_PICTURE = (240, 56)
_LEFT = Qt.AlignmentFlag.AlignLeft


class LetterheadCard(Card):
    """The logo is this office's own; the funding line is one for all offices, in each language."""

    def __init__(self, context: TabContext) -> None:
        super().__init__(N_("Head of printed papers"), N_("On the first page of every paper of a placement."))
        self._context = context
        self._shown = Letterhead()
        self.picture, self.none = QLabel(), PlainLabel(look="secondary")
        self.choose_button = Button(N_("Choose a logo…"), self.choose, icon="folder-open")
        self.remove_button = QuietButton(N_("Remove the logo"), self.remove, icon="trash-2")
        self.printed = CheckField(
            N_("Print the funding line"),
            N_(
                "The sentence that the European Union asks for. An empty text becomes the official one again."
            ),
        )
        self.lines = {language: TextField("") for language in i18n.LANGUAGES}
        self._grid = FormGrid(*self.lines.values())
        self._arrange()
        self.printed.committed.connect(self._keep)
        for field in self.lines.values():
            field.committed.connect(self._keep)
        retranslated(self.retranslate)
        restyled(self._show_picture)

    def reload(self) -> None:
        """Read again what is set."""
        reader = self._context.reader
        self._context.jobs.submit(READ, lambda: letterhead.load(reader()), self.show_letterhead)

    def show_letterhead(self, found: Letterhead) -> None:
        """Show what is set; what is just being typed stays."""
        self._shown = found
        self.printed.set_value(found.is_funded)
        self._grid.setVisible(found.is_funded)
        for language, field in self.lines.items():
            if field.level() != ERROR and not field.is_changed():
                field.set_value(found.own.get(language) or letterhead.usual_lines()[language])
        self._show_picture()

    def choose(self) -> None:
        """Let the user choose a picture."""
        pictures = _("Pictures ({pattern})").format(pattern="*.png *.jpg *.jpeg")
        name, _kind = QFileDialog.getOpenFileName(self, _("Choose a logo"), "", pictures)
        if name:
            self.take(Path(name))

    def take(self, path: Path) -> None:
        """Print this picture from now on."""
        store = self._context.store

        def work() -> None:
            from mobilise_desktop.features.preferences import letterhead as keeping  # noqa: PLC0415  loads much

            keeping.keep_picture(store(), path)

        self._context.act(work, _("The logo is kept. Papers printed from now on have it."))

    def remove(self) -> None:
        """Print no logo from now on, with a way back."""
        store = self._context.store
        self._context.act(lambda: letterhead.keep_logo(store(), b""), _("The logo is removed."))

    def retranslate(self) -> None:
        """Name the languages in the present one."""
        for language, field in self.lines.items():
            field.set_label(formats.language(language))
        self._grid.arrange()

    def _keep(self, _value: object) -> None:
        printed, own = bool(self.printed.value()), {code: one.value() for code, one in self.lines.items()}
        self._grid.setVisible(printed)
        is_fine = True
        for field in self.lines.values():
            length = len(field.value() or "")
            field.set_message(*((ERROR, letterhead.too_long(length)) if length > LONGEST else ("", "")))
            is_fine = is_fine and length <= LONGEST
        if is_fine:
            self._submit(own, printed=printed)

    def _submit(self, own: dict[str, str | None], *, printed: bool) -> None:
        store = self._context.store

        def work() -> None:
            from mobilise_desktop.features.preferences import letterhead as keeping  # noqa: PLC0415  loads much

            keeping.keep_lines(store(), own, printed=printed)

        self._context.jobs.submit(WRITE, work, lambda _none: self._kept(), self._context.notices.error)

    def _kept(self) -> None:
        self.say_saved()
        self.reload()

    def _show_picture(self) -> None:
        picture = QPixmap()
        there = bool(self._shown.logo) and picture.loadFromData(self._shown.logo)
        if there:
            ratio = self.devicePixelRatioF()
            room = QSize(*map(theme.px, _PICTURE)) * ratio
            keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            small = picture.scaled(room, keep, smooth)
            small.setDevicePixelRatio(ratio)
            self.picture.setPixmap(small)
        self.picture.setVisible(there)
        self.none.setVisible(not there)
        self.remove_button.setVisible(there)

    def _arrange(self) -> None:
        tr(self.none.setText, N_("No logo yet."))
        tr(self.picture.setAccessibleName, N_("Logo of this office"))
        hint = Caption()
        tr(
            hint.setText,
            N_("PNG or JPEG, in dark colours. If your programme asks for the emblem of the European Union, "
               "choose a picture in which it stands beside your logo."),
        )  # fmt: skip
        row = QHBoxLayout()
        row.setSpacing(S)
        for button in (self.choose_button, self.remove_button):
            row.addWidget(button)
        row.addStretch(1)
        above = QVBoxLayout()
        above.setSpacing(S)
        for part in (self.picture, self.none):
            above.addWidget(part, 0, _LEFT)
        above.addLayout(row)
        above.addWidget(hint)
        self.body.addLayout(above)
        self.body.addSpacing(M)
        self.body.addWidget(self.printed)
        self.body.addWidget(self._grid)
