"""Reading declarations: frozen rows out, by plain SQL.

S608 is excused where text is put into SQL: it is our own names; what is given are parameters.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features.firms.rules import person_name
from mobilise_desktop.storage.reading import Reader

DECLARATION_FIELDS = (
    "firm_id", "ref_year", "declared_on", "awu_hundredths", "turnover", "balance_total", "currency", "rate",
    "rate_on", "ownership", "public_control", "previous_awu_hundredths", "previous_turnover",
    "previous_balance_total", "previous_class", "result", "signed_on", "signed_by",
    "evidence_id",
)  # fmt: skip
RELATED_FIELDS = (
    "declaration_id", "name", "country", "relation", "share_hundredths", "awu_hundredths", "turnover",
    "balance_total", "reg_no",
)  # fmt: skip
_RATE_BEFORE = """
(SELECT p.rate FROM sme_declaration p WHERE p.firm_id = sme_declaration.firm_id AND p.deleted_at IS NULL
 AND p.ref_year = sme_declaration.ref_year - 1 AND p.currency = sme_declaration.currency
 ORDER BY p.declared_on DESC, p.created_at DESC, p.id DESC LIMIT 1)"""
NEWEST_FIRST = "ref_year DESC, declared_on DESC, created_at DESC, id DESC"


@dataclass(frozen=True, slots=True)
class RelatedRow:
    """A related enterprise, values as stored."""

    id: RowId
    values: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class DeclarationRow:
    """A declaration with its related enterprises in the order in which they were named.

    Among the values is `rate_before`, with which the figures of the year before are converted.
    """

    id: RowId
    values: Mapping[str, Any]
    related: tuple[RelatedRow, ...]

    @property
    def others(self) -> list[tuple[str, Mapping[str, Any]]]:
        """The related enterprises as `reckoning` takes them."""
        return [(row.id, row.values) for row in self.related]


@dataclass(frozen=True, slots=True)
class Declarant:
    """What a declaration says of the firm itself, and who may sign for it."""

    id: RowId
    name: str
    country: str
    vat_no: str
    reg_no: str
    street: str
    postcode: str
    city: str
    currency: str
    size_class: str
    signatory: str
    function: str


def of_firm(reader: Reader, firm_id: RowId) -> tuple[DeclarationRow, ...]:
    """The declarations of a firm, newest year first."""
    return _declarations(reader, "firm_id = :id", firm_id)


def declaration(reader: Reader, declaration_id: RowId) -> DeclarationRow | None:
    """One declaration; None when there is none, or it is in the trash."""
    return next(iter(_declarations(reader, "id = :id", declaration_id)), None)


def deciding(rows: tuple[DeclarationRow, ...]) -> DeclarationRow | None:
    """The declaration that gives a firm its size class; `rows` newest first (decision 0009)."""
    known = [row for row in rows if row.values["result"] != "unknown"]
    return next((row for row in known if row.values["signed_on"]), known[0] if known else None)


def declarant(reader: Reader, firm_id: RowId) -> Declarant | None:
    """The firm that declares; the signatory is the first contact who may sign."""
    row = reader.one(
        "SELECT f.legal_name_native, f.country, f.vat_no, coalesce(f.national_reg_no, f.tax_number), "
        "s.street, s.postcode, s.city, f.currency, f.size_class FROM firm f LEFT JOIN firm_site s "
        "ON s.firm_id = f.id AND s.is_default = 1 AND s.deleted_at IS NULL WHERE f.id = :id",
        {"id": firm_id},
    )
    if row is None:
        return None
    person = reader.one(
        "SELECT given_name, family_name, function FROM contact WHERE firm_id = :id AND can_sign = 1 "
        "AND active = 1 AND deleted_at IS NULL ORDER BY is_main DESC, created_at, id",
        {"id": firm_id},
    )
    given, family, function = person or (None, None, None)
    name, country, vat, number, street, postcode, city, currency, size = (text or "" for text in row)
    return Declarant(
        firm_id, name, country, vat, number, street, postcode, city, currency, size,
        person_name(given, family, country), function or "",
    )  # fmt: skip


def _declarations(reader: Reader, where: str, row_id: RowId) -> tuple[DeclarationRow, ...]:
    rows = reader.all(
        f"SELECT id, {', '.join(DECLARATION_FIELDS)}, {_RATE_BEFORE} FROM sme_declaration "  # noqa: S608  own names
        f"WHERE {where} AND deleted_at IS NULL ORDER BY {NEWEST_FIRST}",
        {"id": row_id},
    )
    return tuple(
        DeclarationRow(
            RowId(row[0]),
            dict(zip((*DECLARATION_FIELDS, "rate_before"), row[1:], strict=True)),
            _related(reader, row[0]),
        )
        for row in rows
    )


def _related(reader: Reader, declaration_id: str) -> tuple[RelatedRow, ...]:
    rows = reader.all(
        f"SELECT id, {', '.join(RELATED_FIELDS)} FROM sme_related "  # noqa: S608  own names
        "WHERE declaration_id = :id AND deleted_at IS NULL ORDER BY created_at, id",
        {"id": declaration_id},
    )
    return tuple(RelatedRow(RowId(row[0]), dict(zip(RELATED_FIELDS, row[1:], strict=True))) for row in rows)
