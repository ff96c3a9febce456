"""Whom a reminder goes to, in which language, who is left out; the drafts read back by Python's e-mail package."""

from contextlib import closing
from datetime import date
from email import message_from_bytes
from email.policy import default

import pytest

from mobilise_desktop.core import clock
from mobilise_desktop.core.errors import MobiliseError, UserError
from mobilise_desktop.core.labels import Label
from mobilise_desktop.features.consents import actions as consents
from mobilise_desktop.features.consents import queries as consent_queries
from mobilise_desktop.features.firms import actions as firms
from mobilise_desktop.features.placements import actions, due, reminder_words, reminders, reminding, stay
from mobilise_desktop.features.placements.model import PLACEMENT
from mobilise_desktop.privacy import bans
from mobilise_desktop.storage.undo import UndoStack
from papers_help import read
from placements_help import on, ready

DAY = "2027-02-22"
MAILS = {"employee_id": "anna@koester.example.org", "mentor_host_id": "zsofia@oriontode.example.org"}


def set_values(store, own, **values):
    with store.write(Label("test")) as work:
        work.update(PLACEMENT, own, values)


def addressed(store, own, **languages):
    """Give the people of a stay addresses and languages."""
    values = read(store, own).values
    for name, mail in MAILS.items():
        firms.edit_part(store, "contact", values[name], {"email": mail, "languages": languages.get(name)})
    return values


def plan(store, *owns, keys=()):
    with closing(store.reader()) as reader:
        tasks = [one for own in owns for one in due.due_of(reader, own)]
        return reminders.plan(reader, [one for one in tasks if not keys or one.key in keys])


def mails(files):
    return [message_from_bytes(file.read_bytes(), policy=default) for file in files]


def whom(found):
    return {one.person.name: sorted(task.key for asked in one.stays for task in asked.tasks)
            for one in found.reminders}  # fmt: skip


@pytest.fixture
def own(store):
    return ready(store)


def test_everybody_is_asked_for_what_is_theirs_and_the_office_for_nothing(store, own):
    addressed(store, own)
    sending = read(store, own).values["sending_firm_id"]
    with closing(store.reader()) as reader:
        (karl,) = reader.one(
            "SELECT id FROM contact WHERE firm_id = :f AND given_name = 'Karl'", {"f": sending}
        )
    firms.edit_part(store, "contact", karl, {"email": "karl@koester.example.org"})
    with on(DAY):
        found = plan(store, own)
    assert whom(found) == {
        "Anna Krause": ["arrive", "emergency"],
        "Karl Köster": ["a1", "accident", "health", "information", "liability", "posting_hu"],
        "Őri Zsófia": ["induction"],
    }
    assert found.left_out == ()


def test_the_draft_speaks_the_language_of_the_person_and_is_noted(store, own, tmp_path):
    addressed(store, own, employee_id="fr:C1,de:B2")
    undo = UndoStack(store)
    with on(DAY, 17):
        files = reminding.send(store, plan(store, own, keys=("arrive", "emergency")).reminders, tmp_path)
    (mail,) = mails(files)
    assert mail["To"].addresses[0].addr_spec == MAILS["employee_id"]
    assert mail["To"].addresses[0].display_name == "Anna Krause"
    assert mail["X-Unsent"] == "1"
    text = mail.get_content()
    assert read(store, own).values["ref"] in text
    assert "15 avril 2027" in text, "days as the French write them"
    assert "*" not in text
    (event,) = read(store, own).events
    assert (event.kind, event.day, event.person) == ("reminder", DAY, "Anna Krause")
    assert "Confirm the arrival" in event.text
    with closing(store.reader()) as reader:
        assert reader.all("SELECT kind, purpose FROM disclosure") == [("mail", "placement")]
    undo.undo()
    assert read(store, own).events == ()


@pytest.mark.parametrize(
    ("languages", "wanted"),
    [
        ("de:native,it:C1", ("de",)), ("it:B1,pl:native", ("it",)), ("en:A2", ("de", "hu")), (None, ("de", "hu")),
        ("fi:native", ("de", "hu")), ("nl", ("nl",)),
    ],
)  # fmt: skip
def test_the_language_is_the_best_one_else_those_of_the_agreement(store, own, languages, wanted):
    addressed(store, own, employee_id=languages)
    with on(DAY):
        (reminder,) = plan(store, own, keys=("arrive",)).reminders
    assert reminder.languages == wanted
    made = reminders.recipient(reminder, "BVMW", date(2027, 2, 22))
    assert made.fields["text"].count("Anna Krause") == 2 * len(wanted)
    assert ("* * *" in made.fields["text"]) == (len(wanted) > 1)


def test_who_may_not_or_cannot_be_written_to_is_left_out_and_named(store, own):
    values = addressed(store, own)
    bans.ban(store, [("email", MAILS["mentor_host_id"])], Label("ban"))
    firms.edit_part(store, "contact", values["employee_id"], {"email": None})
    with on(DAY):
        found = plan(store, own)
    assert found.reminders == ()
    told = {one.name.partition(" (")[0]: one.why for one in found.left_out}
    assert told["Őri Zsófia"] == "does not want to be contacted"
    assert told["Anna Krause"] == told["Karl Köster"] == "no valid e-mail address"
    firms.edit_part(store, "contact", values["employee_id"], {"email": "anna@example.org", "active": 0})
    with on(DAY):
        told = {one.name.partition(" (")[0]: one.why for one in plan(store, own).left_out}
    assert "no longer with the firm" in told["Anna Krause"]


