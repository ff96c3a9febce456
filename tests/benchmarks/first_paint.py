"""Run in a process of its own: how long from its start until something is painted.

`first_paint.py empty` opens an empty window of PySide6 and prints milliseconds and megabytes;
`first_paint.py DATABASE` opens the program and prints: window painted, first page of the list painted,
megabytes, and the heavy modules that were loaded by then. `--everything` first lets all background work end.
"""

import os
import sys
import time


def since_start() -> float:
    """Milliseconds since this process was started, by the clock of the system."""
    with open("/proc/self/stat", encoding="ascii") as file:  # noqa: PTH123
        ticks = float(file.read().rsplit(")", 1)[1].split()[19])
    return (time.clock_gettime(time.CLOCK_BOOTTIME) - ticks / os.sysconf("SC_CLK_TCK")) * 1000


def megabytes() -> float:
    """Resident memory of this process."""
    with open("/proc/self/statm", encoding="ascii") as file:  # noqa: PTH123
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


def empty() -> None:
    """An empty window."""
    from PySide6.QtWidgets import QApplication, QMainWindow

    app = QApplication([])

    class Window(QMainWindow):
        def paintEvent(self, event):
            super().paintEvent(event)
            print(since_start(), megabytes())
            app.quit()

    window = Window()
    window.resize(1280, 800)
    window.show()
    app.exec()


def program(database: str, *, everything: bool) -> None:
    """The program as it starts with `--database`, until the first page stands in the window."""
    from mobilise_desktop import window_start
    from mobilise_desktop.ui import quick_imports

    quick_imports.put_off_signatures()  # as the program does, before anything of PySide
    quick_imports.skip_source_reading()
    from PySide6.QtCore import QTimer

    from mobilise_desktop import app

    painted = []

    def finish() -> None:
        heavy = [] if everything else [name for name in HEAVY if name in sys.modules]
        print(*painted, page, megabytes(), *heavy, flush=True)
        os._exit(0)

    def opened(self) -> None:
        global page
        if not everything:
            self._warm_up = lambda: None
        really_open(self)
        view = self.window.show_tab("firms").list_pane.view

        def loaded(_answer) -> None:
            global page
            view.viewport().repaint()
            page = since_start()
            if everything:
                QTimer.singleShot(4000, finish)
            else:
                finish()

        view.list_model.loaded.connect(loaded)

    really_shell = app.shell

    def shell(*arguments):
        window = really_shell(*arguments)  # comes back when the window is painted
        painted.append(since_start())
        return window

    app.shell = shell
    really_show = app.Program._show

    def show(self, session):
        global really_open
        from mobilise_desktop import desk

        really_open = desk.Desk.open
        desk.Desk.open = opened
        return really_show(self, session)

    app.Program._show = show
    window_start.run(window_start.Wanted(database))


page, really_open = 0.0, None
HEAVY = (
    "sqlalchemy", "alembic", "babel", "reportlab", "openpyxl", "xlsxwriter", "python_calamine", "psycopg",
    "stdnum", "phonenumbers", "email_validator", "mobilise_desktop.composition",
)  # fmt: skip

if __name__ == "__main__":
    if sys.argv[1] == "empty":
        empty()
    else:
        program(sys.argv[1], everything="--everything" in sys.argv)
