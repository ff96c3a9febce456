"""Whom the register lacks: added with an import or not, and who is meant by names that are like others."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import N_, _, ngettext
from mobilise_desktop.ui.buttons import Button
from mobilise_desktop.ui.choice_fields import CheckField, ChoiceField
from mobilise_desktop.ui.choices import Choice
from mobilise_desktop.ui.form_dialog import FormDialog
from mobilise_desktop.ui.labels import PlainLabel
from mobilise_desktop.ui.measures import M
from mobilise_desktop.ui.refresh import retranslated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mobilise_desktop.features.placements.import_new import Added, Doubt
    from mobilise_desktop.features.placements.import_run import Report


class MissingBox(QWidget):
    """Hidden while the register lacks nobody; `decided(decisions)` with None when nobody is added."""

    decided = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.tick = CheckField(N_("Add the firms and people that the register lacks"))
        self.note = PlainLabel("", "secondary", wrap=True)
        self.ask_button = Button(N_("Who is meant…"), self._ask, icon="users")
        self._decisions: dict[str, str] = {}
        self._added: Added | None = None
        self.doubts: Sequence[Doubt] = ()
        self.tick.edited.connect(self._ticked)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.tick)
        words.addWidget(self.note)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(M)
        line.addLayout(words, 1)
        line.addWidget(self.ask_button)
        self.hide()
        retranslated(self.retranslate)

    def begin(self) -> None:
        """Another table: nothing was decided yet."""
        self._decisions, self._added, self.doubts = {}, None, ()
        self.hide()

    def show_report(self, report: "Report") -> None:
        """Show whom an import adds; of one that adds nobody, whom it would."""
        self.tick.set_value(report.decisions is not None)
        if report.decisions is not None:
            self._added, self.doubts = report.added, report.doubts
        self.setVisible(bool(self.doubts) or bool(self._added and any(self._added)))
        self.retranslate()

    def retranslate(self) -> None:
        """Show it in the present language."""
        if self._added is None:
            return
        from mobilise_desktop.features.placements.import_run import newcomers_told  # noqa: PLC0415  loads readers

        said = []
        if any(self._added):
            on, off = _("Added to the register: {what}."), _("The register lacks: {what}.")
            text = on if self.tick.value() else off
            said.append(text.format(what=newcomers_told(self._added)))
        count = sum(one.key not in self._decisions for one in self.doubts)
        if count:
            text = ngettext(
                "{n} name is like one that is known already: say who is meant.",
                "{n} names are like some that are known already: say who is meant.",
                count,
            )
            said.append(text.format(n=formats.number(count)))
        self.note.setText(" ".join(said))
        self.ask_button.setVisible(bool(self.doubts) and bool(self.tick.value()))

    # -- inside ----------------------------------------------------------------------------------

    def _ticked(self, is_on: object) -> None:
        self.decided.emit(dict(self._decisions) if is_on else None)

    def _ask(self) -> None:
        dialog = doubts_dialog(self, self.doubts, self._decisions)
        if dialog.exec():
            self._decisions = {key: value for key, value in dialog.values.items() if value}
            self.decided.emit(dict(self._decisions))
        dialog.deleteLater()


def doubts_dialog(parent: QWidget, doubts: "Sequence[Doubt]", decisions: dict[str, str]) -> FormDialog:
    """Asks who is meant by each name; the keys of the fields are those of the doubts."""
    fields = {}
    for one in doubts:
        like = _("Known already: {known}").format(known=one.candidates[0][1])
        fields[one.key] = field = ChoiceField(one.told, partial(_choices, one), like)
        field.set_value(decisions.get(one.key))
    text = N_("These names are like some that are known already. What nobody decides about is left out.")
    return FormDialog(parent, N_("Who is meant"), fields, N_("Look again"), text=text)


def _choices(doubt: "Doubt") -> list[Choice]:
    from mobilise_desktop.features.placements.import_new import NEW  # noqa: PLC0415  loads SQLAlchemy

    known = [Choice(key, words) for key, words in doubt.candidates]
    return [*known, Choice(NEW, _("Another firm, a new one") if doubt.is_firm else _("Somebody else, new"))]
