"""The files of a firm and the dialog that describes one, for the mirror of looks."""

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from mobilise_desktop.features.attachments.ui.section import describe_dialog

_NAMES = ("Declaration 2026.pdf", "IMG_20261104 signed at the fair in Donostia.jpg")


def files(desk: Any) -> Iterator[tuple[str, QWidget]]:
    """A firm with two files, one of them described."""
    from mobilise_desktop.features.attachments import actions  # noqa: PLC0415  loads SQLAlchemy

    tab = desk.window.show_tab("firms")
    firm_id = tab.list_pane.model.id_at(1)
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder, name) for name in _NAMES]
        for number, path in enumerate(paths, 1):
            path.write_bytes(b"%PDF-1.7 " * 40_000 * number)
        own = actions.attach(desk.session.store, "firm", firm_id, paths)
    actions.edit(desk.session.store, own[0], {"title": "SME 2026 / 1", "kind": "signed"})
    tab.show_firm(firm_id)
    yield "firm-files-before", desk.window
    page = tab.record.page
    page.show_section("files")
    yield "firm-files", desk.window
    dialog = describe_dialog(desk.window, page.sections.brought["files"].files[-1])
    dialog.show()
    yield "describe-file-dialog", dialog


SCREENS: tuple[Callable[[Any], Iterator[tuple[str, QWidget]]], ...] = (files,)
