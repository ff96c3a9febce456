"""What a person may ask for, for the mirror of looks."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from mobilise_desktop.ui.document_preview import DocumentPreview
from mobilise_desktop.ui.opened import opened


def rights(desk: Any) -> Iterator[tuple[str, QWidget]]:
    """The lines of a firm's people, all that is kept about one as a document, the question before erasing."""
    from mobilise_desktop.features.data_rights import export  # noqa: PLC0415  loads the writers
    from mobilise_desktop.features.data_rights.queries import TABLE  # noqa: PLC0415  only here
    from mobilise_desktop.privacy import access  # noqa: PLC0415  loads SQLAlchemy

    tab = desk.window.show_tab("firms")
    tab.show_firm(tab.list_pane.model.id_at(1))
    yield "firm-rights-before", desk.window
    page = tab.record.page
    page.show_section("rights")
    yield "firm-rights", desk.window
    section = page.sections.brought["rights"]
    person = section.people[0]
    told = access.collect(desk.session.store, TABLE, person.id, person.names)
    make = partial(export.as_pdf, told, person)
    preview = DocumentPreview(desk.window, "person.pdf", "person.pdf", make, desk.jobs)
    preview.show()
    yield "subject-document", preview
    yield "erase-question", opened(lambda: section.confirm(person, told["mentions"]))


SCREENS: tuple[Callable[[Any], Iterator[tuple[str, QWidget]]], ...] = (rights,)
