"""The places of the window: its tabs, made when first looked at, and pages opened over them."""

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.marks import override
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.buttons import IconButton
from mobilise_desktop.ui.guard import guarded
from mobilise_desktop.ui.icons import icon
from mobilise_desktop.ui.labels import Heading
from mobilise_desktop.ui.measures import ICON, L, S
from mobilise_desktop.ui.plain import mnemonic_safe
from mobilise_desktop.ui.refresh import restyled, retranslated, tr
from mobilise_desktop.ui.tab import PageSpec, TabContext, TabSpec
from mobilise_desktop.ui.tab_notices import TabNotices


class PageHost(QWidget):
    """A page under its title, with the way back."""

    def __init__(self, spec: PageSpec, content: QWidget, back: Callable[[], Any]) -> None:
        super().__init__()
        self.spec, self.content = spec, content
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        ahead = "arrow-right" if self.isRightToLeft() else "arrow-left"
        self.back = IconButton(ahead, N_("Back (Esc)"), back)
        tr(self.back.setAccessibleName, N_("Back"))
        title = Heading(wrap=False)
        tr(title.setText, spec.title)
        head = QHBoxLayout()
        head.setContentsMargins(S, S, L, S)
        head.setSpacing(S)
        head.addWidget(self.back)
        head.addWidget(title, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(content, 1)

    @override
    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back.click()
        else:
            super().keyPressEvent(event)


class PageStack(QStackedWidget):
    """Tabs and pages over them; `bar` is the row of tabs. `moved(key)` tells which place one is at now."""

    moved = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.bar = QTabBar()
        self.bar.setExpanding(False)
        self.bar.setDrawBase(False)
        self.bar.setUsesScrollButtons(True)
        self.bar.setElideMode(Qt.TextElideMode.ElideNone)
        tr(self.bar.setAccessibleName, N_("Tabs"))
        self._tabs: list[TabSpec] = []
        self._pages: dict[str, PageSpec] = {}
        self._made: dict[str, QWidget] = {}
        self._open: list[PageHost] = []
        self._context: TabContext | None = None
        self._of_tabs: dict[str, TabNotices] = {}
        self.bar.tabBarClicked.connect(self._leave_pages)
        self.bar.currentChanged.connect(self._show_current)

    def fill(
        self, tabs: Iterable[TabSpec], pages: Iterable[PageSpec], context: TabContext, first: object = None
    ) -> None:
        """Take the tabs and pages in; the tab `first`, else the first one, is made at once."""
        self._context = context
        self._pages = {page.key: page for page in pages}
        self._tabs = sorted(tabs, key=lambda tab: tab.order)
        with QSignalBlocker(self.bar):
            for _tab in self._tabs:
                self.bar.addTab("")
            keys = [tab.key for tab in self._tabs]
            self.bar.setCurrentIndex(keys.index(str(first)) if first in keys else 0)
        retranslated(self.retranslate)
        restyled(self.renew_look)
        self._show_current()

    @property
    def key(self) -> str:
        """The key of the place one is at."""
        return self._open[-1].spec.key if self._open else self.tab_key

    @property
    def tab_key(self) -> str:
        """The key of the tab one is at, or that lies below the pages."""
        place = self.bar.currentIndex()
        return self._tabs[place].key if 0 <= place < len(self._tabs) else ""

    def tabs(self) -> list[TabSpec]:
        """All tabs in their order."""
        return list(self._tabs)

    def pages(self) -> list[PageSpec]:
        """All pages that can be opened."""
        return list(self._pages.values())

    def status(self) -> str:
        """What the tab in front last said of its list; "" for a page, and for a tab that said nothing."""
        return self._of_tabs[self.key].text if self.key in self._of_tabs else ""

    def show_tab(self, key: str) -> QWidget:
        """Bring a tab to the front; pages over it are left."""
        self._leave_pages()
        self.bar.setCurrentIndex([tab.key for tab in self._tabs].index(key))
        return self._made[key]

    def open_page(self, key: str, **arguments: Any) -> QWidget:
        """Open a page over what is there; the same page open already is replaced."""
        if self._open and self._open[-1].spec.key == key:
            self._close_last()
        content = self._pages[key].create(self._context, **arguments)
        host = PageHost(self._pages[key], content, self.go_back)
        self._open.append(host)
        self.addWidget(host)
        self.setCurrentWidget(host)
        (content if content.focusPolicy() else host).setFocus()
        self.moved.emit(key)
        return content

    def go_back(self) -> None:
        """Leave the page in front, for what is below it; a tab that one was led to has a `go_back`."""
        if self._open:
            self._close_last()
            self._show_current()
        elif self.tab_key in self._made:
            getattr(self._made[self.tab_key], "go_back", lambda: None)()

    def retranslate(self) -> None:
        """Show the words of the tabs."""
        for place, tab in enumerate(self._tabs):
            self.bar.setTabText(place, mnemonic_safe(_(tab.title)))

    def renew_look(self) -> None:
        """Draw the icons of the tabs, the present one in the accent colour."""
        self.bar.setIconSize(QSize(theme.px(ICON), theme.px(ICON)))
        for place, tab in enumerate(self._tabs):
            here = place == self.bar.currentIndex()
            self.bar.setTabIcon(place, icon(tab.icon, "accent" if here else "secondary"))

    def _own_context(self, key: str, context: TabContext) -> TabContext:
        """The context of one tab, whose status is shown only while it is in front."""
        self._of_tabs[key] = TabNotices(context.notices, lambda: self.key == key)
        return context._replace(notices=self._of_tabs[key])

    def _leave_pages(self) -> None:
        while self._open:
            self._close_last()
        self._show_current()

    def _close_last(self) -> None:
        host = self._open.pop()
        focus = self.window().focusWidget()
        if focus is host or (focus is not None and host.isAncestorOf(focus)):
            self.setFocus()
        self.removeWidget(host)
        host.deleteLater()

    def _keep_keyboard(self) -> None:
        """Stay here with the keyboard that was in the place left, rather than let it fall on the header."""
        focus = self.window().focusWidget()
        if focus is None or not focus.isVisibleTo(self.window()):
            self.setFocus()

    def _show_current(self) -> None:
        if self._open:
            self.setCurrentWidget(self._open[-1])
        elif self._tabs:
            tab = self._tabs[self.bar.currentIndex()]
            if tab.key not in self._made and self._context is not None:
                self._made[tab.key] = tab.create(self._own_context(tab.key, self._context))
                self.addWidget(self._made[tab.key])
            self.setCurrentWidget(self._made[tab.key])
            self._keep_keyboard()
        self.renew_look()
        self.moved.emit(self.key)
