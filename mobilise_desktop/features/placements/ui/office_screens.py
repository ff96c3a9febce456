"""What an office adapts, for the mirror of looks: the forms, and a section of the agreement."""

from collections.abc import Iterator
from typing import Any

from PySide6.QtWidgets import QWidget


def pages(desk: Any) -> Iterator[tuple[str, QWidget]]:
    """The forms of a scheme and of a rule, and texts of the agreement; each view settles what follows."""
    for key in ("office_schemes", "office_rules"):
        name = key.replace("_", "-")
        page = desk.window.open_page(key)
        yield f"{name}-before", desk.window
        for kind, line in (("change", page.current()), ("new", None)):
            dialog = page.form(line)
            dialog.show()
            yield f"{name}-{kind}-dialog", dialog
        desk.window.go_back()
    page = desk.window.open_page("office_wording")
    yield "office-wording-before", desk.window
    for key in ("social_security", "working_time"):
        page.sections[key].set_open(True)
    yield "office-wording-opened", desk.window
    page.show_widget(page.sections["working_time"])
    yield "office-wording-texts", desk.window
    desk.window.go_back()
