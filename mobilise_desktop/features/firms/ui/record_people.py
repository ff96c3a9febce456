"""The people who speak for a firm."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtGui import QGuiApplication

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.marks import override
from mobilise_desktop.features.firms import checks
from mobilise_desktop.features.firms import people as people_rules
from mobilise_desktop.features.firms.details import PERSON_FIELDS
from mobilise_desktop.features.firms.labels import FIELD_LABELS
from mobilise_desktop.features.firms.shown import languages
from mobilise_desktop.features.firms.summary import full_name
from mobilise_desktop.features.firms.ui import record_choices as choices
from mobilise_desktop.features.firms.ui.record_binding import Meaning, Values
from mobilise_desktop.features.firms.ui.record_cards import Card, CardAct, Face, Line
from mobilise_desktop.features.firms.ui.record_desk import Edit, FirmDesk
from mobilise_desktop.features.firms.ui.record_form import RowForm
from mobilise_desktop.features.firms.ui.record_parts import PartKind
from mobilise_desktop.reference import phones
from mobilise_desktop.ui.choice_fields import CheckField, ChoiceField, PickerField
from mobilise_desktop.ui.choices import Choice
from mobilise_desktop.ui.date_field import DateField
from mobilise_desktop.ui.field import Field
from mobilise_desktop.ui.number_fields import NumberField
from mobilise_desktop.ui.text_fields import TextField

_HELP = {"languages": N_("Code and level of each language, A1 to C2 or “native”, such as: de native, en B2")}
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
        if values["can_sign"]:
            chips.append((_("May sign"), "plain", "pencil"))
        if values["may_travel"]:
            gaps = people_rules.travel_gaps(values)
            chips.append((_("May travel"), "attention" if gaps else "good", "briefcase"))
        texts = (
            (values["function"], "briefcase"),
            (values["email"], "mail"),
            (_number(values["phone"], values.get("phone_e164")), "phone"),
            (_number(values["mobile"], values.get("mobile_e164")), "phone"),
            (languages(values["languages"] or ""), "languages"),
        )
        lines = [Line(text, icon) for text, icon in texts if text]
        lines += self._travel_lines()
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
        self._add_signing(form)
        self._add_travel(form)
        return form

    def _travel_lines(self) -> list[Line]:
        values, rules = self.values, people_rules
        if not values["may_travel"]:
            return []
        facts = [rules.role_word(values["role_type"] or ""), rules.contract_word(values["contract"] or "")]
        if values["employed_since"]:
            facts.append(_("since {day}").format(day=formats.day(values["employed_since"])))
        lines = [Line(", ".join(filter(None, facts)), "user")] if any(facts) else []
        gaps = ", ".join(_(FIELD_LABELS[name]) for name in rules.travel_gaps(values))
        if gaps:
            lines.append(Line(_("Missing for a stay: {fields}").format(fields=gaps), "circle-alert"))
        return lines

    def _add_signing(self, form: RowForm) -> None:
        """The right to sign; by what authority is asked only of those who have it."""
        sign = CheckField(FIELD_LABELS["can_sign"])
        kinds = _choices(people_rules.AUTHORITIES, people_rules.authority_word)
        authority = ChoiceField(FIELD_LABELS["authority"], kinds)
        form.bind(sign, "can_sign")
        form.bind(authority, "authority")
        _only_with(form, sign, [authority], shown=bool(self.values["can_sign"]))

    def _add_travel(self, form: RowForm) -> None:
        """What a stay abroad needs to know; asked only of those who may go."""
        label, rules = FIELD_LABELS, people_rules
        travel = CheckField(label["may_travel"])
        form.bind(travel, "may_travel")
        before = len(form.fields)
        roles = _choices(rules.ROLES, rules.role_word)
        contracts = _choices(rules.CONTRACTS, rules.contract_word)
        fields: list[tuple[str, Field]] = [
            ("birth_date", DateField(label["birth_date"])),
            ("nationality", PickerField(label["nationality"], choices.find_country, formats.country)),
            ("role_type", ChoiceField(label["role_type"], roles)),
            ("contract", ChoiceField(label["contract"], contracts)),
            ("contract_until", DateField(label["contract_until"])),
            ("employed_since", DateField(label["employed_since"])),
            ("fte_percent", NumberField(label["fte_percent"], unit="%", least=1)),
            ("occupation", TextField(label["occupation"], N_("What the person works as, such as welder"))),
            (
                "home_address",
                TextField(label["home_address"], N_("It is printed in the agreement on a stay")),
            ),
        ]
        for name, field in fields:
            form.bind(field, name, meaning=Meaning(checks.OF_CONTACT.get(name)))
        _only_with(form, travel, form.fields[before:], shown=bool(self.values["may_travel"]))

    def _copy_address(self) -> None:
        QGuiApplication.clipboard().setText(self.values["email"])

    def _make_main(self) -> None:
        self._desk.edit(Edit("contact", self.row_id, {"is_main": 1}, {"is_main": 0}))


def people(desk: FirmDesk, write_mail: Callable[[str], object]) -> PartKind:
    """Contacts as a list shows them."""
    return PartKind("contact", partial(ContactCard, desk, write_mail), _blank, N_("No contact yet."))


def _blank(_country: str) -> Values:
    flags = {"is_main": 0, "active": 1, "speaks_for_firm": 1, "can_sign": 0, "may_travel": 0}
    return {**dict.fromkeys(PERSON_FIELDS), **flags}


def _choices(words: Mapping[str, str], word: Callable[[str], str]) -> Callable[[], list[Choice]]:
    return lambda: [Choice(code, word(code)) for code in words]


def _only_with(form: RowForm, flag: CheckField, fields: Sequence[Field], *, shown: bool) -> None:
    """Show some fields only while a box is ticked."""

    def show(ticked: object) -> None:
        for field in fields:
            field.setVisible(bool(ticked))
        form.arrange()

    flag.edited.connect(show)
    show(shown)


def _number(typed: str | None, international: str | None) -> str:
    dialled = phones.display(international) if international else ""
    if not typed or not dialled or dialled == typed:
        return typed or ""
    # Translators: a phone number as typed, and as it is dialled from abroad
    return _("{number} ({international})").format(number=typed, international=dialled)
