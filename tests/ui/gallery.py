"""Draws the whole toolkit to PNG files, to be looked at: `python tests/ui/gallery.py OUT [light|dark] [scale]`."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QDeadlineTimer, QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QSplitter, QVBoxLayout, QWidget

from mobilise_desktop.ui import messages, theme
from mobilise_desktop.ui.banner import Banner
from mobilise_desktop.ui.bus import Changes
from mobilise_desktop.ui.buttons import (
    Button,
    DangerButton,
    IconButton,
    MenuButton,
    PrimaryButton,
    QuietButton,
    add_action,
)
from mobilise_desktop.ui.chips import Chip, FilterChip
from mobilise_desktop.ui.choice_fields import CheckField, ChoiceField, PickerField
from mobilise_desktop.ui.choices import Choice
from mobilise_desktop.ui.date_field import DateField
from mobilise_desktop.ui.empty_state import EmptyState
from mobilise_desktop.ui.filter_button import FilterButton
from mobilise_desktop.ui.flow import FlowLayout
from mobilise_desktop.ui.form_grid import FormGrid
from mobilise_desktop.ui.frame import MainWindow
from mobilise_desktop.ui.jobs import Jobs
from mobilise_desktop.ui.labels import Caption, Heading, PlainLabel
from mobilise_desktop.ui.number_fields import MoneyField, NumberField, RangeField
from mobilise_desktop.ui.scroll_pane import ScrollPane
from mobilise_desktop.ui.search_field import SearchField
from mobilise_desktop.ui.section import Section
from mobilise_desktop.ui.tab import PageSpec, TabContext, TabSpec
from mobilise_desktop.ui.table_columns import ColumnSpec
from mobilise_desktop.ui.table_model import LazyTableModel
from mobilise_desktop.ui.table_view import ListView
from mobilise_desktop.ui.text_fields import NotesField, TextField

NAMES = (
    "Präzisionstechnik Müller GmbH",
    "Őrségi Faipari Kft.",
    "Atelier de menuiserie Lefèvre & Fils",
    "Işık Tekstil Sanayi ve Ticaret A.Ş.",
    "Olearia Santa Lucia S.r.l.",
    "Zubieta Mekanizazioak S.L.",
    "Pärnu Puidutööstus OÜ",
    "Țesătoria Brașov S.R.L.",
)
CITIES = ("München", "Győr", "Lyon", "Iğdır", "Bari", "Donostia", "Pärnu", "Brașov")
COUNTRIES = ("Germany", "Hungary", "France", "Türkiye", "Italy", "Spain", "Estonia", "Romania")
STATUS = (
    ("Active", "circle-check", "good"),
    ("Candidate", "circle-dashed", "attention"),
    ("Active", "circle-check", "good"),
    ("Inactive", "circle-pause", "secondary"),
    ("Closed", "circle-x", "bad"),
)


class Kept(dict):
    def get(self, key, default=None):
        return super().get(key, default)

    def put(self, key, value):
        self[key] = value


class Tongue:
    code = "en"
    changed = None

    def use(self, code):
        raise NotImplementedError


@dataclass
class Firm:
    id: str
    n: int


class Firms:
    tables = frozenset({"firm"})

    def __init__(self, count):
        self._count = count

    def count(self, query):
        return 0 if query.filter else self._count

    def page(self, query, offset, limit):
        end = min(offset + limit, self._count)
        return [Firm(f"id{n}", n) for n in range(offset, end)]

    def position(self, query, row_id):
        return int(row_id[2:])

    def ids(self, query, offset, limit):
        return [firm.id for firm in self.page(query, offset, limit)]

    def interrupt(self):
        pass


def columns():
    return [
        ColumnSpec("name", "Firm", lambda r: NAMES[r.n % 8], 30, main=True),
        ColumnSpec("status", "Status", lambda r: STATUS[r.n % 5][0], 12, icon=lambda r: STATUS[r.n % 5][1:]),
        ColumnSpec("country", "Country", lambda r: COUNTRIES[r.n % 8], 11),
        ColumnSpec("city", "City", lambda r: CITIES[r.n % 8], 12),
        ColumnSpec("head", "Employees", lambda r: f"{r.n * 37 % 1250:,}", 11, "end"),
        ColumnSpec("since", "Member since", lambda r: "" if r.n % 5 == 1 else "12 Mar 2019", 13),
        ColumnSpec("vat", "VAT number", lambda r: f"DE{r.n:09}", 13, visible=False),
    ]


def kinds():
    return [Choice("micro", "Micro"), Choice("small", "Small"), Choice("medium", "Medium-sized")]


def nace(typed):
    words = typed.casefold().split()
    all_ = [Choice("25.62", "25.62 Machining"), Choice("13.20", "13.20 Weaving of textiles")]
    all_ += [Choice(f"{n}.10", f"{n}.10 Manufacture of something fine {n}") for n in range(30, 60)]
    return [c for c in all_ if all(w in c.text.casefold() for w in words)]


def form():
    name = TextField("Legal name", "As in the register of companies")
    name.set_value("Präzisionstechnik Müller GmbH")
    vat = TextField("VAT number", chars=20)
    vat.set_value("DE136695977")
    vat.set_message("warning", "The check digit does not fit. Please compare with the register.")
    mail = TextField("E-mail", chars=32)
    mail.set_value("info@example")
    mail.set_message("error", "This address has no domain after the @.")
    phone = TextField("Telephone", chars=24)
    phone.set_value("089 / 123 45-0")
    phone.set_message("info", "International: +49 89 123450")
    size = ChoiceField("Size class", kinds, "Worked out from employees and turnover")
    size.set_value("small")
    code = PickerField("Economic activity", nace, lambda key: f"{key} Machining")
    code.set_value("25.62")
    since = DateField("Member since")
    since.set_value("2019-03-12")
    heads = NumberField("Employees")
    heads.set_value(1250)
    money = MoneyField("Fee")
    money.set_value(12_50)
    turnover = RangeField("Turnover", digits=2, unit="EUR")
    turnover.set_value((200_000_00, 1_000_000_00))
    notes = NotesField("Notes")
    notes.set_value("Met at the fair in Győr; would take two people in spring.\nSpeaks English and German.")
    active = CheckField("Wants the newsletter")
    active.set_value(True)
    return FormGrid(name, vat, mail, phone, size, code, since, heads, money, turnover, notes, active)


def record():
    pane = QWidget()
    pane.setProperty("look", "surface")
    pane.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    column = QVBoxLayout(pane)
    column.setContentsMargins(24, 16, 24, 16)
    column.setSpacing(12)
    head = QHBoxLayout()
    head.addWidget(Heading("Präzisionstechnik Müller GmbH"), 1)
    head.addWidget(IconButton("ellipsis", "More"))
    column.addLayout(head)
    chips = FlowLayout()
    for chip in (
        Chip("Active", "good", "circle-check"),
        Chip("Small", "plain", "users"),
        Chip("Germany", "plain", "map-pin"),
    ):
        chips.addWidget(chip)
    column.addLayout(chips)
    firm = Section("Firm")
    firm.body.addWidget(form())
    contacts = Section("Contacts")
    contacts.set_count("3")
    contacts.add_action(QuietButton("Add contact", icon="plus"))
    contacts.body.addWidget(PlainLabel("Anna Müller, managing director"))
    column.addWidget(firm)
    column.addWidget(contacts)
    column.addStretch(1)
    return pane


def list_side(jobs, count, filter_=None):
    side = QWidget()
    side.setProperty("look", "surface")
    side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    column = QVBoxLayout(side)
    column.setContentsMargins(0, 12, 0, 0)
    column.setSpacing(8)
    model = LazyTableModel(Firms(count), columns(), jobs, parent=side)
    view = ListView(model, "Member firms")
    search = SearchField("Search name, city, contact, VAT number", "Search firms")
    country = FilterButton(
        "Country", lambda: [Choice(name, name, f"{n * 137 + 3:,}") for n, name in enumerate(COUNTRIES)]
    )
    status = FilterButton("Status", lambda: [Choice(name, name) for name, _icon, _role in STATUS[1:]])
    country.set_keys(["Germany", "Hungary"])
    first = QHBoxLayout()
    first.setContentsMargins(16, 0, 16, 0)
    first.setSpacing(8)
    first.addWidget(search, 1)
    for widget in (country, status, view.columns_button()):
        first.addWidget(widget)
    actions = QHBoxLayout()
    actions.setContentsMargins(16, 0, 16, 0)
    actions.setSpacing(8)
    flow = FlowLayout()
    for text in ("Germany", "Hungary"):
        flow.addWidget(FilterChip(text))
    actions.addLayout(flow, 1)
    actions.addWidget(MenuButton("More"))
    actions.addWidget(Button("Import", icon="file-input" if False else "upload"))
    actions.addWidget(PrimaryButton("New firm", icon="plus"))
    column.addLayout(first)
    column.addLayout(actions)
    column.addWidget(view, 1)
    nothing = EmptyState("building-2", "Your member firms belong here. Bring in your register to begin.",
                         "Import register")
    unmatched = EmptyState("search", "No firm matches your search and filters.", "Clear filters", primary=False)
    view.set_empty(nothing, unmatched, lambda query: bool(query.filter))
    view.show_filter(filter_)
    side.view, side.country = view, country
    return side


def tab(jobs, count, filter_=None):
    split = QSplitter()
    split.addWidget(list_side(jobs, count, filter_))
    split.addWidget(ScrollPane(record()))
    split.setSizes([740, 520])
    split.setHandleWidth(9)
    return split


def controls():
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(24, 24, 24, 24)
    column.setSpacing(16)
    column.addWidget(Heading("Buttons, chips, notices"))
    column.addWidget(Caption("A caption that explains something in few words, in secondary colour."))
    for enabled in (True, False):
        row = FlowLayout()
        for widget in (
            PrimaryButton("New firm", icon="plus"),
            Button("Import", icon="upload"),
            QuietButton("Clear filters"),
            DangerButton("Erase for good"),
            MenuButton("More"),
            IconButton("columns-3", "Columns"),
        ):
            widget.setEnabled(enabled)
            row.addWidget(widget)
        column.addLayout(row)
    row = FlowLayout()
    for tone, icon in (
        ("plain", "users"), ("accent", "info"), ("good", "circle-check"), ("attention", "triangle-alert"),
        ("bad", "circle-x"),
    ):
        row.addWidget(Chip(tone.capitalize(), tone, icon))
    row.addWidget(FilterChip("Size: small"))
    column.addLayout(row)
    for tone in ("info", "attention", "bad", "demo"):
        column.addWidget(Banner(tone, "This is a notice that says what to know and what to do.", "Show me"))
    column.addWidget(EmptyState("messages-square", "No focus group yet. Plan the first one.", "Plan a group"))
    return page


def wait(ms):
    loop, end = QEventLoop(), QDeadlineTimer(ms)
    QTimer.singleShot(ms, loop.quit)
    loop.exec()
    assert end.hasExpired() or True


def shoot(widget, out, name, size=None):
    if size:
        widget.resize(*size)
    widget.show()
    wait(120)
    widget.grab().save(str(out / f"{name}.png"))


def context_for(jobs, frame):
    return TabContext(
        store=object, reader=object, jobs=jobs, language=Tongue(), settings=Kept(), navigator=frame,
        notices=frame, changes=Changes(), undo=lambda: None,
    )


def window(jobs, count=100_000, filter_=None, size=(1400, 900)):
    frame = MainWindow(Kept())
    titles = (("overview", "Overview", "layout-dashboard"), ("firms", "Member firms", "building-2"),
              ("survey", "Survey", "clipboard-list"), ("groups", "Focus groups", "messages-square"),
              ("placements", "Placements", "handshake"))
    specs = [TabSpec(key, title, icon, n, (lambda c: tab(jobs, count, filter_)) if key == "firms" else
                     (lambda c: controls())) for n, (key, title, icon) in enumerate(titles)]
    pages = [PageSpec("trash", "Trash", "trash-2", lambda c: controls(), 10),
             PageSpec("preferences", "Preferences", "settings", lambda c: controls(), 20)]
    context = context_for(jobs, frame)
    frame.set_office("BVMW – Der Mittelstand")
    frame.add_banner(Banner("demo", "Demo data: nothing here is real, and it can't be synchronised.",
                            "Start with your own"))
    frame.fill(specs, pages, context)
    frame.show_tab("firms")
    frame.header.backup.show_as("Backup 12 min ago")
    frame.status("100,000 firms, 1 selected")
    frame.status_right("~/Mobilise/bvmw.db")
    frame.resize(*size)
    return frame


def main(out, choice, scale):
    out = Path(out)
    out.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication([])
    theme.apply(app, choice, scale)
    jobs = Jobs()
    frame = window(jobs)
    frame.show()
    wait(300)
    view = frame.places.currentWidget().widget(0).view
    view.choice.choose_row(3)
    shoot(frame, out, "window")
    frame.progress.begin("Importing mitglieder.csv", lambda: None)
    frame.progress.advance(41200, 100_000)
    frame.say("Deleted 3 firms.", "Undo", lambda: None)
    shoot(frame, out, "window_busy")
    country = frame.places.currentWidget().widget(0).country
    country.open_popup()
    wait(80)
    country._popup.grab().save(str(out / "filter.png"))
    country._popup.close()
    menu = QMenu(frame)
    add_action(menu, "Preferences", print, "settings")
    add_action(menu, "Trash", print, "trash-2")
    menu.addSeparator()
    view.columns.fill_menu(menu.addMenu("Columns"))
    menu.popup(frame.pos())
    wait(50)
    menu.grab().save(str(out / "menu.png"))
    menu.close()
    columns_menu = QMenu(frame)
    view.columns.fill_menu(columns_menu, 1)
    columns_menu.popup(frame.pos())
    wait(50)
    columns_menu.grab().save(str(out / "columns.png"))
    columns_menu.close()
    frame.open_page("preferences")
    shoot(frame, out, "page")
    shoot(window(jobs, 0), out, "empty")
    shoot(window(jobs, 100, "x"), out, "unmatched")
    shoot(controls(), out, "controls", (900, 900))
    narrow = form()
    narrow.setContentsMargins(16, 16, 16, 16)
    shoot(narrow, out, "form_narrow", (420, 980))
    wide = form()
    wide.setContentsMargins(24, 24, 24, 24)
    shoot(wide, out, "form_wide", (820, 860))
    wide.fields[6].open_calendar()
    wait(80)
    wide.fields[6]._calendar.grab().save(str(out / "calendar.png"))
    wide.fields[6]._calendar.close()
    dialog = messages.MessageDialog(None, "question", "Erase 3 firms for good?",
                                    "They leave the trash, with all contacts and notes. This can't be undone.")
    dialog.add(DangerButton(""), "Erase 3 firms", "do")
    dialog.add(Button(""), "Keep them", "keep", safe=True)
    shoot(dialog, out, "dialog")
    jobs.finish()


if __name__ == "__main__":
    main(sys.argv[1], *(sys.argv[2:3] or ["light"]), scale=float((sys.argv[3:] or ["1"])[0]))
