"""What one row of a list says about a firm, and where its values lie while they are read.

Values are kept in lists and tuples of fixed order: a list has a hundred thousand rows, and each of them
is made, compared and written once.
"""

from typing import Any, NamedTuple

from mobilise_desktop.core.problems import Problem

FIRM = (
    "legal_name_native", "legal_name_latin", "trade_name", "legal_form", "country", "vat_no", "vat_status",
    "national_reg_no", "reg_no_scheme", "tax_number", "no_id_reason", "nace_scheme", "nace_code",
    "activity_scheme", "activity_code", "nuts_version", "nuts_code", "status", "member_no", "member_since",
    "website", "headcount_min", "headcount_max", "turnover_min", "turnover_max", "balance_min",
    "balance_max", "currency", "figures_year", "size_class",
)  # fmt: skip
"""The fields of a firm that an import writes, in the order of `Draft.firm`."""

SITE = ("label", "street", "postcode", "city", "region", "country", "nuts_code", "accessibility_note")
"""The fields of a site, in the order of `Draft.sites`."""

CONTACT = (
    "title", "given_name", "family_name", "function", "email", "phone", "phone_e164", "mobile", "mobile_e164",
    "languages", "authority", "birth_date", "nationality", "role_type", "contract", "contract_until",
    "employed_since", "fte_percent", "occupation", "home_address", "active", "speaks_for_firm", "can_sign",
    "may_travel",
)  # fmt: skip
"""The fields of a contact, in the order of `Draft.contacts`; those of `USUAL` come last."""

USUAL = {"active": 1, "speaks_for_firm": 1, "can_sign": 0, "may_travel": 0}
"""What holds for a new contact of whom a list says nothing."""

_FIRM_END = len(FIRM)
FIRM_AT = {name: at for at, name in enumerate(FIRM)}
SITE_AT = {name: at for at, name in enumerate(SITE)}
CONTACT_AT = {name: at for at, name in enumerate(CONTACT)}

Values = tuple[Any, ...]


class Draft(NamedTuple):
    """A firm as one row of a list gives it; None where the row says nothing.

    `country` is the row's own, else the office's; `currency` that of the amounts. The first site is the
    main one, the first contact the main contact; what the row leaves empty is a tuple of None.
    """

    row: int
    country: str
    currency: str
    firm: Values
    sites: tuple[Values, ...]
    contacts: tuple[Values, ...]
    tags: tuple[str, ...]
    notes: tuple[str, ...]
    record_id: str | None

    @property
    def name(self) -> str:
        """The firm's name."""
        return str(self.firm[0])


class Slots:
    """The places that the values of one row are put into; `values` has firm, sites and contacts in a row.

    They are used again for later rows.
    """

    __slots__ = (
        "activity_scheme", "country", "currency", "flaws", "nace_scheme", "notes", "record_id", "row", "tags",
        "values",
    )  # fmt: skip

    def __init__(self) -> None:
        self.row = 0
        self.country = self.currency = ""
        self.values: list[Any] = []
        self.tags: list[str] = []
        self.notes: list[str] = []
        self.flaws: list[Problem] = []
        self.record_id: str | None = None
        self.nace_scheme: str | None = None
        self.activity_scheme: str | None = None

    def begin(self, row: int, values: list[Any], country: str, currency: str) -> None:
        """Forget the row before; country and currency are the office's until the row names its own."""
        self.row, self.values = row, values
        self.country, self.currency = country, currency
        self.record_id = self.nace_scheme = self.activity_scheme = None
        if self.flaws:
            self.flaws = []
        if self.tags:
            self.tags = []
        if self.notes:
            self.notes = []

    def flaw(self, column: str, code: str, message: str, *, rejects: bool = False) -> None:
        """Report what is wrong with a value of the row."""
        self.flaws.append(Problem(self.row, column, code, message, rejects))


class Shape:
    """How many sites and contacts the rows of a list have, and where their values lie."""

    def __init__(self, sites: int, contacts: int) -> None:
        self.site_starts = [len(FIRM) + n * len(SITE) for n in range(sites)]
        contacts_start = len(FIRM) + sites * len(SITE)
        self.contact_starts = [contacts_start + n * len(CONTACT) for n in range(contacts)]
        self.empty: list[Any] = [None] * (contacts_start + contacts * len(CONTACT))
        self._sites = [slice(at, at + len(SITE)) for at in self.site_starts]
        self._contacts = [slice(at, at + len(CONTACT)) for at in self.contact_starts]

    def site(self, number: int, name: str) -> int:
        """Where a field of the site `number` (from 1) lies."""
        return self.site_starts[number - 1] + SITE_AT[name]

    def contact(self, number: int, name: str) -> int:
        """Where a field of the contact `number` (from 1) lies."""
        return self.contact_starts[number - 1] + CONTACT_AT[name]

    def draft(self, row: Slots) -> Draft:
        """The values as they travel on."""
        values = tuple(row.values)
        return Draft(
            row.row,
            row.country,
            row.currency,
            values[:_FIRM_END],
            tuple([values[part] for part in self._sites]),
            tuple([values[part] for part in self._contacts]),
            tuple(dict.fromkeys(row.tags)) if row.tags else (),
            tuple(dict.fromkeys(row.notes)) if row.notes else (),
            row.record_id,
        )
