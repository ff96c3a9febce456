"""Firms written as a list that spreadsheet programs open and our own import reads without loss.

One row a firm; a second contact, site or note has columns of its own ("E-mail 2").
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from functools import partial
from pathlib import Path

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import _
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.tasks import PER_MILLE, Part, Task, Unwatched
from mobilise_desktop.features.firms import further_read, import_columns
from mobilise_desktop.features.firms.beside import lacks
from mobilise_desktop.features.firms.details import FirmDetails, details_of
from mobilise_desktop.features.firms.details import Part as FirmPart
from mobilise_desktop.features.firms.import_columns import CONTACT_FIELDS, SITE_FIELDS
from mobilise_desktop.features.firms.import_draft import USUAL
from mobilise_desktop.interchange import lists
from mobilise_desktop.interchange.writer import Value, Written
from mobilise_desktop.storage.reading import Reader

_STEP = 500
_DASH = "–"
_NOT_WRITTEN = frozenset({"address", "house_number", "contact_name", "sector"})
_DAYS = frozenset({"birth_date", "contract_until", "employed_since"})
_WORDS = frozenset({"authority", "contract", "role_type"})
_RANGES = {"turnover": ("turnover_min", "turnover_max"), "balance": ("balance_min", "balance_max")}
_ALWAYS = frozenset({"legal_name_native", "country", "status", import_columns.RECORD_ID})

Get = Callable[[FirmDetails], Value]


@dataclass(frozen=True, slots=True)
class ExportColumn:
    """A column of an export: its heading and what it says of a firm."""

    heading: str
    get: Get


def export(  # noqa: PLR0913  each is a choice of the user
    reader: Reader,
    path: Path,
    ids: Sequence[RowId],
    *,
    fields: Sequence[str] | None = None,
    purpose: str = "",
    task: Task | None = None,
) -> Written:
    """Write firms in the given order as .xlsx, .csv or .tsv; return how many were written, and what was cut.

    `fields` are keys of `import_columns.fields()`; without them all columns that say anything, in .xlsx the
    further sheets, and what finds no place is told (`beside`). Headings and words are in the present
    language (`i18n.speaking` takes another one). With a `purpose` only people with a valid basis for it
    are written (`privacy.gate`); without one the list is for the office itself.

    Raises:
        FileError: another kind of file, or the place can't be written; an older file there stays.
    """
    lists.check_kind(path)
    watcher = task or Unwatched()
    give = partial(_firms, reader, ids, purpose=purpose)
    columns = _columns(give(Part(watcher, 0, PER_MILLE // 4)), fields)
    headings = [column.heading for column in columns]
    firms = give(Part(watcher, PER_MILLE // 4, PER_MILLE))
    rows = ([column.get(firm) for column in columns] for firm in firms)
    is_full, has_sheets = fields is None and not purpose, lists.has_sheets(path)
    more = further_read.tables(reader, ids, watcher) if is_full and has_sheets else ()
    lacking = lacks(reader, ids, watcher, has_sheets=has_sheets) if is_full else ""
    written = lists.write_list(
        path, _("Firms"), headings, rows, more=more, notes=[lacking] if lacking else []
    )
    written.lacking = lacking
    return written


def _firms(reader: Reader, ids: Sequence[RowId], task: Task, *, purpose: str) -> Iterator[FirmDetails]:
    for start in range(0, len(ids), _STEP):
        task.check()
        task.report(start, len(ids))
        found = details_of(reader, ids[start : start + _STEP])
        firms = [found[own] for own in ids[start : start + _STEP] if own in found]
        yield from _gated(reader, firms, purpose) if purpose else firms


def _gated(reader: Reader, firms: Sequence[FirmDetails], purpose: str) -> Iterator[FirmDetails]:
    """The firms without the people who may not go out for a purpose."""
    from mobilise_desktop.privacy.gate import gate  # noqa: PLC0415  only for purposes

    people = [part.id for firm in firms for part in firm.contacts]
    allowed = gate(reader, "contact", people, purpose).allowed
    for firm in firms:
        yield replace(firm, contacts=tuple(part for part in firm.contacts if part.id in allowed))


def written_fields() -> list[str]:
    """The keys of all columns that can be written; what is read from one cell stands in several here."""
    return [field for field in import_columns.fields() if field not in _NOT_WRITTEN]


def _columns(firms: Iterable[FirmDetails], fields: Sequence[str] | None) -> list[ExportColumn]:
    """The columns that say anything of these firms."""
    wanted = fields or written_fields()
    found = _numbers(firms, wanted)
    kept = found.keys() | set(_ALWAYS if fields is None else fields)
    return [
        ExportColumn(_heading(field, number), _getter(field, number))
        for field, number in _in_order(
            [(f, n) for f in wanted if f in kept for n in range(1, found.get(f, 1) + 1)]
        )
    ]


def _numbers(firms: Iterable[FirmDetails], wanted: Sequence[str]) -> dict[str, int]:
    """How many columns each field needs: 1, or as many as some firm has sites, contacts or notes with it.

    What is known to be needed is not looked for again, which leaves little to do after the first firms.
    """
    most = dict.fromkeys(wanted, 0)
    for firm in firms:
        for field in [field for field in wanted if most[field] < len(_parts(firm, field))]:
            for number in range(len(_parts(firm, field)), most[field], -1):
                if _getter(field, number)(firm) is not None:
                    most[field] = number
                    break
    return {field: number for field, number in most.items() if number}


def _parts(firm: FirmDetails, field: str) -> Sequence[object]:
    """The sites, contacts or notes that a column is about; other columns stand for themselves."""
    if field in SITE_FIELDS:
        return firm.sites
    if field in CONTACT_FIELDS:
        return firm.contacts
    return firm.notes if field == "note" else (firm,)


def _in_order(columns: Sequence[tuple[str, int]]) -> list[tuple[str, int]]:
    """All of a firm first, then its sites one after the other, then its contacts, tags and notes."""

    def place(column: tuple[str, int]) -> tuple[int, int]:
        field, number = column
        if field in SITE_FIELDS:
            return 1, number
        if field in CONTACT_FIELDS:
            return 2, number
        return {"tags": 3, "note": 4, import_columns.RECORD_ID: 5}.get(field, 0), 0

    return sorted(columns, key=place)


def _heading(field: str, number: int) -> str:
    name = import_columns.heading(field)
    return f"{name} {number}" if number > 1 else name


def _getter(field: str, number: int) -> Get:
    """What a column says of a firm; None where it says nothing."""
    if field in SITE_FIELDS:
        name = SITE_FIELDS[field]
        return lambda firm: _site_value(_nth(firm.sites, number), name)
    if field in CONTACT_FIELDS:
        name = CONTACT_FIELDS[field]
        return lambda firm: _contact_value(_nth(firm.contacts, number), name)
    if field == "note":
        return lambda firm: (_nth(firm.notes[::-1], number) or _NOTHING).values.get("text")
    return _FIRM_VALUES.get(field) or (lambda firm: firm.values[field])


_NOTHING = FirmPart(RowId(""), {})


def _nth(parts: Sequence[FirmPart], number: int) -> FirmPart | None:
    return parts[number - 1] if number <= len(parts) else None


def _site_value(site: FirmPart | None, name: str) -> Value:
    value: str | None = site.values[name] if site else None
    return formats.country(value) if value and name == "country" else value


def _contact_value(contact: FirmPart | None, name: str) -> Value:
    value: str | int | None = contact.values[name] if contact else None
    if name in USUAL:
        is_usual = value is None or value == USUAL[name]
        return None if is_usual else import_columns.word("yes", "yes" if value else "no")
    if value and name in _DAYS:
        return _day(str(value))
    if value and name == "nationality":
        return formats.country(str(value))
    return import_columns.word(name, str(value)) if value and name in _WORDS else value


def _word(firm: FirmDetails, field: str) -> str:
    return import_columns.word(field, firm.values[field])


def _day(iso: str | None) -> Value:
    try:
        return date.fromisoformat(iso) if iso else None
    except ValueError:
        return iso


def _heads(firm: FirmDetails) -> Value:
    low, high = firm.values["headcount_min"], firm.values["headcount_max"]
    return _range(low, high, str, exact=low)


def _money(firm: FirmDetails, field: str) -> Value:
    low, high = (firm.values[name] for name in _RANGES[field])
    currency = firm.values["currency"] or "EUR"

    def amount(minor: int) -> Decimal:
        return formats.amount(minor, currency)

    exact = amount(low) if low is not None else None
    sign = lists.decimal_sign()
    return _range(low, high, lambda minor: f"{amount(minor):f}".replace(".", sign), exact=exact)


def _range(low: int | None, high: int | None, text: Callable[[int], str], *, exact: Value) -> Value:
    if low is None and high is None:
        return None
    if low is None or high is None:
        return f"≥ {text(low)}" if low is not None else f"≤ {text(high or 0)}"
    return exact if low == high else f"{text(low)}{_DASH}{text(high)}"


def _tags(firm: FirmDetails) -> str | None:
    """All tags in one cell; those with a sign that could part them are put into quotation marks."""
    named = [str(tag.values["tag"]) for tag in firm.tags]
    quoted = ['"' + n.replace('"', '""') + '"' if set(n) & set(';,"\n') else n for n in named]
    return "; ".join(quoted) or None


_FIRM_VALUES: dict[str, Get] = {
    "country": lambda firm: formats.country(firm.values["country"]),
    "status": lambda firm: _word(firm, "status"),
    "size_class": lambda firm: _word(firm, "size_class"),
    "member_since": lambda firm: _day(firm.values["member_since"]),
    "headcount": _heads,
    "turnover": lambda firm: _money(firm, "turnover"),
    "balance": lambda firm: _money(firm, "balance"),
    "tags": _tags,
    import_columns.RECORD_ID: lambda firm: firm.id,
}
