"""The window: a header line, a row of tabs, notices, the place one is at, and a line of status.

Knows no feature: `fill` takes tabs and pages as features declare them.
"""

from collections.abc import Callable, Iterable
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from mobilise_desktop.core.i18n import _
from mobilise_desktop.core.marks import override
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.guard import guarded
from mobilise_desktop.ui.measures import XS, L
from mobilise_desktop.ui.refresh import retranslated

if TYPE_CHECKING:
    from mobilise_desktop.ui.header_bar import HeaderBar
    from mobilise_desktop.ui.page_stack import PageStack
    from mobilise_desktop.ui.progress_strip import ProgressStrip
    from mobilise_desktop.ui.snackbar import Snackbar, Text
    from mobilise_desktop.ui.tab import PageSpec, Settings, TabContext, TabSpec

Act = Callable[[], Any]

TITLE = "Mobilise Desktop"
_SHOW_BUSY_AFTER_MS = 400
_FIRST_SIZE = (1280, 800)
_LEAST_SIZE = (760, 520)


class MainWindow(QMainWindow):
    """Is navigator and notices for the tabs. `closing` comes when the user closes the window.

    `may_close` is asked before: False keeps the window open.
    """

    closing = Signal()
    zoomed = Signal(float)

    header: "HeaderBar"
    places: "PageStack"

    def __init__(self, settings: "Settings", *, bare: bool = False) -> None:
        """With `bare` an empty window, to be shown at once; `furnish` puts everything in."""
        super().__init__()
        theme.clothe(self)
        self._settings = settings
        self.may_close: Callable[[], bool] = lambda: True
        self.setWindowTitle(TITLE)
        self.setMinimumSize(*_LEAST_SIZE)
        self.resize(*_FIRST_SIZE)
        self._restore()
        if not bare:
            self.furnish()

    def furnish(self) -> None:
        """Put header, places and notices into the window."""
        from mobilise_desktop.ui.header_bar import HeaderBar  # noqa: PLC0415  after the first paint
        from mobilise_desktop.ui.labels import CutLabel  # noqa: PLC0415  after the first paint
        from mobilise_desktop.ui.page_stack import PageStack  # noqa: PLC0415  after the first paint

        self.header, self.places = HeaderBar(), PageStack()
        self._banners = QVBoxLayout()
        self._banners.setSpacing(0)
        self._status, self._status_right = CutLabel("", "secondary"), CutLabel("", "secondary")
        self._entries: list[tuple[int, str, str, Act]] = []
        self.strips: list[ProgressStrip] = []
        self._busy_clock = QTimer(self)
        self._busy_clock.setSingleShot(True)
        self._busy_clock.timeout.connect(self._show_busy)
        self._arrange()
        self.places.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.places.setFocus()
        self._set_keys()
        self.header.menu.aboutToShow.connect(self._fill_menu)
        retranslated(self.retranslate)

    def _arrange(self) -> None:
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.header, _indented(self.places.bar), _line()):
            column.addWidget(part)
        column.addLayout(self._banners)
        column.addWidget(self.places, 1)
        self._foot = QVBoxLayout()
        column.addLayout(self._foot)
        column.addWidget(self._status_line())
        self.setCentralWidget(centre)

    def _status_line(self) -> QFrame:
        """The foot of the window; Qt's own status bar takes 10 ms to make."""
        line = QFrame()
        line.setProperty("look", "status")
        row = QHBoxLayout(line)
        row.setContentsMargins(L, XS, L, XS)
        row.setSpacing(L)
        row.addWidget(self._status, 1)
        row.addWidget(self._status_right)
        return line

    def _set_keys(self) -> None:
        keys: dict[str, Act] = {
            "Alt+M": self.header.open_menu,
            "Ctrl+Tab": lambda: self._step_tab(1),
            "Ctrl+Shift+Tab": lambda: self._step_tab(-1),
            "Alt+Left": self.places.go_back,
            "Ctrl++": lambda: self.zoom(1),
            "Ctrl+=": lambda: self.zoom(1),
            "Ctrl+-": lambda: self.zoom(-1),
            "Ctrl+0": lambda: self.zoom(0),
        }
        for key, act in keys.items():
            QShortcut(QKeySequence(key), self, act)

    # ------------------------------------------------------------ what the program gives

    def fill(self, tabs: "Iterable[TabSpec]", pages: "Iterable[PageSpec]", context: "TabContext") -> None:
        """Take in tabs and pages, and show the tab last used."""
        self.places.fill(tabs, pages, context, first=self._settings.get("window/tab"))
        self.places.moved.connect(lambda _key: self.status(self.places.status()))
        self.status(self.places.status())
        context.jobs.busy_changed.connect(self._note_busy)
        context.jobs.troubled.connect(self.error)

    def set_office(self, name: str) -> None:
        """Show whose program this is, in the header and the title."""
        self.header.office.setText(name)
        self.retranslate()

    def add_banner(self, banner: QWidget) -> None:
        """Show a notice across the window, below those there are."""
        self._banners.addWidget(banner)

    def add_entry(self, text: str, act: Act, icon: str = "", order: int = 50) -> None:
        """One more entry of the menu; `text` is marked by `N_`, equal tens of `order` stand together."""
        self._entries.append((order, text, icon, act))

    def retranslate(self) -> None:
        """Show the title of the window."""
        office = self.header.office.text()
        # Translators: title of the window; the name of the program stays as it is
        title = _("{office} – {program}").format(office=office, program=TITLE) if office else TITLE
        self.setWindowTitle(title)

    def zoom(self, step: int) -> None:
        """Make the text larger (1), smaller (-1) or as large as the system has it (0)."""
        scales = theme.SCALES
        near = min(range(len(scales)), key=lambda n: abs(scales[n] - theme.text_scale()))
        scale = 1.0 if step == 0 else scales[min(max(near + step, 0), len(scales) - 1)]
        application = QApplication.instance()
        if isinstance(application, QApplication) and scale != theme.text_scale():
            theme.apply(application, str(self._settings.get("theme", "system")), scale)
            self._settings.put("text_scale", scale)
            self.zoomed.emit(scale)

    # ------------------------------------------------------------ Navigator

    def show_tab(self, key: str) -> QWidget:
        """Bring a tab to the front."""
        return self.places.show_tab(key)

    def open_page(self, key: str, **arguments: Any) -> QWidget:
        """Open a page inside the frame, with a way back."""
        return self.places.open_page(key, **arguments)

    def go_back(self) -> None:
        """Leave the page in front."""
        self.places.go_back()

    # ------------------------------------------------------------ Notices

    def say(self, text: "Text", action: str = "", act: Act | None = None) -> None:
        """A line at the bottom for 8 s, with a button when `act` is given."""
        self.snackbar.say(text, action, act)

    def status(self, text: str) -> None:
        """What the present list holds, at the foot."""
        self._status.setText(text)

    def status_right(self, text: str) -> None:
        """Something lasting at the end of the foot, such as the place of the database."""
        self._status_right.setText(text)

    def error(self, error: Exception) -> None:
        """Show an error in the way of its kind."""
        from mobilise_desktop.ui.messages import show_error  # noqa: PLC0415  off the way to the first paint

        show_error(self, error)

    @cached_property
    def snackbar(self) -> "Snackbar":
        """The line at the bottom, made when there is first something to say."""
        from mobilise_desktop.ui.snackbar import Snackbar  # noqa: PLC0415  off the way to the first paint

        return Snackbar(self.places)

    def begin_work(self, what: str, cancel: Callable[[], object] | None = None) -> "ProgressStrip":
        """Show at the foot that `what` is under way; each work has a line of its own until it ends."""
        from mobilise_desktop.ui.progress_strip import ProgressStrip  # noqa: PLC0415  as above

        free = next((strip for strip in self.strips if strip.isHidden()), None)
        if free is None:
            free = ProgressStrip()
            self.strips.append(free)
            self._foot.addWidget(free)
        free.begin(what, cancel)
        return free

    # ------------------------------------------------------------ inside

    def _step_tab(self, step: int) -> None:
        keys = [tab.key for tab in self.places.tabs()]
        self.places.show_tab(keys[(self.places.bar.currentIndex() + step) % len(keys)])

    def _fill_menu(self) -> None:
        from mobilise_desktop.ui.buttons import add_action  # noqa: PLC0415  after the first paint

        menu = self.header.menu
        menu.clear()
        pages = [page for page in self.places.pages() if page.order is not None]
        entries = [(page.order or 0, page.title, page.icon, _opener(self.places, page)) for page in pages]
        last = -1
        for order, text, picture, act in sorted([*entries, *self._entries], key=lambda entry: entry[0]):
            if last >= 0 and order // 10 != last // 10:
                menu.addSeparator()
            last = order
            add_action(menu, text, act, picture)

    def _note_busy(self, busy: bool) -> None:  # noqa: FBT001  a slot
        if busy:
            self._busy_clock.start(_SHOW_BUSY_AFTER_MS)
        else:
            self._busy_clock.stop()
            self.header.busy.show_as("")

    def _show_busy(self) -> None:
        self.header.busy.show_as(_("Working…"))

    def _restore(self) -> None:
        kept = self._settings.get("window/geometry")
        if isinstance(kept, str):
            self.restoreGeometry(QByteArray.fromBase64(kept.encode()))

    @override
    @guarded
    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_close():
            event.ignore()
            return
        geometry = self.saveGeometry().toBase64().data()
        self._settings.put("window/geometry", bytes(geometry).decode())
        self._settings.put("window/tab", self.places.tab_key)
        self.closing.emit()
        event.accept()


def _opener(places: "PageStack", page: "PageSpec") -> Act:
    return lambda: places.open_page(page.key)


def _indented(bar: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(XS, 0, XS, 0)
    column.addWidget(bar)
    return holder


def _line() -> QFrame:
    line = QFrame()
    line.setProperty("look", "line")
    return line
