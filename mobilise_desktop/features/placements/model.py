"""Tables of the placements. Days are ISO, money is in minor units.

Field numbers are for ever: a field that goes leaves its number unused.
"""

from sqlalchemy import ForeignKey, Index, Integer, Text

from mobilise_desktop.core.i18n import N_
from mobilise_desktop.storage.base import field, record_table

_NAMES_IT = N_("“{named}” can’t be erased yet: the placement {ref} names it. Keep the firm longer.")

PLACEMENT = record_table(
    16,
    "placement",
    field(10, "ref", nullable=False, unique=True),
    field(11, "scheme", nullable=False),
    field(12, "sending_firm_id", Text, ForeignKey("firm.id"), nullable=False, index=True, keeps=_NAMES_IT),
    field(13, "employee_id", Text, ForeignKey("contact.id"), nullable=False, index=True, group="personal"),
    field(14, "hosting_firm_id", Text, ForeignKey("firm.id"), nullable=False, index=True, keeps=_NAMES_IT),
    field(15, "host_site_id", refers="firm_site"),
    field(16, "sending_office", nullable=False),
    field(17, "hosting_office"),
    field(18, "status", nullable=False),
    field(19, "status_reason"),
    field(20, "status_at", nullable=False),
    field(21, "end_kind"),
    field(22, "start_date"),
    field(23, "end_date"),
    field(24, "actual_start"),
    field(25, "actual_end"),
    field(26, "hours_tenths", Integer),
    field(27, "days_per_week", Integer),
    field(28, "remote_days", Integer),
    field(29, "timetable"),
    field(30, "purpose_learning", Integer),
    field(31, "purpose_no_replacement", Integer),
    field(32, "purpose_no_invoice", Integer),
    field(33, "purpose_contract", Integer),
    field(34, "purpose_returns", Integer),
    field(35, "objective_sending_l1"),
    field(36, "objective_sending_l2"),
    field(37, "objective_hosting_l1"),
    field(38, "objective_hosting_l2"),
    field(39, "objective_employee_l1", group="personal"),
    field(40, "objective_employee_l2", group="personal"),
    field(41, "outcomes_l1"),
    field(42, "outcomes_l2"),
    field(43, "programme_l1"),
    field(44, "programme_l2"),
    field(45, "monitoring"),
    field(46, "working_language"),
    field(47, "cefr_required"),
    field(48, "mentor_host_id", refers="contact"),
    field(49, "mentor_sending_id", refers="contact"),
    field(50, "cost_salary"),
    field(51, "cost_contributions"),
    field(52, "cost_travel"),
    field(53, "cost_accommodation"),
    field(54, "cost_subsistence"),
    field(55, "cost_transport"),
    field(56, "cost_insurance"),
    field(57, "cost_visa"),
    field(58, "cost_course"),
    field(59, "grant_payee"),
    field(60, "grant_amount", Integer),
    field(61, "currency"),
    field(62, "social_security", group="personal"),
    field(63, "social_security_no", group="personal"),
    field(64, "posting"),
    field(65, "posting_reason"),
    field(66, "posting_ref"),
    field(67, "immigration", group="personal"),
    field(68, "immigration_no", group="personal"),
    field(69, "insurance_health", group="personal"),
    field(70, "insurance_accident", group="personal"),
    field(71, "insurance_liability_employee", group="personal"),
    field(72, "insurance_liability_host", group="personal"),
    field(73, "insurance_repatriation", group="personal"),
    field(74, "insured_until"),
    field(75, "transfer_basis"),
    field(76, "language_1", nullable=False),
    field(77, "language_2", nullable=False),
    field(78, "prevailing", nullable=False),
    field(79, "hosting_ok_on"),
    field(80, "arrived_on"),
    field(81, "certificate_on"),
    field(82, "first_part_end"),
    field(83, "second_part_start"),
    field(84, "host_site_2_id", refers="firm_site"),
    field(85, "site_2_share", Integer),
    field(86, "mentor_host_2_id", refers="contact"),
    field(87, "cefr_held"),
    field(88, "course", Integer),
    field(89, "supervision_tenths", Integer),
    field(90, "contact_frequency"),
    field(91, "evaluation_plan"),
    field(92, "night_work", Integer),
    field(93, "time_mon"),
    field(94, "time_tue"),
    field(95, "time_wed"),
    field(96, "time_thu"),
    field(97, "time_fri"),
    field(98, "time_sat"),
    field(99, "time_sun"),
    field(100, "amount_salary", Integer),
    field(101, "amount_contributions", Integer),
    field(102, "amount_travel", Integer),
    field(103, "amount_accommodation", Integer),
    field(104, "amount_subsistence", Integer),
    field(105, "amount_transport", Integer),
    field(106, "amount_insurance", Integer),
    field(107, "amount_visa", Integer),
    field(108, "amount_course", Integer),
    field(109, "instalment_1", Integer),
    field(110, "instalment_1_on"),
    field(111, "instalment_2", Integer),
    field(112, "instalment_2_on"),
    field(113, "security_requested_on"),
    field(114, "security_issued_on"),
    field(115, "security_from"),
    field(116, "security_until"),
    field(117, "posting_on"),
    field(118, "posting_portal"),
    field(119, "posting_contact"),
    field(120, "immigration_until"),
    field(121, "insured_from"),
    field(122, "insured_where"),
    field(123, "notice_version"),
    Index("ix_placement_status", "status"),
)
"""A stay of an employee of a sending firm at a hosting firm in another country.

`outcomes` and `programme` have one entry a line (`course_plan`); `cost_*` say who pays, `amount_*` how much;
`insurance_*` name the insurer, `policy_*` of the other table the number; `purpose_*` are the answers of the
purpose test. `_l1` and `_l2` are in the agreement's languages. A stay in two parts ends first on
`first_part_end` and goes on at `second_part_start`; `time_*` are the hours of a weekday
("08:00-16:30/30", the break in minutes).
"""

