"""What the member firms show beyond their tab and pages, for the mirror of looks."""

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

_LIST = """Nr.;Firma;Straße;PLZ;Ort;USt-IdNr.;Mitarbeiter;Umsatz (T€);WZ 2008;E-Mail;Bemerkung intern
1;Adler Tischlerei GmbH;Hauptstraße 73;01067;Dresden;DE136695976;10–49;450;28.49.0;info@firma1.example;x
2;Köster Druck e.K.;Hauptstraße 87;10115;Berlin;DE136695977;68;12.903;62.01.0;info(at)firma2.example;y
3;;Hauptstraße 5;10115;Berlin;;4;100;62.01.0;;z
"""


def firm(desk: Any) -> Iterator[tuple[str, QWidget]]:
    """The record of a firm, its contacts and its past, a new firm, and a list without a match."""
    tab = desk.window.show_tab("firms")
    tab.show_firm(tab.list_pane.model.id_at(0))
    yield "firm-record", desk.window
    tab.record.page.head.asked.emit("add_contact")
    yield "firm-contact", desk.window
    tab.record.page.head.asked.emit("history")
    yield "firm-history", desk.window
    tab.list_pane.new_wanted.emit()
    yield "firm-new", desk.window
    tab.show_filter(text="qqqq", countries=("DE",))
    yield "firm-no-match", desk.window
    tab.list_pane.filters.clear()


def import_stages(desk: Any) -> Iterator[tuple[str, QWidget]]:
    """The steps of an import, with what goes wrong in lists."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "mitglieder.csv"
        file.write_text(_LIST, encoding="cp1252")
        page = desk.window.open_page("import", file=file)
        yield "import-2-look", desk.window
        page.look.next_button.click()
        yield "import-3-check", desk.window
        page.check.next_button.click()
        yield "import-4-result", desk.window
        desk.window.go_back()


def many(desk: Any) -> Iterator[tuple[str, QWidget]]:
    """All filters, a change of many firms, and two firms side by side."""
    from mobilise_desktop.features.firms.details import details_of  # noqa: PLC0415  only here
    from mobilise_desktop.features.firms.ui.bulk_dialog import BulkDialog  # noqa: PLC0415  as above
    from mobilise_desktop.features.firms.ui.going_out import GoingOutDialog  # noqa: PLC0415  as above
    from mobilise_desktop.features.firms.ui.merge_dialog import MergeDialog  # noqa: PLC0415  as above

    tab = desk.window.show_tab("firms")
    tab.show_filter(problems=("city", "size_class"), statuses=("active", "candidate"))
    yield "firms-filters", desk.window
    tab.list_pane.filters.clear()
    yield "firms-cleared", desk.window
    ids = [tab.list_pane.model.id_at(n) for n in range(20)]
    dialog = BulkDialog(desk.window, desk.context, ids)
    dialog.fields["status"].propose("inactive")
    dialog.show()
    yield "firms-bulk", dialog
    merge = MergeDialog(desk.window, *details_of(desk.session.reader, ids[:2]).values())
    merge.show()
    yield "firms-merge", merge
    going = GoingOutDialog(desk.window, 120)
    going.show()
    yield "firms-going-out", going


def pages_with_rows(desk: Any) -> Iterator[tuple[str, QWidget]]:
    """Duplicates, data problems and the trash with something in them."""
    from mobilise_desktop.features.firms import actions  # noqa: PLC0415  loads SQLAlchemy
    from mobilise_desktop.features.firms.details import details_of  # noqa: PLC0415  as above
    from mobilise_desktop.features.firms.ui.trash_parts import parts_trash  # noqa: PLC0415  as above

    store, model = desk.session.store, desk.window.show_tab("firms").list_pane.model
    ids = [model.id_at(n) for n in range(2, 8)]
    for number, (own, found) in enumerate(details_of(desk.session.reader, ids[:3]).items()):
        name = f"{found.values['legal_name_native']} & Co."
        twin = actions.add_firm(store, {"legal_name_native": name, "country": found.values["country"]})
        if number and found.sites:
            actions.add_part(store, "firm_site", twin, {"city": found.sites[0].values["city"]})
        for part in found.contacts[:1]:
            actions.remove_part(store, "contact", part.id)
        note = actions.add_part(store, "firm_note", own, {"text": found.values["legal_name_native"]})
        actions.remove_part(store, "firm_note", note)
    actions.delete_firms(store, ids[3:])
    for key in ("duplicates", "problems", "trash"):
        page = desk.window.open_page(key)
        yield f"page-{key}-with-rows", desk.window
        if key == "trash":
            dialog = parts_trash(page, desk.context)
            dialog.show()
            yield "trash-of-parts", dialog
        desk.window.go_back()


def going_out(desk: Any) -> Iterator[tuple[str, QWidget]]:
    """Labels, the list on paper, and who was left out."""
    from mobilise_desktop.core.tasks import Unwatched  # noqa: PLC0415  only here
    from mobilise_desktop.features.firms import people_out  # noqa: PLC0415  as above
    from mobilise_desktop.features.firms.people_out import Going  # noqa: PLC0415  as above
    from mobilise_desktop.features.firms.ui.going_out import LABELS, PAPER, Outgoing, Wish  # noqa: PLC0415
    from mobilise_desktop.ui.opened import opened  # noqa: PLC0415  as above

    model = desk.window.show_tab("firms").list_pane.model
    ids = [model.id_at(n) for n in range(24)]
    left = people_out.gather(desk.session.reader, ids, "invitation", Unwatched()).left_out
    people = people_out.everybody(desk.session.reader, ids)
    for kind in (LABELS, PAPER):
        wish = Wish(kind, "invitation", "", "", "L7160", 3)
        out = Outgoing(desk.window, desk.context, ids, wish, Going(people, ()), "DE")
        preview = out.preview()
        preview.show()
        yield f"firms-{kind}", preview
    wish = Wish(LABELS, "invitation", "", "", "L7160", 1)
    out = Outgoing(desk.window, desk.context, ids, wish, Going((), left), "DE")
    yield "firms-left-out", opened(lambda: out.tell(0))


SCREENS: tuple[Callable[[Any], Iterator[tuple[str, QWidget]]], ...] = (
    firm, import_stages, many, going_out, pages_with_rows,
)  # fmt: skip
