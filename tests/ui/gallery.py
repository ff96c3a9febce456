"""Draws the whole toolkit to PNG files, to be looked at: `python tests/ui/gallery.py OUT dark 2`."""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from gallery_parts import Kept, Tongue, controls, form, tab
from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QMenu

from mobilise_desktop.ui import messages, theme
from mobilise_desktop.ui.banner import Banner
from mobilise_desktop.ui.bus import Changes
from mobilise_desktop.ui.buttons import (
    Button,
    DangerButton,
    add_action,
)
from mobilise_desktop.ui.frame import MainWindow
from mobilise_desktop.ui.jobs import Jobs
from mobilise_desktop.ui.tab import PageSpec, TabContext, TabSpec


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
        store=object,
        reader=object,
        jobs=jobs,
        language=Tongue(),
        settings=Kept(),
        navigator=frame,
        notices=frame,
        changes=Changes(),
        undo=lambda: None,
    )


def window(jobs, count=100_000, filter_=None, size=(1400, 900)):
    frame = MainWindow(Kept())
    titles = (
        ("overview", "Overview", "layout-dashboard"),
        ("firms", "Member firms", "building-2"),
        ("survey", "Survey", "clipboard-list"),
        ("groups", "Focus groups", "messages-square"),
        ("placements", "Placements", "handshake"),
    )
    specs = [
        TabSpec(
            key,
            title,
            icon,
            n,
            (lambda c: tab(jobs, count, filter_)) if key == "firms" else (lambda c: controls()),
        )
        for n, (key, title, icon) in enumerate(titles)
    ]
    pages = [
        PageSpec("trash", "Trash", "trash-2", lambda c: controls(), 10),
        PageSpec("preferences", "Preferences", "settings", lambda c: controls(), 20),
    ]
    context = context_for(jobs, frame)
    frame.set_office("BVMW – Der Mittelstand")
    frame.add_banner(
        Banner(
            "demo", "Demo data: nothing here is real, and it can't be synchronised.", "Start with your own"
        )
    )
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
    dialog = messages.MessageDialog(
        None,
        "question",
        "Erase 3 firms for good?",
        "They leave the trash, with all contacts and notes. This can't be undone.",
    )
    dialog.add(DangerButton(""), "Erase 3 firms", "do")
    dialog.add(Button(""), "Keep them", "keep", safe=True)
    shoot(dialog, out, "dialog")
    jobs.finish()


if __name__ == "__main__":
    main(sys.argv[1], *(sys.argv[2:3] or ["light"]), scale=float((sys.argv[3:] or ["1"])[0]))
