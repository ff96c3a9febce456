"""A placement with everything that an agreement needs, between two believable firms."""

from contextlib import closing, contextmanager
from datetime import UTC, date, datetime

import pytest

from mobilise_desktop.core import clock
from mobilise_desktop.core.labels import Label
from mobilise_desktop.features.declarations.model import DECLARATION
from mobilise_desktop.features.firms import actions as firms
from mobilise_desktop.features.placements import actions, queries, words

SIGNERS = {"employee": "Anna Krause", "sending": "Karl Köster", "hosting": "Őri Zsófia"}

READY = {
    "start_date": "2027-03-01",
    "end_date": "2027-04-15",
    "hours_tenths": 385,
    "days_per_week": 5,
    "timetable": "Mo–Fr 8:00–16:42",
    "timetable_l2": "h–p 8.00–16.42",
    **dict.fromkeys(words.PURPOSES, 1),
    "objective_sending_l1": "Anna brings home how orders are planned without paper in a small foundry.",
    "objective_sending_l2": "Anna hazahozza, hogyan tervezik papír nélkül a rendeléseket egy kis öntödében.",
    "objective_hosting_l1": "The host sees how a Berlin workshop calculates small series and finds customers.",
    "objective_hosting_l2": "A fogadó látja, hogyan kalkulál kis sorozatokat egy berlini műhely.",
    "objective_employee_l1": "She learns planning software, technical Hungarian and the work with suppliers.",
    "objective_employee_l2": "Megtanulja a tervezőszoftvert, a műszaki magyart és a beszállítói munkát.",
    "outcomes_l1": "Plans an order alone\nReads a Hungarian drawing",
    "outcomes_l2": "Önállóan tervez egy rendelést\nElolvas egy magyar rajzot",
    "programme_l1": "Introduction, safety\nPlanning\nPurchasing\nOwn project\nOwn project\nResults",
    "programme_l2": "Bevezetés, biztonság\nTervezés\nBeszerzés\nSaját projekt\nSaját projekt\nEredmények",
    "working_language": "en:B2",
    "cefr_required": "B1",
    **dict.fromkeys(words.COSTS, "sending"),
    "cost_travel": "grant",
    "cost_accommodation": "hosting",
    "grant_payee": "employee",
    "grant_amount": 125_000,
    "social_security": "A1",
    "posting": "outside_scope",
    "posting_reason": "Lernaufenthalt ohne Dienstleistung",
    "posting_reason_l2": "Tanulási célú tartózkodás szolgáltatás nélkül",
    "immigration": "none",
    **dict.fromkeys(words.INSURANCES, "Allianz 4711-A"),
    "insured_until": "2027-04-30",
    "hosting_ok_on": "2027-01-10",
    "language_1": "de",
    "language_2": "hu",
}


def parties(store, sender="DE", host="HU"):
    """Two firms and their people: (sending, employee, hosting, mentor)."""
    small = {"status": "active", "headcount_min": 12, "headcount_max": 12}
    sending = firms.add_firm(
        store,
        {
            "legal_name_native": "Köster Druck & Söhne GmbH",
            "country": sender,
            "vat_no": "DE136695976",
            **small,
        },
    )
    hosting = firms.add_firm(
        store, {"legal_name_native": "Őri és Társa Öntöde Kft.", "country": host, **small}
    )
    declare(store, sending)
    firms.add_part(
        store, "firm_site", sending, {"street": "Lindenstraße 3", "postcode": "10969", "city": "Berlin"}
    )
    firms.add_part(store, "firm_site", hosting, {"street": "Fő utca 12.", "postcode": "9021", "city": "Győr"})
    anna = firms.add_part(
        store, "contact", sending,
        {"given_name": "Anna", "family_name": "Krause", "birth_date": "1990-05-03", "nationality": "DE",
         "contract": "permanent", "employed_since": "2018-09-01", "occupation": "Gießereimechanikerin",
         "may_travel": 1},
    )  # fmt: skip
    firms.add_part(
        store, "contact", sending,
        {"given_name": "Karl", "family_name": "Köster", "function": "Geschäftsführer", "can_sign": 1},
    )  # fmt: skip
    mentor = firms.add_part(
        store, "contact", hosting,
        {"given_name": "Zsófia", "family_name": "Őri", "function": "ügyvezető", "can_sign": 1},
    )  # fmt: skip
    return sending, anna, hosting, mentor


def declare(store, firm, year=2025, signed_on="2026-05-01"):
    """A declaration of a firm's size for the accounts of a year; signed, unless there is no day."""
    with store.write(Label("declaration")) as work:
        row = {"firm_id": firm, "ref_year": year, "declared_on": "2026-05-01", "currency": "EUR",
               "ownership": "autonomous", "result": "small", "signed_on": signed_on}  # fmt: skip
        return work.insert(DECLARATION, row)


def undeclare(store):
    """Take all declarations away, as if nobody had made any."""
    with store.maintain() as connection:
        connection.exec_driver_sql("DELETE FROM sme_declaration")


def ready(store, **values):
    """A placement that can be frozen, and its id."""
    sending, anna, hosting, mentor = parties(store)
    given = {
        "sending_firm_id": sending,
        "employee_id": anna,
        "hosting_firm_id": hosting,
        "mentor_host_id": mentor,
    }
    return actions.add(store, {**given, **READY, **values})


def sign_all(store, version, parties=(), **values):
    """The parties of a version, or some of them, sign it on the day it was made."""
    for party in parties or version.signers:
        given = {"party": party, "signer": SIGNERS[party], "method": "wet_ink_original",
                 "signed_on": version.frozen_on, "decision": "signed", **values}  # fmt: skip
        actions.sign(store, version, given, version.short_code)


def agree(store, own, **values):
    """Make the agreement of a placement, and have it signed by all; the same placement."""
    for step in ("check", "freeze"):
        actions.take_step(store, own, step)
    with closing(store.reader()) as reader:
        version = queries.placement(reader, own).present
    sign_all(store, version, **values)
    for step in ("partly", "sign"):
        actions.take_step(store, own, step)
    return own


@contextmanager
def on(day, hour=12):
    """A day for the program, as long as the block lasts."""
    then = datetime.fromisoformat(f"{day}T{hour:02}:00:00").astimezone(UTC)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(clock, "now_utc", lambda: then)
        patch.setattr(clock, "today", lambda: date.fromisoformat(day))
        yield


def note(store, own, values):
    """Note an event on its own day, as an office does: only visits and calls can be noted before."""
    with on(values["day"]):
        return actions.add_event(store, own, values)


class Counting:
    """A reader that counts what is asked of it."""

    def __init__(self, reader):
        self.reader, self.asked = reader, 0
        self.dialect = reader.dialect

    def all(self, sql, params={}):  # noqa: B006  as the reader has it
        self.asked += 1
        return self.reader.all(sql, params)