EXTRA = record_table(
    26,
    "placement_extra",
    field(10, "placement_id", Text, ForeignKey("placement.id"), nullable=False, index=True),
    field(11, "timetable_l2"),
    field(12, "monitoring_l2"),
    field(13, "evaluation_plan_l2"),
    field(14, "posting_reason_l2"),
    field(15, "insured_where_l2"),
    field(16, "occupation_l2", group="personal"),
    field(17, "purpose_text_l1"),
    field(18, "purpose_text_l2"),
    field(19, "certificate_withdrawn_on"),
    field(20, "certificate_withdrawn_why"),
    field(21, "occupation_l1", group="personal"),
    field(22, "host_site_3_id", refers="firm_site"),
    field(23, "site_3_share", Integer),
    field(24, "mentor_host_3_id", refers="contact"),
    field(25, "cost_other"),
    field(26, "amount_other", Integer),
    field(27, "costs_note_l1"),
    field(28, "costs_note_l2"),
    field(29, "grant_rate", Integer),
    field(30, "grant_months_hundredths", Integer),
    field(31, "security_country", group="personal"),
    field(32, "security_form", group="personal"),
    field(33, "immigration_group", group="personal"),
    field(34, "policy_health", group="personal"),
    field(35, "policy_accident", group="personal"),
    field(36, "policy_liability_employee", group="personal"),
    field(37, "policy_liability_host", group="personal"),
    field(38, "policy_repatriation", group="personal"),
    field(39, "ehic_until", group="personal"),
    field(40, "second_part_end"),
    field(41, "third_part_start"),
    field(42, "third_part_end"),
    field(43, "fourth_part_start"),
    field(44, "fourth_part_end"),
    field(45, "fifth_part_start"),
    field(46, "fifth_part_end"),
    field(47, "sixth_part_start"),
    field(48, "instalment_3", Integer),
    field(49, "instalment_3_on"),
    field(50, "instalment_4", Integer),
    field(51, "instalment_4_on"),
    field(52, "instalment_5", Integer),
    field(53, "instalment_5_on"),
    field(54, "instalment_6", Integer),
    field(55, "instalment_6_on"),
    field(56, "pay_currency"),
    field(57, "induction_on"),
    field(58, "protective_l1"),
    field(59, "protective_l2"),
    field(60, "medical_check", Integer),
    field(61, "benefits_l1"),
    field(62, "benefits_l2"),
    field(63, "return_terms_l1"),
    field(64, "return_terms_l2"),
    field(65, "host_pay_l1"),
    field(66, "host_pay_l2"),
    field(67, "prerequisites_l1"),
    field(68, "prerequisites_l2"),
    field(69, "secrecy_years", Integer),
    field(70, "results_owner"),
    field(71, "publication"),
    field(72, "non_solicitation_months", Integer),
    field(73, "notice_days", Integer),
    field(74, "emergency_printed", Integer),
)
"""More fields of a placement, whose own table has as many as a table may have (124); one row
for each placement that uses any, its id made of the placement's. A field with `_l2` whose name stands without
it in the placement is the same text in the agreement's second language. `grant_rate` is the grant of a month,
`grant_months_hundredths` the months it is paid for; `security_*` say who issued which form. A stay in more
than two parts goes on from `second_part_end`, `third_part_start` up to `sixth_part_start`. `results_owner`,
`publication` and the numbers of years, months and days are what the parties chose among the clauses of their
agreement; with `emergency_printed` it names whom to call in an emergency.
"""

