"""What the register says of the parties otherwise than the paper: it is told, and it can be amended."""

import json
from datetime import UTC, datetime

import pypdfium2
import pytest
from sqlalchemy import select

from mobilise_desktop.core import clock, i18n
from mobilise_desktop.core.labels import Label
from mobilise_desktop.features.firms import actions as firms
from mobilise_desktop.features.placements import actions, amending, impact, queries
from mobilise_desktop.features.placements.amendment import Draft
from mobilise_desktop.features.placements.corrections import of_placement
from mobilise_desktop.privacy import erasure
from mobilise_desktop.privacy.model import HOLD
from mobilise_desktop.storage import files
from mobilise_desktop.storage.undo import UndoStack
from placements_help import ready, sign_all

OLD, NEW = "Köster Druck & Söhne GmbH", "Köster Druckhaus GmbH"


@pytest.fixture(autouse=True)
def then():
    clock.set_source(lambda: datetime(2027, 2, 10, 12, tzinfo=UTC))
    yield
    clock.set_source(None)


@pytest.fixture
def frozen(store):
    """A placement whose agreement is being signed."""
    own = ready(store)
    for step in ("check", "freeze"):
        actions.take_step(store, own, step)
    return own


@pytest.fixture
def own(store, reader, frozen):
    """A placement whose agreement is signed."""
    sign_all(store, queries.placement(reader, frozen).present)
    for step in ("partly", "sign"):
        actions.take_step(store, frozen, step)
    return frozen


def rename(store, reader, own, **values):
    sending = queries.placement(reader, own).values["sending_firm_id"]
    firms.edit_firm(store, sending, values or {"legal_name_native": NEW})


def told(found):
    return [(one.party, one.field, *one.shown) for one in found.corrections]


def test_another_name_or_number_is_told_and_nothing_else(store, reader, own):
    found = queries.placement(reader, own)
    assert found.corrections == ()
    firms.edit_part(store, "contact", found.values["employee_id"], {"email": "a@example.org", "phone": "1"})
    firms.edit_firm(store, found.values["hosting_firm_id"], {"website": "example.org", "trade_name": "Őri"})
    assert queries.placement(reader, own).corrections == ()
    rename(store, reader, own)
    firms.edit_firm(store, found.values["hosting_firm_id"], {"national_reg_no": "08-09-012345"})
    person = {"family_name": "Krause-Vogt", "birth_date": "1990-03-05"}
    firms.edit_part(store, "contact", found.values["employee_id"], person)
    assert told(queries.placement(reader, own)) == [
        ("sending", "legal_name_native", OLD, NEW),
        ("hosting", "national_reg_no", "–", "08-09-012345"),
        ("employee", "name", "Anna Krause", "Anna Krause-Vogt"),
        ("employee", "birth_date", "3 May 1990", "5 March 1990"),
    ]


def site_of(reader, own):
    found = queries.placement(reader, own)
    return found, queries.sites_of(reader, found.values["hosting_firm_id"])[0]


def test_a_work_place_at_another_address_is_told_and_amended(store, reader, own):
    found, (site, old) = site_of(reader, own)
    firms.edit_part(store, "firm_site", site, {"region": "Pest"})
    assert queries.placement(reader, own).corrections == ()
    firms.edit_part(store, "firm_site", site, {"street": "Duna utca 3."})
    found, (_site, new) = site_of(reader, own)
    assert told(found) == [("hosting", "site", old, new)]
    assert "Duna utca 3." in new
    amending.amend(store, found, Draft(impact.CORRECTION, "2027-03-01", "The firm has moved.", {}))
    found = queries.placement(reader, own)
    pdf = pypdfium2.PdfDocument(files.get(reader, store.target, found.amending.pdf_sha256))
    text = " ".join(" ".join(page.get_textpage().get_text_range() for page in pdf).split())
    assert (text.count(old), text.count(new), found.corrections) == (2, 2, ())
    sign_all(store, found.amending)
    assert queries.placement(reader, own).corrections == ()
    firms.edit_part(store, "firm_site", site, {"street": "Kis tér 1."})
    assert [one.field for one in queries.placement(reader, own).corrections] == ["site"]


