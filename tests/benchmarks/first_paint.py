"""Run in a process of its own: how long from its start until something is painted; prints milliseconds.

`first_paint.py empty` opens an empty window of PySide6; `first_paint.py DATABASE` opens the program on
a database and prints two numbers: window painted, first page of the list painted.
"""

import os
import sys
import time


def since_start() -> float:
    """Milliseconds since this process was started, by the clock of the system."""
    ticks = float(open("/proc/self/stat").read().rsplit(")", 1)[1].split()[19])  # noqa: PTH123, SIM115
    return (time.clock_gettime(time.CLOCK_BOOTTIME) - ticks / os.sysconf("SC_CLK_TCK")) * 1000


def empty() -> None:
    """An empty window."""
    from PySide6.QtWidgets import QApplication, QMainWindow

    app = QApplication([])

    class Window(QMainWindow):
        def paintEvent(self, event):
            super().paintEvent(event)
            print(since_start())
            app.quit()

    window = Window()
    window.resize(1280, 800)
    window.show()
    app.exec()


def program(database: str) -> None:
    """The program on its list of firms, until the first page stands in the window."""
    from PySide6.QtCore import QEvent, QObject, QTimer

    from mobilise_desktop import app
    from mobilise_desktop.desk import Desk
    from mobilise_desktop.settings.user import UserSettings
    from mobilise_desktop.storage.target import parse

    settings = UserSettings()
    settings.put("window/tab", "firms")
    qt = app.application()
    main = app.Program(qt, settings)
    desk = Desk(main.open(parse(database), None), settings, main.language)
    painted = []

    class Watch(QObject):
        def eventFilter(self, watched, event):
            if event.type() == QEvent.Type.Paint:
                painted.append(since_start())
            return False

    watch = Watch()
    desk.window.centralWidget().installEventFilter(watch)
    desk._warm_up = lambda: None
    desk.open()
    view = desk.window.show_tab("firms").list_pane.view

    def loaded(_answer):
        view.viewport().repaint()
        heavy = [name for name in HEAVY if name in sys.modules]
        print(painted[0], since_start(), *heavy)
        sys.stdout.flush()
        os._exit(0)

    view.list_model.loaded.connect(loaded)
    QTimer.singleShot(20_000, lambda: os._exit(3))
    qt.exec()


HEAVY = (
    "sqlalchemy", "alembic", "reportlab", "openpyxl", "xlsxwriter", "python_calamine", "psycopg", "stdnum",
    "phonenumbers", "email_validator", "pypdfium2", "rapidfuzz", "mobilise_desktop.composition",
)  # fmt: skip

if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if sys.argv[1] == "empty":
        empty()
    else:
        program(sys.argv[1])