VERSION = record_table(
    17,
    "agreement_version",
    field(10, "placement_id", Text, ForeignKey("placement.id"), nullable=False, index=True),
    field(11, "n", Integer, nullable=False),
    field(12, "state", nullable=False),
    field(13, "canonical", nullable=False, group="personal"),
    field(14, "sha256", nullable=False),
    field(15, "short_code", nullable=False),
    field(16, "template", nullable=False),
    field(17, "pdf_sha256", nullable=False, holds="file"),
    field(18, "frozen_on", nullable=False),
    field(19, "kind", nullable=False, server_default="agreement"),
    field(20, "amendment"),
    field(21, "effective_on"),
    field(22, "reason", group="personal"),
    field(23, "changes", group="personal"),
    field(24, "signers", nullable=False, server_default="employee sending hosting"),
)
"""A frozen agreement or an amendment of one: its data as canonical JSON with their hash, and the hash of the
very PDF. An amendment has its type, its day, why, what changes (JSON: old and new by field), who must sign.
"""

SIGNATURE = record_table(
    18,
    "agreement_signature",
    field(10, "version_id", Text, ForeignKey("agreement_version.id"), nullable=False, index=True),
    field(11, "party", nullable=False),
    field(12, "signer", nullable=False, group="personal"),
    field(13, "function", group="personal"),
    field(14, "method", nullable=False),
    field(15, "signed_on"),
    field(16, "place"),
    field(17, "decision", nullable=False),
    field(18, "refusal_reason"),
    field(19, "evidence_id", refers="attachment"),
    field(20, "authority"),
    field(21, "second_signer", group="personal"),
    field(22, "second_function", group="personal"),
)
"""What one party did with a version: signed it, or refused and why; the short code was typed from paper."""

CHECK_ITEM = record_table(
    19,
    "placement_check",
    field(10, "placement_id", Text, ForeignKey("placement.id"), nullable=False, index=True),
    field(11, "rule", nullable=False),
    field(12, "state", nullable=False),
    field(13, "note"),
    field(14, "decided_by"),
    field(15, "decided_on"),
    field(16, "evidence_id", refers="attachment"),
)
"""A decision of the office about one rule of the checklist; rules without a row are open."""

EVENT = record_table(
    20,
    "placement_event",
    field(10, "placement_id", Text, ForeignKey("placement.id"), nullable=False, index=True),
    field(11, "kind", nullable=False),
    field(12, "day", nullable=False),
    field(13, "until"),
    field(14, "text", group="personal"),
    field(15, "person_id", Text, ForeignKey("contact.id"), index=True),
    field(16, "attendees", group="personal"),
    field(17, "rating", Integer),
    field(18, "action", group="personal"),
    field(19, "action_due"),
    field(20, "action_done_on"),
    field(21, "insurer_on"),
    field(22, "confidential", Integer, nullable=False, server_default="0"),
    field(23, "reported_to", group="personal"),
    field(24, "severity"),
)
"""A visit, call, incident, interruption, notice or reminder on the way.

An interruption has a last day; a reminder has the person who was reminded; a visit or call has a `rating` of
1 to 5; an incident whom it was reported to, and the day when the insurer was told. `action` is what has to be
done about it, and by when.
"""

ISSUE = record_table(
    27,
    "placement_issue",
    field(10, "event_id", Text, ForeignKey("placement_event.id"), nullable=False, index=True),
    field(11, "text", group="personal"),
    field(12, "severity"),
    field(13, "action", group="personal"),
    field(14, "due"),
    field(15, "done_on"),
)
"""One more thing that a visit, a call or an incident brought up, beside the event's own: how serious it is
("low", "medium", "high"), what has to be done about it, by when, and the day when it was.
"""

EVALUATION = record_table(
    21,
    "placement_evaluation",
    field(10, "placement_id", Text, ForeignKey("placement.id"), nullable=False, index=True),
    field(11, "party", nullable=False),
    field(12, "answers", nullable=False),
    field(13, "completed_on", nullable=False),
)
"""What one party said after the stay: answers of 1 to 5 by question, as JSON."""

CONFIRMED = record_table(
    25,
    "compliance_rule",
    field(10, "rule", nullable=False),
    field(11, "confirmed_on", nullable=False),
    field(12, "confirmed_by", nullable=False),
    field(13, "lead_days", Integer),
    field(14, "note"),
)
"""What the office found when it looked a rule of the checklist up: when, who, its own number of days.

The id is made of the rule's code, so that a rule has one row.
"""
