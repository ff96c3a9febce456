"""The texts of a section of the agreement as fields, made when the section is first opened."""

from collections.abc import Mapping
from string import ascii_uppercase
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent

from mobilise_desktop.core import i18n
from mobilise_desktop.core.i18n import N_, NC_, _, pgettext
from mobilise_desktop.core.marks import override
from mobilise_desktop.features.placements import own_wording, shown, wording_texts, words
from mobilise_desktop.features.placements.wording_texts import CLAUSES, HEAD, LABELS, SECTIONS, Group, Way
from mobilise_desktop.ui.buttons import QuietButton
from mobilise_desktop.ui.field import ERROR, INFO, Field
from mobilise_desktop.ui.flow import FlowLayout
from mobilise_desktop.ui.form_grid import FormGrid
from mobilise_desktop.ui.guard import guarded
from mobilise_desktop.ui.section import Section
from mobilise_desktop.ui.text_fields import NotesField, TextField

_TITLES = {
    HEAD: N_("Title and name of the wording"),
    LABELS: N_("Words before the values"),
    "units": N_("Words for periods"),
}
_NAMES = {
    "template": N_("Name of this wording"), "title": N_("Heading"), "subtitle": N_("Line below the title"),
    CLAUSES: N_("Clause"), "items": N_("Annex"), "open": N_("While the number is not known"),
}  # fmt: skip
_PERIODS = {
    "years": NC_("period in the wording", "Years"), "months": NC_("period in the wording", "Months"),
    "days": NC_("period in the wording", "Days"),
}  # fmt: skip
_FORMS = {
    "one": NC_("form of a number", "for one"), "few": NC_("form of a number", "for a few"),
    "other": NC_("form of a number", "for more"),
}  # fmt: skip
_LINES = 2


class WordingSection(Section):
    """`changed(way, text)` when a text was left, `shortened(way)` when the last clause shall go."""

    changed = Signal(object, object)
    shortened = Signal(object)

    def __init__(self, group: Group, texts: Mapping[str, Any]) -> None:
        known = group.key in _TITLES and not group.title
        super().__init__(_TITLES[group.key] if known else group.title or group.key, is_data=not known)
        self._texts = texts
        self.fields: dict[Way, Field] = {}
        self.key, self._group, self._grid = group.key, group, FormGrid()
        self.add_button = QuietButton(N_("Add a clause"), self.add_clause, icon="plus")
        self.remove_button = QuietButton(N_("Remove the last clause"), self._shorten, icon="minus")
        self.set_open(False)
        self.folded.connect(lambda is_folded: None if is_folded else self.fill())

    def fill(self) -> None:
        """Make the fields, unless they are there."""
        if self.fields:
            return
        for way, text in self._group.texts:
            self.fields[way] = field = _field(self._texts, way)
            field.set_value(text)
            field.committed.connect(lambda value, way=way: self.changed.emit(way, value or ""))
        self._arrange_fields()

    def show_texts(self, group: Group, texts: Mapping[str, Any]) -> None:
        """Show the texts as they are now; what is just being typed, or is wrong, stays."""
        self._group, self._texts = group, texts
        if not self.fields:
            return
        present = dict(group.texts)
        if present.keys() != self.fields.keys():
            self._drop()
            self.fill()
            return
        for way, field in self.fields.items():
            if field.level() != ERROR and not field.is_changed():
                field.set_value(present[way])
        self._allow()

    def add_clause(self) -> None:
        """Offer an empty field for one more clause; it is kept once there is something in it."""
        way = (*self._way(), len(wording_texts.text_at(self._texts, self._way())))
        if way in self.fields:
            self.fields[way].setFocus()
            return
        self.fields[way] = field = _field(self._texts, way)
        field.committed.connect(lambda value: self.changed.emit(way, value or ""))
        field.set_message(INFO, _("The other languages of your agreements need this clause too."))
        self._arrange_fields()
        field.setFocus()

    @override
    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        """Show each text whole: how many lines it has is known with its width only."""
        for field in self.fields.values():
            if isinstance(field, NotesField):
                field.box.fit()

    def _drop(self) -> None:
        for field in self.fields.values():
            field.hide()
            field.deleteLater()
        self.fields = {}

    def _shorten(self) -> None:
        self.shortened.emit(self._way())

    def _way(self) -> Way:
        place = next((way[1] for way, _text in self._group.texts if way[0] == SECTIONS), 0)
        return (SECTIONS, place, CLAUSES)

    def _arrange_fields(self) -> None:
        grid = FormGrid(*self.fields.values())
        old, self._grid = self._grid, grid
        self.body.insertWidget(0, grid)
        old.hide()
        old.deleteLater()
        if self.body.count() == 1 and self.key not in _TITLES:
            row = FlowLayout()
            row.addWidget(self.add_button)
            row.addWidget(self.remove_button)
            self.body.addLayout(row)
        self._allow()
        QTimer.singleShot(0, self, self._fit)

    def _allow(self) -> None:
        section = wording_texts.text_at(self._texts, self._way()[:-1])
        self.remove_button.setEnabled(self.key not in _TITLES and wording_texts.may_shorten(section))


def _field(texts: Mapping[str, Any], way: Way) -> Field:
    label, aside = _called(texts, way)
    if way[0] == SECTIONS and way[-1] != "title":
        field: Field = NotesField(label, lines=_LINES)
    else:
        field = TextField(label)
    field.set_aside(aside)
    return field


def _called(texts: Mapping[str, Any], way: Way) -> tuple[str, str]:
    """What a text is called, and what stands in brackets behind it."""
    last = way[-1]
    if "choices" in way:
        return _choice(texts, way)
    if isinstance(last, int):
        aside = ascii_uppercase[last] if way[-2] == "items" and last < len(ascii_uppercase) else str(last + 1)
        return _NAMES.get(str(way[-2]), str(way[-2])), aside
    if way[0] == LABELS:
        return str(own_wording.shipped(_language()).texts[LABELS].get(last, last)), ""
    if way[0] not in (SECTIONS, *_NAMES):
        return _period(str(way[1])), _form(str(last))
    return _NAMES.get(str(last), str(last)), ""


def _choice(texts: Mapping[str, Any], way: Way) -> tuple[str, str]:
    """A text that depends on a field is called by it, and by the value for which it stands."""
    one = wording_texts.text_at(texts, way[: way.index("choices") + 2])
    name = one.get("field", "")
    label = words.label(name) if name in words.LABELS else name or N_("Clause")
    if "by" in way:
        return label, shown.value(name, way[-1], {}, None)
    at = one.get("replaces")
    return label, _("instead of clause {n}").format(n=at) if at else ""


def _period(key: str) -> str:
    return pgettext("period in the wording", _PERIODS[key]) if key in _PERIODS else key


def _form(key: str) -> str:
    return pgettext("form of a number", _FORMS[key]) if key in _FORMS else key


def _language() -> str:
    return i18n.language() if i18n.language() in i18n.LANGUAGES else "en"
