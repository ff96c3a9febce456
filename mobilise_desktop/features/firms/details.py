"""One firm with all that belongs to it, as the record view and exports read it: frozen, values as stored."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features.firms.declared import IS_DECLARED
from mobilise_desktop.storage.reading import Reader, in_list

FIRM_FIELDS = (
    "legal_name_native", "legal_name_latin", "trade_name", "legal_form", "country", "vat_no", "vat_status",
    "national_reg_no", "reg_no_scheme", "tax_number", "no_id_reason", "nace_scheme", "nace_code",
    "activity_scheme", "activity_code", "nuts_version", "nuts_code", "status", "member_no", "member_since",
    "website", "headcount_min", "headcount_max", "turnover_min", "turnover_max", "balance_min",
    "balance_max", "currency", "figures_year", "size_class", "office_code", "created_at", "updated_at",
    "updated_by", "version",
)  # fmt: skip
SITE_FIELDS = (
    "label",
    "street",
    "postcode",
    "city",
    "region",
    "country",
    "nuts_code",
    "is_default",
    "accessibility_note",
)
CONTACT_FIELDS = (
    "given_name", "family_name", "title", "function", "email", "phone", "phone_e164", "mobile", "mobile_e164",
    "languages", "is_main", "active",
)  # fmt: skip
PERSON_FIELDS = (
    *CONTACT_FIELDS, "speaks_for_firm", "can_sign", "authority", "may_travel", "birth_date", "nationality",
    "contract", "contract_until", "employed_since", "fte_percent", "role_type", "occupation",
    "home_address",
)  # fmt: skip
"""All that is kept of a person of a firm; `CONTACT_FIELDS` are those that lists of firms have."""

NOTE_FIELDS = ("text", "created_at", "created_by")
TAG_FIELDS = ("tag",)


@dataclass(frozen=True, slots=True)
class Part:
    """A row that belongs to a firm: its id and its values by field."""

    id: RowId
    values: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class FirmDetails:
    """A firm with its sites (default first), contacts (main first), notes (newest first) and tags."""

    id: RowId
    values: Mapping[str, Any]
    sites: tuple[Part, ...]
    contacts: tuple[Part, ...]
    notes: tuple[Part, ...]
    tags: tuple[Part, ...]
    is_deleted: bool


def details(reader: Reader, firm_id: RowId) -> FirmDetails | None:
    """The firm; None when there is no such firm. One in the trash comes with what went there with it."""
    row = reader.one(
        f"SELECT {', '.join(FIRM_FIELDS)}, {IS_DECLARED}, deleted_in, deleted_at "  # noqa: S608  own names
        "FROM firm WHERE id = :id",
        {"id": firm_id},
    )
    if row is None:
        return None
    own = {"id": firm_id, "gone": row[-2] or ""}
    return FirmDetails(
        firm_id,
        _firm_values(row),
        _parts(reader, "firm_site", SITE_FIELDS, own, order="is_default DESC, created_at, id"),
        _parts(reader, "contact", PERSON_FIELDS, own, order="is_main DESC, created_at, id"),
        _parts(reader, "firm_note", NOTE_FIELDS, own, order="created_at DESC, id DESC"),
        _parts(reader, "firm_tag", TAG_FIELDS, own, order="tag, id"),
        row[-1] is not None,
    )


def details_of(reader: Reader, ids: Sequence[RowId]) -> dict[RowId, FirmDetails]:
    """Living firms by id, read together; those that are gone are left out. A few hundred at a time."""
    places, params = in_list("i", list(ids))
    rows = reader.all(
        f"SELECT id, {', '.join(FIRM_FIELDS)}, {IS_DECLARED} "  # noqa: S608  own names
        f"FROM firm WHERE deleted_at IS NULL AND id IN {places}",
        params,
    )
    firms = (places, params)
    sites = _parts_of(reader, "firm_site", SITE_FIELDS, firms, order="is_default DESC, created_at, id")
    contacts = _parts_of(reader, "contact", PERSON_FIELDS, firms, order="is_main DESC, created_at, id")
    notes = _parts_of(reader, "firm_note", NOTE_FIELDS, firms, order="created_at DESC, id DESC")
    tags = _parts_of(reader, "firm_tag", TAG_FIELDS, firms, order="tag, id")
    found = {}
    for row in rows:
        own = RowId(row[0])
        found[own] = FirmDetails(
            own,
            _firm_values(row[1:]),
            tuple(sites.get(own, ())),
            tuple(contacts.get(own, ())),
            tuple(notes.get(own, ())),
            tuple(tags.get(own, ())),
            is_deleted=False,
        )
    return found


def _firm_values(row: Sequence[Any]) -> dict[str, Any]:
    """The fields of a firm, and whether its size is declared."""
    return {**dict(zip(FIRM_FIELDS, row, strict=False)), "size_declared": bool(row[len(FIRM_FIELDS)])}


def known_tags(reader: Reader) -> list[str]:
    """Every tag in use, in alphabetical order."""
    return [
        row[0]
        for row in reader.all("SELECT DISTINCT tag FROM firm_tag WHERE deleted_at IS NULL ORDER BY tag")
    ]


def _parts(
    reader: Reader, table: str, names: tuple[str, ...], own: Mapping[str, object], *, order: str
) -> tuple[Part, ...]:
    found = reader.all(
        f"SELECT id, {', '.join(names)} FROM {table} "  # noqa: S608  own names
        f"WHERE firm_id = :id AND (deleted_at IS NULL OR deleted_in = :gone) ORDER BY {order}",
        own,
    )
    return tuple(Part(RowId(row[0]), dict(zip(names, row[1:], strict=True))) for row in found)


def _parts_of(
    reader: Reader, table: str, names: tuple[str, ...], firms: tuple[str, dict[str, object]], *, order: str
) -> dict[RowId, list[Part]]:
    places, params = firms
    found: dict[RowId, list[Part]] = {}
    for row in reader.all(
        f"SELECT firm_id, id, {', '.join(names)} FROM {table} "  # noqa: S608  own names
        f"WHERE firm_id IN {places} AND deleted_at IS NULL ORDER BY {order}",
        params,
    ):
        values = dict(zip(names, row[2:], strict=True))
        found.setdefault(RowId(row[0]), []).append(Part(RowId(row[1]), values))
    return found
