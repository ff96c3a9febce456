"""Invented stays for demo data: a draft, one to be signed, one under way, one that is over."""

import json
from datetime import date, timedelta
from typing import Any

from mobilise_desktop.core import clock, paths
from mobilise_desktop.core.i18n import N_
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.labels import Label
from mobilise_desktop.features.firms.model import CONTACT
from mobilise_desktop.features.placements import (
    actions,
    course_plan,
    extra_words,
    questionnaire,
    texts,
    words,
)
from mobilise_desktop.features.placements.issues import Issue
from mobilise_desktop.features.placements.queries import Placement, people_of, placement
from mobilise_desktop.storage.base import METADATA
from mobilise_desktop.storage.store import Store

_LASTS, _MADE = 39, timedelta(days=30)
_READY: dict[str, Any] = {
    "hours_tenths": 385, "days_per_week": 5, **dict.fromkeys(words.PURPOSES, 1),
    "working_language": "en:B2", "cefr_required": "B1", **dict.fromkeys(words.COSTS, "sending"),
    "cost_travel": "grant", "cost_accommodation": "hosting", "grant_payee": "employee",
    "grant_amount": 125_000, "social_security": "A1", "posting": "outside_scope",
    "immigration": "none", **dict.fromkeys(words.INSURANCES, "Example Insurance"),
    "policy_health": "4711-A", "policy_accident": "4712-B", "pay_currency": "EUR", "secrecy_years": 5,
    "results_owner": "shared", "publication": "each",
}  # fmt: skip
_STARTS = {"draft": 70, "to_sign": 40, "running": -14, "ended": -60}
"""Days from today to the first day, by the state that the stay is brought to."""

_BREAKS = {"first_part_end": 13, "second_part_start": 17, "second_part_end": 27, "third_part_start": 31}
"""The draft is in three parts: days from its first one."""

_COUNTRIES = ("DE", "IT", "HU", "FR", "ES", "EE", "RO", "BE")
_LANGUAGES = dict(zip(_COUNTRIES, ("de", "it", "hu", "fr", "es", "et", "ro", "nl"), strict=True))
"""The language of the texts of a firm's country."""


def fill(store: Store) -> None:
    """Add a few stays between firms of different countries; nothing where there are too few firms."""
    reader = store.reader()
    try:
        rows = reader.all(
            "SELECT f.country, f.id, min(c.id) FROM firm f JOIN contact c ON c.firm_id = f.id "
            "WHERE f.status = 'active' AND f.size_class IN ('micro', 'small') AND f.deleted_at IS NULL "
            "AND c.deleted_at IS NULL GROUP BY f.country, f.id ORDER BY f.id DESC LIMIT 400"
        )
        by_country = {code: [row for row in rows if row[0] == code] for code in _COUNTRIES}
        kept = [found for found in by_country.values() if found]
        for number, (state, days) in enumerate(_STARTS.items()):
            if len(kept) > number + 1:
                sender, host = kept[number][0], kept[number + 1][-1]
                mentor = people_of(reader, host[1])[0][0]
                parties = {"sending_firm_id": sender[1], "employee_id": sender[2], "hosting_firm_id": host[1],
                           "mentor_host_id": mentor, "language_1": _LANGUAGES[sender[0]],
                           "language_2": _LANGUAGES[host[0]]}  # fmt: skip
                _stay(store, parties, state, clock.today() + timedelta(days=days))
    finally:
        reader.close()


def _stay(store: Store, parties: dict[str, str], state: str, start: date) -> None:
    person = {
        "birth_date": "1990-05-03", "may_travel": 1, "contract": "permanent", "employed_since": "2016-04-01",
        "can_sign": 1, "home_address": "Musterweg 1, 12345 Musterstadt", "role_type": "employee",
    }  # fmt: skip
    with store.write(Label(N_("Demo data")), kind="system") as work:
        work.update(CONTACT, RowId(parties["employee_id"]), person)
        work.update(CONTACT, RowId(parties["mentor_host_id"]), {"can_sign": 1})
    declare(store, parties["sending_firm_id"])
    days = {"start_date": start.isoformat(), "end_date": (start + timedelta(days=_LASTS)).isoformat()}
    agreed = (start - timedelta(days=60)).isoformat()
    texts_of = said(parties["language_1"], parties["language_2"])
    filled = _in_parts(start) if state == "draft" else {**_READY, **texts_of, "hosting_ok_on": agreed}
    made = min(clock.today(), start - _MADE)
    with clock.earlier(clock.today() - made):
        own = actions.add(store, {**parties, **days, **filled})
        for step in () if state == "draft" else ("check", "freeze"):
            actions.take_step(store, own, step)
    if state == "draft":
        return
    if state != "to_sign":
        _sign_and_go(store, own, start)
    if state == "ended":
        _come_back(store, own, start + timedelta(days=_LASTS))