def test_who_was_reminded_within_24_hours_is_left_out_with_the_next_moment(store, own, tmp_path):
    addressed(store, own)
    with on(DAY, 17):
        reminding.send(store, plan(store, own, keys=("arrive",)).reminders, tmp_path)
    with on("2027-02-23", 8):
        found = plan(store, own, keys=("arrive",))
        (left,) = found.left_out
        assert found.reminders == ()
        assert left.why.startswith("was reminded on 22/02/2027")
        assert "possible from 23/02/2027" in left.why
    with on("2027-02-23", 17):
        assert len(plan(store, own, keys=("arrive",)).reminders) == 1


def test_a_colleague_who_was_faster_ends_it_and_nothing_is_written(store, own, tmp_path):
    addressed(store, own)
    with on(DAY, 9):
        found = plan(store, own)
        actions.add_event(
            store, own,
            {"kind": "reminder", "day": DAY, "person_id": read(store, own).values["mentor_host_id"]},
        )  # fmt: skip
        with pytest.raises(UserError, match="in 24 hours"):
            reminding.send(store, found.reminders, tmp_path)
    assert list(tmp_path.glob("*.eml")) == []
    assert len(read(store, own).events) == 1


def test_a_folder_that_is_gone_leaves_nothing_noted(store, own, tmp_path):
    addressed(store, own)
    with on(DAY), pytest.raises(MobiliseError):
        reminding.send(store, plan(store, own).reminders, tmp_path / "gone")
    assert read(store, own).events == ()


def test_one_person_with_two_stays_gets_one_draft(store, tmp_path):
    first, second = ready(store), ready(store)
    for one in (first, second):
        addressed(store, one, employee_id="en:C2")
    with on(DAY):
        files = reminding.send(store, plan(store, first, second, keys=("arrive",)).reminders, tmp_path)
    (mail,) = mails(files)
    assert mail["Subject"] == "Reminder: what is still open for several stays"
    for one in (first, second):
        assert read(store, one).values["ref"] in mail.get_content()
        assert [event.kind for event in read(store, one).events] == ["reminder"]


def test_only_parties_that_have_not_signed_or_answered_are_reminded(store, own):
    addressed(store, own)
    assert "sign" not in {key for keys in whom(plan(store, own)).values() for key in keys}
    for step in ("check", "freeze"):
        actions.take_step(store, own, step)
    version = read(store, own).present
    values = {"party": "employee", "signer": "Anna Krause", "method": "wet_ink_original", "decision": "signed",
              "signed_on": version.frozen_on}  # fmt: skip
    assert set(whom(plan(store, own, keys=("sign",)))) == {"Anna Krause", "Őri Zsófia"}
    actions.sign(store, version, values, version.short_code)
    assert set(whom(plan(store, own, keys=("sign",)))) == {"Őri Zsófia"}
    set_values(store, own, status="ended", actual_end="2027-04-15", end_kind="as_planned")
    actions.evaluate(store, own, "hosting", {"matched": 5})
    assert whom(plan(store, own, keys=("evaluate", "remind-1"))) == {"Anna Krause": ["evaluate", "remind-1"]}


def test_the_survey_asks_the_employee_only_with_consent_also_when_all_is_closed(store, own, tmp_path):
    values = addressed(store, own, mentor_host_id="en:C1")
    set_values(store, own, status="closed", actual_end="2027-04-15", end_kind="as_planned")
    with on("2027-10-20"):
        found = plan(store, own)
        assert set(whom(found)) == {"Őri Zsófia"}
        told = {one.name.partition(" (")[0]: one.why for one in found.left_out}
        assert told["Anna Krause"] == "is not asked about the stay: no basis for this purpose"
        (mail,) = mails(reminding.send(store, found.reminders, tmp_path))
        assert "six months; this is voluntary" in mail.get_content()
        assert "15 October" not in mail.get_content()
        with closing(store.reader()) as reader:
            people = consent_queries.people(reader, values["sending_firm_id"])
        anna = next(one for one in people if one.id == values["employee_id"])
        basis = {"purpose": "survey_followup", "legal_basis": "consent", "given_on": "2027-03-01"}
        consents.add(store, anna, {**basis, "method": "paper"})
        assert set(whom(plan(store, own))) == {"Anna Krause"}


def test_nothing_confidential_goes_out(store, own):
    addressed(store, own)
    firm = read(store, own).values["sending_firm_id"]
    with closing(store.reader()) as reader:
        (karl,) = reader.one("SELECT id FROM contact WHERE firm_id = :f AND given_name = 'Karl'", {"f": firm})
    firms.edit_part(store, "contact", karl, {"email": "karl@example.org"})
    accident = {"kind": "accident", "day": clock.today().isoformat(), "text": "A cut."}
    actions.add_event(store, own, {**accident, "confidential": 1})
    with on(DAY):
        assert not any(key.startswith("insurer") for keys in whom(plan(store, own)).values() for key in keys)
        actions.add_event(store, own, accident)
        assert sum(key.startswith("insurer") for key in whom(plan(store, own))["Karl Köster"]) == 1


def test_for_each_cover_that_ends_too_soon_somebody_can_be_asked():
    assert {last for _first, last, _text in stay.COVERS} <= reminder_words._ASKED.keys()
