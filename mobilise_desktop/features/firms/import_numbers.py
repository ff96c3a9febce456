"""How the numbers of firms are read from a list: VAT, register and tax numbers, codes of activities."""

from functools import lru_cache

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.features.firms.import_draft import FIRM_AT, Slots
from mobilise_desktop.features.firms.import_values import LONGEST_KEY, Put, Texts
from mobilise_desktop.interchange.values import Cell, is_blank, text_of
from mobilise_desktop.reference import activity_codes, identifiers, nace
from mobilise_desktop.reference.activity_codes import Reduced
from mobilise_desktop.reference.identifiers import Checked
from mobilise_desktop.reference.vat_digits import surely

VAT, VAT_STATUS, TAX = FIRM_AT["vat_no"], FIRM_AT["vat_status"], FIRM_AT["tax_number"]
REGISTER, REGISTER_SCHEME = FIRM_AT["national_reg_no"], FIRM_AT["reg_no_scheme"]
NACE_SCHEME, NACE = FIRM_AT["nace_scheme"], FIRM_AT["nace_code"]
ACTIVITY_SCHEME, ACTIVITY = FIRM_AT["activity_scheme"], FIRM_AT["activity_code"]

_TAX_IS_VAT = frozenset({"HU", "TR"})
"""Here the tax number has the VAT number in it (Hungary), or stands for one (Türkiye)."""

_TAX_KINDS = {"IT": "CF", "RO": "CUI", "ES": "NIF"}
_CLASS_DIGITS = 4
_SENTENCES = {
    "vat_checksum": N_("The check digit of “{value}” is wrong; the number was kept as given."),
    "vat_format": N_("“{value}” is not a VAT number of {country}; it was kept as given."),
    "vat_country": N_("“{value}” is the VAT number of another country than {country}; it was kept as given."),
    "reg_checksum": N_("The check digit of “{value}” is wrong; the number was kept as given."),
    "reg_format": N_("“{value}” is not such a number of {country}; it was kept as given."),
}


def vat(heading: str) -> Put:
    """A VAT number, compact and with its prefix; Romanian codes without "RO" are tax numbers."""
    check = identifiers.check_vat

    def put(cell: Cell, row: Slots) -> None:
        given = cell if type(cell) is str else text_of(cell)
        number, tax_number = _plain_tax_number(given) if row.country == "HU" else (given, None)
        right = surely(number, row.country)
        if right:
            row.values[VAT], row.values[VAT_STATUS] = right, identifiers.OK
            if tax_number:
                row.values[TAX] = tax_number
            return
        if row.country == "RO" and given.isdecimal():
            _put_checked(row, TAX, heading, identifiers.check_register(given, "RO", "CUI"))
            return
        found = check(given, row.country)
        if found.problem_code and is_blank(cell):
            return
        if _put_checked(row, VAT, heading, found):
            row.values[VAT_STATUS] = found.status
            if found.detail:
                row.values[TAX] = found.detail

    return put


def literal_vat() -> Put:
    """A VAT number from one of our own exports: it stays as it is and is only judged again."""

    def put(cell: Cell, row: Slots) -> None:
        given = text_of(cell)
        row.values[VAT] = given
        row.values[VAT_STATUS] = identifiers.check_vat(given, row.country).status

    return put


def register(heading: str, scheme: str, texts: Texts) -> Put:
    """A number of a national register; `scheme` is its kind when the heading names it."""

    def put(cell: Cell, row: Slots) -> None:
        given = texts.of(cell)
        if texts.literal:
            row.values[REGISTER] = given or None
        elif given:
            kind = scheme if _has_kind(row.country, scheme) else identifiers.scheme_of(given, row.country)
            found = (
                identifiers.check_register(given, row.country, kind) if kind else Checked(given, "unknown")
            )
            if _put_checked(row, REGISTER, heading, found):
                row.values[REGISTER_SCHEME] = kind or scheme or None

    return put


def tax(heading: str, texts: Texts, *, has_vat: bool) -> Put:
    """A tax number. A Hungarian one has the VAT number in it, a Turkish one stands for it.

    `has_vat`: another column has the VAT numbers, so this one is not asked for them.
    """
    vat_too = vat(heading)

    def put(cell: Cell, row: Slots) -> None:
        given = texts.of(cell)
        if not given:
            return
        if texts.literal:
            row.values[TAX] = given
        elif row.country in _TAX_IS_VAT and not has_vat:
            vat_too(cell, row)
        else:
            if row.country == "RO" and given[:2].upper() == "RO" and not has_vat:
                vat_too(cell, row)
            kind = _TAX_KINDS.get(row.country)
            number = given.upper().removeprefix("RO").strip() if row.country == "RO" else given
            checked = (
                identifiers.check_register(number, row.country, kind) if kind else Checked(given, "unknown")
            )
            _put_checked(row, TAX, heading, checked)

    return put


