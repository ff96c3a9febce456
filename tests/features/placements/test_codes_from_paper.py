"""References and codes from paper: proved, looked for, and which sign is mistyped."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dialogs import answer_next
from mobilise_desktop import screens
from mobilise_desktop.features.placements import (
    actions,
    amendment,
    certificate,
    papers,
    proving,
    reference,
    slips,
)
from mobilise_desktop.features.placements.queries import placement
from mobilise_desktop.features.placements.slips import Slip
from mobilise_desktop.features.placements.ui.code_dialog import CodeDialog
from mobilise_desktop.ui.empty_state import EmptyState
from papers_help import over, pages_of
from placements_help import ready, sign_all
from typing_help import type_text

SIGNS = st.text("0123456789ABCDEFGHJKMNPQRSTVWXYZ", min_size=4, max_size=20)


def frozen(store, **values):
    own = ready(store, **values)
    for step in ("check", "freeze"):
        actions.take_step(store, own, step)
    return own


def asked(ref="", code=""):
    return proving.Asked(ref, code, "BVMW")


def other(sign):
    """Another sign than this one."""
    return "3" if sign != "3" else "8"


@given(SIGNS, st.data())
def test_a_slip_of_each_kind_is_found(right, data):
    place = data.draw(st.integers(0, len(right) - 1))
    wrong = right[:place] + other(right[place]) + right[place + 1 :]
    assert slips.slip(wrong, right) == Slip(other(right[place]), right[place])
    missing = right[:place] + right[place + 1 :]
    said = slips.slip(missing, right)
    assert said is not None and (said.typed, said.right) == ("", right[place])
    assert slips.slip(right, missing).typed == right[place]
    if place and right[place - 1] != right[place]:
        turned = right[: place - 1] + right[place] + right[place - 1] + right[place + 1 :]
        said = slips.slip(turned, right)
        assert said is not None and {*said.typed} == {*said.right} == {right[place - 1], right[place]}
    assert slips.slip(right, right) is None
    assert slips.slip(right + "00", right) is None


def test_a_version_is_proved_by_both_by_its_code_and_by_what_a_scanner_reads(store, reader):
    own = frozen(store)
    found = placement(reader, own)
    ref, code = found.values["ref"], found.present.short_code
    for typed in (
        asked(ref, code), asked(ref.lower().replace("-", " "), code.lower()), asked("", code),
        asked("", code.replace("-", "")), asked(f"{ref}#{code}"), asked("", f"{ref}#{code}"),
    ):  # fmt: skip
        answer = proving.prove(reader, typed)
        assert (answer.level, answer.placement_id) == (proving.VALID, own), typed
        assert answer.told[0].startswith(f"This is version 1 of {ref}, made on")
        assert "Not signed yet: Employee, Sending firm, Hosting firm" in answer.told[1]
    alone = proving.prove(reader, asked(ref.replace("-", "")))
    assert (alone.level, alone.placement_id) == (proving.VALID, own)
    assert "Anna Krause" in alone.told[0]
    assert alone.told[1] == f"Version 1 with the code {code} is being signed."


def test_which_version_is_in_force_is_told(store, reader):
    own = frozen(store)
    old = placement(reader, own).present
    actions.take_step(store, own, "withdraw", "A slip")
    answer = proving.prove(reader, asked("", old.short_code))
    assert (answer.level, len(answer.told)) == (proving.INVALID, 2)
    assert "withdrawn" in answer.told[1]
    found = over(store, own, status="running")
    answer = proving.prove(reader, asked(found.values["ref"], old.short_code))
    assert answer.level == proving.INVALID
    assert answer.told[2] == f"Version 2 with the code {found.present.short_code} is in force."
    draft = amendment.Draft("extend", "2027-04-01", "More to learn", {"end_date": "2027-04-20"})
    actions.amending.amend(store, found, draft)
    later = placement(reader, own).amending
    sign_all(store, later)
    answer = proving.prove(reader, asked("", found.present.short_code))
    assert answer.told[1:] == ("It is in force.", "Later amendments in force as well: version 3")
    answer = proving.prove(reader, asked("", later.short_code))
    assert answer.told[1:] == ("It is an amendment of the agreement.", "It is in force.")


def test_a_certificate_is_proved_with_and_without_its_number(store, reader):
    found = over(store, ready(store))
    ready(store)
    pdf = papers.write(reader, found, "certificate", date(2027, 5, 20), "BVMW")
    facts = papers._facts(reader, certificate.agreed(reader, found), date(2027, 5, 20), "BVMW")
    code = certificate.code(facts, found)
    assert code in pages_of(pdf)[0]
    ref = found.values["ref"]
    for typed in (asked(f"{ref}-C", code), asked(ref, code), asked("", code), asked(f"{ref}-C#{code}")):
        answer = proving.prove(reader, typed)
        assert (answer.level, answer.placement_id) == (proving.VALID, found.id), typed
        assert answer.told == (f"This is the certificate of {ref}.",)
    actions.edit(store, found.id, {"certificate_withdrawn_on": "2027-06-01"})
    answer = proving.prove(reader, asked("", code))
    assert answer.level == proving.INVALID
    assert "not valid" in answer.told[1]


def test_the_sign_that_is_mistyped_is_told(store, reader):
    own = frozen(store)
    found = placement(reader, own)
    ref, code = found.values["ref"], found.present.short_code
    wrong = ref[:-3] + other(ref[-3]) + ref[-2:]
    answer = proving.prove(reader, asked(wrong))
    assert (answer.level, answer.placement_id) == (proving.UNKNOWN, own)
    assert "a sign is wrong or missing" in answer.told[0]
    meant = f"Probably {ref} is meant: “{other(ref[-3])}” was typed for “{ref[-3]}”."
    assert answer.told[1] == meant
    both = proving.prove(reader, asked(wrong, code))
    assert both.told[1] == meant
    assert both.told[2].startswith(f"This is version 1 of {ref}")
    mistyped = other(code[0]) + code[1:]
    answer = proving.prove(reader, asked(ref, mistyped))
    assert answer.level == proving.UNKNOWN
    assert answer.told[0] == f"No version of {ref} has the code {mistyped}."
    assert answer.told[1] == f"Probably {code} is meant: “{other(code[0])}” was typed for “{code[0]}”."
    alone = proving.prove(reader, asked("", mistyped))
    assert (alone.level, alone.placement_id) == (proving.UNKNOWN, own)
    assert alone.told[2] == f"{code} is the code of version 1 of {ref}."


def test_the_code_of_another_placement_and_of_none(store, reader):
    first, second = frozen(store), frozen(store)
    one, two = placement(reader, first), placement(reader, second)
    answer = proving.prove(reader, asked(one.values["ref"], two.present.short_code))
    assert (answer.level, answer.placement_id) == (proving.INVALID, second)
    assert answer.told[1].startswith(f"This is version 1 of {two.values['ref']}, made on")
    answer = proving.prove(reader, asked("", "AAAA-AAAA"))
    assert (answer.level, answer.placement_id) == (proving.UNKNOWN, None)
    strange = reference.make("EVEA", 2027, 77)
    assert proving.prove(reader, asked(strange)).told == (f"There is no placement {strange} here.",)
    draft = ready(store)
    ref = placement(reader, draft).values["ref"]
    assert (
        proving.prove(reader, asked(ref)).told[1] == "No version of an agreement is in force or being signed."
    )
    actions.delete(store, draft)
    assert proving.prove(reader, asked(ref)).told == (f"The placement {ref} lies in the trash.",)


@pytest.fixture
def tab(desk):
    desk.window.resize(1366, 768)
    store = desk.session.store
    frozen(store)
    ready(store, start_date="2027-06-01", end_date="2027-07-15")
    found = desk.window.show_tab("placements")
    screens.settle(desk.jobs)
    return found


def test_the_window_says_what_a_code_is_and_opens_the_placement(desk, tab):
    own = next(tab.model.row_at(n).id for n in range(2) if tab.model.row_at(n).row.status == "to_sign")
    code = placement(desk.session.reader, own).present.short_code
    other_one = next(tab.model.row_at(n).id for n in range(2) if tab.model.row_at(n).id != own)
    tab.view.choice.choose(other_one)
    screens.settle(desk.jobs)
    said = []

    def respond(dialog):
        try:
            QTest.keyClick(dialog, Qt.Key.Key_Return)
            said.append(dialog.ref._message.text())
            type_text(dialog.code.line, code.lower().replace("-", ""))
            assert dialog.ref._message.text() == ""
            QTest.keyClick(dialog.code.line, Qt.Key.Key_Return)
            screens.settle(desk.jobs)
            said.append(dialog.told.text())
            said.append(dialog.open_button.isVisible())
            dialog.open_button.click()
        finally:
            if dialog.isVisible():
                dialog.reject()

    answer_next(respond)
    entry = next(one for one in tab.more.actions_menu.actions() if one.text() == "Check a code from paper…")
    entry.trigger()
    screens.settle(desk.jobs)
    assert said[0] == "Type the reference, the code or both."
    assert said[1].startswith("This is version 1 of MS-BVMW-2027-0001")
    assert said[2] is True
    assert tab.record.placement_id == own


@pytest.mark.parametrize(
    "way", [str.lower, lambda ref: ref.replace("-", ""), lambda ref: ref.replace("-", " ")]
)
def test_a_reference_is_found_however_it_is_typed(desk, tab, way):
    ref = tab.model.row_at(0).row.ref
    type_text(tab.search, way(ref))
    screens.settle(desk.jobs)
    assert [tab.model.row_at(n).row.ref for n in range(tab.model.rowCount())] == [ref]
    tab.search.clear()
    type_text(tab.search, way(ref)[: -2 if way is str.lower else -1])
    screens.settle(desk.jobs)
    assert ref in [tab.model.row_at(n).row.ref for n in range(tab.model.rowCount())]


def test_a_mistyped_reference_is_told_from_one_that_is_not_there(desk, tab):
    ref = tab.model.row_at(0).row.ref
    wrong = ref[:-1] + other(ref[-1])
    type_text(tab.search, wrong)
    screens.settle(desk.jobs)
    assert tab.model.rowCount() == 0
    assert told(tab) == (
        "There is no such placement; the reference seems mistyped. "
        f"Probably {ref} is meant: “{other(ref[-1])}” was typed for “{ref[-1]}”."
    )
    tab.search.clear()
    type_text(tab.search, reference.make("EVEA", 2027, 77))
    screens.settle(desk.jobs)
    assert told(tab) == "No placement matches the search and the filters."


def told(tab):
    (shown,) = [one for one in tab.view.viewport().findChildren(EmptyState) if one.isVisible()]
    return shown.sentence.text()


def test_an_answer_never_stands_beside_a_code_typed_meanwhile(desk):
    own = frozen(desk.session.store)
    code = placement(desk.session.reader, own).present.short_code
    dialog = CodeDialog(desk.window, desk.context)
    type_text(dialog.code.line, code)
    dialog.check()
    dialog.code.line.selectAll()
    type_text(dialog.code.line, "AAAA-AAAA")
    screens.settle(desk.jobs)
    assert (dialog.answer, dialog.told.text()) == (None, "")
    assert dialog.check_button.isEnabled()
    dialog.check()
    screens.settle(desk.jobs)
    assert "AAAA-AAAA" in dialog.told.text()
    dialog.reject()
