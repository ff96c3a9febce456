"""The fields of the firm itself, section by section."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.features.firms import checks
from mobilise_desktop.features.firms.labels import FIELD_LABELS, GROUP_LABELS
from mobilise_desktop.features.firms.rules import size_reason, size_word
from mobilise_desktop.features.firms.shown import region
from mobilise_desktop.features.firms.ui import record_choices as choices
from mobilise_desktop.features.firms.ui.record_binding import Binding, Meaning, Values
from mobilise_desktop.features.firms.ui.record_form import Fact, RowForm, YearField, amount_digits
from mobilise_desktop.features.firms.ui.record_twins import SameNumber
from mobilise_desktop.reference import identifiers
from mobilise_desktop.reference.nace import NACE2_1
from mobilise_desktop.reference.regions import NEWEST
from mobilise_desktop.ui.choice_fields import ChoiceField, PickerField
from mobilise_desktop.ui.choices import Choice
from mobilise_desktop.ui.date_field import DateField
from mobilise_desktop.ui.number_fields import RangeField
from mobilise_desktop.ui.refresh import retranslated
from mobilise_desktop.ui.text_fields import TextField

_NO_NAME = N_("A firm needs a name. The name is as it was before.")
_NO_COUNTRY = N_("A firm needs a country. The country is as it was before.")
_NO_STATUS = N_("A firm needs a status.")


class FirmFields(QObject):
    """The forms of the sections: `names`, `numbers`, `sector`, `size`, `region`."""

    changed = Signal(object, object, object)
    typed = Signal(object)
    website_wanted = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.values: Values = {}
        self.names, self.numbers, self.sector, self.size, self.region = (RowForm() for _n in range(5))
        self.forms = (self.names, self.numbers, self.sector, self.size, self.region)
        self.same_number = {name: SameNumber() for name in ("vat_no", "national_reg_no")}
        self._fill_names()
        self._fill_numbers()
        self._fill_sector()
        self._fill_size()
        self._fill_region()
        for form in self.forms:
            form.changed.connect(self.changed)
            form.typed.connect(self.typed)
        retranslated(self.retranslate)

    def show(self, values: Values, *, fresh: bool = False) -> None:
        """Show a firm; `fresh` for another one than before."""
        before, self.values = self.values, values
        if before.get("country") != values["country"]:
            self._kinds.refill()
        digits = amount_digits(values["currency"])
        for money in (self._turnover, self._balance):
            if fresh or not money.is_changed():
                money.set_currency(values["currency"] or "", digits)
        for form in self.forms:
            form.show_row(values, fresh=fresh)
        self._show_facts()
        self._hide_needless()

    def binding(self, name: str) -> Binding | None:
        """The binding of a column."""
        return next((form.bindings[name] for form in self.forms if name in form.bindings), None)

    def retranslate(self) -> None:
        """Say what there is to say in the present language."""
        if self.values:
            self._show_facts()
            for form in self.forms:
                for binding in form.bindings.values():
                    binding.renew_remark()

    def _show_facts(self) -> None:
        values = self.values
        code, scheme = values["activity_code"], values["activity_scheme"]
        # Translators: a national code of economic activity and its classification, "28.49.0 (WZ 2008)"
        both = _("{code} ({classification})").format(code=code, classification=scheme) if scheme else code
        self._national.set_value(both if code else None)
        self._class.set_value(size_word(values["size_class"]))
        self._class.set_message("info", size_reason(values))

    def _hide_needless(self) -> None:
        """Two fields are only for firms that need them: a second name, and a reason for having no number."""
        for form, name in ((self.names, "legal_name_latin"), (self.numbers, "no_id_reason")):
            field = form.field(name)
            asked = checks.OF_FIRM[name](self.values) is not None
            field.setVisible(asked or field.value() is not None or field.is_changed())

    # ------------------------------------------------------------ the sections

    def _text(self, form: RowForm, name: str, help_text: str = "", *, chars: int = 0) -> TextField:
        field = TextField(FIELD_LABELS[name], help_text, chars=chars)
        form.bind(field, name, meaning=Meaning(checks.OF_FIRM.get(name)))
        return field

    def _fill_names(self) -> None:
        form, label = self.names, FIELD_LABELS
        name = TextField(label["legal_name_native"])
        form.bind(name, "legal_name_native", meaning=Meaning(required=_NO_NAME))
        self._text(form, "legal_name_latin")
        self._text(form, "trade_name")
        self._text(form, "legal_form", chars=24)
        country = PickerField(label["country"], choices.find_country, formats.country)
        form.bind(country, "country", meaning=Meaning(required=_NO_COUNTRY))
        status = ChoiceField(label["status"], choices.statuses, empty=False)
        form.bind(status, "status", meaning=Meaning(required=_NO_STATUS))
        self._text(form, "member_no", chars=18)
        since = DateField(label["member_since"])
        form.bind(since, "member_since", meaning=Meaning(checks.member_since))
        website = self._text(form, "website")
        website.line.add_button("external-link", N_("Open website"), self.website_wanted.emit)

    def _fill_numbers(self) -> None:
        form = self.numbers
        vat = TextField(FIELD_LABELS["vat_no"], chars=26)
        form.bind(vat, "vat_no", meaning=Meaning(checks.vat, shown=_as_written))
        form.add(self.same_number["vat_no"])
        self._kinds = ChoiceField(FIELD_LABELS["reg_no_scheme"], self._register_kinds)
        self._text(form, "national_reg_no", chars=34)
        form.add(self.same_number["national_reg_no"])
        form.bind(self._kinds, "reg_no_scheme")
        self._text(form, "tax_number", chars=26)
        self._text(form, "no_id_reason")

    def _fill_sector(self) -> None:
        form = self.sector
        form.bind(ChoiceField(FIELD_LABELS["nace_scheme"], choices.editions), "nace_scheme")
        sector = PickerField(FIELD_LABELS["nace_code"], self._find_sector, self._sector_name)
        form.bind(sector, "nace_code", meaning=Meaning(checks.sector))
        self._national = Fact(FIELD_LABELS["activity_code"])
        form.add(self._national)

    def _fill_size(self) -> None:
        form = self.size
        names = ("headcount_min", "headcount_max")
        form.bind(RangeField(GROUP_LABELS[frozenset(names)]), *names)
        self._turnover, self._balance = (
            RangeField(GROUP_LABELS[frozenset({f"{what}_min", f"{what}_max"})])
            for what in ("turnover", "balance")
        )
        form.bind(self._turnover, "turnover_min", "turnover_max")
        form.bind(self._balance, "balance_min", "balance_max")
        form.bind(ChoiceField(FIELD_LABELS["currency"], choices.currencies), "currency")
        year = YearField(FIELD_LABELS["figures_year"])
        form.bind(year, "figures_year", meaning=Meaning(checks.figures_year))
        self._class = Fact(FIELD_LABELS["size_class"])
        form.add(self._class)

    def _fill_region(self) -> None:
        picker = PickerField(FIELD_LABELS["nuts_code"], self._find_region, region)
        meaning = Meaning(checks.region, shown=_first, read=_with_edition)
        self.region.bind(picker, "nuts_code", "nuts_version", meaning=meaning)

    # ------------------------------------------------------------ what depends on other fields

    def _scheme(self) -> str:
        return self.values.get("nace_scheme") or NACE2_1

    def _register_kinds(self) -> Sequence[Choice]:
        return list(choices.register_kinds(self.values.get("country", "")))

    def _find_sector(self, typed: str) -> Sequence[Choice]:
        return choices.find_sector(self._scheme(), typed)

    def _sector_name(self, code: str) -> str:
        return choices.sector_name(self._scheme(), code)

    def _find_region(self, typed: str) -> Sequence[Choice]:
        return choices.find_region(self.values["country"], typed)


def _as_written(number: str | None, firm: Values) -> str | None:
    return identifiers.format_vat(number, firm["country"]) if number else None


def _first(pair: tuple[Any, Any], _firm: Values) -> Any:
    return pair[0]


def _with_edition(code: str | None) -> tuple[str | None, str | None]:
    return code, NEWEST if code else None
