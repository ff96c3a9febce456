"""Tables of the member firms (`firms-and-placements.md` 2.1), and the lists computed from them.

Field numbers are for ever: a field that goes leaves its number unused.
"""

from sqlalchemy import Column, ForeignKey, Index, Integer, Text, text

from mobilise_desktop.features.firms.rules import SORTS
from mobilise_desktop.storage.base import METADATA, Big, field, local_table, record_table

Key = Text().with_variant(Text(collation="C"), "postgresql")
"""Compared byte by byte, so that both databases sort alike."""

FIRM = record_table(
    1,
    "firm",
    field(10, "legal_name_native", nullable=False),
    field(11, "legal_name_latin"),
    field(12, "trade_name"),
    field(13, "legal_form"),
    field(14, "country", nullable=False),
    field(15, "vat_no"),
    field(16, "vat_status", nullable=False),
    field(17, "vat_checked_on"),
    field(18, "national_reg_no"),
    field(19, "reg_no_scheme"),
    field(20, "no_id_reason"),
    field(21, "nace_scheme"),
    field(22, "nace_code"),
    field(23, "activity_scheme"),
    field(24, "activity_code"),
    field(25, "nuts_version"),
    field(26, "nuts_code"),
    field(27, "status", nullable=False),
    field(28, "merged_into", refers="firm"),
    field(29, "member_no"),
    field(30, "member_since"),
    field(31, "website"),
    field(32, "headcount_min", Integer),
    field(33, "headcount_max", Integer),
    field(34, "turnover_min", Big),
    field(35, "turnover_max", Big),
    field(36, "balance_min", Big),
    field(37, "balance_max", Big),
    field(38, "currency"),
    field(39, "figures_year", Integer),
    field(40, "size_class", nullable=False),
    field(41, "same_as", refers="firm"),
    field(42, "tax_number"),
    Index("ix_firm_vat_no", "vat_no"),
    Index("ix_firm_national_reg_no", "national_reg_no"),
)
"""A member firm. Money in minor units of `currency`; ranges have two ends, equal where exact."""

SITE = record_table(
    2,
    "firm_site",
    field(10, "firm_id", Text, ForeignKey("firm.id"), nullable=False, index=True),
    field(11, "label"),
    field(12, "street"),
    field(13, "postcode"),
    field(14, "city"),
    field(15, "region"),
    field(16, "country"),
    field(17, "nuts_code"),
    field(18, "is_default", Integer, nullable=False),
    field(19, "accessibility_note"),
)
"""A place of a firm; `is_default` marks the one that lists and letters use."""

CONTACT = record_table(
    3,
    "contact",
    field(10, "firm_id", Text, ForeignKey("firm.id"), nullable=False, index=True),
    field(11, "given_name", group="personal", names="own"),
    field(12, "family_name", group="personal", names="own"),
    field(13, "title", group="personal"),
    field(14, "function", group="personal"),
    field(15, "email", group="personal"),
    field(16, "phone", group="personal"),
    field(17, "phone_e164", group="personal"),
    field(18, "mobile", group="personal"),
    field(19, "mobile_e164", group="personal"),
    field(20, "languages", group="personal"),
    field(21, "is_main", Integer, nullable=False),
    field(22, "active", Integer, nullable=False),
    field(23, "speaks_for_firm", Integer, nullable=False, server_default="1"),
    field(24, "can_sign", Integer, nullable=False, server_default="0"),
    field(25, "authority"),
    field(26, "authority_evidence", refers="attachment"),
    field(27, "may_travel", Integer, nullable=False, server_default="0"),
    field(28, "birth_date", group="personal"),
    field(29, "nationality", group="personal"),
    field(30, "contract", group="personal"),
    field(31, "contract_until", group="personal"),
    field(32, "employed_since", group="personal"),
    field(33, "fte_percent", Integer, group="personal"),
    field(34, "role_type", group="personal"),
    field(35, "occupation", group="personal"),
    field(36, "home_address", group="personal"),
)
"""A person of a firm: one who speaks for it, an employee who may travel, or both.

Numbers of phones as typed and as E.164; `languages` with levels of the CEFR ("de:native, en:B2").
"""

NOTE = record_table(
    4,
    "firm_note",
    field(10, "firm_id", Text, ForeignKey("firm.id"), nullable=False, index=True),
    field(11, "text", nullable=False, group="personal"),
)
"""A note about a firm; long texts are rows of their own so that two offices can both write."""

TAG = record_table(
    5,
    "firm_tag",
    field(10, "firm_id", Text, ForeignKey("firm.id"), nullable=False, index=True),
    field(11, "tag", nullable=False),
)
"""A tag on a firm; its id is made of firm and tag, so the same tag is the same row in every office."""

CARE = record_table(
    7,
    "person_care",
    field(10, "contact_id", Text, ForeignKey("contact.id"), nullable=False, index=True, group="local"),
    field(11, "emergency_name", group="local"),
    field(12, "emergency_phone", group="local"),
    field(13, "emergency_relation", group="local"),
    field(14, "support_needs", group="local"),
)
"""Emergency contact and support needs of a traveller; apart from the person, never exported by default."""

NOT_DUPLICATE = record_table(
    10,
    "not_duplicate",
    field(10, "firm_id", Text, ForeignKey("firm.id"), nullable=False, index=True),
    field(11, "other_id", Text, ForeignKey("firm.id"), nullable=False, index=True),
)
"""Two firms that somebody said are different; the smaller id stands first, the row's id is made of both."""

LIST = local_table(
    "firm_list",
    Column("locale", Key, nullable=False),
    Column("n", Integer, primary_key=True),
    Column("firm_id", Key, nullable=False, info={"refers": "firm"}),
    Column("name_key", Key, nullable=False),
    Column("city_key", Key, nullable=False),
    Column("contact_key", Key, nullable=False),
    Column("country_key", Key, nullable=False),
    Column("sector", Key, nullable=False),
    Column("section", Key, nullable=False),
    Column("size", Integer, nullable=False),
    Column("status", Integer, nullable=False),
    Column("headcount", Integer, nullable=False),
    Column("vat_no", Key, nullable=False),
    Column("reg_no", Key, nullable=False),
    Column("member_no", Key, nullable=False),
    Column("member_since", Key, nullable=False),
    Column("email", Key, nullable=False),
    Column("phone", Key, nullable=False),
    Column("search", Key, nullable=False),
    Column("region", Key, nullable=False, server_default=text("''")),
    Column("problems", Integer, nullable=False, server_default="0"),
)
"""The firm list in the order of one language: sort keys, filters, folded search text. Computed.

One row per living firm and language in use; never NULL, so that every order is total.
"""

for _name, _columns in SORTS.items():
    _tail = ("search",) if _name == "name" else ()
    LIST.append_constraint(
        Index(f"ix_firm_list_{_name}", *(LIST.c[c] for c in ("locale", *_columns, "n", *_tail)))
    )
Index("ix_firm_list_section", LIST.c.locale, LIST.c.section, LIST.c.name_key, LIST.c.n)
Index("ix_firm_list_firm", LIST.c.firm_id)
Index("ix_firm_list_region", LIST.c.locale, LIST.c.region, LIST.c.name_key, LIST.c.n)
Index("ix_firm_list_problems", LIST.c.locale, LIST.c.problems, LIST.c.name_key, LIST.c.n)

__all__ = [
    "CARE", "CONTACT", "FIRM", "LIST", "METADATA", "NOTE", "NOT_DUPLICATE", "SITE", "TAG",
]  # fmt: skip
