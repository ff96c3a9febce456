"""What blocks a step: each thing with the button that leads to where it is mended, grouped by that place."""

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from mobilise_desktop.core import clock, formats
from mobilise_desktop.core.i18n import N_, _, ngettext
from mobilise_desktop.core.marks import override
from mobilise_desktop.features.placements import states
from mobilise_desktop.features.placements.queries import Placement
from mobilise_desktop.features.placements.rules import Finding
from mobilise_desktop.features.placements.sections import SECTIONS
from mobilise_desktop.features.placements.ui import boxes
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.asking import accepted
from mobilise_desktop.ui.buttons import PrimaryButton
from mobilise_desktop.ui.guard import guarded
from mobilise_desktop.ui.help_key import give_help
from mobilise_desktop.ui.labels import PlainLabel
from mobilise_desktop.ui.measures import XL, L, S
from mobilise_desktop.ui.scroll_pane import ScrollPane
from mobilise_desktop.ui.wrap_label import WrapLabel

if TYPE_CHECKING:
    from mobilise_desktop.features.placements.ui.record import PlacementRecord

Lead = Callable[[Finding], object]
_WIDTH, _ABOVE = 520, 120
RING = 3
"""What the frame of the focus needs around a button in a pane that scrolls."""


def of_step(step: states.Step, found: Placement) -> list[Finding]:
    """What forbids a step now, each thing once, in the order of the record."""
    blocks = states.blocks(step, found.dossier, found.facts(clock.today()))
    unique = {(one.text, one.target): one for one in blocks}.values()
    return [one for _title, group in grouped(list(unique)) for one in group]


def grouped(findings: Sequence[Finding]) -> list[tuple[str, list[Finding]]]:
    """Findings by the place where they are mended: firms and people by name, then the sections."""
    order = list(SECTIONS)
    by_place: dict[tuple[int, str], list[Finding]] = {}
    for one in findings:
        target, section = one.target, one.section
        place = (-1, target.name) if target else (order.index(section), _(SECTIONS[section]))
        by_place.setdefault(place, []).append(one)
    places = sorted(by_place, key=lambda place: place[0])
    return [(place[1], by_place[place]) for place in places]


def lines(findings: Sequence[Finding], lead: Lead) -> Iterator[QWidget]:
    """A small heading for each place, and its findings below it."""
    for number, (title, group) in enumerate(grouped(findings)):
        head = WrapLabel(title, "label")
        head.setContentsMargins(0, S if number else 0, 0, 0)
        yield head
        yield from (boxes.finding_line(one, lead) for one in group)


def sentence(step: states.Step, count: int) -> str:
    """For how many things a step has to wait."""
    # Translators: {step} is the word on a button, such as “Make the agreement”
    text = ngettext("{n} thing to see to before “{step}”", "{n} things to see to before “{step}”", count)
    return text.format(step=name_of(step), n=formats.number(count))


def name_of(step: states.Step) -> str:
    """The name of a step without the dots of a button that asks something."""
    return _(step.name).rstrip("…")


class BlocksDialog(QDialog):
    """Says why a step is not possible yet; `chosen` is what somebody wants to mend then."""

    def __init__(self, parent: QWidget, step: states.Step, found: Sequence[Finding]) -> None:
        super().__init__(parent)
        theme.clothe(self)
        give_help(self)
        self.chosen: Finding | None = None
        self.setWindowTitle(name_of(step))
        self.lines = boxes.LinesBox()
        self.lines.setContentsMargins(0, RING, RING, RING)
        self.lines.show_lines(list(lines(found, self._go)))
        head = PlainLabel(sentence(step, len(found)), "head", wrap=True)
        head.setMinimumWidth(theme.px(_WIDTH))
        self.close_button = PrimaryButton(N_("Close"), self.reject)
        self.close_button.setDefault(True)
        foot = QHBoxLayout()
        foot.setSpacing(S)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        self._pane = ScrollPane(self.lines)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(XL, XL, XL, L)
        self._column.setSpacing(L)
        self._column.addWidget(head)
        self._column.addWidget(self._pane, 1)
        self._column.addLayout(foot)

    @override
    @guarded
    def showEvent(self, event: QShowEvent) -> None:
        """As high as the list needs, as far as there is room."""
        super().showEvent(event)
        others = self._column.totalHeightForWidth(self.width()) - self._pane.sizeHint().height()
        room = self.screen().availableGeometry().height() - _ABOVE
        needed = self.lines.heightForWidth(self.width() - 2 * XL) + others
        self.resize(self.width(), min(needed, room))

    def _go(self, finding: Finding) -> None:
        self.chosen = finding
        self.accept()


def sign(step: states.Step, found: Placement | None) -> str:
    """The icon of a step in a menu: one that is blocked has one, "" for all others."""
    return "circle-alert" if found is not None and of_step(step, found) else ""


def told(record: "PlacementRecord", step: states.Step) -> bool:
    """Say what blocks a step, if anything does."""
    shown = record.found
    found = of_step(step, shown) if shown else []
    if shown is None or not found:
        return False
    dialog = BlocksDialog(record, step, found)
    accepted(dialog)
    if dialog.chosen is not None and record.found is not None and record.found.id == shown.id:
        record.leading.lead(dialog.chosen)
    return True