def test_a_change_of_place_is_no_other_address_of_the_first(store, reader, own):
    found, _site = site_of(reader, own)
    where = {"street": "Új út 5.", "city": "Győr", "postcode": "9021"}
    other = firms.add_part(store, "firm_site", found.values["hosting_firm_id"], where)
    amending.amend(store, found, Draft("place_change", "2027-03-01", "Moved.", {"host_site_id": other}))
    found = queries.placement(reader, own)
    assert found.corrections == ()
    sign_all(store, found.amending)
    assert queries.placement(reader, own).corrections == ()
    firms.remove_part(store, "firm_site", other)
    assert told(queries.placement(reader, own)) == [("hosting", "site", "Új út 5., 9021 Győr", "–")]


def test_it_is_told_while_the_paper_is_being_signed_and_not_before_or_after(store, reader, frozen):
    rename(store, reader, frozen)
    assert len(queries.placement(reader, frozen).corrections) == 1
    actions.take_step(store, frozen, "withdraw", "The firm has another name")
    assert queries.placement(reader, frozen).corrections == ()
    for step in ("check", "freeze"):
        actions.take_step(store, frozen, step)
    assert queries.placement(reader, frozen).corrections == ()
    actions.take_step(store, frozen, "cancel", "No time")
    rename(store, reader, frozen, legal_name_native=OLD)
    assert queries.placement(reader, frozen).corrections == ()


def test_a_new_name_alone_is_amended_by_all_and_then_agreed(store, reader, own):
    rename(store, reader, own)
    found = queries.placement(reader, own)
    draft = Draft(impact.CORRECTION, "2027-03-01", "Renamed in the commercial register.", {})
    amending.amend(store, found, draft)
    found = queries.placement(reader, own)
    version = found.amending
    assert (version.signers, version.changes, found.corrections) == (impact.ALL, {}, ())
    pdf = pypdfium2.PdfDocument(files.get(reader, store.target, version.pdf_sha256))
    text = " ".join(" ".join(page.get_textpage().get_text_range() for page in pdf).split())
    for language in ("de", "hu"):
        with i18n.speaking(language):
            assert i18n._("Legal name") in text
    assert text.count(OLD) == 2  # once in each language
    assert text.count(NEW) >= 4  # among the parties and among what changes
    sign_all(store, version)
    found = queries.placement(reader, own)
    assert (found.versions[0].state, found.corrections) == ("in_force", ())
    UndoStack(store).undo()
    assert queries.placement(reader, own).amending.missing == ("hosting",)


def test_it_goes_along_with_any_other_change_and_then_all_sign(store, reader, own):
    rename(store, reader, own)
    found = queries.placement(reader, own)
    times = {"timetable": "Mo–Do 8:00–18:00", "timetable_l2": "h–cs 8.00–18.00"}
    assert impact.signers(times) == ("employee", "hosting")
    amending.amend(store, found, Draft("working_time_change", "2027-03-01", "Early shift.", times))
    version = queries.placement(reader, own).amending
    assert version.signers == impact.ALL
    (canonical,) = reader.one("SELECT canonical FROM agreement_version WHERE id = :id", {"id": version.id})
    assert json.loads(canonical)["corrections"] == [["sending", "legal_name_native", OLD, NEW]]
    amending.withdraw(store, version)
    assert len(queries.placement(reader, own).corrections) == 1


def test_who_was_erased_is_not_read_out_of_the_paper(store, reader, frozen):
    found = queries.placement(reader, frozen)
    with store.write(Label("end")) as work:
        for hold in work.connection.scalars(select(HOLD.c.id)).all():
            work.delete(HOLD, hold)
    erasure.erase(store, "contact", [found.values["employee_id"]])
    assert of_placement(reader, frozen, found.values) == ()
