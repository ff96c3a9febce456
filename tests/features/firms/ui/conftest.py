"""A record at work: the real window over a real register, with one firm in it."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mobilise_desktop import composition, screens
from mobilise_desktop.features.firms import actions
from mobilise_desktop.features.firms.details import details
from typing_help import type_text


class Bench:
    """Does with a record what a person does; `say` collects what the window said."""

    def __init__(self, desk):
        self.desk, self.store = desk, desk.session.store
        self.tab = desk.window.show_tab("firms")
        desk.window.resize(1500, 900)
        desk.window.activateWindow()
        self.settle()

    def settle(self):
        screens.settle(self.desk.jobs)

    def add(self, name="Köster Druck GmbH", **values):
        firm_id = actions.add_firm(
            self.store, {"legal_name_native": name, "country": "DE", "status": "active", **values}
        )
        self.settle()
        return firm_id

    def show(self, firm_id):
        self.tab.show_firm(firm_id)
        self.settle()
        return self.record.page

    @property
    def record(self):
        return self.tab.record

    @property
    def page(self):
        return self.record.page

    @property
    def firm(self):
        reader = self.store.reader()
        try:
            return details(reader, self.record.firm_id)
        finally:
            reader.close()

    @property
    def values(self):
        return self.firm.values

    def field(self, name):
        return self.page.fields.binding(name).field

    def type(self, field, text, *, leave=True):
        """Type over what stands in a field, and go on with Tab."""
        field.line.setFocus()
        field.line.selectAll()
        QTest.keyClick(field.line, Qt.Key.Key_Delete)
        type_text(field.line, text)
        if leave:
            self.leave(field)

    def leave(self, field):
        """Go on with Tab; an open list of choices gets the keys first."""
        popup = field.line.completer().popup() if field.line.completer() else None
        QTest.keyClick(popup if popup and popup.isVisible() else field.line, Qt.Key.Key_Tab)
        self.settle()

    def type_into(self, name, text, *, leave=True):
        self.type(self.field(name), text, leave=leave)
        return self.field(name)

    def parts(self, table):
        return self.page.sections.parts[table]

    def card(self, table, place=0):
        return self.parts(table).cards()[place]

    def asks(self):
        return self.page.asks.open()

    def answer(self, text):
        """Press a button of the questions above the record."""
        button = next(b for ask in self.asks() for b in ask.buttons if b.text() == text)
        button.click()
        self.settle()

    def message(self, name):
        field = self.field(name)
        return field.level(), field._message.text()

    def undo(self):
        self.desk.undo()
        self.settle()

    def as_somebody_else(self, change):
        """Change the firm from another program, without this one noticing."""
        other = composition.make_store(self.desk.session.target, "berta", "desk-2", "BVMW")
        actions.edit_firm(other, self.record.firm_id, change)
        other.close()

    def focus(self):
        return QApplication.focusWidget()


@pytest.fixture
def bench(desk):
    made = Bench(desk)
    made.show(made.add())
    return made


@pytest.fixture
def opened_urls(monkeypatch):
    """What would have been opened in other programs."""
    found = []
    monkeypatch.setattr(
        "mobilise_desktop.features.firms.ui.record_links.QDesktopServices",
        SimpleNamespace(openUrl=lambda url: found.append(url.toString())),
    )
    return found
