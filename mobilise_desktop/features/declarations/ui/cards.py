"""A declaration and its related enterprises as cards that open into forms."""

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from functools import partial
from typing import Any

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.marks import override
from mobilise_desktop.features.attachments.ui.evidence import Proofs
from mobilise_desktop.features.declarations import reckoning, rules, words
from mobilise_desktop.features.declarations.labels import FIELD_LABELS, ownership_word, relation_word
from mobilise_desktop.features.declarations.queries import DeclarationRow, RelatedRow
from mobilise_desktop.features.firms.rules import SIZES, size_word
from mobilise_desktop.features.firms.ui import record_choices as choices
from mobilise_desktop.features.firms.ui.record_binding import Meaning
from mobilise_desktop.features.firms.ui.record_cards import Card, CardAct, Face, Line
from mobilise_desktop.features.firms.ui.record_form import RowForm, YearField
from mobilise_desktop.ui.choice_fields import CheckField, ChoiceField, PickerField
from mobilise_desktop.ui.choices import Choice
from mobilise_desktop.ui.date_field import DateField
from mobilise_desktop.ui.number_fields import MoneyField, NumberField
from mobilise_desktop.ui.text_fields import TextField

_RATE_DIGITS = 6
_MONEY = ("turnover", "balance_total")
_PREVIOUS = ("previous_turnover", "previous_balance_total")
_TONES = {"large": "attention", "unknown": "plain"}
_NEEDED = N_("This can’t be empty.")


class DeclarationCard(Card):
    """A declaration: its result, and the arithmetic that leads there."""

    def __init__(
        self, row: DeclarationRow, show_pdf: Callable[[DeclarationRow], object], proofs: Proofs
    ) -> None:
        self.row, self._show_pdf, self._proofs = row, show_pdf, proofs
        super().__init__(row.id, row.values, "")

    def show_row(self, row: DeclarationRow) -> None:
        """Show it as it is now, with its related enterprises."""
        is_other = row != self.row
        self.row = row
        self.show_values(row.values, "")
        if is_other:
            self.renew()
            self._fit_money()

    @override
    def face(self) -> Face:
        result = reckoning.assess(self.row.values, self.row.others)
        year = self.row.values["ref_year"]
        chips = [(words.result_word(result.size), _TONES.get(result.size, "good"), "")]
        if self.row.values["signed_on"]:
            chips.append((_("Signed"), "good", "check"))
        title = _("Declaration for {year}").format(year=year)
        return Face(title, chips, list(_lines(result, self.row)))

    @override
    def acts(self) -> Sequence[CardAct]:
        show = partial(self._show_pdf, self.row)
        proofs = self._proofs.acts(self.row.id, self.row.values["evidence_id"])
        return (
            CardAct("printer", N_("Show and print the declaration…"), show, in_sight=True),
            *(CardAct(icon, name, act) for icon, name, act in proofs),
        )

    @override
    def make_form(self) -> RowForm:
        form, label = RowForm(), FIELD_LABELS
        form.bind(YearField(label["ref_year"]), "ref_year", meaning=Meaning(required=_NEEDED))
        form.bind(DateField(label["declared_on"]), "declared_on", meaning=Meaning(required=_NEEDED))
        awu = N_("Full-time staff of the year; part of the year or of the time counts as a fraction")
        form.bind(NumberField(label["awu_hundredths"], awu, digits=2), "awu_hundredths")
        for name in _MONEY:
            form.bind(MoneyField(label[name]), name)
        form.bind(ChoiceField(label["currency"], choices.currencies, empty=False), "currency")
        rate = NumberField(label["rate"], N_("Units of the currency for one euro"), digits=_RATE_DIGITS)
        form.bind(rate, "rate", meaning=Meaning(shown=_shown_rate, read=_read_rate))
        form.bind(DateField(label["rate_on"]), "rate_on")
        form.bind(ChoiceField(label["ownership"], _ownerships, empty=False), "ownership")
        form.bind(CheckField(label["public_control"]), "public_control")
        form.bind(NumberField(label["previous_awu_hundredths"], _BEFORE, digits=2), "previous_awu_hundredths")
        for name in _PREVIOUS:
            form.bind(MoneyField(label[name]), name)
        form.bind(ChoiceField(label["previous_class"], _classes), "previous_class")
        form.bind(DateField(label["signed_on"]), "signed_on")
        form.bind(TextField(label["signed_by"]), "signed_by")
        self.form = form
        self._fit_money()
        return form

    def _fit_money(self) -> None:
        """Amounts in the currency of the declaration; a rate only where there is something to convert."""
        if self.form is None:
            return
        code = self.row.values["currency"]
        for name in (*_MONEY, *_PREVIOUS):
            field = self.form.field(name)
            if isinstance(field, MoneyField):
                field.set_currency(code, reckoning.digits_of(code))
        for name in ("rate", "rate_on"):
            self.form.field(name).setVisible(code != "EUR")
        self.form.arrange()