def activity(heading: str, scheme: str, usual: str) -> Put:
    """A national code of an activity with the NACE class it belongs to; `usual` is the office's scheme."""
    named = scheme or usual
    known: dict[tuple[Cell, str], Reduced | None] = {}

    def put(cell: Cell, row: Slots) -> None:
        way = row.activity_scheme or named
        key = (cell, way)
        found = known[key] if key in known else known.setdefault(key, _reduced(cell, way))
        if found is None:
            if not is_blank(cell):
                row.values[ACTIVITY] = text_of(cell)[:LONGEST_KEY]
                _say_unknown(row, heading, cell)
            return
        values = row.values
        values[ACTIVITY_SCHEME] = way
        values[ACTIVITY] = text_of(cell)[:LONGEST_KEY] if found.rest else found.national
        if values[NACE] is None:
            values[NACE_SCHEME], values[NACE] = found.nace_scheme, found.nace_code

    return put


def nace_class(heading: str, scheme: str) -> Put:
    """A NACE class; a longer code is a national one of `scheme`, one that is no class is kept as well."""

    def put(cell: Cell, row: Slots) -> None:
        edition = {nace.NACE2: "NACE Rev. 2", nace.NACE2_1: "NACE Rev. 2.1"}.get(
            row.nace_scheme or "", scheme
        )
        found = _reduced(cell, edition or None)
        values = row.values
        if found is None:
            if not is_blank(cell):
                values[ACTIVITY] = text_of(cell)[:LONGEST_KEY]
                _say_unknown(row, heading, cell)
            return
        values[NACE_SCHEME], values[NACE] = found.nace_scheme, found.nace_code
        given, taken = _digits(found.national), _digits(found.nace_code)
        if (given not in (taken, taken.removesuffix("0")) or found.rest) and values[ACTIVITY] is None:
            values[ACTIVITY_SCHEME] = edition or None
            values[ACTIVITY] = text_of(cell)[:LONGEST_KEY] if found.rest else found.national
        if given[:_CLASS_DIGITS] not in (taken, taken.removesuffix("0")):
            _say_shortened(row, heading, found)

    return put


def sector(texts: Texts, usual: str) -> Put:
    """A sector in words becomes a tag; where it is a code it is read as one."""
    code = activity("", "", usual)

    def put(cell: Cell, row: Slots) -> None:
        given = texts.of(cell)
        if given[:1].isdigit() and row.values[ACTIVITY] is None and _reduced(cell, usual):
            code(cell, row)
        elif given:
            row.tags.append(given[:LONGEST_KEY])

    return put


def remember_scheme(field: str, texts: Texts) -> Put:
    """The classification that the row's codes are in ("WZ 2008"); it is read before the codes."""
    at = FIRM_AT[field]

    def put(cell: Cell, row: Slots) -> None:
        given = texts.of(cell)
        setattr(row, field, given or None)
        if texts.literal:
            row.values[at] = given or None

    return put


def _put_checked(row: Slots, at: int, heading: str, found: Checked) -> bool:
    """Put a number into its place and report its flaw; False when it is too long to be one."""
    if len(found.compact) > LONGEST_KEY:
        what = _("“{value}…” is far too long for a number.").format(value=found.compact[:20])
        row.flaw(heading, "too_long", what, rejects=True)
        return False
    row.values[at] = found.compact or None
    if found.problem_code:
        what = _(_SENTENCES[found.problem_code]).format(
            value=found.compact, country=formats.country(row.country)
        )
        row.flaw(heading, found.problem_code, what)
    return True


def _plain_tax_number(given: str) -> tuple[str, str | None]:
    """The VAT number in a Hungarian tax number ("12345678-2-41"), and that as it is; else the text."""
    if len(given) == len("12345678-2-41") and given[8] == given[10] == "-" and given[9:13:2].isdigit():
        return given[:8], given
    return given, None


@lru_cache(maxsize=256)
def _has_kind(country: str, scheme: str) -> bool:
    return any(one.code == scheme for one in identifiers.schemes(country))


@lru_cache(maxsize=8192)
def _reduced_text(code: str, scheme: str | None) -> Reduced | None:
    return activity_codes.reduce(code, scheme)


def _reduced(cell: Cell, scheme: str | None) -> Reduced | None:
    known = scheme if scheme in activity_codes.SCHEMES else None
    return _reduced_text(text_of(cell), known)


def _say_unknown(row: Slots, heading: str, cell: Cell) -> None:
    what = _("“{value}” is not a code of an activity that this program knows; it was kept as given.")
    row.flaw(heading, "unknown_activity", what.format(value=text_of(cell)[:LONGEST_KEY]))


def _say_shortened(row: Slots, heading: str, found: Reduced) -> None:
    what = _("“{value}” is not a class of NACE; “{code}” was taken, and the code was kept as given.")
    row.flaw(heading, "no_nace_class", what.format(value=found.national, code=found.nace_code))


def _digits(code: str) -> str:
    return "".join(filter(str.isdigit, code))
