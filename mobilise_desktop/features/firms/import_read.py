"""Rows of a list become drafts of firms, by readers of columns made once for the file."""

from collections.abc import Callable, Sequence
from operator import itemgetter
from typing import Any

from mobilise_desktop.core.i18n import _
from mobilise_desktop.core.problems import Problem
from mobilise_desktop.features.firms import (
    import_columns,
    import_figures,
    import_numbers,
    import_places,
    import_styles,
    import_values,
)
from mobilise_desktop.features.firms.exchange import Mapped, MappedColumn, is_own_export
from mobilise_desktop.features.firms.import_draft import FIRM_AT, Draft, Shape, Slots
from mobilise_desktop.features.firms.import_values import LONGEST_KEY, Put, Texts
from mobilise_desktop.interchange.names import Person, split_person
from mobilise_desktop.interchange.values import Cell, DateStyle, NumberStyle, Row, text_of
from mobilise_desktop.reference.offices import Office

_KEYS = frozenset({"member_no", "national_reg_no", "vat_no", "tax_number"})
# An address may name the country, by which numbers are judged; streets are compared with their towns.
_FIRST = (
    "country", "postcode", "city", "region", "address", "street", "currency", "nace_scheme",
    "activity_scheme", "record_id",
)  # fmt: skip
_LAST = ("house_number", "sector")
_ADDRESS = ("street", "postcode", "city", "region")
_PERSON = ("title", "given_name", "family_name")
_NAME, _TRADE = FIRM_AT["legal_name_native"], FIRM_AT["trade_name"]
_AMOUNTS = {"turnover": "turnover_min", "balance": "balance_min"}


