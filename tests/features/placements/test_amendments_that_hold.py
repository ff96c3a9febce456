"""Amendments hold only with their agreement, one at a time, and change what was signed and nothing else."""

from datetime import UTC, datetime

import pytest

from mobilise_desktop.core import clock, i18n
from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.labels import Label
from mobilise_desktop.features.firms import actions as firms
from mobilise_desktop.features.placements import (
    actions,
    amending,
    amendment,
    changed,
    exchanging,
    impact,
    language_pair,
    proving,
    queries,
)
from mobilise_desktop.features.placements.amendment import Draft
from mobilise_desktop.features.placements.model import PLACEMENT, VERSION
from mobilise_desktop.features.placements.ui.amending_acts import given
from mobilise_desktop.storage import files
from mobilise_desktop.storage.undo import UndoStack
from papers_help import text_of
from placements_help import agree, on, ready, sign_all

LONGER, SHORTER = {"end_date": "2027-04-25"}, {"end_date": "2027-04-10"}


@pytest.fixture(autouse=True)
def then():
    clock.set_source(lambda: datetime(2027, 2, 10, 12, tzinfo=UTC))
    yield
    clock.set_source(None)


@pytest.fixture
def own(store):
    """A placement whose agreement is signed."""
    return agree(store, ready(store))


def read(store, own):
    reader = store.reader()
    try:
        return queries.placement(reader, own)
    finally:
        reader.close()


def amend(store, found, change, kind=None):
    drafted = Draft(kind or impact.kind_of(change, found.values), "2027-03-01", "So agreed.", change)
    amending.amend(store, found, drafted)
    return read(store, found.id).amending


def set_values(store, table, row_id, **values):
    with store.write(Label("course")) as work:
        work.update(table, row_id, values)


def test_what_is_cancelled_has_no_amendment_any_more(store, reader, own):
    longer = amend(store, read(store, own), LONGER)
    sign_all(store, longer)
    amend(store, read(store, own), {"hours_tenths": 400})
    actions.take_step(store, own, "cancel", "The firm closed")
    assert [(one.n, one.state) for one in read(store, own).versions] == [
        (3, "withdrawn"), (2, "withdrawn"), (1, "withdrawn")
    ]  # fmt: skip
    asked = proving.Asked(read(store, own).values["ref"], longer.short_code, "BVMW")
    assert proving.prove(reader, asked).level == proving.INVALID
    UndoStack(store).undo()
    assert [one.state for one in read(store, own).versions] == ["open", "in_force", "in_force"]


def test_what_is_over_takes_its_open_amendment_along(store, own):
    set_values(store, PLACEMENT, own, status="cleared")
    sign_all(store, amend(store, read(store, own), LONGER))
    amend(store, read(store, own), {"hours_tenths": 400})
    with pytest.raises(UserError, match=r"has not begun yet\. Cancel it"):
        actions.take_step(store, own, "no_show", "Ill")
    with on("2027-03-02"):
        actions.take_step(store, own, "no_show", "Ill")
    assert [one.state for one in read(store, own).versions] == ["withdrawn", "in_force", "in_force"]


@pytest.mark.parametrize("status", ["cancelled", "ended"])
def test_an_amendment_left_open_can_not_be_signed_after_the_agreement(store, own, status):
    version = amend(store, read(store, own), LONGER)
    set_values(store, PLACEMENT, own, status=status)
    with pytest.raises(UserError, match="Only an agreement that is signed"):
        sign_all(store, version)
    assert read(store, own).values["end_date"] == "2027-04-15"


def test_of_two_who_amend_at_a_time_one_is_told(store, own):
    stale = read(store, own)
    amend(store, stale, LONGER)
    set_values(store, VERSION, stale.present.id, n=9)  # so that no number stands in the way
    with pytest.raises(UserError, match="being signed already"):
        amend(store, stale, SHORTER)
    actions.take_step(store, own, "cancel", "The firm closed")
    with pytest.raises(UserError, match="Only an agreement that is signed"):
        amend(store, stale, SHORTER)


def test_who_signs_while_another_host_is_chosen_is_not_passed_over(store, monkeypatch):
    own = ready(store)
    small = {"status": "active", "headcount_min": 12, "headcount_max": 12}
    other = firms.add_firm(store, {"legal_name_native": "Kovács Bt.", "country": "HU", **small})
    for step in ("check", "freeze"):
        actions.take_step(store, own, step)
    stale = read(store, own)
    sign_all(store, stale.present, ["employee"])
    monkeypatch.setattr(amending, "again", lambda _store, _own: stale)
    before = {"hosting_firm_id": stale.values["hosting_firm_id"]}
    with pytest.raises(UserError, match="Somebody has signed already"):
        exchanging.exchange(store, own, {"hosting_firm_id": other}, before)
    assert read(store, own).present.state == "open"


