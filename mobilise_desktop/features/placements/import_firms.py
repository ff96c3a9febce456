"""What a table of placements says of its firms, gathered from all its rows."""

from collections import defaultdict
from collections.abc import Mapping
from functools import cached_property
from typing import Any, NamedTuple

from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.i18n import _
from mobilise_desktop.core.text import fold, legal_form_of, match_key
from mobilise_desktop.features.placements import import_values, words
from mobilise_desktop.features.placements.import_table import Line, Table
from mobilise_desktop.reference import countries

_PARTIES = ("sending", "hosting")
_FIELDS = {"name_latin": "legal_name_latin", "vat_no": "vat_no", "national_reg_no": "national_reg_no"}
_GREECE = {"EL": "GR"}
_CODE = 2


class FirmSaid(NamedTuple):
    """A firm as the table names it: what tells it from others, its name, its fields and its address."""

    key: str
    told: str
    values: Mapping[str, Any]
    address: str


class Said:
    """Says of a firm in one row what another row tells of it: the country, the numbers, the address."""

    def __init__(self, table: Table) -> None:
        self._table = table

    def firm(self, line: Line, party: str) -> FirmSaid:
        """The firm that a row names.

        Raises:
            UserError: its name or country is told nowhere, or rows tell two numbers of it.
        """
        name = _name(line, party)
        if not name:
            told = line.text(f"{party}_vat_no") or line.text(f"{party}_national_reg_no")
            text = _("No firm of the register has the number {number}. To add the firm, write its name too.")
            raise UserError(text.format(number=told))
        country = self._country(line, party, name)
        key = key_of_firm(name, country)
        told_of = self._all[key]
        for field in ("vat_no", "national_reg_no"):
            own = line.text(f"{party}_{field}")
            if own and _bare(own) != _bare(told_of[field]):
                text = _("“{name}” has another number in another row. Correct one of them.")
                raise UserError(text.format(name=name))
        values = {of_firm: told_of[field] for field, of_firm in _FIELDS.items() if told_of.get(field)}
        return FirmSaid(
            key, name, {"legal_name_native": name, "country": country, **values}, told_of.get("address", "")
        )

    # -- inside ----------------------------------------------------------------------------------

    def _country(self, line: Line, party: str, name: str) -> str:
        own = _country_of(line, party)
        if own:
            return own
        elsewhere = self._countries[key_of_firm(name, "")]
        if len(elsewhere) != 1:
            text = _("“{name}” is not in the register. To add the firm, fill in the column “{column}”.")
            raise UserError(text.format(name=name, column=_heading(party)))
        return next(iter(elsewhere))

    @cached_property
    def _countries(self) -> Mapping[str, set[str]]:
        """The countries that rows tell of a firm, by its name."""
        found: dict[str, set[str]] = defaultdict(set)
        for line in self._table.lines:
            for party in _PARTIES:
                country = _country_told(line, party)
                if country:
                    found[key_of_firm(_name(line, party), "")].add(country)
        return found

    @cached_property
    def _all(self) -> Mapping[str, dict[str, str]]:
        """What rows tell of a firm, by its name and country; the first that tells something counts."""
        found: dict[str, dict[str, str]] = defaultdict(dict)
        for line in self._table.lines:
            for party in _PARTIES:
                name = _name(line, party)
                elsewhere = self._countries[key_of_firm(name, "")]
                country = _country_told(line, party) or (next(iter(elsewhere)) if len(elsewhere) == 1 else "")
                for field in (*_FIELDS, "address"):
                    if given := line.text(f"{party}_{field}"):
                        found[key_of_firm(name, country)].setdefault(field, given)
        return found


def _name(line: Line, party: str) -> str:
    return line.text(f"{party}_name") or line.text(f"{party}_name_latin")


def key_of_firm(name: str, country: str) -> str:
    """What the spellings of a firm's name have in common; without a country, of such firms anywhere."""
    plain = match_key(name) or fold(name)
    form = fold(legal_form_of(name, country) or legal_form_of(name, "") or "")
    return f"{country}/{plain}/{form}" if country else plain


def _country_of(line: Line, party: str) -> str:
    """The country that a row tells of a firm, or its VAT number; "" for none.

    Raises:
        UserError: what it tells is no country.
    """
    cell = line.said.get(f"{party}_country")
    if cell is not None:
        return import_values.country(cell)
    start = line.text(f"{party}_vat_no")[:_CODE].upper()
    code = _GREECE.get(start, start)
    return code if code.isalpha() and code in countries.codes() else ""


def _country_told(line: Line, party: str) -> str:
    try:
        return _country_of(line, party)
    except UserError:
        return ""


def _heading(party: str) -> str:
    return _("{party}: {field}").format(party=words.word("party", party), field=_("Country"))


def _bare(number: str) -> str:
    return "".join(filter(str.isalnum, number)).upper()
