"""The settings, driven as a user drives them."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from mobilise_desktop import screens
from mobilise_desktop.core import i18n
from mobilise_desktop.features.preferences.ui import shortcuts
from mobilise_desktop.features.preferences.ui.countries import distance
from mobilise_desktop.settings import office, programme
from mobilise_desktop.settings.programme import Programme
from mobilise_desktop.ui import theme

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(desk, scheme):
    desk.window.open_page("preferences")
    made = desk.window.open_page("preferences")
    desk.window.zoom(0)
    made.computer.scheme.buttons[scheme].click()
    screens.settle(desk.jobs)
    return made


def kept(desk):
    screens.settle(desk.jobs)
    return programme.load(desk.session.reader)


def put(field, text):
    line = field.line
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)


def test_language_theme_and_text_size_hold_at_once_and_for_the_next_start(page, desk, scheme):
    settings = desk.context.settings
    assert settings.get("theme") == scheme
    assert theme.colours().dark == (scheme == "dark")
    size = page.computer.text_size
    size.box.setCurrentIndex(size.box.findData("1.5"))
    size.box.activated.emit(size.box.currentIndex())
    assert theme.text_scale() == settings.get("text_scale") == 1.5
    language = page.computer.language
    language.box.setCurrentIndex(language.box.findData("de"))
    language.box.activated.emit(language.box.currentIndex())
    assert i18n.language() == settings.get("language") == "de"


def test_what_is_chosen_elsewhere_shows_here_too(page, desk):
    desk.window.zoom(1)
    assert page.computer.text_size.value() == "1.1"
    desk.context.language.use("et")
    assert page.computer.language.value() == "et"


def test_the_segments_are_one_stop_of_the_tab_key_and_go_on_by_arrows(page, scheme):
    buttons = page.computer.scheme.buttons
    stops = [key for key, button in buttons.items() if button.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [scheme]
    buttons[scheme].setFocus()
    QTest.keyClick(buttons[scheme], Qt.Key.Key_Left)
    assert page.computer.scheme.value() == {"light": "system", "dark": "light"}[scheme]


def test_the_office_is_shown_and_its_code_page_kept(page, desk):
    assert page.office.name.text() == "BVMW"
    box = page.office.code_page.box
    box.setCurrentIndex(box.findData("cp1250"))
    box.activated.emit(box.currentIndex())
    screens.settle(desk.jobs)
    assert office.code_page(desk.session.reader, "BVMW") == "cp1250"


def test_a_field_is_kept_on_leaving_it_and_can_be_undone(page, desk):
    fields = page.programme.fields
    put(fields["name"], "Mobility")
    put(fields["starts"], "01/02/2026")
    put(fields["firms_target"], "50,000")
    assert kept(desk) == Programme(name="Mobility", starts="2026-02-01", firms_target=50_000)
    desk.undo()
    screens.settle(desk.jobs)
    assert fields["firms_target"].value() == 100_000
    assert fields["name"].value() == "Mobility"


def test_a_wrong_value_is_told_beside_its_field_and_the_others_are_kept(page, desk):
    fields = page.programme.fields
    put(fields["starts"], "01/02/2026")
    put(fields["ends"], "01/01/2026")
    put(fields["focus_groups_per_country"], "0")
    put(fields["name"], "Mobility")
    assert kept(desk) == Programme(name="Mobility", starts="2026-02-01")
    assert (fields["ends"].level(), fields["focus_groups_per_country"].level()) == ("error", "error")
    assert fields["ends"].value() == "2026-01-01"
    put(fields["ends"], "01/01/2027")
    put(fields["focus_groups_per_country"], "3")
    assert kept(desk) == Programme(
        name="Mobility", starts="2026-02-01", ends="2027-01-01", focus_groups_per_country=3
    )
    assert fields["ends"].level() == ""


def test_an_emptied_number_is_no_number_and_an_emptied_name_no_name(page, desk):
    fields = page.programme.fields
    for name in ("firms_target", "name"):
        fields[name].line.clear()
        fields[name].commit()
    fields["stay"].low.setText("3")
    fields["stay"].high.setText("2")
    fields["stay"].commit()
    assert [fields[name].level() for name in ("firms_target", "name", "stay")] == ["error"] * 3
    assert kept(desk) == Programme()


def test_partner_countries_are_chosen_and_the_count_follows_each_tick(page, desk):
    survey = page.countries.survey
    assert survey.chip.text() == "9 of 20 chosen"
    assert page.countries.focus.chip.text() == "9 of 13 chosen"
    survey.list.setFocus()
    QTest.keyClick(survey.list, Qt.Key.Key_Home)
    QTest.keyClick(survey.list, Qt.Key.Key_Space)
    assert survey.chip.text() == "10 of 20 chosen"
    assert survey.message.text() == "Choose 10 more countries to reach the target."
    QTest.keyClick(survey.list, Qt.Key.Key_Down)
    QTest.keyClick(survey.list, Qt.Key.Key_Return)
    assert set(kept(desk).survey_countries) == {*programme.PARTNER_COUNTRIES, "AL", "AT"}
    assert kept(desk).focus_countries == programme.PARTNER_COUNTRIES


def test_fast_ticks_are_all_kept(page, desk):
    ticks = page.countries.focus.list
    for row in range(ticks.choices.rowCount()):
        QTest.mouseClick(ticks.viewport(), LEFT, pos=ticks.visualRect(ticks.choices.index(row)).center())
    screens.settle(desk.jobs)
    assert not set(kept(desk).focus_countries) & set(programme.PARTNER_COUNTRIES)
    assert len(kept(desk).focus_countries) == 42 - 9
    assert page.countries.focus.chip.text() == "33 of 13 chosen"
    assert page.countries.focus.message.text() == "20 countries more than the target. That is allowed."


@pytest.mark.parametrize(
    ("chosen", "text"),
    [
        (12, "Choose 1 more country to reach the target."),
        (13, "The target is reached."),
        (14, "1 country more than the target. That is allowed."),
    ],
)
def test_the_distance_to_the_target_is_said_in_words(chosen, text):
    assert distance(chosen, 13) == text


def test_every_country_is_in_sight_at_any_width(page, desk):
    for width in (760, 900, 1280):
        desk.window.resize(width, 800)
        for scale in (1.0, 2.0):
            theme.apply(QGuiApplication.instance(), "light", scale)
            screens.settle(desk.jobs)
            ticks = page.countries.survey.list
            area = ticks.viewport().rect()
            rows = range(ticks.choices.rowCount())
            assert all(area.contains(ticks.visualRect(ticks.choices.index(row))) for row in rows), (
                width,
                scale,
            )


def test_the_countries_are_named_in_the_language_of_the_user(page, desk):
    desk.context.language.use("hu")
    screens.settle(desk.jobs)
    choices = page.countries.survey.list.choices
    named = [choices.at(row).text for row in range(choices.rowCount())]
    assert "Németország" in named
    assert page.countries.survey.list.keys() == [
        choices.at(row).key
        for row in range(choices.rowCount())
        if choices.at(row).key in programme.PARTNER_COUNTRIES
    ]


def test_the_folder_of_the_data_can_be_opened(page, desk, opened_folders):
    assert page.place.path.text() == str(desk.session.target.file)
    page.place.open.click()
    assert opened_folders == [str(desk.session.target.file.parent)]


def test_a_section_can_be_asked_for(desk):
    desk.window.resize(900, 560)
    page = desk.window.open_page("preferences", section="countries")
    screens.settle(desk.jobs)
    assert page.countries.mapTo(page.viewport(), QPoint(0, 0)).y() < page.viewport().height() // 2


def test_change_and_undo_by_another_page_are_shown(page, desk):
    from mobilise_desktop.features.preferences import editing

    editing.keep(desk.session.store, {"name": "Elsewhere"})
    screens.settle(desk.jobs)
    assert page.programme.fields["name"].value() == "Elsewhere"


def test_the_list_of_keys_names_every_key_that_works_everywhere(desk):
    desk.window.say("Done", "Undo", desk.undo)
    works = {
        key.toString()
        for shortcut in desk.window.findChildren(QShortcut)
        for key in shortcut.keys()  # noqa: SIM118  no dictionary
        if shortcut.context() == Qt.ShortcutContext.WindowShortcut
    }
    told = {QKeySequence(key).toString() for one in shortcuts.EVERYWHERE for key in tuple(one.keys)}
    assert works == told - {"Esc"}


def test_escape_leaves_a_page(page, desk):
    page.place.open.setFocus()
    QTest.keyClick(page.place.open, Qt.Key.Key_Escape)
    assert desk.window.places.key == "overview"


def test_the_page_of_keys_speaks_the_language(desk):
    page = desk.window.open_page("keyboard")
    desk.context.language.use("xx")
    screens.settle(desk.jobs)
    texts = [label.text() for label in page.findChildren(QLabel) if label.text()]
    assert texts
    assert all("⟦" in text for text in texts if text not in {"F1", "↑", "↓"}), "the same everywhere"


def test_about_names_version_and_licences_and_copies_details(desk):
    page = desk.window.open_page("about")
    screens.settle(desk.jobs)
    texts = {label.text() for label in page.findChildren(QLabel)}
    assert {"PySide6-Essentials", "LGPL-3.0", "SQLAlchemy"} <= texts
    assert any("Lesser General Public Licence" in text for text in texts)
    page.copy_details()
    assert "PySide6" in QGuiApplication.clipboard().text()