class DraftReader:
    """Makes drafts of the rows of one list.

    `rows` are many of its rows, to see how numbers and days are written. `is_text`: the list comes from a
    text file, where a cell too many means that a separator inside a text has shifted the others. `mapped` are
    afterwards the columns with how they are written.
    """

    def __init__(
        self, mapped: Mapped, office: Office, rows: Sequence[Sequence[Cell]], *, is_text: bool = False
    ) -> None:
        self.mapped = mapped = import_styles.settled(mapped, office, rows)
        self._office = office
        self._texts = Texts(literal=is_own_export(mapped))
        self._shape = _shape(mapped)
        self._width = _named_width(mapped, rows) if is_text else len(mapped)
        used = [column for column in mapped if column.is_imported]
        used.sort(key=_stage)
        self._puts = [self._put(column) for column in used]
        self._pick = _picking([column.place for column in used])
        self._slots: list[Slots] = []

    def read(self, rows: Sequence[Row]) -> list[tuple[Draft | None, list[Problem]]]:
        """The draft of each row, None when the row can't be used, and what is wrong with it.

        Columns are read one after the other, each over all the rows: that is half as fast again as row
        by row, since a processor likes to do the same thing over and over.
        """
        slots = self._begun(rows)
        picked = [self._pick(self._of_width(cells, s)) for (_n, cells), s in zip(rows, slots, strict=True)]
        for put, column in zip(self._puts, zip(*picked, strict=True), strict=bool(picked)):
            for cell, slot in zip(column, slots, strict=True):
                if cell != "":
                    put(cell, slot)
        return [self._finished(slot) for slot in slots]

    def _begun(self, rows: Sequence[Row]) -> list[Slots]:
        """A place for the values of each row."""
        while len(self._slots) < len(rows):
            self._slots.append(Slots())
        slots, empty = self._slots[: len(rows)], self._shape.empty
        for slot, (number, _cells) in zip(slots, rows, strict=True):
            slot.begin(number, empty.copy(), self._office.country, self._office.currency)
        return slots

    def _finished(self, slots: Slots) -> tuple[Draft | None, list[Problem]]:
        if slots.flaws and any(flaw.rejects for flaw in slots.flaws):
            return None, slots.flaws
        if not self._texts.literal:
            _settle_names(slots.values)
        if not slots.values[_NAME]:
            slots.flaw(self._name_heading, "no_name", _("This row has no name of a firm."), rejects=True)
            return None, slots.flaws
        return self._shape.draft(slots), slots.flaws

    def _of_width(self, cells: Sequence[Cell], slots: Slots) -> Sequence[Cell]:
        """The cells that have headings; a row with more of them is refused."""
        width = self._width
        if len(cells) == width:
            return cells
        if any(text_of(cell) for cell in cells[width:]):
            what = _("This row has more cells than headings, so its values may be in wrong columns.")
            slots.flaw("", "too_many_cells", what, rejects=True)
        return [*cells[:width], *[""] * (width - len(cells))]

    @property
    def _name_heading(self) -> str:
        return next(
            (c.heading for c in self.mapped if c.target and c.target.field == "legal_name_native"), ""
        )

    def _put(self, column: MappedColumn) -> Put:
        target = column.target
        if target is None:
            raise ValueError(column.heading)
        if target.field in import_columns.SITE_FIELDS or target.field in ("address", "house_number"):
            return self._site_put(column, target.field, target.number)
        if target.field in import_columns.CONTACT_FIELDS or target.field == "contact_name":
            return self._contact_put(column, target.field, target.number)
        return self._number_put(column, target.field, target.scheme) or self._firm_put(column, target.field)

    def _site_put(self, column: MappedColumn, field: str, number: int) -> Put:
        def at(name: str) -> int:
            return self._shape.site(number, name)

        if field in ("postcode", "city"):
            whole = (
                import_values.postcode(at(field), self._texts)
                if field == "postcode"
                else import_values.repeated(at(field), column.heading, self._texts)
            )
            place = [at(name) for name in ("postcode", "city", "region")]
            return import_places.town(at(field), place, self._texts, whole)
        if field == "address":
            return import_places.address([at(name) for name in _ADDRESS], at("country"), self._texts)
        if field == "house_number":
            return import_places.house_number(at("street"), self._texts)
        if field == "site_country":
            return import_values.place_country(at("country"), self._texts)
        if field == "street":
            whole = import_values.joined(at("street"), column.heading, self._texts, ", ")
            return import_places.street([at(name) for name in _ADDRESS], at("country"), self._texts, whole)
        return import_values.repeated(at(import_columns.SITE_FIELDS[field]), column.heading, self._texts)

    def _contact_put(self, column: MappedColumn, field: str, number: int) -> Put:
        def at(name: str) -> int:
            return self._shape.contact(number, name)

        if field == "contact_name":
            split = _family_first if column.style == import_styles.FAMILY_FIRST else split_person
            return import_values.person([at(name) for name in _PERSON], column.heading, split)
        if field == "email":
            return import_values.email(at("email"), column.heading)
        if field in ("phone", "mobile"):
            home, region = self._office.country, self._office.phone_region
            places = at(field), at(f"{field}_e164")
            return import_values.phone(places, column.heading, self._texts, home=home, region=region)
        if field in import_columns.PERSON_FIELDS:
            return self._person_put(column, at(import_columns.CONTACT_FIELDS[field]))
        return import_values.text(at(import_columns.CONTACT_FIELDS[field]), column.heading, self._texts)

    def _person_put(self, column: MappedColumn, at: int) -> Put:
        """The reader of a column about the right to sign, the employment, or whether somebody is active."""
        field = column.target.field if column.target else ""
        if field in ("authority", "contract", "role_type"):
            return import_values.choice(at, column.heading, field)
        if field in ("birth_date", "contract_until", "employed_since"):
            return import_figures.day(at, column.heading, DateStyle(column.style))
        if field == "nationality":
            return import_values.place_country(at, self._texts)
        if field == "fte_percent":
            return import_figures.share(at, column.heading)
        return import_values.choice(at, column.heading, "yes")

    def _number_put(self, column: MappedColumn, field: str, scheme: str) -> Put | None:
        """The reader of a column with numbers or codes of firms; None for other columns."""
        heading, texts, usual = column.heading, self._texts, self._office.activity_scheme
        if texts.literal and field in ("vat_no", "activity_code", "nace_code"):
            literal = import_values.text(FIRM_AT[field], heading, texts, longest=LONGEST_KEY)
            return import_numbers.literal_vat() if field == "vat_no" else literal
        made: dict[str, Callable[[], Put]] = {
            "vat_no": lambda: import_numbers.vat(heading),
            "national_reg_no": lambda: import_numbers.register(heading, scheme, texts),
            "tax_number": lambda: import_numbers.tax(heading, texts, has_vat=self._has("vat_no")),
            "activity_code": lambda: import_numbers.activity(heading, scheme, usual),
            "nace_code": lambda: import_numbers.nace_class(heading, scheme),
            "sector": lambda: import_numbers.sector(texts, usual),
            "nace_scheme": lambda: import_numbers.remember_scheme("nace_scheme", texts),
            "activity_scheme": lambda: import_numbers.remember_scheme("activity_scheme", texts),
        }
        return made[field]() if field in made else None

    def _firm_put(self, column: MappedColumn, field: str) -> Put:
        heading, texts, style = column.heading, self._texts, column.style
        at = FIRM_AT.get(field, FIRM_AT.get(_AMOUNTS.get(field, ""), 0))
        made: dict[str, Callable[[], Put]] = {
            "legal_name_native": lambda: import_values.joined(0, heading, texts, " "),
            "country": lambda: import_values.country(at, heading, self._office.country),
            "legal_form": lambda: import_values.repeated(at, heading, texts),
            "member_since": lambda: import_figures.day(at, heading, DateStyle(style)),
            "headcount": lambda: import_figures.heads(FIRM_AT["headcount_min"], heading, NumberStyle(style)),
            "turnover": lambda: import_figures.money(at, heading, NumberStyle(style), column.unit),
            "balance": lambda: import_figures.money(at, heading, NumberStyle(style), column.unit),
            "currency": lambda: import_figures.currency(at, heading),
            "figures_year": lambda: import_figures.year(at, heading),
            "status": lambda: import_values.choice(at, heading, "status"),
            "size_class": lambda: import_values.choice(at, heading, "size_class"),
            "note": lambda: import_values.note(heading, texts),
            "tags": lambda: import_values.tags(texts),
            "record_id": import_values.record_id,
        }
        if field in made:
            return made[field]()
        return import_values.text(at, heading, texts, longest=LONGEST_KEY if field in _KEYS else 1000)

    def _has(self, field: str) -> bool:
        return any(column.target is not None and column.target.field == field for column in self.mapped)


