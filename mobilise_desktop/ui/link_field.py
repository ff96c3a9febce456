"""A field that names another record: the name opens it, a button beside it chooses another."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from mobilise_desktop.core.marks import override
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.buttons import IconButton, LinkButton
from mobilise_desktop.ui.field import Field
from mobilise_desktop.ui.guard import guarded
from mobilise_desktop.ui.measures import CONTROL, XS
from mobilise_desktop.ui.plain import mnemonic_safe, plain


class CutLink(LinkButton):
    """A link of one line that ends in "…" where room is short; the whole text is its tool tip then."""

    def __init__(self, act: Callable[[], object]) -> None:
        super().__init__("", act)
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str) -> None:
        """Show another name."""
        self._text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self._fit()

    def shown_text(self) -> str:
        """The whole name."""
        return self._text

    @override
    @guarded(safe=QSize(0, 0))
    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self._text) + 2 * XS
        return QSize(width, super().sizeHint().height())

    @override
    @guarded(safe=QSize(0, 0))
    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance("Mmmm…"), super().minimumSizeHint().height())

    @override
    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        cut = self.fontMetrics().elidedText(
            self._text, Qt.TextElideMode.ElideRight, max(self.width() - XS, 1)
        )
        self.setText(mnemonic_safe(cut))
        self.setToolTip(plain(self._text) if cut != self._text else "")


class LinkField(Field):
    """Shows the name of a record; `change` chooses another one, its `name` marked by `N_`."""

    def __init__(
        self, label: str, act: Callable[[], object], change: tuple[str, Callable[[], object]] | None = None
    ) -> None:
        super().__init__(label)
        self.link = CutLink(act)
        self.change = IconButton("pencil", *change, small=True) if change else None
        self._install(self.link, self._row())

    @override
    def _show(self, value: str | None) -> None:
        self.link.show_text(value or "")
        self.setVisible(bool(value))

    @override
    def _read(self) -> str | None:
        return self.link.shown_text() or None

    @override
    def renew_texts(self) -> None:
        super().renew_texts()
        self.link.setAccessibleDescription(self.label.text())
        self.link.setAccessibleName(self.link.shown_text())

    @override
    def renew_look(self) -> None:
        super().renew_look()
        self._holder.setMinimumHeight(theme.px(CONTROL))

    def _row(self) -> QWidget:
        self._holder = QWidget()
        line = QHBoxLayout(self._holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(XS)
        line.addWidget(self.link)
        if self.change is not None:
            line.addWidget(self.change)
        line.addStretch(1)
        return self._holder