def _in_parts(start: date) -> dict[str, Any]:
    """Days of three parts, with a grant in three instalments."""
    days = {name: (start + timedelta(days=n)).isoformat() for name, n in _BREAKS.items()}
    paid = dict(zip(extra_words.PAID, (60_000, 40_000, 25_000), strict=False))
    return {"scheme": "EASI_2020", "grant_payee": "employee", "grant_amount": 125_000, **days, **paid}


def declare(store: Store, firm: str) -> None:
    """A signed declaration of a sending firm's size by last year's accounts; the table is not our own."""
    today = clock.today()
    values = {"firm_id": firm, "ref_year": today.year - 1, "declared_on": today.isoformat(),
              "result": "micro", "signed_on": today.isoformat(), "signed_by": "A. Muster", "currency": "EUR",
              "ownership": "autonomous", "awu_hundredths": 800, "turnover": 120_000_000}  # fmt: skip
    with store.write(Label(N_("Demo data")), kind="system") as work:
        work.insert(METADATA.tables["sme_declaration"], values)


def said(first: str, second: str) -> dict[str, str]:
    """The invented texts of a stay in both languages of its agreement."""
    known = json.loads((paths.resources() / "demo_stays.json").read_text(encoding="utf-8"))
    return {
        field: _written(known[language][texts.plain(pair[0])])
        for pair in texts.SECOND.items()
        for field, language in zip(pair, (first, second), strict=True)
        if texts.plain(pair[0]) in known[language]
    }


def _written(text: str | list[list[str]]) -> str:
    """A text, or the lines of outcomes and programme, whose parts are apart in the file."""
    if isinstance(text, str):
        return text
    return "\n".join(course_plan.SEPARATOR.join(parts) for parts in text)


def _sign_and_go(store: Store, own: RowId, start: date) -> None:
    found = _read(store, own)
    version = found.present
    if version is None:
        return
    signed_on = (start - timedelta(days=20)).isoformat()
    for party, name in zip(version.signers, ("A. Muster", "B. Beispiel", "C. Esempio"), strict=True):
        values = {"party": party, "signer": name, "method": "wet_ink_original", "signed_on": signed_on,
                  "decision": "signed"}  # fmt: skip
        actions.sign(store, version, values, version.short_code)
    for step in ("partly", "sign"):
        actions.take_step(store, own, step)
    for item in found.checklist:
        actions.decide(store, own, item, "done", None)
    actions.take_step(store, own, "clear")
    actions.edit(store, own, {"arrived_on": start.isoformat()})
    actions.take_step(store, own, "start")
    day = (start + timedelta(days=7)).isoformat()
    late, soon = ((start + timedelta(days=days)).isoformat() for days in (17, 9))
    issues = [
        Issue(text="The room is cold", severity="medium", action="Ask for a heater", due=late),
        Issue(text="No card for the canteen", severity="low", due=soon, done_on=soon),
    ]
    actions.add_event(
        store, own, {"kind": "call", "day": day, "text": "All is well but for two things.", "issues": issues}
    )
    next_visit = clock.today() + timedelta(days=3)
    if next_visit < start + timedelta(days=_LASTS):
        actions.add_event(
            store, own, {"kind": "visit", "day": next_visit.isoformat(), "attendees": "B. Beispiel"}
        )


def _come_back(store: Store, own: RowId, last: date) -> None:
    actions.edit(store, own, {"actual_end": last.isoformat()})
    actions.take_step(store, own, "end")
    for party, questions in questionnaire.STATEMENTS.items():
        answers = {**dict.fromkeys(questions, 4), "recommend": 9, "version": questionnaire.VERSION}
        actions.evaluate(store, own, party, answers)


def _read(store: Store, own: RowId) -> Placement:
    reader = store.reader()
    try:
        found = placement(reader, own)
    finally:
        reader.close()
    if found is None:
        raise LookupError(own)
    return found
