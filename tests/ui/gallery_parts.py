"""Parts of an invented window for the picture book of the toolkit."""

import os
from dataclasses import dataclass

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from mobilise_desktop.ui.banner import Banner
from mobilise_desktop.ui.buttons import (
    Button,
    DangerButton,
    IconButton,
    MenuButton,
    PrimaryButton,
    QuietButton,
)
from mobilise_desktop.ui.chips import Chip, FilterChip
from mobilise_desktop.ui.choice_fields import CheckField, ChoiceField, PickerField
from mobilise_desktop.ui.choices import Choice
from mobilise_desktop.ui.date_field import DateField
from mobilise_desktop.ui.empty_state import EmptyState
from mobilise_desktop.ui.filter_button import FilterButton
from mobilise_desktop.ui.flow import FlowLayout
from mobilise_desktop.ui.form_grid import FormGrid
from mobilise_desktop.ui.labels import Caption, Heading, PlainLabel
from mobilise_desktop.ui.number_fields import MoneyField, NumberField, RangeField
from mobilise_desktop.ui.scroll_pane import ScrollPane
from mobilise_desktop.ui.search_field import SearchField
from mobilise_desktop.ui.section import Section
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
    nothing = EmptyState(
        "building-2", "Your member firms belong here. Bring in your register to begin.", "Import register"
    )
    unmatched = EmptyState(
        "search", "No firm matches your search and filters.", "Clear filters", primary=False
    )
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
        ("plain", "users"),
        ("accent", "info"),
        ("good", "circle-check"),
        ("attention", "triangle-alert"),
        ("bad", "circle-x"),
    ):
        row.addWidget(Chip(tone.capitalize(), tone, icon))
    row.addWidget(FilterChip("Size: small"))
    column.addLayout(row)
    for tone in ("info", "attention", "bad", "demo"):
        column.addWidget(Banner(tone, "This is a notice that says what to know and what to do.", "Show me"))
    column.addWidget(EmptyState("messages-square", "No focus group yet. Plan the first one.", "Plan a group"))
    return page