def _settle_names(values: list[Any]) -> None:
    """The second name of a firm is its name where that is empty, and none where it is the same."""
    if not values[_NAME]:
        values[_NAME], values[_TRADE] = values[_TRADE], None
    elif values[_TRADE] == values[_NAME]:
        values[_TRADE] = None


def _named_width(mapped: Mapped, rows: Sequence[Sequence[Cell]]) -> int:
    """How many columns a list has: those up to the last with a heading, or one that most rows fill.

    A list to correct has headings wherever it may; what its rows have beside them was too much before.
    """
    named = max((c.place + 1 for c in mapped if c.heading or c.target), default=0)
    filled = sum(any(text_of(cell) for cell in cells[named:]) for cells in rows)
    is_wider = filled * 2 > len(rows) and not import_styles.is_corrected(mapped)
    return len(mapped) if is_wider else named


def _picking(places: Sequence[int]) -> Callable[[Sequence[Cell]], tuple[Cell, ...]]:
    """What takes the cells at some places out of a row."""
    if len(places) == 1:
        return lambda cells: (cells[places[0]],)
    return itemgetter(*places) if places else lambda _cells: ()


def _family_first(text: str, country: str) -> Person:
    found = split_person(text, country)
    words = f"{found.given} {found.family}".split()
    if "," in text or len(words) < len(("family", "given")):
        return found
    return Person(found.title, " ".join(words[1:]), words[0])


def _shape(mapped: Mapped) -> Shape:
    sites = contacts = 0
    for target in (column.target for column in mapped if column.target):
        if target.field in import_columns.SITE_FIELDS or target.field in ("address", "house_number"):
            sites = max(sites, target.number)
        elif target.field in import_columns.CONTACT_FIELDS or target.field == "contact_name":
            contacts = max(contacts, target.number)
    return Shape(sites, contacts)


def _stage(column: MappedColumn) -> int:
    field = column.target.field if column.target else ""
    if field in _FIRST:
        return _FIRST.index(field) - len(_FIRST)
    return _LAST.index(field) + 1 if field in _LAST else 0
