"""The people who speak for a firm."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtGui import QGuiApplication

from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.marks import override
from mobilise_desktop.features.firms import checks
from mobilise_desktop.features.firms.details import CONTACT_FIELDS
from mobilise_desktop.features.firms.labels import FIELD_LABELS
from mobilise_desktop.features.firms.shown import languages
from mobilise_desktop.features.firms.summary import full_name
from mobilise_desktop.features.firms.ui.record_binding import Meaning, Values
from mobilise_desktop.features.firms.ui.record_cards import Card, CardAct, Face, Line
from mobilise_desktop.features.firms.ui.record_desk import Edit, FirmDesk
from mobilise_desktop.features.firms.ui.record_form import RowForm
from mobilise_desktop.features.firms.ui.record_parts import PartKind
from mobilise_desktop.reference import phones
from mobilise_desktop.ui.choice_fields import CheckField
from mobilise_desktop.ui.text_fields import TextField

_HELP = {"languages": N_("Languages the person speaks, such as de, en")}
_SHORT = {"title": 18, "phone": 26, "mobile": 26}


class ContactCard(Card):
    """A person: name, function, and how to reach them."""

    def __init__(
        self, desk: FirmDesk, write_mail: Callable[[str], object], row_id: RowId, values: Values, country: str
    ) -> None:
        self._desk, self._write_mail = desk, write_mail
        super().__init__(row_id, values, country)

    @override
    def face(self) -> Face:
        values = self.values
        chips = []
        if values["is_main"]:
            chips.append((_("Main contact"), "accent", "star"))
        if not values["active"]:
            chips.append((_("No longer there"), "plain", "circle-minus"))
        texts = (
            (values["function"], "briefcase"),
            (values["email"], "mail"),
            (_number(values["phone"], values.get("phone_e164")), "phone"),
            (_number(values["mobile"], values.get("mobile_e164")), "phone"),
            (languages(values["languages"] or ""), "languages"),
        )
        lines = [Line(text, icon) for text, icon in texts if text]
        return Face(full_name(values, self.country) or _("Without a name"), chips, lines)

    @override
    def acts(self) -> Sequence[CardAct]:
        found = []
        if self.values["email"]:
            mail = partial(self._write_mail, self.values["email"])
            found.append(CardAct("mail", N_("Write e-mail"), mail, in_sight=True))
            found.append(CardAct("copy", N_("Copy e-mail address"), self._copy_address))
        if not self.values["is_main"]:
            found.append(CardAct("star", N_("Make main contact"), self._make_main))
        return found

    @override
    def make_form(self) -> RowForm:
        form = RowForm()
        names = ["title", "given_name", "family_name"]
        if self.country == "HU":
            names = ["title", "family_name", "given_name"]
        for name in (*names, "function", "email", "phone", "mobile", "languages"):
            field = TextField(FIELD_LABELS[name], _HELP.get(name, ""), chars=_SHORT.get(name, 0))
            form.bind(field, name, meaning=Meaning(checks.OF_CONTACT.get(name)))
        form.bind(CheckField(N_("Still works for the firm")), "active")
        return form

    def _copy_address(self) -> None:
        QGuiApplication.clipboard().setText(self.values["email"])

    def _make_main(self) -> None:
        self._desk.edit(Edit("contact", self.row_id, {"is_main": 1}, {"is_main": 0}))


def people(desk: FirmDesk, write_mail: Callable[[str], object]) -> PartKind:
    """Contacts as a list shows them."""
    return PartKind("contact", partial(ContactCard, desk, write_mail), _blank, N_("No contact yet."))


def _blank(_country: str) -> Values:
    return {**dict.fromkeys(CONTACT_FIELDS), "is_main": 0, "active": 1}


def _number(typed: str | None, international: str | None) -> str:
    dialled = phones.display(international) if international else ""
    if not typed or not dialled or dialled == typed:
        return typed or ""
    # Translators: a phone number as typed, and as it is dialled from abroad
    return _("{number} ({international})").format(number=typed, international=dialled)
