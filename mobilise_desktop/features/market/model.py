"""Tables of demand and supply. Days are ISO; lists are texts with commas between.

Field numbers are for ever: a field that goes leaves its number unused.
"""

from sqlalchemy import ForeignKey, Integer, Text

from mobilise_desktop.storage.base import field, record_table

OFFER = record_table(
    22,
    "host_offer",
    field(10, "firm_id", Text, ForeignKey("firm.id"), nullable=False, index=True),
    field(11, "site_id", refers="firm_site"),
    field(12, "tasks", nullable=False),
    field(13, "skills_offered"),
    field(14, "skills_wanted"),
    field(15, "nace_code"),
    field(16, "working_language"),
    field(17, "window_from"),
    field(18, "window_to"),
    field(19, "lengths"),
    field(20, "capacity", Integer, nullable=False),
    field(21, "accommodation", Integer, nullable=False),
    field(22, "accessibility"),
    field(23, "valid_until"),
    field(24, "status", nullable=False),
)
"""A place that a firm offers: what is done there, when, for how long and for how many at a time.

`working_language` as of people ("en:B2"), its level is the least that is needed; `lengths` are codes of
`rules.LENGTHS`, empty for any; `accommodation` says whether the firm helps to find lodging.
"""

CANDIDATE = record_table(
    23,
    "candidate_profile",
    field(10, "employee_id", Text, ForeignKey("contact.id"), nullable=False, index=True, group="personal"),
    field(11, "goals", nullable=False, group="personal"),
    field(12, "skills_have", group="personal"),
    field(13, "skills_sought", group="personal"),
    field(14, "countries"),
    field(15, "regions"),
    field(16, "window_from"),
    field(17, "window_to"),
    field(18, "lengths"),
    field(19, "constraints", group="personal"),
    field(20, "interpreter", Integer, nullable=False),
    field(21, "status", nullable=False),
)
"""Somebody who would go: what for, where to and when; languages are those of the person."""

MATCH = record_table(
    24,
    "market_match",
    field(10, "offer_id", Text, ForeignKey("host_offer.id"), nullable=False, index=True),
    field(11, "candidate_id", Text, ForeignKey("candidate_profile.id"), nullable=False, index=True),
    field(12, "status", nullable=False),
    field(13, "score", Integer),
    field(14, "reason"),
    field(15, "decided_on"),
    field(16, "sending_decision"),
    field(17, "sending_on"),
    field(18, "hosting_decision"),
    field(19, "hosting_on"),
    field(20, "placement_id", refers="placement"),
)
"""What became of an offer and a candidate together; the id is made of both, so two offices have one row.

`sending_decision` and `hosting_decision` are what the office of the candidate and that of the offer say;
`placement_id` is the stay that came of it.
"""
