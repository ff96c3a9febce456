"""The places of a firm."""

from collections.abc import Sequence
from functools import partial

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.marks import override
from mobilise_desktop.features.firms.details import SITE_FIELDS
from mobilise_desktop.features.firms.labels import FIELD_LABELS
from mobilise_desktop.features.firms.shown import region
from mobilise_desktop.features.firms.summary import address_lines
from mobilise_desktop.features.firms.ui import record_choices as choices
from mobilise_desktop.features.firms.ui.record_binding import Values
from mobilise_desktop.features.firms.ui.record_cards import Card, CardAct, Face, Line
from mobilise_desktop.features.firms.ui.record_desk import Edit, FirmDesk
from mobilise_desktop.features.firms.ui.record_form import RowForm
from mobilise_desktop.features.firms.ui.record_parts import PartKind
from mobilise_desktop.ui.choice_fields import PickerField
from mobilise_desktop.ui.choices import Choice
from mobilise_desktop.ui.text_fields import NotesField, TextField

_HELP = {"label": N_("Such as head office, plant, warehouse")}
_SHORT = {"postcode": 14}


class SiteCard(Card):
    """An address with what it is called."""

    def __init__(self, desk: FirmDesk, row_id: RowId, values: Values, country: str) -> None:
        self._desk = desk
        super().__init__(row_id, values, country)

    @override
    def face(self) -> Face:
        values = self.values
        chips = [(_("Main site"), "accent", "star")] if values["is_default"] else []
        texts = address_lines(values, self.country)
        title = values["label"] or (texts.pop(0) if texts else _("Without an address"))
        lines = [Line(text, "map-pin" if place == 0 else "") for place, text in enumerate(texts)]
        if values["nuts_code"]:
            lines.append(Line(region(values["nuts_code"]), "map"))
        return Face(title, chips, lines, values["accessibility_note"] or "")

    @override
    def acts(self) -> Sequence[CardAct]:
        if self.values["is_default"]:
            return ()
        return (CardAct("star", N_("Make main site"), self._make_main),)

    @override
    def make_form(self) -> RowForm:
        form = RowForm()
        for name in ("label", "street", "postcode", "city", "region"):
            form.bind(TextField(FIELD_LABELS[name], _HELP.get(name, ""), chars=_SHORT.get(name, 0)), name)
        form.bind(PickerField(FIELD_LABELS["country"], choices.find_country, formats.country), "country")
        form.bind(PickerField(FIELD_LABELS["nuts_code"], self._find_region, region), "nuts_code")
        note = NotesField(
            FIELD_LABELS["accessibility_note"],
            N_("Steps, lifts, parking: what a visitor should know"),
            lines=2,
        )
        form.bind(note, "accessibility_note")
        return form

    def _find_region(self, typed: str) -> Sequence[Choice]:
        return choices.find_region(self.values["country"] or self.country, typed)

    def _make_main(self) -> None:
        self._desk.edit(Edit("firm_site", self.row_id, {"is_default": 1}, {"is_default": 0}))


def places(desk: FirmDesk) -> PartKind:
    """Sites as a list shows them."""
    return PartKind("firm_site", partial(SiteCard, desk), _blank, N_("No address yet."))


def _blank(country: str) -> Values:
    return {**dict.fromkeys(SITE_FIELDS), "country": country, "is_default": 0}