@pytest.mark.parametrize(("change", "until"), [(LONGER, "2032-04-25"), (SHORTER, "2032-04-15")])
def test_a_longer_stay_keeps_the_data_of_the_employee_longer(store, reader, own, change, until):
    sign_all(store, amend(store, read(store, own), change))
    rows = reader.all("SELECT until FROM retention_hold WHERE deleted_at IS NULL")
    assert [tuple(row) for row in rows] == [(until,)]


def test_what_was_wrong_before_does_not_keep_anybody_from_ending_early(store, own):
    host = read(store, own).values["hosting_firm_id"]
    firms.edit_firm(store, host, {"status": "inactive"})
    found = read(store, own)
    with pytest.raises(UserError) as told:
        amend(store, found, {"end_date": "2027-08-31"})
    assert "Too long" in str(told.value) and "not active" not in str(told.value)
    version = amend(store, found, {"end_date": "2027-03-10"}, impact.EARLY)
    assert version.amendment == impact.EARLY


def test_what_was_wrong_before_counts_where_it_is_changed_itself(store, own):
    set_values(store, PLACEMENT, own, hours_tenths=490)
    with pytest.raises(UserError, match="48 hours"):
        amend(store, read(store, own), {"hours_tenths": 500})


def test_texts_that_go_along_with_a_language_are_signed_and_nothing_else(store, reader, own):
    found = read(store, own)
    change = {"language_2": "it"}
    version = amend(store, found, change)
    moved = language_pair.moved(found.values, "de", "it")
    assert moved and {name: new for name, (_old, new) in version.changes.items()} == {**moved, **change}
    paper = " ".join(text_of(files.get(reader, store.target, version.pdf_sha256)).split())
    assert "(HU) Bevezetés, biztonság" in paper
    assert dict(given(found, version, {}).change) == change, "the dialog asks for the language alone"
    sign_all(store, version)
    values = read(store, own).values
    assert {name for name in found.values if values[name] != found.values[name]} == set(version.changes)
    assert values["objective_hosting_l2"] == f"(HU) {found.values['objective_hosting_l2']}"


def test_texts_that_change_places_say_which_language_they_are_in(store, reader, own):
    found = read(store, own)
    german, hungarian = (found.values[f"objective_sending_{one}"] for one in ("l1", "l2"))
    version = amend(store, found, {"language_1": "hu", "language_2": "de"})
    paper = " ".join(text_of(files.get(reader, store.target, version.pdf_sha256)).split())
    for text in (f"(DE) {german}", f"(HU) {hungarian}"):
        assert paper.count(text) == 2, "what was agreed in one column, what will be in the other"
    sign_all(store, version)
    values = read(store, own).values
    assert (values["objective_sending_l1"], values["objective_sending_l2"]) == (hungarian, german)


def test_a_text_written_for_the_new_language_says_which_it_is(store, reader, own):
    found = read(store, own)
    new = "Anna impara a pianificare gli ordini senza carta in una piccola fonderia."
    version = amend(store, found, {"language_1": "it", "objective_sending_l1": new})
    paper = " ".join(text_of(files.get(reader, store.target, version.pdf_sha256)).split())
    assert f"(IT) {new}" in paper
    assert version.changes["objective_sending_l1"][1] == new, "signed as it is written"


def test_a_text_in_one_language_is_called_by_it_in_both_columns(store, reader, own):
    version = amend(store, read(store, own), {"costs_note_l1": "Werkzeug bringt sie mit."})
    paper = " ".join(text_of(files.get(reader, store.target, version.pdf_sha256)).split())
    assert paper.count("Werkzeug bringt sie mit.") == 2
    assert "(Deutsch)" in paper
    assert "(német)" in paper


def test_what_is_read_of_a_field_is_no_hint_for_filling_it_in(store, own):
    lines = ("Plans an order alone\nReads drawings", "Önállóan tervez\nRajzot olvas")
    change = {
        "amount_travel": 12_000,
        "cost_travel": "hosting",
        "outcomes_l1": lines[0],
        "outcomes_l2": lines[1],
    }
    with i18n.speaking("en"):
        told = changed.told(read(store, own).values, change, "cost_change programme_change", {})
        labels = {one.name: one.label for _kind, changes in told for one in changes}
    assert labels == {
        "cost_travel": "Travel there and back: paid by", "amount_travel": "Travel there and back: amount",
        "outcomes_l1": "Learning outcomes", "outcomes_l2": "Learning outcomes",
    }  # fmt: skip
    with i18n.speaking("en"):
        assert amendment._from_to("a\nb", "c") == "so far: \na\nb\nfrom then on: \nc"
        assert amendment._from_to("a", "c") == "so far: a\nfrom then on: c"
