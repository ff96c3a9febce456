"""The notes about a firm, newest first."""

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.marks import override
from mobilise_desktop.features.firms.details import NOTE_FIELDS
from mobilise_desktop.features.firms.labels import FIELD_LABELS
from mobilise_desktop.features.firms.ui.record_binding import Meaning
from mobilise_desktop.features.firms.ui.record_cards import Card, Face
from mobilise_desktop.features.firms.ui.record_form import RowForm
from mobilise_desktop.features.firms.ui.record_parts import PartKind
from mobilise_desktop.ui.text_fields import NotesField

_EMPTY = N_("A note needs a text. It can be removed with the button “More actions”.")


class NoteCard(Card):
    """A note with who wrote it and when."""

    @override
    def face(self) -> Face:
        values = self.values
        wrote = _("{who}, {when}").format(
            who=values["created_by"] or "", when=formats.moment(values["created_at"])
        )
        return Face(values["text"] or "", remark=wrote if values["created_at"] else "", look="")

    @override
    def make_form(self) -> RowForm:
        form = RowForm()
        form.bind(NotesField(FIELD_LABELS["text"], lines=4), "text", meaning=Meaning(required=_EMPTY))
        return form


NOTES = PartKind("firm_note", NoteCard, lambda _country: dict.fromkeys(NOTE_FIELDS), N_("No note yet."))
"""Notes as a list shows them."""
