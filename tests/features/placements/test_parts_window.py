"""Parts of a stay and instalments in the record: the next fields appear as those before are filled in."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest

from mobilise_desktop import screens
from mobilise_desktop.core import clock
from mobilise_desktop.features.placements import actions, extra_words, impact, timeline
from mobilise_desktop.features.placements.rules import Finding
from mobilise_desktop.features.placements.ui import timeline_paint
from mobilise_desktop.ui.wrap_label import WrapLabel
from papers_help import read
from placements_help import agree, ready
from typing_help import type_text

THREE = {
    "scheme": "EASI_2020", "first_part_end": "2027-03-10", "second_part_start": "2027-03-15",
    "second_part_end": "2027-03-31", "third_part_start": "2027-04-10", "end_date": "2027-04-25",
}  # fmt: skip


@pytest.fixture(autouse=True)
def then():
    clock.set_source(lambda: datetime(2027, 2, 1, 12, tzinfo=UTC))
    yield
    clock.set_source(None)


def opened(desk, **values):
    desk.window.resize(1500, 900)
    tab, own = desk.window.show_tab("placements"), ready(desk.session.store, **values)
    screens.settle(desk.jobs)
    tab.show_placement(own)
    screens.settle(desk.jobs)
    return tab.record, own


def shown(record, section, names):
    form = record.forms[section][0]
    return [name for name in names if not form.field(name).isHidden()]


def enter(desk, record, section, name, text):
    """Type into a field and leave it."""
    line = record.forms[section][0].field(name).line
    line.setFocus()
    line.selectAll()
    type_text(line, text)
    QTest.keyClick(line, Qt.Key.Key_Tab)
    screens.settle(desk.jobs)


def test_the_next_part_appears_when_the_one_before_is_filled_in(desk):
    record, own = opened(desk, scheme="EASI_2020", end_date="2027-04-25")
    days = extra_words.PART_DAYS
    typed = ("2027-03-10", "2027-03-15", "2027-03-31", "2027-04-10")
    for number, (name, day) in enumerate(zip(days, typed, strict=False)):
        assert shown(record, "period", days) == list(days[: number // 2 * 2 + 2])
        enter(desk, record, "period", name, day)
        assert read(desk.session.store, own).values[name] == day
    assert shown(record, "period", days) == list(days[:6])
    actions.edit(desk.session.store, own, {"scheme": "MOBILISE_1_2M"})
    screens.settle(desk.jobs)
    assert shown(record, "period", days) == list(days[:4]), "what has a value is always shown"
    for _step in range(3):
        desk.undo()
        screens.settle(desk.jobs)
    assert shown(record, "period", days) == list(days[:4])


def test_who_is_led_to_the_parts_comes_to_the_day_that_is_missing(desk):
    record, _own = opened(desk, **{**THREE, "second_part_end": None})
    finding = Finding("split", "block", "", "", "period")
    assert record.leading._place(finding) is record.forms["period"][0].field("second_part_end")


def test_the_next_instalment_appears_and_the_sum_is_told_beside_the_grant(desk):
    record, own = opened(desk, grant_amount=125_000)
    names = [name for one in extra_words.PAID for name in (one, f"{one}_on")]
    assert shown(record, "costs", names) == names[:4]
    assert record.lines.grant.isHidden()
    enter(desk, record, "costs", "instalment_1", "500")
    enter(desk, record, "costs", "instalment_2", "500")
    assert shown(record, "costs", names) == names[:6]
    told = [label.text() for label in record.lines.grant.findChildren(WrapLabel)]
    assert told == ["The instalments make €1,000, the grant is €1,250."]
    enter(desk, record, "costs", "instalment_3", "250")
    assert shown(record, "costs", names) == names[:8]
    assert record.lines.grant.isHidden()
    assert read(desk.session.store, own).values["instalment_3"] == 25_000


def test_a_suspension_asks_for_one_part_more_and_a_resumption_for_no_new_one(desk):
    record, own = opened(desk, **THREE)
    store = desk.session.store
    agree(store, own)
    screens.settle(desk.jobs)
    dialog = record.acts.amending.dialog({})
    dialog.add(impact.RESUME)
    (group,) = dialog.groups
    assert [name for name, one in group.fields.items() if not one.isHidden()] == [
        "second_part_start", "third_part_start"
    ]  # fmt: skip
    dialog._drop(group)
    dialog.add(impact.SUSPEND)
    (group,) = dialog.groups
    days = list(extra_words.PART_DAYS)
    assert [name for name, one in group.fields.items() if not one.isHidden()] == days[:6]
    dialog.fields["third_part_end"].propose("2027-04-15")
    dialog.fields["fourth_part_start"].propose("2027-04-18")
    group.commit()
    assert [name for name, one in group.fields.items() if not one.isHidden()] == days[:8]
    assert dialog.kind == impact.SUSPEND
    assert dialog.change() == {"third_part_end": "2027-04-15", "fourth_part_start": "2027-04-18"}
    dialog.deleteLater()


def test_each_part_is_a_bar_of_its_own_that_moves_with_the_others(desk, monkeypatch):
    own = ready(desk.session.store, **THREE)
    desk.window.resize(1500, 900)
    screens.settle(desk.jobs)
    page = desk.window.open_page("timeline")
    screens.settle(desk.jobs)
    painted = []
    original = timeline_paint.TimelinePainter._paint_part

    def paint(self, painter, bar, place, last):
        painted.append((place.left(), last.isoformat()))
        original(self, painter, bar, place, last)

    monkeypatch.setattr(timeline_paint.TimelinePainter, "_paint_part", paint)
    picture = QPixmap(page.view.size())
    page.view.render(picture)
    ends = ["2027-03-10", "2027-03-31", "2027-04-25"]
    assert [last for _left, last in painted] == ends
    assert [left for left, _last in painted] == sorted({left for left, _last in painted})
    (bar,) = timeline.bars(desk.session.reader)
    assert page.view.tip(bar).count(" – ") == 3
    QTest.keyClick(page.view, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    screens.settle(desk.jobs)
    values = read(desk.session.store, own).values
    moved = [values[name] for name in ("start_date", *extra_words.PART_DAYS[:4], "end_date")]
    assert moved == ["2027-03-02", "2027-03-11", "2027-03-16", "2027-04-01", "2027-04-11", "2027-04-26"]
    assert values["third_part_end"] is None
