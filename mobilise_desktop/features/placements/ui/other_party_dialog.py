"""Asks for another hosting firm or employee, and says what is emptied with it."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from mobilise_desktop.core import formats, i18n
from mobilise_desktop.core.i18n import N_, _, ngettext
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features.firms.search import find_firms, named_firms
from mobilise_desktop.features.placements import course_plan, other_party, party_queries, words
from mobilise_desktop.features.placements.other_party import HOSTING
from mobilise_desktop.features.placements.queries import Placement
from mobilise_desktop.storage.reading import Reader
from mobilise_desktop.ui.choice_fields import PickerField
from mobilise_desktop.ui.choices import Choice
from mobilise_desktop.ui.field import ERROR, INFO
from mobilise_desktop.ui.form_dialog import FormDialog
from mobilise_desktop.ui.newest import Newest
from mobilise_desktop.ui.tab import TabContext

_SHOWN = 50
_DRAFT = N_("Nobody has signed yet. The placement is a draft again, to be checked with the new party.")
_WITHDRAWN = N_(
    "Nobody has signed yet. The agreement that was made is withdrawn, and the placement is a draft again."
)


def make(parent: QWidget, context: TabContext, found: Placement, name: str) -> FormDialog:
    """The dialog for a party; `name` is the field of the placement."""
    reader = context.reader
    field = _firm(reader) if name == HOSTING else _employee(reader, found.values["sending_firm_id"])

    def check(values: Mapping[str, Any]) -> Mapping[str, str]:
        chosen = values[name]
        if not chosen:
            return {name: _("Please choose a firm.") if name == HOSTING else _("Please choose a person.")}
        if chosen == found.values[name]:
            return {name: _("This is the present one already.")}
        if chosen == found.values["sending_firm_id"]:
            return {name: _("Sending and hosting firm are the same.")}
        return {}

    title = N_("Another hosting firm") if name == HOSTING else N_("Another employee")
    text = _WITHDRAWN if found.values["status"] == "to_sign" else _DRAFT
    dialog = FormDialog(parent, title, {name: field}, N_("Change"), text=text, check=check)

    newest = Newest(context.jobs)

    def say(told: str) -> None:
        if field.level() != ERROR:
            field.set_message(INFO, told)
            QTimer.singleShot(0, dialog, dialog.fit)

    def look(value: object) -> None:
        newest.read(lambda: _said(reader(), found, {name: value}), say)

    field.edited.connect(look)
    dialog.finished.connect(newest.cancel)
    return dialog


def _firm(reader: Callable[[], Reader]) -> PickerField:
    def find(typed: str) -> Sequence[Choice]:
        hits = find_firms(reader(), i18n.language(), typed, _SHOWN)
        return [Choice(hit.id, f"{hit.title} · {hit.detail}") for hit in hits]

    def name(key: str) -> str:
        return next((f"{hit.title} · {hit.detail}" for hit in named_firms(reader(), [RowId(key)])), "")

    return PickerField(N_("Hosting firm"), find, name)


def _employee(reader: Callable[[], Reader], firm: str) -> PickerField:
    def find(typed: str) -> Sequence[Choice]:
        return [Choice(own, name) for own, name in party_queries.workers_of(reader(), firm, typed)]

    def name(key: str) -> str:
        return next((choice.text for choice in find("") if choice.key == key), "")

    return PickerField(N_("Who goes abroad"), find, name, N_("A person of the sending firm"))


def _said(reader: Reader, found: Placement, change: Mapping[str, Any]) -> str:
    """What is emptied when this party is chosen; "" while none is."""
    ((name, value),) = change.items()
    if not value or value == found.values[name]:
        return ""
    host = value if name == HOSTING else found.values[HOSTING]
    names = other_party.emptied(found, change, party_queries.country_of(reader, host))
    told = list(dict.fromkeys(words.label(one) for one in names))
    if name == HOSTING and course_plan.without_host(found.values):
        text = _("{label}: {value}")
        named = formats.listing([_("Where it is done"), _("Responsible")])
        told.append(text.format(label=words.label(course_plan.PROGRAMME[0]), value=named))
    decided = other_party.decided(found)
    if decided:
        text = ngettext("{n} decision of the checklist", "{n} decisions of the checklist", decided)
        told.append(text.format(n=formats.number(decided)))
    if not told:
        return _("Nothing that is filled in depends on it.")
    return _("These are emptied, as they belong to the party of before: {fields}").format(
        fields="; ".join(told)
    )
