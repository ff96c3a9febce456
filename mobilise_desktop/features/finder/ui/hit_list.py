"""What the search over everything found, in groups under their headings; hangs below its field."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidgetItem, QVBoxLayout, QWidget

from mobilise_desktop.core.finding import Hit, SearchSpec
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.features.finder.finding import Group
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.icons import icon
from mobilise_desktop.ui.measures import ROW, XS
from mobilise_desktop.ui.pick_list import PickList

_WIDTH, _HEIGHT = 620, 520
_HIT = Qt.ItemDataRole.UserRole + 2


class HitList(QFrame):
    """`picked` when one is clicked; the keyboard stays in the field."""

    picked = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setProperty("look", "popup")
        self.list = PickList(N_("Found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setIconSize(QSize(theme.px(16), theme.px(16)))
        self.list.itemClicked.connect(self._pick)
        column = QVBoxLayout(self)
        column.setContentsMargins(XS, XS, XS, XS)
        column.addWidget(self.list)
        self.hide()

    def fill(self, groups: Sequence[Group], text: str) -> None:
        """Show groups, the first hit chosen; without any, that nothing matches the text."""
        self.list.clear()
        for group in groups:
            self._add_heading(_(group.spec.title) if group.spec is not None else _("Looked at last"))
            for spec, hit in group.hits:
                self._add_hit(spec, hit)
        if not groups:
            self._add_heading(_("Nothing found for “{text}”.").format(text=text))
        self.step(1)

    def show_below(self, field: QWidget) -> None:
        """Hang below the field, inside the window."""
        window = self._window
        rows = self.list.count() * theme.px(ROW) + 4 * XS + 2
        width = min(max(theme.px(_WIDTH), field.width()), window.width() - 4 * XS)
        place = field.mapTo(window, QPoint((field.width() - width) // 2, field.height() + XS))
        left = min(max(place.x(), 2 * XS), window.width() - width - 2 * XS)
        height = min(rows, theme.px(_HEIGHT), window.height() - place.y() - 2 * XS)
        self.setGeometry(left, place.y(), width, height)
        self.show()
        self.raise_()

    def current(self) -> tuple[SearchSpec, Hit] | None:
        """The hit chosen."""
        item = self.list.currentItem()
        found: tuple[SearchSpec, Hit] | None = item.data(_HIT) if item is not None else None
        return found

    def step(self, by: int) -> None:
        """Choose another hit so many rows on; headings are passed over."""
        places = [row for row in range(self.list.count()) if self.list.item(row).data(_HIT) is not None]
        if not places:
            return
        now = self.list.currentRow()
        at = places.index(now) + by if now in places else 0
        self.list.setCurrentRow(places[min(max(at, 0), len(places) - 1)])

    def _add_heading(self, text: str) -> None:
        item = QListWidgetItem(text, self.list)
        item.setFlags(Qt.ItemFlag.NoItemFlags)

    def _add_hit(self, spec: SearchSpec, hit: Hit) -> None:
        self.list.add(f"{spec.table}/{hit.id}", hit.title, hit.detail)
        item = self.list.item(self.list.count() - 1)
        item.setIcon(icon(spec.icon, "secondary"))
        item.setData(_HIT, (spec, hit))

    def _pick(self, item: QListWidgetItem) -> None:
        if item.data(_HIT) is not None:
            self.picked.emit()
