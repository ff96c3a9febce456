"""The wording of the agreement in the settings: each text is kept as one leaves it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from mobilise_desktop.core import clock, formats, i18n
from mobilise_desktop.core.errors import FileError, MobiliseError, UserError
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.features.placements import office_files, own_wording, wording_texts
from mobilise_desktop.features.placements.office_files import Written
from mobilise_desktop.features.placements.ui.broken_banner import BrokenBanner
from mobilise_desktop.features.placements.ui.demo_note import DemoNote
from mobilise_desktop.features.placements.ui.office_acts import OfficeActs, ask_file, ask_place
from mobilise_desktop.features.placements.ui.wording_fields import WordingSection
from mobilise_desktop.features.placements.wording_texts import Loaded, Way
from mobilise_desktop.ui.banner import Banner
from mobilise_desktop.ui.buttons import Button
from mobilise_desktop.ui.card import Card
from mobilise_desktop.ui.choice_fields import ChoiceField
from mobilise_desktop.ui.choices import languages
from mobilise_desktop.ui.document_preview import DocumentPreview
from mobilise_desktop.ui.field import ERROR
from mobilise_desktop.ui.flow import FlowLayout
from mobilise_desktop.ui.jobs import READ, WRITE
from mobilise_desktop.ui.labels import PlainLabel
from mobilise_desktop.ui.messages import show_error
from mobilise_desktop.ui.reading_page import ReadingPage
from mobilise_desktop.ui.tab import TabContext

_ABOUT = N_(
    "The texts that every agreement has, section by section. A text is kept as you leave its field and "
    "counts for the next agreement; what was made already stays as it is. Both languages of an agreement "
    "need the same number of clauses."
)
_BACK = N_("Back to the delivered wording")
_GONE_BACK = N_("The delivered wording counts again.")


class WordingPage(ReadingPage):
    """A language, what can be done with its wording, and its sections to unfold."""

    def __init__(self, context: TabContext) -> None:
        super().__init__()
        self._context, self._acts = context, OfficeActs(context)
        self.loaded: Loaded | None = None
        self.sections: dict[str, WordingSection] = {}
        self.language = ChoiceField(N_("Language"), languages, empty=False)
        self.language.set_value(i18n.language() if i18n.language() in i18n.LANGUAGES else "en")
        self.origin = PlainLabel(look="secondary", wrap=True)
        self.broken = BrokenBanner(self._acts, _BACK, _GONE_BACK)
        self.uneven = Banner("attention")
        self.stale = Banner(
            "attention", N_("Somebody else changed this wording."), N_("Look again"), self.look_again
        )
        self.preview_button = Button(N_("Preview…"), self.open_preview, icon="eye")
        self.back_button = Button(_BACK, self.go_back, icon="rotate-ccw")
        self.copy_button = Button(N_("Copy from file…"), self.copy, icon="upload")
        self.save_button = Button(N_("Save as file…"), self.save, icon="download")
        self._row = QWidget()
        self._texts = Card(N_("Sections"))
        self._arrange()
        self.language.committed.connect(lambda _code: self.look_again())
        context.changes.foreign.connect(self.reload)
        context.language.changed.connect(self.look_again)
        self.reload()

    # -- acts ------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Read the wording again; what is just being typed stays."""
        language = str(self.language.value())
        self._context.jobs.submit(
            READ, partial(wording_texts.load, language), self._show, partial(self._fail, language)
        )

    def look_again(self) -> None:
        """Show the wording as it is now, without what could not be kept."""
        self._clear()
        self.loaded = None
        self.reload()

    def open_preview(self) -> None:
        """Show the latest placement's agreement in this wording."""
        dialog = self.preview()
        dialog.exec()
        dialog.deleteLater()

    def preview(self) -> DocumentPreview:
        """The agreement of the latest placement in this wording."""
        language, reader = str(self.language.value()), self._context.reader

        def make() -> bytes:
            from mobilise_desktop.features.placements import agreement, queries  # noqa: PLC0415  loads ReportLab

            row = next(iter(queries.placements(reader())), None)
            found = queries.placement(reader(), row.id) if row else None
            if found is None:
                raise UserError(_("A preview needs a placement. Add one first."))
            return agreement.preview(
                reader(), agreement.in_languages(found, language, language), clock.today()
            )

        name = f"{language}.pdf"
        return DocumentPreview(self, _("Draft of the agreement"), name, make, self._context.jobs)

    def go_back(self) -> None:
        """Take the office's own wording away; its file stays beside under another name."""
        loaded = self.loaded
        if loaded is not None and loaded.is_own:
            file = own_wording.own_file(loaded.language)
            work = partial(office_files.put, file, None, loaded.stamp, lambda _none: None)
            self._acts.write(work, _(_GONE_BACK))

    def copy(self) -> None:
        """Let the user choose another office's file."""
        file = ask_file(self)
        if file is not None:
            self.take(file)

    def take(self, file: Path) -> None:
        """Take another office's wording as the own one."""
        if self.loaded is not None:
            self._acts.write(
                partial(wording_texts.received, self.loaded, file),
                _("The wording of the file is taken over."),
            )

    def save(self) -> None:
        """Let the user choose where the wording is written for others."""
        file = ask_place(self, f"{self.language.value()}.json")
        if file is not None:
            self.save_to(file)

    def save_to(self, file: Path) -> None:
        """Write the wording into a file for others."""
        if self.loaded is not None:
            self._context.jobs.submit(
                WRITE, partial(office_files.hand_out, file, wording_texts.content(self.loaded.texts)),
                lambda _none: self._context.notices.say(_("“{file}” is written.").format(file=file.name)),
                self._context.notices.error,
            )  # fmt: skip

    # -- changes ---------------------------------------------------------------------------------

    def _change(self, section: WordingSection, way: Way, text: str) -> None:
        """Keep a text, unless something is wrong with it: that is said beside it."""
        loaded, field = self.loaded, section.fields[way]
        if loaded is None:
            return
        new = wording_texts.replaced(loaded.texts, way, text)
        flaw = wording_texts.flaw(loaded.texts, new, loaded.language, way)
        field.set_message(ERROR if flaw else "", flaw)
        if not flaw:
            self._write(lambda texts: wording_texts.replaced(texts, way, text), partial(self._refuse, field))

    def _shorten(self, way: Way) -> None:
        loaded = self.loaded
        if loaded is None:
            return
        gone = wording_texts.lost(loaded.texts, wording_texts.shortened(loaded.texts, way), way)
        if gone:
            self._context.notices.error(UserError(gone))
        else:
            self._write(lambda texts: wording_texts.shortened(texts, way), self._context.notices.error)

    def _write(self, change: Callable[[Any], dict[str, Any]], failed: Callable[[Exception], object]) -> None:
        """Write a change; one that waits in the lane builds on those before it."""

        def work() -> Written:
            loaded = self.loaded
            if loaded is None:
                raise UserError(_("Meanwhile another language was chosen. Make the change once more."))
            texts = change(loaded.texts)
            done = wording_texts.written(loaded, texts)
            self.loaded = loaded._replace(texts=texts, stamp=done.stamp, is_own=True)
            return done

        self._acts.write(work, _("The wording is kept."), failed)

    def _refuse(self, field: Any, error: Exception) -> None:
        if isinstance(error, MobiliseError):
            field.set_message(ERROR, str(error))
            self.stale.setVisible(isinstance(error, FileError) and error.code == "stale")
        else:
            self._context.notices.error(error)

    # -- inside ----------------------------------------------------------------------------------

    def _show(self, loaded: Loaded) -> None:
        if loaded.language != self.language.value():
            return
        self.loaded = loaded
        self.broken.hide()
        self.origin.setText(
            _("Your office’s own wording counts.") if loaded.is_own else _("The delivered wording counts.")
        )
        self._show_uneven(loaded)
        groups = wording_texts.groups(loaded.texts)
        if [one.key for one in groups] != list(self.sections):
            self._clear()
        for group in groups:
            if group.key in self.sections:
                self.sections[group.key].show_texts(group, loaded.texts)
            else:
                self._add_section(WordingSection(group, loaded.texts))
        self._allow()

    def _add_section(self, section: WordingSection) -> None:
        self.sections[section.key] = section
        section.changed.connect(partial(self._change, section))
        section.shortened.connect(self._shorten)
        self._texts.body.addWidget(section)

    def _show_uneven(self, loaded: Loaded) -> None:
        text = _(
            "Section “{section}” has another number of clauses in: {languages}. An agreement in both "
            "languages can be made when they have the same number."
        )
        told = [
            text.format(section=section, languages=", ".join(map(formats.language, codes)))
            for section, codes in loaded.uneven
        ]
        self.uneven.words.setText("\n".join(told))
        self.uneven.setVisible(bool(told))

    def _fail(self, language: str, error: Exception) -> None:
        if not isinstance(error, MobiliseError):
            show_error(self, error)
            return
        self.loaded = None
        self._clear()
        file = own_wording.own_file(language)
        self.broken.tell(error, file, wording_texts.checker(language, file))
        self.origin.clear()
        self.uneven.hide()
        self._allow()

    def _clear(self) -> None:
        for section in self.sections.values():
            section.hide()
            section.deleteLater()
        self.sections = {}
        self.stale.hide()

    def _allow(self) -> None:
        there = self.loaded is not None
        for button in (self.preview_button, self.copy_button, self.save_button):
            button.setEnabled(there)
        self.back_button.setEnabled(self.loaded is not None and self.loaded.is_own)
        for part in (self._texts, self._row, self.origin):
            part.setVisible(there)

    def _arrange(self) -> None:
        card = Card(N_("Wording of the agreement"), _ABOUT)
        card.body.addWidget(self.language)
        card.body.addWidget(self.origin)
        row = FlowLayout(self._row)
        for button in (self.preview_button, self.back_button, self.copy_button, self.save_button):
            row.addWidget(button)
        card.body.addWidget(self._row)
        for part in (self.broken, self.uneven, self.stale):
            part.hide()
            card.body.addWidget(part)
        self.add(DemoNote(self._context))
        self.add(card)
        self.add(self._texts)