class RelatedCard(Card):
    """A partner or linked enterprise and its own figures."""

    def __init__(self, row: RelatedRow, currency: str) -> None:
        self._currency = currency
        super().__init__(row.id, row.values, currency)

    @override
    def face(self) -> Face:
        values = self.values
        share = values["share_hundredths"]
        lines = [Line(relation_word(values["relation"]), "link")]
        if share is not None:
            lines.append(Line(_("Share: {share}").format(share=formats.share(share))))
        unit = reckoning.currency({"currency": self._currency, "rate": None, "rate_on": None})
        whole = rules.Totals(
            *(_scaled(values[name], digits) for name, digits in zip(_AMOUNTS, _digits(unit), strict=True))
        )
        figures = words.amounts(whole, unit)
        if figures:
            lines.append(Line(formats.listing(figures)))
        return Face(values["name"] or _("Enterprise without a name"), (), lines)

    @override
    def make_form(self) -> RowForm:
        form, label = RowForm(), FIELD_LABELS
        form.bind(TextField(label["name"]), "name", meaning=Meaning(required=_NEEDED))
        form.bind(PickerField(label["country"], choices.find_country, formats.country), "country")
        form.bind(TextField(label["reg_no"]), "reg_no")
        form.bind(ChoiceField(label["relation"], _relations, empty=False), "relation")
        share = NumberField(
            label["share_hundredths"], N_("The higher of capital and voting rights"), digits=2, unit="%"
        )
        form.bind(share, "share_hundredths")
        form.bind(NumberField(label["awu_hundredths"], digits=2), "awu_hundredths")
        for name in _MONEY:
            field = MoneyField(label[name])
            field.set_currency(self._currency, reckoning.digits_of(self._currency))
            form.bind(field, name)
        return form


_BEFORE = N_(
    "Of the year before, related enterprises counted already; the class changes after two years only"
)
_AMOUNTS = ("awu_hundredths", *_MONEY)


def _digits(unit: rules.Currency) -> tuple[int, int, int]:
    return 2, unit.digits, unit.digits


def _scaled(value: int | None, digits: int) -> Decimal | None:
    return None if value is None else Decimal(value).scaleb(-digits)


def _lines(result: rules.Result, row: DeclarationRow) -> Iterator[Line]:
    """The arithmetic, and what is missing."""
    icons = {True: "check", False: "x", None: ""}
    for step in words.steps(result, reckoning.currency(row.values)):
        yield Line(step.text, icons[step.met])
    names: dict[str, str] = {one.id: one.values["name"] for one in row.related}
    for one in result.missing:
        yield Line(words.missing(one, names), "circle-alert")


def _shown_rate(text: str | None, _row: object) -> int | None:
    rate = reckoning.rate(text)
    return None if rate is None else int(rate.scaleb(_RATE_DIGITS))


def _read_rate(value: Any) -> str | None:
    return None if not value else format(Decimal(value).scaleb(-_RATE_DIGITS).normalize(), "f")


def _ownerships() -> Iterator[Choice]:
    return (Choice(code, ownership_word(code)) for code in rules.OWNERSHIPS)


def _relations() -> Iterator[Choice]:
    return (Choice(code, relation_word(code)) for code in rules.RELATIONS)


def _classes() -> Iterator[Choice]:
    return (Choice(code, size_word(code)) for code in SIZES[:-1])
