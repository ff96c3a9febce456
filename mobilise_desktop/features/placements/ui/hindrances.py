"""What blocks the next step, above the sections of the record: a few lines, or all of them by place."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from mobilise_desktop.core import clock, formats
from mobilise_desktop.core.i18n import _, ngettext
from mobilise_desktop.core.marks import override
from mobilise_desktop.features.placements import corrections
from mobilise_desktop.features.placements.queries import Placement
from mobilise_desktop.features.placements.ui import blocks, boxes, replacing
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.buttons import QuietButton
from mobilise_desktop.ui.guard import guarded
from mobilise_desktop.ui.measures import XS, S
from mobilise_desktop.ui.scroll_pane import ScrollPane
from mobilise_desktop.ui.wrap_label import WrapLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mobilise_desktop.features.placements.rules import Finding
    from mobilise_desktop.features.placements.ui.record import PlacementRecord

_FEW, _LOWEST, _HIGHEST = 4, 96, 224
_KEY = "placement/hindrances"


class Hindrances(QWidget):
    """Follows the record; `fold_button` shows all or few, and what was chosen stays."""

    def __init__(self, record: "PlacementRecord") -> None:
        super().__init__()
        self._record = record
        self._blocks: Sequence[Finding] = ()
        self._is_whole = bool(record.context.settings.get(_KEY, False))
        self.sentence = WrapLabel(look="head")
        self.fold_button = QuietButton("", self.fold)
        self._first, self._few, self._all = boxes.LinesBox(), boxes.LinesBox(), boxes.LinesBox()
        self._all.setContentsMargins(0, blocks.RING, blocks.RING, blocks.RING)
        self._pane = _LowPane(self._all)
        self._head = QWidget()
        line = QHBoxLayout(self._head)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(S)
        line.addWidget(self.sentence, 1)
        line.addWidget(self.fold_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(XS)
        for part in (self._first, self._head, self._few, self._pane):
            column.addWidget(part)

    def show_placement(self, found: Placement) -> None:
        """Show what blocks the usual next step of a placement."""
        steps = found.steps(clock.today())
        self._blocks = blocks.of_step(steps[0], found) if steps else ()
        lead = self._record.leading.lead
        first = [replacing.line(one, self._record.context) for one in found.told]
        if found.corrections:
            first.append(boxes.finding_line(corrections.finding(), lead))
        self._first.show_lines(first)
        if self._blocks:
            self.sentence.setText(blocks.sentence(steps[0], len(self._blocks)))
        self._few.show_lines([boxes.finding_line(one, lead) for one in self._blocks[:_FEW]])
        self._all.show_lines(list(blocks.lines(self._blocks, lead)))
        self._arrange()

    def fold(self) -> None:
        """Show all things, or few again."""
        self._is_whole = not self._is_whole
        self._record.context.settings.put(_KEY, self._is_whole)
        self._arrange()

    def _arrange(self) -> None:
        count = len(self._blocks)
        folds, whole = count > _FEW, self._is_whole and count > _FEW
        self._head.setVisible(bool(self._blocks))
        self.fold_button.setVisible(folds)
        all_of_them = ngettext("Show all {n}", "Show all {n}", count).format(n=formats.number(count))
        self.fold_button.setText(_("Show fewer") if whole else all_of_them)
        self._few.setVisible(bool(self._blocks) and not whole)
        self._pane.setVisible(whole)
        self.setVisible(bool(self._blocks) or not self._first.isHidden())


class _LowPane(ScrollPane):
    """As high as what it holds, and no higher than leaves room for the record below."""

    def __init__(self, content: QWidget) -> None:
        super().__init__(content)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    @guarded(safe=True)
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    @guarded(safe=0)
    def heightForWidth(self, width: int) -> int:
        content = self.widget()
        room = width - self.verticalScrollBar().sizeHint().width()
        needed = content.heightForWidth(room) if content is not None else 0
        return min(max(needed, 0), theme.px(_HIGHEST))

    @override
    @guarded(safe=QSize(0, 0))
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.heightForWidth(max(self.width(), 1)))

    @override
    @guarded(safe=QSize(0, 0))
    def minimumSizeHint(self) -> QSize:
        return QSize(0, min(self.sizeHint().height(), theme.px(_LOWEST)))
