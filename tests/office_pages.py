"""The pages of the settings on which an office adapts the program, as a test uses them."""

import json
import os

from dialogs import answer_next
from mobilise_desktop import screens
from mobilise_desktop.core import paths

_stamps = iter(range(1_700_000_000, 1_800_000_000, 10))


def opened(desk, key):
    desk.window.resize(1366, 768)
    page = desk.window.open_page(key)
    screens.settle(desk.jobs)
    return page


def choose(desk, page, row_id):
    """Make a line the current one."""
    place = page.model.row_of(row_id)
    page.view.choice.choose_row(place)
    screens.settle(desk.jobs)
    assert page.current().id == row_id


def put(dialog, **values):
    """Type values into the fields of a form."""
    for name, value in values.items():
        dialog.fields[name].propose(value)


def answer(desk, press, **values):
    """Press a button, fill in the form that opens and save it; what it says beside its fields comes back."""
    said = {}

    def respond(dialog):
        try:
            put(dialog, **values)
            dialog.do_button.click()
            said.update(
                {name: one._message.text() for name, one in dialog.fields.items() if one.level() == "error"}
            )
        finally:
            if dialog.isVisible():
                dialog.reject()

    answer_next(respond)
    press()
    screens.settle(desk.jobs)
    return said


def undo(desk):
    """Press the button of the line at the foot."""
    desk.window.snackbar.button.click()
    screens.settle(desk.jobs)


def by_hand(name, content):
    """A file as somebody wrote it beside the program."""
    file = paths.user_data() / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    stamp = next(_stamps)
    os.utime(file, (stamp, stamp))
    return file
